"""uast.graph: typed nodes and edges, the same in arrays, through GraphML and node-link JSON and back."""

from __future__ import annotations

import io
import json
import sys
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
import pytest

import uast
from uast.errors import ExtraMissingError, SourceTypeError, UnknownNameError
from uast.graphs import EDGE_TYPES, arrays
from uast.kinds import ATTRIBUTE_BY_NAME

if TYPE_CHECKING:
    from uast.alignment import Alignment
    from uast.graphs import GraphArrays
    from uast.tree import Tree

EXAMPLES = Path(__file__).parents[1] / "examples"
CODE = "/** doc */\nint f(int a) { return a + 1; } // \x01 é\n"


@pytest.fixture(scope="module")
def trees() -> list[Tree]:
    odd = [uast.parse(CODE, "c"), uast.parse("", "python"), uast.parse("x = <<A\nb #{c} d\nA\n)", "ruby")]
    return [*odd, *(uast.parse_file(next(iter(sorted(folder.iterdir())))) for folder in sorted(EXAMPLES.iterdir()))]


def aligned() -> Alignment:
    return uast.align(("int f(int a) { return a + 1; }", "c"), ("def f(a):\n    return a + 1\n", "python"))


def edges_of(found: GraphArrays) -> set[tuple[object, object, str]]:
    names = [int(row) if not found.side.any() else f"{'ab'[side]}:{row}" for row, side in zip(found.row, found.side, strict=True)]
    return {(names[a], names[b], EDGE_TYPES[kind]) for a, b, kind in zip(*found.edge_index, found.edge_type, strict=True)}


def test_a_tree_is_a_graph_of_its_nodes(trees) -> None:
    for tree in trees:
        graph = uast.graph(tree)
        assert list(graph) == list(range(len(tree)))
        for node in tree.walk():
            facts = graph.nodes[node.index]
            assert (facts["kind"], facts["start"], facts["end"]) == (str(node.kind), node.start, node.end)
            assert facts.get("role") == (None if node.role is None else str(node.role))
            assert ("text" in facts) == (not node.children)
            children = node.children
            for child in children:
                assert graph.edges[node.index, child.index, "child"] == {"type": "child", "role": str(child.role)}
            for left, right in pairwise(children):
                assert graph.has_edge(left.index, right.index, "next_sibling")
            for other in node.links:
                assert graph.has_edge(node.index, other.index, "link")
        leaves = [node.index for node in tree.walk() if not node.children]
        tokens = [(a, b) for a, b, key in graph.edges(keys=True) if key == "next_token"]
        assert tokens == list(pairwise(leaves))
        kinds = nx.get_edge_attributes(graph, "type").values()
        assert sum(kind == "child" for kind in kinds) == len(tree) - 1


def test_tokens_can_be_left_out_and_a_node_be_the_top(trees) -> None:
    tree = trees[0]
    graph = uast.graph(tree, tokens=False)
    assert sorted(graph) == [node.index for node in tree.walk(named=True)]
    function = next(tree.find("Function"))
    assert sorted(uast.graph(function)) == [node.index for node in function.walk()]
    assert nx.is_arborescence(nx.DiGraph([(a, b) for a, b, kind in uast.graph(function).edges(keys=True) if kind == "child"]))
    with pytest.raises(SourceTypeError, match="no graph of a str"):
        uast.graph("x = 1")  # type: ignore[arg-type]
    with pytest.raises(SourceTypeError):
        arrays(1)  # type: ignore[arg-type]


def test_an_alignment_is_both_trees_and_what_connects_them() -> None:
    found = aligned()
    graph = uast.graph(found)
    assert len(graph) == len(found.a.tree) + len(found.b.tree)
    assert {facts["side"] for _, facts in graph.nodes(data=True)} == {"a", "b"}
    across = [(a, b, facts) for a, b, facts in graph.edges(data=True) if facts["type"] == "aligned"]
    assert [(a, b) for a, b, _ in across] == [(f"a:{pair.a.index}", f"b:{pair.b.index}") for pair in found.pairs]
    assert across
    assert [facts for *_, facts in across] == [{"type": "aligned", "score": pair.score, "reason": pair.reason} for pair in found.pairs]
    together = arrays(found)
    assert edges_of(together) == set(graph.edges(keys=True))
    assert together.edge_score[together.edge_type == EDGE_TYPES.index("aligned")].tolist() == [pair.score for pair in found.pairs]


def test_graphml_and_node_link_json_give_the_graph_back(trees) -> None:
    for subject in (*trees[:4], aligned()):
        graph = uast.graph(subject)
        file = io.BytesIO()
        nx.write_graphml(graph, file)
        file.seek(0)
        back = nx.read_graphml(file, node_type=str if not isinstance(subject, uast.Tree) else int, force_multigraph=True)
        assert dict(back.nodes(data=True)) == dict(graph.nodes(data=True))
        assert sorted(map(str, back.edges(keys=True, data=True))) == sorted(map(str, graph.edges(keys=True, data=True)))
        plain = json.loads(json.dumps(nx.node_link_data(graph, edges="edges")))
        assert nx.utils.graphs_equal(nx.node_link_graph(plain, edges="edges"), graph)
    assert "// � é" in {facts.get("text") for _, facts in uast.graph(trees[0]).nodes(data=True)}


@pytest.mark.parametrize("tokens", [True, False])
def test_arrays_have_the_nodes_and_edges_of_the_graph(trees, tokens) -> None:
    for tree in trees:
        found, graph = arrays(tree, tokens=tokens), uast.graph(tree, tokens=tokens)
        assert found.row.tolist() == list(graph)
        assert edges_of(found) == set(graph.edges(keys=True))
        assert len(found.edge_type) == graph.number_of_edges() == len(found.edge_score)
        assert (found.edge_index.dtype, found.edge_type.dtype, found.x.dtype) == (np.int64, np.int64, np.int64)
        assert found.x.shape == (len(graph), len(found.features))


def test_features_say_what_the_nodes_say(trees) -> None:
    names = list(ATTRIBUTE_BY_NAME)
    for tree in trees:
        found = arrays(tree, attributes=names)
        assert found.features[:2] == ("kind", "role")
        for row, node in zip(found.x.tolist(), tree.walk(), strict=True):
            assert found.legends["kind"][row[0]] == str(node.kind)
            assert found.legends["role"][row[1]] == ("" if node.role is None else str(node.role))
            said: dict[str, object] = {}
            for feature, value in zip(found.features[2:], row[2:], strict=True):
                name, _, one_of = feature.partition("=")
                if value and one_of:
                    assert found.legends[feature][value] == one_of
                    said[name] = {*said.get(name, ()), one_of}
                elif value:
                    attribute = ATTRIBUTE_BY_NAME[name]
                    said[name] = value - 1 if attribute.type == "int" else attribute.type == "flag" or found.legends[name][value]
            assert said == {name: set(value) if isinstance(value, tuple) else value for name, value in node.attrs.items()}
    with pytest.raises(UnknownNameError, match="operator"):
        arrays(trees[0], attributes=["operater"])


def test_arrays_without_numpy_name_the_extra(trees, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(ExtraMissingError, match=r"uast\[analysis\]"):
        arrays(trees[0])


def test_torch_geometric_takes_the_arrays(trees, require) -> None:
    require("torch_geometric", find_spec("torch_geometric"))
    import torch
    from torch_geometric.data import Data

    found = arrays(trees[0])
    data = Data(x=torch.from_numpy(found.x), edge_index=torch.from_numpy(found.edge_index), edge_type=torch.from_numpy(found.edge_type))
    assert data.validate()
    assert (data.num_nodes, data.num_edges) == (len(found.x), len(found.edge_type))
