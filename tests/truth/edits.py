"""Truth out of known edits: real functions, edited as people edit them, and what became of every node is known from the edit.

The functions are those in the files of some folders, and the programs of `equivalences/`. Each is aligned with itself after one edit
of each kind (`editing.py`) and after chains of two to four. Then across languages: a program of the parity corpus in one language
with the edited program in another, whose truth is that of the corpus followed by that of the edit. Everything is drawn with a seed,
so the same sources give the same cases.

All nodes are judged but tokens and comments; nodes that an edit put in or took away have no counterpart.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from itertools import combinations
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import uast
from uast import parity
from uast.errors import UastError
from uast.kinds import Kind

from . import equivalence
from .editing import BODY, CALLABLES, EDITS, TEMPLATES
from .nodes import NodeTruth
from .parity import looked_through, rows_shown
from .revision import Revision, revise, rows_of
from .scoring import Case
from .twins import needs_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from uast.node import Node
    from uast.tree import Tree

SEED = 20_261_122
ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (ROOT / "examples", ROOT / "tests" / "frontends", ROOT / "tests" / "fixtures")
"""What every checkout has."""
SMALLEST, LARGEST = 30, 1500
"""Nodes of a function."""
FUNCTIONS = 24
"""Of a language."""
CHAINS = (2, 3, 4)
TRIES = 6
"""For an edit that an unlucky draw made impossible."""
HALVES = 4
"""Pairs of languages of a construct of the parity corpus."""


class Edited(NamedTuple):
    """A tree after some edits. `edits` names them."""

    edits: tuple[str, ...]
    revision: Revision


def cases(
    seed: int = SEED, folders: Sequence[Path] = FOLDERS, functions: int = FUNCTIONS, constructs: Sequence[str] | None = None
) -> Iterator[Case]:
    """Functions of the folders, then halves of the parity corpus."""
    for language in parity.LANGUAGES:
        for number, tree in enumerate(sources(language, folders, Random(f"{seed} {language}"), functions)):
            yield from within(tree, f"{language} {number}", Random(f"{seed} {language} {number}"))
    yield from across(seed, constructs)


def within(tree: Tree, name: str, chance: Random) -> Iterator[Case]:
    """One tree after one edit of each kind, and after chains of several."""
    same = Revision(tree, {row: row for row in rows_of(tree)})
    for edit in EDITS:
        if (edited := _edited(same, (edit,), chance)) is not None:
            yield _case(tree, edited, f"{name} {_title(tree)} {edit}", edit)
    for length in CHAINS:
        if (edited := _edited(same, chance.sample(sorted(EDITS), length), chance)) is not None:
            yield _case(tree, edited, f"{name} {_title(tree)} {' '.join(edited.edits)}", f"{length} edits")


def across(seed: int, constructs: Sequence[str] | None = None) -> Iterator[Case]:
    """A program of the parity corpus with the edited program of another language."""
    corpus = parity.corpus_folder()
    for name in constructs or parity.construct_names(corpus):
        chance = Random(f"{seed} {name}")
        construct = parity.read_construct(corpus / name)
        shapes = {language: parity.shape_of(construct, language) for language in parity.LANGUAGES if language in construct.programs}
        equal = [pair for pair in combinations(shapes, 2) if shapes[pair[0]].lines == shapes[pair[1]].lines]
        for one, other in chance.sample(equal, min(HALVES, len(equal))):
            tree = shapes[other].nodes[0].tree
            same = Revision(tree, {row: row for row in rows_of(tree)})
            edited = _edited(same, chance.sample(sorted(EDITS), chance.randint(1, 2)), chance)
            if edited is not None:
                yield _across(construct.name, shapes[one], shapes[other], edited)


def _across(name: str, one: parity.Shape, other: parity.Shape, edited: Edited) -> Case:
    rows = edited.revision.rows
    a, b = one.nodes[0].tree, edited.revision.tree
    partners = zip(rows_shown(one), rows_shown(other), strict=True)
    pairs = {row: rows[partner] for row, partner in partners if partner in rows}
    truth = NodeTruth(
        pairs=pairs,
        judged_a=frozenset(rows_shown(one)),
        judged_b=frozenset(pairs.values()) | (rows_of(b) - frozenset(rows.values())),
        stands_for_a=looked_through(one),
        stands_for_b={rows[row]: rows[inner] for row, inner in looked_through(other).items() if row in rows and inner in rows},
    )
    blind = needs_names(other.nodes[0].tree, b, rows)
    return Case(f"{name} {a.language} {b.language} {' '.join(edited.edits)}", "across languages", a, b, truth, blind)


def _edited(same: Revision, edits: Iterable[str], chance: Random) -> Edited | None:
    """One edit after the other; None where one of them finds nothing that it could edit."""
    revision = same
    done: list[str] = []
    for edit in edits:
        for _ in range(TRIES):
            change = EDITS[edit](revision.tree, chance)
            after = revise(revision.tree, change) if change is not None else None
            if after is not None:
                rows = {row: after.rows[middle] for row, middle in revision.rows.items() if middle in after.rows}
                revision = Revision(after.tree, rows)
                done.append(edit)
                break
        else:
            return None
    return Edited(tuple(done), revision)


def _case(tree: Tree, edited: Edited, name: str, group: str) -> Case:
    a, b = rows_of(tree), rows_of(edited.revision.tree)
    blind = needs_names(tree, edited.revision.tree, edited.revision.rows)
    return Case(name, group, tree, edited.revision.tree, NodeTruth(edited.revision.rows, a, b), blind)


def sources(language: str, folders: Sequence[Path], chance: Random, count: int) -> list[Tree]:
    """Functions and methods of the folders' files, each a source of its own, and our programs; all different, without errors."""
    (known,) = (each for each in uast.languages() if each.name == language)
    suffixes = {f".{extension}" for extension in known.extensions}
    paths = sorted(
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in suffixes and path.is_file() and "site-packages" not in path.parts
    )
    chance.shuffle(paths)
    found: dict[bytes, Tree] = {}
    per_file: Counter[Path] = Counter()
    for path in paths:
        if len(found) >= count * 4:
            break
        try:
            tree = uast.parse_file(path, language)
        except UastError:
            continue
        for node in () if tree.has_errors else tree.find(*CALLABLES):
            cut = cut_out(node)
            if cut is not None and per_file[path] < count:
                found.setdefault(cut.source, cut)
                per_file[path] += 1
    for pair in equivalence.pairs():
        for program in (pair.one, pair.other):
            if program.tree.language == language:
                found.setdefault(program.tree.source, program.tree)
    trees = [found[source] for source in sorted(found)]
    return chance.sample(trees, min(count, len(trees)))


def cut_out(node: Node) -> Tree | None:
    """A function as a source of its own; None where it is too small or too large, or makes no sense alone."""
    if not SMALLEST <= node.tree.columns.subtree_end[node.index] - node.index <= LARGEST:
        return None
    tree, templates = node.tree, TEMPLATES[node.tree.language]
    start = tree.source.rfind(b"\n", 0, node.start) + 1
    text = textwrap.dedent(tree.source[start : node.end].decode("utf-8", "replace"))
    holder = templates.function if node.kind == Kind.FUNCTION else templates.method
    if holder.splitlines()[0] not in (BODY, "package sample"):
        text = textwrap.indent(text, templates.indent)
    cut = uast.parse(holder.replace(BODY, text) + "\n", tree.language)
    return None if cut.has_errors else cut


def _title(tree: Tree) -> str:
    return next((node.name for node in tree.find(*CALLABLES) if node.name), "")
