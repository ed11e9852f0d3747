"""Makes the weights of fingerprints out of parallel programs and of ordinary code: `python -m uast.fingerprint_training`.

How rare each feature is in a language, and the map onto few numbers in which programs of one task lie close together whatever
their language: a discriminant analysis of tasks after what is common to a language is taken off.

The shipped weights come from 3,625 solutions of LeetCode problems in two repositories under the MIT licence (neetcode-gh/leetcode at
9907b7fed441 and javadev/LeetCode-in-All at 684b76d68c59) and from 2,000 pieces of ordinary code of open-source projects, 200 a language.
No program of a data set that search is measured on is among them.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from uast import fingerprints, parse
from uast.extras import missing
from uast.fingerprints import FAMILY_BITS, LANGUAGES, WEIGHTS_FILE

try:
    import numpy as np
except ImportError as error:
    raise missing("numpy", "search", error) from None

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Array = NDArray[np.float32]

FEATURES = {False: 24_000, True: 24_000}
"""Features whose rarity is kept: of structure, and of names and strings."""

MAPPED, DIMENSIONS, COMPONENTS = 8192, 128, 512
SHRINK = 0.1
PRIOR = 20
"""So many documents of all languages stand in front of those of one."""


class Corpus(NamedTuple):
    """Fingerprints of programs; `task` is -1 for ordinary code."""

    language: NDArray[np.int64]
    task: NDArray[np.int64]
    offsets: NDArray[np.int64]
    ids: NDArray[np.uint32]
    counts: Array


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("parallel", nargs="+", help='JSON Lines, perhaps gzip: {"task", "language", "code"}; task null for ordinary code')
    reader.add_argument("--out", default=str(WEIGHTS_FILE))
    options = reader.parse_args()
    corpus = read(options.parallel)
    table = train(corpus)
    np.savez_compressed(options.out, allow_pickle=False, **table)


def read(paths: Iterable[str]) -> Corpus:
    """The fingerprints, names seen, of the programs in these files."""
    tasks: dict[str, int] = {}
    languages, numbers, found = [], [], []
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else Path(path).open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                languages.append(LANGUAGES.index(row["language"]))
                numbers.append(-1 if row["task"] is None else tasks.setdefault(row["task"], len(tasks)))
                found.append(parse(row["code"], row["language"]))
    both = [fingerprints.of_batch(found, names) for names in (False, True)]
    del found
    # Rarity of names is learnt from what is seen, that of structure from what is left when names are hidden.
    first = np.uint32(fingerprints.NAMED << (32 - FAMILY_BITS))
    offsets, ids, counts = _joined(*both[0], *_only(*both[1], first))
    return Corpus(np.array(languages), np.array(numbers), offsets, ids, counts)


def train(corpus: Corpus) -> dict[str, NDArray[np.generic]]:
    """The arrays of the weights' file."""
    documents = len(corpus.language)
    rows = np.repeat(np.arange(documents), np.diff(corpus.offsets))
    known, inverse = np.unique(corpus.ids, return_inverse=True)
    frequency = np.zeros((len(LANGUAGES), len(known)))
    np.add.at(frequency, (corpus.language[rows], inverse), 1)
    total = frequency.sum(0)
    named = (known >> np.uint32(32 - FAMILY_BITS)) >= fingerprints.NAMED
    kept = np.sort(np.concatenate([_most(total, np.flatnonzero(named == which), FEATURES[which]) for which in (False, True)]))
    sizes = np.bincount(corpus.language, minlength=len(LANGUAGES))[:, None]
    share = (frequency[:, kept] + PRIOR * (total[kept] + 0.5) / (documents + 1)) / (sizes + PRIOR)
    rarity = np.clip(np.round(-np.log(np.minimum(share, 1)) * fingerprints.RARITY_STEPS), 0, 255).astype(np.uint8)
    unseen = -np.log(PRIOR * 0.5 / (documents + 1) / (sizes[:, 0] + PRIOR))
    table: dict[str, NDArray[np.generic]] = {
        "features": known[kept],
        "rarity": rarity,
        "unseen": np.clip(np.round(unseen * fingerprints.RARITY_STEPS), 0, 255).astype(np.uint8),
    }
    mapped = np.sort(_most(total, kept[~named[kept]], MAPPED))
    return table | _map(corpus, table, known[mapped])


def _map(corpus: Corpus, table: dict[str, NDArray[np.generic]], mapped: NDArray[np.uint32]) -> dict[str, NDArray[np.generic]]:
    rows = np.flatnonzero(corpus.task >= 0)
    x = np.zeros((len(rows), len(mapped)), np.float32)
    weights = fingerprints.Weights({**table, "mapped": mapped[:0]})
    for place, row in enumerate(rows):
        own = slice(corpus.offsets[row], corpus.offsets[row + 1])
        ids, counts = corpus.ids[own], corpus.counts[own]
        structure = ids < np.uint32(fingerprints.NAMED << (32 - FAMILY_BITS))
        ids = ids[structure]
        values = weights.values(int(corpus.language[row]), np.array([0, len(ids)]), ids, counts[structure])
        there = np.minimum(np.searchsorted(mapped, ids), len(mapped) - 1)
        hit = mapped[there] == ids
        x[place, there[hit]] = values[hit]
    language, task = corpus.language[rows], corpus.task[rows]
    basis = _components(x, COMPONENTS)
    z = x @ basis
    mean = z.mean(0)
    centre = np.stack(
        [(z[language == number].sum(0) + PRIOR * mean) / ((language == number).sum() + PRIOR) for number in range(len(LANGUAGES))]
    )
    z -= centre[language]
    directions = _discriminant(z.astype(np.float64), language, task)
    projection = basis @ directions
    scale = np.abs(projection).max(0) / 127
    return {
        "mapped": mapped,
        "projection": np.round(projection / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "centre": (centre @ directions).astype(np.float32),
    }


def _components(x: Array, count: int) -> Array:
    """The principal directions, by a randomised singular value decomposition with a fixed seed."""
    found = x @ np.random.default_rng(0).standard_normal((x.shape[1], count + 32)).astype(np.float32)
    for _ in range(2):
        found = x @ np.linalg.qr(x.T @ np.linalg.qr(found)[0])[0]
    base = np.linalg.qr(found)[0]
    _, _, directions = np.linalg.svd(base.T @ x, full_matrices=False)
    return np.ascontiguousarray(directions[:count].T)


def _discriminant(z: NDArray[np.float64], language: NDArray[np.int64], task: NDArray[np.int64]) -> Array:
    """The directions in which tasks differ more than the programs of one task do."""
    tasks, groups = np.unique(task, return_inverse=True)
    parallel = np.array([len(set(language[groups == number])) > 1 for number in range(len(tasks))])[groups]
    z, groups = z[parallel], groups[parallel]
    sizes = np.bincount(groups)
    sums = np.zeros((len(sizes), z.shape[1]))
    np.add.at(sums, groups, z)
    inside = z - (sums / np.maximum(sizes, 1)[:, None])[groups]
    within = inside.T @ inside / (len(z) - (sizes > 0).sum())
    around = z - z.mean(0)
    total = around.T @ around / len(z)
    within = (1 - SHRINK) * within + SHRINK * np.trace(within) / len(within) * np.eye(len(within))
    lower = np.linalg.inv(np.linalg.cholesky(within))
    values, vectors = np.linalg.eigh(lower @ total @ lower.T)
    values, vectors = values[::-1][:DIMENSIONS], vectors[:, ::-1][:, :DIMENSIONS]
    directions: Array = (lower.T @ vectors * np.sqrt(np.maximum(values - 1, 0) / values)).astype(np.float32)
    return directions


def _most(total: NDArray[np.float64], among: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """The most frequent of these, ties by their order."""
    return among[np.argsort(-total[among], kind="stable")][:count]


def _only(
    offsets: NDArray[np.int64], ids: NDArray[np.uint32], counts: Array, first: np.uint32
) -> tuple[NDArray[np.int64], NDArray[np.uint32], Array]:
    kept = ids >= first
    before = np.concatenate([[0], np.cumsum(kept)])
    return before[offsets], ids[kept], counts[kept]


def _joined(
    offsets: NDArray[np.int64],
    ids: NDArray[np.uint32],
    counts: Array,
    more: NDArray[np.int64],
    more_ids: NDArray[np.uint32],
    more_counts: Array,
) -> tuple[NDArray[np.int64], NDArray[np.uint32], Array]:
    """Two fingerprints of each document as one; all ids of the second are larger."""
    rows = np.concatenate([np.repeat(np.arange(len(at) - 1), np.diff(at)) for at in (offsets, more)])
    order = np.argsort(rows, kind="stable")
    return offsets + more, np.concatenate([ids, more_ids])[order], np.concatenate([counts, more_counts])[order]


if __name__ == "__main__":
    main()
