"""Charts as drawings: altair describes them, vl-convert draws them here, without a network and without a script in the page.

The page's policy forbids `eval`, which Vega needs in a browser; a drawing needs nothing, prints, and is read by screen readers.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING, Any

import polars as pl

from uast.analysis.drawing import config
from uast.errors import CoreError
from uast.extras import package

if TYPE_CHECKING:
    from uast.analysis import Counts, Similarity

KINDS_SHOWN = 24
LICENCES_SHOWN = 8

_SVG = "{http://www.w3.org/2000/svg}"
_SHAPES = {
    f"{_SVG}{name}"
    for name in ("svg", "g", "path", "rect", "line", "text", "tspan", "circle", "clipPath", "defs", "stop", "linearGradient")
}


def drawing(chart: Any) -> str:
    """A chart of altair as SVG, its ink of the colour that the page's text has: it serves light and dark. Raises ExtraMissingError."""
    specification = chart.to_dict()
    specification["config"] = config("currentColor")
    svg: str = package("vl_convert", extra="viz").vegalite_to_svg(specification, allowed_base_urls=[])
    return checked(svg)


def checked(svg: str) -> str:
    """The drawing, its scale kept and no background: shapes and text alone. Raises CoreError for anything else in it."""
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        bad = next((name for name in element.attrib if name.lower().startswith("on") or name.endswith(("href", "style"))), None)
        if element.tag not in _SHAPES or bad:
            raise CoreError(
                f"a chart holds {bad or element.tag}, which the page does not show", hint="this is a defect of uast; please report it"
            )
    ElementTree.register_namespace("", _SVG[1:-1])
    return ElementTree.tostring(root, encoding="unicode")


def size_chart(languages: pl.DataFrame) -> Any:
    """Source bytes by language. `languages`: language, bytes."""
    alt = package("altair", extra="viz")
    bars = alt.Chart(languages.with_columns(megabytes=pl.col("bytes") / 1e6)).mark_bar()
    return bars.encode(x=alt.X("megabytes:Q", title="MB of source"), y=alt.Y("language:N", title=None, sort="-x")).properties(width=400)


def licence_chart(files: pl.DataFrame) -> Any:
    """Files by language and licence, the rarest licences together. `files`: language, license, files."""
    alt = package("altair", extra="viz")
    first = files.group_by("license").agg(pl.col("files").sum()).sort(["files", "license"], descending=[True, False]).head(LICENCES_SHOWN)
    named = pl.when(pl.col("license").is_in(first["license"].to_list())).then("license").otherwise(pl.lit("others"))
    bars = alt.Chart(
        files.with_columns(named.alias("license")).group_by("language", "license").agg(pl.col("files").sum()).sort("language", "license")
    )
    return (
        bars.mark_bar()
        .encode(
            x=alt.X("files:Q", title="files", axis=alt.Axis(tickCount=5)),
            y=alt.Y("language:N", title=None),
            color=alt.Color("license:N", title=None, legend=alt.Legend(orient="bottom", columns=2)),
        )
        .properties(width=400)
    )


def error_chart(languages: pl.DataFrame) -> Any:
    """Which part of the files has errors. `languages`: language, files, with_errors."""
    alt = package("altair", extra="viz")
    bars = alt.Chart(languages.with_columns(share=pl.col("with_errors") / pl.col("files"))).mark_bar(color="#c4453c")
    share = alt.X("share:Q", title="files with errors", axis=alt.Axis(format="%"))
    return bars.encode(x=share, y=alt.Y("language:N", title=None)).properties(width=400)


def kind_chart(counts: Counts) -> Any:
    """Share of the most frequent kinds in each language."""
    alt = package("altair", extra="viz")
    frame = counts.histogram("kinds").frame
    order = (
        frame.group_by("name")
        .agg(pl.col("share").sum())
        .sort(["share", "name"], descending=[True, False])
        .head(KINDS_SHOWN)["name"]
        .to_list()
    )
    shown = frame.filter(pl.col("name").is_in(order)).sort("language", "name")
    cells = (
        alt.Chart(shown)
        .mark_rect()
        .encode(
            x=alt.X("language:N", title=None),
            y=alt.Y("name:N", title=None, sort=order),
            color=alt.Color("share:Q", title="share", scale=alt.Scale(scheme="viridis", type="sqrt"), legend=alt.Legend(format="%")),
        )
    )
    return cells.properties(width=360, height=18 * len(order))


def similarity_charts(similarity: Similarity) -> tuple[Any, Any]:
    """The matrix and the dendrogram of uast.analysis."""
    return similarity.plot("matrix"), similarity.plot("dendrogram")
