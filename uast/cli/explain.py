"""`uast explain`: the rules behind the nodes at a place."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from uast.cli.options import json_option, language_options, print_json, read_tree
from uast.explanation import explain as explain_node
from uast.render import quote

if TYPE_CHECKING:
    from uast.node import Node

_PLACE = re.compile(r"(?P<file>.+?):(?P<line>[0-9]+)(?::(?P<column>[0-9]+))?", re.DOTALL)


@click.command()
@click.argument("place", metavar="FILE:LINE[:COL]")
@language_options
@json_option
def explain(place: str, language: str | None, dialect: str | None, mapping: str | None, as_json: bool) -> None:
    """Say which rule of the mapping file made the node at a place, and each node around it.

    LINE and COL count from 1, COL in characters; without COL it is the first character of the line that is not blank.
    """
    match = _PLACE.fullmatch(place)
    if match is None:
        raise click.BadParameter(f"{place!r} is not FILE:LINE[:COL]", param_hint="place")
    tree = read_tree(match["file"], language, dialect, mapping)
    line = int(match["line"]) - 1
    start, end = tree.lines.span(line)
    if match["column"]:
        byte = tree.lines.offset(line, int(match["column"]) - 1)
    else:
        text = tree.source[start:end]
        byte = start + len(text) - len(text.lstrip())
    node = tree.node_at(byte)
    chain = [node, *node.ancestors()]
    if as_json:
        print_json([{"place": _place_of(each), **asdict(explain_node(each))} for each in chain])
        return
    for depth, each in enumerate(chain):
        position = tree.position(each.start)
        shown = click.style(quote(each.source, 40), fg="green")
        where = click.style(f"{position.line + 1}:{position.characters + 1}", dim=True)
        click.echo(f"{where} {click.style(str(each.kind), bold=not depth)} {shown}")
        click.echo(f"    {explain_node(each)}")


def _place_of(node: Node) -> dict[str, object]:
    position = node.tree.position(node.start)
    return {"node": node.index, "span": list(node.span), "line": position.line + 1, "column": position.characters + 1}
