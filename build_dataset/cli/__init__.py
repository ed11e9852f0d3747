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
from uast.cli.groups import SectionedGroup, write_examples
from uast.cli.options import FILE, examples, there_is
from uast.errors import DatasetError, UastError, UnknownLanguageError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from click.shell_completion import CompletionItem

SECTIONS = {"Build": (run, plan), "Look": (stats, verify), "Change": (merge, opt_out, card, export)}

ELSEWHERE = {
    **dict.fromkeys(("build", "make"), "`uast-build SOURCE -o OUT` makes a dataset"),
    **dict.fromkeys(("check", "validate"), "`uast-build verify OUT` reads a dataset back"),
    "help": "`uast-build --help` and `uast-build COMMAND --help` say what there is",
}

EXAMPLES = examples(
    "uast-build src -o build/dataset",
    "uast-build . -o build/dataset --languages python,java --dedup near",
    "uast-build plan src -o build/dataset        # what it would cost",
    "uast-build verify build/dataset",
)


class _Group(SectionedGroup):
    """A group whose default command is `run`; errors end as one red line with the way out."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **options: Any) -> Any:
        if args is None:  # it is the program
            do_without_pandas()
        return super().main(args, *rest, **options)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ("-h", "--help", "--version"):
            if not ctx.resilient_parsing:
                self._check_word(ctx, args[0])
            args = ["run", *args]
        return super().parse_args(ctx, args)

    def _check_word(self, ctx: click.Context, word: str) -> None:
        """A misspelt command is no source."""
        if word.startswith("-") or "://" in word or there_is(word):
            return
        if word in self.elsewhere or did_you_mean(word, self.commands):
            ctx.fail(f'there is neither a command nor a source "{word}"; ' + self.advice(ctx, word).partition("; ")[2])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[Any]]:
        # The first word may be a source or an option of `run` as well.
        found = super().shell_complete(ctx, incomplete)
        if not incomplete.startswith("-"):
            # First, for Bash forgets what came before names of files.
            return [*FILE.shell_complete(ctx, run.params[0], incomplete), *found]
        of_run = run.shell_complete(click.Context(run, parent=ctx), incomplete)
        return list({item.value: item for item in (*of_run, *found)}.values())

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # What people look for in `uast-build --help` are the options of a build.
        write_examples(self, formatter)
        self.format_commands(ctx, formatter)
        run.format_options(click.Context(run, parent=ctx), formatter)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its examples stand above the options, which are many."""

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


@click.group(
    cls=_Group,
    sections=SECTIONS,
    elsewhere=ELSEWHERE,
    epilog=EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="SOURCE... -o OUT | COMMAND ...",
)
@click.version_option(package_name="uast", prog_name="uast-build")
def main() -> None:
    """Make a dataset of universal syntax trees out of source files.

    SOURCE is a folder, a file, or a URL (s3://, https://, ...). Parquet and JSON Lines files are tables with source text in a column,
    and so are folders of them. A folder named like a command is written ./verify. The same command again resumes what was interrupted
    and brings in what changed.

    Exit status: 0 if it is done, also with files in quarantine, 1 for an error, 2 for a wrong command line, 130 after Ctrl-C.
    """
