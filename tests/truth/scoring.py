"""How an answer is judged: precision, recall and F1 of an aligner against a truth.

An aligner is any function that takes pairs of trees and whether names may be seen, and gives an `Answer` for each: ours, and the
peers that are scored beside it. A truth judges an answer by nodes (`nodes.py`) or by statements (`statements.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    from uast.tree import Tree


class Answer(NamedTuple):
    """What an aligner says of two trees, in rows of theirs. A group says that all its rows together mean the same."""

    pairs: tuple[tuple[int, int], ...]
    groups: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = ()


Aligner: TypeAlias = Callable[[Iterable[tuple["Tree", "Tree"]], bool], Iterator[Answer]]
"""(pairs of trees, whether names may be seen) -> an answer for each, in order."""


class Marks(NamedTuple):
    """Sums, so that the marks of cases add up. `right` of `said` is the precision, `found` of `wanted` the recall."""

    right: float = 0
    said: int = 0
    found: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def lost(self) -> float:
        """How much is wrong or missing."""
        return self.said - self.right + self.wanted - self.found

    def plus(self, other: Marks) -> Marks:
        return Marks(self.right + other.right, self.said + other.said, self.found + other.found, self.wanted + other.wanted)


class Truth(Protocol):
    def marks(self, answer: Answer) -> Marks: ...

    def mistakes(self, a: Tree, b: Tree, answer: Answer) -> Iterator[str]:
        """What is wrong and what is missing, a line each, for a person to read."""
        ...


@dataclass(frozen=True)
class Case:
    """Two trees and what is true of them. `group` is what the marks are added up by, beside the languages. With `needs_names` the truth
    cannot be known from the trees unless names are seen, so it is scored with names seen only."""

    name: str
    group: str
    a: Tree
    b: Tree
    truth: Truth
    needs_names: bool = False

    @property
    def languages(self) -> tuple[str, str]:
        return self.a.language, self.b.language


@dataclass(frozen=True)
class Judged:
    case: Case
    answer: Answer
    marks: Marks

    def mistakes(self) -> Iterator[str]:
        return self.case.truth.mistakes(self.case.a, self.case.b, self.answer)


def judge(cases: Iterable[Case], aligner: Aligner, *, names: bool) -> Iterator[Judged]:
    """Every case with its answer and marks, in order; those that need names, only if they may be seen."""
    listed = [case for case in cases if names or not case.needs_names]
    answers = aligner(((case.a, case.b) for case in listed), names)
    for case, answer in zip(listed, answers, strict=True):
        yield Judged(case, answer, case.truth.marks(answer))


def total(judged: Iterable[Judged]) -> Marks:
    marks = Marks()
    for each in judged:
        marks = marks.plus(each.marks)
    return marks


def uast_align(pairs: Iterable[tuple[Tree, Tree]], names: bool) -> Iterator[Answer]:
    """Our own aligner."""
    import uast

    for one, other in pairs:
        found = uast.align(one, other, names=names)
        yield Answer(
            tuple((pair.a.index, pair.b.index) for pair in found.pairs),
            tuple((tuple(node.index for node in each.a), tuple(node.index for node in each.b)) for each in found.groups),
        )
