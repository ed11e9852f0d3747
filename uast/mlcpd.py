"""A tree as a record of MLCPD, the MultiLang Code Parser Dataset (arXiv 2510.16357), for those who come from there.

All keys of its record and of its `schema.json` are here, by their own names. What they hold is told by kinds and roles, where MLCPD
looks for words in the grammar's names: see docs/from-mlcpd.md.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from uast.kinds import Kind, Role
from uast.names import TOKEN_KINDS

if TYPE_CHECKING:
    from uast.node import Node
    from uast.positions import Point
    from uast.tree import Tree

SCHEMA_VERSION = "Version 1.0"
"""Of MLCPD's schema.json."""

LANGUAGES = {"csharp": "c_sharp"}
"""Languages that MLCPD calls otherwise."""

SNIPPET = 100
"""Characters of a declaration that its entry in the cross-language map shows."""

CATEGORIES: dict[str, dict[str, frozenset[Kind]]] = {
    "declarations": {
        "functions": frozenset({Kind.FUNCTION, Kind.METHOD, Kind.CONSTRUCTOR, Kind.ACCESSOR, Kind.LAMBDA}),
        "variables": frozenset({Kind.VARIABLE, Kind.FIELD, Kind.PROPERTY, Kind.PARAMETER}),
        "classes": frozenset({Kind.CLASS, Kind.STRUCT, Kind.INTERFACE}),
        "imports": frozenset({Kind.IMPORT}),
        "modules": frozenset({Kind.MODULE, Kind.NAMESPACE, Kind.EXPORT}),
        "enums": frozenset({Kind.ENUM}),
    },
    "statements": {
        "expressions": frozenset({Kind.EXPRESSION_STATEMENT}),
        "assignments": frozenset({Kind.ASSIGNMENT}),
        "loops": frozenset({Kind.WHILE, Kind.DO_WHILE, Kind.FOR, Kind.FOR_EACH}),
        "conditionals": frozenset({Kind.IF, Kind.SWITCH, Kind.CASE, Kind.CONDITIONAL, Kind.MATCH}),
        "returns": frozenset({Kind.RETURN}),
        "exceptions": frozenset({Kind.TRY, Kind.CATCH, Kind.THROW}),
    },
    "expressions": {
        "calls": frozenset({Kind.CALL, Kind.NEW}),
        "literals": frozenset(
            {
                Kind.NUMBER,
                Kind.STRING,
                Kind.INTERPOLATED_STRING,
                Kind.STRING_CONCAT,
                Kind.CHAR,
                Kind.BOOLEAN,
                Kind.NULL,
                Kind.SYMBOL,
                Kind.REGEX,
            }
        ),
        "identifiers": frozenset({Kind.IDENTIFIER}),
        "binary_operations": frozenset({Kind.BINARY, Kind.COMPARISON_CHAIN}),
        "unary_operations": frozenset({Kind.UNARY, Kind.UPDATE}),
        "member_access": frozenset({Kind.MEMBER_ACCESS}),
    },
}
"""MLCPD's categories, and the kinds that each holds."""

_CALLABLES = {
    Kind.FUNCTION: "function",
    Kind.METHOD: "method",
    Kind.ACCESSOR: "method",
    Kind.CONSTRUCTOR: "constructor",
    Kind.LAMBDA: "lambda",
}
_TYPES = {Kind.CLASS: "class", Kind.STRUCT: "struct", Kind.INTERFACE: "interface", Kind.ENUM: "enum"}
_PLACES = {kind: (group, name) for group, names in CATEGORIES.items() for name, kinds in names.items() for kind in kinds}


def mlcpd_record(tree: Tree) -> dict[str, Any]:
    """The record of a tree: plain data that `json.dumps` takes, whatever the depth of the tree.

    `row` and `column` are 0-based, columns and bytes count UTF-8 bytes. Node ids are rows of the tree, 0 the root; `text` of what is
    no UTF-8 has U+FFFD. The texts of all nodes together grow with the depth of the tree: MLCPD's format wants them so.
    """
    text = tree.root.text if tree.root.span == (0, len(tree.source)) else tree.source.decode("utf-8", "replace")
    lines = text.count("\n") + 1
    nodes = [_node(node) for node in tree.walk()]
    children: dict[int, list[int]] = {}
    for data in nodes[1:]:
        children.setdefault(data["parent"], []).append(data["id"])
    for data in nodes:
        data["children"] = children.get(data["id"], [])
    categories = _categories(tree)
    return {
        "schema_version": SCHEMA_VERSION,
        "language": LANGUAGES.get(tree.language, tree.language),
        "success": not tree.has_errors,
        "metadata": {
            "lines": lines,
            "avg_line_length": round(len(text) / lines, 2),
            "nodes": len(nodes),
            "errors": len(tree.errors),
            "source_hash": hashlib.sha256(tree.source).hexdigest(),
            "categorized_nodes": sum(len(ids) for group in categories.values() for ids in group.values()),
        },
        "ast": {"root": str(tree.root.kind), "nodes": nodes},
        "node_categories": categories,
        "cross_language_map": _cross_language_map(tree),
        "errors": [_error(node) for node in tree.errors],
        "original_source_code": text,
    }


def native_text(tree: Tree) -> str:
    """MLCPD's `lang_specific_parse`: the grammar's own tree, one node a line, indented by two spaces a level."""
    cursor = tree.concrete().walk()
    lines: list[str] = []
    while True:
        node = cursor.node
        assert node is not None
        snippet = tree.source[node.start_byte : node.end_byte].decode("utf-8", "replace").replace("\n", "\\n")
        lines.append(f'{"  " * cursor.depth}({node.type}) "{snippet}"')
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return "\n".join(lines)


def _node(node: Node) -> dict[str, Any]:
    parents = node.tree.parents
    return {
        "id": node.index,
        "type": str(node.kind),
        "text": node.text,
        "parent": parents[node.index] if node.index else None,
        "children": [],
        "start_byte": node.start,
        "end_byte": node.end,
        "start_point": _point(node.start_point),
        "end_point": _point(node.end_point),
        "field_name": None if node.role is None else str(node.role),
        "is_named": node.kind not in TOKEN_KINDS,
        "is_error": node.is_error or node.is_missing,
        "language_specific": {
            "native_kind": node.native_kind,
            "native_field": node.native_field,
            **{name: list(value) if isinstance(value, tuple) else value for name, value in node.attrs.items()},
        },
    }


def _point(point: Point) -> dict[str, int]:
    return {"row": point[0], "column": point[1]}


def _categories(tree: Tree) -> dict[str, dict[str, list[int]]]:
    categories: dict[str, dict[str, list[int]]] = {group: {name: [] for name in names} for group, names in CATEGORIES.items()}
    for node in tree.walk():
        if (place := _PLACES.get(node.kind)) is not None:
            categories[place[0]][place[1]].append(node.index)
    return categories


def _cross_language_map(tree: Tree) -> dict[str, list[dict[str, Any]]]:
    return {
        "function_declarations": [_function(node) for node in tree.find(*_CALLABLES)],
        "class_declarations": [_class(node) for node in tree.find(*_TYPES)],
        "import_statements": [_import(node) for node in tree.find(Kind.IMPORT)],
    }


def _function(node: Node) -> dict[str, Any]:
    return {
        "node_id": node.index,
        "universal_type": _CALLABLES[node.kind],
        "name": node.name,
        "name_node": _row(node, Role.NAME),
        "parameters_node": _row(node, Role.PARAMETER),
        "return_type_node": _row(node, Role.RETURN_TYPE),
        "body_node": _row(node, Role.BODY),
        "text_snippet": node.text[:SNIPPET],
    }


def _class(node: Node) -> dict[str, Any]:
    trait = node.attrs.get("interface_kind") == "trait"
    return {
        "node_id": node.index,
        "universal_type": "trait" if trait else _TYPES[node.kind],
        "name": node.name,
        "name_node": _row(node, Role.NAME),
        "body_node": _row(node, Role.MEMBER),
        "text_snippet": node.text[:SNIPPET],
    }


def _import(node: Node) -> dict[str, Any]:
    items = node.children_under(Role.ITEM)
    source = node.child(Role.SOURCE)
    named = [child.text for item in items if (child := item.child(Role.NAME)) is not None]
    module = source or next((child for item in items if (child := item.child(Role.SOURCE)) is not None), None)
    return {
        "node_id": node.index,
        "module_path": None if module is None else _unquoted(module),
        "imported_items": named,
        "text": node.text,
    }


def _unquoted(node: Node) -> str:
    if node.kind is not Kind.STRING:
        return node.text
    # `<stdio.h>` is a leaf.
    return "".join(child.text for child in node.named_children) or node.text[1:-1]


def _row(node: Node, role: Role) -> int | None:
    child = node.child(role)
    return None if child is None else child.index


def _error(node: Node) -> dict[str, Any]:
    message = f"{node.native_kind or node.kind} is missing" if node.is_missing else "the grammar could not parse this text"
    return {
        "type": "MISSING" if node.is_missing else "ERROR",
        "message": message,
        "start_point": _point(node.start_point),
        "end_point": _point(node.end_point),
    }
