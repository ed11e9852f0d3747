"""The tree operations of an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uast.mapping.model import (
    AdoptPreceding,
    GroupDeclarators,
    ImplicitList,
    NestChain,
    Operations,
    WrapBefore,
    WrapRuns,
)
from uast.mapping.problems import dotted

if TYPE_CHECKING:
    from uast.mapping.problems import Key
    from uast.mapping.reading import Reader
    from uast.mapping.selectors import Notation

_KEYS: dict[str, tuple[str, ...]] = {
    "nest_chain": ("clause",),
    "wrap_runs": ("kind",),
    "implicit_list": ("kind", "role", "separator"),
    "wrap_before": ("kind", "until", "body"),
    "group_declarators": ("of", "kind"),
    "adopt_preceding": ("kind", "role"),
}
"""The operations that take a table, with its keys; all of them are required."""

_OPTIONAL: dict[str, tuple[str, ...]] = {
    "wrap_runs": ("role", "separators", "of", "having", "without", "through", "inner", "attrs"),
    "group_declarators": ("lacks", "shared"),
}
_LISTS = {
    *(("wrap_runs", name) for name in ("separators", "of", "having", "without", "through")),
    ("wrap_before", "until"),
    ("group_declarators", "shared"),
}
OPERATIONS = (*_KEYS, "member_call", "gap_text", "heredoc", "docstring")
NO_OPERATIONS = Operations()


def read_operations(table: dict[str, Any], key: Key, reader: Reader, notation: Notation) -> Operations:
    """The operations among the keys of an entry."""
    if table.keys().isdisjoint(OPERATIONS):
        return NO_OPERATIONS
    found: dict[str, Any] = {}
    for name, keys in _KEYS.items():
        if name in table:
            parts = _parts(table[name], (*key, name), keys, reader)
            if parts is not None:
                found[name] = _build(name, parts, (*key, name), notation)
    for name in ("member_call", "docstring"):
        if name in table:
            found[name] = reader.true(table[name], (*key, name))
    if "gap_text" in table:
        found["gap_text"] = reader.string(table["gap_text"], (*key, "gap_text"), 'write gap_text = "StringContent"')
    if "heredoc" in table:
        found["heredoc"] = reader.choice(table["heredoc"], (*key, "heredoc"), ("beginning", "body"))
    return Operations(**found)


def _parts(value: object, key: Key, keys: tuple[str, ...], reader: Reader) -> dict[str, Any] | None:
    """The values of an operation's keys, None after a problem."""
    hint = f"write {key[-1]} = {{ {', '.join(f'{name} = ...' for name in keys)} }}"
    table = reader.table(value, key, hint)
    optional = _OPTIONAL.get(str(key[-1]), ())
    if not table or not reader.known_keys(table, key, (*keys, *optional), keys):
        return None
    parts: dict[str, Any] = {}
    for name in (*keys, *(name for name in optional if name in table)):
        inner = (*key, name)
        if name == "attrs":
            parts["attr"] = _constant(table[name], inner, reader)
        elif (key[-1], name) in _LISTS:
            parts[name] = reader.strings(table[name], inner, hint, single=name != "separators")
        else:
            parts[name] = reader.string(table[name], inner, hint)
    return parts if all(parts.values()) else None


def _constant(value: object, key: Key, reader: Reader) -> tuple[str, bool | str] | None:
    """The one constant of a wrap."""
    hint = "write attrs = { shorthand = true }: one constant"
    table = reader.table(value, key, hint)
    if len(table) != 1:
        reader.problem("wrong-value", key, f"{dotted(key)} has {len(table)} attributes", hint)
        return None
    name, constant = next(iter(table.items()))
    if constant is True or isinstance(constant, str):
        return name, constant
    reader.wrong_type(constant, (*key, name), "true or a string", hint)
    return None


def _build(name: str, parts: dict[str, Any], key: Key, notation: Notation) -> object:
    match name:
        case "nest_chain":
            return NestChain(**parts)
        case "wrap_runs":
            return WrapRuns(**parts)
        case "implicit_list":
            return ImplicitList(**parts)
        case "wrap_before":
            return WrapBefore(**parts)
        case "adopt_preceding":
            return AdoptPreceding(**parts)
        case _:
            of = notation.child(parts["of"], (*key, "of"))
            lacks = notation.child(parts["lacks"], (*key, "lacks")) if "lacks" in parts else None
            return None if of is None else GroupDeclarators(of, parts["kind"], lacks, parts.get("shared", ()))
