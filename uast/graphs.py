"""Trees, alignments and results of an analysis as networkx graphs; the first two as arrays for graph networks, too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from uast.alignment import Alignment
from uast.callables import STRUCTURE
from uast.errors import SourceTypeError, UnknownNameError, did_you_mean
from uast.extras import missing
from uast.kinds import ATTRIBUTE_BY_NAME
from uast.names import KINDS, ROLES, TOKEN_KINDS
from uast.node import Node
from uast.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    import networkx

EDGE_TYPES = ("child", "next_token", "next_sibling", "link", "aligned")
"""Types of edges; the index is the number of `GraphArrays.edge_type`."""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@runtime_checkable
class Drawn(Protocol):
    """What makes its own graph: a result of `uast.analysis`."""

    def to_networkx(self) -> networkx.Graph[Any]: ...


def graph(subject: Tree | Node | Alignment | Drawn, *, tokens: bool = True) -> networkx.Graph[Any]:
    """A graph whose attributes are text, numbers and booleans alone, so that GraphML and node-link JSON take it.

    Of a tree or a node with all below it, a MultiDiGraph: nodes are rows, with `type` (node), `kind`, `role` (but the root),
    `start`, `end` (bytes), and, on leaves, `text`. Of an alignment, both trees: nodes are "a:ROW" and "b:ROW", with `side`. Edges have a
    `type`, which is their key, too: child (with `role`), next_token (from leaf to leaf), next_sibling, link, aligned (from a to b, with
    `score` and `reason`). Without `tokens`, keywords, operators and punctuation are left out. Of a result of an analysis, its
    `to_networkx()`. In text, what XML cannot hold is U+FFFD. Raises SourceTypeError for anything else.
    """
    import networkx

    if isinstance(subject, (Tree, Node)):
        made = networkx.MultiDiGraph(language=_top(subject).tree.language)
        _add(made, _top(subject), None, tokens)
        return made
    if isinstance(subject, Alignment):
        made = networkx.MultiDiGraph(language_a=subject.a.tree.language, language_b=subject.b.tree.language)
        _add(made, subject.a, "a", tokens)
        _add(made, subject.b, "b", tokens)
        for pair in subject.pairs:
            one, other = f"a:{pair.a.index}", f"b:{pair.b.index}"
            made.add_edge(one, other, key="aligned", type="aligned", score=float(pair.score), reason=str(pair.reason))
        return made
    if isinstance(subject, Drawn):
        return subject.to_networkx()
    raise _no_graph(subject)


def _no_graph(subject: object) -> SourceTypeError:
    return SourceTypeError(f"there is no graph of a {type(subject).__name__}", hint="give a tree, a node, an alignment or a result")


def _top(subject: Tree | Node) -> Node:
    return subject.root if isinstance(subject, Tree) else subject


def _add(made: networkx.MultiDiGraph[Any], top: Node, side: str | None, tokens: bool) -> None:
    tree = top.tree
    columns, parents = tree.columns, tree.parents
    rows = _rows(top, tokens)
    names: dict[int, Any] = {row: row if side is None else f"{side}:{row}" for row in rows}
    leaf_before: int | None = None
    youngest: dict[int, int] = {}
    for row in rows:
        facts: dict[str, Any] = {"type": "node", "kind": str(KINDS[columns.kind[row]])}
        role = str(ROLES[columns.role[row]]) if columns.role[row] else None
        if role is not None:
            facts["role"] = role
        facts |= {"start": columns.start[row], "end": columns.end[row]}
        is_leaf = columns.subtree_end[row] == row + 1
        if is_leaf:
            facts["text"] = _NOT_XML.sub("\ufffd", Node(tree, row).text)
        if side is not None:
            facts["side"] = side
        made.add_node(names[row], **facts)
        if row != top.index:
            parent = parents[row]
            made.add_edge(names[parent], names[row], key="child", type="child", role=role or "")
            if parent in youngest:
                made.add_edge(names[youngest[parent]], names[row], key="next_sibling", type="next_sibling")
            youngest[parent] = row
        if is_leaf:
            if leaf_before is not None:
                made.add_edge(names[leaf_before], names[row], key="next_token", type="next_token")
            leaf_before = row
    for one, other in zip(columns.link_from, columns.link_to, strict=True):
        if one in names and other in names:
            made.add_edge(names[one], names[other], key="link", type="link")


def _rows(top: Node, tokens: bool) -> list[int]:
    """The rows below a node and its own; without `tokens`, those of no token."""
    columns = top.tree.columns
    row, stop = top.index, columns.subtree_end[top.index]
    rows: list[int] = []
    while row < stop:
        if not tokens and columns.kind[row] in TOKEN_KINDS and row != top.index:
            row = columns.subtree_end[row]
            continue
        rows.append(row)
        row += 1
    return rows


@dataclass(frozen=True, eq=False)
class GraphArrays:
    """A graph as numpy arrays, in the forms that PyTorch Geometric takes.

    `x`, int64 [N, F]: `features` names its columns. kind and role are ids of the schema; an attribute is 0 where the node has it not,
    else its value + 1; one that is a set has a column for each value, such as "modifiers=static", 0 or 1. `legends` has the names by
    column and number. `edge_index`, int64 [2, E]: from, to. `edge_type`,
    int64 [E]: an index into `EDGE_TYPES`. `edge_score`, float32 [E]: of the aligned, 1 else. `row`, int64 [N]: the node's row in its
    tree; `side`, int64 [N]: 0, or 1 in the second tree of an alignment.
    """

    x: Any
    edge_index: Any
    edge_type: Any
    edge_score: Any
    row: Any
    side: Any
    features: tuple[str, ...]
    legends: dict[str, tuple[str, ...]]

    def __repr__(self) -> str:
        return f"<GraphArrays: {len(self.x)} nodes of {len(self.features)} features, {len(self.edge_type)} edges>"


def arrays(subject: Tree | Node | Alignment, *, tokens: bool = True, attributes: Sequence[str] = STRUCTURE) -> GraphArrays:
    """The nodes and edges of `graph` as arrays, nodes in preorder, edges by type; `attributes` are those that become features.

    Needs numpy, not torch: `Data(x=torch.from_numpy(found.x), edge_index=torch.from_numpy(found.edge_index), ...)`.
    Raises ExtraMissingError, SourceTypeError, UnknownNameError.
    """
    try:
        import numpy as np
    except ImportError as error:
        raise missing("numpy", "analysis", error) from None
    for name in attributes:
        if name not in ATTRIBUTE_BY_NAME:
            raise UnknownNameError(f"there is no attribute {name!r}", hint=did_you_mean(name, ATTRIBUTE_BY_NAME) or "see docs/schema.md")
    if isinstance(subject, (Tree, Node)):
        tops = [_top(subject)]
    elif isinstance(subject, Alignment):
        tops = [subject.a, subject.b]
    else:
        raise _no_graph(subject)
    kept = [np.asarray(_rows(top, tokens), np.int64) for top in tops]
    first = [0, len(kept[0])]
    edges: dict[str, list[Any]] = {name: [np.empty((2, 0), np.int64)] for name in EDGE_TYPES}
    places = []
    for top, rows, offset in zip(tops, kept, first, strict=False):
        # Where a row of the tree stands in the arrays; -1 for one that is left out.
        place = np.full(len(top.tree), -1, np.int64)
        place[rows] = np.arange(offset, offset + len(rows))
        places.append(place)
        for name, found in _edges(np, top, rows).items():
            edges[name].append(place[found])
    scores = np.empty(0, np.float32)
    if isinstance(subject, Alignment):
        pairs = [pair for pair in subject.pairs if places[0][pair.a.index] >= 0 and places[1][pair.b.index] >= 0]
        ends = [[places[0][pair.a.index] for pair in pairs], [places[1][pair.b.index] for pair in pairs]]
        edges["aligned"].append(np.asarray(ends, np.int64).reshape(2, -1))
        scores = np.asarray([pair.score for pair in pairs], np.float32)
    joined = {name: np.concatenate(parts, axis=1) for name, parts in edges.items()}
    count = sum(part.shape[1] for part in joined.values()) - len(scores)
    return GraphArrays(
        x=np.concatenate([_features(np, top.tree, rows, attributes) for top, rows in zip(tops, kept, strict=True)]),
        edge_index=np.concatenate(list(joined.values()), axis=1),
        edge_type=np.repeat(np.arange(len(EDGE_TYPES)), [part.shape[1] for part in joined.values()]),
        edge_score=np.concatenate([np.ones(count, np.float32), scores]),
        row=np.concatenate(kept),
        side=np.repeat(np.arange(len(kept)), [len(rows) for rows in kept]),
        features=_feature_names(attributes),
        legends=_legends(attributes),
    )


def _edges(np: Any, top: Node, rows: Any) -> dict[str, Any]:
    """Edges of each type as rows of the tree, [2, E]."""
    columns = top.tree.columns
    parents = np.frombuffer(top.tree.parents, np.uintc).astype(np.int64)
    below = rows[1:]
    by_parent = below[np.argsort(parents[below], kind="stable")]
    together = parents[by_parent[1:]] == parents[by_parent[:-1]]
    leaves = rows[np.frombuffer(columns.subtree_end, np.uint32)[rows] == rows + 1]
    kept = np.zeros(len(top.tree), bool)
    kept[rows] = True
    links = np.stack([np.frombuffer(columns.link_from, np.uint32), np.frombuffer(columns.link_to, np.uint32)]).astype(np.int64)
    return {
        "child": np.stack([parents[below], below]),
        "next_token": np.stack([leaves[:-1], leaves[1:]]),
        "next_sibling": np.stack([by_parent[:-1][together], by_parent[1:][together]]),
        "link": links[:, kept[links].all(axis=0)],
    }


def _features(np: Any, tree: Tree, rows: Any, attributes: Sequence[str]) -> Any:
    columns = tree.columns
    names = _feature_names(attributes)
    whole = np.zeros((len(tree), len(names)), np.int64)
    whole[:, 0] = np.frombuffer(columns.kind, np.uint8)
    whole[:, 1] = np.frombuffer(columns.role, np.uint8)
    node, value = np.frombuffer(columns.attr_node, np.uint32), np.frombuffer(columns.attr_value, np.uint16).astype(np.int64)
    key = np.frombuffer(columns.attr_key, np.uint8)
    at = 2
    for name in attributes:
        attribute = ATTRIBUTE_BY_NAME[name]
        here = key == attribute.id
        if attribute.type == "set":
            whole[node[here], at + value[here]] = 1
            at += len(attribute.values)
        else:
            whole[node[here], at] = 1 if attribute.type == "flag" else value[here] + 1
            at += 1
    return whole[rows]


def _feature_names(attributes: Sequence[str]) -> tuple[str, ...]:
    names = ["kind", "role"]
    for name in attributes:
        attribute = ATTRIBUTE_BY_NAME[name]
        names += [f"{name}={value}" for value in attribute.values] if attribute.type == "set" else [name]
    return tuple(names)


def _legends(attributes: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Names by number, 0 being none; an attribute that is a number itself has none."""
    kinds = tuple(str(KINDS[at]) if at in KINDS else "" for at in range(max(KINDS) + 1))
    roles = tuple(str(ROLES[at]) if at in ROLES else "" for at in range(max(ROLES) + 1))
    found = {"kind": kinds, "role": roles, "edge_type": EDGE_TYPES}
    for name in attributes:
        attribute = ATTRIBUTE_BY_NAME[name]
        if attribute.type == "set":
            found |= {f"{name}={value}": ("", value) for value in attribute.values}
        else:
            found[name] = () if attribute.type == "int" else ("", *(attribute.values or (name,)))
    return found
