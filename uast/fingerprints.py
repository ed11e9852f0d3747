"""Fingerprints of programs and callables: sparse features out of a tree that programs of one meaning share across languages.

A feature is a number of 32 bits, its family in the upper `FAMILY_BITS`, with how often it occurs. With names hidden, identifiers,
strings and comments are not used in any way; numbers, booleans, null and which names are the same inside one program are.
core/src/fingerprint.rs finds the features in the lowered view; here stands what counts as the same.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from uast import _core, lowering
from uast.kinds import ATTRIBUTE_BY_NAME, FAMILIES as KIND_FAMILIES, Kind, Role
from uast.names import KINDS
from uast.node import Node
from uast.reading import for_grammar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from uast.tree import Tree

VERSION = 1
"""Changes whenever the same source may get other features or weights; saved indexes carry it."""

FAMILY_BITS = 5
FAMILIES = (
    *("node", "number", "operator", "control", "edge", "path", "subtree", "subtree_2", "pair", "triple", "quadruple", "sibling"),
    *("variable", "word", "gram", "string", "name"),
)
"""What a feature tells, by the number in its upper bits; the last four only with names seen."""

SPLICED = (
    KIND_FAMILIES["module"]
    | KIND_FAMILIES["block"]
    | KIND_FAMILIES["group"]
    | (KIND_FAMILIES["type"] - {Kind.ENUM, Kind.TYPE_ALIAS})
    | {Kind.EXPORT, Kind.DECLARATION_GROUP, Kind.PREPROCESSOR_CONDITIONAL, Kind.PREPROCESSOR_BRANCH, Kind.EXPRESSION_STATEMENT}
    | {Kind.ARGUMENT, Kind.AWAIT, Kind.QUALIFIED_NAME, Kind.STRING_CONCAT, Kind.PROPERTY, Kind.COMPREHENSION_CLAUSE}
    | {Kind.TYPE_PATTERN, Kind.BINDING_PATTERN, Kind.VALUE_PATTERN, Kind.SEQUENCE_PATTERN, Kind.ERROR, Kind.OPAQUE, Kind.UNMAPPED}
)
"""Looked through: their children stand where they stood."""

DROPPED = (
    KIND_FAMILIES["type_reference"]
    | {Kind.IMPORT, Kind.IMPORT_ITEM, Kind.DIRECTIVE, Kind.HERITAGE, Kind.TYPE_PARAMETER, Kind.TYPE_CONSTRAINT, Kind.ANNOTATION}
    | {Kind.TYPE_ALIAS, Kind.EMPTY, Kind.PLACEHOLDER, Kind.MACRO_DEFINITION, Kind.WILDCARD_PATTERN, Kind.NAME_SCOPE, Kind.TYPE_QUERY}
    | {Kind.STRING_CONTENT}
)
"""Left out with all below: what some languages must say and others cannot."""

ALIKE: tuple[frozenset[Kind], ...] = (
    KIND_FAMILIES["callable"],
    frozenset({Kind.LAMBDA}),
    frozenset({Kind.VARIABLE, Kind.FIELD, Kind.ASSIGNMENT}),
    KIND_FAMILIES["loop"] | {Kind.COMPREHENSION},
    frozenset({Kind.IF, Kind.CONDITIONAL}),
    frozenset({Kind.SWITCH, Kind.MATCH}),
    frozenset({Kind.CASE}),
    frozenset({Kind.CALL, Kind.NEW}),
    frozenset({Kind.STRING, Kind.CHAR, Kind.INTERPOLATED_STRING, Kind.SYMBOL, Kind.REGEX}),
    frozenset({Kind.LIST, Kind.MAP, Kind.SET, Kind.TUPLE, Kind.COMPOSITE_LITERAL}),
    frozenset({Kind.IDENTIFIER}),
    frozenset({Kind.THIS, Kind.SUPER}),
    frozenset({Kind.NUMBER}),
    frozenset({Kind.BOOLEAN}),
    frozenset({Kind.NULL}),
    frozenset({Kind.MEMBER_ACCESS}),
    frozenset({Kind.INDEX}),
    frozenset({Kind.RETURN}),
    frozenset({Kind.PARAMETER}),
    frozenset({Kind.CATCH}),
)
"""Kinds of one sort, whatever their attributes."""

OPERATORS = {
    **{"strict_eq": "eq", "strict_ne": "ne", "case_eq": "eq", "is": "eq", "is_not": "ne", "gt": "lt", "ge": "le"},
    **{"concat": "add", "floordiv": "div", "ushr": "shr"},
}
"""Operators that languages divide among themselves, and comparisons in one direction."""

_NO_OPERATION = ("plus", "addr", "deref", "non_null", "checked", "unchecked")
"""Unary operators that only some languages need."""

_COMPUTES = 1000
_LOOKED_THROUGH = 2**16 - 1
"""Classes of nodes, as core/src/fingerprint.rs has them."""

_ROLES = {
    Role.CONSEQUENCE: Role.BODY,
    Role.STATEMENT: Role.BODY,
    Role.INITIALIZER: Role.VALUE,
    Role.MEMBER: Role.BODY,
    Role.DECLARATOR: Role.BODY,
    Role.CASE: Role.BODY,
    Role.SUBJECT: Role.CONDITION,
    Role.PATTERN: Role.CONDITION,
    **dict.fromkeys((Role.LEFT, Role.RIGHT, Role.OPERAND, Role.BLOCK, Role.ELEMENT, Role.ENTRY), Role.ARGUMENT),
}
_NAMING = (Role.NAME, Role.PROPERTY, Role.LABEL)
_FRAME = (
    *(Kind.IDENTIFIER, Kind.VARIABLE, Kind.FIELD, Kind.ASSIGNMENT, Kind.CALL, Kind.NEW, Kind.MEMBER_ACCESS, Kind.INDEX),
    *(Kind.RETURN, Kind.PARAMETER, Kind.LIST, Kind.MAP, Kind.SET, Kind.TUPLE, Kind.COMPOSITE_LITERAL, Kind.THIS),
    *(Kind.STRING, Kind.CHAR, Kind.INTERPOLATED_STRING, Kind.SYMBOL, *sorted(KIND_FAMILIES["callable"])),
)


@cache
def rules() -> _core.FingerprintRules:
    """The rules, as the core takes them."""
    return _core.FingerprintRules(json.dumps(tables()))


def tables() -> dict[str, Any]:
    """The rules as plain data: ids of the schema."""
    classes = {kind: number for number, kinds in enumerate(ALIKE, 1) for kind in kinds}
    operator, compound = ATTRIBUTE_BY_NAME["operator"], ATTRIBUTE_BY_NAME["assign_op"]
    names = list(operator.values)
    same: list[tuple[int, list[tuple[int, int]], int]] = []
    for number, name in enumerate(names):
        merged = names.index(OPERATORS.get(name, name))
        same.append((int(Kind.BINARY), [(operator.id, number)], _COMPUTES + merged))
        same.append((int(Kind.ASSIGNMENT), [(compound.id, number)], 2 * _COMPUTES + merged))
        if name in _NO_OPERATION:
            same.append((int(Kind.UNARY), [(operator.id, number)], _LOOKED_THROUGH))
    for name, means in (("inc", "add"), ("dec", "sub")):
        for fix in ([], [(ATTRIBUTE_BY_NAME["fix"].id, 0)], [(ATTRIBUTE_BY_NAME["fix"].id, 1)]):
            same.append((int(Kind.UPDATE), [(operator.id, names.index(name)), *fix], 2 * _COMPUTES + names.index(means)))
    return {
        "spliced": _ids(SPLICED),
        "dropped": _ids(DROPPED),
        "frame": _ids(_FRAME),
        "control": _ids(KIND_FAMILIES["loop"] | KIND_FAMILIES["jump"] | KIND_FAMILIES["callable"] | _CONTROL),
        "operators": _ids({Kind.BINARY, Kind.COMPARISON_CHAIN}),
        "classes": [classes.get(KINDS[kind], 0) if kind in KINDS else 0 for kind in range(256)],
        "same": same,
        "roles": [int(_ROLES.get(Role(role), role)) if role in _ROLE_IDS else role for role in range(256)],
        "naming": [int(role) for role in _NAMING],
        "declared_name": int(Role.NAME),
        "callee": int(Role.CALLEE),
    }


_CONTROL = {Kind.LAMBDA, Kind.COMPREHENSION, Kind.IF, Kind.CONDITIONAL, Kind.SWITCH, Kind.MATCH, Kind.CASE, Kind.TRY}
_ROLE_IDS = frozenset(map(int, Role))


def _ids(kinds: Iterable[Kind]) -> list[int]:
    return sorted(map(int, kinds))


def of_tree(tree: Tree | Node, names: bool = True) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
    """The features of a file or of the subtree at a node: ids, sorted and unique, and how often each occurs."""
    top = tree if isinstance(tree, Node) else tree.root
    _, ids, counts = of_rows(top.tree, [top.index], names)
    return ids, counts


def of_rows(tree: Tree, rows: Iterable[int], names: bool = True) -> tuple[NDArray[np.int64], NDArray[np.uint32], NDArray[np.float32]]:
    """The features of the subtrees at several rows of a tree as the arrays of a CSR matrix: offsets, ids, counts."""
    tops = np.fromiter(rows, dtype="<u4").tobytes()
    return _csr(rules().of_tree(lowering.rules(), tree.columns.raw(), for_grammar(tree.source), tops, names))


def of_batch(trees: Iterable[Tree | Node], names: bool = True) -> tuple[NDArray[np.int64], NDArray[np.uint32], NDArray[np.float32]]:
    """`of_tree` of many as the three arrays of a CSR matrix: where the features of each begin, ids, counts."""
    each = [of_tree(tree, names) for tree in trees]
    offsets = np.zeros(len(each) + 1, dtype=np.int64)
    np.cumsum([len(ids) for ids, _ in each], out=offsets[1:])
    ids = np.concatenate([np.empty(0, np.uint32), *(ids for ids, _ in each)])
    return offsets, ids, np.concatenate([np.empty(0, np.float32), *(counts for _, counts in each)])


def of_packed(
    columns: dict[str, bytes], sources: list[bytes], rows: list[list[int]], names: bool = True
) -> tuple[NDArray[np.int64], NDArray[np.uint32], NDArray[np.float32]]:
    """`of_rows` of many trees in the packed layout of a dataset (`uast.packing.unpack`): `rows[i]` are rows of tree i, 0 the whole file."""
    tops = np.array([row for own in rows for row in own], dtype="<u4").tobytes()
    ends = np.cumsum([len(own) for own in rows], dtype="<i8").tobytes()
    return _csr(rules().of_batch(lowering.rules(), columns, [for_grammar(source) for source in sources], tops, ends, names))


def _csr(raw: tuple[bytes, bytes, bytes]) -> tuple[NDArray[np.int64], NDArray[np.uint32], NDArray[np.float32]]:
    offsets, ids, counts = raw
    return np.frombuffer(offsets, "<i8"), np.frombuffer(ids, "<u4"), np.frombuffer(counts, "<u4").astype(np.float32)


_WEIGHTS = {"word": 4.0, "gram": 2.0}


def weights(language: str, ids: NDArray[np.uint32], counts: NDArray[np.float32], names: bool = True) -> NDArray[np.float32]:
    """What each feature of one fingerprint counts: the similarity of two fingerprints is the dot product of their weights.

    A fingerprint has length 1 or, without any feature, 0.
    """
    del language, names
    values = np.log1p(counts)
    family = ids >> np.uint32(32 - FAMILY_BITS)
    for number, name in enumerate(FAMILIES):
        mine = family == number
        length = float(np.sqrt(np.square(values[mine]).sum()))
        if length:
            values[mine] *= np.sqrt(_WEIGHTS.get(name, 1.0)) / length
    length = float(np.sqrt(np.square(values).sum()))
    return (values / length if length else values).astype(np.float32)
