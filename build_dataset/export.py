"""A dataset in the layout of another one: MLCPD's `<language>_parsed_<number>.parquet`, a JSON record per file."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from build_dataset.engine import Crashed, Done
from build_dataset.layout import cannot_write
from uast.dataset import open_dataset
from uast.errors import DatasetError
from uast.mlcpd import LANGUAGES, mlcpd_record, native_text
from uast.registry import MappingText, register_again, registered
from uast.shards import trees_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from build_dataset.engine import Engine, Report
    from build_dataset.progress import Watcher
    from uast.tree import Tree

MLCPD = pa.schema(
    [
        ("language", pa.string()),
        ("code", pa.large_string()),
        ("avg_line_length", pa.float64()),
        ("line_count", pa.int64()),
        ("lang_specific_parse", pa.large_string()),
        ("ast_node_count", pa.int64()),
        ("num_errors", pa.int64()),
        ("universal_schema", pa.large_string()),
    ]
)
"""The columns that MLCPD publishes."""

GROUP_BYTES = 48 << 20
"""Uncompressed size at which a row group is full; a larger record gets one of its own."""


@dataclass(frozen=True)
class Sheet:
    """One file of the export: made out of one shard. `mappings` are those that the user registered."""

    shard: Path
    path: Path
    mappings: tuple[MappingText, ...]


def export_mlcpd(dataset: Path, out: Path, engine: Engine, watcher: Watcher) -> int:
    """Writes a dataset to the new or empty folder `out` in MLCPD's layout; returns the number of records.

    Raises DatasetError: those of `open_dataset`, output-occupied, output-unwritable, build-failed.
    """
    opened = open_dataset(dataset)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        hint = "choose a new or empty folder with -o"
        raise DatasetError("the folder of the export is not empty", code="output-occupied", where=str(out), hint=hint)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(out, error) from error
    sheets = []
    for language in opened.languages:
        for number, shard in enumerate(opened.shards(language), 1):
            sheets.append(Sheet(shard, out / f"{LANGUAGES.get(language, language)}_parsed_{number}.parquet", registered()))
    watcher.stage("exporting", len(opened), sum(shard["source_bytes"] for shard in opened.manifest["shards"]))
    records = 0
    for event in engine.run(write_sheet, sheets):
        if isinstance(event, Done):
            records += event.value
        elif isinstance(event, Crashed):
            raise DatasetError(f"the process that wrote it died ({event.why})", code="build-failed", where=str(event.item.path))
        else:
            watcher.advance(*event.value)
    return records


def write_sheet(sheet: Sheet, report: Report) -> int:
    """Writes one file and returns the number of its records. Raises DatasetError output-unwritable."""
    pa.set_cpu_count(1)
    register_again(sheet.mappings)
    unfinished = sheet.path.with_name(f".{sheet.path.name}.{os.getpid()}")
    records = 0
    try:
        with pq.ParquetWriter(unfinished, MLCPD, compression="zstd") as writer:
            for rows in _groups(trees_in(sheet.shard)):
                writer.write_table(pa.Table.from_pylist(rows, MLCPD), row_group_size=len(rows))
                records += len(rows)
                report((len(rows), sum(len(str(row["code"]).encode()) for row in rows)))
        unfinished.replace(sheet.path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise cannot_write(sheet.path, error) from error
    return records


def _groups(trees: Iterator[Tree]) -> Iterator[list[dict[str, object]]]:
    rows: list[dict[str, object]] = []
    size = 0
    for tree in trees:
        row, weight = _row(tree)
        if rows and size + weight > GROUP_BYTES:
            yield rows
            rows, size = [], 0
        rows.append(row)
        size += weight
    if rows:
        yield rows


def _row(tree: Tree) -> tuple[dict[str, object], int]:
    record = mlcpd_record(tree)
    text = json.dumps(record, ensure_ascii=False)
    native = native_text(tree)
    row = {
        "language": record["language"],
        "code": record["original_source_code"],
        "avg_line_length": record["metadata"]["avg_line_length"],
        "line_count": record["metadata"]["lines"],
        "lang_specific_parse": native,
        "ast_node_count": record["metadata"]["nodes"],
        "num_errors": record["metadata"]["errors"],
        "universal_schema": text,
    }
    return row, len(text) + len(native) + len(tree.source)
