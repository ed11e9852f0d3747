"""The bytes of the planned inputs of a task, whatever kind of source they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from build_dataset.sources import Listed, Reading, Source, Streamed, UnreadableError, open_source
from build_dataset.sources.model import piece_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Contents:
    """Reads rows of the plan. A streamed source is gone through once; what the task wants of it is held until it is asked for, which
    is at most the source of one shard."""

    def __init__(self, sources: Mapping[str, Source], reading: Reading, planned: Sequence[Mapping[str, Any]]) -> None:
        self._sources = sources
        self._reading = reading
        self._planned = planned
        self._opened: dict[str, Listed | Streamed] = {}
        self._held: dict[str, dict[bytes, bytes]] = {}

    def of(self, row: Mapping[str, Any]) -> bytes:
        """All bytes of a planned input. Raises OSError or UnreadableError if it cannot be had."""
        name = row["source"]
        opened = self._opened.get(name)
        if opened is None:
            opened = self._opened[name] = open_source(self._sources[name], self._reading)
        if isinstance(opened, Listed):
            return opened.load(row["raw_path"], row["place"] or b"")
        if name not in self._held:
            self._held[name] = self._gone_through(opened, name)
        content = self._held[name].pop(row["place"], None)
        if content is None:
            raise UnreadableError("vanished", "its source no longer has it")
        return content

    def _gone_through(self, opened: Streamed, name: str) -> dict[bytes, bytes]:
        wanted = {row["place"] for row in self._planned if row["source"] == name}
        found: dict[bytes, bytes] = {}
        for piece in sorted({piece_at(place)[0] for place in wanted}):
            for each, content in opened.stream(piece):
                if each.place in wanted and each.reason is None:
                    found[each.place] = content
                    if len(found) == len(wanted):
                        return found  # what follows may be most of a compressed file
        return found
