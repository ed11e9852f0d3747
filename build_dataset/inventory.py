"""Stage 1, inventory: every input, what language it is in, its hash, or why it is left out.

Listed sources are walked here and read by the workers, in chunks; of streamed ones a worker takes a piece. What a former run knows
of an input is taken over if its stamp is the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from build_dataset.conventions import flags_of
from build_dataset.duplicates import signature_of
from build_dataset.engine import Crashed, Done, Engine, Report, run_all
from build_dataset.licensefiles import is_license_document, stated
from build_dataset.licenses import license_in_header
from build_dataset.licensetexts import LARGEST
from build_dataset.notebook import decode, is_notebook
from build_dataset.sources import Found, Listed, Piece, Reading, Source, Streamed, UnreadableError, open_source, printable_path
from build_dataset.sources.members import numbered, superseded
from build_dataset.sources.model import FIRST_LINE_BYTES, piece_at
from uast.detection import CONTENT_TESTS, detect
from uast.errors import DatasetError
from uast.registry import MappingText, default_dialect, register_again, registered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from build_dataset.known import Known
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

WALKED_INPUTS = 4096
"""Of a listed source: as many as are compared at once with what is known."""

HEAD = 8000
"""Bytes in which a NUL makes a file binary, as git has it."""

TEXT_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
"""Byte order marks of UTF-16 and UTF-32, in whose text NUL is common."""


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
    known: Known | None,
    engine: Engine,
    watcher: Watcher,
    dedup: Dedup = "none",
) -> pa.Table:
    """All inputs as a table of `INPUTS`, in no order. Raises DatasetError source-missing if there is none."""
    tables = [INPUTS.empty_table()]
    streamed: dict[str, bool] = {}

    def take_over(rows: pa.Table) -> None:
        tables.append(rows)
        watcher.advance(len(rows))

    def chunks() -> Iterator[Chunk]:
        for source in sources:
            opened = open_source(source, reading)
            if isinstance(opened, Streamed):
                streamed[source.name] = opened.is_table
                old = None if known is None else known.all_of(source, opened.stamp())
                if old is None:
                    yield from (Chunk(source, reading, languages, dedup, piece=piece) for piece in opened.pieces())
                else:
                    take_over(old)
                continue
            for fresh in _chunks(_news(opened.walk(), source, known, take_over)):
                yield Chunk(source, reading, languages, dedup, fresh)

    def after_crash(crash: Crashed) -> Chunk:
        watcher.advance(-sum(map(len, reported.pop(id(crash.item), ()))))
        return _again(crash)

    reported: dict[int, list[pa.Table]] = {}
    for event in run_all(engine, inspect, chunks(), after_crash):
        reported.setdefault(id(event.item), []).append(_table(event.item.source, event.value))
        watcher.advance(len(event.value))
        if isinstance(event, Done):
            tables += reported.pop(id(event.item))
    table = pa.concat_tables(tables)
    if not len(table):
        names = " ".join(source.root for source in sources)
        raise DatasetError("there is no file in it", code="source-missing", where=names)
    for name, is_table in streamed.items():
        table = _rename(table, name, is_table=is_table)
    return table


def _rename(table: pa.Table, source: str, *, is_table: bool) -> pa.Table:
    """With a path of its own for each input of a streamed source. Of members of an archive the last one counts."""
    import pyarrow.compute as pc  # slow to import, and no worker needs it

    found = pc.equal(table["source"], source)
    inputs = table.select(["raw_path", "place"]).filter(found)
    if pc.count_distinct(inputs["raw_path"]).as_py() == len(inputs):
        return table
    rows = pc.indices_nonzero(found).to_pylist()
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


def _news(walked: Iterator[Found], source: Source, known: Known | None, take_over: Callable[[pa.Table], None]) -> Iterator[Found]:
    """What must be looked at; what need not is taken over."""
    while part := list(islice(walked, WALKED_INPUTS)):
        unusable = [(found, Facts(reason=found.reason)) for found in part if found.reason is not None]
        fresh = [found for found in part if found.reason is None]
        if unusable:
            take_over(_table(source, unusable))
        if fresh and known is not None:
            rows, fresh = known.unchanged(source, fresh)
            take_over(rows)
        yield from fresh


def _chunks(fresh: Iterable[Found]) -> Iterator[tuple[Found, ...]]:
    """Inputs in parts of bounded size."""
    part: list[Found] = []
    waiting = 0
    for found in fresh:
        part.append(found)
        waiting += found.size
        if len(part) >= CHUNK_FILES or waiting >= CHUNK_BYTES:
            yield tuple(part)
            part, waiting = [], 0
    if part:
        yield tuple(part)


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
    by_name = _told(found, name)
    told = by_name or _told(found, name, load(FIRST_LINE_BYTES))
    if told is None:
        return Facts(reason="unknown-language")
    if not _wanted(told.language, chunk.languages) and told.language not in _TOLD_BY_CONTENT:
        return Facts(*told, reason="other-language")
    if found.size > chunk.reading.max_bytes:
        return Facts(*told, reason="too-large")
    content = load(None)
    if by_name is None or found.language is not None or by_name.language in _TOLD_BY_CONTENT:
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


def _table(source: Source, rows: list[tuple[Found, Facts]]) -> pa.Table:
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
    return pa.Table.from_pydict(columns, INPUTS)
