"""The command `uast-build`. `uast-build SOURCE... -o OUT` is short for `uast-build run SOURCE... -o OUT`."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from uast.errors import UastError, UnknownLanguageError

if TYPE_CHECKING:
    from build_dataset.progress import Watcher

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""

_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}


class _Size(click.ParamType[int]):
    """Bytes: a number, or one with k, M or G (powers of 1000)."""

    name = "bytes"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        text = str(value).strip().lower().removesuffix("b")
        unit = text[-1:] if text[-1:] in _UNITS else ""
        try:
            size = int(float(text.removesuffix(unit)) * _UNITS[unit])
        except ValueError:
            size = 0
        if size <= 0:
            self.fail(f"{value!r} is no size; say 2000000, 500k or 2M", param, ctx)
        return size


class _Group(click.Group):
    """A group whose default command is `run`; errors end as one red line with the way out."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ("-h", "--help", "--version"):
            args = ["run", *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # What people look for in `uast-build --help` are the options of a build.
        run.format_options(click.Context(run, parent=ctx), formatter)
        self.format_commands(ctx, formatter)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UastError as error:
            click.secho(f"error: {error}", fg="red", err=True)
            ctx.exit(2 if isinstance(error, UnknownLanguageError) else 1)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


def _workers() -> int:
    with contextlib.suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


_WORKERS = click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(1),
    default=_workers,
    show_default="one per processor",
    help="Processes; no result depends on them.",
)
_MAPPING = click.option(
    "--mapping",
    "mappings",
    metavar="FILE",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A mapping file of your own, for one more language. May be repeated.",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout in place of the table.")
_QUIET = click.option("-q", "--quiet", is_flag=True, help="No progress and no table; errors only.")


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]}, subcommand_metavar="SOURCE... -o OUT | COMMAND ...")
@click.version_option(package_name="uast", prog_name="uast-build")
def main() -> None:
    """Makes a dataset of universal syntax trees out of source files.

    SOURCE is a folder or a file; a folder named like a command is written ./verify. The same command again resumes what was
    interrupted and brings in what changed.
    """


@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", type=click.Path(path_type=Path))
@click.option(
    "-o", "--out", required=True, type=click.Path(path_type=Path), metavar="OUT", help="Folder of the dataset: new, empty or its own."
)
@click.option("--languages", metavar="NAME,...", help="Only these languages, separated by commas.")
@click.option("--max-bytes", type=_Size(), default=2_000_000, show_default=True, help="Skip larger files.")
@click.option("--dedup", type=click.Choice(["none", "exact"]), default="none", show_default=True, help="exact: skip repeated files.")
@click.option("--shard-bytes", type=_Size(), show_default="8 to 64 MiB, by the corpus", help="Source in a shard, about.")
@_MAPPING
@click.option("--overwrite", is_flag=True, help="Replace the dataset that is in OUT.")
@_WORKERS
@_JSON
@_QUIET
def run(
    sources: tuple[Path, ...],
    out: Path,
    languages: str | None,
    max_bytes: int,
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
    from build_dataset.plan import Options

    names = None if languages is None else tuple(name for name in languages.replace(" ", ",").split(",") if name)
    options = Options(languages=names, max_bytes=max_bytes, dedup=dedup, shard_bytes=shard_bytes)
    try:
        # The workers start while this process is still importing.
        with LocalEngine(workers) as engine:
            from build_dataset.run import build

            _register(mappings)
            with _display(quiet or as_json) as watcher:
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


@main.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--deep", is_flag=True, help="Parse everything again and compare.")
@_MAPPING
@_WORKERS
@_JSON
@_QUIET
def verify(out: Path, deep: bool, mappings: tuple[Path, ...], workers: int, as_json: bool, quiet: bool) -> None:
    """Read a dataset back: checksums, schema, totals, trees. The exit status is 1 if anything is wrong."""
    from build_dataset.engine import LocalEngine

    try:
        with LocalEngine(workers) as engine:
            from build_dataset import verify as stage

            _register(mappings)
            with _display(quiet or as_json) as watcher:
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


def _register(mappings: tuple[Path, ...]) -> None:
    from uast.registry import register_language

    for path in mappings:
        register_language(path)


def _display(silent: bool) -> contextlib.AbstractContextManager[Watcher]:
    if silent:
        from build_dataset.progress import Watcher

        return contextlib.nullcontext(Watcher())
    from build_dataset.display import Display

    return Display()
