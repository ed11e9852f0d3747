"""tree-sitter's bare parse: what everything else is a ratio to."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import tree_sitter

from uast.registry import concrete_language, loaded_mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    BareParse = Callable[[bytes], object]


def through_python(language: str) -> BareParse:
    """py-tree-sitter's `Parser.parse`: the tree is made and dropped, no node is looked at."""
    return tree_sitter.Parser(concrete_language(language, _dialect(language))).parse


def through_core(language: str) -> BareParse:
    """The same in the core, with the copy of tree-sitter that the core links."""
    return loaded_mapping(language).grammars[_dialect(language)].bare_parse


def _dialect(language: str) -> str:
    return next(iter(loaded_mapping(language).source.dialects))


def fastest(language: str, sources: Sequence[bytes]) -> tuple[str, BareParse]:
    """The quicker of the two on some of these sources: the harder bar."""
    trial = sources[: max(1, len(sources) // 10)]
    candidates: dict[str, BareParse] = {"py-tree-sitter": through_python(language), "core": through_core(language)}
    best = {name: min(_total(parse, trial) for _ in range(3)) for name, parse in candidates.items()}
    name = min(best, key=best.__getitem__)
    return name, candidates[name]


def _total(parse: BareParse, sources: Sequence[bytes]) -> float:
    begin = perf_counter()
    for source in sources:
        parse(source)
    return perf_counter() - begin
