"""Truth about statements: which statements of one program mean what which of the other mean, many to many.

A statement is known by the line that it begins on, a declaration by the line of its name (annotations may stand above it). What
begins on one line is one item: `return 0 if not rows` is an If and a Return in Ruby, and one thing to say. Items are the statements,
the declarations, the branches of a switch or match, and every expression that stands where a statement may; not blocks, parameters
and the other parts of a declaration. Every node belongs to the innermost item that it is in.

What an answer says of an item:

1. every pair in which either node is a statement itself, and every group, says that the items of its nodes correspond;
2. of an item of which nothing is said by 1, that it corresponds to the item that more than half of its own paired nodes lie in. So
   an aligner that pairs only expressions is not lost, nor is the line `total += x` of a loop that corresponds to a call of `sum`.

Every item of either program weighs the same, whatever the size of its group, so nothing is gained by groups of many:

precision   for an item of which something is said: how much of it is right; the mean of those items;
recall      of the items that have a counterpart: those of which something right is said.

To find all items right, the lines of a loop each have to find their comprehension, and the comprehension some line of the loop.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from uast.kinds import CATEGORIES, Kind, Role

from .scoring import Answer, Marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from uast.node import Node
    from uast.tree import Tree

_PARTS = {Kind.ALIAS, Kind.ANNOTATION, Kind.BLOCK, Kind.HERITAGE, Kind.PARAMETER, Kind.TYPE_CONSTRAINT, Kind.TYPE_PARAMETER}
_KINDS = (CATEGORIES["statement"] | CATEGORIES["declaration"]) - _PARTS
_PLACES = {Role.STATEMENT, Role.MEMBER, Role.BODY, Role.CONSEQUENCE, Role.ALTERNATIVE}
_NEVER = _PARTS | CATEGORIES["token"]
_VALUES = {Kind.CONDITIONAL, Kind.LAMBDA}
"""Whose branches and bodies, where they are no blocks, are parts of a value."""


class Statements:
    """The items of a tree. `of[row]` is the line, from 1, of the item that a row belongs to, 0 for none; `heads` the rows that are one."""

    def __init__(self, tree: Tree) -> None:
        self.of = [0] * len(tree)
        self.heads: set[int] = set()
        parents = tree.parents
        for node in tree.walk():
            if node.index and _is_statement(node):
                self.heads.add(node.index)
                self.of[node.index] = _line(node)
            elif node.index:
                self.of[node.index] = self.of[parents[node.index]]

    @property
    def lines(self) -> set[int]:
        return {self.of[row] for row in self.heads}


def _is_statement(node: Node) -> bool:
    if node.role in _PLACES and node.kind not in _NEVER:
        return node.kind in _KINDS or node.parent is None or node.parent.kind not in _VALUES
    return node.kind in _KINDS


def _line(node: Node) -> int:
    name = node.child(Role.NAME) if node.kind in CATEGORIES["declaration"] else None
    return (name or node).start_point[0] + 1


@dataclass(frozen=True)
class StatementTruth:
    """Item of one program -> the items of the other that mean the same, none if there are none. Items left out are not judged."""

    of_a: Mapping[int, frozenset[int]]
    of_b: Mapping[int, frozenset[int]]
    statements_a: Statements
    statements_b: Statements

    def marks(self, answer: Answer) -> Marks:
        said_a, said_b = self._said(answer)
        return _marks(self.of_a, said_a).plus(_marks(self.of_b, said_b))

    def marks_of_groups(self, answer: Answer) -> Marks:
        """The marks of the items that correspond many to one or many to many: what is written differently, and the hard part."""
        said_a, said_b = self._said(answer)
        return _marks(_grouped(self.of_a, self.of_b), said_a).plus(_marks(_grouped(self.of_b, self.of_a), said_b))

    def mistakes(self, a: Tree, b: Tree, answer: Answer) -> Iterator[str]:
        lines_a, lines_b = a.source.decode().splitlines(), b.source.decode().splitlines()
        for truth, said, here, there in zip(
            (self.of_a, self.of_b), self._said(answer), (lines_a, lines_b), (lines_b, lines_a), strict=True
        ):
            for line, wanted in sorted(truth.items()):
                told = said.get(line, set())
                if told - wanted or (wanted and not told):
                    verdict = "wrong  " if told - wanted else "missing"
                    yield f"{verdict}  {_told(here, {line})}  =  {_told(there, wanted)}" + (f"; said: {_told(there, told)}" if told else "")

    def _said(self, answer: Answer) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
        """Item -> what the answer says of it, for both programs; without the items that are not judged."""
        one, other = self.statements_a, self.statements_b
        direct: set[tuple[int, int]] = set()
        votes: Counter[tuple[int, int]] = Counter()
        for row, partner in answer.pairs:
            items = one.of[row], other.of[partner]
            if row in one.heads or partner in other.heads:
                direct.add(items)
            else:
                votes[items] += 1
        for rows, partners in answer.groups:
            direct |= {(one.of[row], other.of[partner]) for row in rows for partner in partners}
        judged = {pair for pair in direct | set(votes) if pair[0] in self.of_a and pair[1] in self.of_b}
        direct &= judged
        swapped = Counter({(there, here): count for (here, there), count in votes.items()})
        said_a = _of_items(direct, votes)
        said_b = _of_items({(there, here) for here, there in direct}, swapped)
        return (
            {item: {there for there in told if (item, there) in judged} for item, told in said_a.items()},
            {item: {there for there in told if (there, item) in judged} for item, told in said_b.items()},
        )


def _of_items(direct: set[tuple[int, int]], votes: Counter[tuple[int, int]]) -> dict[int, set[int]]:
    said: dict[int, set[int]] = {}
    for item, partner in direct:
        said.setdefault(item, set()).add(partner)
    cast: Counter[int] = Counter()
    for (item, _), count in votes.items():
        cast[item] += count
    for (item, partner), count in votes.items():
        if 2 * count > cast[item]:
            said.setdefault(item, {partner})
    return said


def _grouped(here: Mapping[int, frozenset[int]], there: Mapping[int, frozenset[int]]) -> dict[int, frozenset[int]]:
    return {item: wanted for item, wanted in here.items() if len(wanted) > 1 or any(len(there.get(each, ())) > 1 for each in wanted)}


def _marks(truth: Mapping[int, frozenset[int]], said: Mapping[int, set[int]]) -> Marks:
    right, told, found = 0.0, 0, 0
    for item, wanted in truth.items():
        if answered := said.get(item):
            told += 1
            right += len(answered & wanted) / len(answered)
            found += bool(answered & wanted)
    return Marks(right, told, found, sum(bool(wanted) for wanted in truth.values()))


def _told(lines: list[str], items: set[int] | frozenset[int]) -> str:
    return " / ".join(f"{item}: {lines[item - 1].strip()[:40]}" for item in sorted(items)) or "nothing"
