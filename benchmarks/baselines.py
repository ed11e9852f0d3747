"""What `uast.Index` is measured against, on the same programs in the same run: words and operators (TF-IDF), and trees as GumTree
matches them.

Every peer sees the trees of this library, so that none is behind for its parser.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from uast.kinds import Kind
from uast.names import TOKEN_KINDS

from .parallel import of_sparse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    import uast

    from .parallel import Program, Scores

STRINGS = frozenset({Kind.STRING_CONTENT, Kind.ESCAPE_SEQUENCE, Kind.CHAR, Kind.REGEX})
NAMES = frozenset({Kind.IDENTIFIER, Kind.NAMED_TYPE})
HEIGHT = 2
"""GumTree's least height of identical subtrees."""
DICE = 0.5
"""GumTree's least similarity of containers."""
COMPARED = 10
"""Candidates of a query that both phases compare."""


def leaves(tree: uast.Tree) -> Iterator[tuple[Kind, str]]:
    """Kind and text of the leaves, without comments and what strings say."""
    columns = tree.columns
    hidden = {int(kind) for kind in (*STRINGS, Kind.COMMENT)}
    row = 0
    while row < len(columns):
        if columns.kind[row] in hidden:
            row = columns.subtree_end[row]
            continue
        if columns.subtree_end[row] == row + 1:
            node = tree.node(row)
            yield node.kind, node.text
        row += 1


def words(tree: uast.Tree) -> list[str]:
    """The parts of the identifiers, camelCase and snake_case cut, in lower case."""
    parts = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
    return [part.lower() for kind, text in leaves(tree) if kind in NAMES for part in parts.findall(text)]


def operators(tree: uast.Tree) -> list[str]:
    """Operators that are no words, and numbers as written."""
    return [text for kind, text in leaves(tree) if kind is Kind.NUMBER or (kind is Kind.OPERATOR_TOKEN and not text[0].isalpha())]


def operator_pairs(tree: uast.Tree) -> list[str]:
    """`operators`, and each two in a row."""
    single = operators(tree)
    return single + [" ".join(pair) for pair in pairwise(single)]


def tf_idf(programs: Sequence[Program], terms: Any) -> Scores:
    """Cosine of 1 + log(count), weighted by inverse document frequency over all programs of the set."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    return of_sparse(TfidfVectorizer(analyzer=terms, sublinear_tf=True).fit_transform([program.tree for program in programs]))


class Shape:
    """What GumTree sees of a tree: kind, attributes and, of leaves, the text; tokens and comments are left out."""

    def __init__(self, tree: uast.Tree, names: bool) -> None:
        columns = tree.columns
        attributes: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for row, key, value in zip(columns.attr_node, columns.attr_key, columns.attr_value, strict=True):
            attributes[row].append((key, value))
        out = {int(kind) for kind in (*TOKEN_KINDS, Kind.COMMENT)}
        said = {int(kind) for kind in (*STRINGS, *NAMES)}
        kinds: list[int] = []
        self.label: list[Any] = []
        self.parent: list[int] = []
        path: list[tuple[int, int]] = []
        row = 0
        while row < len(columns):
            after = columns.subtree_end[row]
            if columns.kind[row] in out:
                row = after
                continue
            while path and path[-1][1] <= row:
                path.pop()
            self.parent.append(path[-1][0] if path else -1)
            path.append((len(kinds), after))
            leaf = after == row + 1
            text = tree.node(row).source if leaf and (names or columns.kind[row] not in said) else b""
            kinds.append(columns.kind[row])
            self.label.append((columns.kind[row], tuple(attributes.get(row, ())), text))
            row += 1
        self.kind = kinds
        count = len(kinds)
        self.end = list(range(1, count + 1))
        self.height = [1] * count
        children: list[list[Any]] = [[] for _ in range(count)]
        self.hash: list[int] = [0] * count
        for at in range(count - 1, -1, -1):
            self.hash[at] = hash((self.label[at], tuple(reversed(children[at]))))
            above = self.parent[at]
            if above >= 0:
                children[above].append(self.hash[at])
                self.height[above] = max(self.height[above], self.height[at] + 1)
                self.end[above] = max(self.end[above], self.end[at])
        self.places: dict[int, list[int]] = defaultdict(list)
        for at in range(count):
            if self.height[at] >= HEIGHT:
                self.places[self.hash[at]].append(at)

    def __len__(self) -> int:
        return len(self.kind)


def matched(left: Shape, right: Shape) -> int:
    """Nodes that GumTree's two phases map: identical subtrees, the largest first, then containers of one kind, bottom up, the one with
    the highest dice over mapped descendants if it is at least `DICE`. Its third phase, edit distance within containers, is left out."""
    to = [-1] * len(left)
    back = [-1] * len(right)
    common = [(left.end[rows[0]] - rows[0], rows[0], key) for key, rows in left.places.items() if key in right.places]
    for size, _, key in sorted(common, key=lambda one: (-one[0], one[1])):
        free = iter([row for row in right.places[key] if back[row] < 0])
        for row in left.places[key]:
            if to[row] >= 0:
                continue
            other = next(free, None)
            if other is None:
                break
            for step in range(size):
                to[row + step], back[other + step] = other + step, row + step
    for row in range(len(left) - 1, -1, -1):
        if to[row] >= 0 or left.end[row] == row + 1:
            continue
        partners = [to[below] for below in range(row + 1, left.end[row]) if to[below] >= 0]
        seen: set[int] = set()
        best, best_dice = -1, 0.0
        for partner in partners:
            other = right.parent[partner]
            while other >= 0 and other not in seen:
                seen.add(other)
                if back[other] < 0 and right.kind[other] == left.kind[row]:
                    inside = sum(other < each < right.end[other] for each in partners)
                    dice = 2 * inside / (left.end[row] - row - 1 + right.end[other] - other - 1)
                    if (dice, -other) > (best_dice, -best):
                        best, best_dice = other, dice
                other = right.parent[other]
        if best_dice >= DICE:
            to[row], back[best] = best, row
    return sum(partner >= 0 for partner in to)


def gumtree(programs: Sequence[Program], names: bool) -> Scores:
    """2 * mapped nodes / nodes of both. The first phase alone (a bag intersection) picks the `COMPARED` candidates that both phases
    compare; the others follow in its order."""
    from scipy.sparse import csr_matrix

    shapes = [Shape(program.tree, names) for program in programs]
    columns: dict[tuple[int, int], int] = {}
    data: list[float] = []
    where: list[int] = []
    ends = [0]
    for shape in shapes:
        weight = [0] * len(shape)
        for at in range(len(shape)):
            # A mapped inner node brings its leaves with it.
            target = at if shape.height[at] >= HEIGHT else shape.parent[at]
            weight[target] += 1
        for key, rows in shape.places.items():
            for number, at in enumerate(rows):
                where.append(columns.setdefault((key, number), len(columns)))
                data.append(weight[at] ** 0.5)
        ends.append(len(where))
    bags = csr_matrix((data, where, ends), (len(shapes), len(columns)))
    sizes = np.array([len(shape) for shape in shapes])
    known: dict[tuple[int, int], float] = {}

    def both(first: int, second: int) -> float:
        key = (min(first, second), max(first, second))
        if key not in known:
            known[key] = 2 * matched(shapes[key[0]], shapes[key[1]]) / (len(shapes[first]) + len(shapes[second]))
        return known[key]

    def scores(queries: Sequence[int], pool: Sequence[int]) -> NDArray[np.float64]:
        quick: NDArray[np.float64] = (
            2 * (bags[list(queries)] @ bags[list(pool)].T).toarray() / (sizes[list(queries), None] + sizes[list(pool)])
        )
        for at, query in enumerate(queries):
            for near in np.argsort(-quick[at], kind="stable")[:COMPARED]:
                quick[at, near] = 1 + both(query, pool[near])
        return quick

    return scores


LEXICAL = {
    True: {"TF-IDF, parts of identifiers": partial(tf_idf, terms=words)},
    False: {
        "TF-IDF, operators and numbers": partial(tf_idf, terms=operators),
        "TF-IDF, pairs of them too": partial(tf_idf, terms=operator_pairs),
    },
}
"""Names seen -> the lexical rankers."""
