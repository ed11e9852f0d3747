"""`uast-build` from source files to Parquet, against two processes that only parse and against itself; what it stores, its memory."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import click

from build_dataset.cli.run import run

from .bare import fastest, through_core, through_python
from .bars import Bar, median_and_spread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from multiprocessing.synchronize import Barrier

    from .sample import Sample

WORKERS = 2
SMALL_FILES = 20_000
# Prints the peak resident memory, in KiB, of the largest process that the command started.
PEAK = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n"
PEAK += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"


def measure(samples: list[Sample], source: Path, scratch: Path, repeats: int) -> Iterator[Bar]:
    """`source` holds the staged samples; the datasets are written under `scratch`. Whatever is compared takes turns, so that a slow
    moment of the machine hits all of it."""
    group = f"uast-build, {WORKERS} workers"
    fast = {sample.language: fastest(sample.language, sample.sources)[0] for sample in samples}
    complete = all(sample.complete for sample in samples)
    out = scratch / "dataset"
    built, parsed, near, verified, compared = [], [], [], [], []
    for _ in range(repeats):
        built.append(_build(source, out))
        parsed.append(_parse_only(fast, source))
        if NEAR:
            near.append(_build(source, scratch / "near", *NEAR))
        verified.append(_run("verify", str(out), "--workers", str(WORKERS)))
        compared.append(_run("verify", str(out), "--deep", "--workers", str(WORKERS)))
    size = sum(sample.size for sample in samples)
    speed = size / median_and_spread(built)[0] / 1e6
    note = f"{size / 1e6:.0f} MB, {sum(len(s.paths) for s in samples)} files, {speed:.1f} MB/s from start to exit, callables included"
    yield _ratio(group, "ratio to two processes that parse", parsed, built, 0.60 if complete else None, note)
    if near:
        extra, spread = median_and_spread([with_it / without - 1 for with_it, without in zip(near, built, strict=True)])
        yield Bar(group, "extra time of near-duplicates", extra, "", 0.40 if complete else None, spread=spread, note=" ".join(NEAR))
    yield _ratio(group, "verify, ratio to the build's speed", built, verified, 2.0 if complete else None, "start to exit")
    yield _ratio(group, "verify --deep, ratio to the build's speed", built, compared, 1.0 if complete else None, "start to exit")
    yield from _resume(scratch, repeats)
    yield from _stored(out, {sample.language for sample in samples if sample.complete}, complete=complete)
    yield from _memory(samples, source, scratch)


def _near_options() -> tuple[str, ...]:
    """Near-duplicates looked for and kept, so that the same files are parsed; empty if this uast-build has no such option."""
    options = {parameter.name: parameter for parameter in run.params}
    dedup = options["dedup"].type
    if not isinstance(dedup, click.Choice) or "near" not in dedup.choices:
        return ()
    return ("--dedup", "near", *(["--keep-duplicates"] if "keep_duplicates" in options else []))


NEAR = _near_options()


def _ratio(group: str, name: str, upper: list[float], lower: list[float], limit: float | None, note: str) -> Bar:
    ratio, spread = median_and_spread([one / other for one, other in zip(upper, lower, strict=True)])
    return Bar(group, name, ratio, "", limit, at_least=True, spread=spread, note=note)


def _program() -> str:
    return str(Path(sys.executable).with_name("uast-build"))


def _command(source: Path, out: Path, *options: str) -> list[str]:
    return [_program(), str(source), "-o", str(out), "--workers", str(WORKERS), *options]


def _build(source: Path, out: Path, *options: str) -> float:
    """Seconds of a fresh build, from start to exit."""
    shutil.rmtree(out, ignore_errors=True)
    return _run(*_command(source, out, *options)[1:])


def _run(*arguments: str) -> float:
    begin = perf_counter()
    subprocess.run([_program(), *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return perf_counter() - begin


def _resume(scratch: Path, repeats: int) -> Iterator[Bar]:
    """The same command again when there is nothing to do, on many small files."""
    source, out = scratch / "small", scratch / "resumed"
    for number in range(SMALL_FILES):
        path = source / f"{number // 500:03}" / f"m{number:05}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"def f{number}(a):\n    return a + {number}\n", encoding="utf-8")
        os.utime(path, (1_700_000_000, 1_700_000_000))  # what changed a moment ago is read again
    _build(source, out)
    seconds, spread = median_and_spread([_run(*_command(source, out)[1:]) for _ in range(repeats)])
    name = f"resume of {SMALL_FILES:,} files, nothing to do"
    yield Bar(f"uast-build, {WORKERS} workers", name, seconds, "s", 2.0, spread=spread, note="start to exit")


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


def _stored(out: Path, judged: Collection[str], *, complete: bool) -> Iterator[Bar]:
    """From the manifest: `bytes` are those of the shards, which hold the source too. Judged are languages with a full sample, not
    the few files among them that turn out to be of another (headers of C++ among those of C)."""
    group = "stored, source included"
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    for language, row in manifest["languages"].items():
        size, nodes, raw = row["bytes"], row["nodes"], row["source_bytes"]
        if not nodes:
            continue
        note = f"a node every {raw / nodes:.1f} bytes"
        yield Bar(group, f"{language}, per node", size / nodes, "B", 3.0 if language in judged else None, note=note)
        note = f"callables {row['functions_bytes'] / raw:.2f} more"
        yield Bar(group, f"{language}, ratio to the raw source", size / raw, "", 1.0 if language in judged else None, note=note)
    counts = manifest["counts"]
    raw = counts["source_bytes"]
    whole = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    note = f"{raw / 1e6:.1f} MB of source; callables {counts['functions_bytes'] / raw:.2f} more; {whole / raw:.2f} with all that is there"
    yield Bar(group, "all, ratio to the raw source", counts["bytes"] / raw, "", 0.8 if complete else None, note=note)


def _memory(samples: list[Sample], source: Path, scratch: Path) -> Iterator[Bar]:
    """The peak of the largest process, on all of the sample and on one language of it: it must not grow with the corpus."""
    group = "memory"
    for name, folder in (("one language", source / samples[0].language), ("all", source)):
        out = scratch / "memory"
        shutil.rmtree(out, ignore_errors=True)
        done = subprocess.run([sys.executable, "-c", PEAK, *_command(folder, out)], check=True, capture_output=True, text=True)
        peak = int(done.stdout.split()[-1]) * 1024
        yield Bar(group, f"largest process of a build, {name}", peak / 1e6, "MB", 500.0)
