"""Results as altair charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from uast.analysis.display import BRIGHT, what
from uast.analysis.results import ConstructShares, Entropy, Histogram, Result, Similarity
from uast.extras import package

if TYPE_CHECKING:
    from collections.abc import Callable

CELL = 34
"""Width and height of a cell of the matrix, in pixels."""

PLANE = (420, 320)
NAME = (70, 13)
"""Width and height of the plane of the components, and of a language's name in it, in pixels."""


def draw(result: Result, chart: str) -> Any:
    """One of the charts of a result."""
    return _CHARTS[type(result), chart](package("altair"), result)


def _bars(alt: Any, result: Histogram) -> Any:
    frame = result.frame.group_by("language", maintain_order=True).head(15)
    name = alt.Y("name:N", sort="-x", title=None)
    bars = alt.Chart(frame).mark_bar().encode(x=alt.X("share:Q", axis=alt.Axis(format="%")), y=name)
    return bars.properties(width=140).facet("language:N", columns=5, title=what(result)).resolve_scale(y="independent")


def _points(alt: Any, result: Entropy) -> Any:
    base = alt.Chart(result.frame).encode(y=alt.Y("language:N", title=None))
    null = base.mark_rule(strokeWidth=7, opacity=0.15).encode(x="null_low:Q", x2="null_high:Q")
    ends = base.mark_rule().encode(x=alt.X("low:Q", title="entropy, bits"), x2="high:Q")
    points = base.mark_point(filled=True).encode(x="entropy:Q", tooltip=list(result.frame.columns))
    return (null + ends + points).properties(width=160).facet("of:N", columns=3).resolve_scale(x="independent")


def _shares(alt: Any, result: ConstructShares) -> Any:
    frame = result.frame.filter(pl.col("share").is_not_null())
    bars = alt.Chart(frame).mark_bar()
    bars = bars.encode(
        x=alt.X("share:Q", stack="zero", axis=alt.Axis(format="%"), title=None),
        y=alt.Y("language:N", title=None),
        color=alt.Color("choice:N", title=None),
        tooltip=list(frame.columns),
    )
    return bars.properties(width=200).facet("construct:N", columns=3).resolve_scale(color="independent")


def _matrix(alt: Any, result: Similarity) -> Any:
    order = _leaves(result)
    turned = result.frame.rename({"a": "b", "b": "a"}).select(result.frame.columns)
    base = alt.Chart(pl.concat([result.frame, turned]), title=what(result))
    base = base.encode(x=alt.X("a:N", sort=order, title=None), y=alt.Y("b:N", sort=order, title=None))
    cells = base.mark_rect().encode(color=alt.Color("similarity:Q", scale=alt.Scale(scheme="viridis")), tooltip=list(result.frame.columns))
    low, high = result.frame["similarity"].min(), result.frame["similarity"].max()
    bright = low + BRIGHT * (high - low)  # type: ignore[operator]
    # Where all are the same, the ground is that of the middle of the scale.
    ink = alt.condition(alt.datum.similarity >= bright, alt.value("black"), alt.value("white"))
    text = base.mark_text(fontSize=10).encode(text=alt.Text("similarity:Q", format=".2f"), color=ink)
    return (cells + text).properties(width=CELL * len(order), height=CELL * len(order))


def _dendrogram(alt: Any, result: Similarity) -> Any:
    order = _leaves(result)
    place: dict[str, tuple[float, float]] = {name: (float(at), 0.0) for at, name in enumerate(order)}
    lines, supports = [], []
    for at, row in enumerate(result.merges.iter_rows(named=True)):
        (one, low), (two, other), height = place[row["first"]], place[row["second"]], 1 - row["similarity"]
        path = [(low, one), (height, one), (height, two), (other, two)]
        lines += [{"cluster": at, "step": step, "distance": distance, "place": y} for step, (distance, y) in enumerate(path)]
        supports.append({"distance": height, "place": (one + two) / 2, "support": row["support"]})
        place[f"#{at}"] = ((one + two) / 2, height)
    scale = alt.Scale(domain=[-0.5, len(order) - 0.5], reverse=True)
    y = alt.Y("place:Q", scale=scale, axis=None)
    x = alt.X("distance:Q", title="1 - similarity", scale=alt.Scale(reverse=True))
    height = CELL * len(order) * 0.7
    tree = (
        alt.Chart(pl.DataFrame(lines), title=what(result)).mark_line(color="#6b8cae").encode(x=x, y=y, detail="cluster:N", order="step:Q")
    )
    # Right of the fork, where its branches leave room.
    support = alt.Chart(pl.DataFrame(supports)).mark_text(align="left", dx=3, fontSize=9)
    support = support.encode(x=x, y=y, text=alt.Text("support:Q", format=".0%"))
    leaves = pl.DataFrame({"language": order, "place": [float(at) for at in range(len(order))], "distance": 0.0})
    names = alt.Chart(leaves).mark_text(align="left", dx=5).encode(x=x, y=y, text="language:N")
    return (tree + support + names).properties(width=380, height=height)


def _components(alt: Any, result: Similarity) -> Any:
    frame = result.components
    if "pc2" not in frame.columns:
        frame = frame.with_columns(pl.lit(0.0).alias(name) for name in ("pc2", "pc2_low", "pc2_high"))
    part = dict(result.explained.iter_rows())
    title = {name: f"{name} ({part.get(name, 0):.0%})" for name in ("pc1", "pc2")}
    frame = frame.with_columns(label=pl.Series(_spread(frame)))
    base = alt.Chart(frame, title=what(result))
    x, y = alt.X("pc1:Q", title=title["pc1"], axis=alt.Axis(tickCount=6)), alt.Y("pc2:Q", title=title["pc2"], axis=alt.Axis(tickCount=6))
    across = base.mark_rule(color="#8888").encode(x=alt.X("pc1_low:Q", title=title["pc1"]), x2="pc1_high:Q", y=y)
    along = base.mark_rule(color="#8888").encode(x=x, y=alt.Y("pc2_low:Q", title=title["pc2"]), y2="pc2_high:Q")
    points = base.mark_point(filled=True, size=60, opacity=1).encode(x=x, y=y, tooltip=list(result.components.columns))
    names = base.mark_text(align="left", dx=7, dy=-6).encode(x=x, y=alt.Y("label:Q", title=title["pc2"]), text="language:N")
    return (across + along + points + names).properties(width=PLANE[0], height=PLANE[1])


def _spread(frame: pl.DataFrame) -> list[float]:
    """Heights of the names of points, apart where they would lie on each other."""
    columns = [frame[name].to_list() for name in ("pc1", "pc2", "pc1_low", "pc1_high", "pc2_low", "pc2_high")]
    across = [value for column in (columns[0], *columns[2:4]) for value in column if value is not None]
    along = [value for column in (columns[1], *columns[4:]) for value in column if value is not None]
    wide = NAME[0] * (max(across) - min(across)) / PLANE[0]
    high = NAME[1] * (max(along) - min(along)) / PLANE[1]
    placed: dict[int, float] = {}
    for at in sorted(range(len(frame)), key=lambda at: (columns[1][at], columns[0][at])):
        taken = sorted(place for other, place in placed.items() if abs(columns[0][other] - columns[0][at]) < wide)
        height = columns[1][at]
        for place in taken:
            if abs(place - height) < high:
                height = place + high
        placed[at] = height
    return [placed[at] for at in range(len(frame))]


def _leaves(result: Similarity) -> list[str]:
    """The languages in the order of the dendrogram."""
    return [line.rpartition("─ ")[2] for line in result.dendrogram().splitlines() if line.rpartition("─ ")[2] in result.languages]


_CHARTS: dict[tuple[type[Result], str], Callable[[Any, Any], Any]] = {
    (Histogram, "bars"): _bars,
    (Entropy, "points"): _points,
    (ConstructShares, "bars"): _shares,
    (Similarity, "matrix"): _matrix,
    (Similarity, "dendrogram"): _dendrogram,
    (Similarity, "components"): _components,
}
