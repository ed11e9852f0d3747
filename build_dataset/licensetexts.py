"""Which licence a text is, by its words.

The texts to compare with are those that the package `identify` ships. What licences leave to be filled in (years, names, numbering,
who disclaims) is taken out on both sides; the rest must agree in all but a few pairs of neighbouring words, so that a licence with a
sentence more or less is another licence.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from functools import cache, lru_cache
from typing import NamedTuple

LARGEST = 200_000
"""Bytes. A longer file is a collection of licences, not one."""

LIKENESS = 0.98
LONG, LIKENESS_OF_LONG = 1000, 0.97
"""Share of word pairs in common (Dice) from which on a text is a licence; a sentence of the MIT licence is 10 % of it. Before texts of so
many words there is often a remark, which weighs less."""

_TO_FILL_IN = (
    # Lines that name the holder or the licence, and addresses.
    (rb"^[^\w\n]*(?:copyright\b(?!\s+(?:notice|holder|owner))|\(c\)|\xc2\xa9)[^\n]*", b""),
    (rb"^[^\n]*\bcopyright[ \t]+(?:\(c\)|\xc2\xa9|[12]\d{3})[^\n]*", b""),
    (rb"https?://[^\s>)]+", b""),
    (rb"all rights reserved\.?", b""),
    # Bullets and numbers.
    (rb"^[ \t]*(?:[*\-o]|\xe2\x80\xa2|\(?[0-9a-z]{1,3}[.)])[ \t]+", b""),
    # Comment signs at the beginning of lines.
    (rb"^[ \t]*(?:[#;*|>]|//)+", b""),
    # Who must not be named as an endorser, who disclaims and who is not liable.
    (rb"neither\s+the\s+names?\s+of\s.{1,200}?\scontributors\s+may", b"neither contributors may"),
    (rb"(?:the\s+)?names?\s+of\s.{1,100}?\smay\s+not\s+be\s+used\s+to\s+endorse", b"neither contributors may be used to endorse"),
    (rb"(is\s+provided)\s+by\s.{1,160}?\s(\W*as\s+is)", rb"\1 \2"),
    (rb"(in\s+no\s+event\s+shall)\s.{1,200}?\s(be\s+liable)", rb"\1 \2"),
    (rb"\bthe\s.{1,60}?\s(disclaims?\s+all\s+warranties)", rb"\1"),
    (rb"sub-license", b"sublicense"),
)
_FILLED_IN = tuple((re.compile(pattern, re.MULTILINE | re.DOTALL), instead) for pattern, instead in _TO_FILL_IN)
_TITLE = re.compile(rb"^[^\n]*\blicen[cs]e\b[^\n]*$", re.MULTILINE)
_END_OF_TERMS = re.compile(rb"end of (?:the )?terms and conditions")
_WORD = re.compile(rb"[a-z0-9]+")
_LONGEST_TITLE = 9
_TITLE_LINES = 8


class _Profile(NamedTuple):
    pairs: Counter[tuple[bytes, bytes]]
    size: int


@lru_cache(maxsize=256)
def license_of_text(text: bytes) -> str | None:
    """The SPDX id of the licence that a text is, or None. A text of the GPL alone says nothing of later versions: it is `-only`."""
    if len(text) > LARGEST:
        return None
    profile = _profile(text)
    best, likeness = None, LIKENESS_OF_LONG if profile.size > LONG else LIKENESS
    for name, known in _known():
        smaller, larger = sorted((profile.size, known.size))
        if 2 * smaller < likeness * (smaller + larger):
            continue
        found = 2 * sum((profile.pairs & known.pairs).values()) / (smaller + larger)
        if found >= likeness:
            best, likeness = name, found
    return best


@cache
def _known() -> list[tuple[str, _Profile]]:
    from identify.vendor.licenses import LICENSES

    return [(name, _profile(text.encode())) for name, text in LICENSES]


def _profile(text: bytes) -> _Profile:
    text = text.lower().replace(b"\r\n", b"\n")
    if end := _END_OF_TERMS.search(text):
        text = text[: end.start()]
    lines = text.split(b"\n")
    for index, line in enumerate(lines[:_TITLE_LINES]):
        if _TITLE.match(line) and len(line.split()) <= _LONGEST_TITLE:
            lines[index] = b""
    text = b"\n".join(lines)
    for pattern, instead in _FILLED_IN:
        text = pattern.sub(instead, text)
    words = _WORD.findall(text)
    pairs = Counter(itertools.pairwise(words))
    return _Profile(pairs, max(1, sum(pairs.values())))
