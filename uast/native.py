"""The names behind a tree's `native` and `native_field` columns."""

from __future__ import annotations

from typing import NamedTuple


class NativeLegend(NamedTuple):
    """`native[i]` is (name, whether named) of the grammar's node kind i, 0 being ERROR; `fields[i]` a field's name, 0 being none.

    One legend serves all dialects of a language.
    """

    native: tuple[tuple[str, bool], ...]
    fields: tuple[str, ...]
