"""Accounts for every native node of a tree by walking py-tree-sitter's tree of the same bytes, independently of the core.

A native node is accounted for when a row of its own has its kind and place, or when the mapping says that here it dissolves
(merge, fuse) or is white space. A native leaf with text must be a row of exactly its span: text never loses its kind. The
conditions of clauses are judged anew as far as the concrete tree alone decides them; where it does not, either outcome is good.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from uast import registry
from uast.reading import for_grammar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import tree_sitter

    from uast.mapping.model import Clause, Entry, NodeKey, Predicate, Selector, Shape, Step
    from uast.tree import Tree


class Unaccounted(NamedTuple):
    kind: str
    start: int
    end: int
    why: str


class Policy(NamedTuple):
    """What the mapping says of native kinds, as (name, named)."""

    entries: dict[NodeKey, Entry]
    space: frozenset[NodeKey]
    """Kinds without a row, whatever stands around them."""
    grouped: frozenset[NodeKey]
    """Declarators, which dissolve into their group's member."""
    adopts: bool
    """Whether some rows begin with siblings that stand before their node."""


@cache
def policy(language: str) -> Policy:
    mapping = registry.loaded_mapping(language).mapping
    space = {(token.text, False) for token in mapping.tokens.values() if token.kind is None}
    space |= {key for key, entry in mapping.entries.items() if any(shape.drop for shape in shapes(entry))}
    groups = any(entry.operations.group_declarators for entry in mapping.entries.values())
    grouped = {key for key, entry in mapping.entries.items() if entry.declarator} if groups else set()
    adopts = any(entry.operations.adopt_preceding for entry in mapping.entries.values())
    return Policy(mapping.entries, frozenset(space), frozenset(grouped), adopts)


def shapes(entry: Entry) -> Iterator[Shape]:
    for shape in (entry.shape, *(clause.shape for clause in entry.when)):
        if shape is not None:
            yield shape


def concrete(tree: Tree) -> tree_sitter.Tree:
    """The grammar's own tree, with the line end behind the source that some grammars need."""
    needs_end = registry.loaded_mapping(tree.language).source.final_newline and tree.source[-1:] not in (b"", b"\n")
    return registry.concrete_parser(tree.language, tree.dialect).parse(for_grammar(tree.source) + b"\n") if needs_end else tree.concrete()


def native_nodes(tree: tree_sitter.Tree) -> Iterator[tree_sitter.Node]:
    """All nodes in preorder, without recursion."""
    cursor = tree.walk()
    while True:
        assert cursor.node is not None
        yield cursor.node
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return


def unaccounted(tree: Tree) -> list[Unaccounted]:
    """Native nodes that neither a row nor the mapping accounts for."""
    columns, names = tree.columns, tree.legend.native
    exact: Counter[tuple[NodeKey, int, int]] = Counter()
    begins: Counter[tuple[NodeKey, int]] = Counter()
    ends: Counter[tuple[NodeKey, int]] = Counter()
    leaves: set[tuple[int, int]] = set()
    for row, native in enumerate(columns.native):
        key = names[native]
        exact[key, columns.start[row], columns.end[row]] += 1
        begins[key, columns.start[row]] += 1
        ends[key, columns.end[row]] += 1
        if columns.subtree_end[row] == row + 1:
            leaves.add((columns.start[row], columns.end[row]))
    rules, found = policy(tree.language), []
    left: list[tree_sitter.Node] = []
    inside_token = 0
    size, has_errors = len(tree.source), False
    for node in native_nodes(concrete(tree)):
        key = (node.type, node.is_named)
        start, end = min(node.start_byte, size), min(node.end_byte, size)
        has_errors |= node.is_error or (node.is_missing and key not in rules.space)
        if end <= inside_token and start < inside_token:
            continue
        if node.child_count and not exact[key, start, end]:
            end = text_end(tree, start, end)
        if exact[key, start, end] > 0:
            exact[key, start, end] -= 1
            begins[key, start] -= 1
            ends[key, end] -= 1
            if not node.is_named and node.child_count and (start, end) in leaves:
                # A token of several words is one leaf.
                inside_token = end
        elif node.parent is None or key in rules.space:
            pass
        elif node.child_count == 0 and end > start:
            found.append(Unaccounted(node.type, start, end, "a leaf with text has no row"))
        else:
            left.append(node)
    for node in left:
        key = (node.type, node.is_named)
        if may_dissolve(node, rules):
            continue
        start = min(node.start_byte, size)
        end = text_end(tree, start, min(node.end_byte, size))
        if begins[key, start] > 0:
            # A row may end later than its node, where the node's last child was put elsewhere.
            begins[key, start] -= 1
        elif rules.adopts and ends[key, end] > 0:
            # A row may begin earlier, with the siblings that it adopted.
            ends[key, end] -= 1
        else:
            found.append(Unaccounted(node.type, start, end, "no row, and its rule does not dissolve it"))
    return found + ([] if has_errors == tree.has_errors else [_wrong_of_errors(tree)])


def _wrong_of_errors(tree: Tree) -> Unaccounted:
    return Unaccounted("ERROR", 0, len(tree.source), "the tree has errors" if tree.has_errors else "the tree does not tell of errors")


def text_end(tree: Tree, start: int, end: int) -> int:
    """White space behind the last token of a node belongs to no row."""
    return start + len(tree.source[start:end].rstrip())


def may_dissolve(node: tree_sitter.Node, rules: Policy) -> bool:
    """Whether the mapping lets this node go without a row of its own."""
    if (node.type, node.is_named) in rules.grouped:
        return True
    if any(shape.merge is not None for shape in possible_shapes(node, rules)):
        return True
    parent = node.parent
    if parent is None:
        return False
    for shape in possible_shapes(parent, rules):
        if shape.fuse is not None and node in at_step(parent, shape.fuse, shape.fuse in fields_of(parent)):
            return True
    return False


def possible_shapes(node: tree_sitter.Node, rules: Policy) -> list[Shape]:
    """The shapes that the node's entry can give it: one, unless a condition asks for more than the concrete tree."""
    entry = rules.entries.get((node.type, node.is_named))
    if entry is None:
        return []
    found: list[Shape] = []
    for clause in entry.when:
        holds = clause_holds(clause, node)
        if clause.shape is None or holds is False:
            continue
        found.append(clause.shape)
        if holds:
            return found
    return found if entry.shape is None else [*found, entry.shape]


def clause_holds(clause: Clause, node: tree_sitter.Node) -> bool | None:
    """None where the concrete tree does not tell."""
    judged = [predicate_holds(predicate, node) for predicate in clause.predicates]
    return False if False in judged else None if None in judged else True


def predicate_holds(predicate: Predicate, node: tree_sitter.Node) -> bool | None:
    names = predicate.names
    match predicate.name:
        case "has" | "lacks":
            return any(at_path(node, path) for path in predicate.paths) == (predicate.name == "has")
        case "token":
            return any(not child.is_named and child.type in names for child in node.children)
        case "count":
            assert predicate.selector is not None
            return len(at(node, predicate.selector)) > predicate.number
        case "field":
            parent = node.parent
            return parent is not None and any(node in at_step(parent, name, True) for name in names)
        case "parent":
            return node.parent is not None and node.parent.is_named and node.parent.type in names
        case "at_start":
            return node.start_byte == 0
        case "text" | "prefix":
            texts = [each.text or b"" for each in at_path(node, predicate.paths[0])][:1]
            wanted = tuple(name.encode() for name in names)
            return any(text in wanted if predicate.name == "text" else text.startswith(wanted) for text in texts)
        case _:
            return None


def at_path(node: tree_sitter.Node, path: Sequence[Step]) -> list[tree_sitter.Node]:
    nodes = [node]
    for step in path:
        if step.kind == "up":
            nodes = [each.parent for each in nodes if each.parent is not None]
        else:
            nodes = [child for each in nodes for child in at(each, step)]
    return nodes


def at(node: tree_sitter.Node, step: Step | Selector) -> list[tree_sitter.Node]:
    if step.kind == "any":
        return [child for child in node.children if child.is_named and not child.is_extra]
    if step.kind == "token":
        return [child for child in node.children if not child.is_named and child.type == step.name]
    return at_step(node, step.name, step.kind == "field")


def at_step(node: tree_sitter.Node, name: str, is_field: bool) -> list[tree_sitter.Node]:
    """The children under a field, extras left out, or of a named kind."""
    if not is_field:
        name = name.removeprefix("kind:")
        return [child for child in node.children if child.is_named and child.type == name]
    fields = fields_of(node)
    return [child for place, child in enumerate(node.children) if place in fields.get(name, ()) and not child.is_extra]


def fields_of(node: tree_sitter.Node) -> dict[str, list[int]]:
    """Field -> places of the children under it."""
    found: dict[str, list[int]] = {}
    for place in range(node.child_count):
        name = node.field_name_for_child(place)
        if name is not None:
            found.setdefault(name, []).append(place)
    return found
