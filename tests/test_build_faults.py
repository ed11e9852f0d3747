"""What goes wrong in real processes, one fault a test: the same command resumes, one file at most is lost, and all else has the very
bytes of an undisturbed build."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import faults
import pytest
from buildkit import Inline, Notes, children, contents, is_alive, large_corpus, make, markers, run, small_corpus, wait_until, write_files
from faults import Faulty

import uast
from build_dataset import worker
from build_dataset.engine import LocalEngine
from build_dataset.limits import Limits
from build_dataset.options import Options
from build_dataset.run import Summary, build
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="these faults are made with what Linux has"),
]

ROOT = Path(__file__).parent.parent
GUILTY = "p/m5x.py"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return small_corpus(tmp_path / "source", 6)


def quick(
    source: Path,
    out: Path,
    limits: Limits | None = None,
    fault: Callable[[Any, Any], Any] = faults.parse_badly,
    stall_after: float | None = None,
) -> Summary:
    """A build of several shards by processes with a fault."""
    limits = limits or Limits(hang_after=0.5)
    with Faulty(2, fault, max_memory=limits.max_memory, stall_after=stall_after) as engine:
        return build([source], out, Options(shard_bytes=2000), engine, Notes(), limits=limits)


def start(fault: str, *arguments: object) -> subprocess.Popen[str]:
    """`uast-build` with a fault, as a process that goes on."""
    command = [sys.executable, ROOT / "tests" / "faults.py", fault, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, env=environment, start_new_session=True
    )


def lost(out: Path) -> dict[str, str]:
    """The files in quarantine, with their reasons."""
    return dict(uast.open_dataset(out).quarantine.select("path", "reason").collect().iter_rows())


def assert_same_but_for(out: Path, clean: Path, *paths: str) -> None:
    """All shards have the same bytes, but those that lack one of the paths: they have the same rows without it. Totals add up."""
    before, after = contents(clean), contents(out)
    differing = {name for name in before.keys() | after.keys() if name.startswith("data/") and before.get(name) != after.get(name)}
    assert len(differing) <= len(paths)
    rows = uast.open_dataset(clean).files.collect()
    assert uast.open_dataset(out).files.collect().equals(rows.filter(~rows["path"].is_in(paths)))
    counts = uast.open_dataset(out).manifest["counts"]
    assert counts["inputs"] == counts["parsed"] + counts["parsed_with_errors"] + counts["skipped"] + counts["failed"]
    assert counts["failed"] == len(paths)


@pytest.mark.parametrize(
    ("fault", "reason", "limits"),
    [
        (faults.KILLS, "crashed", Limits()),
        (faults.HANGS, "hung", Limits(hang_after=0.5)),
        (faults.EATS, "out-of-memory", Limits(max_memory=2_000_000_000)),
        pytest.param(faults.SWELLS, "out-of-memory", Limits(max_memory=400_000_000)),
        (faults.PANICS, "core-failure", Limits()),
    ],
)
def test_a_file_that_breaks_its_worker(source: Path, tmp_path: Path, fault: bytes, reason: str, limits: Limits) -> None:
    write_files(source, {GUILTY: b"x = 1  # " + fault + b"\n"})
    make(source, tmp_path / "clean", shard_bytes=2000)
    summary = quick(source, tmp_path / "out", limits)
    assert summary.manifest["counts"]["failed_because"] == {reason: 1}
    assert lost(tmp_path / "out") == {GUILTY: reason}
    assert_same_but_for(tmp_path / "out", tmp_path / "clean", GUILTY)
    # The same command has nothing to do, and does the same again where it has.
    before = contents(tmp_path / "out")
    assert quick(source, tmp_path / "out", limits).files == 0
    shard = next(task["path"] for task in summary.manifest["shards"] if task["path"].startswith("data/python"))
    (tmp_path / "out" / shard).unlink()
    quick(source, tmp_path / "out", limits)
    assert contents(tmp_path / "out") == before
    assert run("verify", tmp_path / "out", "-q").returncode == 0


def test_a_worker_that_stands_still(source: Path, tmp_path: Path) -> None:
    """It uses no processor time, so that clock never runs out; the parent sees it."""
    write_files(source, {GUILTY: b"x = 1  # " + faults.STANDS + b"\n"})
    make(source, tmp_path / "clean", shard_bytes=2000)
    quick(source, tmp_path / "out", stall_after=5)
    assert lost(tmp_path / "out") == {GUILTY: "hung"}
    assert_same_but_for(tmp_path / "out", tmp_path / "clean", GUILTY)


def test_a_verdict_falls_when_its_limit_is_raised(source: Path, tmp_path: Path) -> None:
    write_files(source, {GUILTY: b"x = 1  # " + faults.HANGS + b"\n"})
    quick(source, tmp_path / "out")
    assert lost(tmp_path / "out") == {GUILTY: "hung"}
    with LocalEngine(1) as engine:
        build([source], tmp_path / "out", Options(shard_bytes=2000), engine, limits=Limits(hang_after=0.1))
        assert lost(tmp_path / "out") == {GUILTY: "hung"}
        build([source], tmp_path / "out", Options(shard_bytes=2000), engine, limits=Limits(hang_after=60))
    make(source, tmp_path / "clean", shard_bytes=2000)
    assert contents(tmp_path / "out") == contents(tmp_path / "clean")


def test_files_that_are_slow_only_together_are_not_to_blame(source: Path, tmp_path: Path) -> None:
    write_files(source, {GUILTY: b"x = 1  # " + faults.TOGETHER + b"\n"})
    make(source, tmp_path / "clean", shard_bytes=2000)
    quick(source, tmp_path / "out")
    assert contents(tmp_path / "out") == contents(tmp_path / "clean")


def test_a_worker_that_waits_is_not_taken_for_one_that_hangs(source: Path, tmp_path: Path) -> None:
    """Only processor time counts, as long as there is any: a busy machine changes nothing."""
    code = (
        "import time\n"
        "from build_dataset.engine import processor_time\n"
        "with processor_time(0.15):\n"
        "    end = time.monotonic() + 0.4\n"
        "    while time.monotonic() < end:\n"
        "        time.sleep(0.01)\n"
        "with processor_time(0.15):\n"
        "    while True: pass\n"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == -signal.SIGPROF


def test_stop_at_the_first_failure_names_the_file_and_keeps_the_rest(source: Path, tmp_path: Path) -> None:
    write_files(source, {GUILTY: b"x = 1  # " + faults.PANICS + b"\n"})
    out = tmp_path / "out"
    for _ in range(2):
        with pytest.raises(DatasetError) as caught:
            quick(source, out, Limits(on_error="stop"))
        assert (caught.value.code, caught.value.where) == ("file-failed", f"source/{GUILTY}")
    assert not (out / "manifest.json").exists()
    make(source, tmp_path / "clean", shard_bytes=2000)
    summary = quick(source, out)
    assert lost(out) == {GUILTY: "core-failure"}
    assert_same_but_for(out, tmp_path / "clean", GUILTY)
    assert summary.resumed
    with pytest.raises(DatasetError, match="core-failure"):  # what was let pass before is not let pass now
        quick(source, out, Limits(on_error="stop"))


def test_stop_names_a_file_that_kills_too(source: Path, tmp_path: Path) -> None:
    write_files(source, {GUILTY: b"x = 1  # " + faults.KILLS + b"\n"})
    with pytest.raises(DatasetError) as caught:
        quick(source, tmp_path / "out", Limits(on_error="stop"))
    assert (caught.value.code, caught.value.where) == ("file-failed", f"source/{GUILTY}")


@contextlib.contextmanager
def small_disk(folder: Path, room: int) -> Iterator[Callable[[], None]]:
    """A folder with room for some bytes; the callable makes it larger."""
    folder.mkdir()

    def mount(*options: str) -> None:
        subprocess.run(["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)], check=True, capture_output=True)

    try:
        mount("-o", f"size={room}")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no tmpfs can be mounted here: it takes root")
    try:
        yield lambda: mount("-o", "remount,size=100m")
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(tmp_path: Path) -> None:
    source = large_corpus(tmp_path / "source")
    make(source, tmp_path / "clean", shard_bytes=10_000)
    needed = sum(path.stat().st_size for path in (tmp_path / "clean").rglob("*") if path.is_file())
    with small_disk(tmp_path / "disk", needed // 2) as make_room:
        out = tmp_path / "disk" / "out"
        arguments = (source, "-o", out, "--workers", "2", "--shard-bytes", "10k")
        full = run(*arguments, "-q")
        assert full.returncode == 1
        assert "[output-unwritable] the output cannot be written: " in full.stderr
        assert "make room" in full.stderr
        assert "Traceback" not in full.stderr
        made = len(markers(out))
        make_room()
        resumed = run(*arguments, "--json")
        assert resumed.returncode == 0, resumed.stderr
        assert json.loads(resumed.stdout)["kept"] == made > 0
        assert contents(out) == contents(tmp_path / "clean")


@pytest.mark.parametrize("limit", [1_000, 15_000])
def test_files_that_may_not_grow(source: Path, tmp_path: Path, limit: int) -> None:
    """The system refuses the plan, or the larger shards."""

    def shrink() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    refused = run(source, "-o", tmp_path / "out", "-q", preexec_fn=shrink)
    assert refused.returncode == 1
    assert "[output-unwritable] the output cannot be written: " in refused.stderr
    assert "Traceback" not in refused.stderr
    assert run(source, "-o", tmp_path / "out", "-q").returncode == 0
    make(source, tmp_path / "clean")
    assert contents(tmp_path / "out") == contents(tmp_path / "clean")


def test_ctrl_c_twice(tmp_path: Path) -> None:
    source, out = large_corpus(tmp_path / "source", 20), tmp_path / "out"
    arguments = (source, "-o", out, "--workers", "2", "--shard-bytes", "10k")
    process = start("interrupt_while_closing", *arguments)
    wait_until(lambda: markers(out) or process.poll() is not None, "a first shard")
    workers = children(process.pid)
    os.killpg(process.pid, signal.SIGINT)
    told, errors = process.communicate(timeout=60)
    assert (process.returncode, told) == (130, ""), errors
    assert "Traceback" not in errors
    wait_until(lambda: not any(map(is_alive, workers)), "the workers end with their parent")
    resumed = run(*arguments)
    assert resumed.returncode == 0, resumed.stderr
    make(source, tmp_path / "clean", shard_bytes=10_000)
    assert contents(out) == contents(tmp_path / "clean")


def test_a_power_cut_between_a_shard_and_its_marker(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = start("lose_power", source, "-o", out, "--workers", "1")
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert list(out.glob("data/*/*.parquet"))
    assert not markers(out)
    assert run(source, "-o", out, "-q").returncode == 0
    make(source, tmp_path / "clean")
    assert contents(out) == contents(tmp_path / "clean")


def test_a_worker_that_dies_between_a_shard_and_its_marker(source: Path, tmp_path: Path) -> None:
    quick(source, tmp_path / "out", fault=faults.die_before_the_marker)
    assert (tmp_path / "died").exists()
    make(source, tmp_path / "clean", shard_bytes=2000)
    assert contents(tmp_path / "out") == contents(tmp_path / "clean")


@pytest.mark.quick
@pytest.mark.parametrize("damage", ["half", "other number", "of another shard", "empty", "binary"])
def test_a_damaged_marker(source: Path, tmp_path: Path, damage: str) -> None:
    make(source, tmp_path / "out")
    before = contents(tmp_path / "out")
    path, other = markers(tmp_path / "out")[:2]
    text = path.read_bytes()
    marker = json.loads(text)
    written = {
        "half": text[: len(text) // 2],
        "other number": json.dumps({**marker, "nodes": marker["nodes"] + 1}).encode(),
        "of another shard": other.read_bytes(),
        "empty": b"",
        "binary": b"\xff" * 100,
    }
    path.write_bytes(written[damage])
    assert make(source, tmp_path / "out").kept == 2
    assert contents(tmp_path / "out") == before


def test_a_shard_with_a_flipped_byte_is_made_again_once_verify_has_named_it(source: Path, tmp_path: Path) -> None:
    make(source, tmp_path / "out")
    before = contents(tmp_path / "out")
    shard = tmp_path / "out" / "data/java/part-00000.parquet"
    data = bytearray(shard.read_bytes())
    data[len(data) // 2] ^= 1
    shard.write_bytes(data)
    assert run("verify", tmp_path / "out").returncode == 1
    assert make(source, tmp_path / "out").kept == 2
    assert contents(tmp_path / "out") == before


def test_two_builds_on_one_folder(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = start("wait_for_go", source, "-o", out, "--workers", "1")
    wait_until(lambda: (tmp_path / "waiting").exists() or first.poll() is not None, "the first build is at work")
    second = run(source, "-o", out)
    assert second.returncode == 1
    assert "[output-busy] another build is at work in this folder; wait for it" in second.stderr.replace("\n", " ")
    (tmp_path / "go").touch()
    _, errors = first.communicate(timeout=60)
    assert first.returncode == 0, errors
    make(source, tmp_path / "clean")
    assert contents(out) == contents(tmp_path / "clean")


class Meddling(LocalEngine):
    """Something happens after the inventory and before the shards."""

    def __init__(self, meddle: Callable[[], object]) -> None:
        super().__init__(2)
        self._meddle = meddle

    def run(self, task: Any, items: Any) -> Any:
        if task is worker.make_shard:
            self._meddle()
        return super().run(task, items)


def test_a_file_that_changes_while_it_is_read(source: Path, tmp_path: Path) -> None:
    make(source, tmp_path / "clean", shard_bytes=2000)
    content = (source / "p/m1.py").read_bytes()
    with Meddling(lambda: (source / "p/m1.py").write_bytes(b"changed = 1\n")) as engine:
        make(source, tmp_path / "out", engine, shard_bytes=2000)
    assert lost(tmp_path / "out") == {"p/m1.py": "changed"}
    assert_same_but_for(tmp_path / "out", tmp_path / "clean", "p/m1.py")
    (source / "p/m1.py").write_bytes(content)
    make(source, tmp_path / "out", shard_bytes=2000)
    assert contents(tmp_path / "out") == contents(tmp_path / "clean")


def test_a_file_that_grows_while_the_inventory_reads(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n"})

    class Growing(Inline):
        def run(self, task: Any, items: Any) -> Any:
            seen = list(items)  # the walk has seen the length
            (source / "a.py").write_text("x = 1\ny = 2\n", encoding="utf-8")
            return super().run(task, seen)

    engine = Growing()
    make(source, tmp_path / "out", engine)
    files = uast.open_dataset(tmp_path / "out").files.select("size", "content").collect()
    assert files.rows() == [(12, b"x = 1\ny = 2\n")]
    assert run("verify", tmp_path / "out", "-q").returncode == 0


def test_a_source_that_vanishes(source: Path, tmp_path: Path) -> None:
    out, away = tmp_path / "out", tmp_path / "away"
    with Meddling(lambda: shutil.move(source, away)) as engine:
        manifest = make(source, out, engine).manifest
    assert set(lost(out).values()) == {"vanished"}
    assert manifest["counts"]["failed_because"] == {"vanished": manifest["counts"]["inputs"] - manifest["counts"]["skipped"]}
    before = contents(out)
    gone = run(source, "-o", out)
    assert gone.returncode == 1
    assert "[source-missing]" in gone.stderr
    assert contents(out) == before
    shutil.move(away, source)
    make(source, out)
    make(source, tmp_path / "clean")
    assert contents(out) == contents(tmp_path / "clean")


def test_a_worker_killed_during_the_inventory_costs_nothing(source: Path, tmp_path: Path) -> None:
    class Killing(LocalEngine):
        killed = False

        def _start(self) -> Any:
            started = super()._start()
            if not self.killed:
                self.killed = True
                started.process.kill()
            return started

    with Killing(2) as engine:
        make(source, tmp_path / "out", engine)
        assert engine.killed
    make(source, tmp_path / "clean")
    assert contents(tmp_path / "out") == contents(tmp_path / "clean")
