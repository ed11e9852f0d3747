"""From what the user named, on the command line or in a list, to sources, each with a name of its own."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from build_dataset.sources.git import resolve
from build_dataset.sources.model import Listed, Reading, Source, Streamed
from build_dataset.sources.repository import repository_in
from build_dataset.sources.storage import Remote, is_url, storage_of, url_parts
from build_dataset.sources.table import choose_columns, is_table
from build_dataset.sources.tar import SUFFIXES as TAR
from build_dataset.sources.zip import SUFFIXES as ZIP
from uast.detection import detect
from uast.errors import DatasetError
from uast.parsing import nearest_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KINDS = {"folder": "Folder", "git": "Commit", "remote": "Remote", "table": "Table", "tar": "TarArchive", "zip": "ZipArchive"}
"""Kind of source -> the class in the module of that name."""


def open_source(source: Source, reading: Reading) -> Listed | Streamed:
    """What reads a source."""
    return _class(source)(source, reading)


def is_a_table(source: Source) -> bool:
    """Whether the inputs of a source are rows, which have an order of their own."""
    kind = _class(source)
    return issubclass(kind, Streamed) and kind.is_table


def _class(source: Source) -> type[Listed] | type[Streamed]:
    found: type[Listed] | type[Streamed] = getattr(import_module(f"build_dataset.sources.{source.kind}"), KINDS[source.kind])
    return found


@dataclass(frozen=True)
class Named:
    """Something that the user named: a path or URL, and what was said of it. `tables`: whether a folder is read as tables, None for
    looking; `columns`: of its tables, by meaning; `where` is the place in a list of sources, for messages."""

    what: str
    name: str | None = None
    commit: str | None = None
    tables: bool | None = None
    columns: tuple[tuple[str, str], ...] = ()
    where: str | None = None


@dataclass
class _Draft:
    """A source without its name: `parts` are what a name is made of, `revision` is a commit as the user wrote it."""

    kind: str
    root: str
    parts: tuple[str, ...]
    only: set[str] | None = None
    commit: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
    revision: str = ""
    name: str | None = None


def name_sources(given: Sequence[Named | Path | str], reading: Reading | None = None) -> list[Source]:
    """The sources behind what the user named, each with a name of its own, sorted by it. Plain files of one folder make one source,
    an archive or a table one of its own; PATH@REVISION is a git repository at a commit.

    A name is the last part of the path, or as many parts as tell the sources apart; a repository's has the revision too where that
    is all that differs. Raises DatasetError: source-missing, source-list for names that clash, revision-missing, git-missing,
    table-columns, package-missing.
    """
    drafts: dict[tuple[str, str, str | None], _Draft] = {}
    reading = reading or Reading(Path(os.devnull))
    wanted = [each if isinstance(each, Named) else Named(os.fspath(each)) for each in given]
    for named in wanted:
        with _placed(named):
            _add(_draft(named, reading), drafts)
    said = next((named for named in wanted if named.columns), None)
    if said is not None and not any(draft.kind == "table" for draft in drafts.values()):
        hint = "--tables has the tables of a folder read in which there are other files, too"
        raise DatasetError("columns are named, but no source is a table", code="table-columns", where=said.where or said.what, hint=hint)
    sources = [
        Source(name, draft.root, draft.kind, None if draft.only is None else tuple(sorted(draft.only)), draft.commit, draft.columns)
        for name, draft in zip(_names(list(drafts.values())), drafts.values(), strict=True)
    ]
    return sorted(sources, key=lambda source: os.fsencode(source.name))


def overlaps(sources: Sequence[Source]) -> Iterator[tuple[str, str]]:
    """(inner, outer) for each source that lies in a folder which is a source as a whole: its files are inputs of both."""
    for outer in sources:
        if outer.kind == "folder" and outer.only is None:
            below = outer.root.rstrip(os.sep) + os.sep
            yield from ((inner.name, outer.name) for inner in sources if inner.root.startswith(below))


@contextlib.contextmanager
def _placed(named: Named) -> Iterator[None]:
    """Errors name the place in the list."""
    try:
        yield
    except DatasetError as error:
        if named.where:
            error.where = f"{named.where}: {error.where}"
        raise


def _add(draft: _Draft, drafts: dict[tuple[str, str, str | None], _Draft]) -> None:
    """A folder takes in its files; the same named again is the same."""
    known = drafts.setdefault((draft.kind, draft.root, draft.commit), draft)
    if known.columns != draft.columns or (known.name and draft.name and known.name != draft.name):
        raise DatasetError("it is named twice, in two ways", code="source-list", where=draft.root, hint="leave one out")
    known.name = known.name or draft.name
    known.only = None if known.only is None or draft.only is None else known.only | draft.only


def _draft(named: Named, reading: Reading) -> _Draft:
    if named.what.startswith("file://"):
        from urllib.request import url2pathname  # brings all of HTTP along

        named = replace(named, what=url2pathname(unquote(urlsplit(named.what).path)))
    draft = _behind_url(named, reading) if is_url(named.what) else _on_this_machine(named, reading)
    if named.commit is not None and draft.kind != "git":
        raise DatasetError("only a git repository has commits", code="source-list", where=named.what, hint="leave out commit")
    draft.name = named.name
    return draft


def _behind_url(named: Named, reading: Reading) -> _Draft:
    parts = url_parts(named.what)
    if is_table(parts[-1]) or _holds_tables(named, reading):
        return _Draft("table", named.what, parts, columns=choose_columns(named.what, dict(named.columns), reading))
    kind = kind_of(parts[-1])
    if kind == "file" or Remote(named.what).is_folder:
        kind = "remote"
    return _Draft(kind, named.what, parts)


def _on_this_machine(named: Named, reading: Reading) -> _Draft:
    path = Path(named.what)
    if not path.exists():
        return _at_revision(named)
    real = path.resolve()
    if not real.is_dir():
        if is_table(path.name):
            # A link keeps its name: what it points to may have one that tells nothing.
            real = path.parent.resolve() / path.name
            return _Draft("table", str(real), real.parts, columns=choose_columns(str(real), dict(named.columns), reading))
        kind = kind_of(real.name)
        return (
            _Draft("folder", str(real.parent), real.parent.parts, only={real.name})
            if kind == "file"
            else _Draft(kind, str(real), real.parts)
        )
    if named.commit is not None:
        return _commit(real, named.commit)
    if not (real / ".git").exists() and repository_in(real) is not None:
        return _commit(real, "HEAD")
    if _holds_tables(named, reading):
        return _Draft("table", str(real), real.parts, columns=choose_columns(str(real), dict(named.columns), reading))
    return _Draft("folder", str(real), real.parts)


def _at_revision(named: Named) -> _Draft:
    before = named.what
    while "@" in before and named.commit is None:
        # A revision may hold an @ itself, so the longest path counts.
        before = before.rpartition("@")[0]
        if Path(before).is_dir():
            return _commit(Path(before).resolve(), named.what[len(before) + 1 :])
    raise DatasetError("there is no such file or folder", code="source-missing", where=named.what, hint=nearest_path(named.what))


def _commit(real: Path, revision: str) -> _Draft:
    return _Draft("git", str(real), real.parts, commit=resolve(real, revision), revision=revision)


def kind_of(name: str) -> str:
    """The kind of source that a file is by its name; "file" for what is no source of its own."""
    for kind, suffixes in (("tar", TAR), ("zip", ZIP)):
        if name.lower().endswith(suffixes):
            return kind
    return "file"


def _holds_tables(named: Named, reading: Reading) -> bool:
    """Whether a folder is one of tables: it has some, and no file of a language that is known here, unless the user says."""
    if named.tables is not None:
        return named.tables
    found = False
    for stored in storage_of(named.what, reading.output).files():
        if detect(stored.path) is not None:
            return False
        found = found or is_table(stored.path)
    return found


def _names(drafts: Sequence[_Draft]) -> list[str]:
    """A name for each: what the user gave it, or the shortest end of its path that no other has."""
    short = _short_names(list(dict.fromkeys(draft.parts for draft in drafts)))
    repeated = Counter(draft.parts for draft in drafts)
    names = []
    for draft in drafts:
        name = short[draft.parts]
        if repeated[draft.parts] > 1 and draft.kind == "git":
            name = f"{name}@{draft.revision}"
        names.append(draft.name or name)
    if clash := next((name for name, count in Counter(names).items() if count > 1), None):
        hint = "give each a name of its own in a list of sources: name = ..."
        raise DatasetError("two sources have this name", code="source-list", where=clash, hint=hint)
    return names


def _short_names(paths: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    lengths = dict.fromkeys(paths, 1)
    while True:
        names = {parts: "/".join(part.strip("/") for part in parts[-length:]) or "/" for parts, length in lengths.items()}
        counts = Counter(names.values())
        shared = [parts for parts in paths if counts[names[parts]] > 1 and lengths[parts] < len(parts)]
        if not shared:
            return {parts: printable_path(os.fsencode(names[parts])) for parts in paths}
        for parts in shared:
            lengths[parts] += 1


def printable_path(path: bytes) -> str:
    """A path as text; a byte that is not UTF-8 becomes `\\xNN`."""
    return path.decode("utf-8", "backslashreplace")
