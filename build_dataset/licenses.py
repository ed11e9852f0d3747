"""SPDX licence expressions: read, found in the heads of files, and judged against what the user allows."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from license_expression import Licensing

HEAD_BYTES = 8192
"""Where `SPDX-License-Identifier:` is looked for; long copyright lists stand before it."""

LONGEST = 1000
"""Characters of an expression that is still read."""

UNREAD = ""
"""A licence is stated, and it is no SPDX expression or no known text. Nothing further away may speak for the file then."""

# At the beginning of a line, behind comment signs at most: a program that handles such lines has them in its strings.
_HEADER = re.compile(rb"^[^\w\"'`\n]*SPDX-License-Identifier:[ \t]*([^\r\n]*)", re.MULTILINE)
_COMMENT_END = re.compile(r"\s*(?:\*+/|--+>|\*\)|=\}|#\}|%>|\?>).*$")


@cache
def _licensing() -> Licensing:
    from license_expression import get_spdx_licensing

    return get_spdx_licensing()


@lru_cache(maxsize=4096)
def canonical(text: str) -> str | None:
    """The expression in SPDX's spelling, ids that SPDX has replaced included (`gpl-2.0+` is GPL-2.0-or-later); None for no expression."""
    parsed = _parsed(text)
    return None if parsed is None else str(parsed.render())


@lru_cache(maxsize=4096)
def _parsed(text: str) -> Any:
    if not text or len(text) > LONGEST:
        return None
    licensing = _licensing()
    # What can go wrong with foreign text is not a closed list of exceptions.
    try:
        parsed = licensing.parse(text, strict=True)
        unknown = licensing.unknown_license_keys(parsed)
    except Exception:  # noqa: BLE001
        return None
    # SPDX lets anybody define LicenseRef-anything.
    if parsed is None or any(not key.lower().startswith(("licenseref-", "documentref-")) for key in unknown):
        return None
    return parsed


def joined(expressions: Iterable[str]) -> str | None:
    """All of them at once, sorted; None if one is `UNREAD`, or there is none."""
    distinct = sorted(set(expressions))
    if not distinct or UNREAD in distinct:
        return None
    if len(distinct) == 1:
        return distinct[0]
    return canonical(" AND ".join(f"({one})" for one in distinct))


def license_in_header(content: bytes) -> str | None:
    """What the file says of itself; several lines hold all at once. `UNREAD` if it is no expression, None if it says nothing."""
    head = content[:HEAD_BYTES]
    if b"SPDX-License-Identifier:" not in head:
        return None
    told = [_COMMENT_END.sub("", value.decode("utf-8", "replace")).strip() for value in _HEADER.findall(head)]
    if not told:
        return None
    return joined(canonical(one) or UNREAD for one in told) or UNREAD


@dataclass(frozen=True)
class Policy:
    """Which licences the user wants: ids, each of a licence or `LICENSE WITH EXCEPTION`. `allow` None is all."""

    allow: frozenset[str] | None = None
    deny: frozenset[str] = frozenset()

    def reason(self, expression: str | None) -> str | None:
        """Why a file of this licence is left out, or None. OR needs one licence that passes, AND all.

        `X WITH E` passes where it is named so, and where X is: an exception only permits more. It is denied by either.
        """
        if expression is None:
            return None if self.allow is None else "no-license"
        parsed = _parsed(expression)
        if parsed is None:
            return "no-license"
        if self.deny and not self._satisfied(parsed, self._not_denied):
            return "license-denied"
        if self.allow is not None and not self._satisfied(parsed, self._allowed):
            return "license-not-allowed"
        return None

    def _satisfied(self, parsed: Any, passes: Any) -> bool:
        licensing = _licensing()
        if isinstance(parsed, licensing.OR):
            return any(self._satisfied(part, passes) for part in parsed.args)
        if isinstance(parsed, licensing.AND):
            return all(self._satisfied(part, passes) for part in parsed.args)
        return bool(passes(_names(parsed)))

    def _allowed(self, names: frozenset[str]) -> bool:
        # A licence of the OR that is denied does not make it allowed.
        return self.allow is not None and bool(names & self.allow) and self._not_denied(names)

    def _not_denied(self, names: frozenset[str]) -> bool:
        return not names & self.deny


def _names(symbol: Any) -> frozenset[str]:
    """`X WITH E` by its whole name and by X; a plain licence by its name."""
    name = str(symbol.render())
    return frozenset({name, name.partition(" WITH ")[0]})


def license_ids(names: Iterable[str]) -> tuple[str, ...]:
    """Ids as the user gave them, in SPDX's spelling, sorted. Raises DatasetError unknown-license with the nearest id."""
    found = set()
    for name in names:
        parsed = _parsed(name)
        licensing = _licensing()
        if parsed is None or isinstance(parsed, (licensing.OR, licensing.AND)):
            raise _unknown(name, is_expression=parsed is not None)
        found.add(str(parsed.render()))
    return tuple(sorted(found))


def _unknown(name: str, *, is_expression: bool) -> DatasetError:
    if is_expression:
        hint = "name single licences, separated by commas"
        return DatasetError(f'"{name}" is an expression of several licences', code="unknown-license", hint=hint)
    known = [key for key, symbol in _licensing().known_symbols.items() if not symbol.is_exception and not key.startswith("LicenseRef-")]
    folded = {key.lower(): key for key in known}
    near = difflib.get_close_matches(name.lower(), folded, n=1, cutoff=0.5)
    hint = f'did you mean "{folded[near[0]]}"?' if near else "the ids are those of the SPDX licence list, such as MIT or Apache-2.0"
    return DatasetError(f'SPDX has no licence "{name}"', code="unknown-license", hint=hint)
