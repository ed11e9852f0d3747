"""What type checkers make of the library in a user's program, and what the stub of the core says of it."""

from __future__ import annotations

import ast
import inspect
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from buildkit import make

import uast
from uast import _core

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = Path(__file__).parent / "typing" / "user_program.py"
WRONG = """
import uast
tree = uast.parse("x", 1)
kind: str = tree.root.kind
tree.root.attrs["operator"].upper()
uast.nonsense
"""
"""A program with four errors, so that a checker which sees nothing is found out."""


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("MYPYPATH", "FORCE_COLOR")}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8")


@pytest.mark.slow
def test_the_program_runs(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "area.py").write_text("def area(r):\n    return PI * r * r\n", encoding="utf-8")
    (source / "area.c").write_text("double area(double r) { return PI * r * r; }\n", encoding="utf-8")
    make(source, tmp_path / "data")
    done = run(sys.executable, str(PROGRAM), str(source), str(tmp_path / "data"), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_mypy_strict(tmp_path: Path) -> None:
    """In an empty folder, so that the package is the installed one and nobody's configuration counts."""
    shutil.copy(PROGRAM, tmp_path)
    mypy = (sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path / "cache"))
    done = run(*mypy, PROGRAM.name, cwd=tmp_path)
    assert done.stdout == "Success: no issues found in 1 source file\n", done.stdout + done.stderr
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    codes = [line.rpartition("  ")[2] for line in run(*mypy, "wrong.py", cwd=tmp_path).stdout.splitlines()[:-1]]
    assert codes == ["[arg-type]", "[assignment]", "[union-attr]", "[union-attr]", "[union-attr]", "[attr-defined]"]


@pytest.mark.slow
def test_pyright(tmp_path: Path, require: Callable[..., Any]) -> None:
    """Strict, but for members of pyarrow, which has no types."""
    shutil.copy(PROGRAM, tmp_path)
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    settings = '{"typeCheckingMode": "strict", "reportUnknownMemberType": false}'
    (tmp_path / "pyrightconfig.json").write_text(settings, encoding="utf-8")
    done = run(require("pyright"), "--outputjson", "--pythonpath", sys.executable, PROGRAM.name, "wrong.py", cwd=tmp_path)
    found = json.loads(done.stdout)["generalDiagnostics"]
    assert [each["message"] for each in found if Path(each["file"]).name == PROGRAM.name] == []
    assert {each["range"]["start"]["line"] + 1 for each in found} == {3, 4, 5, 6}, done.stdout


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(uast.__file__).parent / "py.typed").read_bytes() == b""


def test_the_stub_of_the_core_is_complete() -> None:
    """Functions and classes, their members, and the names and defaults of their parameters, are those of the compiled module."""
    stub = ast.parse((Path(uast.__file__).parent / "_core.pyi").read_text(encoding="utf-8"))
    declared = {node.name: node for node in stub.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
    assert declared.keys() == {name for name in dir(_core) if not name.startswith("_")}
    for name, node in declared.items():
        real = getattr(_core, name)
        if isinstance(node, ast.FunctionDef):
            assert parameters(node) == signature(real), name
            continue
        members = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
        special = {member for member in vars(real) if member in ("__len__", "__iter__", "__getitem__", "__contains__")}
        assert members.keys() - {"__new__"} == {member for member in vars(real) if not member.startswith("_")} | special, name
        for member, function in members.items():
            if not any(isinstance(each, ast.Name) and each.id == "property" for each in function.decorator_list) and member != "__new__":
                assert parameters(function) == signature(getattr(real, member)), f"{name}.{member}"
        if "__new__" in members:
            assert parameters(members["__new__"]) == signature(real), name


def parameters(function: ast.FunctionDef) -> list[tuple[str, str]]:
    """Name and default of each parameter of a stub, `self` and `cls` left out."""
    arguments = [*function.args.posonlyargs, *function.args.args]
    defaults = ["", *(ast.unparse(default) for default in function.args.defaults)]
    found = [(each.arg, "") for each in arguments]
    for at, default in enumerate(defaults[1:], len(found) - len(defaults) + 1):
        found[at] = (found[at][0], default)
    keywords = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
    found += [(each.arg, ast.unparse(default) if default else "") for each, default in keywords]
    return [each for each in found if each[0] not in ("self", "cls")]


def signature(function: Any) -> list[tuple[str, str]]:
    """The same of the module."""
    told = inspect.signature(function).parameters.values()
    return [(each.name, "" if each.default is each.empty else repr(each.default)) for each in told if each.name not in ("self", "cls")]
