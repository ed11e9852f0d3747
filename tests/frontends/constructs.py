"""The constructs on which our trees and the languages' own parsers are compared, defined over universal kinds, roles and attributes.

`items(tree)` is what `tests/frontends/<language>/` must print of the same file: a multiset of (construct, line, name), line 1-based, of
the construct's first token. This docstring is the definition for both sides:

    function method constructor        name as declared; prototypes, signatures and compact constructors count
    class struct interface enum        name, "" for nameless ones; anonymous class bodies are classes
    lambda                             ""
    parameter                          its name or ""; receivers, parameters of function types and named results, too, but no separators
    import                             the module without quotes and spaces, relative ones with their dots; one for each module
    import_item                        a name listed by an import that has a module, where there is a list
    call                               the last name of what is called, "this", "super", or "" if it ends in no name; parentheses and
                                       brackets are looked through, since Go does not tell types from places: `(a.b)()` and
                                       `b[0]()` are b
    new                                the last name of the type, "" if it has none
    if ternary for for_each while do_while switch return throw try catch    ""
    case                               "default" or ""
    break continue                     the label or ""
    compound_assignment binary unary   the schema's name of the operator (add, floordiv, ...), the text of a custom one
    update                             "prefix inc", "postfix dec", ...
    string                             "interpolated" or ""; adjacent ones are one; modules of imports are none
    number                             the schema's number_kind; where a literal includes its sign, that is a unary, too; the number in
                                       front of a suffix (Ruby `2ri`) is a part of it

`differences.toml` says what single languages count otherwise, with reasons.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from uast.kinds import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from uast import Node, Tree

Item: TypeAlias = tuple[str, int, str]
"""Construct, line, name."""


def items(tree: Tree, *, at_name: bool = False) -> Counter[Item]:
    """What a tree holds of every construct. `at_name`: declarations count at the line of their name, where they have one."""
    kinds = tree.columns.kind
    found: Counter[Item] = Counter()
    for row in range(len(tree)):
        define = _DEFINITIONS.get(kinds[row])
        if define is None:
            continue
        node = tree.node(row)
        for construct, place, name in define(node):
            if at_name and construct in DECLARATIONS:
                place = place.child(Role.NAME) or place
            found[construct, place.start_point[0] + 1, name] += 1
    return found


# Each definition yields construct, the node whose line counts, and name.
_Found: TypeAlias = "Iterator[tuple[str, Node, str]]"


def _named(construct: str) -> Callable[[Node], _Found]:
    def define(node: Node) -> _Found:
        yield construct, node, node.name or ""

    return define


def _plain(construct: str) -> Callable[[Node], _Found]:
    def define(node: Node) -> _Found:
        yield construct, node, ""

    return define


def _jump(construct: str) -> Callable[[Node], _Found]:
    def define(node: Node) -> _Found:
        label = node.child(Role.LABEL)
        yield construct, node, "" if label is None else label.text

    return define


def _parameter(node: Node) -> _Found:
    if node.attrs.get("param_kind") != "separator":
        yield "parameter", node, node.name or ""


def _import(node: Node) -> _Found:
    source, listed = node.child(Role.SOURCE), node.children_under(Role.ITEM)
    dots = "." * int(str(node.attrs.get("relative_level", 0)))
    if source is not None or dots:
        yield "import", node, dots + _module(source)
        for item in listed:
            yield "import_item", item, item.name or ""
    else:
        for module in listed:
            yield "import", module, _module(module.child(Role.SOURCE) or module.child(Role.NAME))
            for item in module.children_under(Role.ITEM):
                yield "import_item", item, item.name or ""


def _module(source: Node | None) -> str:
    return "" if source is None else "".join(source.text.split()).strip("\"'`<>")


def _call(node: Node) -> _Found:
    yield "call", node, last_name(node.child(Role.CALLEE))


def _new(node: Node) -> _Found:
    yield "new", node, last_name(node.child(Role.TYPE))


_LAST = {
    Kind.MEMBER_ACCESS: Role.PROPERTY,
    Kind.QUALIFIED_NAME: Role.NAME,
    Kind.NAMED_TYPE: Role.NAME,
    Kind.GENERIC_TYPE: Role.NAME,
    Kind.PARENTHESIZED: Role.VALUE,
    Kind.INDEX: Role.OBJECT,
}
_OWN_TEXT = {Kind.IDENTIFIER, Kind.THIS, Kind.SUPER, Kind.NAMED_TYPE}


def last_name(node: Node | None) -> str:
    """`c` of `a.b.c` and `(a.c[0])`; "" where that is no name."""
    while node is not None:
        inner = node.child(_LAST[node.kind]) if node.kind in _LAST else None
        if inner is None:
            return node.text if node.kind in _OWN_TEXT else ""
        node = inner
    return ""


def _case(node: Node) -> _Found:
    yield "case", node, "default" if node.attrs.get("default") else ""


def _operator(construct: str) -> Callable[[Node], _Found]:
    def define(node: Node) -> _Found:
        operator = str(node.attrs.get("operator", ""))
        token = node.child(Role.OPERATOR) if operator == "custom" else None
        yield construct, node, operator if token is None else token.text

    return define


def _assignment(node: Node) -> _Found:
    operator = node.attrs.get("assign_op")
    if operator is not None:
        yield "compound_assignment", node, str(operator)


def _update(node: Node) -> _Found:
    yield "update", node, f"{node.attrs.get('fix', 'prefix')} {node.attrs.get('operator', '')}"


def _chain(node: Node) -> _Found:
    yield "binary", node, "chain"


def _string(node: Node) -> _Found:
    parent = node.parent
    if node.role is not Role.SOURCE and (parent is None or parent.kind is not Kind.STRING_CONCAT):
        parts = node.children if node.kind is Kind.STRING_CONCAT else (node,)
        yield "string", node, "interpolated" if any(part.kind is Kind.INTERPOLATED_STRING for part in parts) else ""


def _number(node: Node) -> _Found:
    if node.parent is not None and node.parent.kind is Kind.NUMBER:
        return
    yield "number", node, str(node.attrs.get("number_kind", "int"))
    sign = {"-": "neg", "+": "plus"}.get(node.text[:1])
    if sign is not None:
        yield "unary", node, sign


_DEFINITIONS: dict[int, Callable[[Node], _Found]] = {
    Kind.FUNCTION: _named("function"),
    Kind.METHOD: _named("method"),
    Kind.CONSTRUCTOR: _named("constructor"),
    Kind.LAMBDA: _plain("lambda"),
    Kind.CLASS: _named("class"),
    Kind.STRUCT: _named("struct"),
    Kind.INTERFACE: _named("interface"),
    Kind.ENUM: _named("enum"),
    Kind.PARAMETER: _parameter,
    Kind.IMPORT: _import,
    Kind.CALL: _call,
    Kind.NEW: _new,
    Kind.IF: _plain("if"),
    Kind.CONDITIONAL: _plain("ternary"),
    Kind.FOR: _plain("for"),
    Kind.FOR_EACH: _plain("for_each"),
    Kind.WHILE: _plain("while"),
    Kind.DO_WHILE: _plain("do_while"),
    Kind.SWITCH: _plain("switch"),
    Kind.MATCH: _plain("switch"),
    Kind.CASE: _case,
    Kind.RETURN: _plain("return"),
    Kind.THROW: _plain("throw"),
    Kind.TRY: _plain("try"),
    Kind.CATCH: _plain("catch"),
    Kind.BREAK: _jump("break"),
    Kind.CONTINUE: _jump("continue"),
    Kind.ASSIGNMENT: _assignment,
    Kind.BINARY: _operator("binary"),
    Kind.COMPARISON_CHAIN: _chain,
    Kind.UNARY: _operator("unary"),
    Kind.UPDATE: _update,
    Kind.STRING: _string,
    Kind.INTERPOLATED_STRING: _string,
    Kind.STRING_CONCAT: _string,
    Kind.NUMBER: _number,
}

CONSTRUCTS = (
    *("function", "method", "constructor", "lambda", "class", "struct", "interface", "enum", "parameter", "import", "import_item"),
    *("call", "new", "if", "ternary", "for", "for_each", "while", "do_while", "switch", "case", "return", "throw", "try", "catch"),
    *("break", "continue", "compound_assignment", "binary", "unary", "update", "string", "number"),
)
"""All of them, in the order of the report."""

DECLARATIONS = frozenset({"function", "method", "constructor", "class", "struct", "interface", "enum", "parameter"})
