"""Options and output of the subcommands that analyse: how projects are told, how often is resampled, what failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from uast.cli.options import print_json

if TYPE_CHECKING:
    from uast.analysis import Result
    from uast.cli.sources import Trees

Command = TypeVar("Command", bound=Callable[..., Any])

WIDTH = 170
"""Of a table where no terminal says how wide it is."""


def sampling_options(command: Command) -> Command:
    """--folders, --samples and --seed."""
    folders = "A project of a dataset without repositories is its source and this many folders of the path."
    options = (
        click.option("--folders", default=0, type=click.IntRange(0), metavar="N", help=folders),
        click.option("--samples", default=200, show_default=True, type=click.IntRange(2), metavar="N", help="Samples for intervals."),
        click.option("--seed", default=0, show_default=True, type=click.IntRange(0), metavar="N", help="Of all that is random."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def print_result(result: Result, data: dict[str, Any], trees: Trees | None, as_json: bool) -> None:
    """As a table, or as JSON; then what could not be parsed, which makes the exit code 1."""
    failures = trees.failures if trees is not None else []
    if as_json:
        print_json(data if trees is None else data | {"other_files": trees.others, "failures": failures})
    else:
        from rich.console import Console

        console = Console()
        (console if console.is_terminal else Console(width=WIDTH)).print(result)
        for failure in failures:
            click.secho(f"error: {failure}", fg="red", err=True)
    if failures:
        raise SystemExit(1)
