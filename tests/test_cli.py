"""The command `uast`."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

import uast
from uast import _core
from uast.cli.commands import main

if TYPE_CHECKING:
    from pathlib import Path

CODE = 'class A:\n    def f(self):\n        return "\N{PILE OF POO}" + x\n'


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "a.py"
    path.write_text(CODE, encoding="utf-8")
    return str(path)


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    result = CliRunner().invoke(main, list(arguments), input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def succeed(*arguments: str, stdin: str | bytes | None = None) -> str:
    result = run(*arguments, stdin=stdin)
    assert result.exit_code == 0, result.output
    return result.output


def test_version_and_help() -> None:
    assert re.fullmatch(r"uast, version \d+\.\d+\S*\n", succeed("--version"))
    for command in ("show", "explain", "kinds", "languages", "stats"):
        assert command in succeed("--help")
        assert "Usage" in succeed(command, "-h")


def test_show(file: str) -> None:
    tree = uast.parse_file(file)
    text = succeed("show", file)
    assert text.startswith(f"python, {len(tree.source)} bytes, {len(tree)} nodes, no errors\n")
    assert re.search(r"^2 +member: Method", text, re.MULTILINE)
    assert "\x1b[" not in text
    assert succeed("show", file, "--format", "sexp") == tree.sexp()
    assert succeed("show", file, "-f", "sexp", "--tokens", "--spans", "--native") == tree.sexp(tokens=True, spans=True, native=True)
    assert json.loads(succeed("show", file, "--json")) == tree.to_dict()
    assert "class_definition" in succeed("show", file, "--native")


def test_show_reads_the_standard_input() -> None:
    assert "python, 6 bytes" in succeed("show", "-", "--language", "python", stdin="x = 1\n")
    assert "python, " in succeed("show", "-", stdin="#!/usr/bin/env python3\n")
    result = run("show", "-", stdin="x = 1\n")
    assert result.exit_code == 1
    assert "[undetectable-file]" in result.stderr


def test_show_a_range(file: str) -> None:
    shown = succeed("show", file, "--range", "3:9", "-f", "sexp")
    assert "Return" in shown
    assert '"self"' not in shown
    assert len(json.loads(succeed("show", file, "--range", "1", "--json"))["root"]["children"]) == 1
    for wrong in ("0", "3:2", "x"):
        assert run("show", file, "--range", wrong).exit_code == 2
    result = run("show", file, "--range", "99")
    assert result.exit_code == 2
    assert "[out-of-range]" in result.stderr


def test_show_says_that_source_is_broken() -> None:
    text = succeed("show", "-", "-l", "python", stdin="def f(:\n")
    assert re.search(r"nodes, \d+ errors?\n", text)
    assert "!" in text


def test_errors_are_one_line(tmp_path: Path, file: str) -> None:
    missing = run("show", str(tmp_path / "none.py"))
    assert missing.exit_code == 1
    assert missing.stderr.count("\n") == 1
    assert missing.stderr.startswith("error: ")
    assert "[file-unreadable]" in missing.stderr
    unknown = run("show", file, "--language", "pyton")
    assert unknown.exit_code == 2
    assert 'did you mean "python"?' in unknown.stderr
    assert run("show").exit_code == 2
    assert run("nonsense").exit_code == 2


def test_kinds() -> None:
    table = succeed("kinds")
    assert all(str(kind) in table for kind in uast.Kind)
    one = succeed("kinds", "foreach")
    assert one.startswith("ForEach")
    assert "iterable" in one
    assert json.loads(succeed("kinds", "ForEach", "--json"))["roles"]["target"]
    assert len(json.loads(succeed("kinds", "--json"))["kinds"]) == len(uast.Kind)
    wrong = run("kinds", "Forech")
    assert wrong.exit_code == 2
    assert 'did you mean "ForEach"?' in wrong.stderr


def test_coverage() -> None:
    data = json.loads(succeed("kinds", "--coverage", "python", "--json"))
    assert data["package"] == "tree-sitter-python"
    assert data["named"]["unmapped"] == data["anonymous"]["unmapped"] == []
    text = succeed("kinds", "--coverage", "python")
    assert "by context" in text
    assert run("kinds", "If", "--coverage", "python").exit_code == 2


def test_languages() -> None:
    assert "tree-sitter-python" in succeed("languages")
    data = json.loads(succeed("languages", "--json"))
    assert [each["name"] for each in data] == [language.name for language in uast.languages()]
    assert all(each["installed"] == each["version"] for each in data)


def test_explain(file: str) -> None:
    text = succeed("explain", f"{file}:3:20")
    assert "grammars/python.toml:" in text
    data = json.loads(succeed("explain", f"{file}:3:20", "--json"))
    assert data[-1]["kind"] == "Module"
    assert [each["kind"] for each in data if each["kind"] in ("Return", "Method", "Class")] == ["Return", "Method", "Class"]
    assert data[0]["line"] is None or data[0]["line"] > 0
    name = json.loads(succeed("explain", f"{file}:2", "--json"))[0]
    assert (name["place"]["line"], name["place"]["column"]) == (2, 5)
    after_the_emoji = json.loads(succeed("explain", f"{file}:3:22", "--json"))[0]
    assert after_the_emoji["native_kind"] == "identifier"
    assert run("explain", file).exit_code == 2
    assert run("explain", f"{file}:9:1").exit_code == 2


def test_stats(tmp_path: Path, file: str) -> None:
    (tmp_path / "b.txt").write_text("x")
    (tmp_path / "c.py").write_text("def f(:\n")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "d.py").write_text("x")
    data = json.loads(succeed("stats", str(tmp_path), "--json"))
    python = data["languages"]["python"]
    assert (python["files"], python["bytes"], python["files_with_errors"]) == (2, len(CODE.encode()) + 8, 1)
    assert sum(python["kinds"].values()) == python["nodes"]
    assert data["other_files"] == 1
    assert "1 file of no known language" in succeed("stats", str(tmp_path), "--top", "3")
    assert json.loads(succeed("stats", file, "--json"))["languages"]["python"]["files"] == 1


def test_stats_count_errors_at_preprocessor_regions_and_allowances(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text("int f(void) { x = @@ 1; }\n#if A\nint g(void) { x = @@@ 1; }\n#endif\n")
    (tmp_path / "b.c").write_bytes(b"\xef\xbb\xbfint x;\rint y;\r")
    (tmp_path / "c.go").write_text("package a\ntype T int")
    data = json.loads(succeed("stats", str(tmp_path), "--json"))["languages"]
    assert 0 < data["c"]["error_bytes_of_preprocessor_regions"] < data["c"]["error_bytes"]
    assert data["c"]["allowances"] == {"byte-order-mark": 1, "carriage-returns": 1}
    assert data["go"] | {"kinds": {}} == data["go"] | {"kinds": {}, "error_bytes": 0, "allowances": {"final-newline": 1}}
    assert "1 file with allowance for carriage returns" in succeed("stats", str(tmp_path))
    assert "final newline allowed for" in succeed("show", str(tmp_path / "c.go"))


def test_a_mapping_of_ones_own(tmp_path: Path, file: str) -> None:
    mapping = tmp_path / "own.toml"
    mapping.write_text(_core.grammar_texts()["python"], encoding="utf-8")
    assert succeed("show", file, "--mapping", str(mapping), "-f", "sexp") == uast.parse_file(file).sexp()
    assert f"{mapping}:" in succeed("explain", f"{file}:2", "--mapping", str(mapping))
    assert run("show", file, "--mapping", str(mapping), "-l", "python").exit_code == 2
    mapping.write_text("[language\n", encoding="utf-8")
    broken = run("show", file, "--mapping", str(mapping))
    assert broken.exit_code == 1
    assert "[toml-syntax]" in broken.stderr
