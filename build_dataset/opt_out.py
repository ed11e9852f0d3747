"""`uast-build opt-out`: takes files out of a finished dataset, in place, and records it.

Only the shards that hold such files are written anew. The record stays in the dataset, and every later build in the folder goes by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from build_dataset.finish import conclude
from build_dataset.layout import Output, cannot_write, paths_of, sha256_of
from build_dataset.opt_outs import REASON, OptOut, match, read_opt_outs, recorded, write_opt_outs
from build_dataset.staged import change, roll_forward, stage
from build_dataset.worker import PAGE_BYTES
from uast.dataset import read_manifest
from uast.errors import DatasetError
from uast.tables import table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from build_dataset.progress import Watcher
    from uast.tables import TableName

COMPUTED = frozenset({"counts", "dataset_version", "languages", "opt_outs", "shards", "tables"})
"""What a manifest says anew after a change."""


@dataclass(frozen=True)
class Removal:
    """What an opt-out takes, or would take, out of a dataset: entries with their rows, the files that go (id, source/path), and the
    shards that hold trees of them."""

    entries: list[OptOut]
    files: list[tuple[str, str]]
    shards: list[str]

    def plain(self) -> dict[str, Any]:
        """As plain data, for programs."""
        return {
            "entries": [entry._asdict() for entry in self.entries],
            "files": [{"id": file_id, "path": path} for file_id, path in self.files],
            "shards": self.shards,
        }


def opt_out(out: Path, opt_outs: Sequence[OptOut], watcher: Watcher, *, dry_run: bool = False) -> Removal:
    """Takes out what the entries mean; with `dry_run`, only says what that is.

    Raises DatasetError: dataset-missing, dataset-incomplete, dataset-version, dataset-damaged, output-busy, output-unwritable.
    """
    output = Output(out)
    if dry_run:
        inventory = pq.read_table(output.inventory) if read_manifest(out) else None
        return _removal(inventory, opt_outs, match(inventory, opt_outs))[0]
    if not output.staged.exists():
        read_manifest(out)  # before anything is written into a folder that is no dataset
    output.create()
    with output.locked():
        roll_forward(output)
        manifest = read_manifest(out)
        inventory = pq.read_table(output.inventory)
        found = match(inventory, opt_outs)
        removal, gone = _removal(inventory, opt_outs, found)
        try:
            _write(output, manifest, inventory, removal, gone, watcher)
        except OSError as error:
            raise cannot_write(out, error) from error
    return removal


def _removal(inventory: pa.Table, opt_outs: Sequence[OptOut], found: Any) -> tuple[Removal, set[str]]:
    rows = inventory.take(pa.array(found.rows, pa.int64()))
    columns = zip(*(rows[name].to_pylist() for name in ("id", "source", "path")), strict=True)
    files = [(file_id, f"{source}/{path}") for file_id, source, path in columns]
    entries = [entry._replace(rows=many) for entry, many in zip(opt_outs, found.counts, strict=True)]
    return Removal(entries, files, sorted(set(rows["shard"].drop_null().to_pylist()))), {file_id for file_id, _ in files}


def _write(output: Output, manifest: dict[str, Any], inventory: pa.Table, removal: Removal, gone: set[str], watcher: Watcher) -> None:
    staged = stage(output)
    watcher.stage("writing shards anew", len(removal.shards))
    entries = []
    emptied = []
    for entry in manifest["shards"]:
        if entry["path"] in removal.shards:
            entry = _without(entry, gone, output, staged)
            watcher.advance(1)
        if entry["files"]:
            entries.append(entry)
        else:
            emptied += paths_of(entry)
    for path in emptied:
        (staged.root / path).unlink()
    write_opt_outs(staged, [*read_opt_outs(output), *removal.entries])
    facts = {name: value for name, value in manifest.items() if name not in COMPUTED}
    facts["opt_outs"] = recorded(staged)
    quarantine = pq.read_table(output.quarantine)
    conclude(_inventory(inventory, gone), quarantine.filter(_kept(quarantine["id"], gone)), entries, facts, staged)
    markers = [output.marker(shard).relative_to(output.root).as_posix() for shard in removal.shards]
    change(output, [*emptied, *markers])


def _kept(ids: pa.ChunkedArray, gone: set[str]) -> pa.ChunkedArray:
    return pc.invert(pc.is_in(ids, pa.array(sorted(gone), pa.string())))


def _without(entry: dict[str, Any], gone: set[str], output: Output, staged: Output) -> dict[str, Any]:
    """Writes a shard, and the table of its callables if there is one, without some files; returns its entry in the manifest."""
    sums = _rewrite("files", "id", entry["path"], gone, output, staged, ("node_count", "size"))
    entry = {**entry, "files": sums.rows, "nodes": sums.totals[0], "source_bytes": sums.totals[1], **_stored(entry["path"], staged)}
    functions = entry.get("functions")
    if functions:
        rows = _rewrite("functions", "file_id", functions["path"], gone, output, staged).rows
        entry["functions"] = {**functions, "rows": rows, **_stored(functions["path"], staged)}
    return entry


def _stored(path: str, staged: Output) -> dict[str, Any]:
    return {"bytes": (staged.root / path).stat().st_size, "sha256": sha256_of(staged.root / path)}


class _Sums(NamedTuple):
    rows: int
    totals: list[int]


def _rewrite(name: TableName, key: str, path: str, gone: set[str], output: Output, staged: Output, summed: Sequence[str] = ()) -> _Sums:
    """Writes a Parquet file without the rows of some files. What is left of a row group stays one."""
    target = staged.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    options = table(name).writer_options()
    rows, totals = 0, [0] * len(summed)
    try:
        with (
            pq.ParquetFile(output.root / path) as file,
            pq.ParquetWriter(target, table(name).schema, data_page_size=PAGE_BYTES, **options) as writer,
        ):
            for index in range(file.num_row_groups):
                group = file.read_row_group(index)
                group = group.filter(_kept(group[key], gone))
                if len(group):
                    writer.write_table(group, row_group_size=len(group))
                rows += len(group)
                totals = [total + (pc.sum(group[column]).as_py() or 0) for total, column in zip(totals, summed, strict=True)]
            metadata = file.metadata.metadata or {}
            writer.add_key_value_metadata({key: value for key, value in metadata.items() if key != b"ARROW:schema"})
    except (pa.ArrowException, KeyError, ValueError) as error:
        hint = "uast-build verify says more; the uast-build command that made the dataset restores it"
        raise DatasetError(f"the file cannot be read: {error}", where=str(output.root / path), hint=hint) from error
    return _Sums(rows, totals)


def _inventory(inventory: pa.Table, gone: set[str]) -> pa.Table:
    """With those files as skipped; their hashes stay, so that they are known when they come again."""
    kept = _kept(inventory["id"], gone)
    for name, value in (("status", "skipped"), ("reason", REASON)):
        inventory = _set(inventory, name, pc.if_else(kept, inventory[name], value))
    for name in ("duplicate_of", "cluster", "similarity", "shard"):
        inventory = _set(inventory, name, pc.if_else(kept, inventory[name], pa.scalar(None, inventory.schema.field(name).type)))
    return inventory.cast(table("inventory").schema)


def _set(rows: pa.Table, name: str, values: pa.ChunkedArray) -> pa.Table:
    return rows.set_column(rows.schema.get_field_index(name), name, values)
