"""Accounts for every native node of a tree by walking py-tree-sitter's tree of the same bytes, independently of the core.

A native node is accounted for when a row has its kind and place, or when the mapping says of its kind that it dissolves (merge,
fuse) or is white space. A native leaf with text must be a row of exactly its span: text never loses its kind.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from uast import registry

if TYPE_CHECKING:
    from collections.abc import Iterator

    import tree_sitter

    from uast.tree import Tree


class Unaccounted(NamedTuple):
    kind: str
    start: int
    end: int
    why: str


class Policy(NamedTuple):
    """What the mapping says of native kinds, as (name, named)."""

    dissolving: frozenset[tuple[str, bool]]
    space: frozenset[tuple[str, bool]]


@cache
def policy(language: str) -> Policy:
    mapping = registry.loaded_mapping(language).mapping
    dissolving, space = set(), {(token.text, False) for token in mapping.tokens.values() if token.kind is None}
    for key, entry in mapping.entries.items():
        shapes = [shape for shape in (entry.shape, *(clause.shape for clause in entry.when)) if shape is not None]
        if any(shape.merge is not None for shape in shapes):
            dissolving.add(key)
        for shape in shapes:
            if shape.fuse is not None:
                # The fused child dissolves into the wrapper; which child that is, the field or kind says.
                dissolving.update(other for other in mapping.entries if other[1])
            if shape.drop:
                space.add(key)
    if any(entry.operations.group_declarators for entry in mapping.entries.values()):
        dissolving.update(key for key, entry in mapping.entries.items() if entry.declarator)
    return Policy(frozenset(dissolving), frozenset(space))


def native_nodes(tree: tree_sitter.Tree) -> Iterator[tree_sitter.Node]:
    """All nodes in preorder, without recursion."""
    cursor = tree.walk()
    while True:
        assert cursor.node is not None
        yield cursor.node
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return


def unaccounted(tree: Tree) -> list[Unaccounted]:
    """Native nodes that neither a row nor the mapping accounts for."""
    columns, names = tree.columns, tree.legend.native
    exact: Counter[tuple[str, bool, int, int]] = Counter()
    begins: set[tuple[str, bool, int]] = set()
    leaves: set[tuple[int, int]] = set()
    for row in range(len(tree)):
        name, named = names[columns.native[row]]
        exact[name, named, columns.start[row], columns.end[row]] += 1
        begins.add((name, named, columns.start[row]))
        if columns.subtree_end[row] == row + 1:
            leaves.add((columns.start[row], columns.end[row]))
    rules, found = policy(tree.language), []
    inside_token = 0
    for node in native_nodes(tree.concrete()):
        key = (node.type, node.is_named)
        start, end = node.start_byte, node.end_byte
        if end <= inside_token and start < inside_token:
            continue
        if exact[*key, start, end] > 0:
            exact[*key, start, end] -= 1
            if not node.is_named and node.child_count and (start, end) in leaves:
                # A token of several words is one leaf.
                inside_token = end
            continue
        if node.parent is None or key in rules.space:
            continue
        if node.child_count == 0 and end > start:
            found.append(Unaccounted(node.type, start, end, "a leaf with text has no row"))
        elif key not in rules.dissolving and (*key, start) not in begins:
            found.append(Unaccounted(node.type, start, end, "no row, and its rule does not dissolve it"))
    return found
