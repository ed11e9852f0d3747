"""Which files repeat another: those of the same bytes, and near-duplicates by MinHash.

A worker of the inventory makes each file's signature (core/src/minhash.rs) while it has the bytes. Here signatures are compared: bands of
them bring candidates together (locality-sensitive hashing), the estimated Jaccard similarity decides, and what is connected is one
cluster. In a chain of files, each like the next, the last may be unlike the first: `similarity` tells.
"""

from __future__ import annotations

import math
from array import array
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa

from build_dataset.components import components
from uast import _core, registry
from uast.parsing import to_utf8

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from build_dataset.options import Dedup, Options, Within

VALUES = 128
"""Values of a signature."""

RECALL = 0.99
"""The chance that two files whose similarity is just the threshold share a band."""


def signature_of(content: bytes, language: str, dedup: Dedup) -> bytes | None:
    """The signature by which near-duplicates are found; None where they are not looked for, and for a file of a few tokens."""
    if dedup not in ("near", "structure"):
        return None
    return _minhash(language if dedup == "structure" else None, registry.registrations()).signature(to_utf8(content)[0])


@cache
def _minhash(language: str | None, registrations: int) -> _core.MinHash:
    del registrations  # only a key: a language that was registered anew has other keywords
    return _core.MinHash(None if language is None else list(registry.keywords(language)))


def mark_duplicates(inputs: pa.Table, options: Options) -> pa.Table:
    """The inputs, sorted by source and path, with `duplicate_of`, `cluster` and `similarity`; what is left out gets a reason."""
    rows = _rows(inputs, options.dedup_within)
    found = _find(rows, options)
    ids = inputs["id"].take(pa.array([row.number for row in rows], pa.int64())).to_pylist()
    reasons = inputs["reason"].to_pylist()
    columns: dict[str, list[str | float | None]] = {name: [None] * len(inputs) for name in ("duplicate_of", "cluster", "similarity")}
    sizes = [0] * len(rows)
    for cluster in found.clusters:
        sizes[cluster] += 1
    for at, row in enumerate(rows):
        original, cluster = found.originals[at], found.clusters[at]
        if sizes[cluster] == 1:
            continue
        columns["cluster"][row.number] = ids[cluster]
        columns["similarity"][row.number] = found.similarities[at]
        if original == at == cluster:
            continue
        columns["duplicate_of"][row.number] = ids[cluster if original == at else original]
        if options.dedup != "none" and not options.keep_duplicates:
            reasons[row.number] = "near-duplicate" if original == at else "duplicate"
    inputs = inputs.set_column(inputs.schema.get_field_index("reason"), "reason", pa.array(reasons, pa.string()))
    for name, values in columns.items():
        inputs = inputs.append_column(name, pa.array(values, pa.float32() if name == "similarity" else pa.string()))
    return inputs


class _Row(NamedTuple):
    """An input that is to be parsed: its row among the inputs, what it is compared within, hash and signature."""

    number: int
    group: Hashable
    sha256: str
    signature: bytes | None


def _rows(inputs: pa.Table, within: Within) -> list[_Row]:
    """Those that may repeat another, or be repeated: a file without a signature whose bytes no other has is alone."""
    import pyarrow.compute as pc  # slow to import, and a worker needs only `signature_of`

    hashes = inputs["sha256"].filter(inputs["reason"].is_null()).drop_null().value_counts()
    repeated = hashes.field("values").filter(pc.greater(hashes.field("counts"), 1))
    candidate = pc.and_(pc.is_valid(inputs["sha256"]), pc.or_(pc.is_valid(inputs["signature"]), pc.is_in(inputs["sha256"], repeated)))
    numbers = pc.indices_nonzero(pc.and_(candidate, pc.is_null(inputs["reason"])))
    names = {"everything": (), "language": ("language",), "source": ("language", "source")}[within]
    found = inputs.select([*names, "sha256", "signature"]).take(numbers)
    groups = zip(*(found[name].to_pylist() for name in names), strict=True) if names else iter([()] * len(found))
    columns = (values.to_pylist() for values in (numbers, found["sha256"], found["signature"]))
    return [_Row(number, group, sha256, signature) for group, number, sha256, signature in zip(groups, *columns, strict=True)]


class _Duplicates(NamedTuple):
    """Row by row: the first row of the same bytes, the first row of the cluster, and the similarity to that one."""

    originals: list[int]
    clusters: list[int]
    similarities: list[float]


def _find(rows: Sequence[_Row], options: Options) -> _Duplicates:
    first_of_bytes: dict[tuple[Hashable, str], int] = {}
    originals = [first_of_bytes.setdefault((row.group, row.sha256), at) for at, row in enumerate(rows)]
    first_of_signature: dict[tuple[Hashable, bytes], int] = {}
    links = list(enumerate(originals))
    for at, row in enumerate(rows):
        if row.signature is not None and originals[at] == at:
            links.append((at, first_of_signature.setdefault((row.group, row.signature), at)))
    signed = list(first_of_signature.values())
    signatures = b"".join(signature for _, signature in first_of_signature)
    if signed:
        pairs = _alike(signatures, [rows[at].group for at in signed], options.dedup_threshold)
        links += ((signed[left], signed[right]) for left, right in pairs)
    clusters = components(len(rows), links)
    place = {signature: number for number, signature in enumerate(first_of_signature)}
    similarities = [1.0] * len(rows)
    unlike = [at for at, cluster in enumerate(clusters) if rows[at].sha256 != rows[cluster].sha256]

    def places(numbers: Iterator[int]) -> bytes:
        return array("I", (place[rows[at].group, rows[at].signature or b""] for at in numbers)).tobytes()

    common = _core.signature_common(signatures, places(clusters[at] for at in unlike), places(iter(unlike)))
    for at, values in zip(unlike, memoryview(common).cast("H"), strict=True):
        similarities[at] = values / VALUES
    return _Duplicates(originals, clusters, similarities)


def band_width(threshold: float) -> int:
    """Values of a band: as many as still bring `RECALL` of the pairs at the threshold together."""
    return max(width for width in range(1, VALUES + 1) if 1 - (1 - threshold**width) ** (VALUES // width) >= RECALL or width == 1)


def _alike(signatures: bytes, groups: Sequence[Hashable], threshold: float) -> Iterator[tuple[int, int]]:
    """Pairs of rows of one group, at least as alike as the threshold, that connect all such."""
    import pyarrow.compute as pc  # slow to import, and a worker needs only `signature_of`

    count, width = len(groups), band_width(threshold)
    enough = math.ceil(threshold * VALUES - 1e-9)
    keys = pa.py_buffer(_core.signature_bands(signatures, width))
    numbers: dict[Hashable, int] = {}
    group = pa.array([numbers.setdefault(group, len(numbers)) for group in groups], pa.uint32())
    row = pa.array(range(count), pa.uint32())
    for band in range(VALUES // width):
        key = pa.Array.from_buffers(pa.uint64(), count, [None, keys.slice(band * count * 8, count * 8)])
        found = (
            pa.table({"group": group, "key": key, "row": row}).group_by(["group", "key"], use_threads=False).aggregate([("row", "list")])
        )
        lists = found["row_list"]
        buckets = lists.filter(pc.greater(pc.list_value_length(lists), 1)).to_pylist()
        ends = array("I")
        members = array("I")
        for bucket in buckets:
            members.extend(bucket)
            ends.append(len(members))
        links = memoryview(_core.signature_links(signatures, ends.tobytes(), members.tobytes(), enough)).cast("I")
        yield from zip(links[::2], links[1::2], strict=True)
