"""Typed access to the parsed TOML: every wrong key, type or value becomes a problem with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from uast.mapping.problems import dotted, listed, nearest, quoted, table_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from uast.mapping.problems import Key, Problems

Lines: TypeAlias = "Mapping[Key, int]"
"""The 1-based line of every key of a file."""

_TYPES = {bool: "a boolean", int: "a number", float: "a fraction", str: "a string", list: "a list", dict: "a table"}


def line_of(lines: Lines, key: Key) -> int:
    """The line of the key, or of the nearest table around it that has one."""
    while key:
        line = lines.get(key)
        if line is not None:
            return line
        key = key[:-1]
    return 1


class Reader:
    """Reads values of one file. Each method returns the value, or None (an empty collection) after noting what is wrong."""

    def __init__(self, lines: Lines, problems: Problems) -> None:
        self.lines = lines
        self.problems = problems

    def line(self, key: Key) -> int:
        return line_of(self.lines, key)

    def problem(self, code: str, key: Key, message: str, hint: str) -> None:
        self.problems.add(code, self.line(key), key, message, hint)

    def wrong_type(self, value: object, key: Key, wanted: str, hint: str) -> None:
        found = _TYPES.get(type(value), f"a {type(value).__name__}")
        self.problem("wrong-type", key, f"{dotted(key)} is {found}, it must be {wanted}", hint)

    def table(self, value: object, key: Key, hint: str, *, may_be_empty: bool = False) -> dict[str, Any]:
        if not isinstance(value, dict):
            self.wrong_type(value, key, "a table", hint)
            return {}
        if not value and not may_be_empty:
            self.problem("empty-value", key, f"{table_name(key)} is empty", f"delete it, or {hint}")
        return value

    def known_keys(self, table: dict[str, Any], key: Key, known: Collection[str], required: Collection[str] = ()) -> bool:
        """Whether every key of the table is known and none of the required ones is missing."""
        good = True
        for name in table:
            if name not in known:
                good = False
                hint = nearest(name, known, f"it knows {listed(known)}")
                self.problem("unknown-key", (*key, name), f"{table_name(key)} has no key {quoted(name)}", hint)
        for name in required:
            if name not in table:
                good = False
                self.problem(
                    "missing-key", key, f"{table_name(key)} has no {quoted(name)}", f"add {name} = ...; it needs {listed(required)}"
                )
        return good

    def string(self, value: object, key: Key, hint: str) -> str | None:
        if not isinstance(value, str):
            self.wrong_type(value, key, "a string", hint)
            return None
        if not value:
            self.problem("empty-value", key, f"{dotted(key)} is empty", hint)
            return None
        return value

    def strings(self, value: object, key: Key, hint: str, *, single: bool = False) -> tuple[str, ...]:
        """A list of at least one string; with `single`, one string stands for a list of one."""
        if single and isinstance(value, str):
            value = [value]
        if not isinstance(value, list):
            self.wrong_type(value, key, "a string or a list of strings" if single else "a list of strings", hint)
            return ()
        if not value:
            self.problem("empty-value", key, f"{dotted(key)} is empty", f"delete it, or {hint}")
        texts = [self.string(item, (*key, index), hint) for index, item in enumerate(value)]
        return tuple(text for text in texts if text is not None)

    def true(self, value: object, key: Key) -> bool:
        """A switch: `true`, or absent."""
        if value is True:
            return True
        name = key[-1]
        if value is False:
            self.problem("wrong-value", key, f"{dotted(key)} = false says nothing", f"delete it: what is not {name} has no such key")
        else:
            self.wrong_type(value, key, "true", f"write {name} = true, or delete it")
        return False

    def choice(self, value: object, key: Key, known: Collection[str]) -> str | None:
        text = self.string(value, key, f"one of {listed(known)}")
        if text is not None and text not in known:
            self.problem("wrong-value", key, f"{dotted(key)} cannot be {quoted(text)}", nearest(text, known, f"one of {listed(known)}"))
            return None
        return text

    def choices(self, value: object, key: Key, known: Collection[str]) -> tuple[str, ...]:
        """A string or list of strings out of a closed list."""
        found = self.strings(value, key, f"one or more of {listed(known)}", single=True)
        for text in found:
            if text not in known:
                self.problem("wrong-value", key, f"{dotted(key)} cannot be {quoted(text)}", nearest(text, known, f"one of {listed(known)}"))
        return tuple(text for text in found if text in known)
