"""Alignment against the truth sets of tests/truth: precision, recall and F1 by languages and by what differs, and the worst cases.

The exit status is 1 when a bar is missed. `--peer` scores another aligner in the same way, without bars.
"""

from __future__ import annotations

import json
import sys
import sysconfig
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click
from rich.console import Console
from rich.table import Table

from tests.truth import edits, equivalence, parity
from tests.truth.scoring import Judged, Marks, judge, total, uast_align
from tests.truth.statements import StatementTruth
from uast.parity import LANGUAGES

from .peers import PEERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from tests.truth.scoring import Aligner, Case


class TruthSet(NamedTuple):
    """Cases, what their groups are called, and the bars: the least that each measure must reach."""

    cases: Callable[[int], Iterator[Case]]
    group: str
    bars: Mapping[str, float]


FOLDERS = (*edits.FOLDERS, Path(sysconfig.get_path("stdlib")))
"""Where functions are taken from."""
SETS = {
    "parity": TruthSet(lambda _: parity.cases(), "construct", {"precision": 0.99, "recall": 0.97}),
    "edits": TruthSet(lambda seed: edits.cases(seed, FOLDERS), "edit", {"precision": 0.97, "recall": 0.95}),
    "equivalences": TruthSet(lambda _: equivalence.cases(), "difference", {"f1": 0.90}),
}
NAMES = {"seen": (True,), "hidden": (False,), "both": (True, False)}
GROUPS = 40
"""The most groups of a table, those with the most mistakes."""


@click.command(help=__doc__)
@click.option("--set", "wanted", type=click.Choice([*SETS, "all"]), default="all", show_default=True)
@click.option("--names", type=click.Choice([*NAMES]), default="both", show_default=True, help="What the aligner may see.")
@click.option("--peer", type=click.Choice([*PEERS]), help="Score this instead of uast.align.")
@click.option("--seed", default=edits.SEED, show_default=True, help="Of the edits.")
@click.option("--largest", type=click.IntRange(min=1), help="Leave out pairs with a tree of more nodes, for peers that are slow.")
@click.option("--worst", default=5, show_default=True, help="How many of the worst cases to show.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
def main(wanted: str, names: str, peer: str | None, seed: int, largest: int | None, worst: int, as_json: bool) -> None:
    console = Console(stderr=as_json)
    if not console.is_terminal:
        console = Console(width=150, stderr=as_json)
    aligner: Aligner = PEERS[peer]() if peer else uast_align
    records: dict[str, Any] = {}
    missed: list[str] = []
    for name in SETS if wanted == "all" else (wanted,):
        truth_set = SETS[name]
        cases = [case for case in truth_set.cases(seed) if largest is None or max(len(case.a), len(case.b)) <= largest]
        for seen in NAMES[names]:
            label = f"{name}, names {'seen' if seen else 'hidden'}"
            with console.status(f"aligning {label}"):
                judged = list(judge(cases, aligner, names=seen))
            marks = total(judged)
            missed += [] if peer else [f"{label}: {measure}" for measure, bar in truth_set.bars.items() if getattr(marks, measure) < bar]
            records[label] = record(judged, worst)
            if not as_json:
                report(console, f"{label}: {len(judged)} of {len(cases)} pairs of trees", truth_set, judged, worst)
    if as_json:
        click.echo(json.dumps(records, indent=1))
    else:
        console.print(f"missed: {'; '.join(missed)}" if missed else "no bar missed" if not peer else f"{peer} has no bars to hold")
    sys.exit(1 if missed else 0)


def report(console: Console, label: str, truth_set: TruthSet, judged: Sequence[Judged], worst: int) -> None:
    marks = total(judged)
    console.rule(f"[bold]{label}[/bold]", align="left")
    for measure in ("precision", "recall", "f1"):
        bar = truth_set.bars.get(measure)
        value: float = getattr(marks, measure)
        verdict = "" if bar is None else f"≥ {bar:.2f}  " + ("[green]met[/green]" if value >= bar else "[red]MISSED[/red]")
        console.print(f"  {measure:<9} {value:.4f}  {verdict}")
    if in_groups := marks_of_groups(judged):
        console.print(f"  of the statements that correspond many to one or many to many: F1 {in_groups.f1:.4f}", highlight=False)
    console.print(language_table(judged))
    console.print(group_table(truth_set.group, judged))
    for each in worst_of(judged, worst):
        console.print(f"[bold]{each.case.name}[/bold] {each.marks.precision:.2f} {each.marks.recall:.2f}", highlight=False)
        for line in [*each.mistakes()][:8]:
            console.print(f"    {line}", markup=False, highlight=False, no_wrap=True, overflow="ellipsis")


def marks_of_groups(judged: Iterable[Judged]) -> Marks | None:
    """None where the truth is of nodes, one to one."""
    marks = Marks()
    for each in judged:
        if not isinstance(each.case.truth, StatementTruth):
            return None
        marks = marks.plus(each.case.truth.marks_of_groups(each.answer))
    return marks


def language_table(judged: Iterable[Judged]) -> Table:
    """Precision above the diagonal, recall below; in per cent."""
    sums = by(judged, lambda each: tuple(sorted(each.case.languages, key=LANGUAGES.index)))
    out = Table(title="precision above the diagonal, recall below, per cent", title_justify="left", header_style="bold", pad_edge=False)
    out.add_column("")
    for language in LANGUAGES:
        out.add_column(language, justify="right")
    for here, one in enumerate(LANGUAGES):
        cells: list[str] = []
        for there, other in enumerate(LANGUAGES):
            marks = sums.get((one, other) if here <= there else (other, one))
            if marks is None:
                cells.append("")
            elif here == there:
                cells.append(f"{100 * marks.precision:.1f}/{100 * marks.recall:.1f}")
            else:
                cells.append(f"{100 * (marks.precision if here < there else marks.recall):.1f}")
        out.add_row(one, *cells)
    return out


def group_table(title: str, judged: Iterable[Judged]) -> Table:
    """The groups, those with the most mistakes first."""
    listed = list(judged)
    counts = by(listed, lambda each: each.case.group)
    out = Table(header_style="bold", pad_edge=False)
    for column in (title, "pairs of trees", "precision", "recall", "F1"):
        out.add_column(column, justify="left" if column == title else "right")
    shown = sorted(counts.items(), key=lambda item: (-item[1].lost, item[0]))
    for group, marks in shown[:GROUPS]:
        count = sum(each.case.group == group for each in listed)
        out.add_row(str(group), str(count), f"{marks.precision:.3f}", f"{marks.recall:.3f}", f"{marks.f1:.3f}")
    if rest := shown[GROUPS:]:
        out.caption = f"and {len(rest)} more, with at most {rest[0][1].lost:.0f} mistakes each"
    return out


def worst_of(judged: Iterable[Judged], count: int) -> list[Judged]:
    """The cases with the lowest F1."""
    return sorted((each for each in judged if each.marks.lost), key=lambda each: (each.marks.f1, -each.marks.lost, each.case.name))[:count]


def by(judged: Iterable[Judged], key: Callable[[Judged], Any]) -> dict[Any, Marks]:
    sums: defaultdict[Any, Marks] = defaultdict(Marks)
    for each in judged:
        sums[key(each)] = sums[key(each)].plus(each.marks)
    return dict(sums)


def record(judged: Sequence[Judged], worst: int) -> dict[str, Any]:
    in_groups = marks_of_groups(judged)
    return {
        "cases": len(judged),
        "total": figures(total(judged)),
        **({} if in_groups is None else {"many_to_one": figures(in_groups)}),
        "languages": {"-".join(key): figures(marks) for key, marks in by(judged, lambda each: each.case.languages).items()},
        "groups": {key: figures(marks) for key, marks in by(judged, lambda each: each.case.group).items()},
        "worst": [{"case": each.case.name, **figures(each.marks), "mistakes": [*each.mistakes()]} for each in worst_of(judged, worst)],
    }


def figures(marks: Marks) -> dict[str, float]:
    return {"precision": round(marks.precision, 5), "recall": round(marks.recall, 5), "f1": round(marks.f1, 5)}


if __name__ == "__main__":
    main()
