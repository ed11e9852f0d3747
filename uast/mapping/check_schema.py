"""Judges a mapping against the schema: every universal name exists, and stands where the schema allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uast.mapping.model import AttrSource
from uast.mapping.operations import NO_OPERATIONS, wrap_key
from uast.mapping.problems import dotted, nearest, quoted, table_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from uast.mapping.model import Entry, Mapping, Operations, Predicate, RoleRule, Selector, Shape
    from uast.mapping.problems import Key, Problems
    from uast.mapping.source import MappingSource
    from uast.mapping.vocabulary import AttributeInfo, Vocabulary

_CORE_KINDS = {
    "Opaque": 'write opaque = "reason" instead',
    "Error": "only the core makes it, out of broken source",
    "Missing": "only the core makes it, out of broken source",
    "Unmapped": "only the core makes it, out of a node without an entry",
}
"""Kinds that no mapping may name, with the way out."""

_NUMBER = ("number_kind", "base")
_STRING = ("prefix", "quote", "raw", "multiline")
READ_BY = {"number": _NUMBER, "c_number": _NUMBER, "string": _STRING, "c_string": _STRING}
"""The attributes that each of the core's literal readers sets."""


def check_schema(mapping: Mapping, schema: Vocabulary, source: MappingSource, problems: Problems) -> None:
    checker = _SchemaCheck(mapping, schema, source, problems)
    for entry in mapping.entries.values():
        checker.entry(entry)
    checker.values()


class _SchemaCheck:
    def __init__(self, mapping: Mapping, schema: Vocabulary, source: MappingSource, problems: Problems) -> None:
        self.mapping = mapping
        self.schema = schema
        self.source = source
        self.problems = problems
        self.read_tables: dict[str, set[str]] = {}
        """[values] table -> the attributes that read it"""

    def entry(self, entry: Entry) -> None:
        key: Key = ("node" if entry.named else "token", entry.name)
        shapes = [shape for shape in (entry.shape, *(clause.shape for clause in entry.when)) if shape is not None]
        for shape in shapes:
            if shape.kind is not None:
                self._kind(shape.kind, shape.line, (*key, "kind"))
            if shape.wrap is not None:
                self._kind(shape.wrap[0], shape.line, (*key, "wrap", "kind"))
                self._role(shape.wrap[1], shape.line, (*key, "wrap", "role"))
        anywhere = _kinds(shapes)
        extra = frozenset[str]()
        if entry.operations is not NO_OPERATIONS:
            extra = self._operations(entry.operations, anywhere, key)
        rows = None if anywhere is None else anywhere | extra
        replaced = _replaced(entry.operations)
        self._roles(entry.roles, rows, (*key, "roles"), replaced)
        self._attrs(entry.attrs, _carriers(shapes, entry.operations), (*key, "attrs"))
        if entry.role is not None:
            self._own_role(entry.role, entry.shape if len(shapes) == 1 else None, self.source.line((*key, "role")), (*key, "role"))
        for index, clause in enumerate(entry.when):
            inner = (*key, "when", index)
            # What a clause assigns beside a shape holds for that shape; alone it holds for whatever the entry may become.
            here = anywhere if clause.shape is None else _kinds([clause.shape])
            self._roles(clause.roles, None if here is None else here | extra, (*inner, "roles"), replaced)
            carriers = _carriers(shapes if clause.shape is None else [clause.shape], entry.operations)
            self._attrs(clause.attrs, carriers, (*inner, "attrs"))
            if clause.role is not None:
                self._own_role(clause.role, clause.shape, self.source.line((*inner, "role")), (*inner, "role"))
            for predicate in clause.predicates:
                self._predicate(predicate, (*inner, predicate.name))

    def _kind(self, name: str, line: int, key: Key) -> bool:
        """Whether the schema has the kind and a mapping may name it."""
        if name in _CORE_KINDS:
            self.problems.add("wrong-value", line, key, f"a mapping cannot make a row of kind {name}", _CORE_KINDS[name])
            return False
        if name in self.schema.kinds:
            return True
        hint = nearest(name, self.schema.kinds, "docs/schema.md lists the kinds")
        self.problems.add("unknown-kind", line, key, f"the schema has no kind {quoted(name)}", hint)
        return False

    def _role(self, name: str, line: int, key: Key) -> bool:
        if name in self.schema.roles:
            return True
        hint = nearest(name, self.schema.roles, "docs/schema.md lists the roles")
        self.problems.add("unknown-role", line, key, f"the schema has no role {quoted(name)}", hint)
        return False

    def _allowed(self, role: str, kinds: frozenset[str], line: int, key: Key) -> None:
        """One of the kinds that the node can be has to allow the role."""
        allowed = self.schema.allowed
        known = [kind for kind in sorted(kinds) if kind in allowed]
        if not known or any(role in allowed[kind] for kind in known):
            return
        general = frozenset.intersection(*allowed.values())
        particular = sorted(frozenset().union(*(allowed[kind] for kind in known)) - general)
        hint = f"its roles: {', '.join(particular)}" if particular else "it has tokens and comments only"
        message = f"the schema allows no child with role {quoted(role)} under {' or '.join(known)}"
        self.problems.add("role-not-allowed", line, key, message, hint)

    def _holds(self, role: str, kind: str | None, line: int, key: Key, child: str) -> None:
        held = self.schema.holds.get(role)
        if held is None or kind is None or kind in held or kind not in self.schema.kinds:
            return
        own = sorted(name for name in held if self.schema.kinds[name] not in ("quality", "preprocessor"))
        message = f"{child} is of kind {kind}, which cannot have the role {quoted(role)}"
        hint = f'the role holds only {", ".join(own)}; give it another role, or wrap it: wrap = {{ kind = "{own[0]}", role = "..." }}'
        self.problems.add("child-not-allowed", line, key, message, hint)

    def _roles(self, rules: Iterable[RoleRule], kinds: frozenset[str] | None, key: Key, replaced: frozenset[str]) -> None:
        """`kinds` are what the parent can be, None where it can be anything (the node dissolves); `replaced` roles are never seen."""
        for rule in rules:
            inner = (*key, rule.selector.name)
            if not self._role(rule.role, rule.line, inner) or rule.role in replaced:
                continue
            if kinds is not None:
                self._allowed(rule.role, kinds, rule.line, inner)
            child, kind = self._child_kind(rule.selector)
            self._holds(rule.role, kind, rule.line, inner, child)

    def _child_kind(self, selector: Selector) -> tuple[str, str | None]:
        """The child that the selector names and its universal kind, None where the kind is not fixed."""
        if selector.kind not in ("kind", "token"):
            return "", None
        entry = self.mapping.entries.get((selector.name, selector.kind == "kind"))
        if entry is None or entry.shape is None or any(clause.shape is not None for clause in entry.when):
            return "", None
        # A group of declarators, a wrapped or merged node is another kind than its entry says.
        if entry.operations.group_declarators is not None or entry.operations.wrap_before is not None:
            return "", None
        wrapped = entry.shape.wrap[0] if entry.shape.wrap else entry.shape.kind
        return quoted(selector.name), None if entry.shape.merge is not None else wrapped

    def _own_role(self, role: str, shape: Shape | None, line: int, key: Key) -> None:
        if self._role(role, line, key) and shape is not None and shape.merge is None:
            self._holds(role, shape.wrap[0] if shape.wrap else shape.kind, line, key, table_name(key[:2]))

    def _attrs(self, attrs: dict[str, AttrSource], kinds: frozenset[str] | None, key: Key) -> None:
        for name, attr in attrs.items():
            inner = (*key, name)
            if attr.how == "read":
                for each in READ_BY[attr.reader or ""]:
                    self._carried(each, kinds, attr.line, inner)
                continue
            for table in (attr.table, *(other for _, other in attr.tables)):
                if table is None:
                    continue
                self.read_tables.setdefault(table, set()).add(name)
                if table not in self.mapping.values:
                    hint = nearest(table, self.mapping.values, f"write [values.{table}]")
                    self.problems.add("unknown-values-table", attr.line, inner, f"there is no [values.{table}]", hint)
            known = self.schema.attributes.get(name)
            if known is None:
                hint = nearest(name, self.schema.attributes, "docs/schema.md lists the attributes")
                self.problems.add("unknown-attribute", attr.line, inner, f"the schema has no attribute {quoted(name)}", hint)
                continue
            self._carried(name, kinds, attr.line, inner)
            if isinstance(attr.value, tuple):
                if known.type != "set":
                    message = f"the attribute {name} is {_TYPES[known.type]}, and a list is not"
                    self.problems.add("wrong-source", attr.line, inner, message, "give one value")
                    continue
                for value in attr.value:
                    self._value(name, known, value, attr.line, inner)
            elif attr.how == "constant":
                self._value(name, known, attr.value, attr.line, inner)
            elif attr.how == "count" and known.type != "int":
                message = f"the attribute {name} is {_TYPES[known.type]}, which a count cannot give"
                self.problems.add("wrong-source", attr.line, inner, message, "use tokens or text with a [values] table")
            elif attr.default is not None:
                self._value(name, known, attr.default, attr.line, (*inner, "default"))

    def _carried(self, name: str, kinds: frozenset[str] | None, line: int, key: Key) -> None:
        carried = self.schema.carried
        known = [] if kinds is None else [kind for kind in sorted(kinds) if kind in carried]
        if not known or any(name in carried[kind] for kind in known):
            return
        all_of_them = sorted(frozenset().union(*(carried[kind] for kind in known)))
        hint = f"its attributes: {', '.join(all_of_them)}" if all_of_them else f"{' and '.join(known)} has no attributes; delete it"
        message = f"the schema gives {' or '.join(known)} no attribute {quoted(name)}"
        self.problems.add("attribute-not-allowed", line, key, message, hint)

    def _value(self, name: str, known: AttributeInfo, value: str | int | bool | None, line: int, key: Key) -> None:
        """The value of a constant, a default or a [values] table fits the attribute."""
        if known.type in ("enum", "set"):
            if isinstance(value, str):
                if value not in known.values:
                    hint = nearest(value, known.values, _values_hint(known))
                    self.problems.add("unknown-value", line, key, f"the attribute {name} has no value {quoted(value)}", hint)
                return
            hint = _values_hint(known)
        elif known.type == "flag":
            if isinstance(value, bool):
                return
            hint = "write true; a flag that is absent is false"
        else:
            if isinstance(value, int) and not isinstance(value, bool):
                return
            hint = "write a number"
        shown = quoted(value) if isinstance(value, str) else str(value).lower()
        message = f"the attribute {name} is {_TYPES[known.type]}, and {shown} is not"
        self.problems.add("wrong-source", line, key, message, hint)

    def _operations(self, operations: Operations, parents: frozenset[str] | None, key: Key) -> frozenset[str]:
        """The kinds that the operations put beside the entry's own: its roles table speaks of their children, too.

        `parents` are what the node itself can be, None for anything.
        """
        kinds: set[str] = set()
        if operations.member_call:
            kinds.add("MemberAccess")
            self._made("MemberAccess", "callee", parents, (*key, "member_call"))
        for place in range(len(operations.wrap_runs)):
            kinds.add(self._wrap_runs(operations, place, parents, wrap_key(operations, key, place)))
        if operations.implicit_list is not None:
            kinds.add(operations.implicit_list.kind)
            self._made(operations.implicit_list.kind, operations.implicit_list.role, parents, (*key, "implicit_list"))
        if operations.wrap_before is not None:
            for part, kind in (("kind", operations.wrap_before.kind), ("body", operations.wrap_before.body)):
                inner = (*key, "wrap_before", part)
                kinds.add(kind)
                self._kind(kind, self.source.line(inner), inner)
        if operations.group_declarators is not None:
            inner = (*key, "group_declarators", "kind")
            kinds.add(operations.group_declarators.kind)
            self._kind(operations.group_declarators.kind, self.source.line(inner), inner)
        if operations.adopt_preceding is not None:
            # The role is one in whatever follows; what nothing follows keeps its own.
            inner = (*key, "adopt_preceding", "role")
            self._role(operations.adopt_preceding.role, self.source.line(inner), inner)
        if operations.gap_text is not None:
            self._kind(operations.gap_text.kind, self.source.line((*key, "gap_text")), (*key, "gap_text"))
        if operations.docstring and parents is not None and not any("statement" in self.schema.allowed.get(kind, ()) for kind in parents):
            inner = (*key, "docstring")
            message = f"{dotted(inner)} changes nothing: {' or '.join(sorted(parents))} holds no statements"
            self.problems.add("no-effect", self.source.line(inner), inner, message, "move it to the entry of the list of statements")
        return frozenset(kinds)

    def _wrap_runs(self, operations: Operations, place: int, parents: frozenset[str] | None, inner: Key) -> str:
        """One of the list; returns the kind that it makes."""
        wrap = operations.wrap_runs[place]
        around = next((later for later in operations.wrap_runs[place + 1 :] if wrap.role in later.of or not later.of), None)
        if around is None:
            self._made(wrap.kind, wrap.role, parents, inner)
        else:
            # A later one of the list wraps what this one makes.
            places = frozenset({around.kind}) if around.of or parents is None else parents | {around.kind}
            self._made(wrap.kind, around.inner or wrap.role, places, inner)
        for name in ("of", "without", "inner", "last"):
            roles = getattr(wrap, name) or ()
            roles = (roles,) if isinstance(roles, str) else roles
            for role in roles:
                self._role(role, self.source.line((*inner, name)), (*inner, name))
        if wrap.attr is not None:
            constant = AttrSource("constant", self.source.line((*inner, "attrs")), value=wrap.attr[1])
            self._attrs({wrap.attr[0]: constant}, frozenset({wrap.kind}), (*inner, "attrs"))
        return wrap.kind

    def _made(self, kind: str, role: str | None, parents: frozenset[str] | None, key: Key) -> None:
        """The synthetic node of an operation: its kind, its role, and whether the two fit each other and the parent."""
        line = self.source.line((*key, "kind"))
        known = self._kind(kind, line, (*key, "kind"))
        line = self.source.line((*key, "role"))
        if role is not None and self._role(role, line, (*key, "role")):
            if known:
                self._holds(role, kind, line, (*key, "role"), f"what {key[-1]} makes")
            if parents is not None:
                self._allowed(role, parents, line, (*key, "role"))

    def _predicate(self, predicate: Predicate, key: Key) -> None:
        schema = self.schema
        if predicate.name == "role_is":
            for name in predicate.names:
                self._role(name, predicate.line, key)
        elif predicate.name in ("inside", "scope"):
            for name in predicate.names:
                members = schema.members.get(name)
                if members is None:
                    hint = nearest(name, schema.members, "docs/schema.md lists the kinds and families")
                    self.problems.add("unknown-kind", predicate.line, key, f"the schema has no kind or family {quoted(name)}", hint)
                elif predicate.name == "scope" and not members & schema.scopes:
                    message = f"scope = {quoted(name)} never holds: a scope is a callable, a type or the module"
                    self.problems.add("dead-rule", predicate.line, key, message, "use inside for other kinds")
                elif predicate.name == "inside" and members <= schema.transparent:
                    message = f"inside = {quoted(name)} never holds: inside looks through it"
                    self.problems.add("dead-rule", predicate.line, key, message, "name the kind around it, or ask for the native parent")

    def values(self) -> None:
        for table, values in self.mapping.values.items():
            key: Key = ("values", table)
            attributes = self.read_tables.get(table)
            if attributes is None:
                hint = f'delete it, or read it with attrs = {{ name = {{ tokens = "{table}" }} }}'
                self.problems.add("unused-values-table", self.source.line(key), key, f"no attribute reads [values.{table}]", hint)
                continue
            for name in sorted(attributes & self.schema.attributes.keys()):
                for text, value in values.items():
                    self._value(name, self.schema.attributes[name], value, self.source.line((*key, text)), (*key, text))


_TYPES = {"flag": "a flag", "enum": "one of a list", "set": "a set out of a list", "int": "a number"}


def _values_hint(known: AttributeInfo) -> str:
    return f"its values: {', '.join(sorted(known.values))}" if len(known.values) <= 24 else "docs/schema.md lists its values"


def _kinds(shapes: Iterable[Shape]) -> frozenset[str] | None:
    """The kinds of the rows that the shapes make, None if one of them leaves the kind to another node."""
    kinds: set[str] = set()
    for shape in shapes:
        if shape.opaque is not None:
            kinds.add("Opaque")
        elif shape.kind is not None:
            kinds.add(shape.kind)
        elif not shape.drop:
            return None
    return frozenset(kinds)


def _replaced(operations: Operations) -> frozenset[str]:
    """Roles that no row keeps: wrap_runs gives all that have them another one."""
    whole = [wrap for wrap in operations.wrap_runs if wrap.inner and not wrap.having and not wrap.without]
    return frozenset(role for wrap in whole for role in wrap.of)


def _carriers(shapes: Sequence[Shape], operations: Operations) -> frozenset[str] | None:
    """The kinds of the rows that attributes go to: the node's own, and the wraps of its children."""
    kinds = _kinds(shapes)
    if kinds is not None:
        kinds |= {shape.wrap[0] for shape in shapes if shape.wrap}
    if not operations.wrap_runs:
        return kinds
    if kinds is None and not all(shape.merge in ("wrapper", "up") for shape in shapes):
        return None
    return (kinds or frozenset()) | {wrap.kind for wrap in operations.wrap_runs}
