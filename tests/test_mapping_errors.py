"""Everything that the loader refuses: one short file per mistake in bad_mappings/, with the message that its author gets.

A bad file is laid over a base that has a `[language]` table, unless it has its own, and is judged against tree-sitter-python
without asking for completeness. The comment `# against: toy` asks for completeness against the toy grammar below,
`# against: nothing` leaves out the base. `pytest --bless tests/test_mapping_errors.py` writes the messages anew.
"""

from __future__ import annotations

import pickle
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import tree_sitter_python

from uast import _core
from uast.errors import CATALOGUE, MappingError, MappingErrors
from uast.mapping.check import GrammarInfo, check_mapping
from uast.mapping.coverage import DECISIONS, coverage
from uast.mapping.load import load_mapping, read_mapping
from uast.mapping.problems import CODES

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parent / "bad_mappings"
CASES = sorted(FOLDER.glob("*.toml"))

BASE = """
[language]
name = "{name}"
package = "tree-sitter-{name}"
version = "{version}"
[language.dialects]
{name} = "tree_sitter_{name}:language"
"""
TOY = GrammarInfo(
    named=frozenset({"program", "call", "name", "comment"}),
    anonymous=frozenset("(),"),
    hidden=frozenset({"expression", "_list"}),
    fields=frozenset({"function", "arguments"}),
)


@pytest.fixture(scope="module")
def python() -> GrammarInfo:
    return GrammarInfo.of(_core.Grammar(tree_sitter_python.language()))


def problems(path: Path, python: GrammarInfo) -> MappingErrors:
    text = path.read_text(encoding="utf-8")
    toy = text.startswith("# against: toy\n")
    grammar = TOY if toy else python
    if not text.startswith("# against: nothing\n") and "[language]\n" not in text:
        # Behind the text, so that the lines of the message are those of the file.
        text += BASE.format(name="toy" if toy else "python", version="1.0.0" if toy else "0.25.0")
    try:
        source = read_mapping(text, f"tests/bad_mappings/{path.name}")
        check_mapping(load_mapping(source, grammar.fields), {"only": grammar}, source, total=toy)
    except MappingErrors as errors:
        return errors
    pytest.fail(f"{path.name} is accepted")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_message(path: Path, python: GrammarInfo, golden: Callable[[Path, str], None]) -> None:
    found = problems(path, python)
    golden(path.with_suffix(".txt"), f"{found}\n")

    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert max((code for code in CODES if path.stem.startswith(code)), key=len) in {error.code for error in found.errors}
    for error in found.errors:
        assert error.file == f"tests/bad_mappings/{path.name}"
        assert error.line is not None
        assert 1 <= error.line <= lines or error.code.startswith("unmapped-"), "the base is not the author's"
        assert error.code in CODES
        assert error.hint, "every message tells the way out"
        assert error.key is not None or error.code == "toml-syntax"
        assert "\n" not in str(error)


def test_every_code_has_a_case(python: GrammarInfo) -> None:
    seen = {error.code for path in CASES for error in problems(path, python).errors}
    assert seen == CODES.keys()


def test_every_code_is_in_the_catalogue() -> None:
    assert CODES.items() <= CATALOGUE.items()


def test_no_message_without_a_case() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == {path.stem for path in CASES}


def test_errors_travel_between_processes(python: GrammarInfo) -> None:
    found = problems(FOLDER / "unknown-kind-among-others.toml", python)
    again = pickle.loads(pickle.dumps(found))
    assert str(again) == str(found)
    assert [error.line for error in again.errors] == sorted(error.line for error in found.errors if error.line)
    assert isinstance(again.errors[0], MappingError)


@pytest.mark.parametrize("language", sorted(_core.grammar_texts()))
def test_our_own_mappings_are_right(language: str) -> None:
    source = read_mapping(_core.grammar_texts()[language], f"grammars/{language}.toml")
    grammars = {}
    for dialect, target in source.dialects.items():
        module, _, function = target.partition(":")
        grammars[dialect] = GrammarInfo.of(_core.Grammar(getattr(import_module(module), function)()))
    mapping = load_mapping(source, GrammarInfo.union(grammars.values()).fields)
    check_mapping(mapping, grammars, source)
    assert coverage(mapping, grammars).complete


GOOD = """
[tokens]
open = ["("]
close = [")"]
space = [","]
[node.program]
kind = "Module"
roles = { "*" = "statement" }
[node.call]
kind = "Call"
roles = { function = "callee", arguments = "argument" }
[node.name]
kind = "Identifier"
when = [{ parent = "program", merge = "wrapper" }, { field = "function", text = { "." = ["new"] }, kind = "New" }]
[node.comment]
opaque = "nobody reads it"
"""


def test_coverage() -> None:
    source = read_mapping(GOOD + BASE.format(name="toy", version="1.0.0"), "toy.toml")
    mapping = load_mapping(source, TOY.fields)
    check_mapping(mapping, {"toy": TOY}, source)
    found = coverage(mapping, {"toy": TOY})
    assert found.complete
    assert found.named.exact == ("call", "program")
    assert found.named.by_context == ("name",)
    assert found.named.opaque == ("comment",)
    assert found.reasons == {"comment": "nobody reads it"}
    assert found.anonymous.exact == ("(", ")")
    assert found.anonymous.dropped == (",",)
    assert len(found.named) == len(TOY.named)
    assert list(found.named.totals) == list(DECISIONS)

    partial = read_mapping(BASE.format(name="toy", version="1.0.0"), "toy.toml")
    nothing = coverage(load_mapping(partial, TOY.fields), {"toy": TOY})
    assert not nothing.complete
    assert nothing.named.unmapped == tuple(sorted(TOY.named))
