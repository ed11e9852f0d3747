"""`uast export`: the tree of a file in the format of another tool."""

from __future__ import annotations

import json

import click

from uast.cli.options import language_options, read_tree


@click.command()
@click.argument("file")
@language_options
@click.option("-f", "--format", "form", type=click.Choice(["mlcpd"]), required=True, help="mlcpd: a record of that dataset, as JSON.")
def export(file: str, language: str | None, dialect: str | None, mapping: str | None, form: str) -> None:
    """Print the tree of FILE, or of the standard input for -, in the format of another tool."""
    from uast.mlcpd import mlcpd_record

    del form  # there is one so far
    click.echo(json.dumps(mlcpd_record(read_tree(file, language, dialect, mapping)), ensure_ascii=False))
