"""`uast-build plan` and `--dry-run`: the same plan as the build's, and nothing written."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from buildkit import Inline, make, run, small_corpus, write_files

from build_dataset.cost import RATES, START_SECONDS, elapsed_seconds, rate_of
from build_dataset.options import Options
from build_dataset.outlook import NO_LANGUAGE, Outlook, foresee
from build_dataset.plan import Task
from uast import registry
from uast.errors import DatasetError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    corpus = small_corpus(tmp_path / "source", 3)
    return write_files(corpus, {"p/large.py": "x = 1\n" * 1000, "p/zero.c": b"int\0x;"})


def outlook(source: Path, out: Path, *, overwrite: bool = False, **options: object) -> Outlook:
    return foresee([source], out, Options(**options), Inline(), workers=2, overwrite=overwrite)


def everything(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
    }


def test_the_outlook_is_what_the_build_then_makes(source: Path, tmp_path: Path) -> None:
    foreseen = outlook(source, tmp_path / "out", max_bytes=5000, shard_bytes=500)
    manifest = make(source, tmp_path / "out", max_bytes=5000, shard_bytes=500).manifest
    assert foreseen.inputs == manifest["counts"]["inputs"]
    for language, row in manifest["languages"].items():
        share = foreseen.languages[language]
        assert share.files == row["parsed"] + row["parsed_with_errors"]
        assert share.bytes == row["source_bytes"]
        assert share.shards == sum(shard["language"] == language for shard in manifest["shards"])
        assert sum(share.left_out.values()) == row["skipped"]
    assert foreseen.languages["python"].left_out == {"too-large": 1}
    assert foreseen.languages["c"].left_out == {"binary": 1}
    assert foreseen.languages[NO_LANGUAGE].left_out == {"unknown-language": 1}
    assert foreseen.all.left_out == manifest["counts"]["skipped_because"]


@pytest.mark.slow
def test_nothing_is_written(source: Path, tmp_path: Path) -> None:
    before = everything(tmp_path)
    for arguments in (["plan", source], [source, "--dry-run"]):
        done = run(*arguments, "-o", tmp_path / "out", "--workers", "1", "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["languages"]["java"]["files"] == 3
    assert everything(tmp_path) == before


def test_of_a_dataset_that_is_there_only_the_rest_costs(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    manifest = make(source, out).manifest
    (source / "j" / "C0.java").write_text("class C0 {}\n", encoding="utf-8")
    before = everything(out)
    foreseen = outlook(source, out)
    assert everything(out) == before
    assert {name: (share.shards, share.kept) for name, share in foreseen.languages.items() if name} == {
        "c": (1, 1),
        "java": (1, 0),
        "python": (1, 1),
    }
    assert foreseen.languages["c"].stored_bytes == sum(manifest["languages"]["c"][name] for name in ("bytes", "functions_bytes"))
    assert foreseen.languages["c"].worker_seconds == 0 < foreseen.languages["java"].worker_seconds
    anew = outlook(source, out, overwrite=True)
    assert (anew.all.kept, anew.all.shards) == (0, 3)
    assert everything(out) == before
    with pytest.raises(DatasetError, match="same sources with other options"):
        outlook(source, out, max_bytes=10)
    assert outlook(source, out, overwrite=True, max_bytes=5000).languages["python"].left_out == {"too-large": 1}


def test_what_a_build_would_refuse_a_plan_refuses(source: Path, tmp_path: Path) -> None:
    write_files(tmp_path / "full", {"treasure.txt": "gold"})
    with pytest.raises(DatasetError, match=r"it holds treasure\.txt"):
        outlook(source, tmp_path / "full")
    with pytest.raises(DatasetError, match="no such file or folder"):
        outlook(tmp_path / "nowhere", tmp_path / "out")


def test_time_is_that_of_the_last_worker() -> None:
    def task(megabytes: int, language: str = "python") -> Task:
        return Task(0, language, "data/python/part-00000.parquet", 1, megabytes * 1_000_000, "")

    speed = rate_of("python").speed
    tasks = [task(10), task(40), task(20), task(10)]
    assert elapsed_seconds(tasks, 1) == pytest.approx(START_SECONDS + 80 / speed)
    assert elapsed_seconds(tasks, 2) == pytest.approx(START_SECONDS + 40 / speed)
    assert elapsed_seconds(tasks, 64) == pytest.approx(START_SECONDS + 40 / speed)
    assert elapsed_seconds([], 2) == START_SECONDS


def test_every_language_has_a_rate_and_another_one_gets_the_worst() -> None:
    assert RATES.keys() == {language.name for language in registry.languages()}
    worst = rate_of("klingon")
    assert all(worst.speed <= rate.speed and worst.stored >= rate.stored and worst.functions >= rate.functions for rate in RATES.values())


@pytest.mark.slow
def test_the_table_says_what_it_costs_and_what_is_left_out(source: Path, tmp_path: Path) -> None:
    shutil.copytree(source / "p", source / "q")
    told = run("plan", source, "-o", tmp_path / "out", "--workers", "1", "--dedup", "exact", "--max-bytes", "5k").stdout
    assert "would be made of 25 inputs; nothing was written" in told
    assert "2 too-large" in told
    assert "7 duplicate" in told
    assert "about 1 s with 1 worker, each on a processor of its own" in told
