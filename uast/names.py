"""Kinds, roles and attributes by id and by name, as trees need them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from uast.errors import UnknownNameError, did_you_mean
from uast.kinds import ATTRIBUTES, KIND_BY_NAME, ROLE_BY_NAME, Attribute, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

AttributeValue: TypeAlias = "bool | int | str | tuple[str, ...]"

TOKEN_KINDS = frozenset({Kind.KEYWORD, Kind.OPERATOR_TOKEN, Kind.PUNCTUATION, Kind.RAW_TEXT})
"""Every other kind has the flag NAMED."""

KINDS: dict[int, Kind] = {int(kind): kind for kind in Kind}
ROLES: dict[int, Role] = {int(role): role for role in Role}
ATTRIBUTE: dict[int, Attribute] = {attribute.id: attribute for attribute in ATTRIBUTES}


def kind_ids(kinds: Iterable[Kind | str]) -> set[int]:
    """Ids of kinds given as members or PascalCase names. Raises UnknownNameError."""
    ids = set()
    for kind in kinds:
        if isinstance(kind, Kind):
            ids.add(int(kind))
        elif kind in KIND_BY_NAME:
            ids.add(int(KIND_BY_NAME[kind]))
        else:
            raise UnknownNameError(f"there is no kind {kind!r}", hint=did_you_mean(str(kind), KIND_BY_NAME) or "`uast kinds` lists them")
    return ids


def role_id(role: Role | str) -> int:
    """Id of a role given as member or snake_case name. Raises UnknownNameError."""
    if isinstance(role, Role):
        return int(role)
    if role not in ROLE_BY_NAME:
        raise UnknownNameError(f"there is no role {role!r}", hint=did_you_mean(str(role), ROLE_BY_NAME) or "see docs/schema.md")
    return int(ROLE_BY_NAME[role])
