"""One tree as data for the page: its source, its columns, the rules behind its nodes, the grammar's own tree."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import uast
from uast.columns import FORMATS, PER_NODE
from uast.errors import ExplainError
from uast.explanation import rule_lines
from uast.kinds import ATTRIBUTES, Kind, Role
from uast.wording import counted
from viz.native import native_columns
from viz.packing import Column, pack
from viz.page import page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from uast.tree import Tree

MAX_NODES = 400_000
"""Nodes that a page shows. Browsers scroll so many rows well; more are cut at the line end before."""

MAX_BYTES = 4_000_000
"""Bytes of source that a page shows."""


class Part(NamedTuple):
    """The part of a tree that a page holds: bytes [start, end) and the rows that touch them, all their ancestors among them."""

    start: int
    end: int
    rows: range | array[int]

    def place(self, row: int) -> int | None:
        """Where a row of the tree is among `rows`; None for one that is not there."""
        place = bisect_left(self.rows, row)
        return place if place < len(self.rows) and self.rows[place] == row else None


def tree_page(tree: Tree, name: str, *, lines: tuple[int, int] | None = None) -> str:
    """The page of one tree: `name` is shown, `lines` (0-based, both ends included) chooses a part of a large source."""
    data = {"view": "tree", "schema": schema(), "version": uast.__version__, "programs": [program_data(tree, name, lines=lines)]}
    return page(f"{name} · uast", data)


def program_data(tree: Tree, name: str, *, lines: tuple[int, int] | None = None, alone: bool = True) -> dict[str, Any]:
    """What the script's `Program` is made of; `alone` on its page, so that `--range` chooses its lines."""
    part = part_of(tree, lines)
    whole = len(part.rows) == len(tree)
    columns = _columns(tree, part)
    notes = _notes(tree, part, alone)
    rules: dict[str, Any] | None = None
    try:
        found = rule_lines(tree)
    except ExplainError as error:
        notes.append(f"No rules: {error.message}.")
    else:
        columns["rule"] = ("I", _chosen(found.kind, part).tobytes())
        columns["role_rule"] = ("I", _chosen(found.role, part).tobytes())
        rules = {"file": found.file, "lines": found.rules}
    native = pack(native_columns(tree)) if whole else None
    return {
        "name": name,
        "language": tree.language,
        "dialect": tree.dialect,
        "encoding": tree.encoding,
        "bytes": len(tree.source),
        "nodes": len(tree),
        "errors": len(tree.errors),
        "notes": notes,
        "base": part.start,
        "first_line": tree.position(part.start).line,
        "source": pack({"source": ("B", tree.source[part.start : part.end])}),
        "columns": pack(columns),
        "native": native,
        "native_names": tree.legend.native,
        "fields": tree.legend.fields,
        "rules": rules,
    }


def part_of(tree: Tree, lines: tuple[int, int] | None = None) -> Part:
    """What fits into a page of the whole, or of these lines (0-based, both ends included). Raises OutOfRangeError."""
    start, end = 0, len(tree.source)
    if lines is not None:
        start, _ = tree.lines.span(lines[0])
        _, end = tree.lines.span(min(lines[1], len(tree.lines) - 1))
    if end - start > MAX_BYTES:
        end = _line_end(tree, start, start + MAX_BYTES)
    rows = _touching(tree, start, end)
    if len(rows) > MAX_NODES:
        end = _line_end(tree, start, tree.columns.start[rows[MAX_NODES]])
        rows = _touching(tree, start, end)
    return Part(start, end, rows)


def _line_end(tree: Tree, start: int, limit: int) -> int:
    """The last line end in (start, limit], or `limit` within a very long line."""
    return tree.source.rfind(b"\n", start, limit) + 1 or limit


def _touching(tree: Tree, start: int, end: int) -> range | array[int]:
    columns = tree.columns
    # Starts never fall in preorder.
    stop = max(bisect_left(columns.start, end), 1) if end < len(tree.source) else len(tree)
    if start == 0:
        return range(stop)
    return array("I", (row for row in range(stop) if columns.end[row] > start or columns.start[row] >= start or not row))


def _chosen(column: Sequence[int] | memoryview[int], part: Part, form: str = "I") -> array[int]:
    if isinstance(part.rows, range):
        return array(form, column[: len(part.rows)])
    return array(form, map(column.__getitem__, part.rows))


def _columns(tree: Tree, part: Part) -> dict[str, Column]:
    raw = tree.columns.raw()
    if len(part.rows) == len(tree):
        return {name: (FORMATS[name], data) for name, data in raw.items()}
    chosen: dict[str, Column] = {}
    for name in PER_NODE:
        values = _chosen(getattr(tree.columns, name), part, FORMATS[name])
        if name == "subtree_end":
            values = array("I", (bisect_left(part.rows, row) for row in values))
        chosen[name] = (FORMATS[name], values.tobytes())
    columns = tree.columns
    chosen["row"] = ("I", array("I", part.rows).tobytes())
    attributes = [
        (place, key, value)
        for row, key, value in zip(columns.attr_node, columns.attr_key, columns.attr_value, strict=True)
        if (place := part.place(row)) is not None
    ]
    links = [
        (first, second)
        for one, other in zip(columns.link_from, columns.link_to, strict=True)
        if (first := part.place(one)) is not None and (second := part.place(other)) is not None
    ]
    for at, name in enumerate(("attr_node", "attr_key", "attr_value")):
        chosen[name] = (FORMATS[name], array(FORMATS[name], (entry[at] for entry in attributes)).tobytes())
    for at, name in enumerate(("link_from", "link_to")):
        chosen[name] = ("I", array("I", (entry[at] for entry in links)).tobytes())
    return chosen


def _notes(tree: Tree, part: Part, alone: bool) -> list[str]:
    """What a reader must know beforehand."""
    notes = [f"Read with allowance for {name.replace('-', ' ')}." for name in tree.allowances]
    if tree.encoding != "utf-8":
        notes.append(f"The encoding is {tree.encoding}; offsets are those of the bytes that are shown.")
    if len(part.rows) < len(tree):
        first, last = tree.position(part.start).line + 1, tree.position(max(part.end - 1, part.start)).line + 1
        shown = (
            f"Only lines {first:,} to {last:,} of {len(tree.lines):,} are shown: {part.end - part.start:,} of {len(tree.source):,} bytes, "
            f"{len(part.rows):,} of {counted(len(tree), 'node')}."
        )
        others = " uast-view --range L1:L2 shows others. The grammar's own tree is left out." if alone else ""
        notes.insert(0, shown + others)
    return notes


@cache
def schema() -> dict[str, Any]:
    """The names behind the ids of kinds, roles and attributes."""
    return {
        "kinds": {int(kind): (str(kind), kind.category, kind.doc) for kind in Kind},
        "roles": {int(role): str(role) for role in Role},
        "attributes": {attribute.id: (attribute.name, attribute.type, attribute.values) for attribute in ATTRIBUTES},
    }
