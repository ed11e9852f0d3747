"""How often what occurs: histograms, their entropy, and how often a construct is written in which way."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

import polars as pl

from uast.analysis.constructs import CONSTRUCTS
from uast.analysis.features import COUNTED, NAMED_BY, cut
from uast.analysis.results import ConstructShares, Entropy, Histogram
from uast.analysis.sampling import entropies, shares
from uast.extras import package

if TYPE_CHECKING:
    from collections.abc import Iterable

    from uast.analysis.constructs import Construct, Nodes
    from uast.analysis.counts import Counts, Of, Unit
    from uast.analysis.sampling import Sample

MEASURED = (("kinds", 1), ("roles", 1), ("paths", 2), ("paths", 3), ("paths", 4))
"""What entropy is told of: sort and length."""


def histogram(counts: Counts, of: Of, length: int, *, names: bool, top: int | None) -> Histogram:
    """See `uast.analysis.Counts.histogram`."""
    sample = counts.sample(of, length=length, names=names, unit="project")
    totals = sample.totals()
    parts = shares(totals)
    labels = [NAMED_BY[of](int(code)) for code in sample.features]
    frames = [
        pl.DataFrame({"name": labels, "count": totals[row].astype("uint64"), "share": parts[row]})
        .filter(pl.col("count") > 0)
        .sort(["count", "name"], descending=[True, False])
        .head(top if top is not None else len(labels))
        .select(pl.lit(language).alias("language"), "name", "count", "share")
        for row, language in enumerate(sample.languages)
    ]
    return Histogram(of=of, length=length if of == "paths" else None, names=names, frame=pl.concat(frames))


def entropy(counts: Counts, *, names: bool, unit: Unit | None, samples: int, seed: int) -> Entropy:
    """See `uast.analysis.Counts.entropy`."""
    frames = []
    for of, length in MEASURED:
        sample = counts.sample(of, length=length, names=names, unit=unit)  # type: ignore[arg-type]
        found = sample.measured(lambda totals: entropies(shares(totals)), samples, seed)
        different = (sample.totals() > 0).sum(axis=1)
        label = f"paths of {length}" if of == "paths" else of
        columns = {"entropy" if name == "value" else name: values for name, values in found.items()}
        frame = pl.DataFrame({"of": label, "language": list(sample.languages), **columns, "different": different})
        frames.append(frame.fill_nan(None))
    return Entropy(names=names, unit=counts.unit(unit), samples=samples, seed=seed, frame=pl.concat(frames))


def constructs(counts: Counts, *, unit: Unit | None, samples: int, seed: int) -> ConstructShares:
    """See `uast.analysis.Counts.constructs`."""
    np = package("numpy")
    unit = counts.unit(unit)
    sample, column = _facts(counts, unit)
    asked = [(_columns(each.base, column), [_columns(group, column) for group in each.choices.values()], each.rest) for each in CONSTRUCTS]

    def parts(totals: Any) -> Any:
        """The shares of all choices of all constructs, side by side."""
        found = []
        for base, chosen, rest in asked:
            whole = totals[:, base].sum(axis=1)
            picked = np.stack([totals[:, each].sum(axis=1) for each in chosen], axis=1)
            if rest is not None:
                picked = np.column_stack([picked, whole - picked.sum(axis=1)])
            found.append(np.divide(picked, whole[:, None], out=np.full(picked.shape, np.nan), where=whole[:, None] > 0))
        return np.concatenate(found, axis=1)

    measured = sample.measured(parts, samples, seed)
    totals = sample.totals()
    frames, at = [], 0
    for construct, (base, _, _) in zip(CONSTRUCTS, asked, strict=True):
        names = [name.rstrip("_") for name in construct.choices] + ([construct.rest] if construct.rest is not None else [])
        own = {key: values[:, at : at + len(names)] for key, values in measured.items()}
        frames.append(_shares(construct, names, sample, totals[:, base].sum(axis=1), own))
        at += len(names)
    return ConstructShares(unit=unit, samples=samples, seed=seed, frame=pl.concat(frames))


def _shares(construct: Construct, names: list[str], sample: Sample, whole: Any, found: dict[str, Any]) -> pl.DataFrame:
    rows = [
        {
            "construct": construct.name,
            "choice": name,
            "language": language,
            "nodes": int(whole[row]),
            **{"share" if key == "value" else key: _or_none(values[row, at]) for key, values in found.items()},
        }
        for at, name in enumerate(names)
        for row, language in enumerate(sample.languages)
    ]
    numbers = dict.fromkeys(("share", "low", "high", "null_low", "null_high"), pl.Float64)
    return pl.DataFrame(rows, schema_overrides={"nodes": pl.UInt64, **numbers})


def _or_none(value: Any) -> float | None:
    return None if isnan(value) else float(value)


def _facts(counts: Counts, unit: Unit) -> tuple[Sample, dict[tuple[str, int], int]]:
    """The counts that constructs are told by, and the column of each (family, code)."""
    numbers = {name: number for number, name in enumerate(COUNTED)}
    asked = {
        fact
        for construct in CONSTRUCTS
        for group in (construct.base, *construct.choices.values())
        for each in group
        for fact in each.codes()
    }
    rows = counts.frame.filter(pl.col("family") != numbers["left_out"])
    kinds = cut(rows["code"].to_numpy(), "kinds", 1, names=True)
    is_path = pl.col("family") == numbers["path"]
    rows = rows.with_columns(pl.when(is_path).then(pl.Series(kinds, dtype=pl.UInt32)).otherwise("code").alias("code"))
    rows = rows.with_columns((pl.col("family").cast(pl.UInt64) * 2**32 + pl.col("code")).alias("feature"))
    wanted = sorted(numbers[family] << 32 | code for family, code in asked)
    sample = counts.clustered(rows.filter(pl.col("feature").is_in(wanted)).select("cell", "feature", "count"), unit)
    column = {(COUNTED[int(feature) >> 32], int(feature) & 0xFFFFFFFF): at for at, feature in enumerate(sample.features)}
    return sample, column


def _columns(nodes: Iterable[Nodes], column: dict[tuple[str, int], int]) -> list[int]:
    return [column[fact] for each in nodes for fact in each.codes() if fact in column]
