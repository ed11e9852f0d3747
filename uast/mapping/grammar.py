"""What a mapping is judged against on the native side: the names of a pinned grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable


class Grammar(Protocol):
    """What `uast._core.Grammar` offers of it."""

    def kinds(self) -> list[tuple[int, str, bool, bool, bool]]: ...
    def fields(self) -> list[tuple[int, str]]: ...


class GrammarInfo(NamedTuple):
    """The node kinds that a tree can contain, named and anonymous, those that it cannot, and the fields."""

    named: frozenset[str]
    anonymous: frozenset[str]
    hidden: frozenset[str]
    """Supertypes and hidden kinds."""
    fields: frozenset[str]

    @staticmethod
    def of(grammar: Grammar) -> GrammarInfo:
        named: set[str] = set()
        anonymous: set[str] = set()
        hidden: set[str] = set()
        for _, name, is_named, visible, supertype in grammar.kinds():
            # One name can have several ids, some of them hidden.
            (hidden if supertype or not visible else named if is_named else anonymous).add(name)
        fields = frozenset(name for _, name in grammar.fields())
        return GrammarInfo(frozenset(named), frozenset(anonymous), frozenset(hidden - named), fields)

    @staticmethod
    def union(grammars: Iterable[GrammarInfo]) -> GrammarInfo:
        """The names of all dialects of a language together."""
        parts = list(grammars)
        named = frozenset[str]().union(*(part.named for part in parts))
        return GrammarInfo(
            named,
            frozenset[str]().union(*(part.anonymous for part in parts)),
            frozenset[str]().union(*(part.hidden for part in parts)) - named,
            frozenset[str]().union(*(part.fields for part in parts)),
        )
