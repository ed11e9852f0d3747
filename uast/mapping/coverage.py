"""How much of a grammar a mapping decides, and how: for `uast kinds --coverage` and the tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from uast.mapping.grammar import GrammarInfo

if TYPE_CHECKING:
    from collections.abc import Mapping as Dict

    from uast.mapping.model import Entry, Mapping

Decision: TypeAlias = Literal["exact", "by context", "merged", "opaque", "dropped", "unmapped"]
DECISIONS: tuple[Decision, ...] = ("exact", "by context", "merged", "opaque", "dropped", "unmapped")


@dataclass(frozen=True, slots=True)
class CoverageGroup:
    """The native kinds of one sort, named or anonymous, each name in exactly one list, in the order of the names."""

    exact: tuple[str, ...] = ()
    """Always a row of the same kind."""
    by_context: tuple[str, ...] = ()
    """Clauses decide the kind, the roles or the attributes."""
    merged: tuple[str, ...] = ()
    """Dissolves into another row, or takes the kind of its child."""
    opaque: tuple[str, ...] = ()
    """A row without a universal kind."""
    dropped: tuple[str, ...] = ()
    """White space."""
    unmapped: tuple[str, ...] = ()
    """Nothing decides it."""

    def names(self, decision: Decision) -> tuple[str, ...]:
        names: tuple[str, ...] = getattr(self, decision.replace(" ", "_"))
        return names

    @property
    def totals(self) -> dict[Decision, int]:
        return {decision: len(self.names(decision)) for decision in DECISIONS}

    def __len__(self) -> int:
        return sum(self.totals.values())


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of one language's grammar, over all of its dialects."""

    language: str
    package: str
    version: str
    named: CoverageGroup
    anonymous: CoverageGroup
    reasons: dict[str, str]
    """Of the opaque kinds."""

    @property
    def complete(self) -> bool:
        return not (self.named.unmapped or self.anonymous.unmapped)


def coverage(mapping: Mapping, grammars: Dict[str, GrammarInfo]) -> Coverage:
    """Class every native kind that a tree can contain. `grammars` has one element per dialect."""
    grammar = GrammarInfo.union(grammars.values())
    reasons = {
        entry.name: shape.opaque
        for entry in mapping.entries.values()
        for shape in (entry.shape, *(clause.shape for clause in entry.when))
        if shape is not None and shape.opaque is not None
    }
    return Coverage(
        mapping.language,
        mapping.package,
        mapping.version,
        _group({name: _of_entry(mapping.entries.get((name, True))) for name in grammar.named}),
        _group({name: _of_token(mapping, name) for name in grammar.anonymous}),
        reasons,
    )


def _group(decided: dict[str, Decision]) -> CoverageGroup:
    names: dict[Decision, list[str]] = {decision: [] for decision in DECISIONS}
    for name in sorted(decided):
        names[decided[name]].append(name)
    return CoverageGroup(*(tuple(names[decision]) for decision in DECISIONS))


def _of_entry(entry: Entry | None) -> Decision:
    if entry is None or entry.shape is None:
        return "unmapped"
    if entry.when:
        return "by context"
    if entry.shape.merge is not None or entry.shape.fuse is not None:
        return "merged"
    if entry.shape.opaque is not None:
        return "opaque"
    return "dropped" if entry.shape.drop else "exact"


def _of_token(mapping: Mapping, text: str) -> Decision:
    token = mapping.tokens.get(text)
    if token is None:
        return _of_entry(mapping.entries.get((text, False)))
    return "exact" if token.kind is not None else "dropped"
