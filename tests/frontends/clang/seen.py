"""What clang sees in a prepared file, as items of ../constructs.py."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clang.cindex import CursorKind, conf

from frontends.clang.operators import ASSIGNING, BINARY, INFIX, PREFIX, UNARY, UPDATES, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from clang.cindex import Cursor, TranslationUnit

    from frontends.clang.tokens import Tokens

PLAIN = {
    CursorKind.IF_STMT: "if",
    CursorKind.CONDITIONAL_OPERATOR: "ternary",
    CursorKind.FOR_STMT: "for",
    CursorKind.CXX_FOR_RANGE_STMT: "for_each",
    CursorKind.WHILE_STMT: "while",
    CursorKind.DO_STMT: "do_while",
    CursorKind.SWITCH_STMT: "switch",
    CursorKind.GENERIC_SELECTION_EXPR: "switch",
    CursorKind.CASE_STMT: "case",
    CursorKind.RETURN_STMT: "return",
    CursorKind.CXX_THROW_EXPR: "throw",
    CursorKind.CXX_TRY_STMT: "try",
    CursorKind.CXX_CATCH_STMT: "catch",
    CursorKind.BREAK_STMT: "break",
    CursorKind.CONTINUE_STMT: "continue",
    CursorKind.LAMBDA_EXPR: "lambda",
}
TYPES = {
    CursorKind.STRUCT_DECL: "struct",
    CursorKind.UNION_DECL: "struct",
    CursorKind.CLASS_DECL: "class",
    CursorKind.ENUM_DECL: "enum",
    CursorKind.CLASS_TEMPLATE: "class",
    CursorKind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION: "class",
}
SCOPES = {CursorKind.TRANSLATION_UNIT, CursorKind.NAMESPACE, CursorKind.LINKAGE_SPEC, CursorKind.UNEXPOSED_DECL}
CALLABLES = {
    CursorKind.FUNCTION_DECL,
    CursorKind.FUNCTION_TEMPLATE,
    CursorKind.CXX_METHOD,
    CursorKind.CONSTRUCTOR,
    CursorKind.DESTRUCTOR,
    CursorKind.CONVERSION_FUNCTION,
}
KNOWN = re.compile(r"(u?int(8|16|32|64)|s?size|u?intptr|ptrdiff|charptr|nullptr|max_align|char(8|16|32|64))_t")


class Finder:
    def __init__(self, unit: TranslationUnit, tokens: Tokens) -> None:
        self.unit = unit
        self.tokens = tokens
        self.items: list[tuple[str, int, str]] = []
        self._calls: set[int] = set()
        self._seen: set[tuple[CursorKind, int, int]] = set()

    def find(self) -> list[tuple[str, int, str]]:
        """Every item of the file itself."""
        tokens = self.tokens
        for index in tokens.strings():
            self._add("string", tokens.lines[index])
        for index, kind in tokens.numbers():
            self._add("number", tokens.lines[index], kind)
        for index in tokens.variadics():
            self._add("parameter", tokens.lines[index])
        for index, name in tokens.type_operators():
            self._add("call", tokens.lines[index], name)
        waiting = [(self.unit.cursor, self.unit.cursor)]
        while waiting:
            cursor, parent = waiting.pop()
            self._visit(cursor, parent)
            children = cursor.get_children()
            if cursor.kind in SCOPES:
                children = (child for child in children if conf.lib.clang_Location_isFromMainFile(child.location))
            waiting.extend((child, cursor) for child in children)
        return self.items

    def _add(self, construct: str, line: int, name: str = "") -> None:
        self.items.append((construct, line, name))

    def _visit(self, cursor: Cursor, parent: Cursor) -> None:
        """Once for every place: clang shows a type again under each declarator that uses it."""
        kind, extent = cursor.kind, cursor.extent
        place = (kind, extent.start.offset, extent.end.offset)
        if place in self._seen:
            return
        self._seen.add(place)
        if kind in PLAIN:
            self._add(PLAIN[kind], cursor.extent.start.line)
        elif kind in RULES:
            RULES[kind](self, cursor, parent)

    def _default(self, cursor: Cursor, parent: Cursor) -> None:
        self._add("case", cursor.extent.start.line, "default")

    def _type(self, cursor: Cursor, parent: Cursor) -> None:
        """Only with a body or alone before a semicolon; else the name of a type in use."""
        tokens = self.tokens
        ends = tokens.at(cursor.extent.end.offset)
        if tokens.text(ends - 1) == "}" or (tokens.text(ends) == ";" and parent.kind is not CursorKind.FRIEND_DECL):
            construct = TYPES[cursor.kind]
            if cursor.kind in {CursorKind.CLASS_TEMPLATE, CursorKind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION}:
                construct = TYPES.get(CursorKind.from_id(conf.lib.clang_getTemplateCursorKind(cursor)), construct)
            name = tokens.text(tokens.at(cursor.location.offset))
            self._add(construct, cursor.location.line, name if name == cursor.spelling else "")

    def _callable(self, cursor: Cursor, parent: Cursor) -> None:
        line, name = cursor.location.line, cursor.spelling
        inside = parent.kind in TYPES or parent.kind is CursorKind.FRIEND_DECL
        kind = cursor.kind
        if kind is CursorKind.FUNCTION_TEMPLATE:
            kind = CursorKind.from_id(conf.lib.clang_getTemplateCursorKind(cursor))
        construct = "constructor" if kind is CursorKind.CONSTRUCTOR and inside else "method" if inside else "function"
        self._add(construct, line, name.split("<")[0] if kind is CursorKind.CONSTRUCTOR else name)

    def _parameter(self, cursor: Cursor, parent: Cursor) -> None:
        place = cursor.location if cursor.spelling else cursor.extent.start
        self._add("parameter", place.line, cursor.spelling)

    def _call(self, cursor: Cursor, parent: Cursor) -> None:
        tokens = self.tokens
        end = tokens.at(cursor.extent.end.offset) - 1
        start = cursor.extent.start
        opening = tokens.partner.get(end)
        if tokens.text(end) == ")" and opening is not None and tokens.starts[opening] > start.offset and opening not in self._calls:
            if not (parent.kind is CursorKind.VAR_DECL and parent.location.offset == start.offset):
                self._calls.add(opening)
                self._add("call", start.line, tokens.name_before(opening))

    def _cast(self, cursor: Cursor, parent: Cursor) -> None:
        """`(T)(x)` is a call to whoever does not know T. Our grammar knows the types of the standard headers."""
        tokens = self.tokens
        start = tokens.at(cursor.extent.start.offset)
        name = tokens.text(start + 1)
        if tokens.text(start + 2) == ")" and tokens.text(start + 3) == "(" and tokens.identifier[start + 1] and not KNOWN.fullmatch(name):
            if tokens.ends[tokens.partner.get(start + 3, 0)] == cursor.extent.end.offset:
                self._add("call", tokens.lines[start], name)

    def _new(self, cursor: Cursor, parent: Cursor) -> None:
        self._add("new", cursor.extent.start.line)

    def _unary(self, cursor: Cursor, parent: Cursor) -> None:
        found = UNARY.get(conf.lib.clang_getCursorUnaryOperatorKind(cursor))
        if found:
            self._add(found[0], cursor.extent.start.line, found[1])

    def _binary(self, cursor: Cursor, parent: Cursor) -> None:
        found = BINARY.get(conf.lib.clang_getCursorBinaryOperatorKind(cursor))
        if found:
            self._add(found[0], cursor.extent.start.line, found[1])

    def _sizeof(self, cursor: Cursor, parent: Cursor) -> None:
        word = self.tokens.text(self.tokens.at(cursor.extent.start.offset))
        self._add("unary", cursor.extent.start.line, "sizeof" if word == "sizeof" else "alignof")


RULES: dict[CursorKind, Callable[[Finder, Cursor, Cursor], None]] = {
    CursorKind.DEFAULT_STMT: Finder._default,
    CursorKind.PARM_DECL: Finder._parameter,
    CursorKind.CALL_EXPR: Finder._call,
    CursorKind.CSTYLE_CAST_EXPR: Finder._cast,
    CursorKind.CXX_NEW_EXPR: Finder._new,
    CursorKind.UNARY_OPERATOR: Finder._unary,
    CursorKind.BINARY_OPERATOR: Finder._binary,
    CursorKind.COMPOUND_ASSIGNMENT_OPERATOR: Finder._binary,
    CursorKind.CXX_UNARY_EXPR: Finder._sizeof,
    **dict.fromkeys(TYPES, Finder._type),
    **dict.fromkeys(CALLABLES, Finder._callable),
}
