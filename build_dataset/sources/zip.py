"""Zip archives, and what is one by another name: wheels, jars, eggs. Nothing is unpacked to disk."""

from __future__ import annotations

import copy
import lzma
import stat
import struct
import zipfile
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING

from build_dataset.sources.members import member_path, superseded
from build_dataset.sources.model import Found, Listed, UnreadableError
from build_dataset.sources.selection import Selection
from build_dataset.sources.storage import is_url, storage_of
from uast.errors import DatasetError

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    from build_dataset.sources.model import Reading, Source

SUFFIXES = (".zip", ".whl", ".jar", ".egg")
UTF8_NAME = 0x800
ENCRYPTED = 0x1
UNIX = 3

LOOK_AHEAD = 1 << 20
"""Bytes that zipfile may unpack beyond those that it is asked for; it takes 4096."""

DAMAGE = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, ValueError, IndexError, RuntimeError, MemoryError)
"""What reading an archive that is cut off or altered raises, OSError apart."""


class ZipArchive(Listed):
    """The members of an archive, as its directory lists them; each is found by its number there."""

    def __init__(self, source: Source, reading: Reading) -> None:
        super().__init__(source, reading)
        self._storage = storage_of(source.root)

    def walk(self) -> Iterator[Found]:
        (stored,) = self._storage.files()
        try:
            archive = self._opened()
        except UnreadableError as error:
            yield Found(b".", stored.size, reason=error.reason)
            return
        except OSError:
            yield Found(b".", 0, reason="unreadable")
            return
        stamp = stored.stamp
        selection = Selection(self.reading)
        members = [
            found for number, member in enumerate(archive.infolist()) if (found := _found(member, number, stamp, selection)) is not None
        ]
        for index, path in superseded([found.path for found in members]):
            members[index] = members[index]._replace(path=path, reason="superseded")
        yield from members

    def load(self, path: bytes, place: bytes, limit: int | None = None) -> bytes:
        del path
        archive = self._opened()
        try:
            # The directory's word on the unpacked size is not taken, and zipfile shall not cut off what goes beyond it.
            member = copy.copy(archive.infolist()[int(place)])
            said, member.file_size = member.file_size, self.reading.whole_bytes + LOOK_AHEAD
            with archive.open(member) as file:
                content = file.read(self.reading.whole_bytes + 1 if limit is None else limit)
        except NotImplementedError as error:
            raise UnreadableError("unsupported-compression", str(error)) from None
        except (*DAMAGE, OSError) as error:
            raise UnreadableError("damaged-archive", str(error)) from None
        if len(content) > self.reading.whole_bytes:
            raise UnreadableError("too-large")
        if limit is None and len(content) != said:
            raise UnreadableError("damaged-archive", f"{len(content)} bytes in place of {said}")
        return content

    def _opened(self) -> zipfile.ZipFile:
        return _opened(self.source.root, self._storage.version())


@lru_cache(maxsize=1)
def _opened(root: str, _version: tuple[object, ...]) -> zipfile.ZipFile:
    """The archive, the same one for as long as its version is. Raises OSError, UnreadableError damaged-archive, DatasetError source-missing
    where a server gives files as a whole only."""
    file = _in_parts(root) if is_url(root) else root
    try:
        return zipfile.ZipFile(file)
    except DAMAGE as error:
        raise UnreadableError("damaged-archive", str(error)) from None


def _in_parts(url: str) -> io.BufferedReader:
    file = storage_of(url).reader()
    if not file.seekable():
        what = "the server does not give parts of a file, which a zip archive is read in"
        raise DatasetError(what, code="source-missing", where=url, hint="download the archive and name the file")
    return file


def _found(member: zipfile.ZipInfo, number: int, stamp: str | None, selection: Selection) -> Found | None:
    """A member as an input; None for a folder."""
    name = _name(member)
    path, reason = member_path(name)
    if path is None or name.endswith(b"/"):
        return None
    if selection.excludes(path):
        reason = reason or "excluded"
    reason = reason or _reason(member)
    if stamp is not None:
        stamp = None if reason else f"{stamp}:{member.CRC:08x}"
    return Found(path, member.file_size, stamp, reason, b"%d" % number)


def _name(member: zipfile.ZipInfo) -> bytes:
    """The name's bytes, in UTF-8 unless they cannot be: many programs write UTF-8 and say CP437."""
    name = member.orig_filename
    if member.flag_bits & UTF8_NAME:
        return name.encode("utf-8", "surrogateescape")
    raw = name.encode("cp437")
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return name.encode()
    return raw


def _reason(member: zipfile.ZipInfo) -> str | None:
    if member.flag_bits & ENCRYPTED:
        return "encrypted"
    mode = member.external_attr >> 16 if member.create_system == UNIX else 0
    if stat.S_ISLNK(mode):
        return "symlink"
    return "special-file" if stat.S_IFMT(mode) not in (0, stat.S_IFREG) else None
