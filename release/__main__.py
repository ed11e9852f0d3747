"""Check what would be released: files that must agree, the sdist, the wheel, and both installed on every CPython that is here.

The sdist and a wheel built from it are left in dist/. The exit code is 1 when a check fails. A Python that is not found is not tried;
UAST_REQUIRE=python3.10,python3.14 makes that a failure.
"""

from __future__ import annotations

import os
import shutil
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from . import contents, metadata
from .checks import CheckError, NotTriedError, Report, run
from .contents import ROOT
from .interpreters import find, fresh_environment
from .platforms import platform_of, promise_kept

if TYPE_CHECKING:
    from collections.abc import Iterable

DIST = ROOT / "dist"
SCRATCH = ROOT / "build" / "release"
LARGEST = {"sdist": 4_000_000, "wheel": 8_000_000}
"""Bytes. Far above what they have: what is over them holds something that nobody meant to ship."""
QUICK = {"CARGO_PROFILE_RELEASE_LTO": "off", "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "16"}


def none_of(faults: Iterable[str], said: str) -> str:
    """`said` when there are no faults. Raises CheckError with all of them."""
    found = list(faults)
    if found:
        raise CheckError("\n".join(found if len(found) == 1 else (f"{len(found)} faults", *found)))
    return said


def build(environment: dict[str, str]) -> str:
    """The sdist, and the wheel that is built from it alone."""
    shutil.rmtree(DIST, ignore_errors=True)
    run(sys.executable, "-m", "maturin", "build", "--release", "--locked", "--sdist", "--out", DIST, cwd=ROOT, **environment)
    return "from the sdist" + (", quickly: not as it is released" if environment else "")


def built(pattern: str) -> Path:
    found = sorted(DIST.glob(pattern))
    if len(found) != 1:
        raise CheckError(f"dist/ has {len(found)} files {pattern}, not one")
    return found[0]


def check_archive(kind: str, pattern: str) -> str:
    path = built(pattern)
    size = path.stat().st_size
    faults = contents.sdist_faults(path) if kind == "sdist" else contents.wheel_faults(path)
    if metadata.version() not in path.name:
        faults.append(f"{path.name} is not of version {metadata.version()}")
    if size > LARGEST[kind]:
        faults.append(f"{path.name} has {size:,} bytes, more than {LARGEST[kind]:,}")
    names = contents.sdist_names() if kind == "sdist" else contents.wheel_names() | {contents.CORE}
    return none_of(faults, f"{path.name}: {len(names)} files, {size / 1e6:.1f} MB")


def tools(python: Path) -> Path:
    """An environment of its own for what looks at packages; the project depends on none of it."""
    return fresh_environment(python, SCRATCH / "tools", "auditwheel", "abi3audit", "cffconvert")


def check_tag(python: Path) -> str:
    """The platform that the wheel's name promises is one that its symbols allow."""
    wheel = built("*.whl")
    platform = platform_of(wheel.name)
    if not sys.platform.startswith("linux"):
        raise NotTriedError(f"auditwheel is of Linux; the tag is {platform}")
    return promise_kept(wheel.name, run(python, "-m", "auditwheel", "show", wheel, cwd=SCRATCH))


def check_abi(python: Path) -> str:
    """The compiled core uses nothing outside of the stable ABI of the oldest Python."""
    run(python, "-m", "abi3audit", "--strict", "--summary", built("*.whl"), cwd=SCRATCH)
    return f"stable ABI of CPython {metadata.pythons()[0]}"


def check_citation(python: Path) -> str:
    run(python.with_name("cffconvert"), "--validate", "--infile", ROOT / "CITATION.cff", cwd=SCRATCH)
    return "CITATION.cff is valid"


def smoke(python: Path) -> str:
    """What release/smoke.py saw, in an empty folder."""
    folder = python.parents[1] / "smoke"
    folder.mkdir()
    # A Python's own warnings about older code in our dependencies are no answer.
    return run(python, "-I", ROOT / "release" / "smoke.py", ROOT / "examples", metadata.version(), cwd=folder).strip()


def use_wheel(version: str, named: tuple[Path, ...], pinned: bool) -> str:
    python, full = find(version, named)
    return f"{full}: " + smoke(fresh_environment(python, SCRATCH / version, built("*.whl"), pinned=pinned))


def use_sdist(python: Path, pinned: bool, environment: dict[str, str]) -> str:
    """pip builds it in an isolated environment, as it does for a user without a wheel."""
    options = ("--no-cache-dir", "--no-binary", "uast")
    return smoke(fresh_environment(python, SCRATCH / "sdist", *options, built("*.tar.gz"), pinned=pinned, **environment))


@click.command(help=__doc__)
@click.option("--quick", is_flag=True, help="Compile once, without link-time optimization: not what is released.")
@click.option("--no-build", is_flag=True, help="Compile nothing: check what is in dist/.")
@click.option("--unpinned", is_flag=True, help="Install the newest dependencies instead of those of constraints.txt.")
@click.option("--python", "named", multiple=True, type=click.Path(exists=True, path_type=Path), help="A CPython to try; may be repeated.")
def main(quick: bool, no_build: bool, unpinned: bool, named: tuple[Path, ...]) -> None:
    console = Console()
    if not console.is_terminal:
        console = Console(width=150)
    report = Report(console)
    SCRATCH.mkdir(parents=True, exist_ok=True)
    environment = QUICK if quick else {}
    now = metadata.state()
    stand = f"tagged {now.tags[0]}" if now.tags else f"no tag; {now.changed} files differ from the commit"
    report.run("version", lambda: none_of(metadata.version_faults(now), f"{metadata.version()}, {stand}"))
    report.run("changelog", lambda: none_of(metadata.changelog_faults(now), f"has a section of {metadata.version()}"))
    tested = f"Python {metadata.pythons()[0]} to {metadata.pythons()[-1]}, one licence"
    report.run("metadata agrees", lambda: none_of(metadata.agreement_faults(), tested))
    if no_build or report.run("build", lambda: build(environment)):
        report.run("sdist", lambda: check_archive("sdist", "*.tar.gz"))
        report.run("wheel", lambda: check_archive("wheel", "*.whl"))
        own = Path(getattr(sys, "_base_executable", sys.executable))
        inside = SCRATCH / "tools" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        if report.run("audit tools", lambda: f"in {tools(own).parents[1].relative_to(ROOT)}"):
            report.run("platform tag", lambda: check_tag(inside))
            report.run("stable ABI", lambda: check_abi(inside))
            report.run("citation", lambda: check_citation(inside))
        for version in metadata.pythons():
            report.run(f"wheel, Python {version}", partial(use_wheel, version, named, not unpinned), required_as=f"python{version}")
        if not (quick or no_build):
            report.run("sdist, compiled by pip", lambda: use_sdist(own, not unpinned, environment))
    console.print()
    console.print(report.table())
    end = f"{report.failed} of {len(report.checks)} checks failed" if report.failed else "fit for release, as far as this was tried"
    console.print(f"\n{end}")
    raise SystemExit(1 if report.failed else 0)


if __name__ == "__main__":
    main(prog_name="python -m release")
