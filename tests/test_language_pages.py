"""docs/languages/ is what schema/language_pages.py makes of the mappings and the fixtures, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import uast

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs" / "languages"


@pytest.mark.slow
def test_the_pages_are_fresh() -> None:
    done = subprocess.run([sys.executable, ROOT / "schema" / "language_pages.py", "--check"], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, f"run python schema/language_pages.py\n{done.stdout[:3000]}{done.stderr}"


def test_every_language_has_a_page() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == {language.name for language in uast.languages()} | {"README"}


def test_the_links_lead_somewhere() -> None:
    anchors = set(re.findall(r"^### (\w+)", (ROOT / "docs" / "schema.md").read_text(encoding="utf-8"), re.MULTILINE))
    for page in PAGES.glob("*.md"):
        text = re.sub(r"(`+) ?.*? ?\1", "", page.read_text(encoding="utf-8"))  # examples can look like links
        assert set(re.findall(r"\[(\w+)\]\(\.\./schema\.md#", text)) <= anchors
        for target in set(re.findall(r"\]\(([^)#]+)", text)):
            assert (PAGES / target).exists(), f"{page.name}: {target}"


def test_every_named_kind_has_a_line() -> None:
    from uast import registry

    for language in uast.languages():
        table = (PAGES / f"{language.name}.md").read_text(encoding="utf-8").partition("## Named kinds")[2].partition("\n## ")[0]
        named = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
        assert named == [entry.name for entry in registry.loaded_mapping(language.name).mapping.entries.values() if entry.named]
