"""Shards, the Parquet files of the `files` table: their legends, their row groups, and the trees in them."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from uast.errors import DatasetError
from uast.legend import legend
from uast.location import open_parquet
from uast.native import NativeLegend
from uast.packing import columns_of, list_types
from uast.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow.parquet as pq

LEGEND = "uast.legend"
"""Key of the legend in a shard's metadata: JSON with the names behind all ids, `native` and `fields` of the language included."""

TREE_COLUMNS = ("dialect", "language", "encoding", "content")


def legend_text(native: NativeLegend) -> str:
    """What is stored under `LEGEND`; the same text for the same schema and mapping."""
    universal = legend()
    names = {key: universal[key] for key in ("schema_version", "schema_sha256", "kinds", "roles", "attributes")}
    return json.dumps(names | {"native": native.native, "fields": native.fields}, separators=(",", ":"))


def stored_legend(file: pq.ParquetFile) -> dict[str, Any]:
    """The legend of an open shard. Raises ValueError if it has none."""
    text = (file.metadata.metadata or {}).get(LEGEND.encode())
    if text is None:
        raise ValueError(f"the metadata have no {LEGEND}")
    found: dict[str, Any] = json.loads(text)
    return found


def native_legend(file: pq.ParquetFile) -> NativeLegend:
    """The grammar's names in an open shard."""
    found = stored_legend(file)
    return NativeLegend(tuple((name, named) for name, named in found["native"]), tuple(found["fields"]))


def row_group(file: pq.ParquetFile, index: int, columns: Sequence[str] | None = None) -> pa.RecordBatch:
    """One row group as one batch, in the declared types; of these columns, or all."""
    table = file.read_row_group(index, columns=None if columns is None else list(columns), use_threads=False)
    batches = table.combine_chunks().to_batches()
    return batches[0] if batches else pa.RecordBatch.from_pylist([], schema=table.schema)


@contextlib.contextmanager
def whole(path: Path) -> Iterator[None]:
    """What is read of a shard within must be trees. Raises DatasetError dataset-damaged if it is not: a stranger may have made it."""
    try:
        yield
    except (KeyError, ValueError) as error:
        hint = "`uast-build verify` says which files of the dataset are damaged"
        raise DatasetError(f"it holds what is no tree: {error}", code="dataset-damaged", where=str(path), hint=hint) from error


def tree_of(row: pa.RecordBatch, names: NativeLegend) -> Tree:
    """The tree in a batch of one row that has `TREE_COLUMNS` and the lists. Raises ValueError if no tree packs to it."""
    language, dialect, encoding, content = (row.column(name)[0].as_py() for name in ("language", "dialect", "encoding", "content"))
    return Tree(content, language, dialect, columns_of(row), names, encoding=encoding)


def trees_in(path: Path) -> Iterator[Tree]:
    """The trees of a shard, in its order; one row group is in memory at a time. Raises DatasetError dataset-damaged."""
    with open_parquet(path) as file:
        with whole(path):
            names = native_legend(file)
        for index in range(file.num_row_groups):
            with whole(path):
                batch = row_group(file, index, (*TREE_COLUMNS, *list_types()))
            for row in range(len(batch)):
                with whole(path):
                    tree = tree_of(batch.slice(row, 1), names)
                yield tree
