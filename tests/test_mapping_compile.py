"""The rule language, a feature at a time: tiny mappings, and what they make of tiny sources.

The cases stand in mapping_cases/*.txt: a title between two lines of `=`, a piece of mapping, and sources, each behind a line of `-`
and before a line of dots and its tree. `language: c` under the title takes another base than base_python.toml; a table of the case
replaces that of the base. `pytest --bless tests/test_mapping_compile.py` writes the trees anew.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

import uast
from uast import invariants, registry
from uast.mapping.check import GrammarInfo, check_mapping
from uast.mapping.load import ASSIGNMENTS, ENTRY, MERGES, PLACES, READERS, TOKEN_LISTS, read_mapping
from uast.mapping.operations import OPERATIONS
from uast.mapping.predicates import DECLARATORS, PREDICATES

FOLDER = Path(__file__).parent / "mapping_cases"
TITLE = re.compile(r"^=+\n(.+?)\n=+\n", re.MULTILINE | re.DOTALL)
SOURCE = re.compile(r"^-{10,}\n", re.MULTILINE)
TREE = re.compile(r"^\.{10,}\n", re.MULTILINE)
HEADER = re.compile(r"^\[[^\n]+\]\n", re.MULTILINE)


class Case(NamedTuple):
    file: Path
    title: str
    language: str
    mapping: str
    sources: tuple[str, ...]
    trees: tuple[str, ...]


def read_cases(file: Path) -> list[Case]:
    pieces = TITLE.split(file.read_text(encoding="utf-8"))[1:]
    cases = []
    for head, body in zip(pieces[::2], pieces[1::2], strict=True):
        title, _, language = head.partition("\nlanguage: ")
        mapping, *parts = SOURCE.split(body)
        pairs = [(*TREE.split(part), "")[:2] for part in parts]
        sources, trees = tuple(source for source, _ in pairs), tuple(tree.rstrip("\n") + "\n" for _, tree in pairs)
        cases.append(Case(file, title, language or "python", mapping, sources, trees))
    return cases


CASES = [case for file in sorted(FOLDER.glob("*.txt")) for case in read_cases(file)]


def whole(case: Case) -> str:
    """The base without the tables that the case has, and the case."""
    tables = HEADER.split((FOLDER / f"base_{case.language}.toml").read_text(encoding="utf-8"))[1:]
    headers = HEADER.findall((FOLDER / f"base_{case.language}.toml").read_text(encoding="utf-8"))
    own = set(HEADER.findall(case.mapping))
    return "".join(head + body for head, body in zip(headers, tables, strict=True) if head not in own) + case.mapping


def engine_of(case: Case, *, checked: bool = True) -> registry.Engine:
    """Loaded, checked but for what is missing, and compiled, as `registry.engine_from_file` does it."""
    text = whole(case)
    source = read_mapping(text, f"{case.title}.toml")
    loaded = registry._load(source, text)
    if checked:
        infos = {dialect: GrammarInfo.of(grammar) for dialect, grammar in loaded.grammars.items()}
        check_mapping(loaded.mapping, infos, source, total=False)
    return registry._compile(loaded, next(iter(source.dialects)))


def made(engine: registry.Engine, source: str) -> str:
    tree = uast.parse(source, engine)
    wrong = [each for each in invariants.check(tree) if each.code != "unmapped"]
    assert wrong == [], tree.sexp()
    return tree.sexp()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.file.stem}: {case.title}")
def test_case(case: Case, bless: bool) -> None:
    engine = engine_of(case)
    trees = tuple(made(engine, source) for source in case.sources)
    if bless:
        write(case._replace(trees=trees))
    else:
        assert trees == case.trees


def write(case: Case) -> None:
    cases = [case if other.title == case.title else other for other in read_cases(case.file)]
    text = []
    for each in cases:
        language = "" if each.language == "python" else f"\nlanguage: {each.language}"
        text.append(f"{'=' * 40}\n{each.title}{language}\n{'=' * 40}\n{each.mapping}")
        for source, tree in zip(each.sources, each.trees, strict=True):
            text.append(f"{'-' * 40}\n{source}{'.' * 40}\n{tree}")
        text.append("\n")
    case.file.write_text("".join(text).rstrip("\n") + "\n", encoding="utf-8")


# The closed lists of the rule language


WORDS = {
    "entries": ENTRY,
    "clauses": ASSIGNMENTS,
    "merges": MERGES,
    "readers": READERS,
    "tokens": TOKEN_LISTS,
    "operations": OPERATIONS,
    "predicates": PREDICATES,
    "declarators": DECLARATORS,
    "selectors": ("after:", "before:", "token:", "kind:", '"*"', "#2"),
    "paths": ("..", "/", "."),
    "parts of operations": (
        "of",
        "having",
        "without",
        "through",
        "inner",
        "last",
        "lacks",
        "shared",
        "until",
        "separators",
        "quotes",
        "escape",
    ),
    "properties of grammars": ("final_newline", "adjacent_docs"),
    "sources of attributes": ("tokens", "of", "text", "default", "count", "read"),
    "places of tokens": PLACES,
}


@pytest.mark.parametrize("words", WORDS)
def test_every_word_of_the_language_has_a_case(words: str) -> None:
    text = "".join(whole(case) for case in CASES)
    assert [word for word in WORDS[words] if not re.search(rf'(?<!\w){re.escape(word)}(?!\w)|"{re.escape(word)}', text)] == []


def test_titles_are_unique() -> None:
    assert len({case.title for case in CASES}) == len(CASES)


def test_both_outcomes_of_every_predicate_are_seen() -> None:
    """Each case of predicates.txt has a source for which the clauses make a difference, and one where they do not."""
    for case in CASES:
        if case.file.stem != "predicates":
            continue
        engine, plain = engine_of(case), engine_of(without_clauses(case), checked=False)
        outcomes = {uast.parse(source, engine).sexp() == uast.parse(source, plain).sexp() for source in case.sources}
        assert outcomes == {True, False}, case.title


def without_clauses(case: Case) -> Case:
    """The case without its `when`, whose lists end with `]` at a line's end."""
    return case._replace(mapping=re.sub(r"^when\s*= \[.*?\]$(?!\n    )", "", case.mapping, flags=re.MULTILINE | re.DOTALL))
