"""Opting out: what is meant goes, nothing else changes, and it stays out."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from buildkit import Inline, contents, make, run, small_corpus, write_files
from click.testing import CliRunner

import uast
from build_dataset import staged
from build_dataset.cli import main
from build_dataset.layout import Output
from build_dataset.opt_out import opt_out
from build_dataset.opt_outs import OptOut, match, read_list, read_opt_outs
from build_dataset.progress import Watcher
from build_dataset.verify import verify
from uast.errors import DatasetError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Python, Java and C in several shards; c/f1.c is there twice."""
    source = small_corpus(tmp_path / "source", 5)
    return write_files(source, {"j/copy.c": (source / "c/f1.c").read_bytes()})


@pytest.fixture
def out(source: Path, tmp_path: Path) -> Path:
    make(source, tmp_path / "out", shard_bytes=300)
    return tmp_path / "out"


def problems(out: Path, *, deep: bool = False) -> list[Any]:
    return verify(out, Inline(), Watcher(), deep=deep)


def paths(out: Path) -> list[str]:
    return uast.open_dataset(out).files.select("path").collect()["path"].to_list()


def code_of(call: Any) -> str:
    with pytest.raises(DatasetError) as caught:
        call()
    assert caught.value.hint or caught.value.where
    return caught.value.code


def test_files_go_and_nothing_else_changes(out: Path) -> None:
    before, rows = contents(out), uast.open_dataset(out).files.collect()
    removal = opt_out(out, [OptOut("path", "source/c/f[12].c"), OptOut("path", "nowhere/*")], Watcher())
    assert [entry.rows for entry in removal.entries] == [2, 0]
    assert sorted(path for _, path in removal.files) == ["source/c/f1.c", "source/c/f2.c"]
    assert not problems(out, deep=True)
    gone = rows["path"].is_in(["c/f1.c", "c/f2.c"])
    assert uast.open_dataset(out).files.collect().equals(rows.filter(~gone))
    after = contents(out)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    tables = {shard.replace("data/", "functions/") for shard in removal.shards}
    assert changed == {*removal.shards, *tables, "CHECKSUMS", "README.md", "inventory.parquet", "manifest.json", "opt-outs.json"}
    assert 0 < 2 * len(removal.shards) < len(before) - 5
    callables = uast.open_dataset(out).functions.select("path").collect()["path"]
    assert len(callables) > 5
    assert not {"c/f1.c", "c/f2.c"} & set(callables)
    manifest = uast.open_dataset(out).manifest
    assert manifest["counts"]["skipped_because"]["opted-out"] == 2
    assert manifest["opt_outs"]["entries"] == 2
    inventory = uast.open_dataset(out).inventory.filter(pl.col("reason") == "opted-out").collect()
    assert inventory["sha256"].null_count() == 0
    assert inventory["shard"].null_count() == len(inventory) == 2


def test_the_record(out: Path) -> None:
    opt_out(out, [OptOut("path", "source/c/f1.c")], Watcher())
    opt_out(out, [OptOut("path", "source/c/f*.c"), OptOut("path", "source/c/f1.c")], Watcher())
    assert json.loads((out / "opt-outs.json").read_text()) == {
        "opt_outs": [
            {"kind": "path", "entry": "source/c/f*.c", "rows": 4},
            {"kind": "path", "entry": "source/c/f1.c", "rows": 1},
        ]
    }


def test_a_hash_means_all_copies_and_an_id_one_file(out: Path, tmp_path: Path) -> None:
    rows = uast.open_dataset(out).inventory.filter(pl.col("path") == "c/f1.c").collect().to_dicts()
    shutil.copytree(out, tmp_path / "other")
    opt_out(out, [OptOut("hash", rows[0]["sha256"])], Watcher())
    assert not {"c/f1.c", "j/copy.c"} & set(paths(out))
    opt_out(tmp_path / "other", [OptOut("id", rows[0]["id"])], Watcher())
    assert {"c/f1.c", "j/copy.c"} & set(paths(tmp_path / "other")) == {"j/copy.c"}


@pytest.mark.slow
def test_a_build_in_the_folder_goes_by_it(source: Path, out: Path, tmp_path: Path) -> None:
    opt_out(out, [OptOut("path", "*.java")], Watcher())
    assert not list(out.glob("*/java/*.parquet"))
    make(source, out, shard_bytes=300)
    assert not any(path.endswith(".java") for path in paths(out))
    assert not problems(out)
    write_files(source, {"j/New.java": "class New {}\n", "p/new.py": "x = 1\n"})
    make(source, out, shard_bytes=300)
    assert "p/new.py" in paths(out)
    make(source, out, overwrite=True, shard_bytes=300)
    assert "p/new.py" in paths(out)
    assert not any(path.endswith(".java") for path in paths(out))
    assert read_opt_outs(Output(out))[0].entry == "*.java"
    make(source, tmp_path / "fresh", shard_bytes=300)
    assert "j/New.java" in paths(tmp_path / "fresh")


def test_what_opted_out_is_nobodys_original(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "exact"
    make(source, out, dedup="exact", shard_bytes=300)
    assert "j/copy.c" not in paths(out)
    opt_out(out, [OptOut("path", "source/c/f1.c")], Watcher())
    make(source, out, dedup="exact", shard_bytes=300)
    assert "j/copy.c" in paths(out)
    assert not problems(out)


def test_a_dataset_without_the_builders_folder(out: Path) -> None:
    shutil.rmtree(out / ".uast-build")
    opt_out(out, [OptOut("path", "source/p/*")], Watcher())
    assert not problems(out)
    assert not any(path.startswith("p/") for path in paths(out))


def test_a_dry_run_changes_nothing(out: Path) -> None:
    before = contents(out)
    shutil.rmtree(out / ".uast-build")
    removal = opt_out(out, [OptOut("path", "source/p/*")], Watcher(), dry_run=True)
    assert len(removal.files) > 5
    assert contents(out) == before
    assert not (out / ".uast-build").exists()


class Killed(BaseException):
    pass


@pytest.mark.slow
def test_an_interrupted_change_is_completed(out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [OptOut("path", "source/?/?1.*")]
    left = 1000
    commit = staged.commit

    def dying(temporary: Path, path: Path) -> None:
        nonlocal left
        if left == 0:
            raise Killed
        left -= 1
        commit(temporary, path)

    monkeypatch.setattr(staged, "commit", dying)
    shutil.copytree(out, tmp_path / "whole")
    opt_out(tmp_path / "whole", entries, Watcher())
    steps = 1000 - left
    assert steps > 4  # shards among them, not only the tables
    for step in range(steps):
        changed = tmp_path / str(step)
        shutil.copytree(out, changed)
        left = step
        with pytest.raises(Killed):
            opt_out(changed, entries, Watcher())
        assert code_of(lambda changed=changed: uast.open_dataset(changed)) == "dataset-incomplete"
        # Any later change completes it first.
        left = 1000
        opt_out(changed, [], Watcher())
        assert contents(changed) == contents(tmp_path / "whole")
    assert not problems(tmp_path / "whole")


def test_a_change_that_was_not_complete_is_dropped(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(out)

    def dying(*_: Any) -> None:
        raise Killed

    monkeypatch.setattr("build_dataset.opt_out.change", dying)
    with pytest.raises(Killed):
        opt_out(out, [OptOut("path", "*.c")], Watcher())
    assert contents(out) == before
    assert not problems(out)
    monkeypatch.undo()
    opt_out(out, [], Watcher())
    assert not Output(out).staged.exists()


def test_a_list_of_changes_that_leads_out_is_refused(out: Path, tmp_path: Path) -> None:
    mine = write_files(tmp_path, {"mine.txt": "x"}) / "mine.txt"
    before = contents(out)
    for name in ("removed", "replaced"):
        for path in ("../mine.txt", str(mine)):
            listed = {"removed": [], "replaced": [], name: [path]}
            folder = Output(out).staged
            write_files(folder, {staged.LIST: json.dumps(listed), "mine.txt": "y"})
            assert code_of(lambda: opt_out(out, [], Watcher())) == "dataset-damaged"
            shutil.rmtree(folder)
    assert mine.read_text(encoding="utf-8") == "x"
    assert contents(out) == before


def test_repositories_and_their_accounts() -> None:
    urls = ["https://host.org/Alice/one.git", "git@host.org:alice/two", "https://host.org/bob/one", "https://other.org/alice/one", None]
    rows = pa.table(
        {
            "id": [f"{at:032x}" for at in range(5)],
            "source": ["s"] * 5,
            "path": [f"{at}.py" for at in range(5)],
            "repository": urls,
            "sha256": ["0" * 64] * 5,
            "reason": pa.nulls(5, pa.string()),
        }
    )

    def meant(kind: Any, entry: str) -> list[int]:
        return match(rows, [OptOut(kind, entry)]).rows

    assert meant("repository", "http://host.org/alice/one") == [0]
    assert meant("repository", "https://host.org/alice") == [0, 1]
    assert meant("repository", "host.org/ali") == []
    assert meant("author", "alice") == [0, 1, 3]
    assert meant("author", "host.org/Alice") == [0, 1]
    assert meant("author", "one") == []
    assert meant("path", "s/*") == [0, 1, 2, 3, 4]
    assert meant("hash", "0" * 64) == [0, 1, 2, 3, 4]
    assert match(rows, [OptOut("author", "alice"), OptOut("path", "s/0.py")]).counts == [3, 1]


def test_lists(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_text(f"# who asked\n\n  {'AB' * 32}  \n", encoding="utf-8")
    assert read_list(path, "hash") == [OptOut("hash", "ab" * 32)]
    assert code_of(lambda: read_list(path, "id")) == "opt-out-wrong"
    assert code_of(lambda: read_list(tmp_path / "nowhere", "path")) == "opt-out-wrong"
    path.write_bytes(b"\xff\xfe")
    assert code_of(lambda: read_list(path, "path")) == "opt-out-wrong"


def test_a_damaged_record_is_not_passed_over(source: Path, out: Path) -> None:
    for text in ("{", '{"opt_outs": [{"kind": "name", "entry": "x", "rows": 1}]}', "[]"):
        (out / "opt-outs.json").write_text(text, encoding="utf-8")
        assert code_of(lambda: make(source, out, shard_bytes=300)) == "dataset-damaged"
        assert code_of(lambda: opt_out(out, [], Watcher())) == "dataset-damaged"


def test_verify_sees_what_should_have_gone(out: Path) -> None:
    (out / "opt-outs.json").write_text('{"opt_outs": [{"kind": "path", "entry": "source/c/f[12].c", "rows": 2}]}', encoding="utf-8")
    found = problems(out)
    assert [problem.path for problem in found] == ["inventory.parquet", "inventory.parquet", "opt-outs.json"]
    assert "source/c/f1.c is among the opt-outs" in found[0].message
    (out / "opt-outs.json").write_text("{", encoding="utf-8")
    assert [problem.path for problem in problems(out)] == ["opt-outs.json"]


def test_folders_that_are_no_dataset(tmp_path: Path, out: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "nowhere"):
        assert code_of(lambda folder=folder: opt_out(folder, [], Watcher())) == "dataset-missing"
    assert not any((tmp_path / "empty").iterdir())
    shard = uast.open_dataset(out).shards()[0]
    shard.write_bytes(b"damaged")
    before = contents(out)
    assert code_of(lambda: opt_out(out, [OptOut("path", "*")], Watcher())) == "dataset-damaged"
    assert contents(out) == before


def test_a_file_in_quarantine_goes_too(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    def before(task: str) -> None:
        if task == "make_shard":
            (source / "c/f0.c").unlink()

    make(source, out, engine=Inline(before))
    assert len(pq.read_table(out / "quarantine.parquet")) == 1
    opt_out(out, [OptOut("path", "source/c/*")], Watcher())
    assert len(pq.read_table(out / "quarantine.parquet")) == 0
    assert uast.open_dataset(out).manifest["counts"]["failed"] == 0
    assert not problems(out)


@pytest.mark.slow
def test_the_command(out: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list"
    listed.write_text("source/c/*\nsource/x\n", encoding="utf-8")
    dry = CliRunner().invoke(main, ["opt-out", str(out), "--paths", str(listed), "--dry-run"])
    assert (dry.exit_code, "source/c/f3.c" in dry.output, "to take out" in dry.output) == (0, True, True)
    done = run("opt-out", out, "--paths", listed, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [(entry["entry"], entry["rows"]) for entry in told["entries"]] == [("source/c/*", 5), ("source/x", 0)]
    assert not problems(out)
    nothing = CliRunner().invoke(main, ["opt-out", str(out)])
    assert (nothing.exit_code, "--repositories LIST" in nothing.output) == (2, True)
    wrong = CliRunner().invoke(main, ["opt-out", str(out), "--hashes", str(listed)])
    assert (wrong.exit_code, "64 hexadecimal digits" in wrong.output) == (1, True)
