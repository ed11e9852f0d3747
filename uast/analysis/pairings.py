"""Whether pairs of languages that people expect to be alike are so, beside all other ways to pair languages."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from uast.errors import AnalysisError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from uast.analysis.results import Similarity


def expected(found: Similarity, pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """See `uast.analysis.results.Similarity.expected`. Raises AnalysisError for pairs that share a language, UnknownNameError."""
    values = [found.between(a, b)["similarity"] for a, b in pairs]
    named = [name for pair in pairs for name in pair]
    if len(set(named)) < len(named) or not pairs:
        raise AnalysisError("the pairs must be disjoint, and one at least")
    matrix = {(row["a"], row["b"]): row["similarity"] for row in found.frame.iter_rows(named=True)}
    total = sum(values)
    sums = [sum(matrix[pair] for pair in way) for way in pairings(found.languages, len(pairs))]
    # The same sum in another order may differ in its last bit.
    better = sum(each >= total - 1e-12 for each in sums)
    nearest = dict(found.nearest.select("language", "nearest").iter_rows())
    return {
        "mean": total / len(pairs),
        "all_mean": sum(matrix.values()) / len(matrix),
        "better": better,
        "ways": len(sums),
        "p": better / len(sums),
        "nearest": sum(nearest[a] == b and nearest[b] == a for a, b in pairs),
    }


def pairings(names: Sequence[str], count: int) -> Iterator[tuple[tuple[str, str], ...]]:
    """All ways to choose `count` disjoint pairs; 3150 for three of ten names. The names are sorted."""
    if count == 0:
        yield ()
        return
    for pair in combinations(names, 2):
        # Each way is found once: its pairs ascend by their first names.
        rest = [name for name in names if name > pair[0] and name != pair[1]]
        for others in pairings(rest, count - 1):
            yield (pair, *others)
