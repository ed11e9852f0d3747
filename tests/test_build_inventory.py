"""Stage 1: every input is seen once, with its language, hash and reason."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import polars as pl
import pytest
from buildkit import make, run, write_files

import uast
from build_dataset.sources import Found, Listed, Reading, Source, name_sources, open_source
from uast.errors import DatasetError

if TYPE_CHECKING:
    from pathlib import Path


def walk(source: Source, out: Path) -> list[Found]:
    opened = open_source(source, Reading(out))
    assert isinstance(opened, Listed)
    return list(opened.walk())


def found(root: Path, out: Path | None = None) -> dict[bytes, str | None]:
    return {each.path: each.reason for each in walk(Source("s", str(root)), out or root / "no such output")}


def inventory(out: Path) -> dict[str, tuple[str, str | None]]:
    frame = uast.open_dataset(out).inventory.collect()
    return {row["path"]: (row["status"], row["reason"]) for row in frame.to_dicts()}


def test_every_reason_for_skipping_is_counted(tmp_path: Path) -> None:
    source = write_files(
        tmp_path / "source",
        {
            "a.py": "x = 1\n",
            "b.py": "x = 1\n",
            "C.java": "class C {}\n",
            "notes.txt": "nothing\n",
            "nul.py": b"x = 1\0\n",
            "large.py": b"#" * 5000,
            "script": "#!/usr/bin/env python3\nx = 1\n",
        },
    )
    (source / "link.py").symlink_to("a.py")
    os.mkfifo(source / "pipe.py")
    make(source, tmp_path / "out", languages=("python",), max_bytes=4000, dedup="exact")
    assert inventory(tmp_path / "out") == {
        "a.py": ("parsed", None),
        "b.py": ("skipped", "duplicate"),
        "C.java": ("skipped", "other-language"),
        "notes.txt": ("skipped", "unknown-language"),
        "nul.py": ("skipped", "binary"),
        "large.py": ("skipped", "too-large"),
        "script": ("parsed", None),
        "link.py": ("skipped", "symlink"),
        "pipe.py": ("skipped", "special-file"),
    }
    counts = uast.open_dataset(tmp_path / "out").manifest["counts"]
    assert counts["inputs"] == 9
    assert counts["parsed"] == 2
    assert counts["skipped"] == 7
    assert counts["skipped_because"] == dict.fromkeys(
        ("duplicate", "other-language", "unknown-language", "binary", "too-large", "symlink", "special-file"), 1
    )


def test_repeated_files_are_marked_and_kept(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n", "b/a.py": "x = 1\n", "c.py": "y = 1\n"})
    summary = make(source, tmp_path / "out")
    rows = {row["path"]: row for row in uast.open_dataset(tmp_path / "out").inventory.collect().to_dicts()}
    assert rows["b/a.py"]["duplicate_of"] == rows["a.py"]["id"]
    assert rows["a.py"]["duplicate_of"] is None
    assert rows["c.py"]["duplicate_of"] is None
    assert (summary.manifest["counts"]["parsed"], summary.manifest["counts"]["duplicates"]) == (3, 1)


def test_links_make_no_loops(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a/b.py": "x = 1\n"})
    (source / "a" / "up").symlink_to(source)
    (source / "self").symlink_to("self")
    (source / "dangling.py").symlink_to("nowhere")
    assert found(source) == {b"a/b.py": None, b"a/up": "symlink", b"self": "symlink", b"dangling.py": "symlink"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / os.fsdecode(b"caf\xe9.py")).write_bytes(b"x = 1\n")
    (source / "café.py").write_bytes(b"x = 2\n")
    (source / "new\nline.py").write_bytes(b"x = 3\n")
    make(source, tmp_path / "out")
    files = uast.open_dataset(tmp_path / "out").files.select("path", "content").collect()
    assert dict(files.iter_rows()) == {"caf\\xe9.py": b"x = 1\n", "café.py": b"x = 2\n", "new\nline.py": b"x = 3\n"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n", "shut/b.py": "x = 2\n", "c.py": "x = 3\n"})
    (source / "shut").chmod(0)
    (source / "c.py").chmod(0)
    make(source, tmp_path / "out")
    (source / "shut").chmod(0o700)
    assert inventory(tmp_path / "out") == {"a.py": ("parsed", None), "shut": ("skipped", "unreadable"), "c.py": ("skipped", "unreadable")}


def test_what_cannot_be_read_is_an_input_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n", "b.py": "x = 2\n", "shut/c.py": "x = 3\n"})
    real_read, real_scan = os.open, os.scandir

    def refuse_open(path: bytes, *arguments: int) -> int:
        if path == os.fsencode(source / "b.py"):
            raise PermissionError(13, "Permission denied")
        return real_read(path, *arguments)

    def refuse_scan(path: bytes) -> object:
        if path == os.fsencode(source / "shut"):
            raise PermissionError(13, "Permission denied")
        return real_scan(path)

    monkeypatch.setattr("build_dataset.sources.folder.os.open", refuse_open)
    monkeypatch.setattr("build_dataset.sources.folder.os.scandir", refuse_scan)
    make(source, tmp_path / "out")
    monkeypatch.undo()
    assert inventory(tmp_path / "out") == {"a.py": ("parsed", None), "b.py": ("skipped", "unreadable"), "shut": ("skipped", "unreadable")}
    # It is tried again, though its size and time have not changed.
    make(source, tmp_path / "out")
    assert set(inventory(tmp_path / "out").values()) == {("parsed", None)}


def test_the_output_and_version_control_are_no_input(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n", ".git/hooks/x.py": "x = 1\n", "b/.hg/y.py": "y = 1\n"})
    for _ in range(2):
        make(source, source / "out")
        assert inventory(source / "out") == {"a.py": ("parsed", None)}


def test_a_header_is_c_or_cpp_by_content(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.h": "int f(void);\n"})
    make(source, tmp_path / "out", languages=("c",))
    rows = uast.open_dataset(tmp_path / "out").inventory.select("language", "detected_by", "status").collect().rows()
    assert rows == [("c", "extension", "parsed")]


def test_empty_and_odd_files_have_trees(tmp_path: Path) -> None:
    written: dict[str, str | bytes] = {
        "empty.py": b"",
        "bom.py": b"\xef\xbb\xbfx = 1\n",
        "blank.c": b" \n\n",
        "utf16.py": "x = 'é'\n".encode("utf-16"),
        "latin.py": b"x = '\xe9'",
        "crlf.py": b"x = 1\r\ny = 2\r\n",
    }
    make(write_files(tmp_path / "source", written), tmp_path / "out")
    rows = uast.open_dataset(tmp_path / "out").files.select("path", "content", "encoding", "lines", "size").collect()
    found_rows = {path: (content, encoding, lines, size) for path, content, encoding, lines, size in rows.iter_rows()}
    assert found_rows == {
        "empty.py": (b"", "utf-8", 0, 0),
        "bom.py": (b"\xef\xbb\xbfx = 1\n", "utf-8", 1, 9),
        "blank.c": (b" \n\n", "utf-8", 2, 3),
        "utf16.py": ("x = 'é'\n".encode(), "utf-16-le", 1, 18),
        "latin.py": (b"x = '\xe9'", "unknown", 1, 7),
        "crlf.py": (b"x = 1\r\ny = 2\r\n", "utf-8", 2, 14),
    }


def test_sources_have_names_of_their_own(tmp_path: Path) -> None:
    for folder in ("a/src", "b/src", "c"):
        write_files(tmp_path / folder, {"x.py": "x = 1\n"})
    names = {
        source.name: source
        for source in name_sources(
            [tmp_path / "b/src", tmp_path / "a/src", tmp_path / "c/x.py", tmp_path / "b/src"], Reading(tmp_path / "out")
        )
    }
    assert list(names) == ["a/src", "b/src", "c"]
    assert names["c"].only == ("x.py",)
    assert walk(names["c"], tmp_path / "out")[0].path == b"x.py"


def test_ids_depend_on_source_and_path_only(tmp_path: Path) -> None:
    ids = []
    for place, text in (("one", "x = 1\n"), ("two", "y = 2\n")):
        write_files(tmp_path / place / "source", {"a.py": text})
        make(tmp_path / place / "source", tmp_path / place / "out")
        ids.append(uast.open_dataset(tmp_path / place / "out").files.select("id").collect().item())
    assert ids[0] == ids[1]
    assert len(ids[0]) == 32


def test_a_source_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as caught:
        make(tmp_path / "nowhere", tmp_path / "out")
    assert caught.value.code == "source-missing"
    (tmp_path / "empty").mkdir()
    with pytest.raises(DatasetError) as caught:
        make(tmp_path / "empty", tmp_path / "out")
    assert caught.value.code == "source-missing"


@pytest.mark.slow
def test_nothing_to_parse_is_a_dataset_all_the_same(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"notes.txt": "nothing\n"})
    make(source, tmp_path / "out")
    dataset = uast.open_dataset(tmp_path / "out")
    assert len(dataset) == 0
    assert dataset.files.select(pl.len()).collect().item() == 0
    assert dataset.nodes().collect().height == 0
    assert list(dataset.trees()) == []
    assert run("verify", tmp_path / "out").returncode == 0


def test_a_walk_names_each_file_once(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {f"{a}/{b}.py": "" for a in "xyz" for b in "abc"})
    walked = walk(Source("s", str(source)), tmp_path)
    assert sorted(each.path for each in walked) == sorted(f"{a}/{b}.py".encode() for a in "xyz" for b in "abc")
