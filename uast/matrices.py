"""Sparse matrices of the search index as bytes, and `_core.Postings` of them: made of vectors, joined, without the rows that are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uast import _core
from uast.extras import missing

try:
    import numpy as np
except ImportError as error:
    raise missing("numpy", "search", error) from None

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from uast.vectors import Vectors

    Matrix = tuple[bytes, bytes, bytes]
    """Offsets (i64), features (u32) and values (f32) of the rows."""


def one_row(length: int) -> NDArray[np.int64]:
    """The offsets of a matrix of one row."""
    return np.array([0, length])


def no_postings() -> _core.Postings:
    """Of no row."""
    return _core.Postings(bytes(8), b"", b"")


def postings_of(vectors: Sequence[Vectors]) -> _core.Postings:
    """Of some vectors, in their order."""
    lengths = np.concatenate([np.diff(each.offsets) for each in vectors])
    offsets = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=offsets[1:])
    ids = b"".join(each.ids.astype("<u4").tobytes() for each in vectors)
    values = b"".join(each.values.astype("<f4").tobytes() for each in vectors)
    return _core.Postings(offsets.tobytes(), ids, values)


def joined(first: _core.Postings, second: _core.Postings) -> _core.Postings:
    """The rows of both, those of the first above."""
    return _core.Postings(*stacked([first.rows(), second.rows()]))


def stacked(matrices: Sequence[Matrix]) -> Matrix:
    """One matrix above the other."""
    lengths = np.concatenate([np.diff(np.frombuffer(offsets, "<i8")) for offsets, _, _ in matrices])
    offsets = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=offsets[1:])
    return offsets.tobytes(), b"".join(ids for _, ids, _ in matrices), b"".join(values for _, _, values in matrices)


def without(alive: bytearray, offsets: bytes, ids: bytes, values: bytes) -> Matrix:
    """The matrix of the rows that are alive."""
    lengths = np.diff(np.frombuffer(offsets, "<i8"))
    there = np.frombuffer(alive, np.uint8).astype(bool)
    kept = np.repeat(there, lengths)
    left = np.zeros(int(there.sum()) + 1, np.int64)
    np.cumsum(lengths[there], out=left[1:])
    return left.tobytes(), np.frombuffer(ids, "<u4")[kept].tobytes(), np.frombuffer(values, "<f4")[kept].tobytes()


def allowed(alive: bytearray, codes: array[int], wanted: bytes | None, begin: int, count: int) -> bytes | None:
    """For `count` rows from `begin` on whether each is alive and of a wanted language; None where all are. `codes` (u16) are the rows'
    languages, `wanted` has a byte for each language."""
    there = np.frombuffer(alive, np.uint8, count, begin)
    if wanted is None:
        return None if there.all() else there.tobytes()
    own = np.frombuffer(codes, np.uint16, count, 2 * begin)
    return (np.frombuffer(wanted, np.uint8)[own] & there).tobytes()
