"""Two programs and their alignment as data for the page."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

import uast
from uast.alignment import REASONS, align
from viz.packing import pack
from viz.page import page
from viz.program import Part, part_of, program_data, schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from uast.alignment import Alignment
    from uast.node import Node
    from uast.tree import Tree


def pair_page(a: Tree | Node, b: Tree | Node, name_a: str, name_b: str) -> str:
    """The page of two programs, aligned with their names seen and with their names hidden. Of a node, its lines are shown."""
    return _page(align(a, b), align(a, b, names=False), name_a, name_b)


def alignment_page(alignment: Alignment, name_a: str, name_b: str) -> str:
    """The page of an alignment that `uast.align` made, and of its programs with their names seen or hidden, whichever it is not."""
    other = align(alignment.a, alignment.b, names=not alignment.names)
    seen, hidden = (alignment, other) if alignment.names else (other, alignment)
    return _page(seen, hidden, name_a, name_b, first="seen" if alignment.names else "hidden")


def _page(seen: Alignment, hidden: Alignment, name_a: str, name_b: str, first: str = "seen") -> str:
    lines = [_lines(node) for node in (seen.a, seen.b)]
    trees = seen.a.tree, seen.b.tree
    parts = [part_of(tree, chosen) for tree, chosen in zip(trees, lines, strict=True)]
    names = zip(trees, (name_a, name_b), lines, strict=True)
    data = {
        "view": "pair",
        "starts": [part.place(node.index) for part, node in zip(parts, (seen.a, seen.b), strict=True)],
        "schema": schema(),
        "version": uast.__version__,
        "reasons": list(REASONS.items()),
        "programs": [program_data(tree, name, lines=chosen, alone=False) for tree, name, chosen in names],
        "alignments": {"seen": alignment_data(seen, *parts), "hidden": alignment_data(hidden, *parts), "first": first},
    }
    return page(f"{name_a} and {name_b} · uast", data)


def _lines(node: Node) -> tuple[int, int] | None:
    """The 0-based lines of a node that is not the root of its tree."""
    return (node.start_point.line, node.end_point.line) if node.index else None


def alignment_data(alignment: Alignment, part_a: Part, part_b: Part) -> dict[str, Any]:
    """What the script's `Alignment` is made of: rows are those of the page, `left_out` the pairs of which a side is not on it."""
    reasons = list(REASONS)
    pairs = [(part_a.place(pair.a.index), part_b.place(pair.b.index), pair) for pair in alignment.pairs]
    shown = [(a, b, pair) for a, b, pair in pairs if a is not None and b is not None]
    groups = [(_rows(group.a, part_a), _rows(group.b, part_b), group.score) for group in alignment.groups]
    columns = {
        "a": ("I", array("I", (a for a, _, _ in shown)).tobytes()),
        "b": ("I", array("I", (b for _, b, _ in shown)).tobytes()),
        "score": ("f", array("f", (pair.score for _, _, pair in shown)).tobytes()),
        "reason": ("B", bytes(reasons.index(pair.reason) for _, _, pair in shown)),
        "unmatched_a": ("I", array("I", _rows(alignment.unmatched_a, part_a)).tobytes()),
        "unmatched_b": ("I", array("I", _rows(alignment.unmatched_b, part_b)).tobytes()),
    }
    return {
        "similarity": alignment.similarity,
        "cut": alignment.cut,
        "left_out": len(pairs) - len(shown),
        "groups": [{"a": a, "b": b, "score": round(score, 4)} for a, b, score in groups if a and b],
        "columns": pack(columns),
    }


def _rows(nodes: Sequence[Node], part: Part) -> list[int]:
    return [place for node in nodes if (place := part.place(node.index)) is not None]
