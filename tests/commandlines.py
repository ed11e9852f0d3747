"""Whether a command line of a document or of a help text is one, without running it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click

import build_dataset.cli
import uast.cli.commands
import viz.cli

PROGRAMS: dict[str, click.Command] = {"uast": uast.cli.commands.main, "uast-build": build_dataset.cli.main, "uast-view": viz.cli.view}
TASKS = frozenset(re.findall(r"^([a-z-]+):", (Path(__file__).parents[1] / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
"""What `make` can be told."""


def check_words(words: list[str]) -> None:
    """That the words of an example are a command line: its options exist and take these values. Raises click.ClickException."""
    words = words[: words.index("|")] if "|" in words else words
    words = words[: words.index(">")] if ">" in words else words
    command = PROGRAMS[words[0]]
    name, arguments = words[0], words[1:]
    if isinstance(command, click.Group) and arguments and arguments[0] in command.commands:
        name, command, arguments = arguments[0], command.commands[arguments[0]], arguments[1:]
    elif words[0] == "uast-build":
        command = build_dataset.cli.run
    # A command keeps the first help option that it is given, so that it must come from its group.
    parent = click.Context(PROGRAMS[words[0]], info_name=words[0], help_option_names=["-h", "--help"])
    with command.make_context(name, list(arguments), parent=parent):
        pass


def check_make(words: list[str]) -> None:
    """That all the tasks are there. Raises AssertionError."""
    tasks = [word for word in words[1:] if "=" not in word and not word.startswith("-")]
    assert tasks, f"{shlex.join(words)} names no task"
    assert TASKS.issuperset(tasks), f"the Makefile has no task {' '.join(set(tasks) - TASKS)}"


def check_script(text: str, others: frozenset[str]) -> None:
    """That each line of a shell script is a command of the programs, of `make`, or of one of the others. Raises AssertionError."""
    for line in text.replace("\\\n", " ").splitlines():
        words = shlex.split(line, comments=True)
        while words:
            end = next((place for place, word in enumerate(words) if word in ("&&", "|")), len(words))
            one, words = words[:end], words[end + 1 :]
            assert one, f"an empty command: {line}"
            if one[0] in PROGRAMS:
                try:
                    check_words(one)
                except click.ClickException as error:
                    raise AssertionError(f"{line}: {error.format_message()}") from error
            elif one[0] == "make":
                check_make(one)
            else:
                assert one[0] in others, f"{one[0]} is neither of {', '.join(PROGRAMS)} nor make nor one of {', '.join(sorted(others))}"
