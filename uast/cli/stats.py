"""`uast stats`: what a file, a folder or a dataset holds, by language."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from uast.broken import NO_ERRORS, ErrorBytes, error_bytes
from uast.cli.groups import Documented
from uast.cli.options import FILE, examples, json_option, mappings_option, print_json
from uast.cli.sampling import print_result, sampling_options
from uast.cli.sources import counts_of, trees_in
from uast.names import KINDS

if TYPE_CHECKING:
    from uast.analysis import Result

WIDTH = 140
"""Of the table where no terminal says how wide it is: no figure is cut off in a file."""


@dataclass(slots=True)
class Totals:
    """Sums over the files of one language. `allowances` counts files, `kinds` rows by universal kind."""

    files: int = 0
    bytes: int = 0
    nodes: int = 0
    files_with_errors: int = 0
    errors: int = 0
    error_bytes: ErrorBytes = NO_ERRORS
    allowances: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)

    def add(self, other: Totals) -> None:
        self.files += other.files
        self.bytes += other.bytes
        self.nodes += other.nodes
        self.files_with_errors += other.files_with_errors
        self.errors += other.errors
        self.error_bytes = ErrorBytes(*map(sum, zip(self.error_bytes, other.error_bytes, strict=True)))
        self.allowances.update(other.allowances)
        self.kinds.update(other.kinds)


EXAMPLES = examples(
    "uast stats src",
    "uast stats build/dataset --top 10",
    "uast stats src --constructs       # how often as for, while or each",
)


@click.command(cls=Documented, short_help="Count files, nodes and errors, by language.", epilog=EXAMPLES)
@click.argument("path", type=FILE)
@click.option("--top", default=0, metavar="N", help="Also print the N most frequent kinds.")
@click.option("--constructs", "about", flag_value="constructs", help="Instead, how often a construct is written in which way.")
@click.option("--entropy", "about", flag_value="entropy", help="Instead, the entropy of kinds, roles and kind paths.")
@sampling_options
@mappings_option
@json_option
def stats(path: str, top: int, about: str | None, folders: int, samples: int, seed: int, as_json: bool) -> None:
    """Count files, bytes, nodes and errors in PATH, by language.

    PATH is a file, a folder of source, or a dataset that uast-build wrote, of which `uast-build stats` tells more. Hidden folders are
    left out, and so are files of no known language, which are counted. "at #if" is the part of the error bytes in or across
    conditional preprocessor regions.
    """
    if about is not None:
        _analyse(path, about, folders, samples, seed, as_json)
        return
    totals: dict[str, Totals] = {}
    found, trees = trees_in(path)
    for tree in found:
        of_language = totals.setdefault(tree.language, Totals())
        kinds = Counter(tree.columns.kind)
        counts = {str(KINDS[kind]): count for kind, count in kinds.items()}
        errors = len(tree.errors)
        allowed = Counter(tree.allowances)
        broken = error_bytes(tree)
        of_language.add(Totals(1, len(tree.source), len(tree), int(tree.has_errors), errors, broken, allowed, Counter(counts)))
    failures, others = (trees.failures, trees.others) if trees is not None else ([], 0)
    if as_json:
        languages = {name: _data(totals[name]) for name in sorted(totals)}
        print_json({"languages": languages, "other_files": others, "failures": failures})
    else:
        _print(totals, others, top)
        for failure in failures:
            click.secho(f"error: {failure}", fg="red", err=True)
    if failures:
        raise SystemExit(1)


def _analyse(path: str, about: str, folders: int, samples: int, seed: int, as_json: bool) -> None:
    counts, trees = counts_of(path, folders)
    result: Result = (counts.constructs if about == "constructs" else counts.entropy)(samples=samples, seed=seed)
    print_result(result, {about: result.frame.to_dicts()}, trees, as_json)


def _data(totals: Totals) -> dict[str, object]:
    return {
        "files": totals.files,
        "bytes": totals.bytes,
        "nodes": totals.nodes,
        "files_with_errors": totals.files_with_errors,
        "errors": totals.errors,
        "error_bytes": totals.error_bytes.total,
        "error_bytes_of_preprocessor_regions": totals.error_bytes.regions,
        "allowances": dict(sorted(totals.allowances.items())),
        "kinds": dict(_by_count(totals)),
    }


def _by_count(totals: Totals) -> list[tuple[str, int]]:
    return sorted(totals.kinds.items(), key=lambda item: (-item[1], item[0]))


def _print(totals: dict[str, Totals], others: int, top: int) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console()
    if not console.is_terminal:
        console = Console(width=WIDTH)
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("language")
    for title in ("files", "bytes", "nodes", "bytes/node", "kinds", "with errors", "errors", "error bytes", "at #if"):
        table.add_column(title, justify="right")
    whole = Totals()
    for name in sorted(totals):
        whole.add(totals[name])
        table.add_row(name, *_cells(totals[name]))
    if len(totals) != 1:
        table.add_row("all", *_cells(whole), style="bold")
    console.print(table)
    for name, files in sorted(whole.allowances.items()):
        console.print(f"{files:,} file{'' if files == 1 else 's'} with allowance for {name.replace('-', ' ')}", style="dim")
    if others:
        console.print(f"{others:,} file{'' if others == 1 else 's'} of no known language", style="dim")
    if top > 0:
        kinds = Table("kind", box=None, pad_edge=False, header_style="bold")
        kinds.add_column("nodes", justify="right")
        kinds.add_column("share", justify="right")
        for name, count in _by_count(whole)[:top]:
            kinds.add_row(name, f"{count:,}", f"{count / whole.nodes:.1%}")
        console.print(kinds)


def _cells(totals: Totals) -> tuple[str, ...]:
    per_node = f"{totals.bytes / totals.nodes:.1f}" if totals.nodes else "-"
    counts = (totals.files, totals.bytes, totals.nodes)
    return (
        *(f"{count:,}" for count in counts),
        per_node,
        str(len(totals.kinds)),
        f"{totals.files_with_errors:,}",
        f"{totals.errors:,}",
        *(f"{count / max(totals.bytes, 1):.2%}" for count in totals.error_bytes),
    )
