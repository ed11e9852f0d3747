"""What belongs together: the connected components of numbered things."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def components(count: int, links: Iterable[tuple[int, int]]) -> list[int]:
    """For each of `count` things the smallest number of those that the links connect it with, itself included.

    A list of integers where a graph of networkx takes a kilobyte for a node: here every input of a build is one.
    """
    parents = list(range(count))

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    for left, right in links:
        one, other = root(left), root(right)
        if one != other:
            parents[max(one, other)] = min(one, other)
    return [root(at) for at in range(count)]
