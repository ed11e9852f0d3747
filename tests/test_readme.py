"""What the README says that its examples print is what they print, and it names the languages that are there.

Its Python blocks and its `uast` and `uast-build` commands are run in order, in a folder that holds only the examples. `make` commands
are not: what they print has times in it. `--bless` puts in what the examples print now.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from documents import rerun

import uast

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

README = Path(__file__).parents[1] / "README.md"


def test_readme_examples(tmp_path: Path, golden: Callable[[Path, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"HF_HOME": str(tmp_path / "cache"), "HF_HUB_OFFLINE": "1"}.items():
        monkeypatch.setenv(name, value)
    shutil.copytree(README.parent / "examples", tmp_path / "examples")
    readme = README.read_text(encoding="utf-8")
    now = rerun(readme, tmp_path)
    assert now.programs == readme.count("```python\n") >= 3
    assert now.commands == readme.count("\n$ uast") >= 3
    golden(README, now.text)


def test_readme_names_the_languages() -> None:
    (named,) = re.findall(r"Languages: (.*?);", README.read_text(encoding="utf-8"))
    spelling = {"c++": "cpp", "c#": "csharp"}
    assert sorted(spelling.get(name, name) for name in named.lower().split(", ")) == sorted(language.name for language in uast.languages())
