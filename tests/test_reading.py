"""What is no error to people is none to the grammars, the tree covers the very bytes, and it says what was done."""

from __future__ import annotations

from pathlib import Path

import pytest
from buildkit import Inline, make
from oracle import unaccounted

import uast
from build_dataset.progress import Watcher
from build_dataset.verify import verify
from uast.invariants import check
from uast.kinds import Kind
from uast.reading import ALLOWANCES, for_grammar

FIXTURES = Path(__file__).parent / "fixtures"
BOM = b"\xef\xbb\xbf"
PROGRAMS = {
    "c": "// one\n#define A 1\nint f(void) {\n    // two\n    return A;\n}\n#if A\n#endif\n",
    "cpp": "// one\n#define A 1\nint f() {\n    // two\n    return A;\n}\n#if A\n#endif\n",
    "csharp": "// one\nclass A {\n    // two\n    int F() { return 1; }\n}\n#region x\n#endregion\n",
    "go": "// one\npackage a\n\nfunc f() int {\n\t// two\n\treturn 1\n}\n\nvar x, y int\n\ntype T struct{ a int }\n",
    "java": "// one\nclass A {\n    // two\n    int f() { return 1; }\n}\n",
    "javascript": "// one\nfunction f() {\n    // two\n    return 1\n}\nvar x = 1\n",
    "python": "# one\ndef f():\n    # two\n    if x:\n        return 1\n",
    "ruby": "# one\ndef f\n  # two\n  x = <<A\nb\nA\nend\n",
    "scala": "// one\nobject A:\n  // two\n  def f =\n    1\n",
    "typescript": "// one\nfunction f(): number {\n    // two\n    return 1\n}\ntype A = number\n",
}


def test_every_language_is_here() -> None:
    assert PROGRAMS.keys() == {language.name for language in uast.languages()}


def whole(source: bytes, language: str) -> uast.Tree:
    """The tree, after what holds for every one."""
    tree = uast.parse(source, language)
    assert tree.source == source
    assert b"".join(tree.tokens()) == source
    assert check(tree) == []
    assert unaccounted(tree) == []
    return tree


@pytest.mark.parametrize("language", PROGRAMS)
@pytest.mark.parametrize(
    ("make_source", "expected"),
    [
        (lambda code: code, ()),
        (lambda code: BOM + code, ("byte-order-mark",)),
        (lambda code: code.replace(b"\n", b"\r\n"), ()),
        (lambda code: code.replace(b"\n", b"\r"), ("carriage-returns",)),
        (lambda code: BOM + code.replace(b"\n", b"\r"), ("byte-order-mark", "carriage-returns")),
        (lambda code: code.rstrip(), ("final-newline",)),
        (lambda code: code.replace(b"\n", b"\r\n").rstrip(), ("final-newline",)),
        (lambda code: BOM + code.replace(b"\n", b"\r").rstrip(), ("byte-order-mark", "carriage-returns", "final-newline")),
    ],
    ids=["plain", "bom", "crlf", "cr", "bom-cr", "no-end", "crlf-no-end", "all"],
)
def test_no_false_errors(language: str, make_source, expected: tuple[str, ...]) -> None:
    plain = uast.parse(PROGRAMS[language], language)
    assert not plain.has_errors, plain.sexp()
    tree = whole(make_source(PROGRAMS[language].encode()), language)
    assert not tree.has_errors, tree.sexp()
    needs_end = uast.registry.needs_final_newline(language)
    assert tree.allowances == tuple(name for name in expected if name != "final-newline" or needs_end)
    kinds = [node.kind for node in tree.walk(named=True) if node.kind is not Kind.RAW_TEXT]
    assert kinds == [node.kind for node in plain.walk(named=True)]


@pytest.mark.parametrize(
    ("language", "code"), [("go", "package a\ntype T int"), ("go", "package a\nvar x int"), ("csharp", "class A {}\n#region x\n#endregion")]
)
def test_what_would_be_an_error_without_a_line_end(language: str, code: str) -> None:
    tree = whole(code.encode(), language)
    assert not tree.has_errors
    assert tree.allowances == ("final-newline",)
    assert max(node.end for node in tree.walk()) == len(code)
    assert uast.parse(f"{code}\n", language).allowances == ()
    assert uast.parse("", language).allowances == ()


def test_only_white_space_differs() -> None:
    for path in sorted(FIXTURES.glob("*/*")):
        source = path.read_bytes()
        given = for_grammar(source)
        assert given.replace(b"\n", b"\r") == source.replace(b"\n", b"\r")
        if b"\n" in source:
            assert given is source


def test_explanations_and_the_grammars_own_tree_see_the_same() -> None:
    tree = uast.parse("// one\rint x;\r", "c")
    variable = next(iter(tree.find(Kind.VARIABLE)))
    assert "[node.declaration]" in str(uast.explain(variable))
    assert [child.type for child in tree.concrete().root_node.children] == ["comment", "declaration"]


def test_a_dataset_holds_the_same_trees(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.c").write_bytes(b"// one\rint x;\r")
    (tmp_path / "in" / "a.go").write_bytes(BOM + b"package a\ntype T int")
    summary = make(tmp_path / "in", tmp_path / "out")
    assert summary.manifest["counts"]["parsed"] == 2
    assert verify(tmp_path / "out", Inline(), Watcher(), deep=True) == []
    assert [tree.allowances for tree in uast.open_dataset(tmp_path / "out").trees()] == [
        ("carriage-returns",),
        ("byte-order-mark", "final-newline"),
    ]


def test_the_names_are_documented() -> None:
    text = (Path(__file__).parents[1] / "docs" / "tricky-cases.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in text for name in ALLOWANCES)
