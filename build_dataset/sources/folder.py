"""A folder of this machine, or some files in it."""

from __future__ import annotations

import os
import stat
from time import time_ns
from typing import TYPE_CHECKING

from build_dataset.sources.model import Found, Listed

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION_CONTROL = frozenset({b".git", b".hg", b".svn"})
"""Folders, or a work tree's link to one, that hold no input."""

FRESH_NS = 2_000_000_000
"""A file changed this shortly before it was seen may change again within the same tick of the file system's clock."""


class Folder(Listed):
    """The files of a folder, folder by folder; the output folder and version control's own folders are left out.

    Symbolic links are not followed, so there are no loops: each is one input with a reason.
    """

    def walk(self) -> Iterator[Found]:
        root = self._root()
        now = time_ns()
        if self.source.only is not None:
            for name in self.source.only:
                yield _found(root, os.fsencode(name), now)
            return
        left_out = os.fsencode(self.reading.output.resolve())
        folders = [b""]
        while folders:
            folder = folders.pop()
            try:
                with os.scandir(root + b"/" + folder) as entries:
                    children = sorted(entries, key=lambda entry: entry.name)
            except OSError:
                yield Found(folder or b".", 0, reason="unreadable")
                continue
            for entry in children:
                path = folder + b"/" + entry.name if folder else entry.name
                if entry.name in VERSION_CONTROL:
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if entry.path != left_out:
                        folders.append(path)
                else:
                    yield _describe(path, entry, now)

    def load(self, path: bytes, place: bytes, limit: int | None = None) -> bytes:
        del place
        return read(self._root() + b"/" + path, limit)

    def _root(self) -> bytes:
        return os.fsencode(self.source.root).rstrip(b"/")


def _found(root: bytes, name: bytes, now: int) -> Found:
    with os.scandir(root) as entries:
        for entry in entries:
            if entry.name == name:
                return _describe(name, entry, now)
    return Found(name, 0, reason="unreadable")


def _describe(path: bytes, entry: os.DirEntry[bytes], now: int) -> Found:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return Found(path, 0, reason="unreadable")
    if not stat.S_ISREG(status.st_mode):
        return Found(path, 0, reason="symlink" if stat.S_ISLNK(status.st_mode) else "special-file")
    stamp = f"{status.st_size}:{status.st_mtime_ns}" if status.st_mtime_ns < now - FRESH_NS else None
    return Found(path, status.st_size, stamp)


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
