"""Merging datasets: the sum of the parts, or an error that says why not."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from buildkit import Inline, contents, make, run, small_corpus, write_files

import uast
from build_dataset.layout import Output
from build_dataset.merge import BEGUN, merge
from build_dataset.opt_out import opt_out
from build_dataset.opt_outs import OptOut, read_opt_outs
from build_dataset.progress import Watcher
from build_dataset.verify import verify
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def parts(tmp_path: Path) -> tuple[Path, Path]:
    made = []
    for name, files in (("one", 4), ("two", 6)):
        source = small_corpus(tmp_path / name, files)
        write_files(source, {f"p/only_{name}.py": f"{name} = 1\n"})
        make(source, tmp_path / f"of-{name}", shard_bytes=400)
        made.append(tmp_path / f"of-{name}")
    return made[0], made[1]


def mismatch(call: Callable[[], Any]) -> str:
    with pytest.raises(DatasetError) as caught:
        call()
    assert caught.value.code == "merge-mismatch", caught.value
    assert caught.value.hint
    return str(caught.value)


def test_a_merged_dataset_is_the_sum_of_its_parts(parts: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    manifest = merge(out, parts, Watcher())
    assert not verify(out, Inline(), Watcher(), deep=True)
    merged, datasets = uast.open_dataset(out), [uast.open_dataset(part) for part in parts]
    for frame in ("files", "functions", "inventory"):
        columns = pl.exclude("shard")
        both = pl.concat([getattr(dataset, frame).select(columns).collect() for dataset in datasets])
        assert getattr(merged, frame).select(columns).collect().sort("id").equals(both.sort("id"))
    assert merged.inventory.select("source").collect()["source"].is_sorted()
    hashes = {part: {shard["sha256"] for shard in dataset.manifest["shards"]} for part, dataset in zip(parts, datasets, strict=True)}
    assert {shard["sha256"] for shard in manifest["shards"]} == set.union(*hashes.values())
    for language in merged.languages:
        names = [shard["path"] for shard in manifest["shards"] if shard["language"] == language]
        callables = [shard["functions"]["path"] for shard in manifest["shards"] if shard["language"] == language]
        assert callables == [name.replace("data/", "functions/") for name in names]
        assert names == [f"data/{language}/part-{number:05}.parquet" for number in range(len(names))]
    assert manifest["sources"] == ["one", "two"]
    assert [part["sources"] for part in manifest["merged"]] == [["one"], ["two"]]
    assert manifest["versions"] == datasets[0].manifest["versions"]


def test_the_order_does_not_matter(parts: tuple[Path, Path], tmp_path: Path) -> None:
    merge(tmp_path / "out", parts, Watcher())
    merge(tmp_path / "turned", parts[::-1], Watcher())
    assert contents(tmp_path / "out") == contents(tmp_path / "turned")


@pytest.mark.slow
def test_merged_datasets_merge_again(parts: tuple[Path, Path], tmp_path: Path) -> None:
    make(write_files(tmp_path / "three", {"a.py": "x = 3\n"}), tmp_path / "of-three")
    merge(tmp_path / "first", parts, Watcher())
    merge(tmp_path / "out", [tmp_path / "first", tmp_path / "of-three"], Watcher())
    manifest = uast.open_dataset(tmp_path / "out").manifest
    assert manifest["sources"] == ["one", "three", "two"]
    assert [part["sources"] for part in manifest["merged"]] == [["one"], ["two"], ["three"]]
    assert "$ uast-build merge OUT PART1 PART2 PART3" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert not verify(tmp_path / "out", Inline(), Watcher())


def test_it_has_no_plan(parts: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    merge(out, parts, Watcher())
    with pytest.raises(DatasetError, match="merged dataset, which has no plan") as caught:
        make(tmp_path / "one", out)
    assert caught.value.code == "output-occupied"
    assert "--overwrite" in str(caught.value)
    opt_out(out, [OptOut("path", "one/*")], Watcher())
    assert not verify(out, Inline(), Watcher())
    assert set(uast.open_dataset(out).files.select("source").collect()["source"]) == {"two"}


def test_a_source_in_both(parts: tuple[Path, Path], tmp_path: Path) -> None:
    make(write_files(tmp_path / "elsewhere" / "one", {"a.py": "x = 3\n"}), tmp_path / "other")
    assert 'a source "one"' in mismatch(lambda: merge(tmp_path / "out", [parts[0], tmp_path / "other"], Watcher()))
    assert not (tmp_path / "out").exists()


def test_other_schemas_and_mappings(parts: tuple[Path, Path], tmp_path: Path) -> None:
    path = parts[1] / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    manifest["versions"]["grammars"]["java"]["mapping_sha256"] = "0" * 64
    path.write_text(json.dumps(manifest), encoding="utf-8")
    assert "trees of java" in mismatch(lambda: merge(tmp_path / "out", parts, Watcher()))
    manifest["versions"]["schema"]["sha256"] = "0" * 64
    path.write_text(json.dumps(manifest), encoding="utf-8")
    assert "another schema" in mismatch(lambda: merge(tmp_path / "out", parts, Watcher()))
    manifest["dataset_version"] = 0
    path.write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        merge(tmp_path / "out", parts, Watcher())
    assert caught.value.code == "dataset-version"


def test_callables_in_one_of_them(parts: tuple[Path, Path], tmp_path: Path) -> None:
    make(write_files(tmp_path / "three", {"a.py": "x = 3\n"}), tmp_path / "of-three", functions=False)
    assert "table of callables" in mismatch(lambda: merge(tmp_path / "out", [parts[0], tmp_path / "of-three"], Watcher()))


def test_splits_that_would_leak(tmp_path: Path) -> None:
    parts = []
    for name, split in (("one", "train"), ("two", "test"), ("three", "train")):
        source = write_files(tmp_path / name, {"same.py": "same = 1\n" if name != "three" else "x = 3\n", f"{name}.py": f"{name} = 1\n"})
        make(source, tmp_path / f"of-{name}", splits=((split, 1.0),))
        parts.append(tmp_path / f"of-{name}")
    assert "in another split" in mismatch(lambda: merge(tmp_path / "out", parts, Watcher()))
    merge(tmp_path / "out", parts[1:], Watcher())
    assert not verify(tmp_path / "out", Inline(), Watcher())
    make(tmp_path / "one", tmp_path / "unsplit")
    assert "no splits" in mismatch(lambda: merge(tmp_path / "more", [tmp_path / "unsplit", parts[1]], Watcher()))


@pytest.mark.slow
def test_opt_outs_of_a_part_hold_for_all(parts: tuple[Path, Path], tmp_path: Path) -> None:
    opt_out(parts[0], [OptOut("path", "*/p/m1.py")], Watcher())
    assert "opted out of another" in mismatch(lambda: merge(tmp_path / "out", parts, Watcher()))
    opt_out(parts[1], [OptOut("path", "*/p/m1.py")], Watcher())
    merge(tmp_path / "out", parts, Watcher())
    assert read_opt_outs(Output(tmp_path / "out")) == [OptOut("path", "*/p/m1.py", 2)]
    assert not verify(tmp_path / "out", Inline(), Watcher())


def test_where_it_goes(parts: tuple[Path, Path], tmp_path: Path) -> None:
    def code(out: Path) -> str:
        with pytest.raises(DatasetError) as caught:
            merge(out, parts, Watcher())
        return caught.value.code

    assert code(parts[0]) == "output-occupied"
    assert code(tmp_path / "one") == "output-occupied"
    with pytest.raises(DatasetError) as caught:
        merge(tmp_path / "out", [parts[0], tmp_path / "nowhere"], Watcher())
    assert caught.value.code == "dataset-missing"


@pytest.mark.slow
def test_an_interrupted_merge_begins_again(parts: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        pass

    copied: list[object] = []

    def dying(source: Path, target: Path) -> None:
        copied.append(target)
        if len(copied) == 3:
            target.write_bytes(b"half")
            raise Killed
        copy(source, target)

    copy = shutil.copyfile
    out = tmp_path / "out"
    monkeypatch.setattr(shutil, "copyfile", dying)
    with pytest.raises(Killed):
        merge(out, parts, Watcher())
    monkeypatch.undo()
    assert (out / ".uast-build" / BEGUN).exists()
    merge(out, parts, Watcher())
    merge(tmp_path / "whole", parts, Watcher())
    assert contents(out) == contents(tmp_path / "whole")


@pytest.mark.slow
def test_the_command(parts: tuple[Path, Path], tmp_path: Path) -> None:
    done = run("merge", tmp_path / "out", *parts)
    assert done.returncode == 0, done.stderr
    assert "of 2 datasets" in done.stdout
    again = run("merge", tmp_path / "out", *parts)
    assert (again.returncode, "[output-occupied]" in again.stderr) == (1, True)
