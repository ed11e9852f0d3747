"""Fetches by package name what the front ends need and the machine lacks, into build/frontends: `make frontends-install`.

The exit status is the number of front ends that are still missing.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from frontends.extractors import front_end, languages


@click.command(help=__doc__)
@click.argument("wanted", metavar="[LANGUAGE]...", nargs=-1, type=click.Choice(languages()))
def main(wanted: tuple[str, ...]) -> None:
    missing = 0
    for language in wanted or languages():
        end = front_end(language)
        if end.missing and end.fetch:
            end.install()
        print(f"{language}: {end.missing or end.version()}")
        missing += end.missing is not None
    sys.exit(missing)


if __name__ == "__main__":
    main()
