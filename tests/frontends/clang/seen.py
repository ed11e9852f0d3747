"""What clang sees in a prepared file, as items of ../constructs.py: from its syntax tree, else from its tokens (tokens.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clang.cindex import CursorKind, conf
from frontends.clang.operators import ASSIGNING, BINARY, INFIX, PREFIX, UNARY, UPDATES, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from clang.cindex import Cursor, TranslationUnit
    from frontends.clang.tokens import Tokens

Item = tuple[str, int, str]

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
TEMPLATES = {CursorKind.CLASS_TEMPLATE, CursorKind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION, CursorKind.FUNCTION_TEMPLATE}
OPERATOR_NAMES = {CursorKind.DECL_REF_EXPR, CursorKind.UNEXPOSED_EXPR, CursorKind.OVERLOADED_DECL_REF}
NO_CALLS = {"static_cast", "const_cast", "reinterpret_cast", "dynamic_cast", "sizeof", "alignof", "noexcept", "decltype", "typeid"}


class Finder:
    """Collects the items of one translation unit."""

    def __init__(self, unit: TranslationUnit, tokens: Tokens) -> None:
        self.unit = unit
        self.tokens = tokens
        self.items: list[Item] = []
        self.parent = unit.cursor
        self._calls: set[int] = set()
        self._operators: set[int] = set()
        self._seen: set[tuple[CursorKind, int, int]] = set()

    def find(self) -> list[Item]:
        """Every item of the file itself, none of its headers."""
        waiting = [(self.unit.cursor, self.unit.cursor)]
        while waiting:
            cursor, self.parent = waiting.pop()
            children = [child for child in cursor.get_children() if self._is_own(child, cursor)]
            self._visit(cursor, children)
            waiting.extend((child, cursor) for child in reversed(children))
        self.items += self.tokens.items()
        return self.items

    def _is_own(self, cursor: Cursor, parent: Cursor) -> bool:
        """Whether it begins in the file itself, be it by a macro there."""
        start = cursor.extent.start
        if conf.lib.clang_Location_isFromMainFile(start) or conf.lib.clang_Location_isFromMainFile(cursor.location):
            return True
        return parent != self.unit.cursor and start.file is not None and start.file.name == self.unit.spelling

    def _add(self, construct: str, line: int, name: str = "") -> None:
        self.items.append((construct, line, name))

    def _visit(self, cursor: Cursor, children: list[Cursor]) -> None:
        """Once for every place: clang shows a type again under each declarator that uses it."""
        kind, extent = cursor.kind, cursor.extent
        if kind is CursorKind.CALL_EXPR:
            if not self._operator(cursor, children):
                self._call(cursor)
            return
        place = (kind, extent.start.offset, extent.end.offset)
        if place in self._seen:
            return
        self._seen.add(place)
        if kind in PLAIN:
            self._add(PLAIN[kind], extent.start.line)
        elif kind in RULES:
            RULES[kind](self, cursor)

    # Declarations

    def _type(self, cursor: Cursor) -> None:
        """Only with a body or alone before a semicolon; else the name of a type in use."""
        tokens = self.tokens
        ends = tokens.at(cursor.extent.end.offset)
        if tokens.text(ends - 1) == "}" or (tokens.text(ends) == ";" and self.parent.kind is not CursorKind.FRIEND_DECL):
            name = tokens.text(tokens.at(cursor.location.offset))
            self._add(TYPES[_kind(cursor)], cursor.location.line, name if name == cursor.spelling else "")

    def _callable(self, cursor: Cursor) -> None:
        """Members defined outside of their class, and friends, are functions."""
        tokens, kind, line = self.tokens, _kind(cursor), cursor.location.line
        construct = "function"
        if self.parent.kind in TYPES:
            construct = "constructor" if kind is CursorKind.CONSTRUCTOR else "method"
        if kind is CursorKind.CONVERSION_FUNCTION:
            self._add(construct, cursor.extent.start.line)
            return
        if cursor.is_pure_virtual_method():
            end = tokens.at(cursor.extent.end.offset)
            tokens.pure |= {index for index in range(end - 1, end + 3) if tokens.text(index) == "0" and tokens.text(index - 1) == "="}
        self._add(construct, line, tokens.declared_name(tokens.at(cursor.location.offset)))
        if kind is CursorKind.CONSTRUCTOR:
            for index, name in tokens.initializers(tokens.at(cursor.location.offset), cursor.extent.end.offset):
                self._calls.add(index)
                self._add("call", tokens.lines[index], name)

    def _friend(self, cursor: Cursor) -> None:
        """A class is declared by its keyword."""
        tokens = self.tokens
        start = tokens.at(cursor.extent.start.offset)
        word = tokens.texts.index("friend", start) + 1 if "friend" in tokens.texts[start:] else start
        if tokens.text(word) in {"class", "struct", "union"} and ";" in tokens.texts[word:]:
            name = tokens.name_before(tokens.texts.index(";", word))
            self._add("class" if tokens.text(word) == "class" else "struct", tokens.lines[word], name)

    def _concept(self, cursor: Cursor) -> None:
        self._add("interface", cursor.location.line, cursor.spelling)

    def _using(self, cursor: Cursor) -> None:
        start, end = (self.tokens.at(place.offset) for place in (cursor.extent.start, cursor.extent.end))
        words = [text for text in self.tokens.texts[start:end] if text not in {"using", "namespace", "typename"}]
        self._add("import", cursor.extent.start.line, "".join(words))

    def _parameter(self, cursor: Cursor) -> None:
        place = cursor.location if cursor.spelling else cursor.extent.start
        index = self.tokens.at(place.offset)
        self._add("parameter", place.line, self.tokens.written(index, index) if cursor.spelling else "")

    # Calls

    def _operator(self, cursor: Cursor, children: list[Cursor]) -> bool:
        """Operators that classes define are calls to clang, their name is among the operands. Whether it is one."""
        tokens = self.tokens
        for child in children:
            if child.kind in OPERATOR_NAMES:
                index = tokens.at(child.extent.start.offset)
                text = WORDS.get(tokens.text(index), tokens.text(index))
                single = index < len(tokens.ends) and tokens.ends[index] == child.extent.end.offset
                if single and (text in INFIX or text in ASSIGNING or text in PREFIX or text in UPDATES or text in {"=", ","}):
                    if index not in self._operators:
                        self._operators.add(index)
                        self._overloaded(cursor, child, text)
                    return True
        return False

    def _overloaded(self, cursor: Cursor, name: Cursor, text: str) -> None:
        line = cursor.extent.start.line
        first = name.extent.start.offset == cursor.extent.start.offset
        if text in UPDATES:
            self._add("update", line, f"{'prefix' if first else 'postfix'} {UPDATES[text]}")
        elif first and text in PREFIX:
            self._add("unary", line, PREFIX[text])
        elif text in INFIX:
            self._add("binary", line, INFIX[text])
        elif text in ASSIGNING:
            self._add("compound_assignment", line, ASSIGNING[text])

    def _call(self, cursor: Cursor) -> None:
        """What ends in parentheses after something that can be called; declarations with arguments do not count."""
        tokens = self.tokens
        start, end = cursor.extent.start, tokens.at(cursor.extent.end.offset) - 1
        opening = tokens.partner.get(end)
        if tokens.text(end) != ")" or opening is None or opening in self._calls or tokens.starts[opening] <= start.offset:
            return
        if self.parent.kind in {CursorKind.VAR_DECL, CursorKind.FIELD_DECL} and self.parent.location.offset == start.offset:
            return
        if tokens.callable(opening - 1) and tokens.name_before(opening) not in NO_CALLS:
            self._calls.add(opening)
            self._add("call", start.line, tokens.name_before(opening))

    def _cast(self, cursor: Cursor) -> None:
        """`(T)(x)` is a call to whoever does not know T."""
        tokens = self.tokens
        start = tokens.at(cursor.extent.start.offset)
        if tokens.like_call(start) and tokens.ends[tokens.partner.get(start + 3, 0)] == cursor.extent.end.offset:
            self._add("call", tokens.lines[start], tokens.text(start + 1))

    def _new(self, cursor: Cursor) -> None:
        start = self.tokens.at(cursor.extent.start.offset)
        name, opening = self.tokens.created(start)
        self._calls.add(opening)
        self._add("new", cursor.extent.start.line, name)

    # Operators

    def _unary(self, cursor: Cursor) -> None:
        found = UNARY.get(conf.lib.clang_getCursorUnaryOperatorKind(cursor))
        first = self.tokens.text(self.tokens.at(cursor.extent.start.offset))
        first = WORDS.get(first, first)
        # Not what clang adds: `a != b` is `!(a == b)` where only `==` is defined.
        if found and (found[0] == "update" or PREFIX.get(first) == found[1]):
            self._add(found[0], cursor.extent.start.line, found[1])

    def _binary(self, cursor: Cursor) -> None:
        found = BINARY.get(conf.lib.clang_getCursorBinaryOperatorKind(cursor))
        if found:
            self._add(found[0], cursor.extent.start.line, found[1])

    def _sizeof(self, cursor: Cursor) -> None:
        word = self.tokens.text(self.tokens.at(cursor.extent.start.offset))
        if word != "noexcept":
            self._add("unary", cursor.extent.start.line, "sizeof" if word == "sizeof" else "alignof")

    def _default(self, cursor: Cursor) -> None:
        self._add("case", cursor.extent.start.line, "default")


def _kind(cursor: Cursor) -> CursorKind:
    """What a template is a template of."""
    return CursorKind.from_id(conf.lib.clang_getTemplateCursorKind(cursor)) if cursor.kind in TEMPLATES else cursor.kind


RULES: dict[CursorKind, Callable[[Finder, Cursor], None]] = {
    **dict.fromkeys(TYPES, Finder._type),
    CursorKind.FUNCTION_DECL: Finder._callable,
    CursorKind.FUNCTION_TEMPLATE: Finder._callable,
    CursorKind.CXX_METHOD: Finder._callable,
    CursorKind.CONSTRUCTOR: Finder._callable,
    CursorKind.DESTRUCTOR: Finder._callable,
    CursorKind.CONVERSION_FUNCTION: Finder._callable,
    CursorKind.FRIEND_DECL: Finder._friend,
    CursorKind.CONCEPT_DECL: Finder._concept,
    CursorKind.USING_DIRECTIVE: Finder._using,
    CursorKind.USING_DECLARATION: Finder._using,
    CursorKind.PARM_DECL: Finder._parameter,
    CursorKind.CXX_FUNCTIONAL_CAST_EXPR: Finder._call,
    CursorKind.CSTYLE_CAST_EXPR: Finder._cast,
    CursorKind.CXX_NEW_EXPR: Finder._new,
    CursorKind.UNARY_OPERATOR: Finder._unary,
    CursorKind.BINARY_OPERATOR: Finder._binary,
    CursorKind.COMPOUND_ASSIGNMENT_OPERATOR: Finder._binary,
    CursorKind.CXX_UNARY_EXPR: Finder._sizeof,
    CursorKind.DEFAULT_STMT: Finder._default,
}
