"""Who and what opted out of a dataset: lists as people give them, the record in the dataset, and which inputs they mean.

An input can be told by its repository, the account that the repository is of, its hash, id or path. Commits' authors are not in the data.
"""

from __future__ import annotations

import re
from fnmatch import translate
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

import pyarrow as pa

from build_dataset.layout import Output, read_json, sha256_of
from build_dataset.repositories import repository_key
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Kind = Literal["repository", "author", "hash", "id", "path"]
KINDS: tuple[Kind, ...] = get_args(Kind)

REASON = "opted-out"

_SHAPES = {"hash": (re.compile(r"[0-9a-f]{64}"), "a SHA-256 has 64"), "id": (re.compile(r"[0-9a-f]{32}"), "an id has 32")}
_GLOB = re.compile(r"[*?\[]")


class OptOut(NamedTuple):
    """One entry. `repository`: a URL, which also means all below it; `author`: the account that a repository's URL names; `hash`: the
    SHA-256 of a file, `id` its id; `path`: source/path, where `*` stands for anything, slashes included. `rows`: the inputs that it
    took out of the dataset."""

    kind: Kind
    entry: str
    rows: int = 0


def read_list(path: Path, kind: Kind) -> list[OptOut]:
    """The entries of a text file, one a line; lines that are empty or begin with # say nothing. Raises DatasetError opt-out-wrong."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DatasetError(f"the list cannot be read: {error}", code="opt-out-wrong", where=str(path)) from None
    found: list[OptOut] = []
    for number, line in enumerate(lines, 1):
        entry = line.strip()
        if not entry or entry.startswith("#"):
            continue
        if kind in _SHAPES:
            entry = entry.casefold()
            shape, hint = _SHAPES[kind]
            if not shape.fullmatch(entry):
                where = f"{path}:{number}"
                raise DatasetError(
                    f'"{entry}" is no {kind} of a file', code="opt-out-wrong", where=where, hint=f"{hint} hexadecimal digits"
                )
        found.append(OptOut(kind, entry))
    return found


def read_opt_outs(output: Output) -> list[OptOut]:
    """What is recorded in a dataset. Raises DatasetError if the record is damaged: nobody's wish may be lost in silence."""
    if not output.opt_outs.exists():
        return []
    data = read_json(output.opt_outs)
    try:
        found = [OptOut(row["kind"], row["entry"], row["rows"]) for row in data["opt_outs"]]
        if any(each.kind not in KINDS for each in found):
            raise ValueError
    except (TypeError, KeyError, ValueError):
        hint = "restore it, or delete it and say again who opted out"
        raise DatasetError("the record of opt-outs is damaged", where=str(output.opt_outs), hint=hint) from None
    return found


def write_opt_outs(output: Output, opt_outs: Iterable[OptOut]) -> None:
    """Records entries, in order, each once."""
    output.write_json(output.opt_outs, {"opt_outs": [each._asdict() for each in merged(opt_outs)]})


def recorded(output: Output) -> dict[str, Any] | None:
    """What the manifest says of the record: its path, its hash and how many entries it has."""
    entries = read_opt_outs(output)
    if not entries:
        return None
    return {"path": output.opt_outs.name, "sha256": sha256_of(output.opt_outs), "entries": len(entries)}


def merged(opt_outs: Iterable[OptOut]) -> list[OptOut]:
    """Each entry once, in order, with the sum of its rows."""
    rows: dict[tuple[Kind, str], int] = {}
    for each in opt_outs:
        rows[each.kind, each.entry] = rows.get((each.kind, each.entry), 0) + each.rows
    return [OptOut(kind, entry, rows[kind, entry]) for kind, entry in sorted(rows)]


class Matches(NamedTuple):
    """Which rows are meant: `rows` in ascending order, `counts` per entry (a row counts for each that means it)."""

    rows: list[int]
    counts: list[int]


def match(inputs: pa.Table, opt_outs: Sequence[OptOut]) -> Matches:
    """The rows that the entries mean, among those that were read and not opted out before. The table has id, source, path, repository,
    sha256 and reason."""
    counts = [0] * len(opt_outs)
    hit: list[int] = []
    if opt_outs:
        finder = _Finder(opt_outs)
        rows = zip(*(inputs[name].to_pylist() for name in ("id", "source", "path", "repository", "sha256", "reason")), strict=True)
        for number, (file_id, source, path, repository, sha256, reason) in enumerate(rows):
            if sha256 is None or reason == REASON:
                continue
            entries = finder.of(file_id, f"{source}/{path}", repository, sha256)
            for entry in entries:
                counts[entry] += 1
            if entries:
                hit.append(number)
    return Matches(hit, counts)


class _Finder:
    """Looks entries up."""

    def __init__(self, opt_outs: Sequence[OptOut]) -> None:
        self._exact: dict[tuple[str, str], int] = {}
        self._globs: list[tuple[re.Pattern[str], int]] = []
        self._of_repository: dict[str, list[int]] = {}
        for number, (kind, entry, _) in enumerate(opt_outs):
            if kind == "path" and _GLOB.search(entry):
                self._globs.append((re.compile(translate(entry)), number))
            else:
                self._exact[kind, repository_key(entry) if kind in ("repository", "author") else entry] = number

    def of(self, file_id: str, path: str, repository: str | None, sha256: str) -> set[int]:
        found = {self._exact.get(key) for key in (("id", file_id), ("path", path), ("hash", sha256))}
        found |= {number for pattern, number in self._globs if pattern.match(path)}
        if repository is not None:
            if repository not in self._of_repository:
                self._of_repository[repository] = self._by_repository(repository)
            found |= set(self._of_repository[repository])
        return {number for number in found if number is not None}

    def _by_repository(self, url: str) -> list[int]:
        parts = repository_key(url).split("/")
        keys = [("repository", "/".join(parts[:length])) for length in range(1, len(parts) + 1)]
        owner = parts[:-1]
        keys += [("author", "/".join(owner)), ("author", owner[-1] if len(owner) > 1 else "")]
        return [self._exact[key] for key in keys if key in self._exact]


def honour(inputs: pa.Table, opt_outs: Sequence[OptOut]) -> pa.Table:
    """The inputs; those that opted out have that reason."""
    meant = match(inputs, opt_outs).rows
    if not meant:
        return inputs
    reasons: list[Any] = inputs["reason"].to_pylist()
    for row in meant:
        reasons[row] = REASON
    return inputs.set_column(inputs.schema.get_field_index("reason"), "reason", pa.array(reasons, pa.string()))
