"""What a former run knew of the inputs, so that what is as it was is not read again.

A table from end to end: there may be millions of rows, and nothing is made of a row but the row of the next inventory.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import methodcaller
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from build_dataset.inventory import INPUTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from build_dataset.sources import Found, Source

RETRIED = pa.array(["unreadable", "missing-object"])
"""Reasons that may be gone though nothing else has changed."""


class Known:
    """What a former run knew, by source."""

    def __init__(self, former: pa.Table, distrusted: Iterable[str] = ()) -> None:
        """Of the distrusted ids, and of what could not be read, nothing is known."""
        doubtful = pc.or_(pc.is_in(former["reason"], RETRIED), pc.is_in(former["id"], pa.array(distrusted, pa.string())))
        trusted = pc.and_not(pc.is_valid(former["stamp"]), doubtful)
        self._in_part = set(former["source"].filter(pc.invert(trusted)).unique().to_pylist())
        # Only what was to be parsed has a hash; if that has a reason, it is the selection's, which decides anew.
        reason = pc.if_else(pc.is_valid(former["sha256"]), None, former["reason"])
        rows = former.select(INPUTS.names).set_column(INPUTS.get_field_index("reason"), "reason", reason).filter(trusted)
        self._rows = rows.sort_by([("source", "ascending"), ("raw_path", "ascending")]).combine_chunks()
        self._of: dict[str, tuple[int, int]] = {}
        offset = 0
        for row in self._rows["source"].value_counts().to_pylist():
            self._of[row["values"]] = (offset, row["counts"])
            offset += row["counts"]

    def unchanged(self, source: Source, walked: Sequence[Found]) -> tuple[pa.Table, list[Found]]:
        """Of some inputs, the rows of those that are as they were, and the others."""
        before = self._before(source)
        if not len(before):
            return before, list(walked)
        paths = [found.path for found in walked]
        # Inputs come folder by folder, so there are few rows between the first and the last path of some.
        first = bisect_left(before["raw_path"], min(paths), key=methodcaller("as_py"))
        last = bisect_right(before["raw_path"], max(paths), key=methodcaller("as_py"))
        near = before.slice(first, last - first)
        numbers = pc.index_in(pa.array(paths, pa.binary()), near["raw_path"])
        rows = near.take(numbers)
        # The same bytes in another commit are the same.
        same = pc.fill_null(pc.equal(rows["stamp"], pa.array([found.stamp for found in walked], pa.string())), False)
        for name, values in (
            ("repository", [found.origin.repository for found in walked]),
            ("source_license", [found.origin.license for found in walked]),
            ("task", [found.origin.task for found in walked]),
        ):
            same = pc.and_(same, _equal(rows[name], pa.array(values, pa.string())))
        held = same.to_pylist()
        kept = [found for found, is_same in zip(walked, held, strict=True) if is_same]
        rows = rows.filter(same)
        for name, told in (
            ("place", [found.place or None for found in kept]),
            ("size", [found.size for found in kept]),
            ("commit", [found.origin.commit for found in kept]),
        ):
            field = INPUTS.field(name)
            rows = rows.set_column(INPUTS.get_field_index(name), field, pa.array(told, field.type))
        return rows, [found for found, is_same in zip(walked, held, strict=True) if not is_same]

    def all_of(self, source: Source, stamp: str | None) -> pa.Table | None:
        """All inputs of a streamed source that is as it was."""
        rows = self._before(source)
        if stamp is None or not len(rows) or source.name in self._in_part or not pc.all(pc.equal(rows["stamp"], stamp)).as_py():
            return None
        return rows

    def _before(self, source: Source) -> pa.Table:
        return self._rows.slice(*self._of.get(source.name, (0, 0)))


def _equal(left: pa.ChunkedArray, right: pa.Array) -> pa.ChunkedArray:
    """Whether they are, row by row; null is equal to null."""
    both_null = pc.and_(pc.is_null(left), pc.is_null(right))
    return pc.or_(both_null, pc.fill_null(pc.equal(left, right), False))
