"""The table of callables in a dataset: what the trees say, a file beside each shard, under one marker."""

from __future__ import annotations

import dataclasses
import json
import shutil
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from buildkit import Inline, Notes, contents, make, rewrite_manifest, small_corpus, write_files

import uast
from build_dataset import functions
from build_dataset.layout import Output, sha256_of
from build_dataset.options import Options
from build_dataset.run import build
from build_dataset.storage import Entry, LocalStorage
from build_dataset.verify import verify
from uast.errors import DatasetError, OutOfRangeError
from uast.functions import Function
from uast.tables import table

if TYPE_CHECKING:
    from collections.abc import Callable

    from uast.dataset import Dataset

ROOT = Path(__file__).parent.parent
SHARD = "data/java/part-00000.parquet"
OF_SHARD = "functions/java/part-00000.parquet"


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The fixtures and examples of the repository, in several shards, and a file without a callable."""
    folder = tmp_path_factory.mktemp("functions")
    source = write_files(folder / "source", {"a.py": "x = 1\n", "b.js": b"function f(a) { return '\xff' }\n"})
    build([ROOT / "tests" / "fixtures", ROOT / "examples", source], folder / "out", Options(shard_bytes=20_000), Inline())
    return uast.open_dataset(folder / "out")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    make(small_corpus(folder / "source"), folder / "out")
    return folder


@pytest.fixture
def out(small: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small / "out", tmp_path / "out"))


def test_rows_are_what_the_trees_say(dataset: Dataset) -> None:
    told = dataset.functions.collect().partition_by("file_id", as_dict=True, maintain_order=True)
    files = dataset.files.select("id", *functions.OF_THE_FILE).collect().to_dicts()
    shared = [field.name for field in dataclasses.fields(Function) if field.name not in ("node", "outer")]
    count = 0
    for tree, file in zip(dataset.trees(), files, strict=True):
        rows = told[file["id"],].to_dicts() if (file["id"],) in told else []
        for row, function in zip(rows, tree.functions(), strict=True):
            node = function.node
            assert {name: row[name] for name in functions.OF_THE_FILE} == {name: file[name] for name in functions.OF_THE_FILE}
            assert row["id"] == f"{file['id']}:{node.index}"
            assert (row["kind"], row["start"], row["end"], row["size"]) == (str(node.kind), *node.span, len(node.source))
            assert (row["node"], row["nodes"]) == (node.index, tree.columns.subtree_end[node.index] - node.index)
            assert row["outer"] == (function.outer and function.outer.index)
            assert row["lines"] == row["end_line"] - row["start_line"] + 1
            expected = {name: getattr(function, name) for name in shared}
            assert {name: row[name] for name in shared} == {
                name: list(value) if isinstance(value, tuple) else value for name, value in expected.items()
            }
            count += 1
    assert count == dataset.functions.select(pl.len()).collect().item() == dataset.manifest["counts"]["functions"] > 300
    assert dataset.functions.select(pl.col("id").n_unique()).collect().item() == count


def test_the_table_is_as_declared(dataset: Dataset) -> None:
    declared = table("functions").schema
    for shard in dataset.manifest["shards"]:
        assert shard["functions"]["path"] == shard["path"].replace("data/", "functions/")
        file = pq.ParquetFile(dataset.root / shard["functions"]["path"])
        assert file.schema_arrow.remove_metadata().equals(declared)
        assert file.metadata.num_rows == shard["functions"]["rows"]
    assert dataset.functions.collect_schema().names() == declared.names


def test_a_callable_by_its_id(dataset: Dataset) -> None:
    for row in dataset.functions.collect().sample(10, seed=3).to_dicts():
        node = dataset.node(row["id"])
        assert (node.index, str(node.kind), node.span) == (row["node"], row["kind"], (row["start"], row["end"]))
    with pytest.raises(OutOfRangeError):
        dataset.node(f"{row['file_id']}:99999999")
    with pytest.raises(DatasetError) as caught:
        dataset.node("no such id:1")
    assert caught.value.code == "unknown-file"


def test_a_dataset_without_functions(small: Path, tmp_path: Path) -> None:
    make(small / "source", tmp_path / "out", functions=False)
    assert not (tmp_path / "out" / "functions").exists()
    with pytest.raises(DatasetError) as caught:
        _ = uast.open_dataset(tmp_path / "out").functions
    assert caught.value.code == "no-functions"
    assert verify(tmp_path / "out", Inline(), Notes()) == []
    names = ["data/c/part-00000.parquet", SHARD]
    assert [sha256_of(tmp_path / "out" / name) for name in names] == [sha256_of(small / "out" / name) for name in names]
    with pytest.raises(DatasetError) as caught:
        make(small / "source", tmp_path / "out")
    assert caught.value.code == "output-occupied"


def test_a_dataset_of_nothing_has_the_columns(tmp_path: Path) -> None:
    make(write_files(tmp_path / "source", {"README": "no code\n"}), tmp_path / "out")
    assert uast.open_dataset(tmp_path / "out").functions.collect().shape == (0, len(table("functions").columns))


# Faults


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["bytes", "missing", "cut", "stray", "no data", "no marker", "neither"])
def test_damage_is_repaired_by_the_same_command(small: Path, out: Path, damage: str) -> None:
    """`no data` and `no marker` are what a power cut leaves between the renames and before the marker."""
    before = contents(out)
    path, output = out / OF_SHARD, Output(out)
    marker = Path(out, output.marker(SHARD))
    match damage:
        case "bytes":
            path.write_bytes(path.read_bytes()[:-1] + b"?")
        case "missing":
            path.unlink()
        case "cut":
            path.write_bytes(path.read_bytes()[:-9])
        case "stray":
            shutil.copy(path, path.with_name("part-00007.parquet"))
        case "no data" | "no marker" | "neither":
            Path(out, "manifest.json").unlink()
            marker.unlink()
            for name in {"no data": [SHARD], "no marker": [], "neither": [SHARD, OF_SHARD]}[damage]:
                (out / name).unlink()
    summary = make(small / "source", out)
    assert summary.kept == (3 if damage == "stray" else 2)
    assert contents(out) == before
    assert verify(out, Inline(), Notes()) == []


@pytest.mark.parametrize("renames", [0, 1, 2])
def test_a_build_that_ends_between_the_renames_resumes(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renames: int) -> None:
    done = 0
    put = LocalStorage.put

    def counted(storage: LocalStorage, temporary: Path, name: str) -> Entry:
        nonlocal done
        if name.partition("/")[0] in ("data", "functions"):
            if done == renames:
                raise KeyboardInterrupt
            done += 1
        return put(storage, temporary, name)

    monkeypatch.setattr(LocalStorage, "put", counted)
    with pytest.raises(KeyboardInterrupt):
        make(small / "source", tmp_path / "out")
    monkeypatch.undo()
    assert len([*tmp_path.glob("out/data/*/*"), *tmp_path.glob("out/functions/*/*")]) == renames
    make(small / "source", tmp_path / "out")
    assert contents(tmp_path / "out") == contents(small / "out")


def test_a_shard_whose_files_all_fail_has_no_functions(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "def f(): pass\n", "b.c": "int x;\n"})
    make(source, tmp_path / "out", Inline(lambda name: (source / "a.py").unlink() if name == "make_shard" else None))
    assert [path.name for path in (tmp_path / "out" / "functions").glob("*/*.parquet")] == ["part-00000.parquet"]
    assert verify(tmp_path / "out", Inline(), Notes()) == []


# Verification


def rewrite(out: Path, change: Callable[[pa.Table], pa.Table]) -> None:
    """Writes the functions of the shard again with something changed, and a manifest that has their checksum and rows."""
    path = out / OF_SHARD
    rows = change(pq.read_table(path))
    pq.write_table(rows, path)
    manifest = json.loads((out / "manifest.json").read_bytes())
    (entry,) = (shard["functions"] for shard in manifest["shards"] if shard["path"] == SHARD)
    for counts in (manifest["counts"], manifest["languages"]["java"]):
        counts["functions"] += len(rows) - entry["rows"]
        counts["functions_bytes"] += path.stat().st_size - entry["bytes"]
    entry |= {"sha256": sha256_of(path), "bytes": path.stat().st_size, "rows": len(rows)}
    rewrite_manifest(out, manifest)


def replaced(name: str, value: Any) -> Callable[[pa.Table], pa.Table]:
    """A change of one value."""

    def apply(rows: pa.Table) -> pa.Table:
        place = rows.schema.get_field_index(name)
        values = rows[name].to_pylist()
        values[1] = value
        return rows.set_column(place, rows.schema.field(place), pa.array(values, rows.schema.field(place).type))

    return apply


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize(
    ("change", "message"),
    [
        (replaced("complexity", 7), "complexity are not those of the tree"),
        (replaced("name", None), "name are not those of the tree"),
        (replaced("calls", ["x"]), "calls are not those of the tree"),
        (replaced("fingerprint", 1), "fingerprint are not those of the tree"),
        (replaced("path", "elsewhere"), "path are not those of the tree"),
        (lambda rows: rows.slice(1), "are not those of the tree"),
        (lambda rows: rows.slice(0, len(rows) - 1), "it lacks 1 callable of the trees"),
        (lambda rows: pa.concat_tables([rows, rows.slice(0, 1)]), "rows, the trees have"),
        (lambda rows: rows.drop_columns(["docs"]), "its schema is not the declared one: docs"),
    ],
)
def test_callables_of_no_tree_are_found(out: Path, change: Callable[[pa.Table], pa.Table], message: str, deep: bool) -> None:
    rewrite(out, change)
    found = verify(out, Inline(), Notes(), deep=deep)
    assert {problem.path for problem in found} == {OF_SHARD}
    assert any(message in problem.message for problem in found), found


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("damage", ["flipped", "missing", "cut", "stray"])
def test_damaged_files_are_found(out: Path, damage: str, deep: bool) -> None:
    path = out / OF_SHARD
    data = bytearray(path.read_bytes())
    if damage == "flipped":
        data[len(data) // 2] ^= 0x40
        path.write_bytes(data)
    elif damage == "cut":
        path.write_bytes(data[:-9])
    elif damage == "missing":
        path.unlink()
    else:
        path.with_name("part-00009.parquet").write_bytes(data)
    found = verify(out, Inline(), Notes(), deep=deep)
    assert {problem.path for problem in found} == {OF_SHARD if damage != "stray" else "functions/java/part-00009.parquet"}
    if damage == "missing":
        with pytest.raises(DatasetError, match="is missing"):
            uast.open_dataset(out)


# Row groups


def rows(count: int, text: str = "") -> pa.RecordBatch:
    schema = pa.schema([("id", pa.string()), ("docs", pa.large_string()), ("calls", pa.large_list(pa.large_string()))])
    return pa.RecordBatch.from_pylist([{"id": str(row), "docs": text or None, "calls": [text] * 2} for row in range(count)], schema=schema)


@pytest.mark.parametrize("cuts", [[], [1], [3, 3, 4, 9], [0, 20, 40], list(range(50))])
def test_row_groups_do_not_depend_on_the_parts(monkeypatch: pytest.MonkeyPatch, cuts: list[int]) -> None:
    monkeypatch.setattr(functions, "ROWS", 20)
    monkeypatch.setattr(functions, "GROUP_BYTES", 700)
    whole = rows(50, "text")
    bounds = [0, *cuts, 50]
    parts = [whole.slice(first, last - first) for first, last in pairwise(bounds)]
    groups = [group for part in functions._of_full_length(parts) for group in functions._row_groups(part)]
    assert [len(group) for group in groups] == [10, 10, 10, 10, 10]
    assert pa.concat_batches(groups).equals(whole)


def test_a_large_row_has_a_row_group_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(functions, "GROUP_BYTES", 700)
    assert [len(group) for group in functions._row_groups(rows(3, "x" * 1000))] == [1, 1, 1]
    assert list(functions._row_groups(rows(0))) == []
