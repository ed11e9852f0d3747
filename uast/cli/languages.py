"""`uast languages`: what can be parsed, and how alike the languages are in some code."""

from __future__ import annotations

from importlib import metadata

import click

from uast.cli.groups import Documented
from uast.cli.options import FOLDER, examples, json_option, mappings_option, print_json
from uast.cli.sampling import print_result, sampling_options
from uast.cli.sources import counts_of
from uast.registry import Language
from uast.registry import languages as known_languages

EXAMPLES = examples(
    "uast languages",
    "uast languages --compare build/dataset          # names hidden",
    "uast languages --compare src --names --json",
)


@click.command(cls=Documented, short_help="List the languages, or say how alike they are.", epilog=EXAMPLES)
@click.option(
    "--compare", metavar="PATH", type=FOLDER, help="Instead, how alike the languages of a dataset, or of a folder of source, are."
)
@click.option("--names", is_flag=True, help="Compare with identifiers and strings seen.")
@click.option("--length", default=3, show_default=True, type=click.IntRange(1, 4), metavar="N", help="Kinds of a path.")
@click.option(
    "--measure", default="jensen-shannon", show_default=True, type=click.Choice(["jensen-shannon", "cosine"]), help="Of likeness."
)
@sampling_options
@mappings_option
@json_option
def languages(compare: str | None, names: bool, length: int, measure: str, folders: int, samples: int, seed: int, as_json: bool) -> None:
    """List the languages with their dialects, file extensions and grammars; with --compare, how alike they are by their kind paths."""
    if compare is not None:
        counts, trees = counts_of(compare, folders)
        found = counts.similarity(length=length, names=names, measure=measure, samples=samples, seed=seed)
        tables = {"pairs": found.frame, "nearest": found.nearest, "ceiling": found.ceiling, "merges": found.merges}
        how = {"measure": measure, "length": length, "names": names, "unit": found.unit, "samples": samples, "seed": seed}
        print_result(found, how | {name: frame.to_dicts() for name, frame in tables.items()}, trees, as_json)
        return
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
