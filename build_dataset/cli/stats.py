"""`uast-build stats`: what a dataset holds. `uast stats` says the same of a folder of source."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from build_dataset.cli.options import JSON, Place
from uast.cli.groups import Documented
from uast.cli.options import examples

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    cls=Documented,
    short_help="Count what is in a dataset, by language.",
    epilog=examples("uast-build stats build/dataset", "uast-build stats build/dataset --top 0 --json"),
)
@click.argument("out", type=Place())
@click.option("--top", default=5, show_default=True, metavar="N", type=click.IntRange(0), help="How many kinds and licences to show.")
@JSON
def stats(out: Path, top: int, as_json: bool) -> None:
    """Count files, bytes, nodes, errors, licences, kinds, duplicates by language."""
    from build_dataset.statistics import read_statistics

    found = read_statistics(out, kinds=as_json or top > 0)
    if as_json:
        click.echo(json.dumps(found.plain()))
    else:
        from build_dataset.display import print_statistics

        print_statistics(found, str(out), top)
