"""All figures of docs/findings.md: `python -m benchmarks.findings DATASET --folders 2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import polars as pl
from rich.console import Console

from uast.analysis import count
from uast.analysis.features import COUNTED

if TYPE_CHECKING:
    from uast.analysis import Counts, Similarity
    from uast.analysis.counts import Of, Unit

EXPECTED = (("c", "cpp"), ("csharp", "java"), ("javascript", "typescript"))
"""The pairs that docs/findings.md asks about."""


@click.command(help=__doc__)
@click.argument("dataset")
@click.option("--folders", default=0, metavar="N", help="Folders of the path that name the project, where no repository is known.")
@click.option("--samples", default=200, show_default=True, metavar="N", help="Samples for the intervals.")
def main(dataset: str, folders: int, samples: int) -> None:
    console = Console(width=170)
    counts = count(dataset, folders=folders)
    console.rule("what was counted")
    console.print(counts.projects.to_dicts())
    _left_out(console, counts)
    units: tuple[Unit, ...] = ("project", "file")
    for unit in units:
        console.rule(f"similarity, {unit}s resampled")
        found = counts.similarity(samples=samples, unit=unit)
        console.print(found, found.expected(EXPECTED), found.dendrogram())
        console.print(found.explained.head(3).to_dicts(), found.components.select("language", "pc1", "pc2").to_dicts())
    console.rule("the same question asked otherwise")
    sorts: tuple[tuple[Of, int], ...] = (("kinds", 1), ("places", 1), ("paths", 2), ("paths", 3), ("paths", 4))
    for names in (False, True):
        for measure in ("jensen-shannon", "cosine"):
            for of, length in sorts:
                label = f"{measure}, names {'seen' if names else 'hidden'}, {of if of != 'paths' else f'paths of {length}'}"
                _line(console, label, counts.similarity(of, length=length, names=names, measure=measure, samples=2))
    console.rule("the same question asked of other files")
    whole = {
        "no duplicates, tests, generated, vendored or minified files": pl.all_horizontal(
            pl.col("cluster").is_null() | (pl.col("cluster") == pl.col("id")),
            *(~pl.col(name).fill_null(False) for name in ("is_test", "is_generated", "is_vendored", "is_minified")),
        ),
        "only files in a folder of their language": pl.col("path").str.starts_with(pl.col("language") + pl.lit("/")),
    }
    for label, where in whole.items():
        _line(console, label, count(dataset, folders=folders, where=where).similarity(samples=2))
    console.rule("entropy")
    console.print(counts.entropy(samples=samples))
    console.rule("constructs")
    shares = counts.constructs(samples=samples)
    console.print(shares)
    with pl.Config(tbl_rows=40, tbl_cols=12, tbl_width_chars=170):
        console.print(str(shares.surprising(40)))
    console.rule("histogram")
    console.print(counts.histogram(names=False, top=5))


def _left_out(console: Console, counts: Counts) -> None:
    sums = dict(counts.frame.group_by("family").agg(pl.col("count").sum()).iter_rows())
    console.print({name: sums.get(number, 0) for number, name in enumerate(COUNTED)})


def _line(console: Console, label: str, found: Similarity) -> None:
    asked = found.expected(EXPECTED)
    nearest = " ".join(f"{row['language']}>{row['nearest']}" for row in found.nearest.iter_rows(named=True))
    figures = (
        f"mean {asked['mean']:.3f} of all pairs {asked['all_mean']:.3f}, {asked['better']} of {asked['ways']} ways, {asked['nearest']} of 3"
    )
    console.print(f"{label}: {figures}; {nearest}", highlight=False)


if __name__ == "__main__":
    main()
