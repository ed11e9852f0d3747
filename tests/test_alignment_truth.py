"""The truth sets of tests/truth are sound, and a part of each holds the bars of `make truth`, names seen and hidden."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from truth import editing, edits, equivalence, nodes, parity, revision, scoring, statements

import uast
from uast.parity import LANGUAGES, construct_names, corpus_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from truth.scoring import Answer, Case

    from uast.tree import Tree

ROOT = Path(__file__).resolve().parent.parent
FEWEST_PAIRS = 70
SHORTEST, LONGEST = 6, 40
"""Lines of a program that are not blank."""
FOLDERS = edits.FOLDERS[:1]
EVERY, EVERY_EDITED = 3, 12
"""Of so many constructs of the parity corpus one is in the quick part; so many of which one is edited."""

every_name = pytest.mark.parametrize("names", [True, False], ids=["names seen", "names hidden"])


@cache
def parity_cases() -> list[Case]:
    return list(parity.cases(construct_names(corpus_folder())[::EVERY]))


@cache
def edit_cases() -> list[Case]:
    return list(edits.cases(folders=FOLDERS, functions=2, constructs=construct_names(corpus_folder())[::EVERY_EDITED]))


@cache
def equivalence_pairs() -> list[equivalence.Pair]:
    return list(equivalence.pairs())


@cache
def equivalence_cases() -> list[Case]:
    return list(equivalence.cases())


def answer(*pairs: tuple[int, int], groups: Iterable[tuple[tuple[int, ...], tuple[int, ...]]] = ()) -> Answer:
    return scoring.Answer(pairs, tuple(groups))


# The bars


@every_name
def test_parity_holds_its_bars(names: bool) -> None:
    marks = scoring.total(scoring.judge(parity_cases(), scoring.uast_align, names=names))
    assert marks.precision >= 0.99
    assert marks.recall >= 0.97


@pytest.mark.slow
@every_name
def test_edits_hold_their_bars(names: bool) -> None:
    marks = scoring.total(scoring.judge(edit_cases(), scoring.uast_align, names=names))
    assert marks.precision >= 0.97
    assert marks.recall >= 0.95


@every_name
def test_equivalences_hold_their_bar(names: bool) -> None:
    assert scoring.total(scoring.judge(equivalence_cases(), scoring.uast_align, names=names)).f1 >= 0.90


# Equivalences


def test_there_are_enough_equivalences_in_all_languages() -> None:
    programs = Counter(side.tree.language for pair in equivalence_pairs() for side in (pair.one, pair.other))
    assert len(equivalence_pairs()) >= FEWEST_PAIRS
    assert set(programs) == set(LANGUAGES)
    assert min(programs.values()) >= FEWEST_PAIRS // len(LANGUAGES)


@pytest.mark.parametrize("path", sorted(equivalence.FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_equivalence_is_sound(path) -> None:
    """The programs parse, every item has a margin and nothing else has one, and every mark has its counterpart."""
    pair = equivalence.read_pair(path)
    marks: list[set[str]] = []
    for tree, margins in (pair.one, pair.other):
        assert [str(error) for error in tree.errors] == []
        lines = tree.source.decode().splitlines()
        found = statements.Statements(tree).lines
        assert {line: lines[line - 1] for line in found - set(margins)} == {}, "items without a margin"
        assert {line: lines[line - 1] for line in set(margins) - found} == {}, "margins where no item begins"
        assert SHORTEST <= sum(bool(line.strip()) for line in lines) <= LONGEST
        special = {equivalence.NONE, equivalence.EITHER}
        assert all(margin.isalnum() or margin in special for margin in margins.values())
        marks.append(set("".join(margins.values())) - special)
    assert marks[0] == marks[1]
    assert pair.one.tree.language != pair.other.tree.language


def test_program_without_a_bar_is_refused(tmp_path) -> None:
    path = tmp_path / "pair.toml"
    path.write_text("difference = 'none'\npython = '''\na |f()\n'''\nruby = '''\nf()\n'''\n", encoding="utf-8")
    with pytest.raises(ValueError, match="line 1 of ruby has no margin"):
        equivalence.read_pair(path)


def test_the_whole_truth_is_right() -> None:
    """Groups of all rows of the items that share a mark find everything, and say nothing wrong."""

    def told(pairs: Iterable[tuple[Tree, Tree]], names: bool) -> Iterator[Answer]:
        truths = [case.truth for case in equivalence_cases()]
        for truth, _ in zip(truths, pairs, strict=True):
            assert isinstance(truth, statements.StatementTruth)
            rows_a, rows_b = (
                {line: tuple(row for row in sorted(items.heads) if items.of[row] == line) for line in items.lines}
                for items in (truth.statements_a, truth.statements_b)
            )
            groups = [(rows_a[line], rows_b[other]) for line, others in truth.of_a.items() for other in others]
            yield answer(groups=groups)

    marks = scoring.total(scoring.judge(equivalence_cases(), told, names=True))
    assert (marks.precision, marks.recall, marks.f1) == (1, 1, 1)


# The command


@pytest.mark.slow
def test_a_peer_is_scored_by_the_command() -> None:
    """A peer has no bars, so that the exit status is 0; the trees are few and small."""
    command = [sys.executable, "-m", "benchmarks.truth", "--set", "equivalences", "--peer", "apted", "--largest", "80", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert set(found) == {"equivalences, names seen", "equivalences, names hidden"}
    for each in found.values():
        assert 0 < each["cases"] < len(equivalence_pairs())
        assert 0.5 < each["total"]["f1"] <= 1
        assert set(each) == {"cases", "total", "many_to_one", "languages", "groups", "worst"}


# The measures


def test_marks_of_nodes() -> None:
    truth = nodes.NodeTruth({1: 1, 2: 2, 3: 3}, frozenset({1, 2, 3}), frozenset({1, 2, 3, 9}), stands_for_a={7: 3})
    assert truth.marks(answer((1, 1), (2, 2), (3, 3))) == scoring.Marks(3, 3, 3, 3)
    assert truth.marks(answer((1, 1), (50, 60))) == scoring.Marks(1, 1, 1, 3), "rows that are not judged do not count"
    assert truth.marks(answer((1, 2), (50, 9))) == scoring.Marks(0, 2, 0, 3)
    assert truth.marks(answer((7, 3))) == scoring.Marks(1, 1, 1, 3)
    assert truth.marks(answer()).precision == 1
    assert truth.marks(answer()).recall == 0


def squares() -> tuple[Tree, Tree, statements.StatementTruth]:
    one = uast.parse("def f(xs):\n    ys = [x * x for x in xs]\n    return ys\n", "python")
    other = uast.parse("def f(xs)\n  ys = []\n  for x in xs\n    ys.push(x * x)\n  end\n  return ys\nend\n", "ruby")
    of_a = {1: frozenset({1}), 2: frozenset({2, 3, 4}), 3: frozenset({6})}
    of_b = {1: frozenset({1}), 2: frozenset({2}), 3: frozenset({2}), 4: frozenset({2}), 6: frozenset({3})}
    return one, other, statements.StatementTruth(of_a, of_b, statements.Statements(one), statements.Statements(other))


def row(tree: Tree, text: str) -> int:
    """The outermost node of this text."""
    return next(node.index for node in tree.walk() if node.text == text)


def test_marks_of_statements() -> None:
    one, other, truth = squares()
    comprehension, loop = row(one, "ys = [x * x for x in xs]"), row(other, "ys.push(x * x)")
    product = (row(one, "x * x"), row(other, "x * x"))
    assert truth.marks(answer()) == scoring.Marks(0, 0, 0, 8)
    assert truth.marks(answer((comprehension, loop))) == scoring.Marks(2, 2, 2, 8)
    assert truth.marks(answer(product)) == scoring.Marks(2, 2, 2, 8), "a statement is where more than half of its pairs are"
    assert truth.marks(answer((comprehension, row(other, "return ys")))) == scoring.Marks(0, 2, 0, 8)
    half = truth.marks(answer((comprehension, loop), (comprehension, row(other, "return ys"))))
    assert half == scoring.Marks(1.5, 3, 2, 8), "half of what is said of the comprehension is right"
    lines = tuple(row(other, text) for text in ("ys = []", "for x in xs\n    ys.push(x * x)\n  end", "ys.push(x * x)"))
    whole = answer((1, 1), (row(one, "return ys"), row(other, "return ys")), groups=[((comprehension,), lines)])
    assert truth.marks(whole) == scoring.Marks(8, 8, 8, 8)
    assert truth.marks_of_groups(whole) == scoring.Marks(4, 4, 4, 4)


def test_mistakes_are_told() -> None:
    one, other, truth = squares()
    told = list(truth.mistakes(one, other, answer((row(one, "return ys"), row(other, "ys = []")))))
    assert "wrong    3: return ys  =  6: return ys; said: 2: ys = []" in told
    assert "missing  2: ys = [x * x for x in xs]  =  2: ys = [] / 3: for x in xs / 4: ys.push(x * x)" not in told[:1]
    assert any(line.startswith("missing  4: ys.push(x * x)") for line in told)


# Parity


def test_parity_speaks_of_all_pairs_of_languages() -> None:
    cases = parity_cases()
    assert len({case.languages for case in cases}) == len(LANGUAGES) * (len(LANGUAGES) - 1) // 2
    for case in cases:
        assert isinstance(case.truth, nodes.NodeTruth)
        assert case.truth.pairs
        assert all(case.a.node(one).kind == case.b.node(other).kind for one, other in case.truth.pairs.items())


# Edits


def test_edits_are_the_same_every_time() -> None:
    one, other = (edits.sources("go", FOLDERS, Random(7), 3) for _ in range(2))
    assert [tree.source for tree in one] == [tree.source for tree in other]
    twice = [[case.b.source for case in edits.within(one[0], "go", Random(1))] for _ in range(2)]
    assert twice[0] == twice[1]


@pytest.mark.slow
def test_every_edit_is_made_in_every_language() -> None:
    languages = {group: {case.a.language for case in edit_cases() if case.group == group} for group in editing.EDITS}
    assert {group: sorted(set(LANGUAGES) - found) for group, found in languages.items() if len(found) < 8} == {}


@pytest.mark.slow
def test_truth_of_edits_is_sound() -> None:
    """What corresponds has one kind and, where nothing was edited within, one text; an edit changes little."""
    for case in edit_cases():
        truth = case.truth
        assert isinstance(truth, nodes.NodeTruth)
        assert not case.b.has_errors
        assert len(set(truth.pairs.values())) == len(truth.pairs)
        assert all(case.a.node(one).kind == case.b.node(other).kind for one, other in truth.pairs.items())
        if case.group in ("insert", "delete", "wrap", "reorder", "extract"):
            for one, other in truth.pairs.items():
                here, there = case.a.node(one), case.b.node(other)
                assert here.named_children or here.text.split() == there.text.split()
        if case.group in ("rename", "literal", "operator"):
            assert len(truth.pairs) == len(revision.rows_of(case.a)) == len(revision.rows_of(case.b))


def test_edit_is_refused_where_the_new_text_is_read_in_another_way() -> None:
    tree = uast.parse("x = a - b\n", "python")
    sign = next(node for node in tree.walk() if node.text == "-")
    assert revision.revise(tree, revision.swaps(tree, [revision.Swap(sign.start, sign.end, b"+")])) is not None
    assert revision.revise(tree, revision.swaps(tree, [revision.Swap(sign.start, sign.end, b".")])) is None
    assert revision.revise(tree, revision.swaps(tree, [revision.Swap(sign.start, sign.end, b"- (")])) is None


def test_moved_rows_are_found() -> None:
    tree = uast.parse("def f():\n    a()\n    b(1)\n", "python")
    first, second = (run.node for run in editing.statement_runs(tree)[0])
    parts = [revision.Keep(0, 9), revision.Keep(17, 26), revision.Keep(9, 17)]
    moved = revision.revise(tree, revision.Edit(parts, [first.parent] if first.parent else []))
    assert moved is not None
    assert moved.tree.source == b"def f():\n    b(1)\n    a()\n"
    assert moved.tree.node(moved.rows[first.index]).text == "a()"
    assert moved.tree.node(moved.rows[second.index]).text == "b(1)"
    assert set(moved.rows) == set(revision.rows_of(tree))
