"""Compares our trees with what the languages' own parsers say: `make frontends CORPUS=DIR`.

Counts, for every construct, the items of `constructs.py` that both sides have, over the files that both parse without error.
Precision is the share of ours that they have, recall the share of theirs that we have.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click
from rich.console import Console
from rich.progress import track

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from frontends import agreement
from frontends.constructs import CONSTRUCTS, items
from frontends.extractors import front_end, languages

import uast
from uast import registry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from frontends.constructs import Item
    from frontends.extractors import FrontEnd, Seen

SHOWN = 8


class Compared(NamedTuple):
    """One file: which side rejects it ("theirs" or "ours") and why, or what either side has and the other lacks."""

    path: Path
    size: int
    skipped: str | None
    error: str
    both: Counter[Item]
    ours: Counter[Item]
    theirs: Counter[Item]


def compare_file(seen: Seen, language: str, left_out: frozenset[str] = frozenset(), *, at_name: bool = False) -> Compared:
    """Our tree of the text that the front end read, against what it said."""
    source = seen.read.read_bytes()
    none: Counter[Item] = Counter()
    if seen.error is not None:
        return Compared(seen.path, len(source), "theirs", seen.error, none, none, none)
    tree = uast.parse(source, language, filename=seen.path)
    if tree.has_errors:
        return Compared(seen.path, len(source), "ours", "our tree has errors", none, none, none)
    ours = Counter({item: count for item, count in items(tree, at_name=at_name).items() if item[0] not in left_out})
    theirs = Counter({item: count for item, count in seen.items.items() if item[0] not in left_out})
    strange = {item[0] for item in theirs} - set(CONSTRUCTS)
    if strange:
        raise ValueError(f"the extractor of {language} prints unknown constructs {sorted(strange)}")
    both = ours & theirs
    return Compared(seen.path, len(source), None, "", both, ours - both, theirs - both)


def compare_files(end: FrontEnd, paths: list[Path]) -> Iterable[Compared]:
    """As `compare_file`, with the definitions of that language. Raises RuntimeError, CalledProcessError."""
    left_out = agreement.left_out(end.language)
    at_name = end.language in agreement.counted_at_name()
    for seen in end.read(paths):
        yield compare_file(seen, end.language, left_out, at_name=at_name)


def corpus_files(corpus: Path, language: str, limit: int | None) -> list[Path]:
    """Files of that language below a folder, at most `limit`, spread evenly over all."""
    found = []
    for path in sorted(corpus.rglob("*")):
        # Paths travel as lines.
        if path.is_file() and "\n" not in str(path):
            detected = uast.detect(path, _head(path))
            if detected is not None and detected.language == language:
                found.append(path)
    return found if limit is None or len(found) <= limit else [found[place * len(found) // limit] for place in range(limit)]


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4096)


def measure(end: FrontEnd, paths: list[Path], console: Console) -> tuple[dict[str, Any], list[tuple[Path, str, Item]]]:
    """The figures of one language, and every disagreement as (file, "+" ours only or "-" theirs only, item)."""
    counts = {construct: Counter(ours=0, theirs=0, both=0) for construct in CONSTRUCTS}
    skipped: Counter[str] = Counter()
    size, disagreements = 0, []
    for file in track(compare_files(end, paths), end.language, len(paths), console=console):
        if file.skipped:
            skipped[file.skipped] += 1
            continue
        size += file.size
        for side, found in (("both", file.both), ("ours", file.ours), ("theirs", file.theirs)):
            for (construct, _, _), count in found.items():
                counts[construct][side] += count
        disagreements += [(file.path, "+", item) for item in file.ours.elements()]
        disagreements += [(file.path, "-", item) for item in file.theirs.elements()]
    source = registry.loaded_mapping(end.language).source
    figures = {
        "parser": f"{end.parser}, {end.version()}",
        "grammar": f"{source.package} {version(source.package)}",
        "files": len(paths),
        "compared": len(paths) - skipped.total(),
        "rejected_by_theirs": skipped["theirs"],
        "rejected_by_ours": skipped["ours"],
        "bytes": size,
        "constructs": {construct: dict(found) for construct, found in counts.items() if found.total()},
    }
    return figures, disagreements


@click.command()
@click.argument("corpus", type=click.Path(exists=True, path_type=Path))
@click.option("--languages", "wanted", default="", help="Names with commas; all that have a front end otherwise.")
@click.option("--sample", type=int, help="At most this many files of each language.")
@click.option("--construct", "only", multiple=True, help="Show disagreements of these constructs alone.")
@click.option("--show", default=SHOWN, show_default=True, help="Disagreements to show for each construct.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("--write", is_flag=True, help="Save the figures and write docs/agreement.md.")
def main(corpus: Path, wanted: str, sample: int | None, only: tuple[str, ...], show: int, as_json: bool, write: bool) -> None:
    """Compare the files of CORPUS, construct by construct."""
    console = Console(stderr=True)
    results = {}
    for language in wanted.split(",") if wanted else languages():
        end = front_end(language)
        if end.missing:
            console.print(f"{language}: skipped, {end.missing}", highlight=False)
            continue
        figures, disagreements = measure(end, corpus_files(corpus, language, sample), console)
        results[language] = {**figures, "corpus": agreement.described(corpus, language)}
        if not as_json:
            print(agreement.as_text(language, figures))
            _show(disagreements, only or CONSTRUCTS, show)
    if as_json:
        print(json.dumps(results, indent=1))
    if write:
        agreement.save(results)


def _show(disagreements: list[tuple[Path, str, Item]], only: Iterable[str], limit: int) -> None:
    """The first disagreements of each construct; `+` is ours only, `-` theirs only."""
    for construct in only:
        shown = [each for each in disagreements if each[2][0] == construct]
        for path, side, (_, line, name) in shown[:limit]:
            print(f"{side} {construct} {name!r} {path}:{line}")
        if len(shown) > limit:
            print(f"  ... and {len(shown) - limit} more of {construct}")


if __name__ == "__main__":
    main()
