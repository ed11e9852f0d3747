"""What a build costs, by rates that were measured: time of a worker, bytes on disk.

`python -m benchmarks --sections rates --corpus DIR` measures them again; docs/performance.md says on what they were measured.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from build_dataset.plan import Task


class Rate(NamedTuple):
    """`speed`: MB of source in a second of a worker's CPU time, from inventory to finished shard, callables included. `stored` and
    `functions`: bytes of the two tables for a byte of source."""

    speed: float
    stored: float
    functions: float


RATES = {
    "c": Rate(3.8, 0.56, 0.11),
    "cpp": Rate(3.1, 0.50, 0.11),
    "csharp": Rate(2.5, 0.47, 0.15),
    "go": Rate(3.1, 0.56, 0.15),
    "java": Rate(5.7, 0.40, 0.17),
    "javascript": Rate(3.5, 0.59, 0.14),
    "python": Rate(3.8, 0.50, 0.16),
    "ruby": Rate(3.3, 0.51, 0.23),
    "scala": Rate(2.8, 0.57, 0.21),
    "typescript": Rate(4.4, 0.40, 0.13),
}

START_SECONDS = 1.0
"""What a build takes whatever its size: interpreters that start, grammars that load."""


def rate_of(language: str) -> Rate:
    """The rate of a language; for one that was not measured, the worst of each."""
    speeds, stored, functions = zip(*RATES.values(), strict=True)
    return RATES.get(language, Rate(min(speeds), max(stored), max(functions)))


def worker_seconds(language: str, source_bytes: int) -> float:
    """CPU time that a worker takes for source of a language."""
    return source_bytes / 1e6 / rate_of(language).speed


def stored_bytes(task: Task, *, functions: bool) -> int:
    """Size of the task's shard, with that of its callables."""
    rate = rate_of(task.language)
    return round(task.bytes * (rate.stored + (rate.functions if functions else 0)))


def elapsed_seconds(tasks: Sequence[Task], workers: int) -> float:
    """Wall-clock time of some tasks where each worker has a processor of its own; the longest task goes first, as in a build."""
    if not tasks:
        return START_SECONDS
    busy_until = [0.0] * workers
    for seconds in sorted((worker_seconds(task.language, task.bytes) for task in tasks), reverse=True):
        heapq.heapreplace(busy_until, busy_until[0] + seconds)
    return START_SECONDS + max(busy_until)
