"""Lists of sources, text and TOML: what they say, and what is wrong with them, by line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from buildkit import Inline, run, write_files
from gitkit import commit, work_tree

import uast
from build_dataset.options import Options
from build_dataset.run import build
from build_dataset.sources import Named, Reading, name_sources, read_list
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def corpus(root: Path) -> Path:
    row = json.dumps({"content": "z = 1\n", "body": "y = 1\n", "path": "t.py"}) + "\n"
    return write_files(root, {"a/x.py": "x = 1\n", "b/src/y.py": "y = 1\n", "c/src/z.py": "z = 1\n", "t.jsonl": row})


def stored(out: Path) -> list[tuple[str, str, bytes]]:
    return sorted(uast.open_dataset(out).files.select("source", "path", "content").collect().iter_rows())


def test_a_text_file_names_a_source_a_line(tmp_path: Path) -> None:
    root = corpus(tmp_path / "corpus")
    write_files(root, {"lists/all.txt": f"# a comment\n\n  ../a  \n{root}/b/src\n../c/src\n../t.jsonl\ns3://bucket/x\n"})
    named = read_list(root / "lists" / "all.txt", True, {"text": "body"})
    assert named[0] == Named(str(root / "lists" / "../a"), tables=True, columns=(("text", "body"),), where=f"{root}/lists/all.txt:3")
    assert [each.what for each in named][3:] == [str(root / "lists" / "../t.jsonl"), "s3://bucket/x"]
    sources = name_sources(read_list(root / "lists" / "all.txt")[:4], Reading(tmp_path / "out"))
    assert [(source.name, source.kind) for source in sources] == [
        ("a", "folder"),
        ("b/src", "folder"),
        ("c/src", "folder"),
        ("t.jsonl", "table"),
    ]


def test_toml_says_more_of_a_source(tmp_path: Path) -> None:
    root = corpus(tmp_path / "corpus")
    text = """
        [[source]]
        path = "b/src"
        name = "second"
        [[source]]
        path = "t.jsonl"
        [source.columns]
        text = "body"
    """
    write_files(root, {"list.toml": text})
    build(read_list(root / "list.toml", columns={"text": "content", "path": "path"}), tmp_path / "out", Options(), Inline())
    assert stored(tmp_path / "out") == [("second", "y.py", b"y = 1\n"), ("t.jsonl", "t.py", b"y = 1\n")]


def test_a_commit_of_a_repository(tmp_path: Path, require: Callable[..., object]) -> None:
    require("git")
    root = work_tree(tmp_path / "corpus" / "repo", {"a.py": "x = 1\n"})
    write_files(root, {"a.py": "x = 2\n"})
    commit(root)
    text = """
        source = [{ path = "repo", commit = "HEAD~1", name = "before" }, { path = "repo", commit = "main" }, { path = "repo@HEAD~1" }]
    """
    listed = write_files(tmp_path / "corpus", {"list.toml": text}) / "list.toml"
    build(read_list(listed), tmp_path / "out", Options(), Inline())
    assert stored(tmp_path / "out") == [("before", "a.py", b"x = 1\n"), ("repo@main", "a.py", b"x = 2\n")]


@pytest.mark.slow
def test_the_command_takes_lists_and_sources(tmp_path: Path) -> None:
    root = corpus(tmp_path / "corpus")
    write_files(root, {"one.txt": "b/src\n", "two.toml": '[[source]]\npath = "t.jsonl"\n'})
    done = run("--from", root / "one.txt", "--from", root / "two.toml", root / "a", "-o", tmp_path / "out", "--workers", "1")
    assert done.returncode == 0, done.stderr
    assert stored(tmp_path / "out") == [("a", "x.py", b"x = 1\n"), ("src", "y.py", b"y = 1\n"), ("t.jsonl", "t.py", b"z = 1\n")]


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        ("l.txt", "", None, "the list names no source"),
        ("l.txt", "# a\na\nnowhere\n", 3, "there is no such file or folder"),
        ("l.toml", "[[source]\n", 1, "[source-list]"),
        ("l.toml", '[[sources]]\npath = "a"\n', 1, 'there is no key "sources"; did you mean "source"?'),
        ("l.toml", 'source = "a"\n', 1, "begin each with [[source]]"),
        ("l.toml", '[[source]]\npath = "a"\n[[source]]\nname = "b"\n', 3, "a source has no path"),
        ("l.toml", '[[source]]\npath = "a"\npth = "b"\n', 3, 'there is no key "pth"; did you mean "path"?'),
        ("l.toml", '[[source]]\npath = "a"\ntables = "yes"\n', 3, "write it as true or false"),
        ("l.toml", '[[source]]\npath = ""\n', 2, "path is empty"),
        ("l.toml", '[[source]]\npath = "t.jsonl"\n\n[source.columns]\ntxt = "a"\n', 5, 'there is no key "txt"; did you mean "text"?'),
        ("l.toml", '[[source]]\npath = "t.jsonl"\ncolumns = { text = 1 }\n', 3, 'write text = "NAME"'),
        ("l.toml", '[[source]]\npath = "a"\n\n[[source]]\npath = "nowhere"\n', 5, "there is no such file or folder"),
        ("l.toml", '[[source]]\npath = "t.jsonl"\ncommit = "0123"\n', 2, "only a git repository has commits"),
        ("l.toml", '[[source]]\npath = "a"\ncommit = "0123"\n', 2, "this is no git repository"),
        ("l.toml", '[[source]]\npath = "a"\nname = "n"\n[[source]]\npath = "a"\nname = "m"\n', 5, "it is named twice, in two ways"),
        ("l.toml", '[[source]]\npath = "a"\nname = "n"\n[[source]]\npath = "b"\nname = "n"\n', None, "two sources have this name"),
    ],
)
def test_errors_name_the_line(tmp_path: Path, name: str, text: str, line: int | None, message: str) -> None:
    root = write_files(corpus(tmp_path / "corpus"), {name: text})
    with pytest.raises(DatasetError) as caught:
        name_sources(read_list(root / name), Reading(tmp_path / "out"))
    assert message in str(caught.value)
    assert caught.value.code in ("source-list", "source-missing")
    if line is not None:
        assert str(caught.value.where).startswith(f"{root / name}:{line}")


def test_lists_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as caught:
        read_list(tmp_path / "nowhere.txt")
    assert caught.value.code == "source-missing"
    (tmp_path / "latin.txt").write_bytes(b"\xe9\n")
    for path in (tmp_path, tmp_path / "latin.txt"):
        with pytest.raises(DatasetError) as caught:
            read_list(path)
        assert caught.value.code == "source-list"
