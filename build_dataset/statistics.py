"""Figures of a dataset, by language: what the card and `uast-build stats` show. Counted from inventory, manifest and shards."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from build_dataset.conventions import FLAGS
from uast.errors import DatasetError
from uast.location import open_parquet
from uast.names import KINDS
from uast.shards import row_group
from uast.tables import INVENTORY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

UNKNOWN = "unknown"
"""Stands for no licence in the counts."""


@dataclass(frozen=True)
class Figures:
    """Of the files with a tree, of one language or of all. Sizes are bytes of source, `median` and `p95` those of a file.

    `with_errors` counts files, `functions` rows of that table; `duplicates` files, parsed or not, that have the bytes of another;
    `flags` and `licenses` files by name; `stored` is what the trees and sources take on disk.
    """

    files: int = 0
    with_errors: int = 0
    bytes: int = 0
    nodes: int = 0
    functions: int = 0
    stored: int = 0
    median: int = 0
    p95: int = 0
    duplicates: int = 0
    flags: dict[str, int] = field(default_factory=dict)
    licenses: dict[str, int] = field(default_factory=dict)


def figures(manifest: Mapping[str, Any], inventory: pa.Table) -> tuple[dict[str, Figures], Figures]:
    """By language, and of all."""
    told = manifest["languages"]
    inventory = inventory.select(["language", "status", "size", "license", "duplicate_of", *(f"is_{flag}" for flag in FLAGS)])
    languages = {
        language: _figures(inventory.filter(pc.equal(inventory["language"], language)), told[language])
        for language in sorted(told)
        if told[language]["parsed"] + told[language]["parsed_with_errors"]
    }
    return languages, _figures(inventory, manifest["counts"])


def _figures(rows: pa.Table, counts: Mapping[str, Any]) -> Figures:
    shown = rows.select(["size", "license", *(f"is_{flag}" for flag in FLAGS)])
    parsed = shown.filter(pc.is_in(rows["status"], pa.array(["parsed", "parsed_with_errors"])))
    sizes = parsed["size"].take(pc.array_sort_indices(parsed["size"].combine_chunks()))
    return Figures(
        files=len(parsed),
        with_errors=counts["parsed_with_errors"],
        bytes=counts["source_bytes"],
        nodes=counts["nodes"],
        functions=counts["functions"],
        stored=counts["bytes"],
        median=_quantile(sizes, 50),
        p95=_quantile(sizes, 95),
        duplicates=len(rows) - rows["duplicate_of"].null_count,
        flags={flag: pc.sum(parsed[f"is_{flag}"]).as_py() or 0 for flag in FLAGS},
        licenses=_counted(parsed["license"]),
    )


def _quantile(ordered: pa.ChunkedArray, percent: int) -> int:
    """The smallest value that so many percent of the values do not exceed; 0 of none."""
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)].as_py() if len(ordered) else 0


def _counted(names: pa.ChunkedArray) -> dict[str, int]:
    """How often each is there, the most frequent first."""
    counts = {row["values"] or UNKNOWN: row["counts"] for row in names.value_counts().to_pylist()}
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def count_kinds(shards: Iterable[Path]) -> dict[str, int]:
    """How many nodes of each kind, the most frequent first. A row group is in memory at a time."""
    totals: Counter[int] = Counter()
    for shard in shards:
        with open_parquet(shard) as file:
            for index in range(file.num_row_groups):
                kinds = pc.list_flatten(row_group(file, index, ("kind",)).column("kind"))
                totals.update({row["values"]: row["counts"] for row in kinds.value_counts().to_pylist()})
    named = {str(KINDS[kind]): count for kind, count in totals.items()}
    return dict(sorted(named.items(), key=lambda item: (-item[1], item[0])))


@dataclass(frozen=True)
class Statistics:
    """All figures of a dataset; `kinds`, of each language, if they were asked for."""

    languages: dict[str, Figures]
    whole: Figures
    kinds: dict[str, dict[str, int]]
    counts: dict[str, Any]

    def plain(self) -> dict[str, Any]:
        """For programs."""
        languages = {name: asdict(found) | {"kinds": self.kinds.get(name, {})} for name, found in self.languages.items()}
        return {"languages": languages, "all": asdict(self.whole), "counts": self.counts}


def read_statistics(root: Path, *, kinds: bool) -> Statistics:
    """The figures of the dataset in a folder; `kinds` reads a column of all shards. Raises DatasetError."""
    from uast.dataset import Dataset, read_manifest  # brings polars along, which no build needs

    dataset = Dataset(root, read_manifest(root))
    try:
        with open_parquet(root / INVENTORY) as file:
            inventory = file.read()
        languages, whole = figures(dataset.manifest, inventory)
        counted = {language: count_kinds(dataset.shards(language)) for language in languages} if kinds else {}
    except (OSError, ValueError, KeyError, pa.ArrowException) as error:
        hint = "uast-build verify says what is damaged"
        raise DatasetError(f"it cannot be read: {error}", code="dataset-damaged", where=str(root), hint=hint) from error
    return Statistics(languages, whole, counted, dataset.manifest["counts"])
