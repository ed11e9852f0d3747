"""Sources that are deep, long or wide: the trees are right, and nothing recurses.

The parse and what follows run on a thread with a small stack and under a low recursion limit, so that a recursion anywhere shows.
Nothing here measures time.
"""

from __future__ import annotations

import inspect
import pickle
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from laws import broken

import uast
from uast import invariants, registry
from uast.columns import SYNTHETIC
from uast.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.slow

DEEP = pytest.mark.parametrize("count", [20_000, pytest.param(200_000, marks=pytest.mark.slow)])
STACK = 256 * 1024
"""Bytes. Twenty thousand frames of any language need more."""


@pytest.fixture(autouse=True)
def low_recursion_limit() -> Iterator[None]:
    """So low that any recursion over a tree fails; what pytest has on the stack already counts, too."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 150)
    yield
    sys.setrecursionlimit(before)


def on_a_small_stack(work: Callable[[], uast.Tree]) -> uast.Tree:
    before = threading.stack_size(STACK)
    try:
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(work).result()
    finally:
        threading.stack_size(before)


def parsed(code: str, language: str, *, clean: bool = True) -> uast.Tree:
    """A tree that keeps the invariants and tiles its source, made on a small stack."""

    def work() -> uast.Tree:
        tree = uast.parse(code, language)
        assert invariants.check(tree) == []
        assert b"".join(tree.tokens()) == tree.source
        return tree

    tree = on_a_small_stack(work)
    assert tree.has_errors != clean
    return tree


def counts(tree: uast.Tree) -> Counter[str]:
    return Counter({str(Kind(kind)): count for kind, count in Counter(tree.columns.kind).items()})


def depths(tree: uast.Tree) -> list[int]:
    found = [0] * len(tree)
    parents = tree.parents
    for row in range(1, len(tree)):
        found[row] = found[parents[row]] + 1
    return found


def descend(node: uast.Node, *roles: str) -> Iterator[uast.Node]:
    """The nodes that one comes to under these roles, in turn, until one is not there."""
    place = 0
    while True:
        yield node
        below = node.child(roles[place % len(roles)])
        if below is None:
            return
        node, place = below, place + 1


# Deep


NESTED = {
    "python": ("x = {}1{}\n", "(", ")", Kind.PARENTHESIZED),
    "java": ("class A {{ int x = {}1{}; }}\n", "(", ")", Kind.PARENTHESIZED),
    "c": ("int x = {}1{};\n", "(", ")", Kind.PARENTHESIZED),
}


@DEEP
@pytest.mark.parametrize("language", NESTED)
def test_nested_parentheses(language: str, count: int) -> None:
    frame, left, right, kind = NESTED[language]
    tree = parsed(frame.format(left * count, right * count), language)
    assert counts(tree)[str(kind)] == count
    outermost = next(tree.find(kind))
    nodes = list(descend(outermost, "value"))
    assert [node.kind for node in nodes] == [kind] * count + [Kind.NUMBER]
    assert nodes[-1].depth == outermost.depth + count == max(depths(tree)) == nodes[-2].depth + 1
    assert nodes[-1].text == "1"


@DEEP
def test_nested_brackets(count: int) -> None:
    """What a nest of lists is for every view of a tree."""
    tree = parsed("[" * count + "]" * count, "python")
    assert counts(tree) == {"Module": 1, "ExpressionStatement": 1, "List": count, "Punctuation": 2 * count}
    assert [node.span for node in tree.find("List")] == [(place, 2 * count - place) for place in range(count)]
    assert tree.node_at(count - 1).parent == tree.node_at(count).parent == tree.node(2 * count)
    if count > 20_000:
        return

    def work() -> uast.Tree:
        again: uast.Tree = pickle.loads(pickle.dumps(tree))
        assert again == tree
        assert tree.sexp().count("(List") == count
        assert tree.to_json().count('"List"') == count
        assert tree.to_dict()
        assert tree.to_arrow()["depth"].to_pylist() == depths(tree)
        assert sum(1 for _ in tree.walk("post")) == len(tree)
        assert "List" in tree._repr_html_()
        assert uast.explain(tree.node(count)).rule == "[node.list]"
        return tree

    on_a_small_stack(work)


@pytest.mark.parametrize(
    ("language", "code"),
    [("python", "x = " + "(" * 20_000), ("java", "class A { " + "{" * 20_000), ("c", "void f() " + "{" * 20_000), ("python", ")" * 20_000)],
    ids=["python", "java", "c", "closing"],
)
def test_brackets_without_their_other_half(language: str, code: str) -> None:
    tree = parsed(code, language, clean=False)
    assert tree.source.decode() == code
    assert sum(node.text in "(){}" for node in tree.walk() if not node.children and node.text) >= 20_000


@DEEP
@pytest.mark.parametrize(
    ("language", "frame"),
    [("python", "x = {}\n"), ("java", "class A {{ int x = {}; }}\n"), ("c", "int x = {};\n")],
    ids=["python", "java", "c"],
)
def test_a_chain_of_additions(language: str, frame: str, count: int) -> None:
    """Leftmost innermost: 1 + 2 + 3 is (1 + 2) + 3."""
    tree = parsed(frame.format(" + ".join(["a", *"b" * count])), language)
    assert counts(tree)["Binary"] == count
    chain = list(descend(next(tree.find("Binary")), "left"))
    assert [node.kind for node in chain] == [Kind.BINARY] * count + [Kind.IDENTIFIER]
    assert (chain[-1].text, {node.attrs["operator"] for node in chain[:1000:100]}) == ("a", {"add"})
    assert all(node.child("right").text == "b" for node in chain[:-1])  # type: ignore[union-attr]
    assert len(tree.columns.attr_node) >= count


@DEEP
def test_nots(count: int) -> None:
    tree = parsed("not " * count + "a\n", "python")
    assert counts(tree)["Unary"] == counts(tree)["OperatorToken"] == count
    assert max(depths(tree)) == count + 2


@pytest.mark.quick
def test_an_if_with_many_elifs() -> None:
    count = 5_000
    tree = parsed("if a: 0\n" + "".join(f"elif b{place}: {place}\n" for place in range(count)) + "else: -1\n", "python")
    chain = list(descend(next(tree.find("If")), "alternative"))
    assert [node.kind for node in chain] == [Kind.IF] * (count + 1) + [Kind.BLOCK]
    conditions = [node.child("condition").text for node in chain[:-1]]  # type: ignore[union-attr]
    assert conditions == ["a", *(f"b{place}" for place in range(count))]
    assert [node.attrs.get("elif", False) for node in chain[:-1]] == [False] + [True] * count
    assert {node.end for node in chain} == {len(tree.source) - 1}
    assert not any(flags & SYNTHETIC for flags in tree.columns.flags)
    assert broken(tree) == []


@pytest.mark.parametrize(
    ("language", "frame"),
    [("java", "class A {{ void f() {{ {} }} }}\n"), ("c", "void f() {{ {} }}\n")],
    ids=["java", "c"],
)
def test_else_if_after_else_if(language: str, frame: str) -> None:
    count = 5_000
    tree = parsed(frame.format("if (a) x();" + " else if (b) y();" * count + " else z();"), language)
    chain = list(descend(next(tree.find("If")), "alternative"))
    assert [node.kind for node in chain] == [Kind.IF] * (count + 1) + [Kind.EXPRESSION_STATEMENT]
    assert [node.attrs.get("elif", False) for node in chain[:-1]] == [False] + [True] * count


@DEEP
def test_a_union_of_types(count: int) -> None:
    """`a | b | c` nests to the left in the grammar and is one UnionType here."""
    tree = parsed("x: " + " | ".join(["a"] * (count + 1)) + "\n", "python")
    assert counts(tree) == {
        "Module": 1, "Variable": 1, "Identifier": 1, "UnionType": 1, "NamedType": count + 1, "OperatorToken": count, "Punctuation": 1,
    }  # fmt: skip
    assert len(next(tree.find("UnionType")).named_children) == count + 1
    assert max(depths(tree)) == 3


def test_a_union_of_types_is_accounted_for() -> None:
    assert broken(parsed("def f(x: " + " | ".join("abc" * 700) + "): pass\n", "python")) == []


@DEEP
def test_method_calls_on_calls(count: int) -> None:
    """Each call has its synthetic MemberAccess, and the innermost object is the leftmost."""
    tree = parsed("class A { Object x = a" + ".b()" * count + "; }\n", "java")
    assert counts(tree)["Call"] == counts(tree)["MemberAccess"] == count
    assert sum(flags & SYNTHETIC != 0 for flags in tree.columns.flags) == count
    chain = list(descend(next(tree.find("Call")), "callee", "object"))
    assert [node.kind for node in chain] == [Kind.CALL, Kind.MEMBER_ACCESS] * count + [Kind.IDENTIFIER]
    assert chain[-1].text == "a"
    assert all(node.child("property").text == "b" for node in chain[1::2])  # type: ignore[union-attr]
    assert {node.start for node in chain} == {chain[-1].start}


@DEEP
@pytest.mark.parametrize(
    ("frame", "attributes"),
    [
        ("int {0}p;", {"pointer_depth": "*"}),
        ("int p{1};", {"array_rank": "[1]"}),
        ("int {2}p{3};", {}),
    ],
    ids=["pointer", "array", "paren"],
)
def test_declarators_in_declarators(frame: str, attributes: dict[str, str], count: int) -> None:
    """However deep the chain, one Variable without levels in between; depths are counted up to what an attribute holds."""
    tree = parsed(frame.format("*" * count, "[1]" * count, "(" * count, ")" * count), "c")
    variable = next(tree.find("Variable"))
    assert (variable.name, max(depths(tree))) == ("p", 2)
    assert variable.attrs == {name: min(count, 65_533) for name in attributes}
    assert len(list(tree.find("Variable"))) == 1


def test_a_declarator_chain_is_accounted_for() -> None:
    assert broken(parsed(f"int {'*' * 1000}{'(' * 500}p{')' * 500}{'[1]' * 500};", "c")) == []


def test_conditions_of_the_preprocessor_in_each_other() -> None:
    count = 5_000
    tree = parsed("#if A\n" * count + "int x;\n" + "#endif\n" * count, "c")
    assert counts(tree)["PreprocessorConditional"] == count
    assert next(tree.find("Variable")).depth == count + 1


# Long and wide


def test_a_file_of_one_line() -> None:
    count = 100_000
    tree = parsed("x = [" + "123456789, " * count + "]", "python")
    assert len(tree.source) > 1_000_000
    assert b"\n" not in tree.source
    assert counts(tree)["Number"] == count
    assert len(next(tree.find("List")).named_children) == count
    assert tree.position(len(tree.source)) == (0, len(tree.source), len(tree.source), len(tree.source))


def test_a_long_line_that_is_no_code() -> None:
    tree = parsed("@#$ " * 10_000, "c", clean=False)
    assert len(tree.source) == 40_000


@pytest.mark.parametrize(
    ("language", "comment", "style"),
    [("python", "# c\n", "hash"), ("java", "/* c */", "block"), ("c", "// c\n", "line")],
    ids=["python", "java", "c"],
)
def test_comments_in_a_row(language: str, comment: str, style: str) -> None:
    count = 100_000
    tree = parsed(comment * count, language)
    assert counts(tree) == {"Module": 1, "Comment": count}
    for node in tree.root.children[:: count // 1000]:
        assert node.attrs["comment_style"] == style
        assert node.attrs["attach"] in ("inner", "trailing")
    assert list(tree.columns.attr_node) == sorted(tree.columns.attr_node)


def test_comments_before_a_declaration() -> None:
    """All of the run lead to what follows it; doc comments are linked to it."""
    count = 20_000
    tree = parsed("/** d */\n" * count + "class A {}\n", "java")
    comments = list(tree.find("Comment"))
    assert len(comments) == count
    assert {node.attrs["attach"] for node in comments} == {"leading"}
    declaration = next(tree.find("Class"))
    assert {node.link for node in comments} == {declaration}
    assert len(declaration.links) == count


@pytest.mark.parametrize(
    ("language", "code", "kind", "expected"),
    [
        ("python", "a\n" * 50_000, Kind.EXPRESSION_STATEMENT, 50_000),
        ("python", "f(" + "a, " * 10_000 + ")", Kind.IDENTIFIER, 10_001),
        ("python", "def f(" + "".join(f"a{place}, " for place in range(10_000)) + "): pass\n", Kind.PARAMETER, 10_000),
        ("python", "x = " + '"a" ' * 10_000 + "\n", Kind.STRING, 10_000),
        ("python", 'x = f"' + "{a}" * 10_000 + '"\n', Kind.INTERPOLATION, 10_000),
        ("python", "@a\n" * 10_000 + "def f(): pass\n", Kind.ANNOTATION, 10_000),
        ("java", "class A { " + "int x; " * 10_000 + "}", Kind.FIELD, 10_000),
        ("java", "class A { " + "@B " * 10_000 + "int x; }", Kind.ANNOTATION, 10_000),
        ("java", "import " + "a." * 10_000 + "b;", Kind.IDENTIFIER, 10_001),
        ("java", 'class A { String s = "' + "\\n" * 10_000 + '"; }', Kind.ESCAPE_SEQUENCE, 10_000),
        ("c", "int x;\n" * 10_000, Kind.VARIABLE, 10_000),
        ("c", "enum e { " + "a, " * 10_000 + "};", Kind.ENUM_MEMBER, 10_000),
        ("c", 'char *s = "' + "\\n" * 10_000 + '";', Kind.ESCAPE_SEQUENCE, 10_000),
    ],
    ids=lambda value: str(value) if isinstance(value, Kind) else value[:12] if isinstance(value, str) else None,
)
def test_many_siblings(language: str, code: str, kind: Kind, expected: int) -> None:
    tree = parsed(code, language)
    assert counts(tree)[str(kind)] == expected


def test_many_declarators_of_one_declaration() -> None:
    count = 3_000
    tree = parsed("int " + ", ".join(["*a", "b[2]"] * count) + ";", "c")
    group = next(tree.find("DeclarationGroup"))
    members = group.children_under("declarator")
    assert len(members) == 2 * count
    assert [node.kind for node in members] == [Kind.VARIABLE] * (2 * count)
    assert [node.attrs for node in members] == [{"pointer_depth": 1}, {"array_rank": 1}] * count
    assert broken(tree) == []


def test_a_batch_of_many_files() -> None:
    sources = [b"x = %d\n" % place for place in range(20_000)]
    batch = uast.parse_batch(sources, "python")
    assert batch.num_rows == len(sources)
    assert set(batch["nodes"].to_pylist()) == {6}
    assert batch["errors"].to_pylist() == [0] * len(sources)


def test_a_batch_on_a_small_stack() -> None:
    deep = b"(" * 20_000 + b"1" + b")" * 20_000
    program = registry.engine("python").program

    def work() -> uast.Tree:
        columns = program.parse_batch([deep, b"", deep], packed=True)
        assert invariants.check_batch(columns, [deep, b"", deep]) == []
        return uast.parse(deep, "python")

    assert on_a_small_stack(work).source == deep
