"""The language of a file, from its name and its first bytes. No file is opened here.

In this order: the whole file name, the extension (the longest first), the interpreter of a `#!` line. An extension that two
languages share, `.h`, goes by content where the first bytes are given.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from uast.registry import Language, languages, registrations

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable

HEAD_BYTES = 65536
"""As much of a file as content tests want to see."""


class Detection(NamedTuple):
    """A language, its dialect, and what told it."""

    language: str
    dialect: str
    how: Literal["name", "extension", "shebang", "content"]


def detect(path: str | os.PathLike[str], head: bytes | None = None) -> Detection | None:
    """The language of a file called `path` that begins with `head`, or None. Extensions in another case count too, but only if
    the exact spelling is not known."""
    index = _index()
    name = Path(path).name
    found: Detection | None = None
    if name in index.names:
        found = Detection(*index.names[name], "name")
    else:
        for extension in _extensions(name):
            known = index.extensions.get(extension) or index.extensions.get(extension.lower())
            if known:
                found = Detection(*known, "extension")
                test = CONTENT_TESTS.get((known[0], extension.lower()))
                if test and head is not None and test[0] in index.defaults and test[1](head[:HEAD_BYTES]):
                    found = Detection(test[0], index.defaults[test[0]], "content")
                break
    if found is None and head is not None:
        interpreter = _interpreter(head)
        if interpreter in index.shebangs:
            found = Detection(*index.shebangs[interpreter], "shebang")
    return found


class _Index(NamedTuple):
    names: dict[str, tuple[str, str]]
    extensions: dict[str, tuple[str, str]]
    shebangs: dict[str, tuple[str, str]]
    defaults: dict[str, str]


def _index() -> _Index:
    return _index_of(registrations())


@lru_cache(maxsize=1)
def _index_of(_registrations: int) -> _Index:
    return build_index(languages())


def build_index(known: Iterable[Language]) -> _Index:
    """Tables from name, extension and interpreter to (language, dialect). Where two languages claim one extension, a user's own has
    it, else the first in the order of names: `.h` is c before cpp."""
    index = _Index({}, {}, {}, {})
    for language in sorted(known, key=lambda language: not language.own):
        default = language.dialects[0]
        index.defaults[language.name] = default
        for dialect, extensions in language.dialect_extensions.items():
            for extension in extensions:
                index.extensions.setdefault(extension, (language.name, dialect))
        for extension in language.extensions:
            index.extensions.setdefault(extension, (language.name, default))
        for name in language.file_names:
            index.names.setdefault(name, (language.name, default))
        for interpreter in language.shebangs:
            index.shebangs.setdefault(_without_version(interpreter), (language.name, default))
    return index


def _extensions(name: str) -> Iterable[str]:
    """`a.d.ts` gives `d.ts`, `ts`; a leading dot begins no extension."""
    parts = name.lstrip(".").split(".")[1:]
    return (".".join(parts[first:]) for first in range(len(parts)))


def _interpreter(head: bytes) -> str | None:
    """`#!/usr/bin/env -S python3.11 -u` gives `python`."""
    line = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0]
    if not line.startswith(b"#!"):
        return None
    words = line[2:].decode("utf-8", "replace").split()
    if words and Path(words[0]).name == "env":
        words = [word for word in words[1:] if not word.startswith("-") and "=" not in word]
    return _without_version(Path(words[0]).name) if words else None


def _without_version(interpreter: str) -> str:
    return interpreter.rstrip("0123456789.")


# What only C++ writes at the beginning of a line, or anywhere (`std::`). Comments, strings and the parts that C headers keep for
# C++ behind `__cplusplus` are taken out before.
_CPP = re.compile(
    rb"^[ \t]*(?:class[ \t]+\w+[^;(]*\{|class[ \t]+\w+[ \t]*;|(?:inline[ \t]+)?namespace(?:[ \t]+[\w:]+)?\s*\{|using[ \t]+\w"
    rb"|template[ \t]*<|(?:public|private|protected)[ \t]*:)|\bstd::\w",
    re.MULTILINE,
)
_COMMENT_OR_STRING = re.compile(rb'/\*.*?(?:\*/|\Z)|//[^\n]*|"(?:\\.|[^"\\\n])*"', re.DOTALL)
_FOR_CPP_ONLY = re.compile(
    rb"^[ \t]*#[ \t]*if(?:def[ \t]+__cplusplus|[ \t]+defined[ \t]*\(?[ \t]*__cplusplus)\b.*?^[ \t]*#[ \t]*(?:else|elif|endif)\b",
    re.DOTALL | re.MULTILINE,
)


def _is_cpp(head: bytes) -> bool:
    code = _COMMENT_OR_STRING.sub(b" ", head)
    return _CPP.search(_FOR_CPP_ONLY.sub(b" ", code)) is not None


CONTENT_TESTS: dict[tuple[str, str], tuple[str, Callable[[bytes], bool]]] = {("c", "h"): ("cpp", _is_cpp)}
"""(language by extension, extension) -> (the other language, the test that the head is of it)."""
