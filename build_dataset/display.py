"""What a person sees of a build: progress on stderr while it runs, a table on stdout when it is done."""

from __future__ import annotations

from collections import Counter
from time import perf_counter
from typing import TYPE_CHECKING, Any

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, SpinnerColumn, Task, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from build_dataset.cost import rate_of
from build_dataset.progress import Watcher
from uast.names import TOKEN_KINDS
from uast.wording import counted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from build_dataset.outlook import Outlook, Share
    from build_dataset.run import Summary
    from build_dataset.statistics import Figures, Statistics

WIDTH = 160
"""Of a table where no terminal says how wide it is: no figure is cut off in a file."""


class _Rate(ProgressColumn):
    """Megabytes of source per second since the stage began."""

    def render(self, task: Task) -> Text:
        size, elapsed = task.fields["size"], task.elapsed
        return Text(f"{size / elapsed / 1e6:5.1f} MB/s" if size and elapsed else "", style="cyan")


class _Errors(ProgressColumn):
    """Files whose trees have errors, and files that failed."""

    def render(self, task: Task) -> Text:
        text = Text(f"{task.fields['with_errors']} with errors", style="yellow") if task.fields["with_errors"] else Text()
        if task.fields["failed"]:
            text.append(f" {task.fields['failed']} failed", style="red")
        return text


class Display(Watcher):
    """A live line per stage on a terminal; plain lines where there is none."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._progress = Progress(
            SpinnerColumn(finished_text="[green]✓"),
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TextColumn("files"),
            _Rate(),
            _Errors(),
            TimeElapsedColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._name = ""
        self._begin = 0.0
        self._files = 0

    def __enter__(self) -> Display:
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, _value: BaseException | None, _traceback: TracebackType | None) -> None:
        if kind is None:
            self._finish_stage()
        self._progress.stop()

    def stage(self, name: str, files: int | None = None, size: int | None = None) -> None:
        del size
        self._finish_stage()
        self._name, self._begin, self._files = name, perf_counter(), 0
        if files != 0:
            self._progress.add_task(name, total=files, size=0, with_errors=0, failed=0)

    def advance(self, files: int, size: int = 0, *, with_errors: int = 0, failed: int = 0) -> None:
        self._files += files
        for task in self._progress.tasks[-1:]:
            fields = task.fields
            self._progress.update(
                task.id,
                advance=files,
                size=fields["size"] + size,
                with_errors=fields["with_errors"] + with_errors,
                failed=fields["failed"] + failed,
            )

    def note(self, text: str) -> None:
        self._console.print(text, highlight=False)

    def _finish_stage(self) -> None:
        if not self._name:
            return
        for task in self._progress.tasks[-1:]:
            total = self._files if task.total is None else task.total
            self._progress.update(task.id, total=max(total, 1), completed=max(total, 1))
        if self._progress.disable and self._files:
            self._console.print(f"{self._name}: {counted(self._files, 'file')}, {perf_counter() - self._begin:.1f} s", highlight=False)
        self._name = ""


def print_summary(summary: Summary, out: str) -> None:
    """The dataset as a table, a row per language (`errors`: trees with errors, among the parsed files), and what was left out and why."""
    console = Console()
    manifest = summary.manifest
    counts = manifest["counts"]
    console.print(f"{out}: {counted(counts['inputs'], 'input')}", highlight=False, soft_wrap=True, style="bold")
    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    grid.add_column("language", no_wrap=True)
    for name in ("parsed", "errors", "skipped", "failed", "MB in", "nodes", "MB out", "B/node"):
        grid.add_column(name, justify="right", no_wrap=True)
    for language, row in manifest["languages"].items():
        grid.add_row(language, *_cells(row))
    grid.add_section()
    grid.add_row("all", *_cells(counts), style="bold")
    console.print(grid)
    for status in ("skipped", "failed"):
        because = counts[f"{status}_because"]
        if because:
            told = ", ".join(f"{many:,} {reason}" for reason, many in sorted(because.items(), key=lambda item: (-item[1], item[0])))
            console.print(f"{status}: {told}", highlight=False)
    if counts["duplicates"]:
        clusters = counted(counts["clusters"], "cluster")
        console.print(f"duplicates: {counts['duplicates']:,} repeat another file, in {clusters}", highlight=False)
    for name, part in manifest["splits"].get("parts", {}).items():
        files, components = counted(part["files"], "file"), counted(part["components"], "component")
        size = f"{files}, {part['bytes'] / 1e6:,.1f} MB, {components} that belong together"
        console.print(f"{name}: {size}; {part['wanted']:.1%} was asked for", highlight=False)
    if summary.files:
        rate = summary.bytes / summary.seconds / 1e6
        console.print(
            f"{counted(summary.files, 'file')}, {summary.bytes / 1e6:,.1f} MB in {summary.seconds:.1f} s, {rate:.1f} MB/s", highlight=False
        )
    console.print(f"next: uast-build verify {out}", highlight=False, style="dim", soft_wrap=True)
    console.print(f'      uast.open_dataset("{out}") in Python', highlight=False, style="dim", soft_wrap=True)


_TOKENS = frozenset(map(str, TOKEN_KINDS))


def print_statistics(found: Statistics, out: str, top: int) -> None:
    """A row per language of files with a tree; then their licences, and the kinds of their named nodes, the `top` most frequent."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=WIDTH)
    grid = Table(title=out, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    grid.add_column("language", no_wrap=True)
    for name in (
        "files",
        "errors",
        "MB",
        "nodes",
        "callables",
        "B/node",
        "median",
        "p95",
        "repeated",
        "generated",
        "vendored",
        "test",
        "minified",
    ):
        grid.add_column(name, justify="right", no_wrap=True)
    for language, of in found.languages.items():
        grid.add_row(language, *_figure_cells(of))
    grid.add_section()
    grid.add_row("all", *_figure_cells(found.whole), style="bold")
    console.print(grid)
    if top == 0:
        return
    kinds = {language: {kind: many for kind, many in counted.items() if kind not in _TOKENS} for language, counted in found.kinds.items()}
    shares = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 2, 0, 0))
    for name in ("language", "licences", "kinds"):
        shares.add_column(name)
    for language, of in found.languages.items():
        shares.add_row(language, _shares(of.licenses, top), _shares(kinds.get(language, {}), top))
    shares.add_section()
    everywhere: Counter[str] = Counter()
    for own in kinds.values():
        everywhere.update(own)
    shares.add_row("all", _shares(found.whole.licenses, top), _shares(everywhere, top), style="bold")
    console.print(shares)


def _figure_cells(of: Figures) -> list[str]:
    broken = f"{of.with_errors / of.files:.1%}" if of.files else ""
    per_node = f"{of.stored / of.nodes:.2f}" if of.nodes else ""
    counts = [of.median, of.p95, of.duplicates, *of.flags.values()]
    return [
        f"{of.files:,}",
        broken,
        f"{of.bytes / 1e6:,.1f}",
        f"{of.nodes:,}",
        f"{of.functions:,}",
        per_node,
        *(f"{count:,}" for count in counts),
    ]


def _shares(counts: Mapping[str, int], top: int) -> str:
    """The most frequent names with their shares."""
    total = sum(counts.values())
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:top]
    return ", ".join(f"{name} {count / total:.1%}" for name, count in ordered)


def print_outlook(outlook: Outlook, out: str) -> None:
    """A plan as a table, a row per language. Estimates, by the rates of `cost.py`: MB out, MB/s of a worker, CPU seconds."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=WIDTH)
    inputs = counted(outlook.inputs, "input")
    console.print(f"{out} would be made of {inputs}; nothing was written", highlight=False, soft_wrap=True, style="bold")
    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    grid.add_column("language", no_wrap=True)
    for name in ("files", "MB in", "shards", "there", "MB out", "MB/s", "CPU s"):
        grid.add_column(name, justify="right", no_wrap=True)
    grid.add_column("left out")
    for language, share in outlook.languages.items():
        grid.add_row(language or "(no language)", *_share_cells(share, f"{rate_of(language).speed:.1f}"))
    grid.add_section()
    grid.add_row("all", *_share_cells(outlook.all, ""), style="bold")
    console.print(grid)
    processes = f"{outlook.workers} worker{'' if outlook.workers == 1 else 's'}"
    console.print(f"about {_duration(outlook.seconds)} with {processes}, each on a processor of its own", highlight=False)
    guessed = [language for language, share in outlook.languages.items() if not share.measured]
    if guessed:
        console.print(f"not measured, taken for the slowest of the others: {', '.join(guessed)}", highlight=False)


def _share_cells(share: Share, speed: str) -> list[str]:
    left_out = ", ".join(f"{many:,} {reason}" for reason, many in share.left_out.items())
    if not share.shards:
        return ["", "", "", "", "", "", "", left_out]
    figures = [f"{share.files:,}", f"{share.bytes / 1e6:,.1f}", f"{share.shards:,}", f"{share.kept:,}"]
    return [*figures, f"{share.stored_bytes / 1e6:,.1f}", speed, f"{share.worker_seconds:,.1f}", left_out]


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes, hours = round(seconds / 60), seconds / 3600
    return f"{minutes} min" if minutes < 100 else f"{hours:,.1f} h"


def _cells(row: dict[str, Any]) -> list[str]:
    per_node = f"{row['bytes'] / row['nodes']:.2f}" if row["nodes"] else ""
    files = [f"{row[name]:,}" for name in ("parsed", "parsed_with_errors", "skipped", "failed")]
    return [*files, f"{row['source_bytes'] / 1e6:,.1f}", f"{row['nodes']:,}", f"{row['bytes'] / 1e6:,.1f}", per_node]
