"""`uast completion`: what a shell needs to complete the words of the three programs."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from uast.cli.groups import Documented
from uast.cli.options import examples

PROGRAMS = ("uast", "uast-build", "uast-view")
SHELLS = ("bash", "zsh", "fish")

EXAMPLES = examples(
    """eval "$(uast completion bash)"        # in ~/.bashrc; Bash 4.4 or newer""",
    """eval "$(uast completion zsh)"         # in ~/.zshrc, behind compinit""",
    """uast completion fish | source         # in ~/.config/fish/config.fish""",
)


@click.command(cls=Documented, short_help="Print what your shell needs to complete words.", epilog=EXAMPLES)
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the shell code that completes commands, options, languages, kinds and files of uast, uast-build and uast-view."""
    scripts = get_completion_class(shell)
    assert scripts is not None
    for program in PROGRAMS:
        variable = f"_{program}_COMPLETE".replace("-", "_").upper()
        click.echo(scripts(click.Command(program), {}, program, variable).source())
