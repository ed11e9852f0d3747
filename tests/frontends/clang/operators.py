"""Numbers and spellings of clang's operators, and the schema's names for them."""

from __future__ import annotations

UNARY = {
    1: ("update", "postfix inc"),
    2: ("update", "postfix dec"),
    3: ("update", "prefix inc"),
    4: ("update", "prefix dec"),
    5: ("unary", "addr"),
    6: ("unary", "deref"),
    7: ("unary", "plus"),
    8: ("unary", "neg"),
    9: ("unary", "bnot"),
    10: ("unary", "not"),
}
"""By CXUnaryOperatorKind: construct and name."""

_BINARY = ["mul", "div", "mod", "add", "sub", "shl", "shr", "cmp", "lt", "gt", "le", "ge", "eq", "ne", "band", "bxor", "bor", "and", "or"]
_ASSIGNING = ["mul", "div", "mod", "add", "sub", "shl", "shr", "band", "bxor", "bor"]
BINARY = {1: ("binary", "member_pointer"), 2: ("binary", "member_pointer")}
BINARY |= {number: ("binary", name) for number, name in enumerate(_BINARY, 3)}
BINARY |= {number: ("compound_assignment", name) for number, name in enumerate(_ASSIGNING, 23)}
"""By CXBinaryOperatorKind, without `=` and the comma."""

_SPELLED = ["*", "/", "%", "+", "-", "<<", ">>", "<=>", "<", ">", "<=", ">=", "==", "!=", "&", "^", "|", "&&", "||"]
INFIX = dict(zip(_SPELLED, _BINARY, strict=True)) | {"->*": "member_pointer", ".*": "member_pointer"}
ASSIGNING = dict(zip(["*=", "/=", "%=", "+=", "-=", "<<=", ">>=", "&=", "^=", "|="], _ASSIGNING, strict=True))
PREFIX = {"&": "addr", "*": "deref", "+": "plus", "-": "neg", "~": "bnot", "!": "not"}
UPDATES = {"++": "inc", "--": "dec"}
WORDS = {
    "and": "&&",
    "or": "||",
    "not": "!",
    "compl": "~",
    "bitand": "&",
    "bitor": "|",
    "xor": "^",
    "not_eq": "!=",
    "and_eq": "&=",
    "or_eq": "|=",
    "xor_eq": "^=",
}
