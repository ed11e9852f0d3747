"""Flags of a file, by the conventions of conventions.toml: generated, vendored, test, minified."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, NamedTuple

from uast import _core

Flag = Literal["generated", "vendored", "test", "minified"]
FLAGS: tuple[Flag, ...] = ("generated", "vendored", "test", "minified")
"""All flags, in the order in which they give a reason for leaving a file out."""


class Flags(NamedTuple):
    """What the conventions say of one file."""

    is_generated: bool
    is_vendored: bool
    is_test: bool
    is_minified: bool


@dataclass(frozen=True)
class Rule:
    """One rule. `pattern` for what is searched for in the path or the text; the rest for the shape of a file, sizes in bytes."""

    flag: Flag
    where: Literal["path", "head", "tail", "shape"]
    why: str
    languages: tuple[str, ...] = ()
    pattern: str = ""
    words: tuple[str, ...] = ()
    least_bytes: int = 0
    mean_line: int = 0
    half_in_line: bool = False
    like: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()


@dataclass(frozen=True)
class Conventions:
    """All rules, what each flag means, and how much of a file is searched."""

    rules: tuple[Rule, ...]
    docs: dict[Flag, str]
    head_bytes: int
    tail_bytes: int


def flags_of(path: str, language: str, content: bytes) -> Flags:
    """The flags of a file by its path within the source, its language and its bytes."""
    first, last = conventions().head_bytes, conventions().tail_bytes
    head = _Part(content[:first])
    tail = head if len(content) <= min(first, last) else _Part(content[-last:])
    return Flags(*[_holds(rules, path, head, tail, content) for rules in _rules_for(language)])


def conventions_text() -> str:
    """The declaration, as it is in the package."""
    return files("build_dataset").joinpath("conventions.toml").read_text(encoding="utf-8")


@cache
def conventions() -> Conventions:
    """The declared rules. Raises ValueError for a declaration with an unknown key."""
    data: dict[str, Any] = _core.read_toml(conventions_text())[0]
    rules: list[Rule] = []
    for flag in FLAGS:
        for kind in data[flag].keys() - {"doc"}:
            if kind not in ("path", "text", "shape"):
                raise ValueError(f"conventions.toml: [{flag}] has no {kind}")
        for kind in ("path", "text", "shape"):
            rules += [_rule(flag, kind, entry) for entry in data[flag].get(kind, ())]
    return Conventions(tuple(rules), {flag: data[flag]["doc"] for flag in FLAGS}, int(data["head_bytes"]), int(data["tail_bytes"]))


def _rule(flag: Flag, kind: str, entry: dict[str, Any]) -> Rule:
    where: Any = entry.get("where", "head") if kind == "text" else kind
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items() if name != "where"}
    unknown = values.keys() - Rule.__dataclass_fields__.keys() | ({where} - {"path", "head", "tail", "shape"})
    if unknown:
        raise ValueError(f"conventions.toml: a {kind} rule of [{flag}] has unknown {sorted(unknown)}")
    return Rule(flag, where, **values)


class _Text(NamedTuple):
    words: tuple[bytes, ...]
    pattern: re.Pattern[bytes]


class _Compiled(NamedTuple):
    """The rules of a flag. Those for paths are one pattern; of texts, the words say quickly that a rule does not hold."""

    path: re.Pattern[str] | None
    head: tuple[_Text, ...]
    tail: tuple[_Text, ...]
    shapes: tuple[Rule, ...]


@cache
def _rules_for(language: str) -> tuple[_Compiled, ...]:
    compiled = []
    for flag in FLAGS:
        rules = [rule for rule in conventions().rules if rule.flag == flag and (not rule.languages or language in rule.languages)]
        paths = "|".join(scoped(rule.pattern) for rule in rules if rule.where == "path")
        head, tail = (tuple(_text(rule) for rule in rules if rule.where == where) for where in ("head", "tail"))
        shapes = tuple(rule for rule in rules if rule.where == "shape")
        compiled.append(_Compiled(re.compile(paths) if paths else None, head, tail, shapes))
    return tuple(compiled)


def _text(rule: Rule) -> _Text:
    return _Text(tuple(word.encode() for word in rule.words), re.compile(scoped(rule.pattern).encode(), re.MULTILINE))


def scoped(pattern: str) -> str:
    """A pattern as a group that keeps its flags to itself: `(?i)a` becomes `(?i:a)`."""
    found = re.match(r"\(\?([is]+)\)", pattern)
    return f"(?{found[1]}:{pattern[found.end() :]})" if found else f"(?:{pattern})"


def _holds(rules: _Compiled, path: str, head: _Part, tail: _Part, content: bytes) -> bool:
    # Four times for each file: loops, since generators take three times as long.
    if rules.path is not None and rules.path.search(path) is not None:
        return True
    if head.has_any(rules.head) or tail.has_any(rules.tail):
        return True
    return any([_has_shape(rule, content) for rule in rules.shapes])  # noqa: C419


class _Part:
    """A part of a file for text rules."""

    __slots__ = ("_folded", "_text")

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._folded = text.lower()

    def has_any(self, rules: tuple[_Text, ...]) -> bool:
        folded = self._folded
        for words, pattern in rules:
            for word in words:
                if word in folded:
                    if pattern.search(self._text) is not None:
                        return True
                    break
        return False


def _has_shape(rule: Rule, content: bytes) -> bool:
    size = len(content)
    if size < rule.least_bytes:
        return False
    if rule.mean_line and size / (content.count(b"\n") + (not content.endswith(b"\n"))) > rule.mean_line:
        return True
    if rule.half_in_line:
        # A line of over half the file covers its middle.
        middle = size // 2
        end = content.find(b"\n", middle)
        return 2 * ((size if end < 0 else end) - content.rfind(b"\n", 0, middle) - 1) > size
    return False
