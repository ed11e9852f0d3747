"""Arguments that several subcommands share."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from uast.errors import FileReadError
from uast.parsing import parse, parse_file
from uast.registry import Engine, engine_from_file

if TYPE_CHECKING:
    from uast.tree import Tree

Command = TypeVar("Command", bound=Callable[..., Any])


def language_options(command: Command) -> Command:
    """--language, --dialect and --mapping."""
    command = click.option("--mapping", metavar="FILE", help="A mapping file to use in place of the built-in ones.")(command)
    command = click.option("--dialect", metavar="NAME", help="Dialect of the language, such as tsx.")(command)
    return click.option("-l", "--language", metavar="NAME", help="Language of the source; else the file name tells.")(command)


def json_option(command: Command) -> Command:
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def read_tree(file: str, language: str | None, dialect: str | None, mapping: str | None) -> tuple[Tree, Engine | None]:
    """The tree of a file, or of the standard input for `-`, and the engine that a mapping file gives."""
    if mapping is not None and language is not None:
        raise click.UsageError("--language and --mapping do not go together")
    own = None if mapping is None else engine_from_file(mapping, dialect)
    if file != "-":
        return parse_file(file, own or language, dialect=dialect), own
    try:
        code = sys.stdin.buffer.read()
    except OSError as error:
        raise FileReadError(f"the standard input cannot be read: {error}") from error
    # This name says nothing, but lets a #! line speak.
    return parse(code, own or language, filename="stdin", dialect=dialect), own


def print_json(data: object) -> None:
    click.echo(json.dumps(data, indent=2, ensure_ascii=False))
