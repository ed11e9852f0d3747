"""Constructs to compare languages by: questions with the choices that a program can make, as data over kinds, attributes and roles."""

from __future__ import annotations

from dataclasses import dataclass, field

from uast.kinds import ATTRIBUTE_BY_NAME, FAMILIES, ROLE_BY_NAME, Kind, Role


@dataclass(frozen=True, slots=True)
class Nodes:
    """Nodes of any of these kinds: all of them, those with an attribute of one of these values, or those with a child under a role.

    An attribute's default is not stored, so that it cannot be asked for.
    """

    kinds: frozenset[Kind]
    attribute: str | None = None
    values: tuple[str, ...] = ()
    role: Role | None = None

    def codes(self) -> tuple[tuple[str, int], ...]:
        """(family, code) of all that is counted; for the family path, the code of the node alone."""
        if self.role is not None:
            return tuple(("filled", int(kind) << 8 | int(self.role)) for kind in sorted(self.kinds))
        if self.attribute is None:
            return tuple(("path", int(kind)) for kind in sorted(self.kinds))
        attribute = ATTRIBUTE_BY_NAME[self.attribute]
        numbers = [1] if attribute.type == "flag" else [attribute.values.index(value) for value in self.values]
        return tuple(("attribute", int(kind) << 24 | attribute.id << 16 | number) for kind in sorted(self.kinds) for number in numbers)


def of(*kinds: Kind) -> Nodes:
    return Nodes(frozenset(kinds))


def having(kind: Kind, attribute: str, *values: str) -> Nodes:
    return Nodes(frozenset({kind}), attribute=attribute, values=values)


def with_child(kind: Kind, role: str) -> Nodes:
    return Nodes(frozenset({kind}), role=ROLE_BY_NAME[role])


@dataclass(frozen=True, slots=True)
class Construct:
    """A question, called `name` and put into words by `doc`: of all nodes in `base`, which part is each of the `choices`? They are
    disjoint; `rest` names what is in none, if anything can be."""

    name: str
    doc: str
    base: tuple[Nodes, ...]
    choices: dict[str, tuple[Nodes, ...]] = field(default_factory=dict)
    rest: str | None = None


def _parts(name: str, doc: str, **choices: Nodes) -> Construct:
    """A construct whose base is its choices together."""
    return Construct(name, doc, tuple(choices.values()), {label: (nodes,) for label, nodes in choices.items()})


def _has(name: str, doc: str, base: Nodes, yes: str, no: str, found: Nodes) -> Construct:
    return Construct(name, doc, (base,), {yes: (found,)}, rest=no)


_LOOPS = FAMILIES["loop"]
_ARITHMETIC = ("add", "sub", "mul", "div", "floordiv", "mod", "pow", "matmul")
_BITWISE = ("shl", "shr", "ushr", "band", "bor", "bxor", "andnot")
_COMPARISON = ("eq", "ne", "strict_eq", "strict_ne", "lt", "le", "gt", "ge", "cmp", "case_eq", "is", "is_not", "in", "not_in")

CONSTRUCTS: tuple[Construct, ...] = (
    Construct(
        "loop",
        "How a loop is written. Blocks handed to a method (Ruby each) are calls, not loops.",
        (of(*_LOOPS),),
        {
            "for_each": (of(Kind.FOR_EACH),),
            "three_part": (of(Kind.FOR),),
            "while": (of(Kind.WHILE),),
            "do_while": (of(Kind.DO_WHILE),),
        },
    ),
    Construct(
        "endless loop",
        "Whether a loop has no condition at all.",
        (of(Kind.FOR, Kind.WHILE),),
        {"endless": (having(Kind.WHILE, "loop_kind", "infinite"), having(Kind.FOR, "loop_kind", "infinite"))},
        rest="with a condition",
    ),
    _parts(
        "collecting",
        "Comprehensions beside loops.",
        loop=of(*_LOOPS),
        comprehension=of(Kind.COMPREHENSION),
    ),
    _parts("decision", "If as a statement or expression block beside `c ? a : b`.", if_=of(Kind.IF), conditional=of(Kind.CONDITIONAL)),
    _parts(
        "branching",
        "Ifs beside switches by value and matches by pattern.",
        if_=of(Kind.IF),
        switch=of(Kind.SWITCH),
        match=of(Kind.MATCH),
    ),
    _has("else", "Whether an if has an else.", of(Kind.IF), "with else", "without", with_child(Kind.IF, "alternative")),
    _has("else-if", "Whether an if is the else-if of another.", of(Kind.IF), "else-if", "first", having(Kind.IF, "elif")),
    _parts(
        "callable",
        "What kind of callable is declared.",
        function=of(Kind.FUNCTION),
        method=of(Kind.METHOD),
        constructor=of(Kind.CONSTRUCTOR),
        accessor=of(Kind.ACCESSOR),
        lambda_=of(Kind.LAMBDA),
    ),
    _parts(
        "type",
        "What kind of type is declared.",
        class_=of(Kind.CLASS),
        struct=of(Kind.STRUCT),
        interface=of(Kind.INTERFACE),
        enum=of(Kind.ENUM),
        alias=of(Kind.TYPE_ALIAS),
    ),
    _has(
        "typed parameter",
        "Whether a parameter has a written type.",
        of(Kind.PARAMETER),
        "typed",
        "untyped",
        with_child(Kind.PARAMETER, "declared_type"),
    ),
    _has(
        "default value",
        "Whether a parameter has a default.",
        of(Kind.PARAMETER),
        "with default",
        "without",
        with_child(Kind.PARAMETER, "default_value"),
    ),
    _has(
        "finally",
        "Whether a try has a finally.",
        of(Kind.TRY),
        "with finally",
        "without",
        with_child(Kind.TRY, "finalizer"),
    ),
    _has("catch", "Whether a try catches anything.", of(Kind.TRY), "with catch", "without", with_child(Kind.TRY, "handler")),
    _parts(
        "failure",
        "How failure and cleaning up are written: raising (where it is a statement), handling, resources, deferred calls, assertions.",
        throw=of(Kind.THROW),
        try_=of(Kind.TRY),
        resource=of(Kind.RESOURCE_SCOPE),
        defer=of(Kind.DEFER),
        assert_=of(Kind.ASSERT),
    ),
    _parts(
        "jump",
        "How control leaves its place; other: goto, redo, retry, jumps to a label.",
        return_=of(Kind.RETURN),
        break_=of(Kind.BREAK),
        continue_=of(Kind.CONTINUE),
        throw=of(Kind.THROW),
        yield_=of(Kind.YIELD),
        other=of(Kind.JUMP),
    ),
    _has("returned value", "Whether a return has a value.", of(Kind.RETURN), "with value", "bare", with_child(Kind.RETURN, "value")),
    Construct(
        "assignment",
        "Whether an assignment is compound, or counts by one.",
        (of(Kind.ASSIGNMENT, Kind.UPDATE),),
        {
            "compound": (Nodes(frozenset({Kind.ASSIGNMENT}), "assign_op", ATTRIBUTE_BY_NAME["assign_op"].values),),
            "increment": (of(Kind.UPDATE),),
        },
        rest="plain",
    ),
    Construct(
        "binary operator",
        "What a binary operator does.",
        (of(Kind.BINARY),),
        {
            "arithmetic": (having(Kind.BINARY, "operator", *_ARITHMETIC),),
            "comparison": (having(Kind.BINARY, "operator", *_COMPARISON),),
            "logical": (having(Kind.BINARY, "operator", "and", "or", "xor"),),
            "coalesce": (having(Kind.BINARY, "operator", "coalesce"),),
            "bitwise": (having(Kind.BINARY, "operator", *_BITWISE),),
        },
        rest="other",
    ),
    _has(
        "null-safe access",
        "Whether a member access stops at null.",
        of(Kind.MEMBER_ACCESS),
        "null-safe",
        "plain",
        having(Kind.MEMBER_ACCESS, "null_safe"),
    ),
    _parts(
        "reaching",
        "Calls, constructions, member and index accesses among all accesses.",
        call=of(Kind.CALL),
        new=of(Kind.NEW),
        member=of(Kind.MEMBER_ACCESS),
        index=of(Kind.INDEX),
    ),
    _parts(
        "literal",
        "What is written as a literal.",
        number=of(Kind.NUMBER),
        string=of(Kind.STRING),
        interpolated=of(Kind.INTERPOLATED_STRING),
        char=of(Kind.CHAR),
        boolean=of(Kind.BOOLEAN),
        null=of(Kind.NULL),
        symbol=of(Kind.SYMBOL),
        regex=of(Kind.REGEX),
    ),
)
"""The questions, in the order in which they are shown. A choice that ends in `_` is a word of Python; people see it without."""


def filled_places() -> tuple[int, ...]:
    """Codes of the family filled that some construct asks for."""
    asked = (nodes for construct in CONSTRUCTS for group in (construct.base, *construct.choices.values()) for nodes in group)
    return tuple(sorted({code for nodes in asked for family, code in nodes.codes() if family == "filled"}))
