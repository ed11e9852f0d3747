"""GumTree's core (Maven, com.github.gumtreediff) on our trees, its classic matcher: one JVM for any number of pairs."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.truth.scoring import Aligner, Answer

from .view import seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from uast.tree import Tree

SOURCES = Path(__file__).parent / "java"
BUILD = Path(__file__).resolve().parents[2] / "build" / "peers"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"


class Timed(NamedTuple):
    answer: Answer
    seconds: float


def gumtree() -> Aligner:
    """Fetches and compiles what is missing. Raises CalledProcessError, and FileNotFoundError without Java and Maven."""
    prepare()

    def align(pairs: Iterable[tuple[Tree, Tree]], names: bool) -> Iterator[Answer]:
        return (timed.answer for timed in run(pairs, names))

    return align


def prepare() -> None:
    for program in ("java", "javac", "mvn"):
        if shutil.which(program) is None:
            raise FileNotFoundError(f"GumTree needs {program} on PATH")
    jars = BUILD / "gumtree"
    if not jars.exists():
        subprocess.run(["mvn", "-q", "-B", "-f", SOURCES / "pom.xml", COPY, f"-DoutputDirectory={jars}"], check=True)
    compiled = BUILD / "Match.class"
    if not compiled.exists() or compiled.stat().st_mtime < (SOURCES / "Match.java").stat().st_mtime:
        subprocess.run(["javac", "-cp", f"{jars}/*", "-d", BUILD, SOURCES / "Match.java"], check=True)


def run(pairs: Iterable[tuple[Tree, Tree]], names: bool, repeats: int = 1) -> list[Timed]:
    """The answers, each with the median time of so many matches. The time of reading the trees is not in it."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as given:
        for pair in pairs:
            for tree in pair:
                nodes = list(seen(tree, names))
                given.write(f"{len(nodes)}\n")
                for node in nodes:
                    given.write(f"{node.depth}\t{node.row}\t{node.start}\t{node.end - node.start}\t{node.kind}\t{node.label}\n")
        given.seek(0)
        command = ["java", "-Xss512m", "-cp", f"{BUILD}:{BUILD / 'gumtree'}/*", "Match", str(repeats)]
        done = subprocess.run(command, stdin=given, stdout=subprocess.PIPE, check=True, text=True)
    return [_timed(line) for line in done.stdout.splitlines()]


def _timed(line: str) -> Timed:
    nanoseconds, *rows = map(int, line.split())
    return Timed(Answer(tuple(zip(rows[::2], rows[1::2], strict=True))), nanoseconds / 1e9)
