"""Takes trees apart, for tests of what finds damage."""

from __future__ import annotations

from array import array

import uast
from uast.columns import FORMATS, PER_NODE, Columns

Raw = dict[str, "array[int]"]
"""Columns as arrays that can be changed."""


def opened(tree: uast.Tree) -> Raw:
    return {name: array(FORMATS[name], data) for name, data in tree.columns.raw().items()}


def raw(columns: Raw) -> dict[str, bytes]:
    return {name: data.tobytes() for name, data in columns.items()}


def closed(tree: uast.Tree, columns: Raw) -> uast.Tree:
    """The tree with other columns."""
    return uast.Tree(tree.source, tree.language, tree.dialect, Columns(raw(columns)), tree.legend)


def without_row(tree: uast.Tree, row: int) -> uast.Tree:
    """The tree without one row; its children, if any, are left to its parent, as a rule that forgot to keep it would do."""
    columns = opened(tree)
    for name in PER_NODE:
        del columns[name][row]
    columns["subtree_end"] = array("I", (end - (end > row) for end in columns["subtree_end"]))
    gone = [place for place, node in enumerate(columns["attr_node"]) if node == row]
    for place in reversed(gone):
        for name in ("attr_node", "attr_key", "attr_value"):
            del columns[name][place]
    gone = [place for place in range(len(columns["link_from"])) if row in (columns["link_from"][place], columns["link_to"][place])]
    for place in reversed(gone):
        for name in ("link_from", "link_to"):
            del columns[name][place]
    for name in ("attr_node", "link_from", "link_to"):
        columns[name] = array("I", (node - (node > row) for node in columns[name]))
    return closed(tree, columns)
