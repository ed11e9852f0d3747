"""uast.alignment.distance: equal to what two other implementations say, a metric, and within its limits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import apted
import pytest
import zss
from hypothesis import given
from hypothesis import strategies as st
from profiles import SEED, looking

import uast
from uast import alignment, parity
from uast.alignment import distance
from uast.errors import CATALOGUE, ComparisonTooLargeError, SourceTypeError

if TYPE_CHECKING:
    from uast.lowering import Lowered

LARGEST = 60
"""Nodes of the programs that are compared with the peers, which take minutes for large ones."""


@dataclass(eq=False)
class Peer:
    """A lowered node as apted and zss take it."""

    name: tuple[int, int]
    children: list[Peer] = field(default_factory=list)


class Costs(apted.Config):  # type: ignore[misc]
    def rename(self, one: Peer, other: Peer) -> int:
        return int(one.name != other.name)


def peer_of(lowered: Lowered) -> Peer:
    nodes = [Peer((label, text)) for label, text in zip(lowered.label, lowered.text, strict=True)]
    for row in range(1, len(lowered)):
        nodes[lowered.parents[row]].children.append(nodes[row])
    return nodes[0]


def by_apted(one: Lowered, other: Lowered) -> int:
    return int(apted.APTED(peer_of(one), peer_of(other), Costs()).compute_edit_distance())


def by_zss(one: Lowered, other: Lowered) -> int:
    relabel = lambda x, y: int(x.name != y.name)  # noqa: E731
    one_more = lambda _: 1  # noqa: E731
    return int(zss.distance(peer_of(one), peer_of(other), lambda node: node.children, one_more, one_more, relabel))


def told(lowered: Lowered) -> list[tuple[int, int, int]]:
    return list(zip(lowered.label, lowered.text, lowered.subtree_end, strict=True))


@st.composite
def programs(draw: st.DrawFn) -> str:
    """Small Python programs of few names and shapes, so that they have much in common."""
    name = st.sampled_from(["a", "b", "c"])
    expression = st.recursive(
        name | st.sampled_from(["1", "2", '"t"']),
        lambda inner: st.builds("f({}, {})".format, inner, inner) | st.builds("[{}]".format, inner) | st.builds("-{}".format, inner),
        max_leaves=4,
    )
    lines: list[str] = []
    depth = 0
    for _ in range(draw(st.integers(0, 6))):
        indent = "    " * depth
        match draw(st.sampled_from(("assign", "call", "if", "while", "out"))):
            case "assign":
                lines.append(f"{indent}{draw(name)} = {draw(expression)}")
            case "call":
                lines.append(f"{indent}g({draw(expression)})")
            case "out":
                depth = max(0, depth - 1)
            case word:
                lines += [f"{indent}{word} {draw(name)}:", f"{indent}    {draw(name)} = {draw(expression)}"]
                depth += 1
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.slow
@looking(25)
@given(one=programs(), other=programs())
def test_equal_to_apted_and_zss(one: str, other: str) -> None:
    print(f"UAST_SEED={SEED} repeats this run")
    views = uast.lower(uast.parse(one, "python")), uast.lower(uast.parse(other, "python"))
    assert distance((one, "python"), (other, "python")) == by_apted(*views) == by_zss(*views)


def test_equal_to_apted_on_programs_of_two_languages() -> None:
    compared = 0
    for construct in parity.read_corpus(parity.corpus_folder())[::25]:
        trees = [uast.parse_file(path, language) for language, path in construct.programs.items()]
        for one, other in zip(trees[::3], trees[1::3], strict=False):
            views = uast.lower(one), uast.lower(other)
            if max(map(len, views)) <= LARGEST:
                compared += 1
                assert distance(one, other) == by_apted(*views)
    assert compared > 20


@pytest.mark.slow
@looking(30)
@given(one=programs(), other=programs(), third=programs())
def test_a_metric(one: str, other: str, third: str) -> None:
    print(f"UAST_SEED={SEED} repeats this run")
    a, b, c = (uast.parse(source, "python") for source in (one, other, third))
    assert distance(a, a) == 0
    assert distance(a, b) == distance(b, a)
    assert distance(a, c) <= distance(a, b) + distance(b, c)
    same = told(uast.lower(a)) == told(uast.lower(b))
    assert (distance(a, b) == 0) == same
    sizes = len(uast.lower(a)), len(uast.lower(b))
    assert abs(sizes[0] - sizes[1]) <= distance(a, b) <= sum(sizes) - 2  # the roots are equal


def test_of_nodes() -> None:
    tree = uast.parse("def f(x):\n    return x + 1\n\ndef g(x):\n    return x - 1\n", "python")
    one, other = tree.find(uast.Kind.FUNCTION)
    assert distance(one, other) == 2
    assert distance(one, tree) == len(uast.lower(tree)) - len(uast.lower(one))


@pytest.mark.parametrize("count", [0, 1])
def test_next_to_nothing(count: int) -> None:
    assert distance(("", "python"), ("x;\n" * count, "c")) == count
    with pytest.raises(SourceTypeError):
        distance("x", ("x", "c"))  # type: ignore[arg-type]


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    flat = ("x = 1\n" * 2_000, "python")
    with pytest.raises(
        ComparisonTooLargeError, match=r"^\[comparison-too-large\] 6,001 nodes against 6,001 are 36,012,001 pairs"
    ) as caught:
        distance(flat, flat)
    assert caught.value.code in CATALOGUE
    assert "uast.align" in str(caught.value.hint)
    # Few nodes, but of shapes that take long, whichever end they are seen from.
    left, right = "f(" * 700 + "1" + ", a)" * 700, "f(a, " * 700 + "1" + ")" * 700
    one, other = (f"f({left}, {right})", "python"), (f"g({left}, {right})", "python")
    with pytest.raises(ComparisonTooLargeError, match="steps"):
        distance(one, other)
    small = ("f(a)\n", "python")
    views = uast.lower(uast.parse(*small))
    monkeypatch.setattr(alignment, "DISTANCE_CELLS", len(views) ** 2)
    assert distance(small, small) == 0
    monkeypatch.setattr(alignment, "DISTANCE_CELLS", len(views) ** 2 - 1)
    with pytest.raises(ComparisonTooLargeError):
        distance(small, small)
