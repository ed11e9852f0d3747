"""Prints what CPython's `ast` sees of Python files; see tests/frontends/constructs.py for the constructs."""

from __future__ import annotations

import ast
import json
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

OPERATORS: dict[type, str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "div",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.MatMult: "matmul",
    ast.LShift: "shl",
    ast.RShift: "shr",
    ast.BitAnd: "band",
    ast.BitOr: "bor",
    ast.BitXor: "bxor",
    ast.And: "and",
    ast.Or: "or",
    ast.UAdd: "plus",
    ast.USub: "neg",
    ast.Invert: "bnot",
    ast.Not: "not",
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
    ast.Is: "is",
    ast.IsNot: "is_not",
    ast.In: "in",
    ast.NotIn: "not_in",
}
PLAIN: dict[type, str] = {
    ast.Lambda: "lambda",
    ast.If: "if",
    ast.IfExp: "ternary",
    ast.For: "for_each",
    ast.AsyncFor: "for_each",
    ast.While: "while",
    ast.Match: "switch",
    ast.Return: "return",
    ast.Raise: "throw",
    ast.Try: "try",
    ast.ExceptHandler: "catch",
    ast.Break: "break",
    ast.Continue: "continue",
}
if sys.version_info >= (3, 11):
    PLAIN[ast.TryStar] = "try"


class Context(NamedTuple):
    """What matters of the nodes around one."""

    in_class: bool = False
    """The nearest function or class is a class."""
    in_type: bool = False
    """Nothing but subscripts, tuples, lists and `|` stand between this and an annotation."""
    decorates: bool = False
    """It is a whole decorator."""


Item = tuple[str, int, str]
Pending = list[tuple[ast.AST, Context]]


def extract(source: bytes) -> list[Item]:
    """Raises SyntaxError, ValueError, RecursionError, MemoryError where CPython rejects the source."""
    found: list[Item] = []
    lines = source.splitlines()
    pending: Pending = [(ast.parse(source), Context())]
    while pending:
        node, context = pending.pop()
        found += case_items(node, lines) if isinstance(node, ast.match_case) else items(node, context)
        inner = inside(node, context)
        pending += [(child, inner.get(id(child), Context(context.in_class))) for child in children(node)]
    return found


def children(node: ast.AST) -> list[ast.AST]:
    """The parts of an f-string that are text are no strings of their own."""
    found = list(ast.iter_child_nodes(node))
    return [child for child in found if not isinstance(child, ast.Constant)] if isinstance(node, ast.JoinedStr) else found


def inside(node: ast.AST, context: Context) -> dict[int, Context]:
    """The context of children, by identity, where it is another one than outside."""
    contexts: dict[int, Context] = {}

    def mark(children: Sequence[ast.AST | None], each: Context) -> None:
        contexts.update((id(child), each) for child in children if child is not None)

    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
        mark(node.body if isinstance(node.body, list) else [node.body], Context())
    if isinstance(node, ast.ClassDef):
        mark([*node.body], Context(in_class=True))
        mark([base for base in node.bases if isinstance(base, ast.Subscript)], Context(context.in_class, in_type=True))
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        mark([node.returns], Context(in_type=True))
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        mark([*node.decorator_list], Context(decorates=True))
    if isinstance(node, (ast.arg, ast.AnnAssign)):
        mark([node.annotation], context._replace(in_type=True))
    if context.in_type:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            mark([node.left, node.right], context)
        if isinstance(node, ast.Subscript):
            mark([node.slice], context)
        if isinstance(node, (ast.Tuple, ast.List)):
            mark([*node.elts], context)
    return contexts


def items(node: ast.AST, context: Context) -> list[Item]:
    line = getattr(node, "lineno", 0)
    if type(node) in PLAIN:
        return [(PLAIN[type(node)], line, "")]
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            construct = "function" if not context.in_class else "constructor" if node.name == "__init__" else "method"
            return [(construct, first_line(node), node.name)]
        case ast.ClassDef():
            return [("class", first_line(node), node.name)]
        case ast.arg():
            return [("parameter", line, node.arg)]
        case ast.Import():
            return [("import", line if len(node.names) == 1 else name.lineno, name.name) for name in node.names]
        case ast.ImportFrom():
            listed = [("import_item", name.lineno, name.name) for name in node.names if name.name != "*"]
            return [("import", line, "." * node.level + (node.module or "")), *listed]
        case ast.Call() if not context.decorates:
            return [("call", line, last_name(node.func))]
        case _:
            return operator_items(node, context) + literal_items(node)


def case_items(node: ast.match_case, lines: list[bytes]) -> list[Item]:
    """The node has no position; its pattern can begin behind parentheses on a later line."""
    line = node.pattern.lineno
    while line > 1 and not lines[line - 1].lstrip().startswith(b"case"):
        line -= 1
    default = isinstance(node.pattern, ast.MatchAs) and node.pattern.name is None and node.guard is None
    return [("case", line, "default" if default else "")]


def operator_items(node: ast.AST, context: Context) -> list[Item]:
    match node:
        case ast.AugAssign():
            return [("compound_assignment", node.lineno, OPERATORS[type(node.op)])]
        case ast.BinOp() if not (context.in_type and isinstance(node.op, ast.BitOr)):
            return [("binary", node.lineno, OPERATORS[type(node.op)])]
        case ast.BoolOp():
            return [("binary", node.lineno, OPERATORS[type(node.op)])] * (len(node.values) - 1)
        case ast.Compare():
            return [("binary", node.lineno, OPERATORS[type(node.ops[0])] if len(node.ops) == 1 else "chain")]
        case ast.UnaryOp():
            return [("unary", node.lineno, OPERATORS[type(node.op)])]
        case _:
            return []


def literal_items(node: ast.AST) -> list[Item]:
    match node:
        case ast.JoinedStr():
            holes = any(isinstance(part, ast.FormattedValue) for part in node.values)
            return [("string", node.lineno, "interpolated" if holes else "")]
        case ast.Constant(value=str() | bytes()):
            return [("string", node.lineno, "")]
        case ast.Constant(value=int() | float() | complex() as value) if not isinstance(value, bool):
            return [("number", node.lineno, {int: "int", float: "float", complex: "imaginary"}[type(value)])]
        case _:
            return []


def first_line(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return min([node.lineno, *(each.lineno for each in node.decorator_list)])


def last_name(callee: ast.expr) -> str:
    while isinstance(callee, ast.Subscript):
        callee = callee.value
    match callee:
        case ast.Name():
            return callee.id
        case ast.Attribute():
            return callee.attr
        case _:
            return ""


def answer(path: str) -> dict[str, object]:
    try:
        return {"path": path, "ok": True, "items": extract(Path(path).read_bytes())}
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return {"path": path, "ok": False, "error": str(error)}


def main() -> None:
    warnings.simplefilter("ignore")
    for path in sys.stdin.read().splitlines():
        print(json.dumps(answer(path)))


if __name__ == "__main__":
    main()
