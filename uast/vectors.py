"""The vectors of what `uast-build` wrote: of every file, or of every callable, out of the stored columns."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from uast import fingerprints
from uast.location import open_parquet
from uast.packing import list_types, unpack
from uast.processors import processors
from uast.shards import row_group

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Future
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray


class Vectors(NamedTuple):
    """Rows of a sparse matrix: those of row i are `ids[offsets[i]:offsets[i + 1]]`."""

    offsets: NDArray[np.int64]
    ids: NDArray[np.uint32]
    values: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.offsets) - 1


class Batch(NamedTuple):
    """Documents of one language, out of so many files."""

    names: list[str]
    language: str
    vectors: Vectors
    files: int


def vectors_in(parts: Iterable[tuple[Path, Path | None]], names: bool, threads: int | None = None) -> Iterator[Batch]:
    """One batch a row group of the shards, in their order; of the callables, where the shard of these is given, else of the files.

    The core works on as many row groups at a time as there are `threads` (by default processors), and is done with one more at most.
    """
    count = threads if threads is not None else processors()
    with ThreadPoolExecutor(count) as pool:
        waiting: deque[Future[Batch | None]] = deque()
        for shard, functions in parts:
            nodes = None if functions is None else _callables(functions)
            with open_parquet(shard) as file:
                groups = file.num_row_groups
            for number in range(groups):
                waiting.append(pool.submit(_batch, shard, number, nodes, names))
                while len(waiting) > count:
                    if batch := waiting.popleft().result():
                        yield batch
        while waiting:
            if batch := waiting.popleft().result():
                yield batch


def _batch(shard: Path, number: int, nodes: Mapping[str, list[int]] | None, names: bool) -> Batch | None:
    """Of one row group; None for an empty one."""
    with open_parquet(shard) as file:
        group = row_group(file, number, ("id", "language", "content", *list_types()))
    if not len(group):
        return None
    files: list[str] = group.column("id").to_pylist()
    rows = [[0] if nodes is None else nodes.get(name, []) for name in files]
    found = fingerprints.of_packed(unpack(group), group.column("content").to_pylist(), rows, names)
    language: str = group.column("language")[0].as_py()
    documents = files if nodes is None else [f"{name}:{row}" for name, own in zip(files, rows, strict=True) for row in own]
    return Batch(documents, language, weighted(language, *found, names), len(files))


def weighted(language: str, offsets: NDArray[np.int64], ids: NDArray[np.uint32], counts: NDArray[np.float32], names: bool) -> Vectors:
    """Fingerprints of one language as vectors of length one."""
    return Vectors(*fingerprints.vectors(language, offsets, ids, counts, names))


def _callables(path: Path) -> dict[str, list[int]]:
    """The nodes of the callables of each file, out of a shard of the functions."""
    nodes: dict[str, list[int]] = {}
    with open_parquet(path) as file:
        table = file.read(columns=["file_id", "node"], use_threads=False)
    for name, node in zip(table["file_id"].to_pylist(), table["node"].to_pylist(), strict=True):
        nodes.setdefault(name, []).append(node)
    return nodes
