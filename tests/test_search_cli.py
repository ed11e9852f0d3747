"""`uast search` and `uast clones`."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from buildkit import Inline
from click.testing import CliRunner, Result

from build_dataset.options import Options
from build_dataset.run import build
from uast.cli.commands import main
from uast.index import NEIGHBOURS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOURCES = {
    "a/sums.py": """# numbers
def sum_of_squares(values):
    total = 0
    for value in values:
        total += value * value
    return total
""",
    "a/Sums.java": """class Sums {
  static int sumOfSquares(int[] values) {
    int total = 0;
    for (int value : values) {
      total += value * value;
    }
    return total;
  }
}
""",
    "b/sums.go": """package sums

func SumOfSquares(values []int) int {
	total := 0
	for _, value := range values {
		total += value * value
	}
	return total
}
""",
    "b/words.py": """def longest(words):
    best = ""
    for word in words:
        if len(word) > len(best):
            best = word
    return best

def of_lines(lines):
    return sorted(lines, key=lambda line: line.split())
""",
    "c/copy.py": """def add_up(numbers):
    result = 0
    for number in numbers:
        result += number * number
    return result
""",
}
QUERY = "def squares(items)\n  sum = 0\n  items.each do |item|\n    sum += item * item\n  end\n  sum\nend\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("search")
    for name, text in SOURCES.items():
        path = root / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    build([root / "project"], root / "dataset", Options(), Inline())
    build([root / "project" / "b"], root / "bare", Options(functions=False), Inline())
    (root / "query.rb").write_text(QUERY, encoding="utf-8")
    return root


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.chdir(folder)
    return lambda *arguments, **options: CliRunner().invoke(main, list(map(str, arguments)), **options)


def found(result: Result, code: int = 0) -> Any:
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)


def test_a_callable_at_a_line_finds_callables(run: Callable[..., Result], folder: Path) -> None:
    rows = found(run("search", "project/a/sums.py:4", "dataset", "--json"))
    assert [row["name"] for row in rows[:1]] == ["sum_of_squares"]
    assert {row["name"] for row in rows[:4]} == {"sum_of_squares", "Sums.sumOfSquares", "sums.SumOfSquares", "add_up"}
    assert rows[0] == {
        "id": rows[0]["id"],
        "score": 1.0,
        "source": "project",
        "path": "a/sums.py",
        "language": "python",
        "start_line": 2,
        "end_line": 6,
        "name": "sum_of_squares",
        "text": "def sum_of_squares(values)",
    }
    innermost = found(run("search", "project/b/words.py:9", "dataset", "--json"))
    assert innermost[0]["score"] == 1.0
    assert innermost[0]["name"].startswith("of_lines.<")
    table = run("search", "project/a/sums.py:4", "dataset", "-k", "2")
    assert table.exit_code == 0
    assert "project/a/sums.py:2-6" in table.stdout
    assert "1.000" in table.stdout
    assert sorted(path.name for path in folder.iterdir()) == ["bare", "dataset", "project", "query.rb"]


def test_a_file_finds_files_unless_told(run: Callable[..., Result]) -> None:
    rows = found(run("search", "project/a/sums.py", "dataset", "--json"))
    assert [(row["path"], row["name"], row["start_line"], row["end_line"]) for row in rows[:1]] == [("a/sums.py", None, 1, 6)]
    assert rows[0]["text"] == "# numbers"
    rows = found(run("search", "query.rb", "dataset", "--functions", "--hide-names", "-k", "1", "--json"))
    assert len(rows) == 1
    rows = found(run("search", "project/a/sums.py:2", "bare", "--files", "--json"))
    assert {row["path"] for row in rows} <= {"sums.go", "words.py"}


def test_hidden_names_make_a_renamed_copy_the_same(run: Callable[..., Result]) -> None:
    rows = found(run("search", "project/a/sums.py:2", "dataset", "--hide-names", "--json"))
    scores = {row["name"]: row["score"] for row in rows}
    assert scores["sum_of_squares"] == scores["add_up"] == 1.0
    assert scores["longest"] < 1


def test_languages_of_the_answers(run: Callable[..., Result]) -> None:
    rows = found(run("search", "query.rb:1", "dataset", "-l", "go", "-l", "java", "--json"))
    assert {row["language"] for row in rows} == {"go", "java"}
    assert found(run("search", "query.rb:1", "dataset", "-l", "go", "-l", "scala", "--json"))
    unknown = run("search", "query.rb:1", "dataset", "-l", "golang")
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert "golang" in unknown.stderr


def test_the_standard_input_is_a_query(run: Callable[..., Result]) -> None:
    rows = found(run("search", "-", "dataset", "-q", "ruby", "--functions", "--json", input=QUERY))
    assert rows == found(run("search", "query.rb", "dataset", "--functions", "--json"))


def test_nothing_found_is_1_and_trouble_is_2(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "notes.txt").write_text("no program")
    build([tmp_path / "texts"], tmp_path / "out", Options(), Inline())
    nothing = run("search", "query.rb:1", tmp_path / "out")
    assert (nothing.exit_code, nothing.stdout, nothing.stderr) == (1, "", "nothing is like it\n")
    assert found(run("search", "query.rb:1", tmp_path / "out", "--json"), 1) == []
    assert found(run("clones", tmp_path / "out", "--json"), 1) == {"groups": 0, "shown": []}
    for arguments in (
        ("search", "nowhere.py", "dataset"),
        ("search", "query.rb", "nowhere"),
        ("search", "query.rb:99", "dataset"),
        ("search", "project/a/sums.py:1", "dataset"),
        ("search", "query.rb:1", "bare"),
        ("search", "query.rb:1", "dataset", "-k", "0"),
        ("clones", "bare"),
        ("clones", "dataset", "--min-score", "0"),
    ):
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, ""), arguments
        assert "rror" in result.stderr


def test_a_score_is_the_same_whichever_languages_are_asked_for(run: Callable[..., Result], tmp_path: Path) -> None:
    """What is usual is told by the documents of the query's language, so these are needed where only others may answer."""
    source = tmp_path / "source"
    source.mkdir()
    shutil.copy("project/a/Sums.java", source)
    functions = (f"def f{number}(values):\n    total = {number}\n    return total + len(values)\n" for number in range(NEIGHBOURS + 1))
    (source / "many.py").write_text("\n".join(functions), encoding="utf-8")
    build([source], tmp_path / "dataset", Options(), Inline())
    everything = found(run("search", "project/a/sums.py:2", tmp_path / "dataset", "-k", "20", "--json"))
    java = found(run("search", "project/a/sums.py:2", tmp_path / "dataset", "-l", "java", "--json"))
    assert java == [row for row in everything if row["language"] == "java"]


def test_an_index_is_kept_where_it_is_told(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "kept"
    arguments = ("search", "query.rb:1", "dataset", "--json", "--index", path)
    first = found(run(*arguments))
    written = path.read_bytes()
    assert found(run(*arguments)) == first == found(run("search", "query.rb:1", "dataset", "--json"))
    assert path.read_bytes() == written
    only = found(run(*arguments, "-l", "java"))
    assert {row["language"] for row in only} == {"java"}
    assert found(run("clones", "dataset", "--json", "--index", path, "--min-nodes", "0", "--min-score", "0.3"))["groups"]
    for others in (("--hide-names",), ("--files",)):
        result = run(*arguments, *others)
        assert result.exit_code == 2
        assert "index-other" in result.stderr
    path.write_bytes(written[:-1])
    result = run(*arguments)
    assert result.exit_code == 2
    assert "index-damaged" in result.stderr


def test_clones_are_groups(run: Callable[..., Result]) -> None:
    arguments = ("clones", "dataset", "--hide-names", "--min-nodes", "10")
    data = found(run(*arguments, "--min-score", "1", "--json"))
    assert data["groups"] == 1
    (group,) = data["shown"]
    assert {member["path"] for member in group["members"]} >= {"a/sums.py", "c/copy.py"}
    assert group["score"] == 1.0
    assert "python" in group["languages"]
    text = run(*arguments, "--all")
    assert text.exit_code == 0
    assert "project/c/copy.py:1-5" in text.stdout
    assert "1 group" in text.stdout
    assert found(run(*arguments, "--min-nodes", "1000", "--json"), 1)["groups"] == 0
    across = found(run(*arguments, "--min-score", "0.2", "--across-languages", "--json"))
    assert all(len(group["languages"]) > 1 for group in across["shown"])
    # The lambda stands in `of_lines`: they are no group of two.
    every = found(run("clones", "dataset", "--min-nodes", "0", "--min-score", "0.01", "--json"))
    places = [(member["path"], member["start_line"]) for group in every["shown"] for member in group["members"]]
    assert len(places) == len(set(places))


def test_what_is_found_commands_no_terminal(run: Callable[..., Result], tmp_path: Path) -> None:
    """Names of folders and files are as foreign as what is in them."""
    source = tmp_path / "source\x1b]0;title\x07\u202e"
    source.mkdir()
    for name in ("a\u202e", "b\x1b"):
        text = 'def same(x="\x1b]0;title\x07\u202e"):\n' + "    x = x + x\n" * 20
        (source / f"{name}.py").write_text(text, encoding="utf-8")
    build([source], tmp_path / "out", Options(), Inline())
    (tmp_path / "query.py").write_text(text, encoding="utf-8")
    for command in (["search", tmp_path / "query.py:1"], ["clones", "--min-score", "0.1", "--min-nodes", "0"]):
        result = run(*command, tmp_path / "out")
        assert result.exit_code == 0, result.output
        assert not {"\x1b", "\x07", "\u202e"} & set(result.output)
        for place in ("source\ufffd]0;title\ufffd\ufffd/a\ufffd.py", "source\ufffd]0;title\ufffd\ufffd/b\ufffd.py"):
            assert place in result.output
