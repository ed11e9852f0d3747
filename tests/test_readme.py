"""The README's examples are run, and what they print is what it says."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    line: int
    language: str
    text: str


def blocks() -> list[Block]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return [Block(readme.count("\n", 0, found.start()) + 1, *found.groups()) for found in FENCE.finditer(readme)]


def programs() -> list[tuple[str, str, str]]:
    """(where, program, expected output): each Python block and the text block that follows it."""
    found = []
    for block, after in pairwise([*blocks(), Block(0, "", "")]):
        if block.language == "python":
            found.append((f"README.md:{block.line}", block.text, after.text if after.language == "text" else ""))
    return found


def commands() -> list[tuple[str, str, str]]:
    """(where, command, expected output) of the `uast` commands in console blocks; the others (make) print times."""
    found = []
    for block in blocks():
        if block.language == "console":
            for command, output in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block.text, re.MULTILINE):
                if command.startswith("uast "):
                    found.append((f"README.md:{block.line}", command, output))
    return found


def test_readme_has_examples() -> None:
    assert programs()
    assert commands()


@pytest.mark.parametrize(("where", "program", "expected"), programs(), ids=lambda value: value if value.startswith("README") else "")
def test_python(where: str, program: str, expected: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, f"{where}\n{done.stderr}"
    assert done.stdout == expected, where


@pytest.mark.parametrize(("where", "command", "expected"), commands(), ids=lambda value: value if value.startswith("README") else "")
def test_command(where: str, command: str, expected: str) -> None:
    """Output that a block cuts off ends in a line of three dots."""
    script = Path(sys.executable).parent
    program, *arguments = shlex.split(command)
    done = subprocess.run([script / program, *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, f"{where}\n{done.stderr}"
    if expected.endswith("\n...\n"):
        assert done.stdout.startswith(expected.removesuffix("...\n")), where
    else:
        assert done.stdout == expected, where
