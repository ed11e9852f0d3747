"""What a source is, what it says of its inputs, and how it is read: the contract between the stages and the kinds of source.

A kind is a module of this package. A `Listed` source names its inputs at once and reads any of them alone (folders, git objects);
a `Streamed` one must be read through to know what is in it (compressed archives, tables).
"""

from __future__ import annotations

import abc
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from build_dataset.licensetexts import LARGEST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


FIRST_LINE_BYTES = 256
"""What is read of an input to see whether its first line tells a language."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something that the user named. `name` is the provenance that the dataset shows, `root` an absolute path or a URL, `kind` the
    module that reads it.

    `only` lists names of files directly in a folder, None means everything below. `commit` is the full id of a git commit.
    `columns` says which column of a table means what.
    """

    name: str
    root: str
    kind: str = "folder"
    only: tuple[str, ...] | None = None
    commit: str | None = None
    columns: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the user wants of the sources, for those who read them. `output` is left out of every folder; `ignore` honours .gitignore
    files; `include` and `exclude` are lines of such a file, for the paths below each source."""

    output: Path
    ignore: bool = True
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    max_bytes: int = 2_000_000

    @property
    def whole_bytes(self) -> int:
        """What is read whole of an input, at most: licences are even where `max_bytes` is less."""
        return max(self.max_bytes, LARGEST)


class Origin(NamedTuple):
    """Where an input is from, as its source tells: the repository's URL, its commit, a licence, a task that several inputs solve."""

    repository: str | None = None
    commit: str | None = None
    license: str | None = None
    task: str | None = None


class Found(NamedTuple):
    """An input: path below the source's root as bytes with slashes, size in bytes, and why it cannot be used, if so.

    Equal stamps of one path prove equal bytes; None proves nothing. `place` is what its source finds it by, where that is not the
    path; `language` is what the source says of it.
    """

    path: bytes
    size: int
    stamp: str | None = None
    reason: str | None = None
    place: bytes = b""
    origin: Origin = Origin()
    language: str | None = None


class Piece(NamedTuple):
    """A part of a streamed source that one worker goes through; only the source knows what the numbers mean."""

    first: int = 0
    last: int = 0
    before: int = 0


class UnreadableError(Exception):
    """An input cannot be had, for a reason of `[reasons]` in schema/dataset.toml."""

    def __init__(self, reason: str, message: str = "") -> None:
        super().__init__(message or reason)
        self.reason = reason


class Listed(abc.ABC):
    """A source whose inputs can be listed cheaply, in the parent process, and read one by one, in the workers."""

    def __init__(self, source: Source, reading: Reading) -> None:
        self.source = source
        self.reading = reading

    @abc.abstractmethod
    def walk(self) -> Iterator[Found]:
        """All inputs, in any order that is always the same. What cannot be read is an input with a reason; nothing is raised for it."""

    @abc.abstractmethod
    def load(self, path: bytes, place: bytes, limit: int | None = None) -> bytes:
        """The bytes of an input, at most `limit` of them. Raises UnreadableError or OSError."""


class Streamed(abc.ABC):
    """A source that is read from one end of a piece to the other. The rows of one that `is_table` count whatever their paths, and the
    dataset keeps their order; of several members of an archive with one path the last one counts."""

    is_table: ClassVar[bool] = False

    def __init__(self, source: Source, reading: Reading) -> None:
        self.source = source
        self.reading = reading

    @abc.abstractmethod
    def stamp(self) -> str | None:
        """What proves that the whole source is as it was; None proves nothing."""

    @abc.abstractmethod
    def pieces(self) -> Iterator[Piece]:
        """The parts, each for one worker."""

    @abc.abstractmethod
    def stream(self, piece: Piece) -> Iterator[tuple[Found, bytes]]:
        """The inputs of a part with their bytes, none where there is a reason; of one that is larger than `whole_bytes`, the first
        `FIRST_LINE_BYTES`. Memory is bounded by one input, whatever the source claims of its sizes. `Found.place` begins with the
        piece: `place_of` makes it. A path may come again."""


def place_of(piece: Piece, number: int) -> bytes:
    """The place of the input that is `number`-th in a piece, counted from 0. Places sort as the numbers do."""
    return b"%012d:%012d:%012d:%012d" % (*piece, number)


def piece_at(place: bytes) -> tuple[Piece, int]:
    """`place_of` reversed."""
    *numbers, number = map(int, place.split(b":"))
    return Piece(*numbers), number
