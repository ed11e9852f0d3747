"""A folder or file behind a URL: object storage, a web server, whatever fsspec can list and read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from build_dataset.sources import storage
from build_dataset.sources.model import Found, Listed, Reading, Source
from build_dataset.sources.selection import VERSION_CONTROL, Selection

if TYPE_CHECKING:
    from collections.abc import Iterator


class Remote(Listed):
    """The files below a URL. What proves one unchanged is its checksum (ETag), or the time of its last change."""

    def __init__(self, source: Source, reading: Reading) -> None:
        super().__init__(source, reading)
        self._selection = Selection(reading)
        self._storage = storage.Remote(source.root)

    def walk(self) -> Iterator[Found]:
        for stored in self._storage.files():
            path = os.fsencode(stored.path)
            if VERSION_CONTROL.isdisjoint(path.split(b"/")):
                excluded = self._selection.excludes(path)
                yield Found(path, stored.size, stored.stamp, "excluded" if excluded else None)

    def load(self, path: bytes, place: bytes, limit: int | None = None) -> bytes:
        del place
        return self._storage.read(os.fsdecode(path), limit)
