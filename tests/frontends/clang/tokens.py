"""The tokens of a prepared file, as clang's lexer sees them, and what they tell that its syntax tree does not show."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from clang.cindex import TokenKind
from frontends.clang.operators import INFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clang.cindex import TranslationUnit

CLOSING = {"(": ")", "[": "]", "{": "}"}
ANGLES = {">": 1, ">>": 2, "<": -1, "<<": -2}
STRING = re.compile(r'(?:u8|[uUL])?R?"')
NUMBER = re.compile(r"(?i)0x[\da-f'.]+(?:p[+-]?\d+)?|0b[01']+|[\d'.]+(?:e[+-]?[\d']+)?")
SUFFIX = re.compile(r"(?i)(u?l{0,2}|l{1,2}u|u?z|zu|f|f16|f32|f64|f128|bf16|q|i|j)")
LIKE_CALLS = {"__builtin_va_arg", "__builtin_types_compatible_p", "__builtin_offsetof", "__builtin_choose_expr", "offsetof"}
# Our grammar knows the types of the standard headers.
KNOWN_TYPE = re.compile(r"(u?int(8|16|32|64)|s?size|u?intptr|ptrdiff|charptr|nullptr|max_align|char(8|16|32|64))_t")
NAME_PARTS = {".", "->", "::", "<", ">", "(", ")", "[", "]"}
BEFORE_VALUES = {"return", "co_return", "co_yield", "co_await", "throw", "case", "else", "do", "requires", "and", "or", "not"}
BUILTIN = {"unsigned", "signed", "long", "short", "int", "char", "double", "float", "bool", "void", "wchar_t", "auto"}


class Tokens:
    """Texts, offsets and lines of all tokens in order, without comments and directives, and the partner of every bracket."""

    def __init__(self, unit: TranslationUnit, source: bytes) -> None:
        self.source = source
        self.texts: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lines: list[int] = []
        self.kinds: list[TokenKind] = []
        directive = 0
        for token in unit.get_tokens(extent=unit.cursor.extent):
            place = token.location
            text = token.spelling
            if token.kind is TokenKind.COMMENT:
                continue
            if text == "#" and (not self.lines or self.lines[-1] != place.line):
                directive = place.line
            if place.line != directive:
                self.texts.append(text)
                self.starts.append(place.offset)
                self.ends.append(place.offset + len(text.encode()))
                self.lines.append(place.line)
                self.kinds.append(token.kind)
        self.pure: set[int] = set()
        """The `0` of pure virtual methods, which is no number."""
        self.partner = self._partners()

    def _partners(self) -> dict[int, int]:
        found, opened = {}, []
        for index, text in enumerate(self.texts):
            if text in CLOSING:
                opened.append(index)
            elif text in CLOSING.values() and opened:
                start = opened.pop()
                found[start], found[index] = index, start
        return found

    def at(self, offset: int) -> int:
        """Index of the first token at or after an offset."""
        return bisect_left(self.starts, offset)

    def text(self, index: int) -> str:
        return self.texts[index] if 0 <= index < len(self.texts) else ""

    def written(self, index: int, last: int) -> str:
        """The source of some tokens."""
        return self.source[self.starts[index] : self.ends[last]].decode(errors="replace")

    # Items

    def items(self) -> Iterator[tuple[str, int, str]]:
        """What is told by tokens alone."""
        for index, text in enumerate(self.texts):
            line = self.lines[index]
            if self.kinds[index] is TokenKind.LITERAL and self.text(index - 1) != "operator":
                yield from self._literal(index, text, line)
            elif text == "...":
                yield from self._ellipsis(index, line)
            elif text == "co_return":
                yield "return", line, ""
            elif text == "noexcept":
                yield "unary", line, "noexcept"
            elif text == "sizeof" and self.text(index + 1) == "...":
                yield "unary", line, "sizeof"
            elif self.text(index + 1) == "(" and self._operates_on_types(index, text):
                yield "call", line, text

    def _literal(self, index: int, text: str, line: int) -> Iterator[tuple[str, int, str]]:
        """Adjacent strings are one. A literal with a suffix of its own is a call."""
        suffix = ""
        if text[0].isdigit() or text[0] == ".":
            found = NUMBER.match(text)
            assert found is not None
            kind = _number_kind(found[0].lower(), text[found.end() :].lower())
            if index not in self.pure:
                yield "number", line, kind
            suffix = "" if SUFFIX.fullmatch(text, found.end()) else text[found.end() :]
        elif STRING.match(text):
            before = self.text(index - 1)
            if not (STRING.match(before) and self.kinds[index - 1] is TokenKind.LITERAL):
                yield "string", line, ""
            suffix = text[text.rindex('"') + 1 :]
        if suffix:
            yield "call", line, suffix

    def _ellipsis(self, index: int, line: int) -> Iterator[tuple[str, int, str]]:
        """`...` at the end of a list of parameters, and folds."""
        before, after = self.text(index - 1), self.text(index + 1)
        if after == ")" and before in {",", "("} and self.text(self.partner.get(index + 1, 0) - 1) != "catch":
            opening = self.partner.get(index + 1, 0)
            if before == "(" or not self._is_fold(opening):
                yield "parameter", line, ""
            elif before == ",":
                yield "binary", self.lines[opening], "comma"
            return
        operator = before if before in INFIX and after == ")" else after if after in INFIX and before in {"(", *INFIX} else ""
        if operator and (after != ")" or self._is_fold(self.partner.get(index + 1, 0))):
            place = index
            while place > 0 and self.text(place) != "(":
                place = self.partner.get(place, place) - 1 if self.text(place) in {")", "]", "}"} else place - 1
            yield "binary", self.lines[place], INFIX[operator]

    def _is_fold(self, opening: int) -> bool:
        """Whether `( ..., ...)` is an expression: what is before it cannot be what has parameters."""
        before = self.text(opening - 1)
        return before in BEFORE_VALUES or not (self.callable(opening - 1) or before == "operator")

    def _operates_on_types(self, index: int, text: str) -> bool:
        """What takes types in parentheses, or is atomic, looks like a call to whoever does not know its name."""
        if text == "__typeof__":
            # Not as the type of a declaration or a cast.
            listed = self.text(index - 1) in {"(", ","} and self.text(self.partner.get(index + 1, -2) + 1) in {")", ","}
            return listed and self.text(index - 2) in LIKE_CALLS | {")"}
        return text in LIKE_CALLS or text.startswith("__atomic_")

    # Names

    def _is_name(self, index: int) -> bool:
        return self.text(index)[:1].isalpha() or self.text(index)[:1] == "_"

    def _may_name(self, index: int) -> bool:
        return self._is_name(index) or self.text(index) in NAME_PARTS or self.text(index).isdigit()

    def callable(self, index: int) -> bool:
        """Whether what ends here can be called."""
        return self._is_name(index) or self.text(index) in {">", ">>", ")", "]", "}"}

    def like_call(self, index: int) -> bool:
        """Whether `(name)(` begins here."""
        name = self.text(index + 1)
        known = name in BUILTIN or KNOWN_TYPE.fullmatch(name)
        return self.text(index + 2) == ")" and self.text(index + 3) == "(" and self._is_name(index + 1) and not known

    def name_before(self, index: int) -> str:
        """The last name before a bracket, seen through template arguments, indices and parentheses; "" where there is none."""
        place = index - 1
        while self.text(place) in {"]", ")"}:
            opening = self.partner.get(place, -1)
            if self.text(place) == ")":
                called = self._is_name(opening - 1) and self.text(opening - 1) not in BEFORE_VALUES
                if opening < 0 or called or not all(map(self._may_name, range(opening + 1, place))):
                    return ""
                place -= 1
            else:
                place = opening - 1
        if self.text(place) in {">", ">>"}:
            place = self._before_angles(place)
        if not self._is_name(place):
            return ""
        return self.text(place) if self.text(place - 1) != "~" else f"~{self.text(place)}"

    def _before_angles(self, place: int) -> int:
        depth = 0
        while place >= 0:
            text = self.text(place)
            if text in {")", "]", "}"}:
                place = self.partner.get(place, 0)
            elif text in {";", "{"}:
                return -1
            depth += ANGLES.get(text, 0)
            place -= 1
            if depth <= 0:
                break
        return place

    def _after_angles(self, place: int) -> int:
        depth = 0
        while place < len(self.texts):
            text = self.text(place)
            if text in CLOSING:
                place = self.partner.get(place, place)
            depth -= ANGLES.get(text, 0)
            place += 1
            if depth <= 0:
                break
        return place

    def declared_name(self, index: int) -> str:
        """The name of a callable whose name begins here, as written."""
        end = index
        if self.text(index) == "operator":
            end = index + 2 if self.text(index + 1) in {"(", "["} else index + 1
            while self.text(end + 1) not in {"(", "<", ""}:
                end += 1
        elif self.text(index) == "~":
            end = index + 1
        return self.written(index, end)

    def initializers(self, index: int, end: int) -> Iterator[tuple[int, str]]:
        """Opening brackets and names in the list after the parameters of a constructor whose name is here and which ends at that offset."""
        while self.text(index) not in {"(", ""}:
            index += 1
        index = self.partner.get(index, index) + 1
        while self.text(index) not in {":", "{", ";", "", "="}:
            index = self.partner.get(index, index) + 1 if self.text(index) in CLOSING else index + 1
        if self.text(index) != ":" or self.starts[index] > end:
            return
        index += 1
        while index < len(self.texts):
            while self.text(index) not in {"(", "{", ""}:
                index = self._after_angles(index) if self.text(index) == "<" else index + 1
            yield index, self.name_before(index)
            index = self.partner.get(index, index) + 1
            if self.text(index) == "...":
                index += 1
            if self.text(index) != ",":
                return
            index += 1

    def created(self, index: int) -> tuple[str, int]:
        """The last name of the type after a `new`, and the bracket after it."""
        place = index + 2 if self.text(index) == "::" else index + 1
        if self.text(place) == "(":
            place = self.partner.get(place, place) + 1
        words: list[str] = []
        while self._is_name(place) or self.text(place) in {"::", "<"}:
            if self.text(place) == "<":
                place = self._after_angles(place)
                continue
            text = self.text(place)
            if text in BUILTIN and words and words[-1] in BUILTIN:
                words.append(text)
            elif text not in {"::", "const", "volatile", "typename", "struct", "class", "template"}:
                words = [text]
            place += 1
        return " ".join(words), place


def _number_kind(digits: str, suffix: str) -> str:
    if digits.startswith("0b"):
        return "int"
    if digits.startswith("0x"):
        return "float" if "." in digits or "p" in digits else "int"
    return "float" if "." in digits or "e" in digits or suffix.startswith("f") else "int"
