"""Our trees agree with the languages' own parsers on the fixtures, examples and parity programs, except where `differences.toml` says.

`make frontends CORPUS=DIR` compares real code in the same way.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from frontends import agreement, compare
from frontends.constructs import CONSTRUCTS, DECLARATIONS, items
from frontends.extractors import Seen, front_end, languages
from laws import EXAMPLES, FIXTURES, LANGUAGES

import uast

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
PARITY = ROOT / "tests" / "parity"


def subset(language: str) -> list[Path]:
    found = [*(FIXTURES / language).iterdir(), *(EXAMPLES / language).iterdir(), *PARITY.glob(f"*/{language}.*")]
    return sorted(path for path in found if path.is_file())


def entries(key: str, language: str) -> list[dict[str, Any]]:
    return [each for each in agreement.differences().get(key, ()) if language in each["languages"]]


def listed(key: str, language: str) -> list[tuple[Any, ...]]:
    """The `items` of the disagreements or the `files` that one side rejects, of the differences that name this language."""
    return [tuple(each) for entry in entries(key, language) for each in entry.get("items" if key == "disagreement" else "files", ())]


def no_syntax(file: compare.Compared, language: str) -> bool:
    """Whether the front end rejects a file for something else than its syntax."""
    messages = [part for entry in entries("rejected", language) for part in entry.get("errors", ())]
    return file.skipped == "theirs" and any(part in file.error for part in messages)


@pytest.mark.slow
@pytest.mark.parametrize("language", languages())
def test_agrees_with_the_languages_own_parser(language: str, require: Callable[..., Any]) -> None:
    end = front_end(language)
    require(end.name, end.missing is None, why=end.missing)
    found: Counter[tuple[Any, ...]] = Counter()
    rejected, seen = set(), set()
    for file in compare.compare_files(end, subset(language)):
        name = file.path.relative_to(ROOT).as_posix()
        if file.skipped:
            both = file.skipped == "theirs" and uast.parse_file(file.path, language).has_errors
            if not both and not no_syntax(file, language):
                rejected.add((name, file.skipped))
            continue
        seen.add(name)
        found.update((name, "+", *item) for item in file.ours.elements())
        found.update((name, "-", *item) for item in file.theirs.elements())
    # Later versions of a front end accept more, so that what they reject may be less than what is listed; disagreements are exact.
    unlisted, where = sorted(rejected - set(listed("rejected", language))), agreement.DIFFERENCES.name
    assert not unlisted, f"one side rejects {unlisted}; if that is right, say why under [[rejected]] in {where}"
    known = Counter(item for item in listed("disagreement", language) if item[0] in seen)
    new, stale = sorted((found - known).elements()), sorted((known - found).elements())
    assert not new, f"mend the mapping or the extractor, or say why under [[disagreement]] in {where}: {new}"
    assert not stale, f"no disagreements any more, take them out of {where}: {stale}"


def test_every_language_has_a_front_end() -> None:
    assert languages() == sorted(LANGUAGES)


def test_figures_and_page_are_fresh(golden: Callable[[Path, str], None]) -> None:
    """`make frontends CORPUS=DIR` measures; --bless writes the page anew when only the reasons have changed."""
    figures = json.loads(agreement.FIGURES.read_text(encoding="utf-8"))
    golden(agreement.PAGE, agreement.page(figures))
    assert sorted(figures) == languages()


def test_differences_are_complete() -> None:
    known = {"definition", "left_out", "at_name", "disagreement", "rejected"}
    assert set(agreement.differences()) <= known
    for key in known - {"at_name"}:
        for each in agreement.differences().get(key, ()):
            about = {each["construct"]} if key == "left_out" else set(each.get("constructs", ()))
            assert set(each["languages"]) <= set(LANGUAGES)
            assert about <= set(CONSTRUCTS)
            assert about or key == "rejected"
            assert each["reason"].endswith(".")
            assert key != "disagreement" or each["whose"] in {"ours", "tree-sitter", "front end", "definition"}
    files = [ROOT / each[0] for key in ("disagreement", "rejected") for language in LANGUAGES for each in listed(key, language)]
    assert [str(path) for path in files if not path.exists()] == []


def test_definitions_need_nothing_but_universal_kinds() -> None:
    python = "@d\ndef f(a, *, b):\n    x += a.g(1) if not b else -2.0\n    return 'a' f'{b}'\n"
    assert set(items(uast.parse(python, "python"))) == {
        ("function", 1, "f"),
        ("parameter", 2, "a"),
        ("parameter", 2, "b"),
        ("compound_assignment", 3, "add"),
        ("ternary", 3, ""),
        ("call", 3, "g"),
        ("number", 3, "int"),
        ("unary", 3, "not"),
        ("unary", 3, "neg"),
        ("number", 3, "float"),
        ("return", 4, ""),
        ("string", 4, "interpolated"),
    }


def test_a_disagreement_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("f(1)\nif a: g()\n")
    seen = Seen(path, path, Counter({("call", 1, "f"): 1, ("call", 2, "h"): 1, ("if", 2, ""): 1, ("number", 1, "int"): 2}), None)
    file = compare.compare_file(seen, "python")
    assert file.ours == {("call", 2, "g"): 1}
    assert file.theirs == {("call", 2, "h"): 1, ("number", 1, "int"): 1}
    assert compare.compare_file(seen, "python", frozenset({"call", "number"})).theirs == {}
    assert compare.compare_file(seen._replace(error="no"), "python").skipped == "theirs"
    with pytest.raises(ValueError, match="unknown constructs"):
        compare.compare_file(seen._replace(items=Counter({("loop", 1, ""): 1})), "python")


def test_declarations_can_count_at_their_names() -> None:
    tree = uast.parse("@Override\npublic class A { }\n", "java")
    assert items(tree) == {("class", 1, "A"): 1}
    assert items(tree, at_name=True) == {("class", 2, "A"): 1}
    assert set(CONSTRUCTS) >= DECLARATIONS


def test_f1() -> None:
    assert agreement.f1({"both": 3, "ours": 1, "theirs": 1}) == 0.75
    assert agreement.f1({"both": 0, "ours": 0, "theirs": 1}) == 0.0


def test_missing_front_ends_say_what_is_missing() -> None:
    end = front_end("python")
    assert end.missing is None
    assert end._replace(needs=("no-such-program",)).missing == "no-such-program is not here"
    with pytest.raises(RuntimeError, match="says nothing about"):
        list(end._replace(command=("true",)).read([ROOT / "README.md"]))
