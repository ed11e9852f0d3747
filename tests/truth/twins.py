"""Neighbours that only names tell apart: `width = 0` and `height = 0`, `log("a")` and `log("b")`.

If an edit takes away one of two such statements, or exchanges them, nobody can say which it was who does not see the names. Such a
case is scored with names seen only.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from uast.kinds import Kind, Role

from .editing import CALLABLES
from .revision import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from uast.node import Node
    from uast.tree import Tree

_LISTED = (Role.STATEMENT, Role.MEMBER)
_HIDDEN = {Kind.STRING_CONTENT, Kind.ESCAPE_SEQUENCE}
_SEEN = {Kind.NUMBER, Kind.BOOLEAN, Kind.NULL}
"""Whose text is no name."""


def needs_names(old: Tree, new: Tree, rows: Mapping[int, int]) -> bool:
    """Whether twins did not stay together: one is gone or new, they are in another order or in different functions."""
    back = {there: here for here, there in rows.items()}
    return any(not _together(new, rows, *twins) for twins in _twins(old)) or any(not _together(old, back, *twins) for twins in _twins(new))


def _together(there: Tree, rows: Mapping[int, int], one: Node, other: Node) -> bool:
    places = rows.get(one.index), rows.get(other.index)
    if places[0] is None or places[1] is None or places[0] > places[1]:
        return False
    return _function(there.node(places[0])) == _function(there.node(places[1]))


def _function(node: Node) -> Node | None:
    return next((above for above in node.ancestors() if above.kind in CALLABLES), None)


def _twins(tree: Tree) -> Iterator[tuple[Node, Node]]:
    shown = rows_of(tree)
    for node in tree.walk(named=True):
        listed = [child for child in node.named_children if child.role in _LISTED and child.index in shown]
        for one, other in pairwise(listed):
            if one.kind == other.kind and _shape(one, shown) == _shape(other, shown):
                yield one, other


def _shape(top: Node, shown: frozenset[int]) -> list[tuple[int, Kind, str, str]]:
    """What is seen of a node without names."""
    depth = top.depth
    return [
        (node.depth - depth, node.kind, str(node.attrs), node.text if node.kind in _SEEN else "")
        for node in top.walk(named=True)
        if node.index in shown and node.kind not in _HIDDEN
    ]
