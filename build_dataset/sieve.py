"""What the user does not want: flags, licences, and all but a sample. Steps of `select`, each a pure function of the inputs."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from build_dataset.conventions import FLAGS
from build_dataset.licensefiles import Folders, Stated
from build_dataset.licenses import Policy, canonical
from build_dataset.rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from build_dataset.options import Options

HASH_BITS = 64


def name_licenses(inputs: pa.Table) -> pa.Table:
    """With `license` and `license_from`: of the file itself, of its source, of the nearest folder that states one. Projects are told
    apart by source and repository."""
    documents: dict[tuple[str, str | None], dict[str, str]] = {}
    stating = inputs.filter(inputs["folder_license"].is_valid()).select(["source", "repository", "path", "folder_license"])
    for source, repository, path, told in rows_of(stating):
        documents.setdefault((source, repository), {})[path] = told
    projects = {project: Folders(told) for project, told in documents.items()}
    told = inputs.select(["source", "repository", "path", "header_license", "source_license"])
    found = [_stated(projects, *row) for row in rows_of(told)]
    licenses = pa.array([None if stated is None else stated.license for stated in found], pa.string())
    told_by = pa.array([None if stated is None else stated.told_by for stated in found], pa.string())
    return inputs.append_column("license", licenses).append_column("license_from", told_by)


def _stated(
    projects: Mapping[Any, Folders], source: str, repository: str | None, path: str, header: str | None, given: str | None
) -> Stated | None:
    if header is not None:
        return _of_header(header)
    if given is not None:
        return _of_source(given)
    project = projects.get((source, repository))
    return None if project is None else project.of(path)


@lru_cache(maxsize=4096)
def _of_header(told: str) -> Stated:
    return Stated(told or None, "header")


@lru_cache(maxsize=4096)
def _of_source(told: str) -> Stated:
    return Stated(canonical(told), "source")


def leave_out(inputs: pa.Table, options: Options) -> pa.Table:
    """With a reason where a flag or the licence is not wanted."""
    import pyarrow.compute as pc  # slow to import, and no worker needs it

    reason = inputs["reason"]
    for flag in FLAGS:
        if flag in options.skip:
            held = pc.and_(pc.is_null(reason), pc.fill_null(inputs[f"is_{flag}"], False))
            reason = pc.if_else(held, flag, reason)
    if options.allow_licenses is not None or options.deny_licenses:
        policy = Policy(None if options.allow_licenses is None else frozenset(options.allow_licenses), frozenset(options.deny_licenses))
        licenses = inputs["license"].unique()
        judged = pa.array([policy.reason(one) for one in licenses.to_pylist()], pa.string())
        reason = pc.coalesce(reason, judged.take(pc.index_in(inputs["license"], licenses).combine_chunks()))
    return _with_reason(inputs, reason)


def take_sample(inputs: pa.Table, options: Options) -> pa.Table:
    """With a reason for what --sample and --limit leave out. A file's place depends on its id and the seed, so that a sample stays the
    same when other files come and go."""
    if options.sample is None and options.limit is None:
        return inputs
    reasons = inputs["reason"].to_pylist()
    places = {index: _place(inputs["id"][index].as_py(), options.seed) for index, reason in enumerate(reasons) if reason is None}
    if options.sample is not None:
        bound = options.sample * 2**HASH_BITS
        for index in [index for index, place in places.items() if place >= bound]:
            reasons[index] = "not-sampled"
            del places[index]
    for index in sorted(places, key=places.__getitem__)[options.limit :] if options.limit is not None else ():
        reasons[index] = "over-limit"
    return _with_reason(inputs, pa.array(reasons, pa.string()))


def _place(file_id: str, seed: int) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed}:{file_id}".encode()).digest()[: HASH_BITS // 8], "big")


def _with_reason(inputs: pa.Table, reason: pa.Array | pa.ChunkedArray) -> pa.Table:
    return inputs.set_column(inputs.schema.get_field_index("reason"), "reason", reason)
