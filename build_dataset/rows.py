"""Rows of a table as Python values, few at a time: a table may have millions, and a value takes ten times what it takes in Arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

ROWS_AT_ONCE = 4096


def rows_of(table: pa.Table) -> Iterator[tuple[Any, ...]]:
    """The rows, in order; each has the values of the columns."""
    for batch in table.to_batches(max_chunksize=ROWS_AT_ONCE):
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)
