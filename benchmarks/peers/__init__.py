"""Aligners that others made, scored and timed beside ours on the same trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exact import apted, zss
from .gumtree import gumtree

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.truth.scoring import Aligner

PEERS: dict[str, Callable[[], Aligner]] = {"gumtree": gumtree, "apted": apted, "zss": zss}
"""Name -> what fetches the peer where it has to, and makes its aligner."""
