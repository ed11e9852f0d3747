"""The lowered view of a tree: what the same program looks like in any language, for alignment and search.

Tokens, comments and documentation have no node in it, parentheses and statements around expressions stand for what is inside. The
stored tree never changes; every lowered node knows the stored nodes that it came from.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from uast import _core, rewrites
from uast.callables import STRUCTURE as FINGERPRINT_STRUCTURE
from uast.errors import OutOfRangeError
from uast.kinds import ATTRIBUTE_BY_NAME, FAMILIES, ROLE_BY_NAME, Kind, Role
from uast.names import KINDS, ROLES, TOKEN_KINDS
from uast.node import SHOWN, Node
from uast.reading import for_grammar
from uast.render import quote
from uast.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from uast.tree import Tree

DROPPED = TOKEN_KINDS | {Kind.COMMENT, Kind.MISSING}
"""What has no node in the view, with all below it; documentation by strings has none either."""

WRAPPERS = frozenset({Kind.EXPRESSION_STATEMENT, Kind.PARENTHESIZED})
"""Their one child stands for them."""

PARTS = frozenset({Kind.STRING_CONTENT, Kind.ESCAPE_SEQUENCE})
"""A run of these is one StringContent between the holes of a string; a string without holes is a leaf."""

STRUCTURE = tuple(name for name in FINGERPRINT_STRUCTURE if name not in ("elif", "number_kind", "comprehension_kind"))
"""The attributes that a label sees."""

ROLE_ORDER = (
    *(
        "annotation",
        "qualifier",
        "name target",
        "key",
        "receiver",
        "type_parameter",
        "type_argument",
        "parameter",
        "declared_type return_type",
    ),
    *("init", "subject", "condition", "iterable clause", "callee object", "property", "index start", "stop", "step"),
    *("left", "right", "operand", "argument", "block", "value initializer default_value", "consequence", "alternative", "update"),
    *("pattern", "guard", "body", "handler", "orelse", "finalizer"),
)
"""Children stand in this order, whatever the language's; those under other roles follow as in the source."""

NAMES, STRINGS, NUMBERS, CONSTANTS, TYPES = range(1, 6)
"""`text_class`: what a leaf's text is; 0 where it has none."""

TEXT_CLASSES: dict[int, frozenset[Kind]] = {
    NAMES: FAMILIES["name"] - {Kind.THIS, Kind.SUPER, Kind.PLACEHOLDER} | {Kind.MARKUP_ATTRIBUTE},
    STRINGS: PARTS | {Kind.STRING, Kind.CHAR, Kind.SYMBOL, Kind.REGEX},
    NUMBERS: frozenset({Kind.NUMBER}),
    CONSTANTS: frozenset({Kind.BOOLEAN, Kind.NULL}),
    TYPES: frozenset({Kind.NAMED_TYPE, Kind.GENERIC_TYPE}),
}

NOWHERE = 2**32 - 1
"""The origin of a node that a rewrite made out of nothing."""

FORMATS = {
    "kind": "B",
    "role": "B",
    "subtree_end": "I",
    "label": "Q",
    "text": "Q",
    "text_class": "B",
    "origin": "I",
    "origin_offsets": "I",
    "origins": "I",
    "rewrite": "B",
}
"""Column -> `struct` format of one entry; core/src/view.rs says what they mean."""


@cache
def rules() -> _core.LoweringRules:
    """The rules, as the core takes them."""
    return _core.LoweringRules(json.dumps(tables()))


def tables(text: str | None = None, *, only: Iterable[str] | None = None) -> dict[str, Any]:
    """The rules as plain data: ids of the schema. `text`: other rewrites, `only`: those of these names."""
    attribute = {name: each.id for name, each in ATTRIBUTE_BY_NAME.items()}
    classes = {kind: number for number, kinds in TEXT_CLASSES.items() for kind in kinds}
    names = ("doc", "operator", "assign_op", "base", "number_kind", "truth")
    return {
        "kinds": {
            "dropped": _ids(DROPPED),
            "wrapper": _ids(WRAPPERS),
            "statement": _ids({Kind.EXPRESSION_STATEMENT}),
            "part": _ids(PARTS),
            "part_is": int(Kind.STRING_CONTENT),
            "remote": _ids({Kind.HEREDOC_BODY}),
            "around_type": _ids({Kind.NAMED_TYPE, Kind.GENERIC_TYPE}),
        },
        "operator_role": int(Role.OPERATOR),
        "attributes": {name: attribute[name] for name in names},
        "text_class": [classes.get(KINDS[kind], 0) if kind in KINDS else 0 for kind in range(256)],
        "structure": [attribute[name] for name in STRUCTURE],
        "kept": [attribute[name] for name in sorted({*STRUCTURE, *rewrites.attributes(text)})],
        "role_rank": _role_ranks(),
        "rewrites": rewrites.tables(text, only=only),
        "custom": [ATTRIBUTE_BY_NAME["operator"].values.index("custom")],
        "imaginary": ATTRIBUTE_BY_NAME["number_kind"].values.index("imaginary"),
    }


def _role_ranks() -> list[int]:
    """The place of each role among the children of a lowered node: what is declared, how, with what; then what runs.

    Roles of one place keep the order of the source.
    """
    ranks = [100] * 256
    for rank, names in enumerate(ROLE_ORDER):
        for name in names.split():
            ranks[int(ROLE_BY_NAME[name])] = rank
    return ranks


def _ids(kinds: Iterable[Kind]) -> list[int]:
    return sorted(map(int, kinds))


def lower(tree: Tree | Node, *, names: bool = True) -> Lowered:
    """The lowered view of a tree or of one node: the same program is more alike in two languages there.

    Without `names`, rewrites that must know a name (`each`, `range`, `append`) are not applied.
    """
    top = tree if isinstance(tree, Node) else tree.root
    whole = top.tree
    return Lowered(whole, rules().of_tree(whole.columns.raw(), for_grammar(whole.source), top.index, names))


class Lowered:
    """A lowered view of `tree`: arrays in preorder, seen through `LoweredNode`. It has no node where a token or comment was lowered alone.

    One entry a node: `kind` and `role` (uint8, ids of the schema, 0 for none), `subtree_end` (uint32, one past the last descendant),
    `label` (uint64, a hash of kind and structural attributes), `text` (uint64, a hash of what a leaf says, 0 for nothing), `text_class`
    (uint8: 0 nothing, 1 name, 2 string, 3 number, 4 constant, 5 type), `rewrite` (uint8, the last one that made or changed it) and
    `origin` (uint32, its row in `tree`, 2**32 - 1 for none). All rows that went into node i are
    `origins[origin_offsets[i]:origin_offsets[i + 1]]`, outermost first.
    """

    __slots__ = ("_parents", "_raw", "tree", *FORMATS)

    kind: bytes
    role: bytes
    subtree_end: memoryview[int]
    label: memoryview[int]
    text: memoryview[int]
    text_class: bytes
    origin: memoryview[int]
    origin_offsets: memoryview[int]
    origins: memoryview[int]
    rewrite: bytes

    def __init__(self, tree: Tree, raw: dict[str, bytes]) -> None:
        self.tree = tree
        self._raw = raw
        self._parents: list[int] | None = None
        for name, code in FORMATS.items():
            setattr(self, name, raw[name] if code == "B" else memoryview(raw[name]).cast(code))  # type: ignore[call-overload]

    def __len__(self) -> int:
        """Number of nodes."""
        return len(self.kind)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"<Lowered {self.tree.language}, {counted(len(self), 'node')} of {len(self.tree)}>"

    def __str__(self) -> str:
        return self.sexp()

    def __reduce__(self) -> tuple[type[Lowered], tuple[Tree, dict[str, bytes]]]:
        return Lowered, (self.tree, self._raw)

    @property
    def nodes(self) -> tuple[LoweredNode, ...]:
        """All nodes, parents before their children."""
        return tuple(LoweredNode(self, index) for index in range(len(self)))

    @property
    def root(self) -> LoweredNode | None:
        """The node of row 0; None in a view without a node."""
        return LoweredNode(self, 0) if len(self) else None

    def node(self, index: int) -> LoweredNode:
        """The node of row `index`. Raises OutOfRangeError."""
        if not 0 <= index < len(self):
            raise OutOfRangeError(f"node {index} is outside the view of {len(self)} nodes")
        return LoweredNode(self, index)

    @property
    def parents(self) -> list[int]:
        """Row of each node's parent; the root's own is 0. Computed once."""
        if self._parents is None:
            self._parents = [0] * len(self)
            for parent in range(len(self)):
                for child in self.child_rows(parent):
                    self._parents[child] = parent
        return self._parents

    def child_rows(self, index: int) -> Iterator[int]:
        """Rows of the children of row `index`."""
        child, stop = index + 1, self.subtree_end[index]
        while child < stop:
            yield child
            child = self.subtree_end[child]

    def sexp(self) -> str:
        """The view as an S-expression, a node a line; leaves with the source of the stored node that they stand for."""
        lines: list[str] = []
        ends: list[int] = []
        for node in self.nodes:
            while ends and ends[-1] <= node.index:
                ends.pop()
            role = f"{node.role}: " if node.role and ends else ""
            text = f" {node.stored[-1].text!r}" if self.text_class[node.index] and node.stored else ""
            lines.append("  " * len(ends) + role + str(node.kind) + text)
            ends.append(self.subtree_end[node.index])
        return "\n".join(lines)


class LoweredNode:
    """Row `index` of `lowered`. Equal and hashable by both, the view by identity."""

    __slots__ = ("index", "lowered")

    def __init__(self, lowered: Lowered, index: int) -> None:
        self.lowered = lowered
        self.index = index

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LoweredNode) and self.index == other.index and self.lowered is other.lowered

    def __hash__(self) -> int:
        return hash((id(self.lowered), self.index))

    def __repr__(self) -> str:
        title = f"{self.role}:{self.kind}" if self.role else str(self.kind)
        if not self.stored:
            return f"<LoweredNode {self.index} {title} of nothing stored>"
        of = " ".join(f"{node.index} {node.kind}" for node in self.stored)
        return f"<LoweredNode {self.index} {title} of {of} {quote(self.stored[0].source, SHOWN)}>"

    @property
    def kind(self) -> Kind:
        """What it is after all rewrites."""
        return KINDS[self.lowered.kind[self.index]]

    @property
    def role(self) -> Role | None:
        """Relation to the lowered parent; None for a module."""
        return ROLES.get(self.lowered.role[self.index])

    @property
    def label(self) -> int:
        """Hash of kind and structural attributes; equal for nodes that are the same but for names and literals."""
        return self.lowered.label[self.index]

    @property
    def parent(self) -> LoweredNode | None:
        """The lowered node above it; None for row 0."""
        return LoweredNode(self.lowered, self.lowered.parents[self.index]) if self.index else None

    @property
    def children(self) -> tuple[LoweredNode, ...]:
        """Its children, in one order of roles for all languages."""
        return tuple(LoweredNode(self.lowered, row) for row in self.lowered.child_rows(self.index))

    def child(self, role: Role) -> LoweredNode | None:
        """The first child under a role, or None."""
        return next((child for child in self.children if child.role == role), None)

    @property
    def rewrite(self) -> str:
        """Name of the last rewrite that made or changed it; empty for none."""
        return rewrites.names()[self.lowered.rewrite[self.index]]

    @property
    def stored(self) -> tuple[Node, ...]:
        """The stored nodes that it came from, outermost first; none if a rewrite made it out of nothing."""
        first, last = self.lowered.origin_offsets[self.index : self.index + 2]
        return tuple(Node(self.lowered.tree, row) for row in self.lowered.origins[first:last])
