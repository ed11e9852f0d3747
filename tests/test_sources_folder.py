"""Folders as sources: what .gitignore files and the options leave out, and the repositories that lie in them."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from buildkit import make, write_files
from gitkit import commit, git, work_tree

import uast
from build_dataset.sources import Found, Listed, Origin, Reading, name_sources, open_source
from build_dataset.sources.repository import public_url
from build_dataset.sources.selection import Patterns, Selection

if TYPE_CHECKING:
    from collections.abc import Callable


def walk(*paths: Path, **reading: object) -> list[Found]:
    found = []
    wanted = Reading(Path("/no such output"), **reading)  # type: ignore[arg-type]
    for source in name_sources(paths, wanted):
        opened = open_source(source, wanted)
        assert isinstance(opened, Listed)
        found += list(opened.walk())
    return found


def reasons(*paths: Path, **reading: object) -> dict[str, str | None]:
    walked = walk(*paths, **reading)
    told = {os.fsdecode(each.path): each.reason for each in walked}
    assert len(told) == len(walked)
    return told


def kept(*paths: Path, **reading: object) -> list[str]:
    return sorted(path for path, reason in reasons(*paths, **reading).items() if reason is None)


IGNORING: dict[str, str | bytes] = {
    ".gitignore": "# made by programs\nbuild/\n*.log\n!keep.log\n/top.py\n\n[\n",
    "a.py": "x = 1\n",
    "top.py": "x = 2\n",
    "err.log": "",
    "keep.log": "",
    "build/b.py": "x = 3\n",
    "src/top.py": "x = 4\n",
    "src/.gitignore": "*_pb2.py\n!*.log\n",
    "src/m_pb2.py": "x = 5\n",
    "src/deep/n_pb2.py": "x = 6\n",
    "src/err.log": "",
    "src/build": "a file, not a folder",
}


def test_what_gitignore_names_is_one_input_each(tmp_path: Path) -> None:
    root = write_files(tmp_path / "source", IGNORING)
    assert reasons(root) == {
        ".gitignore": None,
        "a.py": None,
        "top.py": "ignored",
        "err.log": "ignored",
        "keep.log": None,
        "build/": "ignored",
        "src/top.py": None,
        "src/.gitignore": None,
        "src/m_pb2.py": "ignored",
        "src/deep/n_pb2.py": "ignored",
        "src/err.log": None,
        "src/build": None,
    }
    assert set(reasons(root, ignore=False).values()) == {None}
    assert kept(root, ignore=False) == sorted(IGNORING)


def test_a_build_counts_what_is_left_out(tmp_path: Path) -> None:
    root = write_files(tmp_path / "source", IGNORING)
    counts = make(root, tmp_path / "out", exclude=("src/deep/",), include=("*.py",)).manifest["counts"]
    # Of build/, top.py and m_pb2.py the files ask for it; src/deep/ is not looked into.
    assert counts["skipped_because"] == {"ignored": 3, "excluded": 7}
    assert counts["inputs"] == counts["parsed"] + counts["skipped"] == 12
    assert sorted(uast.open_dataset(tmp_path / "out").files.collect()["path"]) == ["a.py", "src/top.py"]
    everything = make(root, tmp_path / "all", ignore=False).manifest["counts"]
    assert everything["skipped_because"] == {"unknown-language": 6}


@pytest.mark.slow
def test_gitignore_means_what_git_says_it_means(tmp_path: Path, require: Callable[..., object]) -> None:
    """Random trees and patterns, with git itself as the judge."""
    require("git")
    chance = random.Random(5)
    names = ["a", "b", "ab", "foo", "bar.py", "x.pyc", ".h", "a b", "src"]
    segments = [*names, "*", "**", "*.py", "?", "a*", "[ab]", "[!a]", "*b*", "foo*", ".*", "*o*o*", "?*a*?", "a**b*", "\\!x", "[a"]

    def pattern() -> str:
        text = "/".join(chance.choice(segments) for _ in range(chance.choice([1, 1, 2, 2, 3, 5])))
        return chance.choice(["", "", "!"]) + chance.choice(["", "", "/"]) + text + chance.choice(["", "", "/", " "])

    ignored = 0
    for number in range(25):
        root = tmp_path / str(number)
        for _ in range(25):
            path = root.joinpath(*(chance.choice(names) for _ in range(chance.randint(1, 4))))
            if not any(parent.is_file() for parent in path.parents) and not path.exists():
                write_files(path.parent, {path.name: ""})
        folders = [root, *(path for path in sorted(root.rglob("*")) if path.is_dir())]
        for folder in chance.sample(folders, min(3, len(folders))):
            write_files(folder, {".gitignore": "".join(pattern() + "\n" for _ in range(chance.randint(3, 8)))})
        git(root, "init", "-q")
        listed = git(root, "ls-files", "--others", "--exclude-per-directory=.gitignore", "-z")
        expected = sorted(path for path in listed.split("\0") if path)
        assert kept(root) == expected, {path: path.read_text(encoding="utf-8") for path in root.rglob(".gitignore")}
        ignored += len(kept(root, ignore=False)) - len(expected)
    assert ignored > 40


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*a" * 12 + "*b", "a" * 255),
        ("a/" + "**/a/" * 12 + "b", "a/" * 1900 + "a"),
        ("**/a*a*a/" + "**/*a*a*/" * 12 + "b", "aaaa/" * 700),
        ("**/" + "*a*/" * 30 + "b", "aaa/" * 900),
    ],
)
def test_patterns_that_would_take_for_ever(pattern: str, path: str) -> None:
    """As plain regular expressions they need more steps than there are atoms; this test ends or it does not."""
    assert Patterns([pattern]).verdict(path, is_folder=False) is None
    assert Patterns([pattern]).verdict(path.rstrip("/") + "/b", is_folder=False) is (None if pattern.startswith("*a*a*a*") else True)


def test_files_above_a_source_hold_within_its_work_tree(tmp_path: Path) -> None:
    write_files(tmp_path, {".gitignore": "*.py\n", "tree/.gitignore": "*_gen.py\n/src/out/\nbuild/\n", "tree/.git/HEAD": ""})
    files: dict[str, str | bytes] = {"a.py": "", "b_gen.py": "", "out/c.py": "", "build/d.py": "", "more/build/e_gen.py": ""}
    source = write_files(tmp_path / "tree/src", files)
    assert kept(source) == ["a.py"]
    # What is asked for by name is looked into though it is ignored, and then nothing above it counts.
    assert kept(source / "build") == ["d.py"]
    assert kept(source / "more/build") == ["e_gen.py"]
    assert kept(source / "b_gen.py") == ["b_gen.py"]
    # Without a work tree nothing above a source counts.
    shutil.rmtree(tmp_path / "tree/.git")
    assert kept(source) == ["a.py", "b_gen.py", "build/d.py", "more/build/e_gen.py", "out/c.py"]


def test_a_work_tree_in_a_folder_has_its_own_rules(tmp_path: Path) -> None:
    write_files(tmp_path / "all", {".gitignore": "*.py\nlib/\n", "a.py": "", "repo/b.py": "", "repo/lib/c.py": "", "repo/.git/HEAD": ""})
    assert kept(tmp_path / "all") == [".gitignore", "repo/b.py", "repo/lib/c.py"]


def test_gitignore_files_that_are_none(tmp_path: Path) -> None:
    root = write_files(tmp_path / "source", {"rules": "*.py\n", "a.py": "", "b/.gitignore/x": "", "b/c.py": "", "d/e.py": ""})
    (root / ".gitignore").symlink_to("rules")
    write_files(root / "d", {".gitignore": b"\xef\xbb\xbf*.py\r\n\xff\xfe\n"})
    assert kept(root) == ["a.py", "b/.gitignore/x", "b/c.py", "d/.gitignore", "rules"]


@pytest.mark.parametrize(
    ("include", "exclude", "wanted"),
    [
        ((), ("*.c",), ["a.py", "lib/d.py", "lib/test/e.py"]),
        (("*.py",), (), ["a.py", "lib/d.py", "lib/test/e.py"]),
        (("/*.py", "*.c"), (), ["a.py", "b.c", "lib/c.c"]),
        (("lib/",), (), ["lib/c.c", "lib/d.py", "lib/test/e.py"]),
        (("lib/", "!lib/test/"), (), ["lib/c.c", "lib/d.py"]),
        (("lib/",), ("test",), ["lib/c.c", "lib/d.py"]),
        ((), ("lib/", "!lib/d.py"), ["a.py", "b.c"]),
        ((), ("*", "!*.py"), ["a.py"]),
        ((), ("*.py", "!a.py"), ["a.py", "b.c", "lib/c.c"]),
        (("nothing",), (), []),
    ],
)
def test_include_and_exclude(tmp_path: Path, include: tuple[str, ...], exclude: tuple[str, ...], wanted: list[str]) -> None:
    files = ["a.py", "b.c", "lib/c.c", "lib/d.py", "lib/test/e.py"]
    root = write_files(tmp_path / "source", dict.fromkeys(files, ""))
    assert kept(root, include=include, exclude=exclude) == wanted
    # Kinds of source that know no folders select the same.
    selection = Selection(Reading(tmp_path, include=include, exclude=exclude))
    assert [file for file in files if not selection.excludes(file.encode())] == wanted


def test_files_named_one_by_one_are_selected_too(tmp_path: Path) -> None:
    root = write_files(tmp_path / "source", {"a.py": "", "b.py": "", "c.py": ""})
    assert reasons(root / "a.py", root / "b.py", exclude=("b*",)) == {"a.py": None, "b.py": "excluded"}


def test_patterns_that_are_none_count_for_nothing() -> None:
    assert not Patterns(["", "# comment", "   ", "/", "!", "[", "[z-a]", "a\\"])
    assert Patterns(["\\#a"]).verdict("#a", is_folder=False)
    assert Patterns(["a\\ "]).verdict("a ", is_folder=False)


def test_files_of_a_work_tree_have_its_origin(tmp_path: Path, require: Callable[..., object]) -> None:
    require("git")
    url = "https://example.org/a/b.git"
    head = commit(work_tree(tmp_path / "all/deep/one", {"a.py": "x = 1\n", "s/b.py": "x = 2\n"}, url.replace("//", "//me:hunter2@")))
    work_tree(tmp_path / "all/two", {"c.py": "x = 3\n"})
    git(tmp_path / "all/two", "remote", "add", "zebra", "https://example.org/z")
    git(tmp_path / "all/two", "remote", "add", "aux", str(tmp_path))
    write_files(tmp_path / "all", {"d.py": "x = 4\n"})
    git(tmp_path / "all/two", "worktree", "add", "-q", str(tmp_path / "all/third"))
    two = git(tmp_path / "all/two", "rev-parse", "HEAD")
    origins = {each.path.decode(): each.origin for each in walk(tmp_path / "all")}
    assert origins == {
        "d.py": Origin(),
        "deep/one/a.py": Origin(url, head),
        "deep/one/s/b.py": Origin(url, head),
        "third/c.py": Origin(None, two),  # its first remote is a folder of this machine
        "two/c.py": Origin(None, two),
    }
    make(tmp_path / "all", tmp_path / "out")
    files = uast.open_dataset(tmp_path / "out").files.select("path", "repository", "commit").collect()
    assert {path: Origin(repository, commit) for path, repository, commit in files.iter_rows()} == origins
    assert b"hunter2" not in b"".join(path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file())


def test_a_repository_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, require: Callable[..., object]) -> None:
    require("git")
    work_tree(tmp_path / "source", {f"d{number}/a.py": "" for number in range(9)})
    started = []
    real = subprocess.Popen

    def start(command: list[str], **options: object) -> object:
        started.append(command)
        return real(command, **options)

    monkeypatch.setattr("build_dataset.sources.repository.subprocess.Popen", start)
    assert len(walk(tmp_path / "source")) == 9
    assert len(started) == 2


def test_a_work_tree_without_commits_or_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, require: Callable[..., object]) -> None:
    require("git")
    root = write_files(tmp_path / "source", {"a.py": ""})
    git(root, "init", "-q")
    git(root, "remote", "add", "origin", "git@example.org:a/b")
    assert [each.origin for each in walk(root)] == [Origin("git@example.org:a/b", None)]
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [each.origin for each in walk(root)] == [Origin()]
    monkeypatch.undo()
    shutil.rmtree(root / ".git")
    write_files(root, {".git": "gitdir: nowhere\n"})
    assert [each.origin for each in walk(root)] == [Origin()]


def test_a_new_commit_alone_rereads_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, require: Callable[..., object]) -> None:
    require("git")
    root = work_tree(tmp_path / "source", {"a.py": "x = 1\n", "b.py": "x = 2\n"})
    for path in root.glob("*.py"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    make(root, tmp_path / "out")
    head = commit(root)
    monkeypatch.setattr("build_dataset.inventory.inspect", lambda *_: pytest.fail("a file was read"))
    make(root, tmp_path / "out")
    assert set(uast.open_dataset(tmp_path / "out").files.collect()["commit"]) == {head}


@pytest.mark.parametrize(
    ("url", "public"),
    [
        ("https://example.org/a/b.git", "https://example.org/a/b.git"),
        ("https://user:token@example.org:8443/a?key=secret#x", "https://example.org:8443/a"),
        ("https://token@[2001:db8::1]/a", "https://[2001:db8::1]/a"),
        ("ssh://git:secret@example.org/a", "ssh://git@example.org/a"),
        ("git@example.org:a/b.git", "git@example.org:a/b.git"),
        ("example.org:a/b.git", "example.org:a/b.git"),
        ("/srv/git/a.git", None),
        ("../a", None),
        ("C:\\git\\a", None),
        ("C:/git/a", None),
        ("file:///srv/git/a.git", None),
        ("https://[broken/a", None),
        ("https://example.org:port/a", None),
    ],
)
def test_urls_lose_credentials_and_places_of_this_machine(url: str, public: str | None) -> None:
    assert public_url(url) == public
