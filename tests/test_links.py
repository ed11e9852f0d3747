"""Every link of the repository's documents leads somewhere: to a file that is there, and to a heading or line that it has. So do the names
of tests.

Links to other hosts are only looked at as text: no test needs a network.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from documents import GENERATED
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "notebooks").glob("*.md")])
MARKDOWN = MarkdownIt("commonmark").enable("table")


def links(text: str) -> Iterator[tuple[int, str]]:
    """(line from 1, target) of links and images."""
    for token in MARKDOWN.parse(text):
        for child in token.children or ():
            target = child.attrGet("href") if child.type == "link_open" else child.attrGet("src") if child.type == "image" else None
            if target is not None:
                yield (token.map or [0])[0] + 1, str(target)


@cache
def anchors(page: Path) -> frozenset[str]:
    """Of the headings, as the usual hosts make them of a heading's text."""
    found: list[str] = []
    tokens = MARKDOWN.parse(page.read_text(encoding="utf-8"))
    for heading, inline in pairwise(tokens):
        if heading.type == "heading_open":
            text = "".join(child.content for child in inline.children or () if child.type in ("text", "code_inline"))
            slug = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            again = sum(re.fullmatch(rf"{re.escape(slug)}(-\d+)?", other) is not None for other in found)
            found.append(f"{slug}-{again}" if again else slug)
    return frozenset(found)


@cache
def lines(path: Path) -> int:
    return path.read_bytes().count(b"\n")


def fault(page: Path, target: str) -> str | None:
    """What is wrong with a link."""
    if not target:
        return "empty"
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        if parts.scheme == "mailto":
            return None if "@" in parts.path else "no address"
        return None if parts.scheme in ("http", "https") and "." in parts.netloc and " " not in target else "no URL of the web"
    path = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if parts.path.startswith("/") or not path.is_relative_to(ROOT):
        return "leads out of the repository"
    if not path.exists():
        return "there is no such file"
    if not parts.fragment:
        return None
    if path.suffix == ".md":
        return None if parts.fragment in anchors(path) else "there is no such heading"
    line = re.fullmatch(r"L(\d+)", parts.fragment)
    return None if line and path.is_file() and 1 <= int(line[1]) <= lines(path) else "there is no such line"


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links(page: Path) -> None:
    found = [(line, target, fault(page, target)) for line, target in links(page.read_text(encoding="utf-8"))]
    assert [each for each in found if each[2]] == []


@pytest.mark.parametrize(
    ("target", "wrong"),
    [
        ("docs/schema.md#foreach", False),
        ("docs/nowhere.md", True),
        ("docs/schema.md#no-such-heading", True),
        ("#status", False),
        ("#no-status", True),
        ("grammars/c.toml#L1", False),
        ("grammars/c.toml#L999999", True),
        ("/etc/passwd", True),
        ("../elsewhere", True),
        ("https://example.org/a", False),
        ("https://nowhere", True),
        ("htps://example.org", True),
    ],
)
def test_what_is_wrong(target: str, wrong: bool) -> None:
    assert bool(fault(ROOT / "README.md", target)) == wrong


@cache
def known_tests() -> frozenset[str]:
    """The names of all test functions."""
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return frozenset(name for text in texts for name in re.findall(r"^def (test_\w+)", text, re.MULTILINE))


def no_test(text: str) -> list[str]:
    """What stands in backticks as the name of a test or a file of tests, and is none."""
    found = []
    for name in re.findall(r"`(test_\w+|(?:tests/)?(?:\w+/)*test_[\w*]+\.py)`", text):
        is_there = any((ROOT / "tests").glob(name.removeprefix("tests/"))) if name.endswith(".py") else name in known_tests()
        if not is_there:
            found.append(name)
    return found


def test_the_tests_that_pages_name_are_there() -> None:
    """On pages that people write; a grammar may well name a node so."""
    texts = {page.relative_to(ROOT).as_posix(): page.read_text(encoding="utf-8") for page in PAGES}
    assert {name: no_test(text) for name, text in texts.items() if not GENERATED.match(text) and no_test(text)} == {}
    odd = "`test_the_tests_that_pages_name_are_there` `test_gone` `tests/test_links.py` `tests/test_gone.py` `test_li*.py` `test_gone*.py`"
    assert no_test(odd) == ["test_gone", "tests/test_gone.py", "test_gone*.py"]
