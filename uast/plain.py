"""Trees as plain data: nested dictionaries and JSON.

A node is `{"kind", "role", "span": [start, end], "native", "field", "flags", "attrs", "links", "text", "children"}`. `kind` and
`span` are always there, the others where they say something; `text` at leaves; `links` are rows, counted in preorder. A tree is
`{"uast": schema version, "language", "dialect", "encoding", "bytes", "nodes", "root"}`. Spans count UTF-8 bytes, half open.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from uast.columns import ERROR, IMPLICIT, MISSING, SYNTHETIC
from uast.kinds import SCHEMA_VERSION
from uast.render import touches

if TYPE_CHECKING:
    from uast.node import Node
    from uast.tree import Tree

_FLAGS = ((ERROR, "error"), (MISSING, "missing"), (SYNTHETIC, "synthetic"), (IMPLICIT, "implicit"))

# One encoder for all nodes: `json.dumps` makes a new one for each call with options.
_encode = json.JSONEncoder(ensure_ascii=False).encode


def _own_data(node: Node) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": str(node.kind)}
    if node.role is not None:
        data["role"] = str(node.role)
    data["span"] = [node.start, node.end]
    if native := node.native_kind:
        data["native"] = native
    if field := node.native_field:
        data["field"] = field
    flags = node.tree.columns.flags[node.index]
    if names := [name for bit, name in _FLAGS if flags & bit]:
        data["flags"] = names
    if attrs := node.attrs:
        data["attrs"] = {name: list(value) if isinstance(value, tuple) else value for name, value in attrs.items()}
    if linked := node.tree.linked(node.index):
        data["links"] = list(linked)
    if node.tree.columns.subtree_end[node.index] == node.index + 1:
        data["text"] = node.text
    return data


def node_dict(top: Node) -> dict[str, Any]:
    """A node and all below it as nested dictionaries. The result may be deeper than what `json.dumps` or `repr` can take."""
    after = top.tree.columns.subtree_end
    root = _own_data(top)
    open_nodes: list[tuple[int, dict[str, Any]]] = [(after[top.index], root)]
    for node in top.walk():
        if node.index == top.index:
            continue
        while open_nodes[-1][0] <= node.index:
            open_nodes.pop()
        data = _own_data(node)
        open_nodes[-1][1].setdefault("children", []).append(data)
        open_nodes.append((after[node.index], data))
    return root


def _header(tree: Tree) -> dict[str, Any]:
    return {
        "uast": SCHEMA_VERSION,
        "language": tree.language,
        "dialect": tree.dialect,
        "encoding": tree.encoding,
        "bytes": len(tree.source),
        "nodes": len(tree),
    }


def tree_dict(tree: Tree) -> dict[str, Any]:
    """A tree as nested dictionaries."""
    return {**_header(tree), "root": node_dict(tree.root)}


def tree_json(tree: Tree, *, within: tuple[int, int] | None = None) -> str:
    """`tree_dict` as one line of JSON; with `within`, only the nodes that touch these bytes.

    Written by hand, since `json` recurses and trees may be 200,000 levels deep.
    """
    after = tree.columns.subtree_end
    pieces = [_encode(_header(tree))[:-1], ', "root": ']
    open_nodes: list[int] = []
    first_child = False
    for node in tree.walk():
        if within and node.index and not touches(tree, node.index, within):
            continue
        while open_nodes and open_nodes[-1] <= node.index:
            open_nodes.pop()
            pieces.append("]}")
        if open_nodes and not first_child:
            pieces.append(", ")
        own = _encode(_own_data(node))
        first_child = after[node.index] > node.index + 1
        if first_child:
            pieces.append(own[:-1] + ', "children": [')
            open_nodes.append(after[node.index])
        else:
            pieces.append(own)
    pieces.append("]}" * len(open_nodes) + "}")
    return "".join(pieces)
