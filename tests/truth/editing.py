"""The known edits: each takes a tree and a source of chance, and says how to edit its source, or None where it cannot.

They need whole lines: a statement counts where it stands alone on its lines. What they put in is in `edits.toml`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from uast import _core
from uast.kinds import Kind, Role

from .revision import Edit, Keep, New, Part, Swap, swaps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from random import Random

    from uast.node import Node
    from uast.tree import Tree

BODY = "{body}"
CALLABLES = (Kind.FUNCTION, Kind.METHOD, Kind.CONSTRUCTOR)
NEW_NAMES = ("renamed", "fresh_name", "anotherName", "zz")
OTHER_OPERATOR = {"+": "-", "-": "+", "<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "!=", "!=": "==", "===": "!==", "!==": "==="}
"""Of the same rank, so that the shape stays."""
OTHER_BOOLEAN = {"true": "false", "false": "true", "True": "False", "False": "True"}
TIED = (Kind.RETURN, Kind.BREAK, Kind.CONTINUE, Kind.YIELD, Kind.AWAIT, Kind.JUMP)
"""What a statement may not hold if it is to move into a function of its own."""


class Templates(NamedTuple):
    indent: str
    function: str
    method: str
    insert: list[str]
    wrap: list[str]
    extracted: list[str]
    extracted_method: list[str]


def _templates() -> dict[str, Templates]:
    data, _ = _core.read_toml((Path(__file__).parent / "edits.toml").read_text(encoding="utf-8"))
    return {language: Templates(**table) for language, table in data.items()}


TEMPLATES = _templates()


class Lines(NamedTuple):
    """A node that stands alone on its lines: from the first byte of the first to the first byte after the last."""

    node: Node
    start: int
    end: int

    @property
    def margin(self) -> bytes:
        return self.node.tree.source[self.start : self.node.start]


def whole_lines(node: Node) -> Lines | None:
    source = node.tree.source
    start = source.rfind(b"\n", 0, node.start) + 1
    end = source.find(b"\n", node.end) + 1 or len(source)
    if source[start : node.start].strip() or source[node.end : end].strip() not in (b"", b";") or node.start == node.end:
        return None
    return Lines(node, start, end)


def statement_runs(tree: Tree) -> list[list[Lines]]:
    """Neighbouring statements of the blocks, each alone on its lines, with nothing but white space between them."""
    return [run for block in tree.find(Kind.BLOCK) for run in _runs(block.children_under(Role.STATEMENT))]


def member_runs(tree: Tree) -> list[list[Lines]]:
    return [
        [each for each in run if each.node.kind in CALLABLES]
        for parent in tree.find(Kind.CLASS, Kind.MODULE)
        for run in _runs([child for child in parent.children if child.kind in CALLABLES])
    ]


def _runs(nodes: Sequence[Node]) -> Iterator[list[Lines]]:
    run: list[Lines] = []
    for node in nodes:
        lines = whole_lines(node)
        if lines is None or (run and node.tree.source[run[-1].end : lines.start].strip()):
            if run:
                yield run
            run = []
        if lines is not None:
            run.append(lines)
    if run:
        yield run


def rename(tree: Tree, chance: Random) -> Edit | None:
    """Another name for one variable, wherever it stands."""
    bound: set[str] = set()
    for node in tree.find(Kind.IDENTIFIER):
        parent = node.parent
        if parent is not None and (
            (node.role == Role.NAME and parent.kind in (Kind.VARIABLE, Kind.PARAMETER))
            or (node.role == Role.TARGET and parent.kind in (Kind.ASSIGNMENT, Kind.FOR_EACH))
        ):
            bound.add(node.text)
    if not bound:
        return None
    old, new = chance.choice(sorted(bound)), chance.choice(NEW_NAMES)
    places = [node for node in tree.find(Kind.IDENTIFIER) if node.text == old and node.role not in (Role.PROPERTY, Role.LABEL)]
    return swaps(tree, [Swap(node.start, node.end, new.encode()) for node in places])


def literal(tree: Tree, chance: Random) -> Edit | None:
    """Another number, string or truth value."""
    found: list[Swap] = []
    for node in tree.find(Kind.NUMBER, Kind.STRING_CONTENT, Kind.BOOLEAN):
        text = node.text
        if node.kind == Kind.NUMBER and text.isdigit() and not text.startswith("0"):
            found.append(Swap(node.start, node.end, str(int(text) + 7).encode()))
        elif node.kind == Kind.STRING_CONTENT and re.fullmatch(r"[\w ]{2,}", text) and node.parent and node.parent.kind == Kind.STRING:
            found.append(Swap(node.start, node.end, b"some other words"))
        elif node.kind == Kind.BOOLEAN and text in OTHER_BOOLEAN:
            found.append(Swap(node.start, node.end, OTHER_BOOLEAN[text].encode()))
    return swaps(tree, [chance.choice(found)]) if found else None


def operator(tree: Tree, chance: Random) -> Edit | None:
    """Another operator."""
    signs = [sign for node in tree.find(Kind.BINARY) for sign in node.children_under(Role.OPERATOR) if sign.text in OTHER_OPERATOR]
    if not signs:
        return None
    sign = chance.choice(signs)
    return swaps(tree, [Swap(sign.start, sign.end, OTHER_OPERATOR[sign.text].encode())])


def insert(tree: Tree, chance: Random) -> Edit | None:
    """One more statement, before or after one that is there."""
    if not (runs := statement_runs(tree)):
        return None
    lines = chance.choice(chance.choice(runs))
    place = chance.choice((lines.start, lines.end))
    text = _indented(chance.choice(TEMPLATES[tree.language].insert), lines.margin)
    if place and not tree.source[:place].endswith(b"\n"):
        return None
    return Edit([Keep(0, place), New(text), Keep(place, len(tree.source))], _holder(lines))


def delete(tree: Tree, chance: Random) -> Edit | None:
    """One statement less, not the only one."""
    runs = [run for run in statement_runs(tree) if len(run) > 1]
    if not runs:
        return None
    lines = chance.choice(chance.choice(runs))
    return Edit([Keep(0, lines.start), Keep(lines.end, len(tree.source))], _holder(lines))


def wrap(tree: Tree, chance: Random) -> Edit | None:
    """One to three statements within another."""
    part = _some(statement_runs(tree), chance)
    if part is None or not part[-1].end or not tree.source[: part[-1].end].endswith(b"\n"):
        return None
    templates = TEMPLATES[tree.language]
    head, tail = _around(chance.choice(templates.wrap), part[0].margin)
    body = [
        piece for line in _each_line(tree.source, part[0].start, part[-1].end) for piece in (New(templates.indent.encode()), Keep(*line))
    ]
    start, end = part[0].start, part[-1].end
    return Edit([Keep(0, start), New(head), *body, New(tail), Keep(end, len(tree.source))], _holder(part[0]))


def reorder(tree: Tree, chance: Random) -> Edit | None:
    """Two neighbours change places: functions, or statements that have no name in common."""
    found = [(one, other) for run in member_runs(tree) for one, other in pairwise(run)]
    for run in statement_runs(tree):
        found += [(one, other) for one, other in pairwise(run) if _independent(one.node, other.node)]
    if not found:
        return None
    one, other = chance.choice(found)
    if not tree.source[: other.end].endswith(b"\n"):
        return None
    parts = [
        Keep(0, one.start),
        Keep(other.start, other.end),
        Keep(one.end, other.start),
        Keep(one.start, one.end),
        Keep(other.end, len(tree.source)),
    ]
    return Edit(parts, _holder(one))


def extract(tree: Tree, chance: Random) -> Edit | None:
    """One to three statements into a function of their own, behind the one that they were in. They are less than half of it: else the
    new function would have as good a claim to be the old one."""
    runs = []
    for run in statement_runs(tree):
        free = [each for each in run if not any(each.node.find(*TIED))]
        if len(run) > 1 and free == run[: len(free)] and free and _callable_above(free[0].node) is not None:
            runs.append(free[: max(1, len(run) - 1)])
    part = _some(runs, chance)
    if part is None:
        return None
    function = _callable_above(part[0].node)
    lines = whole_lines(function) if function is not None else None
    if (
        function is None
        or 2 * sum(_size(each.node) for each in part) > _size(function)
        or function.parent is None
        or lines is None
        or not tree.source[: lines.end].endswith(b"\n")
    ):
        return None
    templates = TEMPLATES[tree.language]
    template, call = templates.extracted_method if function.kind != Kind.FUNCTION else templates.extracted
    head, tail = _around(template, lines.margin)
    body: list[Part] = []
    for start, end in _each_line(tree.source, part[0].start, part[-1].end):
        if not tree.source[start:end].startswith(part[0].margin):
            return None
        body += [New(lines.margin + templates.indent.encode()), Keep(start + len(part[0].margin), end)]
    parts: list[Part] = [Keep(0, part[0].start), New(_indented(call, part[0].margin)), Keep(part[-1].end, lines.end)]
    parts += [New(b"\n" + head), *body, New(tail), Keep(lines.end, len(tree.source))]
    return Edit(parts, [*_holder(part[0]), function.parent])


EDITS: dict[str, Callable[[Tree, Random], Edit | None]] = {
    each.__name__: each for each in (rename, literal, operator, insert, delete, wrap, reorder, extract)
}


def _holder(lines: Lines) -> list[Node]:
    return [lines.node.parent] if lines.node.parent is not None else []


def _some(runs: list[list[Lines]], chance: Random) -> list[Lines] | None:
    """One to three neighbours that hold no text of several lines, whose margin is a part of it."""
    if not runs:
        return None
    run = chance.choice(runs)
    first = chance.randrange(len(run))
    part = run[first : first + chance.randint(1, 3)]
    texts = (Kind.STRING, Kind.INTERPOLATED_STRING, Kind.HEREDOC_BODY, Kind.COMMENT)
    return None if any(b"\n" in text.source for each in part for text in each.node.find(*texts)) else part


def _size(node: Node) -> int:
    return node.tree.columns.subtree_end[node.index] - node.index


def _each_line(source: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines that are not blank."""
    for line in source[start:end].splitlines(keepends=True):
        if line.strip():
            yield start, start + len(line)
        start += len(line)


def _indented(text: str, margin: bytes) -> bytes:
    return b"".join(margin + line.encode() + b"\n" for line in text.splitlines())


def _around(template: str, margin: bytes) -> tuple[bytes, bytes]:
    head, tail = template.split(BODY)
    return _indented(head, margin), _indented(tail.removeprefix("\n"), margin)


def _independent(one: Node, other: Node) -> bool:
    names = [{each.text for each in node.find(Kind.IDENTIFIER)} for node in (one, other)]
    return not names[0] & names[1] and not any(any(node.find(*TIED, Kind.THROW)) for node in (one, other))


def _callable_above(node: Node) -> Node | None:
    """The function whose block a statement stands directly in."""
    block = node.parent
    above = block.parent if block is not None else None
    return above if above is not None and above.kind in CALLABLES else None
