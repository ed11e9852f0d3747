"""A dataset behind a URL is the one that a folder would hold: against an S3 server on this machine, and fsspec's file system in memory."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from buildkit import Inline, Notes, contents, run, small_corpus, write_files

import uast
from build_dataset.engine import LocalEngine
from build_dataset.layout import Output
from build_dataset.options import Options
from build_dataset.run import build
from build_dataset.verify import verify
from uast.errors import DatasetError
from uast.location import located

if TYPE_CHECKING:
    from pathlib import Path

    from build_dataset.engine import Engine
    from build_dataset.run import Summary

pytest.importorskip("upath", reason="needs the extra `remote`")
OPTIONS = Options(shard_bytes=2000)


def make(source: Path, out: str | Path, engine: Engine | None = None) -> Summary:
    return build([source], out, OPTIONS, engine or Inline(), Notes())


def stored(url: str) -> dict[str, str]:
    """The SHA-256 of all files of a dataset but the builder's own."""
    root = located(url)
    names = [path.path for path in root.rglob("*") if path.is_file()]
    inside = {name.split(root.path.rstrip("/") + "/", 1)[1]: name for name in names}
    return {
        name: hashlib.sha256(root.fs.cat_file(path)).hexdigest() for name, path in inside.items() if not name.startswith(".uast-build/")
    }


@pytest.fixture
def bucket(s3: Any, request: pytest.FixtureRequest) -> str:
    """The URL of an empty bucket."""
    name = hashlib.sha256(request.node.name.encode()).hexdigest()[:20]
    s3.mkdir(name)
    return f"s3://{name}"


@pytest.fixture(params=["memory", pytest.param("s3", marks=pytest.mark.slow)])
def out(request: pytest.FixtureRequest) -> str:
    if request.param == "memory":
        return f"memory://{hashlib.sha256(request.node.name.encode()).hexdigest()[:20]}/out"
    return f"{request.getfixturevalue('bucket')}/some/prefix"


def test_the_same_bytes_as_in_a_folder(tmp_path: Path, out: str) -> None:
    source = small_corpus(tmp_path / "source", 4)
    make(source, tmp_path / "out")
    made = make(source, out)
    assert stored(out) == contents(tmp_path / "out")
    again = make(source, out)
    assert (again.kept, again.files, again.manifest) == (made.shards, 0, made.manifest)
    # What changes is made again, and nothing else.
    write_files(source, {"c/f1.c": "int changed;\n"})
    assert 0 < make(source, out).kept < made.shards
    make(source, tmp_path / "out")
    assert stored(out) == contents(tmp_path / "out")


def test_it_opens_and_is_verified(tmp_path: Path, out: str) -> None:
    source = small_corpus(tmp_path / "source", 4)
    make(source, tmp_path / "out")
    make(source, out)
    here, there = uast.open_dataset(tmp_path / "out"), uast.open_dataset(out)
    assert there.files.collect().equals(here.files.collect())
    assert there.inventory.collect().equals(here.inventory.collect())
    assert there.nodes("python").collect().equals(here.nodes("python").collect())
    assert list(there.trees("java")) == list(here.trees("java"))
    file_id = here.files.select("id").first().collect().item()
    assert there.tree(file_id) == here.tree(file_id)
    assert verify(located(out), Inline(), Notes(), deep=True) == []
    shard = located(out) / here.manifest["shards"][0]["path"]
    shard.write_bytes(shard.read_bytes()[:-1] + b"?")
    assert here.manifest["shards"][0]["path"] in {problem.path for problem in verify(located(out), Inline(), Notes())}
    make(source, out)
    assert stored(out) == contents(tmp_path / "out")


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["marker", "no marker", "shard", "no shard", "plan", "stranger"])
def test_damage_is_repaired_by_the_same_command(tmp_path: Path, damage: str) -> None:
    source, out = small_corpus(tmp_path / "source", 3), f"memory://{damage.replace(' ', '-')}/{tmp_path.name}"
    make(source, out)
    before, root = stored(out), located(out)
    shard = min(name for name in before if name.startswith("data/java/"))
    match damage:
        case "marker":
            Output(root).marker(shard).write_bytes(b'{"path":')
        case "no marker":
            Output(root).marker(shard).unlink()
        case "shard":
            (root / shard).write_bytes(b"PAR1")
        case "no shard":
            (root / shard).unlink()
        case "plan":
            Output(root).plan.write_bytes(b"{")
            Output(root).manifest.unlink()
        case "stranger":
            (root / "data/java/part-00077.parquet").write_bytes(b"of another plan")
    make(source, out)
    assert stored(out) == before


@pytest.mark.slow
def test_processes_write_to_a_bucket(tmp_path: Path, bucket: str) -> None:
    source = small_corpus(tmp_path / "source", 4)
    make(source, tmp_path / "out")
    with LocalEngine(2) as engine:
        make(source, f"{bucket}/out", engine)
    assert stored(f"{bucket}/out") == contents(tmp_path / "out")


@pytest.mark.slow
def test_the_command(tmp_path: Path, bucket: str) -> None:
    source = small_corpus(tmp_path / "source", 3)
    done = run(source, "-o", f"{bucket}/out", "--workers", "1", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["counts"]["inputs"] == 14
    checked = run("verify", f"{bucket}/out", "--workers", "1")
    assert (checked.returncode, checked.stdout.split(":")[0]) == (0, "s3"), checked.stderr
    other = run(write_files(tmp_path / "other", {"a.py": "x = 1\n"}), "-o", f"{bucket}/out", "-q")
    assert other.returncode == 1
    assert "[output-occupied] this folder holds a dataset of other sources" in other.stderr
    missing = run(source, "-o", "s3://no-such-bucket-is-here/out", "-q")
    assert missing.returncode == 1
    assert "[output-unwritable]" in missing.stderr
    assert "Traceback" not in missing.stderr


def test_a_place_with_other_things_is_left_alone(tmp_path: Path) -> None:
    out = f"memory://{tmp_path.name}-full"
    (located(out) / "treasure.txt").write_bytes(b"gold")
    with pytest.raises(DatasetError) as caught:
        make(small_corpus(tmp_path / "source", 1), out)
    assert caught.value.code == "output-occupied"


@pytest.mark.parametrize("url", ["nonsense://x/y", "gs://bucket/prefix"])
def test_a_url_without_its_package(url: str) -> None:
    with pytest.raises(DatasetError) as caught:
        uast.open_dataset(url)
    assert caught.value.code == "remote-missing"
    assert "uast[remote]" in (caught.value.hint or "")
