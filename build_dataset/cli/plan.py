"""`uast-build plan`: `run` with the same options, up to the plan."""

from __future__ import annotations

from typing import Any

import click

from build_dataset.cli.run import run


def _plan(**options: Any) -> None:
    assert run.callback is not None
    run.callback(dry_run=True, **options)


plan = click.Command(
    "plan",
    params=[parameter for parameter in run.params if parameter.name != "dry_run"],
    callback=_plan,
    help="Say what `run` with the same options would make, what it leaves out and why, and what it costs. Writes nothing.",
)
