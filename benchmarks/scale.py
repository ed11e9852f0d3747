"""Memory of the driver and of its workers, and throughput, at several sizes of corpus: none of it may grow with the corpus but the plan.

`python -m benchmarks.scale CORPUS --megabytes 50 --megabytes 100` copies files of CORPUS, each copy with a first line of its own, until
there is that much source, builds it, and prints a row for each size. Linux only: it reads /proc.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import click
from rich.console import Console
from rich.table import Table

import uast

GLANCE = 0.1
COMMENT = {"python": b"# %d\n", "ruby": b"# %d\n"}
"""A first line that changes nothing; elsewhere it is C's."""


class Run(NamedTuple):
    """What a build took. Bytes, seconds; the peaks are of resident memory, `worker` that of the largest."""

    source: int
    files: int
    seconds: float
    resume: float
    driver: int
    worker: int


def stage(corpus: Path, size: int, folder: Path) -> tuple[int, int]:
    """Writes that much source, and returns bytes and files."""
    names = {f".{extension}": language.name for language in uast.languages() for extension in language.extensions}
    originals = [path for path in sorted(corpus.rglob("*")) if path.suffix in names and path.is_file()]
    if not originals:
        raise click.ClickException(f"{corpus}: there is no source in it")
    written = files = copy = 0
    while written < size:
        for path in originals:
            content = path.read_bytes()
            target = folder / str(copy) / path.relative_to(corpus)
            target.parent.mkdir(parents=True, exist_ok=True)
            head = COMMENT.get(names[path.suffix], b"// %d\n") % copy
            target.write_bytes(head + content)
            written, files = written + len(head) + len(content), files + 1
            if written >= size:
                break
        copy += 1
    return written, files


def watch(command: list[str]) -> tuple[float, int, int]:
    """Seconds, and peak resident bytes of the driver and of the largest process that it started."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    driver = worker = 0
    while process.poll() is None:
        driver = max(driver, _peak(process.pid))
        for task in Path(f"/proc/{process.pid}/task").glob("*/children"):
            with contextlib.suppress(OSError):  # it ended
                worker = max([worker, *(_peak(int(child)) for child in task.read_text(encoding="ascii").split())])
        time.sleep(GLANCE)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return time.perf_counter() - begin, driver, worker


def _peak(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def measure(corpus: Path, size: int, workers: int) -> Run:
    """One size, in a folder of its own that is removed."""
    with tempfile.TemporaryDirectory(prefix="uast-scale-") as scratch:
        source, out = Path(scratch, "source"), Path(scratch, "out")
        written, files = stage(corpus, size, source)
        command = [sys.executable, "-m", "build_dataset", str(source), "-o", str(out), "--workers", str(workers), "--quiet"]
        seconds, driver, worker = watch(command)
        resume, again, _ = watch(command)
        shutil.rmtree(source)
        return Run(written, files, seconds, resume, max(driver, again), worker)


@click.command(help=__doc__)
@click.argument("corpus", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--megabytes", "sizes", multiple=True, type=click.IntRange(1), default=(50, 100, 200), show_default=True)
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1))
@click.option("--json", "as_json", is_flag=True)
def main(corpus: Path, sizes: tuple[int, ...], workers: int, as_json: bool) -> None:
    runs = [measure(corpus, size * 1_000_000, workers) for size in sizes]
    if as_json:
        print(json.dumps([run._asdict() for run in runs]))
        return
    grid = Table("MB of source", "files", "s", "MB/s", "resume, s", "driver, MB", "driver, B a file", "largest worker, MB")
    for run in runs:
        figures = (run.seconds, run.source / run.seconds / 1e6, run.resume, run.driver / 1e6, run.driver / run.files, run.worker / 1e6)
        grid.add_row(f"{run.source / 1e6:.0f}", str(run.files), *(f"{figure:.1f}" for figure in figures))
    Console().print(grid)


if __name__ == "__main__":
    main()
