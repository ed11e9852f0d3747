"""FILE:LINE and FILE:LINE:COL, as all commands read them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from buildkit import make
from click.testing import CliRunner

import uast
import uast.cli.commands
import viz.cli
from uast.cli.options import Place, byte_at, line_count, program_at, split_place
from viz.comparison import pair_page
from viz.program import tree_page

if TYPE_CHECKING:
    from pathlib import Path

    import click

CODE = "# é\nclass A:\n    def f(self):\n        return 1\n\n    def g(self): return 2\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.py").write_text(CODE, encoding="utf-8")
    return "a.py"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a.py", Place("a.py")),
        ("a.py:3", Place("a.py", 3)),
        ("a.py:3:5", Place("a.py", 3, 5)),
        ("-", Place("-")),
        ("C:\\a.py:3", Place("C:\\a.py", 3)),
        ("a.py:x", Place("a.py:x")),
        (":3", Place(":3")),
        ("a:b\n.py:3", Place("a:b\n.py", 3)),
    ],
)
def test_places_are_split(text: str, place: Place) -> None:
    assert split_place(text) == place


@pytest.mark.usefixtures("file")
def test_a_file_of_the_whole_name_goes_first(tmp_path: Path) -> None:
    (tmp_path / "b:3").write_text("x\n", encoding="utf-8")
    assert split_place("b:3") == Place("b:3")
    assert split_place("b:3:1") == Place("b:3", 1)
    assert split_place("b:4:1") == Place("b", 4, 1)


def test_lines_are_counted_as_people_do() -> None:
    for source, lines in (("", 1), ("x", 1), ("x\n", 1), ("x\n\n", 2), ("x\ny", 2)):
        assert line_count(uast.parse(source, "python")) == lines


def test_places_are_bytes() -> None:
    tree = uast.parse(CODE, "python")
    assert byte_at(tree, Place("a.py", 3)) == CODE.encode().index(b"def f")
    assert byte_at(tree, Place("a.py", 1, 4)) == len("# é".encode())
    for line, column in ((0, None), (7, None), (1, 0), (1, 5)):
        with pytest.raises(uast.OutOfRangeError):
            byte_at(tree, Place("a.py", line, column))


def test_a_program_is_the_innermost_declaration(file: str) -> None:
    assert program_at(file, None).kind is uast.Kind.MODULE
    assert program_at("a.py:1", None).kind is uast.Kind.MODULE
    assert program_at("a.py:2", None).kind is uast.Kind.CLASS
    assert program_at("a.py:4", None).name == "f"
    assert program_at("a.py:6:18", None).name == "g"


@pytest.mark.usefixtures("file")
def test_all_commands_take_them(tmp_path: Path) -> None:
    def output(*arguments: str, program: click.Command = uast.cli.commands.main) -> str:
        result = CliRunner().invoke(program, list(arguments))
        assert result.exit_code == 0, result.stderr
        return result.stdout

    assert "similarity 1.00" in output("align", "a.py:4", "a.py:3")
    assert output("explain", "a.py:3:9").startswith('3:9 Identifier "f"\n')
    make(tmp_path / "a.py", tmp_path / "data")
    assert [row["name"] for row in json.loads(output("search", "a.py:4", "data", "-k", "1", "--json"))] == ["A.f"]
    for inputs, lines in (("a.py:4", [(3, 4)]), ("a.py:4 a.py:6:18", [(3, 4), (6, 6)]), ("a.py", [])):
        output(*inputs.split(), "--no-open", "-o", "page.html", program=viz.cli.view)
        shown = re.findall(r"Only lines (\d+) to (\d+) of", (tmp_path / "page.html").read_text(encoding="utf-8"))
        assert [(int(first), int(last)) for first, last in shown] == lines


def test_a_page_of_a_callable_has_its_lines_alone(file: str) -> None:
    one, other = program_at("a.py:4", None), program_at("a.py:6", None)
    page = pair_page(one, other, "a.py:4", "a.py:6")
    assert "Only lines 3 to 4 of" in page
    assert "Only lines 6 to 6 of" in page
    assert "Only lines" not in pair_page(one.tree, other.tree, "a", "b")
    assert "Only lines" not in tree_page(one.tree, "a")
