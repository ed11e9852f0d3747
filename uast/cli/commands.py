"""The program `uast`. One module per subcommand; errors end as one red line with the way out."""

from __future__ import annotations

from typing import Any

import click

from uast.cli.align import align
from uast.cli.clones import clones
from uast.cli.completion import completion
from uast.cli.doctor import doctor
from uast.cli.explain import explain
from uast.cli.export import export
from uast.cli.groups import USAGE_CODES, SectionedGroup
from uast.cli.kinds import kinds
from uast.cli.languages import languages
from uast.cli.options import examples
from uast.cli.search import search
from uast.cli.show import show
from uast.cli.stats import stats
from uast.errors import UastError

ANSWERING = frozenset({"align", "search", "clones"})
"""Commands whose exit code 1 is an answer: an error ends with 2."""

SECTIONS = {
    "Look": (show, explain, stats, export),
    "Compare": (align,),
    "Search a dataset": (search, clones),
    "About": (kinds, languages, doctor, completion),
}

_SHOW, _ALIGN, _LANGUAGES = "`uast show FILE` prints a tree", "`uast align A B` compares two programs", "`uast languages` lists them"
ELSEWHERE = {
    **dict.fromkeys(("ast", "cat", "dump", "parse", "print", "tree"), _SHOW),
    **dict.fromkeys(("compare", "diff"), _ALIGN),
    **dict.fromkeys(("language", "langs"), _LANGUAGES),
    **dict.fromkeys(("build", "dataset"), "`uast-build SOURCE -o OUT` makes a dataset"),
    **dict.fromkeys(("html", "open", "view"), "`uast-view FILE` makes a page"),
    **dict.fromkeys(("find", "grep", "query"), "`uast search QUERY DATASET` finds what is alike"),
    "help": "`uast --help` and `uast COMMAND --help` say what there is",
    "verify": "`uast-build verify OUT` reads a dataset back",
    "version": "`uast --version`, and `uast doctor` says more",
}

EXAMPLES = examples(
    "uast show src/app.py                       # the tree of a file",
    "uast align Stack.java stack.py             # what corresponds in two files",
    "uast search stack.py:12 build/dataset      # callables like this one",
    "uast kinds ForEach                         # what a kind means",
)


class _Group(SectionedGroup):
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UastError as error:
            click.secho(f"error: {error}", fg="red", err=True)
            ctx.exit(2 if error.code in USAGE_CODES or ctx.invoked_subcommand in ANSWERING else 1)


@click.group(cls=_Group, sections=SECTIONS, elsewhere=ELSEWHERE, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="uast", prog_name="uast")
def main() -> None:
    """Look at the universal syntax trees of ten languages, compare and search them.

    `uast-build` makes datasets of trees, `uast-view` shows trees in the browser.
    """
