"""Byte offsets to lines and columns, and back.

Lines are 0-based and end with `\\n`, as tree-sitter counts them; a lone `\\r` ends no line. Offsets are UTF-8 bytes.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from typing import NamedTuple

from uast.errors import OutOfRangeError

_NEWLINE = re.compile(rb"\n")


class Point(NamedTuple):
    """A place as tree-sitter writes it: `line` is 0-based, `column` 0-based in bytes."""

    line: int
    column: int


class Position(NamedTuple):
    """A place in every unit: `line`, and in it the `column` in bytes, in `characters` (code points) and in `utf16` units. All are 0-based.

    An offset inside a character has the characters and UTF-16 units of that character's first byte. A byte that is not UTF-8
    counts as one character.
    """

    line: int
    column: int
    characters: int
    utf16: int


class LineIndex:
    """Where the lines of a source begin: `starts` has the offset of each line's first byte. `Tree.lines` is one."""

    __slots__ = ("_source", "starts")

    def __init__(self, source: bytes) -> None:
        self._source = source
        self.starts = array("I", [0])
        self.starts.extend(match.end() for match in _NEWLINE.finditer(source))

    def __len__(self) -> int:
        """Number of lines; what follows the last line end is one, also if it is empty."""
        return len(self.starts)

    def point(self, offset: int) -> Point:
        """The place of a byte, which is not checked to be in the source."""
        line = bisect_right(self.starts, offset) - 1
        return Point(line, offset - self.starts[line])

    def position(self, offset: int) -> Position:
        """The place of a byte in every unit. Raises OutOfRangeError unless 0 <= offset <= length of the source."""
        if not 0 <= offset <= len(self._source):
            raise OutOfRangeError(f"byte {offset} is outside the source of {len(self._source)} bytes")
        line, column = self.point(offset)
        before = self._source[offset - column : self._character_start(offset)].decode("utf-8", "surrogateescape")
        return Position(line, column, len(before), _utf16_length(before))

    def span(self, line: int) -> tuple[int, int]:
        """First byte of a line and the byte after its text, its `\\n` left out. Raises OutOfRangeError."""
        if not 0 <= line < len(self.starts):
            raise OutOfRangeError(f"line {line} (0-based) is outside the source of {len(self.starts)} lines")
        end = self.starts[line + 1] - 1 if line + 1 < len(self.starts) else len(self._source)
        return self.starts[line], end

    def offset(self, line: int, characters: int) -> int:
        """Byte offset of a 0-based line and column in characters; a column past the line's end gives its end. Raises OutOfRangeError."""
        start, end = self.span(line)
        # surrogateescape makes one character of each byte that is not UTF-8, here as in `position`
        text = self._source[start:end].decode("utf-8", "surrogateescape")
        return start + len(text[: max(characters, 0)].encode("utf-8", "surrogateescape"))

    def _character_start(self, offset: int) -> int:
        """The first byte of the character that holds byte `offset`; `offset` itself in broken text."""
        source = self._source
        for start in range(offset, max(offset - 4, -1), -1):
            if start == len(source) or source[start] & 0xC0 == 0x80:
                continue
            length = 1 + (source[start] >= 0xC0) + (source[start] >= 0xE0) + (source[start] >= 0xF0)
            whole = source[start : start + length]
            return start if start + length > offset and _is_utf8(whole) else offset
        return offset


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
