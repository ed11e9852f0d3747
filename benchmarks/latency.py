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

LINES = 20
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
for language in sys.argv[1:]:
    begin = time.perf_counter()
    uast.parse(b"", language)
    print(time.perf_counter() - begin)
"""


def measure(samples: list[Sample], repeats: int) -> Iterator[Bar]:
    for sample in samples:
        snippet = _snippet(sample)
        _, bare_parse = fastest(sample.language, [snippet])
        bare = _microseconds(lambda source=snippet, parse=bare_parse: parse(source))  # type: ignore[misc]
        full = _microseconds(lambda source=snippet, language=sample.language: uast.parse(source, language))  # type: ignore[misc]
        note = f"bare parse {bare:.0f} µs, uast.parse {full:.0f} µs"
        yield Bar("small input", f"{LINES} lines of {sample.language}, overhead", full - bare, "µs", 100.0, note=note)

    times, loaded = [], ""
    for _ in range(max(repeats, 5)):
        first, loaded = _python(IMPORT)
        times.append(float(first) * 1e3)
    milliseconds, spread = median_and_spread(times)
    yield Bar("start-up", "import uast", milliseconds, "ms", 150.0, spread=spread)
    yield Bar("start-up", "heavy imports of import uast", len(loaded.split()), "", 0.0, note=loaded or "none of " + ", ".join(HEAVY))
    for sample in samples:
        # The process has loaded another language before, so that the modules of the library are there.
        other = next(name for name in ("java", "c") if name != sample.language)
        alone = [float(_python(LOAD, sample.language)[0]) * 1e3 for _ in range(max(repeats, 5))]
        after = [float(_python(LOAD, other, sample.language)[1]) * 1e3 for _ in range(max(repeats, 5))]
        milliseconds, spread = median_and_spread(after)
        note = f"{median_and_spread(alone)[0]:.0f} ms as the first parse of a process, imports included"
        yield Bar("start-up", f"load {sample.language}", milliseconds, "ms", 50.0, spread=spread, note=note)
    names = [language.name for language in uast.languages()]
    every: list[float] = []
    for _ in range(max(repeats, 5)):
        # The first one is loaded behind another, to tell its own time from that of importing the library's modules.
        own = float(_python(LOAD, names[1], names[0])[1])
        every.append((own + sum(map(float, _python(LOAD, *names)[1].split()))) * 1e3)
    milliseconds, spread = median_and_spread(every)
    note = "imports of the library's own modules not included"
    yield Bar("start-up", f"load all {len(names)} languages", milliseconds, "ms", 400.0, spread=spread, note=note)


def _snippet(sample: Sample) -> bytes:
    """Twenty lines of real code that parse without errors and are not all comments."""
    for source in sample.sources:
        lines = source.splitlines(keepends=True)
        for first in range(0, len(lines) - LINES, LINES):
            snippet = b"".join(lines[first : first + LINES])
            tree = uast.parse(snippet, sample.language)
            if len(tree) > 5 * LINES and not tree.has_errors:
                return snippet
    raise ValueError(f"no {LINES} lines of {sample.language} parse without errors")


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
