"""Memory of finished trees, as the operating system sees it."""

from __future__ import annotations

import ctypes
import ctypes.util
import gc
import multiprocessing
import os
from pathlib import Path
from typing import TYPE_CHECKING

from .bars import Bar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.queues import SimpleQueue

    from .sample import Sample


STATM = Path("/proc/self/statm")


def measure(samples: list[Sample]) -> Iterator[Bar]:
    if not STATM.exists():
        return
    context = multiprocessing.get_context("spawn")
    for sample in samples:
        queue: SimpleQueue[tuple[int, int]] = context.SimpleQueue()
        process = context.Process(target=_hold, args=(sample.language, [str(path) for path in sample.paths], queue))
        process.start()
        size, nodes = queue.get()
        process.join()
        note = f"{nodes:,} nodes held at once, source not counted"
        yield Bar("memory", f"a finished tree, {sample.language}, per node", size / nodes, "B", 24.0, note=note)


def _hold(language: str, paths: list[str], queue: SimpleQueue[tuple[int, int]]) -> None:
    """Keep the trees of all files and report the growth of the resident memory and the number of nodes."""
    import uast

    sources = [Path(path).read_bytes() for path in paths]
    uast.parse(max(sources, key=len), language)  # what a parse works in stays with the allocator, and is no part of a tree
    before = _resident()
    trees = [uast.parse(source, language) for source in sources]
    queue.put((_resident() - before, sum(map(len, trees))))


def _resident() -> int:
    """Resident bytes of this process, after free memory was handed back."""
    gc.collect()
    name = ctypes.util.find_library("c")
    if name and hasattr(libc := ctypes.CDLL(name), "malloc_trim"):
        libc.malloc_trim(0)
    return int(STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
