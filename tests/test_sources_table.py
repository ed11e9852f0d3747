"""Tables as sources: Parquet and JSON Lines, what their columns mean, rows that are no source."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from buildkit import Inline, Notes, contents, run, write_files

import uast
from build_dataset.cli.options import COLUMNS
from build_dataset.options import Options
from build_dataset.progress import Watcher
from build_dataset.run import build
from build_dataset.sources import Found, Named, Reading, Streamed, json_lines, name_sources, open_source
from build_dataset.sources.columns import MEANINGS, Columns, choose
from build_dataset.sources.model import Piece, piece_at, place_of
from build_dataset.sources.table import is_table
from build_dataset.verify import verify
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Sequence

ROWS = [
    {"content": "x = 1\n", "max_stars_repo_path": "a.py", "max_stars_repo_name": "o/n", "lang": "Python"},
    {"content": "class C {}\n", "max_stars_repo_path": "src/C.java", "max_stars_repo_name": "o/n", "lang": "Java"},
    {"content": "y = 'é'\n", "max_stars_repo_path": "a.py", "max_stars_repo_name": "o/m", "lang": "Python"},
]


def lines(path: Path, rows: Sequence[Any]) -> Path:
    """A JSON Lines file, compressed as its name says; a str is a line as it is."""
    data = "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(data, mtime=0))
    elif path.suffix == ".zst":
        with pa.CompressedOutputStream(str(path), "zstd") as stream:
            stream.write(data)
    else:
        path.write_bytes(data)
    return path


def parquet(path: Path, rows: list[dict[str, Any]], **options: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.Table.from_pylist(rows), path, **options)
    return path


def make(named: Any, out: Path, watcher: Notes | None = None, columns: dict[str, str] | None = None, **options: Any) -> Any:
    """The manifest of a build without processes."""
    wanted = Named(str(named), columns=tuple((columns or {}).items()))
    return build([wanted], out, Options(**options), Inline(), watcher).manifest


def files(out: Path, *columns: str) -> dict[str, Any]:
    """Path -> the values of some columns of the files table."""
    frame = uast.open_dataset(out).files.select("path", *columns).collect()
    return {row[0]: row[1] if len(columns) == 1 else row[1:] for row in frame.iter_rows()}


def reasons(out: Path) -> dict[str, str]:
    frame = uast.open_dataset(out).inventory.filter(pl.col("reason").is_not_null()).select("path", "reason").collect()
    return dict(frame.iter_rows())


def streamed(path: Path, tmp_path: Path, **columns: str) -> list[tuple[Found, bytes]]:
    reading = Reading(tmp_path / "out")
    (source,) = name_sources([Named(str(path), columns=tuple(columns.items()))], reading)
    opened = open_source(source, reading)
    assert isinstance(opened, Streamed)
    return [each for piece in opened.pieces() for each in opened.stream(piece)]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["t.parquet", "t.jsonl", "t.jsonl.gz", "t.jsonl.zst", "t.json.gz", "t.ndjson"])
def test_every_format_gives_the_same_files(tmp_path: Path, name: str) -> None:
    path = parquet(tmp_path / name, ROWS) if name.endswith("parquet") else lines(tmp_path / name, ROWS)
    manifest = make(path, tmp_path / "out")
    assert files(tmp_path / "out", "content", "language", "repository", "size") == {
        "o/m/a.py": ("y = 'é'\n".encode(), "python", "o/m", 9),
        "o/n/a.py": (b"x = 1\n", "python", "o/n", 6),
        "o/n/src/C.java": (b"class C {}\n", "java", "o/n", 11),
    }
    chosen = {"text": "content", "path": "max_stars_repo_path", "repository": "max_stars_repo_name", "language": "lang"}
    assert manifest["columns"] == {name: chosen}
    assert verify(tmp_path / "out", Inline(), Watcher(), deep=True) == []


def test_the_columns_of_known_datasets() -> None:
    def chosen(*names: str) -> dict[str, str]:
        return dict(choose({}, names, "t"))

    stack = "hexsha size ext lang max_stars_repo_path max_stars_repo_name max_stars_repo_head_hexsha max_stars_repo_licenses content"
    assert chosen(*stack.split()) == {
        "text": "content",
        "path": "max_stars_repo_path",
        "repository": "max_stars_repo_name",
        "commit": "max_stars_repo_head_hexsha",
        "license": "max_stars_repo_licenses",
        "language": "lang",
    }
    assert chosen("id", "max_stars_repo_path", "max_stars_repo_name", "max_stars_count", "content")["text"] == "content"
    stack2 = chosen("blob_id", "content", "path", "repo_name", "revision_id", "detected_licenses", "license_type", "language")
    assert (stack2["commit"], stack2["license"], stack2["repository"]) == ("revision_id", "detected_licenses", "repo_name")
    search = chosen("repository_name", "func_path_in_repository", "func_name", "whole_func_string", "language", "func_code_string")
    assert (search["text"], search["path"]) == ("whole_func_string", "func_path_in_repository")
    search = chosen("repo", "path", "func_name", "original_string", "language", "code", "docstring", "sha", "url")
    assert (search["text"], search["repository"]) == ("original_string", "repo")
    human = chosen("task_id", "prompt", "declaration", "canonical_solution", "test")
    assert human == {"text": "prompt + canonical_solution", "task": "task_id"}
    assert chosen("task", "language", "code", "source", "licence") == {
        "text": "code",
        "license": "licence",
        "language": "language",
        "task": "task",
    }
    assert chosen("id", "java", "cs") == {"text": "java , cs", "task": "id"}


def test_columns_that_are_not_there(tmp_path: Path) -> None:
    def message(source: Path, **columns: str) -> str:
        with pytest.raises(DatasetError) as caught:
            make(source, tmp_path / "out", columns=columns)
        assert caught.value.code == "table-columns"
        assert str(caught.value.where).startswith(str(source))
        return f"{caught.value.message}; {caught.value.hint}"

    path = lines(tmp_path / "t.jsonl", [{"blob": "x = 1\n", "name": "a"}])
    assert message(path) == "no column is known to hold source text; name it: --text-column its columns: blob, name"
    assert message(path, text="blb") == 'there is no column "blb"; did you mean "blob"? its columns: blob, name'
    assert message(path, text="blob", path="pth") == 'there is no column "pth"; its columns: blob, name'
    assert "not the name of a language" in message(path, text="blob,name")
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n"})
    assert message(source, text="blob").startswith("columns are named, but no source is a table")
    assert not (tmp_path / "out").exists()


def test_what_the_user_says_of_columns_stands(tmp_path: Path) -> None:
    rows = [
        {"head": "def f():\n", "tail": "    return 1\n", "content": "wrong", "lang": "Java", "where": "a/f.py", "n": 7, "sha": "c0ffee"}
    ]
    path = lines(tmp_path / "t.jsonl", rows)
    columns = {"text": "head+tail", "language": "", "path": "where", "task": "n", "commit": "sha"}
    make(path, tmp_path / "out", columns=columns)
    assert files(tmp_path / "out", "content", "language", "task", "commit") == {
        "a/f.py": (b"def f():\n    return 1\n", "python", "7", "c0ffee")
    }
    with pytest.raises(DatasetError) as caught:
        make(path, tmp_path / "out", columns={**columns, "task": ""})
    assert caught.value.code == "output-occupied"


def test_the_language_column_comes_before_the_path(tmp_path: Path) -> None:
    named = ["C++", "cpp", "C#", "JavaScript", "TypeScript", "TSX", "golang", "Scala", "Haskell", None, " Ruby ", "Jupyter Notebook"]
    rows = [{"content": f"// {index}\n", "language": name} for index, name in enumerate(named)]
    rows += [{"content": "int f(void);\n", "language": "C", "path": "a.hpp"}, {"content": "x = 1\n", "language": None, "path": "b.py"}]
    rows += [{"content": "let x = <a/>;\n", "language": "TypeScript", "path": "v.tsx"}]
    make(lines(tmp_path / "t.jsonl", rows), tmp_path / "out")
    assert files(tmp_path / "out", "language", "dialect") == {
        "row-0000001.cc": ("cpp", "cpp"),
        "row-0000002.cc": ("cpp", "cpp"),
        "row-0000003.cs": ("csharp", "csharp"),
        "row-0000004.js": ("javascript", "javascript"),
        "row-0000005.ts": ("typescript", "typescript"),
        "row-0000006.tsx": ("typescript", "tsx"),
        "row-0000007.go": ("go", "go"),
        "row-0000008.scala": ("scala", "scala"),
        "row-0000011.rb": ("ruby", "ruby"),
        "a.hpp": ("c", "c"),
        "b.py": ("python", "python"),
        "v.tsx": ("typescript", "tsx"),
    }
    assert reasons(tmp_path / "out") == {
        "row-0000009": "unknown-language",
        "row-0000010": "unknown-language",
        "row-0000012.ipynb": "bad-notebook",
    }
    told = uast.open_dataset(tmp_path / "out").inventory.select("path", "detected_by").collect()
    assert dict(told.iter_rows())["a.hpp"] == "column"
    assert dict(told.iter_rows())["b.py"] == "extension"


def test_rows_that_are_no_source_are_counted(tmp_path: Path) -> None:
    rows: list[Any] = [
        {"content": "x = 1\n", "path": "good.py"},
        {"content": None, "path": "null.py"},
        {"content": 7, "path": "number.py"},
        '{"content": "x = ',
        "[1, 2]",
        {"path": "missing.py"},
        "",
        '{"content": "\\ud800", "path": "surrogate.py"}',
        {"content": "#" * 3000, "path": "large.py"},
        "[" * 100_000,
        {"content": "", "path": "empty.py"},
    ]
    manifest = make(lines(tmp_path / "t.jsonl", rows), tmp_path / "out", max_bytes=2000)
    assert sorted(files(tmp_path / "out", "size")) == ["empty.py", "good.py"]
    assert reasons(tmp_path / "out") == {
        **{f"t.jsonl/row-000000{number}": "bad-row" for number in (2, 3, 4, 5, 6, 8)},
        "t.jsonl/row-0000010": "bad-row",
        "large.py": "too-large",
    }
    assert manifest["counts"]["inputs"] == 10


def test_a_line_without_end_is_not_held(tmp_path: Path) -> None:
    limit = 6 * 1000 + (1 << 20)
    path = tmp_path / "t.jsonl"
    path.write_bytes(
        b'{"content": "x = 1", "path": "a.py"}\n{"content": "' + b"#" * (3 * limit) + b'"}\n{"content": "y = 1", "path": "b.py"}'
    )
    make(path, tmp_path / "out", max_bytes=1000)
    assert sorted(files(tmp_path / "out", "size")) == ["a.py", "b.py"]
    assert reasons(tmp_path / "out") == {"t.jsonl/row-0000002": "too-large"}


def test_one_path_twice_makes_two_files(tmp_path: Path) -> None:
    rows = [{"content": f"x = {index}\n", "path": "src/a.py"} for index in range(3)] + [{"content": "z = 1\n", "path": "src/a~2.py"}]
    path = lines(tmp_path / "t.jsonl", rows)
    make(path, tmp_path / "out")
    found = files(tmp_path / "out", "content", "id")
    assert {name: content for name, (content, _) in found.items()} == {
        "src/a.py": b"x = 0\n",
        "src/a~2.py": b"z = 1\n",
        "src/a~3.py": b"x = 1\n",
        "src/a~4.py": b"x = 2\n",
    }
    assert len({file_id for _, file_id in found.values()}) == 4


def test_paths_stay_where_they_are_put(tmp_path: Path) -> None:
    paths = ["/etc/a.py", "../../b.py", "./c//d.py", "n\0ul.py", "\ud800.py", "..", 5]
    rows = [json.dumps({"content": "x = 1\n", "path": path, "repo": "https://host/o/../n"}) for path in paths]
    make(lines(tmp_path / "t.jsonl", rows), tmp_path / "out")
    assert sorted(files(tmp_path / "out", "size")) == [
        "host/o/n/\\ud800.py",
        "host/o/n/b.py",
        "host/o/n/c/d.py",
        "host/o/n/etc/a.py",
        "host/o/n/nul.py",
    ]
    assert reasons(tmp_path / "out") == {"row-0000006": "unknown-language", "host/o/n/5": "unknown-language"}


def test_a_folder_of_tables(tmp_path: Path) -> None:
    source = tmp_path / "set"
    parquet(source / "data" / "train-00000.parquet", ROWS[:1])
    parquet(source / "data" / "train-00001.parquet", ROWS[1:])
    lines(source / "more.jsonl.gz", [{"content": "z = 1\n", "lang": "Python"}])
    write_files(source, {"README.md": "a card\n", ".cache/x.parquet": b"no table", "broken.parquet": b"PAR1 no table"})
    parquet(source / "index.parquet", [{"name": "a"}])
    make(source, tmp_path / "out")
    assert sorted(files(tmp_path / "out", "size")) == ["more.jsonl.gz/row-0000001.py", "o/m/a.py", "o/n/a.py", "o/n/src/C.java"]
    assert reasons(tmp_path / "out") == {"broken.parquet": "bad-table", "index.parquet": "bad-table"}
    # A source file makes it a folder of files, unless it is said that it is one of tables.
    write_files(source, {"loader.py": "x = 1\n"})
    make(source, tmp_path / "files")
    assert list(files(tmp_path / "files", "size")) == ["loader.py"]
    build([Named(str(source), tables=True)], tmp_path / "tables", Options(), Inline())
    assert len(files(tmp_path / "tables", "size")) == 4
    with pytest.raises(DatasetError) as caught:
        build([Named(str(write_files(tmp_path / "none", {"a.py": ""})), tables=True)], tmp_path / "no", Options(), Inline())
    assert (caught.value.code, caught.value.message) == ("source-missing", "there is no Parquet or JSON Lines file in it")


def test_what_cannot_be_read_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "set"
    for name in ("a/one.jsonl", "b/two.jsonl", "c/three.jsonl"):
        os.utime(lines(source / name, [{"content": f"# {name}\n", "path": f"{name}.py"}]), (1e9, 1e9))
    real_walk, real_open = os.scandir, Path.open

    def refuse_scan(path: str) -> Any:
        if Path(path) == source / "b":
            raise PermissionError(13, "Permission denied", path)
        return real_walk(path)

    def refuse_open(path: Path, *arguments: Any, **options: Any) -> Any:
        if path == source / "c" / "three.jsonl":
            raise PermissionError(13, "Permission denied")
        return real_open(path, *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr("os.scandir", refuse_scan)
        patch.setattr(Path, "open", refuse_open)
        make(source, tmp_path / "out")
        assert reasons(tmp_path / "out") == {"b": "bad-table", "c/three.jsonl": "bad-table"}
    make(source, tmp_path / "out")
    assert sorted(files(tmp_path / "out", "size")) == ["a/one.jsonl.py", "b/two.jsonl.py", "c/three.jsonl.py"]


def test_a_dataset_is_a_source_too(tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n", "b/C.java": "class C {}\n"})
    build([source], tmp_path / "one", Options(), Inline())
    make(tmp_path / "one", tmp_path / "two")
    assert files(tmp_path / "two", "content") == {"a.py": b"x = 1\n", "b/C.java": b"class C {}\n"}


def test_damaged_files_cost_what_is_behind_the_damage(tmp_path: Path) -> None:
    rows = [{"content": f"x = {index}  # {index * 7919} {index * 104729:_<60}\n", "path": f"m{index}.py"} for index in range(9_000)]
    whole = lines(tmp_path / "whole.jsonl.gz", rows).read_bytes()
    (tmp_path / "cut.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    found = streamed(tmp_path / "cut.jsonl.gz", tmp_path)
    good = [each for each, _ in found if each.reason is None]
    assert 1000 < len(good) == len(found) - 1
    assert (found[-1][0].path, found[-1][0].reason) == (f"cut.jsonl.gz/row-{len(good) + 1:07}".encode(), "bad-table")
    assert [each.path for each in good] == [f"m{index}.py".encode() for index in range(len(good))]
    (tmp_path / "two.jsonl.gz").write_bytes(whole + whole)
    assert len(streamed(tmp_path / "two.jsonl.gz", tmp_path)) == 18_000


@pytest.mark.parametrize("size", [1, 7, 64, 1000])
def test_parts_of_a_file_are_its_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    rows: list[Any] = [{"content": "é" * (index % 40), "path": f"{index}.py"} for index in range(60)]
    rows[7:7] = ["", "no json", ""]
    path = lines(tmp_path / "t.jsonl", rows)
    whole = [(each._replace(stamp=None, place=b""), content) for each, content in streamed(path, tmp_path)]
    assert len(whole) == 61
    monkeypatch.setattr(json_lines, "PART", size)
    monkeypatch.setattr(json_lines, "BLOCK", 13)
    assert [(each._replace(stamp=None, place=b""), content) for each, content in streamed(path, tmp_path)] == whole
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    assert [(each._replace(stamp=None, place=b""), content) for each, content in streamed(path, tmp_path)] == whole


def test_row_groups_are_parts(tmp_path: Path) -> None:
    rows = [{"code": f"x = {index}\n", "path": f"{index}.py"} for index in range(10)]
    path = parquet(tmp_path / "t.parquet", rows, row_group_size=3)
    found = streamed(path, tmp_path)
    assert [content for _, content in found] == [row["code"].encode() for row in rows]
    assert [piece_at(each.place) for each, _ in found][3:5] == [(Piece(0, 1, 3), 0), (Piece(0, 1, 3), 1)]
    assert sorted(each.place for each, _ in found) == [each.place for each, _ in found]


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary(), pa.dictionary(pa.int32(), pa.string())]
)
def test_all_types_of_text(tmp_path: Path, kind: pa.DataType) -> None:
    text = pa.array(["x = 'é'\n", None]).cast(kind) if kind != pa.binary() else pa.array([b"x = '\xe9'\n", None], kind)
    pq.write_table(pa.table({"content": text, "path": ["a.py", "b.py"]}), tmp_path / "t.parquet")
    found = streamed(tmp_path / "t.parquet", tmp_path)
    assert found[0][1] == (b"x = '\xe9'\n" if kind == pa.binary() else "x = 'é'\n".encode())
    assert found[1][0].reason == "bad-row"


def test_a_column_of_numbers_is_no_text(tmp_path: Path) -> None:
    path = parquet(tmp_path / "t.parquet", [{"content": 1}, {"content": 2}])
    assert {each.reason for each, _ in streamed(path, tmp_path)} == {"bad-row"}


def test_licences_and_tasks(tmp_path: Path) -> None:
    rows = [
        {"prompt": "def f():\n", "canonical_solution": "    pass\n", "task_id": "Python/0", "license": ["MIT", "Apache-2.0"]},
        {"prompt": "int f()", "canonical_solution": " {}\n", "task_id": "CPP/0", "license": []},
        {"prompt": "x", "canonical_solution": " = 1\n", "task_id": "Rust/0", "license": "MIT"},
    ]
    make(parquet(tmp_path / "t.parquet", [{**row, "license": row["license"]} for row in rows[:2]]), tmp_path / "out")
    assert files(tmp_path / "out", "language", "task", "license", "content") == {
        "row-0000001.py": ("python", "0", "Apache-2.0 AND MIT", b"def f():\n    pass\n"),
        "row-0000002.cc": ("cpp", "0", None, b"int f() {}\n"),
    }
    make(lines(tmp_path / "t.jsonl", rows[2:]), tmp_path / "rust")
    assert reasons(tmp_path / "rust") == {"row-0000001": "unknown-language"}


def test_a_column_for_each_language(tmp_path: Path) -> None:
    rows = [
        {"id": 1, "Java": "class A {}\n", "C#": "class A {}\n", "Haskell": "main"},
        {"id": 2, "Java": "class B {}\n", "C#": None, "Haskell": "main"},
        "no row",
    ]
    make(lines(tmp_path / "t.jsonl", rows), tmp_path / "out")
    assert files(tmp_path / "out", "language", "task") == {
        "row-0000001.cs": ("csharp", "1"),
        "row-0000001.java": ("java", "1"),
        "row-0000002.java": ("java", "2"),
    }
    assert reasons(tmp_path / "out") == {"t.jsonl/row-0000003": "bad-row"}


def test_parallel_programs_come_out_as_pairs(tmp_path: Path) -> None:
    code = {"java": "class A {}\n", "python": "class A: pass\n", "go": "package a\n"}
    solved = [("b", "java"), ("b", "python"), ("a", "python"), ("a", "java"), ("a", "java"), ("c", "java"), ("d", "go")]
    solved += [(None, "java"), (None, "python")]
    make(lines(tmp_path / "t.jsonl", [{"task": task, "language": name, "code": code[name]} for task, name in solved]), tmp_path / "out")
    dataset = uast.open_dataset(tmp_path / "out")
    frame = dataset.pairs("java", "python").collect()
    assert frame.columns == ["task", "id_a", "id_b"]
    assert frame["task"].to_list() == ["a", "a", "b"]
    assert {dataset.tree(row["id_a"]).language for row in frame.to_dicts()} == {"java"}
    assert {dataset.tree(row["id_b"]).language for row in frame.to_dicts()} == {"python"}
    assert frame["id_a"].n_unique() == 3
    assert dataset.pairs("python", "java").collect()["task"].to_list() == ["a", "a", "b"]
    assert dataset.pairs("go", "java").collect().is_empty()
    with pytest.raises(DatasetError):
        dataset.pairs("go", "cobol")


@pytest.mark.slow
def test_shards_follow_the_table_and_no_outcome_depends_on_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"content": f"x = {index}\n" * 20, "path": f"{99 - index:02}.py"} for index in range(100)]
    source = tmp_path / "set"
    lines(source / "a.jsonl", rows[:50])
    parquet(source / "b.parquet", rows[50:], row_group_size=7)
    make(source, tmp_path / "one", shard_bytes=3000)
    stored = uast.open_dataset(tmp_path / "one").files.select("path").collect()["path"].to_list()
    assert stored == [row["path"] for row in rows]
    done = run(source, "-o", tmp_path / "two", "--shard-bytes", "3000", "--workers", "2", "--json")
    assert done.returncode == 0, done.stderr
    assert contents(tmp_path / "two") == contents(tmp_path / "one")


def test_an_unchanged_table_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = lines(tmp_path / "t.jsonl", [*ROWS, {"content": None}])
    os.utime(path, (1e9, 1e9))
    make(path, tmp_path / "out")
    before = contents(tmp_path / "out")
    watcher = Notes()
    monkeypatch.setattr(json_lines, "parts", lambda *_: pytest.fail("the table was read again"))
    make(path, tmp_path / "out", watcher)
    monkeypatch.undo()
    assert contents(tmp_path / "out") == before
    assert any(note.startswith("Resumed: 2 shards") for note in watcher.notes)
    assert any(
        note == "t.jsonl: text = content, path = max_stars_repo_path, repository = max_stars_repo_name, language = lang"
        for note in watcher.notes
    )
    lines(path, [*ROWS[1:], {"content": None}])
    make(path, tmp_path / "out")
    assert sorted(files(tmp_path / "out", "size")) == ["o/m/a.py", "o/n/src/C.java"]


def test_a_table_that_changes_while_it_is_read(tmp_path: Path) -> None:
    path = lines(tmp_path / "t.jsonl", ROWS)

    def change(task: str) -> None:
        if task == "make_shard":
            lines(path, [{**ROWS[0], "content": "x = 2\n"}, ROWS[1]])

    build([path], tmp_path / "out", Options(), Inline(change))
    rows = uast.open_dataset(tmp_path / "out").quarantine.select("path", "reason").collect()
    assert sorted(rows.iter_rows()) == [("o/m/a.py", "vanished"), ("o/n/a.py", "changed")]
    build([path], tmp_path / "out", Options(), Inline())
    assert files(tmp_path / "out", "content") == {"o/n/a.py": b"x = 2\n", "o/n/src/C.java": b"class C {}\n"}


def test_a_link_to_a_table_keeps_its_name(tmp_path: Path) -> None:
    lines(tmp_path / "blobs" / "0123abc", ROWS)
    (tmp_path / "snapshot").mkdir()
    (tmp_path / "snapshot" / "train.jsonl").symlink_to("../blobs/0123abc")
    for index, named in enumerate((tmp_path / "snapshot", tmp_path / "snapshot" / "train.jsonl")):
        make(named, tmp_path / f"out{index}")
        assert len(files(tmp_path / f"out{index}", "size")) == 3


def test_tables_and_files_of_one_folder_are_apart(tmp_path: Path) -> None:
    write_files(tmp_path / "mixed", {"a.py": "x = 1\n"})
    paths = [tmp_path / "mixed" / "a.py", lines(tmp_path / "mixed" / "t.jsonl", ROWS), lines(tmp_path / "other" / "t.jsonl", ROWS[:1])]
    build(paths, tmp_path / "out", Options(), Inline())
    frame = uast.open_dataset(tmp_path / "out").files.select("source", "path").collect()
    assert sorted(frame.iter_rows()) == [
        ("mixed", "a.py"),
        ("mixed/t.jsonl", "o/m/a.py"),
        ("mixed/t.jsonl", "o/n/a.py"),
        ("mixed/t.jsonl", "o/n/src/C.java"),
        ("other/t.jsonl", "o/n/a.py"),
    ]


@pytest.mark.slow
def test_the_command_has_an_option_for_every_meaning(tmp_path: Path) -> None:
    assert tuple(COLUMNS) == MEANINGS
    path = lines(tmp_path / "t.jsonl", [{"body": "x = 1\n", "at": "a.py"}])
    done = run(path, "-o", tmp_path / "out", "--text-column", "body", "--path-column", "at", "--workers", "1")
    assert done.returncode == 0, done.stderr
    assert "t.jsonl: text = body, path = at" in done.stderr
    assert list(files(tmp_path / "out", "size")) == ["a.py"]
    done = run(path, "-o", tmp_path / "no", "--workers", "1")
    assert done.returncode == 1
    assert "[table-columns]" in done.stderr
    assert "its columns: body, at" in done.stderr


def test_places_and_columns_are_read_back() -> None:
    assert piece_at(place_of(Piece(3, 20, 4_000_000_000), 12)) == (Piece(3, 20, 4_000_000_000), 12)
    assert Columns.of((("text", "prompt + solution"), ("task", "id"))).names() == ["prompt", "solution", "id"]
    assert [is_table(name) for name in ("a.json", "a.json.gz", "a.JSONL", "a.py", "a.gz", "b.pq")] == [
        False,
        True,
        True,
        False,
        False,
        True,
    ]
