"""The command `uast-build`: what people type, what they read, how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
from buildkit import contents, large_corpus, make, markers, run, small_corpus, start, wait_until, write_files
from click.testing import CliRunner

import uast
from build_dataset.cli import main
from build_dataset.layout import Output
from build_dataset.options import Options


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return small_corpus(tmp_path / "source", 3)


def test_a_build_and_its_repetition(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = run(source, "-o", out, "--workers", "1")
    assert first.returncode == 0, first.stderr
    assert "14 inputs" in first.stdout
    assert re.search(r"python +6 +1 +0 +0 ", first.stdout), first.stdout
    assert "skipped: 1 unknown-language" in first.stdout
    assert f"uast-build verify {out}" in first.stdout
    assert "parsing: 13 files" in first.stderr
    again = run(source, "-o", out, "--workers", "1")
    assert "Resumed: 3 shards up to date, none to make." in again.stderr
    assert uast.open_dataset(out).manifest["counts"]["parsed"] == 12


@pytest.mark.slow
def test_json_is_one_object_and_nothing_else(source: Path, tmp_path: Path) -> None:
    done = run(source, "-o", tmp_path / "out", "--workers", "1", "--json")
    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert told["counts"]["inputs"] == 14
    assert (told["shards"], told["kept"], told["files"], told["resumed"]) == (3, 0, 13, False)


@pytest.mark.slow
def test_quiet_says_nothing(source: Path, tmp_path: Path) -> None:
    done = run(source, "-o", tmp_path / "out", "--workers", "1", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.slow
def test_options_reach_the_build(source: Path, tmp_path: Path) -> None:
    selection = ("--include", "*.java", "--include", "*.c", "--exclude", "C0.java", "--no-ignore", "--no-functions")
    done = run(
        "run", source, "-o", tmp_path / "out", "--languages", "Java,c", "--max-bytes", "1k", "--shard-bytes", "100", "-q", *selection
    )
    assert done.returncode == 0, done.stderr
    manifest = uast.open_dataset(tmp_path / "out").manifest
    given = {
        "languages": ["c", "java"],
        "max_bytes": 1000,
        "shard_bytes": 100,
        "functions": False,
        "ignore": False,
        "include": ["*.java", "*.c"],
        "exclude": ["C0.java"],
    }
    assert manifest["options"] == json.loads(json.dumps(asdict(Options()))) | given
    assert manifest["counts"]["functions"] == 0
    assert not (tmp_path / "out" / "functions").exists()
    assert set(manifest["versions"]["grammars"]) == {"c", "java"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["nowhere", "-o", "OUT"], 1, r"nowhere: \[source-missing\] there is no such file or folder"),
        (["SOURCE"], 2, "Missing option '-o'"),
        (["-o", "OUT"], 2, "no source is named: give a SOURCE, or a list"),
        (["SOURCE", "-o", "OUT", "--languages", "pythn"], 2, r'did you mean "python"\?'),
        (["SOURCE", "-o", "OUT", "--workers", "0"], 2, "0 is not in the range"),
        (["SOURCE", "-o", "OUT", "--max-bytes", "lots"], 2, "'lots' is no size"),
        (["SOURCE", "-o", "OUT", "--frobnicate"], 2, "No such option"),
        (["SOURCE", "-o", "FULL"], 1, r"\[output-occupied\] this is no folder for a dataset: it holds treasure.txt; choose a new or empty"),
        (["SOURCE", "-o", "FULL/treasure.txt"], 1, r"\[output-occupied\] this is no folder for a dataset: it is a file"),
        (["SOURCE", "-o", "OUT", "--dedup", "fuzzy"], 2, "'fuzzy' is not one of"),
        (["plan", "SOURCE", "-o", "FULL"], 1, r"\[output-occupied\] this is no folder for a dataset: it holds treasure.txt; choose a new"),
        (["plan", "nowhere", "-o", "OUT"], 1, r"\[source-missing\] there is no such file or folder"),
        (["plan", "SOURCE"], 2, "Missing option '-o'"),
        (["--config", "nowhere.toml"], 1, r"nowhere.toml: \[config-unreadable\] the configuration cannot be read: No such file"),
        (["--config", "CONFIG"], 1, r"build.toml:2: \[config-unknown-key\] there is no option \"max-byte\"; did you mean \"max-bytes\"\?"),
        (["EMPTY", "-o", "OUT"], 1, r"\[source-missing\] there is no file in it"),
        (["verify", "nowhere"], 1, r"\[dataset-missing\] there is no such folder"),
        (["verify", "FULL"], 1, r"\[dataset-missing\] this folder holds no dataset"),
    ],
)
def test_nonsense_is_refused_with_the_way_out(source: Path, tmp_path: Path, arguments: list[str], code: int, message: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "treasure.txt").write_text("gold", encoding="utf-8")
    write_files(tmp_path, {"build.toml": f'out = "{tmp_path / "out"}"\nmax-byte = 3\n'})
    (tmp_path / "empty").mkdir()
    places = {"SOURCE": "source", "OUT": "out", "FULL": "full", "EMPTY": "empty", "CONFIG": "build.toml"}
    places = {name: str(tmp_path / path) for name, path in places.items()}
    done = run(*(re.sub("SOURCE|OUT|FULL|EMPTY|CONFIG", lambda word: places[word[0]], argument) for argument in arguments))
    assert done.returncode == code, done.stderr
    assert re.search(message, done.stderr.replace("\n", " ")), done.stderr
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["treasure.txt"]


@pytest.mark.slow
def test_another_dataset_is_not_touched_without_being_told(source: Path, tmp_path: Path) -> None:
    other = write_files(tmp_path / "other", {"a.py": "x = 1\n"})
    out = tmp_path / "out"
    make(other, out)
    before = contents(out)
    refused = run(source, "-o", out)
    assert refused.returncode == 1
    assert "[output-occupied] this folder holds a dataset of other sources" in refused.stderr
    assert "--overwrite" in refused.stderr
    options = run(other, "-o", out, "--max-bytes", "100")
    assert "the same sources with other options" in options.stderr
    assert contents(out) == before
    replaced = run(source, "-o", out, "--overwrite", "-q")
    assert replaced.returncode == 0, replaced.stderr
    make(source, tmp_path / "fresh")
    assert contents(out) == contents(tmp_path / "fresh")


@pytest.mark.slow
def test_an_output_inside_a_source_is_no_input(source: Path) -> None:
    out = source / "p" / "out"
    for told in ("parsing: 13 files", "Resumed: 3 shards up to date"):
        done = run(source, "-o", out, "--workers", "1")
        assert done.returncode == 0, done.stderr
        assert told in done.stderr
        assert "14 inputs" in done.stdout


@pytest.mark.slow
def test_a_source_named_twice_is_one_and_one_in_another_is_told(source: Path, tmp_path: Path) -> None:
    done = run(source, source, f"{source}/../source", "-o", tmp_path / "once", "--workers", "1")
    assert "14 inputs" in done.stdout, done.stderr
    assert "lies in" not in done.stderr
    done = run(source, source / "p", "-o", tmp_path / "both", "--workers", "1")
    assert "p lies in source: its files are inputs of both; leave one out, or --dedup exact" in done.stderr.replace("\n", " ")
    assert "21 inputs" in done.stdout
    assert "duplicates: 7 repeat another file" in done.stdout


@pytest.mark.slow
def test_a_dataset_without_the_builder_s_folder_is_not_overwritten(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    make(source, out)
    for path in sorted((out / ".uast-build").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (out / ".uast-build").rmdir()
    before = contents(out)
    assert "[output-occupied]" in run(source, "-o", out).stderr
    assert contents(out) == before
    assert run(source, "-o", out, "--overwrite", "-q").returncode == 0
    assert contents(out) == before


@pytest.mark.slow
def test_a_foreign_manifest_protects_its_folder(source: Path, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"manifest.json": '{"manifest_version": 3}', "data/precious/part-1.txt": "x"}
    for index, kept in enumerate((files, {"data/precious/part-1.parquet": "x"})):
        out = write_files(tmp_path / str(index), kept)
        before = contents(out)
        assert "[output-occupied]" in run(source, "-o", out).stderr
        assert "[output-occupied]" in run(source, "-o", out, "--overwrite").stderr
        assert contents(out) == before


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no such locks")
def test_two_builds_on_one_folder(source: Path, tmp_path: Path) -> None:
    output = Output(tmp_path / "out")
    output.create()
    with output.locked():
        done = run(source, "-o", tmp_path / "out")
    assert done.returncode == 1
    assert "[output-busy] another build is at work in this folder" in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no file system that not even root may write to")
def test_a_file_system_that_may_not_be_written(source: Path) -> None:
    done = run(source, "-o", "/proc/out")
    assert done.returncode == 1
    assert re.search(r"\[output-unwritable\] the output cannot be written: .*; make room or choose another -o", done.stderr)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(source: Path, tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0o500)
    done = run(source, "-o", tmp_path / "shut" / "out")
    assert done.returncode == 1
    assert "[output-unwritable]" in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_is_clean_and_resumes(tmp_path: Path) -> None:
    source, out = large_corpus(tmp_path / "source"), tmp_path / "out"
    arguments = (source, "-o", out, "--workers", "2", "--shard-bytes", "10k")
    process = start(*arguments)
    wait_until(lambda: markers(out) or process.poll() is not None, "a first shard")
    # As a terminal does it: to the whole group.
    os.killpg(process.pid, signal.SIGINT)
    told, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert told == ""
    assert errors.endswith("Interrupted. Finished shards are kept; the same command resumes.\n")
    assert "Traceback" not in errors
    resumed = run(*arguments)
    assert resumed.returncode == 0, resumed.stderr
    assert "Resumed: " in resumed.stderr
    make(source, tmp_path / "undisturbed", shard_bytes=10_000)
    assert contents(out) == contents(tmp_path / "undisturbed")


def test_help_names_the_options_and_commands() -> None:
    told = CliRunner().invoke(main, ["--help"], prog_name="uast-build").output
    for word in ("SOURCE... -o OUT", "--workers", "--languages", "--overwrite", "verify"):
        assert word in told
    assert "--deep" in CliRunner().invoke(main, ["verify", "--help"]).output
    assert CliRunner().invoke(main, ["--version"], prog_name="uast-build").output.startswith("uast-build, version ")
