"""How alike languages are: pairs, nearest neighbours, clusters and components, each with intervals and a null model."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import polars as pl

from uast.analysis.measures import MEASURES, all_pairs
from uast.analysis.results import Similarity
from uast.analysis.sampling import interval, shares
from uast.errors import AnalysisError, UnknownNameError, did_you_mean
from uast.extras import package

if TYPE_CHECKING:
    from uast.analysis.sampling import Sample


def similarity(sample: Sample, of: str, length: int, names: bool, measure: str, samples: int, seed: int) -> Similarity:
    """See `uast.analysis.Counts.similarity`."""
    np = package("numpy")
    if measure not in MEASURES:
        raise UnknownNameError(f"there is no measure {measure!r}", hint=did_you_mean(measure, MEASURES) or " or ".join(MEASURES))
    languages = sample.languages
    if len(languages) < 2:
        raise AnalysisError(f"only {' '.join(languages) or 'no language'} is here", hint="a comparison needs two languages")
    if samples < 2:
        raise AnalysisError("an interval needs at least two samples")
    own = shares(sample.totals())
    value = all_pairs(own, measure)
    axes = _Axes(own)
    # One sample at a time: each is as large as the data that is compared.
    drawn = [(all_pairs(each, measure), axes.points(each)) for each in map(shares, sample.resampled(samples, seed))]
    resampled = np.stack([matrix for matrix, _ in drawn])
    shuffled = np.stack([all_pairs(shares(totals), measure) for totals in sample.shuffled(samples, seed)])
    return Similarity(
        languages=languages,
        of=of,
        length=length if of == "paths" else None,
        names=names,
        measure=measure,
        unit=sample.unit,
        samples=samples,
        seed=seed,
        frame=_pairs(languages, value, resampled, shuffled, sample.single),
        nearest=_nearest(languages, value, resampled),
        ceiling=_ceiling(sample, measure, samples, seed),
        merges=_merges(languages, value, resampled),
        components=_components(languages, axes.points(own), [points for _, points in drawn], sample.single),
        explained=axes.explained,
    )


def _pairs(languages: tuple[str, ...], value: Any, resampled: Any, shuffled: Any, single: Any) -> pl.DataFrame:
    low, high = interval(resampled)
    null_low, null_high = interval(shuffled)
    excess = excesses(value)
    # The largest excess that any pair has under shuffled labels: what is beyond nearly all of those is no accident of the labels.
    largest = excesses(shuffled).max(axis=(1, 2))
    rows = [
        {
            "a": languages[a],
            "b": languages[b],
            "similarity": value[a, b],
            "low": None if single[a] or single[b] else low[a, b],
            "high": None if single[a] or single[b] else high[a, b],
            "null_low": null_low[a, b],
            "null_high": null_high[a, b],
            "excess": excess[a, b],
            "p": (1 + int((largest >= excess[a, b]).sum())) / (1 + len(largest)),
        }
        for a, b in combinations(range(len(languages)), 2)
    ]
    return pl.DataFrame(rows, schema_overrides={"low": pl.Float64, "high": pl.Float64})


def excesses(matrix: Any) -> Any:
    """By how much a pair is more alike than either of the two is to the others, on average; -1 on the diagonal, 0 where there are no
    others. Of one matrix or a stack."""
    np = package("numpy")
    count = matrix.shape[-1]
    if count < 3:
        others = matrix
    else:
        sums = matrix.sum(axis=-1) - 1
        others = (sums[..., :, None] + sums[..., None, :] - 2 * matrix) / (2 * (count - 2))
    found = matrix - others
    found[..., np.arange(count), np.arange(count)] = -1.0
    return found


def _nearest(languages: tuple[str, ...], value: Any, resampled: Any) -> pl.DataFrame:
    np = package("numpy")
    count = len(languages)
    hidden = np.eye(count) * 2
    order = np.argsort(-(value - hidden), axis=1, kind="stable")
    drawn = np.argmax(resampled - hidden, axis=2)
    rows = []
    for row, language in enumerate(languages):
        first, second = order[row][0], order[row][1] if count > 2 else order[row][0]
        rows.append(
            {
                "language": language,
                "nearest": languages[first],
                "similarity": value[row, first],
                "second": languages[second] if count > 2 else None,
                "margin": value[row, first] - value[row, second] if count > 2 else None,
                "mutual": bool(order[first][0] == row),
                "support": float((drawn[:, row] == first).mean()),
                "chance": 1 / (count - 1),
            }
        )
    return pl.DataFrame(rows, schema_overrides={"second": pl.String, "margin": pl.Float64})


def _ceiling(sample: Sample, measure: str, samples: int, seed: int) -> pl.DataFrame:
    """How alike two random halves of one language are, and whether a half is more like the other half of its own language than like
    that of any other: what a comparison of two languages of as much data can reach."""
    np = package("numpy")
    count = len(sample.languages)
    own, others, found = [], [], []
    for first, second in sample.halves(samples, seed):
        empty = np.flatnonzero(second.sum(axis=1) == 0)
        cross = MEASURES[measure](shares(first), shares(second))
        cross[:, empty] = np.nan
        diagonal = np.diagonal(cross).copy()
        own.append(diagonal)
        cross[np.arange(count), np.arange(count)] = -1
        others.append(np.nanmax(cross, axis=1))
        found.append(np.where(np.isnan(diagonal), np.nan, diagonal > others[-1]))
    low, high = interval(own)
    columns = {"ceiling": np.mean(own, axis=0), "low": low, "high": high, "nearest_other": np.mean(others, axis=0)}
    columns["found"] = np.mean(found, axis=0)
    frame = pl.DataFrame({"language": list(sample.languages), **columns})
    return frame.with_columns(pl.col(list(columns)).fill_nan(None))


def _merges(languages: tuple[str, ...], value: Any, resampled: Any) -> pl.DataFrame:
    """Average linkage over 1 - similarity. A row a cluster, nearest first: what it joins (a language, or "#" and an earlier row), at
    which similarity, and in which part of the bootstrap samples the same languages make a cluster."""
    clusters = _clusters(value)
    drawn = [{members for _, _, _, members in _clusters(each)} for each in resampled]
    count = len(languages)
    rows = [
        {
            "first": languages[first] if first < count else f"#{first - count}",
            "second": languages[second] if second < count else f"#{second - count}",
            "similarity": 1 - height,
            "languages": [languages[member] for member in sorted(members)],
            "support": sum(members in each for each in drawn) / len(drawn),
        }
        for first, second, height, members in clusters
    ]
    return pl.DataFrame(rows)


def _clusters(matrix: Any) -> list[tuple[int, int, float, frozenset[int]]]:
    """(cluster, cluster, distance, members), nearest first."""
    np, hierarchy = package("numpy"), package("scipy.cluster.hierarchy")
    above = np.triu_indices(len(matrix), 1)
    distances = np.clip(1 - matrix[above], 0, None)
    members = [frozenset({language}) for language in range(len(matrix))]
    found = []
    for first, second, height, _ in hierarchy.linkage(distances, "average"):
        members.append(members[int(first)] | members[int(second)])
        found.append((int(first), int(second), float(height), members[-1]))
    return found


class _Axes:
    """Principal components of the square roots of the distributions, whose Euclidean distance is Hellinger's, of the languages as
    points. Bootstrap samples are seen along the same axes."""

    def __init__(self, own: Any) -> None:
        np = package("numpy")
        roots = np.sqrt(own)
        self._middle = roots.mean(axis=0)
        _, lengths, axes = np.linalg.svd(roots - self._middle, full_matrices=False)
        self._axes = axes[: min(2, len(own) - 1)]
        # A component has no sign of its own: its largest coordinate is positive.
        points = self.points(own)
        self._axes = self._axes * np.sign(points[np.abs(points).argmax(axis=0), np.arange(len(self._axes))])[:, None]
        parts = lengths**2 / max((lengths**2).sum(), 1e-300)
        names = [f"pc{at + 1}" for at in range(len(parts) - 1)]
        self.explained = pl.DataFrame({"component": names, "share": parts[:-1]})

    def points(self, rows: Any) -> Any:
        np = package("numpy")
        return (np.sqrt(rows) - self._middle) @ self._axes.T


def _components(languages: tuple[str, ...], points: Any, drawn: list[Any], single: Any) -> pl.DataFrame:
    np = package("numpy")
    low, high = interval(drawn)
    low[single] = high[single] = np.nan
    columns: dict[str, Any] = {"language": list(languages)}
    for at in range(points.shape[1]):
        columns |= {f"pc{at + 1}": points[:, at], f"pc{at + 1}_low": low[:, at], f"pc{at + 1}_high": high[:, at]}
    return pl.DataFrame(columns).fill_nan(None)
