"""The `functions` table of a shard: the rows of its callables, and the file that they are written to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from build_dataset.layout import DATA, FUNCTIONS, Output, sha256_of
from uast.functions import ROW_COUNT, arrays
from uast.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

GROUP_BYTES = 48 << 20
"""Size of the values of a row group at most; one row that is larger gets a group of its own."""

ROWS = 1 << 15
"""Rows of a row group at most, and in memory with all that they repeat of their files."""

OF_THE_FILE = ("source", "path", "language", "dialect", "license", "split")
"""Columns that the callables of a file have from its row of `files`."""


def functions_path(shard: str) -> str:
    """Where the callables of a shard are: the same name, below another folder."""
    return FUNCTIONS + shard.removeprefix(DATA)


def functions_rows(raw: dict[str, Any], files: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    """The rows of the callables that the core found in these files, in pieces; `raw` is what it says of them."""
    made = arrays(raw)
    offsets = memoryview(raw[ROW_COUNT]).cast("q")
    schema = table("functions").schema
    nodes = made["node"]
    for first in range(0, len(nodes), ROWS):
        last = min(first + ROWS, len(nodes))
        spans = [(file, max(offsets[file], first), min(offsets[file + 1], last)) for file in range(len(files))]
        runs = [(file, start, end) for file, start, end in spans if end > start]
        ids = files.column("id")
        names = ids.to_pylist()
        columns = {
            "id": pa.array([f"{names[file]}:{node}" for file, start, end in runs for node in nodes[start:end].to_pylist()], pa.string()),
            "file_id": _repeated(ids, runs),
            **{name: _repeated(files.column(name), runs) for name in OF_THE_FILE},
        }
        part = [columns[name] if name in columns else made[name].slice(first, last - first) for name in schema.names]
        yield pa.RecordBatch.from_arrays(part, schema=schema)


def _repeated(values: pa.Array, runs: list[tuple[int, int, int]]) -> pa.Array:
    # pyarrow.compute could take them, but a worker would have to load it first.
    plain = values.to_pylist()
    if len(set(plain)) <= 1:
        return pa.repeat(values[0], sum(end - start for _, start, end in runs))
    return pa.array([plain[file] for file, start, end in runs for _ in range(start, end)], values.type)


class FunctionsFile:
    """The file of a shard's callables in the making. Not `wanted`, nothing is written."""

    def __init__(self, shard: str, output: Output, *, wanted: bool) -> None:
        self._path = functions_path(shard)
        self._output = output
        temporary = output.temporary(self._path)
        self._temporary = temporary.with_name(f"{FUNCTIONS}-{temporary.name}")
        self._rows = 0
        self._writer = None
        if wanted:
            declared = table("functions")
            self._writer = pq.ParquetWriter(self._temporary, declared.schema, **declared.writer_options())

    def __enter__(self) -> FunctionsFile:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._writer is not None:
            self._writer.close()

    def write(self, parts: Iterable[pa.RecordBatch]) -> None:
        """Appends rows. Where a row group ends depends on the rows alone, not on how they are cut into parts."""
        if self._writer is None:
            return
        for part in _of_full_length(parts):
            for group in _row_groups(part):
                self._writer.write_batch(group, row_group_size=len(group))
            self._rows += len(part)

    def entry(self) -> dict[str, Any] | None:
        """What the completion marker says of it, once it is closed."""
        if self._writer is None:
            return None
        return {
            "bytes": self._temporary.stat().st_size,
            "path": self._path,
            "rows": self._rows,
            "sha256": sha256_of(self._temporary),
        }

    def commit(self) -> str:
        """Gives it its name; the stamp that the storage gives it. Only if it was wanted."""
        return self._output.commit(self._temporary, self._path)

    def discard(self) -> None:
        """Removes it unfinished."""
        self._temporary.unlink(missing_ok=True)


def _of_full_length(parts: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    waiting: list[pa.RecordBatch] = []
    count = 0
    for part in parts:
        rest = part
        while count + len(rest) >= ROWS:
            yield pa.concat_batches([*waiting, rest.slice(0, ROWS - count)])
            rest = rest.slice(ROWS - count)
            waiting, count = [], 0
        if len(rest):
            waiting.append(rest)
            count += len(rest)
    if waiting:
        yield pa.concat_batches(waiting)


def _row_groups(part: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    waiting = [part] if len(part) else []
    while waiting:
        piece = waiting.pop()
        if len(piece) == 1 or sum(map(_weight, piece.columns)) <= GROUP_BYTES:
            yield piece
        else:
            half = len(piece) // 2
            waiting += [piece.slice(half), piece.slice(0, half)]


def _weight(values: pa.Array) -> int:
    """Bytes of the values, about; whatever memory the array takes, equal values weigh the same."""
    if pa.types.is_large_list(values.type):
        return 8 * len(values) + _weight(values.flatten())
    if pa.types.is_string(values.type) or pa.types.is_large_string(values.type):
        offsets = memoryview(values.buffers()[1]).cast("i" if pa.types.is_string(values.type) else "q")
        return int(8 * len(values) + offsets[values.offset + len(values)] - offsets[values.offset]) if len(values) else 0
    return 8 * len(values)
