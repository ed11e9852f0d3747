"""Stage 2, plan: which files make which shard, in which order. It depends on the inputs alone, so the shards do too."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from build_dataset.conventions import conventions_text
from build_dataset.inventory import INPUTS
from build_dataset.layout import DATA, UNSPLIT, Output, read_json, sha256_of
from build_dataset.options import Options
from build_dataset.rows import rows_of
from build_dataset.select import select
from build_dataset.sources import is_a_table
from uast import _core, registry
from uast.kinds import SCHEMA_SHA256, SCHEMA_VERSION
from uast.tables import dataset_version

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from build_dataset.opt_outs import OptOut
    from build_dataset.sources import Source

SELECTED = ("license", "license_from", "duplicate_of", "cluster", "similarity", "split")
PLANNED = pa.schema(
    [*INPUTS, *((name, pa.float32() if name == "similarity" else pa.string()) for name in SELECTED), ("number", pa.int32())]
)
"""The columns of the plan's inputs: `number` is that of the task, null for what is not parsed. One row group per task, in order, then
one for the rest."""

ORDER = ("language", "split", "dialect", "source", "stretch", "raw_path")
"""What the parsed inputs are sorted by. `stretch` is the place in a table, null for other sources: the rows of a shard are neighbours
there, so that few shards go through the same part of it."""

SMALLEST_SHARD = 8 << 20
LARGEST_SHARD = 64 << 20
WANTED_SHARDS = 32


@dataclass(frozen=True)
class Task:
    """One shard to make: row group `index` of the plan's inputs. `fingerprint` names all that its bytes depend on."""

    index: int
    language: str
    shard: str
    files: int
    bytes: int
    fingerprint: str


@dataclass(frozen=True)
class Plan:
    """What a build is to make, and out of what; `splits` is what the manifest says of them."""

    sources: tuple[Source, ...]
    options: Options
    tasks: tuple[Task, ...]
    versions: dict[str, Any]
    splits: dict[str, Any]

    def save(self, output: Output, inputs: pa.Table) -> None:
        """Writes the plan and its inputs, the latter first."""
        with output.writing(output.inputs) as temporary, pq.ParquetWriter(temporary, PLANNED, compression="zstd") as writer:
            offset = 0
            for task in self.tasks:
                writer.write_table(inputs.slice(offset, task.files), row_group_size=max(1, task.files))
                offset += task.files
            if offset < len(inputs):
                writer.write_table(inputs.slice(offset), row_group_size=len(inputs) - offset)
        output.write_json(output.plan, {**asdict(self), "detector": detector_sha256()})


@dataclass(frozen=True)
class FormerPlan:
    """What is left of a former build's plan: enough to tell whether it was the same command."""

    sources: list[dict[str, Any]]
    options: dict[str, Any]
    detector: str


def former_plan(output: Output) -> FormerPlan | None:
    """The plan of a former build in the output folder, or None."""
    data = read_json(output.plan)
    try:
        # An option that is newer than the plan had what is its default now.
        return FormerPlan(data["sources"], {**plain([Options()])[0], **data["options"]}, data["detector"])
    except (TypeError, KeyError):
        return None


def same_command(former: FormerPlan, sources: Sequence[Source], options: Options) -> bool:
    """Whether a former plan was made for the same sources and options."""
    return same_sources(former, sources) and former.options == plain([options])[0]


def same_sources(former: FormerPlan, sources: Sequence[Source]) -> bool:
    """Whether a former plan was made for the same sources; a repository may have come to another commit."""

    def places(plain_sources: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{**source, "commit": None} for source in plain_sources]

    return places(former.sources) == places(plain(sources))


def plain(values: Sequence[Source] | Sequence[Options]) -> list[dict[str, Any]]:
    """Dataclasses as JSON gives them back."""
    data: list[dict[str, Any]] = json.loads(json.dumps([asdict(value) for value in values]))
    return data


def make_plan(inventory: pa.Table, sources: Sequence[Source], options: Options, opt_outs: Sequence[OptOut] = ()) -> tuple[Plan, pa.Table]:
    """The plan, and its inputs in the order of the plan."""
    import pyarrow.compute as pc  # slow to import, and a worker needs only `Task`

    inputs, splits = select(inventory, options, opt_outs)
    tables = pa.array([source.name for source in sources if is_a_table(source)], pa.string())
    stretch = pc.if_else(pc.is_in(inputs["source"], tables), inputs["place"], None)
    wanted = pc.is_null(inputs["reason"])
    order = pc.sort_indices(inputs.append_column("stretch", stretch).select(ORDER).filter(wanted), [(name, "ascending") for name in ORDER])
    ready = inputs.take(pc.indices_nonzero(wanted).take(order))
    rest = inputs.filter(pc.is_valid(inputs["reason"]))
    tasks: list[Task] = []
    numbers = [pa.array([], pa.int32())]
    offset = 0
    for language, shard, files, size in _cut(ready, options):
        rows = ready.slice(offset, files)
        offset += files
        tasks.append(Task(len(tasks), language, shard, files, size, _fingerprint(rows, options)))
        numbers.append(pa.repeat(pa.scalar(tasks[-1].index, pa.int32()), files))
    planned = pa.concat_tables(
        [
            ready.append_column("number", pa.chunked_array(numbers)),
            rest.append_column("number", pa.nulls(len(rest), pa.int32())),
        ]
    )
    made_with = versions(sorted({task.language for task in tasks}))
    return Plan(tuple(sources), options, tuple(tasks), made_with, splits), planned.cast(PLANNED)


def _cut(ready: pa.Table, options: Options) -> Iterator[tuple[str, str, int, int]]:
    """(language, shard, files, bytes) of each task. The shards of a language and split are about equally large."""
    groups = ready.group_by(["language", "split"], use_threads=False).aggregate([([], "count_all"), ("size", "sum")]).to_pylist()
    limit = options.shard_bytes or _shard_bytes(sum(group["size_sum"] for group in groups))
    offset = 0
    for group in groups:
        language, split, count, total = group["language"], group["split"], group["count_all"], group["size_sum"]
        share = total / max(1, -(-total // limit))
        number = files = taken = done = 0
        for (size,) in rows_of(ready.select(["size"]).slice(offset, count)):
            if files and done + taken + size / 2 > share * (number + 1):
                yield language, _shard(language, split, number), files, taken
                number, done, files, taken = number + 1, done + taken, 0, 0
            files, taken = files + 1, taken + size
        yield language, _shard(language, split, number), files, taken
        offset += count


def _shard_bytes(total: int) -> int:
    size = SMALLEST_SHARD
    while size < LARGEST_SHARD and total > size * WANTED_SHARDS:
        size *= 2
    return size


def _shard(language: str, split: str | None, number: int) -> str:
    return f"{DATA}/{language}/{split or UNSPLIT}-{number:05}.parquet"


_OF_LICENSES = {"source_license", "header_license", "folder_license"}
_NOT_CONTENT = frozenset({"stamp", "place", "reason", "detected_by", "signature", "duplicate_of", "similarity", *_OF_LICENSES})
"""Columns of the inputs that no shard depends on."""


def _fingerprint(rows: pa.Table, options: Options) -> str:
    """Whatever changes the bytes of a shard changes this."""
    digest = hashlib.sha256()
    kinds = rows.select(["language", "dialect"]).group_by(["language", "dialect"]).aggregate([])
    dialects = sorted((row["language"], row["dialect"]) for row in kinds.to_pylist())
    # Nothing is compiled here: the workers do that, while this process would be all that they wait for.
    mappings = [registry.mapping_sha256(language) for language, _ in dialects]
    programs = {"core": core_sha256(), "uast": version("uast"), "pyarrow": version("pyarrow")}
    digest.update(json.dumps([dataset_version(), SCHEMA_SHA256, mappings, programs, options.functions]).encode())
    for row in rows_of(rows.select([name for name in rows.column_names if name not in _NOT_CONTENT])):
        digest.update(repr(row).encode())
    return digest.hexdigest()


@cache
def core_sha256() -> str:
    """The compiled core, by its bytes: a rebuilt core may parse differently under the same version."""
    return sha256_of(Path(_core.__file__))


@cache
def detector_sha256() -> str:
    """All that the inventory goes by: languages, conventions, texts and names of licences."""
    programs = [version(name) for name in ("uast", "identify", "license-expression")]
    return hashlib.sha256(repr((programs, conventions_text(), registry.languages())).encode()).hexdigest()


def versions(languages: Sequence[str]) -> dict[str, Any]:
    """What the dataset was made with: programs, schema, and for each language its grammar and mapping."""
    grammars = {}
    for language in registry.languages():
        if language.name in languages:
            registry.load_grammars(language.name)
            grammars[language.name] = {
                "dialects": list(language.dialects),
                "mapping_sha256": registry.mapping_sha256(language.name),
                "package": language.package,
                "version": language.version,
            }
    return {
        "grammars": grammars,
        "pyarrow": version("pyarrow"),
        "schema": {"version": SCHEMA_VERSION, "sha256": SCHEMA_SHA256},
        "uast": version("uast"),
    }
