"""`uast-build verify`: reads a whole dataset back and says, file by file, what is not as it should be.

Checksums (those of the file CHECKSUMS too), Arrow schema, row group sizes, counts, hashes of the contents, the shape and the
callables of every tree, the inventory against the shards.
`deep` also parses everything again and compares.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from build_dataset.checksums import check_checksums
from build_dataset.cost import worker_seconds
from build_dataset.engine import Crashed, Done
from build_dataset.finish import by_language, count
from build_dataset.layout import CARD, CHECKSUMS, DATA, FUNCTIONS, Output
from build_dataset.opt_outs import match, read_opt_outs, recorded
from build_dataset.splits import leaks
from build_dataset.storage import sha256_of, storage_at
from build_dataset.verify_functions import PROBLEMS_OF_A_SHARD, StoredFunctions
from build_dataset.worker import settle
from uast import _core, registry
from uast.callables import rules
from uast.columns import ERROR, MISSING
from uast.dataset import read_manifest
from uast.errors import DatasetError
from uast.invariants import check_batch
from uast.location import open_parquet
from uast.packing import list_types, pack, unpack
from uast.shards import row_group, stored_legend
from uast.tables import INVENTORY, MANIFEST, OPT_OUTS, QUARANTINE, TableName, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow.parquet as pq

    from build_dataset.engine import Engine, Report
    from build_dataset.progress import Watcher


GROUP_LIMIT = 64_000_000
"""Uncompressed bytes of a row group of more than one row."""


_IS_ERROR, _IS_MISSING = (bytes(bool(flags & flag) for flags in range(256)) for flag in (ERROR, MISSING))


class Problem(NamedTuple):
    """What is wrong, and in which file of the dataset (path below its root)."""

    path: str
    message: str


@dataclass(frozen=True)
class ShardCheck:
    """A shard for a worker to check: its entry in the manifest. `mappings` are those that the user registered."""

    root: Path
    entry: dict[str, Any]
    deep: bool
    mappings: tuple[registry.MappingText, ...] = field(default_factory=registry.registered)


@dataclass(frozen=True)
class ShardFinding:
    """What a worker found: problems, (id, status) of each row for the inventory, how the callables differ from the trees."""

    problems: list[Problem]
    rows: list[tuple[str, str]]
    differences: list[Problem]


def verify(root: Path, engine: Engine, watcher: Watcher, *, deep: bool = False) -> list[Problem]:
    """All problems of a dataset, sorted by file; none if it is whole.

    Raises DatasetError: dataset-missing, dataset-incomplete, dataset-damaged for a manifest that cannot be read, dataset-version also
    where `deep` would compare with another mapping.
    """
    manifest = read_manifest(root, check_shards=False)
    if deep:
        _same_mappings(root, manifest)
    watcher.stage(
        "verifying", sum(entry["files"] for entry in manifest["shards"]), sum(entry["source_bytes"] for entry in manifest["shards"])
    )
    problems: list[Problem] = []
    rows: dict[str, list[tuple[str, str]]] = {}
    differences: dict[str, list[Problem]] = {}
    longest_first = sorted(manifest["shards"], key=lambda entry: -worker_seconds(entry["language"], entry["source_bytes"]))
    checks = [ShardCheck(root, entry, deep) for entry in longest_first]
    for event in engine.run(check_shard, checks):
        if isinstance(event, Done):
            problems += event.value.problems
            rows[event.item.entry["path"]] = event.value.rows
            differences[event.item.entry["path"]] = event.value.differences
        elif isinstance(event, Crashed):
            problems.append(Problem(event.item.entry["path"], f"the process that read it died ({event.why})"))
        else:
            watcher.advance(*event.value)
    damaged = {problem.path for problem in problems}
    problems += _check_tables(root, manifest, rows, damaged)
    problems += _strangers(root, manifest)
    problems += [Problem(*found) for found in check_checksums(root, manifest, CARD, CHECKSUMS)]
    damaged = {problem.path for problem in problems}
    problems += [problem for path, found in differences.items() if path not in damaged for problem in found]
    return sorted(problems)


def _same_mappings(root: Path, manifest: dict[str, Any]) -> None:
    known = {language.name for language in registry.languages()}
    for language, made in manifest["versions"]["grammars"].items():
        if language not in known:
            hint = "give the mapping that the dataset was made with: --mapping FILE"
            raise DatasetError(f"the dataset has {language}, of a mapping of its own", code="dataset-version", where=str(root), hint=hint)
        if registry.engine(language).mapping_sha256 != made["mapping_sha256"]:
            raise DatasetError(
                f"the dataset was made with another mapping of {language}, so parsing again must differ",
                code="dataset-version",
                where=str(root),
                hint=f"verify it without --deep, or with uast {manifest['versions']['uast']}",
            )


def check_shard(check: ShardCheck, report: Report) -> ShardFinding:
    """Checks one shard. Never raises for what is in it."""
    settle()
    registry.register_again(check.mappings)
    path = check.entry["path"]
    messages: list[str] = []
    rows: list[tuple[str, str]] = []
    functions = StoredFunctions(check.root, check.entry["functions"], _check_file)
    try:
        if sha256_of(check.root / path) != check.entry["sha256"]:
            messages.append("its bytes are not those that were written: the SHA-256 differs from the manifest")
        with functions, open_parquet(check.root / path) as file:
            messages += _check_file(file, "files")
            stored_legend(file)
            if not messages or "SHA-256" in messages[-1]:
                for message in _check_groups(file, check, functions, rows, report):
                    messages.append(message)
                    if len(messages) >= PROBLEMS_OF_A_SHARD:
                        messages.append("and perhaps more")
                        break
                else:
                    messages += _check_sums(file, check.entry)
    except FileNotFoundError:
        messages.append("it is missing")
    except (OSError, ValueError, KeyError, pa.ArrowException) as error:
        messages.append(f"it cannot be read: {error}")
    problems = [Problem(path, message) for message in messages] + [Problem(functions.path, message) for message in functions.messages]
    differences = [] if messages else [Problem(functions.path, message) for message in functions.differences]
    return ShardFinding(problems, rows, differences)


def _check_file(file: pq.ParquetFile, name: TableName) -> Iterator[str]:
    """What is wrong with the schema and the row groups of a file of this table."""
    declared = table(name).schema
    found = file.schema_arrow.remove_metadata()
    if not found.equals(declared):
        odd = [field.name for field in declared if field.name not in found.names or not found.field(field.name).equals(field)]
        yield f"its schema is not the declared one: {', '.join(odd or set(found.names) - set(declared.names))}"
    for index in range(file.num_row_groups):
        group = file.metadata.row_group(index)
        if group.num_rows > 1 and group.total_byte_size > GROUP_LIMIT:
            yield f"row group {index} has {group.total_byte_size:,} bytes uncompressed, over {GROUP_LIMIT:,}"


def _check_sums(file: pq.ParquetFile, entry: dict[str, Any]) -> Iterator[str]:
    sums = file.read(columns=["node_count", "size"])
    found = {"files": len(sums), "nodes": sum(sums["node_count"].to_pylist()), "source_bytes": sum(sums["size"].to_pylist())}
    for name, value in found.items():
        if value != entry[name]:
            yield f"it has {value} {name.replace('_', ' ')}, the manifest says {entry[name]}"


def _check_groups(
    file: pq.ParquetFile, check: ShardCheck, functions: StoredFunctions, rows: list[tuple[str, str]], report: Report
) -> Iterator[str]:
    for index in range(file.num_row_groups):
        batch = row_group(file, index)
        plain = batch.drop_columns([*list_types(), "content"]).to_pylist()
        contents = batch.column("content").to_pylist()
        rows += [(row["id"], row["status"]) for row in plain]
        yield from _check_rows(plain, contents, check.entry["language"])
        if check.deep:
            yield from _check_against_a_parse(batch, plain, contents, functions)
        else:
            yield from _check_stored(batch, plain, contents, functions)
        report((len(plain), sum(row["size"] for row in plain)))


def _check_rows(plain: list[dict[str, Any]], contents: list[bytes], language: str) -> Iterator[str]:
    for row, content in zip(plain, contents, strict=True):
        name = f"{row['source']}/{row['path']}"
        if row["language"] != language:
            yield f"{name} is {row['language']} and lies among {language}"
        as_found = row["encoding"] in ("utf-8", "unknown")  # else the content was decoded, and the hash is of what was found
        if as_found and (len(content) != row["size"] or hashlib.sha256(content).hexdigest() != row["sha256"]):
            yield f"{name}: the content is not that of the hash"
        if (row["status"] == "parsed_with_errors") != bool(row["error_count"] or row["missing_count"]):
            yield f"{name}: the status {row['status']} does not fit the counts of errors"


def _check_stored(batch: pa.RecordBatch, plain: list[dict[str, Any]], contents: list[bytes], functions: StoredFunctions) -> Iterator[str]:
    """What is wrong with the trees as they are stored; whether these are the callables of sound ones is for `functions` to say."""
    raw = unpack(batch)
    try:
        odd = list(_check_trees(raw, _counted(raw), plain, contents))
    except ValueError as error:
        if len(batch) == 1:
            yield f"{plain[0]['source']}/{plain[0]['path']}: {error}"
            return
        for row in range(len(batch)):
            yield from _check_stored(batch.slice(row, 1), plain[row : row + 1], contents[row : row + 1], functions)
        return
    yield from odd
    if not odd:  # of what is no tree there is nothing to say
        functions.compare(batch, contents)


def _check_trees(
    raw: dict[str, Any], counted: dict[str, Sequence[int]], plain: list[dict[str, Any]], contents: list[bytes]
) -> Iterator[str]:
    """What is wrong with the shape of trees, and which counts are not those of the tree. Raises ValueError if the columns are no trees."""
    for row, violation in check_batch(raw, contents):
        yield f"{plain[row]['source']}/{plain[row]['path']}: node {violation.node}: {violation.message} [{violation.code}]"
    for row, told in enumerate(plain):
        for name, values in counted.items():
            if told[name] != values[row]:
                yield f"{told['source']}/{told['path']}: {name} is {told[name]}, the tree has {values[row]}"


def _counted(raw: dict[str, Any]) -> dict[str, Sequence[int]]:
    """What each stored tree has of what its row counts. Raises ValueError if the columns are no trees."""
    depths = memoryview(_core.unpack(raw)["depth"]).cast("I")
    spans = list(pairwise(memoryview(raw["row_offsets"]).cast("q")))
    flags = [raw["flags"][start:end] for start, end in spans]
    return {
        "node_count": [end - start for start, end in spans],
        "error_count": [each.translate(_IS_ERROR).count(1) for each in flags],
        "missing_count": [each.translate(_IS_MISSING).count(1) for each in flags],
        "depth": [max(depths[start:end], default=0) for start, end in spans],
    }


def _counted_in_parse(raw: dict[str, Any]) -> dict[str, Sequence[int]]:
    """The same of fresh trees, which the core has counted."""
    return {
        "node_count": [end - start for start, end in pairwise(memoryview(raw["row_offsets"]).cast("q"))],
        "error_count": memoryview(raw["error_count"]).cast("I"),
        "missing_count": memoryview(raw["missing_count"]).cast("I"),
        "depth": memoryview(raw["max_depth"]).cast("I"),
    }


def _check_against_a_parse(
    batch: pa.RecordBatch, plain: list[dict[str, Any]], contents: list[bytes], functions: StoredFunctions
) -> Iterator[str]:
    """How the trees differ from a fresh parse, and what is wrong with them. Trees that do not differ are checked as they were parsed,
    with their callables: nothing of them must be unpacked."""
    wanted = rules() if functions.wanted else None
    first = 0
    while first < len(plain):
        dialect = plain[first]["dialect"]
        last = first
        while last < len(plain) and plain[last]["dialect"] == dialect:
            last += 1
        told, sources, stored = plain[first:last], contents[first:last], batch.slice(first, last - first)
        first = last
        raw = registry.engine(told[0]["language"], dialect).program.parse_batch(sources, packed=True, callables=wanted)
        fresh = pack(raw)
        if differing := [name for name, values in fresh.items() if not values.equals(stored.column(name))]:
            yield from _differences(fresh, stored, differing, told)
            yield from _check_stored(stored, told, sources, functions)
            continue
        odd = list(_check_trees(raw, _counted_in_parse(raw), told, sources))
        yield from odd
        if not odd:
            functions.compare(stored, sources, raw.get("callables"))


def _differences(fresh: dict[str, pa.Array], stored: pa.RecordBatch, differing: list[str], plain: list[dict[str, Any]]) -> Iterator[str]:
    for row, told in enumerate(plain):
        if odd := [name for name in differing if not fresh[name].slice(row, 1).equals(stored.column(name).slice(row, 1))]:
            yield f"{told['source']}/{told['path']}: parsed again, {', '.join(odd)} differ"


def _check_tables(root: Path, manifest: dict[str, Any], rows: dict[str, list[tuple[str, str]]], damaged: set[str]) -> Iterator[Problem]:
    names: dict[str, TableName] = {INVENTORY: "inventory", QUARANTINE: "quarantine"}
    found: dict[str, pa.Table] = {}
    for entry in manifest["tables"]:
        path = entry["path"]
        try:
            if sha256_of(root / path) != entry["sha256"]:
                yield Problem(path, "its bytes are not those that were written: the SHA-256 differs from the manifest")
            with open_parquet(root / path) as file:
                found[path] = file.read()
            if not found[path].schema.remove_metadata().equals(table(names[path]).schema):
                yield Problem(path, "its schema is not the declared one")
        except FileNotFoundError:
            yield Problem(path, "it is missing")
        except (OSError, ValueError, KeyError, pa.ArrowException) as error:
            yield Problem(path, f"it cannot be read: {error}")
    if found.keys() == names.keys():
        yield from _check_totals(manifest, found[INVENTORY], found[QUARANTINE], rows, damaged)
        yield from _check_opt_outs(root, manifest, found[INVENTORY])


def _check_totals(
    manifest: dict[str, Any], inventory: pa.Table, quarantine: pa.Table, rows: dict[str, list[tuple[str, str]]], damaged: set[str]
) -> Iterator[Problem]:
    shards = manifest["shards"]
    if count(inventory, shards) != manifest["counts"] or by_language(inventory, shards) != manifest["languages"]:
        yield Problem(MANIFEST, "its counts are not those of the inventory and the shards")
    if len(quarantine) != manifest["counts"]["failed"]:
        yield Problem(QUARANTINE, f"it has {len(quarantine)} rows, but {manifest['counts']['failed']} inputs failed")
    for leak in leaks(inventory):
        yield Problem(INVENTORY, f"in two splits: {leak}")
    told: dict[str, dict[str, str]] = {}
    for file_id, status, shard in zip(*(inventory[name].to_pylist() for name in ("id", "status", "shard")), strict=True):
        if shard is not None:
            told.setdefault(shard, {})[file_id] = status
    for shard in sorted(told.keys() | rows.keys()):
        # A damaged shard is named already.
        if shard not in damaged and told.get(shard, {}) != dict(rows.get(shard, ())):
            yield Problem(shard, "it does not hold the files that the inventory says")


def _check_opt_outs(root: Path, manifest: dict[str, Any], inventory: pa.Table) -> Iterator[Problem]:
    try:
        entries, found = read_opt_outs(Output(root)), recorded(Output(root))
    except DatasetError as error:
        yield Problem(OPT_OUTS, error.message)
        return
    if found != manifest["opt_outs"]:
        yield Problem(OPT_OUTS, "it is not what the manifest says of it")
    for row in match(inventory, entries).rows:
        told = inventory.slice(row, 1).to_pylist()[0]
        yield Problem(INVENTORY, f"{told['source']}/{told['path']} is among the opt-outs, and was not left out")


def _strangers(root: Path, manifest: dict[str, Any]) -> Iterator[Problem]:
    listed = {entry["path"] for shard in manifest["shards"] for entry in (shard, shard["functions"]) if entry}
    storage = storage_at(root)
    for name in sorted(storage.entries(DATA) | storage.entries(FUNCTIONS)):
        if name.endswith(".parquet") and name not in listed:
            yield Problem(name, "the manifest does not list it")


def as_json(problems: list[Problem]) -> str:
    """The problems as JSON, for programs."""
    return json.dumps({"whole": not problems, "problems": [problem._asdict() for problem in problems]})


def what_was_checked(root: Path, *, deep: bool) -> str:
    """One phrase for people."""
    counts = read_manifest(root)["counts"]
    files, nodes = counts["parsed"] + counts["parsed_with_errors"], counts["nodes"]
    return f"{files:,} trees, {nodes:,} nodes, {counts['functions']:,} callables, checksums, schema, totals" + (
        ", equal to a fresh parse" if deep else ""
    )
