"""What an analysis says: small frozen objects that hold polars frames, and show themselves as graphs, charts and tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from uast.errors import UnknownNameError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    import networkx
    import polars as pl
    from rich.console import RenderableType


PRINTED_WIDTH = 140
"""Columns of a result that is made a str."""


@dataclass(frozen=True)
class Result:
    """Base of all results. `frame` holds the figures; `print` it with rich for the terminal's form."""

    charts: ClassVar[tuple[str, ...]] = ()
    """Names of the charts that `plot` draws."""
    frame: pl.DataFrame = field(repr=False)

    def __str__(self) -> str:
        """The terminal's form, without colours."""
        from rich.console import Console

        console = Console(width=PRINTED_WIDTH, color_system=None)
        with console.capture() as captured:
            console.print(self)
        return captured.get().rstrip()

    def to_networkx(self) -> networkx.Graph[Any]:
        """The figures as a graph; see `uast.analysis.networks`."""
        from uast.analysis.networks import network

        return network(self)

    def plot(self, chart: str | None = None) -> Any:
        """A chart of altair: one of `charts`, or the first. Raises UnknownNameError, ExtraMissingError."""
        from uast.analysis.charts import draw

        if chart is not None and chart not in self.charts:
            raise UnknownNameError(f"there is no chart {chart!r}", hint=did_you_mean(chart, self.charts) or " ".join(self.charts))
        return draw(self, chart or self.charts[0])

    def __rich__(self) -> RenderableType:
        from uast.analysis.display import rendered

        return rendered(self)

    def _repr_html_(self) -> str:
        from uast.html import result_html

        return result_html(self)


@dataclass(frozen=True)
class Histogram(Result):
    """How often what occurs. `frame`: language, name, count, share of the language. `of`, `length` (None but for paths) and `names` are
    what was asked for."""

    charts: ClassVar[tuple[str, ...]] = ("bars",)
    of: str
    length: int | None
    names: bool


@dataclass(frozen=True)
class Entropy(Result):
    """Entropy in bits. `frame`: of, language, entropy, low, high, null_low, null_high, different (how many different ones occur). `names`,
    `unit`, `samples` and `seed` are what was asked for."""

    charts: ClassVar[tuple[str, ...]] = ("points",)
    names: bool
    unit: str
    samples: int
    seed: int


@dataclass(frozen=True)
class ConstructShares(Result):
    """How often a construct is written in which way. `frame`: construct, choice, language, nodes (of the construct), share, low, high,
    null_low, null_high; null where the language has none of it. `unit`, `samples` and `seed` are what was asked for."""

    charts: ClassVar[tuple[str, ...]] = ("bars",)
    unit: str
    samples: int
    seed: int

    def surprising(self, top: int = 20) -> pl.DataFrame:
        """The shares furthest outside of what shuffled labels give, in widths of that interval, largest first: `distance`."""
        import polars as pl

        width = (pl.col("null_high") - pl.col("null_low")).clip(0.01)
        beyond = pl.max_horizontal(pl.col("low") - pl.col("null_high"), pl.col("null_low") - pl.col("high"))
        found = self.frame.with_columns((beyond / width).alias("distance")).filter(pl.col("distance") > 0)
        return found.sort(["distance", "construct", "choice", "language"], descending=[True, False, False, False]).head(top)


@dataclass(frozen=True)
class Similarity(Result):
    """How alike the `languages` are, 0..1. `of`, `length`, `names`, `measure`, `unit`, `samples` and `seed` are what was asked for.

    `frame`, a row a pair: a, b, similarity, low and high (bootstrap), null_low and null_high (labels shuffled), excess (over the mean
    similarity of either to the others), p (how often shuffled labels give any pair such an excess).
    `nearest`, a row a language: nearest, similarity, second, margin, mutual, support (in which part of the bootstrap samples it is
    the nearest), chance. `ceiling`, of random halves of each language: how alike the two are, nearest_other (how alike the first is to
    the second half of another language, at best), found (how often its own is the nearest of all); null for one cluster.
    `merges`: average linkage. `components`: principal components, with `explained`.
    """

    charts: ClassVar[tuple[str, ...]] = ("matrix", "dendrogram", "components")
    languages: tuple[str, ...]
    of: str
    length: int | None
    names: bool
    measure: str
    unit: str
    samples: int
    seed: int
    nearest: pl.DataFrame = field(repr=False)
    ceiling: pl.DataFrame = field(repr=False)
    merges: pl.DataFrame = field(repr=False)
    components: pl.DataFrame = field(repr=False)
    explained: pl.DataFrame = field(repr=False)

    def between(self, a: str, b: str) -> dict[str, Any]:
        """The row of a pair, whichever way round. Raises UnknownNameError."""
        for name in (a, b):
            if name not in self.languages:
                raise UnknownNameError(f"{name!r} was not compared", hint=did_you_mean(name, self.languages) or " ".join(self.languages))
        first, second = sorted((a, b))
        rows = self.frame.filter(a=first, b=second)
        if rows.is_empty():
            raise UnknownNameError(f"{a!r} is one language, a pair needs two")
        return rows.row(0, named=True)

    @property
    def matrix(self) -> pl.DataFrame:
        """`language`, and a column for each language; 1 on the diagonal."""
        import polars as pl

        value = {(row["a"], row["b"]): row["similarity"] for row in self.frame.iter_rows(named=True)}
        columns = {
            name: [1.0 if name == other else value[min(name, other), max(name, other)] for other in self.languages]
            for name in self.languages
        }
        return pl.DataFrame({"language": list(self.languages), **columns})

    def expected(self, pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
        """Are these the pairs that belong together? Their mean similarity among all ways to choose as many disjoint pairs: `mean`,
        `all_mean`, `better` (ways at least as good), `ways`, `p`, `nearest` (how many are mutual nearest neighbours)."""
        from uast.analysis.pairings import expected

        return expected(self, pairs)

    def dendrogram(self) -> str:
        """The clusters as indented text: a line a cluster with its similarity and support, a line a language."""
        from uast.analysis.display import dendrogram_text

        return dendrogram_text(self)
