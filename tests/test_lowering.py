"""The lowered view: what it leaves out, what its labels and texts tell, where its nodes come from."""

from __future__ import annotations

import doctest
import json
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest

import uast
from uast import Kind, Role, _core, rewrites
from uast.lowering import CONSTANTS, NAMES, NUMBERS, STRINGS, TYPES, Lowered, LoweredNode, rules, tables
from uast.reading import for_grammar
from uast.registry import engine

ROOT = Path(__file__).resolve().parent.parent


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
    assert [child.kind for child in string.children] == [Kind.STRING, Kind.IDENTIFIER, Kind.STRING]
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


def inner(lowered: Lowered) -> list[LoweredNode]:
    """What stands in the innermost of the types and functions that a language wants around an example."""
    around = {Kind.MODULE, Kind.CLASS, Kind.FUNCTION, Kind.METHOD, Kind.SCOPED_BLOCK}
    assert lowered.root is not None
    node = lowered.root
    while node.kind in around:
        children = [child for child in node.children if child.role in (Role.STATEMENT, Role.MEMBER, Role.BODY)]
        children = [child for child in children if child.kind != Kind.NAMESPACE]
        if len(children) != 1 or children[0].kind not in around | {Kind.BLOCK}:
            return children
        node = children[0]
    return list(node.children)


def plain(lowered: Lowered) -> list[tuple[int, int, int, int]]:
    """Depth, label, class and text of the inner nodes, without the text of names."""
    found = []
    for top in inner(lowered):
        ends: list[int] = []
        for row in range(top.index, lowered.subtree_end[top.index]):
            while ends and ends[-1] <= row:
                ends.pop()
            says = lowered.text_class[row]
            found.append((len(ends), lowered.label[row], says, lowered.text[row] if says in (STRINGS, NUMBERS, CONSTANTS) else 0))
            ends.append(lowered.subtree_end[row])
    return found


EXAMPLES = {rewrite.name: rewrite.example for rewrite in rewrites.rewrites()} | {rewrites.names()[-1]: rewrites.tail_example()}


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_of_a_rewrite_have_one_view(name: str) -> None:
    example = EXAMPLES[name]
    assert len(example) > 1
    trees = {language: uast.parse(code, language) for language, code in example.items()}
    assert not [language for language, tree in trees.items() if tree.has_errors]
    views = {language: plain(uast.lower(tree)) for language, tree in trees.items()}
    assert all(views.values())
    assert len({str(view) for view in views.values()}) == 1, {language: uast.lower(tree).sexp() for language, tree in trees.items()}
    without = _core.LoweringRules(json.dumps(tables(only=[other for other in EXAMPLES if other != name])))
    bare = [Lowered(tree, without.of_tree(tree.columns.raw(), tree.source)) for tree in trees.values()]
    assert len({str(plain(view)) for view in bare} | {str(view) for view in views.values()}) > 1, "the rewrite changes nothing"


def test_rewrites_that_look_at_names_are_left_out_where_names_are_hidden() -> None:
    tree = uast.parse("xs.each do |x|\n  f(x)\nend\n", "ruby")
    assert Kind.FOR_EACH in {node.kind for node in uast.lower(tree).nodes}
    assert Kind.FOR_EACH not in {node.kind for node in uast.lower(tree, names=False).nodes}


@pytest.mark.parametrize("name", EXAMPLES)
def test_other_names_change_nothing_where_names_are_hidden(name: str) -> None:
    for language, code in EXAMPLES[name].items():
        tree = uast.parse(code, language)
        leaves = [node for node in tree.walk() if node.kind == Kind.IDENTIFIER and node.text not in ("package", "new", "this")]
        source = bytearray(tree.source)
        for node in reversed(leaves):
            sigils = len(node.source) - len(node.source.lstrip(b"@$#"))
            source[node.start + sigils : node.end] = b"z" + node.source[sigils:].lower() + b"z"
        renamed = uast.parse(bytes(source), language)
        if renamed.columns.kind != tree.columns.kind:
            continue  # the name of a constructor decides of its kind
        assert bytes(uast.lower(renamed, names=False).label) == bytes(uast.lower(tree, names=False).label)


def test_every_lowered_node_knows_where_it_comes_from() -> None:
    code = "class A { int f(int a) { switch (a) { case 1: return 2; default: a += 1; }\n"
    code += "for (int i = 0; i < 3; i++) { g(i); } return a > 1 ? a : 0; } }"
    tree = uast.parse(code, "java")
    before = tree.columns.raw().copy()
    lowered = uast.lower(tree)
    assert tree.columns.raw() == before
    named = {node.index for node in tree.walk(named=True)}
    found = {node.index for lowered_node in lowered.nodes for node in lowered_node.stored}
    assert found == named
    loop = next(node for node in lowered.nodes if node.kind == Kind.FOR_EACH)
    assert loop.stored[-1].kind == Kind.FOR
    assert loop.rewrite == "counted-loop"


def test_a_chain_grows_no_faster_than_its_source() -> None:
    def nodes(code: str) -> int:
        return len(uast.lower(uast.parse(code, "javascript")))

    for make in (
        lambda count: "switch (f(a)) {" + "".join(f"case {at}: g(); break;" for at in range(count)) + "}",
        lambda count: "x = " + "a ? b : " * count + "c",
        lambda count: "x = " + "'a' + b + " * count + "c",
        lambda count: "if (a) { return 1 } else " * count + "{ return 2 }",
        lambda count: "f(a)[i] += " * count + "1",
        lambda count: ";" * count,
    ):
        assert nodes(make(2000)) < 2.5 * nodes(make(1000)) + 100


@pytest.mark.slow
@pytest.mark.parametrize("code", ["a ? b : ", "if (a) return 1; else ", "!(", "x += ", "() => ", "'a' + "])
def test_deep_chains_of_what_is_rewritten_are_no_limit(code: str) -> None:
    lowered = uast.lower(uast.parse(code * 20_000 + "1", "javascript"))
    assert lowered.subtree_end[0] == len(lowered)


WRONG = {
    "(Iff condition: $c)": "there is no kind 'Iff'",
    "(If conditions: $c)": "there is no role 'conditions'",
    "(If condition: $c": "a parenthesis is not closed",
    "(Binary operator=plus_plus)": "operator has no value 'plus_plus'",
    "(If colour=red)": "there is no attribute 'colour'",
    "If": "'If' is neither a capture nor a node",
    "(If) (If)": "nothing is expected at '( If )'",
}


@pytest.mark.parametrize("pattern", WRONG)
def test_a_wrong_rewrite_is_refused(pattern: str) -> None:
    text = (
        _core.rewrites_text()
        + f'''
[[rewrite]]
name = "wrong"
doc = "Wrong."
phase = "shape"
pattern = "{pattern}"
result = "(Block)"
example = {{ c = "x", go = "x" }}
'''
    )
    with pytest.raises(uast.RewriteError, match=re.escape(f"[rewrite-wrong] rewrite wrong: {WRONG[pattern]}")):
        rewrites.tables(text)


def test_the_page_of_rewrites_is_fresh() -> None:
    done = subprocess.run([sys.executable, "schema/lowering_page.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_tells_the_truth() -> None:
    failures, tests = doctest.testfile(str(ROOT / "docs" / "lowering.md"), module_relative=False)
    assert (failures, tests > 3) == (0, True)
