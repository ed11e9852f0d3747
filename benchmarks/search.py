"""What `uast.Index` costs: indexing beside the parse of the same files, a query, what it holds, clones.

The callables of a dataset are indexed, as `uast search` does. The first query in a language computes what is usual for all documents, so
it is timed apart.
"""

from __future__ import annotations

import statistics
from itertools import islice
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import polars as pl

import uast
from build_dataset.options import Options
from build_dataset.run import build

from .bare import fastest
from .bars import Bar, median_and_spread
from .rates import Here

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from uast.dataset import Dataset
    from uast.node import Node

    from .sample import Sample

QUERIES = 10
"""Callables of each language that are asked for."""
LARGE = range(50, 501)
"""Nodes of the callables that are asked for."""
CLONE_NODES = 50
"""Nodes that callables have at least where clones are looked for."""
CLONE_SCORE = 0.9


def measure(samples: list[Sample], source: Path, scratch: Path, repeats: int) -> Iterator[Bar]:
    """`source` holds the staged samples; the dataset is written under `scratch`."""
    out = scratch / "search"
    build([source], out, Options(), Here())
    dataset = uast.open_dataset(out)
    size = sum(sample.size for sample in samples)
    bare = sum(_seconds_of_parse(sample) for sample in samples)
    queries = [node for sample in samples for node in _queries(sample)]
    for names in (False, True):
        group = f"search, names {'seen' if names else 'hidden'}"
        processor, wall = [], []
        for _ in range(repeats):
            index = uast.Index(names=names)
            begin, clock = process_time(), perf_counter()
            index.add_dataset(dataset)
            processor.append(process_time() - begin)
            wall.append(perf_counter() - clock)
        seconds, spread = median_and_spread(processor)
        note = (
            f"{len(index):,} callables of {size / 1e6:.0f} MB; {size / seconds / 1e6:.1f} MB/s, {size / min(wall) / 1e6:.1f} by the clock"
        )
        yield Bar(group, "indexing, ratio to the bare parse", bare / seconds, "", spread=spread, note=note)
        yield Bar(group, "vectors", index.nbytes / len(index), "B", note="a callable")
        yield from _asked(index, queries, group)
        yield _clones(index, dataset, group)


def _seconds_of_parse(sample: Sample) -> float:
    _, parse = fastest(sample.language, sample.sources)
    begin = process_time()
    for source in sample.sources:
        parse(source)
    return process_time() - begin


def _queries(sample: Sample) -> list[Node]:
    trees = (uast.parse(source, sample.language) for source in sample.sources)
    callables = (function.node for tree in trees for function in tree.functions())
    return list(islice((node for node in callables if sum(1 for _ in node.walk()) in LARGE), QUERIES))


def _asked(index: uast.Index, queries: list[Node], group: str) -> Iterator[Bar]:
    first = []
    for language in {node.tree.language: node for node in queries}.values():
        begin = perf_counter()
        index.query(language)
        first.append(perf_counter() - begin)
    yield Bar(group, "first query in a language", statistics.median(first), "s")
    later = []
    for node in queries:
        begin = perf_counter()
        index.query(node)
        later.append(perf_counter() - begin)
    median, spread = median_and_spread(later)
    yield Bar(group, "query", 1000 * median, "ms", spread=spread, note=f"{len(queries)} callables of {LARGE.start} to {LARGE[-1]} nodes")


def _clones(index: uast.Index, dataset: Dataset, group: str) -> Bar:
    large = dataset.functions.filter(pl.col("nodes") >= CLONE_NODES).select("id").collect()["id"].to_list()
    begin = perf_counter()
    found = index.clones(CLONE_SCORE, only=large)
    note = f"{len(found):,} groups among {len(large):,} callables of {CLONE_NODES} nodes or more, score {CLONE_SCORE}"
    return Bar(group, "clones", perf_counter() - begin, "s", note=note)
