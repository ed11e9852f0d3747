"""`uast languages`: what can be parsed."""

from __future__ import annotations

from importlib import metadata

import click

from uast.cli.options import json_option, mappings_option, print_json
from uast.registry import Language
from uast.registry import languages as known_languages


@click.command()
@mappings_option
@json_option
def languages(as_json: bool) -> None:
    """List the languages with their dialects, file extensions and grammars."""
    known = known_languages()
    if as_json:
        print_json([_data(language) for language in known])
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("language", "dialects", "extensions", "grammar", "installed", box=None, pad_edge=False, header_style="bold")
    for language in known:
        installed = _installed(language)
        state = "yes" if installed == language.version else f"[red]{installed or 'no'}[/red]"
        extensions = [*language.extensions, *(name for names in language.dialect_extensions.values() for name in names)]
        grammar = f"{language.package} {language.version}"
        table.add_row(language.name, " ".join(language.dialects), " ".join(dict.fromkeys(extensions)), grammar, state)
    Console().print(table)


def _installed(language: Language) -> str | None:
    try:
        return metadata.version(language.package)
    except metadata.PackageNotFoundError:
        return None


def _data(language: Language) -> dict[str, object]:
    return {
        "name": language.name,
        "dialects": list(language.dialects),
        "extensions": list(language.extensions),
        "dialect_extensions": {dialect: list(names) for dialect, names in language.dialect_extensions.items()},
        "file_names": list(language.file_names),
        "shebangs": list(language.shebangs),
        "own": language.own,
        "package": language.package,
        "version": language.version,
        "installed": _installed(language),
    }
