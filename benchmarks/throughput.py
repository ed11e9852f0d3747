"""One core: source to finished tree, against the bare parse of the same files in the same process.

Time is CPU time of the one thread that works, so that other load on the machine weighs less.
"""

from __future__ import annotations

from time import thread_time
from typing import TYPE_CHECKING

import uast

from .bare import fastest
from .bars import Bar, median_and_spread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .sample import Sample


def measure(samples: list[Sample], repeats: int) -> Iterator[Bar]:
    group = "parse to tree, ratio to bare parse"
    for sample in samples:
        name, bare_parse = fastest(sample.language, sample.sources)
        uast.parse(sample.sources[0], sample.language)
        ratios, bare_seconds = [], []
        for repeat in range(repeats):
            bare = full = 0.0
            # The two take turns file by file, so that a slow moment of the machine hits both.
            for turn, source in enumerate(sample.sources):
                begin = thread_time()
                if (turn + repeat) % 2:
                    bare_parse(source)
                    middle = thread_time()
                    uast.parse(source, sample.language)
                    end = thread_time()
                    bare += middle - begin
                    full += end - middle
                else:
                    uast.parse(source, sample.language)
                    middle = thread_time()
                    bare_parse(source)
                    end = thread_time()
                    full += middle - begin
                    bare += end - middle
            ratios.append(bare / full)
            bare_seconds.append(bare)
        ratio, spread = median_and_spread(ratios)
        speed = sample.size / median_and_spread(bare_seconds)[0] / 1e6
        note = f"{sample.size / 1e6:.1f} MB, {len(sample.paths)} files; bare parse {speed:.1f} MB/s ({name})"
        if not sample.complete:
            note += "; less than 10 MB: not judged"
        yield Bar(group, sample.language, ratio, "", 0.70 if sample.complete else None, at_least=True, spread=spread, note=note)
