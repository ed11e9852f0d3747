"""`uast-build` from source files to Parquet, against two processes that only parse; what it stores and how much memory it takes."""

from __future__ import annotations

import json
import multiprocessing
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from .bare import fastest, through_core, through_python
from .bars import Bar, median_and_spread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from multiprocessing.synchronize import Barrier

    from .sample import Sample

WORKERS = 2
# Prints the peak resident memory, in KiB, of the largest process that the command started.
PEAK = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n"
PEAK += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"


def measure(samples: list[Sample], source: Path, scratch: Path, repeats: int) -> Iterator[Bar]:
    """`source` holds the staged samples; the datasets are written under `scratch`."""
    group = f"uast-build, {WORKERS} workers"
    fast = {sample.language: fastest(sample.language, sample.sources)[0] for sample in samples}
    ratios, seconds, out = [], [], scratch / "dataset"
    for _ in range(repeats):
        shutil.rmtree(out, ignore_errors=True)
        begin = perf_counter()
        _build(source, out)
        built = perf_counter() - begin
        ratios.append(_parse_only(fast, source) / built)
        seconds.append(built)
    ratio, spread = median_and_spread(ratios)
    size = sum(sample.size for sample in samples)
    speed = size / median_and_spread(seconds)[0] / 1e6
    note = f"{size / 1e6:.0f} MB, {sum(len(s.paths) for s in samples)} files, {speed:.1f} MB/s from start to exit"
    yield Bar(group, "ratio to two processes that parse", ratio, "", 0.60, at_least=True, spread=spread, note=note)
    yield from _stored(out, fast)
    yield from _memory(samples, source, scratch)


def _command(source: Path, out: Path, *options: str) -> list[str]:
    program = Path(sys.executable).with_name("uast-build")
    return [str(program), str(source), "-o", str(out), "--workers", str(WORKERS), *options]


def _build(source: Path, out: Path) -> None:
    subprocess.run(_command(source, out), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _parse_only(fast: dict[str, str], source: Path) -> float:
    """Wall time of two processes that read the same files and parse them, without the time that they take to start."""
    shares: list[list[tuple[str, str]]] = [[] for _ in range(WORKERS)]
    loads = [0] * WORKERS
    files = [(path, language) for language in fast for path in (source / language).rglob("*") if path.is_file()]
    for path, language in sorted(files, key=lambda item: -item[0].stat().st_size):
        least = loads.index(min(loads))
        loads[least] += path.stat().st_size
        shares[least].append((str(path), language))
    context = multiprocessing.get_context("spawn")
    start = context.Barrier(WORKERS + 1)
    end = context.Barrier(WORKERS + 1)
    processes = [context.Process(target=_parser_process, args=(share, fast, start, end)) for share in shares]
    for process in processes:
        process.start()
    start.wait()
    begin = perf_counter()
    end.wait()
    elapsed = perf_counter() - begin
    for process in processes:
        process.join()
    return elapsed


def _parser_process(files: list[tuple[str, str]], fast: dict[str, str], start: Barrier, end: Barrier) -> None:
    parsers = {name: (through_core if kind == "core" else through_python)(name) for name, kind in fast.items()}
    start.wait()
    for path, language in files:
        parsers[language](Path(path).read_bytes())
    end.wait()


def _stored(out: Path, languages: Collection[str]) -> Iterator[Bar]:
    """From the manifest: `bytes` are those of the shards, which hold the source too. Judged are the languages of the sample, not
    the few files among them that turn out to be of another (headers of C++ among those of C)."""
    group = "stored, source included"
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    for language, row in manifest["languages"].items():
        size, nodes, raw = row["bytes"], row["nodes"], row["source_bytes"]
        note = f"{size / raw:.2f} times the raw source; a node every {raw / nodes:.1f} bytes"
        yield Bar(group, f"{language}, per node", size / nodes, "B", 3.0 if language in languages else None, note=note)
    counts = manifest["counts"]
    whole = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    note = f"{counts['source_bytes'] / 1e6:.1f} MB of source; {whole / counts['source_bytes']:.2f} with all that is not data"
    yield Bar(group, "all, ratio to the raw source", counts["bytes"] / counts["source_bytes"], "", 0.8, note=note)


def _memory(samples: list[Sample], source: Path, scratch: Path) -> Iterator[Bar]:
    """The peak of the largest process, on all of the sample and on one language of it: it must not grow with the corpus."""
    group = "memory"
    for name, folder in (("one language", source / samples[0].language), ("all", source)):
        out = scratch / "memory"
        shutil.rmtree(out, ignore_errors=True)
        done = subprocess.run([sys.executable, "-c", PEAK, *_command(folder, out)], check=True, capture_output=True, text=True)
        peak = int(done.stdout.split()[-1]) * 1024
        yield Bar(group, f"largest process of a build, {name}", peak / 1e6, "MB", 500.0)
