"""Runs real source through everything that must hold for every file: `make corpus CORPUS=DIR`.

Prints a table by language and the first violations; exits 1 if there is any. Files that do not parse cleanly are counted, none
is left out.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
from collections import Counter
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parent))

from oracle import unaccounted

import uast
from uast import invariants
from uast.broken import error_bytes
from uast.columns import IMPLICIT, NAMED, SYNTHETIC
from uast.detection import HEAD_BYTES

SHOWN = 10


def examine(path: str) -> tuple[str, dict[str, int], list[str]]:
    """Language, counts and what does not hold, of one file; no language if it is of none that is known."""
    with Path(path).open("rb") as file:
        source = file.read(HEAD_BYTES)
        detected = uast.detect(path, source)
        if detected is None:
            return "", {}, []
        source += file.read()
    tree = uast.parse(source, detected.language, dialect=detected.dialect)
    problems = [f"{path}: {violation.code} at node {violation.node}: {violation.message}" for violation in invariants.check(tree)]
    if b"".join(tree.tokens()) != tree.source:
        problems.append(f"{path}: the tokens are not the source")
    problems += [f"{path}: {node.kind} {node.start}..{node.end}: {node.why}" for node in unaccounted(tree)]
    counts = Counter(tree.columns.kind)
    if counts[uast.Kind.UNMAPPED]:
        problems.append(f"{path}: {counts[uast.Kind.UNMAPPED]} unmapped nodes")
    flags = tree.columns.flags
    broken = error_bytes(tree)
    return (
        detected.language,
        {
            "files": 1,
            "bytes": len(source),
            "nodes": len(tree),
            "named": sum(flag & NAMED != 0 for flag in flags),
            "clean": int(not tree.has_errors),
            "error_bytes": broken.total,
            "error_bytes_of_regions": broken.regions,
            "opaque": counts[uast.Kind.OPAQUE],
            "unmapped": counts[uast.Kind.UNMAPPED],
            "unknown": sum(role == uast.Role.UNKNOWN for role in tree.columns.role),
            "synthetic": sum(flag & SYNTHETIC != 0 for flag in flags),
            "implicit": sum(flag & IMPLICIT != 0 for flag in flags),
            "violations": len(problems),
        },
        problems,
    )


@click.command()
@click.argument("corpus", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--workers", default=2, show_default=True)
@click.option("--sample", default=1, show_default=True, help="Every n-th file only.")
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def main(corpus: Path, workers: int, sample: int, as_json: bool) -> None:
    """Check every file of CORPUS whose language is known; its folders need not be sorted by language."""
    paths = sorted(str(path) for path in corpus.rglob("*") if path.is_file() and not path.is_symlink())[::sample]
    totals: dict[str, Counter[str]] = {}
    problems: list[str] = []
    console = Console(stderr=True)
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        found = pool.imap_unordered(examine, paths, chunksize=8)
        for language, counts, wrong in track(found, total=len(paths), console=console, description="Checking"):
            if language:
                totals.setdefault(language, Counter()).update(counts)
            problems += wrong
    if as_json:
        print(
            json.dumps({"languages": {name: dict(counts) for name, counts in sorted(totals.items())}, "problems": len(problems)}, indent=1)
        )
    else:
        show(totals, Console(width=max(120, console.width)))
    for problem in problems[:SHOWN]:
        console.print(problem, markup=False, highlight=False)
    if problems:
        console.print(f"[red]{len(problems)} violations[/]")
        sys.exit(1)


def show(totals: dict[str, Counter[str]], console: Console) -> None:
    """Shares are of files, bytes and named nodes; "at #if" is the part of the error bytes that has to do with preprocessor regions."""
    table = Table("language", box=None, pad_edge=False, header_style="bold")
    titles = ("files", "MB", "nodes", "without error", "error bytes", "at #if", "opaque", "unmapped", "implicit", "synthetic", "violations")
    for title in titles:
        table.add_column(title, justify="right")
    rows = sorted(totals.items())
    if len(rows) > 1:
        rows.append(("all", sum(totals.values(), Counter())))
    for language, counts in rows:
        table.add_row(
            language,
            f"{counts['files']:,}",
            f"{counts['bytes'] / 1e6:.1f}",
            f"{counts['nodes']:,}",
            f"{counts['clean'] / max(counts['files'], 1):.1%}",
            f"{counts['error_bytes'] / max(counts['bytes'], 1):.2%}",
            f"{counts['error_bytes_of_regions'] / max(counts['bytes'], 1):.2%}",
            f"{counts['opaque'] / max(counts['named'], 1):.2%}",
            *(f"{counts[name]:,}" for name in ("unmapped", "implicit", "synthetic", "violations")),
        )
    console.print(table)


if __name__ == "__main__":
    main()
