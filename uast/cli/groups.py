"""What the commands of `uast` and `uast-build` share: a help in sections, and advice where a command is not known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from uast.cli.options import there_is
from uast.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

USAGE_CODES = frozenset({"unknown-language", "unknown-dialect", "unknown-name", "out-of-range"})
"""Errors that another command line avoids: exit code 2, as for click's own. All others end with 1."""


def write_examples(command: click.Command, formatter: click.HelpFormatter) -> None:
    """The epilog, at the margin like other sections."""
    if command.epilog:
        formatter.write_paragraph()
        formatter.write_text(command.epilog)


class Documented(click.Command):
    """A command with examples."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        write_examples(self, formatter)


class SectionedCommand(Documented):
    """`option_sections`: the options by title, named as the parameters are; what is in no section comes last."""

    def __init__(self, *arguments: Any, option_sections: Mapping[str, Sequence[str]], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.option_sections = {title: tuple(names) for title, names in option_sections.items()}

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = {
            str(param.name): record
            for param in self.get_params(ctx)
            if not isinstance(param, click.Argument) and (record := param.get_help_record(ctx))
        }
        for title, names in self.option_sections.items():
            with formatter.section(title):
                formatter.write_dl([records.pop(name) for name in names if name in records])
        with formatter.section("Other options"):
            formatter.write_dl(list(records.values()))


class SectionedGroup(click.Group):
    """`sections`: the commands by title, in the order of the help. `elsewhere`: what else people try for a command, and what they mean."""

    def __init__(
        self, *arguments: Any, sections: Mapping[str, Sequence[click.Command]], elsewhere: Mapping[str, str], **options: Any
    ) -> None:
        super().__init__(*arguments, **options)
        self.sections = {title: tuple(str(command.name) for command in commands) for title, commands in sections.items()}
        self.elsewhere = dict(elsewhere)
        for commands in sections.values():
            for command in commands:
                self.add_command(command)

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return [name for names in self.sections.values() for name in names]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        widest = max(map(len, self.commands))
        for title, names in self.sections.items():
            with formatter.section(title):
                rows = [(name.ljust(widest), self.commands[name].get_short_help_str(formatter.width)) for name in names]
                formatter.write_dl(rows)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        write_examples(self, formatter)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not ctx.resilient_parsing and not args[0].startswith("-"):
            ctx.fail(self.advice(ctx, args[0]))
        return super().resolve_command(ctx, args)

    def advice(self, ctx: click.Context, name: str) -> str:
        """What to say of a word that is no command."""
        told = self.elsewhere.get(name.casefold())
        if told is None and there_is(name):
            told = f"`{ctx.command_path} {'stats' if Path(name).is_dir() else 'show'} {name}` looks at it"
        told = told or did_you_mean(name, self.commands) or f"`{ctx.command_path} --help` lists them"
        return f'there is no command "{name}"; {told}'
