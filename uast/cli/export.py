"""`uast export`: the tree of a file in the format of another tool."""

from __future__ import annotations

import json

import click

from uast.cli.groups import Documented
from uast.cli.options import FILE, examples, language_options, read_tree


@click.command(
    cls=Documented,
    short_help="Print the tree of FILE in the format of another tool.",
    epilog=examples("uast export src/app.py -f mlcpd > app.json"),
)
@click.argument("file", type=FILE)
@language_options
@click.option("-f", "--format", "form", type=click.Choice(["mlcpd"]), required=True, help="mlcpd: a record of that dataset, as JSON.")
def export(file: str, language: str | None, dialect: str | None, mapping: str | None, form: str) -> None:
    """Print the tree of FILE, or of the standard input for -, in the format of another tool."""
    from uast.mlcpd import mlcpd_record

    del form  # there is one so far
    click.echo(json.dumps(mlcpd_record(read_tree(file, language, dialect, mapping)), ensure_ascii=False))
