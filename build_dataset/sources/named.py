"""From what the user named on the command line to sources, each with a name of its own."""

from __future__ import annotations

import os
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from build_dataset.sources.git import resolve
from build_dataset.sources.model import Listed, Reading, Source, Streamed
from build_dataset.sources.repository import repository_in
from build_dataset.sources.tar import SUFFIXES as TAR
from build_dataset.sources.zip import SUFFIXES as ZIP
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Sequence

KINDS = {"folder": "Folder", "git": "Commit", "tar": "TarArchive", "zip": "ZipArchive"}
"""Kind of source -> the class in the module of that name."""


def open_source(source: Source, reading: Reading) -> Listed | Streamed:
    """What reads a source."""
    module = import_module(f"build_dataset.sources.{source.kind}")
    opened: Listed | Streamed = getattr(module, KINDS[source.kind])(source, reading)
    return opened


class _Place(NamedTuple):
    """What a path on the command line leads to; `revision` as it was written there."""

    root: Path
    kind: str
    commit: str | None = None
    revision: str = ""


def name_sources(paths: Sequence[Path]) -> list[Source]:
    """The sources behind some paths, each with a name of its own, sorted by it. Files of one folder make one source, an archive one
    of its own; PATH@REVISION is a git repository at a commit.

    A name is the last part of the path, or as many parts as tell the sources apart; a repository's has the revision too where that
    is all that differs. Raises DatasetError source-missing, revision-missing, git-missing.
    """
    places: dict[tuple[Path, str, str | None], _Place] = {}
    files: dict[Path, set[str] | None] = {}
    for path in paths:
        place = _place(path)
        if place.kind == "file":
            names = files.setdefault(place.root.parent, set())
            if names is not None:
                names.add(place.root.name)
            place = _Place(place.root.parent, "folder")
        elif place.kind == "folder":
            files[place.root] = None
        places.setdefault(place[:3], place)
    short = _short_names(list(dict.fromkeys(place.root for place in places.values())))
    repeated = Counter(place.root for place in places.values())
    sources = []
    for place in places.values():
        name = short[place.root]
        if repeated[place.root] > 1 and place.kind == "git":
            name = f"{name}@{place.revision}"
        only = files[place.root] if place.kind == "folder" else None
        sources.append(Source(name, str(place.root), place.kind, None if only is None else tuple(sorted(only)), place.commit))
    return sorted(sources, key=lambda source: os.fsencode(source.name))


def _place(path: Path) -> _Place:
    if path.exists():
        real = path.resolve()
        if not real.is_dir():
            return _Place(real, kind_of(real))
        if not (real / ".git").exists() and repository_in(real) is not None:
            return _Place(real, "git", resolve(real, "HEAD"), "HEAD")
        return _Place(real, "folder")
    before = str(path)
    while "@" in before:
        # A revision may hold an @ itself, so the longest path counts.
        before = before.rpartition("@")[0]
        if Path(before).is_dir():
            real, revision = Path(before).resolve(), str(path)[len(before) + 1 :]
            return _Place(real, "git", resolve(real, revision), revision)
    raise DatasetError("there is no such file or folder", code="source-missing", where=str(path))


def kind_of(file: Path) -> str:
    """The kind of source that a file is by its name; "file" for what is no source of its own."""
    for kind, suffixes in (("tar", TAR), ("zip", ZIP)):
        if file.name.lower().endswith(suffixes):
            return kind
    return "file"


def _short_names(roots: Sequence[Path]) -> dict[Path, str]:
    lengths = dict.fromkeys(roots, 1)
    while True:
        names = {root: "/".join(part.strip("/") for part in root.parts[-length:]) or "/" for root, length in lengths.items()}
        shared = [root for root in roots if list(names.values()).count(names[root]) > 1 and lengths[root] < len(root.parts)]
        if not shared:
            return {root: printable_path(os.fsencode(names[root])) for root in roots}
        for root in shared:
            lengths[root] += 1


def printable_path(path: bytes) -> str:
    """A path as text; a byte that is not UTF-8 becomes `\\xNN`."""
    return path.decode("utf-8", "backslashreplace")
