"""Charts as drawings, for readers whose page runs no script."""

from __future__ import annotations

from typing import Any

from uast.extras import package

INK = "#808080"
"""Of letters and axes in drawings that do not know on which ground they stand: 4 to 1 on white, 5 to 1 on black."""

_GREY = "#8888"


def config(ink: str = INK) -> dict[str, Any]:
    """Vega-Lite's configuration of a drawing without a ground of its own, its letters and axes in this colour."""
    letters = {"labelColor": ink, "titleColor": ink}
    return {
        "background": None,
        "padding": {"left": 24, "right": 32, "top": 8, "bottom": 12},  # the reader's letters may be wider than those measured here
        "axis": {**letters, "titlePadding": 14, "gridColor": _GREY, "domainColor": _GREY, "tickColor": _GREY, "labelLimit": 300},
        "header": letters,
        "legend": {**letters, "columnPadding": 36, "labelLimit": 300},
        "title": {"color": ink, "subtitleColor": ink},
        "text": {"color": ink},
        "view": {"stroke": None},
    }


def static_charts() -> None:
    """From now on notebooks show all charts of altair as SVG drawings: without script, so that GitHub shows them as well, and readable
    on light and dark ground. Raises ExtraMissingError; vl-convert comes with the extra `viz`."""
    alt = package("altair", extra="viz")
    package("vl_convert", extra="viz")
    alt.theme.register("uast", enable=True)(lambda: {"config": config()})
    alt.renderers.enable("svg")
