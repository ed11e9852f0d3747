"""`uast align`: two programs beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from uast.cli.groups import Documented
from uast.cli.options import FILE, LANGUAGE, examples, json_option, print_json, program_at

if TYPE_CHECKING:
    from rich.text import Text

    from uast.alignment import Alignment
    from uast.sidebyside import Line

COLOURS = ("bright_blue", "green", "yellow", "magenta", "cyan", "bright_red", "bright_green", "bright_magenta")


EXAMPLES = examples(
    "uast align Stack.java stack.py",
    "uast align Stack.java:12 stack.py:8          # two callables",
    "uast align old.c new.c --hide-names          # what a renaming leaves",
    "uast align Stack.java stack.py --json",
)


@click.command(cls=Documented, short_help="Show which part of A is which part of B.", epilog=EXAMPLES)
@click.argument("file_a", metavar="A", type=FILE)
@click.argument("file_b", metavar="B", type=FILE)
@click.option("-a", "--language-a", metavar="NAME", type=LANGUAGE, help="Language of A; else the file name tells.")
@click.option("-b", "--language-b", metavar="NAME", type=LANGUAGE, help="Language of B; else the file name tells.")
@click.option("--names/--hide-names", default=True, show_default=True, help="Whether identifiers and strings are looked at.")
@click.option("--threshold", type=click.FloatRange(0, 1), default=0.0, help="Show only pairs with at least this score.")
@click.option("--width", type=click.IntRange(min=40), help="Columns of the output; else those of the terminal.")
@json_option
@click.pass_context
def align(
    ctx: click.Context,
    file_a: str,
    file_b: str,
    language_a: str | None,
    language_b: str | None,
    names: bool,
    threshold: float,
    width: int | None,
    as_json: bool,
) -> None:
    """Show which part of A is which part of B, whatever their languages.

    A and B are files, FILE:LINE for the innermost callable or type around that line (1-based), or - for the standard input. Lines that
    correspond have one colour, with the score between them; `→ 12` points to the line of B, and back. Dotted lines have no counterpart.

    Exit status: 0 if both are the same in all that was looked at, 1 if not, 2 for trouble.
    """
    from uast.alignment import align as align_programs

    alignment = align_programs(program_at(file_a, language_a), program_at(file_b, language_b), names=names)
    if as_json:
        print_json(alignment.to_dict())
    else:
        _show(alignment, file_a, file_b, threshold, width)
    ctx.exit(0 if alignment.similarity >= 1 else 1)


def _show(alignment: Alignment, name_a: str, name_b: str, threshold: float, width: int | None) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from uast.sidebyside import beside

    console = Console(width=width, highlight=False)
    table = Table(box=None, expand=True, padding=(0, 1), show_edge=False)
    table.add_column(f"{name_a} ({alignment.a.tree.language})", ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column("", width=4, justify="right")
    table.add_column(f"{name_b} ({alignment.b.tree.language})", ratio=1, no_wrap=True, overflow="ellipsis")
    for row in beside(alignment):
        shown = row.a is not None and row.corresponds and row.a.score >= threshold
        score = Text(_score(row.a.score), style=_colour(row.a)) if shown and row.a is not None else Text("")
        table.add_row(_text(row.a, threshold, row.corresponds), score, _text(row.b, threshold, row.corresponds))
    console.print(table)
    pairs, left_a, left_b = len(alignment), len(alignment.unmatched_a), len(alignment.unmatched_b)
    console.print()
    console.print(
        f"similarity [bold]{alignment.similarity:.2f}[/bold], {pairs} pairs of nodes, {left_a} and {left_b} without a counterpart"
    )
    if alignment.cut:
        console.print("[yellow]Too large for the exact search in part: pairs may be missing.[/yellow]")


def _score(score: float) -> str:
    return "1" if score == 1 else f"{score:.2f}"[1:]


def _colour(line: Line | None) -> str:
    return "" if line is None or line.pair is None else COLOURS[line.pair % len(COLOURS)]


def _text(line: Line | None, threshold: float, corresponds: bool) -> Text:
    from rich.text import Text

    from uast.render import harmless

    if line is None:
        return Text("")
    shown = harmless(line.text)
    text = Text.assemble((f"{line.number + 1:>4} ", "dim"))  # a style of the whole would dim the program, too
    if line.pair is not None and line.score >= threshold:
        text.append(shown, style=_colour(line))
        if not corresponds and line.other is not None:
            text.append(f"  → {line.other + 1}", style=f"dim {_colour(line)}")
    elif line.blank:
        text.append(shown, style="dim")
    else:
        text.append(shown, style="underline")
    return text
