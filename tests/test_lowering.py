"""The lowered view: what it leaves out, what its labels and texts tell, where its nodes come from."""

from __future__ import annotations

import pickle

import pytest

import uast
from uast import Kind, Role
from uast.lowering import CONSTANTS, NAMES, NUMBERS, STRINGS, TYPES, rules
from uast.reading import for_grammar
from uast.registry import engine


def shape(code: str, language: str) -> list[tuple[Kind, int, int]]:
    """Kinds, labels and depths of a lowered view."""
    lowered = uast.lower(uast.parse(code, language))
    depth = [0] * len(lowered)
    for node in lowered.nodes[1:]:
        depth[node.index] = depth[lowered.parents[node.index]] + 1
    return [(node.kind, node.label, depth[node.index]) for node in lowered.nodes]


def texts(code: str, language: str) -> list[tuple[int, int]]:
    """(class, hash) of the leaves that say something."""
    lowered = uast.lower(uast.parse(code, language))
    return [(one, other) for one, other in zip(lowered.text_class, lowered.text, strict=True) if one]


def test_tokens_comments_documentation_and_wrappers_have_no_node() -> None:
    tree = uast.parse('def f(a):\n    """Says."""\n    # why\n    (a) + 1\n', "python")
    lowered = uast.lower(tree)
    assert [node.kind for node in lowered.nodes] == [
        *(Kind.MODULE, Kind.FUNCTION, Kind.IDENTIFIER, Kind.PARAMETER, Kind.IDENTIFIER, Kind.BLOCK, Kind.BINARY),
        *(Kind.IDENTIFIER, Kind.NUMBER),
    ]
    left = lowered.nodes[7]
    assert (left.role, [node.kind for node in left.stored]) == (Role.LEFT, [Kind.PARENTHESIZED, Kind.IDENTIFIER])
    assert [node.kind for node in lowered.nodes[6].stored] == [Kind.EXPRESSION_STATEMENT, Kind.BINARY]
    assert lowered.nodes[6].role == Role.STATEMENT


def test_labels_tell_operators_and_no_names() -> None:
    assert shape("a + b\n", "python") == shape("x + y\n", "ruby")
    assert shape("a + b\n", "python") != shape("a - b\n", "python")
    assert shape("a +: b", "scala") == shape("c +: d", "scala") != shape("a ++: b", "scala")


@pytest.mark.parametrize(("one", "other"), [("0x10", "16"), ("1_000", "1000"), ("1.0", "1."), ("1e3", "1000.0"), ("0b11", "3")])
def test_numbers_are_known_by_their_value(one: str, other: str) -> None:
    assert texts(one, "python") == texts(other, "python")
    assert texts(one, "python")[0][0] == NUMBERS


def test_texts_are_the_same_in_every_notation() -> None:
    assert texts('"a\\n"', "python") == texts("'a\\n'", "python") == texts('"a\\u000a"', "python")
    assert texts('x = "a\\tb"', "python") == texts('x = "a\tb"', "python") == texts("x = 'a\tb'", "ruby")
    assert texts("x = None", "python") == texts("x = nil", "ruby")
    assert [one for one, _ in texts("x = True", "python")] == [NAMES, CONSTANTS]
    assert texts("x = True", "python") == texts("x = true", "ruby") != texts("x = false", "ruby")
    assert [one for one, _ in texts("const s: std.T<A> = 'a'", "typescript")] == [NAMES, TYPES, TYPES, TYPES, STRINGS]


def test_holes_stand_between_texts() -> None:
    lowered = uast.lower(uast.parse('f"a\\nb{x}c"', "python"))
    string = lowered.nodes[1]
    assert [child.kind for child in string.children] == [Kind.STRING_CONTENT, Kind.INTERPOLATION, Kind.STRING_CONTENT]
    assert [node.text for node in string.children[0].stored] == ["a", "\\n", "b"]


def test_a_heredoc_is_the_text_of_its_beginning() -> None:
    lowered = uast.lower(uast.parse("x = <<A\n  hi\nA\ny = 1\n", "ruby"))
    assert Kind.HEREDOC_BODY not in {node.kind for node in lowered.nodes}
    assert texts("x = <<A\n  hi\nA\n", "ruby") == texts("x = <<B\n  hi\nB\n", "ruby") != texts("x = <<A\n  ho\nA\n", "ruby")


def test_a_node_is_lowered_as_it_is_in_its_tree() -> None:
    tree = uast.parse("x = 1\ndef f(a):\n    return (a + 2)\n", "python")
    whole, part = uast.lower(tree), uast.lower(next(tree.find(Kind.FUNCTION)))
    first = next(node.index for node in whole.nodes if node.kind == Kind.FUNCTION)
    assert bytes(whole.label[first:]) == bytes(part.label)
    assert whole.origin[first:].tolist() == part.origin.tolist()
    assert part.root is not None
    assert part.root.stored == (next(tree.find(Kind.FUNCTION)),)
    assert len(uast.lower(next(tree.find(Kind.KEYWORD)))) == 0
    assert uast.lower(next(tree.find(Kind.KEYWORD))).root is None


@pytest.mark.parametrize("code", ["", "\n", "# only\n", "def f(:\n  x = = 1\n", "((((", "\x00\xff"])
def test_broken_and_empty_sources_have_a_view(code: str) -> None:
    lowered = uast.lower(uast.parse(code, "python"))
    assert lowered.root is not None
    assert lowered.root.kind == Kind.MODULE
    assert lowered.subtree_end[0] == len(lowered)


@pytest.mark.parametrize("code", ["(" * 100_000 + "1" + ")" * 100_000, "-" * 100_000 + "1", "[" * 50_000 + "]" * 50_000])
def test_depth_is_no_limit(code: str) -> None:
    lowered = uast.lower(uast.parse(code, "javascript"))
    assert lowered.subtree_end[0] == len(lowered)


def test_a_batch_has_the_views_of_its_trees() -> None:
    sources = ["def f(a):\n    return (a + 0x10)\n", "", "x = 'a' 'b'\n"]
    encoded = [source.encode() for source in sources]
    columns = engine("python").program.parse_batch(encoded, packed=True)
    batch = rules().of_batch(columns, [for_grammar(source) for source in encoded])
    offsets = memoryview(batch["offsets"]).cast("q")
    origin_offsets, origins = memoryview(batch["origin_offsets"]).cast("q"), memoryview(batch["origins"]).cast("I")
    for at, source in enumerate(sources):
        alone = uast.lower(uast.parse(source, "python"))
        first, last = offsets[at], offsets[at + 1]
        for name, width in (("kind", 1), ("role", 1), ("label", 8), ("text", 8), ("subtree_end", 4), ("origin", 4), ("rewrite", 1)):
            assert batch[name][first * width : last * width] == bytes(getattr(alone, name)), name
        assert origins[origin_offsets[first] : origin_offsets[last]].tolist() == alone.origins.tolist()


def test_a_view_can_be_pickled() -> None:
    lowered = uast.lower(uast.parse("x = 1", "python"))
    again = pickle.loads(pickle.dumps(lowered))
    assert bytes(again.label) == bytes(lowered.label)
    assert again.tree == lowered.tree
    assert "number" not in lowered.sexp()
    assert "Number '1'" in lowered.sexp()
