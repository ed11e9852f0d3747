"""Trees for people: the S-expression of goldens, and the lines of `uast show` and of notebooks.

The S-expression, by example:

    (Module
      comment: (Comment {attach=leading link=Function} "# Doubles.")
      statement: (Function {async modifiers=[public static]}
        name: (Identifier "f")
        parameter: (Parameter name: (Identifier "a"))
        body: (Block statement: (Return value: (Binary {operator=mul} left: (Identifier "a") right: (Number "2"))))))

- `role: (Kind {attributes} "text" children)`; text stands at leaves and at types of
  several words. A node that fits into 100 columns is one line, unless it
  holds statements or members: then each child has its own line, two columns deeper (up to 40 levels, then no deeper).
- Attributes in the order of their ids: flags by name, `name=value`, sets as `name=[a b]`. In the same braces: `implicit` (no
  brackets in the source), `expected=";"` on Missing, `native="kind"` on Opaque and Unmapped, and `link=Kind` on a node that is
  linked to one, except on declarations and modules, to which their documentation is linked.
- `~Kind` is synthetic: no native node stands behind it. `!Kind` is Error or Missing.
- Left out by default: keywords, operators and punctuation, except directly under Error, Opaque, Unmapped and
  ComparisonChain, and where the operator is `custom`. `tokens=True` shows all.
- `spans=True` writes byte offsets after the kind, `Kind@3:17`; `native=True` the grammar's name, `Kind/if_statement`.
- Text is quoted: `\\"`, `\\\\`, `\\n`, `\\r`, `\\t`, `\\xff` for a byte that is not UTF-8, `\\u{202e}` for a character that one cannot see.
- One newline at the end.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from unicodedata import category

from uast.columns import ERROR, IMPLICIT, MISSING, SYNTHETIC
from uast.kinds import Kind, Role
from uast.names import KINDS, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast.node import Node
    from uast.tree import Tree

WIDTH = 100
DEEPEST = 40

Within: TypeAlias = tuple[int, int]
"""Bytes: only nodes that touch [start, end] are shown."""

_TOKENS = {int(Kind.KEYWORD), int(Kind.OPERATOR_TOKEN), int(Kind.PUNCTUATION)}
_TOKEN_BYTES = bytes(_TOKENS)
_SHOWS_TOKENS = {int(Kind.ERROR), int(Kind.OPAQUE), int(Kind.UNMAPPED), int(Kind.COMPARISON_CHAIN)}
_NATIVE_MATTERS = {int(Kind.OPAQUE), int(Kind.UNMAPPED)}
_DOCUMENTED = ("declaration", "module")
_OWN_LINES = {int(Role.STATEMENT), int(Role.MEMBER)}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quote(data: bytes, limit: int | None = None) -> str:
    """Bytes as quoted text that shows everything; with `limit`, at most so many characters and `...`."""
    text = (data if limit is None else data[: 4 * limit + 4]).decode("utf-8", "surrogateescape")
    more = limit is not None and (len(text) > limit or len(data) > 4 * limit + 4)
    shown = text[:limit] if more else text
    if not (shown.isprintable() and '"' not in shown and "\\" not in shown):
        shown = "".join(map(_visible, shown))
    return f'"{shown}..."' if more else f'"{shown}"'


def _visible(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if "\udc80" <= character <= "\udcff":
        return f"\\x{ord(character) - 0xDC00:02x}"
    if character.isprintable():
        return character
    return f"\\u{{{ord(character):x}}}"


def harmless(text: str) -> str:
    """A line of a source for a terminal: U+FFFD for what commands it, turns the direction of text or cannot be seen."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() or category(each) == "Zs" else "\N{REPLACEMENT CHARACTER}" for each in text)


class Row(NamedTuple):
    """What is shown of node `place`. `text` is quoted, empty above leaves; `facts` is the inside of the braces."""

    place: int
    depth: int
    role: str
    kind: str
    facts: str
    text: str


class _View:
    """The rows of a subtree that are shown, and what each says."""

    def __init__(
        self,
        node: Node,
        tokens: bool,
        spans: bool,
        native: bool,
        limit: int | None = None,
        within: Within | None = None,
    ) -> None:
        self.within = within
        self.tree = node.tree
        self.top = node.index
        self.stop = node.tree.columns.subtree_end[node.index]
        self.spans, self.native, self.limit = spans, native, limit
        self.shows_all = tokens
        # Attributes are sparse: a set of the rows that have some spares a search for each of the others.
        self.with_attrs = set(node.tree.columns.attr_node)
        self.with_links = set(node.tree.columns.link_from)

    def shown(self, index: int) -> bool:
        columns = self.tree.columns
        if self.within and index != self.top and not touches(self.tree, index, self.within):
            return False
        if self.shows_all or columns.kind[index] not in _TOKENS or index == self.top:
            return True
        parent = self.tree.parents[index]
        if columns.kind[parent] in _SHOWS_TOKENS:
            return True
        return (
            columns.kind[index] == Kind.OPERATOR_TOKEN
            and parent in self.with_attrs
            and self.tree.attributes(parent).get("operator") == "custom"
        )

    def kind(self, index: int) -> str:
        columns = self.tree.columns
        flags = columns.flags[index]
        mark = "!" if flags & (ERROR | MISSING) else "~" if flags & SYNTHETIC else ""
        name = f"{mark}{KINDS[columns.kind[index]]}"
        if self.native and columns.native[index]:
            name += f"/{self.native_name(index)}"
        if self.spans:
            name += f"@{columns.start[index]}:{columns.end[index]}"
        return name

    def native_name(self, index: int) -> str:
        name, named = self.tree.legend.native[self.tree.columns.native[index]]
        return name if named else quote(name.encode())

    def facts(self, index: int) -> str:
        columns = self.tree.columns
        parts: list[str] = []
        if index in self.with_attrs:
            for name, value in self.tree.attributes(index).items():
                match value:
                    case True:
                        parts.append(name)
                    case tuple():
                        parts.append(f"{name}=[{' '.join(value)}]")
                    case _:
                        parts.append(f"{name}={str(value).lower() if value is False else value}")
        flags, kind = columns.flags[index], columns.kind[index]
        if flags & IMPLICIT and "implicit" not in parts:
            parts.append("implicit")
        if flags & MISSING:
            parts.append(f"expected={self.native_name(index)}")
        elif kind in _NATIVE_MATTERS and not self.native and columns.native[index]:
            parts.append(f"native={self.native_name(index)}")
        if index in self.with_links and KINDS[kind].category not in _DOCUMENTED:
            parts.extend(f"link={KINDS[columns.kind[other]]}" for other in self.tree.linked(index))
        return " ".join(parts)

    def text(self, index: int) -> str:
        columns = self.tree.columns
        start, end = columns.start[index], columns.end[index]
        if start == end or not (columns.subtree_end[index] == index + 1 or self.is_phrase(index)):
            return ""
        return quote(self.tree.source[start:end], self.limit)

    def is_phrase(self, index: int) -> bool:
        """Whether it is a type of several words (`unsigned long`), whose tokens are not shown one by one."""
        columns = self.tree.columns
        after = columns.subtree_end[index]
        words = columns.kind[index + 1 : after]
        return KINDS[columns.kind[index]] is Kind.NAMED_TYPE and not self.shows_all and not words.strip(_TOKEN_BYTES)

    def head(self, index: int) -> str:
        facts, text = self.facts(index), self.text(index)
        braces = f" {{{facts}}}" if facts else ""
        return f"({self.kind(index)}{braces}{' ' if text else ''}{text}"

    def role(self, index: int) -> str:
        if index == self.top:
            return ""
        role = ROLES.get(self.tree.columns.role[index])
        return f"{role}: " if role is not None else ""


def touches(tree: Tree, index: int, within: Within) -> bool:
    """Whether a row has a byte in the range, or is empty and stands in it."""
    start, end = tree.columns.start[index], tree.columns.end[index]
    return (start < within[1] and within[0] < end) or (start == end and within[0] <= start <= within[1])


def sexp(node: Node, *, tokens: bool = False, spans: bool = False, native: bool = False, within: Within | None = None) -> str:
    """The S-expression of a node and what is below it; the format is described at the head of this module."""
    view = _View(node, tokens, spans, native, within=within)
    top, stop = view.top, view.stop
    heads = {index: view.head(index) for index in range(top, stop) if view.shown(index)}
    # Children come after their parent, so one pass from the back knows every child's width before its parent's.
    widths = array("I", bytes(4 * (stop - top)))
    parents, roles = node.tree.parents, node.tree.columns.role
    for index in reversed(heads):
        width = widths[index - top] + len(heads[index]) + 1
        widths[index - top] = min(width, WIDTH + 1)
        if index != top:
            wide = WIDTH + 1 if roles[index] in _OWN_LINES else width + len(view.role(index)) + 1
            place = parents[index] - top
            widths[place] = min(widths[place] + wide, WIDTH + 1)
    return "".join(_sexp_pieces(view, heads, widths))


def _sexp_pieces(view: _View, heads: dict[int, str], widths: array[int]) -> Iterator[str]:
    after = view.tree.columns.subtree_end
    open_nodes: list[tuple[int, bool]] = []  # (row after the subtree, whether it stands on one line)
    for index, head in heads.items():
        while open_nodes and open_nodes[-1][0] <= index:
            open_nodes.pop()
            yield ")"
        role = view.role(index)
        if open_nodes and open_nodes[-1][1]:
            flat = True
            yield f" {role}{head}"
        else:
            indent = 2 * min(len(open_nodes), DEEPEST)
            flat = indent + len(role) + widths[index - view.top] <= WIDTH
            yield f"\n{' ' * indent}{role}{head}" if open_nodes else head
        open_nodes.append((after[index], flat))
    yield ")" * len(open_nodes) + "\n"


def rows(node: Node, *, tokens: bool = False, native: bool = False, limit: int = 60, within: Within | None = None) -> Iterator[Row]:
    """What is shown of a node and of all below it, one row each, in preorder; `limit` is the characters of a leaf's text."""
    view = _View(node, tokens, False, native, limit, within)
    after = node.tree.columns.subtree_end
    open_nodes: list[int] = []
    for index in range(view.top, view.stop):
        if not view.shown(index):
            continue
        while open_nodes and open_nodes[-1] <= index:
            open_nodes.pop()
        yield Row(index, len(open_nodes), view.role(index), view.kind(index), view.facts(index), view.text(index))
        open_nodes.append(after[index])
