"""Stage 1, inventory: every input, what language it is in, its hash, or why it is left out.

The folder is walked here; the files are read by the workers, in chunks. What a former run knows about a file is taken over if its
size and modification time are the same.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from time import time_ns
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa

from build_dataset.engine import Done, Engine, Report
from build_dataset.sources import Found, Source, printable_path, walk
from uast.detection import CONTENT_TESTS, detect
from uast.errors import DatasetError
from uast.registry import MappingText, register_again, registered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from build_dataset.progress import Watcher

INPUTS = pa.schema(
    [
        ("id", pa.string()),
        ("source", pa.string()),
        ("path", pa.string()),
        ("raw_path", pa.binary()),
        ("size", pa.uint64()),
        ("mtime_ns", pa.int64()),
        ("language", pa.string()),
        ("dialect", pa.string()),
        ("detected_by", pa.string()),
        ("sha256", pa.string()),
        ("reason", pa.string()),
    ]
)
"""What the inventory knows of an input. `raw_path` has the bytes of the name, `path` is for people; `reason` is null for what is to
be parsed. `mtime_ns` is -1 where it proves nothing."""

CHUNK_FILES = 256
CHUNK_BYTES = 8 << 20
HEAD = 8000
"""Bytes in which a NUL makes a file binary, as git has it."""

SHEBANG_BYTES = 256
TEXT_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
"""Byte order marks of UTF-16 and UTF-32, in whose text NUL is common."""

FRESH_NS = 2_000_000_000
"""A file changed this shortly before it was read may change again within the same tick of the file system's clock."""


class Facts(NamedTuple):
    """What reading a file told."""

    language: str | None
    dialect: str | None
    detected_by: str | None
    sha256: str | None
    reason: str | None


class Known(NamedTuple):
    """What a former run knew of an input."""

    size: int
    mtime_ns: int
    facts: Facts


@dataclass(frozen=True)
class Chunk:
    """Files of one source for a worker to read. `mappings` are those that the user registered."""

    source: Source
    found: tuple[Found, ...]
    languages: frozenset[str] | None
    max_bytes: int
    mappings: tuple[MappingText, ...] = field(default_factory=registered)


def take_inventory(
    sources: Sequence[Source],
    output: Path,
    languages: frozenset[str] | None,
    max_bytes: int,
    known: Mapping[tuple[str, bytes], Known],
    engine: Engine,
    watcher: Watcher,
) -> pa.Table:
    """All inputs as a table of `INPUTS`, in no order. Raises DatasetError source-missing if there is none."""
    batches: list[pa.RecordBatch] = []

    def chunks() -> Iterator[Chunk]:
        for source in sources:
            fresh: list[Found] = []
            waiting = 0
            old: list[tuple[Found, Facts]] = []
            for found in walk(source, output):
                before = known.get((source.name, found.path))
                if found.reason is not None:
                    old.append((found, Facts(None, None, None, None, found.reason)))
                elif before is not None and (before.size, before.mtime_ns) == (found.size, found.mtime_ns):
                    old.append((found, before.facts))
                else:
                    fresh.append(found)
                    waiting += found.size
                if len(fresh) >= CHUNK_FILES or waiting >= CHUNK_BYTES:
                    yield Chunk(source, tuple(fresh), languages, max_bytes)
                    fresh, waiting = [], 0
            if fresh:
                yield Chunk(source, tuple(fresh), languages, max_bytes)
            batches.append(_batch(source, old))
            watcher.advance(len(old))

    for event in engine.run(inspect, chunks()):
        if isinstance(event, Done):
            chunk: Chunk = event.item
            batches.append(_batch(chunk.source, list(zip(chunk.found, event.value, strict=True))))
            watcher.advance(len(chunk.found))
        else:
            # Nothing is parsed here, so no file is to blame.
            raise DatasetError("a process that only read files died", code="build-failed", hint="the same command resumes")
    table = pa.Table.from_batches(batches, INPUTS)
    if not len(table):
        names = " ".join(source.root for source in sources)
        raise DatasetError("there is no file in it", code="source-missing", where=names)
    return table


def inspect(chunk: Chunk, _report: Report) -> list[Facts]:
    """The facts of each file of a chunk. Never raises for a file."""
    register_again(chunk.mappings)
    root = os.fsencode(chunk.source.root)
    return [_inspect(root, found, chunk) for found in chunk.found]


def _inspect(root: bytes, found: Found, chunk: Chunk) -> Facts:
    name = os.fsdecode(found.path)
    path = root + b"/" + found.path
    told = detect(name)
    try:
        if told is None:
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123  # the path is bytes
                told = detect(name, file.read(SHEBANG_BYTES))
            if told is None:
                return Facts(None, None, None, None, "unknown-language")
        if not _wanted(told.language, chunk.languages) and told.language not in _TOLD_BY_CONTENT:
            return Facts(*told, None, "other-language")
        if found.size > chunk.max_bytes:
            return Facts(*told, None, "too-large")
        content = read(path)
    except OSError:
        language, dialect, how = told or (None, None, None)
        return Facts(language, dialect, how, None, "unreadable")
    told = detect(name, content)
    if told is None:
        return Facts(None, None, None, None, "unknown-language")
    if not _wanted(told.language, chunk.languages):
        return Facts(*told, None, "other-language")
    if len(content) > chunk.max_bytes:
        return Facts(*told, None, "too-large")
    if b"\0" in content[:HEAD] and not content.startswith(TEXT_MARKS):
        return Facts(*told, None, "binary")
    return Facts(*told, hashlib.sha256(content).hexdigest(), None)


_TOLD_BY_CONTENT = {language for language, _ in CONTENT_TESTS}


def _wanted(language: str, languages: frozenset[str] | None) -> bool:
    return languages is None or language in languages


def read(path: bytes) -> bytes:
    """All bytes of a file, with as few calls as possible. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        size = os.fstat(descriptor).st_size
        content = os.read(descriptor, size + 1)
        if len(content) == size:
            return content
        parts = [content]
        while part := os.read(descriptor, 1 << 20):
            parts.append(part)
        return b"".join(parts)
    finally:
        os.close(descriptor)


def file_id(source: str, path: bytes) -> str:
    """The id of an input: 32 hexadecimal digits that depend on source and path only."""
    return hashlib.sha256(source.encode() + b"\0" + path).hexdigest()[:32]


def _batch(source: Source, rows: list[tuple[Found, Facts]]) -> pa.RecordBatch:
    now = time_ns()
    columns = {
        "id": [file_id(source.name, found.path) for found, _ in rows],
        "source": [source.name] * len(rows),
        "path": [printable_path(found.path) for found, _ in rows],
        "raw_path": [found.path for found, _ in rows],
        "size": [found.size for found, _ in rows],
        "mtime_ns": [found.mtime_ns if found.mtime_ns < now - FRESH_NS else -1 for found, _ in rows],
        **{name: [getattr(facts, name) for _, facts in rows] for name in Facts._fields},
    }
    return pa.RecordBatch.from_pydict(columns, INPUTS)


def known_inputs(table: pa.Table, distrusted: Iterable[str] = ()) -> dict[tuple[str, bytes], Known]:
    """What a former inventory knew, for `take_inventory`; not of the distrusted ids, and not of what could not be read."""
    skipped = set(distrusted)
    known = {}
    for row in table.select(INPUTS.names).to_pylist():
        if row["mtime_ns"] >= 0 and row["reason"] != "unreadable" and row["id"] not in skipped:
            facts = Facts(*(row[name] for name in Facts._fields))
            known[row["source"], row["raw_path"]] = Known(row["size"], row["mtime_ns"], facts)
    return known
