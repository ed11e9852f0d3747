"""The nodes of a dataset as one lazy polars frame, a row each; read a row group at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
from polars.io.plugins import register_io_source

from uast import _core
from uast import columns as bits
from uast.location import open_parquet
from uast.packing import list_types, unpack
from uast.shards import row_group, stored_legend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

FLAGS = ("named", "error", "missing", "contains_error", "synthetic", "implicit", "extra")

_U32 = pa.uint32()


class _Names:
    """The categories of the four columns of names: the same for all shards of a frame, so that they are polars enums."""

    def __init__(self, shards: Sequence[Path]) -> None:
        self.kinds: list[str] = []
        self.roles: list[str] = []
        natives: set[str] = set()
        fields: set[str] = set()
        seen: set[str] = set()
        for shard in shards:
            if shard.parent.name in seen:
                continue  # one legend serves a language
            seen.add(shard.parent.name)
            with open_parquet(shard) as file:
                found = stored_legend(file)
            self.kinds, self.roles = found["kinds"], found["roles"]
            natives.update(name for name, _ in found["native"])
            fields.update(found["fields"])
        self.natives = sorted(natives)
        self.fields = sorted(fields - {""})

    def schema(self) -> dict[str, pl.DataType]:
        unsigned = pl.UInt32()
        return {
            "id": pl.String(),
            "node": unsigned,
            "parent": unsigned,
            "depth": unsigned,
            "kind": pl.Enum(self.kinds[1:]),
            "role": pl.Enum(self.roles[1:]),
            "native_kind": pl.Enum(self.natives),
            "native_field": pl.Enum(self.fields),
            "start": unsigned,
            "end": unsigned,
            "subtree_end": unsigned,
            **dict.fromkeys(FLAGS, pl.Boolean()),
        }


def scan_nodes(shards: Sequence[Path]) -> pl.LazyFrame:
    """The node table of these shards; see `uast.dataset.Dataset.nodes` for its columns."""
    names = _Names(shards)
    schema = names.schema()

    def read(
        with_columns: list[str] | None, predicate: pl.Expr | None, n_rows: int | None, _batch_size: int | None
    ) -> Iterator[pl.DataFrame]:
        asked = list(schema) if with_columns is None else with_columns
        needed = list(dict.fromkeys([*asked, *(predicate.meta.root_names() if predicate is not None else ())]))
        left = n_rows
        for shard in shards:
            with open_parquet(shard) as file:
                legend = stored_legend(file)
                for index in range(file.num_row_groups):
                    group = _Group(row_group(file, index, ("id", *list_types())), legend, names)
                    frame = pl.DataFrame([group.column(name).cast(schema[name]).alias(name) for name in needed])
                    if predicate is not None:
                        frame = frame.filter(predicate)
                    frame = frame.select(asked)
                    if left is not None:
                        frame = frame.head(left)
                        left -= len(frame)
                    yield frame
                    if left == 0:
                        return

    return register_io_source(read, schema=schema)


class _Group:
    """One row group's nodes, a column at a time: only those asked for are computed."""

    def __init__(self, batch: pa.RecordBatch, legend: dict[str, Any], names: _Names) -> None:
        self._ids = batch.column("id")
        self._legend = legend
        self._names = names
        self._raw = unpack(batch)
        self._raw |= _core.unpack(self._raw)
        self._offsets = pa.Array.from_buffers(pa.int64(), len(batch) + 1, [None, pa.py_buffer(self._raw["row_offsets"])])
        self._count = len(self._raw["kind"])

    def column(self, name: str) -> pl.Series:
        if name in FLAGS:
            return self._series(self._flag(getattr(bits, name.upper())))
        make: dict[str, Callable[[], pa.Array]] = {
            "id": lambda: pc.take(self._ids, self._file()),
            "node": self._node,
            "parent": self._parent,
            "kind": lambda: self._named("kind", self._legend["kinds"], self._names.kinds[1:]),
            "role": lambda: self._named("role", self._legend["roles"], self._names.roles[1:]),
            "native_kind": self._native_kind,
            "native_field": lambda: self._named("native_field", self._legend["fields"], self._names.fields),
        }
        return self._series(make[name]() if name in make else self._values(name, _U32))

    def _series(self, values: pa.Array) -> pl.Series:
        series = pl.from_arrow(values)
        assert isinstance(series, pl.Series)
        return series

    def _values(self, name: str, kind: pa.DataType) -> pa.Array:
        return pa.Array.from_buffers(kind, self._count, [None, pa.py_buffer(self._raw[name])])

    def _file(self) -> pa.Array:
        """The batch's row that each node is of."""
        ones = pa.LargeListArray.from_arrays(self._offsets, pa.nulls(self._count, pa.bool_()))
        return pc.list_parent_indices(ones)

    def _node(self) -> pa.Array:
        first = pc.take(self._offsets, self._file())
        return pc.cast(pc.subtract(pa.array(range(self._count), pa.int64()), first), _U32)

    def _parent(self) -> pa.Array:
        is_root = pc.equal(self._values("depth", _U32), pa.scalar(0, _U32))
        return pc.if_else(is_root, pa.scalar(None, _U32), self._values("parent", _U32))

    def _flag(self, bit: int) -> pa.Array:
        flags = self._values("flags", pa.uint8())
        return pc.not_equal(pc.bit_wise_and(flags, pa.scalar(bit, pa.uint8())), pa.scalar(0, pa.uint8()))

    def _named(self, name: str, legend: list[str], categories: list[str]) -> pa.Array:
        """Ids as names; 0 is null."""
        types = {"kind": pa.uint8(), "role": pa.uint8(), "native_field": pa.uint8(), "native": pa.uint16()}
        return _dictionary(self._values(name, types[name]), [None, *legend[1:]], categories)

    def _native_kind(self) -> pa.Array:
        native = self._values("native", pa.uint16())
        legend = [name for name, _ in self._legend["native"]]
        # 0 is ERROR where the node is one; elsewhere there is no native node.
        none = pc.and_(pc.equal(native, 0), pc.invert(self._flag(bits.ERROR)))
        return _dictionary(pc.if_else(none, pa.scalar(None, pa.uint16()), native), legend, self._names.natives)


def _dictionary(ids: pa.Array, legend: Sequence[str | None], categories: Sequence[str]) -> pa.Array:
    """Ids as a dictionary of the categories; an id whose name is None is null. Several ids may have one name."""
    place = {name: index for index, name in enumerate(categories)}
    places = pa.array([None if name is None else place[name] for name in legend], pa.uint16())
    return pa.DictionaryArray.from_arrays(pc.take(places, ids), pa.array(categories, pa.string()))
