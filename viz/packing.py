"""Columns for the page: one compressed block of typed arrays, which the browser opens without a copy."""

from __future__ import annotations

import base64
import zlib
from typing import TYPE_CHECKING, Any

from uast.columns import WIDTHS

if TYPE_CHECKING:
    from collections.abc import Mapping

Column = tuple[str, bytes]
"""The format of an entry (`B`, `H`, `I` or `f`), and the entries, little-endian."""


def pack(columns: Mapping[str, Column]) -> dict[str, Any]:
    """`layout` is (name, format, number of entries) in the order of the block; `data` the block, zlib and base64."""
    # The widest first: then every array begins at a multiple of its width, as the browser's arrays must.
    ordered = sorted(columns.items(), key=lambda item: -_width(item[1][0]))
    layout = [(name, form, len(data) // _width(form)) for name, (form, data) in ordered]
    block = b"".join(data for _, (_, data) in ordered)
    return {"layout": layout, "data": base64.b64encode(zlib.compress(block, 6)).decode("ascii")}


def _width(form: str) -> int:
    return 4 if form == "f" else WIDTHS[form]
