"""Small inputs and start-up: what a call costs beyond the parse, what an import costs."""

from __future__ import annotations

import statistics
import subprocess
import sys
from time import perf_counter
from typing import TYPE_CHECKING

import uast

from .bare import fastest
from .bars import Bar, median_and_spread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .sample import Sample

HEAVY = ("pyarrow", "polars", "networkx")
IMPORT = f"""
import sys, time
begin = time.perf_counter()
import uast
print(time.perf_counter() - begin)
print(*(name for name in {HEAVY!r} if name in sys.modules))
"""
LOAD = """
import sys, time, uast
begin = time.perf_counter()
uast.parse(b"", sys.argv[1])
print(time.perf_counter() - begin)
"""


def measure(samples: list[Sample], repeats: int) -> Iterator[Bar]:
    for sample in samples:
        snippet = _lines(sample.sources, 20)
        _, bare_parse = fastest(sample.language, [snippet])
        bare = _microseconds(lambda source=snippet, parse=bare_parse: parse(source))  # type: ignore[misc]
        full = _microseconds(lambda source=snippet, language=sample.language: uast.parse(source, language))  # type: ignore[misc]
        note = f"bare parse {bare:.0f} µs, uast.parse {full:.0f} µs"
        yield Bar("small input", f"20 lines of {sample.language}, overhead", full - bare, "µs", 100.0, note=note)

    times, loaded = [], ""
    for _ in range(max(repeats, 5)):
        first, loaded = _python(IMPORT)
        times.append(float(first) * 1e3)
    milliseconds, spread = median_and_spread(times)
    yield Bar("start-up", "import uast", milliseconds, "ms", 150.0, spread=spread)
    yield Bar("start-up", "heavy imports of import uast", len(loaded.split()), "", 0.0, note=loaded or "none of " + ", ".join(HEAVY))
    for sample in samples:
        times = [float(_python(LOAD, sample.language)[0]) * 1e3 for _ in range(max(repeats, 5))]
        milliseconds, spread = median_and_spread(times)
        yield Bar("start-up", f"first parse of {sample.language}", milliseconds, "ms", 50.0, spread=spread)


def _lines(sources: tuple[bytes, ...], count: int) -> bytes:
    """The first `count` lines of the middle of a file that has them."""
    for source in sources:
        lines = source.splitlines(keepends=True)
        if len(lines) >= 4 * count:
            return b"".join(lines[len(lines) // 2 :][:count])
    return b"".join(sources[0].splitlines(keepends=True)[:count])


def _microseconds(call: Callable[[], object], rounds: int = 2000) -> float:
    times = []
    for _ in range(rounds):
        begin = perf_counter()
        call()
        times.append(perf_counter() - begin)
    return statistics.median(times) * 1e6


def _python(program: str, *arguments: str) -> tuple[str, str]:
    """The first and the second line that a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", program, *arguments], check=True, capture_output=True, text=True)
    first, _, rest = done.stdout.partition("\n")
    return first, rest.strip()
