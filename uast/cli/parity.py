"""`uast kinds --parity`: whether the same program has the same tree in all languages; of one construct, how the trees differ."""

from __future__ import annotations

import difflib
import json
from collections import Counter
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from uast.cli.options import print_json
from uast.errors import ParityError, did_you_mean
from uast.parity import LANGUAGES, STATUSES, cell, cells, construct_names, read_construct, read_corpus, shape_of

if TYPE_CHECKING:
    from pathlib import Path

    from uast.parity import Cell, Construct

_MARKS = {"same": ("=", "green"), "difference": ("~", "yellow"), "absent": ("-", "dim"), "failing": ("FAIL", "bold red")}


def print_parity(corpus: Path, as_json: bool) -> bool:
    """Construct x language as text or JSON; whether something fails. Raises ParityError."""
    constructs = read_corpus(corpus)
    rows = [(construct, cells(construct)) for construct in constructs]
    totals = {language: Counter[str](row[place].status for _, row in rows) for place, language in enumerate(LANGUAGES)}
    if as_json:
        print_json({"constructs": [_data(*row) for row in rows], "totals": {language: _counts(of) for language, of in totals.items()}})
    else:
        _print_table(rows, totals)
    return any(of["failing"] for of in totals.values())


def _counts(of: Counter[str]) -> dict[str, int]:
    return {status: of[status] for status in STATUSES}


def _data(construct: Construct, row: list[Cell]) -> dict[str, object]:
    facts = {each.language: {"status": each.status, "why": each.why, "diff": list(each.diff)} for each in row}
    return {"name": construct.name, "title": construct.title, "section": construct.section, "languages": facts}


def _print_table(rows: list[tuple[Construct, list[Cell]]], totals: dict[str, Counter[str]]) -> None:
    console = Console(highlight=False)
    # A table narrower than its words would say nothing.
    console.width = max(console.width, 130)
    table = Table("construct", *LANGUAGES, box=None, pad_edge=False, header_style="bold")
    section = None
    for construct, row in sorted(rows, key=lambda each: each[0].section):
        if construct.section != section:
            section = construct.section
            table.add_row(Text(section, style="bold cyan"))
        table.add_row(Text(f"  {construct.name}"), *(Text(*_MARKS[each.status]) for each in row))
    for status in STATUSES:
        mark = f"{status} ({_MARKS[status][0]})"
        table.add_row(Text(mark, style="bold"), *(Text(str(totals[language][status])) for language in LANGUAGES))
    console.print(table)
    everything = sum(totals.values(), Counter[str]())
    console.print(f"{len(rows)} constructs: " + ", ".join(f"{everything[status]} {status}" for status in STATUSES))
    for _, row in rows:
        for each in row:
            if each.status == "failing":
                console.print(Text(f"{each.construct}-{each.language}: {each.why}", style="red"))


def print_construct(corpus: Path, name: str, as_json: bool) -> bool:
    """The golden, the difference of each language, and for what is not accepted yet an entry to fill in; whether something fails."""
    names = construct_names(corpus)
    if name not in names:
        raise ParityError(f"there is no construct {name!r}", where=str(corpus), hint=did_you_mean(name, names))
    construct = read_construct(corpus / name)
    golden = construct.golden_lines() or shape_of(construct, construct.golden).lines
    row = [cell(construct, language, golden) for language in LANGUAGES]
    if as_json:
        print_json(_data(construct, row))
    else:
        _print_differences(construct, golden, row)
    return any(each.status == "failing" for each in row)


def _print_differences(construct: Construct, golden: tuple[str, ...], row: list[Cell]) -> None:
    click.secho(f"{construct.name}: {construct.title}; the golden is that of {construct.golden}", bold=True)
    click.echo("\n".join(golden))
    open_ends: dict[tuple[str, ...], list[str]] = {}
    for each in row:
        mark, _ = _MARKS[each.status]
        click.secho(f"\n{mark} {each.language} {each.why}", bold=each.status == "failing")
        if each.diff:
            shape = shape_of(construct, each.language).lines
            click.echo("\n".join(difflib.unified_diff(golden, shape, n=2, lineterm="")))
        if each.status == "failing" and each.diff:
            open_ends.setdefault(each.diff, []).append(each.language)
    for diff, languages in open_ends.items():
        lines = "".join(f"    {json.dumps(line)},\n" for line in diff)
        click.echo(f'\n[[difference]]\nlanguages = {json.dumps(languages)}\nreason = ""\nlines = [\n{lines}]')
