"""`uast-build card`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from build_dataset.cli.options import QUIET, Place
from uast.cli.groups import Documented
from uast.cli.options import examples

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    cls=Documented, short_help="Write the card of a dataset, its README.md, anew.", epilog=examples("uast-build card build/dataset")
)
@click.argument("out", type=Place())
@QUIET
def card(out: Path, quiet: bool) -> None:
    """Write README.md, the dataset's card, anew, and its line in CHECKSUMS."""
    from build_dataset.card import write_card
    from build_dataset.layout import CARD, Output, cannot_write
    from uast.dataset import read_manifest
    from uast.errors import DatasetError

    output = Output(out)
    manifest = read_manifest(out)
    try:
        with output.open_parquet(output.inventory) as file:
            inventory = file.read()
    except (OSError, ValueError) as error:
        raise DatasetError(f"it cannot be read: {error}", code="dataset-damaged", where=str(out / output.inventory)) from error
    try:
        output.create()
        with output.locked():
            write_card(manifest, inventory, output)
    except OSError as error:
        raise cannot_write(out / CARD, error) from error
    if not quiet:
        click.echo(out / CARD)
