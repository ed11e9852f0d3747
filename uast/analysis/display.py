"""Results in the terminal: tables for rich, dendrograms as text."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Any

from rich.console import Group
from rich.table import Table
from rich.text import Text

from uast.analysis.results import ConstructShares, Entropy, Histogram, Result, Similarity
from uast.analysis.sampling import LEVEL
from uast.errors import UnknownNameError

if TYPE_CHECKING:
    from rich.console import RenderableType

TOP = 10
"""Rows of a histogram, a language."""

BRIGHT = 0.43
"""Between the least and the greatest similarity: from here on black letters are read better on their ground than white ones. On either
side of it, on the ground here and on that of the chart, the contrast is at least 4.5 to 1."""


@singledispatch
def rendered(result: Result) -> RenderableType:
    """What rich prints of a result."""
    raise UnknownNameError(f"there is no table of a {type(result).__name__}")


@rendered.register(Histogram)
def _histogram(result: Histogram) -> RenderableType:
    out = _table("language", what(result), numbers=("count", "share"))
    for language in result.frame["language"].unique(maintain_order=True):
        for row in result.frame.filter(language=language).head(TOP).iter_rows(named=True):
            out.add_row(language, row["name"], f"{row['count']:,}", f"{row['share']:.1%}")
    return out


@rendered.register(Entropy)
def _entropy(result: Entropy) -> RenderableType:
    sorts = result.frame["of"].unique(maintain_order=True).to_list()
    out = _table("entropy in bits", numbers=sorts)
    for language in result.frame["language"].unique(maintain_order=True):
        rows = result.frame.filter(language=language).iter_rows(named=True)
        out.add_row(language, *(_entropy_cell(row) for row in rows))
    return Group(out, _note(result))


def _entropy_cell(row: dict[str, Any]) -> str:
    ends = "-" if row["low"] is None else f"{row['low']:.2f}-{row['high']:.2f}"
    return f"{row['entropy']:.2f} [dim]{ends}[/dim]"


@rendered.register(ConstructShares)
def _constructs(result: ConstructShares) -> RenderableType:
    languages = sorted(result.frame["language"].unique())
    out = _table("construct", "written as", numbers=languages)
    before = None
    for (construct, choice), rows in result.frame.group_by("construct", "choice", maintain_order=True):
        cells = {row["language"]: _share(row) for row in rows.iter_rows(named=True)}
        out.add_row(str(construct) if construct != before else "", str(choice), *(cells[language] for language in languages))
        before = construct
    beyond = Text("bold: the interval lies beyond what shuffled labels give", style="dim")
    return Group(out, beyond, _note(result))


def _share(row: dict[str, Any]) -> Text:
    if row["share"] is None:
        return Text("-", style="dim")
    known = row["low"] is not None and row["null_low"] is not None
    beyond = known and (row["low"] > row["null_high"] or row["high"] < row["null_low"])
    return Text(f"{row['share']:.1%}" if row["share"] < 0.0995 else f"{row['share']:.0%}", style="bold" if beyond else "")


@rendered.register(Similarity)
def _similarity(result: Similarity) -> RenderableType:
    matrix = _table("", numbers=result.languages)
    values = [value for row in result.matrix.iter_rows() for value in row[1:] if value < 1]
    low, high = min(values, default=0.0), max(values, default=1.0)
    for language, *cells in result.matrix.iter_rows():
        own = result.languages.index(language)
        matrix.add_row(language, *(Text("·", style="dim") if at == own else _cell(value, low, high) for at, value in enumerate(cells)))
    nearest = _table(
        "language", "nearest", numbers=("similarity", f"{LEVEL} %", "shuffled", "p", "support", "second", "by", "own half", "found")
    )
    ceiling = {row["language"]: row for row in result.ceiling.iter_rows(named=True)}
    for row in result.nearest.iter_rows(named=True):
        pair = result.between(row["language"], row["nearest"])
        half = ceiling[row["language"]]
        nearest.add_row(
            row["language"],
            row["nearest"] + (" [dim]mutual[/dim]" if row["mutual"] else ""),
            _number(row["similarity"]),
            "-" if pair["low"] is None else f"{_number(pair['low'])}-{_number(pair['high'])}",
            f"{_number(pair['null_low'])}-{_number(pair['null_high'])}",
            "<.01" if pair["p"] < 0.01 else _number(pair["p"]),
            f"{row['support']:.0%}",
            row["second"] or "-",
            _number(row["margin"]),
            _number(half["ceiling"]),
            "-" if half["found"] is None else f"{half['found']:.0%}",
        )
    chance = 1 / (len(result.languages) - 1)
    kind = "1 - Jensen-Shannon distance" if result.measure == "jensen-shannon" else result.measure
    words = (
        f"similarity: {kind} of {what(result)}",
        "shuffled: the same under shuffled labels; p: how often any pair then stands out as much from what its two are to the others",
        f"support: part of the bootstrap samples with this neighbour, {chance:.0%} by chance",
        "own half: how alike two random halves of the language are; found: how often its own half is nearer than that of any other",
    )
    return Group(matrix, "", nearest, *(Text(line, style="dim") for line in words), _note(result))


def _cell(value: float, low: float, high: float) -> Text:
    """A number on a ground between dark blue and yellow."""
    part = 0.0 if high <= low else (value - low) / (high - low)
    red, green, blue = (round(start + (end - start) * part) for start, end in ((30, 250), (40, 220), (90, 60)))
    ink = "black" if part > BRIGHT else "white"
    return Text(f" {_number(value)} ", style=f"{ink} on rgb({red},{green},{blue})")


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}".removeprefix("0") if 0 <= value < 0.995 else f"{value:.2f}"


def what(result: Histogram | Similarity) -> str:
    """`paths of 3 kinds, names hidden`."""
    sort = f"paths of {result.length} kinds" if result.of == "paths" else result.of
    return sort if result.of in ("roles", "places") else f"{sort}, names {'seen' if result.names else 'hidden'}"


def _note(result: Entropy | ConstructShares | Similarity) -> Text:
    return Text(f"{LEVEL} % intervals: {result.samples} samples of {result.unit}s, seed {result.seed}", style="dim")


def _table(*titles: str, numbers: Any = ()) -> Table:
    out = Table(*titles, box=None, pad_edge=False, header_style="bold")
    for title in numbers:
        out.add_column(title, justify="right")
    return out


def dendrogram_text(result: Similarity) -> str:
    """See `uast.analysis.results.Similarity.dendrogram`."""
    clusters = list(result.merges.iter_rows(named=True))
    lines: list[str] = []
    # (what, indentation before it, whether more follows at its level); without recursion, for many languages make deep trees.
    stack: list[tuple[str, str, str]] = [(f"#{len(clusters) - 1}", "", "")]
    while stack:
        name, mark, indent = stack.pop()
        if not name.startswith("#"):
            lines.append(f"{mark}{name}")
            continue
        cluster = clusters[int(name[1:])]
        lines.append(f"{mark}{cluster['similarity']:.2f} ({cluster['support']:.0%})")
        stack.append((cluster["second"], indent + "└─ ", indent + "   "))
        stack.append((cluster["first"], indent + "├─ ", indent + "│  "))
    return "\n".join(lines)
