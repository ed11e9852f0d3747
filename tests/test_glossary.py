"""docs/glossary.md: in order, every term once, and the words that the code and the other documents lean on are in it."""

from __future__ import annotations

import re
from pathlib import Path

from uast.kinds import Kind

DOCS = Path(__file__).parents[1] / "docs"
TERMS = re.findall(r"^\*\*(.+?)\*\* — \S", (DOCS / "glossary.md").read_text(encoding="utf-8"), re.MULTILINE)


def test_every_paragraph_is_a_term_and_they_are_sorted() -> None:
    paragraphs = (DOCS / "glossary.md").read_text(encoding="utf-8").strip().split("\n\n")
    assert len(paragraphs) == len(TERMS) + 1
    assert sorted(TERMS, key=str.casefold) == TERMS
    assert len(set(TERMS)) == len(TERMS)


def test_the_words_that_need_it_are_explained() -> None:
    explained = {word for term in TERMS for word in term.lower().split(", ")}
    quality = {str(kind).lower() for kind in Kind if kind.family == "quality"}
    stages = {"inventory", "plan", "manifest", "quarantine", "shard", "task"}
    mapping = {"entry", "clause", "predicate", "selector", "shape", "merge", "fuse", "wrap", "operation", "transparent", "scope"}
    assert quality | stages | mapping <= explained
