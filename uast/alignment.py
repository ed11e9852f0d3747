"""Which part of one program is which part of another, in the same or another language.

    alignment = uast.align((java, "java"), (python, "python"))
    for pair in alignment.pairs: print(pair.a, pair.b, pair.score, pair.reason)

Both trees are lowered first (`uast.lower`); pairs are of stored nodes. core/src/align/ has the algorithm, docs/alignment.md what it
does and how well.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from uast import _core
from uast.errors import ComparisonTooLargeError, ForeignNodeError, SourceTypeError
from uast.kinds import CATEGORIES, FAMILIES, Kind, Role
from uast.lowering import lower
from uast.lowering import rules as lowering_rules
from uast.node import Node
from uast.parsing import parse
from uast.reading import for_grammar
from uast.render import quote
from uast.tree import Tree
from uast.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    import networkx
    import polars
    import pyarrow

    from uast.lowering import Lowered

Program: TypeAlias = "Tree | Node | tuple[str | bytes, str]"
"""A tree, a node for what is below it, or a source with the name of its language."""

Reason: TypeAlias = Literal["identical", "same-shape", "declaration", "similar", "moved", "equivalent"]

REASONS: dict[Reason, str] = {
    "identical": "All below both nodes is the same.",
    "same-shape": "All below both nodes is the same but for names and strings.",
    "declaration": "Two declarations with the most alike names, contents and places.",
    "similar": "In the best mapping of what both are part of.",
    "moved": "Elsewhere in the other program, and too alike for chance.",
    "equivalent": "Different kinds that do the same, or one form of a rewrite and the other.",
}
"""Why two nodes are a pair."""

STATEMENTS = frozenset(
    (CATEGORIES["module"] | CATEGORIES["statement"] | CATEGORIES["declaration"] | {Kind.LAMBDA, Kind.MATCH})
    - FAMILIES["binding"] - FAMILIES["part"] - FAMILIES["import"]
    | {Kind.VARIABLE, Kind.IMPORT, Kind.EXPORT, Kind.DECLARATION_GROUP}
)  # fmt: skip
"""The kinds that are aligned first, each without the others below it."""

ALIKE: tuple[frozenset[Kind], ...] = (
    FAMILIES["loop"],
    frozenset({Kind.IF, Kind.SWITCH, Kind.MATCH, Kind.CONDITIONAL}),
    FAMILIES["callable"] | {Kind.LAMBDA, Kind.PROPERTY},
    frozenset({Kind.CLASS, Kind.STRUCT, Kind.INTERFACE, Kind.ENUM, Kind.OBJECT_TYPE, Kind.NAMESPACE}),
    frozenset({Kind.VARIABLE, Kind.FIELD, Kind.ASSIGNMENT, Kind.UPDATE, Kind.ENUM_MEMBER}),
    frozenset({Kind.TRY, Kind.RESOURCE_SCOPE, Kind.DEFER, Kind.SCOPED_BLOCK}),
    frozenset({Kind.CALL, Kind.NEW}),
    frozenset({Kind.IDENTIFIER, Kind.QUALIFIED_NAME, Kind.MEMBER_ACCESS, Kind.THIS, Kind.BINDING_PATTERN}),
    frozenset({Kind.STRING, Kind.INTERPOLATED_STRING, Kind.STRING_CONCAT, Kind.CHAR, Kind.SYMBOL}),
    FAMILIES["collection"],
    FAMILIES["type_reference"],
    FAMILIES["pattern"] - {Kind.BINDING_PATTERN},
)
"""Kinds of which one language uses one where another uses another."""

SPECIAL = frozenset({Kind.CONSTRUCTOR})
"""Callables that are rather matched with each other than by name."""

DISTANCE_CELLS = 25_000_000
DISTANCE_STEPS = 1_000_000_000
"""The most that `distance` takes on: pairs of nodes, of which each takes 12 bytes, and steps, some 100 million a second."""

NAME_WEIGHT = 2.0
VALUE_WEIGHT = 1.5
"""What a name and a value count in a statement, where a kind counts one."""


@cache
def rules() -> _core.AlignmentRules:
    """The rules, as the core takes them."""
    tables: dict[str, Any] = {
        "statement_kinds": sorted(STATEMENTS),
        "statement_roles": [Role.STATEMENT, Role.MEMBER, Role.ENUM_VALUE],
        "callables": sorted(FAMILIES["callable"] | {Kind.PROPERTY}),
        "types": sorted({Kind.CLASS, Kind.STRUCT, Kind.INTERFACE, Kind.ENUM, Kind.NAMESPACE}),
        "special": sorted(SPECIAL),
        "blocks": [Kind.BLOCK],
        "by_name": sorted(FAMILIES["import"]),
        "tokens": [Kind.KEYWORD, Kind.OPERATOR_TOKEN, Kind.PUNCTUATION, Kind.RAW_TEXT],
        "alike": [sorted(kinds) for kinds in ALIKE],
        "name_role": Role.NAME,
        "name_weight": NAME_WEIGHT,
        "value_weight": VALUE_WEIGHT,
    }
    return _core.AlignmentRules(json.dumps(tables))


PAIR_SHOWN = 24
"""Characters of each node's text in the representation of a pair."""


class Pair(NamedTuple):
    """Two nodes that correspond, `a` of the first program and `b` of the second: how sure, `score` from 0 to 1, and why, `reason`: a key of
    `uast.alignment.REASONS`."""

    a: Node
    b: Node
    score: float
    reason: Reason

    def __repr__(self) -> str:
        a, b = (f"{node.index} {node.title} {quote(node.source, PAIR_SHOWN)}" for node in (self.a, self.b))
        return f"<Pair {self.score:.2f} {self.reason}: {a} ~ {b}>"


class Group(NamedTuple):
    """Nodes `a` that only together correspond to the nodes `b`, such as a comprehension and a loop with what it appends to; `score` from 0
    to 1 says how sure."""

    a: tuple[Node, ...]
    b: tuple[Node, ...]
    score: float


class Alignment:
    """What `align` found. No node is in two pairs; pairs are in the source order of `a`.

    `a` and `b` are the nodes that were aligned, `names` whether identifiers, strings and comments were looked at. Rows, not nodes, are
    stored. Pickles; equal by content.
    """

    __slots__ = ("_columns", "_of_a", "_of_b", "a", "b", "names")

    def __init__(self, a: Node, b: Node, names: bool, columns: dict[str, Any]) -> None:
        self.a = a
        self.b = b
        self.names = names
        self._columns = columns
        self._of_a: dict[int, int] | None = None
        self._of_b: dict[int, int] | None = None

    @property
    def similarity(self) -> float:
        """0 to 1; 1 only if the programs are the same in all that was looked at."""
        return float(self._columns["similarity"])

    @property
    def cut(self) -> bool:
        """Whether something was too large for the exact search, so that pairs may be missing."""
        return bool(self._columns["cut"])

    @property
    def pairs(self) -> list[Pair]:
        """What corresponds, in the source order of `a`; iterating over the alignment gives the same."""
        return [self._pair(place) for place in range(len(self))]

    @property
    def groups(self) -> list[Group]:
        """What corresponds only together, several nodes on at least one side; one node of each side is a pair as well."""
        return list(self._groups())

    @property
    def unmatched_a(self) -> list[Node]:
        """Nodes of `a` without a counterpart; no tokens and no comments."""
        return [Node(self.a.tree, row) for row in self._numbers("unmatched_a")]

    @property
    def unmatched_b(self) -> list[Node]:
        """Nodes of `b` without a counterpart; no tokens and no comments."""
        return [Node(self.b.tree, row) for row in self._numbers("unmatched_b")]

    def __len__(self) -> int:
        """Number of pairs."""
        return len(self._numbers("a"))

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Pair]:
        return iter(self.pairs)

    def of(self, node: Node) -> Pair | None:
        """The pair of a node of either side; None for one without. Raises ForeignNodeError for a node of another tree."""
        if node.tree is self.a.tree:
            if self._of_a is None:
                self._of_a = {row: place for place, row in enumerate(self._numbers("a"))}
            if (place := self._of_a.get(node.index)) is not None:
                return self._pair(place)
        if node.tree is self.b.tree:
            if self._of_b is None:
                self._of_b = {row: place for place, row in enumerate(self._numbers("b"))}
            if (place := self._of_b.get(node.index)) is not None:
                return self._pair(place)
        if node.tree is not self.a.tree and node.tree is not self.b.tree:
            hint = "ask for nodes of alignment.a.tree and alignment.b.tree; another parse of the same source has other nodes"
            raise ForeignNodeError(f"{node!r} belongs to neither of the aligned trees", hint=hint)
        return None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Alignment):
            return NotImplemented
        sides = [(one.tree, one.index) for one in (self.a, self.b)]
        return sides == [(one.tree, one.index) for one in (other.a, other.b)] and (self.names, self._columns) == (
            other.names,
            other._columns,
        )

    __hash__ = None  # type: ignore[assignment]  # equal by content, and never a key

    def __repr__(self) -> str:
        hidden = "" if self.names else ", names hidden"
        cut = ", cut" if self.cut else ""
        sides = f"{self.a.tree.language} and {self.b.tree.language}"
        left = f"{len(self._numbers('unmatched_a'))} and {len(self._numbers('unmatched_b'))} nodes without one"
        return f"<Alignment of {sides}: similarity {self.similarity:.2f}, {counted(len(self), 'pair')}, {left}{hidden}{cut}>"

    def __reduce__(self) -> tuple[type[Alignment], tuple[Any, ...]]:
        return Alignment, (self.a, self.b, self.names, self._columns)

    # Other forms

    def to_dict(self) -> dict[str, Any]:
        """Plain data: rows of nodes with kinds and spans in bytes."""

        def node(side: Node, row: int) -> dict[str, Any]:
            one = Node(side.tree, row)
            return {"node": row, "kind": str(one.kind), "start": one.start, "end": one.end}

        return {
            "a": {"language": self.a.tree.language, "node": self.a.index},
            "b": {"language": self.b.tree.language, "node": self.b.index},
            "names": self.names,
            "similarity": self.similarity,
            "cut": self.cut,
            "pairs": [
                {"a": node(self.a, pair.a.index), "b": node(self.b, pair.b.index), "score": round(pair.score, 4), "reason": pair.reason}
                for pair in self.pairs
            ],
            "groups": [
                {
                    "a": [one.index for one in group.a],
                    "b": [one.index for one in group.b],
                    "score": round(group.score, 4),
                }
                for group in self.groups
            ],
            "unmatched_a": list(self._numbers("unmatched_a")),
            "unmatched_b": list(self._numbers("unmatched_b")),
        }

    def to_arrow(self) -> pyarrow.Table:
        """A table with one row a pair: `a`, `b` (rows of nodes, uint32), `kind_a`, `kind_b`, `score` (float32), `reason`."""
        import pyarrow as pa

        pairs = self.pairs
        return pa.table(
            {
                "a": pa.array(self._numbers("a"), pa.uint32()),
                "b": pa.array(self._numbers("b"), pa.uint32()),
                "kind_a": pa.array([str(pair.a.kind) for pair in pairs], pa.string()),
                "kind_b": pa.array([str(pair.b.kind) for pair in pairs], pa.string()),
                "score": pa.array([pair.score for pair in pairs], pa.float32()),
                "reason": pa.array([pair.reason for pair in pairs], pa.string()),
            }
        )

    def to_polars(self) -> polars.DataFrame:
        """`to_arrow` as a polars frame."""
        import polars

        frame = polars.from_arrow(self.to_arrow())
        assert isinstance(frame, polars.DataFrame)
        return frame

    def to_networkx(self) -> networkx.Graph[Any]:
        """A bipartite graph: nodes ("a", row) and ("b", row) with `kind` and `side`, an edge a pair with `score` and `reason`."""
        import networkx

        graph = networkx.Graph(similarity=self.similarity)
        for pair in self.pairs:
            for side, node in (("a", pair.a), ("b", pair.b)):
                graph.add_node((side, node.index), side=side, kind=str(node.kind))
            graph.add_edge(("a", pair.a.index), ("b", pair.b.index), score=pair.score, reason=pair.reason)
        for side, nodes in (("a", self.unmatched_a), ("b", self.unmatched_b)):
            graph.add_nodes_from(((side, node.index), {"side": side, "kind": str(node.kind)}) for node in nodes)
        return graph

    def _repr_html_(self) -> str:
        from uast.html import alignment_html

        return alignment_html(self)

    # Columns

    def _numbers(self, name: str) -> memoryview[int]:
        return memoryview(self._columns[name]).cast("I")

    def _pair(self, place: int) -> Pair:
        score = memoryview(self._columns["score"]).cast("f")[place]
        reason = _REASONS[self._columns["reason"][place]]
        return Pair(Node(self.a.tree, self._numbers("a")[place]), Node(self.b.tree, self._numbers("b")[place]), score, reason)

    def _groups(self) -> Iterator[Group]:
        scores = memoryview(self._columns["group_score"]).cast("f")
        offsets_a, offsets_b = self._numbers("group_a_offsets"), self._numbers("group_b_offsets")
        rows_a, rows_b = self._numbers("group_a"), self._numbers("group_b")
        for place, score in enumerate(scores):
            a = tuple(Node(self.a.tree, row) for row in rows_a[offsets_a[place] : offsets_a[place + 1]])
            b = tuple(Node(self.b.tree, row) for row in rows_b[offsets_b[place] : offsets_b[place + 1]])
            yield Group(a, b, score)


_REASONS = tuple(REASONS)


def align(a: Program, b: Program, *, names: bool = True) -> Alignment:
    """Aligns two programs: each a tree, a node for what is below it, or (source, language). With `names` off, identifiers, strings and
    comments are not looked at.

    Deterministic, and mirrored for (b, a). What does not surely correspond is left unmatched. Raises what `uast.parse` raises for
    sources, and SourceTypeError for anything else that is no program.
    """
    one, two = _node(a), _node(b)
    columns = rules().align(
        lowering_rules(),
        one.tree.columns.raw(),
        for_grammar(one.tree.source),
        one.index,
        two.tree.columns.raw(),
        for_grammar(two.tree.source),
        two.index,
        names,
    )
    return Alignment(one, two, names, columns)


def distance(a: Program, b: Program) -> int:
    """The tree edit distance of two lowered programs: the least number of nodes to insert, delete and relabel (labels are kind and
    structural attributes with what a leaf says). Exact, and so quadratic: meant for functions, not for files.

    Zhang and Shasha, "Simple fast algorithms for the editing distance between trees and related problems", 1989.
    Raises ComparisonTooLargeError above `DISTANCE_CELLS` or `DISTANCE_STEPS`.
    """
    one, two = _node(a), _node(b)
    _check_size(lower(one), lower(two))
    return rules().distance(
        lowering_rules(),
        one.tree.columns.raw(),
        for_grammar(one.tree.source),
        one.index,
        two.tree.columns.raw(),
        for_grammar(two.tree.source),
        two.index,
    )


def _check_size(a: Lowered, b: Lowered) -> None:
    cells = len(a) * len(b)
    if cells > DISTANCE_CELLS:
        fact = f"{len(a):,} nodes against {len(b):,} are {cells:,} pairs; the limit is {DISTANCE_CELLS:,}"
    elif (steps := min(one * two for one, two in zip(_keyroots(a), _keyroots(b), strict=True))) > DISTANCE_STEPS:
        fact = f"{len(a):,} nodes against {len(b):,} of such shapes take {steps:,} steps; the limit is {DISTANCE_STEPS:,}"
    else:
        return
    raise ComparisonTooLargeError(fact, hint="uast.align compares programs of any size; or compare function by function")


def _keyroots(lowered: Lowered) -> tuple[int, int]:
    """The nodes of all subtrees that are no first child's, and of all that are no last child's: the algorithm's steps on one side."""
    ends, first, last = lowered.subtree_end, 0, 0
    for row, end in enumerate(ends):
        above = lowered.parents[row]
        first += end - row if row != above + 1 or not row else 0
        last += end - row if not row or end != ends[above] else 0
    return first, last


def _node(program: Program) -> Node:
    match program:
        case Tree():
            return program.root
        case Node():
            return program
        case (str() | bytes() as code, str() as language):
            return parse(code, language).root
        case _:
            raise SourceTypeError(
                f"a program is a Tree, a Node or a (source, language), not {type(program).__name__}",
                hint='uast.align((code, "python"), tree)',
            )
