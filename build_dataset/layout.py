"""The output folder: names, atomic writes, the lock, and what may be replaced."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from uast.errors import DatasetError
from uast.tables import BUILD_STATE, INVENTORY, MANIFEST, OPT_OUTS, QUARANTINE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DATA = "data"
UNSPLIT = "part"
"""What shards are called, before their number, where no splits are asked for."""

CARD = "README.md"
CHECKSUMS = "CHECKSUMS"
FUNCTIONS = "functions"
OWN_ENTRIES = frozenset({BUILD_STATE, CARD, CHECKSUMS, DATA, FUNCTIONS, INVENTORY, MANIFEST, OPT_OUTS, QUARANTINE})
"""All that a build puts into its folder."""

LASTING = frozenset({BUILD_STATE, OPT_OUTS})
"""What stays when a dataset is replaced: who opted out, did so for the next one too."""


class Output:
    """The paths of a build in its output folder `root`. Data lies open; what only the builder needs lies in one hidden folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.state = root / BUILD_STATE
        self.plan = self.state / "plan.json"
        self.inputs = self.state / "inputs.parquet"
        self.verdicts = self.state / "verdicts.json"
        self.markers = self.state / "done"
        self.unfinished = self.state / "unfinished"
        self._lock = self.state / "lock"
        self.manifest = root / MANIFEST
        self.inventory = root / INVENTORY
        self.quarantine = root / QUARANTINE
        self.opt_outs = root / OPT_OUTS
        self.staged = self.state / "staged"

    def marker(self, shard: str) -> Path:
        """The completion marker of a shard, `data/<language>/part-NNNNN.parquet`."""
        _, language, name = shard.split("/")
        return self.markers / f"{language}-{Path(name).stem}.json"

    def create(self) -> None:
        """Makes the folders. Raises DatasetError if the folder cannot be written to."""
        try:
            for folder in (self.markers, self.unfinished, self.root / DATA):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(self.root, error) from error

    def check_free(self) -> None:
        """Raises DatasetError output-occupied if the folder holds anything that no build put there."""
        if not self.root.exists():
            return
        if not self.root.is_dir():
            raise _occupied(self.root, "it is a file")
        foreign = sorted(entry.name for entry in self.root.iterdir())
        if foreign and not self._is_dataset():
            raise _occupied(self.root, f"it holds {foreign[0]}" + (f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""))

    def temporary(self, path: Path) -> Path:
        """Where a file of this process is written before it gets its name; on the same file system."""
        return self.unfinished / f"{path.parent.name}-{path.name}.{os.getpid()}"

    def write_json(self, path: Path, data: Any) -> None:
        """Plain data, as `json_bytes` has it."""
        self.write_bytes(path, json_bytes(data))

    def write_bytes(self, path: Path, content: bytes) -> None:
        """A small file, there whole or not at all, power cuts included."""
        temporary = self.temporary(path)
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        commit(temporary, path)

    def sweep(self) -> None:
        """Removes what dead processes left unfinished."""
        for path in self.unfinished.iterdir():
            path.unlink()

    def _is_dataset(self) -> bool:
        manifest = read_json(self.manifest)
        return self.state.is_dir() or (isinstance(manifest, dict) and "dataset_version" in manifest)

    def clear(self) -> None:
        """Removes what a build put there, and nothing else; opt-outs stay, and the lock stays held."""
        own = [self.root / name for name in OWN_ENTRIES - LASTING]
        for path in [*own, *(entry for entry in self.state.iterdir() if entry != self._lock)]:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps other builds out; the operating system gives the lock back when the process dies. Raises DatasetError output-busy."""
        try:
            import fcntl
        except ImportError:  # no such locks on this system: nothing keeps two builds apart
            yield
            return
        with self._lock.open("ab") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                hint = "wait for it, or choose another -o"
                raise DatasetError("another build is at work in this folder", code="output-busy", where=str(self.root), hint=hint) from None
            yield


def _occupied(root: Path, why: str) -> DatasetError:
    return DatasetError(
        f"this is no folder for a dataset: {why}", code="output-occupied", where=str(root), hint="choose a new or empty folder with -o"
    )


def cannot_write(path: Path, error: OSError) -> DatasetError:
    """The error for an output that the operating system refuses."""
    return DatasetError(
        f"the output cannot be written: {error.strerror or error}",
        code="output-unwritable",
        where=str(path),
        hint="make room or choose another -o; the same command resumes",
    )


def commit(temporary: Path, path: Path) -> None:
    """Gives a finished and synced file its name, durably."""
    temporary.replace(path)
    descriptor = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def json_bytes(data: Any) -> bytes:
    """Plain data with sorted keys: the same bytes for the same data."""
    return json.dumps(data, indent=1, sort_keys=True).encode() + b"\n"


def paths_of(entry: Mapping[str, Any]) -> list[str]:
    """The files of a shard's entry in the manifest: the shard, and the table of its callables if there is one."""
    functions = entry.get("functions")
    return [entry["path"], functions["path"]] if functions else [entry["path"]]


def is_merged(manifest: Any) -> bool:
    """Whether a manifest is of a dataset that was made out of others."""
    return isinstance(manifest, dict) and "merged" in manifest


def read_json(path: Path) -> Any:
    """Plain data, or None if the file is missing or damaged."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
