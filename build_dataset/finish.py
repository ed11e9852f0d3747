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
from build_dataset.layout import Output, commit, sha256_of
from build_dataset.opt_outs import recorded
from uast.errors import DatasetError
from uast.tables import TableName, dataset_version, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from build_dataset.plan import Plan

SHARD_KEYS = ("path", "language", "bytes", "sha256", "files", "nodes", "source_bytes")
FUNCTIONS_KEYS = ("path", "bytes", "sha256", "rows")
"""What the manifest takes over from a completion marker, of the shard and of its callables."""


def finish(plan: Plan, markers: Mapping[str, dict[str, Any]], output: Output) -> dict[str, Any]:
    """Writes all that is not a shard, and returns the manifest. Raises DatasetError if the totals do not add up."""
    inputs = pq.read_table(output.inputs)
    inventory = _inventory(plan, inputs, markers, output)
    shards = [_entry(markers[task.shard]) for task in plan.tasks if markers[task.shard]["files"]]
    for task in plan.tasks:
        if not markers[task.shard]["files"]:
            for path in (task.shard, functions_path(task.shard)):
                (output.root / path).unlink(missing_ok=True)  # every file of it failed
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
    _write("inventory", inventory, output.inventory, output)
    _write("quarantine", quarantine, output.quarantine, output)
    manifest = {
        **facts,
        "counts": count(inventory, shards),
        "dataset_version": dataset_version(),
        "languages": by_language(inventory, shards),
        "shards": list(shards),
        "tables": [
            {"path": path.name, "bytes": path.stat().st_size, "sha256": sha256_of(path), "rows": len(rows)}
            for path, rows in ((output.inventory, inventory), (output.quarantine, quarantine))
        ],
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
    statuses = Counter(inventory["status"].to_pylist())
    reasons: dict[str, Counter[str]] = {"skipped": Counter(), "failed": Counter()}
    for status, reason in zip(inventory["status"].to_pylist(), inventory["reason"].to_pylist(), strict=True):
        if reason is not None:
            reasons[status][reason] += 1
    return {
        "inputs": len(inventory),
        **{status: statuses[status] for status in ("parsed", "parsed_with_errors", "skipped", "failed")},
        "skipped_because": dict(reasons["skipped"]),
        "failed_because": dict(reasons["failed"]),
        "duplicates": len(inventory) - inventory["duplicate_of"].null_count,
        "clusters": len(set(inventory["cluster"].drop_null().to_pylist())),
        **_sums(shards),
    }


def by_language(inventory: pa.Table, shards: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """The same for the inputs of each language, without reasons."""
    found: dict[str, Counter[str]] = {}
    for language, status in zip(inventory["language"].to_pylist(), inventory["status"].to_pylist(), strict=True):
        if language is not None:
            found.setdefault(language, Counter())[status] += 1
    return {
        language: {
            **{status: statuses[status] for status in ("parsed", "parsed_with_errors", "skipped", "failed")},
            **_sums([shard for shard in shards if shard["language"] == language]),
        }
        for language, statuses in sorted(found.items())
    }


def _sums(shards: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    functions = [shard["functions"] for shard in shards if shard["functions"]]
    return {
        **{name: sum(shard[name] for shard in shards) for name in ("source_bytes", "nodes", "bytes")},
        "functions": sum(entry["rows"] for entry in functions),
        "functions_bytes": sum(entry["bytes"] for entry in functions),
    }


def _inventory(plan: Plan, inputs: pa.Table, markers: Mapping[str, dict[str, Any]], output: Output) -> pa.Table:
    """The inventory table, with what the shards themselves say of each file."""
    statuses: list[str] = []
    reasons: list[str | None] = []
    shards: list[str | None] = []
    offset = 0
    for task in plan.tasks:
        planned = inputs["id"].slice(offset, task.files).to_pylist()
        offset += task.files
        failed = {file_id: reason for file_id, reason, _ in markers[task.shard]["failures"]}
        stored = pq.read_table(output.root / task.shard, columns=["id", "status"])
        if [file_id for file_id in planned if file_id not in failed] != stored["id"].to_pylist():
            raise _does_not_add_up(output.root / task.shard)
        told = dict(zip(stored["id"].to_pylist(), stored["status"].to_pylist(), strict=True))
        statuses += [told.get(file_id, "failed") for file_id in planned]
        reasons += [failed.get(file_id) for file_id in planned]
        shards += [task.shard if file_id in told else None for file_id in planned]
    rest = inputs.slice(offset)
    statuses += ["skipped"] * len(rest)
    reasons += rest["reason"].to_pylist()
    shards += [None] * len(rest)
    schema = table("inventory").schema
    columns = {name: inputs[name] for name in schema.names if name in inputs.schema.names and name != "reason"}
    columns |= {"status": pa.array(statuses), "reason": pa.array(reasons, pa.string()), "shard": pa.array(shards, pa.string())}
    columns["raw_path"] = inputs["raw_path"]
    rows = pa.table(columns).sort_by([("source", "ascending"), ("raw_path", "ascending")])
    return rows.select(schema.names).cast(schema)


def _does_not_add_up(path: Path) -> DatasetError:
    return DatasetError(
        "the shard does not hold the files of the plan", code="dataset-damaged", where=str(path), hint="delete it and run the same command"
    )


def _quarantine(inventory: pa.Table, markers: Mapping[str, dict[str, Any]]) -> pa.Table:
    schema = table("quarantine").schema
    messages = {file_id: message for marker in markers.values() for file_id, _, message in marker["failures"]}
    failed = inventory.filter(pc.equal(inventory["status"], "failed"))
    message = pa.array([messages[file_id] for file_id in failed["id"].to_pylist()], pa.string())
    return failed.append_column("message", message).select(schema.names).cast(schema)


def _write(name: TableName, rows: pa.Table, path: Path, output: Output) -> None:
    temporary = output.temporary(path)
    pq.write_table(rows.combine_chunks(), temporary, row_group_size=1 << 17, **table(name).writer_options())
    commit(temporary, path)
