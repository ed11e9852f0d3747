"""Numbers of things, as people say them."""

from __future__ import annotations


def counted(number: int, what: str) -> str:
    """`1 node`, `2,000 nodes`; `what` is the word for one of them."""
    return f"{number:,} {what}" + ("" if number == 1 else "s")
