"""The output folder: names, atomic writes, completion markers, and what may be replaced."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from build_dataset.storage import LOCK, Storage, sha256_of, storage_at, sync_folder
from uast.errors import DatasetError
from uast.location import is_remote, open_parquet
from uast.tables import BUILD_STATE, INVENTORY, MANIFEST, OPT_OUTS, QUARANTINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pyarrow.parquet as pq

__all__ = ["DATA", "OWN_ENTRIES", "Output", "cannot_write", "sha256_of"]

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
    """The files of a build, by their names below the folder or URL `root`. Data lies open; what only the builder needs lies in one
    hidden folder."""

    def __init__(self, root: str | Path) -> None:
        self.storage: Storage = storage_at(root)
        self.root = root = self.storage.root
        self.state = root / BUILD_STATE
        self.plan = self.state / "plan.json"
        self.inputs = self.state / "inputs.parquet"
        self.verdicts = self.state / "verdicts.json"
        self.markers = self.state / "done"
        self.unfinished = self.storage.scratch
        self.manifest = root / MANIFEST
        self.inventory = root / INVENTORY
        self.quarantine = root / QUARANTINE
        self.opt_outs = root / OPT_OUTS
        self.staged = self.state / "staged"

    def marker(self, shard: str) -> Path:
        """The completion marker of a shard, `data/<language>/part-NNNNN.parquet`."""
        _, language, name = shard.split("/")
        return self.markers / f"{language}-{PurePosixPath(name).stem}.json"

    def name(self, path: Path | str) -> str:
        """A path of this output below its root, with slashes."""
        return path if isinstance(path, str) else path.as_posix().removeprefix(self.root.as_posix().rstrip("/") + "/")

    def create(self) -> None:
        """Makes the folders. Raises DatasetError if the folder cannot be written to."""
        try:
            self.storage.prepare()
            self.storage.entries(self.name(self.markers))  # a bucket that is not there says so now
        except OSError as error:
            raise cannot_write(self.root, error) from error

    def check_free(self) -> None:
        """Raises DatasetError output-occupied if the folder holds anything that no build put there."""
        try:
            if not self.root.exists():
                return
            if not self.root.is_dir():
                raise _occupied(self.root, "it is a file")
            foreign = sorted(entry.name for entry in self.root.iterdir())
        except PermissionError as error:
            raise cannot_write(self.root, error) from error
        if foreign and not self._is_dataset():
            raise _occupied(self.root, f"it holds {foreign[0]}" + (f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""))

    def temporary(self, path: Path | str) -> Path:
        """Where a file of this process is written before it gets its name."""
        name = PurePosixPath(self.name(path))
        return self.storage.scratch / f"{name.parent.name}-{name.name}.{os.getpid()}"

    def commit(self, temporary: Path, path: Path | str) -> str:
        """Gives a finished file its name, durably; the stamp that the storage gives it. Raises OSError."""
        return self.storage.put(temporary, self.name(path)).stamp

    @contextlib.contextmanager
    def writing(self, path: Path | str) -> Iterator[Path]:
        """Where to write a file that gets its name at the end. Raises DatasetError output-unwritable."""
        temporary = self.temporary(path)
        try:
            yield temporary
            self.commit(temporary, path)
        except OSError as error:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise cannot_write(self.root / self.name(path), error) from error

    def remove(self, paths: Iterable[Path | str]) -> None:
        """Removes files, those that are there. Raises DatasetError output-unwritable."""
        try:
            self.storage.remove(map(self.name, paths))
        except OSError as error:
            raise cannot_write(self.root, error) from error

    def write_json(self, path: Path | str, data: Any) -> None:
        """Plain data, as `json_bytes` has it."""
        self.write_bytes(path, json_bytes(data))

    def write_bytes(self, path: Path | str, content: bytes) -> None:
        """A small file, there whole or not at all, power cuts included."""
        with self.writing(path) as temporary:
            temporary.write_bytes(content)

    def open_parquet(self, path: Path | str) -> pq.ParquetFile:
        """A Parquet file of this output. Raises OSError, ArrowException."""
        return open_parquet(self.root / self.name(path))

    def write_marker(self, marker: dict[str, Any]) -> None:
        """Says that the shard `path` is there, with a seal against damage."""
        self.write_json(self.marker(marker["path"]), {**marker, "seal": _seal(marker)})

    def stored_markers(self) -> Iterator[dict[str, Any]]:
        """The markers whose seal is whole, by name."""
        for name, content in self.storage.read_all(sorted(self.storage.entries(self.name(self.markers)))).items():
            try:
                marker = json.loads(content)
            except ValueError:
                continue
            if isinstance(marker, dict) and marker.pop("seal", None) == _seal(marker) and self.name(self.marker(marker["path"])) == name:
                yield marker

    def sweep(self) -> None:
        """Removes what dead processes left unfinished."""
        self.storage.sweep()

    def clear(self) -> None:
        """Removes what a build put there, and nothing else; opt-outs stay, and the lock stays held."""
        state = (name for name in self.storage.entries(BUILD_STATE) if name != LOCK)
        own = (name for name in self.storage.entries() if name.partition("/")[0] in OWN_ENTRIES - LASTING)
        self.remove([*state, *own])

    def locked(self) -> contextlib.AbstractContextManager[None]:
        """Keeps other builds out. Raises DatasetError output-busy."""
        return self.storage.locked()

    def _is_dataset(self) -> bool:
        manifest = read_json(self.manifest)
        return self.state.is_dir() or (isinstance(manifest, dict) and "dataset_version" in manifest)


def _seal(marker: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(marker, sort_keys=True).encode()).hexdigest()


def _occupied(root: Path, why: str) -> DatasetError:
    return DatasetError(
        f"this is no folder for a dataset: {why}", code="output-occupied", where=str(root), hint="choose a new or empty folder with -o"
    )


def cannot_write(path: Path, error: OSError) -> DatasetError:
    """The error for an output that the operating system, or the storage behind a URL, refuses."""
    return DatasetError(
        f"the output cannot be written: {error.strerror or error}",
        code="output-unwritable",
        where=str(path),
        hint=f"{'look at the rights and the address' if is_remote(path) else 'make room'} or choose another -o; the same command resumes",
    )


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


def commit(temporary: Path, path: Path) -> None:
    """Gives a finished and synced file of this machine its name, durably."""
    temporary.replace(path)
    sync_folder(path.parent)
