"""The command line of what writes generated files: it writes them, or says which of those that are committed are stale."""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent


def stale(texts: dict[Path, str], folder: Path | None = None) -> str:
    """A diff from the files as they are to the files as they should be. Of `folder`, Markdown that is not among them is stale, too."""
    diff: list[str] = []
    for path in sorted(texts.keys() | _pages(folder)):
        old, new = path.read_text(encoding="utf-8") if path.exists() else "", texts.get(path, "")
        name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
        lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), name, f"{name} (generated)", lineterm="", n=0))
        if old != new or path.exists() != (path in texts):
            diff += lines or [f"{name}: only line ends differ"]
    return "".join(f"{line}\n" for line in diff)


def main(make: Callable[[], dict[Path, str]], about: str | None, *, folder: Path | None = None) -> int:
    """Writes what `make` returns, and removes what it no longer makes of `folder`; with `--check`, prints what is stale. Returns the exit
    code: 2 if `make` raises ValueError, which says what is wrong with its sources."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--check", action="store_true", help="write nothing; print a diff and exit with 1 when a file is stale")
    check = parser.parse_args().check
    try:
        texts = make()
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if check:
        diff = stale(texts, folder)
        print(diff, end="")
        return 1 if diff else 0
    for path, text in texts.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in _pages(folder) - texts.keys():
        path.unlink()
    return 0


def _pages(folder: Path | None) -> set[Path]:
    return set() if folder is None else set(folder.glob("*.md"))
