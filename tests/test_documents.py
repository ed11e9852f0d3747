"""What README.md and docs/ show is what happens: every block of every page is run or read (tests/documents.py says how).

Generated pages are left out: their generators make what they show. `--bless` puts in what the examples print now.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from documents import OTHERS, OTHERS_IN_SCRIPTS, blocks, generated_parts, rerun
from gitkit import commit, git, work_tree

import uast

if TYPE_CHECKING:
    from collections.abc import Callable

    from _pytest.mark import ParameterSet

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


SHOWING = [page for page in PAGES if blocks(page.read_text(encoding="utf-8"))]


def examples(folder: Path) -> None:
    shutil.copytree(ROOT / "examples", folder / "examples")


def own_language(folder: Path) -> None:
    """What the author of a mapping has."""
    shutil.copytree(ROOT / "tests" / "own_language", folder)


def sources(folder: Path) -> None:
    """One of each sort of source."""
    examples(folder)
    project = work_tree(folder / "project", {"vendor/lib.py": "x = 1\n", "README": "a project\n"}, "https://example.org/ada/project")
    shutil.copytree(folder / "examples" / "python", project / "src")
    commit(project)
    git(project, "tag", "v1.0")
    shutil.copytree(folder / "examples" / "java", project / "src", dirs_exist_ok=True)
    commit(project)
    shutil.copytree(project / "src", folder / "fork")
    for name in ("one", "two"):
        work_tree(folder / "checkouts" / name, {f"{name}.py": f"{name} = 1\n" * 100}, f"https://example.org/bob/{name}")
    with tarfile.open(folder / "library-2.1.tar.gz", "w:gz") as archive:
        archive.add(folder / "examples" / "python", "library-2.1")
    shutil.make_archive(str(folder / "tool"), "zip", folder / "examples" / "java")
    (folder / "tool.zip").rename(folder / "tool.jar")
    (folder / "urls.txt").write_text("https://example.org/ada/project\n", encoding="utf-8")
    (folder / "hashes.txt").write_text(f"{hashlib.sha256(b'no such file').hexdigest()}\n", encoding="utf-8")


FURNISH = {"docs/adding-a-language.md": own_language, "docs/dataset.md": sources}
"""Pages whose readers have something else than the examples."""


def parameter(page: Path) -> ParameterSet:
    """A page that builds datasets takes seconds."""
    return pytest.param(page, id=name(page), marks=[pytest.mark.slow] if "\n$ uast-build " in page.read_text(encoding="utf-8") else [])


@pytest.mark.slow
@pytest.mark.parametrize("page", [parameter(page) for page in SHOWING])
def test_examples(page: Path, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    folder = tmp_path / "work"
    FURNISH.get(name(page), examples)(folder)
    offline = {
        "HF_HOME": str(tmp_path / "cache"),
        "HF_HUB_OFFLINE": "1",
        "HF_DATASETS_OFFLINE": "1",
        "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
    }
    golden(page, rerun(page.read_text(encoding="utf-8"), folder, offline).text)


def test_what_is_left_out_is_what_generators_wrote() -> None:
    assert [name(page) for page in PAGES if generated_parts(page.read_text(encoding="utf-8"))] == ["docs/lowering.md"]
    shown = {name(page) for page in SHOWING}
    assert {"README.md", "docs/dataset.md", "docs/lowering.md", "docs/architecture.md"} <= shown
    silent = [page for page in PAGES if "```" in page.read_text(encoding="utf-8") and page not in SHOWING]
    assert {name(page).rpartition("/")[0] for page in silent} == {"docs", "docs/reference"}
    assert {page.name for page in silent if page.parent.name == "docs"} == {"side-by-side.md"}


def test_readme_names_the_languages() -> None:
    (named,) = re.findall(r"Languages: (.*?);", (ROOT / "README.md").read_text(encoding="utf-8"))
    spelling = {"c++": "cpp", "c#": "csharp"}
    assert sorted(spelling.get(each, each) for each in named.lower().split(", ")) == sorted(language.name for language in uast.languages())


# The runner itself: what a page gets wrong is seen.


@pytest.mark.slow
@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("```python\n1 / 0\n```\n", "line 1 fails:\n(.|\n)*ZeroDivisionError"),
        ("```python\nimport no_such_package\n```\n", "no_such_package"),
        ("```pyhton\nx\n```\n", "pyhton block at line 1 is in no language"),
        ("```\nx\n```\n", "nameless block"),
        ("```python\nimport torch\ntorch.no_such_name\n```\n", "no_such_name"),
        ("```python\nimport torch\ntorch.from_numpy([1])\n```\n", "takes an array, not list"),
        ("```python\nraise SystemExit(3)\n```\n", "line 1 ends with 3"),
        ("```python\nraise SystemExit('no')\n```\n", "line 1 ends with 1"),
        ("```python\nimport warnings\nwarnings.warn('old')\n```\n", "line 2, in <module>\n(.|\n)*UserWarning: old"),
        ("```python\nimport sys\nprint('odd', file=sys.stderr)\n```\n", "says on the standard error:\nodd"),
        ("```python\nprint('x')\n```\n\n```text\n...\n```\n", "python block at line 1 shows nothing of what it prints"),
        ("```console\n$ uast languages\n...\n```\n", "console block at line 1 shows nothing of what it prints"),
        ("```console\n$ frobnicate\n```\n", "frobnicate is neither of"),
        ("```console\n$ git clone x && frobnicate\n```\n", "frobnicate is neither of"),
        ("```console\n$ make nonsense\n```\n", "console block at line 1: the Makefile has no task nonsense"),
        ("```sh\ncd x && \\\nfrobnicate\n```\n", "sh block at line 1: frobnicate is neither of"),
        ("```sh\nmake build nonsense X=1\n```\n", "the Makefile has no task nonsense"),
        ("```sh\nmake\n```\n", "make names no task"),
        ("```sh\nuast show a.py --nonsense  # a comment\n```\n", "No such option '?--nonsense"),
        ("```sh\nuast-build src -o out --workers many\n```\n", "Invalid value for '--workers'"),
        ("```sh\ncd x && uast-view\n```\n", "Missing argument"),
        ("<!-- begin: x -->\n", "the part that begins at line 1 has no end"),
        ("x\n<!-- end -->\n", "line 2 ends a part that has no beginning"),
        ("<!-- begin: x -->\n<!-- begin: y -->\n<!-- end -->\n", "line 2 begins a part within another"),
        ("```console\n$ uast show no-such-file.py\n```\n", "ends with 1"),
        ("```console\n$ uast languages\nerror: nothing\n```\n", "ends with 0"),
        ("```console\nuast languages\n```\n", "begins with no command"),
        ("```java\nclass {\n```\n", "java block at line 1 has errors"),
    ],
)
def test_what_fails(document: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=message):
        rerun(document, tmp_path)


PART = "<!-- begin: `x` -->\n\n```python\n{}\n```\n\n<!-- end -->\n"


@pytest.mark.parametrize(
    ("document", "left"),
    [
        ("# A\n\n<!-- Generated by `x` -->\n\n```python\n1 / 0\n```\n", []),
        ("# A\n\nText.\n\n<!-- Generated by `x` -->\n\n```python\n1\n```\n", ["1"]),
        (f"```python\n1\n```\n\n{PART.format(0)}\n```python\n2\n```\n\n{PART.format(0)}\n```python\n3\n```\n", ["1", "2", "3"]),
        ("```text\nno <!-- begin: x --> here\n```\n", ["no <!-- begin: x --> here"]),
    ],
    ids=["generated page", "generated is said too late", "parts", "no part"],
)
def test_what_generators_wrote_is_left_out_and_nothing_else(document: str, left: list[str]) -> None:
    assert [block.text.strip() for block in blocks(document)] == left


def test_scripts_that_are_command_lines(tmp_path: Path) -> None:
    script = "git clone <url> x && cd x\nmake build ARGS=-x  # some minutes\nuast-build DIR \\\n  -o OUT\nuast show a.py | uast-view -\n"
    assert rerun(f"```sh\n{script}```\n", tmp_path).read == 1


def test_other_programs_that_are_allowed_are_used() -> None:
    """Else a page may name one by mistake, and nobody looks."""
    found = [block for page in SHOWING for block in blocks(page.read_text(encoding="utf-8"))]
    consoles = " ".join(line for block in found if block.language == "console" for line in block.text.splitlines() if line.startswith("$ "))
    scripts = " ".join(block.text for block in found if block.language == "sh")
    assert set(consoles.split()) >= OTHERS
    assert set(scripts.split()) >= OTHERS_IN_SCRIPTS


@pytest.mark.parametrize("language", ["toml", "json"])
def test_data_that_does_not_parse(language: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="xpect"):
        rerun(f"```{language}\na = = 1\n```\n", tmp_path)


def test_what_examples_print_is_put_in(tmp_path: Path) -> None:
    document = (
        "```python\nx = 1\n```\n\n```python\nprint(x)\nprint('b' * 200)\n```\n\n```text\nold\n```\n\nand\n\n```text\nuntouched\n```\n\n"
        "```python\n>>> x + 1\n3\n>>> y = x\n\n```\n\n"
        "1. ```console\n   $ uast kinds Break\n   old\n   ...\n   $ make demo\n   kept\n   ```\n"
    )
    now = rerun(document, tmp_path)
    assert (now.programs, now.commands, now.read) == (3, 1, 0)
    assert f"```text\n1\n{'b' * 156}...\n```" in now.text
    assert "untouched" in now.text
    assert "```python\n>>> x + 1\n2\n>>> y = x\n\n```" in now.text
    assert "   $ uast kinds Break\n   Break" in now.text
    assert "\n   ...\n   $ make demo\n   kept\n" in now.text
