"""`uast kinds`: the universal kinds, one of them in detail, how a grammar is covered by them, or whether languages agree on them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from uast.cli.groups import Documented
from uast.cli.options import FOLDER, KIND, LANGUAGE, examples, json_option, mappings_option, print_json
from uast.kinds import ATTRIBUTE_BY_NAME, CARDINALITIES, KIND_ATTRIBUTES, SCHEMA_VERSION, Kind
from uast.names import KINDS, kind_ids

if TYPE_CHECKING:
    from rich.console import Console

_HOW_MANY = {"1": "one", "?": "at most one", "*": "any number", "+": "one or more"}


EXAMPLES = examples(
    "uast kinds                         # all",
    "uast kinds ForEach                 # what it counts, its roles and attributes",
    "uast kinds --coverage python       # what becomes of a grammar's own kinds",
    "uast kinds --parity for-c-style    # ten languages compared, in a checkout",
)


@click.command(cls=Documented, short_help="List the universal kinds, or describe one.", epilog=EXAMPLES)
@click.argument("kind", required=False, type=KIND)
@click.option("--coverage", metavar="LANGUAGE", type=LANGUAGE, help="How every native kind of a language's grammar is mapped.")
@click.option("--parity", is_flag=True, help="Whether the same program has the same tree in all languages; KIND is a construct then.")
@click.option("--corpus", metavar="DIR", type=FOLDER, help="The parity corpus, where it is not that of the checkout.")
@mappings_option
@json_option
def kinds(kind: str | None, coverage: str | None, parity: bool, corpus: str | None, as_json: bool) -> None:
    """List the universal kinds, or describe one KIND."""
    if corpus is not None and not parity:
        raise click.UsageError("--corpus goes with --parity")
    if parity:
        if coverage is not None:
            raise click.UsageError("--parity and --coverage do not go together")
        from uast.cli.parity import print_construct, print_parity
        from uast.parity import corpus_folder

        folder = corpus_folder() if corpus is None else Path(corpus)
        # The exit code says whether something fails, as for other checks.
        if print_parity(folder, as_json) if kind is None else print_construct(folder, kind, as_json):
            click.get_current_context().exit(1)
    elif coverage is not None:
        if kind is not None:
            raise click.UsageError("KIND and --coverage do not go together")
        from uast.cli.coverage import print_coverage

        print_coverage(coverage, as_json)
    elif kind is not None:
        described = KINDS[kind_ids([_spelling(kind)]).pop()]
        if as_json:
            print_json(_details(described))
        else:
            _print_one(described)
    elif as_json:
        print_json({"schema_version": SCHEMA_VERSION, "kinds": [_summary(each) for each in Kind]})
    else:
        _print_all()


def _spelling(name: str) -> str:
    """`foreach`, `FOR_EACH` and `for-each` all mean ForEach; an unknown name stays as it is."""
    folded = name.replace("_", "").replace("-", "").casefold()
    return next((str(kind) for kind in Kind if str(kind).casefold() == folded), name)


def _summary(kind: Kind) -> dict[str, object]:
    return {"id": int(kind), "name": str(kind), "family": kind.family, "category": kind.category, "doc": kind.doc}


def _details(kind: Kind) -> dict[str, object]:
    from uast.legend import COUNTS, EXCLUDES

    return {
        **_summary(kind),
        "counts": COUNTS.get(str(kind)),
        "not": EXCLUDES.get(str(kind)),
        "roles": {str(role): many for role, many in CARDINALITIES[kind].items()},
        "attributes": sorted(KIND_ATTRIBUTES[kind]),
    }


def _console() -> Console:
    from rich.console import Console

    return Console(highlight=False)


def _print_all() -> None:
    from rich.table import Table
    from rich.text import Text

    console = _console()
    table = Table("kind", "family", "", box=None, pad_edge=False, header_style="bold")
    category = None
    for kind in Kind:
        if kind.category != category:
            category = kind.category
            table.add_row(Text(category, style="bold cyan"))
        table.add_row(Text(f"  {kind}"), Text(kind.family, style="dim"), Text(kind.doc))
    console.print(table)
    console.print(f"{len(Kind)} kinds, schema version {SCHEMA_VERSION}", style="dim")


def _print_one(kind: Kind) -> None:
    from rich.table import Table
    from rich.text import Text

    from uast.legend import COUNTS, EXCLUDES

    console = _console()
    console.print(Text.assemble((str(kind), "bold cyan"), (f"  {kind.category} / {kind.family}, id {int(kind)}", "dim")))
    console.print(Text(kind.doc))
    for title, texts in (("counts", COUNTS), ("not", EXCLUDES)):
        if text := texts.get(str(kind)):
            console.print(Text.assemble((f"{title}: ", "bold"), text))
    if CARDINALITIES[kind]:
        console.print("\nroles of its children", style="bold")
        table = Table(box=None, pad_edge=False, show_header=False)
        for role, many in CARDINALITIES[kind].items():
            table.add_row(Text(f"  {role}"), Text(_HOW_MANY[many], style="dim"), Text(role.doc))
        console.print(table)
    if KIND_ATTRIBUTES[kind]:
        console.print("\nattributes", style="bold")
        table = Table(box=None, pad_edge=False, show_header=False)
        for name in sorted(KIND_ATTRIBUTES[kind]):
            attribute = ATTRIBUTE_BY_NAME[name]
            values = " ".join(attribute.values)
            table.add_row(Text(f"  {name}"), Text(attribute.type, style="dim"), Text(f"{attribute.doc} {values}".rstrip()))
        console.print(table)
