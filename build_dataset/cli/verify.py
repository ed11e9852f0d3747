"""`uast-build verify`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from build_dataset.cli.options import (
    ENGINE,
    INTERRUPTED,
    JSON,
    MAPPING,
    QUIET,
    RAY_ADDRESS,
    WORKERS,
    Place,
    display,
    register,
    start_engine,
)
from uast.cli.groups import Documented
from uast.cli.options import examples

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    cls=Documented,
    short_help="Read a dataset back: checksums, schema, trees.",
    epilog=examples("uast-build verify build/dataset", "uast-build verify build/dataset --deep --workers 8"),
)
@click.argument("out", type=Place())
@click.option("--deep", is_flag=True, help="Parse everything again and compare.")
@MAPPING
@WORKERS
@ENGINE
@RAY_ADDRESS
@JSON
@QUIET
def verify(
    out: Path,
    deep: bool,
    mappings: tuple[Path, ...],
    workers: int | None,
    engine_name: str,
    ray_address: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """Read a dataset back: checksums, schema, totals, trees. The exit status is 1 if anything is wrong."""
    try:
        with start_engine(engine_name, workers, preload=("build_dataset.verify",), address=ray_address) as engine:
            from build_dataset import verify as stage

            register(mappings)
            with display(quiet or as_json) as watcher:
                problems = stage.verify(out, engine, watcher, deep=deep)
    except KeyboardInterrupt:
        click.echo("Interrupted.", err=True)
        sys.exit(INTERRUPTED)
    if as_json:
        click.echo(stage.as_json(problems))
    else:
        for problem in problems:
            click.secho(f"{out / problem.path}: {problem.message}", fg="red", err=True)
        if not problems and not quiet:
            click.secho(f"{out} is whole: {stage.what_was_checked(out, deep=deep)}", fg="green")
    if problems:
        sys.exit(1)
