"""Mean reciprocal rank on parallel programs: `uast.Index` beside what else ranks programs, and what each ingredient brings.

Every program is a query into the programs of each other language, where one is the right answer: the one of the same task. Nothing is
fitted to these sets here. The exit status is 1 when `uast.Index` misses a bar.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from itertools import product
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click
import numpy as np
from rich.console import Console
from rich.table import Table

from uast import fingerprints
from uast.index import Index

from . import baselines, parallel, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from .parallel import Measured, Program, Scores

OURS = "uast.Index"
BARS = {("exercism", False): 0.60, ("exercism", True): 0.93, ("humaneval_x", False): 0.65, ("humaneval_x", True): 0.95}
"""What `uast.Index` is to reach, by set and whether names are seen."""


@click.command(help=__doc__)
@click.option("--set", "sets", multiple=True, help="exercism, humaneval_x or a file of JSON Lines; may be repeated. Both sets unless told.")
@click.option("--names", type=click.Choice(["hidden", "seen", "both"]), default="both", show_default=True)
@click.option("--data", type=click.Path(path_type=Path), help=f"Folder of the sets; else {parallel.FOLDER} names it.")
@click.option("--only", multiple=True, help="Only rankers whose name has this in it; may be repeated.")
@click.option("--ablation/--no-ablation", default=True, show_default=True, help="What each family of features brings.")
@click.option("--matrix/--no-matrix", default=True, show_default=True, help=f"{OURS} by ordered pair of languages.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--no-fail", is_flag=True, help="Exit with 0 even when a bar is missed.")
def main(
    sets: tuple[str, ...],
    names: str,
    data: Path | None,
    only: tuple[str, ...],
    ablation: bool,
    matrix: bool,
    as_json: bool,
    no_fail: bool,
) -> None:
    loaded = {name: parallel.load(name, data) for name in sets or parallel.SETS}
    modes = {"hidden": [False], "seen": [True], "both": [False, True]}[names]
    progress = Console(stderr=True)
    results: dict[tuple[str, bool], dict[str, Measured]] = {}
    ablations: dict[tuple[str, bool], dict[str, Measured]] = {}
    for (name, programs), seen in product(loaded.items(), modes):
        key = name, seen
        results[key] = _run(programs, rankers(seen), only, progress, _title(key))
        if ablation:
            ablations[key] = _run(programs, ingredients(seen), (), progress, _title(key))
    if as_json:
        click.echo(json.dumps([_data(key, loaded[key[0]], results[key], ablations.get(key, {})) for key in results], indent=2))
    else:
        _print(loaded, results, ablations, matrix)
    missed = [key for key, bar in BARS.items() if key in results and OURS in results[key] and results[key][OURS].mean < bar]
    sys.exit(1 if missed and not no_fail else 0)


def rankers(seen: bool) -> dict[str, Callable[[Sequence[Program]], Scores]]:
    """Name -> what makes the scores of a set."""
    return {
        "chance": lambda _: parallel.nothing,
        **baselines.LEXICAL[seen],
        "GumTree's two phases": partial(baselines.gumtree, names=seen),
        "all-MiniLM-L6-v2": partial(sentences.embedding, names=seen),
        OURS: partial(ours, names=seen),
    }


def ours(programs: Sequence[Program], names: bool, adjusted: bool = True) -> Scores:
    """As a user has it: one index of all programs, asked for one language."""
    index = Index(names=names)
    for row, program in enumerate(programs):
        index.add(str(row), program.tree)

    def scores(queries: Sequence[int], pool: Sequence[int]) -> NDArray[np.float64]:
        place = {str(row): at for at, row in enumerate(pool)}
        language = programs[pool[0]].language
        found = np.zeros((len(queries), len(pool)))
        for at, query in enumerate(queries):
            for name, score in index.query(programs[query].tree, len(pool), [language], adjusted=adjusted):
                found[at, place[name]] = score
        return found

    return scores


def ingredients(seen: bool) -> dict[str, Callable[[Sequence[Program]], Scores]]:
    """What the index adds to families of features, all families, each alone, and all but each."""
    families = [name for number, name in enumerate(fingerprints.FAMILIES) if seen or number < fingerprints.NAMED]

    def some(chosen: Sequence[str]) -> Callable[[Sequence[Program]], Scores]:
        return partial(of_families, names=seen, families=chosen)

    return {
        "as it is": partial(ours, names=seen),
        "not told against what is usual": partial(ours, names=seen, adjusted=False),
        "nor with the learned map": some(families),
        **{f"of that, without {name}": some([other for other in families if other != name]) for name in families},
        **{f"of that, {name} alone": some([name]) for name in families},
    }


def of_families(programs: Sequence[Program], names: bool, families: Sequence[str]) -> Scores:
    """The dot product of weighted features of these families alone."""
    from scipy.sparse import csr_matrix

    wanted = np.array([name in families for name in fingerprints.FAMILIES])
    ids: list[NDArray[np.uint32]] = []
    values: list[NDArray[np.float32]] = []
    for program in programs:
        features, counts = fingerprints.of_tree(program.tree, names)
        kept = wanted[features >> np.uint32(32 - fingerprints.FAMILY_BITS)]
        ids.append(features[kept])
        values.append(fingerprints.weights(program.language, features[kept], counts[kept], names))
    offsets = np.cumsum([0, *map(len, ids)])
    _, columns = np.unique(np.concatenate(ids), return_inverse=True)
    return parallel.of_sparse(csr_matrix((np.concatenate(values), columns, offsets)))


def _run(
    programs: Sequence[Program],
    made: dict[str, Callable[[Sequence[Program]], Scores]],
    only: tuple[str, ...],
    progress: Console,
    title: str,
) -> dict[str, Measured]:
    found = {}
    for name, make in made.items():
        if only and not any(part in name for part in only):
            continue
        begin = perf_counter()
        with progress.status(f"{title}: {name}"):
            found[name] = parallel.measure(programs, make(programs))
        progress.print(f"{title}: {name} {found[name].mean:.3f} ({perf_counter() - begin:.0f} s)", style="dim", highlight=False)
    return found


def _title(key: tuple[str, bool]) -> str:
    return f"{key[0]}, names {'seen' if key[1] else 'hidden'}"


def _data(
    key: tuple[str, bool], programs: Sequence[Program], results: dict[str, Measured], ablation: dict[str, Measured]
) -> dict[str, Any]:
    def facts(found: Measured) -> dict[str, Any]:
        pairs = [{"query": first, "pool": second, "mrr": mean} for (first, second), mean in found.matrix.items()]
        return {"mrr": found.mean, "interval": found.interval, "queries": len(found.rank), "pairs": pairs}

    return {
        "set": key[0],
        "names": "seen" if key[1] else "hidden",
        "programs": len(programs),
        "bar": BARS.get(key),
        "rankers": {name: facts(found) for name, found in results.items()},
        "ablation": {name: found.mean for name, found in ablation.items()},
    }


def _print(
    loaded: dict[str, list[Program]],
    results: dict[tuple[str, bool], dict[str, Measured]],
    ablations: dict[tuple[str, bool], dict[str, Measured]],
    matrix: bool,
) -> None:
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(width=170, highlight=False)
    console.print("Mean reciprocal rank over every ordered pair of languages; 95 % interval over resampled tasks", style="bold")
    for name, programs in loaded.items():
        counts = [len(found.rank) for key, of in results.items() if key[0] == name for found in of.values()]
        spoken = len(parallel.languages_of(programs))
        console.print(f"{name}: {len(programs)} programs, {spoken} languages, {counts[0] if counts else 0} queries")
    table = Table("", *map(_title, results), box=None, header_style="bold")
    for name in dict.fromkeys(name for of in results.values() for name in of):
        style = "bold green" if name == OURS else ""
        table.add_row(name, *(_cell(of.get(name)) for of in results.values()), style=style)
    bars = [f"{BARS[key]:.2f}" if key in BARS else "" for key in results]
    table.add_row("to reach", *bars, style="dim")
    console.print(table)
    if ablations:
        console.print(f"\nWhat each ingredient of {OURS} brings: the index, the learned map, the families of features", style="bold")
        table = Table("", *map(_title, ablations), box=None, header_style="bold")
        for name in dict.fromkeys(name for of in ablations.values() for name in of):
            table.add_row(name, *(f"{of[name].mean:.3f}" if name in of else "" for of in ablations.values()))
        console.print(table)
    for key, of in results.items():
        if matrix and OURS in of:
            pairs = of[OURS].matrix
            languages = sorted({language for pair in pairs for language in pair})
            console.print(f"\n{OURS}, {_title(key)}: query in the row's language, pool in the column's", style="bold")
            table = Table("", *languages, box=None, header_style="bold")
            for first in languages:
                table.add_row(first, *(f"{pairs[first, second]:.2f}" if (first, second) in pairs else "" for second in languages))
            console.print(table)


def _cell(found: Measured | None) -> str:
    if found is None:
        return ""
    low, high = found.interval
    return f"{found.mean:.3f} [{low:.3f}, {high:.3f}]"


if __name__ == "__main__":
    main()
