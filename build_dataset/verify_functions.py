"""Verification of the `functions` table of a shard against the trees of the shard."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from build_dataset.functions import functions_rows
from build_dataset.layout import sha256_of
from uast import _core
from uast.callables import rules
from uast.location import open_parquet
from uast.packing import unpack
from uast.reading import for_grammar
from uast.shards import row_group
from uast.tables import TableName, table
from uast.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

PROBLEMS_OF_A_SHARD = 20


class StoredFunctions:
    """The callables of a shard as they are stored, compared with its trees as these are read. `entry` is the manifest's, None for a
    dataset without functions; `check_file` tells of schema and row groups."""

    def __init__(self, root: Path, entry: dict[str, Any] | None, check_file: Callable[[pq.ParquetFile, TableName], Iterator[str]]) -> None:
        self.path = entry["path"] if entry else ""
        self._entry = entry
        self.messages: list[str] = []
        """What is wrong with the file itself."""
        self._file = root / self.path
        self._check_file = check_file
        self._odd: list[str] = []
        self._groups: Iterator[pa.RecordBatch] = iter(())
        self._rest: list[pa.RecordBatch] = []
        self._rows = 0
        self._open = contextlib.ExitStack()

    def __enter__(self) -> StoredFunctions:
        if self._entry is None:
            return self
        try:
            if sha256_of(self._file) != self._entry["sha256"]:
                self.messages.append("its bytes are not those that were written: the SHA-256 differs from the manifest")
            file = self._open.enter_context(open_parquet(self._file))
            self.messages += self._check_file(file, "functions")
            if file.metadata.num_rows != self._entry["rows"]:
                self.messages.append(f"it has {file.metadata.num_rows} rows, the manifest says {self._entry['rows']}")
            self._groups = (row_group(file, index) for index in range(file.num_row_groups))
        except FileNotFoundError:
            self.messages.append("it is missing")
        except (OSError, ValueError, pa.ArrowException) as error:
            self.messages.append(f"it cannot be read: {error}")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._open.close()

    @property
    def wanted(self) -> bool:
        """Whether there is anything to compare."""
        return self._entry is not None and not self.messages and not self._odd

    def compare(self, files: pa.RecordBatch, contents: list[bytes], found: dict[str, Any] | None = None) -> None:
        """Compares the callables of these rows of `files`, whose trees are sound, with the next ones that are stored. `found` is what
        the core says of them, if it was asked."""
        if not self.wanted:
            return
        try:
            raw = found or rules().of_batch(unpack(files), [for_grammar(content) for content in contents])
            for expected in functions_rows(raw, files):
                self._rows += len(expected)
                stored = self._next(len(expected))
                if not stored.equals(expected):
                    self._odd += _differences(stored, expected)
                    return
        except (OSError, ValueError, _core.CorePanic, pa.ArrowException) as error:
            self._odd.append(f"it cannot be compared with the trees: {error}")

    @property
    def differences(self) -> list[str]:
        """How it differs from the trees, once all of them were compared; they may be what is wrong."""
        if self._entry is None or self.messages or self._odd or self._rows == self._entry["rows"]:
            return self._odd
        return [f"it has {self._entry['rows']} rows, the trees have {self._rows} callables"]

    def _next(self, count: int) -> pa.RecordBatch:
        """The next stored rows, fewer at the end."""
        while sum(map(len, self._rest)) < count and (group := next(self._groups, None)) is not None:
            self._rest.append(group)
        if not self._rest:
            return pa.RecordBatch.from_pylist([], schema=table("functions").schema)
        whole = pa.concat_batches(self._rest)
        rest = whole.slice(count)
        self._rest = [rest] if len(rest) else []
        return whole.slice(0, count)


def _differences(stored: pa.RecordBatch, expected: pa.RecordBatch) -> Iterator[str]:
    count = 0
    for row in range(len(expected)):
        if row >= len(stored):
            yield f"it lacks {counted(len(expected) - row, 'callable')} of the trees, from {expected.column('id')[row]} on"
            return
        odd = [name for name in expected.schema.names if stored.column(name)[row] != expected.column(name)[row]]
        if odd:
            yield f"{expected.column('id')[row]}: {', '.join(odd)} are not those of the tree"
            count += 1
        if count == PROBLEMS_OF_A_SHARD:
            yield "and perhaps more"
            return
