"""The processors that this process may use."""

from __future__ import annotations

import contextlib
import os


def processors() -> int:
    """How many there are; a control group's share of their time does not count."""
    with contextlib.suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
