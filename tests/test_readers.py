"""Other libraries open a dataset as it is: the programs of docs/dataset.md, as they stand there, against what `uast` reads."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from buildkit import make, small_corpus

import uast
from build_dataset import worker
from uast.tables import table

PAGE = Path(__file__).parents[1] / "docs" / "dataset.md"
SECTIONS = ("Hugging Face datasets", "polars", "DuckDB", "pandas")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> uast.Dataset:
    """Several shards a language and several row groups a shard, which no reader may notice."""
    folder = tmp_path_factory.mktemp("readers")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "GROUP_BYTES", 5000)
        make(small_corpus(folder / "source"), folder / "out", shard_bytes=2500)
    opened = uast.open_dataset(folder / "out")
    assert len(opened.shards("python")) > 1
    assert any(pq.read_metadata(shard).num_row_groups > 1 for shard in opened.shards("python"))
    return opened


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`datasets` reads these when it is imported; the cache goes where the test's files go."""
    for name, value in {"HF_HOME": str(tmp_path), "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}.items():
        monkeypatch.setenv(name, value)
    import datasets

    assert datasets.config.HF_HUB_OFFLINE
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "cache")
    monkeypatch.setattr(datasets.config, "HF_MODULES_CACHE", str(tmp_path / "modules"))
    datasets.disable_progress_bars()


def programs(section: str) -> list[str]:
    text = PAGE.read_text(encoding="utf-8").split("\n## Read it with anything\n")[1].split("\n## ")[0]
    found = re.findall(r"^```python\n(.*?)^```", text.split(f"\n### {section}\n")[1].split("\n### ")[0], re.DOTALL | re.MULTILINE)
    assert found
    return found


def run_program(program: str, dataset: uast.Dataset) -> dict[str, Any]:
    names: dict[str, Any] = {"OUT": str(dataset.root)}
    exec(compile(program, str(PAGE), "exec"), names)
    return names


def by_language(dataset: uast.Dataset) -> dict[str, tuple[int, int, int]]:
    """Language -> files, nodes, bytes of content."""
    found = {}
    for language in dataset.languages:
        trees = list(dataset.trees(language))
        found[language] = len(trees), sum(map(len, trees)), sum(len(tree.source) for tree in trees)
    return found


def stored(dataset: uast.Dataset, language: str) -> pa.Table:
    return pa.concat_tables(pq.read_table(shard) for shard in dataset.shards(language)).replace_schema_metadata(None)


def test_the_page_has_a_program_for_every_reader() -> None:
    text = PAGE.read_text(encoding="utf-8").split("\n## Read it with anything\n")[1].split("\n## ")[0]
    assert tuple(re.findall(r"^### (.*)$", text, re.MULTILINE)) == SECTIONS
    assert sum(len(programs(section)) for section in SECTIONS) == text.partition("\n### ")[2].count("```python\n") == 6


@pytest.mark.slow
def test_hugging_face_datasets(dataset: uast.Dataset, offline: None) -> None:
    names = run_program(programs("Hugging Face datasets")[0], dataset)
    expected = stored(dataset, "python")
    assert names["files"].data.table.select(expected.column_names).to_pylist() == expected.to_pylist()
    assert names["files"].column_names == expected.column_names == table("files").schema.names
    assert names["first"] == expected.slice(0, 1).to_pylist()[0]
    assert names["batch"] == expected.slice(0, 8).to_pydict()
    assert [row["id"] for row in names["stream"]] == expected["id"].to_pylist()


def test_a_training_loop_s_first_batch(dataset: uast.Dataset, offline: None) -> None:
    names = run_program(programs("Hugging Face datasets")[1], dataset)
    trees = [tree for _, tree in zip(range(8), dataset.trees("python"), strict=False)]
    assert names["kind"].dtype == names["padded"].dtype == np.uint8
    assert names["length"].tolist() == [len(tree) for tree in trees]
    for row, tree in enumerate(trees):
        nodes = slice(*names["bounds"][row : row + 2])
        assert names["kind"][nodes].tolist() == list(tree.columns.kind)
        assert names["role"][nodes].tolist() == list(tree.columns.role)
        assert names["padded"][row].tolist() == [*tree.columns.kind, *[0] * (names["padded"].shape[1] - len(tree))]
    if importlib.util.find_spec("torch"):
        import torch

        assert torch.from_numpy(names["padded"]).tolist() == names["padded"].tolist()


def test_polars(dataset: uast.Dataset) -> None:
    names = run_program(programs("polars")[0], dataset)
    assert names["table"].rows() == [(language, files, nodes) for language, (files, nodes, _) in by_language(dataset).items()]
    counted = Counter(kind for tree in dataset.trees() for kind in tree.columns.kind)
    assert dict(names["kinds"].rows()) == counted
    assert names["files"].collect_schema().names() == table("files").schema.names
    assert names["files"].collect().to_dicts() == [row for name in dataset.languages for row in stored(dataset, name).to_pylist()]


def test_duckdb(dataset: uast.Dataset) -> None:
    import duckdb

    program = programs("DuckDB")[0]
    if int(duckdb.__version__.split(".")[0]) < 2:
        with pytest.raises(duckdb.Error, match="BYTE_STREAM_SPLIT"):
            run_program(program, dataset)
        return
    names = run_program(program, dataset)
    assert names["table"] == [(language, *figures) for language, figures in by_language(dataset).items()]
    assert json.loads(names["legend"])["kinds"][1] == str(next(dataset.trees("python")).root.kind)
    rows = duckdb.sql(f"SELECT * FROM read_parquet('{dataset.root}/data/python/*.parquet')")
    assert rows.columns == table("files").schema.names
    assert rows.fetchall() == [tuple(row.values()) for row in stored(dataset, "python").to_pylist()]


def test_duckdb_over_arrow(dataset: uast.Dataset) -> None:
    names = run_program(programs("DuckDB")[1], dataset)
    assert names["table"] == [(language, *figures) for language, figures in by_language(dataset).items()]


def test_pandas(dataset: uast.Dataset) -> None:
    names = run_program(programs("pandas")[0], dataset)
    frame = names["table"]
    assert frame.groupby("language")["node_count"].agg(["size", "sum"]).apply(tuple, axis=1).to_dict() == {
        language: (files, nodes) for language, (files, nodes, _) in by_language(dataset).items()
    }
    assert frame["kind"][0].dtype == np.uint8
    assert [kinds.tolist() for kinds in frame["kind"]] == [list(tree.columns.kind) for tree in dataset.trees()]
    whole = names["pd"].read_parquet(f"{dataset.root}/data/python")
    assert whole["content"].tolist() == stored(dataset, "python")["content"].to_pylist()


def test_one_schema_and_small_row_groups(dataset: uast.Dataset) -> None:
    for shard in dataset.shards():
        file = pq.ParquetFile(shard)
        assert file.schema_arrow.remove_metadata() == table("files").schema
        for index in range(file.num_row_groups):
            group = file.metadata.row_group(index)
            assert group.num_rows == 1 or group.total_byte_size <= 64_000_000
