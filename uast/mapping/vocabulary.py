"""What a mapping is judged against on the universal side: the names of the schema and which of them go together."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class AttributeInfo(NamedTuple):
    type: str
    """flag, enum, set or int."""
    values: frozenset[str]
    """Of an enum or set."""


class Vocabulary(NamedTuple):
    """The schema by name."""

    kinds: dict[str, str]
    """kind -> family"""
    roles: frozenset[str]
    attributes: dict[str, AttributeInfo]
    allowed: dict[str, frozenset[str]]
    """kind -> the roles that its children can have"""
    carried: dict[str, frozenset[str]]
    """kind -> the attributes that it can have"""
    holds: dict[str, frozenset[str]]
    """role -> the only kinds that it holds, for roles that are particular"""
    transparent: frozenset[str]
    """Kinds that the predicate `inside` looks through."""
    scopes: frozenset[str]
    """Kinds at which the predicate `scope` stops."""

    members: dict[str, frozenset[str]]
    """kind or family -> the kinds that the name means"""


@cache
def vocabulary() -> Vocabulary:
    """The schema that this library was built with."""
    from uast import kinds

    role_names = {role: str(role) for role in kinds.Role}
    kind_names = {kind: str(kind) for kind in kinds.Kind}
    members = {name: frozenset({name}) for name in kind_names.values()}
    members.update((family, frozenset(map(kind_names.__getitem__, held))) for family, held in kinds.FAMILIES.items())
    return Vocabulary(
        kinds={name: kind.family for kind, name in kind_names.items()},
        members=members,
        roles=frozenset(role_names.values()),
        attributes={each.name: AttributeInfo(each.type, frozenset(each.values)) for each in kinds.ATTRIBUTES},
        allowed={kind_names[kind]: frozenset(map(role_names.__getitem__, roles)) for kind, roles in kinds.KIND_ROLES.items()},
        carried={kind_names[kind]: names for kind, names in kinds.KIND_ATTRIBUTES.items()},
        holds={role_names[role]: frozenset(map(kind_names.__getitem__, held)) for role, held in kinds.ROLE_HOLDS.items()},
        transparent=frozenset(map(kind_names.__getitem__, kinds.TRANSPARENT_KINDS)),
        scopes=frozenset(map(kind_names.__getitem__, kinds.SCOPE_KINDS)),
    )
