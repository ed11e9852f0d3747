"""docs/side-by-side.md: one program in ten languages, each beside its tree; `pytest tests/test_side_by_side.py --bless` writes it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import uast
from uast import parity, render
from uast.kinds import CATEGORIES, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from uast.tree import Tree

PROGRAM = Path(__file__).parent / "parity" / "program-shop"
PAGE = PROGRAM.parents[2] / "docs" / "side-by-side.md"
TAB = 4
"""Columns of a tab on the page."""

HEAD = """# One program, ten languages, side by side

<!-- Generated from tests/parity/{name} by `pytest tests/test_side_by_side.py --bless`; do not edit. -->

A {title}:
who can read one of these programs can read the trees of the other nine. On the left the source, on the right the nodes that begin on
that line, as `uast show` prints them: `role: Kind {{attributes}} "text"`, each inside the nearest one above that is indented less. `~`
marks a node that the universal tree has and the grammar has not. Keywords, operators and punctuation are in the trees as well, and left
out here. At the end: [what differs, and why](#what-differs-and-why), and
[what the grammars call these nodes](#what-the-grammars-call-these-nodes). [schema.md](schema.md) says what each kind counts and what it
does not; [parity.md](parity.md) compares the shapes of many more programs.
"""


@pytest.fixture(scope="module")
def construct() -> parity.Construct:
    return parity.read_construct(PROGRAM)


@pytest.fixture(scope="module")
def trees(construct: parity.Construct) -> dict[str, Tree]:
    return {language: uast.parse_file(construct.programs[language], language) for language in parity.LANGUAGES}


def page(construct: parity.Construct, trees: dict[str, Tree]) -> Iterator[str]:
    yield HEAD.format(name=construct.name, title=construct.title)
    for language, tree in trees.items():
        yield from (f"## {language}\n", "```text", *columns(tree), "```\n")
    yield "## What differs, and why\n"
    yield from differences(construct)
    yield "\nNot compared above, because it tells notations of one language apart:\n"
    yield from notations(trees)
    yield "\n## What the grammars call these nodes\n"
    yield from native_kinds(construct, trees)


def columns(tree: Tree) -> Iterator[str]:
    """Each line of the source, and beside and below it the nodes that begin there."""
    source = tree.source.decode().expandtabs(TAB).splitlines()
    width = max(map(len, source))
    beginning: dict[int, list[str]] = defaultdict(list)
    for row in render.rows(tree.root):
        line = tree.lines.point(tree.columns.start[row.place]).line
        facts, text = f" {{{row.facts}}}" if row.facts else "", f" {row.text}" if row.text else ""
        beginning[line].append(f"{'  ' * row.depth}{row.role}{row.kind}{facts}{text}")
    for line, text in enumerate(source):
        for node in beginning[line] or [""]:
            yield f"{text:{width}} | {node}".rstrip()
            text = ""


def differences(construct: parity.Construct) -> Iterator[str]:
    """The reasons of the construct's parity.toml: what the language makes necessary."""
    cells = parity.cells(construct)
    same = [cell.language for cell in cells if cell.status == "same"]
    yield f"- {listed(same)}: the same nodes in the same roles."
    yield from (f"- {cell.language}: {cell.why}" for cell in cells if cell.status != "same")


def notations(trees: dict[str, Tree]) -> Iterator[str]:
    """Which values the attributes have that parity does not compare, and who has the nodes that it looks through."""
    for name, says in parity.UNSHOWN.items():
        by_value: dict[str, list[str]] = defaultdict(list)
        for language, tree in trees.items():
            values = dict.fromkeys(str(node.attrs[name]).lower() for node in tree.root.walk() if name in node.attrs)
            if values:
                by_value[" ".join(f"`{value}`" for value in values)].append(language)
        if by_value and [*trees] not in by_value.values():
            shown = "; ".join(f"{value} in {listed(languages)}" for value, languages in by_value.items())
            yield f"- `{name}`, {says}: {shown}."
    for kind in sorted(parity.LOOKED_THROUGH):
        having = [language for language, tree in trees.items() if any(tree.find(kind))]
        yield f"- `{kind}`, a node of its own for an expression that stands as a statement: {listed(having)}."


def native_kinds(construct: parity.Construct, trees: dict[str, Tree]) -> Iterator[str]:
    """A row for each kind of these trees, those of the golden language first; `~` where a node of the kind is none of the grammar's."""
    yield from ("| | " + " | ".join(trees) + " |", "|---|" + "---|" * len(trees))
    ordered = [trees[construct.golden], *trees.values()]
    for kind in dict.fromkeys(node.kind for tree in ordered for node in tree.root.walk() if node.kind not in CATEGORIES["token"]):
        cells = (dict.fromkeys(f"`{node.native_kind or '~'}`" for node in tree.find(kind)) for tree in trees.values())
        yield f"| [{kind}](schema.md#{str(kind).lower()}) | " + " | ".join(map(" ".join, cells)) + " |"


def listed(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def test_page_is_fresh(construct: parity.Construct, trees: dict[str, Tree], golden: Callable[[Path, str], None]) -> None:
    golden(PAGE, "\n".join(page(construct, trees)) + "\n")


@pytest.mark.parametrize("language", parity.LANGUAGES)
def test_every_program_has_what_the_page_is_about(trees: dict[str, Tree], language: str) -> None:
    tree = trees[language]
    assert len([*tree.find(Kind.CLASS, Kind.STRUCT)]) == 1
    assert len([*tree.find(Kind.METHOD, Kind.FUNCTION)]) == 2
    assert len([*tree.find(Kind.FOR_EACH, Kind.FOR)]) == 1
    assert {Kind.IF, Kind.CALL, Kind.STRING, Kind.RETURN, Kind.ASSIGNMENT} <= {node.kind for node in tree.root.walk()}


@pytest.mark.parametrize("language", parity.LANGUAGES)
def test_columns_hold_the_whole_program_and_every_node(trees: dict[str, Tree], language: str) -> None:
    tree = trees[language]
    lines = [line.partition(" |") for line in columns(tree)]
    assert "".join("".join(left.split()) for left, _, _ in lines) == "".join(tree.source.decode().split())
    assert sum(bool(right) for _, _, right in lines) == len([*render.rows(tree.root)])
