"""The callables of trees: as records for people, as Arrow columns for the `functions` table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from uast.callables import rules
from uast.reading import for_grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

    from uast.kinds import Kind
    from uast.node import Node
    from uast.tree import Tree

ROW_COUNT = "offsets"
"""Under this name the core says where the callables of each tree begin."""


CALLS_SHOWN = 5
"""Callees in the representation of a callable."""


@dataclass(frozen=True, slots=True, repr=False)
class Function:
    """One callable of a tree: function, method, constructor, accessor or lambda.

    `node` is its node, `outer` that of the callable around it. `name`, `enclosing_type`, `return_type`, `docs`, `visibility`,
    `callable_kind` and `accessor_kind` are None where there is none. `qualified_name` joins the names around it and its own by dots;
    `signature` is the source up to the body; `parameters` and `calls` are names, `modifiers` values of that attribute, each in source
    order; `has_body` is False for a mere declaration, `is_async` goes by the syntax. Lines, `start_line` and `end_line`, count from 1 and
    both ends belong to it; the bytes are those of `node.span`. `has_errors`: an Error or Missing node is in it.

    The measures `token_count`, `complexity` (cyclomatic) and `nesting`, and `fingerprint`, a 64-bit hash of the structure without names,
    are defined in docs/dataset.md, whose table `functions` has the same columns.
    """

    node: Node
    outer: Node | None
    name: str | None
    qualified_name: str
    enclosing_type: str | None
    signature: str
    parameters: tuple[str, ...]
    return_type: str | None
    docs: str | None
    modifiers: tuple[str, ...]
    visibility: str | None
    callable_kind: str | None
    accessor_kind: str | None
    is_async: bool
    has_body: bool
    start_line: int
    end_line: int
    token_count: int
    complexity: int
    nesting: int
    calls: tuple[str, ...]
    has_errors: bool
    fingerprint: int

    @property
    def kind(self) -> Kind:
        """That of the node: Function, Method, Constructor, Accessor or Lambda."""
        return self.node.kind

    def __repr__(self) -> str:
        lines = f"line {self.start_line}" if self.start_line == self.end_line else f"lines {self.start_line}-{self.end_line}"
        calls = f", calls {' '.join(self.calls[:CALLS_SHOWN])}{' ...' if len(self.calls) > CALLS_SHOWN else ''}" if self.calls else ""
        return f"<Function {self.qualified_name or 'without a name'}, {lines}, complexity {self.complexity}{calls}>"


def functions_of(tree: Tree) -> list[Function]:
    """The callables of a tree, in preorder."""
    columns = _plain(rules().of_tree(tree.columns.raw(), for_grammar(tree.source)))
    names = [name for name in Function.__slots__ if name not in ("node", "outer")]
    found = []
    for at, row in enumerate(columns["node"]):
        outer = columns["outer"][at]
        fields = {name: columns[name][at] for name in names}
        found.append(Function(node=tree.node(row), outer=None if outer is None else tree.node(outer), **fields))
    return found


def _plain(raw: dict[str, Any]) -> dict[str, list[Any]]:
    """The core's buffers as lists of Python values."""
    count = len(raw["node"]) // 4
    columns: dict[str, list[Any]] = {}
    for name, value in raw.items():
        if isinstance(value, bytes):
            if name.startswith(("is_", "has_")):
                columns[name] = list(_bits(value, count))
            else:
                columns[name] = memoryview(value).cast("Q" if name in ("fingerprint", ROW_COUNT) else "I").tolist()
        elif len(value) == 3:
            columns[name] = _texts(*value)
        elif name == "outer":
            numbers = memoryview(value[0]).cast("I")
            columns[name] = [number if there else None for number, there in zip(numbers, _bits(value[1], count), strict=True)]
        else:
            items = _texts(*value[1])
            offsets = memoryview(value[0]).cast("q")
            columns[name] = [tuple(items[offsets[row] : offsets[row + 1]]) for row in range(count)]
    return columns


def _texts(offsets: bytes, data: bytes, valid: bytes) -> list[str | None]:
    places = memoryview(offsets).cast("q")
    there = _bits(valid, len(places) - 1)
    return [data[places[row] : places[row + 1]].decode() if is_there else None for row, is_there in enumerate(there)]


def _bits(data: bytes, count: int) -> Iterator[bool]:
    return (bool(data[row >> 3] >> (row & 7) & 1) for row in range(count))


def arrays(raw: dict[str, Any]) -> dict[str, pa.Array]:
    """The core's buffers as Arrow arrays, sharing their memory: the columns of the `functions` table that the tree decides."""
    import pyarrow as pa

    from uast.tables import table

    count = len(raw["node"]) // 4
    types = {column.name: column.type for column in table("functions").columns}

    def buffers(*parts: bytes | None) -> list[Any]:
        return [None if part is None else pa.py_buffer(part) for part in parts]

    def texts(kind: pa.DataType, offsets: bytes, data: bytes, valid: bytes) -> pa.Array:
        return pa.Array.from_buffers(kind, len(offsets) // 8 - 1, buffers(valid, offsets, data))

    made: dict[str, pa.Array] = {}
    for name, value in raw.items():
        if name == ROW_COUNT:
            continue
        kind = types[name]
        if isinstance(value, bytes):
            made[name] = pa.Array.from_buffers(kind, count, buffers(None, value))
        elif len(value) == 3:
            made[name] = texts(kind, *value)
        elif name == "outer":
            made[name] = pa.Array.from_buffers(kind, count, buffers(value[1], value[0]))
        else:
            items = texts(kind.value_type, *value[1])
            made[name] = pa.LargeListArray.from_arrays(
                pa.Array.from_buffers(pa.int64(), count + 1, buffers(None, value[0])), items, type=kind
            )
    return made
