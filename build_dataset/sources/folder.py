"""A folder of this machine, or some files in it."""

from __future__ import annotations

import os
import stat
from itertools import pairwise
from pathlib import Path
from time import time_ns
from typing import TYPE_CHECKING, NamedTuple

from build_dataset.sources.model import Found, Listed, Origin
from build_dataset.sources.repository import repository_in
from build_dataset.sources.selection import VERSION_CONTROL, Ignored, Patterns, Selection, lines_of, text_of
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GITIGNORE = b".gitignore"
LARGEST_GITIGNORE = 1 << 20
"""Bytes; what comes after them counts for nothing."""

FRESH_NS = 2_000_000_000
"""A file changed this shortly before it was seen may change again within the same tick of the file system's clock."""


class _Open(NamedTuple):
    """A folder to look into, what is ignored in it, and the work tree that it belongs to."""

    path: bytes
    ignored: Ignored | None
    origin: Origin


class Folder(Listed):
    """The files of a folder, folder by folder; the output folder and version control's own folders are left out.

    Symbolic links are not followed, so there are no loops: each is one input with a reason. What a .gitignore file names is not
    looked into, and is one input too; the path of a folder ends in a slash then.
    """

    def walk(self) -> Iterator[Found]:
        root = self._root()
        now = time_ns()
        selection = Selection(self.reading)
        if self.source.only is not None:
            origin = _origin(root)
            for name in map(os.fsencode, self.source.only):
                yield _found(root, name, now, origin) if not selection.excludes(name) else Found(name, 0, reason="excluded")
            return
        left_out = os.fsencode(self.reading.output.resolve())
        folders = [_Open(b"", _ignored_above(Path(self.source.root)) if self.reading.ignore else None, Origin())]
        while folders:
            folder = folders.pop()
            try:
                with os.scandir(root + b"/" + folder.path) as entries:
                    children = sorted(entries, key=lambda entry: entry.name)
            except OSError:
                yield Found(folder.path or b".", 0, reason="unreadable")
                continue
            folder = self._entered(folder, children)
            for entry in children:
                path = folder.path + b"/" + entry.name if folder.path else entry.name
                is_folder = entry.is_dir(follow_symlinks=False)
                if entry.name in VERSION_CONTROL or (is_folder and entry.path == left_out):
                    continue
                if selection.excludes_folder(path) if is_folder else selection.excludes(path):
                    yield _left(path, is_folder, entry, "excluded")
                elif folder.ignored and folder.ignored.ignores(entry.path, is_folder=is_folder):
                    yield _left(path, is_folder, entry, "ignored")
                elif is_folder:
                    folders.append(folder._replace(path=path))
                else:
                    yield _describe(path, entry, now, folder.origin)

    def _entered(self, folder: _Open, children: Sequence[os.DirEntry[bytes]]) -> _Open:
        """The folder with what its own files say of it."""
        _, ignored, origin = folder
        names = {entry.name: entry for entry in children}
        here = self._root() + b"/" + folder.path
        if b".git" in names:
            # What lies around a work tree does not rule in it.
            ignored, origin = None, _origin(here)
        if self.reading.ignore and GITIGNORE in names and names[GITIGNORE].is_file(follow_symlinks=False):
            ignored = _ignored_by(here, ignored)
        return _Open(folder.path, ignored, origin)

    def load(self, path: bytes, place: bytes, limit: int | None = None) -> bytes:
        del place
        return read(self._root() + b"/" + path, limit)

    def _root(self) -> bytes:
        return os.fsencode(self.source.root).rstrip(b"/")


def _origin(folder: bytes) -> Origin:
    """Where a work tree is from; nothing without a repository or the program git."""
    repository = repository_in(Path(os.fsdecode(folder)))
    try:
        return Origin() if repository is None else repository.origin()
    except DatasetError:
        return Origin()


def _ignored_by(folder: bytes, above: Ignored | None) -> Ignored | None:
    try:
        lines = lines_of(read(folder + b"/" + GITIGNORE, LARGEST_GITIGNORE))
    except OSError:
        return above
    return Ignored(Patterns(lines), len(text_of(folder.rstrip(b"/"))) + 1, above)


def _ignored_above(root: Path) -> Ignored | None:
    """What the .gitignore files above a folder, in the same work tree, say of what is in it. Nothing if they ignore the folder
    itself: it was asked for by name."""
    up = [root, *root.parents]
    depth = next((depth for depth, folder in enumerate(up) if (folder / ".git").exists()), 0)
    ignored: Ignored | None = None
    for folder, inner in pairwise(reversed(up[: depth + 1])):
        if (folder / ".gitignore").is_file() and not (folder / ".gitignore").is_symlink():
            ignored = _ignored_by(os.fsencode(folder), ignored)
        if ignored and ignored.ignores(os.fsencode(inner), is_folder=True):
            return None
    return ignored


def _found(root: bytes, name: bytes, now: int, origin: Origin) -> Found:
    with os.scandir(root) as entries:
        for entry in entries:
            if entry.name == name:
                return _describe(name, entry, now, origin)
    return Found(name, 0, reason="unreadable")


def _left(path: bytes, is_folder: bool, entry: os.DirEntry[bytes], reason: str) -> Found:
    if is_folder:
        return Found(path + b"/", 0, reason=reason)
    try:
        return Found(path, entry.stat(follow_symlinks=False).st_size, reason=reason)
    except OSError:
        return Found(path, 0, reason=reason)


def _describe(path: bytes, entry: os.DirEntry[bytes], now: int, origin: Origin) -> Found:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return Found(path, 0, reason="unreadable", origin=origin)
    if not stat.S_ISREG(status.st_mode):
        return Found(path, 0, reason="symlink" if stat.S_ISLNK(status.st_mode) else "special-file", origin=origin)
    return Found(path, status.st_size, stamp_of(status, now), origin=origin)


def stamp_of(status: os.stat_result, now: int) -> str | None:
    """What proves that a file is as it was: size and time, unless the time is too near to tell two writings apart."""
    return f"{status.st_size}:{status.st_mtime_ns}" if status.st_mtime_ns < now - FRESH_NS else None


def read(path: bytes, limit: int | None = None) -> bytes:
    """All bytes of a file, or the first `limit`, with as few calls as possible. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        if limit is not None:
            return os.read(descriptor, limit)
        size = os.fstat(descriptor).st_size
        content = os.read(descriptor, size + 1)
        if len(content) == size:
            return content
        parts = [content]
        while part := os.read(descriptor, 1 << 20):
            parts.append(part)
        return b"".join(parts)
    finally:
        os.close(descriptor)
