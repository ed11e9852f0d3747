"""Stage 1, inventory: every input, what language it is in, its hash, or why it is left out.

Listed sources are walked here and read by the workers, in chunks; of streamed ones a worker takes a piece. What a former run knows
of an input is taken over if its stamp is the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from build_dataset.conventions import flags_of
from build_dataset.duplicates import signature_of
from build_dataset.engine import Crashed, Done, Engine, Report, run_all
from build_dataset.licensefiles import is_license_document, stated
from build_dataset.licenses import license_in_header
from build_dataset.licensetexts import LARGEST
from build_dataset.notebook import decode, is_notebook
from build_dataset.sources import Found, Listed, Origin, Piece, Reading, Source, Streamed, UnreadableError, open_source, printable_path
from build_dataset.sources.members import numbered, superseded
from build_dataset.sources.model import FIRST_LINE_BYTES, piece_at
from uast.detection import CONTENT_TESTS, detect
from uast.errors import DatasetError
from uast.registry import MappingText, default_dialect, register_again, registered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from build_dataset.options import Dedup
    from build_dataset.progress import Watcher

    Load = Callable[[int | None], bytes]

INPUTS = pa.schema(
    [
        ("id", pa.string()),
        ("source", pa.string()),
        ("path", pa.string()),
        ("raw_path", pa.binary()),
        ("place", pa.binary()),
        ("size", pa.uint64()),
        ("stamp", pa.string()),
        ("repository", pa.string()),
        ("commit", pa.string()),
        ("source_license", pa.string()),
        ("task", pa.string()),
        ("language", pa.string()),
        ("dialect", pa.string()),
        ("detected_by", pa.string()),
        ("sha256", pa.string()),
        ("is_generated", pa.bool_()),
        ("is_vendored", pa.bool_()),
        ("is_test", pa.bool_()),
        ("is_minified", pa.bool_()),
        ("header_license", pa.string()),
        ("folder_license", pa.string()),
        ("signature", pa.binary()),
        ("reason", pa.string()),
    ]
)
"""What the inventory knows of an input. `raw_path` has the bytes of the name, `path` is for people; `place` is what its source finds
it by; `reason` is null for what is to be parsed; `stamp` is null where nothing proves that it is unchanged; `signature` is null where
near-duplicates are not looked for. Of licences, each as it was
told: by the source, by the file of itself, and by a licence file or metadata of its folder, where `UNREAD` is one of no known text."""

DEATHS_OF_A_CHUNK = 4
CHUNK_FILES = 256
CHUNK_BYTES = 8 << 20
REPORTED_INPUTS = 4096
"""Of a streamed source, which may have any number."""

HEAD = 8000
"""Bytes in which a NUL makes a file binary, as git has it."""

TEXT_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
"""Byte order marks of UTF-16 and UTF-32, in whose text NUL is common."""


RETRIED = frozenset({"unreadable", "missing-object"})
"""Reasons that may be gone though nothing else has changed."""


class Told(NamedTuple):
    """A language as `uast.detection` tells one, or by what a source says of itself."""

    language: str
    dialect: str
    how: str


class Facts(NamedTuple):
    """What reading an input told."""

    language: str | None = None
    dialect: str | None = None
    detected_by: str | None = None
    sha256: str | None = None
    is_generated: bool | None = None
    is_vendored: bool | None = None
    is_test: bool | None = None
    is_minified: bool | None = None
    header_license: str | None = None
    folder_license: str | None = None
    signature: bytes | None = None
    reason: str | None = None


class Known:
    """What a former run knew, by source."""

    def __init__(self, former: pa.Table | None = None, distrusted: Iterable[str] = ()) -> None:
        """Of the distrusted ids, and of what could not be read, nothing is known."""
        self._rows: dict[str, dict[bytes, tuple[Found, Facts]]] = {}
        self._in_part: set[str] = set()
        if former is None:
            return
        skipped = set(distrusted)
        for row in former.select(INPUTS.names).to_pylist():
            if row["stamp"] is not None and row["reason"] not in RETRIED and row["id"] not in skipped:
                found = Found(row["raw_path"], row["size"], row["stamp"], place=row["place"] or b"", origin=_origin(row))
                # Only what was to be parsed has a hash; if that has a reason, it is the selection's, which decides anew.
                row["reason"] = None if row["sha256"] else row["reason"]
                self._rows.setdefault(row["source"], {})[row["raw_path"]] = (found, Facts(*(row[name] for name in Facts._fields)))
            else:
                self._in_part.add(row["source"])

    def of(self, source: Source, found: Found) -> Facts | None:
        """The facts of an input that is as it was."""
        before = self._rows.get(source.name, {}).get(found.path)
        if before is None or found.stamp is None or before[0].stamp != found.stamp:
            return None
        # The same bytes in another commit are the same.
        if before[0].origin._replace(commit=None) != found.origin._replace(commit=None):
            return None
        return before[1]

    def all_of(self, source: Source, stamp: str | None) -> list[tuple[Found, Facts]] | None:
        """All inputs of a streamed source that is as it was."""
        rows = list(self._rows.get(source.name, {}).values())
        if stamp is None or not rows or source.name in self._in_part or any(found.stamp != stamp for found, _ in rows):
            return None
        return rows


def _origin(row: dict[str, str | None]) -> Origin:
    return Origin(row["repository"], row["commit"], row["source_license"], row["task"])


@dataclass(frozen=True)
class Chunk:
    """Inputs for a worker to look at: found ones of a listed source, or a piece of a streamed one. `dedup` says which signatures they
    get; `mappings` are those that the user registered."""

    source: Source
    reading: Reading
    languages: frozenset[str] | None
    dedup: Dedup
    found: tuple[Found, ...] = ()
    piece: Piece | None = None
    mappings: tuple[MappingText, ...] = field(default_factory=registered)
    deaths: int = 0


def take_inventory(
    sources: Sequence[Source],
    reading: Reading,
    languages: frozenset[str] | None,
    known: Known,
    engine: Engine,
    watcher: Watcher,
    dedup: Dedup = "none",
) -> pa.Table:
    """All inputs as a table of `INPUTS`, in no order. Raises DatasetError source-missing if there is none."""
    batches: list[pa.RecordBatch] = []
    streamed: dict[str, bool] = {}

    def take_over(source: Source, old: list[tuple[Found, Facts]]) -> None:
        batches.append(_batch(source, old))
        watcher.advance(len(old))

    def chunks() -> Iterator[Chunk]:
        for source in sources:
            opened = open_source(source, reading)
            if isinstance(opened, Streamed):
                streamed[source.name] = opened.is_table
                old = known.all_of(source, opened.stamp())
                if old is None:
                    yield from (Chunk(source, reading, languages, dedup, piece=piece) for piece in opened.pieces())
                else:
                    take_over(source, old)
                continue
            unchanged: list[tuple[Found, Facts]] = []
            for fresh in _chunks(opened.walk(), source, known, unchanged):
                yield Chunk(source, reading, languages, dedup, fresh)
            take_over(source, unchanged)

    def after_crash(crash: Crashed) -> Chunk:
        watcher.advance(-sum(map(len, reported.pop(id(crash.item), ()))))
        return _again(crash)

    reported: dict[int, list[pa.RecordBatch]] = {}
    for event in run_all(engine, inspect, chunks(), after_crash):
        reported.setdefault(id(event.item), []).append(_batch(event.item.source, event.value))
        watcher.advance(len(event.value))
        if isinstance(event, Done):
            batches += reported.pop(id(event.item))
    table = pa.Table.from_batches(batches, INPUTS)
    if not len(table):
        names = " ".join(source.root for source in sources)
        raise DatasetError("there is no file in it", code="source-missing", where=names)
    for name, is_table in streamed.items():
        table = _rename(table, name, is_table=is_table)
    return table


def _rename(table: pa.Table, source: str, *, is_table: bool) -> pa.Table:
    """With a path of its own for each input of a streamed source. Of members of an archive the last one counts."""
    import pyarrow.compute as pc  # slow to import, and no worker needs it

    rows = pc.indices_nonzero(pc.equal(table["source"], source)).to_pylist()
    inputs = table.select(["raw_path", "place"]).take(rows)
    if pc.count_distinct(inputs["raw_path"]).as_py() == len(inputs):
        return table
    paths, places = inputs["raw_path"].to_pylist(), [piece_at(place) for place in inputs["place"].to_pylist()]
    order = sorted(range(len(places)), key=places.__getitem__)
    own = (numbered if is_table else superseded)([paths[index] for index in order])
    changed = {rows[order[index]]: path for index, path in own}
    values: dict[str, dict[int, Any]] = {
        "id": {row: file_id(source, path) for row, path in changed.items()},
        "path": {row: printable_path(path) for row, path in changed.items()},
        "raw_path": changed,
    }
    if not is_table:
        values |= {name: dict.fromkeys(changed) for name in Facts._fields} | {"reason": dict.fromkeys(changed, "superseded")}
    for name, new in values.items():
        column = table[name].to_pylist()
        for row, value in new.items():
            column[row] = value
        table = table.set_column(table.schema.get_field_index(name), INPUTS.field(name), pa.array(column, INPUTS.field(name).type))
    return table


def _again(crash: Crashed) -> Chunk:
    """The chunk, to be tried once more. Nothing is parsed here, so no file is to blame for a death."""
    chunk: Chunk = crash.item
    if chunk.deaths + 1 >= DEATHS_OF_A_CHUNK:
        raise DatasetError(
            f"{DEATHS_OF_A_CHUNK} processes died one after the other while they only read files: {crash.why}",
            code="build-failed",
            where=chunk.source.root,
            hint="perhaps memory is short, and fewer --workers or a larger --max-memory help; the same command resumes",
        )
    return replace(chunk, deaths=chunk.deaths + 1)


def _chunks(walked: Iterable[Found], source: Source, known: Known, unchanged: list[tuple[Found, Facts]]) -> Iterator[tuple[Found, ...]]:
    """What must be looked at, in parts of bounded size; what need not goes to `unchanged`."""
    fresh: list[Found] = []
    waiting = 0
    for found in walked:
        if found.reason is not None:
            unchanged.append((found, Facts(reason=found.reason)))
        elif (facts := known.of(source, found)) is not None:
            unchanged.append((found, facts))
        else:
            fresh.append(found)
            waiting += found.size
        if len(fresh) >= CHUNK_FILES or waiting >= CHUNK_BYTES:
            yield tuple(fresh)
            fresh, waiting = [], 0
    if fresh:
        yield tuple(fresh)


def inspect(chunk: Chunk, report: Report) -> list[tuple[Found, Facts]]:
    """The inputs of a chunk with the facts of each; of a piece, all but the last ones are reported on the way. Never raises for an
    input."""
    register_again(chunk.mappings)
    opened = open_source(chunk.source, chunk.reading)
    if isinstance(opened, Listed):
        return [_seen(found, _loader(opened, found), chunk) for found in chunk.found]
    assert chunk.piece is not None
    seen: list[tuple[Found, Facts]] = []
    for found, content in opened.stream(chunk.piece):
        seen.append((found, Facts(reason=found.reason)) if found.reason else _seen(found, _held(content), chunk))
        if len(seen) >= REPORTED_INPUTS:
            report(seen)
            seen = []
    return seen


def _loader(opened: Listed, found: Found) -> Load:
    return lambda limit: opened.load(found.path, found.place, limit)


def _held(content: bytes) -> Load:
    return lambda limit: content[:limit]


def _seen(found: Found, load: Load, chunk: Chunk) -> tuple[Found, Facts]:
    """An input as it was read, which may not be as it was found."""
    sizes: list[int] = []

    def loaded(limit: int | None) -> bytes:
        content = load(limit)
        if limit is None:
            sizes.append(len(content))
        return content

    try:
        facts = _look(found, loaded, chunk)
        name = printable_path(found.path)
        if found.size <= LARGEST and is_license_document(name, is_source=facts.language is not None):
            facts = facts._replace(folder_license=stated(name, load(None)))
    except UnreadableError as error:
        return found, Facts(reason=error.reason)
    except OSError:
        return found, Facts(reason="unreadable")
    if sizes and sizes[-1] != found.size:
        found = found._replace(size=sizes[-1], stamp=None)
    return found, facts


def _look(found: Found, load: Load, chunk: Chunk) -> Facts:
    name = printable_path(found.path)
    if is_notebook(name):
        return _look_into_notebook(found, load, chunk)
    told = _told(found, name) or _told(found, name, load(FIRST_LINE_BYTES))
    if told is None:
        return Facts(reason="unknown-language")
    if not _wanted(told.language, chunk.languages) and told.language not in _TOLD_BY_CONTENT:
        return Facts(*told, reason="other-language")
    if found.size > chunk.reading.max_bytes:
        return Facts(*told, reason="too-large")
    content = load(None)
    told = _told(found, name, content)
    if told is None:
        return Facts(reason="unknown-language")
    if not _wanted(told.language, chunk.languages):
        return Facts(*told, reason="other-language")
    if len(content) > chunk.reading.max_bytes:
        return Facts(*told, reason="too-large")
    if b"\0" in content[:HEAD] and not content.startswith(TEXT_MARKS):
        return Facts(*told, reason="binary")
    return _read(told, name, content, content, chunk)


def _read(told: Told, name: str, content: bytes, source: bytes, chunk: Chunk) -> Facts:
    """The facts of what is to be parsed: `content` as it was found, `source` as it is read."""
    digest = hashlib.sha256(content).hexdigest()
    flags = flags_of(name, told.language, source)
    signature = signature_of(source, told.language, chunk.dedup)
    return Facts(*told, digest, *flags, header_license=license_in_header(source), signature=signature)


def _told(found: Found, name: str, head: bytes | None = None) -> Told | None:
    """What the source itself says, with the dialect that the name tells; else what name and content tell."""
    told = detect(name, head)
    if found.language is None:
        return None if told is None else Told(*told)
    same = told is not None and told.language == found.language
    return Told(found.language, told.dialect if told and same else default_dialect(found.language), "column")


def _look_into_notebook(found: Found, load: Load, chunk: Chunk) -> Facts:
    limit = chunk.reading.max_bytes
    if found.size > limit or len(content := load(None)) > limit:
        return Facts(reason="too-large")
    language, source = decode(content)
    if language is None:
        return Facts(reason="unknown-language")
    told = Told(language, default_dialect(language), "notebook")
    if not _wanted(language, chunk.languages):
        return Facts(*told, reason="other-language")
    return _read(told, printable_path(found.path), content, source, chunk)


_TOLD_BY_CONTENT = {language for language, _ in CONTENT_TESTS}


def _wanted(language: str, languages: frozenset[str] | None) -> bool:
    return languages is None or language in languages


def file_id(source: str, path: bytes) -> str:
    """The id of an input: 32 hexadecimal digits that depend on source and path only."""
    return hashlib.sha256(source.encode() + b"\0" + path).hexdigest()[:32]


def _batch(source: Source, rows: list[tuple[Found, Facts]]) -> pa.RecordBatch:
    columns = {
        "id": [file_id(source.name, found.path) for found, _ in rows],
        "source": [source.name] * len(rows),
        "path": [printable_path(found.path) for found, _ in rows],
        "raw_path": [found.path for found, _ in rows],
        "place": [found.place or None for found, _ in rows],
        "size": [found.size for found, _ in rows],
        "stamp": [found.stamp for found, _ in rows],
        "repository": [found.origin.repository for found, _ in rows],
        "commit": [found.origin.commit for found, _ in rows],
        "source_license": [found.origin.license for found, _ in rows],
        "task": [found.origin.task for found, _ in rows],
        **{name: [getattr(facts, name) for _, facts in rows] for name in Facts._fields},
    }
    return pa.RecordBatch.from_pydict(columns, INPUTS)
