"""`uast doctor`, `uast completion`, and the help of all programs."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from email import message_from_string
from importlib import import_module, metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pytest
from click.testing import CliRunner
from commandlines import PROGRAMS, check_words

import build_dataset.cli
import uast.cli.commands
from uast import extras
from uast.cli.groups import SectionedCommand, SectionedGroup
from uast.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

doctor: Any = import_module("uast.cli.doctor")
"""The module; the package has the command under this name."""


def examine(**variables: str) -> tuple[int, dict[str, Any], str]:
    """Exit code, report, and the report for people, each of a process of its own."""
    environment = os.environ | variables
    program = [sys.executable, "-c", "from uast.cli.commands import main; main(prog_name='uast')", "doctor"]
    table = subprocess.run(program, env=environment, capture_output=True, encoding="utf-8")
    data = subprocess.run([*program, "--json"], env=environment, capture_output=True, encoding="utf-8")
    assert table.returncode == data.returncode, table.stderr + data.stderr
    assert table.stderr == data.stderr == ""
    return data.returncode, json.loads(data.stdout), table.stdout


# doctor


def test_a_good_installation() -> None:
    code, report, table = examine()
    assert (code, report["fits"]) == (0, True)
    assert [grammar["language"] for grammar in report["grammars"]] == [language.name for language in uast.languages()]
    for grammar in report["grammars"]:
        assert grammar["found"] == grammar["wanted"] == metadata.version(grammar["package"])
        assert grammar["abi"]
        assert set(grammar["abi"]) <= set(report["abi"])
        assert re.search(rf"✓ {grammar['language']} .*{re.escape(grammar['found'])}", table)
    assert [extra["name"] for extra in report["extras"]] == sorted(metadata.metadata("uast").get_all("Provides-Extra") or [])
    assert table.endswith("All that is needed is there.\n")


@pytest.mark.slow
def test_a_grammar_of_another_version(tmp_path: Path) -> None:
    """The wheel of Java's grammar, its metadata of another version, stands before the right one."""
    module = import_module("tree_sitter_java")
    shutil.copytree(Path(str(module.__file__)).parent, tmp_path / "tree_sitter_java")
    told = tmp_path / "tree_sitter_java-0.0.1.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: tree-sitter-java\nVersion: 0.0.1\n", encoding="utf-8")
    code, report, table = examine(PYTHONPATH=os.pathsep.join((str(tmp_path), *sys.path)))
    assert (code, report["fits"]) == (1, False)
    (wrong,) = (grammar for grammar in report["grammars"] if grammar["way_out"])
    wanted = next(language.version for language in uast.languages() if language.name == "java")
    assert (wrong["language"], wrong["found"], wrong["wanted"]) == ("java", "0.0.1", wanted)
    way_out = f"python -m pip install tree-sitter-java=={wanted}"
    assert table.splitlines()[-1].startswith(f"java: needs tree-sitter-java {wanted}, found 0.0.1; {way_out}")


@pytest.mark.slow
def test_a_grammar_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "tree_sitter_ruby.py").write_text("raise ImportError('broken')\n", encoding="utf-8")
    code, report, _ = examine(PYTHONPATH=os.pathsep.join((str(tmp_path), *sys.path)))
    assert code == 1
    assert [grammar["language"] for grammar in report["grammars"] if grammar["way_out"]] == ["ruby"]


@pytest.fixture
def requires(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An installation whose metadata asks for other things. Package -> version that is installed."""
    versions = {"click": "8.4", "polars": "0.9", "numpy": "2.0", "uast": uast.__version__}
    lines = [
        "click>=8.3",
        "polars>=1.20",
        'numpy>=1.26; extra == "search"',
        'uast[search]; extra == "all"',
        'zss>=1.2; extra == "all"',
        'nothing; python_version < "3" and extra == "all"',
    ]

    def version(name: str) -> str:
        if name not in versions:
            raise metadata.PackageNotFoundError(name)
        return versions[name]

    monkeypatch.setattr(extras.metadata, "requires", lambda _: lines)
    monkeypatch.setattr(extras.metadata, "version", version)
    told = message_from_string("Provides-Extra: search\nProvides-Extra: all")
    monkeypatch.setattr(extras.metadata, "metadata", lambda _: told)
    return versions


def test_extras_are_those_of_the_metadata(requires: dict[str, str]) -> None:
    base, found = extras.requirements()
    assert [(each.name, each.wanted, each.found, each.fits) for each in base] == [
        ("click", ">=8.3", "8.4", True),
        ("polars", ">=1.20", "0.9", False),
    ]
    assert {extra: [(each.name, each.fits) for each in packages] for extra, packages in found.items()} == {
        "all": [("numpy", True), ("zss", False)],
        "search": [("numpy", True)],
    }
    assert doctor._extras() == [
        doctor.Finding("all", "zss missing", None, "pip install 'uast[all]'"),
        doctor.Finding("search", "there"),
    ]
    requires["numpy"] = "1.20"
    assert doctor._extras()[1] == doctor.Finding("search", "numpy (1.20, not >=1.26) missing", None, "pip install 'uast[search]'")


def test_a_package_that_is_too_old(requires: dict[str, str]) -> None:
    packages = next(finding for finding in doctor._versions() if finding.name == "packages")
    assert packages == doctor.Finding("packages", "1 of 2 as needed", False, "python -m pip install 'polars>=1.20'")


def test_a_machine_without_browser_and_room(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> object:
        raise doctor.webbrowser.Error

    monkeypatch.setattr(doctor.webbrowser, "get", none)
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    found = {finding.name: finding for finding in doctor._machine()}
    assert found["browser"].fits is None
    assert (found["temporary folder"].fits, found["temporary folder"].way_out) == (False, "let TMPDIR name a folder that you may write to")
    report = doctor.Report(machine=list(found.values()))
    assert not report.fits
    assert doctor._problems(report)[0].startswith("temporary folder: ")


# completion


def complete(words: str, folder: Path) -> list[str]:
    """What a shell would offer for the last of these words, in the protocol of click."""
    program, *rest = shlex.split(words) + ([""] if words.endswith(" ") else [])
    module = {"uast": "uast.cli.commands", "uast-build": "build_dataset.cli", "uast-view": "viz.cli"}[program]
    code = f"from {module} import main; main(prog_name={program!r})"
    variables = {
        f"_{program}_COMPLETE".replace("-", "_").upper(): "bash_complete",
        "COMP_WORDS": shlex.join([program, *rest]) + (" " if words.endswith(" ") else ""),
        "COMP_CWORD": str(len(rest)),
    }
    done = subprocess.run([sys.executable, "-c", code], env=os.environ | variables, capture_output=True, encoding="utf-8", cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    return [line.partition(",")[2] if line.startswith("plain,") else line for line in done.stdout.splitlines()]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("uast s", ["show", "stats", "search"]),
        ("uast show -l py", ["python"]),
        ("uast show --format s", ["sexp"]),
        ("uast show --na", ["--native"]),
        ("uast show src/", ["file,src/"]),
        ("uast kinds fore", ["ForEach"]),
        ("uast search q.py ", ["dir,"]),
        ("uast completion ", ["bash", "zsh", "fish"]),
        ("uast-build ver", ["file,ver", "verify"]),
        ("uast-build --lang", ["--languages", "--language-column"]),
        ("uast-build src -o ", ["dir,"]),
        ("uast-build src --languages java,ru", ["java,ruby"]),
        ("uast-build run --skip gen", ["generated"]),
        ("uast-view -l ja", ["java", "javascript"]),
        ("uast-view ", ["file,"]),
    ],
)
def test_words_are_completed(words: str, expected: list[str], tmp_path: Path) -> None:
    assert complete(words, tmp_path) == expected


def test_all_kinds_are_offered(tmp_path: Path) -> None:
    assert complete("uast kinds ", tmp_path) == [str(kind) for kind in Kind]


def test_the_code_for_bash_completes_all_three_programs(tmp_path: Path, require: Callable[..., Any]) -> None:
    """What the help says to put into ~/.bashrc, in a real Bash."""
    script = CliRunner().invoke(uast.cli.commands.main, ["completion", "bash"]).stdout
    (tmp_path / "code.sh").write_text(script, encoding="utf-8")
    bash = require("bash")
    asked = [
        f"source {shlex.quote(str(tmp_path / 'code.sh'))}",
        "complete -p uast uast-build uast-view",
        "compopt() { :; }",  # only the shell's own completion may call the real one
        "COMP_WORDS=(uast-build ver) COMP_CWORD=1",
        f"_uast_build_completion {shlex.quote(str(program(tmp_path)))}",
        'echo "${COMPREPLY[@]}"',
    ]
    done = subprocess.run([bash, "--norc", "-c", "\n".join(asked)], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    *completed, offered = done.stdout.splitlines()
    assert [line.rpartition(" ")[2] for line in completed] == ["uast", "uast-build", "uast-view"]
    assert offered == "verify"


def program(folder: Path) -> Path:
    """`uast-build` as a program."""
    path = folder / "uast-build"
    path.write_text(f"#!{sys.executable}\nfrom build_dataset.cli import main\nmain(prog_name='uast-build')\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_code_for_other_shells_names_all_three_programs(shell: str) -> None:
    script = CliRunner().invoke(uast.cli.commands.main, ["completion", shell]).stdout
    for variable in ("_UAST_COMPLETE", "_UAST_BUILD_COMPLETE", "_UAST_VIEW_COMPLETE"):
        assert f"{variable}={shell}_complete" in script


# help


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command with what is typed for it."""
    for program, command in PROGRAMS.items():
        yield program, command
        if isinstance(command, click.Group):
            yield from ((f"{program} {name}", each) for name, each in sorted(command.commands.items()))


@pytest.mark.parametrize(("typed", "command"), [pytest.param(typed, command, id=typed) for typed, command in commands()])
def test_help_can_be_scanned(typed: str, command: click.Command) -> None:
    program, *names = typed.split()
    text = CliRunner().invoke(PROGRAMS[program], [*names, "--help"], prog_name=program, terminal_width=80).output
    assert max(map(len, text.splitlines())) <= 80
    examples = re.findall(r"^ +(uast.*|eval .*)$", text.partition("\nExamples:\n")[2].partition("\n\n")[0], re.MULTILINE)
    assert examples
    for option in command.params:
        assert isinstance(option, click.Argument) or option.help, f"{typed} {option.name} has no help"
    for line in examples:
        if line.startswith("uast"):
            check_words(shlex.split(line, comments=True))


@pytest.mark.parametrize("program", ["uast", "uast-build"])
def test_commands_are_listed_once_with_a_whole_sentence(program: str) -> None:
    group = PROGRAMS[program]
    assert isinstance(group, SectionedGroup)
    listed = [name for names in group.sections.values() for name in names]
    assert sorted(listed) == sorted(group.commands)
    text = CliRunner().invoke(group, ["--help"], prog_name=program, terminal_width=80).output
    for title in group.sections:
        assert f"\n{title}:\n" in text
    for name, command in group.commands.items():
        assert re.search(rf"^  {name} +{re.escape(command.get_short_help_str(100))}$", text, re.MULTILINE), name


def test_options_of_a_build_are_in_one_section_each() -> None:
    for command in (build_dataset.cli.run, build_dataset.cli.plan):
        assert isinstance(command, SectionedCommand)
        listed = [name for names in command.option_sections.values() for name in names]
        there = [param.name for param in command.params if isinstance(param, click.Option)]
        assert len(listed) == len(set(listed))
        assert set(there) - set(listed) == {"as_json", "quiet"}
        assert set(listed) - set(there) <= {"dry_run"}
