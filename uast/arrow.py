"""Trees as Arrow: one row a node (`Tree.to_arrow`), or one row a file (`uast.parse_batch`). Only this module imports pyarrow.

A node table has `node` and `parent` (rows, the root's parent null), `depth`, `kind`, `role` (null at the root), `native_kind` and
`native_field` (null for none) as dictionaries, `start` and `end` in bytes, `subtree_end`, the flags `named error missing
contains_error synthetic implicit extra` as booleans, `attributes` as a list of (name, value), a set giving one entry each, `links`
as a list of rows, and, if asked for, `text` of the leaves.

A batch has `source`, `encoding`, `nodes`, `errors`, `missing`, `error_bytes`, `max_depth` and the core's arrays as lists of plain
ids: `kind role native native_field start length depth flags attr_node attr_key attr_value link_from link_to`. Its metadata name
the language, the dialect, the mapping and the schema's version.
"""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from uast import columns as flags_of
from uast.kinds import SCHEMA_VERSION
from uast.names import ATTRIBUTE, KINDS, ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from uast.registry import Engine
    from uast.tree import Tree

_FLAGS = ("named", "error", "missing", "contains_error", "synthetic", "implicit", "extra")


def tree_table(tree: Tree, *, text: bool = False) -> pa.Table:
    """The node table of a tree; dictionary columns share its buffers."""
    columns, count = tree.columns, len(tree)
    flags = _array(columns.flags, pa.uint8())
    native = _array(columns.native, pa.uint16())
    no_native = pc.and_(pc.equal(native, 0), pc.invert(_flag(flags, flags_of.ERROR)))
    parents = _array(tree.parents, pa.uint32())
    data: dict[str, pa.Array] = {
        "node": pa.array(range(count), pa.uint32()),
        "parent": pa.concat_arrays([pa.nulls(1, pa.uint32()), parents.slice(1)]),
        "depth": pa.array(_depths(tree), pa.uint32()),
        "kind": _dictionary(_array(columns.kind, pa.uint8()), {key: str(kind) for key, kind in KINDS.items()}),
        "role": _dictionary(_or_null(_array(columns.role, pa.uint8())), {key: str(role) for key, role in ROLES.items()}),
        "native_kind": _dictionary(
            pc.if_else(no_native, pa.scalar(None, pa.uint16()), native), dict(enumerate(name for name, _ in tree.legend.native))
        ),
        "native_field": _dictionary(_or_null(_array(columns.native_field, pa.uint8())), dict(enumerate(tree.legend.fields))),
        "start": _array(columns.start, pa.uint32()),
        "end": _array(columns.end, pa.uint32()),
        "subtree_end": _array(columns.subtree_end, pa.uint32()),
    }
    for name in _FLAGS:
        data[name] = _flag(flags, getattr(flags_of, name.upper()))
    data["attributes"] = _attributes(tree)
    links = _offsets(columns.link_from, count)
    data["links"] = pa.ListArray.from_arrays(links, _array(columns.link_to, pa.uint32()))
    if text:
        leaves = enumerate(columns.subtree_end)
        data["text"] = pa.array((tree.node(row).text if after == row + 1 else None for row, after in leaves), pa.large_string())
    return pa.table(data)


def batch_of(prepared: Sequence[tuple[bytes, str | None]], engine: Engine, columns: dict[str, bytes]) -> pa.RecordBatch:
    """The core's columns of many sources as one batch; nothing but the sources is copied."""
    types = {"B": pa.uint8(), "H": pa.uint16(), "I": pa.uint32()}
    data: dict[str, pa.Array] = {
        "source": pa.array([source for source, _ in prepared], pa.large_binary()),
        "encoding": pa.array([encoding or _encoding(source) for source, encoding in prepared], pa.string()),
    }
    rows = _from_buffer(columns["row_offsets"], pa.int64())
    data["nodes"] = pc.cast(pc.subtract(rows.slice(1), rows.slice(0, len(prepared))), pa.uint32())
    for name, column in _COUNTS.items():
        data[name] = _from_buffer(columns[column], pa.uint32())
    for name, code in flags_of.FORMATS.items():
        stored = _STORED_AS.get(name, name)
        owner = "attr_offsets" if name.startswith("attr_") else "link_offsets" if name.startswith("link_") else "row_offsets"
        values = _from_buffer(columns[stored], types[code])
        data[stored] = pa.LargeListArray.from_arrays(_from_buffer(columns[owner], pa.int64()), values)
    metadata = {
        "uast.schema_version": str(SCHEMA_VERSION),
        "uast.language": engine.language,
        "uast.dialect": engine.dialect,
        "uast.mapping_sha256": engine.mapping_sha256,
    }
    return pa.RecordBatch.from_arrays(list(data.values()), names=list(data)).replace_schema_metadata(metadata)


_STORED_AS = {"end": "length", "subtree_end": "depth"}
_COUNTS = {"errors": "error_count", "missing": "missing_count", "error_bytes": "error_bytes", "max_depth": "max_depth"}


def _encoding(source: bytes) -> str:
    try:
        source.decode()
    except UnicodeDecodeError:
        return "unknown"
    return "utf-8"


def _array(values: Any, kind: pa.DataType) -> pa.Array:
    """Anything with the buffer protocol as an array of the same bytes."""
    return _from_buffer(memoryview(values).cast("B"), kind)


def _from_buffer(data: Any, kind: pa.DataType) -> pa.Array:
    buffer = pa.py_buffer(data)
    return pa.Array.from_buffers(kind, buffer.size * 8 // kind.bit_width, [None, buffer])


def _flag(flags: pa.Array, bit: int) -> pa.Array:
    return pc.not_equal(pc.bit_wise_and(flags, pa.scalar(bit, pa.uint8())), pa.scalar(0, pa.uint8()))


def _or_null(ids: pa.Array) -> pa.Array:
    """0 becomes null."""
    return pc.if_else(pc.equal(ids, 0), pa.scalar(None, ids.type), ids)


def _dictionary(ids: pa.Array, names: dict[int, str]) -> pa.DictionaryArray:
    """Ids as a dictionary column. Two ids may have one name (a grammar's `string` and `"string"`), a dictionary may not."""
    distinct = {name: place for place, name in enumerate(dict.fromkeys(names.values()))}
    places = [0] * (max(names, default=0) + 1)
    for key, name in names.items():
        places[key] = distinct[name]
    indices = pc.take(pa.array(places, ids.type), ids)
    return pa.DictionaryArray.from_arrays(indices, pa.array(distinct, pa.string()))


def _depths(tree: Tree) -> array[int]:
    depths = array("I", bytes(4 * len(tree)))
    parents = tree.parents
    for row in range(1, len(depths)):
        depths[row] = depths[parents[row]] + 1
    return depths


def _offsets(owners: memoryview[int], count: int) -> pa.Array:
    """Where each row's entries begin in a sparse column that is sorted by row."""
    sizes = array("i", bytes(4 * (count + 1)))
    for owner in owners:
        sizes[owner + 1] += 1
    return pa.array(array("i", accumulate(sizes)), pa.int32())


def _attributes(tree: Tree) -> pa.Array:
    columns = tree.columns
    names, values = [], []
    for key, value in zip(columns.attr_key, columns.attr_value, strict=True):
        attribute = ATTRIBUTE[key]
        names.append(attribute.name)
        values.append(attribute_text(key, value))
    entries = pa.StructArray.from_arrays([pa.array(names, pa.string()), pa.array(values, pa.string())], names=["name", "value"])
    return pa.ListArray.from_arrays(_offsets(columns.attr_node, len(tree)), entries)


def attribute_text(key: int, value: int) -> str:
    """An attribute's stored value as text: `true`, a number, or a value's name."""
    attribute = ATTRIBUTE[key]
    if attribute.type == "flag":
        return "true" if value else "false"
    return str(value) if attribute.type == "int" else attribute.values[value]
