"""What a release needs, as far as it is told without building one, which `make release-check` does; and the files that hosts look for."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from rich.console import Console

import uast
from release import contents, interpreters, metadata
from release.checks import CheckError, NotTriedError, Outcome, Report, run
from release.metadata import State

ROOT = Path(__file__).parents[1]
WORKFLOW = ROOT / ".github" / "workflows" / "ci.yml"
UNTAGGED = State((), 0)


def test_the_version_is_in_one_place() -> None:
    assert metadata.version_faults(UNTAGGED) == []
    assert uast.__version__ == metadata.version()


def test_a_tag_is_that_of_the_version_and_of_what_is_there() -> None:
    version = metadata.version()
    assert metadata.version_faults(State((f"v{version}",), 0)) == []
    assert metadata.version_faults(State(("v99.0.0",), 0)) == [f"the commit is tagged v99.0.0, the version is {version}"]
    assert metadata.version_faults(State((f"v{version}",), 2)) == ["2 files differ from the tagged commit"]


def test_the_changelog_has_a_section_of_the_version() -> None:
    assert metadata.changelog_faults(UNTAGGED) == []


@pytest.mark.parametrize(
    ("headings", "tagged", "fault"),
    [
        ("## {}, unreleased\n- News.\n", False, None),
        ("## {}, 2030-01-31\n- News.\n", True, None),
        ("## {}, 2030-01-31\n- News.\n## 0.0.1, 2029-01-01\n- It is there.\n", True, None),
        ("## {}, unreleased\n- News.\n", True, "the commit is tagged, and its section says 'unreleased'"),
        ("## {}, unreleased\n\n## 0.0.1, 2029-01-01\n- It is there.\n", False, "the newest section is empty"),
        (
            "## {}, unreleased\n- News.\n## 0.0.1, unreleased\n- It is there.\n",
            False,
            "a section has no day; only the newest may say 'unreleased'",
        ),
        ("## 0.0.1, 2029-01-01\n- It is there.\n", False, "the newest section is not that of version {}"),
        ("## Next\n- News.\n", False, "a heading is neither '## VERSION, unreleased' nor '## VERSION, YYYY-MM-DD': ## Next"),
    ],
)
def test_what_is_said_of_a_changelog(headings: str, tagged: bool, fault: str | None) -> None:
    version = metadata.version()
    state = State((f"v{version}",), 0) if tagged else UNTAGGED
    found = metadata.changelog_faults(state, f"# Changelog\n\n{headings.format(version)}")
    assert found == ([fault.format(version)] if fault else [])


def test_licence_and_pythons_agree() -> None:
    """Classifiers, requires-python, the stable ABI of the core, the linters' targets, the Pythons of the workflow."""
    assert metadata.agreement_faults() == []
    minors = [int(version.split(".")[1]) for version in metadata.pythons()]
    assert minors == list(range(minors[0], minors[-1] + 1))
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in licence
    assert "Version 2.0" in licence


def test_what_must_ship_is_let_in() -> None:
    assert contents.MUST_SHIP <= contents.wheel_names() <= contents.sdist_names() <= contents.tracked() | contents.GENERATED
    assert {name for name in contents.tracked() if re.fullmatch(r"(grammars|schema)/[^/]+", name)} <= contents.sdist_names()


@pytest.mark.parametrize("odd", [{"add": "uast/_core.abi3.so.bak"}, {"add": "build/junk.txt"}, {"drop": "uast/py.typed"}])
def test_archives_hold_what_they_must_and_nothing_else(tmp_path: Path, odd: dict[str, str]) -> None:
    expected = [f"missing: {odd['drop']}"] if "drop" in odd else [f"has no place: {odd['add']}"]

    def changed(names: set[str]) -> set[str]:
        return names - {odd.get("drop", "")} | {name for name in [odd.get("add")] if name}

    sdist = tmp_path / "uast-1.2.3.tar.gz"
    with tarfile.open(sdist, "w:gz") as tar:
        for name in changed(contents.sdist_names()):
            tar.addfile(tarfile.TarInfo(f"uast-1.2.3/{name}"), io.BytesIO())
    assert contents.sdist_faults(sdist) == expected
    wheel = tmp_path / "uast-1.2.3-cp310-abi3-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        information = {f"uast-1.2.3.dist-info/{name}" for name in contents.METADATA}
        for name in changed(contents.wheel_names() | information | {contents.CORE}):
            archive.writestr(name, "")
    assert contents.wheel_faults(wheel) == expected


def test_a_check_that_cannot_be_made_is_told_and_may_be_required(monkeypatch: pytest.MonkeyPatch) -> None:
    report = Report(Console(file=io.StringIO()))

    def found() -> str:
        return interpreters.find("3.99", ())[1]

    def wrong() -> str:
        raise CheckError("two faults\none\nother")

    monkeypatch.setenv("UAST_REQUIRE", "javac")
    assert not report.run("Python 3.99", found, required_as="python3.99")
    assert report.failed == 0
    monkeypatch.setenv("UAST_REQUIRE", "javac, python3.99")
    assert not report.run("Python 3.99", found, required_as="python3.99")
    assert not report.run("wrong", wrong)
    assert report.run("right", lambda: "fine")
    assert [check.outcome for check in report.checks] == [Outcome.NOT_TRIED, Outcome.FAILED, Outcome.FAILED, Outcome.OK]
    assert report.table().row_count == 4


def test_a_named_python_is_taken_if_it_is_one(tmp_path: Path) -> None:
    fake = tmp_path / "python3.99"
    fake.write_text("#!/bin/sh\necho 3.99 3.99.1\n")
    fake.chmod(0o755)
    assert interpreters.find("3.99", (tmp_path, fake)) == (fake, "3.99.1")
    with pytest.raises(NotTriedError, match=r"CPython 3\.98"):
        interpreters.find("3.98", (fake,))


def test_a_command_that_fails_says_what_it_said(tmp_path: Path) -> None:
    with pytest.raises(CheckError, match=r"exit code 3 of: sh -c .*\nwhy"):
        run("sh", "-c", "echo why; exit 3", cwd=tmp_path)


def test_the_citation_has_what_its_format_asks_for() -> None:
    """Its schema is checked by `make release-check`."""
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors", "license"} <= set(citation)
    assert citation["authors"]


def test_documents_name_every_extra() -> None:
    """Those for users; what is left is for work on the project itself."""
    extras = set(metadata.read_toml("pyproject.toml")["project"]["optional-dependencies"]) - {"dev", "docs", "notebooks", "retrieval"}
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("**/*.md")]
    named = {
        name for page in pages for found in re.findall(r"uast\[([\w,-]+)\]", page.read_text(encoding="utf-8")) for name in found.split(",")
    }
    assert extras <= named


def workflow() -> dict[Any, Any]:
    data = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def test_the_workflow_runs_the_tasks_that_people_run() -> None:
    steps = [step for job in workflow()["jobs"].values() for step in job["steps"]]
    commands = [step["run"] for step in steps if "run" in step]
    assert commands == [".ci/run", "make release-check"]
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert re.search(r"^release-check:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"]) for step in steps if "uses" in step)
    assert "secrets." not in WORKFLOW.read_text(encoding="utf-8")


def test_the_workflow_is_sound(require) -> None:
    done = subprocess.run([require("actionlint"), WORKFLOW], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
