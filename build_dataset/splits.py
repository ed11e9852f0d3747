"""Which split each file belongs to, so that nothing leaks: files of one repository, of one cluster of duplicates or of the same bytes
are in one split.

What is connected in these ways is a component, and components are dealt out whole. They are taken by size, larger powers of two first,
and within a power of two in an order that `seed` decides; each goes, by its own hash, to one of the splits that still have room for it,
the likelier the more room there is. So splits have the sizes that were asked for as far as components allow: a split passes its
share by more than a thousandth of the corpus only through a component that fits nowhere, which goes where most is missing.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from build_dataset.components import components
from build_dataset.layout import UNSPLIT
from build_dataset.repositories import repository_key, repository_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from build_dataset.options import Options

SLACK = 1000
"""A split may be larger than asked for by this part of the corpus."""


@dataclass
class _Component:
    """Files that must be together; `first` is the smallest of their rows."""

    first: int
    order: float
    draw: float
    files: int = 0
    bytes: int = 0
    repositories: set[Hashable] = field(default_factory=set)


def assign_splits(inputs: pa.Table, options: Options) -> tuple[pa.Table, dict[str, Any]]:
    """The inputs, sorted by source and path, with `split`, and what the manifest says of it (nothing where no splits are wanted)."""
    if not options.splits:
        return inputs.append_column("split", pa.nulls(len(inputs), pa.string())), {}
    names = ("id", "source", "raw_path", "path", "size", "repository", "sha256", "cluster", "reason")
    rows = [row for row in inputs.select(names).to_pylist() if row["reason"] is None]
    owners: list[Hashable] = [repository_of(row["repository"], row["source"], row["raw_path"], options.repository_depth) for row in rows]
    roots = components(len(rows), _links(rows, owners))
    parts: dict[int, _Component] = {}
    for root, row, owner in zip(roots, rows, owners, strict=True):
        if root not in parts:
            parts[root] = _Component(root, *_draws(options.seed, rows[root]["id"]))
        part = parts[root]
        part.files += 1
        part.bytes += row["size"]
        part.repositories.add(owner)
    chosen = deal(list(parts.values()), options.splits)
    split_of = {row["id"]: chosen[root] for root, row in zip(roots, rows, strict=True)}
    column = pa.array([split_of.get(file_id) for file_id in inputs["id"].to_pylist()], pa.string())
    return inputs.append_column("split", column), _report(list(parts.values()), chosen, rows, options)


def _links(rows: Sequence[dict[str, Any]], owners: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    first: dict[Hashable, int] = {}
    for at, (row, owner) in enumerate(zip(rows, owners, strict=True)):
        for key in (("repository", owner), ("bytes", row["sha256"]), ("cluster", row["cluster"])):
            if key[1] is not None:
                yield first.setdefault(key, at), at


def _draws(seed: int, file_id: str) -> tuple[float, float]:
    """Two numbers from 0 to 1, as good as random."""
    digest = hashlib.sha256(f"{seed}\0{file_id}".encode()).digest()
    return int.from_bytes(digest[:6], "big") / (1 << 48), int.from_bytes(digest[6:12], "big") / (1 << 48)


def deal(parts: Sequence[_Component], splits: Sequence[tuple[str, float]]) -> dict[int, str]:
    """The split of each component, by its first row."""
    total = sum(part.bytes for part in parts)
    missing = {name: fraction * total for name, fraction in splits}
    chosen: dict[int, str] = {}
    for part in sorted(parts, key=lambda part: (-part.bytes.bit_length(), part.order, part.first)):
        room = {name: max(left, 0) for name, left in missing.items() if left + total / SLACK >= part.bytes}
        name = _drawn(part.draw, room) if any(room.values()) else max(missing, key=lambda name: missing[name])
        missing[name] -= part.bytes
        chosen[part.first] = name
    return chosen


def _drawn(draw: float, room: dict[str, float]) -> str:
    """One of the names, as likely as its room is large."""
    at = draw * sum(room.values())
    for name, size in room.items():
        if at < size:
            return name
        at -= size
    return max(room, key=lambda name: room[name])


def _report(parts: Sequence[_Component], chosen: dict[int, str], rows: Sequence[dict[str, Any]], options: Options) -> dict[str, Any]:
    report: dict[str, Any] = {
        "seed": options.seed,
        "components": len(parts),
        "parts": {
            name: {
                "wanted": fraction,
                "components": sum(chosen[part.first] == name for part in parts),
                "files": sum(part.files for part in parts if chosen[part.first] == name),
                "bytes": sum(part.bytes for part in parts if chosen[part.first] == name),
            }
            for name, fraction in options.splits
        },
    }
    if parts:
        largest = max(parts, key=lambda part: (part.bytes, -part.first))
        report["largest_component"] = {
            "first_file": f"{rows[largest.first]['source']}/{rows[largest.first]['path']}",
            "repositories": len(largest.repositories),
            "files": largest.files,
            "bytes": largest.bytes,
            "split": chosen[largest.first],
        }
    return report


def split_of(shard: str) -> str | None:
    """The split of a shard, by its name; None where there are no splits."""
    name = PurePosixPath(shard).stem.rpartition("-")[0]
    return None if name == UNSPLIT else name


def leaks(inventory: pa.Table) -> list[str]:
    """What is in two splits though it must not: repositories, clusters, contents; none if the splits are sound."""
    first: dict[Hashable, str | None] = {}
    found = set()
    columns = (inventory[name].to_pylist() for name in ("repository", "cluster", "sha256", "shard"))
    for repository, cluster, sha256, shard in zip(*columns, strict=True):
        if shard is None:
            continue
        split = split_of(shard)
        keys = (("repository", repository and repository_key(repository)), ("cluster", cluster), ("files of hash", sha256))
        for what, key in keys:
            if key is not None and first.setdefault((what, key), split) != split:
                found.add(f"{what} {key}")
    return sorted(found)
