"""`uast doctor`: what is installed, whether it fits together, and what to do where it does not."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
import webbrowser
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import click

from uast.cli.groups import Documented
from uast.cli.options import examples, json_option, print_json
from uast.errors import UastError
from uast.extras import requirements
from uast.grammars import ABI_VERSIONS, installed_version
from uast.kinds import SCHEMA_VERSION
from uast.processors import processors
from uast.registry import Language, languages, load_grammars

if TYPE_CHECKING:
    from rich.console import Console

    from uast.extras import Package

SMALL_TEMPORARY = 100_000_000
"""Bytes that should be free for temporary files."""
NAMED = 3
"""Missing packages of an extra that are named in the table."""
WIDTH = 120
"""Of the table where no terminal says how wide it is."""


@dataclass(frozen=True)
class Finding:
    """What was looked at, what was found, whether it is as it must be (None: it may be absent), and what to do where it is not."""

    name: str
    found: str
    fits: bool | None = True
    way_out: str | None = None


@dataclass(frozen=True)
class Grammar:
    """The grammar of a language: what is asked for, what is installed, its ABI versions, and what to do where it does not fit."""

    language: str
    package: str
    wanted: str
    found: str | None
    abi: tuple[int, ...]
    way_out: str | None = None


@dataclass(frozen=True)
class Report:
    """All findings. `fits`: everything that every user needs is there."""

    versions: list[Finding] = field(default_factory=list)
    grammars: list[Grammar] = field(default_factory=list)
    extras: list[Finding] = field(default_factory=list)
    machine: list[Finding] = field(default_factory=list)

    @property
    def fits(self) -> bool:
        found = (*self.versions, *self.extras, *self.machine)
        return all(each.fits is not False for each in found) and all(each.way_out is None for each in self.grammars)


@click.command(
    cls=Documented,
    short_help="Say what is installed, and what to do if something is wrong.",
    epilog=examples("uast doctor", "uast doctor --json"),
)
@json_option
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    """Look at the installation: versions, grammars, optional parts, browser, temporary folder, processors and memory.

    Exit status: 0 if all that every user needs is there, 1 if not. What is optional may be absent.
    """
    found = Report(_versions(), [_grammar(each) for each in languages()], _extras(), _machine())
    if as_json:
        print_json({"fits": found.fits, "abi": list(ABI_VERSIONS), **asdict(found)})
    else:
        _print(found)
    ctx.exit(0 if found.fits else 1)


def _versions() -> list[Finding]:
    import uast
    from uast import _core
    from uast.tables import dataset_version

    base, _ = requirements()
    grammars = {language.package for language in languages()}
    wrong = [each for each in base if not each.fits and each.name not in grammars]
    return [
        Finding("uast", f"{uast.__version__}, in {Path(uast.__file__).parent}"),
        Finding("core", f"{Path(str(_core.__file__)).name}, tree-sitter ABI {ABI_VERSIONS[0]} to {ABI_VERSIONS[-1]}"),
        Finding("schema", f"version {SCHEMA_VERSION}, dataset layout {dataset_version()}"),
        Finding("Python", f"{platform.python_version()} ({platform.python_implementation()}), {sys.executable}"),
        Finding("system", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        Finding("packages", f"{len(base) - len(wrong)} of {len(base)} as needed", not wrong, _install(wrong)),
    ]


def _install(packages: list[Package]) -> str | None:
    wanted = " ".join(f"'{each.name}{each.wanted}'" for each in packages)
    return f"python -m pip install {wanted}" if packages else None


def _grammar(language: Language) -> Grammar:
    facts = language.name, language.package, language.version
    try:
        abi = tuple(sorted({grammar.abi for grammar in load_grammars(language.name).values()}))
    except UastError as error:
        return Grammar(*facts, _installed(language), (), error.hint or error.message)
    return Grammar(*facts, _installed(language), abi)


def _installed(language: Language) -> str | None:
    try:
        return installed_version(language.package, None)
    except metadata.PackageNotFoundError:
        return None


def _extras() -> list[Finding]:
    found = []
    for extra, packages in requirements()[1].items():
        lacking = [each for each in packages if not each.fits]
        names = [each.name if each.found is None else f"{each.name} ({each.found}, not {each.wanted})" for each in lacking]
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        state = f"{', '.join(names[:NAMED])}{more} missing" if lacking else "there"
        found.append(Finding(extra, state, None if lacking else True, f"pip install 'uast[{extra}]'" if lacking else None))
    return found


def _machine() -> list[Finding]:
    git = shutil.which("git")
    return [
        _browser(),
        Finding("git", git or "none", git is not None or None, None if git else "install git to build datasets of repositories"),
        _temporary(),
        Finding("processors", f"{processors()} for this process; a build starts as many workers"),
        Finding("memory", _memory()),
    ]


def _browser() -> Finding:
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return Finding("browser", "none", None, "uast-view FILE -o page.html --no-open writes the page; open it anywhere")
    return Finding("browser", str(getattr(browser, "name", type(browser).__name__)))


def _temporary() -> Finding:
    try:
        folder = tempfile.gettempdir()
        with tempfile.TemporaryFile() as file:
            file.write(b"\0")
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return Finding("temporary folder", str(error), False, "let TMPDIR name a folder that you may write to")
    large = free >= SMALL_TEMPORARY
    way_out = None if large else "make room there, or let TMPDIR name another folder"
    return Finding("temporary folder", f"{folder}, {free / 1e9:,.1f} GB free", large, way_out)


def _memory() -> str:
    """What the machine has, and what its control group lets this process use if that is less."""
    if not hasattr(os, "sysconf") or "SC_PHYS_PAGES" not in os.sysconf_names:
        return "not known on this system"
    whole = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    try:
        limit = int(Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii"))
    except (OSError, ValueError):
        limit = whole
    capped = f", of which this process may use {limit / 1e9:.1f} GB" if limit < whole else ""
    return f"{whole / 1e9:.1f} GB{capped}; `uast-build --max-memory` caps a worker"


def _print(report: Report) -> None:
    from rich.console import Console

    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=WIDTH)
    _print_findings(console, None, report.versions)
    _print_grammars(console, report.grammars)
    _print_findings(console, "optional parts", report.extras)
    _print_findings(console, "this machine", report.machine)
    problems = _problems(report)
    console.print()
    for problem in problems:
        console.print(problem, style="red", markup=False, soft_wrap=True)
    if not problems:
        console.print("All that is needed is there.", style="green")


def _problems(report: Report) -> list[str]:
    found = [each for each in (*report.versions, *report.extras, *report.machine) if each.fits is False]
    wrong = [f"{each.name}: {each.found}; {each.way_out}" for each in found]
    unfit = [each for each in report.grammars if each.way_out is not None]
    return wrong + [f"{each.language}: needs {each.package} {each.wanted}, found {each.found or 'none'}; {each.way_out}" for each in unfit]


def _print_findings(console: Console, title: str | None, findings: list[Finding]) -> None:
    from rich.table import Table
    from rich.text import Text

    if title:
        console.print(f"\n{title}", style="bold")
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(min_width=max(len(each.name) for each in findings) + 2)
    for each in findings:
        mark = Text({True: "✓", None: "–", False: "✗"}[each.fits], style={True: "green", None: "dim", False: "red"}[each.fits])
        text = Text(each.found, style="" if each.fits else "dim" if each.fits is None else "red")
        if each.way_out and each.fits is None:
            text.append(f"; {each.way_out}", style="cyan")
        table.add_row(Text.assemble("  ", mark, f" {each.name}"), text)
    console.print(table)


def _print_grammars(console: Console, grammars: list[Grammar]) -> None:
    from rich.table import Table
    from rich.text import Text

    console.print("\ngrammars", style="bold")
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("  language", "package", "needed", "found", "ABI"):
        table.add_column(title)
    for each in grammars:
        good = each.way_out is None
        mark = Text("✓" if good else "✗", style="green" if good else "red")
        found = Text(each.found or "none", style="" if good else "red")
        table.add_row(Text.assemble("  ", mark, f" {each.language}"), each.package, each.wanted, found, " ".join(map(str, each.abi)) or "–")
    console.print(table)
