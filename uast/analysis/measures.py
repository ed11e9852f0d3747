"""Measures of how alike distributions are: 1 alike, 0 nothing in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uast.analysis.extra import package
from uast.analysis.sampling import entropies

if TYPE_CHECKING:
    from collections.abc import Callable


def jensen_shannon(first: Any, second: Any) -> Any:
    """1 - the Jensen-Shannon distance of rows: the square root of the divergence in bits, a metric between 0 and 1.

    Why: it is bounded and symmetric, obeys the triangle inequality (so that clustering means something), needs no smoothing where a
    feature is missing, and weighs a feature by how much it tells the two apart rather than by the square of its frequency.
    """
    np = package("numpy")
    both = entropies((first + second) / 2) - (entropies(first) + entropies(second)) / 2
    # Rounding may leave a hair below zero.
    return 1 - np.sqrt(np.clip(both, 0, 1))


def cosine(first: Any, second: Any) -> Any:
    """The cosine of rows: what the predecessor used, ruled by the few most frequent features."""
    np = package("numpy")
    norms = np.linalg.norm(first, axis=-1) * np.linalg.norm(second, axis=-1)
    products = (first * second).sum(axis=-1)
    return np.divide(products, norms, out=np.zeros_like(products), where=norms > 0)


MEASURES: dict[str, Callable[[Any, Any], Any]] = {"jensen-shannon": jensen_shannon, "cosine": cosine}


def all_pairs(distributions: Any, measure: str) -> Any:
    """The symmetric matrix of similarities of the rows, 1 on the diagonal."""
    np = package("numpy")
    count = len(distributions)
    out = np.eye(count)
    for row in range(count - 1):
        out[row, row + 1 :] = out[row + 1 :, row] = MEASURES[measure](distributions[row][None, :], distributions[row + 1 :])
    return out
