"""docs/reference/ is what the docstrings and the programs' help say, all of it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import griffe
import pytest

import uast

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from website import commands, reference  # noqa: E402
from website.pyinterface import Problems, section  # noqa: E402


@pytest.mark.slow
def test_the_pages_are_fresh() -> None:
    done = subprocess.run([sys.executable, ROOT / "website" / "reference.py", "--check"], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, f"run python website/reference.py\n{done.stdout[:3000]}{done.stderr}"


def test_every_subcommand_and_option_has_its_place() -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    seen = 0
    for name, program in commands.PROGRAMS.items():
        below = {f"### {name} {each}": command for each, command in getattr(program, "commands", {}).items()}
        for heading, command in {f"## {name}": program, **below}.items():
            part = page.split(f"\n{heading}\n")[1].split("\n##")[0]
            rows = re.findall(r"^\| `([^`]+)` \|", part, re.MULTILINE)
            named = {option for row in rows for option in re.findall(r"(?<![\w-])--?\w[\w-]*", row)}
            options = {option for each in command.params for option in (*each.opts, *each.secondary_opts) if option.startswith("-")}
            assert options - named == set(), heading
            seen += len(options)
    assert seen > 100


@pytest.mark.parametrize("name", ["uast.parse", "uast.analysis.count", "viz.framed"])
def test_a_public_name_on_no_page_is_a_problem(name: str) -> None:
    errors = [f"uast.{each}" for each in uast.__all__ if each.endswith(("Error", "Errors"))]
    pages = [*reference.PYTHON, reference.EXCEPTIONS._replace(names=tuple(errors))]
    problems = Problems()
    reference._complete(pages, problems)
    assert problems == []
    without = [page._replace(names=tuple(each for each in page.names if each != name)) for page in pages]
    problems = Problems()
    reference._complete(without, problems)
    assert problems == [f"{name} is on no page"]
    problems = Problems()
    reference._complete([*pages, reference.Page("again", "", "", (name,))], problems)
    assert problems == [f"{name} is on two pages"]


def test_a_public_module_of_which_nothing_is_told_is_a_problem() -> None:
    without = [page for page in reference.PYTHON if page.file != "graphs"]
    problems = Problems()
    reference._complete(without, problems)
    assert "nothing of uast.graphs is on a page" in problems


def test_the_names_that_type_checkers_see_are_those_that_are_there() -> None:
    """uast/__init__.py has them twice: for type checkers, and for what imports them when first used."""
    tree = ast.parse((ROOT / "uast" / "__init__.py").read_text(encoding="utf-8"))
    blocks = [node.body for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    seen = {str(alias.asname) for node in blocks[0] if isinstance(node, ast.ImportFrom) for alias in node.names}
    modules = {name for name in seen if isinstance(getattr(uast, name), ModuleType)}
    assert seen | {"__version__"} == set(uast.__all__) | modules
    assert modules >= {"analysis", "graphs"}


SOURCE = '''
from typing import NamedTuple


def bare(a):
    ...


def told(a: int, *rest: str, b: "list[int]" = [], **more) -> None:
    """Does something. Raises BadError."""


class Thing(NamedTuple):
    """Has a `name`."""

    name: str
    colour: str

    @property
    def size(self) -> int: ...

    def grow(self, by: int) -> None:
        """Grows it."""
'''


@pytest.fixture
def module(tmp_path: Path) -> griffe.Object | griffe.Alias:
    (tmp_path / "sample.py").write_text(SOURCE, encoding="utf-8")
    return griffe.load("sample", search_paths=[tmp_path])


def test_what_nothing_explains_is_a_problem(module: griffe.Object) -> None:
    problems = Problems()
    section("sample.bare", module["bare"], [], problems)
    text = "\n\n".join(section("sample.Thing", module["Thing"], [], problems))
    names = [problem.partition(" ")[2].partition(" has ")[0] for problem in problems]
    assert names == ["sample.bare", "sample.Thing.colour", "sample.Thing.size"]
    assert "- `name` (`str`)" in text
    assert "### Thing.grow\n\n```python\nthing.grow(by: int)\n```\n\nGrows it." in text
    with pytest.raises(SystemExit, match="colour"):
        problems.stop()


def test_a_function(module: griffe.Object) -> None:
    problems = Problems()
    text = section("sample.told", module["told"], ["BadError"], problems)
    assert problems == []
    assert text == [
        "## sample.told",
        "```python\nsample.told(a: int, *rest: str, b: list[int] = [], **more)\n```",
        "Does something. Raises [BadError](exceptions.md#uastbaderror).",
    ]
