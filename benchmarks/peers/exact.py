"""Exact tree edit distance by `apted` and `zss`: the nodes that its cheapest mapping keeps.

To change the label of a node is half of taking it away; a node never becomes one of another kind. Both are Python and at least
quadratic: `--largest` keeps the trees small.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.truth.scoring import Answer

from .view import Seen, seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.truth.scoring import Aligner
    from uast.tree import Tree

INSERT = DELETE = 2
OTHER_LABEL = 1
OTHER_KIND = INSERT + DELETE + 1


@dataclass(eq=False)
class Node:
    seen: Seen
    children: list[Node] = field(default_factory=list)


def root(tree: Tree, names: bool) -> Node:
    above: list[Node] = []
    top: Node | None = None
    for each in seen(tree, names):
        node = Node(each)
        while above and above[-1].seen.depth >= each.depth:
            above.pop()
        if above:
            above[-1].children.append(node)
        top = top or node
        above.append(node)
    assert top is not None
    return top


def change(one: Node, other: Node) -> int:
    if one.seen.kind != other.seen.kind:
        return OTHER_KIND
    return 0 if one.seen.label == other.seen.label else OTHER_LABEL


def apted() -> Aligner:
    import apted

    class Costs(apted.Config):  # type: ignore[misc]
        def delete(self, _: Node) -> int:
            return DELETE

        def insert(self, _: Node) -> int:
            return INSERT

        def rename(self, one: Node, other: Node) -> int:
            return change(one, other)

    def align(pairs: Iterable[tuple[Tree, Tree]], names: bool) -> Iterator[Answer]:
        for one, other in pairs:
            yield answer(apted.APTED(root(one, names), root(other, names), Costs()).compute_edit_mapping())

    return align


def zss() -> Aligner:
    import zss

    def align(pairs: Iterable[tuple[Tree, Tree]], names: bool) -> Iterator[Answer]:
        for one, other in pairs:
            trees = root(one, names), root(other, names)
            _, steps = zss.distance(*trees, lambda node: node.children, lambda _: INSERT, lambda _: DELETE, change, return_operations=True)
            yield answer((step.arg1, step.arg2) for step in steps)

    return align


def answer(mapping: Iterable[tuple[Any, Any]]) -> Answer:
    kept = ((one, other) for one, other in mapping if one is not None and other is not None)
    return Answer(tuple((one.seen.row, other.seen.row) for one, other in kept if one.seen.kind == other.seen.kind))
