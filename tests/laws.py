"""What must hold for every tree, whatever its source: `broken(tree)` says what does not.

Beside the invariants of the core, the tiling of the tokens and the account of every native node (`oracle.py`), it compares the
columns that `uast.invariants` does not read with the schema and the legend.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from oracle import unaccounted

import uast
from uast import invariants, kinds
from uast.columns import CONTAINS_ERROR, ERROR, MISSING, NAMED, SYNTHETIC
from uast.kinds import Kind
from uast.names import ATTRIBUTE

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
FIXTURES = HERE / "fixtures"
EXAMPLES = HERE.parent / "examples"
LANGUAGES = tuple(language.name for language in uast.languages())

_TOKENS = {Kind.KEYWORD, Kind.OPERATOR_TOKEN, Kind.PUNCTUATION, Kind.RAW_TEXT}
_EVERYWHERE = {"attach", "implicit"}


def sources() -> list[Path]:
    """Fixtures and examples of every language that has a mapping."""
    found = [*FIXTURES.glob("*/*"), *EXAMPLES.glob("*/*")]
    return sorted(path for path in found if path.is_file() and path.parent.name in LANGUAGES)


def parsed(path: Path) -> uast.Tree:
    return uast.parse(path.read_bytes(), path.parent.name, filename=path.name)


def broken(tree: uast.Tree) -> list[str]:
    """One line for everything that does not hold."""
    found = [f"{each.code} at node {each.node}: {each.message}" for each in invariants.check(tree)]
    if b"".join(tree.tokens()) != tree.source:
        found.append("the tokens are not the source")
    found += [f"native {node.kind} {node.start}..{node.end}: {node.why}" for node in unaccounted(tree)]
    return [*found, *_wrong_flags(tree), *_wrong_attributes(tree)]


def _wrong_flags(tree: uast.Tree) -> Iterator[str]:
    columns, legend = tree.columns, tree.legend
    if columns.role[0]:
        yield "the root has a role"
    for row in range(len(tree)):
        kind, flags, native = Kind(columns.kind[row]), columns.flags[row], columns.native[row]
        if bool(flags & NAMED) == (kind in _TOKENS):
            yield f"node {row}: NAMED does not agree with {kind}"
        if bool(flags & ERROR) != (kind is Kind.ERROR) or bool(flags & MISSING) != (kind is Kind.MISSING):
            yield f"node {row}: ERROR and MISSING do not agree with {kind}"
        if flags & MISSING and columns.start[row] != columns.end[row]:
            yield f"node {row}: Missing has text"
        if flags & SYNTHETIC and (native or columns.native_field[row]):
            yield f"node {row}: synthetic, but of a native node"
        if native >= len(legend.native) or columns.native_field[row] >= len(legend.fields):
            yield f"node {row}: no such name in the legend"
    if bool(columns.flags[0] & CONTAINS_ERROR) != any(flags & (ERROR | MISSING) for flags in columns.flags):
        yield "the root does not say whether there are errors"


def _wrong_attributes(tree: uast.Tree) -> Iterator[str]:
    columns = tree.columns
    seen = set()
    for row, key, value in zip(columns.attr_node, columns.attr_key, columns.attr_value, strict=True):
        kind, attribute = Kind(columns.kind[row]), ATTRIBUTE.get(key)
        if attribute is None:
            yield f"node {row}: there is no attribute {key}"
            continue
        if attribute.name not in kinds.KIND_ATTRIBUTES[kind] | _EVERYWHERE:
            yield f"node {row}: {kind} carries {attribute.name}"
        if attribute.type in ("enum", "set") and value >= len(attribute.values):
            yield f"node {row}: {attribute.name} has no value {value}"
        once = (row, key, value if attribute.type == "set" else None)
        if once in seen:
            yield f"node {row}: {attribute.name} is written twice"
        seen.add(once)
