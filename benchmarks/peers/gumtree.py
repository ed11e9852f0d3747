"""GumTree's core (Maven, com.github.gumtreediff) on our trees: one JVM for any number of pairs.

GumTree sees a node for each of ours but tokens and comments, in source order: the kind is its type, and its label what a leaf says or
the operator. With names hidden the labels are operators, numbers and truth values.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.truth.scoring import Aligner, Answer
from uast.columns import NAMED
from uast.kinds import CATEGORIES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from uast.tree import Tree

SOURCES = Path(__file__).parent / "java"
BUILD = Path(__file__).resolve().parents[2] / "build" / "peers"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
SHOWN = {Kind.NUMBER, Kind.BOOLEAN, Kind.NULL}
"""Whose text is seen though names are hidden."""


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
                nodes = list(_lines(tree, names))
                given.write(f"{len(nodes)}\n")
                given.writelines(nodes)
        given.seek(0)
        command = ["java", "-Xss512m", "-cp", f"{BUILD}:{BUILD / 'gumtree'}/*", "Match", str(repeats)]
        done = subprocess.run(command, stdin=given, stdout=subprocess.PIPE, check=True, text=True)
    return [_timed(line) for line in done.stdout.splitlines()]


def _timed(line: str) -> Timed:
    nanoseconds, *rows = map(int, line.split())
    return Timed(Answer(tuple(zip(rows[::2], rows[1::2], strict=True))), nanoseconds / 1e9)


def _lines(tree: Tree, names: bool) -> Iterator[str]:
    depths = [0] * len(tree)
    parents, columns = tree.parents, tree.columns
    tokens = CATEGORIES["token"]
    for node in tree.walk():
        row = node.index
        depths[row] = depths[parents[row]] + 1 if row else 0
        if not columns.flags[row] & NAMED or node.kind in tokens:
            continue
        attributes = node.attrs
        said = str(attributes.get("operator") or attributes.get("assign_op") or "")
        if not said and (names or node.kind in SHOWN) and not node.named_children:
            said = " ".join(node.text.split())
        yield f"{depths[row]}\t{row}\t{columns.start[row]}\t{columns.end[row] - columns.start[row]}\t{node.kind}\t{said}\n"
