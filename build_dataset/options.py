"""What decides the content of a dataset, apart from its sources."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from build_dataset.conventions import Flag

Dedup = Literal["none", "exact", "near", "structure"]
Within = Literal["everything", "language", "source"]

SPLIT_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class Options:
    """What decides the content of a dataset, apart from its sources. Sizes are bytes of source.

    `languages` None is all; `shard_bytes` None fits the shards to the corpus: a power of two between 8 and 64 MiB, about 32 shards.
    `ignore` honours .gitignore files; `include` and `exclude` are lines of such a file, for the paths below each source. `skip` leaves
    out files with these flags; `allow_licenses` None is all; `sample` is the part of the files that is taken, None is all, `limit` how
    many at most; `seed` decides which, and how splits are made. `functions`: the table of that name is written, too. `mappings`, which
    the build fills in, are the user's own: language and SHA-256 of the file.

    `dedup` says which files repeat another: those of the same bytes (exact; recorded even with none), also those of nearly the same
    tokens (near) or tokens with names hidden (structure). They are left out unless `keep_duplicates`. `dedup_within` says what is
    compared: all files, those of a language, those of a language and source; `dedup_threshold` is a Jaccard similarity.

    `splits` are names with fractions that sum to 1; none are not wanted. Where a repository is not known, it is the source and the
    first `repository_depth` folders of the path.

    Raises ValueError for a value that makes no sense.
    """

    languages: tuple[str, ...] | None = None
    max_bytes: int = 2_000_000
    dedup: Dedup = "none"
    dedup_threshold: float = 0.85
    dedup_within: Within = "language"
    keep_duplicates: bool = False
    splits: tuple[tuple[str, float], ...] = ()
    repository_depth: int = 0
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

    def __post_init__(self) -> None:
        if not 0.5 <= self.dedup_threshold <= 1:
            raise ValueError(f"a similarity of {self.dedup_threshold} is no threshold; say 0.5 to 1")
        check_splits(self.splits)


def check_splits(splits: tuple[tuple[str, float], ...]) -> None:
    """Raises ValueError if the names are not distinct and plain, or the fractions do not sum to 1."""
    names = [name for name, _ in splits]
    wrong = next((name for name in names if not SPLIT_NAME.fullmatch(name)), None)
    if wrong is not None:
        raise ValueError(f"{wrong!r} is no name of a split; use a-z, 0-9 and _, a letter first")
    if len(set(names)) < len(names):
        raise ValueError("a split is named twice")
    if any(not 0 < fraction <= 1 for _, fraction in splits):
        raise ValueError("the fraction of a split is over 0 and at most 1")
    total = sum(fraction for _, fraction in splits)
    if splits and not math.isclose(total, 1, abs_tol=1e-6):
        raise ValueError(f"the fractions of the splits sum to {total:g}, not to 1")
