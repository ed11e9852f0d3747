"""Fingerprints of programs and callables: sparse features out of a tree that programs of one meaning share across languages.

A feature is a number of 32 bits, its family in the upper `FAMILY_BITS`, with how often it occurs. With names hidden, identifiers,
strings and comments are not used in any way; numbers, booleans, null and which names are the same inside one program are.
core/src/fingerprint.rs finds the features in the lowered view; here stands what counts as the same.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from uast import _core, lowering
from uast.extras import missing
from uast.kinds import ATTRIBUTE_BY_NAME, Kind, Role
from uast.kinds import FAMILIES as KIND_FAMILIES
from uast.names import KINDS
from uast.node import Node
from uast.reading import for_grammar

try:
    import numpy as np
except ImportError as error:
    raise missing("numpy", "search", error) from None

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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

NAMED = FAMILIES.index("word")
"""The first family that needs names."""

LANGUAGES = ("c", "cpp", "csharp", "go", "java", "javascript", "python", "ruby", "scala", "typescript")
"""The languages of the weights, by their number."""

WEIGHTS_FILE = Path(__file__).parent / "fingerprints.npz"
"""`python -m uast.fingerprint_training` makes it; docs/search.md says out of what."""

RARITY_STEPS = 20
_COUNT_POWER, _RARITY_POWER = 0.2, 0.6
"""How often a feature occurs and how rare it is both count less than in proportion."""

_SHARES = {"word": 1.5, "gram": 1.5, "string": 1.5, "name": 4.0}
"""What names count, where all of the structure counts 1."""

_MAP_SHARE = 0.35
_MAP_FAMILY = np.uint32(31 << (32 - FAMILY_BITS))

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
    "strict_eq": "eq",
    "strict_ne": "ne",
    "case_eq": "eq",
    "is": "eq",
    "is_not": "ne",
    "gt": "lt",
    "ge": "le",
    "concat": "add",
    "floordiv": "div",
    "ushr": "shr",
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
        fixes: list[list[tuple[int, int]]] = [[], [(ATTRIBUTE_BY_NAME["fix"].id, 0)], [(ATTRIBUTE_BY_NAME["fix"].id, 1)]]
        means_class = 2 * _COMPUTES + names.index(means)
        same.extend((int(Kind.UPDATE), [(operator.id, names.index(name)), *fix], means_class) for fix in fixes)
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


class Weights:
    """What features count, out of the weights' file.

    `features` (sorted) with their `rarity` in each language, `unseen` for all others; `mapped` (sorted) with their rows of `projection`,
    whose columns have a `scale`, and the `centre` of each language.
    """

    def __init__(self, table: Mapping[str, NDArray[Any]]) -> None:
        self.features = table["features"]
        self.rarity = np.concatenate([table["rarity"], table["unseen"][:, None]], axis=1).astype(np.float32) / RARITY_STEPS
        self.mapped = table["mapped"]
        if len(self.mapped):
            self.projection = _core.Projection((table["projection"].astype(np.float32) * table["scale"]).astype("<f4").tobytes())
            self.centre = table["centre"]

    def values(
        self, language: int | None, offsets: NDArray[np.int64], ids: NDArray[np.uint32], counts: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """The weight of each feature of many fingerprints of one language: every fingerprint has length one, or none."""
        if not len(ids):
            return np.empty(0, np.float32)
        place = np.minimum(np.searchsorted(self.features, ids), len(self.features) - 1)
        place[self.features[place] != ids] = len(self.features)
        rarity = self.rarity.mean(0) if language is None else self.rarity[language]
        values = counts**_COUNT_POWER * rarity[place] ** _RARITY_POWER
        family = (ids >> np.uint32(32 - FAMILY_BITS)).astype(np.int64)
        rows = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
        group = rows * len(FAMILIES) + family
        share = np.array([_SHARES.get(name, 1 / NAMED) for name in FAMILIES])
        squares = np.bincount(group, values * values, minlength=len(FAMILIES) * (len(offsets) - 1))
        scale = np.sqrt(share[family] / np.maximum(squares[group], 1e-12))
        values = values * scale
        length = np.sqrt(np.bincount(rows, values * values, minlength=len(offsets) - 1))
        weighed: NDArray[np.float32] = (values / np.maximum(length, 1e-6)[rows]).astype(np.float32)
        return weighed

    def points(
        self, language: int | None, offsets: NDArray[np.int64], ids: NDArray[np.uint32], values: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Fingerprints of one language with hidden names as points, a row each: of length one, or 0 without any mapped feature."""
        place = np.minimum(np.searchsorted(self.mapped, ids), len(self.mapped) - 1)
        hit = self.mapped[place] == ids
        before = np.concatenate([[0], np.cumsum(hit)])[offsets]
        centre = self.centre.mean(0) if language is None else self.centre[language]
        arrays = ((centre, "<f4"), (before, "<i8"), (place[hit], "<u4"), (values[hit], "<f4"))
        points = self.projection.points(*(array.astype(kind).tobytes() for array, kind in arrays))
        return np.frombuffer(points, "<f4").reshape(len(offsets) - 1, -1)


@cache
def trained() -> Weights:
    """The weights that the package ships."""
    with np.load(WEIGHTS_FILE) as table:
        return Weights(dict(table))


def weights(language: str, ids: NDArray[np.uint32], counts: NDArray[np.float32], names: bool = True) -> NDArray[np.float32]:
    """What each feature of one fingerprint counts; it has length one or, without any feature, none."""
    del names  # ids tell whether they are seen
    return trained().values(_language(language), np.array([0, len(ids)]), ids, counts)


def vectors(
    language: str, offsets: NDArray[np.int64], ids: NDArray[np.uint32], counts: NDArray[np.float32], names: bool = True
) -> tuple[NDArray[np.int64], NDArray[np.uint32], NDArray[np.float32]]:
    """Fingerprints of one language as sparse vectors of length one, whose dot product is how alike they are.

    With names hidden, the last `DIMENSIONS` ids of every vector are its place in the space that the weights' file maps to; their values
    may be negative.
    """
    weigh, number = trained(), _language(language)
    values = weigh.values(number, offsets, ids, counts)
    if names:
        return offsets, ids, values
    points = weigh.points(number, offsets, ids, values) * np.float32(np.sqrt(_MAP_SHARE))
    there = np.flatnonzero(np.diff(offsets))
    width = points.shape[1]
    made = np.zeros(len(offsets), np.int64)
    made[1:][there] = width
    ends = offsets + np.cumsum(made)
    numbers = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    at = np.arange(len(ids)) + (ends[:-1] - offsets[:-1])[numbers]
    out_ids, out = np.empty(ends[-1], np.uint32), np.empty(ends[-1], np.float32)
    out_ids[at], out[at] = ids, values * np.float32(np.sqrt(1 - _MAP_SHARE))
    tail = (ends[1:][there] - width)[:, None] + np.arange(width)
    out_ids[tail], out[tail] = _MAP_FAMILY + np.arange(width, dtype=np.uint32), points[there]
    return ends, out_ids, out


def _language(name: str) -> int | None:
    """A language of one's own has the mean of all."""
    return LANGUAGES.index(name) if name in LANGUAGES else None
