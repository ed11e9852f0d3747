"""What the user named on the command line, and the files in it."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

VERSION_CONTROL = frozenset({b".git", b".hg", b".svn"})
"""Folders, or a work tree's link to one, that hold no input."""


@dataclass(frozen=True, slots=True)
class Source:
    """A folder to read, or some files of it. `name` is the provenance that the dataset shows, `root` an absolute path.

    `only` lists file names directly in `root`; None means everything below.
    """

    name: str
    root: str
    only: tuple[str, ...] | None = None


class Found(NamedTuple):
    """An input: path below the source's root as bytes with slashes, size in bytes, modification time in nanoseconds, and why it
    cannot be read, if so."""

    path: bytes
    size: int
    mtime_ns: int
    reason: str | None


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
        (Source(name, str(root), None if only is None else tuple(sorted(only))) for name, (root, only) in named),
        key=lambda source: os.fsencode(source.name),
    )


def _short_names(roots: Sequence[Path]) -> list[str]:
    lengths = dict.fromkeys(roots, 1)
    while True:
        names = {root: "/".join(part.strip("/") for part in root.parts[-length:]) or "/" for root, length in lengths.items()}
        shared = [root for root in roots if list(names.values()).count(names[root]) > 1 and lengths[root] < len(root.parts)]
        if not shared:
            return [_printable(os.fsencode(names[root])) for root in roots]
        for root in shared:
            lengths[root] += 1


def printable_path(path: bytes) -> str:
    """A path as text; a byte that is not UTF-8 becomes `\\xNN`."""
    return _printable(path)


def _printable(path: bytes) -> str:
    return path.decode("utf-8", "backslashreplace")


def walk(source: Source, output: Path) -> Iterator[Found]:
    """All files of a source, folder by folder; the output folder and version control's own folders are left out.

    Symbolic links are not followed, so there are no loops: each is one input with a reason. Nothing is raised for what cannot be
    read: it is an input with a reason too.
    """
    root = os.fsencode(source.root).rstrip(b"/")
    if source.only is not None:
        for name in source.only:
            yield _found(root, os.fsencode(name))
        return
    left_out = os.fsencode(output.resolve())
    folders = [b""]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(root + b"/" + folder) as entries:
                children = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            yield Found(folder or b".", 0, 0, "unreadable")
            continue
        for entry in children:
            path = folder + b"/" + entry.name if folder else entry.name
            if entry.name in VERSION_CONTROL:
                continue
            if entry.is_dir(follow_symlinks=False):
                if entry.path != left_out:
                    folders.append(path)
            else:
                yield _describe(path, entry)


def _found(root: bytes, name: bytes) -> Found:
    with os.scandir(root) as entries:
        for entry in entries:
            if entry.name == name:
                return _describe(name, entry)
    return Found(name, 0, 0, "unreadable")


def _describe(path: bytes, entry: os.DirEntry[bytes]) -> Found:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return Found(path, 0, 0, "unreadable")
    if stat.S_ISREG(status.st_mode):
        return Found(path, status.st_size, status.st_mtime_ns, None)
    return Found(path, 0, status.st_mtime_ns, "symlink" if stat.S_ISLNK(status.st_mode) else "special-file")
