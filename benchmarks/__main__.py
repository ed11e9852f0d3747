"""Run the benchmarks and print the table; the exit status is 1 when a bar is missed."""

from __future__ import annotations

import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

import uast

from . import alignment, bars, building, latency, memory, pathological, rates, sample, search, throughput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECTIONS = ("throughput", "build", "rates", "memory", "pathological", "latency", "alignment", "search")
HELD = ("python", "java", "c")
"""Whose finished trees the section memory holds: the languages whose trees differ most."""
RESULTS = Path(__file__).parent / "results"


@click.command(help=__doc__)
@click.option("--corpus", type=click.Path(exists=True, file_okay=False, path_type=Path), help="A folder of real source in the languages.")
@click.option("--languages", help="Which, separated by commas; all of them unless told.")
@click.option("--sections", default=",".join(SECTIONS), show_default=True, help="Which, separated by commas.")
@click.option("--megabytes", default=20, show_default=True, type=click.IntRange(min=1), help="Source to take of each language.")
@click.option("--repeats", default=5, show_default=True, type=click.IntRange(min=1), help="Repetitions; medians are reported.")
@click.option("--no-fail", is_flag=True, help="Exit with 0 even when a bar is missed.")
def main(corpus: Path | None, languages: str | None, sections: str, megabytes: int, repeats: int, no_fail: bool) -> None:
    console = Console()
    if not console.is_terminal:
        console = Console(width=150)
    folders = [corpus] if corpus else sample.fallback_folders()
    if corpus is None:
        console.print("No CORPUS=DIR given: measuring the examples and Python's standard library. Languages below 10 MB are not judged.")
    names = languages.split(",") if languages else [language.name for language in uast.languages()]
    samples = [sample.take(folders, name, megabytes * 1_000_000) for name in names]
    for one in samples:
        console.print(f"{one.language}: {len(one.paths)} files, {one.size / 1e6:.1f} MB")

    with tempfile.TemporaryDirectory(prefix="uast-bench-") as temporary:
        scratch = Path(temporary)
        source = scratch / "source"
        sample.stage(samples, source)
        held = [one for one in samples if one.language in HELD]
        run: dict[str, Callable[[], Iterator[bars.Bar]]] = {
            "throughput": lambda: throughput.measure(samples, repeats),
            "build": lambda: building.measure(samples, source, scratch, repeats),
            "rates": lambda: rates.measure(samples, source, scratch),
            "memory": lambda: memory.measure(held),
            "pathological": lambda: pathological.measure([name for name in names if name in pathological.STATEMENT]),
            "latency": lambda: latency.measure(samples, repeats),
            "alignment": lambda: alignment.measure(samples, repeats),
            "search": lambda: search.measure(samples, source, scratch, repeats),
        }
        found: list[bars.Bar] = []
        for section in sections.split(","):
            with console.status(f"measuring {section}"):
                for bar in run[section]():
                    found.append(bar)
                    console.print(f"  {bar.name}: {bar.value:.3g} {bar.unit}", style="dim")

    console.print(bars.table(found))
    path = RESULTS / f"{datetime.now(timezone.utc):%Y%m%dT%H%M%S}.json"
    bars.save(found, path)
    missed = [bar for bar in found if bar.met is False]
    console.print(f"{len(missed)} of {sum(bar.met is not None for bar in found)} bars missed; written to {path.relative_to(Path.cwd())}")
    sys.exit(1 if missed and not no_fail else 0)


if __name__ == "__main__":
    main()
