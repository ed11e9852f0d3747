"""Kinds, roles and attributes by id and by name, as trees need them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from uast.errors import UnknownNameError, did_you_mean
from uast.kinds import ATTRIBUTE_BY_NAME, ATTRIBUTES, KIND_BY_NAME, ROLE_BY_NAME, Attribute, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

AttributeValue: TypeAlias = "bool | int | str | tuple[str, ...]"

TOKEN_KINDS = frozenset({Kind.KEYWORD, Kind.OPERATOR_TOKEN, Kind.PUNCTUATION, Kind.RAW_TEXT})
"""Every other kind has the flag NAMED."""

KINDS: dict[int, Kind] = {int(kind): kind for kind in Kind}
ROLES: dict[int, Role] = {int(role): role for role in Role}
ATTRIBUTE: dict[int, Attribute] = {attribute.id: attribute for attribute in ATTRIBUTES}


class Attributes(dict[str, AttributeValue]):
    """The attributes of a node, by name. A name that no attribute has is an error, not merely absent."""

    def __missing__(self, name: str) -> AttributeValue:
        if name in ATTRIBUTE_BY_NAME:
            raise KeyError(name)
        hint = did_you_mean(str(name), ATTRIBUTE_BY_NAME) or "docs/schema.md lists them"
        raise UnknownNameError(f"there is no attribute {name!r}", hint=hint)


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
        raise UnknownNameError(f"there is no role {role!r}", hint=did_you_mean(str(role), ROLE_BY_NAME) or "docs/schema.md lists them")
    return int(ROLE_BY_NAME[role])
