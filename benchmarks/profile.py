"""Where the time of a build goes: py-spy samples one that runs in a single process, and the samples are counted by stage.

    python -m benchmarks.profile DIR

py-spy is not among the dependencies: pip install py-spy. What counts is processor time, so other load on the machine changes little.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import process_time

import click

STAGES: tuple[tuple[str, str], ...] = (
    # The innermost frame that one of these matches decides; of several on one frame, the first.
    # Who asked for memory is often not to be told: the frames end there.
    ("memory of the core and of tree-sitter (mimalloc)", r"\b_?mi_\w+ "),
    ("parse (tree-sitter)", r"\b(ts_\w+|stack_\w+|set_contains) |parser\.[ch]|scanner\.[ch]"),
    ("flatten", r"uast_flatten|_core::(native|walk)"),
    ("pack the columns", r"_core::(packed|batch)"),
    ("callables", r"_core::(callables|header|texts)|functions\.py"),
    ("near-duplicates", r"_core::minhash|(duplicates|components)\.py"),
    ("normalise", r"_core::"),
    ("zstd", r"ZSTD_|HUF_|FSE_"),
    ("Parquet encoding", r"libparquet|write_batch|ParquetWriter|pyarrow/_parquet"),
    ("licences and flags", r"(licenses|licensefiles|licensetexts|conventions|sieve)\.py"),
    ("reading files, SHA-256 of them", r"(contents|folder|storage)\.py|_read \(build_dataset/worker\.py|_look \(|openssl_sha256|_hashlib"),
    ("checksum, sync and rename of outputs", r"sha256_of|fsync|(layout|checksums)\.py"),
    ("inventory, plan", r"(inventory|plan|select|run)\.py"),
    ("Arrow", r"libarrow|pyarrow|packing\.py|worker\.py"),
    ("finish: totals, tables, card", r"(finish|card|statistics)\.py"),
    ("imports", r"importlib"),
)
_STAGES = tuple((name, re.compile(pattern)) for name, pattern in STAGES)
_IMPORT = re.compile(r"_find_and_load|_compile_bytecode")


def stage_of(stack: list[str]) -> str:
    """The stage that a stack of frames, outermost first, belongs to."""
    if any(_IMPORT.search(frame) for frame in stack):
        return "imports"
    for frame in reversed(stack):
        for name, pattern in _STAGES:
            if pattern.search(frame):
                return name
    return "other"


def count(lines: list[str]) -> Counter[str]:
    """Samples by stage, of what py-spy writes as `raw`; interpreter start and end are left out."""
    found: Counter[str] = Counter()
    for line in lines:
        stack, _, samples = line.rpartition(" ")
        frames = stack.split(";")
        if any("build (build_dataset/run.py" in frame for frame in frames):
            found[stage_of(frames)] += int(samples)
    return found


def build_here(source: Path) -> None:
    """Two builds in this process: the second has everything warm."""
    from build_dataset.options import Options
    from build_dataset.run import build

    from .rates import Here

    with tempfile.TemporaryDirectory(prefix="uast-profile-") as folder:
        for _ in range(2):
            shutil.rmtree(Path(folder) / "out", ignore_errors=True)
            begin = process_time()
            summary = build([source], Path(folder) / "out", Options(), Here())
            seconds = process_time() - begin
            size = summary.bytes / 1e6
            print(f"{size:.1f} MB, {summary.files} files: {seconds:.2f} s of CPU time, {size / seconds:.2f} MB/s")


@click.command(help=__doc__)
@click.argument("source", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--rate", default=250, show_default=True, help="Samples a second.")
@click.option("--here", is_flag=True, hidden=True)
def main(source: Path, rate: int, here: bool) -> None:
    if here:
        build_here(source)
        return
    program = shutil.which("py-spy") or str(Path(sys.executable).with_name("py-spy"))
    with tempfile.TemporaryDirectory(prefix="uast-profile-") as folder:
        raw = Path(folder) / "raw"
        profiled = [sys.executable, "-m", "benchmarks.profile", str(source), "--here"]
        command = [program, "record", "--native", "--rate", str(rate), "--format", "raw", "--output", str(raw), "--", *profiled]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        found = count(raw.read_text(encoding="utf-8").splitlines())
    whole = found.total()
    for name, samples in found.most_common():
        print(f"{samples / whole:6.1%}  {name}")
    print(f"{whole} samples")


if __name__ == "__main__":
    main()
