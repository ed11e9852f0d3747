"""Arguments that several subcommands share."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

import click
from click.shell_completion import CompletionItem

from uast.errors import FileReadError, OutOfRangeError
from uast.kinds import FAMILIES, Kind
from uast.parsing import parse, parse_file
from uast.registry import languages, register_language

if TYPE_CHECKING:
    from uast.node import Node
    from uast.tree import Tree

Command = TypeVar("Command", bound=Callable[..., Any])

_PLACE = re.compile(r"(?P<file>.+?)(?::(?P<line>[0-9]+))?(?::(?P<column>[0-9]+))?", re.DOTALL)


class Place(NamedTuple):
    """A place as people write it: a file, and a line and a column in characters that count from 1, or None."""

    file: str
    line: int | None = None
    column: int | None = None


class Known(click.types.StringParamType):
    """A name out of a closed list, which shells complete. What is none of them the library refuses, with the nearest name."""

    def __init__(self, name: str, names: Callable[[], tuple[str, ...]]) -> None:
        self.name = name
        self.names = names

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
        del ctx, param
        folded = incomplete.casefold()
        return [CompletionItem(name) for name in self.names() if name.casefold().startswith(folded)]


class Named(click.types.StringParamType):
    """The name of a file or folder, which shells complete. What is wrong with it, the library says."""

    def __init__(self, name: Literal["file", "dir"]) -> None:
        self.name = name

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
        del ctx, param
        return [CompletionItem(incomplete, type=self.name)]


FILE = Named("file")
FOLDER = Named("dir")
LANGUAGE = Known("language", lambda: tuple(language.name for language in languages()))
DIALECT = Known("dialect", lambda: tuple(sorted({dialect for language in languages() for dialect in language.dialects})))
KIND = Known("kind", lambda: tuple(map(str, Kind)))


def examples(*lines: str) -> str:
    """What stands at the end of a command's help."""
    return "\n".join(("\b", "Examples:", *(f"  {line}" for line in lines)))


def language_options(command: Command) -> Command:
    """--language, --dialect and --mapping; `read_tree` takes them."""
    mapping = click.option("--mapping", metavar="FILE", type=FILE, help="A mapping file of your own: the source is of its language.")
    dialect = click.option("--dialect", metavar="NAME", type=DIALECT, help="Dialect of the language, such as tsx.")
    text = "Language of the source; else the file name tells."
    return click.option("-l", "--language", metavar="NAME", type=LANGUAGE, help=text)(dialect(mapping(command)))


def mappings_option(command: Command) -> Command:
    """--mapping, any number of times; the languages are registered."""

    def register(_context: click.Context, _option: click.Parameter, files: tuple[str, ...]) -> None:
        for file in files:
            register_language(file)

    text = "A mapping file of your own; its language counts as known. May be repeated."
    options: dict[str, Any] = {"type": FILE, "multiple": True, "expose_value": False, "callback": register, "help": text}
    return click.option("--mapping", metavar="FILE", **options)(command)


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


def there_is(path: str) -> bool:
    """Whether a file or folder is there; pathlib raises where a folder on the way may not be searched."""
    return os.path.exists(path)  # noqa: PTH110


def split_place(text: str) -> Place:
    """FILE, FILE:LINE or FILE:LINE:COL. A file that is there under the whole name goes first."""
    match = _PLACE.fullmatch(text)
    if match is None or there_is(text):
        return Place(text)
    file, line, column = match["file"], match["line"], match["column"]
    if column and there_is(f"{file}:{line}"):
        return Place(f"{file}:{line}", int(column))
    return Place(file, int(line) if line else None, int(column) if column else None)


def byte_at(tree: Tree, place: Place) -> int:
    """The byte at a line and column; without a column, at what the line says first. Raises OutOfRangeError."""
    line, column = 1 if place.line is None else place.line, place.column
    lines = line_count(tree)
    if not 1 <= line <= lines:
        hint = f"it has {lines} line{'' if lines == 1 else 's'}, the first being 1"
        raise OutOfRangeError(f"there is no line {line}", where=place.file, hint=hint)
    start, end = tree.lines.span(line - 1)
    text = tree.source[start:end]
    if column is None:
        return start + len(text) - len(text.lstrip())
    width = tree.position(end).characters
    if not 1 <= column <= width + 1:
        hint = f"the line has {width} character{'' if width == 1 else 's'}, the first being 1"
        raise OutOfRangeError(f"there is no column {column}", where=f"{place.file}:{line}", hint=hint)
    return tree.lines.offset(line - 1, column - 1)


def line_count(tree: Tree) -> int:
    """The lines as people count them: none begins behind the last line end, but an empty file has one."""
    return len(tree.lines) - (tree.source.endswith(b"\n"))


def program_at(text: str, language: str | None, dialect: str | None = None, mapping: str | None = None) -> Node:
    """The program that an argument means: a whole file, or for FILE:LINE the innermost callable or type around what the line says,
    the whole tree where there is none. Raises OutOfRangeError."""
    place = split_place(text)
    tree = read_tree(place.file, language, dialect, mapping)
    if place.line is None:
        return tree.root
    node = tree.node_at(byte_at(tree, place))
    declared = FAMILIES["callable"] | FAMILIES["type"]
    return next((each for each in (node, *node.ancestors()) if each.kind in declared), tree.root)


def print_json(data: object) -> None:
    click.echo(json.dumps(data, indent=2, ensure_ascii=False))
