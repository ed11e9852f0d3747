"""The files that are measured: at least 10 MB of each language, the same for every section."""

from __future__ import annotations

import hashlib
import random
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import uast

ENOUGH = 10_000_000
MAX_FILE = 2_000_000
SEED = 20_251_016


@dataclass(frozen=True)
class Sample:
    """Files of one language, each different from the others, in a random but fixed order."""

    language: str
    paths: tuple[Path, ...]
    names: tuple[Path, ...]  # relative to the folder that they came from, which is a part of them
    sources: tuple[bytes, ...]

    @property
    def size(self) -> int:
        return sum(map(len, self.sources))

    @property
    def complete(self) -> bool:
        return self.size >= ENOUGH


def fallback_folders() -> list[Path]:
    """What every machine has: the examples and Python's standard library."""
    return [Path("examples"), Path(sysconfig.get_path("stdlib"))]


def take(folders: list[Path], language: str, wanted: int) -> Sample:
    """Pick files of a language until `wanted` bytes are reached: no duplicates, none above `uast-build`'s default size limit."""
    (known,) = (one for one in uast.languages() if one.name == language)
    other = {extension for dialect in known.dialects[1:] for extension in known.dialect_extensions.get(dialect, ())}
    suffixes = {f".{extension}" for extension in known.extensions if extension not in other}
    found = sorted(
        (path, path.relative_to(folder.parent))
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in suffixes and path.is_file() and not path.is_symlink() and "site-packages" not in path.parts
    )
    random.Random(SEED).shuffle(found)
    taken: dict[bytes, tuple[Path, Path, bytes]] = {}
    size = 0
    for path, name in found:
        if size >= wanted:
            break
        source = path.read_bytes()
        digest = hashlib.sha256(source).digest()
        if source and len(source) <= MAX_FILE and digest not in taken:
            taken[digest] = path, name, source
            size += len(source)
    paths, names, sources = zip(*taken.values(), strict=True) if taken else ((), (), ())
    return Sample(language, paths, names, sources)


def stage(samples: list[Sample], folder: Path) -> None:
    """Write the samples out as a source tree that `uast-build` can read: files that were neighbours stay neighbours."""
    for sample in samples:
        for name, source in zip(sample.names, sample.sources, strict=True):
            target = folder / sample.language / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source)
