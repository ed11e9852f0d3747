"""uast.align on what takes too long for an exact search: it ends, says that it was cut, and its answer is still one.

Nothing here is timed (`python -m benchmarks --sections alignment` is for that); what must not be quadratic is of a size at which it
would not end in a test's time.
"""

from __future__ import annotations

import random
import threading
from typing import TYPE_CHECKING

import pytest
from test_alignment import problems

import uast
from uast import Kind

if TYPE_CHECKING:
    from uast.alignment import Alignment

pytestmark = pytest.mark.slow

STATEMENT = "value = compute(first, second[3]) + 1\n"
STACK = 256 * 1024


def python(one: str, other: str, *, names: bool = True) -> Alignment:
    return uast.align((one, "python"), (other, "python"), names=names)


def java(one: str, other: str) -> Alignment:
    return uast.align((f"class A {{ void f() {{ {one} }} }}", "java"), (f"class A {{ void f() {{ {other} }} }}", "java"))


def paired(alignment: Alignment, kind: Kind) -> list[tuple[int, int]]:
    """Rows of the pairs of nodes of a kind."""
    kinds = alignment.a.tree.columns.kind
    return [(a, b) for a, b in zip(alignment._numbers("a"), alignment._numbers("b"), strict=True) if kinds[a] == kind]


def random_program(seed: int, statements: int) -> str:
    """Statements of five shapes with names that no program of another seed has."""
    source = random.Random(seed)

    def word() -> str:
        return f"n{seed}_{source.randrange(3000)}"

    shapes = (
        lambda: f"{word()} = {word()} + {word()} * {source.randrange(99)}\n",
        lambda: f"if {word()}:\n    {word()}({word()}, {source.randrange(99)})\n",
        lambda: f"def {word()}({word()}):\n    for {word()} in {word()}:\n        {word()}.append({word()})\n    return {word()}\n",
        lambda: f"print({word()}, '{word()}')\n",
        lambda: f"class C{word()}:\n    {word()} = {source.random()}\n",
    )
    return "".join(source.choice(shapes)() for _ in range(statements))


@pytest.mark.parametrize("names", [True, False])
def test_equal_statements(names: bool) -> None:
    many = 10_000
    same = python(STATEMENT * many, STATEMENT * many, names=names)
    assert (same.similarity, same.cut, len(paired(same, Kind.ASSIGNMENT))) == (1, False, many)
    one_less = python(STATEMENT * many, STATEMENT * (many - 1), names=names)
    rows = paired(one_less, Kind.ASSIGNMENT)
    assert len(rows) == many - 1
    assert [b for _, b in rows] == sorted(b for _, b in rows)
    assert one_less.similarity > 0.99


def test_equal_statements_in_another_order() -> None:
    """None of them can be told from the others by what it is, and no place of one side is one of the other."""
    statements = [f"value[{number % 50}] = compute(first, {number % 7})\n" for number in range(5_000)]
    shuffled = random.Random(1).sample(statements, len(statements))
    alignment = python("".join(statements), "".join(shuffled))
    assert 0.2 < alignment.similarity <= 1
    assert alignment.cut


@pytest.mark.parametrize("names", [True, False])
def test_unrelated_files(names: bool) -> None:
    one, other = random_program(1, 3_500), random_program(2, 3_500)
    alignment = python(one, other, names=names)
    assert len(alignment.a.tree) > 45_000
    assert alignment.cut
    assert alignment.similarity < 0.7
    assert list(problems(alignment)) == []


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("(", ")"), ("[", "]"), ("f(", ")"), ("-", ""), ("not ", ""), ("a if b else ", ""), ("lambda: ", ""), ("1 + ", ""), ("a.b(", ").c")],
)
def test_deep_expressions(opening: str, closing: str) -> None:
    """On a thread whose stack is too small for recursion."""
    found: list[Alignment] = []

    def work() -> None:
        deep = [f"x = {opening * depth}1{closing * depth}\n" for depth in (4_000, 3_900)]
        found.append(python(*deep))

    before = threading.stack_size(STACK)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert len(found) == 1
    assert found[0].similarity > 0.4
    assert list(problems(found[0])) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("if (a) {" * 2_000 + "}" * 2_000, "while (b) {" * 1_900 + "}" * 1_900),
        ("if (a) { x(); } else " * 2_000 + "{}", "if (a) { y(); } else " * 1_800 + "{}"),
        ("a.b(c -> {" * 2_000 + "});" * 2_000, "for (;;) {" * 2_000 + "}" * 2_000),
    ],
    ids=["blocks", "else-if", "lambdas"],
)
def test_deep_statements(one: str, other: str) -> None:
    alignment = java(one, other)
    assert alignment.cut
    assert list(problems(alignment)) == []


def test_nothing_against_much() -> None:
    alignment = python("", STATEMENT * 10_000)
    assert (len(alignment), alignment.cut) == (1, False)
    assert alignment.similarity < 0.01
    assert len(alignment.unmatched_b) > 100_000


@pytest.mark.quick
def test_long_lists() -> None:
    count = 50_000
    numbers = [str(number) for number in range(count)]
    one = f"x = [{', '.join(numbers)}]"
    alignment = python(one, one.replace("25000", "0.5"))
    assert len(paired(alignment, Kind.NUMBER)) >= count - 1
    other = f"x = [{', '.join(str(number + count) for number in range(count))}]"
    unrelated = python(one, other)
    assert unrelated.similarity < 0.6
    assert all(pair.reason != "identical" for pair in unrelated if pair.a.kind is Kind.NUMBER)


def test_functions_of_equal_shape() -> None:
    """3,000 against 3,000, of which each may be any: they are taken in order."""
    one = "".join(f"def f{number}(a):\n    return a + b{number}\n" for number in range(3_000))
    alignment = python(one, one.replace("def f", "def g"), names=False)
    rows = paired(alignment, Kind.FUNCTION)
    assert rows == [(a, a) for a, _ in rows]
    assert len(rows) == 3_000
    fewer = python(one, "".join(f"def g{number}(a):\n    return a + {number}\n" for number in range(900)), names=False)
    assert list(problems(fewer)) == []


def test_errors_only() -> None:
    alignment = python("]]]) (" * 5_000, "}{ @@ " * 5_000)
    assert alignment.similarity < 0.5
    assert list(problems(alignment)) == []
    assert list(problems(uast.align(("}{" * 5_000, "java"), ("x = <<A\n" * 2_000, "ruby")))) == []
