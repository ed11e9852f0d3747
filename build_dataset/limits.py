"""What a build may cost and bear. No limit decides what is in a dataset, but that a file beyond one has no tree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

HANG_AFTER = 60.0


@dataclass(frozen=True)
class Limits:
    """`hang_after`: seconds of processor time that a file may take, and seconds that a process may stand still; `max_memory`: bytes of
    a worker, None is no cap; `on_error` "stop" ends the build at the first file that fails."""

    hang_after: float = HANG_AFTER
    max_memory: int | None = None
    on_error: Literal["quarantine", "stop"] = "quarantine"

    def of(self, cause: str) -> float:
        """The limit that a cause of death has to do with; 0 if none."""
        return {"hung": self.hang_after, "out-of-memory": self.max_memory or 0}.get(cause, 0)
