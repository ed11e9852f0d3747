"""Parallel programs, the rankers' common input, and the measure: mean reciprocal rank over every ordered pair of languages.

A file is JSON Lines, gzip or plain, with `task`, `language` and `code`: programs of one task in several languages are each other's right
answers. Such files are only read here, never shipped and never fitted to.
"""

from __future__ import annotations

import gzip
import json
import os
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, permutations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np

import uast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    Scores = Callable[[Sequence[int], Sequence[int]], NDArray[np.float64]]
    """Rows of queries, rows of candidates -> how alike they are, a matrix."""

FOLDER = "UAST_PARALLEL"
"""The environment variable that names the folder of the sets."""
SETS = {"exercism": "practice/", "humaneval_x": ""}
"""The known sets, and how the tasks that count begin."""
RESAMPLES = 2000
SEED = 20_251_122
ALIKE = 1e-9
"""Scores this near are a tie: the order of a sum must not decide."""


@dataclass(frozen=True)
class Program:
    """One program of a set."""

    task: str
    language: str
    code: str

    @cached_property
    def tree(self) -> uast.Tree:
        return uast.parse(self.code, self.language)


def load(name: str, folder: Path | None) -> list[Program]:
    """The programs of a known set, or of a file, sorted by language and task. Without a folder the environment names it. Raises
    click.ClickException."""
    path = _folder(folder) / f"{name}.jsonl.gz" if name in SETS else Path(name)
    if not path.is_file():
        raise click.ClickException(f"there is no {path}; the files of the sets are {', '.join(f'{one}.jsonl.gz' for one in SETS)}")
    read = gzip.open if path.suffix == ".gz" else open
    known = {language.name for language in uast.languages()}
    programs = []
    with read(path, "rt", encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            try:
                row = json.loads(line)
                program = Program(row["task"], row["language"], row["code"])
            except (ValueError, KeyError, TypeError) as error:
                raise click.ClickException(f"{path}:{number}: no object with task, language and code ({error!r})") from None
            if program.task.startswith(SETS.get(name, "")) and program.language in known:
                programs.append(program)
    programs.sort(key=lambda program: (program.language, program.task))
    twice = [(a.task, a.language) for a, b in pairwise(programs) if (a.task, a.language) == (b.task, b.language)]
    if twice:
        raise click.ClickException(f"{path}: the task {twice[0][0]} has several programs in {twice[0][1]}: which is the right answer?")
    return programs


def _folder(given: Path | None) -> Path:
    if given is not None:
        return given
    if FOLDER not in os.environ:
        raise click.UsageError(f"name the folder of the sets with --data or {FOLDER}, or a file with --set")
    return Path(os.environ[FOLDER])


@dataclass(frozen=True)
class Measured:
    """Reciprocal ranks of the queries of a set: parallel arrays, `task` as a number."""

    rank: NDArray[np.float64]
    task: NDArray[np.int64]
    pair: list[tuple[str, str]]

    @property
    def mean(self) -> float:
        return float(self.rank.mean())

    @property
    def interval(self) -> tuple[float, float]:
        """95 % of the means over resampled tasks: the programs of a task stand or fall together."""
        sums, counts = np.bincount(self.task, self.rank), np.bincount(self.task)
        drawn = np.random.default_rng(SEED).integers(0, len(sums), (RESAMPLES, len(sums)))
        means = sums[drawn].sum(1) / np.maximum(counts[drawn].sum(1), 1)
        low, high = np.percentile(means, (2.5, 97.5))
        return float(low), float(high)

    @property
    def matrix(self) -> dict[tuple[str, str], float]:
        """Mean by ordered pair: language of the query, language of the pool."""
        found: dict[tuple[str, str], list[float]] = {}
        for pair, rank in zip(self.pair, self.rank, strict=True):
            found.setdefault(pair, []).append(float(rank))
        return {pair: sum(ranks) / len(ranks) for pair, ranks in sorted(found.items())}


def measure(programs: Sequence[Program], scores: Scores) -> Measured:
    """Each program whose task the other language has is a query; that language's whole pool are the candidates.

    Among equal scores every order is equally likely, and the mean over them counts.
    """
    tasks = {task: number for number, task in enumerate(sorted({program.task for program in programs}))}
    pools: dict[str, list[int]] = {}
    for row, program in enumerate(programs):
        pools.setdefault(program.language, []).append(row)
    ranks: list[float] = []
    of_task: list[int] = []
    of_pair: list[tuple[str, str]] = []
    for first, second in permutations(pools, 2):
        place = {programs[row].task: at for at, row in enumerate(pools[second])}
        queries = [row for row in pools[first] if programs[row].task in place]
        if not queries:
            continue
        for query, found in zip(queries, scores(queries, pools[second]), strict=True):
            task = programs[query].task
            ranks.append(reciprocal_rank(found, place[task]))
            of_task.append(tasks[task])
            of_pair.append((first, second))
    if not ranks:
        raise click.ClickException("no task is there in two languages")
    return Measured(np.array(ranks), np.array(of_task), of_pair)


def reciprocal_rank(scores: NDArray[np.float64], right: int) -> float:
    """1 / rank of the right answer, averaged over the orders of those that score the same."""
    better = int((scores > scores[right] + ALIKE).sum())
    same = int((np.abs(scores - scores[right]) <= ALIKE).sum())
    return sum(1 / rank for rank in range(better + 1, better + same + 1)) / same


def nothing(queries: Sequence[int], pool: Sequence[int]) -> NDArray[np.float64]:
    """All the same: measures chance."""
    return np.zeros((len(queries), len(pool)))


def of_vectors(vectors: NDArray[np.float64]) -> Scores:
    """Cosine of rows that have length 1."""
    return lambda queries, pool: vectors[list(queries)] @ vectors[list(pool)].T


def of_sparse(matrix: object) -> Scores:
    """The same for a scipy matrix."""
    rows: Any = matrix
    return lambda queries, pool: (rows[list(queries)] @ rows[list(pool)].T).toarray()


def languages_of(programs: Iterable[Program]) -> list[str]:
    return sorted({program.language for program in programs})
