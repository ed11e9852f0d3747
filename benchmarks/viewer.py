"""A page of 100,000 nodes in Chromium: `python -m benchmarks.viewer`. How long it takes to open, what it holds, how it scrolls.

Opening is from the start of the navigation until the page draws and answers (`data-ready` and one frame). A long task is one of more
than 50 ms, in which a browser answers nothing. Figures depend on the machine; bars are none.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

import click
from rich.console import Console
from rich.table import Table

import uast
from schema.chromium import CHROMIUM, QUIET
from viz import tree_page

HEAD, LOOP = "def area{0}(radius, *, factor={0}):", "[pi * each ** 2 + factor for each in range(radius) if each % 7]"
SOURCE = f"{HEAD}\n    values = {LOOP}\n    return sum(values)\n\n"
FUNCTIONS = 1800
"""Of the generated source: 100,801 nodes."""

FRAMES, STEP = 240, 900
"""Frames of scrolling, and the pixels of each: more than a window, so that every row is drawn anew."""

WATCH = """
window.tasks = [];
new PerformanceObserver(list => tasks.push(...list.getEntries().map(each => each.duration))).observe({ type: "longtask" });
"""
MEMORY = ("usedSize", "embedderHeapUsedSize", "backingStorageSize")
OPENED = "() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))"
SCROLL = """([selector, frames, step]) => new Promise(done => {
  const frame = document.querySelector(selector), times = [];
  let last = performance.now();
  const next = () => {
    const now = performance.now();
    times.push(now - last);
    last = now;
    frame.scrollTop += step;
    if (times.length < frames) requestAnimationFrame(next);
    else done(times);
  };
  requestAnimationFrame(next);
})"""
SEARCH = """() => {
  const input = document.querySelector(".search input"), begin = performance.now();
  input.value = "kind:Call text:values";
  input.dispatchEvent(new Event("input"));
  return performance.now() - begin;
}"""


@click.command(help=__doc__)
@click.option("--runs", default=5, show_default=True, type=click.IntRange(min=1), help="Openings, each in a new browser.")
def main(runs: int) -> None:
    if CHROMIUM is None:
        sys.exit("no Chromium is installed")
    tree = uast.parse("".join(SOURCE.format(number) for number in range(FUNCTIONS)), "python")
    begin = perf_counter()
    page = tree_page(tree, "large.py")
    built = perf_counter() - begin
    console = Console(width=120)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(page, encoding="utf-8")
        measured = [_run(path.as_uri(), CHROMIUM) for _ in range(runs)]
    console.print(f"{len(tree):,} nodes, {len(tree.source):,} bytes: page of {len(page) / 1e6:.1f} MB, built in {built:.2f} s; {runs} runs")
    table = Table("", "median", "least", "most")
    for name in measured[0]:
        values = [each[name] for each in measured]
        table.add_row(name, *(f"{value:,.1f}" for value in (statistics.median(values), min(values), max(values))))
    console.print(table)


def _run(address: str, chromium: str) -> dict[str, float]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*QUIET, "--js-flags=--expose-gc"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.add_init_script(WATCH)
        page.goto(address, wait_until="commit")
        page.wait_for_selector("html[data-ready]", state="attached", timeout=60_000)
        found = {"opened, ms": page.evaluate(OPENED), "longest task while opening, ms": page.evaluate("Math.max(0, ...tasks)")}
        page.evaluate("gc()")
        session = page.context.new_cdp_session(page)
        used = session.send("Runtime.getHeapUsage")
        found["memory of the script, arrays included, MB"] = sum(used[name] for name in MEMORY) / 1e6
        found["elements"] = page.evaluate("document.querySelectorAll('*').length")
        found["search, ms"] = page.evaluate(SEARCH)
        page.keyboard.press("0")
        for name, selector in (("tree", ".tree"), ("source", ".source")):
            page.evaluate("tasks.length = 0")
            times = sorted(page.evaluate(SCROLL, [selector, FRAMES, STEP])[1:])
            found |= _frames(name, times, page.evaluate("tasks"))
        browser.close()
    return found


def _frames(name: str, times: list[float], tasks: list[Any]) -> dict[str, float]:
    return {
        f"scrolling the {name}: frame, ms": statistics.median(times),
        f"scrolling the {name}: 95 of 100 frames, ms": times[len(times) * 95 // 100],
        f"scrolling the {name}: long tasks": len(tasks),
    }


if __name__ == "__main__":
    main()
