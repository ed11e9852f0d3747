"""`uast-build plan`: `run` with the same options, up to the plan."""

from __future__ import annotations

from typing import Any

from build_dataset.cli.run import OPTION_SECTIONS, run
from uast.cli.groups import SectionedCommand
from uast.cli.options import examples


def _plan(**options: Any) -> None:
    assert run.callback is not None
    run.callback(dry_run=True, **options)


plan = SectionedCommand(
    "plan",
    option_sections=OPTION_SECTIONS,
    options_metavar="-o OUT [OPTIONS]",
    short_help="Say what a build would make and cost; write nothing.",
    epilog=examples("uast-build plan src -o build/dataset", "uast-build plan src -o build/dataset --dedup near --workers 8"),
    params=[parameter for parameter in run.params if parameter.name != "dry_run"],
    callback=_plan,
    help="Say what `run` with the same options would make, what it leaves out and why, and what it costs. Writes nothing.",
)
