"""An alignment as two columns of lines: what a terminal and a notebook show of it.

A line belongs to the outermost pair of statements or declarations that begins on it. Lines whose pairs correspond stand beside each
other as far as that keeps both in order; of the others each has the number of the line that it corresponds to.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from uast.alignment import STATEMENTS
from uast.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast.alignment import Alignment, Pair
    from uast.node import Node


class Line(NamedTuple):
    """One line of one side, 0-based. `pair` numbers the pair that begins on it, None for none; `other` is the line of its counterpart.

    On a line that is `blank` nothing lacks a counterpart: white space, brackets, comments, the middle of what corresponds.
    """

    number: int
    text: str
    pair: int | None
    other: int | None
    score: float
    reason: str
    blank: bool


class Beside(NamedTuple):
    """One row of the two columns."""

    a: Line | None
    b: Line | None

    @property
    def corresponds(self) -> bool:
        return self.a is not None and self.b is not None and self.a.pair is not None and self.a.pair == self.b.pair


def beside(alignment: Alignment) -> list[Beside]:
    """The rows of both columns, from the first line of the aligned nodes to the last."""
    pairs = _pairs_by_line(alignment)
    sides = [
        _lines(
            node, {lines[side]: (number, lines[1 - side], pair) for number, (lines, pair) in enumerate(pairs)}, _lacking(alignment, side)
        )
        for side, node in enumerate((alignment.a, alignment.b))
    ]
    return list(_rows(*sides))


def _pairs_by_line(alignment: Alignment) -> list[tuple[tuple[int, int], Pair]]:
    """Pairs of statements, of which no two begin on one line, by the line of `a`; outer ones come first."""
    taken: tuple[set[int], set[int]] = set(), set()
    found: list[tuple[tuple[int, int], Pair]] = []
    for pair in alignment.pairs:
        if not (_is_statement(pair.a) or _is_statement(pair.b)) or pair.a.parent is None or pair.b.parent is None:
            continue
        lines = pair.a.start_point.line, pair.b.start_point.line
        if lines[0] not in taken[0] and lines[1] not in taken[1]:
            taken[0].add(lines[0])
            taken[1].add(lines[1])
            found.append((lines, pair))
    return sorted(found, key=lambda one: one[0])


def _is_statement(node: Node) -> bool:
    if node.kind is Kind.BLOCK:
        return False
    parent = node.parent
    return node.kind in STATEMENTS or (parent is not None and parent.kind in (Kind.BLOCK, Kind.MODULE, Kind.EXPRESSION_STATEMENT))


def _lacking(alignment: Alignment, side: int) -> set[int]:
    """Lines on which a node begins that lacks a counterpart, and none that has one."""
    unmatched = alignment.unmatched_b if side else alignment.unmatched_a
    paired = [pair.b if side else pair.a for pair in alignment.pairs]
    return {node.start_point.line for node in unmatched if node.kind is not Kind.BLOCK} - {node.start_point.line for node in paired}


def _lines(node: Node, pairs: dict[int, tuple[int, int, Pair]], lacking: set[int]) -> list[Line]:
    tree = node.tree
    first, last = node.start_point.line, max(node.start_point.line, node.end_point.line - (node.end_point.column == 0))
    found: list[Line] = []
    for number in range(first, last + 1):
        start, end = tree.lines.span(number)
        text = tree.source[start:end].decode("utf-8", "replace").rstrip("\r\n").expandtabs(4)
        place, other, pair = pairs.get(number, (None, None, None))
        score, reason = (pair.score, pair.reason) if pair else (0.0, "")
        found.append(Line(number, text, place, other, score, reason, number not in lacking))
    return found


def _rows(a: list[Line], b: list[Line]) -> Iterator[Beside]:
    place_b = {line.pair: place for place, line in enumerate(b) if line.pair is not None}
    anchors = _rising([(place, place_b[line.pair]) for place, line in enumerate(a) if line.pair in place_b])
    x = y = 0
    for next_a, next_b in [*anchors, (len(a), len(b))]:
        left, right = a[x:next_a], b[y:next_b]
        for row in range(max(len(left), len(right))):
            yield Beside(left[row] if row < len(left) else None, right[row] if row < len(right) else None)
        if next_a < len(a) and next_b < len(b):
            yield Beside(a[next_a], b[next_b])
        x, y = next_a + 1, next_b + 1


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs in which the second rises with the first."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, (_, second) in enumerate(pairs):
        length = bisect_left(tails, second)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(second)
            ends.append(place)
        else:
            tails[length], ends[length] = second, place
    run: list[tuple[int, int]] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        run.append(pairs[place])
        place = before[place]
    return run[::-1]
