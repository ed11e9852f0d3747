"""The command `uast-view`."""

from __future__ import annotations

import os
import sys
import tempfile
import webbrowser
from pathlib import Path

import click

from uast.cli.groups import USAGE_CODES, Documented
from uast.cli.options import DIALECT, FILE, LANGUAGE, examples, program_at
from uast.cli.show import LineRange, check_range
from uast.errors import UastError

EXAMPLES = examples(
    "uast-view src/app.py",
    "uast-view notes.txt -l python -o page.html --no-open",
    "uast-view generated.c --range 9000:12000",
    "uast-view Stack.java stack.py",
    "uast-view Stack.java:12 stack.py:8      # two callables",
    "uast-view build/dataset",
)


@click.command(cls=Documented, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXAMPLES)
@click.argument("inputs", metavar="FILE | A B | DATASET", nargs=-1, required=True, type=FILE)
@click.option(
    "-l",
    "--language",
    "languages",
    metavar="NAME",
    type=LANGUAGE,
    multiple=True,
    help="Language of FILE, or once for A and once for B.",
)
@click.option("--dialect", metavar="NAME", type=DIALECT, help="Dialect of the language of FILE, such as tsx.")
@click.option("--mapping", metavar="FILE", type=FILE, help="A mapping file of your own: FILE is of its language.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Where the page goes; else a temporary file.")
@click.option("--open/--no-open", "opens", default=True, help="Whether the page is opened in the browser.  [default: open]")
@click.option("--range", "lines", type=LineRange(), help="Of a large FILE, these lines, 1-based.")
@click.version_option(package_name="uast", prog_name="uast-view")
def view(
    inputs: tuple[str, ...],
    languages: tuple[str, ...],
    dialect: str | None,
    mapping: str | None,
    output: Path | None,
    opens: bool,
    lines: tuple[int, int] | None,
) -> None:
    """Make a page that shows a tree, two aligned programs, or a dataset.

    FILE, or - for the standard input: source and tree side by side. A B: two programs in any two languages, and what corresponds.
    FILE:LINE stands for the innermost callable or type around that line. DATASET, a folder that uast-build wrote: what is in it. The
    page is one file that loads nothing from anywhere.

    Exit status: 0 if the page was made, 1 if it could not be, 2 for a wrong command line.
    """
    if len(inputs) > 2:
        raise click.UsageError("one FILE or DATASET, or two files A and B")
    if len(languages) not in (0, len(inputs)):
        raise click.UsageError(f"{len(languages)} times --language, but {len(inputs)} inputs")
    if len(inputs) == 2 and (dialect or mapping or lines):
        raise click.UsageError("--dialect, --mapping and --range are for one FILE")
    _deliver(_page(inputs, languages, dialect, mapping, lines), output, opens)


def _page(
    inputs: tuple[str, ...], languages: tuple[str, ...], dialect: str | None, mapping: str | None, lines: tuple[int, int] | None
) -> str:
    if len(inputs) == 2:
        from viz.comparison import pair_page

        a, b = (program_at(name, language) for name, language in zip(inputs, languages or (None, None), strict=True))
        return pair_page(a, b, _name(inputs[0]), _name(inputs[1]))
    (name,) = inputs
    if os.path.isdir(name) or "://" in name:  # noqa: PTH112  # pathlib raises where a folder may not be searched
        from uast.dataset import open_dataset
        from viz.collection import dataset_page

        return dataset_page(open_dataset(name))
    from viz.program import tree_page

    node = program_at(name, languages[0] if languages else None, dialect, mapping)
    if lines is not None:
        check_range(node.tree, lines[0], name)
        lines = (lines[0] - 1, lines[1] - 1)
    elif node.index:
        lines = (node.start_point.line, node.end_point.line)
    return tree_page(node.tree, _name(name), lines=lines)


def _name(name: str) -> str:
    return "standard input" if name == "-" else name


def _deliver(page: str, output: Path | None, opens: bool) -> None:
    path = output
    if path is None:
        handle, made = tempfile.mkstemp(prefix="uast-view-", suffix=".html")
        os.close(handle)
        path = Path(made)
    try:
        path.write_text(page, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UastError(f"the page cannot be written: {error.strerror or error}", code="output-unwritable", where=str(path)) from error
    from rich.console import Console

    Console(stderr=True, highlight=False, soft_wrap=True).print(f"{path}, {len(page) / 1e6:.1f} MB", markup=False)
    if opens and not webbrowser.open(path.absolute().as_uri()):
        click.secho("no browser could be started; open the page by hand", fg="yellow", err=True)


def main(args: list[str] | None = None, *, prog_name: str = "uast-view") -> None:
    """Runs the command; errors end as one red line with the way out."""
    try:
        view.main(args, prog_name=prog_name)
    except UastError as error:
        click.secho(f"error: {error}", fg="red", err=True)
        sys.exit(2 if error.code in USAGE_CODES else 1)
