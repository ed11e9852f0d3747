"""What a path of the command line holds: the trees of a file or folder, or a dataset."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from uast.cli.options import there_is
from uast.detection import HEAD_BYTES, detect
from uast.errors import FileReadError, UastError
from uast.parsing import nearest_path, parse_file

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


def is_dataset(path: str | Path) -> bool:
    """Whether it is a URL or a folder that uast-build wrote."""
    from uast.tables import MANIFEST

    return "://" in str(path) or os.path.isfile(Path(path, MANIFEST))  # noqa: PTH113  # pathlib raises where a folder may not be searched


def counts_of(path: str, folders: int) -> tuple[Counts, Trees | None]:
    """The counts of a dataset, or of the trees of a file or folder, which say in the end what failed. Raises DatasetError."""
    from uast.analysis import count

    if is_dataset(path) or not there_is(path):
        return count(path, folders=folders), None
    trees = Trees(Path(path))
    return count(trees), trees


def trees_in(path: str) -> tuple[Iterator[Tree], Trees | None]:
    """The trees of a dataset, or of a file or folder, which say in the end what failed. Raises DatasetError, FileReadError."""
    if is_dataset(path):
        from uast.dataset import open_dataset

        return open_dataset(path).trees(), None
    if not there_is(path):
        raise FileReadError("there is no such file or folder", where=path, hint=nearest_path(path))
    trees = Trees(Path(path))
    return (tree for _, tree in trees), trees


def _head(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(HEAD_BYTES)
    except OSError as error:
        raise FileReadError(f"the file cannot be read: {error.strerror}", where=str(file)) from error


def _files(path: Path) -> Iterator[Path]:
    if not os.path.isdir(path):  # noqa: PTH112  # as above
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (file for file in (Path(folder, name) for name in sorted(names)) if file.is_file())
