"""The command `uast`. One module per subcommand; errors end as one red line with the way out."""

from __future__ import annotations

from typing import Any

import click

from uast.cli.align import align
from uast.cli.clones import clones
from uast.cli.explain import explain
from uast.cli.export import export
from uast.cli.kinds import kinds
from uast.cli.languages import languages
from uast.cli.search import search
from uast.cli.show import show
from uast.cli.stats import stats
from uast.errors import UastError

USAGE_CODES = frozenset({"unknown-language", "unknown-dialect", "unknown-name", "out-of-range"})
"""Errors that another command line avoids: exit code 2, as for click's own. All others end with 1."""

ANSWERING = frozenset({"align", "search", "clones"})
"""Commands whose exit code 1 is an answer: an error ends with 2."""


class _Group(click.Group):
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UastError as error:
            click.secho(f"error: {error}", fg="red", err=True)
            ctx.exit(2 if error.code in USAGE_CODES or ctx.invoked_subcommand in ANSWERING else 1)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="uast", prog_name="uast")
def main() -> None:
    """Universal syntax trees of ten languages."""


for _command in (show, explain, align, kinds, languages, stats, export, search, clones):
    main.add_command(_command)
