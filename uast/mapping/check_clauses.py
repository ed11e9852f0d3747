"""Finds what can never happen in a mapping: clauses that an earlier one always beats, conditions that contradict each other, keys
that change nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uast.mapping.problems import dotted, listed, quoted, table_name

if TYPE_CHECKING:
    from uast.mapping.model import AttrSource, Clause, Entry, Mapping, Predicate, RoleRule
    from uast.mapping.problems import Key, Problems
    from uast.mapping.source import MappingSource


def check_clauses(mapping: Mapping, source: MappingSource, problems: Problems) -> None:
    declarators = {entry.declarator for entry in mapping.entries.values() if entry.declarator is not None}
    unseen = _without_rows(mapping)
    for entry in mapping.entries.values():
        key: Key = ("node" if entry.named else "token", entry.name)
        _check_effect(entry, key, source, problems)
        _check_selectors(entry.roles, unseen, (*key, "roles"), problems)
        for index, clause in enumerate(entry.when):
            inner = (*key, "when", index)
            _check_contradiction(clause, inner, problems)
            _check_declarators(clause, inner, declarators, problems)
            _check_shadow(entry, index, inner, problems)
            _check_selectors(clause.roles, unseen, (*inner, "roles"), problems)


def _without_rows(mapping: Mapping) -> set[tuple[str, str]]:
    """Selectors, by kind and name, of what is white space."""
    unseen = {("token", token.text) for token in mapping.tokens.values() if token.kind is None}
    for entry in mapping.entries.values():
        if entry.shape is not None and entry.shape.drop and all(clause.shape is None for clause in entry.when):
            unseen.add(("kind" if entry.named else "token", entry.name))
    return unseen


def _check_selectors(rules: tuple[RoleRule, ...], unseen: set[tuple[str, str]], key: Key, problems: Problems) -> None:
    for rule in rules:
        if (rule.selector.kind, rule.selector.name) in unseen:
            message = f"{quoted(rule.selector.name)} is white space and has no row that could have a role"
            problems.add("dead-rule", rule.line, (*key, rule.selector.name), message, "delete the selector, or give what it selects a row")


def _check_effect(entry: Entry, key: Key, source: MappingSource, problems: Problems) -> None:
    """Keys that change nothing, whatever the clauses say."""
    shapes = [shape for shape in (entry.shape, *(clause.shape for clause in entry.when)) if shape is not None]
    if shapes and all(shape.drop for shape in shapes):
        present = [name for name in ("role", "roles", "attrs") if getattr(entry, name)]
        if present:
            inner = (*key, present[0])
            message = f"{dotted(inner)} changes nothing: the node has no row and no children"
            problems.add("no-effect", source.line(inner), inner, message, "delete it, or give the node a kind")
    elif shapes and all(shape.merge in ("wrapper", "up") for shape in shapes) and not entry.operations.wrap_runs:
        places: list[tuple[Key, dict[str, AttrSource]]] = [((*key, "attrs"), entry.attrs)]
        places.extend(((*key, "when", index, "attrs"), clause.attrs) for index, clause in enumerate(entry.when))
        for where, attrs in places:
            if attrs:
                message = f"{dotted(where)} changes nothing: a merged node has no row to carry attributes"
                hint = "set them in the entry of the row that it merges into: `tokens` and `count` see the tokens of merged nodes"
                problems.add("no-effect", source.line(where), where, message, hint)
    if entry.transparent:
        for rule in entry.roles:
            if rule.selector.kind == "any":
                message = f'{table_name(key)} is transparent, but "*" gives every child a role'
                problems.add("no-effect", rule.line, (*key, "roles", "*"), message, 'delete "*" or transparent')


def _check_contradiction(clause: Clause, key: Key, problems: Problems) -> None:
    by_name: dict[str, Predicate] = {predicate.name: predicate for predicate in clause.predicates}
    has, lacks = by_name.get("has"), by_name.get("lacks")
    if has is not None and lacks is not None and set(has.paths) <= set(lacks.paths):
        message = f"{dotted(key)} never holds: it lacks what it must have"
        problems.add("dead-rule", lacks.line, (*key, "lacks"), message, "delete one of has and lacks, or the clause")


def _check_declarators(clause: Clause, key: Key, declarators: set[str], problems: Problems) -> None:
    for predicate in clause.predicates:
        inner = (*key, predicate.name)
        missing = [name for name in predicate.names if name not in declarators | {"name", "none"}] if predicate.name == "chain" else []
        if predicate.name == "declares" and "function" not in declarators:
            missing = ["function"]
        if missing:
            message = f"{dotted(inner)} never holds: no entry says declarator = {listed(missing)}"
            problems.add("dead-rule", predicate.line, inner, message, "give the entry of that declarator its class")


def _check_shadow(entry: Entry, index: int, key: Key, problems: Problems) -> None:
    """What a clause assigns is lost where an earlier clause assigns it and holds whenever this one does."""
    clause = entry.when[index]
    assigned = _assigned(clause)
    lost: dict[str, int] = {}
    for earlier in entry.when[:index]:
        common = [name for name in _assigned(earlier) if name in assigned and name not in lost]
        if common and all(any(_implies(later, weaker) for later in clause.predicates) for weaker in earlier.predicates):
            lost.update(dict.fromkeys(common, earlier.line))
    if not lost:
        return
    line = next(iter(lost.values()))
    what = "never applies" if len(lost) == len(assigned) else f"never sets {', '.join(lost)}"
    message = f"{dotted(key)} {what}: the clause on line {line} holds whenever this one does, and comes first"
    problems.add("dead-rule", clause.line, key, message, "move the clause with more conditions up, or delete it")


def _assigned(clause: Clause) -> list[str]:
    names = [f"attrs.{name}" for name in clause.attrs]
    if clause.shape is not None:
        names.append("the shape")
    if clause.roles:
        names.append("roles")
    if clause.role is not None:
        names.append("role")
    return names


def _implies(stronger: Predicate, weaker: Predicate) -> bool:
    """Whether the second holds whenever the first does, as far as their words tell."""
    if stronger.name != weaker.name:
        return False
    match stronger.name:
        case "has":
            return set(stronger.paths) <= set(weaker.paths)
        case "lacks":
            return set(stronger.paths) >= set(weaker.paths)
        case "count":
            return stronger.selector == weaker.selector and stronger.number >= weaker.number
        case "prefix":
            return stronger.paths == weaker.paths and all(text.startswith(weaker.names) for text in stronger.names)
        case _:
            return stronger.paths == weaker.paths and set(stronger.names) <= set(weaker.names)
