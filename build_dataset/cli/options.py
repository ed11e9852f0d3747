"""Options and types that several subcommands share."""

from __future__ import annotations

import contextlib
import difflib
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from build_dataset.limits import HANG_AFTER
from uast.cli.options import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from types import FrameType

    from build_dataset.engine import LocalEngine
    from build_dataset.progress import Watcher
    from build_dataset.ray_engine import RayEngine

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
    """Names separated by commas or spaces; a list in a configuration. `known`: those that shells complete."""

    name = "names"
    separated = True

    def __init__(self, known: Callable[[], Iterable[str]] = tuple) -> None:
        self.known = known

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
        del ctx, param
        before, comma, last = incomplete.rpartition(",")
        return [CompletionItem(f"{before}{comma}{name}") for name in self.known() if name.startswith(last)]

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

    def __init__(self) -> None:
        super().__init__(_flags)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        from build_dataset.conventions import FLAGS

        flags = super().convert(value, param, ctx)
        for flag in flags:
            if flag not in FLAGS:
                near = difflib.get_close_matches(flag, FLAGS, n=1)
                self.fail(f"{flag!r} is no flag; " + (f"did you mean {near[0]!r}?" if near else f"say {', '.join(FLAGS)}"), param, ctx)
        return flags


def _flags() -> tuple[str, ...]:
    from build_dataset.conventions import FLAGS

    return tuple(FLAGS)


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


class Place(click.ParamType[Path]):
    """A folder, or a URL that fsspec knows."""

    name = "place"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        from uast.location import located

        del param, ctx
        return located(value)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
        return FOLDER.shell_complete(ctx, param, incomplete)


WORKERS = click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(1),
    show_default="one per processor",
    help="Processes; no result depends on them.",
)
ENGINE = click.option(
    "--engine",
    "engine_name",
    type=click.Choice(["local", "ray"]),
    default="local",
    show_default=True,
    help="Where the workers are: on this machine, or on a Ray cluster. No result depends on it.",
)
RAY_ADDRESS = click.option(
    "--ray-address", metavar="ADDRESS", help="Of the cluster, such as ray://host:10001 or auto; a Ray of this machine's own without it."
)
MAX_MEMORY = click.option(
    "--max-memory",
    type=Size(),
    help="Of a worker (Linux), 2G being 2,000,000,000; a file that needs more goes into quarantine.",
    show_default="no cap",
)
HANG_AFTER_OPTION = click.option(
    "--hang-after",
    metavar="SECONDS",
    type=click.FloatRange(min=0, min_open=True),
    default=HANG_AFTER,
    show_default=True,
    help="Processor time after which a file goes into quarantine; a worker that stands still as long is replaced.",
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


def start_engine(
    name: str,
    workers: int | None,
    *,
    preload: Sequence[str],
    address: str | None = None,
    max_memory: int | None = None,
    hang_after: float | None = None,
) -> LocalEngine | RayEngine:
    """The engine that the options name; a process of this machine begins to get ready at once. Raises DatasetError ray-missing,
    ray-unreachable."""
    if name == "ray":
        from build_dataset.ray_engine import RayEngine

        return RayEngine(workers, address=address, max_memory=max_memory, stall_after=hang_after)
    from build_dataset.engine import LocalEngine

    engine = LocalEngine(workers, max_memory=max_memory, stall_after=hang_after, preload=preload)
    engine.start()
    return engine


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """The first Ctrl-C winds up, the second ends the process where it stands: what is written is whole at any moment, and workers end
    with this process."""

    def second(_signal: int, _frame: FrameType | None) -> None:
        if sys.stderr.isatty():
            os.write(2, b"\x1b[?25h")  # the cursor, which a progress display hides
        os._exit(INTERRUPTED)

    def first(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, second)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, first)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
