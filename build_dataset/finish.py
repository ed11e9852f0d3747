"""Stage 4, finish: totals that add up, inventory, quarantine, card, checksums, manifest.

Nothing here depends on time, place or the number of workers. The manifest is written last: a folder with one is complete.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from build_dataset.card import write_card
from build_dataset.functions import functions_path
from build_dataset.layout import Output, sha256_of
from build_dataset.opt_outs import recorded
from uast.errors import DatasetError
from uast.tables import TableName, dataset_version, reasons, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from build_dataset.plan import Plan

STATUSES = ("parsed", "parsed_with_errors", "skipped", "failed")
SHARD_KEYS = ("path", "language", "bytes", "sha256", "files", "nodes", "source_bytes")
FUNCTIONS_KEYS = ("path", "bytes", "sha256", "rows")
"""What the manifest takes over from a completion marker, of the shard and of its callables."""


def finish(plan: Plan, markers: Mapping[str, dict[str, Any]], output: Output) -> dict[str, Any]:
    """Writes all that is not a shard, and returns the manifest. Raises DatasetError if the totals do not add up."""
    with output.open_parquet(output.inputs) as stored:
        inputs = stored.read()
    inventory = _inventory(plan, inputs, markers)
    shards = [_entry(markers[task.shard]) for task in plan.tasks if markers[task.shard]["files"]]
    empty = [task.shard for task in plan.tasks if not markers[task.shard]["files"]]  # every file of it failed
    output.remove([*empty, *map(functions_path, empty)])
    facts = {
        "columns": {source.name: dict(source.columns) for source in plan.sources if source.columns},
        "opt_outs": recorded(output),
        "options": asdict(plan.options),
        "sources": [source.name for source in plan.sources],
        "splits": plan.splits,
        "versions": plan.versions,
    }
    return conclude(inventory, _quarantine(inventory, markers), shards, facts, output)


def conclude(
    inventory: pa.Table, quarantine: pa.Table, shards: Sequence[Mapping[str, Any]], facts: Mapping[str, Any], output: Output
) -> dict[str, Any]:
    """Writes the tables of a dataset and then its manifest, which is returned. `facts` are what the tables and shards do not tell."""
    tables = [_write("inventory", inventory, output.inventory, output), _write("quarantine", quarantine, output.quarantine, output)]
    manifest = {
        **facts,
        "counts": count(inventory, shards),
        "dataset_version": dataset_version(),
        "languages": by_language(inventory, shards),
        "shards": list(shards),
        "tables": tables,
    }
    write_card(manifest, inventory, output)
    output.write_json(output.manifest, manifest)
    return manifest


def _entry(marker: Mapping[str, Any]) -> dict[str, Any]:
    functions = marker["functions"]
    return {
        **{name: marker[name] for name in SHARD_KEYS},
        "functions": None if functions is None else {name: functions[name] for name in FUNCTIONS_KEYS},
    }


def count(inventory: pa.Table, shards: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """How many inputs there are, and how many of each status and reason; bytes of source, nodes and bytes on disk."""
    statuses: Counter[str] = Counter()
    because: dict[str, dict[str, int]] = {"skipped": {}, "failed": {}}
    for (status, reason), many in _tally(inventory, "status", "reason"):
        statuses[status] += many
        if reason is not None:
            because[status][reason] = many
    return {
        "inputs": len(inventory),
        **{status: statuses[status] for status in STATUSES},
        "skipped_because": because["skipped"],
        "failed_because": because["failed"],
        "duplicates": len(inventory) - inventory["duplicate_of"].null_count,
        "clusters": pc.count_distinct(inventory["cluster"]).as_py(),
        **_sums(shards),
    }


def by_language(inventory: pa.Table, shards: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """The same for the inputs of each language, without reasons."""
    found: dict[str, Counter[str]] = {}
    for (language, status), many in _tally(inventory, "language", "status"):
        if language is not None:
            found.setdefault(language, Counter())[status] += many
    return {
        language: {
            **{status: statuses[status] for status in STATUSES},
            **_sums([shard for shard in shards if shard["language"] == language]),
        }
        for language, statuses in sorted(found.items())
    }


def _tally(rows: pa.Table, *names: str) -> list[tuple[tuple[Any, ...], int]]:
    """How often each combination of these columns' values is there."""
    counted = rows.select(names).group_by(names).aggregate([([], "count_all")])
    return [(tuple(row[name] for name in names), row["count_all"]) for row in counted.to_pylist()]


def _sums(shards: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    functions = [shard["functions"] for shard in shards if shard["functions"]]
    return {
        **{name: sum(shard[name] for shard in shards) for name in ("source_bytes", "nodes", "bytes")},
        "functions": sum(entry["rows"] for entry in functions),
        "functions_bytes": sum(entry["bytes"] for entry in functions),
    }


def _inventory(plan: Plan, inputs: pa.Table, markers: Mapping[str, dict[str, Any]]) -> pa.Table:
    """The inventory table, with what became of each input by the markers. Columns all the way: there may be millions of rows."""
    codes = bytearray([STATUSES.index("skipped")]) * len(inputs)
    failed_because = bytearray(len(inputs))
    causes = sorted(reasons("failed"))
    offset = 0
    for task in plan.tasks:
        marker = markers[task.shard]
        codes[offset : offset + task.files] = bytes(task.files)
        for row in marker["with_errors"]:
            codes[offset + row] = STATUSES.index("parsed_with_errors")
        failures = {file_id: reason for file_id, reason, _ in marker["failures"]}
        planned = inputs["id"].slice(offset, task.files).to_pylist() if failures else []
        for row, file_id in enumerate(planned, offset):
            if file_id in failures:
                codes[row] = STATUSES.index("failed")
                failed_because[row] = causes.index(failures[file_id])
        offset += task.files
        if marker["files"] + codes.count(STATUSES.index("failed"), offset - task.files, offset) != task.files:
            raise _does_not_add_up(task.shard, marker)
    status = pa.array(memoryview(codes), pa.int8())
    failed = pc.equal(status, STATUSES.index("failed"))
    cause = pc.if_else(failed, pa.array(memoryview(failed_because), pa.int8()), pa.scalar(None, pa.int8()))
    number = pc.if_else(failed, pa.scalar(None, pa.int32()), inputs["number"].combine_chunks())
    schema = table("inventory").schema
    columns = {name: inputs[name] for name in schema.names if name in inputs.schema.names}
    columns |= {
        "status": _named(status, STATUSES),
        "reason": pc.coalesce(inputs["reason"], _named(cause, causes)),
        "shard": _named(number, [task.shard for task in plan.tasks]),
        "raw_path": inputs["raw_path"],
    }
    rows = pa.table(columns).sort_by([("source", "ascending"), ("raw_path", "ascending")])
    return rows.select(schema.names).cast(schema)


def _named(numbers: pa.Array, names: Sequence[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(numbers, pa.array(names, pa.string())).cast(pa.string())


def _does_not_add_up(shard: str, marker: Mapping[str, Any]) -> DatasetError:
    return DatasetError(
        f"the marker of the shard tells of {marker['files']} files and {len(marker['failures'])} failures, which is not what was planned",
        code="dataset-damaged",
        where=shard,
        hint="delete it and run the same command",
    )


def _quarantine(inventory: pa.Table, markers: Mapping[str, dict[str, Any]]) -> pa.Table:
    schema = table("quarantine").schema
    messages = {file_id: message for marker in markers.values() for file_id, _, message in marker["failures"]}
    failed = inventory.filter(pc.equal(inventory["status"], "failed"))
    message = pa.array([messages[file_id] for file_id in failed["id"].to_pylist()], pa.string())
    return failed.append_column("message", message).select(schema.names).cast(schema)


def _write(name: TableName, rows: pa.Table, path: Path, output: Output) -> dict[str, Any]:
    """Writes a table; its entry in the manifest."""
    with output.writing(path) as temporary:
        pq.write_table(rows.combine_chunks(), temporary, row_group_size=1 << 17, **table(name).writer_options())
        return {"path": path.name, "bytes": temporary.stat().st_size, "sha256": sha256_of(temporary), "rows": len(rows)}
