"""What a REPL shows: one informative line for each thing, and `print` of a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from buildkit import make, write_files

import uast
from uast.outline import PRINTED

if TYPE_CHECKING:
    from pathlib import Path

CODE = "def area(r):\n    return PI * r * r  # 'é'\n"
OTHER = "double area(double r) { return PI * r * r; }"


@pytest.fixture(scope="module")
def tree() -> uast.Tree:
    return uast.parse(CODE, "python")


def test_trees(tree: uast.Tree) -> None:
    assert repr(tree) == "<Tree python, 43 bytes, 20 nodes, no errors>"
    assert repr(uast.parse("x", "typescript", dialect="tsx")) == "<Tree typescript (tsx), 1 byte, 3 nodes, no errors>"
    assert repr(uast.parse("int x", "c")) == "<Tree c, 5 bytes, 5 nodes, 1 error>"
    assert repr(uast.parse(b"\xef\xbb\xbfx = '\xe9'\r", "python")) == (
        "<Tree python, 11 bytes, 10 nodes, no errors, encoding unknown, byte order mark allowed for, carriage returns allowed for>"
    )


def test_nodes_say_role_kind_bytes_place_and_text(tree: uast.Tree) -> None:
    found = next(tree.find("Return"))
    assert repr(found) == '<Node 10 statement:Return 17:34 at 2:5 "return PI * r * r">'
    assert repr(tree.root) == '<Node 0 Module 0:43 at 1:1 "def area(r):\\n    return PI * r * r  # \'é...">'
    (missing,) = uast.parse("x = 'é'; int y", "c").find("Missing")
    # The column counts characters, as editors do.
    assert repr(missing) == '<Node 13 separator:Missing 15:15 at 1:15 "">'


def test_print_shows_the_tree(tree: uast.Tree) -> None:
    assert str(next(tree.find("Return"))) == (
        '2  Return\n2    value: Binary {operator=mul}\n2      left: Binary {operator=mul}\n2        left: Identifier "PI"\n'
        '2        right: Identifier "r"\n2      right: Identifier "r"'
    )
    assert str(tree).startswith("python, 43 bytes, 20 nodes, no errors\n1  Module\n1    statement: Function\n")
    large = str(uast.parse("x = 1\n" * 1000, "python")).splitlines()
    assert len(large) == PRINTED + 2
    assert large[-1] == "... and more: sexp() has all 5,001 nodes"


def test_alignments_and_pairs(tree: uast.Tree) -> None:
    alignment = uast.align(tree, uast.parse(OTHER, "c"), names=False)
    assert repr(alignment) == (
        f"<Alignment of python and c: similarity {alignment.similarity:.2f}, {len(alignment)} pairs, {len(alignment.unmatched_a)} and "
        f"{len(alignment.unmatched_b)} nodes without one, names hidden>"
    )
    pair = alignment.of(next(tree.find("Return")))
    assert pair is not None
    sides = '10 statement:Return "return PI * r * r" ~ 11 statement:Return "return PI * r * r;"'
    assert repr(pair) == f"<Pair {pair.score:.2f} {pair.reason}: {sides}>"


def test_callables(tree: uast.Tree) -> None:
    (function,) = tree.functions()
    assert repr(function) == "<Function area, lines 1-2, complexity 1>"
    (nameless,) = uast.parse("f = lambda: g(h())", "python").functions()
    assert repr(nameless) == f"<Function {nameless.qualified_name or 'without a name'}, line 1, complexity 1, calls g h>"


def test_lowered_views(tree: uast.Tree) -> None:
    lowered = uast.lower(tree)
    assert repr(lowered) == f"<Lowered python, {len(lowered)} nodes of 20>"
    assert str(lowered) == lowered.sexp()
    assert repr(lowered.root) == '<LoweredNode 0 Module of 0 Module "def area(r):\\n    return PI * r * r  # \'é...">'


def test_indexes(tree: uast.Tree) -> None:
    index = uast.Index(names=False)
    assert repr(index) == "<Index of 0 documents, names hidden: no language>"
    index.add("a", tree)
    assert repr(index) == "<Index of 1 document, names hidden: python>"


def test_datasets_and_results(tmp_path: Path) -> None:
    make(write_files(tmp_path / "src", {"a.py": CODE, "a.c": OTHER}), tmp_path / "data")
    dataset = uast.open_dataset(tmp_path / "data")
    nodes = sum(map(len, dataset.trees()))
    assert repr(dataset) == f"<Dataset {tmp_path / 'data'}: 2 files, {nodes} nodes, c python>"
    counts = uast.analysis.count(dataset.root)
    assert repr(counts) == "<Counts, to be counted>"
    assert counts.languages == ("c", "python")
    assert repr(counts) == "<Counts of c python>"
    printed = str(counts.histogram(top=1)).splitlines()
    assert len(printed) > 2
    assert "\x1b" not in "".join(printed)
