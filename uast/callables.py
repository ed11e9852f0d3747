"""What the core must know of the schema to find the callables of a tree: which kinds are callables, decisions, parts of names.

docs/dataset.md tells what the measures mean; whatever changes a fingerprint here changes it in every dataset.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from uast import _core
from uast.kinds import ATTRIBUTE_BY_NAME, FAMILIES, ROLE_BY_NAME, Kind
from uast.names import KINDS, TOKEN_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

CALLABLES = FAMILIES["callable"] | FAMILIES["func"]
"""The kinds that have a row of their own."""

_SHORT_CIRCUIT = ("and", "or", "coalesce")

DECISIONS_BY_VALUE: dict[Kind, tuple[str, tuple[str, ...]]] = {
    Kind.BINARY: ("operator", _SHORT_CIRCUIT),
    Kind.ASSIGNMENT: ("assign_op", _SHORT_CIRCUIT),
    Kind.COMPREHENSION_CLAUSE: ("clause_kind", ("for", "from", "if", "where")),
}
"""Kinds that decide where an attribute has one of these values."""

DECISIONS = FAMILIES["loop"] | {Kind.IF, Kind.CONDITIONAL, Kind.CATCH, Kind.CASE, *DECISIONS_BY_VALUE}
"""Each adds one to the cyclomatic complexity: a Case unless it is the default or its only pattern always fits."""

DECISION_ROLES = ("guard", "filter")
"""What stands under these roles adds one, too."""

NESTING = FAMILIES["loop"] | FAMILIES["choice"] | {Kind.IF, Kind.SWITCH, Kind.TRY, Kind.COMPREHENSION}
"""Control structures: each is a level of nesting, but for an If that is the else-if of another."""

STRUCTURE = (
    *("operator", "assign_op", "fix", "negated", "post_test", "elif", "async", "generator", "variadic", "param_kind", "null_safe"),
    *("default", "fallthrough", "jump_kind", "switch_kind", "callable_kind", "accessor_kind", "number_kind", "cast_kind"),
    *("argument_kind", "spread_kind", "comprehension_kind", "clause_kind", "yield_kind", "catch_kind", "type_operator"),
)
"""The attributes that a fingerprint sees."""

HIDDEN = TOKEN_KINDS | {Kind.COMMENT, Kind.STRING_CONTENT, Kind.ESCAPE_SEQUENCE}
"""What a fingerprint does not see, with all below it; annotations and docstrings are not seen either."""

WRAPPERS = frozenset({Kind.EXPRESSION_STATEMENT, Kind.PARENTHESIZED})
"""In a fingerprint their one child stands for them."""

COMMENT_MARKS = {
    "line": {"begin": "/!", "end": "", "line": "", "words": []},
    "block": {"begin": "/*!", "end": "*/", "line": "*", "words": ["=begin", "=end"]},
    "hash": {"begin": "#!", "end": "", "line": "", "words": []},
    "dash": {"begin": "-", "end": "", "line": "", "words": []},
    "html": {"begin": "", "end": "", "line": "", "words": ["<!--", "-->"]},
}
"""The marks of comments by `comment_style`: bytes at either end and in front of further lines, words at either end."""

_ROLES = (
    *("annotation", "body", "callee", "clause", "close", "condition", "declared_type", "declarator", "initializer", "keyword", "name"),
    *("object", "open", "operator", "parameter", "pattern", "property", "qualifier", "receiver", "return_type", "separator", "trivia"),
    *("type", "value"),
)
_ATTRIBUTES = (
    *("accessor_kind", "array_rank", "async", "callable_kind", "comment_style", "default", "doc", "elif", "modifiers"),
    *("namespace_form", "param_kind", "visibility"),
)


@cache
def rules() -> _core.CallableRules:
    """The rules, as the core takes them."""
    return _core.CallableRules(json.dumps(tables()))


def tables() -> dict[str, Any]:
    """The rules as plain data: ids of the schema."""
    attributes = {name: attribute.id for name, attribute in ATTRIBUTE_BY_NAME.items()}
    return {
        "kinds": {name: sorted(map(int, kinds)) for name, kinds in _kinds().items()},
        "roles": {name: int(ROLE_BY_NAME[name]) for name in _ROLES},
        "attributes": {name: attributes[name] for name in _ATTRIBUTES},
        "kind_names": [str(KINDS[kind]) if kind in KINDS else "" for kind in range(256)],
        "decisions": [(int(kind), attributes[name], _values(name, values)) for kind, (name, values) in DECISIONS_BY_VALUE.items()],
        "decision_roles": [int(ROLE_BY_NAME[name]) for name in DECISION_ROLES],
        "structure": [attributes[name] for name in STRUCTURE],
        "names_of": {name: ATTRIBUTE_BY_NAME[name].values for name in ("accessor_kind", "callable_kind", "modifiers", "visibility")},
        "reaching": _values("namespace_form", ("package", "file_scoped")),
        "no_parameters": _values("param_kind", ("separator", "block_local", "no_keywords")),
        "comments": [{"style": style, **marks} for name, marks in COMMENT_MARKS.items() for style in _values("comment_style", (name,))],
    }


def _kinds() -> dict[str, Iterable[Kind]]:
    names = FAMILIES["name"] - {Kind.QUALIFIED_NAME, Kind.PLACEHOLDER}
    return {
        "callable": CALLABLES,
        "namespace": {Kind.NAMESPACE},
        "type": FAMILIES["type"],
        "holder": {Kind.PROPERTY},
        "held": {Kind.ACCESSOR},
        "decision": DECISIONS,
        "case": {Kind.CASE},
        "irrefutable": {Kind.BINDING_PATTERN, Kind.WILDCARD_PATTERN},
        "nesting": NESTING,
        "call": {Kind.CALL},
        "new": {Kind.NEW},
        "preprocessor": {Kind.PREPROCESSOR_CONDITIONAL, Kind.PREPROCESSOR_BRANCH},
        "comment": {Kind.COMMENT},
        "token": TOKEN_KINDS,
        "hidden": HIDDEN,
        "wrapper": WRAPPERS,
        "member": {Kind.MEMBER_ACCESS},
        "qualified": {Kind.QUALIFIED_NAME, Kind.NAMED_TYPE, Kind.GENERIC_TYPE},
        "around": {Kind.PARENTHESIZED, Kind.POINTER_TYPE, Kind.REFERENCE_TYPE, Kind.NULLABLE_TYPE},
        "name": names | {Kind.NAMED_TYPE},
        "parameter": {Kind.PARAMETER},
    }


def _values(attribute: str, names: Iterable[str]) -> list[int]:
    """The ids of those values that the attribute has."""
    known = ATTRIBUTE_BY_NAME[attribute].values
    return [known.index(name) for name in names if name in known]
