"""A table with source text in a column: a Parquet or JSON Lines file, or a folder of them, as the Hugging Face hub has.

A part is a row group of a Parquet file, a stretch of a plain JSON Lines file, or a whole compressed one.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from build_dataset.sources import json_lines, parquet
from build_dataset.sources.columns import Columns, Text, choose
from build_dataset.sources.model import Found, Origin, Piece, Reading, Source, Streamed, place_of
from build_dataset.sources.selection import Selection
from build_dataset.sources.storage import Stored, storage_of
from uast.errors import DatasetError
from uast.registry import find_language, languages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PARQUET = (".parquet", ".pq")
JSON_LINES = (".jsonl", ".ndjson", ".json")
"""Extensions, before that of a compression; `.json` alone is no table, `.json.gz` is."""

NOTEBOOK = "jupyter notebook"
"""What tables call the language of notebooks."""

_DAMAGED = (OSError, EOFError, pa.ArrowException)


class _Row(NamedTuple):
    """A row, or what is wrong with it; `number` counts the rows or lines of the file from 1, `size` is in bytes."""

    number: int
    values: Mapping[str, Any]
    reason: str | None = None
    size: int = 0


class Table(Streamed):
    """The rows of a table. `Piece`: number of the file, of its part, and the rows or lines before the part."""

    is_table = True

    def __init__(self, source: Source, reading: Reading) -> None:
        super().__init__(source, reading)
        self._columns = Columns.of(source.columns)
        self._storage = storage_of(source.root, reading.output)
        self._files = tables_in(source.root, reading.output)
        self._stamp = _stamp_of(self._files, source)
        self._selection = Selection(reading)
        self._longest = longest_line(reading)

    def stamp(self) -> str | None:
        return self._stamp

    def pieces(self) -> Iterator[Piece]:
        for number, stored in enumerate(self._files):
            try:
                with self._storage.open(stored.path) as file:
                    if is_parquet(stored.path):
                        parts = parquet.parts(file, self._columns.text_names())
                    else:
                        parts = json_lines.parts(file, json_lines.compression(stored.path), stored.size)
                    for part, before in parts:
                        yield Piece(number, part, before)
            except _DAMAGED:  # noqa: PERF203  # one file must not cost the others
                yield Piece(number)  # whoever goes through it finds the same

    def stream(self, piece: Piece) -> Iterator[tuple[Found, bytes]]:
        if piece.first >= len(self._files):
            return
        stored = self._files[piece.first]
        number = 0
        try:
            for row in self._rows(stored, piece):
                for text in self._columns.texts:
                    # A task need not be solved in all languages.
                    if text.language is None or row.reason or row.values.get(text.language) is not None:
                        yield self._input(stored, row, text, place_of(piece, number))
                        number += 1
                    if row.reason:
                        break
        except _DAMAGED:
            path = stored.path if number == 0 else f"{stored.path}/{_row_name(row.number + 1)}"
            # Without a stamp, since another run may be able to read it.
            yield Found(os.fsencode(path), 0, None, "bad-table", place_of(piece, number)), b""

    def _rows(self, stored: Stored, piece: Piece) -> Iterator[_Row]:
        with self._storage.open(stored.path) as file:
            if is_parquet(stored.path):
                rows = parquet.rows(file, piece.last, self._columns.names(), self._columns.text_names())
                yield from (_Row(number, values) for number, values in enumerate(rows, piece.before + 1))
                return
            how = json_lines.compression(stored.path)
            for line in json_lines.rows(file, how, piece.last, piece.before, self._longest):
                if line.row is not None:
                    yield _Row(line.number, line.row)
                else:
                    yield _Row(line.number, {}, "too-large" if line.size > self._longest else "bad-row", line.size)

    def _input(self, stored: Stored, row: _Row, text: Text, place: bytes) -> tuple[Found, bytes]:
        content = _joined(row.values, text)
        if content is None:
            path = f"{stored.path}/{_row_name(row.number)}"
            return Found(os.fsencode(path), row.size, self._stamp, row.reason or "bad-row", place), b""
        told = self._columns.words(row.values)
        repository, name = told["repository"], text.language or told["language"]
        task, prefix = _task(told["task"])
        said = name or prefix
        language = find_language(said) if said else None
        origin = Origin(repository, told["commit"], told["license"], task)
        is_notebook = name is not None and name.casefold() == NOTEBOOK
        own = _clean(told["path"])
        if not own:
            folder = f"{stored.path}/" if len(self._files) > 1 else ""
            own = folder + _row_name(row.number) + (".ipynb" if is_notebook else _extension(language))
        elif repository:
            own = f"{_clean(repository.partition('://')[2] or repository)}/{own}"
        reason = "unknown-language" if name and language is None and not is_notebook else None
        if self._selection.excludes(os.fsencode(own)):
            reason = "excluded"
        found = Found(os.fsencode(own), len(content), self._stamp, reason, place, origin, language[0] if language else None)
        return found, b"" if reason else content


def is_parquet(name: str) -> bool:
    return name.lower().endswith(PARQUET)


def is_table(name: str) -> bool:
    """Whether a file of this name holds a table that can be read."""
    name = name.lower()
    compressed = next((suffix for suffix in json_lines.COMPRESSIONS if name.endswith(suffix)), "")
    return is_parquet(name) or name.removesuffix(compressed).endswith(JSON_LINES if compressed else JSON_LINES[:-1])


def tables_in(root: str, left_out: Path | None = None) -> list[Stored]:
    """The tables below a folder or URL, or the one that it is, sorted by path; folders among them that cannot be looked into."""
    found = (each for each in storage_of(root, left_out).files() if is_table(each.path) or not each.listed)
    return sorted(found, key=lambda each: os.fsencode(each.path))


def longest_line(reading: Reading) -> int:
    """Bytes of JSON that are held for a row: six for each of the largest text, as escapes take, and as much as a megabyte beside it."""
    return 6 * reading.max_bytes + (1 << 20)


def choose_columns(root: str, said: Mapping[str, str], reading: Reading) -> tuple[tuple[str, str], ...]:
    """The columns of a table or of a folder's tables, by the first that has any. Raises DatasetError source-missing, table-columns."""
    storage = storage_of(root, reading.output)
    files = tables_in(root, reading.output)
    for stored in files:
        try:
            with storage.open(stored.path) as file:
                if is_parquet(stored.path):
                    names = parquet.names(file)
                else:
                    names = json_lines.names(file, json_lines.compression(stored.path), longest_line(reading))
        except _DAMAGED:
            continue
        if names:
            joint = "" if root.endswith(stored.path) else f"/{stored.path}"
            return choose(said, names, root + joint)
    what = "none of its tables can be read" if files else "there is no Parquet or JSON Lines file in it"
    raise DatasetError(what, code="source-missing", where=root)


def _stamp_of(files: list[Stored], source: Source) -> str | None:
    if any(stored.stamp is None for stored in files):
        return None
    return hashlib.sha256(repr((files, source.columns)).encode("utf-8", "surrogateescape")).hexdigest()


def _joined(values: Mapping[str, Any], text: Text) -> bytes | None:
    """The text of a row as bytes, None if a part of it is no text."""
    parts = []
    for column in text.columns:
        value = values.get(column)
        if isinstance(value, str):
            try:
                value = value.encode()
            except UnicodeEncodeError:  # a lone surrogate, which has no UTF-8 form
                return None
        if not isinstance(value, bytes):
            return None
        parts.append(value)
    return b"".join(parts)


def _task(task: str | None) -> tuple[str | None, str | None]:
    """The task, and the language that it begins with in sets such as HumanEval-X: `CPP/0` is task 0 in C++."""
    if task is not None:
        prefix, slash, rest = task.partition("/")
        if slash and rest and find_language(prefix):
            return rest, prefix
    return task, None


def _clean(path: str | None) -> str:
    """A path that stays below where it is put: no root, no `..`."""
    return "/".join(part for part in (path or "").replace("\0", "").split("/") if part not in ("", ".", ".."))


def _row_name(number: int) -> str:
    return f"row-{number:07}"


def _extension(language: tuple[str, str | None] | None) -> str:
    """The first extension of a language, or of its dialect, with the dot."""
    if language is None:
        return ""
    known = next(each for each in languages() if each.name == language[0])
    return "." + known.dialect_extensions.get(language[1] or "", known.extensions)[0]
