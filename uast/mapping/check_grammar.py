"""Judges a mapping against its grammar: every native name exists, every native kind is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uast.mapping.operations import wrap_key
from uast.mapping.problems import listed, nearest, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from uast.mapping.grammar import GrammarInfo
    from uast.mapping.model import AttrSource, Entry, Mapping, Operations, Path, Predicate, RoleRule, Selector, Step
    from uast.mapping.problems import Key, Problems
    from uast.mapping.source import MappingSource

TWICE = "#2"
"""Ends an `after:TEXT#2`: the last two anonymous siblings are both TEXT."""

_TOKEN_KINDS = ("Keyword", "OperatorToken", "Punctuation")


def check_grammar(mapping: Mapping, grammar: GrammarInfo, source: MappingSource, problems: Problems, *, total: bool) -> None:
    """`grammar` is the union over the dialects. With `total`, every kind and field of it must be decided."""
    checker = _GrammarCheck(mapping, grammar, source, problems)
    checker.entries()
    checker.tokens()
    checker.values()
    checker.unused_fields()
    if total:
        checker.totality()


class _GrammarCheck:
    def __init__(self, mapping: Mapping, grammar: GrammarInfo, source: MappingSource, problems: Problems) -> None:
        self.mapping = mapping
        self.grammar = grammar
        self.source = source
        self.problems = problems
        self.label = f"{mapping.package} {mapping.version}"
        self.look_up = f"look it up in src/node-types.json of {self.label}"
        self.role_fields: set[str] = set()
        """Fields that give their children a role somewhere."""

    def entries(self) -> None:
        for entry in self.mapping.entries.values():
            key: Key = ("node" if entry.named else "token", entry.name)
            if entry.named:
                self._entry_name(entry, key)
            else:
                self._token(entry.name, entry.line, key)
            self._shape_names(entry, key)
            self._roles(entry.roles, (*key, "roles"))
            self._attrs(entry.attrs, (*key, "attrs"))
            self._operations(entry.operations, key)
            for index, clause in enumerate(entry.when):
                inner = (*key, "when", index)
                self._roles(clause.roles, (*inner, "roles"))
                self._attrs(clause.attrs, (*inner, "attrs"))
                for predicate in clause.predicates:
                    self._predicate(predicate, (*inner, predicate.name))

    def _entry_name(self, entry: Entry, key: Key) -> None:
        name = entry.name
        if name in ("ERROR", "MISSING"):
            message = f"[node.{name}] cannot be mapped"
            hint = "delete it: broken source becomes Error and Missing by itself"
            self.problems.add("unknown-native-node", entry.line, key, message, hint)
        elif name not in self.grammar.named:
            self._no_node(name, entry.line, key, "delete the entry")

    def _no_node(self, name: str, line: int, key: Key, hidden_hint: str) -> None:
        """Report a name that is no named kind of the grammar."""
        grammar = self.grammar
        if name in grammar.hidden:
            message = f"no tree of {self.label} contains {quoted(name)}: it is a supertype or hidden"
            self.problems.add("hidden-native-node", line, key, message, hidden_hint)
            return
        hint = nearest(name, grammar.named, self.look_up)
        if name in grammar.anonymous:
            hint = f"it is an anonymous node: write {f'[token.{quoted(name)}]' if len(key) == 2 else quoted('token:' + name)}"
        elif name in grammar.fields:
            hint = "it is a field, and only nodes can stand here"
        self.problems.add("unknown-native-node", line, key, f"{self.label} has no named node {quoted(name)}", hint)

    def _shape_names(self, entry: Entry, key: Key) -> None:
        shapes = [(entry.shape, key)]
        shapes.extend((clause.shape, (*key, "when", index)) for index, clause in enumerate(entry.when))
        for shape, where in shapes:
            if shape is not None and shape.fuse is not None:
                self._field_or_node(shape.fuse.removeprefix("kind:"), shape.line, (*where, "fuse"), gives_role=True)

    def _token(self, text: str, line: int, key: Key) -> None:
        if text in self.grammar.anonymous:
            return
        hint = nearest(text, self.grammar.anonymous, f"delete it, or {self.look_up}")
        if text in self.grammar.named:
            instead = f"[node.{text}]" if len(key) <= 2 else f'has = "{text}"' if key[-1] == "token" else quoted(f"kind:{text}")
            hint = f"it is a named node: write {instead}"
        self.problems.add("unknown-token", line, key, f"{self.label} has no token {quoted(text)}", hint)

    def _node(self, name: str, line: int, key: Key) -> None:
        if name not in self.grammar.named:
            self._no_node(name, line, key, "name the nodes that it stands for")

    def _field(self, name: str, line: int, key: Key) -> None:
        if name not in self.grammar.fields:
            hint = nearest(name, self.grammar.fields, f"its fields: {listed(sorted(self.grammar.fields))}")
            self.problems.add("unknown-native-field", line, key, f"{self.label} has no field {quoted(name)}", hint)

    def _field_or_node(self, name: str, line: int, key: Key, *, gives_role: bool = False) -> None:
        grammar = self.grammar
        if name in grammar.fields:
            if gives_role:
                self.role_fields.add(name)
        elif name in grammar.hidden or name in grammar.anonymous:
            self._node(name, line, key)
        elif name not in grammar.named:
            hint = nearest(name, grammar.fields | grammar.named, self.look_up)
            message = f"{self.label} has neither a field nor a named node {quoted(name)}"
            self.problems.add("unknown-native-name", line, key, message, hint)

    def _selector(self, selector: Selector, line: int, key: Key, *, gives_role: bool = False) -> None:
        self._step(selector, line, key, gives_role=gives_role)
        if selector.kind in ("after", "before") and selector.name:
            self._token(selector.name.removesuffix(TWICE), line, key)

    def _step(self, step: Step | Selector, line: int, key: Key, *, gives_role: bool = False) -> None:
        if step.kind == "token":
            self._token(step.name, line, key)
        elif step.kind == "field":
            self._field_or_node(step.name, line, key, gives_role=gives_role)
        elif step.kind == "kind":
            if step.name in self.grammar.fields:
                self._node(step.name, line, key)
            else:
                self._field_or_node(step.name, line, key)

    def _path(self, path: Path, line: int, key: Key) -> None:
        for step in path:
            self._step(step, line, key)

    def _roles(self, rules: Iterable[RoleRule], key: Key) -> None:
        for rule in rules:
            self._selector(rule.selector, rule.line, (*key, rule.selector.name), gives_role=True)

    def _attrs(self, attrs: dict[str, AttrSource], key: Key) -> None:
        for name, attr in attrs.items():
            self._path(attr.path, attr.line, (*key, name, "text"))
            for path in attr.paths:
                self._path(path, attr.line, (*key, name, "of"))
            for text in attr.tokens:
                self._token(text, attr.line, (*key, name, "count"))

    def _operations(self, operations: Operations, key: Key) -> None:
        if operations.nest_chain is not None:
            inner = (*key, "nest_chain", "clause")
            self._node(operations.nest_chain.clause, self.source.line(inner), inner)
        for place, wrap in enumerate(operations.wrap_runs):
            where = wrap_key(operations, key, place)
            for index, text in enumerate(wrap.separators):
                inner = (*where, "separators", index)
                self._token(text, self.source.line(inner), inner)
            for text in wrap.having:
                inner = (*where, "having")
                self._token(text, self.source.line(inner), inner)
        if operations.implicit_list is not None:
            inner = (*key, "implicit_list", "separator")
            self._token(operations.implicit_list.separator, self.source.line(inner), inner)
        if operations.wrap_before is not None:
            inner = (*key, "wrap_before", "until")
            for name in operations.wrap_before.until:
                self._node(name, self.source.line(inner), inner)
        if operations.group_declarators is not None:
            inner = (*key, "group_declarators", "of")
            self._selector(operations.group_declarators.of, self.source.line(inner), inner, gives_role=True)
        if operations.adopt_preceding is not None:
            inner = (*key, "adopt_preceding", "kind")
            self._node(operations.adopt_preceding.kind, self.source.line(inner), inner)

    def _predicate(self, predicate: Predicate, key: Key) -> None:
        line = predicate.line
        for path in predicate.paths:
            self._path(path, line, key)
        if predicate.selector is not None:
            self._selector(predicate.selector, line, key)
        look = {"token": self._token, "field": self._field, "parent": self._node}.get(predicate.name)
        if look is not None:
            for name in predicate.names:
                look(name, line, key)

    def tokens(self) -> None:
        for token in self.mapping.tokens.values():
            self._token(token.text, token.line, ("tokens",))

    def values(self) -> None:
        """The keys of a table that only `tokens` sources read are tokens."""
        if any(entry.named and self._is_token(entry) for entry in self.mapping.entries.values()):
            # A named leaf that is a token is looked up by its text, which the grammar does not tell.
            return
        read_by: dict[str, set[str]] = {}
        for entry in self.mapping.entries.values():
            for attrs in (entry.attrs, *(clause.attrs for clause in entry.when)):
                for attr in attrs.values():
                    for table in (attr.table, *(other for _, other in attr.tables)):
                        if table is not None:
                            read_by.setdefault(table, set()).add(attr.how)
        for table, hows in read_by.items():
            if hows == {"tokens"}:
                for text in self.mapping.values.get(table, ()):
                    key = ("values", table, text)
                    self._token(text, self.source.line(key), key)

    @staticmethod
    def _is_token(entry: Entry) -> bool:
        shapes = (entry.shape, *(clause.shape for clause in entry.when))
        return any(shape is not None and shape.kind in _TOKEN_KINDS for shape in shapes)

    def unused_fields(self) -> None:
        for name in self.source.unused_fields:
            key = ("language", "unused_fields", name)
            line = self.source.line(key)
            self._field(name, line, key)
            if name in self.role_fields:
                message = f"the field {quoted(name)} is declared unused, but a selector gives it a role"
                self.problems.add("field-in-use", line, key, message, "delete the declaration")

    def totality(self) -> None:
        mapping, grammar = self.mapping, self.grammar
        line = self.source.line(("language", "version"))
        named = sorted(name for name in grammar.named if (name, True) not in mapping.entries)
        if named:
            entries = "an entry" if len(named) > 1 else f"[node.{named[0]}]"
            message = f"{self.label} has {_count(named, 'named node')} without an entry: {listed(named)}"
            self.problems.add("unmapped-native-node", line, ("node",), message, f'add {entries}, if need be with opaque = "reason"')
        tokens = sorted(text for text in grammar.anonymous if text not in mapping.tokens and (text, False) not in mapping.entries)
        if tokens:
            message = f"{self.label} has {_count(tokens, 'token')} that nothing decides: {listed(tokens)}"
            self.problems.add("unmapped-token", line, ("tokens",), message, "add each to one list of [tokens]")
        fields = sorted(grammar.fields - self.role_fields - self.source.unused_fields.keys())
        if fields:
            message = f"{self.label} has {_count(fields, 'field')} that no selector uses: {listed(fields)}"
            hint = f'use each in a roles table, or say why not: [language.unused_fields] {fields[0]} = "reason"'
            self.problems.add("unmapped-field", line, ("language", "unused_fields"), message, hint)


def _count(names: list[str], noun: str) -> str:
    return f"{len(names)} {noun}{'' if len(names) == 1 else 's'}"
