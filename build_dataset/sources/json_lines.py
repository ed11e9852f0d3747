"""JSON Lines: a JSON object a line, plain or compressed. Plain files are read in parts of `PART` bytes; a line belongs to the part
that it begins in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPRESSIONS = {".gz": "gzip", ".zst": "zstd", ".zstd": "zstd"}
PART = 16 << 20
BLOCK = 1 << 20
COMPRESSED_BLOCK = 1 << 16
"""Bytes that are read at a time; of a damaged compressed file, as much is lost before the damage."""

SAMPLE = 100
"""Lines whose keys are taken for the columns of the table."""


class Line(NamedTuple):
    """A line with its number, counted from 1. `row` is None for one that is no JSON object or longer than is allowed."""

    number: int
    size: int
    row: dict[str, Any] | None


def compression(name: str) -> str | None:
    """How a file of this name is compressed, as Arrow calls it."""
    return next((how for suffix, how in COMPRESSIONS.items() if name.lower().endswith(suffix)), None)


def names(file: BinaryIO, how: str | None, longest: int) -> list[str]:
    """The keys of the first lines, in their order. Raises OSError."""
    found: dict[str, None] = {}
    for line in rows(file, how, 0, 0, longest):
        found.update(dict.fromkeys(line.row or ()))
        if line.number >= SAMPLE:
            break
    return list(found)


def parts(file: BinaryIO, how: str | None, size: int) -> Iterator[tuple[int, int]]:
    """(number, lines before it) of each part; a compressed file is one. Raises OSError."""
    yield 0, 0
    if how is not None:
        return
    lines = 1
    left = PART - 1  # a line end right before a part belongs to the part before
    for number in range(1, -(-size // PART)):
        while left:
            block = file.read(min(left, BLOCK))
            if not block:
                return
            lines += block.count(b"\n")
            left -= len(block)
        yield number, lines
        left = PART


def rows(file: BinaryIO, how: str | None, part: int, before: int, longest: int) -> Iterator[Line]:
    """The lines of a part, `before` being the lines before it; blank ones are left out. Raises OSError."""
    number = before
    for size, line in _lines(file, how, part, longest):
        number += 1
        if line is None or not line.isspace():
            yield Line(number, size, None if line is None else _object(line))


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return row if isinstance(row, dict) else None


def _lines(file: BinaryIO, how: str | None, part: int, longest: int) -> Iterator[tuple[int, bytes | None]]:
    """(size, line) of each line that begins in the part; None for one of over `longest` bytes, of which no more are held."""
    start, end = 0, None if how else (part + 1) * PART
    stream: Any = file
    if how is not None:
        stream = pa.CompressedInputStream(pa.PythonFile(file, mode="r"), how)
    skip = part > 0
    if skip:
        start = part * PART - 1
        file.seek(start)
    held: list[bytes] = []
    size = 0
    while block := stream.read(BLOCK if how is None else COMPRESSED_BLOCK):
        for index, piece in enumerate(block.split(b"\n")):
            if index:
                if not skip:
                    yield size, b"".join(held) + b"\n" if size <= longest else None
                skip, start = False, start + size + 1
                held, size = [], 0
                if end is not None and start >= end:
                    return
            size += len(piece)
            if size <= longest and not skip:
                held.append(piece)
            else:
                held.clear()
    if size and not skip:
        yield size, b"".join(held) if size <= longest else None
