"""What `uast.align` costs: the time of two functions of some 1,000 nodes, how it grows, what it holds, and the peers on the same trees.

Timed is what a caller waits for once both trees are parsed: lowering, aligning and the columns of the result, on the processor's clock.
GumTree's time is its matcher's alone, in one warm JVM, on trees that it has read; apted's and zss's has in it that their nodes are made
of ours, which is little beside their search. A pair of functions is two callables of about 1,000 nodes that stand next to each other when
those of one language are ordered by size: what is aligned is seldom the same, and never the same text.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
from functools import partial
from itertools import pairwise
from time import process_time
from typing import TYPE_CHECKING

import uast
from uast.kinds import FAMILIES

from .bars import Bar, median_and_spread
from .peers.exact import apted, zss
from .peers.gumtree import prepare, run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.truth.scoring import Aligner, Answer
    from uast.node import Node
    from uast.tree import Tree

    from .sample import Sample

    Pair = tuple[Tree, Tree]

FUNCTION = range(900, 1_101)
SMALL = range(80, 121)
"""Nodes of the functions that are aligned, and of those that the exact peers can take."""
PAIRS = 30
FILES = 4_000
MILLISECONDS = 10.0
SIZES = (1_000, 10_000, 100_000)
TOLERANCE = 3.0
"""How much more a node may cost in a tree a hundred times as large."""
PATHOLOGICAL_SECONDS = 5.0
STATEMENT = "value = compute(first, second[3]) + 1\n"

HELD = """
import ctypes, pathlib, sys, uast

def kibibytes(key):
    status = pathlib.Path("/proc/self/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith(key)).split()[1])

source = sys.stdin.read()
one, other = uast.parse(source, "python"), uast.parse(source.replace("1", "2"), "python")
uast.align(("x", "python"), ("y", "python"))
ctypes.CDLL(None).malloc_trim(0)
pathlib.Path("/proc/self/clear_refs").write_text("5")
before = kibibytes("VmRSS")
alignment = uast.align(one, other)
print(len(one) + len(other), kibibytes("VmHWM") - before)
"""
"""Prints the nodes of two trees, and by how many KiB aligning them raised what is resident at most. Linux counts both."""


def measure(samples: list[Sample], repeats: int) -> Iterator[Bar]:
    pairs = [pair for sample in samples for pair in functions(sample, FUNCTION)[:PAIRS]]
    small = [pair for sample in samples for pair in functions(sample, SMALL)[:PAIRS]]
    if pairs:
        yield from _of_functions(pairs, repeats)
        yield from _peers(pairs, small, repeats)
    yield from _growth(repeats)
    if sys.platform == "linux":
        yield _memory()
    yield from _pathological()


def functions(sample: Sample, sizes: range) -> list[Pair]:
    """Callables of so many nodes, each with the next larger one, as trees of their own; in a random but fixed order."""
    found: dict[bytes, Tree] = {}
    for source in sample.sources[:FILES]:
        if len(found) > PAIRS:
            break
        for node in uast.parse(source, sample.language).find(*FAMILIES["callable"]):
            if _size(node) in sizes:
                text = node.text.encode("utf-8", "surrogateescape")
                tree = uast.parse(text, sample.language)
                if not tree.errors:
                    found[text] = tree
    ordered = sorted(found.values(), key=lambda tree: (len(tree), tree.source))
    pairs = list(pairwise(ordered))
    random.Random(0).shuffle(pairs)
    return pairs


def _size(node: Node) -> int:
    return node.tree.columns.subtree_end[node.index] - node.index


def _milliseconds(work: Callable[[], object], repeats: int) -> float:
    times: list[float] = []
    for _ in range(repeats):
        begin = process_time()
        work()
        times.append(1000 * (process_time() - begin))
    return statistics.median(times)


def _ours(pairs: list[Pair], repeats: int, *, names: bool = True) -> list[float]:
    return [_milliseconds(partial(uast.align, *pair, names=names), repeats) for pair in pairs]


def _all(aligner: Aligner, pair: Pair) -> list[Answer]:
    return list(aligner([pair], True))


def _of_functions(pairs: list[Pair], repeats: int) -> Iterator[Bar]:
    for names in (True, False):
        times = _ours(pairs, repeats, names=names)
        largest = f"slowest {max(times):.1f} ms, {len(pairs)} pairs of {len({one.language for one, _ in pairs})} languages"
        label = f"two functions of 1,000 nodes, names {'seen' if names else 'hidden'}"
        yield Bar("alignment", label, statistics.median(times), "ms", MILLISECONDS, note=largest)


def _peers(pairs: list[Pair], small: list[Pair], repeats: int) -> Iterator[Bar]:
    """How many times as long each peer takes, on trees that it sees as `peers.view` has them."""
    try:
        prepare()
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        print(f"GumTree is not measured: {error}", file=sys.stderr)
    else:
        ours = _ours(pairs, repeats)
        theirs = [1000 * timed.seconds for timed in run(pairs, names=True, repeats=max(3, repeats))]
        yield _ahead("GumTree, 1,000 nodes", ours, theirs)
    if not small:
        return
    ours = _ours(small, repeats)
    for name, aligner in (("apted", apted()), ("zss", zss())):
        theirs = [_milliseconds(partial(_all, aligner, pair), 1) for pair in small]
        yield _ahead(f"{name}, 100 nodes", ours, theirs)


def _ahead(name: str, ours: list[float], theirs: list[float]) -> Bar:
    note = f"medians {statistics.median(ours):.2f} and {statistics.median(theirs):.2f} ms, {len(ours)} pairs"
    return Bar("alignment", f"{name}: its time over ours", statistics.median(theirs) / statistics.median(ours), "x", 1.0, True, note=note)


def program(nodes: int, seed: int) -> str:
    """Functions of random statements, some `nodes` nodes of them; two seeds agree in most of it, as two versions of a file do."""
    common, own = random.Random(7), random.Random(seed)
    lines: list[str] = []
    for number in range(max(1, nodes // 126)):
        lines.append(f"def work{number}(first, second):")
        for _ in range(8):
            kind, value = common.randrange(3), common.randrange(1000)
            if own.random() < 0.2:
                kind, value = own.randrange(3), own.randrange(1000)
            target = f"value{value % 40}"
            lines += {
                0: [f"    {target} = first[{value}] + second"],
                1: [f"    if {target} > {value}:", f"        second = call{value % 30}({target})"],
                2: [f"    for item in {target}:", f"        first.append(item * {value})"],
            }[kind]
        lines.append("    return first")
    return "\n".join(lines) + "\n"


def _growth(repeats: int) -> Iterator[Bar]:
    costs: list[float] = []
    for size in SIZES:
        one, other = (uast.parse(program(size, seed), "python") for seed in (1, 2))
        runs = [_milliseconds(partial(uast.align, one, other), 1) for _ in range(repeats)]
        middle, spread = median_and_spread(runs)
        costs.append(1e6 * middle / (len(one) + len(other)))
        note = f"{len(one):,} and {len(other):,} nodes, {middle:.1f} ms"
        yield Bar("alignment", f"{size:,} nodes, a fifth changed", costs[-1], "ns/node", spread=spread, note=note)
    yield Bar("alignment", "a node of 100,000 over one of 1,000", costs[-1] / costs[0], "x", TOLERANCE)


def _memory() -> Bar:
    source = program(SIZES[-1], 1)
    done = subprocess.run([sys.executable, "-c", HELD], input=source, capture_output=True, text=True, check=True)
    nodes, kibibytes = map(int, done.stdout.split())
    return Bar("alignment", "peak above both trees", 1024 * kibibytes / nodes, "B/node", note=f"{nodes:,} nodes, a process of its own")


def _pathological() -> Iterator[Bar]:
    def java(body: str) -> str:
        return f"class A {{ void f() {{ {body} }} }}"

    numbers = ", ".join(map(str, range(50_000)))
    others = ", ".join(str(number + 50_000) for number in range(50_000))
    calls = "".join(f"def f{number}(a):\n    return a + b{number}\n" for number in range(3_000))
    cases: dict[str, tuple[str, str, str, bool]] = {
        "10,000 equal statements, itself": (STATEMENT * 10_000, STATEMENT * 10_000, "python", True),
        "10,000 equal statements, one less": (STATEMENT * 10_000, STATEMENT * 9_999, "python", True),
        "two unrelated files of 50,000 nodes": (
            program(50_000, 1),
            "".join(f"k.m{n}(u{n % 99} or -{n})\n" for n in range(4_000)),
            "python",
            True,
        ),
        "20,000 brackets": (f"x = {'[' * 20_000}{']' * 20_000}", f"x = {'[' * 19_000}{']' * 19_000}", "python", True),
        "20,000 blocks in each other": (
            java("if (a) {" * 20_000 + "}" * 20_000),
            java("while (b) {" * 19_000 + "}" * 19_000),
            "java",
            True,
        ),
        "10,000 branches of else if": (
            java("if (a) { x(); } else " * 10_000 + "{}"),
            java("if (a) { y(); } else " * 9_000 + "{}"),
            "java",
            True,
        ),
        "nothing against 10,000 statements": ("", STATEMENT * 10_000, "python", True),
        "lists of 50,000 numbers": (f"x = [{numbers}]", f"x = [{others}]", "python", True),
        "3,000 functions of one shape, hidden": (calls, calls.replace("def f", "def g"), "python", False),
    }
    for name, (one, other, language, names) in cases.items():
        trees = uast.parse(one, language), uast.parse(other, language)
        begin = process_time()
        alignment = uast.align(*trees, names=names)
        seconds = process_time() - begin
        note = f"{len(trees[0]):,} and {len(trees[1]):,} nodes{', cut' if alignment.cut else ''}"
        yield Bar("alignment, what is hard", name, seconds, "s", PATHOLOGICAL_SECONDS, note=note)
