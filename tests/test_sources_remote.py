"""Sources behind URLs: any file system of fsspec, S3 among them, spoken to on the loopback interface."""

from __future__ import annotations

import http.server
import io
import json
import sys
import tarfile
import threading
import zipfile
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from buildkit import Inline, Notes, contents, run, write_files

import uast
from build_dataset.options import Options
from build_dataset.run import build
from build_dataset.sources import Named, Reading, name_sources
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from s3fs import S3FileSystem

FILES = {
    "p/a.py": b"x = 1\n",
    "p/deep/b.py": b"y = 2\n",
    "p/script": b"#!/usr/bin/env python3\nz = 3\n",
    "p/notes.txt": b"none\n",
    "p/.git/c.py": b"w = 4\n",
}
TABLE = json.dumps({"content": "t = 1\n", "path": "t.py"}).encode() + b"\n"


def zipped(files: dict[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return whole.getvalue()


def tarred(files: dict[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return whole.getvalue()


ARCHIVED = {"a.py": b"x = 1\n", "deep/b.py": b"y = 2\n"}
ARCHIVES = {"tool.whl": zipped(ARCHIVED), "tool.tar.gz": tarred(ARCHIVED), "cut.zip": zipped(ARCHIVED)[:-9]}


def inventory(out: Path) -> dict[str, str]:
    frame = uast.open_dataset(out).inventory.select("path", "status").collect()
    return dict(frame.iter_rows())


EXPECTED = {"a.py": "parsed", "deep/b.py": "parsed", "script": "parsed", "notes.txt": "skipped"}


@pytest.fixture
def memory() -> Iterator[Any]:
    """fsspec's file system in memory, which this process alone sees."""
    fsspec = pytest.importorskip("fsspec")
    system = fsspec.filesystem("memory")
    yield system
    system.store.clear()
    system.pseudo_dirs[:] = [""]


def put(system: Any, root: str, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        system.pipe_file(f"{root}/{name}", content)


def test_a_folder_behind_a_url(tmp_path: Path, memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    put(memory, "/bucket", FILES)
    build(["memory://bucket/p"], tmp_path / "out", Options(), Inline())
    assert inventory(tmp_path / "out") == EXPECTED
    assert uast.open_dataset(tmp_path / "out").manifest["sources"] == ["p"]
    before = contents(tmp_path / "out")
    notes = Notes()
    with monkeypatch.context() as patch:
        patch.setattr("build_dataset.sources.storage.Remote.read", lambda *_: pytest.fail("what is unchanged was read again"))
        build(["memory://bucket/p"], tmp_path / "out", Options(), Inline(), notes)
    assert notes.notes == ["Resumed: 1 shard up to date, none to make."]
    assert contents(tmp_path / "out") == before
    memory.pipe_file("/bucket/p/a.py", b"x = 5\n")
    build(["memory://bucket/p/"], tmp_path / "new", Options(), Inline())
    stored = uast.open_dataset(tmp_path / "new").files.select("path", "content").collect()
    assert dict(stored.iter_rows())["a.py"] == b"x = 5\n"


def test_files_and_tables_behind_urls(tmp_path: Path, memory: Any) -> None:
    put(memory, "/bucket", {**FILES, "t/one.jsonl": TABLE, "t/README.md": b"card\n"})
    local = tmp_path / "with space" / "d.py"
    local.parent.mkdir()
    local.write_bytes(b"v = 1\n")
    urls = ["memory://bucket/p/a.py", "memory://bucket/t", "memory://bucket/t/one.jsonl", local.as_uri()]
    build(urls, tmp_path / "out", Options(), Inline())
    stored = uast.open_dataset(tmp_path / "out").files.select("source", "path", "content").collect()
    assert sorted(stored.iter_rows()) == [
        ("a.py", "a.py", b"x = 1\n"),
        ("one.jsonl", "t.py", b"t = 1\n"),
        ("t", "t.py", b"t = 1\n"),
        ("with space", "d.py", b"v = 1\n"),
    ]


def test_archives_behind_urls(tmp_path: Path, memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """They give what they give on this machine, and are not read again while they are the same."""
    put(memory, "/bucket", ARCHIVES)
    write_files(tmp_path / "here", ARCHIVES)
    urls = [f"memory://bucket/{name}" for name in ARCHIVES]
    build(urls, tmp_path / "far", Options(), Inline())
    build([tmp_path / "here" / name for name in ARCHIVES], tmp_path / "near", Options(), Inline())
    far, near = (
        uast.open_dataset(tmp_path / out).inventory.select("source", "path", "status", "reason").collect() for out in ("far", "near")
    )
    assert far.equals(near)
    assert sorted(far.rows()) == [
        ("cut.zip", ".", "skipped", "damaged-archive"),
        *(("tool.tar.gz", path, "parsed", None) for path in ARCHIVED),
        *(("tool.whl", path, "parsed", None) for path in ARCHIVED),
    ]
    notes = Notes()
    with monkeypatch.context() as patch:
        patch.setattr("build_dataset.inventory.inspect", lambda *_: pytest.fail("what is unchanged was read again"))
        build(urls, tmp_path / "far", Options(), Inline(), notes)
    assert notes.notes == ["Resumed: 1 shard up to date, none to make."]


def test_a_folder_that_is_named_like_an_archive(tmp_path: Path, memory: Any) -> None:
    put(memory, "/bucket/release.zip", ARCHIVED)
    for number, url in enumerate(("memory://bucket/release.zip", "memory://bucket/release.zip/")):
        out = tmp_path / str(number)
        build([url], out, Options(), Inline())
        assert inventory(out) == dict.fromkeys(ARCHIVED, "parsed")


@pytest.mark.parametrize("name", ["tool.whl", "tool.tar.gz"])
def test_a_network_that_fails_within_an_archive_ends_the_build(
    tmp_path: Path, memory: Any, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What was not read is not damaged: nothing is left out of the dataset for it, and the same command goes on; whichever read fails."""
    from fsspec.implementations.memory import MemoryFile

    put(memory, "/bucket", ARCHIVES)
    reads, last = 0, sys.maxsize
    read = MemoryFile.read

    def counted(file: MemoryFile, *length: int) -> bytes:
        nonlocal reads
        reads += 1
        if reads >= last:
            raise ConnectionResetError("the peer went away")
        return bytes(read(file, *length))

    monkeypatch.setattr(MemoryFile, "read", counted, raising=False)
    build([f"memory://bucket/{name}"], tmp_path / "whole", Options(), Inline())
    count = reads
    assert count > 3
    for number in range(1, count + 1):
        put(memory, "/bucket", ARCHIVES)  # anew, else an archive is still open
        reads, last, out = 0, number, tmp_path / str(number)
        with pytest.raises(DatasetError, match="the peer went away") as caught:
            build([f"memory://bucket/{name}"], out, Options(), Inline())
        assert caught.value.code == "build-failed"
        last = sys.maxsize
        build([f"memory://bucket/{name}"], out, Options(), Inline())
        assert inventory(out) == dict.fromkeys(ARCHIVED, "parsed")


def test_what_vanishes_is_told(tmp_path: Path, memory: Any) -> None:
    put(memory, "/bucket", FILES)

    def vanish(task: str) -> None:
        if task == "make_shard":
            memory.rm("/bucket/p/deep/b.py")

    build(["memory://bucket/p"], tmp_path / "out", Options(), Inline(vanish))
    assert inventory(tmp_path / "out") == {**EXPECTED, "deep/b.py": "failed"}
    assert uast.open_dataset(tmp_path / "out").quarantine.select("path", "reason").collect().rows() == [("deep/b.py", "vanished")]


def test_urls_that_lead_nowhere(tmp_path: Path, memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def error(url: str, tables: bool | None = None) -> DatasetError:
        with pytest.raises(DatasetError) as caught:
            name_sources([Named(url, tables=tables)], Reading(tmp_path / "out"))
        assert str(caught.value.where).startswith(url)
        return caught.value

    assert error("memory://bucket/nowhere").code == "source-missing"
    assert "Protocol not known: nonsense" in error("nonsense://x/y").message
    put(memory, "/bucket", FILES)
    assert error("memory://bucket/p", tables=True).message == "there is no Parquet or JSON Lines file in it"
    monkeypatch.setitem(sys.modules, "s3fs", None)
    from fsspec.registry import _registry

    monkeypatch.delitem(_registry, "s3", raising=False)
    missing = error("s3://bucket/x")
    assert (missing.code, "uast[remote]" in str(missing.hint)) == ("package-missing", True)
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    assert error("memory://bucket/p").hint == "pip install 'uast[remote]'"


@pytest.fixture
def web(tmp_path: Path) -> Iterator[str]:
    """A web server with `FILES` and a table; its URL."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    pytest.importorskip("aiohttp")
    write_files(tmp_path / "web", {**FILES, **ARCHIVES, "t.jsonl": TABLE})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path / "web"))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.slow
def test_the_web(tmp_path: Path, web: str) -> None:
    build([f"{web}/p/a.py", f"{web}/t.jsonl?download=true", f"{web}/p/deep/"], tmp_path / "out", Options(), Inline())
    stored = uast.open_dataset(tmp_path / "out").files.select("source", "path", "content").collect()
    assert sorted(stored.iter_rows()) == [
        ("a.py", "a.py", b"x = 1\n"),
        ("deep", "b.py", b"y = 2\n"),
        ("t.jsonl", "t.py", b"t = 1\n"),
    ]
    build([f"{web}/tool.tar.gz"], tmp_path / "tar", Options(), Inline())
    assert inventory(tmp_path / "tar") == dict.fromkeys(ARCHIVED, "parsed")
    with pytest.raises(DatasetError, match=r"range requests.*no parts of files, download the archive"):
        build([f"{web}/tool.whl"], tmp_path / "no", Options(), Inline())  # this server knows no ranges
    with pytest.raises(DatasetError) as caught:
        build([f"{web}/nowhere.py"], tmp_path / "no", Options(), Inline())
    assert (caught.value.code, caught.value.message) == ("source-missing", "there is no such file or folder")


@pytest.fixture
def bucket(s3: S3FileSystem) -> S3FileSystem:
    """S3 with a bucket of that name."""
    s3.mkdirs("bucket", exist_ok=True)
    return s3


@pytest.mark.slow
def test_a_bucket(tmp_path: Path, bucket: S3FileSystem) -> None:
    put(bucket, "bucket/one", {**FILES, **ARCHIVES, "t/train.jsonl": TABLE})
    sources = ["s3://bucket/one/p", "s3://bucket/one/t", "s3://bucket/one/tool.whl", "s3://bucket/one/tool.tar.gz"]
    done = run(*sources, "-o", tmp_path / "out", "--workers", "2", "--json")
    assert done.returncode == 0, done.stderr
    assert inventory(tmp_path / "out") == {**EXPECTED, "t.py": "parsed"}
    assert len(uast.open_dataset(tmp_path / "out").files.collect()) == 4 + 2 * len(ARCHIVED)
    before = contents(tmp_path / "out")
    build(sources, tmp_path / "other", Options(), Inline())
    assert contents(tmp_path / "other") == before
    notes = Notes()
    build(sources, tmp_path / "out", Options(), Inline(), notes)
    assert notes.notes[-1] == "Resumed: 1 shard up to date, none to make."


@pytest.mark.slow
def test_parquet_in_a_bucket(tmp_path: Path, bucket: S3FileSystem) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = pa.table({"content": [f"x = {index}\n" for index in range(10)], "path": [f"{index}.py" for index in range(10)]})
    with bucket.open("bucket/two/train.parquet", "wb") as file:
        pq.write_table(rows, file, row_group_size=4)
    build(["s3://bucket/two/train.parquet"], tmp_path / "out", Options(), Inline())
    stored = uast.open_dataset(tmp_path / "out").files.select("path").collect()["path"].to_list()
    assert stored == [f"{index}.py" for index in range(10)]


@pytest.mark.slow
def test_a_bucket_that_is_not_there(tmp_path: Path, bucket: S3FileSystem) -> None:
    done = run("s3://nowhere/x", "-o", tmp_path / "out", "--workers", "1")
    assert done.returncode == 1
    assert "s3://nowhere/x: [source-missing] there is no such file or folder" in done.stderr
