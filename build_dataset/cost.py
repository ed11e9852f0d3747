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
    """`speed`: MB of source in a second of a worker's CPU time, from inventory to finished shard. `stored`: bytes of the dataset for a
    byte of source."""

    speed: float
    stored: float


RATES = {
    "c": Rate(3.6, 0.56),
    "cpp": Rate(2.8, 0.50),
    "csharp": Rate(2.8, 0.47),
    "go": Rate(2.7, 0.56),
    "java": Rate(6.2, 0.40),
    "javascript": Rate(4.0, 0.59),
    "python": Rate(4.3, 0.50),
    "ruby": Rate(3.6, 0.51),
    "scala": Rate(2.8, 0.57),
    "typescript": Rate(4.4, 0.40),
}

START_SECONDS = 1.0
"""What a build takes whatever its size: interpreters that start, grammars that load."""


def rate_of(language: str) -> Rate:
    """The rate of a language; that of the slowest and that of the largest for one that was not measured."""
    slowest = Rate(min(rate.speed for rate in RATES.values()), max(rate.stored for rate in RATES.values()))
    return RATES.get(language, slowest)


def worker_seconds(task: Task) -> float:
    """CPU time that a worker takes for a task."""
    return task.bytes / 1e6 / rate_of(task.language).speed


def stored_bytes(task: Task) -> int:
    """Size of the task's shard."""
    return round(task.bytes * rate_of(task.language).stored)


def elapsed_seconds(tasks: Sequence[Task], workers: int) -> float:
    """Wall-clock time of some tasks where each worker has a processor of its own; the largest task goes first, as in a build."""
    if not tasks:
        return START_SECONDS
    busy_until = [0.0] * workers
    for seconds in sorted(map(worker_seconds, tasks), reverse=True):
        heapq.heapreplace(busy_until, busy_until[0] + seconds)
    return START_SECONDS + max(busy_until)
