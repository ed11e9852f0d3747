"""What is counted, and the numbers that stand for it: kinds, roles, filled roles, attributes and kind paths as 32-bit codes.

- path: the kinds of a node and of up to three ancestors, one byte each, the node in the lowest; the chain ends, in zeros, at the root
  and at the first ancestor that is left out. Every shorter path and the kind itself are its lower bytes.
- role: kind of the parent * 2^8 + role.
- filled: the same, counted once a parent however many children have the role; for those of `constructs` only.
- attribute: kind * 2^24 + attribute * 2^16 + value.
- left_out: the kind of a node that no other family counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uast.kinds import FAMILIES, Kind
from uast.names import KINDS, ROLES, TOKEN_KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTED = ("path", "role", "filled", "attribute", "left_out")
"""The families of codes; the index is the family's number."""

LEFT_OUT = TOKEN_KINDS | {Kind.COMMENT} | FAMILIES["quality"]
"""Punctuation, keywords, comments and errors: not counted, nor is anything below an error."""

NAMES = frozenset({Kind.IDENTIFIER, Kind.QUALIFIED_NAME, Kind.NAMED_TYPE, Kind.STRING_CONTENT, Kind.ESCAPE_SEQUENCE})
"""What only says a name or a text. A comparison leaves it out unless it is told to see names."""


def path_name(code: int) -> str:
    """`If > Block > Return`."""
    parts = []
    while code:
        parts.append(str(KINDS[code & 255]))
        code >>= 8
    return " > ".join(reversed(parts))


def role_name(code: int) -> str:
    return str(ROLES[code & 255])


def role_of_kind_name(code: int) -> str:
    return f"{KINDS[code >> 8]}.{ROLES[code & 255]}"


NAMED_BY: dict[str, Callable[[int], str]] = {"kinds": path_name, "paths": path_name, "roles": role_name, "places": role_of_kind_name}
"""What a histogram can be of -> how a code of it reads."""


def cut(codes: Any, of: str, length: int, *, names: bool) -> Any:
    """Codes of the family that `of` is made of, as codes of what is asked for; 0 for what does not belong to it.

    `codes` is a numpy array of uint32. "kinds": the node's kind; "paths": those of exactly `length` kinds; "roles" and "places" (a
    role under a kind) of the family role. Without `names`, whatever has one of NAMES in it is 0.
    """
    from uast.extras import package

    np = package("numpy")
    if of == "roles":
        return codes & np.uint32(0xFF)
    if of == "places":
        return codes
    length = 1 if of == "kinds" else length
    found = codes & np.uint32((1 << (8 * length)) - 1)
    found = np.where(found >> np.uint32(8 * (length - 1)), found, np.uint32(0))
    if names:
        return found
    hidden = np.zeros(256, dtype=bool)
    hidden[[int(kind) for kind in NAMES]] = True
    for step in range(length):
        found = np.where(hidden[(found >> np.uint32(8 * step)) & np.uint32(0xFF)], np.uint32(0), found)
    return found
