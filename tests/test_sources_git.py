"""Git repositories as sources: a commit is read from the objects, and nothing else happens."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from buildkit import Inline, contents, make, run, small_corpus, write_files
from gitkit import commit, git, work_tree

import uast
from build_dataset import worker
from build_dataset.engine import LocalEngine
from build_dataset.inventory import inspect
from build_dataset.sources import Found, Listed, Origin, Reading, Source, UnreadableError, name_sources, open_source
from build_dataset.sources.git import Commit, resolve
from build_dataset.sources.repository import Objects
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable

NOWHERE = Reading(Path("/no such output"))
URL = "https://example.org/a/b"
FILES: dict[str, str | bytes] = {"a.py": "x = 1\n", "b/c.py": "y = 2\n", "b/e.txt": "no source\n"}


@pytest.fixture(autouse=True)
def _git(require: Callable[..., object]) -> None:
    require("git")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return work_tree(tmp_path / "repo", FILES, URL)


def opened(path: Path) -> Commit:
    (source,) = name_sources([path], NOWHERE)
    made = open_source(source, NOWHERE)
    assert isinstance(made, Commit)
    return made


def walk(path: Path, **reading: object) -> dict[bytes, Found]:
    (source,) = name_sources([path], NOWHERE)
    made = open_source(source, Reading(Path("/no such output"), **reading))  # type: ignore[arg-type]
    assert isinstance(made, Listed)
    return {found.path: found for found in made.walk()}


def at(folder: Path, revision: str) -> Path:
    return Path(f"{folder}@{revision}")


def test_a_commit_is_read_without_its_work_tree(repository: Path) -> None:
    head = git(repository, "rev-parse", "HEAD")
    write_files(repository, {"a.py": "changed = 1\n", "new.py": "", "f.py": ""})
    commit(repository)
    for path in (repository / "a.py", repository / "b" / "c.py"):
        path.unlink()
    found = walk(at(repository, head[:10]))
    assert {path: each.size for path, each in found.items()} == {b"a.py": 6, b"b/c.py": 6, b"b/e.txt": 10}
    assert {each.origin for each in found.values()} == {Origin(URL, head)}
    assert found[b"a.py"].stamp == git(repository, "rev-parse", f"{head}:a.py")
    source = opened(at(repository, head))
    assert source.source == Source("repo", str(repository), "git", commit=head)
    assert source.load(b"a.py", found[b"a.py"].place) == b"x = 1\n"
    assert source.load(b"b/e.txt", found[b"b/e.txt"].place, 2) == b"no"
    assert source.load(b"b/c.py", found[b"b/c.py"].place) == b"y = 2\n"


def test_revisions_as_git_writes_them(repository: Path, tmp_path: Path) -> None:
    first = git(repository, "rev-parse", "HEAD")
    git(repository, "branch", "topic/one")
    git(repository, "tag", "-a", "v1", "-m", "a tag")
    second = commit(repository)
    for revision, wanted in {"HEAD": second, "HEAD~1": first, "topic/one": first, "v1": first, "main@{0}": second, "@": second}.items():
        assert opened(at(repository, revision)).source.commit == wanted, revision
    odd = repository.rename(tmp_path / "a@b")
    assert opened(at(odd, "v1")).source.commit == first
    # A name that exists is that name.
    assert name_sources([odd], NOWHERE)[0].kind == "folder"
    (file,) = name_sources([write_files(tmp_path, {"x@v1": ""}) / "x@v1"], NOWHERE)
    assert (file.kind, file.only) == ("folder", ("x@v1",))


def test_names_of_repositories(repository: Path) -> None:
    first = git(repository, "rev-parse", "HEAD")
    second = commit(repository)
    paths = [at(repository, first), at(repository, "main"), at(repository, "HEAD"), repository]
    named = {source.name: (source.kind, source.commit) for source in name_sources(paths, NOWHERE)}
    assert named == {"repo": ("folder", None), f"repo@{first}": ("git", first), "repo@main": ("git", second)}


def test_a_bare_repository_is_read_at_its_head(repository: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare.git"
    git(tmp_path, "clone", "-q", "--bare", str(repository), str(bare))
    assert walk(bare).keys() == walk(at(bare, "main")).keys() == {b"a.py", b"b/c.py", b"b/e.txt"}
    assert walk(bare)[b"a.py"].origin == Origin(None, git(repository, "rev-parse", "HEAD"))
    assert walk(repository / ".git").keys() == walk(bare).keys()


def refused(path: Path) -> str:
    with pytest.raises(DatasetError) as caught:
        name_sources([path], NOWHERE)
    return str(caught.value)


def test_what_cannot_be_named_says_what_to_do(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "[revision-missing] there is no commit 'v9'; `git -C" in refused(at(repository, "v9"))
    assert "[revision-missing]" in refused(at(repository, "HEAD:a.py"))
    assert "[revision-missing]" in refused(at(repository, "--help"))
    assert "[revision-missing]" in refused(at(repository, ""))
    plain = write_files(tmp_path / "plain", {"a.py": ""})
    assert "[source-missing] this is no git repository; before the @ comes the folder that holds .git" in refused(at(plain, "v1"))
    assert "[source-missing] there is no such file or folder" in refused(tmp_path / "nowhere@v1")
    empty = tmp_path / "empty"
    git(tmp_path, "init", "-q", "--bare", str(empty))
    assert "[revision-missing] the repository has no commit" in refused(empty)
    first = git(repository, "rev-parse", "HEAD")
    commit(repository)
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repository}", "shallow")
    assert "the clone is shallow: `git -C" in refused(at(tmp_path / "shallow", first))
    assert walk(at(tmp_path / "shallow", "HEAD")).keys() == walk(at(repository, "HEAD")).keys()
    monkeypatch.setenv("PATH", str(plain))
    assert "[git-missing]" in refused(at(repository, "v1"))
    assert "install git, or name a folder" in refused(at(repository, "v1"))


@pytest.mark.slow
def test_the_command_line_takes_revisions(repository: Path, tmp_path: Path) -> None:
    done = run(at(repository, "main"), "-o", tmp_path / "out", "--workers", "1", "--exclude", "b/c*", "-q")
    assert done.returncode == 0, done.stderr
    dataset = uast.open_dataset(tmp_path / "out")
    assert dataset.manifest["counts"]["skipped_because"] == {"excluded": 1, "unknown-language": 1}
    rows = dataset.files.select("source", "path", "repository", "commit", "content").collect().rows()
    assert rows == [("repo", "a.py", URL, git(repository, "rev-parse", "HEAD"), b"x = 1\n")]


def test_links_and_submodules_have_reasons(repository: Path, tmp_path: Path) -> None:
    work_tree(tmp_path / "other", {"z.py": ""})
    git(repository, "submodule", "add", "-q", str(tmp_path / "other"), "sub")
    (repository / "link.py").symlink_to("a.py")
    (repository / os.fsdecode(b"caf\xe9.py")).write_bytes(b"")
    (repository / "new\nline\t.py").write_bytes(b"")
    (repository / ".hg").mkdir()
    (repository / ".hg" / "x.py").write_bytes(b"")
    commit(repository)
    reasons = {
        path: found.reason for path, found in walk(at(repository, "HEAD")).items() if found.reason or path not in (b"a.py", b"b/c.py")
    }
    assert reasons == {
        b".gitmodules": None,
        b"b/e.txt": None,
        b"caf\xe9.py": None,
        b"link.py": "symlink",
        b"new\nline\t.py": None,
        b"sub": "submodule",
    }


def test_what_is_ignored_but_committed_is_read(tmp_path: Path) -> None:
    root = work_tree(tmp_path / "repo", {".gitignore": "*.py\n", "a.py": ""})
    assert walk(at(root, "HEAD"))[b"a.py"].reason is None
    assert walk(root)[b"a.py"].reason == "ignored"
    assert walk(at(root, "HEAD"), include=("*.c",))[b"a.py"].reason == "excluded"


def test_names_that_lead_out_of_a_tree(repository: Path) -> None:
    blob = git(repository, "hash-object", "-w", "--stdin", stdin=b"x = 1\n")
    entries = b"".join(b"100644 " + name + b"\0" + bytes.fromhex(blob) for name in (b"..", b"C:x.py", b"ok.py"))
    inner = git(repository, "hash-object", "-t", "tree", "-w", "--literally", "--stdin", stdin=entries)
    outer = git(repository, "hash-object", "-t", "tree", "-w", "--literally", "--stdin", stdin=b"40000 ..\0" + bytes.fromhex(inner))
    evil = git(repository, "commit-tree", outer, "-m", "evil")
    assert {found.reason for found in walk(at(repository, evil)).values()} == {"unsafe-path"}
    flat = git(repository, "commit-tree", inner, "-m", "evil")
    assert {path: found.reason for path, found in walk(at(repository, flat)).items()} == {
        b"..": "unsafe-path",
        b"C:x.py": "unsafe-path",
        b"ok.py": None,
    }


def loose(repository: Path, name: str) -> Path:
    return repository / ".git" / "objects" / name[:2] / name[2:]


def test_missing_objects_are_inputs_with_a_reason(repository: Path, tmp_path: Path) -> None:
    write_files(repository, {"z/last.py": "z = 1\n"})
    commit(repository)
    loose(repository, git(repository, "rev-parse", "HEAD:a.py")).unlink()
    assert walk(at(repository, "HEAD"))[b"a.py"].reason == "missing-object"
    manifest = make(at(repository, "HEAD"), tmp_path / "out").manifest
    assert manifest["counts"]["skipped_because"] == {"missing-object": 1, "unknown-language": 1}
    assert manifest["counts"]["parsed"] == 2
    # Without a folder's object it is unknown what was in it, and in those after it.
    loose(repository, git(repository, "rev-parse", "HEAD:z")).unlink()
    found = walk(at(repository, "HEAD"))
    assert found[b"."].reason == "missing-object"
    assert found[b"b/c.py"].reason is None


def test_what_was_missing_is_looked_for_again(repository: Path, tmp_path: Path) -> None:
    damaged = loose(repository, git(repository, "rev-parse", "HEAD:a.py"))
    damaged.chmod(0o600)
    whole = damaged.read_bytes()
    for broken in (whole[:15], whole[:-8] + bytes(8)):
        damaged.write_bytes(broken)
        counts = make(at(repository, "HEAD"), tmp_path / "out", overwrite=True).manifest["counts"]
        assert counts["skipped_because"] == {"missing-object": 1, "unknown-language": 1}
        damaged.write_bytes(whole)
        assert make(at(repository, "HEAD"), tmp_path / "out").manifest["counts"]["parsed"] == 2


def test_a_link_that_becomes_a_file_of_the_same_bytes(repository: Path, tmp_path: Path) -> None:
    (repository / "l.py").symlink_to("a.py")
    commit(repository)
    assert make(at(repository, "HEAD"), tmp_path / "out").manifest["counts"]["skipped_because"]["symlink"] == 1
    (repository / "l.py").unlink()
    write_files(repository, {"l.py": "a.py"})
    commit(repository)
    assert "symlink" not in make(at(repository, "main"), tmp_path / "out2").manifest["counts"]["skipped_because"]
    assert "symlink" not in make(at(repository, "HEAD"), tmp_path / "out").manifest["counts"]["skipped_because"]


def test_objects_that_are_damaged_or_go_away(repository: Path, tmp_path: Path) -> None:
    write_files(repository, {"d.py": "d = 1\n"})
    commit(repository)
    damaged = loose(repository, git(repository, "rev-parse", "HEAD:a.py"))
    gone = loose(repository, git(repository, "rev-parse", "HEAD:b/c.py"))

    def meddle(stage: str) -> None:
        if stage == "make_shard":
            for path in (damaged, gone):
                path.chmod(0o600)
            damaged.write_bytes(damaged.read_bytes()[:9])
            gone.unlink()

    counts = make(at(repository, "HEAD"), tmp_path / "out", Inline(meddle)).manifest["counts"]
    assert counts["failed_because"] == {"vanished": 2}
    assert counts["parsed"] == 1


def test_a_partial_clone_fetches_nothing(repository: Path, tmp_path: Path) -> None:
    git(repository, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "-q", "--no-checkout", "--filter=blob:none", f"file://{repository}", "partial")
    partial = tmp_path / "partial"
    git(partial, "checkout", "-q", "HEAD", "b/c.py")
    found = walk(at(partial, "HEAD"))
    assert {path: (each.size, each.reason) for path, each in found.items()} == {
        b"a.py": (0, "missing-object"),
        b"b/c.py": (6, None),
        b"b/e.txt": (0, "missing-object"),
    }
    with pytest.raises(UnreadableError):
        opened(at(partial, "HEAD")).load(b"a.py", found[b"a.py"].place)
    counts = make(at(partial, "HEAD"), tmp_path / "out").manifest["counts"]
    assert counts["skipped_because"] == {"missing-object": 2}
    assert counts["parsed"] == 1
    assert git(partial, "cat-file", "--batch-all-objects", "--batch-check=%(objecttype)").split().count("blob") == 1


@pytest.mark.slow
def test_a_repository_that_vanishes(repository: Path, tmp_path: Path) -> None:
    def meddle(stage: str) -> None:
        if stage == "make_shard":
            shutil.rmtree(repository)

    with LocalEngine(1) as engine:
        real = engine.run
        engine.run = lambda task, items: (meddle(task.__name__), real(task, items))[1]  # type: ignore[method-assign]
        counts = make(at(repository, "HEAD"), tmp_path / "out", engine).manifest["counts"]
    assert counts["failed_because"] == {"vanished": 2}


def test_nothing_of_the_repository_runs(repository: Path, tmp_path: Path) -> None:
    script = write_files(tmp_path, {"run.sh": f"#!/bin/sh\ntouch {tmp_path}/ran\n"}) / "run.sh"
    script.chmod(0o755)
    write_files(repository, {".gitattributes": "*.py diff=evil filter=evil\n"})
    commit(repository)
    for name in ("post-checkout", "reference-transaction", "pre-auto-gc"):
        shutil.copy(script, repository / ".git/hooks" / name)
    settings = ("core.fsmonitor", "core.pager", "diff.evil.textconv", "filter.evil.smudge", "filter.evil.process", "core.sshCommand")
    for setting in (*settings, "alias.ls-tree", "alias.cat-file", "core.editor", "core.askPass"):
        git(repository, "config", "--file", str(repository / ".git/config"), setting, str(script))
    make(at(repository, "HEAD"), tmp_path / "commit")
    make(repository, tmp_path / "folder")
    assert not (tmp_path / "ran").exists()
    assert len(uast.open_dataset(tmp_path / "commit")) == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_a_repository_of_another_user(repository: Path) -> None:
    for path in (repository, *repository.rglob("*")):
        os.chown(path, 12345, 12345)
    with pytest.raises(subprocess.CalledProcessError):
        git(repository, "status")
    assert b"a.py" in walk(at(repository, "HEAD"))


def counted(monkeypatch: pytest.MonkeyPatch) -> tuple[Counter[str], Callable[[str], None]]:
    """How many objects each stage reads."""
    loads: Counter[str] = Counter()
    stage = ["none"]
    real = Objects.read

    def read(self: Objects, name: bytes, limit: int | None = None) -> bytes:
        loads[stage[0]] += 1
        return real(self, name, limit)

    monkeypatch.setattr(Objects, "read", read)
    return loads, lambda name: stage.__setitem__(0, name)


def test_another_commit_reads_what_differs(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(20):
        write_files(repository, {f"many/m{number}.py": f"m = {number}\n"})
    first = commit(repository)
    write_files(repository, {"many/m3.py": "m = 33\n", "many/new.py": "n = 1\n"})
    (repository / "many/m4.py").unlink()
    second = commit(repository)
    loads, before = counted(monkeypatch)
    make(at(repository, first), tmp_path / "out", Inline(before))
    assert loads == {inspect.__name__: 23, worker.make_shard.__name__: 22}
    loads.clear()
    counts = make(at(repository, second), tmp_path / "out", Inline(before)).manifest["counts"]
    assert loads[inspect.__name__] == 2
    assert counts["parsed"] == 22
    make(at(repository, second), tmp_path / "fresh")
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")
    # A branch that moves is the same source, too.
    loads.clear()
    make(at(repository, "main"), tmp_path / "out", Inline(before))
    assert loads == {}


@pytest.mark.slow
def test_one_process_hands_out_all_objects(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: Counter[str] = Counter()
    real = subprocess.Popen

    def start(command: list[str], **options: object) -> object:
        started.update(name for name in command if name in ("cat-file", "ls-tree"))
        return real(command, **options)

    monkeypatch.setattr("build_dataset.sources.repository.subprocess.Popen", start)
    for number in range(600):  # several chunks, several shards
        write_files(repository, {f"m{number}.py": f"m = {number}\n"})
    commit(repository)
    assert make(at(repository, "HEAD"), tmp_path / "out", shard_bytes=1000).shards > 3
    assert started == {"ls-tree": 1, "cat-file": 1}


def test_a_commit_and_its_work_tree_make_the_same_shards(tmp_path: Path) -> None:
    root = work_tree(small_corpus(tmp_path / "corpus"), {}, URL)
    make(root, tmp_path / "folder")
    make(at(root, "HEAD"), tmp_path / "commit")
    bare = tmp_path / "elsewhere" / "corpus"
    git(tmp_path, "clone", "-q", "--bare", str(root), str(bare))
    git(bare, "config", "remote.origin.url", URL)
    make(bare, tmp_path / "bare")
    made = contents(tmp_path / "folder")
    assert len(made) > 5
    for other in ("commit", "bare"):
        assert contents(tmp_path / other) == made


def test_resolve_wants_a_repository(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="this is no git repository"):
        resolve(tmp_path, "HEAD")


@pytest.mark.slow
def test_thousands_of_commits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A history of 6,000 commits over 2,000 files, built at two of them with two processes."""
    root = tmp_path / "repo"
    git(tmp_path, "init", "-q", "-b", "main", str(root))
    history = []
    for number in range(6000):
        text = f"def f{number}(a):\n    return a + {number}\n".encode()
        history.append(b"commit refs/heads/main\ncommitter A <a@example.org> %d +0000\ndata 1\nc\n" % (1_700_000_000 + number))
        history.append(b"M 100644 inline d%d/m%d.py\ndata %d\n%s\n" % (number % 37, number % 2000, len(text), text))
    git(root, "fast-import", "--quiet", stdin=b"".join(history))
    assert git(root, "rev-list", "--count", "main") == "6000"
    # 37 and 2,000 have no common divisor: a commit replaces a file or adds one of another folder.
    files = int(subprocess.check_output(["git", "-C", str(root), "ls-tree", "-r", "--name-only", "main"]).count(b"\n"))
    with LocalEngine(2) as engine:
        first = make(at(root, "main~100"), tmp_path / "out", engine).manifest["counts"]
        second = make(at(root, "main"), tmp_path / "out", engine).manifest["counts"]
        make(at(root, "main"), tmp_path / "fresh", engine)
    assert first["parsed"] == files - 100
    assert second["parsed"] == second["inputs"] == files
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")
    loads, before = counted(monkeypatch)
    make(at(root, "main~10"), tmp_path / "out", Inline(before))
    assert loads[inspect.__name__] == 0  # the ten newest files are gone, nothing else differs
