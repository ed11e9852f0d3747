"""Options and types that several subcommands share."""

from __future__ import annotations

import contextlib
import difflib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from build_dataset.progress import Watcher

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""

_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}


class Size(click.ParamType[int]):
    """Bytes: a number, or one with k, M or G (powers of 1000)."""

    name = "bytes"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        text = str(value).strip().lower().removesuffix("b")
        unit = text[-1:] if text[-1:] in _UNITS else ""
        try:
            size = int(float(text.removesuffix(unit)) * _UNITS[unit])
        except ValueError:
            size = 0
        if size <= 0:
            self.fail(f"{value!r} is no size; say 2000000, 500k or 2M", param, ctx)
        return size


class Names(click.ParamType[tuple[str, ...]]):
    """Names separated by commas or spaces; a list in a configuration."""

    name = "names"
    separated = True

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        names = tuple(name for each in self._parts(str(value)) if (name := each.strip()))
        if not names:
            self.fail("no name is given", param, ctx)
        return names

    def _parts(self, value: str) -> list[str]:
        return value.replace(" ", ",").split(",")


class Licenses(Names):
    """SPDX ids separated by commas; `A WITH B` is one."""

    name = "licenses"

    def _parts(self, value: str) -> list[str]:
        return value.split(",")


class Flags(Names):
    """Flags of files, separated by commas."""

    name = "flags"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        from build_dataset.conventions import FLAGS

        flags = super().convert(value, param, ctx)
        for flag in flags:
            if flag not in FLAGS:
                near = difflib.get_close_matches(flag, FLAGS, n=1)
                self.fail(f"{flag!r} is no flag; " + (f"did you mean {near[0]!r}?" if near else f"say {', '.join(FLAGS)}"), param, ctx)
        return flags


class Splits(click.ParamType[tuple[tuple[str, float], ...]]):
    """Names with fractions: train=0.9,test=0.1; a list of such in a configuration."""

    name = "splits"
    separated = True

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[tuple[str, float], ...]:
        from build_dataset.options import check_splits

        if isinstance(value, tuple):
            return value
        splits: list[tuple[str, float]] = []
        try:
            for part in str(value).replace(" ", ",").split(","):
                if part:
                    name, _, fraction = part.partition("=")
                    splits.append((name, float(fraction)))
            check_splits(tuple(splits))
        except ValueError as error:
            why = f"{value!r} is no list of splits" if "float" in str(error) else str(error)
            self.fail(f"{why}; say for instance train=0.9,validation=0.05,test=0.05", param, ctx)
        if not splits:
            self.fail("no split is named; say for instance train=0.9,validation=0.05,test=0.05", param, ctx)
        return tuple(splits)


def _workers() -> int:
    with contextlib.suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


WORKERS = click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(1),
    default=_workers,
    show_default="one per processor",
    help="Processes; no result depends on them.",
)
MAPPING = click.option(
    "--mapping",
    "mappings",
    metavar="FILE",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A mapping file of your own, for one more language. May be repeated.",
)
JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout in place of the table.")
QUIET = click.option("-q", "--quiet", is_flag=True, help="No progress and no table; errors only.")


COLUMNS = {
    "text": "Its source text. a+b joins columns; java,cs are columns in these languages.",
    "path": "The path of the file in its repository.",
    "repository": "The repository.",
    "commit": "The commit.",
    "license": "The licence, or a list of licences.",
    "language": "The language; without it the path tells.",
    "task": "The problem that the row solves, for parallel programs.",
}
"""Meaning of a table's column -> what the help says."""


def column_options(command: Callable[..., None]) -> Callable[..., None]:
    """An option for the column of each meaning: `text_column` and so on."""
    for meaning, what in reversed(COLUMNS.items()):
        command = click.option(f"--{meaning}-column", metavar="NAME", help=f"Column of a table. {what}")(command)
    return command


def register(mappings: tuple[Path, ...]) -> None:
    from uast.registry import register_language

    for path in mappings:
        register_language(path)


def display(silent: bool) -> contextlib.AbstractContextManager[Watcher]:
    if silent:
        from build_dataset.progress import Watcher

        return contextlib.nullcontext(Watcher())
    from build_dataset.display import Display

    return Display()
