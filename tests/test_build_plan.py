"""Stage 2: the plan depends on the inputs alone, and cuts them evenly."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from buildkit import contents, make, small_corpus, write_files
from hypothesis import given, settings
from hypothesis import strategies as st

import uast
from build_dataset.inventory import INPUTS
from build_dataset.layout import Output
from build_dataset.options import Options
from build_dataset.plan import LARGEST_SHARD, SMALLEST_SHARD, WANTED_SHARDS, make_plan
from build_dataset.sources import Source

if TYPE_CHECKING:
    from pathlib import Path


def inputs(sizes: list[int], language: str = "python") -> pa.Table:
    rows = [
        {
            "id": f"{index:032x}",
            "source": "s",
            "path": f"{index}.py",
            "raw_path": f"{index}.py".encode(),
            "size": size,
            "language": language,
            "dialect": language,
            "detected_by": "extension",
            "sha256": f"{index:064x}",
            "reason": None,
        }
        for index, size in enumerate(sizes)
    ]
    return pa.Table.from_pylist(rows, INPUTS)


@pytest.mark.slow
@settings(deadline=None)
@given(st.lists(st.integers(0, 3_000_000), min_size=1, max_size=60), st.integers(10_000, 5_000_000))
def test_every_file_is_in_one_shard_and_shards_are_even(sizes: list[int], limit: int) -> None:
    plan, planned = make_plan(inputs(sizes), [Source("s", "/s")], Options(shard_bytes=limit))
    assert sum(task.files for task in plan.tasks) == len(sizes)
    assert sum(task.bytes for task in plan.tasks) == sum(sizes)
    assert planned["number"].to_pylist() == [task.index for task in plan.tasks for _ in range(task.files)]
    assert planned["raw_path"].to_pylist() == sorted(planned["raw_path"].to_pylist())
    assert [task.shard for task in plan.tasks] == [f"data/python/part-{index:05}.parquet" for index in range(len(plan.tasks))]
    wanted = max(1, -(-sum(sizes) // limit))
    assert len(plan.tasks) <= wanted
    assert all(task.files for task in plan.tasks)
    assert all(task.bytes <= sum(sizes) / wanted + max(sizes) for task in plan.tasks)


def test_the_order_of_the_inventory_does_not_matter() -> None:
    table = pa.concat_tables([inputs([5, 70, 20, 33], "python"), inputs([8, 4], "c")])
    order = list(range(len(table)))
    random.Random(1).shuffle(order)
    sources = [Source("s", "/s")]
    first, again = make_plan(table, sources, Options(shard_bytes=40)), make_plan(table.take(order), sources, Options(shard_bytes=40))
    assert first[0] == again[0]
    assert first[1].equals(again[1])
    assert [task.language for task in first[0].tasks] == ["c", *["python"] * (len(first[0].tasks) - 1)]


@pytest.mark.parametrize(
    ("total", "shard"),
    [(1, SMALLEST_SHARD), (SMALLEST_SHARD * WANTED_SHARDS + 1, 2 * SMALLEST_SHARD), (WANTED_SHARDS * 2 * LARGEST_SHARD, LARGEST_SHARD)],
)
def test_shards_fit_the_corpus(total: int, shard: int) -> None:
    pieces = [total // 2000 + 1] * 2000 if total > 2000 else [total]
    plan, _ = make_plan(inputs(pieces), [Source("s", "/s")], Options())
    assert len(plan.tasks) == -(-sum(pieces) // shard)


def test_the_plan_says_what_it_was_made_of(tmp_path: Path) -> None:
    make(small_corpus(tmp_path / "source"), tmp_path / "out", shard_bytes=2000)
    stored = pq.ParquetFile(Output(tmp_path / "out").inputs)
    manifest = uast.open_dataset(tmp_path / "out").manifest
    assert stored.num_row_groups == len(manifest["shards"]) + 1
    assert manifest["versions"]["grammars"]["python"]["version"] == "0.25.0"
    assert set(manifest["versions"]["grammars"]) == {"c", "java", "python"}
    assert manifest["sources"] == ["source"]


def test_a_shard_changes_only_when_its_files_do(tmp_path: Path) -> None:
    source = small_corpus(tmp_path / "source")
    make(source, tmp_path / "out", shard_bytes=3000)
    before = contents(tmp_path / "out")
    write_files(source, {"c/f3.c": "int changed;\n"})
    summary = make(source, tmp_path / "out", shard_bytes=3000)
    after = contents(tmp_path / "out")
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert 0 < summary.kept < summary.shards
    assert all(name.startswith("data/c/") or not name.startswith("data/") for name in changed)
    make(source, tmp_path / "fresh", shard_bytes=3000)
    assert contents(tmp_path / "fresh") == after
