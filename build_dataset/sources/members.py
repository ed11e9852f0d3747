"""Names that archives, git trees and tables give to what is in them: made safe, and each of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from build_dataset.sources.selection import VERSION_CONTROL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DRIVE = re.compile(rb"[A-Za-z]:")


def member_path(name: bytes) -> tuple[bytes | None, str | None]:
    """The path of a member below its source, None if it lies in a folder of version control; and the reason unsafe-path, with the
    name as it is, if one who wrote a file of that name would write outside."""
    parts = name.split(b"/")
    if (
        b"\0" in name
        or name.startswith((b"/", b"\\"))
        or _DRIVE.match(name)
        or b".." in name.replace(b"\\", b"/").split(b"/")
        or not (path := b"/".join(part for part in parts if part not in (b"", b".")))
    ):
        return name, "unsafe-path"
    return (None if VERSION_CONTROL.intersection(parts) else path), None


def superseded(paths: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
    """The indices of paths that come again later, each with a path that is no other's: `a.py.~1~` is the first a.py of several."""
    if len(taken := set(paths)) == len(paths):
        return
    last = {path: index for index, path in enumerate(paths)}
    numbers: dict[bytes, int] = {}
    for index, path in enumerate(paths):
        if last[path] == index:
            continue
        while True:
            number = numbers[path] = numbers.get(path, 0) + 1
            own = b"%s.~%d~" % (path, number)
            if own not in taken:
                break
        taken.add(own)
        yield index, own


def numbered(paths: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
    """The indices of paths that have come before, each with a path that is no other's: `a~2.py` is the second a.py."""
    taken = set(paths)
    numbers: dict[bytes, int] = {}
    for index, path in enumerate(paths):
        number = numbers[path] = numbers.get(path, 0) + 1
        if number == 1:
            continue
        folder, slash, name = path.rpartition(b"/")
        stem, dot, extension = name.partition(b".") if not name.startswith(b".") else (name, b"", b"")
        while (own := b"%s%s%s~%d%s%s" % (folder, slash, stem, numbers[path], dot, extension)) in taken:
            numbers[path] += 1
        taken.add(own)
        yield index, own
