"""Fingerprints of programs and callables: sparse features out of a tree that programs of one meaning share across languages.

A feature is a number of 32 bits, the family in the upper `FAMILY_BITS`, with how often it occurs. With names hidden, identifiers,
strings and comments are not used in any way; numbers, booleans, null and which names are the same inside one program are.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from uast.kinds import Kind, Role
from uast.names import KINDS, ROLES, TOKEN_KINDS
from uast.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from uast.tree import Tree

VERSION = 1
"""Changes whenever the same source may get other features or weights; saved indexes carry it."""

FAMILY_BITS = 4
FAMILIES = ("node", "edge", "subtree", "path", "sequence", "number", "name")
"""What a feature tells, by the number in its upper bits; `name` only with names seen."""

_WEIGHTS = {"name": 4.0}
_HIDDEN = frozenset({*TOKEN_KINDS, Kind.COMMENT, Kind.STRING_CONTENT, Kind.ESCAPE_SEQUENCE})
_TRANSPARENT = frozenset({Kind.PARENTHESIZED, Kind.EXPRESSION_STATEMENT, Kind.BLOCK})
_VALUES = frozenset({Kind.NUMBER, Kind.BOOLEAN})
_UNSEEN = frozenset({Role.ANNOTATION, Role.DOC})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def of_tree(tree: Tree | Node, names: bool = True) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
    """The features of a file or of the subtree at a node: ids, sorted and unique, and how often each occurs."""
    top = tree if isinstance(tree, Node) else tree.root
    counts = Counter(_features(top.tree, top.index, names))
    ids = np.array(sorted(counts), dtype=np.uint32)
    return ids, np.array([counts[number] for number in ids.tolist()], dtype=np.float32)


def of_batch(trees: Iterable[Tree | Node], names: bool = True) -> tuple[NDArray[np.int64], NDArray[np.uint32], NDArray[np.float32]]:
    """`of_tree` of many as the three arrays of a CSR matrix: where the features of each begin, ids, counts."""
    each = [of_tree(tree, names) for tree in trees]
    offsets = np.zeros(len(each) + 1, dtype=np.int64)
    np.cumsum([len(ids) for ids, _ in each], out=offsets[1:])
    ids = np.concatenate([np.empty(0, np.uint32), *(ids for ids, _ in each)])
    return offsets, ids, np.concatenate([np.empty(0, np.float32), *(counts for _, counts in each)])


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


def _features(tree: Tree, top: int, names: bool) -> Iterable[int]:
    columns, parents = tree.columns, tree.parents
    label: dict[int, str] = {}
    visible: list[int] = []
    above: dict[int, int] = {}
    row, stop = top, columns.subtree_end[top]
    while row < stop:
        kind = KINDS[columns.kind[row]]
        if kind in _HIDDEN or ROLES.get(columns.role[row]) in _UNSEEN:
            row = columns.subtree_end[row]
            continue
        parent = above.get(parents[row], -1)
        if kind in _TRANSPARENT:
            above[row] = parent
        else:
            above[row] = row
            operator = tree.attributes(row).get("operator", "")
            value = tree.source[columns.start[row] : columns.end[row]].decode("utf-8", "replace") if kind in _VALUES else ""
            label[row] = f"{kind}:{operator}:{value.lower()}"
            visible.append(row)
            yield _number("node", label[row])
            if kind in _VALUES:
                yield _number("number", value.lower())
            if parent >= 0:
                yield _number("edge", f"{label[parent]}>{label[row]}")
                grand = above.get(parents[parent], -1)
                if grand >= 0:
                    yield _number("path", f"{label[grand]}>{label[parent]}>{label[row]}")
            if names and kind in (Kind.IDENTIFIER, Kind.NAMED_TYPE):
                text = tree.source[columns.start[row] : columns.end[row]].decode("utf-8", "replace")
                for word in _WORD.findall(text):
                    yield _number("name", word.lower())
        row += 1
    for first, second in pairwise(visible):
        yield _number("sequence", f"{label[first]} {label[second]}")
    children: dict[int, list[str]] = {}
    for row in visible:
        parent = above.get(parents[row], -1) if row != top else -1
        if parent >= 0:
            children.setdefault(parent, []).append(label[row])
    for row, found in children.items():
        yield _number("subtree", f"{label[row]}({' '.join(sorted(found))})")


def _number(family: str, what: str) -> int:
    return FAMILIES.index(family) << (32 - FAMILY_BITS) | crc32(what.encode()) >> FAMILY_BITS
