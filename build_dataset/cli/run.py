"""`uast-build run`, the default command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from build_dataset.cli.config import CONFIG
from build_dataset.cli.options import (
    COLUMNS,
    ENGINE,
    HANG_AFTER_OPTION,
    INTERRUPTED,
    JSON,
    MAPPING,
    MAX_MEMORY,
    QUIET,
    RAY_ADDRESS,
    WORKERS,
    Flags,
    Licenses,
    Names,
    Place,
    Size,
    Splits,
    column_options,
    display,
    register,
    start_engine,
)
from uast.cli.groups import SectionedCommand
from uast.cli.options import FILE, LANGUAGE, examples

if TYPE_CHECKING:
    from collections.abc import Callable


OPTION_SECTIONS = {
    "Sources": ("lists", "languages", "include", "exclude", "no_ignore", "max_bytes", "mappings"),
    "Which files": ("skip", "allow_license", "deny_license", "sample", "limit", "seed"),
    "Duplicates": ("dedup", "dedup_threshold", "dedup_within", "keep_duplicates"),
    "Splits": ("splits", "repository_depth"),
    "Tables as sources": ("tables", *(f"{meaning}_column" for meaning in COLUMNS)),
    "Output": ("out", "overwrite", "functions", "shard_bytes"),
    "How it runs": ("dry_run", "config", "workers", "engine_name", "ray_address", "on_error", "hang_after", "max_memory"),
}
"""Of `run` and `plan`: the parameters by what they are about."""

TASKS = ("build_dataset.inventory", "build_dataset.worker")
"""The modules of what workers do."""

EXAMPLES = examples(
    "uast-build run src -o build/dataset",
    "uast-build run project@v1.0 s3://bucket/code -o build/dataset",
    "uast-build run src -o build/dataset --split train=0.9,test=0.1",
)


@click.command(cls=SectionedCommand, option_sections=OPTION_SECTIONS, options_metavar="-o OUT [OPTIONS]", epilog=EXAMPLES)
@click.argument("sources", nargs=-1, metavar="SOURCE...", type=FILE)
@click.option(
    "--from",
    "lists",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A list of sources: text or TOML. May be repeated.",
)
@click.option("-o", "--out", required=True, type=Place(), metavar="OUT", help="Folder or URL of the dataset: new, empty or its own.")
@click.option("--languages", metavar="NAME,...", type=Names(LANGUAGE.names), help="Only these languages, separated by commas.")
@click.option("--max-bytes", type=Size(), default=2_000_000, show_default=True, help="Skip larger files; 500k, 2M, 1G are powers of 1000.")
@click.option("--include", metavar="GLOB", multiple=True, help="Only paths below a source that match, as in .gitignore. May be repeated.")
@click.option("--exclude", metavar="GLOB", multiple=True, help="No paths that match. May be repeated.")
@click.option("--no-ignore", is_flag=True, help="Also take in what .gitignore files name.")
@click.option(
    "--dedup",
    type=click.Choice(["none", "exact", "near", "structure"]),
    default="none",
    show_default=True,
    help="Leave out files that repeat another: the same bytes, nearly the same tokens, the same structure with names hidden.",
)
@click.option(
    "--dedup-threshold",
    metavar="SIMILARITY",
    type=click.FloatRange(0.5, 1),
    default=0.85,
    show_default=True,
    help="How alike near-duplicates are (Jaccard).",
)
@click.option(
    "--dedup-within",
    type=click.Choice(["everything", "language", "source"]),
    default="language",
    show_default=True,
    help="What is compared: all files, those of a language, those of a language and source.",
)
@click.option("--keep-duplicates", is_flag=True, help="Record what repeats what, and leave nothing out.")
@click.option(
    "--split",
    "splits",
    metavar="NAME=FRACTION,...",
    type=Splits(),
    default=(),
    help="Splits, such as train=0.9,test=0.1; no repository or cluster of duplicates is in two.",
)
@click.option(
    "--repository-depth",
    metavar="N",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    help="For --split, where no repository is known: the source and so many folders of the path are one.",
)
@click.option("--shard-bytes", type=Size(), show_default="8 to 64 MiB, by the corpus", help="Source in a shard, about; 64M is 64,000,000.")
@click.option("--skip", metavar="FLAG,...", type=Flags(), help="Leave out what is generated, vendored, test, minified.")
@click.option("--allow-license", metavar="ID,...", type=Licenses(), help="Only files that one may use under these licences (SPDX ids).")
@click.option("--deny-license", metavar="ID,...", type=Licenses(), help="No files that one may only use under these.")
@click.option("--sample", metavar="FRACTION", type=click.FloatRange(0, 1, min_open=True), help="Only this part of the files, by hash.")
@click.option("--limit", metavar="N", type=click.IntRange(1), help="At most N files, a sample of all languages.")
@click.option(
    "--seed",
    metavar="N",
    type=int,
    default=0,
    show_default=True,
    help="Which files --sample and --limit take, and which of many ways to split is taken.",
)
@click.option("--functions/--no-functions", default=True, show_default=True, help="Write the table of callables, too.")
@click.option("--tables/--no-tables", default=None, help="Folders hold tables, or do not.  [default: those with tables and no source]")
@column_options
@MAPPING
@click.option("--overwrite", is_flag=True, help="Replace the dataset that is in OUT.")
@click.option(
    "--on-error",
    type=click.Choice(["quarantine", "stop"]),
    default="quarantine",
    show_default=True,
    help="What becomes of the build when a file fails; stop keeps what was finished.",
)
@HANG_AFTER_OPTION
@MAX_MEMORY
@click.option("--dry-run", is_flag=True, help="Only say what would be made and what it would cost; the same as `uast-build plan`.")
@CONFIG
@WORKERS
@ENGINE
@RAY_ADDRESS
@JSON
@QUIET
def run(
    sources: tuple[str, ...],
    lists: tuple[Path, ...],
    out: Path,
    languages: tuple[str, ...] | None,
    max_bytes: int,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    no_ignore: bool,
    dedup: Any,
    dedup_threshold: float,
    dedup_within: Any,
    keep_duplicates: bool,
    splits: tuple[tuple[str, float], ...],
    repository_depth: int,
    shard_bytes: int | None,
    skip: Any,
    allow_license: tuple[str, ...] | None,
    deny_license: tuple[str, ...] | None,
    sample: float | None,
    limit: int | None,
    seed: int,
    functions: bool,
    tables: bool | None,
    mappings: tuple[Path, ...],
    overwrite: bool,
    dry_run: bool,
    on_error: Any,
    hang_after: float,
    max_memory: int | None,
    workers: int | None,
    engine_name: str,
    ray_address: str | None,
    as_json: bool,
    quiet: bool,
    **columns: str | None,
) -> None:
    """Make or complete a dataset (the default command)."""
    if not sources and not lists:
        raise click.UsageError("no source is named: give a SOURCE, or a list of them with --from FILE")
    from build_dataset.limits import Limits
    from build_dataset.options import Options

    options = Options(
        languages=languages,
        max_bytes=max_bytes,
        dedup=dedup,
        dedup_threshold=dedup_threshold,
        dedup_within=dedup_within,
        keep_duplicates=keep_duplicates,
        splits=splits,
        repository_depth=repository_depth,
        shard_bytes=shard_bytes,
        skip=skip or (),
        allow_licenses=allow_license,
        deny_licenses=deny_license or (),
        sample=sample,
        limit=limit,
        seed=seed,
        ignore=not no_ignore,
        include=include,
        exclude=exclude,
        functions=functions,
    )
    limits = Limits(hang_after=hang_after, max_memory=max_memory, on_error=on_error)
    try:
        with start_engine(engine_name, workers, preload=TASKS, address=ray_address, max_memory=max_memory, hang_after=hang_after) as engine:
            from build_dataset.sources import Named, read_list
            from uast.processors import processors

            register(mappings)
            said = {name.removesuffix("_column"): column for name, column in columns.items() if column is not None}
            named = [Named(source, tables=tables, columns=tuple(said.items())) for source in sources]
            named += [each for path in lists for each in read_list(path, tables, said)]
            with display(quiet or as_json) as watcher:
                if dry_run:
                    tell = _foresee(named, out, options, engine, watcher, workers=workers or processors(), overwrite=overwrite)
                else:
                    tell = _build(named, out, options, engine, watcher, limits=limits, overwrite=overwrite)
    except KeyboardInterrupt:
        click.echo("Interrupted. Finished shards are kept; the same command resumes.", err=True)
        sys.exit(INTERRUPTED)
    if as_json:
        click.echo(tell.as_json())
    elif not quiet:
        tell.as_table(str(out))


class _Tell(NamedTuple):
    """What came of it, for programs and for people."""

    as_json: Callable[[], str]
    as_table: Callable[[str], None]


def _build(*arguments: Any, **options: Any) -> _Tell:
    from build_dataset.display import print_summary
    from build_dataset.run import build, summary_json

    summary = build(*arguments, **options)
    return _Tell(lambda: summary_json(summary), lambda out: print_summary(summary, out))


def _foresee(*arguments: Any, **options: Any) -> _Tell:
    from build_dataset.display import print_outlook
    from build_dataset.outlook import foresee, outlook_json

    outlook = foresee(*arguments, **options)
    return _Tell(lambda: outlook_json(outlook), lambda out: print_outlook(outlook, out))
