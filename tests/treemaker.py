"""Trees written by hand, for tests of what stands above the core."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from uast import columns as flag
from uast.columns import FORMATS, Columns
from uast.kinds import ATTRIBUTE_BY_NAME, KIND_BY_NAME, ROLE_BY_NAME
from uast.native import NativeLegend
from uast.tree import Tree

TOKENS = ("Keyword", "OperatorToken", "Punctuation")
LEGEND = NativeLegend((("ERROR", True), ("module", True), ("identifier", True), (";", False), ("weird", True)), ("", "left", "right"))


@dataclass
class N:
    """A node to be: kind, role, and either the text of a leaf, which is looked for after the leaf before, or children."""

    kind: str
    role: str = ""
    text: str | bytes | None = None
    children: list[N] = field(default_factory=list)
    attrs: dict[str, object] = field(default_factory=dict)
    flags: int = 0
    native: int = 0
    field: int = 0


def make_tree(source: str | bytes, root: N, links: tuple[tuple[int, int], ...] = ()) -> Tree:
    data = source.encode() if isinstance(source, str) else source
    raw = {name: array(code) for name, code in FORMATS.items()}
    place = 0
    open_nodes: list[int] = []

    def close(row: int) -> None:
        raw["subtree_end"][row] = len(raw["kind"])
        raw["end"][row] = max(raw["end"][row], raw["end"][-1])

    stack: list[N | None] = [root]
    while stack:
        node = stack.pop()
        if node is None:
            close(open_nodes.pop())
            continue
        row = len(raw["kind"])
        open_nodes.append(row)
        if node.text is not None:
            text = node.text.encode() if isinstance(node.text, str) else node.text
            place = data.index(text, place)
            start, end = place, place + len(text)
            place = end
        else:
            start = end = _first_text(data, node, place)
        raw["kind"].append(KIND_BY_NAME[node.kind])
        raw["role"].append(ROLE_BY_NAME[node.role] if node.role else 0)
        raw["native"].append(node.native)
        raw["native_field"].append(node.field)
        raw["start"].append(start)
        raw["end"].append(end)
        raw["subtree_end"].append(row + 1)
        raw["flags"].append(node.flags | (0 if node.kind in TOKENS else flag.NAMED))
        for name, value in node.attrs.items():
            attribute = ATTRIBUTE_BY_NAME[name]
            for one in value if isinstance(value, list) else [value]:
                raw["attr_node"].append(row)
                raw["attr_key"].append(attribute.id)
                raw["attr_value"].append(attribute.values.index(one) if isinstance(one, str) else int(one))
        stack.append(None)
        stack.extend(reversed(node.children))
    for one, other in sorted([*links, *((to, of) for of, to in links)]):
        raw["link_from"].append(one)
        raw["link_to"].append(other)
    return Tree(data, "python", "python", Columns({name: values.tobytes() for name, values in raw.items()}), LEGEND)


def _first_text(data: bytes, node: N, place: int) -> int:
    pending = [node]
    while pending:
        one = pending.pop()
        if one.text is not None:
            return data.index(one.text.encode() if isinstance(one.text, str) else one.text, place)
        pending.extend(reversed(one.children))
    return place


SOURCE = """# Doubles \N{DOUBLE EXCLAMATION MARK}
async def twice(x, *rest):
    return x * 2

twice("\N{PILE OF POO}", y) ;
"""


def sample() -> Tree:
    """One of most things: a comment that is linked, attributes of each type, an error, a missing and a synthetic node."""
    function = N(
        "Function",
        "statement",
        None,
        [
            N("Keyword", "modifier", "async"),
            N("Keyword", "keyword", "def"),
            N("Identifier", "name", "twice", native=2),
            N("Punctuation", "open", "("),
            N("Parameter", "parameter", None, [N("Identifier", "name", "x")], flags=flag.SYNTHETIC),
            N("Punctuation", "separator", ","),
            N(
                "Parameter",
                "parameter",
                None,
                [N("OperatorToken", "operator", "*"), N("Identifier", "name", "rest")],
                attrs={"variadic": True},
            ),
            N("Punctuation", "close", ")"),
            N("Punctuation", "trivia", ":"),
            N(
                "Block",
                "body",
                None,
                [
                    N(
                        "Return",
                        "statement",
                        None,
                        [
                            N("Keyword", "keyword", "return"),
                            N(
                                "Binary",
                                "value",
                                None,
                                [
                                    N("Identifier", "left", "x", native=2, field=1),
                                    N("OperatorToken", "operator", "*"),
                                    N("Number", "right", "2", field=2),
                                ],
                                attrs={"operator": "mul"},
                            ),
                        ],
                    )
                ],
                flags=flag.IMPLICIT,
            ),
        ],
        attrs={"modifiers": ["static", "abstract"], "async": True},
    )
    call = N(
        "ExpressionStatement",
        "statement",
        None,
        [
            N(
                "Call",
                "value",
                None,
                [
                    N("Identifier", "callee", "twice"),
                    N("Punctuation", "open", "("),
                    N("String", "argument", '"\N{PILE OF POO}"'),
                    N("Punctuation", "separator", ","),
                    N("Error", "error", None, [N("Identifier", "unknown", "y")], flags=flag.ERROR),
                    N("Punctuation", "close", ")"),
                ],
                flags=flag.CONTAINS_ERROR,
            ),
            N("Missing", "error", "", flags=flag.MISSING, native=3),
            N("Punctuation", "trivia", ";"),
        ],
        flags=flag.CONTAINS_ERROR,
    )
    comment = N("Comment", "comment", "# Doubles \N{DOUBLE EXCLAMATION MARK}", attrs={"attach": "leading"})
    return make_tree(SOURCE, N("Module", "", None, [comment, function, call], flags=flag.CONTAINS_ERROR), links=((1, 2),))
