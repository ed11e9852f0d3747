"""What notebooks show of trees, nodes, alignments and results: safe, readable without styles and in any theme, cut with a word."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest

import uast
from uast import html

TAGS = {"div", "details", "summary", "table", "tr", "td", "pre", "b", "span", "small", "code", "br"}
ATTRIBUTES = {"style", "align", "valign", "open"}

HOSTILE = "\u202e\x07</pre></td><script>alert(1)</script><img src=x onerror=alert(2)>&amp;"
PYTHON = f'def f(a):\n    """{HOSTILE}"""\n    return "{HOSTILE}" + a  # {HOSTILE}\n'
JAVASCRIPT = f'function f(b) {{\n    // {HOSTILE}\n    return "{HOSTILE}" + b;\n}}\n'

ALIKE = """def total(items):
    result = 0
    for item in items:
        result += item
    return result
"""


class Parsed(HTMLParser):
    """Tags, attributes and text as a browser sees them; `depth` is 0 at the end if all that was opened was closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: dict[str, set[str]] = {}
        self.text = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, set()).add(value or "")
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def shown() -> dict[str, Any]:
    python, javascript = uast.parse(PYTHON, "python"), uast.parse(JAVASCRIPT, "javascript")
    broken = uast.parse(f"def f(:\n  x = <b>{HOSTILE}\n", "python")
    counts = uast.analysis.count([python, javascript])
    return {
        "tree": python,
        "broken tree": broken,
        "empty tree": uast.parse("", "c"),
        "node": next(python.find("Return")),
        "part of a line": next(python.find("String")),
        "broken node": broken.errors[0],
        "alignment": uast.align(python, javascript),
        "alignment, names hidden": uast.align(python, javascript, names=False),
        "similarity": counts.similarity(samples=2),
        "histogram": counts.histogram(),
        "entropy": counts.entropy(samples=2),
        "constructs": counts.constructs(samples=2),
    }


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {name: what._repr_html_() for name, what in shown().items()}


NAMES = sorted(shown())


@pytest.mark.parametrize("name", NAMES)
def test_it_is_safe_whatever_the_source_says(pages: dict[str, str], name: str) -> None:
    page = Parsed(pages[name])
    assert not page.open
    assert page.tags <= TAGS
    assert set(page.attributes) <= ATTRIBUTES
    assert not [style for style in page.attributes.get("style", ()) if "url" in style or "expression" in style]
    assert page.text.replace("\n", "").isprintable(), "nothing that one cannot see, or that turns what follows"


@pytest.mark.parametrize("name", ["tree", "node", "alignment"])
def test_the_source_is_shown_as_it_is(pages: dict[str, str], name: str) -> None:
    assert r"</pre></td><script>alert(1)</script><img" in Parsed(pages[name]).text
    assert r"\u{202e}" in Parsed(pages[name]).text


@pytest.mark.parametrize("name", NAMES)
def test_it_suits_light_and_dark_themes(pages: dict[str, str], name: str) -> None:
    """Letters have the page's own colour, mixed with another; tints let the page's ground through. Both of a pair may be set as well."""
    for style in Parsed(pages[name]).attributes.get("style", ()):
        facts = dict(part.split(":", 1) for part in style.replace(" ", "").split(";") if part)
        ground = facts.get("background-color", facts.get("background", "none"))
        colour = facts.get("color", "")
        if colour.startswith("#") and ground.startswith("#"):
            continue
        assert ground == "none" or re.fullmatch(r"hsla\(\d+,70%,50%,\.2\)", ground), style
        assert not colour or colour == "#7f7f7f" or colour.startswith("color-mix(insrgb,currentColor"), style


def test_it_says_all_without_styles() -> None:
    """GitHub drops styles: indentation, scores and what lacks a counterpart are in the text."""
    other = ALIKE.replace("    return result\n", "    print(result)\n    return result\n").replace("total", "sum_of")
    page = Parsed(re.sub(r' style="[^"]*"', "", uast.align((ALIKE, "python"), (other, "python"))._repr_html_())).text
    assert "    4         result += item\n" in page
    assert "+   5     print(result)\n" in page
    assert "python and python: similarity 0.9" in page
    left, between, right = re.findall(r"<pre>\n(.*?)</pre>", re.sub(r' style="[^"]*"', "", shown()["alignment"]._repr_html_()), re.DOTALL)
    assert left.count("\n") == between.count("\n") == right.count("\n")


def test_the_first_line_may_be_empty() -> None:
    """The parser of HTML drops a line break that follows <pre>; the columns stay beside each other nevertheless."""
    made = uast.align(("import os\n\n\n" + ALIKE, "python"), (ALIKE, "python"))._repr_html_()
    assert [column.startswith("\n") for column in re.findall(r"<pre[^>]*>(.)", made, re.DOTALL)] == [True] * 3
    columns = [re.sub(r"<[^>]*>", "", column).split("\n") for column in re.findall(r"<pre[^>]*>\n(.*?)</pre>", made, re.DOTALL)]
    rows = [row for row in zip(*columns, strict=True) if row[1]]
    assert [(a.split()[0], b.split()[0]) for a, _, b in rows] == [("4", "1"), ("5", "2"), ("6", "3"), ("7", "4"), ("8", "5")]


def test_what_is_in_the_middle_of_a_pair_does_not_lack_a_counterpart() -> None:
    call = "x = f(\n    a,\n    b,\n)\n"
    page = Parsed(uast.align((call, "python"), (call, "python"))._repr_html_()).text
    assert not re.search(r"^[-+]", page, re.MULTILINE)


@pytest.mark.slow
def test_large_ones_are_cut_and_say_so() -> None:
    many = "x = 1\n" * 5000
    tree = uast.parse(many, "python")
    page = Parsed(tree._repr_html_()).text
    assert f"… cut after {html.TREE_ROWS} lines; there are {len(tree):,} nodes" in page
    assert len(tree._repr_html_()) < 40_000
    block = next(uast.parse("def f():\n" + "    x = 1\n" * 100, "python").find("Block"))
    assert f"… {100 - html.SOURCE_LINES} more lines" in Parsed(block._repr_html_()).text
    aligned = uast.align(tree, uast.parse(many, "python"))._repr_html_()
    assert f"… {5000 - html.ALIGNED_LINES:,} more lines" in Parsed(aligned).text
    assert len(aligned) < 100_000
    wide = Parsed(uast.parse("x = '" + "long " * 1000 + "'", "python").root._repr_html_()).text
    assert max(map(len, wide.splitlines())) < html.LINE_WIDTH + 100
    assert "…" in wide


def test_a_node_says_where_it_stands() -> None:
    tree = uast.parse("class A:\n    def f(self):\n        return g(1)\n", "python")
    call = next(tree.find("Call"))
    page = call._repr_html_()
    assert "Module › Class › Block" not in page  # a class has members, no block
    assert "Module › Class › Method › Block › Return › <b>Call</b>, value: python, line 3, call in the grammar" in page
    assert re.search(r"</span>          ?return <b>g\(1\)</b>", page), "in bold within its line"
    assert "lines 2 to 3" in next(tree.find("Method"))._repr_html_()
    assert "<b>Module</b>: python, lines 1 to 3" in tree.root._repr_html_()


def test_a_tree_names_its_errors() -> None:
    page = uast.parse("x = (\n\ny = )\n", "python")._repr_html_()
    assert re.search(r"python, 13 bytes, \d+ nodes, \d errors? \(lines? ", page)
    assert "no errors" in uast.parse("x = 1", "python")._repr_html_()


def test_a_deep_tree_is_shown() -> None:
    tree = uast.parse("(" * 5000 + ")" * 5000, "python")
    assert len(tree._repr_html_()) < 40_000
    assert "…" in tree.node(len(tree) // 3)._repr_html_()


def test_a_result_is_what_the_terminal_shows() -> None:
    page = Parsed(shown()["similarity"]._repr_html_()).text
    assert "similarity: 1 - Jensen-Shannon distance of paths of 3 kinds, names hidden" in page
    assert "95 % intervals: 2 samples of files, seed 0" in page


@pytest.mark.slow
def test_charts_become_drawings() -> None:
    """Without script, for GitHub; no ground, and ink that is read on white and on black."""
    altair = pytest.importorskip("altair")
    pytest.importorskip("vl_convert")
    before = altair.renderers.active, altair.theme.active
    try:
        uast.analysis.static_charts()
        chart = shown()["similarity"].plot("matrix")
        drawn = chart._repr_mimebundle_()
        drawn = drawn[0] if isinstance(drawn, tuple) else drawn
        assert set(drawn) == {"image/svg+xml"}
        svg = drawn["image/svg+xml"]
        assert "<script" not in svg
        assert "#808080" in svg
        assert not re.search(r'<rect[^>]*width="100%"|<rect[^>]*fill="(white|#fff)', svg), "a ground of its own"
    finally:
        altair.renderers.enable(before[0])
        altair.theme.enable(before[1])


def test_names_in_the_plane_do_not_lie_on_each_other() -> None:
    """Points may: three languages at one place, one beside them, one far away."""
    import polars as pl

    from uast.analysis.charts import NAME, PLANE, _spread

    places = {"pc1": [0.0, 0.0, 0.01, 0.9, 0.0], "pc2": [0.5, 0.5, 0.5, 0.5, -0.5]}
    ends = {f"{name}_{end}": [None] * 5 for name in places for end in ("low", "high")}
    heights = _spread(pl.DataFrame({**places, **ends}, schema_overrides=dict.fromkeys(ends, pl.Float64)))
    pixels = sorted(height * PLANE[1] for height in heights[:3])
    assert [after - before for before, after in pairwise(pixels)] == pytest.approx([NAME[1]] * 2)
    assert heights[3:] == [0.5, -0.5]
