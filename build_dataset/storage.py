"""Where a dataset is written: files by name below a root, each there whole or not at all.

On this machine a finished file is synced and renamed; elsewhere it is uploaded in one piece, and object stores show an object only
once all of it is there.
"""

from __future__ import annotations

import abc
import contextlib
import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from uast.errors import DatasetError
from uast.location import is_remote, located
from uast.tables import BUILD_STATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

UNFINISHED = f"{BUILD_STATE}/unfinished"
LOCK = f"{BUILD_STATE}/lock"


class Entry(NamedTuple):
    """A stored file. Equal stamps prove equal bytes, as far as its storage can tell."""

    size: int
    stamp: str


class Storage(abc.ABC):
    """Names have slashes. Methods raise OSError, of a missing file FileNotFoundError."""

    scratch: Path
    """A folder of this machine for what is being written."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def read(self, name: str) -> bytes:
        return (self.root / name).read_bytes()

    def read_all(self, names: Iterable[str]) -> dict[str, bytes]:
        """Several small files at once."""
        return {name: self.read(name) for name in names}

    def sha256(self, name: str) -> str:
        """SHA-256 of a file, hexadecimal."""
        with (self.root / name).open("rb") as file:
            return _digest(file)

    @abc.abstractmethod
    def put(self, temporary: Path, name: str) -> Entry:
        """Gives a finished file of `scratch` its name, durably."""

    @abc.abstractmethod
    def entries(self, folder: str = "") -> dict[str, Entry]:
        """All files below a folder of the root, those in `scratch` apart."""

    @abc.abstractmethod
    def remove(self, names: Iterable[str]) -> None:
        """Removes files, those that are there, and folders that are then empty."""

    @abc.abstractmethod
    def prepare(self) -> None:
        """Makes what must be there before anything is written."""

    @abc.abstractmethod
    def sweep(self) -> None:
        """Removes what dead processes left in `scratch`."""

    @abc.abstractmethod
    def locked(self) -> contextlib.AbstractContextManager[None]:
        """Keeps other builds out, where that can be. Raises DatasetError output-busy."""


class LocalStorage(Storage):
    """A folder of this machine."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.scratch = root / UNFINISHED

    def put(self, temporary: Path, name: str) -> Entry:
        path = self.root / name
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.replace(path)
        sync_folder(path.parent)
        return _entry(path.stat())

    def entries(self, folder: str = "") -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        folders = [folder]
        while folders:
            name = folders.pop()
            try:
                with os.scandir(self.root / name) as entries:
                    children = list(entries)
            except (FileNotFoundError, NotADirectoryError):
                continue
            for entry in children:
                path = f"{name}/{entry.name}" if name else entry.name
                if entry.is_dir(follow_symlinks=False):
                    if path != UNFINISHED:
                        folders.append(path)
                else:
                    found[path] = _entry(entry.stat(follow_symlinks=False))
        return found

    def remove(self, names: Iterable[str]) -> None:
        folders = set()
        for name in names:
            (self.root / name).unlink(missing_ok=True)
            folders.add((self.root / name).parent)
        for folder in folders - {self.root}:
            with contextlib.suppress(OSError):  # something else lies in it
                folder.rmdir()

    def prepare(self) -> None:
        self.scratch.mkdir(parents=True, exist_ok=True)

    def sweep(self) -> None:
        for path in self.scratch.iterdir():
            path.unlink()

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """The operating system gives the lock back when the process dies."""
        try:
            import fcntl
        except ImportError:  # no such locks on this system: nothing keeps two builds apart
            yield
            return
        with (self.root / LOCK).open("ab") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                hint = "wait for it, or choose another -o"
                raise DatasetError("another build is at work in this folder", code="output-busy", where=str(self.root), hint=hint) from None
            yield


class RemoteStorage(Storage):
    """Whatever fsspec can write to. Object stores have no locks that die with a process, so nothing keeps two builds apart; two runs
    of one command write the same bytes."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.scratch = Path(tempfile.gettempdir(), f"uast-build-{os.urandom(8).hex()}")

    @property
    def _files(self) -> Any:
        return self.root.fs  # type: ignore[attr-defined]

    def _path(self, name: str) -> str:
        return str((self.root / name).path)  # type: ignore[attr-defined]

    def read_all(self, names: Iterable[str]) -> dict[str, bytes]:
        paths = {self._path(name): name for name in names}
        return {paths[path]: content for path, content in self._files.cat(list(paths)).items()} if paths else {}

    def put(self, temporary: Path, name: str) -> Entry:
        path = self._path(name)
        self._files.put_file(str(temporary), path)
        temporary.unlink()
        return _remote_entry(self._files.info(path))

    def entries(self, folder: str = "") -> dict[str, Entry]:
        root = self._path("").rstrip("/")
        found = self._files.find(self._path(folder).rstrip("/"), detail=True)
        return {path.removeprefix(root).lstrip("/"): _remote_entry(info) for path, info in found.items()}

    def remove(self, names: Iterable[str]) -> None:
        for name in names:
            with contextlib.suppress(FileNotFoundError):
                self._files.rm_file(self._path(name))

    def prepare(self) -> None:
        # On every machine that has a worker; the name cannot be guessed, and nobody else may look in.
        self.scratch.mkdir(mode=0o700, parents=True, exist_ok=True)

    def sweep(self) -> None:
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.prepare()

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        try:
            yield
        finally:
            shutil.rmtree(self.scratch, ignore_errors=True)


def storage_at(place: str | Path) -> Storage:
    """The storage behind a folder or URL. Raises DatasetError remote-missing."""
    root = located(place) if isinstance(place, str) else place
    return RemoteStorage(root) if is_remote(root) else LocalStorage(root)


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder of this machine last."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return _digest(file)


def _digest(file: Any) -> str:
    digest = hashlib.sha256()
    while block := file.read(1 << 20):
        digest.update(block)
    return digest.hexdigest()


def _entry(status: os.stat_result) -> Entry:
    return Entry(status.st_size, str(status.st_mtime_ns))


def _remote_entry(info: dict[str, Any]) -> Entry:
    stamp = next((info[key] for key in ("ETag", "etag", "md5Hash", "LastModified", "mtime", "created") if info.get(key)), "")
    return Entry(int(info["size"] or 0), str(stamp))
