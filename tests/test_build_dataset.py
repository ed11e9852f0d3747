"""`uast.open_dataset`: what was built comes back as frames and as trees."""

from __future__ import annotations

import json
import pickle
import re
import shutil
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from buildkit import make, small_corpus, write_files
from hypothesis import given, settings
from hypothesis import strategies as st

import uast
from build_dataset.options import Options
from build_dataset.run import build
from uast import packing, registry
from uast.errors import DatasetError
from uast.shards import LEGEND, legend_text
from uast.tables import reasons, table

if TYPE_CHECKING:
    from uast.dataset import Dataset

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The fixtures and examples of the repository and a small corpus, in several shards."""
    from buildkit import Inline

    folder = tmp_path_factory.mktemp("dataset")
    sources = [ROOT / "tests" / "fixtures", ROOT / "examples", small_corpus(folder / "source")]
    build(sources, folder / "out", Options(shard_bytes=20_000), Inline())
    return uast.open_dataset(folder / "out")


@pytest.mark.slow
def test_trees_are_those_of_a_fresh_parse(dataset: Dataset) -> None:
    seen = 0
    for tree, row in zip(dataset.trees(), dataset.files.select("dialect", "content", "node_count").collect().iter_rows(), strict=True):
        dialect, content, count = row
        fresh = uast.parse(content, tree.language, dialect=dialect)
        assert tree == fresh
        assert tree.legend == fresh.legend
        assert (tree.source, len(tree)) == (content, count)
        seen += 1
    assert seen == len(dataset) > 80


def test_a_tree_by_its_id(dataset: Dataset) -> None:
    rows = dataset.files.select("id", "path", "content", "language", "dialect", "encoding").collect().sample(15, seed=1)
    for row in rows.to_dicts():
        tree = dataset.tree(row["id"])
        assert tree == uast.parse(row["content"], row["language"], dialect=row["dialect"])
        assert tree.encoding == row["encoding"]
        assert pickle.loads(pickle.dumps(tree)) == tree
    with pytest.raises(DatasetError) as caught:
        dataset.tree("no such id")
    assert caught.value.code == "unknown-file"


def test_the_files_table_is_as_declared(dataset: Dataset) -> None:
    declared = table("files").schema
    for shard in dataset.shards():
        file = pq.ParquetFile(shard)
        assert file.schema_arrow.remove_metadata().equals(declared)
        assert all(file.metadata.row_group(index).total_byte_size <= 64_000_000 for index in range(file.num_row_groups))
    assert dataset.files.collect_schema().names() == declared.names
    assert dataset.files.filter(pl.col("language") == "java").select(pl.len()).collect().item() > 12
    assert sorted(dataset.languages) == sorted(dataset.files.select("language").unique().collect()["language"])


def test_readers_find_statistics_and_page_indexes(dataset: Dataset) -> None:
    shard = dataset.shards("python")[0].relative_to(dataset.root)
    for name, path in (("files", shard), ("functions", Path("functions", *shard.parts[1:])), ("inventory", Path("inventory.parquet"))):
        group = pq.read_metadata(dataset.root / path).row_group(0)
        columns = {group.column(index).path_in_schema: group.column(index) for index in range(group.num_columns)}
        for column in table(name).columns:
            stored = columns[column.leaf]
            assert stored.has_offset_index, column.name
            empty = stored.statistics is not None and stored.statistics.null_count == stored.num_values
            is_one = not column.is_list and column.name != "content"
            assert (stored.is_stats_set and (empty or stored.statistics.has_min_max)) == is_one, column.name


def test_lists_mean_what_the_schema_says(dataset: Dataset) -> None:
    for row in dataset.files.collect().sample(20, seed=2).to_dicts():
        tree = uast.parse(row["content"], row["language"], dialect=row["dialect"])
        columns = tree.columns
        assert bytes(row["kind"]) == columns.kind
        assert bytes(form & 0xFF for form in row["form"]) == columns.role
        assert [form >> 8 & 0xFFFF for form in row["form"]] == list(columns.native)
        assert bytes(form >> 24 for form in row["form"]) == columns.native_field
        # start = cumulative gap + cumulative width - own width
        pairs = zip(accumulate(row["gap"]), accumulate(row["width"]), row["width"], strict=True)
        starts = [gap + width - own for gap, width, own in pairs]
        assert starts == list(columns.start)
        tails = dict(zip(row["tail_node"], row["tail_length"], strict=True))
        for node, subtree in enumerate(row["subtree"]):
            assert node + subtree == columns.subtree_end[node]
            last = node + subtree - 1
            assert starts[last] + row["width"][last] + tails.get(node, 0) == columns.end[node]
        assert list(zip(row["attr_node"], row["attr_key"], row["attr_value"], strict=True)) == list(
            zip(columns.attr_node, columns.attr_key, columns.attr_value, strict=True)
        )
        assert row["depth"] == max(node.depth for node in tree.walk())


def test_nodes_are_the_nodes_of_the_trees(dataset: Dataset) -> None:
    frame = dataset.nodes("python").collect()
    pieces = []
    for tree in dataset.trees("python"):
        expected = tree.to_polars()
        pieces.append(expected)
        assert len(expected) == len(tree)
    for name in (
        "node",
        "parent",
        "depth",
        "start",
        "end",
        "subtree_end",
        "named",
        "error",
        "missing",
        "contains_error",
        "synthetic",
        "extra",
    ):
        assert frame[name].to_list() == [value for piece in pieces for value in piece[name].to_list()], name
    for name in ("kind", "role", "native_kind", "native_field"):
        assert frame[name].cast(pl.String).to_list() == [value for piece in pieces for value in piece[name].cast(pl.String).to_list()], name


def test_nodes_are_lazy(dataset: Dataset) -> None:
    nodes = dataset.nodes()
    assert nodes.collect_schema()["kind"] == pl.Enum([str(kind) for kind in uast.Kind])
    calls = nodes.filter(pl.col("kind") == "Call").select("id", "start").collect()
    assert calls.columns == ["id", "start"]
    assert len(calls) == sum(1 for tree in dataset.trees() for _ in tree.find("Call"))
    assert nodes.head(7).collect().height == 7
    assert nodes.select(pl.len()).collect().item() == dataset.manifest["counts"]["nodes"]
    per_kind = nodes.group_by("kind").len().collect()
    assert per_kind["len"].sum() == dataset.manifest["counts"]["nodes"]
    joined = nodes.filter(pl.col("node") == 0).join(dataset.files.select("id", "path"), on="id").collect()
    assert len(joined) == len(dataset)


def test_a_language_that_is_not_there(dataset: Dataset) -> None:
    with pytest.raises(DatasetError) as caught:
        dataset.nodes("cobol")
    assert caught.value.code == "unknown-file"
    assert "python" in str(caught.value)


def test_columns_that_are_no_tree_are_refused(tmp_path: Path) -> None:
    """A stranger's shard says that a subtree ends where it begins: a walk over it would not."""
    write_files(tmp_path / "source", {"a.py": "x = [1, 2]\n"})
    make(tmp_path / "source", tmp_path / "out")
    dataset = uast.open_dataset(tmp_path / "out")
    (shard,) = dataset.shards("python")
    whole = pq.read_table(shard)
    place = whole.schema.get_field_index("subtree")
    none = pa.array([[0] * len(whole["subtree"][0])], whole.schema.field(place).type)
    with pq.ParquetWriter(shard, whole.schema) as writer:
        writer.write_table(whole.set_column(place, whole.schema.field(place), none))
        writer.add_key_value_metadata({LEGEND: legend_text(registry.engine("python").legend)})
    (file_id,) = dataset.files.select("id").collect()["id"]
    for read in (lambda: dataset.tree(file_id), lambda: list(dataset.trees())):
        with pytest.raises(DatasetError, match="subtrees do not nest") as caught:
            read()
        assert caught.value.code == "dataset-damaged"
        assert "uast-build verify" in str(caught.value)


def test_it_says_what_it_is(dataset: Dataset) -> None:
    assert f"{len(dataset)} files" in repr(dataset)
    assert dataset.manifest["counts"]["inputs"] == dataset.inventory.select(pl.len()).collect().item()
    assert dataset.quarantine.select(pl.len()).collect().item() == 0


def test_folders_that_are_no_dataset(tmp_path: Path) -> None:
    def code(path: Path) -> str:
        with pytest.raises(DatasetError) as caught:
            uast.open_dataset(path)
        assert caught.value.where == str(path)
        assert caught.value.hint
        return caught.value.code

    assert code(tmp_path / "nowhere") == "dataset-missing"
    assert code(tmp_path) == "dataset-missing"
    (tmp_path / "file").write_bytes(b"")
    assert code(tmp_path / "file") == "dataset-missing"
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n"})
    out = tmp_path / "out"
    make(source, out)
    manifest = (out / "manifest.json").read_text(encoding="utf-8")
    (out / "manifest.json").unlink()
    assert code(out) == "dataset-incomplete"
    for text in ("{", "[]", '{"shards": []}'):
        (out / "manifest.json").write_text(text, encoding="utf-8")
        assert code(out) == "dataset-damaged"
    for version, hint in ((0, "--overwrite"), (99, "update uast")):
        (out / "manifest.json").write_text(json.dumps({**json.loads(manifest), "dataset_version": version}), encoding="utf-8")
        assert code(out) == "dataset-version"
        with pytest.raises(DatasetError, match=hint):
            uast.open_dataset(out)
    (out / "manifest.json").write_text(manifest, encoding="utf-8")
    shutil.rmtree(out / "data")
    assert code(out) == "dataset-damaged"


@pytest.mark.parametrize("of", ["data", "functions"])
@pytest.mark.parametrize(
    "target",
    [
        "../elsewhere.parquet",
        "{out}/{of}/python/part-00000.parquet",
        "{of}/../../elsewhere.parquet",
        "{of}/python/../../../elsewhere.parquet",
        "{of}/python\\..\\x/a.parquet",
        "{of}/.hidden/a.parquet",
        "elsewhere/python/a.parquet",
    ],
)
def test_a_manifest_leads_to_nothing_but_shards(tmp_path: Path, target: str, of: str) -> None:
    """What it names is there, so that it is refused for its name alone."""
    out = tmp_path / "out"
    make(write_files(tmp_path / "source", {"a.py": "x = 1\n"}), out)
    path = target.format(out=out, of=of)
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    (shard,) = manifest["shards"]
    entry = shard if of == "data" else shard["functions"]
    if not (out / path).exists():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(out / entry["path"], out / path)
    entry["path"] = path
    (out / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(DatasetError, match="which is no shard") as caught:
        uast.open_dataset(out)
    assert caught.value.code == "dataset-damaged"


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.one_of(st.binary(max_size=80), st.text("(){}[]:,.=+x1 \n'\"#\\é", max_size=120).map(str.encode)), min_size=1, max_size=6)
)
def test_packing_loses_nothing(sources: list[bytes]) -> None:
    import pyarrow as pa

    for language in ("python", "c"):
        program = registry.engine(language).program
        raw = program.parse_batch(sources, packed=True)
        lists = packing.pack(raw)
        batch = pa.RecordBatch.from_arrays(list(lists.values()), names=list(lists))
        back = packing.unpack(batch)
        assert {name: raw[name] for name in back} == back
        for row, source in enumerate(sources):
            tree = packing.columns_of(batch.slice(row, 1))
            assert tree.raw() == {name: bytes(data) for name, data in program.parse(source).items()}


def columns_page() -> str:
    """The part of docs/dataset.md that schema/dataset.toml says."""
    lines = []
    for name in ("files", "functions", "inventory", "quarantine"):
        declared = table(name)
        lines += [f"## Table `{name}`", "", declared.doc, "", "| column | type | meaning |", "|---|---|---|"]
        for column in declared.columns:
            null = f" Null: {column.null}." if column.null else ""
            kind = str(column.type).replace("element: ", "").replace(" not null", "")
            lines.append(f"| `{column.name}` | {kind} | {column.doc}{null} |".replace("\\", "\\\\"))
        lines.append("")
    lines += ["## Reasons", "", "| status | reason | meaning |", "|---|---|---|"]
    lines += [f"| {status} | `{name}` | {doc} |" for status in ("skipped", "failed") for name, doc in reasons(status).items()]
    return "\n".join(lines) + "\n"


def test_the_documentation_lists_the_columns(golden) -> None:
    path = ROOT / "docs" / "dataset.md"
    text = path.read_text(encoding="utf-8")
    golden(path, text.partition("## Table `files`")[0] + columns_page())


def test_the_examples_of_the_documentation_run(dataset: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "examples").symlink_to(dataset.root)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    own, _, _ = (ROOT / "docs" / "dataset.md").read_text(encoding="utf-8").partition("\n## Read it with anything\n")  # for test_readers.py
    for code in re.findall(r"```python\n(.*?)```", own, re.DOTALL):
        exec(code, names)
    tree = dataset.tree(names["row"]["id"])
    assert names["names"] == [str(node.kind) for node in tree.walk()]
    assert names["roles"][1:] == [str(node.role) for node in tree.walk()][1:]
    leaves = [index for index, after in enumerate(tree.columns.subtree_end) if after == index + 1]
    assert [names["texts"][index] for index in leaves] == [tree.node(index).text.encode() for index in leaves]
