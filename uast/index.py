"""Search by structure: programs and callables of any languages in one index, and those most like a given one.

A document is its fingerprint (`uast.fingerprints`), a sparse vector of length one, and similarity is the dot product. `uast._core.Postings`
keeps the vectors by feature and compares; here are the documents' names, what is still to be sorted in, and what was taken out.
Documents that were added come together as a `Postings` of their own when the next question is asked, and small ones are joined, so that
adding one at a time stays cheap. Scores do not depend on any of this.
"""

from __future__ import annotations

import heapq
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from zlib import crc32

from uast import _core, fingerprints
from uast.errors import SearchError, UnknownLanguageError, did_you_mean
from uast.matrices import allowed, joined, no_postings, one_row, postings_of, stacked, without
from uast.node import Node
from uast.registry import languages as known_languages
from uast.tree import Tree
from uast.wording import counted

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from uast.dataset import Dataset
    from uast.vectors import Vectors

REFERENCES = 200
"""Documents of the query's language by which what is usual for a document is told."""
NEIGHBOURS = 10
"""The nearest of them, which count."""

JOINED = 2
"""A part that has not `JOINED` times the documents of the next one is joined with it."""

Rows = Literal["functions", "files"]


@dataclass(frozen=True, slots=True)
class CloneGroup:
    """Documents that are alike. `members` are (id, language, score) by falling score, 0 to 1: each is compared with the first, which has
    the most that are like it."""

    members: tuple[tuple[str, str, float], ...]

    @property
    def score(self) -> float:
        """The lowest of the members' scores."""
        return min(score for _, _, score in self.members)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the members, sorted."""
        return tuple(sorted({language for _, language, _ in self.members}))


class Index:
    """Documents by id, searched by similarity of structure, and of names unless they are hidden.

    With `names=False` identifiers, strings and comments are not looked at, neither in documents nor in queries. `origin` is what the
    owner says of where the documents come from; it is saved. Documents of several languages are in one index. Pickles.
    """

    def __init__(self, names: bool = True, *, origin: str = "") -> None:
        self.origin = origin
        self._names = bool(names)
        self._ids: list[str] = []
        self._row_of: dict[str, int] = {}
        self._languages: list[str] = []
        self._language_of = array("H")
        self._alive = bytearray()
        self._parts: list[_core.Postings] = []
        self._pending: list[Vectors] = []
        self._changes = 0
        self._usual: dict[str, _Usual] = {}

    @property
    def names(self) -> bool:
        """Whether identifiers and strings are looked at."""
        return self._names

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a document, sorted."""
        return tuple(sorted({self._languages[self._language_of[row]] for row in self._row_of.values()}))

    @property
    def nbytes(self) -> int:
        """Memory of the vectors, in bytes; ids come on top."""
        self._settle()
        return sum(part.nbytes for part in self._parts)

    def __repr__(self) -> str:
        names = "seen" if self._names else "hidden"
        return f"<Index of {counted(len(self), 'document')}, names {names}: {' '.join(self.languages) or 'no language'}>"

    def __len__(self) -> int:
        """Number of documents."""
        return len(self._row_of)

    def __contains__(self, name: object) -> bool:
        return name in self._row_of

    def __iter__(self) -> Iterator[str]:
        """The ids, in the order in which they came."""
        return iter(self._row_of)

    def language_of(self, name: str) -> str:
        """The language of a document. Raises SearchError unknown-id."""
        return self._languages[self._language_of[self._row(name)]]

    # What is in it

    def add(self, name: str, program: Tree | Node) -> None:
        """Takes in a file, or the part of one below a node, under the id `name`. Raises SearchError duplicate-id, wrong-id."""
        self._check_new(name)
        self._append([name], _language(program), self._vector(program))

    def replace(self, name: str, program: Tree | Node) -> None:
        """As `add`, in place of the document of this id. Raises SearchError unknown-id."""
        vector = self._vector(program)
        self.remove(name)
        self._append([name], _language(program), vector)

    def remove(self, name: str) -> None:
        """Takes a document out. Raises SearchError unknown-id."""
        self._alive[self._row(name)] = 0
        self._changes += 1
        del self._row_of[name]

    def add_dataset(
        self,
        dataset: Dataset,
        rows: Rows = "functions",
        *,
        languages: Sequence[str] = (),
        progress: Callable[[int], object] | None = None,
    ) -> int:
        """What `uast-build` wrote, from its stored columns: all callables, or all files, of some languages or of all. `progress` is told
        how many files were done. Returns how many documents came in; the ids are those of the dataset.

        Raises DatasetError, SearchError duplicate-id: then the index is as it was.
        """
        from uast.vectors import vectors_in

        before = len(self._ids)
        try:
            for batch in vectors_in(dataset.parts(*languages, functions=rows == "functions"), self._names):
                for name in batch.names:
                    self._check_new(name)
                self._append(batch.names, batch.language, batch.vectors)
                if progress is not None:
                    progress(batch.files)
        except BaseException:
            self._forget(before)
            raise
        return len(self._ids) - before

    # Questions

    def query(
        self, program: Tree | Node, k: int = 10, languages: Iterable[str] | None = None, *, adjusted: bool = True
    ) -> list[tuple[str, float]]:
        """The `k` documents most like a program: (id, score), by falling score, then by id. Scores are above 0 and at most 1, which is
        for the same features; of these `languages` only. Nothing for `k` below 1, and for a program without a feature.

        Some documents are like everything in a language. So a score is the odds of the similarity over the odds of what is usual for
        the document: 0.1 more than the mean over the `NEIGHBOURS` most like it of `REFERENCES` documents in the query's language.
        With `adjusted=False`, and where the index has no more than `NEIGHBOURS` documents in that language, it is the similarity.

        Raises UnknownLanguageError for a language that neither the library nor the index knows.
        """
        wanted = None if languages is None else self._known(languages)
        vector = self._vector(program)
        if k < 1 or not len(vector.ids):
            return []
        ids, values = vector.ids.astype("<u4").tobytes(), vector.values.astype("<f4").tobytes()
        self._settle()
        usual = self._usual_in(_language(program)) if adjusted else None
        found: list[tuple[float, str]] = []
        begin = 0
        for part in self._parts:
            asked = allowed(self._alive, self._language_of, wanted, begin, len(part))
            own = None if usual is None else usual[4 * begin : 4 * (begin + len(part))]
            nearest = part.nearest(ids, values, k, asked, own)
            found += ((-score, self._ids[begin + row]) for row, score in nearest)
            begin += len(part)
        return [(name, -score) for score, name in heapq.nsmallest(k, found)]

    def clones(self, min_score: float = 0.9, *, across_languages: bool = False, only: Collection[str] | None = None) -> list[CloneGroup]:
        """Groups of documents that are alike: each has at least `min_score` to the first of its group, and is in one group only. The
        largest groups come first; `across_languages` keeps those of several languages. `only` are the ids to look at, else all.

        Exact: no pair that is near enough is overlooked. Raises ValueError for a `min_score` outside 0..1.
        """
        from uast.clones import groups

        if not 0 < min_score <= 1:
            raise ValueError(f"min_score is above 0 and at most 1, not {min_score}")
        self._settle()
        self._join(all_of_them=True)
        if not self._parts:
            return []
        allowed = bytes(self._alive)
        if only is not None:
            wanted = only if isinstance(only, (set, frozenset, dict)) else set(only)
            allowed = bytes(there and name in wanted for name, there in zip(self._ids, allowed, strict=True))
        near = self._parts[0].near(min_score, allowed)
        found = []
        for rows, scores in groups(self._ids, allowed, *near):
            members = tuple(
                (self._ids[row], self._languages[self._language_of[row]], score) for row, score in zip(rows, scores, strict=True)
            )
            found.append(CloneGroup(members))
        return [group for group in found if not across_languages or len(group.languages) > 1]

    # On disk

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes the index to a file, in one step: a file that is there is replaced by a whole one or not at all. The format is told in
        docs/search.md. Raises SearchError index-unwritable."""
        from uast.indexfile import write

        write(self._state(), path)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Index:
        """The index that was saved: it answers the same to the last bit. Raises SearchError index-missing, index-version (other features
        or another format, older or newer), index-damaged."""
        from uast.indexfile import read

        return read(path, _restore)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self._state(),)

    def _state(self) -> State:
        self._settle()
        self._join(all_of_them=True)
        offsets, ids, values = (self._parts[0] if self._parts else no_postings()).rows()
        if 0 in self._alive:
            offsets, ids, values = without(self._alive, offsets, ids, values)
        rows = list(self._row_of.values())
        rows.sort()
        languages = [self._languages[self._language_of[row]] for row in rows]
        return State(self._names, self.origin, [self._ids[row] for row in rows], languages, offsets, ids, values)

    # Inside

    def _row(self, name: str) -> int:
        row = self._row_of.get(name)
        if row is None:
            raise SearchError(f'the index has no document "{name}"', code="unknown-id")
        return row

    def _check_new(self, name: str) -> None:
        if not isinstance(name, str):
            raise SearchError(f"an id is a str, not {type(name).__name__}", code="wrong-id")
        if name in self._row_of:
            raise SearchError(f'the index has a document "{name}"', code="duplicate-id", hint="replace() takes another in its place")

    def _vector(self, program: Tree | Node) -> Vectors:
        from uast.vectors import weighted

        language = _language(program)
        ids, counts = fingerprints.of_tree(program, self._names)
        return weighted(language, one_row(len(ids)), ids, counts, self._names)

    def _append(self, names: Sequence[str], language: str, vectors: Vectors) -> None:
        if language not in self._languages:
            self._languages.append(language)
        code = self._languages.index(language)
        for name in names:
            self._row_of[name] = len(self._ids)
            self._ids.append(name)
        self._language_of.extend([code] * len(names))
        self._alive.extend(b"\1" * len(names))
        self._pending.append(vectors)
        self._changes += 1

    def _forget(self, count: int) -> None:
        """As if only the first `count` documents had ever come."""
        for name in self._ids[count:]:
            self._row_of.pop(name, None)
        for row in range(count, len(self._alive)):
            self._alive[row] = 0
        self._changes += 1

    def _known(self, languages: Iterable[str]) -> bytes:
        """For each of the index's languages whether it is among these."""
        wanted = {languages} if isinstance(languages, str) else set(languages)
        known = {*self._languages, *(language.name for language in known_languages())}
        for name in sorted(wanted - known):
            raise UnknownLanguageError(f'no language "{name}"', hint=did_you_mean(name, known))
        return bytes(name in wanted for name in self._languages)

    def _settle(self) -> None:
        """Sorts in what is pending."""
        if self._pending:
            part = postings_of(self._pending)
            self._pending = []
            for known in self._usual.values():
                known.extend(part)
            self._parts.append(part)
            self._join()

    def _usual_in(self, language: str) -> bytes | None:
        """What is usual for each row among the documents of a language, f32; None where these are too few."""
        known = self._usual.get(language)
        if known is not None and known.changes == self._changes:
            return bytes(known.values)
        code = self._languages.index(language) if language in self._languages else -1
        own = [row for row in self._row_of.values() if self._language_of[row] == code]
        if len(own) <= NEIGHBOURS:
            return None
        # Which ones does not depend on the order in which they came.
        chosen = sorted(heapq.nsmallest(REFERENCES, own, key=lambda row: (crc32(self._ids[row].encode()), self._ids[row])))
        if known is None or known.chosen != chosen:
            known = self._usual[language] = _Usual(chosen, self._parts)
        known.changes = self._changes
        return bytes(known.values)

    def _join(self, *, all_of_them: bool = False) -> None:
        while len(self._parts) > 1 and (all_of_them or len(self._parts[-2]) < JOINED * len(self._parts[-1])):
            last, before = self._parts.pop(), self._parts.pop()
            self._parts.append(joined(before, last))


class _Usual:
    """How alike each row and its nearest among the chosen rows are, as of so many changes of the index."""

    changes = -1

    def __init__(self, chosen: list[int], parts: Sequence[_core.Postings]) -> None:
        self.chosen = chosen
        self.values = bytearray()
        begin = 0
        matrices = []
        for part in parts:
            own = [row - begin for row in chosen if begin <= row < begin + len(part)]
            matrices.append(part.select(array("I", own).tobytes()))
            begin += len(part)
        self._references = stacked(matrices)
        self._count = 0
        for part in parts:
            self.extend(part)

    def extend(self, part: _core.Postings) -> None:
        """Also of the rows that follow."""
        own = [row - self._count if self._count <= row < self._count + len(part) else 2**32 - 1 for row in self.chosen]
        self.values += part.usual(self._references, array("I", own).tobytes(), NEIGHBOURS)
        self._count += len(part)


@dataclass(frozen=True, slots=True)
class State:
    """What an index is: ids and languages of its documents, and their vectors as a sparse matrix (i64 offsets, u32 features, f32
    values)."""

    names: bool
    origin: str
    ids: list[str]
    languages: list[str]
    offsets: bytes
    features: bytes
    values: bytes


def _restore(state: State) -> Index:
    index = Index(state.names, origin=state.origin)
    index._ids = list(state.ids)
    index._row_of = {name: row for row, name in enumerate(index._ids)}
    index._languages = sorted(set(state.languages))
    codes = {name: code for code, name in enumerate(index._languages)}
    index._language_of = array("H", map(codes.__getitem__, state.languages))
    index._alive = bytearray(b"\1" * len(index._ids))
    if index._ids:
        index._parts = [_core.Postings(state.offsets, state.features, state.values)]
    return index


def _language(program: Tree | Node) -> str:
    if isinstance(program, Node):
        return program.tree.language
    if isinstance(program, Tree):
        return program.language
    raise TypeError(f"a Tree or a Node is needed, not {type(program).__name__}")
