"""`uast.explain` of every row of every fixture: the line that it names is there and speaks of this node."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from laws import EXAMPLES, FIXTURES, LANGUAGES, parsed, sources

import uast
from uast import registry
from uast.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from uast.explanation import Explanation

ENTRY = re.compile(r"\[(node|token)\.(.+)\]")
NO_RULE: dict[str, Callable[[uast.Node], bool]] = {
    "put in by the parser where the source has nothing": lambda node: node.is_missing,
    "text that the grammar could not parse": lambda node: node.is_error,
    "synthetic, made by an operation of the entry around it": lambda node: node.is_synthetic,
    "text that no native node covers": lambda node: not node.native_kind and not node.is_synthetic,
}
"""What may decide where no line of the file does, and of which nodes that may be said."""


@cache
def rows(language: str) -> list[tuple[uast.Node, Explanation]]:
    paths = [path for path in sources() if path.parent == FIXTURES / language]
    return [(node, uast.explain(node)) for path in paths for node in parsed(path).walk()]


@cache
def lines(language: str) -> list[str]:
    return registry.loaded_mapping(language).text.splitlines()


@cache
def block(language: str, line: int) -> str:
    """The table around a line, from its header to the next."""
    text = lines(language)
    headers = [number for number in range(len(text)) if text[number].startswith("[") and not text[number].startswith("[[")]
    first = max(number for number in headers if number < line)
    after = next((number for number in headers if number > first), len(text))
    return "\n".join(text[first:after])


def native(node: uast.Node) -> tuple[str, bool]:
    return node.tree.legend.native[node.tree.columns.native[node.index]]


def entry_of(rule: str) -> tuple[str, bool] | None:
    """The native kind whose entry a header begins."""
    found = ENTRY.fullmatch(rule)
    if found is None:
        return None
    name = found[2]
    return name[1:-1].replace('\\"', '"').replace("\\\\", "\\") if name.startswith('"') else name, found[1] == "node"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rule_is_an_entry_of_the_native_kind(language: str) -> None:
    mapping = registry.loaded_mapping(language).mapping
    for node, told in rows(language):
        assert told.file == f"grammars/{language}.toml"
        assert (told.kind, told.native_kind) == (str(node.kind), node.native_kind)
        if told.line is None:
            assert told.reason in NO_RULE, node
            assert NO_RULE[told.reason](node), (node, told.reason)
            continue
        assert told.reason is None
        assert told.rule is not None
        assert block(language, told.line).startswith(told.rule), (node, told)
        name, named = native(node)
        if told.rule == "[tokens]":
            assert not named, node
            assert told.line == mapping.tokens[name].line, (node, told)
            continue
        key = entry_of(told.rule)
        if node.parent is not None and node.parent.kind is Kind.DECLARATION_GROUP:
            # A member takes kind and attributes of the group's entry.
            grouping = {place for place, entry in mapping.entries.items() if entry.operations.group_declarators}
            assert key in {(name, named), native(node.parent)} | grouping, (node, told)
        else:
            assert key == (name, named), (node, told)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rule_names_the_kind(language: str) -> None:
    """The entry, or that of the child that it is fused with, has the kind's name in it."""
    for node, told in rows(language):
        if told.line is None or told.rule == "[tokens]":
            continue
        text = block(language, told.line)
        named_there = f'"{told.kind}"' in text or (told.kind == "Opaque" and "opaque" in text)
        assert named_there or "fuse" in text, (node, told)
        if told.clause is not None:
            assert told.clause in text


OPERATIONS = {
    "callee": "member_call",
    "declarator": "group_declarators",
    "name": "group_declarators",
    "element": "implicit_list",
    "body": "wrap_before",
    "open": "pair",
    "close": "pair",
}
"""Roles that an entry gives without a word of them, and what of it does."""


@pytest.mark.slow
def test_the_line_of_the_role_names_it() -> None:
    """The table around the line that gives a role speaks of it; without one, the role is really none of the mapping's business."""
    wrong: list[str] = []
    for language in LANGUAGES:
        for node, told in rows(language):
            if told.role_line is None:
                built_in = told.role in (None, "error", "unknown") or not node.native_kind or node.is_error
                if not built_in:
                    wrong.append(f"{node}: {told.role} is said to be built in")
                continue
            words = set(re.findall(r"\w+", block(language, told.role_line)))
            if told.role not in words and OPERATIONS.get(told.role or "") not in words:
                wrong.append(f"{node}: {told.role} is not in the table around line {told.role_line}")
    assert wrong == []


def test_an_explanation_can_be_read() -> None:
    tree = parsed(min(EXAMPLES.glob("python/*")))
    told = str(uast.explain(next(tree.find(Kind.METHOD))))
    assert re.fullmatch(
        r'Method from function_definition: grammars/python\.toml:\d+ \[node\.function_definition\] \{.*kind = "Method".*\}'
        r"; role member from grammars/python\.toml:\d+ \[node\.block\]",
        told,
    ), told
