"""`uast-build run`, the default command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from build_dataset.cli.options import INTERRUPTED, JSON, MAPPING, QUIET, WORKERS, Names, Size, display, register


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", type=click.Path(path_type=Path))
@click.option(
    "-o", "--out", required=True, type=click.Path(path_type=Path), metavar="OUT", help="Folder of the dataset: new, empty or its own."
)
@click.option("--languages", metavar="NAME,...", type=Names(), help="Only these languages, separated by commas.")
@click.option("--max-bytes", type=Size(), default=2_000_000, show_default=True, help="Skip larger files.")
@click.option("--include", metavar="GLOB", multiple=True, help="Only paths below a source that match, as in .gitignore. May be repeated.")
@click.option("--exclude", metavar="GLOB", multiple=True, help="No paths that match. May be repeated.")
@click.option("--no-ignore", is_flag=True, help="Also take in what .gitignore files name.")
@click.option("--dedup", type=click.Choice(["none", "exact"]), default="none", show_default=True, help="exact: skip repeated files.")
@click.option("--shard-bytes", type=Size(), show_default="8 to 64 MiB, by the corpus", help="Source in a shard, about.")
@MAPPING
@click.option("--overwrite", is_flag=True, help="Replace the dataset that is in OUT.")
@WORKERS
@JSON
@QUIET
def run(
    sources: tuple[Path, ...],
    out: Path,
    languages: tuple[str, ...] | None,
    max_bytes: int,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    no_ignore: bool,
    dedup: Any,
    shard_bytes: int | None,
    mappings: tuple[Path, ...],
    overwrite: bool,
    workers: int,
    as_json: bool,
    quiet: bool,
) -> None:
    """Make or complete a dataset (the default command)."""
    from build_dataset.engine import LocalEngine
    from build_dataset.options import Options

    options = Options(languages, max_bytes, dedup, shard_bytes, not no_ignore, include, exclude)
    try:
        # The workers start while this process is still importing.
        with LocalEngine(workers) as engine:
            from build_dataset.run import build

            register(mappings)
            with display(quiet or as_json) as watcher:
                summary = build(sources, out, options, engine, watcher, overwrite=overwrite)
    except KeyboardInterrupt:
        click.echo("Interrupted. Finished shards are kept; the same command resumes.", err=True)
        sys.exit(INTERRUPTED)
    if as_json:
        from build_dataset.run import summary_json

        click.echo(summary_json(summary))
    elif not quiet:
        from build_dataset.display import print_summary

        print_summary(summary, str(out))
