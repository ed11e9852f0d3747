"""What a path of the command line holds: the trees of a file or folder, or a dataset."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from uast.detection import HEAD_BYTES, detect
from uast.errors import FileReadError, UastError
from uast.parsing import parse_file
from uast.tables import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast.analysis import Counts
    from uast.tree import Tree


@dataclass(slots=True)
class Trees:
    """The trees under a path, parsed one by one. `others` and `failures`: the files of no known language, and errors as text.

    Hidden folders are left out.
    """

    path: Path
    others: int = 0
    failures: list[str] = field(default_factory=list)

    def __iter__(self) -> Iterator[tuple[str, Tree]]:
        """(first folder below the path, tree)."""
        for file in _files(self.path):
            try:
                found = detect(file, _head(file))
                if found is None:
                    self.others += 1
                    continue
                tree = parse_file(file, found.language, dialect=found.dialect)
            except UastError as error:
                self.failures.append(str(error) if isinstance(error, FileReadError) else f"{file}: {error}")
                continue
            inside = file.relative_to(self.path).parts
            yield inside[0] if len(inside) > 1 else "", tree


def counted(path: str, folders: int) -> tuple[Counts, Trees | None]:
    """The counts of a dataset, or of the trees of a file or folder, which say in the end what failed. Raises DatasetError."""
    from uast.analysis import count

    if "://" in path or Path(path, MANIFEST).is_file() or not Path(path).exists():
        return count(path, folders=folders), None
    trees = Trees(Path(path))
    return count(trees), trees


def _head(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(HEAD_BYTES)
    except OSError as error:
        raise FileReadError(f"the file cannot be read: {error.strerror}", where=str(file)) from error


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (file for file in (Path(folder, name) for name in sorted(names)) if file.is_file())
