"""`uast show`: the tree of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from uast.cli.groups import Documented
from uast.cli.options import FILE, examples, language_options, line_count, read_tree
from uast.errors import OutOfRangeError
from uast.outline import title
from uast.render import DEEPEST, Row, Within, rows, sexp

if TYPE_CHECKING:
    from uast.tree import Tree

CATEGORY_COLOURS = {
    "module": "magenta",
    "preprocessor": "magenta",
    "declaration": "bright_blue",
    "statement": "cyan",
    "expression": "bright_cyan",
    "literal": "green",
    "type": "bright_magenta",
    "pattern": "bright_magenta",
    "markup": "bright_magenta",
    "quality": "red",
}


class LineRange(click.ParamType[tuple[int, int]]):
    """`L1:L2`, 1-based, both ends included; `L` is one line."""

    name = "L1:L2"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        first, colon, last = str(value).partition(":")
        try:
            lines = int(first), int(last if colon else first)
        except ValueError:
            self.fail(f"{value!r} is not L1:L2", param, ctx)
        if not 1 <= lines[0] <= lines[1]:
            self.fail(f"{value!r} is not an ascending range of lines from 1", param, ctx)
        return lines


EXAMPLES = examples(
    "uast show src/app.py",
    "uast show src/app.py --range 10:20 --native",
    "uast show main.c --json > main.json",
    "git show HEAD:app.rb | uast show - -l ruby",
)


@click.command(cls=Documented, short_help="Print the tree of FILE.", epilog=EXAMPLES)
@click.argument("file", type=FILE)
@language_options
@click.option(
    "-f", "--format", "form", type=click.Choice(["text", "sexp", "json"]), default="text", show_default=True, help="How it is printed."
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--range", "lines", type=LineRange(), help="Only what touches these lines, 1-based.")
@click.option("--native", is_flag=True, help="Add the grammar's own names.")
@click.option("--tokens", is_flag=True, help="Add keywords, operators and punctuation.")
@click.option("--spans", is_flag=True, help="Add byte offsets (sexp).")
def show(
    file: str,
    language: str | None,
    dialect: str | None,
    mapping: str | None,
    form: str,
    as_json: bool,
    lines: tuple[int, int] | None,
    native: bool,
    tokens: bool,
    spans: bool,
) -> None:
    """Print the tree of FILE, or of the standard input for -."""
    tree = read_tree(file, language, dialect, mapping)
    within = _bytes_of(tree, lines, file)
    if as_json or form == "json":
        from uast.plain import tree_json

        click.echo(tree_json(tree, within=within))
    elif form == "sexp":
        click.echo(sexp(tree.root, tokens=tokens, spans=spans, native=native, within=within), nl=False)
    else:
        click.secho(title(tree), dim=True)
        gutter = len(str(len(tree.lines)))
        for row in rows(tree.root, tokens=tokens, native=native, within=within):
            click.echo(_line(tree, row, gutter))


def _bytes_of(tree: Tree, lines: tuple[int, int] | None, file: str) -> Within | None:
    if lines is None:
        return None
    first, last = lines
    check_range(tree, first, file)
    start, _ = tree.lines.span(first - 1)
    _, end = tree.lines.span(min(last, len(tree.lines)) - 1)
    return start, end


def check_range(tree: Tree, first: int, file: str) -> None:
    """Raises OutOfRangeError for a 1-based line behind the last one."""
    if first > line_count(tree):
        raise OutOfRangeError(f"there is no line {first}", where=file, hint=f"it has {line_count(tree)} lines")


def _line(tree: Tree, row: Row, gutter: int) -> str:
    node = tree.node(row.place)
    number = click.style(f"{tree.lines.point(node.start).line + 1:>{gutter}}", dim=True)
    indent = click.style("  " * min(row.depth, DEEPEST))
    bad = row.kind.startswith("!")
    kind = click.style(row.kind, fg="red" if bad else CATEGORY_COLOURS.get(node.kind.category), bold=True)
    facts = click.style(f" {{{row.facts}}}", fg="yellow") if row.facts else ""
    text = click.style(f" {row.text}", fg="green") if row.text else ""
    return f"{number}  {indent}{row.role}{kind}{facts}{text}"
