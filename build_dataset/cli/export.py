"""`uast-build export`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from build_dataset.cli.options import INTERRUPTED, MAPPING, QUIET, WORKERS, display, register
from uast.cli.groups import Documented
from uast.cli.options import examples
from uast.wording import counted


@click.command(
    cls=Documented,
    short_help="Write a dataset in the layout of another one.",
    epilog=examples("uast-build export build/dataset -f mlcpd -o build/mlcpd"),
)
@click.argument("dataset", type=click.Path(path_type=Path))
@click.option("-f", "--format", "form", type=click.Choice(["mlcpd"]), required=True, help="mlcpd: its columns, a JSON record a file.")
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), metavar="FOLDER", help="Where to write: new or empty.")
@MAPPING
@WORKERS
@QUIET
def export(dataset: Path, form: str, out: Path, mappings: tuple[Path, ...], workers: int, quiet: bool) -> None:
    """Write a dataset in the layout of another one."""
    from build_dataset.engine import LocalEngine

    del form  # there is one so far
    try:
        with LocalEngine(workers) as engine:
            from build_dataset.export import export_mlcpd

            register(mappings)
            with display(quiet) as watcher:
                records = export_mlcpd(dataset, out, engine, watcher)
    except KeyboardInterrupt:
        click.echo("Interrupted.", err=True)
        sys.exit(INTERRUPTED)
    if not quiet:
        click.echo(f"{out}: {counted(records, 'record')}")
