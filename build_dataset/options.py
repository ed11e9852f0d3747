"""What decides the content of a dataset, apart from its sources."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from build_dataset.conventions import Flag


@dataclass(frozen=True)
class Options:
    """What decides the content of a dataset, apart from its sources. Sizes are bytes of source.

    `languages` None is all; `dedup` "exact" skips files whose bytes were seen before; `shard_bytes` None fits the shards to the
    corpus: a power of two between 8 and 64 MiB, about 32 shards. `ignore` honours .gitignore files; `include` and `exclude` are lines
    of such a file, for the paths below each source. `skip` leaves out files with these flags; `allow_licenses` None is all; `sample`
    is the part of the files that is taken, None is all, `limit` how many at most; `seed` decides which. `mappings`, which the build
    fills in, are the user's own: language and SHA-256 of the file. `functions`: the
    table of that name is written, too.
    """

    languages: tuple[str, ...] | None = None
    max_bytes: int = 2_000_000
    dedup: Literal["none", "exact"] = "none"
    shard_bytes: int | None = None
    ignore: bool = True
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    skip: tuple[Flag, ...] = ()
    allow_licenses: tuple[str, ...] | None = None
    deny_licenses: tuple[str, ...] = ()
    sample: float | None = None
    limit: int | None = None
    seed: int = 0
    functions: bool = True
    mappings: dict[str, str] = field(default_factory=dict)
