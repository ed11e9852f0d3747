"""Files that killed the workers that parsed them, and what becomes of such a file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from build_dataset.layout import read_json
from build_dataset.plan import core_sha256
from build_dataset.worker import Verdict
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from build_dataset.engine import Cause, Crashed
    from build_dataset.layout import Output
    from build_dataset.limits import Limits
    from build_dataset.progress import Watcher
    from build_dataset.worker import At, Order

DEATHS_ON_A_FILE = 2
"""A file that was being parsed, alone, when a worker died of the same cause, so many times, is to blame."""

DEATHS_OF_A_TASK = 10
"""A task whose workers die this often on ever other files is not the files' fault."""

CAUSES = frozenset({"crashed", "hung", "out-of-memory"})

_MEANS = {
    "crashed": "the parsing process died",
    "hung": "parsing it came to no end",
    "out-of-memory": "parsing it took too much memory",
}


class Verdicts:
    """They are stored beside the plan: a resumed build repeats them as long as the core is the same and the limit is not raised."""

    def __init__(self, output: Output, limits: Limits) -> None:
        self.limits = limits
        self._output = output
        stored = read_json(output.verdicts)
        current = isinstance(stored, dict) and stored.get("core") == core_sha256()
        found = [Verdict(*row) for row in stored["files"]] if current else []
        self.files = {verdict.id: verdict for verdict in found if verdict.limit >= limits.of(verdict.reason)}
        self._deaths_on: Counter[tuple[At, Cause]] = Counter()
        self._deaths_of: Counter[str] = Counter()

    def still_hold(self, failures: Sequence[Sequence[str]]) -> bool:
        """Whether nothing speaks against the failures of a finished shard."""
        if failures and self.limits.on_error == "stop":
            return False  # the worker names the file
        return all(reason not in CAUSES or file_id in self.files for file_id, reason, _ in failures)

    def death(self, order: Order, at: At | None, crash: Crashed, watcher: Watcher) -> None:
        """Notes that a worker died, with the file that it was at. Raises DatasetError if no file can be blamed for it, or if the build
        is to end with the first file that fails."""
        shard = order.task.shard
        self._deaths_of[shard] += 1
        if at is None:
            watcher.note(f"A worker died ({crash.why}); {shard} is made again, file by file.")
        else:
            self._deaths_on[at, crash.cause] += 1
            if self._deaths_on[at, crash.cause] >= DEATHS_ON_A_FILE:
                self._judge(at, crash)
                self._deaths_of[shard] = 0
                what_now = "; it goes into quarantine" if self.limits.on_error == "quarantine" else ""
                watcher.note(f"Two workers died ({crash.why}) of {at.path}{what_now}.")
        if self._deaths_of[shard] > DEATHS_OF_A_TASK:
            raise DatasetError(
                f"the workers of {shard} die again and again ({crash.why}), on no file in particular",
                code="build-failed",
                hint="perhaps memory is short, and fewer --workers or a larger --max-memory help; the same command resumes",
            )

    def _judge(self, at: At, crash: Crashed) -> None:
        message = f"{_MEANS[crash.cause]}: {crash.why}"
        self.files[at.id] = Verdict(at.id, at.sha256, crash.cause, message, self.limits.of(crash.cause))
        rows: list[list[Any]] = [list(self.files[file_id]) for file_id in sorted(self.files)]
        self._output.write_json(self._output.verdicts, {"core": core_sha256(), "files": rows})
