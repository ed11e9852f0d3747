"""Which inputs are wanted, by their paths: patterns in the syntax of .gitignore."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from pathspec import GitIgnoreSpec

from build_dataset.licensefiles import is_license_document
from uast.detection import detect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from build_dataset.sources.model import Reading

VERSION_CONTROL = frozenset({b".git", b".hg", b".svn"})
"""Folders, or a work tree's link to one, that hold no input."""


_STAR, _FOLDERS, _LEADING_FOLDERS = "[^/]*", "(?:/.+)?", "^(?:.+/)?"
"""What pathspec's expressions have for `*`, and for `**` between and before other names."""


class _Rule(NamedTuple):
    """A line. `within` is the group that is there if the match is a folder above the path."""

    pattern: re.Pattern[str]
    within: str | None
    matches: bool
    folders_only: bool


class Patterns:
    """Lines of a .gitignore file. A line that is no pattern counts for nothing, as git has it."""

    def __init__(self, lines: Iterable[str]) -> None:
        numbers = count()
        self._rules = [rule for line in lines if (rule := _rule(line, numbers)) is not None]
        self._rules.reverse()

    def __bool__(self) -> bool:
        return bool(self._rules)

    def verdict(self, path: str, *, is_folder: bool) -> bool | None:
        """Whether the last pattern that matches this very path, not a folder above it, takes it in; None if there is no such pattern."""
        if not self._any.search(path):
            return None
        for pattern, within, matches, folders_only in self._rules:
            if is_folder or not folders_only:
                match = pattern.search(path)
                if match is not None and (within is None or match[within] is None):
                    return matches
        return None

    @cached_property
    def _any(self) -> re.Pattern[str]:
        # One search rules out most paths.
        expressions = (rule.pattern.pattern.replace(f"(?P<{rule.within}>", "(?:") for rule in self._rules)
        return re.compile("|".join(expressions) or r"(?!)")


def _rule(line: str, numbers: Iterator[int]) -> _Rule | None:
    line = line.rstrip("\r\n")
    if not line.endswith("\\ "):
        line = line.rstrip()
    # Without its slash the pattern also matches the folder itself.
    bare = line.removesuffix("/")
    try:
        (pattern,) = GitIgnoreSpec.from_lines([bare]).patterns
        if pattern.regex is None or pattern.include is None:
            return None
        within = next(iter(pattern.regex.groupindex), None)
        return _Rule(re.compile(_first_fit(pattern.regex.pattern, numbers)), within, pattern.include, bare != line)
    except (ValueError, re.error):
        return None


def _first_fit(expression: str, numbers: Iterator[int]) -> str:
    """The expression with every wildcard but the last one of a name, and of a path, held to the first place where what follows it
    fits, which is as good as any. As it was, its time grows with a power of a path's length, one for each wildcard."""

    def held(text: str) -> str:
        name = f"fit{next(numbers)}"
        return f"(?=(?P<{name}>{text}))(?P={name})"

    whole, *parts = expression.split(_STAR)
    for number, part in enumerate(parts, 1):
        is_last = number == len(parts) or "/" in part.replace("[^/]", "")
        whole += f"{_STAR}{part}" if is_last else held(f"[^/]*?{part}")
    whole, *parts = whole.split(_FOLDERS)
    if parts and whole.startswith(_LEADING_FOLDERS):
        whole = "^" + held(f"(?:.+?/)??{whole.removeprefix(_LEADING_FOLDERS)}(?=/)")
    for number, part in enumerate(parts, 1):
        whole += f"{_FOLDERS}{part}" if number == len(parts) else held(f"(?:/.+?)??{part}(?=/)")
    return whole


def text_of(path: bytes) -> str:
    """A path as patterns see it."""
    return path.decode("utf-8", "surrogateescape")


def _prefixes(path: str) -> Iterator[str]:
    end = path.find("/")
    while end >= 0:
        yield path[:end]
        end = path.find("/", end + 1)


class Selection:
    """What --include and --exclude say of paths below a source."""

    def __init__(self, reading: Reading) -> None:
        self._include = Patterns(reading.include) if reading.include else None
        self._exclude = Patterns(reading.exclude)

    def excludes_folder(self, path: bytes) -> bool:
        """Whether nothing in a folder is wanted; the folders above it have been asked for."""
        return bool(self._exclude) and self._exclude.verdict(text_of(path), is_folder=True) is True

    def excludes(self, path: bytes) -> bool:
        """Whether a file is not wanted: --exclude takes in it or a folder above it, or --include is given and does not. What states a
        licence for others is looked at all the same: --include is about source."""
        if self._include is None and not self._exclude:
            return False
        text = text_of(path)
        if self._exclude and (
            any(self._exclude.verdict(folder, is_folder=True) for folder in _prefixes(text)) or self._exclude.verdict(text, is_folder=False)
        ):
            return True
        if self._include is None or (is_license_document(text) and detect(text) is None):
            return False
        wanted = None
        for folder in _prefixes(text):
            verdict = self._include.verdict(folder, is_folder=True)
            wanted = wanted if verdict is None else verdict
        verdict = self._include.verdict(text, is_folder=False)
        return not (wanted if verdict is None else verdict)


@dataclass(frozen=True)
class Ignored:
    """The .gitignore files that hold for a folder: its own and, `above` it, those of the folders that it is in. The first `cut`
    characters of an absolute path lead to the folder of the file."""

    patterns: Patterns
    cut: int
    above: Ignored | None = None

    def ignores(self, path: bytes, *, is_folder: bool) -> bool:
        """Whether an absolute path is ignored, if the folders above it are not."""
        text = text_of(path)
        level: Ignored | None = self
        while level is not None:
            verdict = level.patterns.verdict(text[level.cut :], is_folder=is_folder)
            if verdict is not None:
                return verdict
            level = level.above
        return False


def lines_of(content: bytes) -> list[str]:
    """The lines of a .gitignore file."""
    return text_of(content.removeprefix(b"\xef\xbb\xbf")).split("\n")
