"""The command `uast-build`; one module per subcommand. `uast-build SOURCE... -o OUT` is short for `uast-build run SOURCE... -o OUT`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from build_dataset.cli.card import card
from build_dataset.cli.export import export
from build_dataset.cli.merge import merge
from build_dataset.cli.opt_out import opt_out
from build_dataset.cli.options import INTERRUPTED, interruptible
from build_dataset.cli.plan import plan
from build_dataset.cli.run import run
from build_dataset.cli.stats import stats
from build_dataset.cli.verify import verify
from build_dataset.startup import do_without_pandas
from uast.errors import DatasetError, UastError, UnknownLanguageError

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Group(click.Group):
    """A group whose default command is `run`; errors end as one red line with the way out."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **options: Any) -> Any:
        if args is None:  # it is the program
            do_without_pandas()
        return super().main(args, *rest, **options)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ("-h", "--help", "--version"):
            args = ["run", *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # What people look for in `uast-build --help` are the options of a build.
        run.format_options(click.Context(run, parent=ctx), formatter)
        self.format_commands(ctx, formatter)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with interruptible():
                return super().invoke(ctx)
        except UastError as error:
            click.secho(f"error: {error}", fg="red", err=True)
            is_usage = isinstance(error, UnknownLanguageError) or (isinstance(error, DatasetError) and error.code == "unknown-license")
            ctx.exit(2 if is_usage else 1)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]}, subcommand_metavar="SOURCE... -o OUT | COMMAND ...")
@click.version_option(package_name="uast", prog_name="uast-build")
def main() -> None:
    """Makes a dataset of universal syntax trees out of source files.

    SOURCE is a folder, a file, or a URL (s3://, https://, ...). Parquet and JSON Lines files are tables with source text in a column,
    and so are folders of them. A folder named like a command is written ./verify. The same command again resumes what was interrupted
    and brings in what changed.
    """


for _command in (run, plan, verify, stats, card, export, merge, opt_out):
    main.add_command(_command)
