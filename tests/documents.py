"""Runs the examples of a document again: its Python blocks with the text block that follows each, and its `$ uast` commands.

A command whose shown output begins with `error:` has to fail, and what it says on the standard error counts too; any other has to
succeed. An output that ends with `...` is compared up to there; lines of over 160 characters are cut.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

EXAMPLE = re.compile(
    r"""
    ^```python\n (?P<program>(?:(?!```).*\n)*) ```\n\n```text\n (?:(?!```).*\n)* ```$
    | ^\$[ ](?P<command>uast.*)\n (?P<shown>(?:(?!```|\$[ ]).*\n)*)
    """,
    re.MULTILINE | re.VERBOSE,
)
CUT = "...\n"
LONGEST = 160


class Rerun(NamedTuple):
    """The document with what its examples print now, and how many of each sort there were."""

    text: str
    programs: int
    commands: int


def rerun(text: str, folder: Path) -> Rerun:
    """The examples are run in order, in `folder`."""

    def anew(found: re.Match[str]) -> str:
        if found["program"]:
            output = _run([sys.executable, "-c", found["program"]], folder, fails=False)
            return f"```python\n{found['program']}```\n\n```text\n{output}```"
        program, *arguments = shlex.split(found["command"])
        command = [str(Path(sys.executable).with_name(program)), *arguments]
        output = _run(command, folder, fails=found["shown"].startswith("error:"))
        if found["shown"].endswith(CUT):
            output = "".join(output.splitlines(keepends=True)[: found["shown"].count("\n") - 1]) + CUT
        return f"$ {found['command']}\n{output}"

    examples = list(EXAMPLE.finditer(text))
    programs = sum(found["program"] is not None for found in examples)
    return Rerun(EXAMPLE.sub(anew, text), programs, len(examples) - programs)


def _run(command: list[str], folder: Path, *, fails: bool) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8")
    # Two programs that differ are no failure of `uast align`, which says so as diff does.
    worst_success = 1 if command[1] == "align" else 0
    assert (done.returncode > worst_success) == fails, f"{command}\n{done.stdout}\n{done.stderr}"
    return "".join(map(_cut, (done.stdout + (done.stderr if fails else "")).splitlines(keepends=True)))


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST else line[: LONGEST - len(CUT)] + CUT
