"""Declarations of what a snippet uses and does not declare, so that clang, which wants to know all names, can read it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN = re.compile(r"(use of undeclared identifier|unknown type name|no template named|expected class name)(?: '(\w+)')?")
WORD = re.compile(r"\w+")
TYPE = {
    "c": "typedef struct {0} {{ int any; }} {0};",
    "cpp": "struct {0} {{ {0}(); template<class... A> {0}(A&&...); }};",
}
FUNCTION = {"c": "int {0}();", "cpp": "template<class... A> int {0}(A&&...);"}
TEMPLATE = "template<class... A> struct {0} {{ template<class... B> {0}(B&&...); }};"


def assume(messages: Iterable[tuple[str, str]], language: str) -> dict[str, str]:
    """Declarations by name, for clang's messages, each with the text from where it points."""
    found: dict[str, str] = {}
    for message, text in messages:
        unknown = UNKNOWN.match(message)
        word = WORD.match(text)
        if unknown is None or word is None:
            continue
        name = unknown[2] or word[0]
        if "identifier" in unknown[1]:
            after = text[len(name) :].lstrip()
            form = FUNCTION[language] if after.startswith("(") else TYPE[language] if after.startswith("::") else "extern int {0};"
        else:
            form = TEMPLATE if text[len(name) :].lstrip().startswith("<") and language == "cpp" else TYPE[language]
        found[name] = form.format(name)
    return found
