"""What the user does not want: flags, licences, and all but a sample. Steps of `select`, each a pure function of the inputs."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pyarrow as pa

from build_dataset.conventions import FLAGS
from build_dataset.licensefiles import Folders, Stated
from build_dataset.licenses import Policy, canonical

if TYPE_CHECKING:
    from build_dataset.options import Options

HASH_BITS = 64


def name_licenses(inputs: pa.Table) -> pa.Table:
    """With `license` and `license_from`: of the file itself, of its source, of the nearest folder that states one. Projects are told
    apart by source and repository."""
    names = ("source", "repository", "path", "header_license", "source_license", "folder_license")
    rows = list(zip(*(inputs[name].to_pylist() for name in names), strict=True))
    documents: dict[tuple[str, str | None], dict[str, str]] = {}
    for source, repository, path, _, _, told in rows:
        if told is not None:
            documents.setdefault((source, repository), {})[path] = told
    projects = {project: Folders(told) for project, told in documents.items()}
    nothing = Folders({})
    found: list[Stated | None] = []
    for source, repository, path, header, given, _ in rows:
        if header is not None:
            found.append(Stated(header or None, "header"))
        elif given is not None:
            found.append(Stated(canonical(given), "source"))
        else:
            found.append(projects.get((source, repository), nothing).of(path))
    licenses = pa.array([None if stated is None else stated.license for stated in found], pa.string())
    return inputs.append_column("license", licenses).append_column(
        "license_from", pa.array([None if stated is None else stated.told_by for stated in found], pa.string())
    )


def leave_out(inputs: pa.Table, options: Options) -> pa.Table:
    """With a reason where a flag or the licence is not wanted."""
    reasons = inputs["reason"].to_pylist()
    for flag in FLAGS:
        if flag in options.skip:
            holds = inputs[f"is_{flag}"].to_pylist()
            reasons = [flag if reason is None and held else reason for reason, held in zip(reasons, holds, strict=True)]
    if options.allow_licenses is not None or options.deny_licenses:
        policy = Policy(None if options.allow_licenses is None else frozenset(options.allow_licenses), frozenset(options.deny_licenses))
        judged = {one: policy.reason(one) for one in inputs["license"].unique().to_pylist()}
        licenses = inputs["license"].to_pylist()
        reasons = [judged[one] if reason is None else reason for reason, one in zip(reasons, licenses, strict=True)]
    return with_reasons(inputs, reasons)


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
    return with_reasons(inputs, reasons)


def _place(file_id: str, seed: int) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed}:{file_id}".encode()).digest()[: HASH_BITS // 8], "big")


def with_reasons(inputs: pa.Table, reasons: list[str | None]) -> pa.Table:
    """The inputs with these reasons."""
    return inputs.set_column(inputs.schema.get_field_index("reason"), "reason", pa.array(reasons, pa.string()))
