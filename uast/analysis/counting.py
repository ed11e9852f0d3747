"""Counts of features per cell: of the trees of a dataset, a row group at a time, or of any trees, some thousand nodes at a time.

A cell is a part of one project in one language. Counts are kept per cell and not per file, so that memory does not grow with the
files; resampling draws cells or projects. The loop below runs over row groups; nodes are only ever touched as numpy arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import polars as pl

from uast.analysis.constructs import filled_places
from uast.analysis.features import COUNTED, LEFT_OUT
from uast.extras import package
from uast.kinds import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from uast.tree import Tree

PENDING = 4_000_000
"""Rows of counts that wait for their sum."""

_FAMILY = {name: number for number, name in enumerate(COUNTED)}


@dataclass(frozen=True, slots=True)
class Rows:
    """The nodes of several trees, in numpy arrays. `parent` and `attr_node` are rows of these arrays, a root is its own parent;
    `end` is one past the last descendant; `cell` says where a node is counted."""

    kind: Any
    role: Any
    parent: Any
    end: Any
    cell: Any
    attr_node: Any
    attr_key: Any
    attr_value: Any


class Sums:
    """Adds up counts: `add` rows, then `frame`: cell, family (of `COUNTED`), code, count; sorted."""

    def __init__(self) -> None:
        self._parts: list[pl.DataFrame] = []
        self._pending = 0

    def add(self, rows: Rows) -> None:
        for keys in _keys(rows):
            part = pl.DataFrame({"key": keys}).group_by("key").agg(pl.len().cast(pl.UInt64).alias("count"))
            self._parts.append(part)
            self._pending += len(part)
        if self._pending > PENDING:
            self._settle()

    def _settle(self) -> None:
        self._parts = [pl.concat(self._parts).group_by("key").agg(pl.col("count").sum())]
        # What is settled does not count as waiting: each sum is at least as long as the one before.
        self._pending = 0

    def frame(self) -> pl.DataFrame:
        if not self._parts:
            self._parts = [pl.DataFrame(schema={"key": pl.UInt64, "count": pl.UInt64})]
        self._settle()
        key = pl.col("key")
        return (
            self._parts[0]
            .sort("key")
            .select(
                ((key // 2**32) % 2**24).cast(pl.UInt32).alias("cell"),
                (key // 2**56).cast(pl.UInt8).alias("family"),
                (key % 2**32).cast(pl.UInt32).alias("code"),
                "count",
            )
        )


def stored_rows(raw: dict[str, bytes], cells: Sequence[int]) -> Rows:
    """The rows of a row group: `raw` as `uast.packing.unpack` and the core give it, `cells` one per file."""
    np = package("numpy")
    offsets = np.frombuffer(raw["row_offsets"], np.int64)
    attr_offsets = np.frombuffer(raw["attr_offsets"], np.int64)
    first = np.repeat(offsets[:-1], np.diff(offsets))
    return Rows(
        kind=np.frombuffer(raw["kind"], np.uint8),
        role=np.frombuffer(raw["role"], np.uint8),
        parent=np.frombuffer(raw["parent"], np.uint32) + first,
        end=np.frombuffer(raw["subtree_end"], np.uint32) + first,
        cell=np.repeat(np.asarray(cells, np.uint64), np.diff(offsets)),
        attr_node=np.frombuffer(raw["attr_node"], np.uint32) + np.repeat(offsets[:-1], np.diff(attr_offsets)),
        attr_key=np.frombuffer(raw["attr_key"], np.uint8),
        attr_value=np.frombuffer(raw["attr_value"], np.uint16),
    )


def tree_rows(trees: Sequence[Tree], cells: Sequence[int]) -> Rows:
    """The rows of trees, one after another."""
    np = package("numpy")
    sizes = [len(tree) for tree in trees]
    starts = np.concatenate(([0], np.cumsum(sizes)))[:-1].astype(np.int64)
    attrs = [len(tree.columns.attr_key) for tree in trees]

    def joined(name: str, dtype: Any) -> Any:
        return np.concatenate([np.frombuffer(getattr(tree.columns, name), dtype) for tree in trees])

    first = np.repeat(starts, sizes)
    parents = np.concatenate([np.frombuffer(tree.parents, np.uintc) for tree in trees])
    return Rows(
        kind=joined("kind", np.uint8),
        role=joined("role", np.uint8),
        parent=parents + first,
        end=joined("subtree_end", np.uint32) + first,
        cell=np.repeat(np.asarray(cells, np.uint64), sizes),
        attr_node=joined("attr_node", np.uint32) + np.repeat(starts, attrs),
        attr_key=joined("attr_key", np.uint8),
        attr_value=joined("attr_value", np.uint16),
    )


def _keys(rows: Rows) -> Iterable[Any]:
    """What is to be counted: family * 2^56 + cell * 2^32 + code, of every node that has one, for each family."""
    np = package("numpy")
    tables = _tables()
    below_error = _below(rows, tables["error"])
    here = ~(tables["left_out"][rows.kind] | below_error)
    own = np.where(here, rows.kind, 0).astype(np.uint32)
    is_root = rows.parent == np.arange(len(own))
    cell = rows.cell << np.uint64(32)

    def keyed(family: str, codes: Any, where: Any) -> Any:
        return cell[where] | codes.astype(np.uint64) | np.uint64(_FAMILY[family] << 56)

    above = np.where(is_root, len(own), rows.parent)
    chain = np.append(own, np.uint32(0))
    for _ in range(3):
        # Parents come before children, but each round needs the whole of the round before.
        longer = (chain[above] << np.uint32(8)) | own
        chain = np.append(np.where(here, longer, np.uint32(0)), np.uint32(0))
    inner = np.flatnonzero(here)
    yield keyed("path", chain[inner], inner)

    held = np.flatnonzero(here & ~is_root)
    place = rows.kind[rows.parent[held]].astype(np.uint32) << np.uint32(8) | rows.role[held]
    yield keyed("role", place, held)

    asked = tables["filled"][place]
    once = np.unique(rows.parent[held[asked]] << 16 | place[asked])
    yield keyed("filled", once & 0xFFFF, once >> 16)

    attributed = here[rows.attr_node]
    at = rows.attr_node[attributed]
    fact = rows.kind[at].astype(np.uint32) << np.uint32(24) | rows.attr_key[attributed].astype(np.uint32) << np.uint32(16)
    yield keyed("attribute", fact | rows.attr_value[attributed], at)

    outside = np.flatnonzero(~here)
    yield keyed("left_out", rows.kind[outside], outside)


def _below(rows: Rows, table: Any) -> Any:
    """Whether a node of a kind in the table is an ancestor, or the node itself."""
    np = package("numpy")
    tops = np.flatnonzero(table[rows.kind])
    if not len(tops):
        return np.zeros(len(rows.kind), dtype=bool)
    change = np.zeros(len(rows.kind) + 1, dtype=np.int32)
    np.add.at(change, tops, 1)
    np.subtract.at(change, rows.end[tops], 1)
    return np.cumsum(change[:-1]) > 0


@cache
def _tables() -> dict[str, Any]:
    np = package("numpy")
    left_out, error, filled = np.zeros(256, bool), np.zeros(256, bool), np.zeros(1 << 16, bool)
    left_out[[int(kind) for kind in LEFT_OUT]] = True
    error[[int(kind) for kind in FAMILIES["quality"]]] = True
    filled[list(filled_places())] = True
    return {"left_out": left_out, "error": error, "filled": filled}
