"""Stage 3: the same bytes for any number of workers and after any interruption; a bad file costs nothing but itself."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import sys
from typing import TYPE_CHECKING, Any

import pytest
from buildkit import (
    DEADLY,
    PANICS,
    Deadly,
    Inline,
    Notes,
    children,
    contents,
    is_alive,
    large_corpus,
    make,
    markers,
    process_of,
    run,
    small_corpus,
    start,
    wait_until,
    write_files,
)

import uast
from build_dataset import worker
from build_dataset.engine import Crashed, Done, LocalEngine
from build_dataset.layout import Output
from uast import _core
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def quarantine(out: Path) -> dict[str, str]:
    rows = uast.open_dataset(out).quarantine.select("path", "reason").collect()
    return dict(rows.iter_rows())


@pytest.mark.slow
def test_the_number_of_workers_changes_no_byte(tmp_path: Path) -> None:
    source = small_corpus(tmp_path / "source")
    made = []
    for workers in (1, 2, 3):
        with LocalEngine(workers) as engine:
            summary = make(source, tmp_path / str(workers), engine, shard_bytes=2000)
        assert summary.shards >= 6
        made.append(contents(tmp_path / str(workers)))
    assert made[0] == made[1] == made[2]
    make(source, tmp_path / "inline", shard_bytes=2000)
    assert contents(tmp_path / "inline") == made[0]


def test_every_input_has_one_end(tmp_path: Path) -> None:
    watcher = Notes()
    manifest = make(small_corpus(tmp_path / "source"), tmp_path / "out", watcher=watcher).manifest
    counts = manifest["counts"]
    assert counts["inputs"] == counts["parsed"] + counts["parsed_with_errors"] + counts["skipped"] + counts["failed"] == 41
    assert (counts["parsed_with_errors"], counts["skipped"], counts["failed"]) == (1, 1, 0)
    assert watcher.stages == [("looking at the sources", None, None), ("parsing", 40, counts["source_bytes"]), ("finishing", None, None)]
    inventory = uast.open_dataset(tmp_path / "out").inventory.collect()
    assert inventory["path"].to_list() == sorted(inventory["path"].to_list())


def test_a_second_run_has_nothing_to_do(tmp_path: Path) -> None:
    source = small_corpus(tmp_path / "source")
    make(source, tmp_path / "out")
    before = contents(tmp_path / "out")
    watcher = Notes()
    summary = make(source, tmp_path / "out", watcher=watcher)
    assert (summary.kept, summary.files, summary.resumed) == (3, 0, True)
    assert watcher.notes == ["Resumed: 3 shards up to date, none to make."]
    assert contents(tmp_path / "out") == before


def test_unchanged_files_are_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = small_corpus(tmp_path / "source")
    for path in source.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    make(source, tmp_path / "out")
    monkeypatch.setattr("build_dataset.inventory.inspect", lambda *_: pytest.fail("a file was read"))
    make(source, tmp_path / "out")


@pytest.mark.slow
@linux
def test_a_killed_build_resumes_to_the_same_bytes(tmp_path: Path) -> None:
    source, out = large_corpus(tmp_path / "source"), tmp_path / "out"
    arguments = (source, "-o", out, "--workers", "2", "--shard-bytes", "10k")
    process = start(*arguments)
    wait_until(lambda: markers(out) or process.poll() is not None, "a first shard")
    workers = children(process.pid)
    process.kill()
    process.communicate()
    made = len(markers(out))
    assert process.returncode == -signal.SIGKILL, "the corpus is too small for this machine"
    wait_until(lambda: not any(map(is_alive, workers)), "the workers end with their parent")
    with pytest.raises(DatasetError) as caught:
        uast.open_dataset(out)
    assert caught.value.code == "dataset-incomplete"
    resumed = run(*arguments)
    assert resumed.returncode == 0, resumed.stderr
    told = re.search(r"Resumed: (\d+) of (\d+) shards there", resumed.stderr)
    assert told, resumed.stderr
    assert made <= int(told[1]) < int(told[2])
    make(source, tmp_path / "undisturbed", shard_bytes=10_000)
    assert contents(out) == contents(tmp_path / "undisturbed")


@pytest.mark.slow
@linux
def test_a_killed_worker_costs_no_file(tmp_path: Path) -> None:
    source, out = large_corpus(tmp_path / "source", 60), tmp_path / "out"
    process = start(source, "-o", out, "--workers", "2", "--shard-bytes", "200k")
    unfinished = out / ".uast-build" / "unfinished"
    wait_until(lambda: list(unfinished.glob("python-part-*")) or process.poll() is not None, "a shard in the making")
    os.kill(int(next(unfinished.glob("python-part-*")).name.rpartition(".")[2]), signal.SIGKILL)
    _, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    assert "A worker died (SIGKILL)" in told
    assert quarantine(out) == {}
    make(source, tmp_path / "undisturbed", shard_bytes=200_000)
    assert contents(out) == contents(tmp_path / "undisturbed")


@pytest.mark.slow
def test_a_file_that_kills_its_worker_goes_into_quarantine(tmp_path: Path) -> None:
    source = small_corpus(tmp_path / "source")
    make(source, tmp_path / "clean")
    write_files(source, {"p/m5x.py": b"x = 1  # " + DEADLY + b"\n"})
    watcher = Notes()
    with Deadly(2) as engine:
        summary = make(source, tmp_path / "out", engine, watcher)
    assert summary.manifest["counts"]["failed_because"] == {"crashed": 1}
    assert quarantine(tmp_path / "out") == {"p/m5x.py": "crashed"}
    assert any("p/m5x.py" in note and "quarantine" in note for note in watcher.notes)
    # No other file is touched, and a resumed build does not try it again.
    clean = uast.open_dataset(tmp_path / "clean").files.select("path", "sha256", "node_count").collect()
    assert clean.equals(uast.open_dataset(tmp_path / "out").files.select("path", "sha256", "node_count").collect())
    with Deadly(1) as engine:
        watcher = Notes()
        assert make(source, tmp_path / "out", engine, watcher).kept == 3
        Output(tmp_path / "out").marker("data/python/part-00000.parquet").unlink()
        make(source, tmp_path / "out", engine, watcher)
    assert [note for note in watcher.notes if "died" in note] == []
    assert quarantine(tmp_path / "out") == {"p/m5x.py": "crashed"}
    # Once it is another file, it gets another chance.
    write_files(source, {"p/m5x.py": b"x = 1\n"})
    make(source, tmp_path / "out")
    assert quarantine(tmp_path / "out") == {}


class _Panicking:
    def __init__(self, language: str, dialect: str | None = None) -> None:
        from uast import registry

        self._engine = registry.engine(language, dialect)
        self.legend = self._engine.legend
        self.program = self

    def parse_batch(self, sources: list[bytes], **options: Any) -> dict[str, Any]:
        if any(PANICS in source for source in sources):
            raise _core.CorePanic("a test")
        return self._engine.program.parse_batch(sources, **options)


def between(action: Callable[[], object]) -> Inline:
    """An engine that does something after the inventory and before the shards."""
    return Inline(lambda name: action() if name == "make_shard" else None)


def test_every_reason_for_failing_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = small_corpus(tmp_path / "source")
    write_files(source, {"p/panics.py": b"# " + PANICS})
    monkeypatch.setattr(worker, "engine", _Panicking)

    def meddle() -> None:
        (source / "p/m1.py").unlink()
        (source / "p/m2.py").write_bytes(b"changed = 1\n")

    watcher = Notes()
    summary = make(source, tmp_path / "out", between(meddle), watcher)
    counts = summary.manifest["counts"]
    assert counts["failed_because"] == {"vanished": 1, "changed": 1, "core-failure": 1}
    assert counts["inputs"] == counts["parsed"] + counts["parsed_with_errors"] + counts["skipped"] + counts["failed"] == 42
    assert quarantine(tmp_path / "out") == {"p/m1.py": "vanished", "p/m2.py": "changed", "p/panics.py": "core-failure"}
    messages = uast.open_dataset(tmp_path / "out").quarantine.select("path", "message").collect()
    assert dict(messages.iter_rows())["p/panics.py"] == "a test"
    # The same command takes in what there is now.
    monkeypatch.undo()
    make(source, tmp_path / "out")
    make(source, tmp_path / "fresh")
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")
    assert quarantine(tmp_path / "out") == {}


@pytest.mark.slow
def test_a_shard_whose_files_all_fail_is_none(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n", "b.c": "int x;\n"})
    make(source, tmp_path / "out", between((source / "a.py").unlink))
    dataset = uast.open_dataset(tmp_path / "out")
    assert dataset.languages == ("c",)
    assert dataset.manifest["languages"]["python"]["failed"] == 1
    assert run("verify", tmp_path / "out").returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["marker", "shard", "no shard", "plan", "inputs", "temporary"])
def test_damage_is_repaired_by_the_same_command(tmp_path: Path, damage: str) -> None:
    source, out = small_corpus(tmp_path / "source"), tmp_path / "out"
    make(source, out)
    before = contents(out)
    output, shard = Output(out), out / "data/java/part-00000.parquet"
    match damage:
        case "marker":
            (out / output.marker("data/java/part-00000.parquet")).write_bytes(b'{"path":')
        case "shard":
            shard.write_bytes(shard.read_bytes()[:-1] + b"?")
        case "no shard":
            shard.unlink()
        case "plan":
            (out / output.plan).write_bytes(b"{")
            (out / output.manifest).unlink()
        case "inputs":
            (out / output.inputs).write_bytes(b"PAR1")
        case "temporary":
            (output.storage.scratch / "java-part-00000.parquet.123").write_bytes(b"half")
            (out / "data/java/part-00007.parquet").write_bytes(b"of another plan")
    make(source, out)
    assert contents(out) == before


def test_a_file_that_is_replaced_within_its_time_stamp_is_seen(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n"})
    make(source, tmp_path / "out")
    status = (source / "a.py").stat()
    (source / "a.py").write_bytes(b"x = 2\n")
    os.utime(source / "a.py", ns=(status.st_atime_ns, status.st_mtime_ns))
    make(source, tmp_path / "out")
    assert uast.open_dataset(tmp_path / "out").files.select("content").collect().item() == b"x = 2\n"


@pytest.mark.slow
def test_progress_is_taken_back_when_a_worker_dies(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n", "b.py": b"# " + DEADLY, "c.py": "y = 1\n"})
    watcher = Notes()
    with Deadly(1) as engine:
        make(source, tmp_path / "out", engine, watcher)
    assert watcher.stages[1] == ("parsing", 3, 29)


class _AlwaysDying:
    def run(self, task: Any, items: Any) -> Any:
        for item in items:
            if task is worker.make_shard:
                yield Crashed(item, "SIGKILL")
            else:
                yield Done(item, task(item, print))

    def close(self) -> None:
        pass


def test_workers_that_die_for_no_reason_end_the_build(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n"})
    with pytest.raises(DatasetError, match="on no file in particular"):
        make(source, tmp_path / "out", _AlwaysDying())


def test_the_first_process_gets_ready_before_there_is_work() -> None:
    before = set(multiprocessing.active_children())
    with LocalEngine(1, preload=["colorsys"]) as engine:
        engine.start()
        (early,) = set(multiprocessing.active_children()) - before
        engine.start()
        assert set(multiprocessing.active_children()) == {early, *before}
        events = list(engine.run(process_of, ["colorsys", "no_such_module"]))
    assert [(event.item, event.value) for event in events if isinstance(event, Done)] == [
        ("colorsys", (early.pid, True)),
        ("no_such_module", (early.pid, False)),
    ]


def test_memory_that_is_short_before_the_first_task_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "large_module.py").write_text("raise MemoryError\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with LocalEngine(1, preload=["large_module"]) as engine:
        assert list(engine.run(process_of, ["any"])) == [Crashed("any", "out of memory", "out-of-memory")]


def test_what_a_worker_raises_arrives(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n"})
    Output(tmp_path / "out").create()
    (tmp_path / "out" / "data").mkdir()
    (tmp_path / "out" / "data" / "python").write_bytes(b"in the way")
    with LocalEngine(1) as engine, pytest.raises(DatasetError) as caught:
        make(source, tmp_path / "out", engine)
    assert caught.value.code == "output-unwritable"
