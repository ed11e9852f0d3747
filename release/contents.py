"""What the source archive and the wheel hold: exactly the tracked files that belong there, and nothing else."""

from __future__ import annotations

import subprocess
import tarfile
import zipfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]

PACKAGES = ("uast", "build_dataset", "viz")
"""The top-level names of the wheel."""
EMBEDDED = ("grammars", "schema")
"""The core embeds these when it is compiled: the sdist has them, the wheel has them in the core."""
ROOT_FILES = {"Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "constraints.txt", "pyproject.toml"}
GENERATED = {"PKG-INFO"}
"""What maturin adds to an sdist."""
MUST_SHIP = {"uast/py.typed", "uast/_core.pyi", "uast/fingerprints.npz", "viz/assets/main.js", "viz/assets/style.css"}
"""Files that are no Python and that the library reads, or that tools read: named here, so that a rule that forgets them is noticed."""
METADATA = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE", "sboms/uast-core.cyclonedx.json"}
CORE = "uast/_core.abi3.so"


@cache
def tracked() -> frozenset[str]:
    """The files that git knows in this tree, as they lie in it now."""
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return frozenset(name for name in listing.split("\0") if name and (ROOT / name).is_file())


def sdist_names() -> set[str]:
    """What the sdist has to hold. The tests stay out: they need git, the examples and the documents, which is to say the repository."""
    of_the_core = {name for name in tracked() if name.startswith("core/")}
    data = {name for name in tracked() if name.startswith(EMBEDDED) and name.count("/") == 1}
    return of_the_core | data | wheel_names() | ROOT_FILES | GENERATED


def wheel_names() -> set[str]:
    """What the wheel has to hold beside the compiled core and its metadata."""
    return {name for name in tracked() if name.startswith(tuple(f"{package}/" for package in PACKAGES))}


def sdist_faults(archive: Path) -> list[str]:
    """What is missing from an sdist, and what has no place in it."""
    with tarfile.open(archive) as tar:
        files = [member.name for member in tar.getmembers() if member.isfile()]
    top = archive.name.removesuffix(".tar.gz")
    outside = [f"outside of {top}/: {name}" for name in files if not name.startswith(f"{top}/")]
    return outside + _compare({name.split("/", 1)[1] for name in files if "/" in name}, sdist_names())


def wheel_faults(wheel: Path) -> list[str]:
    """What is missing from a wheel, and what has no place in it."""
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if not name.endswith("/")}
    information = "-".join(wheel.name.split("-")[:2]) + ".dist-info"
    expected = wheel_names() | {CORE} | {f"{information}/{name}" for name in METADATA}
    forgotten = [f"no rule lets it in: {name}" for name in sorted(MUST_SHIP - wheel_names())]
    return forgotten + _compare(names, expected)


def _compare(there: set[str], expected: set[str]) -> list[str]:
    return [f"missing: {name}" for name in sorted(expected - there)] + [f"has no place: {name}" for name in sorted(there - expected)]
