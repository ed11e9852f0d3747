"""Strategies for sources: bytes, tokens of a language at random, and real files with random edits."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from laws import sources

from uast import registry

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = (
    "a",
    "b1",
    "Ärger",
    "变量",
    "\N{PILE OF POO}",
    "0",
    "0x1F",
    "1.5e3",
    "017",
    '"s"',
    "'c'",
    '"a\\n"',
    "f'{x!r:>{w}}'",
    '"""t',
    "/*",
    "*/",
)
"""Names, literals and fragments that no grammar lists."""

LINES = (
    "# c\n",
    "// c\n",
    "/** d */",
    "#include <a.h>\n",
    "#if A\n",
    "#else\n",
    "#endif\n",
    "#define M(x) x\\\n y\n",
    "#!x\n",
    "@a\n",
    "\\\n",
)
SPACES = ("", " ", "\n", "\r\n", "\n    ", "\t", "\f", "\r", "\0", "\ufeff", "\u2028")


@cache
def alphabet(language: str) -> tuple[str, ...]:
    """The anonymous kinds of the grammar and what stands between them."""
    mapping = registry.loaded_mapping(language).mapping
    tokens = {*mapping.tokens, *(name for name, named in mapping.entries if not named)}
    return (*sorted(tokens), *WORDS, *LINES)


@cache
def real_sources(language: str) -> tuple[bytes, ...]:
    """Fixtures and examples, the short ones first."""
    found = (path.read_bytes() for path in sources() if path.parent.name == language)
    return tuple(sorted(found, key=lambda data: (len(data), data)))


def token_soup(language: str) -> st.SearchStrategy[bytes]:
    piece = st.tuples(st.sampled_from(alphabet(language)), st.sampled_from(SPACES))
    return st.lists(piece, max_size=60).map(lambda pieces: "".join(word + space for word, space in pieces).encode())


@st.composite
def edited(draw: st.DrawFn, language: str) -> bytes:
    """A real file after a few edits: deletions, doublings, insertions, cuts. Edits fall between any two bytes."""
    data = draw(st.sampled_from(real_sources(language)))
    for _ in range(draw(st.integers(1, 5))):
        data = _edit(draw, data, alphabet(language))
    return data


def _edit(draw: st.DrawFn, data: bytes, words: Sequence[str]) -> bytes:
    start = draw(st.integers(0, len(data)))
    end = min(len(data), start + draw(st.integers(1, 40)))
    match draw(st.sampled_from(("delete", "double", "insert", "insert bytes", "cut head", "cut tail"))):
        case "delete":
            return data[:start] + data[end:]
        case "double":
            return data[:end] + data[start:]
        case "insert":
            return data[:start] + draw(st.sampled_from((*words, *SPACES))).encode() + data[start:]
        case "insert bytes":
            return data[:start] + draw(st.binary(min_size=1, max_size=3)) + data[start:]
        case "cut head":
            return data[start:]
        case _:
            return data[:start]


def any_source(language: str) -> st.SearchStrategy[bytes]:
    return st.binary(max_size=120) | token_soup(language) | edited(language)
