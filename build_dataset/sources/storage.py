"""Files below a root, on this machine or behind a URL, for the kinds of source that open them themselves."""

from __future__ import annotations

import io
import os
import re
from functools import cached_property
from pathlib import Path
from time import time_ns
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, Protocol, cast

from build_dataset.sources.folder import FRESH_NS
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterator

PROOFS = ("ETag", "etag", "checksum", "md5Hash", "content_md5", "Content-MD5", "version_id")
TIMES = ("mtime", "LastModified", "last_modified", "Last-Modified", "updated", "created")
"""What file systems behind fsspec call a checksum, and the time of the last change."""


class Stored(NamedTuple):
    """A file: its path below the root, with slashes (its name, where the root is the file), its bytes, what proves it unchanged.
    Or, with `listed` False, a folder that cannot be looked into."""

    path: str
    size: int
    stamp: str | None
    listed: bool = True


class Storage(Protocol):
    """Where files are. The order of `files` is always the same."""

    def files(self) -> Iterator[Stored]:
        """All files below the root, or the root itself. Raises DatasetError source-missing."""
        ...

    def open(self, path: str) -> BinaryIO:
        """A file for reading, from its beginning. Raises OSError."""
        ...

    def version(self) -> tuple[object, ...]:
        """Of a root that is a file: another one when it was written anew. Raises OSError, DatasetError source-missing."""
        ...

    def reader(self) -> io.BufferedReader:
        """The file that the root is. Raises OSError; reading it may raise DatasetError build-failed where it is far away."""
        ...


def is_url(text: str) -> bool:
    """Whether a source is named by a URL that fsspec is to open, `file://` among them."""
    return "://" in text


def url_parts(url: str) -> tuple[str, ...]:
    """The server or bucket and the steps of the path, without a query."""
    return tuple(part for part in re.split(r"[?#]", url.partition("://")[2])[0].split("/") if part) or (url,)


def storage_of(root: str, left_out: Path | None = None) -> Storage:
    """What reads below a path or URL; the folder `left_out` is not looked into."""
    return Remote(root) if is_url(root) else Local(Path(root), left_out)


class Local:
    """Files of this machine; hidden ones are left out, links to files are followed, as the caches of the Hugging Face hub have them."""

    def __init__(self, root: Path, left_out: Path | None = None) -> None:
        self._root = root
        self._left_out = None if left_out is None else left_out.resolve()

    def files(self) -> Iterator[Stored]:
        now = time_ns()
        if not self._root.is_dir():
            yield self._stored(self._root, self._root.name, now)
            return
        closed: list[OSError] = []
        for folder, children, names in os.walk(self._root, onerror=closed.append):
            children[:] = sorted(name for name in children if name[0] != "." and Path(folder, name) != self._left_out)
            for name in sorted(names):
                path = Path(folder, name)
                if name[0] != "." and path.is_file():
                    yield self._stored(path, path.relative_to(self._root).as_posix(), now)
        for error in closed:
            yield Stored(Path(error.filename).relative_to(self._root).as_posix(), 0, None, listed=False)

    def open(self, path: str) -> BinaryIO:
        return (self._root / path if self._root.is_dir() else self._root).open("rb")

    def version(self) -> tuple[object, ...]:
        status = self._root.stat()
        return status.st_ino, status.st_size, status.st_mtime_ns

    def reader(self) -> io.BufferedReader:
        return self._root.open("rb")

    def _stored(self, path: Path, name: str, now: int) -> Stored:
        try:
            status = path.stat()
        except OSError:
            return Stored(name, 0, None)
        return Stored(name, status.st_size, f"{status.st_size}:{status.st_mtime_ns}" if status.st_mtime_ns < now - FRESH_NS else None)


class Remote:
    """Files behind a URL of any protocol that fsspec knows."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._system, self._root = _file_system(url)

    def files(self) -> Iterator[Stored]:
        if not self.is_folder:
            yield Stored(url_parts(self._url)[-1], int(self._info.get("size") or 0), _stamp(self._info))
            return
        try:
            found: dict[str, Any] = self._system.find(self._root, detail=True)
        except Exception as error:
            raise _cannot_list(self._url, error) from error
        for name in sorted(found, key=os.fsencode):
            yield Stored(name[len(self._root) :].lstrip("/"), int(found[name].get("size") or 0), _stamp(found[name]))

    @property
    def is_folder(self) -> bool:
        """Web servers do not tell; there, a URL that ends with a slash is one. Raises DatasetError source-missing."""
        return self._url.endswith("/") or self._info.get("type") == "directory"

    @cached_property
    def _info(self) -> dict[str, Any]:
        try:
            return cast("dict[str, Any]", self._system.info(self._root))
        except Exception as error:
            raise _cannot_list(self._url, error) from error

    def open(self, path: str) -> BinaryIO:
        try:
            return cast("BinaryIO", self._system.open(self._full(path), "rb"))
        except OSError:
            raise
        except Exception as error:  # every protocol has errors of its own
            raise OSError(str(error)) from error

    def version(self) -> tuple[object, ...]:
        return self._info.get("size"), _stamp(self._info)

    def reader(self) -> io.BufferedReader:
        return io.BufferedReader(_FarFile(self.open(""), self._url))

    def read(self, path: str, limit: int | None = None) -> bytes:
        """The bytes of a file, or the first `limit`. Raises OSError."""
        try:
            return cast("bytes", self._system.cat_file(self._full(path), start=None if limit is None else 0, end=limit))
        except OSError:
            raise
        except Exception as error:
            raise OSError(str(error)) from error

    def _full(self, path: str) -> str:
        return f"{self._root.rstrip('/')}/{path}" if self.is_folder else self._root


class _FarFile(io.RawIOBase):
    """What fsspec opened, as a file of this machine. A network that fails in the middle ends the build: what is left of an archive is
    neither damaged nor gone."""

    def __init__(self, file: BinaryIO, url: str) -> None:
        self._file = file
        self._url = url

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._file.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def readinto(self, buffer: Any, /) -> int:
        try:
            block = self._file.read(len(buffer))
        except Exception as error:  # every protocol has errors of its own
            hint = "the same command goes on when it can be read again; where a server gives no parts of files, download the archive"
            raise DatasetError(f"it cannot be read any more: {error!r}", code="build-failed", where=self._url, hint=hint) from error
        buffer[: len(block)] = block
        return len(block)

    def close(self) -> None:
        self._file.close()
        super().close()


def _file_system(url: str) -> tuple[Any, str]:
    """fsspec's file system of a URL, and the path there. Raises DatasetError package-missing, source-missing."""
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        hint = "pip install 'uast[remote]'"
        raise DatasetError("reading from a URL needs the package fsspec", code="package-missing", where=url, hint=hint) from None
    try:
        system, root = url_to_fs(url)
    except ImportError as error:
        hint = "pip install 'uast[remote]' brings S3 and HTTP; for other protocols, what the message names"
        raise DatasetError(f"this protocol needs another package: {error}", code="package-missing", where=url, hint=hint) from None
    except ValueError as error:
        raise DatasetError(f"this URL cannot be read: {error}", code="source-missing", where=url) from None
    return system, root


def _cannot_list(url: str, error: Exception) -> DatasetError:
    if isinstance(error, FileNotFoundError):
        return DatasetError("there is no such file or folder", code="source-missing", where=url)
    hint = "are the address and the credentials right? they are those of fsspec, such as AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL"
    return DatasetError(f"it cannot be listed: {error!r}", code="source-missing", where=url, hint=hint)


def _stamp(info: dict[str, Any]) -> str | None:
    proof = next((info[name] for name in (*PROOFS, *TIMES) if info.get(name)), None)
    return None if proof is None else f"{info.get('size')}:{proof}"
