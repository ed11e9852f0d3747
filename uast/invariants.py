"""The invariants of docs/architecture.md, checked by the core: the same walker for tests, fuzzing and `uast-build verify`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from uast import _core, kinds
from uast.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from uast.tree import Tree

_KNOWN = 1
_UNMAPPED = 2
_SOLID = 4
_SOLID_KINDS = (Kind.STRING, Kind.INTERPOLATED_STRING)
"""Their children leave no gap: white space inside them is content."""


class Violation(NamedTuple):
    """What does not hold, as a stable `code` and as a `message`, and at which `node`: its row in the tree."""

    node: int
    code: str
    message: str


@cache
def _rules() -> tuple[bytes, bytes]:
    """For the core: 32 bytes of role bits a kind, and a byte of flags a kind."""
    size = max(Kind) + 1
    roles = bytearray(size * 32)
    flags = bytearray(size)
    for kind in Kind:
        flags[kind] = _KNOWN | (_UNMAPPED if kind is Kind.UNMAPPED else 0) | (_SOLID if kind in _SOLID_KINDS else 0)
        # Anything may stand in broken code and under what has no universal shape.
        allowed = kinds.Role if kind in (Kind.ERROR, Kind.OPAQUE) else kinds.KIND_ROLES[kind]
        for role in allowed:
            roles[kind * 32 + role // 8] |= 1 << role % 8
    return bytes(roles), bytes(flags)


def check(tree: Tree, limit: int = 100) -> list[Violation]:
    """Violations in one tree, at most `limit`. An empty list is what every tree must give."""
    return check_columns(tree.columns.raw(), tree.source, limit)


def check_columns(columns: Mapping[str, bytes], source: bytes, limit: int = 100) -> list[Violation]:
    """Violations in the columns that `_core.Program.parse` returns."""
    return [Violation(*found) for found in _core.check_tree(dict(columns), source, *_rules(), limit)]


def check_batch(columns: Mapping[str, bytes], sources: Sequence[bytes], limit: int = 20) -> list[tuple[int, Violation]]:
    """(file, violation) in columns of the layout of `_core.Program.parse_batch`, at most `limit` a file.

    The columns may come from a damaged shard: whatever they hold is reported, nothing raises but ValueError for a column whose
    size fits no whole number of elements.
    """
    found = _core.check_batch(dict(columns), list(sources), *_rules(), limit)
    return [(file, Violation(node, code, message)) for file, node, code, message in found]
