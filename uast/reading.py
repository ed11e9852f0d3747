"""What a grammar is given in place of a source where it would stumble over something that is no error.

The tree is always one of the very bytes of the source: what the grammar gets differs only in white space of the same place, or has a
line end more behind the last byte (which the core adds, and takes out of every position). `allowances` says what was done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from uast import _core

ALLOWANCES = {
    "byte-order-mark": "The source begins with the UTF-8 byte order mark. It is a token without meaning.",
    "carriage-returns": "The only line ends of the source are carriage returns. The grammar was given line feeds in their place.",
    "final-newline": "The source ends without a line end, which the grammar needs. It was given one.",
}
"""What can be allowed for, by the names that `Tree.allowances` has."""

_BOM = b"\xef\xbb\xbf"


def for_grammar(source: bytes) -> bytes:
    """The source as grammars can read it; as many bytes, and the same ones but for white space.

    Old Macs ended lines with a carriage return alone. Most grammars take it for a blank, so a `//` comment would last to the end.
    """
    return source.replace(b"\r", b"\n") if _only_carriage_returns(source) else source


def allowances(source: bytes, *, final_newline: bool) -> tuple[str, ...]:
    """The names of what was allowed for. `final_newline`: the grammar needs a line end after the last line."""
    found = {
        "byte-order-mark": source.startswith(_BOM),
        "carriage-returns": _only_carriage_returns(source),
        "final-newline": final_newline and for_grammar(source)[-1:] not in (b"", b"\n"),
    }
    return tuple(name for name in ALLOWANCES if found[name])


def _only_carriage_returns(source: bytes) -> bool:
    return b"\r" in source and b"\n" not in source


class Reader:
    """A compiled mapping with its grammar, as `_core.Program` is one, that makes these allowances."""

    __slots__ = ("_program",)

    def __init__(self, program: _core.Program) -> None:
        self._program = program

    def parse(self, source: bytes) -> dict[str, bytes]:
        return self._program.parse(for_grammar(source))

    def trace(self, source: bytes) -> dict[str, bytes]:
        return self._program.trace(for_grammar(source))

    def parse_batch(self, sources: list[bytes], packed: bool = False, callables: _core.CallableRules | None = None) -> dict[str, Any]:
        return self._program.parse_batch([for_grammar(source) for source in sources], packed, callables)
