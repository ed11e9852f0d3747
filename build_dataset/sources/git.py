"""The files of a git repository at a commit, read from its objects: nothing is checked out."""

from __future__ import annotations

import atexit
from errno import ENOENT
from functools import lru_cache
from os import strerror
from pathlib import Path
from typing import TYPE_CHECKING

from build_dataset.sources.members import member_path
from build_dataset.sources.model import Found, Listed, UnreadableError
from build_dataset.sources.repository import Objects, Repository, repository_in
from build_dataset.sources.selection import Selection
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from build_dataset.sources.repository import Entry

SYMLINK = "120000"
SUBMODULE = "160000"


class Commit(Listed):
    """The files of a commit. The stamp of one is the id of its blob, so of another commit only what differs is read."""

    def walk(self) -> Iterator[Found]:
        commit = self.source.commit
        assert commit is not None
        repository = _repository(Path(self.source.root))
        origin = repository.origin(commit)
        selection = Selection(self.reading)
        try:
            for entry in repository.entries(commit):
                path, reason = member_path(entry.path)
                if path is not None:
                    reason = reason or ("excluded" if selection.excludes(path) else _reason(entry))
                    # A link and a file may have the same bytes.
                    stamp = None if reason else entry.object
                    yield Found(path, entry.size or 0, stamp, reason, entry.object.encode(), origin)
        except UnreadableError as error:
            yield Found(b".", 0, reason=error.reason)

    def load(self, path: bytes, place: bytes, limit: int | None = None) -> bytes:
        del path
        return _objects(self.source.root).read(place, limit)


def _reason(entry: Entry) -> str | None:
    if entry.mode == SYMLINK:
        return "symlink"
    if entry.mode == SUBMODULE:
        return "submodule"
    return "missing-object" if entry.size is None else None


@lru_cache(maxsize=1)
def _objects(folder: str) -> Objects:
    repository = repository_in(Path(folder))
    if repository is None:
        raise FileNotFoundError(ENOENT, strerror(ENOENT), folder)
    return Objects(repository)


atexit.register(_objects.cache_clear)


def resolve(folder: Path, revision: str) -> str:
    """The full id of the commit that a revision names. Raises DatasetError source-missing, revision-missing, git-missing."""
    repository = _repository(folder)
    commit = repository.commit(revision)
    if commit is not None:
        return commit
    if revision == "HEAD":
        raise DatasetError("the repository has no commit", code="revision-missing", where=str(folder))
    hint = f"`git -C {folder} log --oneline --all` lists what there is"
    if repository.is_shallow():
        hint = f"the clone is shallow: `git -C {folder} fetch --unshallow` gets the whole history"
    raise DatasetError(f"there is no commit {revision!r}", code="revision-missing", where=str(folder), hint=hint)


def _repository(folder: Path) -> Repository:
    repository = repository_in(folder)
    if repository is None:
        hint = "before the @ comes the folder that holds .git, or a bare repository"
        raise DatasetError("this is no git repository", code="source-missing", where=str(folder), hint=hint)
    return repository
