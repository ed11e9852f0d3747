"""Truth about nodes: which row of one tree is which row of the other, one to one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .scoring import Answer, Marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast.tree import Tree


@dataclass(frozen=True)
class NodeTruth:
    """Pairs of rows, and the rows of which it is known whether they are in one: a judged row in no pair has no counterpart.

    A pair of the answer is judged if either of its rows is, and right if it is in the truth. Precision: the right ones among those
    judged; recall: the right ones among those of the truth.

    `stands_for` maps rows to the row that says what they say, such as an expression statement to its expression: a pair with the one
    counts as a pair with the other, since whether there are two nodes or one is the grammar's choice.
    """

    pairs: dict[int, int]
    judged_a: frozenset[int]
    judged_b: frozenset[int]
    stands_for_a: dict[int, int] = field(default_factory=dict)
    stands_for_b: dict[int, int] = field(default_factory=dict)

    def marks(self, answer: Answer) -> Marks:
        said = self._said(answer)
        right = sum(self.pairs.get(one) == other for one, other in said)
        return Marks(right, len(said), right, len(self.pairs))

    def mistakes(self, a: Tree, b: Tree, answer: Answer) -> Iterator[str]:
        said = self._said(answer)
        for one, other in sorted(said):
            if self.pairs.get(one) != other:
                yield f"wrong    {_told(a, one)}  =  {_told(b, other)}"
        for one, other in sorted(self.pairs.items()):
            if (one, other) not in said:
                yield f"missing  {_told(a, one)}  =  {_told(b, other)}"

    def _said(self, answer: Answer) -> set[tuple[int, int]]:
        pairs = ((self.stands_for_a.get(one, one), self.stands_for_b.get(other, other)) for one, other in answer.pairs)
        return {(one, other) for one, other in pairs if one in self.judged_a or other in self.judged_b}


def _told(tree: Tree, row: int) -> str:
    node = tree.node(row)
    line, column = node.start_point
    return f"{node.kind} {line + 1}:{column + 1} {' '.join(node.text.split())[:40]}"
