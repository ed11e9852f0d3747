"""Arguments that several subcommands share."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from uast.errors import FileReadError
from uast.kinds import FAMILIES
from uast.parsing import parse, parse_file
from uast.registry import register_language

if TYPE_CHECKING:
    from uast.node import Node
    from uast.tree import Tree

Command = TypeVar("Command", bound=Callable[..., Any])


def language_options(command: Command) -> Command:
    """--language, --dialect and --mapping; `read_tree` takes them."""
    mapping = click.option("--mapping", metavar="FILE", help="A mapping file of your own: the source is of its language.")
    dialect = click.option("--dialect", metavar="NAME", help="Dialect of the language, such as tsx.")
    return click.option("-l", "--language", metavar="NAME", help="Language of the source; else the file name tells.")(
        dialect(mapping(command))
    )


def mappings_option(command: Command) -> Command:
    """--mapping, any number of times; the languages are registered."""

    def register(_context: click.Context, _option: click.Parameter, files: tuple[str, ...]) -> None:
        for file in files:
            register_language(file)

    text = "A mapping file of your own; its language counts as known. May be repeated."
    return click.option("--mapping", metavar="FILE", multiple=True, expose_value=False, callback=register, help=text)(command)


def json_option(command: Command) -> Command:
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def read_tree(file: str, language: str | None, dialect: str | None, mapping: str | None) -> Tree:
    """The tree of a file, or of the standard input for `-`."""
    if mapping is not None:
        if language is not None:
            raise click.UsageError("--language and --mapping do not go together")
        language = register_language(mapping).name
    if file != "-":
        return parse_file(file, language, dialect=dialect)
    try:
        code = sys.stdin.buffer.read()
    except OSError as error:
        raise FileReadError(f"the standard input cannot be read: {error}") from error
    # This name says nothing, but lets a #! line speak.
    return parse(code, language, filename="stdin", dialect=dialect)


def declaration_at(tree: Tree, line: int) -> Node:
    """The innermost callable or type around what a 0-based line says; the whole tree, where there is none.

    Raises OutOfRangeError."""
    start, end = tree.lines.span(line)
    text = tree.source[start:end]
    node = tree.node_at(start + len(text) - len(text.lstrip()))
    declared = FAMILIES["callable"] | FAMILIES["type"]
    return next((each for each in (node, *node.ancestors()) if each.kind in declared), tree.root)


def print_json(data: object) -> None:
    click.echo(json.dumps(data, indent=2, ensure_ascii=False))
