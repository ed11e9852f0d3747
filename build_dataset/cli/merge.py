"""`uast-build merge`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from build_dataset.cli.options import INTERRUPTED, JSON, QUIET, display
from uast.cli.groups import Documented
from uast.cli.options import examples
from uast.wording import counted


@click.command(cls=Documented, short_help="Make one dataset of several.", epilog=examples("uast-build merge build/all build/a build/b"))
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("datasets", nargs=-1, required=True, metavar="DATASET...", type=click.Path(path_type=Path))
@JSON
@QUIET
def merge(out: Path, datasets: tuple[Path, ...], as_json: bool, quiet: bool) -> None:
    """Make one dataset, OUT, of several that were built with the same schema and mappings.

    Shards are copied as they are. Duplicates across the datasets are not looked for.
    """
    from build_dataset import merge as stage

    try:
        with display(quiet or as_json) as watcher:
            manifest = stage.merge(out, datasets, watcher)
    except KeyboardInterrupt:
        click.echo("Interrupted. The same command begins again.", err=True)
        sys.exit(INTERRUPTED)
    if as_json:
        click.echo(json.dumps({"counts": manifest["counts"], "languages": manifest["languages"]}))
    elif not quiet:
        inputs, shards = counted(manifest["counts"]["inputs"], "input"), counted(len(manifest["shards"]), "shard")
        click.echo(f"{out}: {inputs} in {shards}, of {counted(len(datasets), 'dataset')}")
        click.echo(f"next: uast-build verify {out}")
