"""The languages' own parsers: what `tests/frontends/<language>/frontend.toml` registers, and how such an extractor is run.

    parser   = "CPython's ast"          # for the report
    name     = "frontend-python"        # for UAST_REQUIRE
    needs    = ["java"]                 # programs on PATH, or files: what is missing is the reason of a skip
    fetch    = [["npm", "install", ...]]   # optional: commands that fetch the files of `needs` into {build}
    prepare  = ["go", "build", ...]     # optional: run before the first use, and again when a file of the folder is newer than `made`
    made     = "{build}/go/extract"     # what `prepare` makes
    command  = ["{python}", "{here}/extract.py"]
    version  = ["{python}", "--version"]   # its first line of output goes into the report
    batch    = 100                      # files for one run of the command

{python} is this interpreter, {here} the folder, {build} build/frontends, which is never committed.

The command reads paths on stdin, one a line, and prints an object a line:
    {"path": ..., "ok": true, "items": [[construct, line, name], ...]}      see constructs.py
    {"path": ..., "ok": false, "error": "..."}                              its parser rejects the file
    "read": "other path"                                                    optional: the prepared text that it read and that we shall read
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from uast import _core

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from frontends.constructs import Item

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent.parent / "build" / "frontends"


class Seen(NamedTuple):
    """What a front end says of one file; `error` is None where it could parse it."""

    path: Path
    read: Path
    items: Counter[Item]
    error: str | None


class FrontEnd(NamedTuple):
    language: str
    parser: str
    name: str
    needs: tuple[str, ...]
    fetch: tuple[tuple[str, ...], ...]
    prepare: tuple[str, ...]
    made: Path | None
    command: tuple[str, ...]
    version_command: tuple[str, ...]
    batch: int

    @property
    def missing(self) -> str | None:
        """Why it cannot be used here; None where it can."""
        for need in self.needs:
            if not (Path(need).exists() if os.sep in need else shutil.which(need)):
                place = need.removeprefix(f"{BUILD}{os.sep}")
                return f"{place} is not here" + ("; `make frontends-install` fetches it" if place != need else "")
        return None

    def install(self) -> None:
        """Fetches what is missing, where that is known how. Raises CalledProcessError."""
        BUILD.mkdir(parents=True, exist_ok=True)
        for command in self.fetch:
            subprocess.run(command, check=True, cwd=BUILD)

    def make(self) -> None:
        """Compiles what has to be compiled. Raises CalledProcessError."""
        if not self.prepare or self.made is None:
            return
        sources = [path.stat().st_mtime for path in (HERE / self.language).iterdir()]
        if not self.made.exists() or self.made.stat().st_mtime < max(sources):
            self.made.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(self.prepare, check=True, cwd=BUILD)

    def version(self) -> str:
        """The first line that its version command prints. Raises CalledProcessError."""
        self.make()
        run = subprocess.run(self.version_command, check=True, capture_output=True, text=True)
        return (run.stdout or run.stderr).splitlines()[0].strip()

    def read(self, paths: Sequence[Path]) -> Iterator[Seen]:
        """What it says of these files. A file that it says nothing about is an error of the extractor: raises RuntimeError."""
        self.make()
        for start in range(0, len(paths), self.batch):
            yield from self._run(paths[start : start + self.batch])

    def _run(self, paths: Sequence[Path]) -> Iterator[Seen]:
        text = "".join(f"{path}\n" for path in paths)
        run = subprocess.run(self.command, input=text.encode(), stdout=subprocess.PIPE, check=True)
        said: dict[str, dict[str, Any]] = {}
        for line in run.stdout.splitlines():
            answer = json.loads(line)
            said[answer["path"]] = answer
        for path in paths:
            answer = said.get(str(path), {})
            if "ok" not in answer:
                raise RuntimeError(f"the extractor of {self.language} says nothing about {path}")
            found = Counter((construct, line, name) for construct, line, name in answer.get("items", ()))
            error = None if answer["ok"] else str(answer.get("error") or "rejected")
            yield Seen(path, Path(answer.get("read", path)), found, error)


def languages() -> list[str]:
    """Languages with a front end."""
    return sorted(path.parent.name for path in HERE.glob("*/frontend.toml"))


def front_end(language: str) -> FrontEnd:
    """The registered front end. Raises FileNotFoundError, KeyError."""
    here = HERE / language
    said = _core.read_toml((here / "frontend.toml").read_text(encoding="utf-8"))[0]
    unknown = set(said) - {"parser", "name", "needs", "fetch", "prepare", "made", "command", "version", "batch"}
    if unknown:
        raise KeyError(f"{here / 'frontend.toml'}: unknown keys {sorted(unknown)}")

    def filled(texts: Sequence[str]) -> tuple[str, ...]:
        return tuple(text.format(python=sys.executable, here=here, build=BUILD) for text in texts)

    return FrontEnd(
        language,
        said["parser"],
        said["name"],
        filled(said.get("needs", ())),
        tuple(filled(command) for command in said.get("fetch", ())),
        filled(said.get("prepare", ())),
        Path(*filled([said["made"]])) if "made" in said else None,
        filled(said["command"]),
        filled(said["version"]),
        said.get("batch", 100),
    )
