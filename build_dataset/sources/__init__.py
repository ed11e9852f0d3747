"""Where inputs come from: one module per kind of source, behind the contract of `model`."""

from __future__ import annotations

from build_dataset.sources.lists import read_list
from build_dataset.sources.model import Found, Listed, Origin, Piece, Reading, Source, Streamed, UnreadableError
from build_dataset.sources.named import Named, is_a_table, name_sources, open_source, overlaps, printable_path

__all__ = [
    "Found",
    "Listed",
    "Named",
    "Origin",
    "Piece",
    "Reading",
    "Source",
    "Streamed",
    "UnreadableError",
    "is_a_table",
    "name_sources",
    "open_source",
    "overlaps",
    "printable_path",
    "read_list",
]
