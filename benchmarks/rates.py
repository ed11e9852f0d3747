"""The rates that `uast-build plan` goes by: what a worker takes of the processor, and what it stores, language by language."""

from __future__ import annotations

import shutil
from time import process_time
from typing import TYPE_CHECKING, Any

from build_dataset.cost import RATES
from build_dataset.engine import Done
from build_dataset.options import Options
from build_dataset.run import build

from .bars import Bar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from build_dataset.engine import Event

    from .sample import Sample


class Here:
    """An engine without processes: CPU time of this one is all that a build takes."""

    def run(self, task: Any, items: Iterable[Any]) -> Iterator[Event]:
        for item in items:
            yield Done(item, task(item, lambda _: None))

    def close(self) -> None:
        pass


def measure(samples: list[Sample], source: Path, scratch: Path) -> Iterator[Bar]:
    """`source` holds the staged samples. CPU time, so that other load weighs less; interpreter and grammars are warm."""
    group = "rates of a worker"
    warm = scratch / "warm"
    for sample in samples:
        shutil.rmtree(warm, ignore_errors=True)
        warm.mkdir()
        (warm / sample.paths[0].name).write_bytes(sample.sources[0])
        _build(warm, scratch / "rates")
        seconds, counts = _build(source / sample.language, scratch / "rates")
        size = counts["source_bytes"]
        stated = RATES.get(sample.language)
        note = f"{size / 1e6:.1f} MB; stated: " + (f"{stated.speed} MB/s, {stated.stored} and {stated.functions} B" if stated else "none")
        yield Bar(group, f"{sample.language}, source in a second of CPU time", size / 1e6 / seconds, "MB/s", note=note)
        yield Bar(group, f"{sample.language}, stored for a byte of source", counts["bytes"] / size, "B")
        yield Bar(group, f"{sample.language}, callables stored for a byte of source", counts["functions_bytes"] / size, "B")


def _build(source: Path, out: Path) -> tuple[float, dict[str, int]]:
    shutil.rmtree(out, ignore_errors=True)
    begin = process_time()
    counts = build([source], out, Options(), Here()).manifest["counts"]
    return process_time() - begin, counts
