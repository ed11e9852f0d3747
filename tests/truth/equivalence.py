"""Pairs of differently written programs that mean the same, with the truth that people wrote: `equivalences/*.toml`.

    difference = "comprehension and loop"     what differs; pairs with the same words are reported together
    python = '''
    a    |def squares(values):
    b    |    return [value * value for value in values]
    '''
    go = '''
    -    |package squares
         |
    a    |func Squares(values []int) []int {
    b    |\tvar result []int
    b    |\tfor _, value := range values {
    b    |\t\tresult = append(result, value*value)
         |\t}
    b    |\treturn result
         |}
    '''

What stands before the bar is a margin, what stands behind it the program. Each letter or digit of a margin is a mark, and lines
that share a mark mean the same: one to one, many to one or many to many; a line may have several marks. `-` says that a line means
nothing that the other program says, `?` that it may be seen either way and is not judged, such as what a language wants around a
program (a package, a class that only holds functions). Every line on which an item begins (`statements.py`) has a margin, no other
line has one, and every mark stands on both sides. The truth is about what the programs do, and was written without an aligner.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import uast
from uast import _core

from .scoring import Case
from .statements import Statements, StatementTruth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast.tree import Tree

FOLDER = Path(__file__).parent / "equivalences"

NONE, EITHER = "-", "?"


class Program(NamedTuple):
    """A side of a pair: its tree, and line -> marks for the lines with a margin."""

    tree: Tree
    margins: dict[int, str]


class Pair(NamedTuple):
    name: str
    difference: str
    one: Program
    other: Program


def read_pair(path: Path) -> Pair:
    """Raises ValueError where a file is not as told above; what the programs must hold is for a test to say."""
    data, _ = _core.read_toml(path.read_text(encoding="utf-8"))
    difference = data.pop("difference")
    if len(data) != 2:
        raise ValueError(f"{path}: a pair has two programs, not {sorted(data)}")
    one, other = (_program(path, language, text) for language, text in data.items())
    return Pair(path.stem, difference, one, other)


def _program(path: Path, language: str, text: str) -> Program:
    margins: dict[int, str] = {}
    lines: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        margin, bar, code = line.partition("|")
        if not bar:
            raise ValueError(f"{path}: line {number} of {language} has no margin: {line!r}")
        lines.append(code)
        if margin.strip():
            margins[number] = margin.strip()
    return Program(uast.parse("\n".join(lines) + "\n", language), margins)


def pairs() -> Iterator[Pair]:
    return map(read_pair, sorted(FOLDER.glob("*.toml")))


def cases() -> Iterator[Case]:
    for pair in pairs():
        truth = StatementTruth(
            _meant(pair.one, pair.other), _meant(pair.other, pair.one), Statements(pair.one.tree), Statements(pair.other.tree)
        )
        yield Case(pair.name, pair.difference, pair.one.tree, pair.other.tree, truth)


def _meant(here: Program, there: Program) -> dict[int, frozenset[int]]:
    return {
        line: frozenset(other for other, marks in there.margins.items() if set(marks) & (set(margin) - {NONE}))
        for line, margin in here.margins.items()
        if margin != EITHER
    }
