"""How much more alike do rewrites make the same program in two languages?

On every pair of programs of tests/parity or, if FILEs are given, on pairs of solutions in them (lines with task, language and code): the
weighted Jaccard similarity of the multisets of (label of a node, labels of its children), names not seen. A row a rewrite: how much the
mean falls if only that one is left out, how much it rises if only that one is applied, and how many of its results there are.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import uast
from uast import _core, lowering, parity, rewrites
from uast.lowering import Lowered
from uast.reading import for_grammar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from uast.tree import Tree

TASKS = 40


def features(lowered: Lowered) -> Counter[tuple[int, ...]]:
    """(label, labels of the children) of each node."""
    return Counter((lowered.label[row], *(lowered.label[child] for child in lowered.child_rows(row))) for row in range(len(lowered)))


def similarity(one: Counter[Any], other: Counter[Any]) -> float:
    """Weighted Jaccard."""
    both = (one & other).total()
    return both / (one.total() + other.total() - both)


def parity_groups() -> Iterator[list[Tree]]:
    """The programs of each construct."""
    for construct in parity.read_corpus(parity.corpus_folder()):
        yield [uast.parse_file(path, language) for language, path in construct.programs.items()]


def task_groups(path: Path) -> Iterator[list[Tree]]:
    """The solutions of the `TASKS` tasks with the most languages."""
    tasks: dict[str, list[Tree]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for entry in map(json.loads, lines):
            tasks[entry["task"]].append(uast.parse(entry["code"], entry["language"]))
    yield from sorted(tasks.values(), key=len, reverse=True)[:TASKS]


def mean(groups: list[list[Tree]], only: Iterable[str]) -> tuple[float, Counter[str]]:
    """Mean similarity over all pairs of a group, and the number of nodes by rewrite."""
    rules = _core.LoweringRules(json.dumps(lowering.tables(only=only)))
    names, found, total, pairs = rewrites.names(), Counter[str](), 0.0, 0
    for group in groups:
        views = [Lowered(tree, rules.of_tree(tree.columns.raw(), for_grammar(tree.source))) for tree in group]
        for view in views:
            found.update(names[number] for number in view.rewrite)
        counted = [features(view) for view in views]
        for one, other in combinations(counted, 2):
            total += similarity(one, other)
            pairs += 1
    return total / pairs, found


def table(title: str, groups: list[list[Tree]]) -> None:
    names = rewrites.names()[1:]
    bare, _ = mean(groups, ())
    full, found = mean(groups, names)
    print(f"{title}: {bare:.4f} without rewrites, {full:.4f} with all, {len(groups)} groups")
    print(f"{'rewrite':24} {'left out':>9} {'alone':>9} {'nodes':>7}")
    for name in names:
        without, _ = mean(groups, [other for other in names if other != name])
        alone, _ = mean(groups, [name])
        print(f"{name:24} {100 * (without - full):9.3f} {100 * (alone - bare):9.3f} {found[name]:7}", flush=True)


@click.command(help=__doc__)
@click.argument("files", metavar="[FILE.jsonl.gz]...", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def main(files: tuple[Path, ...]) -> None:
    if not files:
        table("tests/parity", list(parity_groups()))
    for path in files:
        table(path.name, list(task_groups(path)))


if __name__ == "__main__":
    main()
