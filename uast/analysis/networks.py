"""Results as networkx graphs: languages and what they have as nodes, similarities and shares as edges."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

import networkx

from uast.analysis.results import ConstructShares, Entropy, Histogram, Result, Similarity
from uast.errors import UnknownNameError


@singledispatch
def network(result: Result) -> networkx.Graph[Any]:
    """The graph of a result. Attributes are text, numbers and booleans alone, so that every format of networkx takes them."""
    raise UnknownNameError(f"there is no graph of a {type(result).__name__}")


@network.register(Similarity)
def _similarity(result: Similarity) -> networkx.Graph[Any]:
    """Languages; an edge a pair with `weight` (the similarity), `low`, `high`, `null_low`, `null_high`, `excess`, `p`, `nearest`."""
    graph = networkx.Graph(of=result.of, measure=result.measure, names=result.names)
    neighbours = {(row["language"], row["nearest"]) for row in result.nearest.iter_rows(named=True)}
    for row in result.components.iter_rows(named=True):
        graph.add_node(row["language"], type="language", **{name: value for name, value in row.items() if name in ("pc1", "pc2")})
    for row in result.frame.iter_rows(named=True):
        a, b = row.pop("a"), row.pop("b")
        facts = {name: value for name, value in row.items() if value is not None}
        graph.add_edge(a, b, type="similar", weight=facts.pop("similarity"), nearest=bool({(a, b), (b, a)} & neighbours), **facts)
    return graph


@network.register(Histogram)
def _histogram(result: Histogram) -> networkx.Graph[Any]:
    """Languages and what occurs in them; an edge has `count` and `weight`, the share."""
    graph = networkx.Graph(of=result.of)
    for row in result.frame.iter_rows(named=True):
        graph.add_node(row["language"], type="language")
        graph.add_node(f"{result.of}:{row['name']}", type=result.of, name=row["name"])
        graph.add_edge(row["language"], f"{result.of}:{row['name']}", type="has", count=row["count"], weight=row["share"])
    return graph


@network.register(ConstructShares)
def _constructs(result: ConstructShares) -> networkx.Graph[Any]:
    """Languages and ways to write a construct; an edge has `nodes`, `weight` (the share), and the ends of the intervals."""
    graph = networkx.Graph(of="constructs")
    for row in result.frame.iter_rows(named=True):
        graph.add_node(row["language"], type="language")
        choice = f"{row['construct']}: {row['choice']}"
        graph.add_node(choice, type="choice", construct=row["construct"])
        if row["share"] is not None:
            numbers = {name: row[name] for name in ("nodes", "low", "high", "null_low", "null_high") if row[name] is not None}
            graph.add_edge(row["language"], choice, type="written", weight=row["share"], **numbers)
    return graph


@network.register(Entropy)
def _entropy(result: Entropy) -> networkx.Graph[Any]:
    """Languages with their entropies as attributes; no edges."""
    graph = networkx.Graph(of="entropy")
    for row in result.frame.iter_rows(named=True):
        graph.add_node(row["language"], type="language", **{f"entropy of {row['of']}": row["entropy"]})
    return graph
