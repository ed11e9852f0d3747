"""A program as a user of the library writes it: most of the public interface, every type spelt out.

    python user_program.py FOLDER_OF_SOURCE DATASET

tests/test_typing.py has it checked by mypy --strict and pyright against the installed package, and runs it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import polars as pl

import uast
from uast import Alignment, Dataset, Index, Kind, Language, Lowered, Node, Role, Tree

CODE = "def area(r):\n    return PI * r * r\n"


def trees() -> tuple[Tree, Tree]:
    tree: Tree = uast.parse(CODE, "python")
    other: Tree = uast.parse(b"double area(double r) { return PI * r * r; }", language="c", filename="area.c")
    language: str = tree.language
    encoding: str = tree.encoding
    errors: tuple[Node, ...] = tree.errors
    whole: bool = not tree.has_errors
    count: int = len(tree)
    assert (language, encoding, errors, whole) == ("python", "utf-8", (), True)
    assert count == len(list(tree.walk()))
    # Arrow has no types: what is of it is Any.
    assert uast.parse_batch([CODE, b"x = 1"], "python").num_rows == 2
    return tree, other


def nodes(tree: Tree) -> None:
    calls: Iterator[Node] = tree.find(Kind.BINARY, "Call", role=Role.VALUE)
    node: Node = next(calls)
    kind: Kind = node.kind
    role: Role | None = node.role
    parent: Node | None = node.parent
    left: Node | None = node.child("left")
    children: tuple[Node, ...] = node.children
    span: tuple[int, int] = node.span
    line: int = node.start_point.line
    text: str = node.text
    source: bytes = node.source
    name: str | None = node.name
    native: str = node.native_kind
    operator: bool | int | str | tuple[str, ...] = node.attrs["operator"]
    assert (kind, role, text, source) == (Kind.BINARY, Role.VALUE, "PI * r * r", b"PI * r * r")
    assert (line, name, native, operator) == (1, None, "binary_operator", "mul")
    assert left is not None
    assert parent is not None
    assert left in children
    assert parent.kind is Kind.RETURN
    assert span == (node.start, node.end)
    for token in tree.tokens():
        part: bytes = token
        of: Node | None = token.node
        assert part or of is None
    inside: list[Node] = [below for below in node.walk("post", named=True) if not below.is_error]
    assert inside[-1] == node
    print(tree.sexp(), tree.to_dict()["language"], tree.to_json()[:1], repr(node))
    frame: pl.DataFrame = tree.to_polars(text=True)
    assert frame.height == tree.to_arrow().num_rows
    for function in tree.functions():
        qualified: str = function.qualified_name
        calls_of: tuple[str, ...] = function.calls
        print(qualified, calls_of, function.complexity + 1, function.node.kind.doc)
    place: uast.Explanation = uast.explain(node)
    print(place.file, place.rule)


def comparison(tree: Tree, other: Tree) -> None:
    alignment: Alignment = uast.align(tree, other, names=False)
    again: Alignment = uast.align((CODE, "python"), other.root)
    similarity: float = alignment.similarity
    for pair in alignment:
        a: Node = pair.a
        score: float = pair.score
        reason: str = pair.reason
        print(a.text, pair.b.text, score, reason)
    found: Node | None = None if (pair_of := again.of(again.a)) is None else pair_of.b
    assert 0 <= similarity <= 1
    assert found is None or found.tree is other


def lowering(tree: Tree) -> None:
    lowered: Lowered = uast.lower(tree, names=False)
    for node in lowered.nodes:
        stored: tuple[Node, ...] = node.stored
        print(node.kind, node.role, node.label, node.rewrite, stored)


def search(tree: Tree, other: Tree, dataset: Dataset, folder: Path) -> None:
    index: Index = Index(names=False)
    index.add("area.py", tree)
    index.add("area.c", other.root)
    count: int = index.add_dataset(dataset, "functions")
    answers: list[tuple[str, float]] = index.query(tree, k=3, languages=["c"])
    index.save(folder / "index.parquet")
    groups: list[uast.CloneGroup] = Index.load(folder / "index.parquet").clones(0.5)
    print(count, answers, [(group.score, group.languages, group.members) for group in groups])


def dataset_of(path: Path) -> Dataset:
    dataset: Dataset = uast.open_dataset(path)
    files: pl.DataFrame = dataset.files.select("id", "language").collect()
    kinds: pl.LazyFrame = dataset.nodes("python").filter(pl.col("kind") == "Return").group_by("id").len()
    functions: pl.LazyFrame = dataset.functions
    languages: tuple[str, ...] = dataset.languages
    tree: Tree = dataset.tree(files["id"][0])
    everything: Iterator[Tree] = dataset.trees(*languages)
    assert tree in everything
    print(kinds.collect().height, functions.collect().height)
    return dataset


def analysis(dataset: Dataset) -> None:
    counts: uast.analysis.Counts = uast.analysis.count(dataset.root)
    histogram: uast.analysis.Histogram = counts.histogram(top=3)
    frame: pl.DataFrame = histogram.frame
    nearest: pl.DataFrame = counts.similarity(samples=2).nearest
    print(counts.languages, frame.height, nearest.height)
    graph = uast.graph(uast.parse("x", "python"))
    print(len(graph))


def errors() -> None:
    try:
        uast.parse("x", "pyhton")
    except uast.UnknownLanguageError as error:
        code: str = error.code
        hint: str | None = error.hint
        where: str | None = error.where
        print(code, hint, where)
    known: tuple[Language, ...] = uast.languages()
    detection: uast.Detection | None = uast.detect("a.tsx")
    assert detection is not None
    assert detection.dialect in next(language for language in known if language.name == detection.language).dialects


def main(source: str, dataset: str) -> None:
    tree, other = trees()
    nodes(tree)
    comparison(tree, other)
    lowering(tree)
    errors()
    assert uast.parse_file(next(Path(source).glob("*.py"))).language == "python"
    opened = dataset_of(Path(dataset))
    search(tree, other, opened, Path(dataset).parent)
    analysis(opened)


if __name__ == "__main__":
    main(*sys.argv[1:])
