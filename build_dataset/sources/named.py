"""From what the user named on the command line to sources, each with a name of its own."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

from build_dataset.sources.model import Listed, Reading, Source, Streamed
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

KINDS = {"folder": "Folder"}
"""Kind of source -> the class in the module of that name."""


def open_source(source: Source, reading: Reading) -> Listed | Streamed:
    """What reads a source."""
    module = import_module(f"build_dataset.sources.{source.kind}")
    opened: Listed | Streamed = getattr(module, KINDS[source.kind])(source, reading)
    return opened


def name_sources(paths: Sequence[Path]) -> list[Source]:
    """The sources behind some paths, each with a name of its own, sorted by it. Files of one folder make one source.

    A name is the last part of the path, or as many parts as tell the sources apart. Raises DatasetError source-missing.
    """
    files: dict[Path, set[str] | None] = {}
    for path in paths:
        if not path.exists():
            raise DatasetError("there is no such file or folder", code="source-missing", where=str(path))
        real = path.resolve()
        if real.is_dir():
            files[real] = None
        elif (names := files.setdefault(real.parent, set())) is not None:
            names.add(real.name)
    named = zip(_short_names(list(files)), files.items(), strict=True)
    return sorted(
        (Source(name, str(root), only=None if only is None else tuple(sorted(only))) for name, (root, only) in named),
        key=lambda source: os.fsencode(source.name),
    )


def _short_names(roots: Sequence[Path]) -> list[str]:
    lengths = dict.fromkeys(roots, 1)
    while True:
        names = {root: "/".join(part.strip("/") for part in root.parts[-length:]) or "/" for root, length in lengths.items()}
        shared = [root for root in roots if list(names.values()).count(names[root]) > 1 and lengths[root] < len(root.parts)]
        if not shared:
            return [printable_path(os.fsencode(names[root])) for root in roots]
        for root in shared:
            lengths[root] += 1


def printable_path(path: bytes) -> str:
    """A path as text; a byte that is not UTF-8 becomes `\\xNN`."""
    return path.decode("utf-8", "backslashreplace")
