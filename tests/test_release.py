"""What a release needs, as far as it is told without building one, which `make release-check` does; and the files that hosts look for."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from rich.console import Console

import uast
from release import __main__ as program
from release import contents, interpreters, metadata
from release.checks import CheckError, NotTriedError, Outcome, Report, run
from release.metadata import State
from release.platforms import platform_of, promise_kept

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
WORKFLOW = ROOT / ".github" / "workflows" / "ci.yml"
UNTAGGED = State((), 0)


def test_the_version_is_in_one_place() -> None:
    assert metadata.version_faults(UNTAGGED) == []
    assert uast.__version__ == metadata.version()


@pytest.fixture
def edit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, str], None]:
    """`edit(file, old, new)` in a copy of the project's files, which is the one that is looked at."""
    stating = ("pyproject.toml", "core/Cargo.toml", "Cargo.lock", "CITATION.cff", ".github/workflows/ci.yml")
    for name in stating:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.setattr(metadata, "ROOT", tmp_path)

    def apply(file: str, old: str, new: str) -> None:
        text = (tmp_path / file).read_text(encoding="utf-8")
        assert re.search(old, text, re.MULTILINE), f"{old} is not in {file}"
        (tmp_path / file).write_text(re.sub(old, new, text, count=1, flags=re.MULTILINE), encoding="utf-8")

    return apply


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("pyproject.toml", r'^name = "uast"$', 'name = "uast"\nversion = "1.0"', "pyproject.toml states a version; it is to be dynamic"),
        ("pyproject.toml", r"^dynamic = .*$", "dynamic = []", "pyproject.toml states a version; it is to be dynamic"),
        ("Cargo.lock", r'(?<=^name = "uast-core"\n)version = ".*"$', 'version = "9.9.9"', "Cargo.lock has 9.9.9, core/Cargo.toml "),
        ("core/Cargo.toml", r'^version = ".*"$', 'version = "9.9.9"', f"Cargo.lock has {metadata.version()}, core/Cargo.toml 9.9.9"),
        ("CITATION.cff", r"\Z", "version: 1.0\n", "CITATION.cff states a version or its date"),
        ("CITATION.cff", r"\Z", "date-released: 2030-01-01\n", "CITATION.cff states a version or its date"),
    ],
)
def test_a_version_that_stands_elsewhere_is_a_fault(edit: Callable[..., None], file: str, old: str, new: str, fault: str) -> None:
    edit(file, old, new)
    (found,) = metadata.version_faults(UNTAGGED)
    assert found.startswith(fault)


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


OLDEST = f"is not that of Python {metadata.pythons()[0]}, the oldest of the classifiers"


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("pyproject.toml", r'^license = ".*"$', 'license = "MIT"', "the licences differ: pyproject.toml MIT, core/Cargo.toml Apache-2.0"),
        ("core/Cargo.toml", r'^license = ".*"$', 'license = "MIT"', "the licences differ: pyproject.toml Apache-2.0, core/Cargo.toml MIT"),
        ("CITATION.cff", r"^license: .*\n", "", "the licences differ: "),
        ("pyproject.toml", r"^(requires-python = ).*$", r'\1">=3.9"', f"requires-python {OLDEST}"),
        ("core/Cargo.toml", "abi3-py310", "abi3-py311", f"the stable ABI of the core {OLDEST}"),
        ("pyproject.toml", r"^(target-version = ).*$", r'\1"py311"', f"ruff's target-version {OLDEST}"),
        ("pyproject.toml", r"^(python_version = ).*$", r'\1"3.11"', f"mypy's python_version {OLDEST}"),
        (".github/workflows/ci.yml", r"^ *3\.11\n", "", "the workflow does not install Python 3.11"),
    ],
)
def test_what_does_not_agree_is_a_fault(edit: Callable[..., None], file: str, old: str, new: str, fault: str) -> None:
    edit(file, old, new)
    (found,) = metadata.agreement_faults()
    assert found.startswith(fault)


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


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for what was built, with a wheel that has all it must."""
    monkeypatch.setattr(program, "DIST", tmp_path)
    version = metadata.version()
    with zipfile.ZipFile(tmp_path / f"uast-{version}-cp310-abi3-any.whl", "w") as archive:
        for name in contents.wheel_names() | {f"uast-{version}.dist-info/{name}" for name in contents.METADATA} | {contents.CORE}:
            archive.writestr(name, "")
    return tmp_path


def test_the_one_archive_of_the_version_is_checked(dist: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = program.built("*.whl")
    assert program.check_archive("wheel", "*.whl").startswith(f"{wheel.name}: {len(contents.wheel_names()) + 1} files, ")
    with pytest.raises(CheckError, match=r"^dist/ has 0 files \*\.tar\.gz, not one$"):
        program.check_archive("sdist", "*.tar.gz")
    with monkeypatch.context() as patch:
        patch.setitem(program.LARGEST, "wheel", 9)
        with pytest.raises(CheckError, match=r"\.whl has [\d,]+ bytes, more than 9$"):
            program.check_archive("wheel", "*.whl")
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr("junk", "")
    other = wheel.rename(dist / "uast-9.9.9-cp310-abi3-any.whl")
    with pytest.raises(CheckError, match=rf"^\d+ faults\n(.*\n)*has no place: junk\n(.*\n)*{other.name} is not of version "):
        program.check_archive("wheel", "*.whl")
    shutil.copy(other, wheel)
    with pytest.raises(CheckError, match="has 2 files"):
        program.built("*.whl")


def test_faults_are_told_all() -> None:
    assert program.none_of([], "fine") == "fine"
    for faults, said in ((["one"], "one"), (["one", "other"], "2 faults\none\nother")):
        with pytest.raises(CheckError) as caught:
            program.none_of(faults, "fine")
        assert str(caught.value) == said


GLIBC_34 = """
uast-0.1.0-cp310-abi3-{platform}.whl is consistent with the
following platform tag: "manylinux_2_34_x86_64".

The wheel references external versioned symbols in these
system-provided shared libraries: libgcc_s.so.1 with versions
{{'GCC_3.0', 'GCC_3.3', 'GCC_4.2.0'}}, libc.so.6 with versions
{{'GLIBC_2.2.5', 'GLIBC_2.25', 'GLIBC_2.34', 'GLIBC_2.14'}}

This constrains the platform tag to "manylinux_2_34_x86_64". In order
to achieve a more compatible tag, you would need to recompile a new
wheel from source on a system with earlier versions of these
libraries, such as a recent manylinux image.
"""
NO_GLIBC = """
uast-0.1.0-cp310-abi3-{platform}.whl is consistent with the
following platform tag: "linux_x86_64".

The wheel references no external versioned symbols from
system-provided shared libraries.

The following external shared libraries are required by the wheel:
{{
    "libown.so": null
}}

In order to achieve the tag platform tag 'manylinux_2_17_x86_64' the
following shared library dependencies will need to be eliminated:

libown.so
"""
"""What auditwheel 6 says of a wheel that needs glibc 2.34, and of one with a library of this machine."""


@pytest.mark.parametrize(
    ("platform", "audited", "said", "kept"),
    [
        ("manylinux_2_34_x86_64", GLIBC_34, "manylinux_2_34_x86_64: glibc 2.34 or newer; auditwheel allows 2.34", True),
        ("manylinux_2_39_x86_64", GLIBC_34, "manylinux_2_39_x86_64: glibc 2.39 or newer; auditwheel allows 2.34", True),
        ("manylinux_2_17_x86_64", GLIBC_34, "promises glibc 2.17; its symbols need 2.34\n", False),
        ("linux_x86_64", GLIBC_34, "is for this machine alone", False),
        ("manylinux_2_34_x86_64", NO_GLIBC, "is for this machine alone", False),
    ],
)
def test_a_platform_tag_keeps_its_promise(platform: str, audited: str, said: str, kept: bool) -> None:
    name = f"uast-0.1.0-cp310-abi3-{platform}.whl"
    if kept:
        assert promise_kept(name, audited.format(platform=platform)) == said
        return
    with pytest.raises(CheckError, match=said):
        promise_kept(name, audited.format(platform=platform))


@pytest.mark.parametrize("name", ["uast-0.1.0-cp312-cp312-linux_x86_64.whl", "uast-0.1.0-py3-none-any.whl", "uast-0.1.0.tar.gz"])
def test_a_wheel_of_one_python_is_none(name: str) -> None:
    with pytest.raises(CheckError, match=r"is no abi3 wheel of CPython 3\.10$"):
        platform_of(name)


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


def test_the_readme_has_a_table_of_the_extras() -> None:
    """Those for users; what is left is for work on the project itself."""
    extras = set(metadata.read_toml("pyproject.toml")["project"]["optional-dependencies"]) - {"dev", "docs", "retrieval"}
    table = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n| extra |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| `([\w-]+)` \|", table, re.MULTILINE)) == extras


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
