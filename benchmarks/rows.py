"""Tables of many small rows: a whole build of one JSON Lines file, plain and compressed, in processor time.

    python -m benchmarks.rows --rows 100000

Each row is a function of four lines, so what is measured is what a row costs apart from its parse. All rows must be
there, with equally many nodes.
"""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import click
import pyarrow as pa

FORMATS = ("rows.jsonl", "rows.jsonl.gz", "rows.jsonl.zst")


def write_rows(path: Path, rows: int) -> None:
    """That many rows, compressed as the name says."""
    lines = (
        {"content": f"def f{row}(a, b):\n    if a:\n        return b + {row}\n    return a\n", "path": f"p{row // 500:05}/m{row}.py"}
        for row in range(rows)
    )
    text = "".join(json.dumps(line) + "\n" for line in lines).encode()
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text, mtime=0))
    elif path.suffix == ".zst":
        path.write_bytes(pa.Codec("zstd").compress(text).to_pybytes())
    else:
        path.write_bytes(text)


def build(source: Path, out: Path, workers: int) -> tuple[float, float]:
    """Processor time and wall-clock time of a build, from start to exit, in seconds."""
    command = [sys.executable, "-m", "build_dataset", str(source), "-o", str(out), "--workers", str(workers), "--quiet"]
    before, begin = _children(), perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return _children() - before, perf_counter() - begin


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@click.command(help=__doc__)
@click.option("--rows", default=100_000, show_default=True, type=click.IntRange(1))
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1))
def main(rows: int, workers: int) -> None:
    nodes = set()
    with tempfile.TemporaryDirectory(prefix="uast-rows-") as scratch:
        for name in FORMATS:
            path, out = Path(scratch, name), Path(scratch, f"{name}.out")
            write_rows(path, rows)
            used, passed = build(path, out, workers)
            manifest = json.loads((out / "manifest.json").read_bytes())
            parsed = manifest["counts"]["parsed"]
            nodes.add(manifest["counts"]["nodes"])
            each = f"{used:.1f} s of CPU time, {used / rows * 1e6:.0f} µs a row"
            print(f"{name}: {parsed:,} of {rows:,} rows parsed, {each}, {passed:.1f} s", flush=True)
            if parsed != rows:
                raise click.ClickException(f"{name}: {rows - parsed} rows are missing")
    if len(nodes) != 1:
        raise click.ClickException("the three datasets have different numbers of nodes")


if __name__ == "__main__":
    main()
