"""Samples: counts by cluster, resampled for intervals (bootstrap), with labels shuffled (null model), and halved (ceiling)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from uast.extras import package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

LEVEL = 95
"""Per cent that an interval covers: between the percentiles 2.5 and 97.5."""


@dataclass(frozen=True, slots=True)
class Sample:
    """`matrix` (scipy CSR, clusters x features) with the language of each cluster (`label`, an index into `languages`).

    `features` are the codes of the columns. `unit` says what a cluster is. All that follows of a seed is the same on every machine.
    """

    languages: tuple[str, ...]
    label: Any
    matrix: Any
    features: Any
    unit: str

    def totals(self, weights: Any = None, label: Any = None) -> Any:
        """Languages x features: sums over the clusters, each as often as `weights` says, under other labels if they are given."""
        np, sparse = package("numpy"), package("scipy.sparse")
        label = self.label if label is None else label
        weights = np.ones(len(label)) if weights is None else weights
        pick = sparse.csr_matrix((weights, (label, np.arange(len(label)))), shape=(len(self.languages), len(label)))
        return (pick @ self.matrix).toarray()

    @property
    def single(self) -> Any:
        """Whether a language has but one cluster, so that its intervals say nothing."""
        np = package("numpy")
        return np.bincount(self.label, minlength=len(self.languages)) < 2

    def resampled(self, samples: int, seed: int) -> Iterator[Any]:
        """Totals of bootstrap samples: of each language as many clusters as it has, drawn with replacement."""
        np = package("numpy")
        draw = np.random.default_rng([seed, 0])
        for _ in range(samples):
            weights = np.zeros(len(self.label))
            for language in range(len(self.languages)):
                own = np.flatnonzero(self.label == language)
                weights[own] = np.bincount(draw.integers(0, len(own), len(own)), minlength=len(own))
            yield self.totals(weights)

    def shuffled(self, samples: int, seed: int) -> Iterator[Any]:
        """Totals under shuffled labels: each language gets as many clusters as it has, from all languages alike."""
        np = package("numpy")
        draw = np.random.default_rng([seed, 1])
        for _ in range(samples):
            yield self.totals(label=draw.permutation(self.label))

    def halves(self, samples: int, seed: int) -> Iterator[tuple[Any, Any]]:
        """Totals of two random halves of each language's clusters; the first has the odd one. A language of one cluster has none."""
        np = package("numpy")
        draw = np.random.default_rng([seed, 2])
        for _ in range(samples):
            first = np.zeros(len(self.label))
            for language in range(len(self.languages)):
                own = draw.permutation(np.flatnonzero(self.label == language))
                first[own[: (len(own) + 1) // 2]] = 1
            yield self.totals(first), self.totals(1 - first)

    def measured(self, statistic: Callable[[Any], Any], samples: int, seed: int) -> dict[str, Any]:
        """A statistic of the totals: `value`, the ends of its bootstrap interval (`low`, `high`), and those under shuffled labels
        (`null_low`, `null_high`); arrays of the statistic's shape, whose first axis is the languages. NaN where it has no value."""
        np = package("numpy")
        low, high = interval(statistic(totals) for totals in self.resampled(samples, seed))
        low[self.single] = high[self.single] = np.nan
        null_low, null_high = interval(statistic(totals) for totals in self.shuffled(samples, seed))
        return {"value": statistic(self.totals()), "low": low, "high": high, "null_low": null_low, "null_high": null_high}


def interval(values: Iterable[Any]) -> tuple[Any, Any]:
    """The percentiles between which `LEVEL` per cent of the values lie, element by element; NaN where all are."""
    np = package("numpy")
    stacked = np.stack(list(values))
    empty = np.isnan(stacked).all(axis=0)
    # An element without any value would make numpy warn.
    filled = np.where(empty, 0.0, stacked)
    ends = np.nanpercentile(filled, [(100 - LEVEL) / 2, (100 + LEVEL) / 2], axis=0)
    low, high = np.where(empty, np.nan, ends)
    return low, high


def shares(totals: Any) -> Any:
    """Rows as distributions; a row without any count is all zeros."""
    np = package("numpy")
    sums = totals.sum(axis=1, keepdims=True)
    return np.divide(totals, sums, out=np.zeros_like(totals), where=sums > 0)


def entropies(distributions: Any) -> Any:
    """Shannon entropy of each row, in bits."""
    np = package("numpy")
    logs = np.log2(distributions, out=np.zeros_like(distributions), where=distributions > 0)
    return -(distributions * logs).sum(axis=-1)
