"""Truth out of the parity corpus: two languages with one outline correspond line by line.

The outline of a construct (`uast.parity`) shows the nodes of the part that the construct is about. Where two languages print the
same outline, line i of the one and line i of the other stand for the same, so the nodes behind them correspond: exact truth, which
nobody wrote by hand. Equal siblings, such as two identical statements, correspond in their order. The rows that no outline shows
(tokens, comments, what a language needs around the part) are not judged, save where an answer pairs one with a row that is shown.

Where the outlines differ there is no truth, not even outside of the lines that differ: a node above an accepted difference holds
something else in the two languages, and what of that corresponds is for a person to say (`equivalences/`).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from uast import parity
from uast.kinds import CATEGORIES

from .nodes import NodeTruth
from .scoring import Case

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from uast.parity import Construct, Shape


def cases(constructs: Sequence[str] | None = None) -> Iterator[Case]:
    """Every construct, in every pair of languages that show it with one outline."""
    corpus = parity.corpus_folder()
    for name in constructs or parity.construct_names(corpus):
        construct = parity.read_construct(corpus / name)
        shapes = {language: parity.shape_of(construct, language) for language in parity.LANGUAGES if language in construct.programs}
        for one, other in combinations(shapes, 2):
            if shapes[one].lines == shapes[other].lines:
                yield _case(construct, shapes[one], shapes[other])


def _case(construct: Construct, one: Shape, other: Shape) -> Case:
    rows_a, rows_b = rows_shown(one), rows_shown(other)
    truth = NodeTruth(
        pairs=dict(zip(rows_a, rows_b, strict=True)),
        judged_a=frozenset(rows_a),
        judged_b=frozenset(rows_b),
        stands_for_a=looked_through(one),
        stands_for_b=looked_through(other),
    )
    a, b = one.nodes[0].tree, other.nodes[0].tree
    return Case(f"{construct.name} {a.language} {b.language}", construct.name, a, b, truth)


def rows_shown(shape: Shape) -> list[int]:
    """The rows of an outline, in its order; without comments, which some show."""
    return [node.index for node in shape.nodes if node.kind not in CATEGORIES["token"]]


def looked_through(shape: Shape) -> dict[int, int]:
    """Row that an outline looks through -> the row that it shows in its place, where that is one."""
    found: dict[int, int] = {}
    shown = {node.index for node in shape.nodes}
    for node in shape.nodes[0].tree.find(*parity.LOOKED_THROUGH):
        inner = [child.index for child in node.named_children if child.index in shown]
        if len(inner) == 1:
            found[node.index] = inner[0]
    return found
