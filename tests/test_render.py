"""The S-expression that goldens are written in."""

from __future__ import annotations

from pathlib import Path

import pytest
from treemaker import N, make_tree, sample

from uast.columns import NAMED
from uast.render import WIDTH, quote, rows, sexp

GOLDENS = Path(__file__).parent / "goldens" / "render"


@pytest.mark.parametrize(
    ("name", "options"),
    [("plain", {}), ("tokens", {"tokens": True}), ("everything", {"tokens": True, "spans": True, "native": True})],
)
def test_the_format(golden, name, options) -> None:
    golden(GOLDENS / f"{name}.sexp", sample().sexp(**options))


def test_text_is_quoted_visibly() -> None:
    assert quote(b"plain") == '"plain"'
    assert quote(b'a"b\\c\n\r\t') == r'"a\"b\\c\n\r\t"'
    assert quote("é \N{PILE OF POO}".encode()) == '"é \N{PILE OF POO}"'
    assert quote(b"a\xffb\\xff") == r'"a\xffb\\xff"'
    assert quote("\ufeff\u202e\x00\x7f\u2028\xa0".encode()) == r'"\u{feff}\u{202e}\u{0}\u{7f}\u{2028}\u{a0}"'
    assert quote(b"abcdef", 3) == '"abc..."'
    assert quote(b"abc", 3) == '"abc"'
    assert quote("\N{PILE OF POO}".encode() * 9, 3) == '"' + "\N{PILE OF POO}" * 3 + '..."'


def test_short_nodes_are_one_line_and_long_ones_are_not() -> None:
    for length in range(60, 110):
        leaf = N("Identifier", "operand", "x" * length)
        tree = make_tree("x" * length, N("Parenthesized", "", None, [leaf]))
        flat = f'(Parenthesized operand: (Identifier "{"x" * length}"))\n'
        broken = f'(Parenthesized\n  operand: (Identifier "{"x" * length}"))\n'
        assert tree.sexp() == (flat if len(flat) - 1 <= WIDTH else broken)


def test_a_part_of_a_tree() -> None:
    tree = sample()
    assert tree.node(18).sexp() == '(Binary {operator=mul} left: (Identifier "x") right: (Number "2"))\n'
    assert tree.node(9).sexp() == '(Punctuation ",")\n'
    touched = sexp(tree.root, within=(59, 64))
    assert "Function" not in touched
    assert 'callee: (Identifier "twice")' in touched
    assert "String" not in touched


def test_tokens_that_say_something_are_shown() -> None:
    operator = N("OperatorToken", "operator", "<+>")
    operands = [N("Identifier", "left", "a"), operator, N("Identifier", "right", "b")]
    custom = make_tree("a <+> b", N("Binary", "", None, operands, attrs={"operator": "custom"}))
    assert 'operator: (OperatorToken "<+>")' in custom.sexp()
    plain = make_tree("a <+> b", N("Binary", "", None, operands, attrs={"operator": "add"}))
    assert "OperatorToken" not in plain.sexp()
    opaque = make_tree("a <+> b", N("Opaque", "", None, operands, native=4))
    assert opaque.sexp().startswith("(Opaque {native=weird}")
    assert "OperatorToken" in opaque.sexp()


def test_rows_for_terminals() -> None:
    tree = sample()
    shown = list(rows(tree.root))
    assert [row.place for row in shown] == [node.index for node in tree.walk() if tree.columns.flags[node.index] & NAMED]
    assert all(row.depth <= tree.node(row.place).depth for row in shown)
    assert next(row for row in shown if row.kind == "Function").facts == "modifiers=[static abstract] async"
