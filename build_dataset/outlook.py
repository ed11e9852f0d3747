"""`uast-build plan`: what a build would make of its sources and what that would cost. The stages up to the plan run; nothing is written."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from build_dataset.cost import RATES, elapsed_seconds, rate_of, stored_bytes, worker_seconds
from build_dataset.progress import Watcher
from build_dataset.run import former_of, lay_out, understood

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pyarrow as pa

    from build_dataset.engine import Engine
    from build_dataset.options import Options
    from build_dataset.plan import Plan
    from build_dataset.sources import Named

NO_LANGUAGE = ""
"""Key of what is left out before its language is known."""


@dataclass
class Share:
    """What a language would have. `files`, `bytes` and `shards` are of what is parsed, `kept` are the shards that are there already;
    `left_out` counts inputs by reason; `worker_seconds` is CPU time for what is not there; `stored_bytes` is the size on disk."""

    files: int = 0
    bytes: int = 0
    shards: int = 0
    kept: int = 0
    left_out: dict[str, int] = field(default_factory=dict)
    worker_seconds: float = 0.0
    stored_bytes: int = 0
    measured: bool = True


@dataclass(frozen=True)
class Outlook:
    """The plan in figures: inputs, by language (`NO_LANGUAGE` for those that have none), wall-clock seconds with so many workers."""

    inputs: int
    languages: dict[str, Share]
    workers: int
    seconds: float

    @property
    def all(self) -> Share:
        """The sum of all languages."""
        whole = Share()
        left_out: Counter[str] = Counter()
        for share in self.languages.values():
            for name in ("files", "bytes", "shards", "kept", "worker_seconds", "stored_bytes"):
                setattr(whole, name, getattr(whole, name) + getattr(share, name))
            left_out.update(share.left_out)
            whole.measured &= share.measured
        whole.left_out = dict(left_out)
        return whole


def foresee(
    named: Sequence[Named | Path | str],
    out: Path,
    options: Options,
    engine: Engine,
    watcher: Watcher | None = None,
    *,
    workers: int = 1,
    overwrite: bool = False,
) -> Outlook:
    """What `build` with the same arguments would make, and its cost with so many workers.

    Raises DatasetError: source-missing, output-occupied; UnknownLanguageError.
    """
    sources, options, output = understood(named, out, options)
    output.check_free()
    former = None if overwrite else former_of(output, sources, options)
    plan, inputs, kept = lay_out(sources, options, output, former, engine, watcher or Watcher(), anew=overwrite)
    todo = [task for task in plan.tasks if task.shard not in kept]
    return Outlook(len(inputs), _shares(plan, inputs, kept), workers, elapsed_seconds(todo, workers))


def _shares(plan: Plan, inputs: pa.Table, kept: Mapping[str, Mapping[str, Any]]) -> dict[str, Share]:
    shares: dict[str, Share] = {}
    for task in plan.tasks:
        share = shares.setdefault(task.language, Share(measured=task.language in RATES))
        share.files += task.files
        share.bytes += task.bytes
        share.shards += 1
        if task.shard in kept:
            share.kept += 1
            marker = kept[task.shard]
            share.stored_bytes += marker["bytes"] + (marker["functions"]["bytes"] if marker["functions"] else 0)
        else:
            share.worker_seconds += worker_seconds(task.language, task.bytes)
            share.stored_bytes += stored_bytes(task, functions=plan.options.functions)
    tally = inputs.group_by(["language", "reason"]).aggregate([([], "count_all")])
    for row in sorted(tally.to_pylist(), key=lambda row: (-row["count_all"], row["reason"] or "")):
        if row["reason"] is not None:
            shares.setdefault(row["language"] or NO_LANGUAGE, Share()).left_out[row["reason"]] = row["count_all"]
    return dict(sorted(shares.items(), key=lambda item: (item[0] == NO_LANGUAGE, item[0])))


def outlook_json(outlook: Outlook) -> str:
    """The outlook as one JSON object, for programs. What has no language stands under "unknown"."""
    languages = {name or "unknown": _figures(share) for name, share in outlook.languages.items()}
    for name, figures in languages.items():
        if figures["shards"]:
            figures |= rate_of(name)._asdict()
    whole = {"inputs": outlook.inputs, "workers": outlook.workers, "seconds": round(outlook.seconds, 3)}
    return json.dumps(whole | {"all": _figures(outlook.all), "languages": languages})


def _figures(share: Share) -> dict[str, Any]:
    return asdict(share) | {"worker_seconds": round(share.worker_seconds, 3)}
