"""What a peer sees of our trees: every node but tokens and comments, in source order, with its kind and a label.

The label is the operator of a node, or what a leaf says. With names hidden a leaf says only numbers, truth values and nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from uast.columns import NAMED
from uast.kinds import CATEGORIES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast.tree import Tree

_TOKENS = CATEGORIES["token"]
_SHOWN = {Kind.NUMBER, Kind.BOOLEAN, Kind.NULL}


class Seen(NamedTuple):
    depth: int
    row: int
    start: int
    end: int
    kind: Kind
    label: str


def seen(tree: Tree, names: bool) -> Iterator[Seen]:
    """In preorder."""
    depths = [0] * len(tree)
    parents, columns = tree.parents, tree.columns
    for node in tree.walk():
        row = node.index
        depths[row] = depths[parents[row]] + 1 if row else 0
        if not columns.flags[row] & NAMED or node.kind in _TOKENS:
            continue
        attributes = node.attrs
        label = str(attributes.get("operator") or attributes.get("assign_op") or "")
        if not label and (names or node.kind in _SHOWN) and not node.named_children:
            label = " ".join(node.text.split())
        yield Seen(depths[row], row, columns.start[row], columns.end[row], node.kind, label)
