"""The tree of one source: arrays in preorder, seen through `Node` views. Nothing here recurses."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, Literal

from uast.columns import CONTAINS_ERROR, ERROR, MISSING, NAMED, Columns
from uast.errors import OutOfRangeError, UnknownNameError
from uast.names import ATTRIBUTE, Attributes, AttributeValue, kind_ids, role_id
from uast.native import NativeLegend
from uast.node import Node
from uast.outline import outline, title
from uast.positions import LineIndex, Position
from uast.reading import allowances, for_grammar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import polars
    import pyarrow
    import tree_sitter

    from uast.functions import Function
    from uast.kinds import Kind, Role


class Token(bytes):
    """A leaf's bytes, or the white space between two leaves: then `node` is None. `start` is its first byte's offset into `Tree.source`."""

    node: Node | None
    start: int

    def __new__(cls, text: bytes, start: int, node: Node | None) -> Token:
        token = super().__new__(cls, text)
        token.start = start
        token.node = node
        return token

    def __reduce__(self) -> tuple[type[Token], tuple[bytes, int, Node | None]]:
        return Token, (bytes(self), self.start, self.node)


class Tree:
    """One source and its universal tree.

    `source` is the bytes that all offsets refer to: the bytes given, or the UTF-8 form of a str or of a UTF-16 or UTF-32 source.
    `language` and `dialect` are the registry's names, `columns` the arrays, `legend` the names of the native kinds and fields.
    Immutable, and it pickles. Equal when source, language, dialect and columns are. Made by `uast.parse` and `Dataset.tree`.
    """

    __slots__ = ("__weakref__", "_encoding", "_lines", "_parents", "columns", "dialect", "language", "legend", "source")

    def __init__(
        self, source: bytes, language: str, dialect: str, columns: Columns, legend: NativeLegend, *, encoding: str | None = None
    ) -> None:
        self.source = source
        self.language = language
        self.dialect = dialect
        self.columns = columns
        self.legend = legend
        self._encoding = encoding
        self._lines: LineIndex | None = None
        self._parents: array[int] | None = None

    # The whole

    @property
    def encoding(self) -> str:
        """What the source was: "utf-8", "utf-16-le", "utf-16-be", "utf-32-le" or "utf-32-be", the last four decoded by their
        byte order mark; "unknown" for bytes that are not UTF-8, whose text is decoded with replacement."""
        if self._encoding is None:
            try:
                self.source.decode()
                self._encoding = "utf-8"
            except UnicodeDecodeError:
                self._encoding = "unknown"
        return self._encoding

    @property
    def allowances(self) -> tuple[str, ...]:
        """What of the source no grammar was troubled with, though it is no error: names of `uast.reading.ALLOWANCES`, in that order.
        The tree covers the bytes of the source all the same."""
        from uast.registry import needs_final_newline

        return allowances(self.source, final_newline=needs_final_newline(self.language))

    @property
    def root(self) -> Node:
        """The node of row 0: a Module."""
        return Node(self, 0)

    @property
    def has_errors(self) -> bool:
        """Whether any node is Error or Missing."""
        return bool(self.columns.flags[0] & (ERROR | MISSING | CONTAINS_ERROR))

    @property
    def errors(self) -> tuple[Node, ...]:
        """The Error and Missing nodes, in source order."""
        if not self.has_errors:
            return ()
        flags = self.columns.flags.translate(_ERROR_OR_MISSING)
        return tuple(Node(self, index) for index in _hits(flags, b"\1", 0, len(flags)))

    def __len__(self) -> int:
        """Number of nodes."""
        return len(self.columns)

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tree):
            return NotImplemented
        return self is other or (
            (self.language, self.dialect, self.source) == (other.language, other.dialect, other.source) and self.columns == other.columns
        )

    def __hash__(self) -> int:
        return hash((self.language, self.dialect, self.source))

    def __repr__(self) -> str:
        return f"<Tree {title(self)}>"

    def __str__(self) -> str:
        """As `uast show` prints it, at most `uast.outline.PRINTED` lines."""
        return f"{title(self)}\n{outline(self.root)}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.source, self.language, self.dialect, self.columns.raw(), tuple(self.legend), self._encoding)

    # Nodes

    def node(self, index: int) -> Node:
        """The node of row `index`, 0 being the root. Raises OutOfRangeError."""
        if not 0 <= index < len(self.columns):
            raise OutOfRangeError(f"node {index} is outside the tree of {len(self)} nodes")
        return Node(self, index)

    def node_at(self, byte: int, *, named: bool = False) -> Node:
        """The smallest node that covers a byte, tokens included; with `named`, the smallest that is no mere token.

        White space belongs to the node that it stands in. The end of the source is a valid place. Raises OutOfRangeError.
        """
        if not 0 <= byte <= len(self.source):
            raise OutOfRangeError(f"byte {byte} is outside the source of {len(self.source)} bytes")
        columns, parents = self.columns, self.parents
        # Starts never fall in preorder, so all that begins at or before the byte is a prefix; its last row, or an ancestor of it,
        # is the answer.
        index = bisect_right(columns.start, byte) - 1
        while index > 0 and (columns.end[index] <= byte or (named and not columns.flags[index] & NAMED)):
            index = parents[index]
        return Node(self, max(index, 0))

    def walk(self, order: Literal["pre", "post"] = "pre", named: bool = False) -> Iterator[Node]:
        """All nodes, parents before (pre) or after (post) their children; with `named`, tokens are left out.

        Raises UnknownNameError for another order.
        """
        return self.walk_below(0, order, named)

    def walk_below(self, top: int, order: Literal["pre", "post"] = "pre", named: bool = False) -> Iterator[Node]:
        """As `walk`, in the subtree at row `top`."""
        if order not in ("pre", "post"):
            raise UnknownNameError(f"there is no order {order!r}", hint='"pre" or "post"')
        after, flags = self.columns.subtree_end, self.columns.flags
        rows: Iterator[int] = iter(range(top, after[top]))
        if order == "post":
            rows = _postorder(after, top)
        return (Node(self, index) for index in rows if not named or flags[index] & NAMED)

    def find(self, *kinds: Kind | str, role: Role | str | None = None) -> Iterator[Node]:
        """The nodes of any of these kinds (any kind, if none is given), under this role, in source order.

        Kinds and roles are members or names: `tree.find(Kind.CALL, "New")`. Raises UnknownNameError.
        """
        return self.find_below(0, kinds, role)

    def find_below(self, top: int, kinds: Sequence[Kind | str], role: Role | str | None) -> Iterator[Node]:
        """As `find`, in the subtree at row `top`, which may itself be a hit."""
        ids = kind_ids(kinds)
        wanted_role = None if role is None else role_id(role)
        start, stop = top, self.columns.subtree_end[top]
        if wanted_role is None:
            if len(ids) == 1:
                return (Node(self, index) for index in _hits(self.columns.kind, bytes(ids), start, stop))
            if not ids:
                return (Node(self, index) for index in range(start, stop))
            mask = _mask(self.columns.kind[start:stop], ids)
        else:
            mask = _mask(self.columns.role[start:stop], {wanted_role})
            if ids:
                # One AND of two long integers is the fastest way that the standard library has to combine two byte masks.
                both = int.from_bytes(mask, "little") & int.from_bytes(_mask(self.columns.kind[start:stop], ids), "little")
                mask = both.to_bytes(len(mask), "little")
        return (Node(self, start + index) for index in _hits(mask, b"\1", 0, len(mask)))

    @property
    def parents(self) -> array[int]:
        """Row of each node's parent; the root's own is 0. Computed once."""
        if self._parents is None:
            after = self.columns.subtree_end
            parents = array("I", bytes(4 * len(after)))
            for parent, stop in enumerate(after):
                child = parent + 1
                while child < stop:
                    parents[child] = parent
                    child = after[child]
            self._parents = parents
        return self._parents

    def attributes(self, index: int) -> dict[str, AttributeValue]:
        """What `Node.attrs` says, of row `index`."""
        columns = self.columns
        first = bisect_left(columns.attr_node, index)
        last = first
        while last < len(columns.attr_node) and columns.attr_node[last] == index:
            last += 1
        found = Attributes()
        # In the order of the attributes' ids; the values of a set stay in source order.
        for row in sorted(range(first, last), key=columns.attr_key.__getitem__):
            attribute, value = ATTRIBUTE[columns.attr_key[row]], columns.attr_value[row]
            if attribute.type == "flag":
                found[attribute.name] = bool(value)
            elif attribute.type == "int":
                found[attribute.name] = value
            elif attribute.type == "enum":
                found[attribute.name] = attribute.values[value]
            else:
                earlier = found.get(attribute.name, ())
                assert isinstance(earlier, tuple)
                found[attribute.name] = (*earlier, attribute.values[value])
        return found

    def linked(self, index: int) -> tuple[int, ...]:
        """Rows that row `index` is linked to."""
        columns = self.columns
        low, high = bisect_left(columns.link_from, index), bisect_right(columns.link_from, index)
        return tuple(columns.link_to[low:high])

    def functions(self) -> list[Function]:
        """The callables, lambdas too, in preorder: names, documentation, calls, measures, fingerprint; see `uast.functions`."""
        from uast.functions import functions_of

        return functions_of(self)

    # Text

    @property
    def lines(self) -> LineIndex:
        """Where the lines begin. Computed once."""
        if self._lines is None:
            self._lines = LineIndex(self.source)
        return self._lines

    def position(self, byte: int) -> Position:
        """The place of a byte: 0-based line; column in bytes, characters and UTF-16 units. Raises OutOfRangeError."""
        return self.lines.position(byte)

    def tokens(self) -> Iterator[Token]:
        """The leaves and the white space between them, as bytes: `b"".join(tree.tokens()) == tree.source`."""
        source, columns = self.source, self.columns
        place = 0
        for index, after in enumerate(columns.subtree_end):
            if after != index + 1:
                continue
            start, end = columns.start[index], columns.end[index]
            if place < start:
                yield Token(source[place:start], place, None)
            yield Token(source[start:end], start, Node(self, index))
            place = end
        if place < len(source):
            yield Token(source[place:], place, None)

    # Other forms

    def sexp(self, *, tokens: bool = False, spans: bool = False, native: bool = False) -> str:
        """The tree as an S-expression; see `uast.render`. `tokens` adds keywords, operators and punctuation, `spans` byte offsets,
        `native` the grammar's own names."""
        return self.root.sexp(tokens=tokens, spans=spans, native=native)

    def to_dict(self) -> dict[str, Any]:
        """Nested dictionaries of plain data: `uast` (version of the schema), `language`, `dialect`, `encoding`, `bytes`, `nodes`, and
        `root`, a node with its children in it."""
        from uast.plain import tree_dict

        return tree_dict(self)

    def to_json(self) -> str:
        """`to_dict` as JSON, whatever the depth."""
        from uast.plain import tree_json

        return tree_json(self)

    def to_arrow(self, *, text: bool = False) -> pyarrow.Table:
        """A table with one row per node, in preorder. Names are dictionary-encoded, offsets are uint32 bytes, attributes and links
        lists; `text` adds the text of the leaves."""
        from uast.arrow import tree_table

        return tree_table(self, text=text)

    def to_polars(self, *, text: bool = False) -> polars.DataFrame:
        """`to_arrow` as a polars frame."""
        import polars

        frame = polars.from_arrow(self.to_arrow(text=text))
        assert isinstance(frame, polars.DataFrame)
        return frame

    def concrete(self) -> tree_sitter.Tree:
        """The grammar's own tree of the same bytes, parsed anew by py-tree-sitter; with `uast.reading.for_grammar`, without a line
        end that the source lacks."""
        from uast.registry import concrete_parser

        return concrete_parser(self.language, self.dialect).parse(for_grammar(self.source))

    def _repr_html_(self) -> str:
        from uast.html import tree_html

        return tree_html(self)


_ERROR_OR_MISSING = bytes(1 if flags & (ERROR | MISSING) else 0 for flags in range(256))


def _mask(values: bytes, wanted: set[int]) -> bytes:
    """1 where the value is wanted, else 0."""
    return values.translate(bytes(value in wanted for value in range(256)))


def _hits(data: bytes, byte: bytes, start: int, stop: int) -> Iterator[int]:
    index = data.find(byte, start, stop)
    while index >= 0:
        yield index
        index = data.find(byte, index + 1, stop)


def _postorder(after: memoryview[int], top: int) -> Iterator[int]:
    stack: list[int] = []
    for index in range(top, after[top]):
        while stack and after[stack[-1]] <= index:
            yield stack.pop()
        stack.append(index)
    yield from reversed(stack)


def _rebuild(source: bytes, language: str, dialect: str, raw: dict[str, bytes], legend: tuple[Any, ...], encoding: str | None) -> Tree:
    return Tree(source, language, dialect, Columns(raw), NativeLegend(*legend), encoding=encoding)
