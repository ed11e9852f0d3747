"""Last pass: a checked mapping and one dialect's grammar become the integer tables that the core executes.

The tables are JSON text in the shape that `core/src/decode.rs` reads. Names end here: kinds, roles, attributes and values are the
schema's ids, native kinds and fields the grammar's.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from uast import kinds as schema
from uast.kinds import ATTRIBUTE_BY_NAME, KIND_BY_NAME, ROLE_BY_NAME
from uast.mapping.schema_tables import attribute_value, facts, wellknown
from uast.native import NativeLegend

if TYPE_CHECKING:
    from collections.abc import Iterable

    from uast.mapping.grammar import Grammar
    from uast.mapping.model import AttrSource, Clause, Entry, Mapping, Operations, Predicate, RoleRule, Selector, Shape, Step, WrapRuns

NO_ENTRY = 0xFFFF
TWICE = "#2"
"""`after:TEXT#2`: the last two anonymous siblings are both TEXT."""


def native_legend(mapping: Mapping, grammars: Iterable[Grammar]) -> NativeLegend:
    """The names of all dialects' visible kinds and fields, each once, in the order of the grammars.

    Kinds that are never a row come last: the ids that occur stay small, which is what the dataset stores.
    """
    native: dict[tuple[str, bool], None] = {}
    fields: dict[str, None] = {"": None}
    for grammar in grammars:
        for _, name, named, visible, supertype in grammar.kinds():
            if visible and not supertype:
                native.setdefault((name, named))
        for _, name in grammar.fields():
            fields.setdefault(name)
    ordered = sorted(native, key=lambda kind: _never_a_row(mapping, *kind))
    return NativeLegend((("ERROR", True), *ordered), tuple(fields))


def _never_a_row(mapping: Mapping, name: str, named: bool) -> bool:
    """Whether nodes of the kind dissolve or are white space, whatever the context."""
    entry = mapping.entries.get((name, named))
    if entry is None:
        return not named and name in mapping.tokens and mapping.tokens[name].kind is None
    shapes = [shape for shape in (entry.shape, *(clause.shape for clause in entry.when)) if shape is not None]
    return all(shape.drop or shape.merge in ("wrapper", "up") for shape in shapes)


def compile_mapping(mapping: Mapping, grammar: Grammar, legend: NativeLegend) -> str:
    """The tables for `core.Program`, as JSON."""
    return json.dumps(_Compiler(mapping, grammar, legend).program(), separators=(",", ":"))


class _Compiler:
    def __init__(self, mapping: Mapping, grammar: Grammar, legend: NativeLegend) -> None:
        self.mapping = mapping
        self.legend = legend
        self.kinds = grammar.kinds()
        self.fields = {name: number for number, name in grammar.fields()}
        self.symbols: dict[tuple[str, bool], list[int]] = {}
        for number, name, named, visible, supertype in self.kinds:
            if visible and not supertype:
                self.symbols.setdefault((name, named), []).append(number)
        unknown = ROLE_BY_NAME["unknown"]
        self.role_tables: list[dict[str, Any]] = [_role_table(any_role=(int(unknown), 0))]
        self.role_table_ids: dict[tuple[RoleRule, ...], int] = {}
        self.value_tables: list[dict[str, Any]] = []
        self.value_table_ids: dict[tuple[str, str], int] = {}

    def program(self) -> dict[str, Any]:
        entries = list(self.mapping.entries.values())
        compiled = [self.entry(entry) for entry in entries]
        places = {(entry.name, entry.named): place for place, entry in enumerate(entries)}
        field_ids = {name: place for place, name in enumerate(self.legend.fields)}
        field_legend = [0] * (max(self.fields.values(), default=0) + 1)
        for name, number in self.fields.items():
            field_legend[number] = field_ids[name]
        return {
            "wellknown": wellknown(),
            "facts": facts(),
            "symbols": self.symbol_infos(places),
            "field_legend": field_legend,
            "declarator_field": self.fields.get("declarator", 0),
            "final_newline": self.mapping.final_newline,
            "adjacent_docs": self.mapping.adjacent_docs,
            "role_tables": self.role_tables,
            "value_tables": self.value_tables,
            "entries": compiled,
        }

    def symbol_infos(self, places: dict[tuple[str, bool], int]) -> list[dict[str, Any]]:
        legend = {key: place for place, key in enumerate(self.legend.native)}
        infos = []
        for _, name, named, _, _ in self.kinds:
            entry = places.get((name, named))
            token = None if named else self.mapping.tokens.get(name)
            info = {
                "named": named,
                "legend": legend.get((name, named), 0),
                "entry": NO_ENTRY if entry is None else entry,
                "kind": int(KIND_BY_NAME["Unmapped"]),
                "role": int(ROLE_BY_NAME["trivia"]),
                "space": False,
                "pair": False,
                "line": 0,
            }
            own = None if named else self.mapping.entries.get((name, False))
            if own is not None and own.role:
                info["role"] = _role(own.role)
            if token is not None:
                info["space"] = token.kind is None
                info["pair"] = token.role == "pair"
                info["kind"] = _kind(token.kind) if token.kind else 0
                info["role"] = int(ROLE_BY_NAME["open" if token.role == "pair" else token.role])
                info["line"] = token.line
            infos.append(info)
        return infos

    def entry(self, entry: Entry) -> dict[str, Any]:
        opaque = entry.shape is not None and entry.shape.opaque is not None
        return {
            "line": entry.line,
            "shape": self.shape(entry.shape),
            "role": _role(entry.role),
            "roles": 0 if opaque and not entry.roles else self.roles(entry.roles),
            "attrs": self.attrs(entry.attrs),
            "clauses": [self.clause(entry, clause) for clause in entry.when],
            "transparent": entry.transparent,
            "declarator": entry.declarator.capitalize() if entry.declarator else "No",
            "operations": self.operations(entry.operations),
        }

    def shape(self, shape: Shape | None, default: Shape | None = None) -> dict[str, Any]:
        if shape is None:
            return {"kind": 0, "merge": "No", "fuse": None, "drop": False, "wrap": None}
        kind = "Opaque" if shape.opaque is not None else shape.kind
        if kind is None and shape.wrap is not None and default is not None:
            # A clause that only wraps leaves the kind as it is.
            kind = default.kind
        return {
            "kind": _kind(kind) if kind else 0,
            "merge": shape.merge.capitalize() if shape.merge else "No",
            "fuse": self.field_or_kind(shape.fuse) if shape.fuse else None,
            "drop": shape.drop,
            "wrap": {"kind": _kind(shape.wrap[0]), "role": _role(shape.wrap[1])} if shape.wrap else None,
        }

    def clause(self, entry: Entry, clause: Clause) -> dict[str, Any]:
        roles: int | None = None
        if clause.roles:
            laid_over = {rule.selector: rule for rule in (*entry.roles, *clause.roles)}
            roles = self.roles(tuple(laid_over.values()))
        elif clause.shape is not None and clause.shape.opaque is not None:
            roles = 0
        return {
            "line": clause.line,
            "predicates": [self.predicate(predicate) for predicate in clause.predicates],
            "shape": self.shape(clause.shape, entry.shape) if clause.shape else None,
            "roles": roles,
            "role": _role(clause.role),
            "attrs": self.attrs(clause.attrs),
        }

    def named(self, name: str) -> list[int]:
        return self.symbols.get((name, True), [])

    def anonymous(self, name: str) -> list[int]:
        return self.symbols.get((name, False), [])

    def field_or_kind(self, name: str) -> dict[str, Any]:
        field = self.fields.get(name)
        if field is None or name.startswith("kind:"):
            return {"Symbols": self.named(name.removeprefix("kind:"))}
        return {"Field": field}

    def selector_step(self, selector: Selector) -> Any:
        if selector.kind == "any":
            return "Any"
        if selector.kind == "field":
            return {"Field": self.fields[selector.name]} if selector.name in self.fields else {"Symbols": []}
        return {"Symbols": self.named(selector.name) if selector.kind == "kind" else self.anonymous(selector.name)}

    def step(self, step: Step) -> Any:
        match step.kind:
            case "up":
                return "Up"
            case "field":
                return {"Field": self.fields[step.name]} if step.name in self.fields else {"Symbols": []}
            case "kind":
                return {"Symbols": self.named(step.name)}
            case _:
                return {"Symbols": self.anonymous(step.name)}

    def path(self, path: Iterable[Step]) -> list[Any]:
        return [self.step(step) for step in path]

    def roles(self, rules: tuple[RoleRule, ...]) -> int:
        found = self.role_table_ids.get(rules)
        if found is not None:
            return found
        table = _role_table()
        for rule in rules:
            role, name = int(ROLE_BY_NAME[rule.role]), rule.selector.name
            match rule.selector.kind:
                case "any":
                    table["any"] = (role, rule.line)
                case "field":
                    if name in self.fields:
                        table["fields"].append((self.fields[name], role, rule.line))
                case "after" if not name:
                    table["after_nothing"] = (role, rule.line)
                case "after" if name.endswith(TWICE):
                    table["after_twice"].extend((symbol, role, rule.line) for symbol in self.anonymous(name.removesuffix(TWICE)))
                case "after":
                    table["after"].extend((symbol, role, rule.line) for symbol in self.anonymous(name))
                case "before":
                    table["before"].extend((symbol, role, rule.line) for symbol in self.anonymous(name))
                case "kind":
                    table["symbols"].extend((symbol, role, rule.line) for symbol in self.named(name))
                case _:
                    table["symbols"].extend((symbol, role, rule.line) for symbol in self.anonymous(name))
        self.role_table_ids[rules] = len(self.role_tables)
        self.role_tables.append(table)
        return self.role_table_ids[rules]

    def attrs(self, attrs: dict[str, AttrSource]) -> list[dict[str, Any]]:
        # A literal reader sets attributes of its own; whichever name it stands under is only a label.
        return [
            {"id": 0 if source.how == "read" else ATTRIBUTE_BY_NAME[name].id, "source": self.attr_source(name, source)}
            for name, source in attrs.items()
        ]

    def attr_source(self, name: str, source: AttrSource) -> Any:
        match source.how:
            case "constant":
                assert source.value is not None
                if isinstance(source.value, tuple):
                    return {"Constants": [attribute_value(name, value) for value in source.value]}
                return {"Constant": attribute_value(name, source.value)}
            case "tokens":
                assert source.table is not None
                return {
                    "Tokens": {
                        "table": self.values(name, source.table),
                        "collect": ATTRIBUTE_BY_NAME[name].type == "set",
                        "of": [self.path(path) for path in source.paths],
                        "places": [(place.capitalize(), self.values(name, table)) for place, table in source.tables],
                    }
                }
            case "text":
                assert source.table is not None
                default = None if source.default is None else attribute_value(name, source.default)
                return {"Text": [self.path(source.path), self.values(name, source.table), default]}
            case "count":
                return {"Count": [symbol for token in source.tokens for symbol in self.anonymous(token)]}
            case _:
                if source.reader in ("string", "c_string"):
                    return {"ReadString": {"exact": source.reader == "c_string"}}
                return {"ReadNumber": {"octal": source.reader == "c_number"}}

    def values(self, attr: str, table: str) -> int:
        """The value table of a name, for one attribute: the same words can mean values of several."""
        found = self.value_table_ids.get((attr, table))
        if found is None:
            texts = {text: attribute_value(attr, value) for text, value in self.mapping.values[table].items()}
            symbols = [(symbol, value) for text, value in texts.items() for symbol in self.anonymous(text)]
            found = self.value_table_ids[attr, table] = len(self.value_tables)
            self.value_tables.append({"symbols": symbols, "texts": list(texts.items())})
        return found

    def predicate(self, predicate: Predicate) -> Any:
        names, path = predicate.names, self.path(predicate.paths[0]) if predicate.paths else []
        match predicate.name:
            case "has" | "lacks":
                return {predicate.name.capitalize(): [self.path(path) for path in predicate.paths]}
            case "token":
                return {"Has": [[{"Symbols": self.anonymous(name)}] for name in names]}
            case "count":
                assert predicate.selector is not None
                return {"Count": [self.selector_step(predicate.selector), predicate.number]}
            case "field":
                return {"Field": [self.fields[name] for name in names if name in self.fields]}
            case "parent":
                return {"Parent": [symbol for name in names for symbol in self.named(name)]}
            case "inside" | "scope":
                return {predicate.name.capitalize(): sorted({int(kind) for name in names for kind in _kinds(name)})}
            case "role_is":
                return {"Role": [_role(name) for name in names]}
            case "text" | "prefix":
                return {predicate.name.capitalize(): [path, list(names)]}
            case "initial":
                return {"Initial": [path, [name.capitalize() for name in names]]}
            case "chain":
                return {"Chain": [name.capitalize() for name in names]}
            case _:
                return {"declares": "Declares", "at_start": "AtStart"}[predicate.name]

    def wrap_runs(self, wrap: WrapRuns) -> dict[str, Any]:
        return {
            "kind": _kind(wrap.kind),
            "role": _role(wrap.role),
            "without": [_role(role) for role in wrap.without],
            "through": [symbol for text in wrap.through for symbol in self.anonymous(text)],
            "inner": _role(wrap.inner),
            "last": _role(wrap.last),
            "attr": (ATTRIBUTE_BY_NAME[wrap.attr[0]].id, attribute_value(*wrap.attr)) if wrap.attr else None,
            "separators": [symbol for text in wrap.separators for symbol in self.anonymous(text)],
            "of": [_role(role) for role in wrap.of],
            "having": [symbol for text in wrap.having for symbol in self.anonymous(text)],
        }

    def operations(self, operations: Operations) -> list[Any]:
        found: list[Any] = []
        if (nest := operations.nest_chain) is not None:
            found.append({"NestChain": {"clause": self.named(nest.clause)}})
        if operations.member_call:
            found.append("MemberCall")
        found.extend({"WrapRuns": self.wrap_runs(wrap)} for wrap in operations.wrap_runs)
        if (implicit := operations.implicit_list) is not None:
            separators = self.anonymous(implicit.separator)
            found.append({"ImplicitList": {"kind": _kind(implicit.kind), "role": _role(implicit.role), "separators": separators}})
        if (before := operations.wrap_before) is not None:
            until = [symbol for name in before.until for symbol in self.named(name)]
            found.append({"WrapBefore": {"kind": _kind(before.kind), "until": until, "body": _kind(before.body)}})
        if (group := operations.group_declarators) is not None:
            lacks = None if group.lacks is None else self.selector_step(group.lacks)
            shared = [_role(role) for role in group.shared]
            of = self.selector_step(group.of)
            found.append({"GroupDeclarators": {"of": of, "kind": _kind(group.kind), "lacks": lacks, "shared": shared}})
        if (adopt := operations.adopt_preceding) is not None:
            found.append({"AdoptPreceding": {"symbols": self.named(adopt.kind), "role": _role(adopt.role)}})
        if (gap := operations.gap_text) is not None:
            found.append({"GapText": {"kind": _kind(gap.kind), "quotes": gap.quotes, "escape": gap.escape}})
        if operations.heredoc is not None:
            found.append(f"Heredoc{operations.heredoc.capitalize()}")
        if operations.docstring:
            found.append("Docstring")
        return found


def _role_table(any_role: tuple[int, int] | None = None) -> dict[str, Any]:
    return {"fields": [], "after": [], "after_twice": [], "after_nothing": None, "before": [], "symbols": [], "any": any_role}


def _kind(name: str) -> int:
    return int(KIND_BY_NAME[name])


def _kinds(name: str) -> Iterable[schema.Kind]:
    return schema.FAMILIES[name] if name in schema.FAMILIES else (KIND_BY_NAME[name],)


def _role(name: str | None) -> int:
    return int(ROLE_BY_NAME[name]) if name else 0
