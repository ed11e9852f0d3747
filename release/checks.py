"""Checks one after the other, and the table of what came of them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console

REQUIRED = "UAST_REQUIRE"
"""The environment variable with the names, separated by commas, of what must be tried."""
STYLES = {"ok": "green", "failed": "bold red", "not tried": "yellow"}


class Outcome(str, Enum):
    OK = "ok"
    FAILED = "failed"
    NOT_TRIED = "not tried"


class CheckError(Exception):
    """What is wrong, in full; the first line is for the table."""


class NotTriedError(Exception):
    """Why a check could not be made here."""


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    outcome: Outcome
    said: str
    seconds: float


@dataclass
class Report:
    """The checks so far.

    A check returns what is worth saying, or raises CheckError or NotTriedError; the next one runs all the same.
    """

    console: Console
    checks: list[Check] = field(default_factory=list)

    def run(self, name: str, check: Callable[[], str], *, required_as: str | None = None) -> bool:
        """Whether the check passed. One that is not tried is a failure where UAST_REQUIRE has its name."""
        start = time.perf_counter()
        try:
            outcome, said = Outcome.OK, check()
        except NotTriedError as reason:
            outcome, said = Outcome.NOT_TRIED, str(reason)
            if required_as and required_as in required():
                outcome, said = Outcome.FAILED, f"{reason}, and {REQUIRED} names it"
        except CheckError as fault:
            outcome, said = Outcome.FAILED, str(fault)
        self.checks.append(Check(name, outcome, said, time.perf_counter() - start))
        self.console.print(f"{outcome.value:9} {name}", style=STYLES[outcome.value], highlight=False)
        if outcome is Outcome.FAILED:
            self.console.print(said, markup=False, highlight=False)
        return outcome is Outcome.OK

    @property
    def failed(self) -> int:
        return sum(check.outcome is Outcome.FAILED for check in self.checks)

    def table(self) -> Table:
        table = Table("check", "outcome", "what", "seconds", box=None, header_style="bold")
        table.columns[-1].justify = "right"
        for check in self.checks:
            first = (check.said.splitlines() or [""])[0]
            table.add_row(check.name, f"[{STYLES[check.outcome.value]}]{check.outcome.value}[/]", first, f"{check.seconds:.1f}")
        return table


def required() -> set[str]:
    """The names in UAST_REQUIRE."""
    return {word.strip() for word in os.environ.get(REQUIRED, "").split(",") if word.strip()}


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    """What a command prints. The environment is this one without what would lead a fresh Python elsewhere, and with `variables`.

    Raises CheckError with the end of its output when it fails.
    """
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")}
    environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), environment.get("PATH", "")))  # pip looks for maturin there
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd=cwd, env=environment | variables, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip().splitlines()
        raise CheckError("\n".join((f"exit code {done.returncode} of: {' '.join(words)}", *said[-40:])))
    return done.stdout
