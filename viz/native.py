"""The grammar's own tree as columns, for the pane beside the universal one."""

from __future__ import annotations

from array import array
from functools import lru_cache
from typing import TYPE_CHECKING

from uast.columns import CONTAINS_ERROR, ERROR, EXTRA, MISSING, NAMED
from uast.reading import for_grammar
from uast.registry import loaded_mapping

if TYPE_CHECKING:
    from uast.tree import Tree
    from viz.packing import Column

_EXTRA, _MISSING, _HAS_ERROR = 1, 2, 4
"""Flags of `_core.Grammar.native_nodes`."""

_ERROR_SYMBOL = 65535


def native_columns(tree: Tree) -> dict[str, Column]:
    """A row per native node in preorder: `native` and `native_field` as in the tree's legend, `start`, `end`, `subtree_end`, `flags`."""
    grammar = loaded_mapping(tree.language).grammars[tree.dialect]
    kinds, fields = _places(tree.language, tree.dialect)
    size = len(tree.source)
    native, native_field, flags = array("H"), array("B"), array("B")
    start, end, subtree_end = array("I"), array("I"), array("I")
    needs_end = "final-newline" in tree.allowances
    for symbol, field, first, last, after, _, bits in grammar.native_nodes(for_grammar(tree.source) + b"\n" * needs_end):
        is_error = symbol == _ERROR_SYMBOL
        place, named = (0, True) if is_error else kinds[symbol]
        native.append(place)
        native_field.append(fields.get(field, 0))
        # A line end that the grammar was given is no part of the source.
        start.append(min(first, size))
        end.append(min(last, size))
        subtree_end.append(after)
        flags.append(
            NAMED * named
            | ERROR * is_error
            | MISSING * bool(bits & _MISSING)
            | CONTAINS_ERROR * bool(bits & _HAS_ERROR)
            | EXTRA * bool(bits & _EXTRA)
        )
    return {
        "native": ("H", native.tobytes()),
        "native_field": ("B", native_field.tobytes()),
        "start": ("I", start.tobytes()),
        "end": ("I", end.tobytes()),
        "subtree_end": ("I", subtree_end.tobytes()),
        "flags": ("B", flags.tobytes()),
    }


@lru_cache(maxsize=16)
def _places(language: str, dialect: str) -> tuple[dict[int, tuple[int, bool]], dict[int, int]]:
    """Of each symbol of the grammar the place in the legend and whether it is named; of each field the place in the legend."""
    loaded = loaded_mapping(language)
    grammar, legend = loaded.grammars[dialect], loaded.legend
    kind_place = {entry: place for place, entry in enumerate(legend.native)}
    field_place = {name: place for place, name in enumerate(legend.fields)}
    kinds = {symbol: (kind_place.get((name, named), 0), named) for symbol, name, named, _, _ in grammar.kinds()}
    return kinds, {field: field_place[name] for field, name in grammar.fields()}
