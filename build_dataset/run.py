"""Stage 3, run: all stages of a build in their order, and the shards in processes.

A worker that dies costs nothing but time, unless it dies twice on the same file: that file goes into quarantine.
"""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING, Any

from build_dataset.conventions import FLAGS
from build_dataset.cost import worker_seconds
from build_dataset.engine import Crashed, Done, Engine, run_all
from build_dataset.finish import finish
from build_dataset.inventory import INPUTS, take_inventory
from build_dataset.known import Known
from build_dataset.layout import DATA, FUNCTIONS, Output, is_merged, read_json
from build_dataset.licenses import license_ids
from build_dataset.limits import Limits
from build_dataset.opt_outs import read_opt_outs
from build_dataset.plan import FormerPlan, Plan, Task, detector_sha256, former_plan, make_plan, same_command, same_sources
from build_dataset.progress import Watcher
from build_dataset.sources import Named, Reading, Source, name_sources, overlaps
from build_dataset.staged import roll_forward
from build_dataset.verdicts import Verdicts
from build_dataset.worker import At, Order, Progress, make_shard
from uast import registry
from uast.errors import DatasetError
from uast.location import is_remote
from uast.wording import counted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pyarrow as pa

    from build_dataset.options import Options
    from build_dataset.storage import Entry

TRANSIENT = frozenset({"changed", "vanished"})
"""Reasons that another run may find gone."""


@dataclass(frozen=True)
class Summary:
    """What a build did. `manifest` describes the whole dataset, the other figures this run; bytes are those of sources."""

    manifest: dict[str, Any]
    shards: int
    kept: int
    resumed: bool
    files: int
    bytes: int
    seconds: float


def build(
    named: Sequence[Named | Path | str],
    out: str | Path,
    options: Options,
    engine: Engine,
    watcher: Watcher | None = None,
    *,
    limits: Limits | None = None,
    overwrite: bool = False,
) -> Summary:
    """Makes, or completes, the dataset of some sources in `out`, a folder or URL.

    Raises DatasetError: source-missing, source-list, revision-missing, git-missing, table-columns, package-missing, output-occupied,
    output-busy, output-unwritable, remote-missing, build-failed, unknown-license, file-failed with `limits.on_error` "stop";
    UnknownLanguageError.
    """
    begin = perf_counter()
    watcher = watcher or Watcher()
    sources, options, output = understood(named, out, options)
    output.check_free()
    output.create()
    with output.locked():
        roll_forward(output)
        if overwrite:
            output.clear()
            output.create()
        former = former_of(output, sources, options)
        verdicts = Verdicts(output, limits or Limits())
        plan, inputs, kept = lay_out(sources, options, output, former, engine, watcher, verdicts)
        _remove_leftovers(kept, output)
        plan.save(output, inputs)
        del inputs  # from here on it is in the output
        todo = [task for task in plan.tasks if task.shard not in kept]
        _report_resume(former is not None, len(plan.tasks), len(todo), watcher)
        if todo:
            output.remove([output.manifest])
        markers = kept | _make_shards(todo, plan, output, verdicts, engine, watcher)
        watcher.stage("finishing")
        output.sweep()
        manifest = finish(plan, markers, output)
    return Summary(
        manifest,
        len(plan.tasks),
        len(kept),
        former is not None,
        sum(task.files for task in todo),
        sum(task.bytes for task in todo),
        perf_counter() - begin,
    )


def understood(named: Sequence[Named | Path | str], out: str | Path, options: Options) -> tuple[list[Source], Options, Output]:
    """What the user named: sources, options with all that the registry knows of them, the output. Raises DatasetError source-missing,
    source-list, revision-missing, git-missing, table-columns, package-missing, unknown-license; UnknownLanguageError."""
    own = {language.name: registry.mapping_sha256(language.name) for language in registry.languages() if language.own}
    options = replace(options, mappings=own)
    if options.languages is not None:
        options = replace(options, languages=tuple(sorted({registry.language_name(name) for name in options.languages})))
    options = replace(
        options,
        skip=tuple(flag for flag in FLAGS if flag in options.skip),
        allow_licenses=None if options.allow_licenses is None else license_ids(options.allow_licenses),
        deny_licenses=license_ids(options.deny_licenses),
    )
    output = Output(out)
    return name_sources(named, reading_of(options, output)), options, output


def former_of(output: Output, sources: Sequence[Source], options: Options) -> FormerPlan | None:
    """The plan of the same command, if it ran before. Raises DatasetError output-occupied if the folder holds another dataset."""
    former = former_plan(output)
    if former is None and output.manifest.exists():
        raise _other_dataset(output, None, sources, options)
    if former is not None and not same_command(former, sources, options):
        raise _other_dataset(output, former, sources, options)
    return former


def _other_dataset(output: Output, former: FormerPlan | None, sources: Sequence[Source], options: Options) -> DatasetError:
    what = "this folder holds a dataset of other sources or options"
    hint = "choose another -o, or --overwrite to replace the dataset"
    if former is None and is_merged(read_json(output.manifest)):
        what = "this folder holds a merged dataset, which has no plan that a build could go on with"
        hint = "choose another -o, complete the parts and merge them again, or --overwrite to replace the dataset"
    if former is not None and same_sources(former, sources):
        what = "this folder holds a dataset of the same sources with other options"
        before, now = former.options["mappings"], options.mappings
        changed = sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
        if changed:
            what = f"this folder holds a dataset that was begun with another mapping of {', '.join(changed)}"
            if wanted := [f"{name} SHA-256 {before[name][:12]}" for name in changed if name in before]:
                hint = f"{hint}, or give the former file with --mapping ({', '.join(wanted)}...)"
    return DatasetError(what, code="output-occupied", where=str(output.root), hint=hint)


def _report_resume(resumed: bool, tasks: int, todo: int, watcher: Watcher) -> None:
    if resumed and not todo:
        watcher.note(f"Resumed: {counted(tasks, 'shard')} up to date, none to make.")
    elif resumed:
        watcher.note(f"Resumed: {tasks - todo:,} of {counted(tasks, 'shard')} there, {todo:,} to make.")


def lay_out(
    sources: Sequence[Source],
    options: Options,
    output: Output,
    before: FormerPlan | None,
    engine: Engine,
    watcher: Watcher,
    verdicts: Verdicts | None = None,
    *,
    anew: bool = False,
) -> tuple[Plan, pa.Table, dict[str, dict[str, Any]]]:
    """The plan, its inputs, and the markers of the shards that are there already, none if all is to be made `anew`. Writes nothing."""
    for source in sources:
        if source.columns:
            watcher.note(f"{source.name}: {', '.join(f'{meaning} = {column}' for meaning, column in source.columns)}")
    for inner, outer in overlaps(sources):
        watcher.note(f"{inner} lies in {outer}: its files are inputs of both; leave one out, or --dedup exact leaves one of each file.")
    watcher.stage("looking at the sources")
    former = {} if anew else _former_markers(output)
    shaky = [failure[0] for marker in former.values() for failure in marker["failures"] if failure[1] in TRANSIENT]
    known = None
    if before is not None and before.detector == detector_sha256():
        # A damaged table of inputs only means that the files are read again.
        with contextlib.suppress(OSError, ValueError, KeyError), output.open_parquet(output.inputs) as inputs:
            known = Known(inputs.read(INPUTS.names), shaky)
    languages = None if options.languages is None else frozenset(options.languages)
    inventory = take_inventory(sources, reading_of(options, output), languages, known, engine, watcher, options.dedup)
    del known  # it is as large as the inventory
    plan, inputs = make_plan(inventory, sources, options, read_opt_outs(output))
    kept = {}
    stored = output.storage.entries(DATA) | output.storage.entries(FUNCTIONS)
    verdicts = verdicts or Verdicts(output, Limits())
    for task in plan.tasks:
        marker = former.get(task.shard)
        if (
            marker is not None
            and marker["fingerprint"] == task.fingerprint
            and verdicts.still_hold(marker["failures"])
            and _is_whole(marker, stored, output)
        ):
            kept[task.shard] = marker
    return plan, inputs, kept


def reading_of(options: Options, output: Output) -> Reading:
    """What the readers of sources must know of the options."""
    own = output.storage.scratch if is_remote(output.root) else output.root
    return Reading(own, options.ignore, options.include, options.exclude, options.max_bytes)


def _former_markers(output: Output) -> dict[str, dict[str, Any]]:
    needed = {"path", "fingerprint", "failures", "with_errors", "functions", "bytes", "stamp", "sha256"}
    return {marker["path"]: marker for marker in output.stored_markers() if needed <= marker.keys()}


def _is_whole(marker: dict[str, Any], stored: Mapping[str, Entry], output: Output) -> bool:
    """Whether a shard and its callables are what the marker says: by size and stamp, and by checksum where the stamp differs."""
    if any(failure[1] in TRANSIENT for failure in marker["failures"]):
        return False
    if not marker["files"]:
        return True  # every file of it failed, so there is no shard
    entries = [marker] if marker["functions"] is None else [marker, marker["functions"]]
    return all(_is_stored(entry, stored.get(entry["path"]), output) for entry in entries)


def _is_stored(told: dict[str, Any], found: Entry | None, output: Output) -> bool:
    if found is None or found.size != told["bytes"]:
        return False
    return bool(found.stamp == told["stamp"]) or output.storage.sha256(told["path"]) == told["sha256"]


def _remove_leftovers(kept: Mapping[str, dict[str, Any]], output: Output) -> None:
    """Markers and shards that the plan does not keep, and files of workers that died."""
    output.sweep()
    stored = output.storage.entries(DATA) | output.storage.entries(FUNCTIONS)
    keep = {*kept, *(output.name(output.marker(shard)) for shard in kept)}
    keep |= {marker["functions"]["path"] for marker in kept.values() if marker["functions"]}
    own = [name for name in stored if re.fullmatch(rf"({DATA}|{FUNCTIONS})/[^/]+/[^/]+-\d+\.parquet", name)]
    output.remove(name for name in [*output.storage.entries(output.name(output.markers)), *own] if name not in keep)


def _make_shards(
    tasks: Sequence[Task], plan: Plan, output: Output, verdicts: Verdicts, engine: Engine, watcher: Watcher
) -> dict[str, dict[str, Any]]:
    """The markers of all tasks. The one that takes longest goes first, so that no worker is left alone with it at the end."""
    watcher.stage("parsing", sum(task.files for task in tasks), sum(task.bytes for task in tasks))
    sources = {source.name: source for source in plan.sources}
    reading = reading_of(plan.options, output)
    limits = verdicts.limits
    stop = limits.on_error == "stop"
    functions = plan.options.functions
    markers: dict[str, dict[str, Any]] = {}
    reported: dict[str, Progress] = {}
    at: dict[str, At] = {}

    def after_crash(crash: Crashed) -> Order:
        order: Order = crash.item
        before = reported.pop(order.task.shard, Progress(0, 0, 0, 0))
        watcher.advance(-before.files, -before.bytes, with_errors=-before.with_errors, failed=-before.failed)
        verdicts.death(order, at.pop(order.task.shard, None), crash, watcher)
        return replace(order, careful=True, verdicts=dict(verdicts.files))

    orders = (
        Order(task, output, sources, reading, verdicts.files, functions=functions, hang_after=limits.hang_after, stop=stop)
        for task in sorted(tasks, key=lambda task: (-worker_seconds(task.language, task.bytes), task.index))
    )
    for event in run_all(engine, make_shard, orders, after_crash):
        shard = event.item.task.shard
        if isinstance(event, Done):
            markers[shard] = event.value
        elif event.value is None:
            at.pop(shard, None)
        elif isinstance(event.value, At):
            at[shard] = event.value
        else:
            before, more = reported.get(shard, Progress(0, 0, 0, 0)), event.value
            reported[shard] = Progress(*(old + new for old, new in zip(before, more, strict=True)))
            watcher.advance(more.files, more.bytes, with_errors=more.with_errors, failed=more.failed)
    return markers


def summary_json(summary: Summary) -> str:
    """The summary as one JSON object, for programs."""
    plain = {"counts": summary.manifest["counts"], "languages": summary.manifest["languages"]}
    figures = {name: getattr(summary, name) for name in ("shards", "kept", "resumed", "files", "bytes", "seconds")}
    return json.dumps(plain | figures)
