"""Stage 3a, one task: the planned files of a shard in, the shard, the table of its callables and one completion marker out.

A pure function of the plan's rows, the files' bytes and the versions. Both files are written under temporary names, synced and
renamed; then the marker follows, which holds their checksums and the counts.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from build_dataset.contents import Contents
from build_dataset.engine import processor_time
from build_dataset.functions import FunctionsFile, functions_rows
from build_dataset.layout import Output, cannot_write, sha256_of
from build_dataset.limits import HANG_AFTER
from build_dataset.notebook import ENCODING, decode, is_notebook
from build_dataset.sources import UnreadableError
from uast import _core
from uast.callables import rules
from uast.errors import DatasetError, UastError
from uast.packing import pack
from uast.parsing import to_utf8
from uast.registry import MappingText, engine, register_again, registered
from uast.shards import LEGEND, legend_text
from uast.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from build_dataset.engine import Report
    from build_dataset.plan import Task
    from build_dataset.sources import Reading, Source
    from uast.reading import Reader

SLICE_BYTES = 8 << 20
"""Source that is parsed and held at a time."""

GROUP_BYTES = 48 << 20
"""Uncompressed size, by estimate, at which a row group is full; the promise is 64 MB. A larger file gets a group of its own."""

ROW_BYTES = 400
NODE_BYTES = 36
"""What a row and a node take in an uncompressed row group, about: eight columns of four bytes, levels, a share of the attributes."""

PAGE_BYTES = 1 << 20

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""Names of <malloc.h>."""

KEPT_BYTES = 256 << 20
LARGEST_KEPT = 32 << 20
"""What the allocator keeps for the next slice, in all and in one piece; more than 32 MiB it does not take."""


class Failure(NamedTuple):
    """An input without a tree: its id, a reason of `[reasons.failed]`, and what was observed."""

    id: str
    reason: str
    message: str


class Verdict(NamedTuple):
    """An input that was judged before: it is not tried again while it has this hash and the limit is not raised."""

    id: str
    sha256: str
    reason: str
    message: str
    limit: float = 0


@dataclass(frozen=True)
class Order:
    """A task for a worker. `careful` parses one file at a time and reports it first, so that the parent knows whom to blame for a
    crash; `verdicts`, by id, are of earlier crashes; `functions` asks for the table of callables; `mappings` are
    those that the user registered. `hang_after` is the processor time
    that parsing a slice, or one file with care, may take; `stop` is to raise the first failure."""

    task: Task
    output: Output
    sources: Mapping[str, Source]
    reading: Reading
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    careful: bool = False
    functions: bool = True
    hang_after: float = HANG_AFTER
    stop: bool = False
    mappings: tuple[MappingText, ...] = field(default_factory=registered)


class Progress(NamedTuple):
    """Reported after each slice: files that are through, their bytes, how many have errors, how many failed."""

    files: int
    bytes: int
    with_errors: int
    failed: int


class At(NamedTuple):
    """Reported by a careful worker: the file that it is about to parse; None in its place says that it is at none."""

    id: str
    sha256: str
    path: str


class _Ready(NamedTuple):
    row: dict[str, Any]
    content: bytes
    encoding: str


def make_shard(order: Order, report: Report) -> dict[str, Any]:
    """Writes the shard and returns its marker. Raises DatasetError output-unwritable."""
    settle()
    register_again(order.mappings)
    task, output = order.task, order.output
    temporary = output.temporary(task.shard)
    totals: dict[str, int] = dict.fromkeys(("files", "parsed", "parsed_with_errors", "nodes", "source_bytes"), 0)
    failures: list[Failure] = []
    with_errors: list[int] = []
    functions = None
    try:
        output.storage.prepare()
        functions = FunctionsFile(task.shard, output, wanted=order.functions)
        options = table("files").writer_options()
        with functions, pq.ParquetWriter(temporary, table("files").schema, data_page_size=PAGE_BYTES, **options) as writer:
            planned = _planned(order)
            numbers = {row["id"]: number for number, row in enumerate(planned)}
            contents = Contents(order.sources, order.reading, planned)
            for rows in _slices(planned):
                added = _add(rows, contents, order, report, functions, writer)
                failures += added.failures
                with_errors += [numbers[file_id] for file_id in added.with_errors]
                for name, value in added.counts.items():
                    totals[name] += value
                report(Progress(len(rows), sum(row["size"] for row in rows), added.counts["parsed_with_errors"], len(added.failures)))
            writer.add_key_value_metadata({LEGEND: legend_text(engine(task.language).legend)})
        marker: dict[str, Any] = {
            "bytes": temporary.stat().st_size,
            "failures": [list(failure) for failure in failures],
            "fingerprint": task.fingerprint,
            "functions": functions.entry(),
            "language": task.language,
            "path": task.shard,
            "sha256": sha256_of(temporary),
            "with_errors": with_errors,
            **totals,
        }
        if marker["functions"] is not None:
            marker["functions"]["stamp"] = functions.commit()
        marker["stamp"] = output.commit(temporary, task.shard)
        output.write_marker(marker)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
            if functions is not None:
                functions.discard()
        raise cannot_write(output.root / task.shard, error) from error
    return marker


class _Added(NamedTuple):
    failures: list[Failure]
    with_errors: list[str]
    counts: dict[str, int]


def _add(
    rows: list[dict[str, Any]], contents: Contents, order: Order, report: Report, functions: FunctionsFile, writer: pq.ParquetWriter
) -> _Added:
    """Parses and writes a slice of a shard. Its trees do not outlive this call: the next slice takes their memory."""
    batch, callables, failed = _parse(rows, contents, order, report)
    if failed and order.stop:
        raise _stopped(failed[0], rows)
    functions.write(part for found in callables for part in functions_rows(*found))
    for group in _row_groups(batch):
        writer.write_batch(group, row_group_size=len(group))
    return _Added(failed, _with_errors(batch), _counts(batch))


@cache
def settle() -> None:
    """Makes the process one that does the same thing over and over, on one processor."""
    pa.set_cpu_count(1)
    _core.keep_memory()
    # The GNU allocator returns what a slice took and gets it back, page by page and cleared, for the next: 3 % of the time.
    with contextlib.suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        if mallopt(M_TRIM_THRESHOLD, KEPT_BYTES) and mallopt(M_MMAP_THRESHOLD, LARGEST_KEPT):
            pa.set_memory_pool(pa.system_memory_pool())


def _planned(order: Order) -> list[dict[str, Any]]:
    with order.output.open_parquet(order.output.inputs) as inputs:
        rows: list[dict[str, Any]] = inputs.read_row_group(order.task.index, use_threads=False).to_pylist()
        return rows


def _slices(planned: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    size = 0
    for row in planned:
        if rows and size + row["size"] > SLICE_BYTES:
            yield rows
            rows, size = [], 0
        rows.append(row)
        size += row["size"]
    if rows:
        yield rows


def _parse(
    rows: list[dict[str, Any]], contents: Contents, order: Order, report: Report
) -> tuple[pa.RecordBatch, list[tuple[dict[str, Any], pa.RecordBatch]], list[Failure]]:
    """The rows of the shard for some planned files, in their order; what the core found of callables in which rows; the files that have
    no tree."""
    ready: list[_Ready] = []
    failures: list[Failure] = []
    for row in rows:
        found = _judged(row, order.verdicts) or _read(row, contents)
        if isinstance(found, Failure):
            failures.append(found)
        else:
            ready.append(found)
    parts: list[pa.RecordBatch] = []
    callables: list[tuple[dict[str, Any], pa.RecordBatch]] = []
    wanted = rules() if order.functions else None

    def add(run: list[_Ready], program: Reader) -> None:
        raw = program.parse_batch([one.content for one in run], packed=True, callables=wanted)
        batch = _batch(run, raw)
        if wanted is not None:
            callables.append((raw["callables"], batch))
        parts.append(batch)

    for run in _runs(ready, 1 if order.careful else None):
        program = engine(run[0].row["language"], run[0].row["dialect"]).program
        if order.careful:
            report(At(*(run[0].row[name] for name in At._fields)))
        with processor_time(order.hang_after):
            try:
                add(run, program)
            except (_core.CorePanic, ValueError):
                for one in run:
                    try:
                        add([one], program)
                    except (_core.CorePanic, ValueError) as error:  # noqa: PERF203  # one file must not cost the others
                        failures.append(Failure(one.row["id"], "core-failure", str(error)))
    if order.careful:
        report(None)  # what comes now is not about one file
    if not parts:
        return pa.RecordBatch.from_pylist([], schema=table("files").schema), [], failures
    return pa.concat_batches(parts) if len(parts) > 1 else parts[0], callables, failures


def _stopped(failure: Failure, rows: list[dict[str, Any]]) -> DatasetError:
    row = next(row for row in rows if row["id"] == failure.id)
    return DatasetError(
        f"the file failed ({failure.reason}): {failure.message}",
        code="file-failed",
        where=f"{row['source']}/{row['path']}",
        hint="what was finished is kept; mend or leave out the file, or use --on-error quarantine",
    )


def _judged(row: dict[str, Any], verdicts: Mapping[str, Verdict]) -> Failure | None:
    verdict = verdicts.get(row["id"])
    if verdict is None or verdict.sha256 != row["sha256"]:
        return None
    return Failure(verdict.id, verdict.reason, verdict.message)


def _read(row: dict[str, Any], contents: Contents) -> _Ready | Failure:
    try:
        content = contents.of(row)
    except (OSError, UnreadableError) as error:
        return Failure(row["id"], "vanished", getattr(error, "strerror", None) or str(error))
    digest = hashlib.sha256(content).hexdigest()
    if digest != row["sha256"]:
        return Failure(row["id"], "changed", f"{len(content)} bytes with SHA-256 {digest}")
    try:
        source, encoding = (decode(content).source, ENCODING) if is_notebook(row["path"]) else to_utf8(content)
    except (UastError, UnreadableError) as error:
        return Failure(row["id"], "core-failure", str(error))
    return _Ready(row, source, encoding or _encoding(source))


def _encoding(source: bytes) -> str:
    if not source.isascii():
        try:
            source.decode()
        except UnicodeDecodeError:
            return "unknown"
    return "utf-8"


def _runs(ready: list[_Ready], length: int | None) -> Iterator[list[_Ready]]:
    """Neighbours of one dialect, at most `length` together."""
    run: list[_Ready] = []
    for one in ready:
        if run and (one.row["dialect"] != run[0].row["dialect"] or len(run) == length):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _batch(run: list[_Ready], raw: dict[str, Any]) -> pa.RecordBatch:
    """The rows of parsed files, in the declared schema."""
    count = len(run)
    counts = {name: memoryview(raw[name]).cast("I") for name in ("error_count", "missing_count", "error_bytes", "max_depth")}
    offsets = memoryview(raw["row_offsets"]).cast("q")
    broken = zip(counts["error_count"], counts["missing_count"], strict=True)
    plain: dict[str, list[Any]] = {
        **{name: [one.row[name] for one in run] for name in run[0].row},
        "lines": [one.content.count(b"\n") + (not one.content.endswith(b"\n") and bool(one.content)) for one in run],
        "encoding": [one.encoding for one in run],
        "status": ["parsed_with_errors" if errors or missing else "parsed" for errors, missing in broken],
        "error_count": list(counts["error_count"]),
        "missing_count": list(counts["missing_count"]),
        "error_bytes": list(counts["error_bytes"]),
        "node_count": [offsets[row + 1] - offsets[row] for row in range(count)],
        "depth": list(counts["max_depth"]),
        "content": [one.content for one in run],
    }
    lists = pack(raw)
    schema = table("files").schema
    arrays = [
        lists[column.name] if column.name in lists else pa.array(plain.get(column.name, [None] * count), column.type) for column in schema
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _row_groups(batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    """The batch in pieces of at most `GROUP_BYTES`; what is cut where depends on the rows alone."""
    first = size = 0
    columns = (batch.column(name).to_pylist() for name in ("size", "node_count"))
    for row, (content, nodes) in enumerate(zip(*columns, strict=True)):
        weight = ROW_BYTES + content + nodes * NODE_BYTES
        if row > first and size + weight > GROUP_BYTES:
            yield batch.slice(first, row - first)
            first, size = row, 0
        size += weight
    if len(batch) > first:
        yield batch.slice(first)


def _with_errors(batch: pa.RecordBatch) -> list[str]:
    ids, statuses = (batch.column(name).to_pylist() for name in ("id", "status"))
    return [file_id for file_id, status in zip(ids, statuses, strict=True) if status == "parsed_with_errors"]


def _counts(batch: pa.RecordBatch) -> dict[str, int]:
    broken = len(_with_errors(batch))
    return {
        "files": len(batch),
        "parsed": len(batch) - broken,
        "parsed_with_errors": broken,
        "nodes": sum(batch.column("node_count").to_pylist()),
        "source_bytes": sum(batch.column("size").to_pylist()),
    }
