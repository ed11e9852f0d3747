"""`uast align`: two columns, plain data, exit codes like those of diff."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from test_cli import run, succeed

import uast

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).parents[1] / "examples"
GOLDEN = Path(__file__).parent / "goldens" / "render" / "align.txt"
PYTHON = "def area(r):\n    return 3.14 * r * r\n\ndef greet(name):\n    print(name)\n"
JAVA = "class A {\n    void greet(String name) { System.out.println(name); }\n    double area(double r) { return 3.14 * r * r; }\n}\n"


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.chdir(tmp_path)
    Path("a.py").write_text(PYTHON, encoding="utf-8")
    Path("A.java").write_text(JAVA, encoding="utf-8")
    return "a.py", "A.java"


def test_two_columns(monkeypatch: pytest.MonkeyPatch, golden: Callable[[Path, str], None]) -> None:
    monkeypatch.chdir(EXAMPLES)
    result = run("align", "java/BankAccount.java", "python/bank_account.py", "--width", "120")
    assert result.exit_code == 1
    assert "\x1b[" not in result.output
    assert max(map(len, result.output.splitlines())) <= 120
    golden(GOLDEN, "".join(f"{line.rstrip()}\n" for line in result.output.splitlines()))


@pytest.mark.slow
def test_the_picture_is_fresh() -> None:
    command = [sys.executable, "schema/align_picture.py", "--check"]
    done = subprocess.run(command, cwd=EXAMPLES.parent, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_source_commands_no_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('x = "\x1b]0;title\x07\u202e"  # \u00a0\u3000ok\ty\n', encoding="utf-8")
    output = run("align", str(tmp_path / "a.py"), str(tmp_path / "a.py"), "--width", "400").output
    assert 'x = "\ufffd]0;title\ufffd\ufffd"  # \u00a0\u3000ok' in output
    assert not {"\x1b", "\x07", "\u202e"} & set(output)


def test_plain_data(files: tuple[str, str]) -> None:
    result = run("align", *files, "--json")
    assert result.exit_code == 1
    assert json.loads(result.output) == uast.align((PYTHON, "python"), (JAVA, "java")).to_dict()
    hidden = json.loads(run("align", *files, "--json", "--hide-names").output)
    assert hidden == uast.align((PYTHON, "python"), (JAVA, "java"), names=False).to_dict()


def test_exit_codes(files: tuple[str, str], tmp_path: Path) -> None:
    assert "similarity 1.00" in succeed("align", files[0], files[0])
    assert run("align", *files).exit_code == 1
    missing = run("align", files[0], str(tmp_path / "none.py"))
    assert missing.exit_code == 2
    assert "[file-unreadable]" in missing.stderr
    unknown = run("align", *files, "-a", "pyton")
    assert unknown.exit_code == 2
    assert 'did you mean "python"?' in unknown.stderr
    assert run("align", files[0]).exit_code == 2
    assert run("align", *files, "--threshold", "2").exit_code == 2


def test_a_line_names_what_is_around_it(files: tuple[str, str]) -> None:
    data = json.loads(run("align", "a.py:2", "A.java:3", "--json").output)
    assert [data["pairs"][0][side]["kind"] for side in ("a", "b")] == ["Function", "Method"]
    assert data["pairs"][0]["b"]["start"] == JAVA.index("double area")
    outside = run("align", "a.py:99", "A.java")
    assert outside.exit_code == 2
    assert "[out-of-range]" in outside.stderr


def test_the_standard_input(files: tuple[str, str]) -> None:
    assert "similarity 1.00" in succeed("align", "-", "a.py", "-a", "python", stdin=PYTHON)
    undetected = run("align", "-", "a.py", stdin="x")
    assert undetected.exit_code == 2
    assert "[undetectable-file]" in undetected.stderr


def test_threshold(files: tuple[str, str]) -> None:
    assert run("align", *files, "--width", "100").output != run("align", *files, "--width", "100", "--threshold", "1").output
