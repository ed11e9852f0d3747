"""`uast clones`: what in a dataset repeats, in one language or across several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from uast.cli.groups import Documented
from uast.cli.indexing import console, described, index_of, index_options, place, public
from uast.cli.options import FOLDER, examples, json_option, print_json
from uast.wording import counted

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from uast.index import CloneGroup

    Member = tuple[str, float, dict[str, Any]]
    """Id, score, and what the dataset tells of it."""

SHOWN = 5
"""Members of a group that are printed, unless all are asked for."""


EXAMPLES = examples(
    "uast clones build/dataset",
    "uast clones build/dataset --across-languages --min-score 0.8",
    "uast clones build/dataset --hide-names --json",
)


@click.command(cls=Documented, short_help="Find groups of callables in DATASET that are alike.", epilog=EXAMPLES)
@click.argument("dataset", type=FOLDER)
@click.option("--min-score", default=0.9, show_default=True, type=click.FloatRange(0, 1, min_open=True), help="How alike members are.")
@click.option("--across-languages", is_flag=True, help="Only groups with members in several languages.")
@click.option("--min-nodes", default=50, show_default=True, type=click.IntRange(min=0), help="Leave out callables of fewer nodes.")
@click.option("-n", "--limit", default=50, show_default=True, type=click.IntRange(min=0), help="Print so many groups; 0 for all.")
@click.option("--all", "everyone", is_flag=True, help=f"Print all members of a group, not {SHOWN}.")
@index_options
@json_option
@click.pass_context
def clones(
    ctx: click.Context,
    dataset: str,
    min_score: float,
    across_languages: bool,
    min_nodes: int,
    limit: int,
    everyone: bool,
    names: bool,
    index_path: Path | None,
    as_json: bool,
) -> None:
    """Find groups of callables in DATASET, a folder that uast-build wrote, that are alike.

    A member's score says how alike it and the first of its group are. The largest groups come first; of callables that stand in one
    another, only the outer one is a member.

    Exit status: 0 if there is a group, 1 if there is none, 2 for trouble.
    """
    import polars as pl

    from uast.dataset import open_dataset

    opened = open_dataset(dataset)
    index = index_of(opened, "functions", names, index_path)
    large = opened.functions.filter((pl.col("nodes") >= min_nodes) & pl.col("has_body")).select("id").collect()["id"].to_list()
    groups = index.clones(min_score, only=set(large))
    facts = described(opened, "functions", [name for group in groups for name, _, _ in group.members])
    found = [members for group in groups if len(members := _outermost(group, facts)) > 1]
    if across_languages:
        found = [members for members in found if len(_languages(members)) > 1]
    found.sort(key=len, reverse=True)
    shown = found[:limit] if limit else found
    if as_json:
        print_json({"groups": len(found), "shown": [_data(members) for members in shown]})
    elif found:
        _print(shown, len(found), everyone)
    else:
        click.echo("no two callables are that much alike", err=True)
    ctx.exit(0 if found else 1)


def _outermost(group: CloneGroup, facts: dict[str, dict[str, Any]]) -> list[Member]:
    """The members but those that stand in another: a callable that does little but make another is no clone of it."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for name, _, _ in group.members:
        row = facts[name]
        spans.setdefault(row["file_id"], []).append((row["node"], row["node"] + row["nodes"]))
    found = []
    for name, _, score in group.members:
        row = facts[name]
        begin, end = row["node"], row["node"] + row["nodes"]
        if not any(first <= begin and end <= last and (first, last) != (begin, end) for first, last in spans[row["file_id"]]):
            found.append((name, score, row))
    return found


def _languages(members: list[Member]) -> list[str]:
    return sorted({row["language"] for _, _, row in members})


def _data(members: list[Member]) -> dict[str, Any]:
    return {
        "score": min(score for _, score, _ in members),
        "languages": _languages(members),
        "members": [{"id": name, "score": score, **public(row)} for name, score, row in members],
    }


def _print(groups: list[list[Member]], total: int, everyone: bool) -> None:
    from rich.text import Text

    out = console()
    for number, members in enumerate(groups, 1):
        lowest = min(score for _, score, _ in members)
        head = (
            (f"{number}  ", "dim"),
            (counted(len(members), "callable"), "bold"),
            f"  {lowest:.3f}  ",
            (" ".join(_languages(members)), "magenta"),
        )
        out.print(Text.assemble(*head))
        for _, score, row in members if everyone else members[:SHOWN]:
            line = Text.assemble(f"   {score:.3f}  ", (f"{row['language']:<11}", "magenta"), place(row), "  ", (row["name"], "bold"))
            out.print(line, no_wrap=True, overflow="ellipsis", crop=True)
        if not everyone and len(members) > SHOWN:
            out.print(f"   and {len(members) - SHOWN} more", style="dim")
    out.print(f"{total} group{'' if total == 1 else 's'}" + (f", {len(groups)} shown" if len(groups) < total else ""), style="bold")
