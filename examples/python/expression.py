"""Arithmetic by recursive descent: sums, products, powers, unary minus, parentheses."""

import operator
import re
import sys

TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<symbol>\*\*|[-+*/()]))")

SUMS = {"+": operator.add, "-": operator.sub}
PRODUCTS = {"*": operator.mul, "/": operator.truediv}


class ParseError(ValueError):
    pass


def tokenize(text):
    position = 0
    while position < len(text.rstrip()):
        match = TOKEN.match(text, position)
        if not match:
            raise ParseError(f"unexpected {text[position]!r} at column {position + 1}")
        position = match.end()
        yield match.lastgroup, match[match.lastgroup]
    yield "end", None


class Parser:
    """expression = term {("+" | "-") term}; term = factor {("*" | "/") factor};
    factor = "-" factor | atom ["**" factor]; atom = number | "(" expression ")"
    """

    def __init__(self, text):
        self._tokens = tokenize(text)
        self._kind, self._value = next(self._tokens)

    def parse(self):
        result = self._chain(SUMS, lambda: self._chain(PRODUCTS, self._factor))
        if self._kind == "number":
            raise ParseError(f"a second value: {self._value}")
        return result

    def _advance(self):
        value = self._value
        self._kind, self._value = next(self._tokens)
        return value

    def _chain(self, operators, operand):
        left = operand()
        while self._value in operators:
            apply = operators[self._advance()]
            left = apply(left, operand())
        return left

    def _factor(self):
        if self._value == "-":
            self._advance()
            return -self._factor()
        base = self._atom()
        if self._value == "**":
            self._advance()
            return base ** self._factor()
        return base

    def _atom(self):
        if self._kind == "number":
            return float(self._advance())
        if self._value != "(":
            raise ParseError(f"a number or '(' expected, not {self._value or 'the end'}")
        self._advance()
        result = self.parse()
        if self._value != ")":
            raise ParseError("')' expected")
        self._advance()
        return result


def main(arguments):
    for text in arguments or ["1 + 2 * 3", "-(4 - 2) ** 3 / 4", "2 ** (1 +"]:
        try:
            print(f"{text} = {Parser(text).parse():g}")
        except (ParseError, ZeroDivisionError) as error:
            print(f"{text}: {error}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
