"""What the tests of `uast-build` share: small corpora, an engine without processes, workers that die on command."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from build_dataset import worker
from build_dataset.checksums import checksums
from build_dataset.engine import Done, LocalEngine, Reported
from build_dataset.layout import json_bytes
from build_dataset.options import Options
from build_dataset.progress import Watcher
from build_dataset.run import Summary, build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from build_dataset.engine import Event

ROOT = Path(__file__).parent.parent
DEADLY = b"this file kills"
PANICS = b"this file panics"


class Inline:
    """An engine that runs tasks where it stands. `before` is called with the name of a task before the first item of it."""

    def __init__(self, before: Callable[[str], None] | None = None) -> None:
        self._before = before

    def run(self, task: Any, items: Iterable[Any]) -> Iterator[Event]:
        if self._before:
            self._before(task.__name__)
        for item in items:
            reports: list[Any] = []
            value = task(item, reports.append)
            yield from (Reported(item, report) for report in reports)
            yield Done(item, value)

    def close(self) -> None:
        pass


class Notes(Watcher):
    """Remembers what it is told."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.stages: list[tuple[str, int | None, int | None]] = []
        self.totals = [0, 0, 0, 0]

    def stage(self, name: str, files: int | None = None, size: int | None = None) -> None:
        self.stages.append((name, files, size))
        self.totals = [0, 0, 0, 0]

    def advance(self, files: int, size: int = 0, *, with_errors: int = 0, failed: int = 0) -> None:
        self.totals = [old + new for old, new in zip(self.totals, (files, size, with_errors, failed), strict=True)]

    def note(self, text: str) -> None:
        self.notes.append(text)


def process_of(module: str, report: Any) -> tuple[int, bool]:
    """A task: the process that it runs in, and whether that has imported a module."""
    del report
    return os.getpid(), module in sys.modules


class Deadly(LocalEngine):
    """Processes that die, without a word, of a file that holds `DEADLY`."""

    def run(self, task: Any, items: Iterable[Any]) -> Iterator[Event]:
        return super().run(deadly_make_shard if task is worker.make_shard else task, items)


def deadly_make_shard(order: Any, report: Any) -> Any:
    worker.engine = _DeadlyEngine
    return worker.make_shard(order, report)


class _DeadlyEngine:
    """Stands in for `uast.registry.engine` in a worker."""

    def __init__(self, language: str, dialect: str | None = None) -> None:
        from uast import registry

        self._engine = registry.engine(language, dialect)
        self.legend = self._engine.legend
        self.program = self

    def parse_batch(self, sources: list[bytes], **options: Any) -> dict[str, Any]:
        if any(DEADLY in source for source in sources):
            os.kill(os.getpid(), signal.SIGKILL)
        return self._engine.program.parse_batch(sources, **options)


def make(source: Path, out: Path, engine: Any = None, watcher: Watcher | None = None, overwrite: bool = False, **options: Any) -> Summary:
    """A build without processes, unless an engine is given."""
    return build([source], out, Options(**options), engine or Inline(), watcher, overwrite=overwrite)


def write_files(root: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def small_corpus(root: Path, files: int = 12) -> Path:
    """Python, Java and C files that all differ, some broken, one in UTF-16, one that is not UTF-8."""
    written: dict[str, str | bytes] = {}
    for index in range(files):
        written[f"p/m{index}.py"] = f"# ü {index}\n" + f"def f{index}(a, b=1):\n    return a + b * {index}\n\n\n" * (index + 1)
        written[f"j/C{index}.java"] = f"class C{index} {{\n" + f"  int m{index}(int a) {{ return a * {index}; }}\n" * (index + 1) + "}\n"
        written[f"c/f{index}.c"] = "#include <stdio.h>\n" + f"int f{index}(int a) {{ return a + {index}; }}\n" * (index + 1)
    written["p/broken.py"] = "def f(:\n    x = = 1\n"
    written["p/utf16.py"] = "x = 'é'\n".encode("utf-16")
    written["p/latin.py"] = "x = 'é'\n".encode("latin-1")
    written["p/empty.py"] = ""
    written["README.txt"] = "no source\n"
    return write_files(root, written)


def large_corpus(root: Path, files: int = 50) -> Path:
    """Enough for a build that takes a while: `files` files of some 12 kB, a shard each with --shard-bytes 10k."""
    body = "".join(
        f"def f{index}(a, b):\n    if a > b:\n        return [a, b, {index}]\n    return {{'k': a}}\n\n\n" for index in range(150)
    )
    return write_files(root, {f"m{index:03}.py": f"N = {index}\n{body}" for index in range(files)})


def contents(out: Path) -> dict[str, str]:
    """The SHA-256 of all files of a dataset but the builder's own."""
    paths = (path for path in out.rglob("*") if path.is_file() and ".uast-build" not in path.parts)
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def rewrite_manifest(out: Path, manifest: dict[str, Any]) -> None:
    """Another manifest, with checksums that fit it: only what it says can tell."""
    content = json_bytes(manifest)
    (out / "manifest.json").write_bytes(content)
    sums = checksums(manifest, {"README.md": (out / "README.md").read_bytes(), "manifest.json": content})
    (out / "CHECKSUMS").write_text(sums, encoding="utf-8")


def run(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """`uast-build` as a process."""
    command = [sys.executable, "-m", "build_dataset", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False, **options)


def start(*arguments: object) -> subprocess.Popen[str]:
    """`uast-build` as a process that goes on, in a group of its own."""
    command = [sys.executable, "-m", "build_dataset", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, start_new_session=True)


def wait_until(condition: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Returns as soon as the condition holds; fails if it does not come true."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain: {what}")
        time.sleep(0.002)


def markers(out: Path) -> list[Path]:
    return sorted((out / ".uast-build" / "done").glob("*.json"))


def children(pid: int) -> list[int]:
    """The processes that a process has started (Linux)."""
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        found += [int(child) for child in task.read_text(encoding="ascii").split()]
    return found


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
