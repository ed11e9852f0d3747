"""The conditions of a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uast.mapping.model import Predicate, Selector
from uast.mapping.problems import dotted, quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from uast.mapping.problems import Key
    from uast.mapping.reading import Reader
    from uast.mapping.selectors import Notation

DECLARATORS = ("pointer", "array", "function", "reference", "paren", "init", "bitfield", "attributed")
INITIALS = ("upper", "lower", "letter", "backtick")

_NAMES = {
    "token": 'the text of an anonymous child, such as token = "async"',
    "field": "the node's field in its native parent",
    "parent": "the native kind of the parent",
    "inside": "universal kinds or families of the nearest kept ancestor",
    "scope": "universal kinds or families of the nearest callable, type or module",
    "role_is": "the role that the parent gave the node",
}
PREDICATES = ("has", "lacks", *_NAMES, "count", "text", "prefix", "initial", "chain", "declares", "at_start")


def read_predicates(table: dict[str, Any], key: Key, reader: Reader, notation: Notation) -> tuple[Predicate, ...]:
    """The predicates among the keys of a clause, in the order of the file."""
    found: list[Predicate] = []
    for name, value in table.items():
        read = _READERS.get(name)
        if read is not None:
            found.extend(read(name, value, (*key, name), reader, notation))
    return tuple(found)


def _paths(name: str, value: object, key: Key, reader: Reader, notation: Notation) -> list[Predicate]:
    texts = reader.strings(value, key, f'write {name} = "a/b" or a list of paths', single=True)
    paths = tuple(path for text in texts for path in notation.paths(text, key))
    return [Predicate(name, reader.line(key), paths=paths)] if paths else []


def _names(name: str, value: object, key: Key, reader: Reader, notation: Notation) -> list[Predicate]:  # noqa: ARG001
    names = reader.strings(value, key, f"name {_NAMES[name]}", single=True)
    return [Predicate(name, reader.line(key), names=names)] if names else []


def _chain(name: str, value: object, key: Key, reader: Reader, notation: Notation) -> list[Predicate]:  # noqa: ARG001
    names = reader.choices(value, key, (*DECLARATORS, "name", "none"))
    return [Predicate(name, reader.line(key), names=names)] if names else []


def _declares(name: str, value: object, key: Key, reader: Reader, notation: Notation) -> list[Predicate]:  # noqa: ARG001
    return [Predicate(name, reader.line(key))] if reader.true(value, key) else []


def _count(name: str, value: object, key: Key, reader: Reader, notation: Notation) -> list[Predicate]:
    hint = 'write count = "declarator > 1": a field, a node kind or "*", ">", a number'
    text = reader.string(value, key, hint)
    if text is None:
        return []
    child, sign, number = (part.strip() for part in text.partition(">"))
    if not child or not sign or not (number.isascii() and number.isdigit()):
        reader.problem("wrong-value", key, f"{dotted(key)} is {quoted(text)}, no count", hint)
        return []
    selector = Selector("any", "") if child == "*" else notation.child(child, key)
    return [Predicate(name, reader.line(key), selector=selector, number=int(number))] if selector else []


def _texts(name: str, value: object, key: Key, reader: Reader, notation: Notation) -> list[Predicate]:
    """`name = [...]` about the node itself, or `name = { path = [...] }` about leaves, each of which must agree."""

    def read(item: object, where: Key) -> tuple[str, ...]:
        if name != "initial":
            return reader.strings(item, where, f"list the texts, such as {name} = [...] or {name} = {{ path = [...] }}", single=True)
        return reader.choices(item, where, INITIALS)

    by_path: list[tuple[str, Key, object]]
    if isinstance(value, dict):
        reader.table(value, key, f"write {name} = {{ path = ... }}")
        by_path = [(text, (*key, text), item) for text, item in value.items()]
    else:
        by_path = [(".", key, value)]
    found: list[Predicate] = []
    for text, where, item in by_path:
        path = notation.path(text, where, itself=True)
        names = read(item, where)
        if path is not None and names:
            found.append(Predicate(name, reader.line(where), paths=(path,), names=names))
    return found


_READERS: dict[str, Callable[[str, object, Key, Reader, Notation], list[Predicate]]] = {
    "has": _paths,
    "lacks": _paths,
    **dict.fromkeys(_NAMES, _names),
    "count": _count,
    "text": _texts,
    "prefix": _texts,
    "initial": _texts,
    "chain": _chain,
    "declares": _declares,
    "at_start": _declares,
}
