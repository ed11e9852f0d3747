"""The tokens of a prepared file, as clang's lexer sees them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from clang.cindex import TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clang.cindex import TranslationUnit

LIKE_CALLS = {"__builtin_va_arg", "__builtin_types_compatible_p", "__builtin_offsetof", "__builtin_choose_expr", "offsetof"}
CLOSING = {"(": ")", "[": "]", "{": "}"}


class Tokens:
    """Texts, offsets and lines of all tokens in order, without comments and directives, and the partner of every bracket."""

    def __init__(self, unit: TranslationUnit) -> None:
        self.texts: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lines: list[int] = []
        self.literal: list[bool] = []
        self.identifier: list[bool] = []
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
                self.literal.append(token.kind is TokenKind.LITERAL)
                self.identifier.append(token.kind is TokenKind.IDENTIFIER)
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

    def strings(self) -> Iterator[int]:
        """The first token of every run of adjacent strings."""
        before = False
        for index, text in enumerate(self.texts):
            string = self.literal[index] and '"' in text and not text.startswith("'")
            if string and not before:
                yield index
            before = string

    def numbers(self) -> Iterator[tuple[int, str]]:
        """Every number with its kind."""
        for index, text in enumerate(self.texts):
            if self.literal[index] and (text[0].isdigit() or text[0] == "."):
                small = text.lower()
                exponent = "p" if small.startswith("0x") else "e"
                is_float = "." in small or (exponent in small and not small.startswith("0b"))
                yield index, "float" if is_float else "int"

    def variadics(self) -> Iterator[int]:
        """Every `...` that ends a list of parameters."""
        for index, text in enumerate(self.texts):
            if text == "..." and self.text(index + 1) == ")" and self.text(index - 1) in {",", "("}:
                if self.text(index - 1) == "," or self.text(index - 2) != "catch":
                    yield index

    def type_operators(self) -> Iterator[tuple[int, str]]:
        """What takes types in parentheses or is atomic, and looks like a call to whoever does not know its name."""
        for index, text in enumerate(self.texts):
            if self.text(index + 1) == "(":
                known = text in LIKE_CALLS or text.startswith("__atomic_")
                # Not where it is the type of a declaration or a cast.
                inner = (
                    text == "__typeof__"
                    and self.text(index - 1) in {"(", ","}
                    and self.text(self.partner.get(index + 1, -2) + 1) in {")", ","}
                )
                if known or (inner and self.text(index - 2) in LIKE_CALLS | {")"}):
                    yield index, text

    def name_before(self, index: int) -> str:
        """The last name before a bracket, seen through template arguments, indices and parentheses; "" where there is none."""
        place = index - 1
        while self.text(place) in {"]", ")"}:
            opening = self.partner.get(place, -1)
            if self.text(place) == ")":
                if opening < 0 or self._is_name(opening - 1) or not all(map(self._may_name, range(opening + 1, place))):
                    return ""
                place -= 1
            else:
                place = opening - 1
        if self.text(place) in {">", ">>"}:
            place = self._before_angles(place)
        text = self.text(place)
        return text if self._is_name(place) else ""

    def _is_name(self, index: int) -> bool:
        return self.text(index)[:1].isalpha() or self.text(index)[:1] == "_"

    def _may_name(self, index: int) -> bool:
        return self._is_name(index) or self.text(index) in {".", "->", "::", "(", ")", "[", "]"} or self.text(index).isdigit()

    def _before_angles(self, place: int) -> int:
        depth = 0
        while place >= 0:
            text = self.text(place)
            if text in {")", "]", "}"}:
                place = self.partner.get(place, 0)
            elif text in {";", "{"}:
                return -1
            depth += {">": 1, ">>": 2, "<": -1, "<<": -2}.get(text, 0)
            place -= 1
            if depth <= 0:
                break
        return place
