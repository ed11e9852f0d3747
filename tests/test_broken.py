"""Error bytes, and which of them have to do with the preprocessor."""

from __future__ import annotations

import pytest

import uast
from uast.broken import error_bytes

BAD = "int f(void) { x = @@ 1; }\n"


@pytest.mark.parametrize(
    ("code", "language", "of_regions"),
    [
        (BAD, "c", False),
        ("def f(:\n  # if x\n  @@ 1 1\n", "python", False),
        (f"#ifdef A\n{BAD}#endif\n", "c", True),
        (f"#ifdef A\nint x;\n#else\n{BAD}#endif\n", "c", True),
        (f"#ifndef A_H\n#define A_H\nint x;\n{BAD}#endif\n", "c", False),
        (f"#ifndef A_H\n#define A_H\n#if 1\n{BAD}#endif\nint x;\n#endif\n", "c", True),
        (f"#ifndef A_H\n#define B\nint x;\n{BAD}#endif\n", "c", True),
        ("int f(int a,\n#ifdef A\n int b) {\n#else\n int c) {\n#endif\n return 1; }\n", "c", True),
        ("#ifndef A_H\n#define A_H\n}}} ] )\nint f( {\n#endif\n", "c", False),
        ("int f( { @@ (\n#if A\nint x;\n#endif\n((((", "c", False),
        ("class A {\n#if X\n void f() { @@ (;\n#endif\n}\n", "csharp", True),
    ],
)
def test_regions(code: str, language: str, of_regions: bool) -> None:
    tree = uast.parse(code, language)
    found = error_bytes(tree)
    outermost = [node for node in tree.errors if node.is_error and not any(above.is_error for above in node.ancestors())]
    assert found.total == sum(node.end - node.start for node in outermost) > 0
    assert (found.regions > 0) == of_regions, tree.sexp()


def test_without_errors() -> None:
    assert error_bytes(uast.parse("#if A\nint x;\n#endif\n", "c")) == (0, 0)
    missing = uast.parse("int x\n", "c")
    assert missing.has_errors
    assert error_bytes(missing) == (0, 0)
