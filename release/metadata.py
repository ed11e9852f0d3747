"""What the project says of itself, and whether its files agree: version, licence, Pythons, changelog."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from typing import Any

from uast import _core

from .contents import ROOT

CLASSIFIER = "Programming Language :: Python :: 3."
HEADING = re.compile(r"^## (?P<version>\d+\.\d+\.\d+)(?:, (?P<when>unreleased|\d{4}-\d\d-\d\d))?$", re.MULTILINE)


def read_toml(name: str) -> dict[str, Any]:
    """A TOML file of the project, by its path from the root."""
    data: dict[str, Any] = _core.read_toml((ROOT / name).read_text(encoding="utf-8"))[0]
    return data


def version() -> str:
    """The version; core/Cargo.toml is the one place that states it."""
    return str(read_toml("core/Cargo.toml")["package"]["version"])


def pythons() -> list[str]:
    """The minor versions of CPython that the classifiers name, oldest first: "3.10", ..."""
    found = [name for name in read_toml("pyproject.toml")["project"]["classifiers"] if name.startswith(CLASSIFIER)]
    return sorted((name.rsplit(" ", 1)[1] for name in found), key=lambda name: int(name.split(".")[1]))


@dataclass(frozen=True, slots=True)
class State:
    """What is checked out: the tags `v...` of the commit, and how many tracked files differ from it."""

    tags: tuple[str, ...]
    changed: int


def state() -> State:
    def git(*arguments: str) -> list[str]:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
        return done.stdout.splitlines()

    return State(tuple(git("tag", "--points-at", "HEAD", "--list", "v*")), len(git("status", "--porcelain", "--untracked-files=no")))


def version_faults(now: State) -> list[str]:
    """The version is in one place, what is derived from it agrees, and so does the tag of a release."""
    stated = version()
    faults = []
    project = read_toml("pyproject.toml")["project"]
    if "version" in project or "version" not in project["dynamic"]:
        faults.append("pyproject.toml states a version; it is to be dynamic, of core/Cargo.toml")
    locked = [package["version"] for package in read_toml("Cargo.lock")["package"] if package["name"] == "uast-core"]
    if locked != [stated]:
        faults.append(f"Cargo.lock has {', '.join(locked)}, core/Cargo.toml {stated}: run cargo check")
    if re.search(r"^(version|date-released):", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.MULTILINE):
        faults.append("CITATION.cff states a version or its date")
    if now.tags and now.tags != (f"v{stated}",):
        faults.append(f"the commit is tagged {', '.join(now.tags)}, the version is {stated}")
    if now.tags and now.changed:
        faults.append(f"{now.changed} files differ from the tagged commit")
    return faults


def changelog_faults(now: State, text: str | None = None) -> list[str]:
    """The newest section of CHANGELOG.md is that of the version: "unreleased" until the release, its day (in ISO 8601) from then on.

    `text` is the changelog unless the file is meant.
    """
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8") if text is None else text
    odd = [line for line in re.findall(r"^## .*$", text, re.MULTILINE) if not HEADING.match(line)]
    if odd:
        return [f"a heading is neither '## VERSION, unreleased' nor '## VERSION, YYYY-MM-DD': {odd[0]}"]
    sections = list(HEADING.finditer(text))
    if not sections or sections[0]["version"] != version():
        return [f"the newest section is not that of version {version()}"]
    newest, *older = sections
    faults = []
    if now.tags and newest["when"] == "unreleased":
        faults.append("the commit is tagged, and its section says 'unreleased'")
    if newest["when"] is None or any(section["when"] in (None, "unreleased") for section in older):
        faults.append("a section has no day; only the newest may say 'unreleased'")
    end = older[0].start() if older else len(text)
    if not re.search(r"^- \S", text[newest.end() : end], re.MULTILINE):
        faults.append("the newest section is empty")
    return faults


def agreement_faults() -> list[str]:
    """Licence, oldest Python and the Pythons that are tested: what states each of them states the same."""
    pyproject = read_toml("pyproject.toml")
    project = pyproject["project"]
    faults = []
    licences = {
        "pyproject.toml": project["license"],
        "core/Cargo.toml": read_toml("core/Cargo.toml")["package"]["license"],
        "CITATION.cff": _cited("license"),
    }
    if len(set(licences.values())) != 1:
        faults.append("the licences differ: " + ", ".join(f"{name} {licence}" for name, licence in licences.items()))
    oldest = pythons()[0]
    digits = oldest.replace(".", "")
    features = read_toml("core/Cargo.toml")["dependencies"]["pyo3"]["features"]
    said = {
        "requires-python": project["requires-python"] == f">={oldest}",
        "the stable ABI of the core": f"abi3-py{digits}" in features,
        "ruff's target-version": pyproject["tool"]["ruff"]["target-version"] == f"py{digits}",
        "mypy's python_version": pyproject["tool"]["mypy"]["python_version"] == oldest,
    }
    faults += [f"{name} is not that of Python {oldest}, the oldest of the classifiers" for name, agrees in said.items() if not agrees]
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    missing = [python for python in pythons() if not re.search(rf"^\s*{re.escape(python)}$", workflow, re.MULTILINE)]
    if missing:
        faults.append(f"the workflow does not install Python {', '.join(missing)}")
    return faults


def _cited(key: str) -> str:
    found = re.search(rf"^{key}: (\S+)$", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else "none"
