"""`uast explain`: the rules behind the nodes at a place."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from uast.cli.groups import Documented
from uast.cli.options import FILE, byte_at, examples, json_option, language_options, print_json, read_tree, split_place
from uast.render import quote

if TYPE_CHECKING:
    from uast.node import Node

EXAMPLES = examples(
    "uast explain src/app.py:12          # what the line says first",
    "uast explain src/app.py:12:9",
    "uast explain main.c:3 --json",
)


@click.command(cls=Documented, short_help="Say which mapping rule made the node at a place.", epilog=EXAMPLES)
@click.argument("place", metavar="FILE:LINE[:COL]", type=FILE)
@language_options
@json_option
def explain(place: str, language: str | None, dialect: str | None, mapping: str | None, as_json: bool) -> None:
    """Say which rule of the mapping file made the node at a place, and each node around it.

    LINE and COL count from 1, COL in characters; without COL it is the first character of the line that is not blank.
    """
    from uast.explanation import explain as explain_node

    where = split_place(place)
    if where.line is None:
        raise click.UsageError(f'"{place}" names no line; say FILE:LINE or FILE:LINE:COL, for instance {place.partition(":")[0]}:1')
    tree = read_tree(where.file, language, dialect, mapping)
    node = tree.node_at(byte_at(tree, where))
    chain = [node, *node.ancestors()]
    if as_json:
        print_json([{"place": _place_of(each), **asdict(explain_node(each))} for each in chain])
        return
    for depth, each in enumerate(chain):
        position = tree.position(each.start)
        shown = click.style(quote(each.source, 40), fg="green")
        at = click.style(f"{position.line + 1}:{position.characters + 1}", dim=True)
        click.echo(f"{at} {click.style(str(each.kind), bold=not depth)} {shown}")
        click.echo(f"    {explain_node(each)}")


def _place_of(node: Node) -> dict[str, object]:
    position = node.tree.position(node.start)
    return {"node": node.index, "span": list(node.span), "line": position.line + 1, "column": position.characters + 1}
