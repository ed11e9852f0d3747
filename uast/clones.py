"""Groups of documents that are alike, out of the pairs that are."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def groups(
    ids: Sequence[str], alive: bytes | bytearray, same: bytes, left: bytes, right: bytes, score: bytes
) -> Iterator[tuple[list[int], list[float]]]:
    """Rows and scores of each group, the largest group first; rows by falling score, then by id.

    `same`, `left`, `right` and `score` are what `_core.Postings.near` returns. The row that is like most others takes them, then the row
    that is like most of what is left, and so on; so all members are like one of them, which no chain of pairs would promise.
    """
    copies: dict[int, list[int]] = defaultdict(list)
    for row, first in enumerate(memoryview(same).cast("I")):
        if alive[row]:
            copies[first].append(row)
    neighbours: dict[int, dict[int, float]] = defaultdict(dict)
    for one, other, alike in zip(memoryview(left).cast("I"), memoryview(right).cast("I"), memoryview(score).cast("d"), strict=True):
        neighbours[one][other] = neighbours[other][one] = alike
    for row, equal in copies.items():
        if len(equal) > 1:
            neighbours[row][row] = 1.0
    names = {row: min(ids[copy] for copy in copies[row]) for row in neighbours}
    reach = {row: sum(len(copies[other]) for other in {row, *near}) for row, near in neighbours.items()}
    taken: set[int] = set()
    found: list[tuple[list[int], list[float]]] = []
    for row in sorted(neighbours, key=lambda row: (-reach[row], names[row])):
        if row in taken:
            continue
        near = {row: 1.0} | {other: alike for other, alike in neighbours[row].items() if other not in taken}
        members = sorted((-alike, other != row, ids[copy], copy) for other, alike in near.items() for copy in copies[other])
        if len(members) < 2:
            continue
        taken |= near.keys()
        found.append(([copy for *_, copy in members], [-alike for alike, *_ in members]))
    yield from sorted(found, key=lambda group: (-len(group[0]), [ids[row] for row in group[0]]))
