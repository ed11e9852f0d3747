"""What the README says that its examples print is what they print, and it names the languages that are there.

Its Python blocks and its `uast` and `uast-build` commands are run in order, in a folder that holds only the examples. `make` commands
are not: what they print has times in it. `--bless` puts in what the examples print now.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import uast

if TYPE_CHECKING:
    from collections.abc import Callable

README = Path(__file__).parents[1] / "README.md"
EXAMPLE = re.compile(
    r"""
    ^```python\n (?P<program>(?:(?!```).*\n)*) ```\n\n```text\n (?:(?!```).*\n)* ```$
    | ^\$[ ](?P<command>uast.*)\n (?P<shown>(?:(?!```|\$[ ]).*\n)*)
    """,
    re.MULTILINE | re.VERBOSE,
)
CUT = "...\n"


def run(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, f"{command}\n{done.stderr}"
    return done.stdout


def test_readme_examples(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    shutil.copytree(README.parent / "examples", tmp_path / "examples")

    def anew(found: re.Match[str]) -> str:
        if found["program"]:
            output = run([sys.executable, "-c", found["program"]], tmp_path)
            return f"```python\n{found['program']}```\n\n```text\n{output}```"
        program, *arguments = shlex.split(found["command"])
        output = run([str(Path(sys.executable).with_name(program)), *arguments], tmp_path)
        if found["shown"].endswith(CUT):
            output = "".join(output.splitlines(keepends=True)[: found["shown"].count("\n") - 1]) + CUT
        return f"$ {found['command']}\n{output}"

    readme = README.read_text(encoding="utf-8")
    examples = list(EXAMPLE.finditer(readme))
    assert sum(found["program"] is not None for found in examples) == readme.count("```python\n") >= 3
    assert sum(found["command"] is not None for found in examples) == readme.count("\n$ uast") >= 3
    golden(README, EXAMPLE.sub(anew, readme))


def test_readme_names_the_languages() -> None:
    (named,) = re.findall(r"Mapped at present: (.*?)\.", README.read_text(encoding="utf-8"))
    spelling = {"c++": "cpp", "c#": "csharp"}
    assert sorted(spelling.get(name, name) for name in named.lower().split(", ")) == sorted(language.name for language in uast.languages())
