"""The arrays of a tree: one entry per node in preorder, little-endian, straight from the core.

`kind` and `role` are `bytes` (one byte a node, so `find` and `translate` work on them); the wider ones are memoryviews of unsigned
integers over the same bytes. Nothing is copied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMED = 1
ERROR = 2
MISSING = 4
CONTAINS_ERROR = 8
SYNTHETIC = 16
IMPLICIT = 32
EXTRA = 64

FORMATS: dict[str, Literal["B", "H", "I"]] = {
    "kind": "B",
    "role": "B",
    "native": "H",
    "native_field": "B",
    "start": "I",
    "end": "I",
    "subtree_end": "I",
    "flags": "B",
    "attr_node": "I",
    "attr_key": "B",
    "attr_value": "H",
    "link_from": "I",
    "link_to": "I",
}
"""Column -> `struct` format of one entry. The first eight have an entry per node, the others one per attribute and per link."""

PER_NODE = tuple(FORMATS)[:8]
WIDTHS = {"B": 1, "H": 2, "I": 4}


class Columns:
    """The arrays of one tree. Sparse ones: `attr_*` sorted by node, `link_*` a pair per direction.

    `end` is exclusive, `start` and `end` count UTF-8 bytes; `subtree_end` is the index one past the last descendant.
    Raises ValueError when the arrays do not have one length.
    """

    __slots__ = tuple(FORMATS)

    kind: bytes
    role: bytes
    native: memoryview[int]
    native_field: bytes
    start: memoryview[int]
    end: memoryview[int]
    subtree_end: memoryview[int]
    flags: bytes
    attr_node: memoryview[int]
    attr_key: bytes
    attr_value: memoryview[int]
    link_from: memoryview[int]
    link_to: memoryview[int]

    def __init__(self, raw: Mapping[str, bytes]) -> None:
        count = len(raw["kind"])
        attrs = len(raw["attr_key"])
        links = len(raw["link_from"]) // 4
        for name, code in FORMATS.items():
            data = bytes(raw[name])
            expected = count if name in PER_NODE else attrs if name.startswith("attr_") else links
            if len(data) != expected * WIDTHS[code]:
                raise ValueError(f"column {name} has {len(data)} bytes, not {expected} entries of {WIDTHS[code]}")
            setattr(self, name, data if code == "B" else memoryview(data).cast(code))
        if not count:
            raise ValueError("a tree has at least one node")

    def __len__(self) -> int:
        return len(self.kind)

    def raw(self) -> dict[str, bytes]:
        """The bytes of every column, not copied."""
        out: dict[str, bytes] = {}
        for name, code in FORMATS.items():
            value = getattr(self, name)
            out[name] = value if code == "B" else value.obj
        return out

    @property
    def nbytes(self) -> int:
        """Memory of all columns together, in bytes."""
        return sum(len(data) for data in self.raw().values())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Columns) and self.raw() == other.raw()

    __hash__ = None  # type: ignore[assignment]  # equal by content, and never a key

    def __reduce__(self) -> tuple[type[Columns], tuple[dict[str, bytes]]]:
        return Columns, (self.raw(),)
