"""A bar: one measured figure, its limit and whether it is met."""

from __future__ import annotations

import json
import platform
import statistics
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from importlib.metadata import version
from typing import TYPE_CHECKING

from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Bar:
    """One row of the report.

    `limit` is a bound from below when `at_least` is true, else from above; None reports the figure without judging it.
    `spread` is the relative distance between the extremes of the repetitions.
    """

    group: str
    name: str
    value: float
    unit: str
    limit: float | None = None
    at_least: bool = False
    spread: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        if self.limit is None:
            return None
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def median_and_spread(values: Sequence[float]) -> tuple[float, float]:
    middle = statistics.median(values)
    return middle, (max(values) - min(values)) / middle if middle else 0.0


def table(bars: Iterable[Bar]) -> Table:
    out = Table(title="Benchmarks", title_justify="left", header_style="bold", pad_edge=False)
    out.add_column("what", no_wrap=True)
    out.add_column("measured", justify="right", no_wrap=True)
    out.add_column("bar", justify="right", no_wrap=True)
    out.add_column("", no_wrap=True)
    out.add_column("note", style="dim")
    group = None
    for bar in bars:
        if bar.group != group:
            if group is not None:
                out.add_section()
            group = bar.group
            out.add_row(f"[bold]{group}[/bold]")
        verdict = {True: "[green]met[/green]", False: "[red]MISSED[/red]", None: ""}[bar.met]
        limit = "" if bar.limit is None else f"{'≥' if bar.at_least else '≤'} {_figure(bar.limit)}"
        spread = "" if bar.spread is None else f" ±{bar.spread * 50:.0f} %"
        out.add_row(f"  {bar.name}", f"{_figure(bar.value)} {bar.unit}".strip() + spread, limit, verdict, bar.note)
    return out


def save(bars: Iterable[Bar], path: Path) -> None:
    """Write the figures as JSON, with what they were measured on."""
    packages = ("tree-sitter", "tree-sitter-python", "tree-sitter-java", "tree-sitter-c", "pyarrow", "uast")
    record = {
        "date": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "system": platform.platform(),
        "versions": {name: version(name) for name in packages},
        "bars": [{**asdict(bar), "met": bar.met} for bar in bars],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _figure(value: float) -> str:
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.2f}" if value < 10 else f"{value:.1f}"
