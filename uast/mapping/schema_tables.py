"""What the core must know of the schema: the ids of the kinds, roles and values that it writes itself, and facts about kinds."""

from __future__ import annotations

from typing import Any

from uast import kinds as schema
from uast.kinds import ATTRIBUTE_BY_NAME, KIND_BY_NAME, ROLE_BY_NAME
from uast.names import TOKEN_KINDS

DEFAULT_VALUE = 0xFFFE
"""Value of an attribute that equals the schema's default: decided, and not stored."""

_KINDS = (
    "Comment",
    "DeclarationGroup",
    "Error",
    "EscapeSequence",
    "InterpolatedString",
    "Interpolation",
    "ExpressionStatement",
    "MemberAccess",
    "Missing",
    "Module",
    "Opaque",
    "OperatorToken",
    "RawText",
    "Keyword",
    "Punctuation",
    "String",
    "StringConcat",
    "Unmapped",
)
_ROLES = (
    "body",
    "callee",
    "close",
    "comment",
    "content",
    "declarator",
    "element",
    "error",
    "keyword",
    "modifier",
    "name",
    "object",
    "open",
    "operator",
    "property",
    "qualifier",
    "separator",
    "statement",
    "trivia",
    "unknown",
)
_ATTRS = ("attach", "base", "doc", "implicit", "in_preprocessor", "multiline", "number_kind", "prefix", "quote", "raw")
_QUOTES = {'"""': "triple_double", "'''": "triple_single", '"': "double", "'": "single", "`": "backtick"}


def attribute_value(attr: str, value: bool | int | str) -> int:
    """The id of an attribute's value; `DEFAULT_VALUE` if nothing need be stored."""
    attribute = ATTRIBUTE_BY_NAME[attr]
    if value is False or value == attribute.default:
        return DEFAULT_VALUE
    return attribute.values.index(value) if isinstance(value, str) else int(value)


def wellknown() -> dict[str, Any]:
    prefixes, quotes = ATTRIBUTE_BY_NAME["prefix"].values, ATTRIBUTE_BY_NAME["quote"].values
    attach, number = ATTRIBUTE_BY_NAME["attach"].values, ATTRIBUTE_BY_NAME["number_kind"].values
    return {
        "kinds": {_snake(name): int(KIND_BY_NAME[name]) for name in _KINDS},
        "roles": {name: int(ROLE_BY_NAME[name]) for name in _ROLES},
        "attrs": {name: ATTRIBUTE_BY_NAME[name].id for name in _ATTRS},
        "values": {
            **{f"attach_{name}": attach.index(name) for name in ("leading", "trailing", "inner")},
            **{
                f"number_{name}": attribute_value("number_kind", name)
                for name in ("int", "float", "imaginary", "decimal", "rational", "bigint")
                if name in number
            },
            "quotes": [(text, quotes.index(name)) for text, name in _QUOTES.items()],
            "prefixes": [(name, place) for place, name in enumerate(prefixes)],
        },
    }


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def facts() -> dict[str, Any]:
    kinds = {int(kind): kind for kind in schema.Kind}
    size = max(kinds) + 1
    # What a doc comment can document.
    declarations = schema.CATEGORIES["declaration"] | {KIND_BY_NAME["Namespace"]}
    # Where a comment without a mark documents what follows it.
    documented = schema.FAMILIES["type"] | {KIND_BY_NAME["Module"], KIND_BY_NAME["Namespace"]}
    ids = [kinds.get(number) for number in range(size)]
    return {
        "transparent": [kind in schema.TRANSPARENT_KINDS for kind in ids],
        "scope": [kind in schema.SCOPE_KINDS for kind in ids],
        "preprocessor": [str(kind) in ("PreprocessorConditional", "PreprocessorBranch") for kind in ids],
        "declaration": [kind in declarations for kind in ids],
        "token": [kind in TOKEN_KINDS for kind in ids],
        "documented": [kind in documented for kind in ids],
        "attrs": [sorted(ATTRIBUTE_BY_NAME[name].id for name in schema.KIND_ATTRIBUTES[kind]) if kind else [] for kind in ids],
        "sets": [attribute.id for attribute in schema.ATTRIBUTES if attribute.type == "set"],
    }
