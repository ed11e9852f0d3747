"""The tree operations of an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uast.mapping.model import (
    AdoptPreceding,
    GapText,
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
    "gap_text": ("kind",),
}
"""The operations that take a table, with its keys; all of them are required."""

_OPTIONAL: dict[str, tuple[str, ...]] = {
    "wrap_runs": ("role", "separators", "of", "having", "without", "through", "inner", "last", "attrs"),
    "group_declarators": ("lacks", "shared"),
    "gap_text": ("quotes", "escape"),
}
_LISTS = {
    *(("wrap_runs", name) for name in ("separators", "of", "having", "without", "through")),
    ("wrap_before", "until"),
    ("group_declarators", "shared"),
    ("gap_text", "quotes"),
}
OPERATIONS = (*_KEYS, "member_call", "heredoc", "docstring")
NO_OPERATIONS = Operations()


def read_operations(table: dict[str, Any], key: Key, reader: Reader, notation: Notation) -> Operations:
    """The operations among the keys of an entry."""
    if table.keys().isdisjoint(OPERATIONS):
        return NO_OPERATIONS
    found: dict[str, Any] = {}
    for name, keys in _KEYS.items():
        if name not in table:
            continue
        value, inner = table[name], (*key, name)
        if name == "gap_text" and isinstance(value, str):
            value = {"kind": value}
        if name == "wrap_runs":
            several = [(part, (*inner, index)) for index, part in enumerate(value)] if isinstance(value, list) else [(value, inner)]
            runs = [_parts(part, place, keys, reader, name) for part, place in several]
            found[name] = tuple(WrapRuns(**parts) for parts in runs if parts is not None)
            continue
        parts = _parts(value, inner, keys, reader, name)
        if parts is not None:
            found[name] = _build(name, parts, inner, notation)
    for name in ("member_call", "docstring"):
        if name in table:
            found[name] = reader.true(table[name], (*key, name))
    if "heredoc" in table:
        found["heredoc"] = reader.choice(table["heredoc"], (*key, "heredoc"), ("beginning", "body"))
    return Operations(**found)


def wrap_key(operations: Operations, key: Key, place: int) -> Key:
    """Where the file has the wrap_runs at `place`: one stands alone, several in a list."""
    return (*key, "wrap_runs") if len(operations.wrap_runs) == 1 else (*key, "wrap_runs", place)


def _parts(value: object, key: Key, keys: tuple[str, ...], reader: Reader, name: str) -> dict[str, Any] | None:
    """The values of an operation's keys, None after a problem."""
    hint = f"write {name} = {{ {', '.join(f'{part} = ...' for part in keys)} }}"
    table = reader.table(value, key, hint)
    optional = _OPTIONAL.get(name, ())
    if not table or not reader.known_keys(table, key, (*keys, *optional), keys):
        return None
    parts: dict[str, Any] = {}
    for part in (*keys, *(part for part in optional if part in table)):
        inner = (*key, part)
        if part == "attrs":
            parts["attr"] = _constant(table[part], inner, reader)
        elif (name, part) in _LISTS:
            parts[part] = reader.strings(table[part], inner, hint, single=part != "separators")
        else:
            parts[part] = reader.string(table[part], inner, hint)
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
        case "implicit_list":
            return ImplicitList(**parts)
        case "wrap_before":
            return WrapBefore(**parts)
        case "adopt_preceding":
            return AdoptPreceding(**parts)
        case "gap_text":
            return GapText(**parts)
        case _:
            of = notation.child(parts["of"], (*key, "of"))
            lacks = notation.child(parts["lacks"], (*key, "lacks")) if "lacks" in parts else None
            return None if of is None else GroupDeclarators(of, parts["kind"], lacks, parts.get("shared", ()))
