"""`uast search`: what in a dataset is most like a program or a callable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from uast.cli.groups import Documented
from uast.cli.indexing import console, described, index_of, index_options, place, public
from uast.cli.options import FILE, FOLDER, LANGUAGE, byte_at, examples, json_option, print_json, read_tree, split_place

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from rich.table import Table

    from uast.index import Rows
    from uast.node import Node

EXAMPLES = examples(
    "uast search stack.py build/dataset               # files like this one",
    "uast search stack.py:12 build/dataset -l java    # callables in Java",
    "uast search stack.py:12 build/dataset --index build/index.parquet",
)


@click.command(cls=Documented, short_help="Find in DATASET what is most like a file or callable.", epilog=EXAMPLES)
@click.argument("query", type=FILE)
@click.argument("dataset", type=FOLDER)
@click.option(
    "-l", "--language", "languages", metavar="NAME", type=LANGUAGE, multiple=True, help="Only answers in this language. May be repeated."
)
@click.option("-q", "--query-language", metavar="NAME", type=LANGUAGE, help="Language of QUERY; else the file name tells.")
@click.option("--functions/--files", "functions", default=None, help="What is searched; by default callables for FILE:LINE, else files.")
@click.option("-k", "count", default=10, show_default=True, type=click.IntRange(min=1), help="How many answers.")
@index_options
@json_option
@click.pass_context
def search(
    ctx: click.Context,
    query: str,
    dataset: str,
    languages: tuple[str, ...],
    query_language: str | None,
    functions: bool | None,
    count: int,
    names: bool,
    index_path: Path | None,
    as_json: bool,
) -> None:
    """Find what in DATASET, a folder that uast-build wrote, is most like QUERY, whatever the languages.

    QUERY is a file, FILE:LINE for the innermost callable around that line (1-based), or - for the standard input.

    Exit status: 0 if something was found, 1 if nothing was, 2 for trouble.
    """
    from uast.dataset import open_dataset

    node, is_callable = _query(query, query_language)
    rows: Rows = "functions" if (is_callable if functions is None else functions) else "files"
    opened = open_dataset(dataset)
    there = [name for name in languages if name in opened.languages]
    if languages and not there:
        # An unknown name is an error, one that the dataset has no file of an empty answer.
        opened.shards(*languages)
    # Scores say how much more than usual an answer is like the query, which documents of the query's own language tell.
    needed = {*there, *{node.tree.language}.intersection(opened.languages)} if there else ()
    index = index_of(opened, rows, names, index_path, needed)
    answers = index.query(node, count, languages or None)
    facts = described(opened, rows, [name for name, _ in answers])
    if as_json:
        print_json([{"id": name, "score": score, **public(facts[name])} for name, score in answers])
    elif answers:
        console().print(_table([(score, facts[name]) for name, score in answers]))
    else:
        click.echo("nothing is like it", err=True)
    ctx.exit(0 if answers else 1)


def _query(query: str, language: str | None) -> tuple[Node, bool]:
    """What to search for, and whether it is one callable."""
    where = split_place(query)
    tree, line = read_tree(where.file, language, None, None), where.line
    if line is None:
        return tree.root, False
    byte_at(tree, where)
    # In preorder, so the last that holds the line is the innermost.
    around = [function for function in tree.functions() if function.start_line <= line <= function.end_line]
    if not around:
        raise click.UsageError(f"there is no callable at line {line} of {where.file}; leave :{line} out for the whole file")
    return around[-1].node, True


def _table(answers: list[tuple[float, dict[str, Any]]]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("score", justify="right", no_wrap=True)
    table.add_column("language", no_wrap=True)
    table.add_column("where", overflow="fold")
    table.add_column("name", overflow="fold")
    table.add_column("", no_wrap=True, overflow="ellipsis", max_width=60)
    for score, row in answers:
        name = Text(row["name"] or "", style="bold")
        table.add_row(f"{score:.3f}", Text(row["language"], style="magenta"), place(row), name, Text(row["text"], style="green"))
    return table
