"""The callables of trees: what they are called, what is written of them, how branched they are, and their fingerprints."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from frontends.constructs import items
from laws import EXAMPLES, FIXTURES, LANGUAGES

import uast
from uast import Kind, callables, parity
from uast.callables import CALLABLES, COMMENT_MARKS, DECISIONS_BY_VALUE, HIDDEN, STRUCTURE, WRAPPERS
from uast.kinds import ATTRIBUTE_BY_NAME, KIND_ATTRIBUTES, Role
from uast.names import ATTRIBUTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast import Node, Tree
    from uast.functions import Function

PARITY = Path(__file__).parent / "parity"
BITS = (1 << 64) - 1

FRAMES = {
    "python": "def f():\n {}\n",
    "javascript": "function f() {{ {} }}",
    "c": "void f() {{ {} }}",
    "cpp": "void f() {{ {} }}",
    "csharp": "class C {{ void f() {{ {} }} }}",
    "java": "class C {{ void f() {{ {} }} }}",
    "scala": "def f() = {{ {} }}",
    "ruby": "def f\n{}\nend",
    "go": "package p\nfunc f() {{ {} }}",
}


def framed(language: str, body: str) -> Function:
    """A function `f` with this body."""
    tree = uast.parse(FRAMES[language].format(body), language)
    assert not tree.has_errors
    return tree.functions()[0]


# Counts


def subset(language: str) -> Iterator[Tree]:
    """The files on which tests/test_frontends.py compares our trees with the language's own parser."""
    for path in [*(FIXTURES / language).iterdir(), *(EXAMPLES / language).iterdir(), *PARITY.glob(f"*/{language}.*")]:
        if path.is_file():
            yield uast.parse_file(path, language)


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_rows_are_the_callables_that_the_front_ends_count(language: str) -> None:
    """`items` is what is compared with the languages' own parsers, so the rows are what these have."""
    seen: Counter[str] = Counter()
    for tree in subset(language):
        functions = tree.functions()
        assert [each.node.index for each in functions] == [node.index for node in tree.walk() if node.kind in CALLABLES]
        rows = Counter((str(each.kind).lower(), each.start_line) for each in functions if each.kind is not Kind.ACCESSOR)
        counted: Counter[tuple[str, int]] = Counter()
        for (construct, line, _), many in items(tree).items():
            if construct in ("function", "method", "constructor", "lambda"):
                counted[construct, line] += many
        assert rows == counted
        seen.update(str(each.kind) for each in functions)
    assert seen["Function"] + seen["Method"] > 20


# The same program in ten languages


@pytest.mark.slow
def test_equal_programs_measure_equally() -> None:
    """Callables of one shape have one complexity, nesting, number of parameters and of calls, whatever their language."""
    compared = 0
    for construct in parity.read_corpus(PARITY):
        found = {}
        for language in construct.programs:
            if not construct.accepted(language):
                shape = parity.shape_of(construct, language)
                functions = {each.node: each for each in shape.nodes[0].tree.functions()}
                found[language] = [measures(functions[node]) for node in shape.nodes if node in functions]
        assert len(set(map(tuple, found.values()))) == 1, (construct.name, found)
        compared += sum(bool(each) for each in found.values())
    assert compared > 150


def measures(function: Function) -> tuple[int, int, int, int]:
    return function.complexity, function.nesting, len(function.parameters), len(function.calls)


@pytest.mark.parametrize(
    ("construct", "complexity", "nesting", "parameters", "calls"),
    [
        ("conditions-mixed", 4, 1, ("a", "b", "c"), ("use",)),
        ("else-if-chain", 3, 1, ("a",), ()),
        ("program-gcd", 2, 1, ("a", "b"), ("gcd",)),
        ("program-largest", 3, 2, ("items",), ()),
    ],
)
def test_ten_languages_say_the_same(construct: str, complexity: int, nesting: int, parameters: Any, calls: Any) -> None:
    programs = parity.read_construct(PARITY / construct).programs
    assert len(programs) == 10
    for language, path in programs.items():
        (found,) = uast.parse_file(path, language).functions()
        assert (found.complexity, found.nesting, found.parameters, found.calls) == (complexity, nesting, parameters, calls), language


def test_documentation_is_the_same_text() -> None:
    for language, path in parity.read_construct(PARITY / "docs-method").programs.items():
        (found,) = uast.parse_file(path, language).functions()
        assert found.docs is not None
        assert found.docs.split() == ["Counts", "what", "was", "added.", "That", "is", "all."], language


# Complexity, rule by rule


@pytest.mark.parametrize(
    ("language", "body", "complexity", "nesting"),
    [
        ("python", "pass", 1, 0),
        ("python", "return [a for a in b if c if d for e in f]", 5, 1),
        ("python", "x = a if b else c or d and e", 4, 1),
        ("python", "while a:\n  for b in c:\n   pass\n else:\n  pass", 3, 2),
        ("python", "try:\n  a()\n except B: pass\n except C: pass\n else: pass\n finally: pass", 3, 1),
        ("python", "match a:\n  case 1 | 2: pass\n  case b if c: pass\n  case b: pass\n  case _: pass", 3, 1),
        ("python", "if a: pass\n elif b: pass\n else:\n  if c: pass", 4, 2),
        ("python", "return lambda: a or b", 1, 0),
        ("python", "assert a; return a < b < c", 1, 0),
        ("javascript", "a ??= b; a ||= c; return a?.b ?? d;", 4, 0),
        ("javascript", "switch (a) { case 1: case 2: break; default: }", 3, 1),
        ("javascript", "do { for (;;) {} } while (a); for (const b in c) {}", 4, 2),
        ("c", "\n#if A && B\nif (a) {}\n#else\nif (b) {}\n#endif\n", 3, 1),
        ("csharp", "try {} catch (E e) when (e.F) {} var q = from x in xs where x > 1 select x;", 5, 1),
        ("scala", "for (a <- b if c) d(); a match { case b => e }", 4, 1),
        ("ruby", "a rescue b; c unless d; e ||= f", 4, 1),
        ("go", "switch { case a: default: }; select { case <-b: }; for { }", 4, 1),
    ],
)
def test_complexity_and_nesting(language: str, body: str, complexity: int, nesting: int) -> None:
    found = framed(language, body)
    assert (found.name, found.complexity, found.nesting) == ("f", complexity, nesting)


def test_what_a_callable_does_is_not_what_is_inside_of_it() -> None:
    source = "@a(b or c)\ndef f(d=e()):\n  def g(): return h() or i\n  return lambda: j()\n"
    outer, inner, value = uast.parse(source, "python").functions()
    assert (outer.complexity, outer.calls, outer.outer) == (1, ("e",), None)
    assert (inner.complexity, inner.calls, inner.outer) == (2, ("h",), outer.node)
    assert (value.name, value.calls, value.qualified_name) == (None, ("j",), "f.<lambda>")


# Names


@pytest.mark.parametrize(
    ("language", "body", "calls"),
    [
        ("python", "self.a.b(c())(d)[0]().e(f'{g()}')", ("self.a.b", "c", ".e", "g")),
        ("python", "(a)(), 'x'.join(b), a[0](), super().c()", ("a", ".join", "super", ".c")),
        ("cpp", "a->b.c(); std::d<int>(e()); new F::G(1); new int[3]; h<int>();", ("a.b.c", "std.d", "e", "F.G", "h")),
        ("java", "a.b().c(); new D<E>(f()); this.i();", ("a.b", ".c", "D", "f", "this.i")),
        ("ruby", "a.b { c }; @d.e 1; puts(f&.g(2))", ("a.b", "@d.e", "puts", "f.g")),
        ("scala", "a foreach b; c.d(e _)", ("a.foreach", "c.d")),
    ],
)
def test_calls(language: str, body: str, calls: tuple[str, ...]) -> None:
    assert framed(language, body).calls == calls


@pytest.mark.parametrize(
    ("language", "code", "expected"),
    [
        ("python", "class A:\n class B:\n  def f(self):\n   def g(): pass\n", [("A.B.f", "B"), ("A.B.f.g", "B")]),
        ("java", "package a.b; class C { C() {} Runnable r = () -> {}; }", [("a.b.C.C", "C"), ("a.b.C.<lambda>", "C")]),
        ("java", "class A { Object o = new B() { void f() {} }; }", [("A.<class>.f", "<class>")]),
        ("go", "package p\nfunc (r *R[T]) F() { func() {}() }\nfunc g() {}", [("p.R.F", "R"), ("p.R.F.<lambda>", "R"), ("p.g", None)]),
        ("cpp", "namespace a::b { void C::D::f() {} }\nnamespace { A::~A() {} }", [("a.b.C.D.f", "C.D"), ("A.~A", "A")]),
        ("csharp", "namespace A.B; class C { int P { get; set; } }", [("A.B.C.P", "C"), ("A.B.C.P", "C")]),
        ("csharp", "namespace A { class C { int this[int i] { get => i; } } }", [("A.C.<property>.<accessor>", "C")]),
        ("ruby", "module A\n class B::C\n  def self.f; end\n end\nend", [("A.B.C.f", "B.C")]),
        ("scala", "package a\npackage b\nobject O { def f = 1 }", [("a.b.O.f", "O")]),
        ("typescript", "namespace a.b { export default function () {} }", [("a.b.<function>", None)]),
    ],
)
def test_qualified_names(language: str, code: str, expected: list[tuple[str, str | None]]) -> None:
    tree = uast.parse(code, language)
    assert not tree.has_errors
    assert [(each.qualified_name, each.enclosing_type) for each in tree.functions()] == expected


def test_accessors_have_the_name_of_their_property() -> None:
    get, put = uast.parse("class C { int P { get; private set { } } }", "csharp").functions()
    assert (get.name, get.accessor_kind, get.has_body, get.visibility) == ("P", "get", False, None)
    assert (put.name, put.accessor_kind, put.has_body, put.visibility) == ("P", "set", True, "private")


# What is written


@pytest.mark.parametrize(
    ("language", "code", "signature", "parameters", "result"),
    [
        (
            "python",
            "@a(1)\nasync def f(\n  a: int,  # b\n  *, c=2\n) -> 'D': pass",
            "async def f( a: int, *, c=2 ) -> 'D'",
            ("a", "c"),
            "'D'",
        ),
        ("cpp", "[[nodiscard]] static T *f(int a, char, ...) const;", "static T *f(int a, char, ...) const", ("a", "", ""), "T*"),
        ("cpp", "class A { A(int a) : B(a), c(2) {} };", "A(int a)", ("a",), None),
        ("cpp", "auto f() -> int { }", "auto f() -> int", (), "int"),
        ("csharp", "class A { [A][B(1), D] int F<T>(this int a, [C] int b) => a; }", "int F<T>(this int a, int b)", ("a", "b"), "int"),
        (
            "go",
            "package p\nfunc (r R) F(a, b int) (c int, err error) { }",
            "func (r R) F(a, b int) (c int, err error)",
            ("a", "b"),
            "c int, err error",
        ),
        ("ruby", "def self.f(a, *b, c: 1, &d) a end", "def self.f(a, *b, c: 1, &d)", ("a", "b", "c", "d"), None),
        ("ruby", "def f = 1", "def f", (), None),
        ("scala", "@a def f[T](b: Int)(implicit c: C): T = b", "def f[T](b: Int)(implicit c: C): T", ("b", "c"), "T"),
        (
            "typescript",
            "function f(this: A, {a, b}: C): asserts d {}",
            "function f(this: A, {a, b}: C): asserts d",
            ("{a, b}",),
            "asserts d",
        ),
        (
            "java",
            "class A { @A public /* b */ <T> T f(@C final int... a) throws E { } }",
            "public <T> T f(final int... a) throws E",
            ("a",),
            "T",
        ),
        ("c", "int f(void);", "int f(void)", (), "int"),
    ],
)
def test_what_is_written(language: str, code: str, signature: str, parameters: tuple[str, ...], result: str | None) -> None:
    found = uast.parse(code, language).functions()[0]
    assert (found.signature, found.parameters, found.return_type) == (signature, parameters, result)


@pytest.mark.parametrize(
    ("language", "code", "docs"),
    [
        ("python", 'def f():\n    """A b.\n\n      c\n    d\n    """', "A b.\n\n  c\nd"),
        ("python", "def f():\n    'A'\n", "A"),
        ("python", "def f():\n    # no\n    pass", None),
        ("java", "class A { /** A.\n   *\n   * b\n   *   c\n   */ void f() {} }", "A.\n\nb\n  c"),
        ("cpp", "/// A\n///  b\nvoid f();", "A\n b"),
        ("cpp", "/*! A */\nvoid f();", "A"),
        ("go", "package p\n\n// F is\n// this.\nfunc F() {}", "F is\nthis."),
        ("ruby", "# A\n#   b\ndef f; end", "A\n  b"),
        ("ruby", "=begin\nA\n=end\ndef f; end", "A"),
        ("csharp", "class A {\n /// <summary>B</summary>\n void F() {} }", "<summary>B</summary>"),
    ],
)
def test_documentation(language: str, code: str, docs: str | None) -> None:
    assert [each.docs for each in uast.parse(code, language).functions()] == [docs]


def test_lines_and_tokens() -> None:
    source = "x = 1\r\ndef f(a):  # c\r\n    return 'é' + a\r\n\r\ny = 2\r\n"
    (found,) = uast.parse(source, "python").functions()
    assert (found.start_line, found.end_line) == (2, 3)
    assert found.token_count == len(["def", "f", "(", "a", ")", ":", "return", "'", "é", "'", "+", "a"])
    for function in uast.parse(FRAMES["javascript"].format("\n() =>\n{\n}; a(\n() => b); \n"), "javascript").functions():
        start, end = function.node.start_point, function.node.end_point
        assert (function.start_line, function.end_line) == (start.line + 1, end.line + 1)
    old = uast.parse("# a\rdef f(): pass\r", "python").functions()[0]
    assert (old.start_line, old.end_line) == (2, 2)


def test_errors_are_told() -> None:
    assert [each.has_errors for each in uast.parse("def f(): x = = 1\ndef g(): pass\n", "python").functions()] == [True, False]


def test_texts_are_bounded() -> None:
    deep = 1500
    found = uast.parse("(a = " * deep + "1" + ") => 1" * deep, "javascript").functions()
    assert len(found) == deep
    assert max(len(each.signature.encode()) for each in found) <= 2003
    assert max(len(each.signature.encode()) for each in found[40:]) <= 43
    assert max(len(each.qualified_name.encode()) for each in found) <= 1020
    (named,) = uast.parse(f"function f(a = '{'é' * 2000}') {{}}", "javascript").functions()
    assert named.signature.endswith("é…")
    bad = uast.parse(b"def f(a='\xff'): '\xe9'", "python").functions()[0]
    assert (bad.signature, bad.docs) == ("def f(a='\ufffd')", "\ufffd")


# Fingerprints


def step(h: int, v: int) -> int:
    rotated = (h << 5 | h >> 59) & BITS
    return (rotated ^ v) * 0x9E3779B97F4A7C15 & BITS


def finish(h: int) -> int:
    h = (h ^ h >> 30) * 0xBF58476D1CE4E5B9 & BITS
    h = (h ^ h >> 27) * 0x94D049BB133111EB & BITS
    return h ^ h >> 31


def reference(node: Node) -> int:
    """The algorithm of docs/dataset.md, word for word."""
    columns = node.tree.columns
    attrs = 0
    for at, row in enumerate(columns.attr_node):
        if row == node.index and ATTRIBUTE[columns.attr_key[at]].name in STRUCTURE:
            attrs += finish(columns.attr_key[at] * 65536 + columns.attr_value[at])
    h = step(step(0, node.kind), attrs & BITS)
    children = [child for child in node.children if is_seen(child)]
    hashes = [reference(child) for child in children]
    if node.kind in WRAPPERS and len(children) == 1:
        return hashes[0]
    for child, inner in zip(children, hashes, strict=True):
        assert child.role is not None
        h = step(step(h, child.role), inner)
    return finish(h)


def is_seen(node: Node) -> bool:
    docstring = node.kind in WRAPPERS and bool(node.children) and node.children[0].attrs.get("doc")
    return node.kind not in HIDDEN and node.role is not Role.ANNOTATION and not docstring


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_fingerprints_are_what_the_documentation_says(language: str) -> None:
    seen = 0
    for path in sorted((EXAMPLES / language).iterdir()):
        for function in uast.parse_file(path, language).functions():
            assert function.fingerprint == reference(function.node)
            seen += 1
    assert seen > 2


def test_fingerprints_never_change() -> None:
    """Another value here is another value in every dataset: then `dataset_version` goes up."""
    programs = parity.read_construct(PARITY / "program-gcd").programs
    found = {language: uast.parse_file(path, language).functions()[0].fingerprint for language, path in programs.items()}
    assert {language: f"{value:016x}" for language, value in found.items()} == GCD


GCD = {
    "c": "615218511650311d",
    "cpp": "615218511650311d",
    "csharp": "615218511650311d",
    "go": "b94010501bc47286",
    "java": "2509f509f0baffcb",
    "javascript": "3ff80cd59f824e8b",
    "python": "b94010501bc47286",
    "ruby": "7fec9ea86a767456",
    "scala": "b94010501bc47286",
    "typescript": "bbfb134dd7c57a1f",
}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("python", "def f(a):\n  'doc'\n  return a.b(1, 'x') + 2  # c\n", '@d\ndef g(xyz):\n  return (xyz.q(9, ""))+0\n'),
        ("java", "class A { /** D */ int f(int a) { return a; } }", "class B { @O\n int  g(int b){ return b; } }"),
        ("javascript", "const f = (a) => { g(a, `x`); }", "const h = b => { i(b, `yy`) }"),
    ],
)
def test_names_and_values_are_hidden(language: str, one: str, other: str) -> None:
    assert uast.parse(one, language).functions()[0].fingerprint == uast.parse(other, language).functions()[0].fingerprint


@pytest.mark.parametrize(
    "body",
    ["return a - 1", "return 1 + a", "return a + 1.5", "return a + 'x'", "return a + 1 + 1", "a + 1", "return a.b + 1", "yield a + 1"],
)
def test_structure_is_not_hidden(body: str) -> None:
    assert framed("python", "return a + 1").fingerprint != framed("python", body).fingerprint


def test_fingerprints_do_not_know_what_is_around() -> None:
    inside, moved = (
        uast.parse(code, "python").functions()[-1].fingerprint
        for code in ("class A:\n  def f(self): return 1\n", "class A:\n  def x(): pass\n  class B:\n    x = 1\n    def f(self): return 1\n")
    )
    assert inside == moved


# The rules


def test_rules_name_what_the_schema_has() -> None:
    assert {Kind.FUNCTION, Kind.METHOD, Kind.CONSTRUCTOR, Kind.ACCESSOR, Kind.LAMBDA} == CALLABLES
    assert set(STRUCTURE) <= ATTRIBUTE_BY_NAME.keys()
    for kind, (name, values) in DECISIONS_BY_VALUE.items():
        assert name in KIND_ATTRIBUTES[kind]
        assert set(values) <= set(ATTRIBUTE_BY_NAME[name].values)
    assert set(COMMENT_MARKS) <= set(ATTRIBUTE_BY_NAME["comment_style"].values)
    assert len(callables.tables()["comments"]) == len(COMMENT_MARKS)
