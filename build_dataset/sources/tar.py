"""Tar archives, compressed or not, and what is one by another name: crates, gems. Each is read from one end to the other; nothing is
unpacked to disk."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zlib
from typing import IO, TYPE_CHECKING, Protocol, cast

from build_dataset.sources.members import member_path
from build_dataset.sources.model import FIRST_LINE_BYTES, Found, Piece, Streamed, place_of
from build_dataset.sources.selection import Selection
from build_dataset.sources.storage import storage_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from build_dataset.sources.model import Reading, Source
    from build_dataset.sources.storage import Stored

SUFFIXES = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst", ".tzst", ".crate", ".gem")
GEM = ".gem"
GEM_FILES = "data.tar.gz"

HEADER_BYTES = 1 << 20
"""What the headers of a member may take, extensions included: they are held in memory."""

MEMBER_BYTES = 4
ALWAYS_MEMBERS = 1000
"""An archive has a member for so many of its bytes at most, and so many more; the same header over and over packs a thousandfold."""

XZ_MEMORY = 256 << 20
"""Bytes; `xz -9` needs 65 MiB. pyarrow's limit for zstd is a window of 128 MiB."""

DAMAGE = (
    *(tarfile.TarError, zlib.error, lzma.LZMAError, struct.error, OSError, EOFError),
    *(ValueError, ArithmeticError, LookupError, RecursionError, MemoryError),
)
"""What reading an archive that is cut off or altered raises."""


class TarArchive(Streamed):
    """The members of an archive, in its order. After damage nothing more is found, but for one input that says so."""

    def __init__(self, source: Source, reading: Reading) -> None:
        super().__init__(source, reading)
        self._storage = storage_of(source.root)

    def stamp(self) -> str | None:
        return self._stored().stamp

    def _stored(self) -> Stored:
        (stored,) = self._storage.files()
        return stored

    def pieces(self) -> Iterator[Piece]:
        yield Piece()

    def stream(self, piece: Piece) -> Iterator[tuple[Found, bytes]]:
        stamp = self.stamp()
        for number, (found, content) in enumerate(self._inputs()):
            yield found._replace(stamp=stamp, place=place_of(piece, number)), content

    def _inputs(self) -> Iterator[tuple[Found, bytes]]:
        selection = Selection(self.reading)
        stored = self._stored()
        try:
            file = self._storage.reader()
        except OSError:
            yield Found(b".", 0, reason="unreadable"), b""
            return
        with file:
            most = ALWAYS_MEMBERS + stored.size // MEMBER_BYTES
            try:
                members = (_members_of_gem if stored.path.lower().endswith(GEM) else _members)(file)
                for number, (archive, member) in enumerate(members):
                    if number == most:
                        raise tarfile.ReadError("no honest archive has so many members for its size")
                    found = _found(member, selection)
                    if found is not None:
                        yield found, b"" if found.reason else self._content(archive, member)
            except DAMAGE:
                yield Found(b".", stored.size, reason="damaged-archive"), b""

    def _content(self, archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
        file = archive.extractfile(member)
        assert file is not None
        wanted = member.size if member.size <= self.reading.whole_bytes else FIRST_LINE_BYTES
        content = file.read(wanted)
        if len(content) != wanted:
            raise EOFError
        return content


def _found(member: tarfile.TarInfo, selection: Selection) -> Found | None:
    """A member as an input; None for a folder."""
    path, reason = member_path(member.name.encode("utf-8", "surrogateescape"))
    if path is None or member.isdir():
        return None
    if selection.excludes(path):
        reason = reason or "excluded"
    if member.size < 0:
        raise tarfile.ReadError("negative size")
    return Found(path, member.size, reason=reason or _reason(member))


def _reason(member: tarfile.TarInfo) -> str | None:
    if member.issym():
        return "symlink"
    if member.islnk():
        return "hard-link"
    return None if member.isreg() else "special-file"


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Header(tarfile.TarInfo):
    """A header that is not one ends the archive as damage; tarfile by itself takes it for the end."""

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> _Header:
        try:
            return super().fromtarfile(archive)
        except tarfile.HeaderError as error:
            if isinstance(error, tarfile.EOFHeaderError):  # type: ignore[attr-defined]
                raise
            raise tarfile.ReadError(str(error)) from None


class _Bounded:
    """What tarfile reads from. It holds headers in memory, whatever their size, and skips over what is not there for ever; so reading
    beyond `bound`, or beyond the end more than once, is an error."""

    def __init__(self, stream: _Readable) -> None:
        self.bound = HEADER_BYTES
        self._stream = stream
        self._position = 0
        self._ended = False

    def read(self, size: int) -> bytes:
        block = self._stream.read(size)
        self._position += len(block)
        if self._position > self.bound:
            raise tarfile.ReadError(f"a header takes more than {HEADER_BYTES} bytes")
        if not block and self._ended:
            raise EOFError
        self._ended = not block
        return block


def _members(file: IO[bytes]) -> Iterator[tuple[tarfile.TarFile, tarfile.TarInfo]]:
    """The members of an archive, each with the archive, which stands at its data."""
    stream = _Bounded(_unpacked(file))
    with tarfile.open(fileobj=cast("IO[bytes]", stream), mode="r|", tarinfo=_Header, encoding="utf-8", errors="surrogateescape") as archive:
        while True:
            stream.bound = archive.offset + HEADER_BYTES
            member = archive.next()
            if member is None:
                return
            stream.bound = archive.offset + HEADER_BYTES
            archive.members = []  # type: ignore[attr-defined]  # it would keep all of them
            yield archive, member


def _members_of_gem(file: IO[bytes]) -> Iterator[tuple[tarfile.TarFile, tarfile.TarInfo]]:
    """The members of the archive in a gem that holds its files; what else is in a gem describes it."""
    for archive, member in _members(file):
        if member.name == GEM_FILES and (files := archive.extractfile(member)) is not None:
            yield from _members(files)
            return
    raise tarfile.ReadError(f"no {GEM_FILES}")


def _unpacked(file: IO[bytes]) -> _Readable:
    """What a file holds, by its first bytes."""
    assert isinstance(file, io.BufferedReader)
    begin = file.peek(6)
    if begin.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=cast("IO[bytes]", _Blocks(file)))
    if begin.startswith(b"BZh"):
        return bz2.BZ2File(file)
    if begin.startswith(b"\xfd7zXZ\0"):
        return _Xz(file)
    if begin.startswith(b"\x28\xb5\x2f\xfd"):
        import pyarrow as pa

        return cast("_Readable", pa.CompressedInputStream(pa.PythonFile(file, mode="r"), "zstd"))
    return file


class _Blocks:
    """A file that is read in small blocks: of a damaged gem, what stands before the damage is not lost with the block that ends there."""

    def __init__(self, file: io.BufferedReader) -> None:
        self._file = file

    def read(self, size: int, /) -> bytes:
        return self._file.read1(min(size, io.DEFAULT_BUFFER_SIZE))


class _Xz:
    """`lzma.LZMAFile` with a limit of memory, which is what a header may ask for."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, XZ_MEMORY)

    def read(self, size: int, /) -> bytes:
        while True:
            packed = b""
            if self._decoder.eof:
                # Streams may follow each other, with zeros between them.
                packed = self._decoder.unused_data.lstrip(b"\0")
                while not packed:
                    block = self._file.read(io.DEFAULT_BUFFER_SIZE)
                    if not block:
                        return b""
                    packed = block.lstrip(b"\0")
                self._decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, XZ_MEMORY)
            elif self._decoder.needs_input:
                packed = self._file.read(io.DEFAULT_BUFFER_SIZE)
                if not packed:
                    raise EOFError
            if content := self._decoder.decompress(packed, size):
                return content
