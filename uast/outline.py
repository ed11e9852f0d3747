"""What `print` shows of trees and nodes, and the line that `uast show` and a REPL have of a tree."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from uast.render import DEEPEST, rows
from uast.wording import counted

if TYPE_CHECKING:
    from uast.node import Node
    from uast.tree import Tree

PRINTED = 60
"""Lines of a tree that `print` shows."""


def title(tree: Tree) -> str:
    """Language, bytes, nodes, errors, and what is out of the ordinary, in one line."""
    dialect = "" if tree.dialect == tree.language else f" ({tree.dialect})"
    errors = len(tree.errors)
    trouble = counted(errors, "error") if errors else "no errors"
    encoding = "" if tree.encoding == "utf-8" else f", encoding {tree.encoding}"
    allowed = "".join(f", {name.replace('-', ' ')} allowed for" for name in tree.allowances)
    return f"{tree.language}{dialect}, {counted(len(tree.source), 'byte')}, {counted(len(tree), 'node')}, {trouble}{encoding}{allowed}"


def outline(node: Node, limit: int = PRINTED) -> str:
    """A node and what is below it, a line each as `uast show` has them; of more than `limit`, the first."""
    gutter = len(str(len(node.tree.lines)))
    found = list(islice(rows(node), limit + 1))
    lines = []
    for row in found[:limit]:
        number = node.tree.lines.point(node.tree.columns.start[row.place]).line + 1
        facts = f" {{{row.facts}}}" if row.facts else ""
        text = f" {row.text}" if row.text else ""
        lines.append(f"{number:>{gutter}}  {'  ' * min(row.depth, DEEPEST)}{row.role}{row.kind}{facts}{text}")
    if len(found) > limit:
        lines.append(f"... and more: sexp() has all {counted(node.tree.columns.subtree_end[node.index] - node.index, 'node')}")
    return "\n".join(lines)
