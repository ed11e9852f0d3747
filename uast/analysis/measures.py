"""Measures of how alike distributions are: 1 alike, 0 nothing in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uast.extras import package

if TYPE_CHECKING:
    from collections.abc import Callable


def jensen_shannon(first: Any, second: Any) -> Any:
    """1 - the Jensen-Shannon distance of each row of one to each row of the other: the square root of the divergence in bits, a metric
    between 0 and 1.

    Why: it is bounded and symmetric, obeys the triangle inequality (so that clustering means something), needs no smoothing where a
    feature is missing, and weighs a feature by how much it tells the two apart rather than by the square of its frequency.
    """
    np = package("numpy")
    out = np.empty((len(first), len(second)))
    left, right = _log_terms(first), _log_terms(second)
    for a in range(len(first)):
        for b in range(len(second)):
            # A feature that only one of the two has adds half of its share; logarithms are needed where both have it.
            both = np.flatnonzero((first[a] > 0) & (second[b] > 0))
            p, q = first[a][both], second[b][both]
            middle = (p + q) / 2
            shared = ((left[a][both] + right[b][both]) / 2 - middle * np.log2(middle)).sum()
            alone = (first[a].sum() - p.sum() + second[b].sum() - q.sum()) / 2
            # Rounding may leave a hair outside of 0 and 1.
            out[a, b] = 1 - np.sqrt(min(max(shared + alone, 0.0), 1.0))
    return out


def _log_terms(rows: Any) -> Any:
    np = package("numpy")
    return rows * np.log2(rows, out=np.zeros_like(rows), where=rows > 0)


def cosine(first: Any, second: Any) -> Any:
    """The cosine of each row of one with each row of the other: what MLCPD used, ruled by the few most frequent features."""
    np = package("numpy")
    norms = np.outer(np.linalg.norm(first, axis=1), np.linalg.norm(second, axis=1))
    products = first @ second.T
    return np.divide(products, norms, out=np.zeros_like(products), where=norms > 0)


MEASURES: dict[str, Callable[[Any, Any], Any]] = {"jensen-shannon": jensen_shannon, "cosine": cosine}


def all_pairs(rows: Any, measure: str) -> Any:
    """The symmetric matrix of similarities of the rows, 1 on the diagonal."""
    np = package("numpy")
    out = np.eye(len(rows))
    for at in range(len(rows) - 1):
        out[at, at + 1 :] = out[at + 1 :, at] = MEASURES[measure](rows[at : at + 1], rows[at + 1 :])[0]
    return out
