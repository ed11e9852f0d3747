"""uast.align: what it answers, in which forms, and what must hold for any two programs."""

from __future__ import annotations

import doctest
import json
import os
import pickle
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from laws import LANGUAGES
from profiles import SEED, looking
from sourcemaker import any_source
from treemaker import sample

import uast
from uast import Kind, parity
from uast.alignment import REASONS, Alignment, Group
from uast.errors import CATALOGUE, ForeignNodeError, SourceTypeError, UnknownLanguageError
from uast.kinds import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast.node import Node
    from uast.tree import Tree

EXAMPLES = Path(__file__).parents[1] / "examples"
ALONE = CATEGORIES["token"] - {Kind.COMMENT}
"""Kinds that are in no pair."""
NAMES = {Kind.IDENTIFIER, Kind.NAMED_TYPE}
EVERY = 4
"""Of so many constructs of the parity corpus one is aligned across languages."""

PYTHON = (
    "# Adds.\n"
    "class Account:\n"
    "    def total(self, items):\n"
    "        result = 0\n"
    "        for item in items:\n"
    "            if item.price > 10:\n"
    "                result += item.price\n"
    "        return result\n"
    "\n"
    "    def greet(self):\n"
    '        print("hello")\n'
)
JAVA = (
    "class Account {\n"
    '    void greet() { System.out.println("hello"); }\n'
    "    int total(List<Item> items) {\n"
    "        int result = 0;\n"
    "        for (Item item : items) { if (item.price > 10) { result += item.price; } }\n"
    "        return result;\n"
    "    }\n"
    "}\n"
)
COMPREHENSION = "def f(xs):\n    return [x * 2 for x in xs if x > 1]\n"
LOOP = "def f(xs):\n    out = []\n    for x in xs:\n        if x > 1:\n            out.append(x * 2)\n    return out\n"

every_name = pytest.mark.parametrize("names", [True, False], ids=["names seen", "names hidden"])


@pytest.fixture(scope="module")
def alignment() -> Alignment:
    return uast.align((PYTHON, "python"), (JAVA, "java"))


@cache
def constructs() -> list[list[Tree]]:
    """The programs of the parity corpus."""
    read = parity.read_corpus(parity.corpus_folder())
    return [[uast.parse_file(path, language) for language, path in each.programs.items()] for each in read]


def neighbours() -> Iterator[tuple[Tree, Tree]]:
    """Programs of one construct in two languages, all ten of them in turn."""
    for programs in constructs()[::EVERY]:
        yield from zip(programs, [*programs[1:], programs[0]], strict=True)


def rows(alignment: Alignment) -> list[tuple[int, int, float, str]]:
    return [(pair.a.index, pair.b.index, pair.score, pair.reason) for pair in alignment]


def groups(alignment: Alignment) -> list[tuple[list[int], list[int], float]]:
    return sorted(([node.index for node in group.a], [node.index for node in group.b], group.score) for group in alignment.groups)


def problems(alignment: Alignment) -> Iterator[str]:
    """What must hold for the alignment of any two programs, and does not."""
    pairs = alignment.pairs
    paired = [pair.a.index for pair in pairs], [pair.b.index for pair in pairs]
    if paired[0] != sorted(set(paired[0])) or len(set(paired[1])) != len(pairs):
        yield "a node is in two pairs, or pairs are not in the order of a"
    if not 0 <= alignment.similarity <= 1:
        yield f"similarity {alignment.similarity}"
    for pair in pairs:
        if not 0 <= pair.score <= 1 or pair.reason not in REASONS:
            yield f"{pair}: score or reason"
        if pair.a.kind in ALONE or pair.b.kind in ALONE:
            yield f"{pair}: a token"
        if pair.reason == "identical" and pair.score < 1:
            yield f"{pair}: not identical"
        if not _within(pair.a, alignment.a) or not _within(pair.b, alignment.b):
            yield f"{pair}: outside of what was aligned"
    for side, top in enumerate((alignment.a, alignment.b)):
        left = [node.index for node in (alignment.unmatched_b if side else alignment.unmatched_a)]
        grouped = {row for group in groups(alignment) for row in group[side]}
        if left != sorted(set(left)) or {*left} & ({*paired[side]} | grouped):
            yield "an unmatched node is in a pair or a group"
        if any(not _within(top.tree.node(row), top) for row in {*left} | grouped):
            yield "a node outside of what was aligned"
    if any(not group.a or not group.b or not 0 <= group.score <= 1 for group in alignment.groups):
        yield "a group is no group"
    yield from _inversions(alignment)


def _within(node: Node, top: Node) -> bool:
    return top.index <= node.index < top.tree.columns.subtree_end[top.index]


def _inversions(alignment: Alignment) -> Iterator[str]:
    """What stands in a node may have its counterpart beside that node's, but never around it, unless it has moved."""
    ends_a, ends_b = alignment.a.tree.columns.subtree_end, alignment.b.tree.columns.subtree_end
    above: list[tuple[int, int]] = []
    for pair in alignment:
        a, b = pair.a.index, pair.b.index
        while above and ends_a[above[-1][0]] <= a:
            above.pop()
        if pair.reason in ("moved", "declaration"):
            continue
        if above and b < above[-1][1] < ends_b[b]:
            yield f"{pair}: around what it is inside of"
        above.append((a, b))


# What it answers


def test_pairs(alignment: Alignment) -> None:
    by_text = {pair.a.text: pair for pair in alignment if pair.a.kind in (Kind.METHOD, Kind.FOR_EACH, Kind.STRING)}
    assert {pair.b.kind for pair in by_text.values()} == {Kind.METHOD, Kind.FOR_EACH, Kind.STRING}
    greet = next(pair for pair in alignment if pair.a.kind is Kind.METHOD and pair.a.child("name").text == "greet")
    assert (greet.b.child("name").text, greet.reason) == ("greet", "declaration")
    assert all(pair.a.tree is alignment.a.tree and pair.b.tree is alignment.b.tree for pair in alignment)
    assert len(alignment) == len(alignment.pairs) == len(list(alignment))
    assert 0.5 < alignment.similarity < 1
    assert list(problems(alignment)) == []


def test_the_partner_of_a_node(alignment: Alignment) -> None:
    for pair in alignment:
        assert alignment.of(pair.a) == alignment.of(pair.b) == pair
    assert all(alignment.of(node) is None for node in (*alignment.unmatched_a, *alignment.unmatched_b))
    tokens = [node for node in alignment.a.tree.walk() if node.kind in ALONE]
    assert tokens
    assert all(alignment.of(node) is None for node in tokens)


def test_of_takes_no_node_of_another_tree(alignment: Alignment) -> None:
    with pytest.raises(ForeignNodeError) as caught:
        alignment.of(uast.parse(PYTHON, "python").root)
    assert caught.value.code == "foreign-node"


def test_unmatched_is_what_has_no_counterpart() -> None:
    alignment = uast.align(("a = 1\nprint(b)\n", "python"), ("a = 1\n", "python"))
    assert "print(b)" in {node.text for node in alignment.unmatched_a}
    assert alignment.unmatched_b == []


def test_a_comprehension_and_a_loop_belong_together_as_a_group() -> None:
    alignment = uast.align((COMPREHENSION, "python"), (LOOP, "python"))
    assert isinstance(alignment.groups[0], Group)
    spoken = {node.kind for group in alignment.groups for node in (*group.a, *group.b)}
    assert Kind.RETURN in spoken
    assert Kind.ASSIGNMENT in spoken
    assert list(problems(alignment)) == []


def test_functions_first() -> None:
    """Methods are found in another order, inside of another declaration, under their names or without."""
    bodies = {
        "total": "        result = 0\n        for item in items:\n            result += item.price\n        return result\n",
        "save": "        with open(path) as file:\n            file.write(str(self))\n",
        "check": "        if not self.ready:\n            raise ValueError(self)\n        return True\n",
        "grow": "        while self.size < 10:\n            self.size *= 2\n",
    }
    methods = [f"    def {name}(self):\n{body}" for name, body in bodies.items()]
    inside = "class Outer:\n" + re.sub(r"(?m)^", "    ", "class Account:\n" + "".join(reversed(methods)))
    for names in (True, False):
        alignment = uast.align(("class Account:\n" + "".join(methods), "python"), (inside, "python"), names=names)
        found = {p.a.child("name").text: p.b.child("name").text for p in alignment if p.a.kind is Kind.METHOD}
        assert found == {name: name for name in bodies}
        same = [pair for pair in alignment if pair.a.kind is Kind.RETURN]
        assert [pair.a.text == pair.b.text for pair in same] == [True, True]


@every_name
def test_unrelated_programs_are_left_alone(names: bool) -> None:
    one, other = EXAMPLES / "java" / "Matrix.java", EXAMPLES / "python" / "word_count.py"
    alignment = uast.align(uast.parse_file(one), uast.parse_file(other), names=names)
    same = uast.align(uast.parse_file(one), uast.parse_file(EXAMPLES / "python" / "matrix.py"), names=names)
    assert alignment.similarity < 0.35
    assert len(alignment) < 0.6 * min(len(alignment.unmatched_a), len(alignment.unmatched_b))
    assert same.similarity > 1.3 * alignment.similarity
    assert list(problems(alignment)) == []


# Laws


def check_both_ways(one: uast.Tree | uast.Node, other: uast.Tree | uast.Node, names: bool) -> None:
    """An alignment is sound, and the same the other way round."""
    alignment, mirrored = uast.align(one, other, names=names), uast.align(other, one, names=names)
    assert list(problems(alignment)) == []
    assert sorted((a, b, score, reason) for b, a, score, reason in rows(mirrored)) == rows(alignment)
    assert sorted((a, b, score) for b, a, score in groups(mirrored)) == groups(alignment)
    assert mirrored.similarity == alignment.similarity
    assert (mirrored.unmatched_b, mirrored.unmatched_a) == (alignment.unmatched_a, alignment.unmatched_b)


@pytest.mark.slow
@every_name
def test_a_program_is_itself(names: bool) -> None:
    for tree in (tree for programs in constructs()[:: 2 if names else EVERY] for tree in programs):
        alignment = uast.align(tree, tree, names=names)
        shown = [node.index for node in tree.walk() if node.kind not in ALONE]
        assert [(pair.a.index, pair.b.index) for pair in alignment] == [(row, row) for row in shown]
        assert {pair.score for pair in alignment} == {1.0}
        assert (alignment.similarity, alignment.groups, alignment.unmatched_a, alignment.unmatched_b) == (1, [], [], [])


@pytest.mark.slow
@every_name
def test_programs_of_two_languages(names: bool) -> None:
    """The laws, and the same the other way round."""
    for one, other in neighbours():
        check_both_ways(one, other, names)


@every_name
def test_functions_of_one_file(names: bool) -> None:
    """Of the same shape: only their place tells which of them comes first."""
    for seed in range(40):
        random = Random(seed)
        program = ""
        for function in ("first", "second"):
            program += f"def {function}(x, y, z):\n"
            for _ in range(6):
                one, other, third = random.choices("xyz", k=3)
                program += f"    {one} = {other} + {third}\n"
        check_both_ways(*uast.parse(program, "python").find(Kind.FUNCTION), names)


@looking(40)
@given(data=st.data())
def test_random_programs(data: st.DataObject) -> None:
    """Trees full of errors among them."""
    print(f"UAST_SEED={SEED} repeats this run")
    sides = []
    for _ in range(2):
        language = data.draw(st.sampled_from(LANGUAGES))
        sides.append(uast.parse(data.draw(any_source(language)), language))
    names = data.draw(st.booleans())
    check_both_ways(*sides, names)
    itself = uast.align(sides[0], sides[0], names=names)
    assert itself.similarity == 1
    assert all(pair.a == pair.b for pair in itself)


@every_name
def test_real_programs(names: bool) -> None:
    """One program in ten languages, each against the next."""
    trees = [uast.parse_file(path) for path in sorted(EXAMPLES.glob("*/[bB]ank*"))]
    assert len(trees) == len(LANGUAGES)
    for one, other in zip(trees, [*trees[1:], trees[0]], strict=True):
        alignment = uast.align(one, other, names=names)
        assert list(problems(alignment)) == []
        assert not alignment.cut


def test_a_tree_with_one_of_most_things() -> None:
    alignment = uast.align(sample(), sample())
    assert list(problems(alignment)) == []
    assert alignment.similarity == 1


# Names hidden


def disguised(tree: Tree) -> Tree:
    """The same program under other names, with other texts in its strings and without comments."""
    declared = {node.text for node in tree.find(Kind.IDENTIFIER)}
    new: dict[str, str] = {}
    parts: list[bytes] = []
    place = 0
    for node in tree.walk():
        if node.start < place:
            continue
        if node.kind is Kind.COMMENT:
            said = ""
        elif node.kind in NAMES and node.text in declared and (match := re.fullmatch(r"([@$#]*)([A-Za-z])\w*", node.text, re.ASCII)):
            # What begins with a capital may be read in another way; @x and self.x are one.
            bare = node.text[len(match[1]) :]
            said = match[1] + new.setdefault(bare, f"{match[2]}{997 - len(new)}")
        elif node.kind is Kind.STRING_CONTENT and re.fullmatch(r"[a-z ]+", node.text):
            said = " another text "  # no name may grow by it, as in "$name text"
        else:
            continue
        parts += [tree.source[place : node.start], said.encode()]
        place = node.end
    return uast.parse(b"".join([*parts, tree.source[place:]]), tree.language, dialect=tree.dialect)


def without_comments(tree: Tree) -> list[int]:
    return [row for row, kind in enumerate(tree.columns.kind) if kind != Kind.COMMENT]


def facts(tree: Tree) -> list[tuple[int, int]]:
    return [(tree.columns.kind[row], tree.columns.role[row]) for row in without_comments(tree)]


def test_hidden_names_change_nothing() -> None:
    """Not one pair, score or group, whatever things are called."""
    used = left = 0
    for one, other in neighbours():
        masked = disguised(one)
        if facts(masked) != facts(one):
            left += 1  # the language reads these names in another way
            continue
        used += 1
        place = {row: number for number, row in enumerate(without_comments(one))}
        masked_place = {row: number for number, row in enumerate(without_comments(masked))}
        plain, hidden = uast.align(one, other, names=False), uast.align(masked, other, names=False)
        assert [(place[a], b, score, reason) for a, b, score, reason in rows(plain) if a in place] == [
            (masked_place[a], b, score, reason) for a, b, score, reason in rows(hidden) if a in masked_place
        ]
        assert plain.similarity == hidden.similarity
        assert [([place[row] for row in a], b, score) for a, b, score in groups(plain)] == [
            ([masked_place[row] for row in a], b, score) for a, b, score in groups(hidden)
        ]
    assert used > 10 * left


def test_seen_names_tell_what_hidden_ones_cannot() -> None:
    one = "def a(x):\n    return x + y\n\ndef b(x):\n    return x + y\n"
    other = "def b(x):\n    return x + y\n\ndef a(x):\n    return x + y\n"
    sides = ((one, "python"), (other, "python"))

    def named(alignment: Alignment) -> list[tuple[str, str]]:
        return [(pair.a.child("name").text, pair.b.child("name").text) for pair in alignment if pair.a.kind is Kind.FUNCTION]

    assert named(uast.align(*sides)) == [("a", "a"), ("b", "b")]
    assert named(uast.align(*sides, names=False)) == [("a", "b"), ("b", "a")]


# What it takes


def test_a_node_for_what_is_below_it() -> None:
    trees = uast.parse(PYTHON, "python"), uast.parse(JAVA, "java")
    one, other = (next(node for node in tree.find(Kind.METHOD) if node.child("name").text == "total") for tree in trees)
    alignment = uast.align(one, other)
    assert (alignment.a, alignment.b) == (one, other)
    assert alignment.pairs[0][:2] == (one, other)
    assert alignment.similarity > 0.6
    assert list(problems(alignment)) == []
    assert alignment.of(trees[0].root) is None
    assert uast.align(one, (JAVA, "java")).b.kind is Kind.MODULE
    assert uast.align(one, one).similarity == 1


def test_two_nodes_of_one_tree() -> None:
    tree = uast.parse("def f(x):\n    return x + 1\n\ndef g(y):\n    return y + 1\n", "python")
    one, other = tree.find(Kind.FUNCTION)
    alignment = uast.align(one, other, names=False)
    assert [(pair.a.index - one.index, pair.b.index - other.index) for pair in alignment] == [
        (row, row) for row in range(other.index - one.index) if one.tree.node(one.index + row).kind not in ALONE
    ]
    assert alignment.of(one) == alignment.of(other) == alignment.pairs[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("", ""),
        ("# only\n# comments\n", ""),
        ("# only\n", "# comments\n"),
        (")]}", "((("),
        ("", "x = 1\n"),
        ("\0", "\ufeff"),
        (")", PYTHON),
    ],
)
@every_name
def test_next_to_nothing_is_an_answer(one: str, other: str, names: bool) -> None:
    alignment = uast.align((one, "python"), (other, "java"), names=names)
    assert list(problems(alignment)) == []
    assert len(alignment) <= 2


def test_source_as_bytes_and_carriage_returns() -> None:
    assert uast.align((PYTHON.encode(), "python"), (PYTHON, "python")).similarity == 1
    assert uast.align((b"\xff\xfe\x00", "python"), (b"", "c")).similarity < 1
    old = 'x = """a\rb"""\ry = 1\r'
    assert uast.align((old, "python"), (old.replace("\r", "\n"), "python")).similarity == 1


@pytest.mark.parametrize("wrong", [5, None, "x = 1", ("x = 1",), ("x = 1", 3), (3, "python"), ("a", "python", "b")])
def test_what_is_no_program(wrong: object) -> None:
    for sides in ((wrong, ("", "c")), (("", "c"), wrong)):
        with pytest.raises(SourceTypeError) as caught:
            uast.align(*sides)  # type: ignore[arg-type]
        assert caught.value.code in CATALOGUE


def test_unknown_language() -> None:
    with pytest.raises(UnknownLanguageError) as caught:
        uast.align(("x", "pyton"), ("x", "python"))
    assert caught.value.code == "unknown-language"


# Its forms


def test_plain_data(alignment: Alignment) -> None:
    data = alignment.to_dict()
    assert json.loads(json.dumps(data)) == data
    assert [(pair["a"]["node"], pair["b"]["node"]) for pair in data["pairs"]] == [row[:2] for row in rows(alignment)]
    first = data["pairs"][0]["a"]
    assert first == {"node": 0, "kind": "Module", "start": alignment.a.start, "end": alignment.a.end}
    assert data["similarity"] == alignment.similarity
    assert {pair["reason"] for pair in data["pairs"]} <= set(REASONS)
    assert data["unmatched_a"] == [node.index for node in alignment.unmatched_a]


def test_tables(alignment: Alignment) -> None:
    table = alignment.to_arrow()
    assert table.column_names == ["a", "b", "kind_a", "kind_b", "score", "reason"]
    assert [(each["a"], each["b"], each["score"], each["reason"]) for each in table.to_pylist()] == rows(alignment)
    frame = alignment.to_polars()
    assert frame.shape == table.shape
    assert frame["kind_a"].to_list() == [str(pair.a.kind) for pair in alignment]
    assert uast.align(("x", "c"), ("x", "c")).to_arrow().schema == table.schema


def test_graph(alignment: Alignment) -> None:
    graph = alignment.to_networkx()
    assert nx.is_bipartite(graph)
    assert graph.number_of_edges() == len(alignment)
    assert graph.number_of_nodes() == 2 * len(alignment) + len({*alignment.unmatched_a}) + len({*alignment.unmatched_b})
    for pair in alignment:
        edge = graph.edges[("a", pair.a.index), ("b", pair.b.index)]
        assert (edge["score"], edge["reason"]) == (pair.score, pair.reason)
    assert graph.graph["similarity"] == alignment.similarity


def test_pickle_and_equality(alignment: Alignment) -> None:
    again = pickle.loads(pickle.dumps(alignment))
    assert again == alignment == uast.align((PYTHON, "python"), (JAVA, "java"))
    assert rows(again) == rows(alignment)
    assert again.a.tree.source == PYTHON.encode()
    assert alignment != uast.align((PYTHON, "python"), (JAVA, "java"), names=False)
    assert alignment != uast.align((JAVA, "java"), (PYTHON, "python"))
    assert alignment != "alignment"
    with pytest.raises(TypeError, match="unhashable"):
        hash(alignment)


def test_repr_says_what_matters(alignment: Alignment) -> None:
    left = f"{len(alignment.unmatched_a)} and {len(alignment.unmatched_b)} nodes without one"
    assert repr(alignment) == f"<Alignment of python and java: similarity {alignment.similarity:.2f}, {len(alignment)} pairs, {left}>"
    assert "names hidden" in repr(uast.align(("x", "c"), ("x", "c"), names=False))


TOLD = """
import hashlib, json, sys, uast
files = sys.argv[1:]
for names in (True, False):
    found = [uast.align(uast.parse_file(one), uast.parse_file(two), names=names).to_dict() for one, two in zip(files, files[1:])]
    print(hashlib.sha256(json.dumps(found).encode()).hexdigest())
"""


@pytest.mark.slow
def test_other_processes_say_the_same() -> None:
    files = [str(EXAMPLES / name) for name in ("java/Matrix.java", "python/matrix.py", "ruby/bank_account.rb", "go/bank_account.go")]
    said = [
        subprocess.run(
            [sys.executable, "-c", TOLD, *files], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]
    assert len({*said[0].split()}) == 2


def test_the_page_says_what_happens() -> None:
    page = Path(__file__).parents[1] / "docs" / "alignment.md"
    result = doctest.testfile(str(page), module_relative=False)
    assert (result.failed, result.attempted > 4) == (0, True)
    text = page.read_text(encoding="utf-8")
    assert all(f"| `{reason}` | {meaning} |" in text for reason, meaning in REASONS.items())
