"""How much of a source the grammar could not parse, and how much of that has to do with the preprocessor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from uast.kinds import Kind, Role
from uast.names import TOKEN_KINDS

if TYPE_CHECKING:
    from uast.node import Node
    from uast.tree import Tree

_REGIONS = frozenset({Kind.PREPROCESSOR_CONDITIONAL, Kind.PREPROCESSOR_BRANCH})
_DIRECTIVE = re.compile(rb"#[ \t]*(?:if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)\b")


class ErrorBytes(NamedTuple):
    """Bytes under the outermost Error nodes. `regions` are those of errors in or across a conditional region of the preprocessor: no
    grammar can parse both branches of an `#if` that cuts through a construct. The guard around a whole header is no such region, and
    whole regions inside of an error do not make it one."""

    total: int
    regions: int


NO_ERRORS = ErrorBytes(0, 0)


def error_bytes(tree: Tree) -> ErrorBytes:
    """The bytes of a tree's errors; a node that is only missing has none."""
    total = regions = 0
    last = 0
    for node in tree.errors:
        if node.is_error and node.index >= last:
            last = tree.columns.subtree_end[node.index]
            total += node.end - node.start
            regions += (node.end - node.start) * _is_of_region(node)
    return ErrorBytes(total, regions)


def _is_of_region(error: Node) -> bool:
    if any(node.kind in _REGIONS and not _is_guard(node) for node in error.ancestors()):
        return True
    cut = [node.source for node in error.walk() if _is_cut(node)]
    around = error.parent is not None and error.parent.kind is Kind.MODULE and cut[:1] == [b"#ifndef"] and cut[1:] in ([], [b"#endif"])
    return bool(cut) and not around


def _is_cut(node: Node) -> bool:
    """A directive's token that belongs to no region: what it begins or ends is broken."""
    if node.kind not in TOKEN_KINDS or _DIRECTIVE.match(node.source) is None:
        return False
    return node.parent is None or node.parent.kind not in _REGIONS


def _is_guard(region: Node) -> bool:
    """`#ifndef NAME`, `#define NAME` as its first item, and no other branch, at the top level."""
    if region.parent is None or region.parent.kind is not Kind.MODULE or region.child(Role.BRANCH) is not None:
        return False
    items = [node for node in region.children if node.role is Role.STATEMENT]
    condition = region.child(Role.CONDITION)
    name = items[0].child(Role.NAME) if items and items[0].kind is Kind.MACRO_DEFINITION else None
    return condition is not None and name is not None and name.source in condition.source
