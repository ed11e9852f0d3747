"""Kinds, roles and attributes by id and by name, as trees need them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from uast.errors import UnknownNameError, did_you_mean
from uast.kinds import ATTRIBUTES, Kind, Role

AttributeValue: TypeAlias = "bool | int | str | tuple[str, ...]"

KINDS: dict[int, Kind] = {int(kind): kind for kind in Kind}
ROLES: dict[int, Role] = {int(role): role for role in Role}
KIND_IDS: dict[str, int] = {str(kind): int(kind) for kind in Kind}
ROLE_IDS: dict[str, int] = {str(role): int(role) for role in Role}
ATTRIBUTE = {attribute.id: attribute for attribute in ATTRIBUTES}


def kind_ids(kinds: Iterable[Kind | str]) -> set[int]:
    """Ids of kinds given as members or PascalCase names. Raises UnknownNameError."""
    ids = set()
    for kind in kinds:
        if isinstance(kind, Kind):
            ids.add(int(kind))
        elif kind in KIND_IDS:
            ids.add(KIND_IDS[kind])
        else:
            raise UnknownNameError(
                f"there is no kind {kind!r}", hint=did_you_mean(str(kind), KIND_IDS) or "`uast kinds` lists them"
            )
    return ids


def role_id(role: Role | str) -> int:
    """Id of a role given as member or snake_case name. Raises UnknownNameError."""
    if isinstance(role, Role):
        return int(role)
    if role not in ROLE_IDS:
        raise UnknownNameError(f"there is no role {role!r}", hint=did_you_mean(str(role), ROLE_IDS) or "see docs/schema.md")
    return ROLE_IDS[role]
