"""Second pass over a mapping file: the parsed TOML becomes a `Mapping`, or a list of what is wrong with its form.

Names of the grammar and of the schema are judged later (`check.py`); here they only have to be strings in the right places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from uast.mapping.model import AttrSource, Clause, Entry, Mapping, RoleRule, Shape, TokenClass
from uast.mapping.operations import OPERATIONS, read_operations
from uast.mapping.predicates import DECLARATORS, PREDICATES, read_predicates
from uast.mapping.problems import Problems, dotted, listed, nearest, quoted, table_name
from uast.mapping.reading import Reader
from uast.mapping.selectors import Notation
from uast.mapping.source import MappingSource, read_mapping

if TYPE_CHECKING:
    from collections.abc import Collection

    from uast.mapping.model import Merge, NodeKey
    from uast.mapping.problems import Key

__all__ = ["MappingSource", "load_mapping", "read_mapping"]

SHAPE = ("kind", "merge", "fuse", "opaque", "drop")
ASSIGNMENTS = (*SHAPE, "wrap", "role", "roles", "attrs")
ENTRY = (*ASSIGNMENTS, "when", "transparent", "declarator", *OPERATIONS)
_ENTRY = frozenset(ENTRY)
_CLAUSE = frozenset((*PREDICATES, *ASSIGNMENTS))
MERGES = ("wrapper", "up", "same")
PLACES = ("pointer", "array", "function")
"""Classes of declarators whose tokens a `tokens` source can look up in a further table."""
READERS = ("number", "c_number", "string", "c_string")
TOKEN_LISTS: dict[str, tuple[str | None, str]] = {
    "keyword": ("Keyword", "keyword"),
    "modifier": ("Keyword", "modifier"),
    "operator": ("OperatorToken", "operator"),
    "open": ("Punctuation", "open"),
    "close": ("Punctuation", "close"),
    "separator": ("Punctuation", "separator"),
    "pair": ("Punctuation", "pair"),
    "trivia": ("Punctuation", "trivia"),
    "space": (None, "trivia"),
}
"""Key of [tokens] -> universal kind (None: no row) and role."""

_SHAPE_HINT = f"keep one of {', '.join(SHAPE)}"
_ATTR_HINT = 'write name = true, "value", a number, or one of { tokens = }, { text = , table = }, { count = }, { read = }'


def load_mapping(source: MappingSource, fields: Collection[str]) -> Mapping:
    """The whole mapping. `fields` are the field names of the grammar (of all dialects): they tell fields from kinds.

    Raises MappingErrors with every problem of form.
    """
    loader = _Loader(source, fields)
    mapping = loader.mapping()
    loader.problems.raise_if_any()
    return mapping


class _Loader:
    def __init__(self, source: MappingSource, fields: Collection[str]) -> None:
        self.source = source
        self.problems = Problems(source.file)
        self.reader = Reader(source.lines, self.problems)
        self.notation = Notation(self.reader, fields)

    def mapping(self) -> Mapping:
        source, data = self.source, self.source.data
        entries: dict[NodeKey, Entry] = {}
        for table, named in (("node", True), ("token", False)):
            for name, body in self.reader.table(data.get(table, {}), (table,), "begin with [node.KIND]", may_be_empty=True).items():
                entry = self._entry(name, named, body, (table, name))
                if entry is not None:
                    entries[name, named] = entry
        tokens = self._tokens(data.get("tokens", {}), entries)
        values = self._values(data.get("values", {}))
        return Mapping(
            file=source.file,
            sha256=source.sha256,
            language=source.language,
            package=source.package,
            version=source.version,
            dialects=source.dialects,
            files=source.files,
            tokens=tokens,
            values=values,
            entries=entries,
            final_newline=source.final_newline,
            adjacent_docs=source.adjacent_docs,
        )

    def _tokens(self, value: object, entries: dict[NodeKey, Entry]) -> dict[str, TokenClass]:
        reader = self.reader
        table = reader.table(value, ("tokens",), 'write keyword = ["if"]', may_be_empty=True)
        reader.known_keys(table, ("tokens",), TOKEN_LISTS)
        tokens: dict[str, TokenClass] = {}
        for name, (kind, role) in TOKEN_LISTS.items():
            if name not in table:
                continue
            for index, text in enumerate(reader.strings(table[name], ("tokens", name), f"list the tokens: {name} = [...]")):
                key = ("tokens", name, index)
                line = reader.line(key)
                first = tokens.get(text) or entries.get((text, False))
                if first is not None:
                    reader.problem("duplicate-token", key, f"the token {quoted(text)} is decided on line {first.line} already", "keep one")
                else:
                    tokens[text] = TokenClass(text, kind, role, line)
        return tokens

    def _values(self, value: object) -> dict[str, dict[str, str | int | bool]]:
        reader = self.reader
        hint = 'write "token text" = "value"'
        found: dict[str, dict[str, str | int | bool]] = {}
        for name, body in reader.table(value, ("values",), "write [values.NAME]", may_be_empty=True).items():
            found[name] = {}
            for text, meaning in reader.table(body, ("values", name), hint).items():
                if isinstance(meaning, (str, int, bool)):
                    found[name][text] = meaning
                else:
                    reader.wrong_type(meaning, ("values", name, text), "a string, a number or a boolean", hint)
        return found

    def _entry(self, name: str, named: bool, body: object, key: Key) -> Entry | None:
        reader = self.reader
        table = reader.table(body, key, 'give it a shape, such as kind = "If"')
        if not table:
            return None
        for wrong in sorted(table.keys() - _ENTRY):
            hint = nearest(wrong, ENTRY, f"an entry knows {listed(ENTRY)}")
            if wrong in PREDICATES:
                hint = f"{wrong} is a condition: put it into a clause, when = [{{ {wrong} = ..., kind = ... }}]"
            reader.problem("unknown-key", (*key, wrong), f"{table_name(key)} has no key {quoted(wrong)}", hint)
        shape = self._shape(table, key)
        if shape is None and table.keys().isdisjoint(SHAPE):
            hint = f"give it one of {', '.join(SHAPE)}"
            if "when" in table:
                hint = 'give it one, such as kind = "If", for where no clause holds'
            reader.problem("missing-shape", key, f"{table_name(key)} does not say what becomes of the node", hint)
        return Entry(
            name=name,
            named=named,
            line=reader.line(key),
            shape=shape,
            role=reader.string(table["role"], (*key, "role"), "name a role") if "role" in table else None,
            roles=self._roles(table["roles"], (*key, "roles")) if "roles" in table else (),
            attrs=self._attrs(table["attrs"], (*key, "attrs")) if "attrs" in table else {},
            when=self._clauses(table["when"], (*key, "when")) if "when" in table else (),
            transparent=reader.true(table["transparent"], (*key, "transparent")) if "transparent" in table else False,
            declarator=reader.choice(table["declarator"], (*key, "declarator"), DECLARATORS) if "declarator" in table else None,
            operations=read_operations(table, key, reader, self.notation),
        )

    def _shape(self, table: dict[str, Any], key: Key) -> Shape | None:
        """The shape that the table gives, None without one or after a problem."""
        present = [name for name in SHAPE if name in table]
        if "wrap" in table and present in ([], ["kind"]):
            return self._wrapped(table, key)
        if not present:
            return None
        reader = self.reader
        first = (*key, present[0])
        line = reader.line(first)
        if present == ["kind", "merge"] and table["merge"] == "same":
            kind = reader.string(table["kind"], first, "name a kind")
            return Shape(line, kind=kind, merge="same")
        if len(present) > 1:
            hint = f'{_SHAPE_HINT}; only merge = "same" goes with a kind' if "merge" in present else _SHAPE_HINT
            message = f"{table_name(key)} has {' and '.join(present)}: each says what becomes of the node"
            reader.problem("shape-conflict", (*key, present[1]), message, hint)
            return None
        name, value = present[0], table[present[0]]
        if name == "merge":
            merge = reader.choice(value, first, MERGES)
            if merge == "same":
                hint = 'add kind = "UnionType" or whatever it is where the parent differs'
                reader.problem("missing-key", first, f'{table_name(key)} has merge = "same" without a kind', hint)
            return Shape(line, merge=cast("Merge | None", merge))
        if name == "drop":
            return Shape(line, drop=True) if reader.true(value, first) else None
        if name == "kind":
            return Shape(line, kind=reader.string(value, first, "name a kind of the schema"))
        if name == "fuse":
            return Shape(line, fuse=reader.string(value, first, "name the field or kind of the child whose entry the row takes"))
        return Shape(line, opaque=reader.string(value, first, "say why no universal kind fits"))

    def _wrapped(self, table: dict[str, Any], key: Key) -> Shape | None:
        """A shape with a synthetic row around it."""
        reader, inner = self.reader, (*key, "wrap")
        hint = 'write wrap = { kind = "BindingPattern", role = "name" }: the kind of the row around, and the role of this one in it'
        wrap = reader.table(table["wrap"], inner, hint)
        if not wrap or not reader.known_keys(wrap, inner, ("kind", "role"), ("kind", "role")):
            return None
        kind = reader.string(wrap["kind"], (*inner, "kind"), "name a kind of the schema")
        role = reader.string(wrap["role"], (*inner, "role"), "name a role of the schema")
        own = reader.string(table["kind"], (*key, "kind"), "name a kind of the schema") if "kind" in table else None
        return Shape(reader.line(inner), kind=own, wrap=(kind, role)) if kind and role else None

    def _roles(self, value: object, key: Key) -> tuple[RoleRule, ...]:
        reader = self.reader
        rules: list[RoleRule] = []
        seen: dict[tuple[str, str], str] = {}
        for text, role in reader.table(value, key, 'write selector = "role"').items():
            where = (*key, text)
            selector = self.notation.selector(text, where)
            name = reader.string(role, where, "name a role of the schema")
            if selector is None or name is None:
                continue
            earlier = seen.setdefault((selector.kind, selector.name), text)
            if earlier != text:
                message = f"{quoted(text)} selects the same children as {quoted(earlier)}"
                reader.problem("duplicate-selector", where, message, "keep one of them")
            rules.append(RoleRule(selector, name, reader.line(where)))
        return tuple(rules)

    def _attrs(self, value: object, key: Key, *, in_clause: bool = False) -> dict[str, AttrSource]:
        found: dict[str, AttrSource] = {}
        for name, source in self.reader.table(value, key, _ATTR_HINT).items():
            read = self._attr(source, (*key, name), in_clause=in_clause)
            if read is not None:
                found[name] = read
        return found

    def _attr(self, value: object, key: Key, *, in_clause: bool) -> AttrSource | None:
        reader = self.reader
        line = reader.line(key)
        if isinstance(value, dict):
            return self._attr_table(value, key, line)
        if value is False and not in_clause:
            hint = "delete it: a flag that is absent is false, and only a clause has something to take back"
            reader.problem("wrong-value", key, f"{dotted(key)} = false says nothing", hint)
            return None
        if isinstance(value, str):
            text = reader.string(value, key, "name a value of the attribute")
            return AttrSource("constant", line, value=text) if text else None
        if isinstance(value, list):
            texts = reader.strings(value, key, "list the values of the set")
            return AttrSource("constant", line, value=texts) if texts else None
        if isinstance(value, (bool, int)):
            return AttrSource("constant", line, value=value)
        reader.wrong_type(value, key, "a constant or a table", _ATTR_HINT)
        return None

    def _attr_table(self, table: dict[str, Any], key: Key, line: int) -> AttrSource | None:
        reader = self.reader
        hows = [how for how in ("tokens", "text", "count", "read") if how in table]
        if len(hows) != 1:
            message = f"{dotted(key)} names {'no source' if not hows else 'several sources: ' + ', '.join(hows)}"
            reader.problem("wrong-value", key, message, _ATTR_HINT)
            return None
        how = hows[0]
        allowed = {"text": ("text", "table", "default"), "tokens": ("tokens", "of", *PLACES)}.get(how, (how,))
        if not reader.known_keys(table, key, allowed, ("text", "table") if how == "text" else ()):
            return None
        inner = (*key, how)
        if how == "tokens":
            return self._tokens_source(table, key, line)
        if how == "count":
            texts = reader.strings(table["count"], inner, "list the texts of the tokens to count")
            return AttrSource("count", line, tokens=texts) if texts else None
        if how == "read":
            name = reader.choice(table["read"], inner, READERS)
            return AttrSource("read", line, reader=name) if name else None
        text = reader.string(table["text"], inner, 'give the path of a leaf, or "." for the node itself')
        path = self.notation.path(text, inner, itself=True) if text else None
        name = reader.string(table["table"], (*key, "table"), "name a [values.NAME] table")
        default = reader.string(table["default"], (*key, "default"), "name a value of the attribute") if "default" in table else None
        return AttrSource("text", line, table=name, path=path, default=default) if path is not None and name else None

    def _tokens_source(self, table: dict[str, Any], key: Key, line: int) -> AttrSource | None:
        reader, hint = self.reader, "name a [values.NAME] table"
        name = reader.string(table["tokens"], (*key, "tokens"), hint)
        inner = (*key, "of")
        texts = reader.strings(table["of"], inner, 'write of = "../a" or a list of paths', single=True) if "of" in table else ()
        paths = tuple(path for text in texts if (path := self.notation.path(text, inner, itself=True)) is not None)
        tables = ((place, reader.string(table[place], (*key, place), hint)) for place in PLACES if place in table)
        known = tuple((place, other) for place, other in tables if other)
        if paths and known:
            message = f"{dotted(key)} names tokens of other nodes, which stand in no declarator of this one"
            reader.problem("wrong-value", key, message, f"delete of, or {' and '.join(place for place, _ in known)}")
        return AttrSource("tokens", line, table=name, paths=paths, tables=known) if name else None

    def _clauses(self, value: object, key: Key) -> tuple[Clause, ...]:
        hint = 'write when = [{ has = "...", kind = "..." }]'
        if not isinstance(value, list):
            self.reader.wrong_type(value, key, "a list of clauses", hint)
            return ()
        if not value:
            self.reader.problem("empty-value", key, f"{dotted(key)} is empty", f"delete it, or {hint}")
        clauses = [self._clause(self.reader.table(item, (*key, index), hint), (*key, index)) for index, item in enumerate(value)]
        return tuple(clause for clause in clauses if clause is not None)

    def _clause(self, table: dict[str, Any], key: Key) -> Clause | None:
        reader = self.reader
        if not table:
            return None
        unknown = sorted(table.keys() - _CLAUSE)
        for wrong in unknown:
            hint = nearest(wrong, _CLAUSE, f"predicates: {listed(PREDICATES)}; assignments: {listed(ASSIGNMENTS)}")
            if wrong in _ENTRY:
                hint = f"{wrong} belongs to the entry, not to a clause"
            reader.problem("unknown-predicate", (*key, wrong), f"{dotted(key)} has no key {quoted(wrong)}", hint)
        meant_role_is = isinstance(table.get("role"), list)
        if not unknown and not meant_role_is and table.keys().isdisjoint(PREDICATES):
            hint = "make what it assigns the entry's own, which holds where no clause does"
            reader.problem("clause-without-predicate", key, f"{dotted(key)} has no condition", hint)
        if not unknown and table.keys().isdisjoint(ASSIGNMENTS):
            hint = f"delete it, or assign one of {', '.join(ASSIGNMENTS)}"
            reader.problem("clause-without-effect", key, f"{dotted(key)} assigns nothing", hint)
        return Clause(
            line=reader.line(key),
            predicates=read_predicates(table, key, reader, self.notation),
            shape=self._shape(table, key),
            roles=self._roles(table["roles"], (*key, "roles")) if "roles" in table else (),
            attrs=self._attrs(table["attrs"], (*key, "attrs"), in_clause=True) if "attrs" in table else {},
            role=reader.string(table["role"], (*key, "role"), "name one role; the question what role the node has is role_is")
            if "role" in table
            else None,
        )
