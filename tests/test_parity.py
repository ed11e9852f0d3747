"""The parity corpus: the same program has the same shape in every language, or differs as its folder says and for a reason.

`pytest tests/test_parity.py -k CONSTRUCT --bless` writes the construct's golden shape, never an accepted difference;
`uast kinds --parity CONSTRUCT` shows how the languages differ from it. `-k documentation --bless` writes docs/parity.md.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import uast
from uast import parity
from uast.invariants import check
from uast.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CORPUS = Path(__file__).parent / "parity"
DOCS = CORPUS.parents[1] / "docs" / "parity.md"
CONSTRUCTS = parity.construct_names(CORPUS)
FEWEST_CONSTRUCTS = 80
MOST_LINES = 25
"""Of a program: it shows one construct."""

MARKS = {"same": "=", "difference": "~", "absent": "", "failing": "**FAILING**"}

DOCS_HEAD = """# Parity

<!-- Generated from tests/parity by `pytest tests/test_parity.py -k documentation --bless`; do not edit. -->

The same small program in every language that has the construct, and one universal shape for all: `=` has exactly that shape, `~`
differs from it in a way that the language makes necessary, and an empty cell has no such construct. Below each table stand the
reasons. A folder holds the programs, the shape, and the accepted differences line by line. `uast kinds --parity` prints this table
anew, `uast kinds --parity CONSTRUCT` one construct with its shape and differences. What a shape leaves out is told in
[uast/parity.py](../uast/parity.py): {unshown}, and the node of expressions that stand as statements.
"""

every_construct = pytest.mark.parametrize("name", CONSTRUCTS)


def write_golden(construct: parity.Construct) -> None:
    lines = parity.shape_of(construct, construct.golden).lines
    construct.shape_file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


@every_construct
def test_parity(name: str, bless: bool) -> None:
    construct = parity.read_construct(CORPUS / name)
    if bless:
        write_golden(construct)
    failing = [found for found in parity.cells(construct) if found.status == "failing"]
    told = "\n".join(line for found in failing for line in (f"{found.language}: {found.why}", *found.diff))
    assert not failing, f"{told}\n`uast kinds --parity {name}` shows it"


@every_construct
def test_programs_are_sound(name: str) -> None:
    """The invariants hold, and nothing stays opaque or unmapped."""
    for language, path in parity.read_construct(CORPUS / name).programs.items():
        tree = uast.parse_file(path, language)
        assert [str(found) for found in check(tree)] == []
        assert [str(node) for node in tree.find(Kind.OPAQUE, Kind.UNMAPPED)] == []
        assert tree.source.count(b"\n") <= MOST_LINES


@every_construct
def test_every_accepted_difference_is_needed(name: str) -> None:
    """Of programs that are there, for a golden that a person can tell apart from nothing."""
    construct = parity.read_construct(CORPUS / name)
    assert not construct.accepted(construct.golden)
    for difference in construct.differences:
        assert set(difference.languages) <= set(construct.programs)


def test_there_are_enough_constructs() -> None:
    assert len(CONSTRUCTS) >= FEWEST_CONSTRUCTS


def test_the_languages_are_those_that_are_mapped() -> None:
    assert {path.stem for path in (CORPUS.parents[1] / "grammars").glob("*.toml")} == set(parity.LANGUAGES)


def docs_page() -> str:
    return "\n".join(docs_lines(parity.read_corpus(CORPUS))) + "\n"


def docs_lines(constructs: list[parity.Construct]) -> Iterator[str]:
    rows = {construct.name: parity.cells(construct) for construct in constructs}
    unshown = "; ".join(f"`{name}`, {says}" for name, says in parity.UNSHOWN.items())
    yield DOCS_HEAD.format(unshown=unshown)
    totals = Counter((each.language, each.status) for row in rows.values() for each in row)
    yield from ("| | " + " | ".join(parity.LANGUAGES) + " |", "|---|" + ":-:|" * len(parity.LANGUAGES))
    for status in parity.STATUSES:
        yield f"| {status} | " + " | ".join(str(totals[language, status]) for language in parity.LANGUAGES) + " |"
    by_section = sorted(constructs, key=lambda construct: construct.section)
    for section, members in groupby(by_section, key=lambda construct: construct.section):
        yield f"\n## {section[0].upper()}{section[1:]}\n"
        listed = list(members)
        yield from ("| construct | " + " | ".join(parity.LANGUAGES) + " |", "|---|" + ":-:|" * len(parity.LANGUAGES))
        for construct in listed:
            marks = " | ".join(MARKS[each.status] for each in rows[construct.name])
            yield f"| [{construct.name}](../tests/parity/{construct.name}) | {marks} |"
        for construct in listed:
            yield f"\n**{construct.name}**: {construct.title}."
            reasons: dict[str, list[str]] = {}
            for each in rows[construct.name]:
                if each.why:
                    reasons.setdefault(each.why, []).append(each.language)
            if reasons:
                yield ""
            yield from (f"- {', '.join(languages)}: {why}" for why, languages in reasons.items())


@pytest.mark.slow
def test_documentation_is_fresh(golden: Callable[[Path, str], None]) -> None:
    golden(DOCS, docs_page())
