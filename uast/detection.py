"""The language of a file, from its name and its first bytes. No file is opened here.

In this order: the whole file name, the extension (the longest first), the interpreter of a `#!` line, and for a name without a dot the
mode that the first line names for editors (`-*- C++ -*-`, as `<vector>` has it). The names are data of the mappings,
`[language.files]`. An extension that means several things, such as `.h`, goes by content where the first bytes are given.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from uast.registry import OTHER_NAMES, Language, languages, registrations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HEAD_BYTES = 65536
"""As much of a file as content tests want to see."""


class Detection(NamedTuple):
    """A language, its dialect, and what told it.

    `language` and `dialect` are the registry's names; `how` is what decided: the whole file name, the extension, the interpreter of a
    `#!` line, or the content.
    """

    language: str
    dialect: str
    how: Literal["name", "extension", "shebang", "content"]


def detect(path: str | os.PathLike[str], head: bytes | None = None) -> Detection | None:
    """The language of a file called `path` that begins with `head`, or None. The file is not opened.

    The whole name counts before the extension, that before the interpreter of a `#!` line in `head`. Extensions in another case count
    too, but only if the exact spelling is not known. An extension of several languages, as `.h`, goes by the content where `head` is
    given, of which `HEAD_BYTES` (65,536) are looked at.
    """
    index = _index()
    name = _name(path)
    found: Detection | None = None
    if name in index.names:
        found = Detection(*index.names[name], "name")
    else:
        for extension in _extensions(name):
            known = index.extensions.get(extension) or index.extensions.get(extension.lower())
            if known:
                found = Detection(*known, "extension")
                test = CONTENT_TESTS.get((known[0], extension.lower()))
                if test is not None and head is not None:
                    found = _by_content(found, test(head[:HEAD_BYTES]), index)
                return found
    if found is None and head is not None:
        interpreter = _interpreter(head)
        if interpreter in index.shebangs:
            found = Detection(*index.shebangs[interpreter], "shebang")
        elif "." not in name and (mode := _mode(head)) in index.defaults:
            found = Detection(mode, index.defaults[mode], "content")
    return found


def _name(path: str | os.PathLike[str]) -> str:
    """`Path(path).name`, at a tenth of the price where only slashes part it."""
    if os.sep == "/" and isinstance(path, str) and not path.endswith(("/", "/.")):
        name = path.rpartition("/")[2]
        return "" if name == "." else name
    return Path(path).name


def _by_content(found: Detection, told: str | None, index: _Index) -> Detection | None:
    """What the extension said, unless the content says something else: a language that is known, or None."""
    if told is None:
        return None
    return found if told == found.language or told not in index.defaults else Detection(told, index.defaults[told], "content")


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


def _mode(head: bytes) -> str:
    """The language that `-*- mode: c++; ... -*-` names in the first line, or in the second behind a `#!`; "" without one."""
    lines = head[:1000].split(b"\n", 2)
    match = _MODE.search(lines[1] if lines[0].startswith(b"#!") and len(lines) > 1 else lines[0])
    if match is None:
        return ""
    name = match["name"].decode("ascii").lower()
    return OTHER_NAMES.get(name, name)


_MODE = re.compile(rb"-\*-(?:[^*]*?\bmode:)?[ \t]*(?P<name>[A-Za-z+#]+)[ \t]*(?:;[^*]*)?-\*-")

# What only C++ writes, at the beginning of a line or anywhere. Comments, strings, attributes (C has `[[gnu::x]]`, too) and the parts
# that C headers keep for C++ behind `__cplusplus` are taken out before.
_CPP = re.compile(
    rb"^[ \t]*(?:class[ \t]+\w+[^;(]*\{|class[ \t]+\w+[ \t]*;|enum[ \t]+(?:class|struct)\b|(?:inline[ \t]+)?namespace(?:[ \t]+[\w:]+)?\s*\{"
    rb"|using[ \t]+\w|template[ \t]*<|(?:public|private|protected)[ \t]*:|(?:virtual|explicit|friend)[ \t]+[\w~]"
    rb"|#[ \t]*include[ \t]*<\w+>)|\b[A-Za-z_]\w*::[A-Za-z_~]|\b(?:static|dynamic|reinterpret|const)_cast[ \t]*<"
    rb"|\boperator[ \t]*[-+*/<>=!(\[&|]",
    re.MULTILINE,
)
_COMMENT_OR_STRING = re.compile(rb'/\*.*?(?:\*/|\Z)|//[^\n]*|"(?:\\.|[^"\\\n])*"|\[\[[^\]]*\]\]', re.DOTALL)
_FOR_CPP_ONLY = re.compile(
    rb"^[ \t]*#[ \t]*if(?:def)?[ \t]+(?:defined[ \t]*\(?[ \t]*)?__cplusplus\b.*?^[ \t]*#[ \t]*(?:else|elif|endif)\b",
    re.DOTALL | re.MULTILINE,
)
_OBJECTIVE_C = re.compile(rb"^[ \t]*(?:@(?:interface|protocol|class|implementation|import)\b|#[ \t]*import\b)", re.MULTILINE)
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|!DOCTYPE)\b")
_MPEG = b"\x47"
_SUPERCOLLIDER = re.compile(rb"\^(?:this|super)\.|^[ \t]*~\w+[ \t]*=|^\+[ \t]+\w+[ \t]*\{|\bSynthDef\b", re.MULTILINE)


def _header(head: bytes) -> str | None:
    """C, C++, or None for Objective-C."""
    mode = _mode(head)
    if mode in ("c", "cpp"):
        return mode
    code = _COMMENT_OR_STRING.sub(b" ", head)
    if _OBJECTIVE_C.search(code):
        return None
    return "cpp" if _CPP.search(_FOR_CPP_ONLY.sub(b" ", code)) else "c"


def _ts(head: bytes) -> str | None:
    """TypeScript, or None for translations (XML) and films (each packet of 188 bytes begins with a G)."""
    film = head.startswith(_MPEG) and len(head) > 188 and head[188:189] == _MPEG
    return None if film or _XML.match(head) else "typescript"


def _sc(head: bytes) -> str | None:
    """Scala, or None for SuperCollider."""
    return None if _SUPERCOLLIDER.search(head) else "scala"


CONTENT_TESTS: dict[tuple[str, str], Callable[[bytes], str | None]] = {
    ("c", "h"): _header,
    ("typescript", "ts"): _ts,
    ("scala", "sc"): _sc,
}
"""(language by extension, extension) -> which language the head is of, None for one that is not known."""
