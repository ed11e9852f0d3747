"""The core's packed columns of many trees as Arrow lists, and back.

Packed, the names of a node, its kind apart, are one number, and positions and shapes are small numbers: see schema/dataset.toml.
`flags` has no NAMED bit: every node has it but the tokens, which `kind` tells.
"""

from __future__ import annotations

from array import array
from functools import cache
from typing import TYPE_CHECKING

import pyarrow as pa

from uast import _core
from uast.columns import FORMATS, NAMED, Columns
from uast.names import TOKEN_KINDS
from uast.tables import table

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMED_BY_KIND = bytes(0 if kind in TOKEN_KINDS else NAMED for kind in range(256))
_WITHOUT_NAMED = bytes(flags & ~NAMED for flags in range(256))
_OFFSETS = {"tail": "tail_offsets", "attr": "attr_offsets", "link": "link_offsets"}


@cache
def list_types() -> dict[str, pa.DataType]:
    """The list columns of the `files` table, in their order: name -> type."""
    return {column.name: column.type for column in table("files").columns if column.is_list}


def offsets_of(name: str) -> str:
    """What the core calls the offsets that cut a column into files."""
    return _OFFSETS.get(name.partition("_")[0], "row_offsets")


def pack(raw: Mapping[str, bytes]) -> dict[str, pa.Array]:
    """What `Program.parse_batch(..., packed=True)` returns as one list array per column; shares its memory but for `flags`."""
    stored = {**raw, "flags": raw["flags"].translate(_WITHOUT_NAMED)}
    offsets = {name: _array(stored[name], pa.int64()) for name in ("row_offsets", *_OFFSETS.values())}
    return {
        name: pa.LargeListArray.from_arrays(offsets[offsets_of(name)], _array(stored[name], kind.value_type), type=kind)
        for name, kind in list_types().items()
    }


def unpack(batch: pa.RecordBatch) -> dict[str, bytes]:
    """The raw columns of rows of the `files` table, as the core takes them: `pack` reversed.

    Raises KeyError for a list column that the batch lacks.
    """
    raw: dict[str, bytes] = {}
    for name, kind in list_types().items():
        lists = batch.column(name)
        raw[name] = _bytes(lists.flatten(), kind.value_type)
        offsets = offsets_of(name)
        if offsets not in raw:
            raw[offsets] = _from_zero(_bytes(lists.offsets, pa.int64()))
    raw["flags"] = _or(raw["flags"], raw["kind"].translate(_NAMED_BY_KIND))
    return raw


def columns_of(row: pa.RecordBatch) -> Columns:
    """The arrays of the tree in a batch of one row. Raises ValueError if no tree packs to it."""
    raw = unpack(row)
    raw |= _core.unpack(raw)
    return Columns({name: raw[name] for name in FORMATS})


def _array(data: bytes, kind: pa.DataType) -> pa.Array:
    return pa.Array.from_buffers(kind, len(data) * 8 // kind.bit_width, [None, pa.py_buffer(data)])


def _bytes(array: pa.Array, kind: pa.DataType) -> bytes:
    width = kind.bit_width // 8
    data = array.buffers()[1]
    if data is None:
        return b""
    return data[array.offset * width : (array.offset + len(array)) * width].to_pybytes()  # type: ignore[no-any-return]


def _from_zero(offsets: bytes) -> bytes:
    numbers = memoryview(offsets).cast("q")
    first = numbers[0]
    return array("q", (number - first for number in numbers)).tobytes() if first else offsets


def _or(left: bytes, right: bytes) -> bytes:
    both = int.from_bytes(left, "little") | int.from_bytes(right, "little")
    return both.to_bytes(len(left), "little")
