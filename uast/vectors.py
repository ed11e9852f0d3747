"""The vectors of what `uast-build` wrote: of every file, or of every callable, out of the stored columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from uast import fingerprints
from uast.location import open_parquet
from uast.packing import list_types, unpack
from uast.shards import row_group

if TYPE_CHECKING:
    from collections.abc import Iterator
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


def vectors_in(shard: Path, functions: Path | None, names: bool) -> Iterator[Batch]:
    """One batch a row group of the shard, in its order; of the callables, where the shard of these is given, else of the files."""
    nodes = {} if functions is None else _callables(functions)
    with open_parquet(shard) as file:
        for number in range(file.num_row_groups):
            batch = row_group(file, number, ("id", "language", "content", *list_types()))
            if not len(batch):
                continue
            files: list[str] = batch.column("id").to_pylist()
            rows = [[0] if functions is None else nodes.get(name, []) for name in files]
            found = fingerprints.of_packed(unpack(batch), batch.column("content").to_pylist(), rows, names)
            language: str = batch.column("language")[0].as_py()
            documents = files if functions is None else [f"{name}:{row}" for name, own in zip(files, rows, strict=True) for row in own]
            yield Batch(documents, language, weighted(language, *found, names), len(files))


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
