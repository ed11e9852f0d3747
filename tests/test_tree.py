"""Trees and nodes over hand-made columns: no grammar and no core is needed here."""

from __future__ import annotations

import json
import pickle
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from treemaker import SOURCE, N, make_tree, sample

from uast.columns import MISSING, Columns
from uast.errors import OutOfRangeError, UnknownNameError
from uast.kinds import Kind, Role
from uast.node import Node
from uast.positions import LineIndex, Position

if TYPE_CHECKING:
    from uast.tree import Tree

DEEP = 50_000


def deep_tree() -> Tree:
    node = N("Identifier", "operand", "x")
    for _ in range(DEEP):
        node = N("Parenthesized", "operand", None, [N("Punctuation", "open", "("), node, N("Punctuation", "close", ")")])
    return make_tree("(" * DEEP + "x" + ")" * DEEP, N("Module", "", None, [node]))


def test_a_node_is_a_view() -> None:
    tree = sample()
    function = tree.node(2)
    assert (function.kind, function.role, function.name) == (Kind.FUNCTION, Role.STATEMENT, "twice")
    assert function.attrs == {"modifiers": ("static", "abstract"), "async": True}
    assert function.parent == tree.root
    assert function.text.startswith("async def twice")
    assert function.source == function.text.encode()
    assert function.child("name") == tree.node(5) == function.child(Role.NAME)
    assert function.child(Role.RETURN_TYPE) is None
    assert [each.name for each in function.children_under("parameter")] == ["x", "rest"]
    assert len(function.children) == 10
    assert [str(each.kind) for each in function.named_children] == ["Identifier", "Parameter", "Parameter", "Block"]
    assert function.links == (tree.node(1),)
    assert function.link == tree.node(1)
    assert tree.node(1).link == function
    assert tree.root.link is None
    assert tree.root.role is None
    assert tree.root.parent is None
    assert tree.root.depth == 0
    assert tree.node(5).native_kind == "identifier"
    assert tree.node(5).native_field == ""
    body = function.child("body")
    assert body is not None
    assert body.is_implicit
    assert not body.is_synthetic
    left = next(tree.find("Binary")).child("left")
    assert left is not None
    assert left.native_field == "left"
    assert left.depth == 5
    assert [each.index for each in left.ancestors()] == [18, 16, 15, 2, 0]
    assert function.children_under("parameter")[0].is_synthetic
    assert tree.root.native_kind == ""


def test_nodes_are_equal_within_one_tree() -> None:
    tree, other = sample(), sample()
    assert tree.node(3) == tree.node(3)
    assert hash(tree.node(3)) == hash(tree.node(3))
    assert tree.node(3) != tree.node(4)
    assert tree.node(3) != other.node(3)
    assert tree.node(3) != 3
    assert tree == other
    assert hash(tree) == hash(other)
    assert tree != make_tree(SOURCE, N("Module"))
    assert tree != SOURCE


def test_errors_and_missing() -> None:
    tree = sample()
    assert tree.has_errors
    assert [str(each.kind) for each in tree.errors] == ["Error", "Missing"]
    error, missing = tree.errors
    assert error.is_error
    assert not error.is_missing
    assert error.native_kind == "ERROR"
    assert missing.is_missing
    assert missing.text == ""
    assert missing.native_kind == ";"
    assert not tree.node(2).has_errors
    assert tree.root.has_errors
    clean = make_tree("x", N("Module", children=[N("Identifier", "statement", "x")]))
    assert not clean.has_errors
    assert clean.errors == ()


def test_walk_orders() -> None:
    tree = sample()
    assert [node.index for node in tree.walk()] == list(range(len(tree)))
    seen = [node.index for node in tree.walk("post")]
    assert sorted(seen) == list(range(len(tree)))
    assert seen[-1] == 0
    place = {index: when for when, index in enumerate(seen)}
    assert all(place[node.index] < place[parent.index] for node in tree.walk() if (parent := node.parent))
    tokens = {"Keyword", "OperatorToken", "Punctuation"}
    assert not {str(node.kind) for node in tree.walk(named=True)} & tokens
    assert [node.index for node in tree.node(2).walk()] == list(range(2, 22))
    assert [node.index for node in tree.node(18).walk("post")] == [19, 20, 21, 18]
    with pytest.raises(UnknownNameError, match='"pre" or "post"'):
        tree.walk("level")  # type: ignore[arg-type]


def test_find() -> None:
    tree = sample()
    slow = [node for node in tree.walk() if node.kind in (Kind.IDENTIFIER, Kind.NUMBER)]
    assert list(tree.find(Kind.IDENTIFIER, "Number")) == slow
    assert [node.text for node in tree.find("Identifier", role="name")] == ["twice", "x", "rest"]
    assert list(tree.find(role=Role.OPERATOR)) == [node for node in tree.walk() if node.role == Role.OPERATOR]
    assert [node.text for node in tree.node(18).find("Identifier")] == ["x"]
    assert list(tree.node(18).find("Binary")) == [tree.node(18)]
    assert len(list(tree.find())) == len(tree)
    with pytest.raises(UnknownNameError, match='did you mean "Identifier"'):
        tree.find("Identifer")
    with pytest.raises(UnknownNameError, match='did you mean "argument"'):
        tree.find("Call", role="arguments")


def test_node_and_node_at() -> None:
    tree = sample()
    for index in (-1, len(tree)):
        with pytest.raises(OutOfRangeError):
            tree.node(index)
    for byte in range(len(tree.source) + 1):
        covering = [node for node in tree.walk() if node.start <= byte < node.end]
        for named in (False, True):
            smallest = [node for node in covering if node.is_named or not named]
            expected = min(smallest, key=lambda node: (node.end - node.start, -node.index), default=tree.root)
            assert tree.node_at(byte, named=named) == expected
    for byte in (-1, len(tree.source) + 1):
        with pytest.raises(OutOfRangeError):
            tree.node_at(byte)


def test_tokens_tile_the_source() -> None:
    tree = sample()
    tokens = list(tree.tokens())
    assert b"".join(tokens) == tree.source
    assert all(tree.source[token.start : token.start + len(token)] == token for token in tokens)
    assert all(token.isspace() for token in tokens if token.node is None)
    assert [token.node for token in tokens if token.node] == [node for node in tree.walk() if not node.children]
    assert pickle.loads(pickle.dumps(tokens[0])) == tokens[0]


def test_positions_in_every_unit() -> None:
    tree = sample()
    call = next(tree.find("Call"))
    string = call.child("argument")
    assert string is not None
    assert tree.position(string.start) == Position(4, 6, 6, 6)
    assert tree.position(string.end) == Position(4, 12, 9, 10)
    # inside of a character: that of its first byte
    assert tree.position(string.start + 3) == Position(4, 9, 7, 7)
    assert string.start_point == (4, 6)
    assert string.end_point == (4, 12)
    assert tree.position(len(tree.source)).line == 5
    with pytest.raises(OutOfRangeError):
        tree.position(len(tree.source) + 1)


@given(st.text(alphabet="ab\r\n\N{PILE OF POO}\u0301é") | st.binary(max_size=30))
def test_position_and_offset_are_inverse(source: str | bytes) -> None:
    data = source.encode() if isinstance(source, str) else source
    lines = LineIndex(data)
    assert len(lines) == data.count(b"\n") + 1
    for offset in range(len(data) + 1):
        position = lines.position(offset)
        back = lines.offset(position.line, position.characters)
        assert back <= offset
        assert lines.position(back)[2:] == position[2:]
        assert data[:offset].count(b"\n") == position.line


@pytest.mark.slow
def test_depth_costs_no_stack() -> None:
    tree = deep_tree()
    limit = sys.getrecursionlimit()
    assert limit < DEEP
    assert sum(1 for _ in tree.walk("post")) == len(tree) == 3 * DEEP + 2
    innermost = tree.node_at(DEEP)
    assert innermost.text == "x"
    assert innermost.depth == DEEP + 1
    assert b"".join(tree.tokens()) == tree.source
    assert tree.sexp().count("(Parenthesized") == DEEP
    assert tree.to_json().count('"Parenthesized"') == DEEP
    nested, depth = tree.to_dict()["root"], 0
    while "children" in nested:
        nested = nested["children"][len(nested["children"]) // 2]
        depth += 1
    assert depth == DEEP + 1
    assert pickle.loads(pickle.dumps(tree)) == tree
    assert tree.to_arrow()["depth"][DEEP].as_py() > 0


@pytest.mark.slow
def test_pickles_are_compact() -> None:
    tree = sample()
    again = pickle.loads(pickle.dumps(tree))
    assert again == tree
    assert again.legend == tree.legend
    assert again.encoding == tree.encoding
    assert [node.attrs for node in again.walk()] == [node.attrs for node in tree.walk()]
    node = pickle.loads(pickle.dumps(tree.node(5)))
    assert node.text == "twice"
    assert node.tree == tree
    big = deep_tree()
    assert len(pickle.dumps(big)) < len(big.source) + 18 * len(big) + 1000
    assert big.columns.nbytes == 18 * len(big)


def test_dict_and_json_agree() -> None:
    tree = sample()
    assert json.loads(tree.to_json()) == tree.to_dict()
    data = tree.to_dict()
    assert (data["language"], data["encoding"], data["nodes"]) == ("python", "utf-8", len(tree))
    function = data["root"]["children"][1]
    assert function["attrs"] == {"modifiers": ["static", "abstract"], "async": True}
    assert function["links"] == [1]
    assert "text" not in function
    assert function["children"][0]["text"] == "async"
    assert tree.node(2).to_dict() == function
    missing = data["root"]["children"][2]["children"][1]
    assert missing["flags"] == ["missing"]
    assert missing["native"] == ";"


def test_arrow_and_polars() -> None:
    tree = sample()
    table = tree.to_arrow(text=True)
    rows = table.to_pylist()
    assert len(rows) == len(tree)
    for node, row in zip(tree.walk(), rows, strict=True):
        assert row["kind"] == str(node.kind)
        assert row["role"] == (None if node.role is None else str(node.role))
        assert row["parent"] == (None if node.parent is None else node.parent.index)
        assert (row["start"], row["end"], row["depth"]) == (node.start, node.end, node.depth)
        assert (row["native_kind"] or "", row["native_field"] or "") == (node.native_kind, node.native_field)
        assert row["named"] == node.is_named
        assert row["missing"] == node.is_missing
        assert row["links"] == [link.index for link in node.links]
        assert row["text"] == (None if node.children else node.text)
        names = [name for name, value in node.attrs.items() for _ in (value if isinstance(value, tuple) else (value,))]
        assert sorted(entry["name"] for entry in row["attributes"]) == sorted(names)
    frame = tree.to_polars()
    assert frame.height == len(tree)
    assert frame["kind"].to_list() == [str(node.kind) for node in tree.walk()]
    assert "text" not in frame.columns


def test_a_text_that_is_not_utf8() -> None:
    tree = make_tree(b"a\xff = 1", N("Module", children=[N("Identifier", "statement", b"a\xff")]))
    assert tree.encoding == "unknown"
    node = tree.node(1)
    assert node.source == b"a\xff"
    assert node.text == "a\N{REPLACEMENT CHARACTER}"
    assert '(Identifier "a\\xff")' in tree.sexp()
    json.loads(tree.to_json())


def test_columns_must_fit_together() -> None:
    raw = sample().columns.raw()
    with pytest.raises(ValueError, match="column start has"):
        Columns({**raw, "start": raw["start"][:-4]})
    with pytest.raises(ValueError, match="at least one node"):
        Columns(dict.fromkeys(raw, b""))


def test_reprs_are_safe_and_readable() -> None:
    tree = sample()
    assert repr(tree) == "<Tree python, 78 bytes, 33 nodes, 2 errors>"
    assert repr(tree.node(5)) == '<Node 5 name:Identifier 24:29 at 2:11 "twice">'
    assert len(repr(tree.root)) < 120
    hostile = '<script>alert("x")</script>'
    html = make_tree(hostile, N("Module", children=[N("Comment", "comment", hostile)]))._repr_html_()
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    many = N("Module", children=[N("Identifier", "statement", "x") for _ in range(1000)])
    assert make_tree("x " * 1000, many)._repr_html_().count("Identifier") < 250


def test_missing_flag_alone_makes_an_error() -> None:
    tree = make_tree("x", N("Module", children=[N("Missing", "error", "", flags=MISSING)], flags=MISSING))
    assert isinstance(tree.errors[0], Node)
