"""`uast kinds --coverage`: how every native kind of a grammar is mapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from uast.cli.options import print_json
from uast.mapping.coverage import DECISIONS, Coverage, coverage
from uast.mapping.grammar import GrammarInfo
from uast.registry import loaded_mapping
from uast.render import quote

if TYPE_CHECKING:
    from uast.mapping.coverage import CoverageGroup

_STYLES = {"opaque": "yellow", "unmapped": "red"}


def print_coverage(language: str, as_json: bool) -> None:
    """The report, as text or JSON. Raises UnknownLanguageError and what loading a mapping raises."""
    loaded = loaded_mapping(language)
    report = coverage(loaded.mapping, {name: GrammarInfo.of(grammar) for name, grammar in loaded.grammars.items()})
    if as_json:
        print_json(_data(report))
    else:
        _print(report)


def _data(report: Coverage) -> dict[str, object]:
    def group(of: CoverageGroup) -> dict[str, list[str]]:
        return {decision: list(of.names(decision)) for decision in DECISIONS}

    return {
        "language": report.language,
        "package": report.package,
        "version": report.version,
        "named": group(report.named),
        "anonymous": group(report.anonymous),
        "opaque_reasons": report.reasons,
    }


def _print(report: Coverage) -> None:
    console = Console(highlight=False)
    console.print(Text.assemble((report.language, "bold"), f"  {report.package} {report.version}"))
    for decision in DECISIONS:
        for title, group in (("named", report.named), ("anonymous", report.anonymous)):
            names = group.names(decision)
            if not names:
                continue
            console.print(Text(f"\n{decision}, {title}: {len(names)}", style=_STYLES.get(decision, "bold cyan")))
            if title == "anonymous":
                names = tuple(quote(name.encode()) for name in names)
            shown = [f"{name} ({report.reasons[name]})" if name in report.reasons else name for name in names]
            separator = "; " if decision == "opaque" else "  "
            console.print(Padding(Text(separator.join(shown)), (0, 0, 0, 2)))
    console.print()
    table = Table("", *DECISIONS, "all", box=None, pad_edge=False, header_style="bold")
    for column in table.columns[1:]:
        column.justify = "right"
    for title, group in (("named", report.named), ("anonymous", report.anonymous)):
        table.add_row(title, *(str(count) for count in group.totals.values()), str(len(group)))
    console.print(table)
