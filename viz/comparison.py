"""Two programs and their alignment as data for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uast.tree import Tree


def pair_page(a: Tree, b: Tree, name_a: str, name_b: str) -> str:
    raise NotImplementedError
