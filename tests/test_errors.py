"""Errors: one catalogue, the same as the documentation's, and exceptions that survive a trip between processes."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest

from uast import errors
from uast.errors import (
    CATALOGUE,
    EncodingError,
    FileReadError,
    MappingError,
    MappingErrors,
    SourceTypeError,
    UastError,
    UnknownLanguageError,
    did_you_mean,
)
from uast.mapping.problems import CODES

ROOT = Path(__file__).parents[1]

DOCS_HEAD = """# Errors

Every error that the library raises on purpose is a `uast.UastError` with a stable `code`, a `message`, a `hint` (the way out, or
None) and a place, `where` (or None). All of them can be pickled. `str(error)` reads `where: [code] message; hint`.
Broken source is no error: it gives a tree with Error and Missing nodes.

| code | meaning | class |
|---|---|---|
"""

ALSO = {"unknown-dialect": "UnknownLanguageError, MappingError", "corpus-missing": "ParityError"}
"""Codes that are no class's default."""


def classes() -> list[type[UastError]]:
    found = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, UastError)]
    return [each for each in found if each is not UastError]


def docs_page() -> str:
    by_code: dict[str, str] = {each.default_code: each.__name__ for each in classes()}
    by_code.update(dict.fromkeys(CODES, "MappingError"), **ALSO)
    datasets = list(CATALOGUE)[list(CATALOGUE).index("dataset-missing") :]
    by_code.update(dict.fromkeys(datasets, "DatasetError"))
    searching = list(CATALOGUE)[list(CATALOGUE).index("duplicate-id") : list(CATALOGUE).index("source-missing")]
    by_code.update(dict.fromkeys(searching, "SearchError"))
    return DOCS_HEAD + "".join(f"| `{code}` | {meaning} | {by_code[code]} |\n" for code, meaning in CATALOGUE.items())


def test_the_documentation_lists_the_catalogue(golden) -> None:
    golden(ROOT / "docs" / "errors.md", docs_page())


def test_codes_are_kebab_case_and_say_something() -> None:
    for code, meaning in CATALOGUE.items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)
        assert meaning[0].isupper()
        assert meaning.endswith(".")


def test_every_code_that_the_source_names_is_in_the_catalogue() -> None:
    used = {each.default_code for each in classes()}
    for folder in ("uast", "build_dataset"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            used.update(re.findall(r'\bcode="([a-z0-9-]+)"', path.read_text(encoding="utf-8")))
    assert used <= CATALOGUE.keys()


def test_every_code_of_the_catalogue_is_used() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for folder in ("uast", "build_dataset") for path in (ROOT / folder).rglob("*.py"))
    assert [code for code in CATALOGUE if text.count(f'"{code}"') < 2] == []


def test_public_errors_are_reachable_from_the_package() -> None:
    import uast

    for each in classes():
        assert getattr(uast, each.__name__) is each


@pytest.mark.parametrize(
    "error",
    [
        UnknownLanguageError("no", hint="yes", where="here"),
        EncodingError("no", index=3),
        SourceTypeError("no"),
        FileReadError("no", where="a.py"),
        MappingError("no", code="dead-rule", file="a.toml", line=3, key="node.x"),
        MappingErrors([MappingError("no", code="dead-rule", file="a.toml", line=3), MappingError("yes", code="wrong-type", file="a.toml")]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_can_be_pickled(error: UastError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert repr(again.__dict__) == repr(error.__dict__)


def test_errors_read_where_code_message_hint() -> None:
    hint = did_you_mean("for_stmt", ["for_statement", "while_statement"])
    error = MappingError('no named node "for_stmt"', code="unknown-native-node", file="grammars/go.toml", line=42, hint=hint)
    assert str(error) == 'grammars/go.toml:42: [unknown-native-node] no named node "for_stmt"; did you mean "for_statement"?'
    assert str(UastError("x", code="core-failure")) == "[core-failure] x"
    both = MappingErrors([error, error])
    assert str(both) == f"{error}\n{error}"
    assert both.message == "2 problems"


def test_errors_are_what_python_would_call_them() -> None:
    assert issubclass(SourceTypeError, TypeError)
    assert issubclass(EncodingError, ValueError)
    assert issubclass(FileReadError, OSError)
    assert issubclass(errors.OutOfRangeError, IndexError)


def test_did_you_mean_is_silent_when_nothing_is_near() -> None:
    assert did_you_mean("zzz", ["python", "java"]) is None
    assert did_you_mean("PYTHN", ["python", "java"]) == 'did you mean "python"?'
