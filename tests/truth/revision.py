"""A source edited part by part, and which row of the old tree is which row of the new one.

An edit says what the new source is made of, in order: bytes that are kept, bytes that take the place of others, new bytes. A kept
node is found in the new tree by where its ends went and by its kind. The nodes around an edited place, whose extent changes, are
found by their path from the root, which an edit below them does not change. Every kept node is found, or the edit is refused: where
the new text is read in another way, nothing is known for certain.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import uast
from uast.columns import NAMED
from uast.kinds import CATEGORIES
from uast.names import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from uast.node import Node
    from uast.tree import Tree

_TOKENS = CATEGORIES["token"]


class Keep(NamedTuple):
    """Old bytes, as they were."""

    start: int
    end: int


class Swap(NamedTuple):
    """Old bytes, replaced: what ends where they end, or begins where they begin, still does."""

    start: int
    end: int
    text: bytes


class New(NamedTuple):
    text: bytes


Part: TypeAlias = Keep | Swap | New


class Edit(NamedTuple):
    """`around` are the nodes that hold an edited place and change their extent: they stay, as do those above them."""

    parts: Sequence[Part]
    around: Sequence[Node] = ()


class Revision(NamedTuple):
    """`rows`: row of the old tree -> row of the new one; rows in it on neither side are gone, or new."""

    tree: Tree
    rows: dict[int, int]


def rows_of(tree: Tree) -> frozenset[int]:
    """The rows that truth is about: no tokens, no comments."""
    kinds, flags = tree.columns.kind, tree.columns.flags
    return frozenset(row for row in range(len(tree)) if flags[row] & NAMED and KINDS[kinds[row]] not in _TOKENS)


def swaps(tree: Tree, swapped: Iterable[Swap]) -> Edit:
    """The edit that replaces some bytes and keeps the rest."""
    parts: list[Part] = []
    place = 0
    for swap in sorted(swapped):
        parts += [Keep(place, swap.start), swap]
        place = swap.end
    return Edit([*parts, Keep(place, len(tree.source))])


def revise(tree: Tree, edit: Edit) -> Revision | None:
    """None where the new source has errors, or a kept node is not found."""
    places = _Places(tree.source, edit.parts)
    new = uast.parse(places.source, tree.language)
    if new.has_errors:
        return None
    rows = _by_path(tree, new, edit.around)
    if rows is None:
        return None
    taken = set(rows.values())
    old_by_key: dict[tuple[int, int, int], list[int]] = {}
    for row in sorted(rows_of(tree) - set(rows)):
        ends = places.start(tree.columns.start[row]), places.end(tree.columns.end[row])
        if ends[0] is not None and ends[1] is not None:
            old_by_key.setdefault((ends[0], ends[1], tree.columns.kind[row]), []).append(row)
        elif ends != (None, None):
            return None
    new_by_key: dict[tuple[int, int, int], list[int]] = {}
    for row in sorted(rows_of(new) - taken):
        new_by_key.setdefault((new.columns.start[row], new.columns.end[row], new.columns.kind[row]), []).append(row)
    for key, old_rows in old_by_key.items():
        new_rows = new_by_key.get(key, [])
        if len(new_rows) != len(old_rows):
            return None
        rows.update(zip(old_rows, new_rows, strict=True))
    return Revision(new, rows)


def _by_path(tree: Tree, new: Tree, around: Iterable[Node]) -> dict[int, int] | None:
    """The root and the given nodes, with all above them, found by their path; None where a path leads to another kind."""
    found = {0: 0}
    for node in around:
        path = [*reversed([*node.ancestors()]), node] if node.index else [node]
        there = new.root
        for above, below in pairwise(path):
            place = above.children.index(below)
            if place >= len(there.children):
                return None
            there = there.children[place]
            if there.kind != below.kind or there.role != below.role:
                return None
            found[below.index] = there.index
    return found


class _Places:
    """Where the bytes of the old source are in the new one."""

    def __init__(self, old: bytes, parts: Iterable[Part]) -> None:
        self._kept: list[tuple[int, int, int, int, bool]] = []
        made = bytearray()
        for part in parts:
            text = old[part.start : part.end] if isinstance(part, Keep) else part.text
            if not isinstance(part, New) and part.start < part.end:
                self._kept.append((part.start, part.end, len(made), len(made) + len(text), isinstance(part, Keep)))
            made += text
        self.source = bytes(made)

    def start(self, byte: int) -> int | None:
        """Where a node that began at a byte begins now; None where the byte is gone."""
        for start, end, new_start, _, same in self._kept:
            if start <= byte < end and (same or byte == start):
                return new_start + byte - start
        return None

    def end(self, byte: int) -> int | None:
        """Where a node that ended at a byte ends now; None where the byte before it is gone."""
        for start, end, _, new_end, same in self._kept:
            if start < byte <= end and (same or byte == end):
                return new_end - (end - byte)
        return None
