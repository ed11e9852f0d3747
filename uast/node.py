"""A node: a view of one row of a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from uast.columns import CONTAINS_ERROR, ERROR, IMPLICIT, MISSING, NAMED, SYNTHETIC
from uast.kinds import Kind, Role
from uast.names import KINDS, ROLES, AttributeValue, role_id
from uast.outline import outline
from uast.render import quote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from uast.positions import Point
    from uast.tree import Tree


SHOWN = 40
"""Characters of a node's text in its representation."""


class Node:
    """Row `index` of `tree`. Equal and hashable by (tree, index), the tree by identity.

    Offsets are UTF-8 bytes into `tree.source`, 0-based, half open.
    """

    __slots__ = ("index", "tree")

    def __init__(self, tree: Tree, index: int) -> None:
        self.tree = tree
        self.index = index

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self.index == other.index and self.tree is other.tree

    def __hash__(self) -> int:
        return hash((id(self.tree), self.index))

    def __repr__(self) -> str:
        position = self.tree.position(self.start)
        place = f"{self.start}:{self.end} at {position.line + 1}:{position.characters + 1}"
        return f"<Node {self.index} {self.title} {place} {quote(self.source, SHOWN)}>"

    def __str__(self) -> str:
        """The subtree as `uast show` prints it, at most `uast.outline.PRINTED` lines."""
        return outline(self)

    @property
    def title(self) -> str:
        """`role:Kind`; the root's kind alone."""
        return f"{self.role}:{self.kind}" if self.role else str(self.kind)

    @property
    def kind(self) -> Kind:
        """What it is, whatever the language."""
        return KINDS[self.tree.columns.kind[self.index]]

    @property
    def role(self) -> Role | None:
        """Relation to the parent; None for the root."""
        return ROLES.get(self.tree.columns.role[self.index])

    @property
    def native_kind(self) -> str:
        """The grammar's own name of the node; empty for synthetic nodes and for text between the grammar's nodes."""
        native = self.tree.columns.native[self.index]
        return self.tree.legend.native[native][0] if native or self.is_error else ""

    @property
    def native_field(self) -> str:
        """The grammar's field that holds the node in its native parent; empty for none."""
        return self.tree.legend.fields[self.tree.columns.native_field[self.index]]

    @property
    def name(self) -> str | None:
        """The text of the first child under role `name`: what a declaration declares. None where there is none."""
        child = self.child(Role.NAME)
        return None if child is None else child.text

    @property
    def source(self) -> bytes:
        """The bytes of the node."""
        columns = self.tree.columns
        return self.tree.source[columns.start[self.index] : columns.end[self.index]]

    @property
    def text(self) -> str:
        """The bytes of the node as text; what is not UTF-8 is replaced by U+FFFD."""
        return self.source.decode("utf-8", "replace")

    @property
    def start(self) -> int:
        """Offset of its first byte."""
        return self.tree.columns.start[self.index]

    @property
    def end(self) -> int:
        """Offset one past its last byte."""
        return self.tree.columns.end[self.index]

    @property
    def span(self) -> tuple[int, int]:
        """(start, end)."""
        return self.start, self.end

    @property
    def start_point(self) -> Point:
        """0-based line, column in bytes."""
        return self.tree.lines.point(self.start)

    @property
    def end_point(self) -> Point:
        """0-based line, column in bytes, of the first byte after the node."""
        return self.tree.lines.point(self.end)

    @property
    def parent(self) -> Node | None:
        """The node that it is a child of; None for the root. The first use in a tree computes the parents of all its nodes."""
        return Node(self.tree, self.tree.parents[self.index]) if self.index else None

    @property
    def depth(self) -> int:
        """Number of ancestors."""
        parents = self.tree.parents
        index, depth = self.index, 0
        while index:
            index = parents[index]
            depth += 1
        return depth

    def ancestors(self) -> Iterator[Node]:
        """Parent, grandparent and so on to the root."""
        parents = self.tree.parents
        index = self.index
        while index:
            index = parents[index]
            yield Node(self.tree, index)

    def _child_indices(self) -> Iterator[int]:
        after = self.tree.columns.subtree_end
        index, stop = self.index + 1, after[self.index]
        while index < stop:
            yield index
            index = after[index]

    @property
    def children(self) -> tuple[Node, ...]:
        """All children in source order, tokens included."""
        tree = self.tree
        return tuple(Node(tree, index) for index in self._child_indices())

    @property
    def named_children(self) -> tuple[Node, ...]:
        """The children that are more than keywords, operators and punctuation."""
        tree, flags = self.tree, self.tree.columns.flags
        return tuple(Node(tree, index) for index in self._child_indices() if flags[index] & NAMED)

    def child(self, role: Role | str) -> Node | None:
        """The first child under a role, or None. Raises UnknownNameError."""
        wanted, roles = role_id(role), self.tree.columns.role
        for index in self._child_indices():
            if roles[index] == wanted:
                return Node(self.tree, index)
        return None

    def children_under(self, role: Role | str) -> tuple[Node, ...]:
        """All children under a role. Raises UnknownNameError."""
        wanted, roles = role_id(role), self.tree.columns.role
        return tuple(Node(self.tree, index) for index in self._child_indices() if roles[index] == wanted)

    def walk(self, order: Literal["pre", "post"] = "pre", named: bool = False) -> Iterator[Node]:
        """The node and all below it; with `named`, tokens are left out. Raises UnknownNameError."""
        return self.tree.walk_below(self.index, order, named)

    def find(self, *kinds: Kind | str, role: Role | str | None = None) -> Iterator[Node]:
        """As `Tree.find`, in this node and below it."""
        return self.tree.find_below(self.index, kinds, role)

    @property
    def attrs(self) -> dict[str, AttributeValue]:
        """Attribute -> True (flags), int, a value's name, or a tuple of names (sets); absent means the schema's default.

        Raises UnknownNameError for `attrs["..."]` of a name that is no attribute's, KeyError for one that the node has not."""
        return self.tree.attributes(self.index)

    @property
    def links(self) -> tuple[Node, ...]:
        """What a link leads to: a declaration from its documentation, a heredoc's body from its beginning, and back."""
        return tuple(Node(self.tree, index) for index in self.tree.linked(self.index))

    @property
    def link(self) -> Node | None:
        """The first of `links`."""
        linked = self.tree.linked(self.index)
        return Node(self.tree, linked[0]) if linked else None

    def _flag(self, flag: int) -> bool:
        return bool(self.tree.columns.flags[self.index] & flag)

    @property
    def is_named(self) -> bool:
        """Whether it is more than a keyword, an operator, punctuation or raw text."""
        return self._flag(NAMED)

    @property
    def is_error(self) -> bool:
        """Whether the grammar could not parse this text."""
        return self._flag(ERROR)

    @property
    def is_missing(self) -> bool:
        """Whether the parser put the node where the source has nothing."""
        return self._flag(MISSING)

    @property
    def is_synthetic(self) -> bool:
        """Whether no native node stands behind it."""
        return self._flag(SYNTHETIC)

    @property
    def is_implicit(self) -> bool:
        """Whether the source has no brackets around it."""
        return self._flag(IMPLICIT)

    @property
    def has_errors(self) -> bool:
        """Whether it is, or holds, an Error or Missing node."""
        return self._flag(ERROR | MISSING | CONTAINS_ERROR)

    def sexp(self, *, tokens: bool = False, spans: bool = False, native: bool = False) -> str:
        """As `Tree.sexp`, of this node."""
        from uast.render import sexp

        return sexp(self, tokens=tokens, spans=spans, native=native)

    def to_dict(self) -> dict[str, Any]:
        """As the `root` of `Tree.to_dict`."""
        from uast.plain import node_dict

        return node_dict(self)

    def _repr_html_(self) -> str:
        from uast.html import node_html

        return node_html(self)
