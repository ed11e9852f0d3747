"""Stage 2a, select: which inputs are parsed, which repeat another, and which split each belongs to.

A pure function of the inventory and the options.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from build_dataset.sieve import leave_out, name_licenses, take_sample

if TYPE_CHECKING:
    from build_dataset.options import Options


def select(inventory: pa.Table, options: Options) -> pa.Table:
    """The inventory in the order of source and path, with `license`, `license_from`, `duplicate_of` and `split`; what is left out has got
    a reason. Duplicates are of what is wanted, a sample is of what is left then."""
    inputs = inventory.sort_by([("source", "ascending"), ("raw_path", "ascending")])
    inputs = leave_out(name_licenses(inputs), options)
    inputs = _mark_duplicates(inputs, options)
    inputs = take_sample(inputs, options)
    return inputs.append_column("split", pa.nulls(len(inputs), pa.string()))


def _mark_duplicates(inputs: pa.Table, options: Options) -> pa.Table:
    """With `duplicate_of`; with dedup, repeated files get a reason."""
    first: dict[str, str] = {}
    originals: list[str | None] = []
    columns = (inputs[name].to_pylist() for name in ("id", "sha256", "reason"))
    for file_id, digest, reason in zip(*columns, strict=True):
        original = None if digest is None or reason is not None else first.setdefault(digest, file_id)
        originals.append(None if original == file_id else original)
    duplicate_of = pa.array(originals, pa.string())
    if options.dedup == "exact":
        reasons = pa.array(
            [reason if original is None else "duplicate" for reason, original in zip(inputs["reason"].to_pylist(), originals, strict=True)],
            pa.string(),
        )
        inputs = inputs.set_column(inputs.schema.get_field_index("reason"), "reason", reasons)
    return inputs.append_column("duplicate_of", duplicate_of)
