"""Trees, nodes, alignments and results of analyses as safe HTML: what Jupyter, VS Code and GitHub show of them.

No script, and nothing that needs a style: GitHub drops every `style`, so that words, <b> and <pre> say all there is to say, and
colours only repeat it. Colours are mixed with that of the page's own text, which is dark in light themes and light in dark ones.
All text of sources is escaped, and what one cannot see in it is spelled out.
"""

from __future__ import annotations

from html import escape
from io import StringIO
from typing import TYPE_CHECKING

from uast.render import DEEPEST, Row, rows
from uast.sidebyside import beside
from uast.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from uast.alignment import Alignment
    from uast.analysis.results import Result
    from uast.node import Node
    from uast.sidebyside import Beside, Line
    from uast.tree import Tree

TREE_ROWS = 120
SOURCE_LINES = 40
ALIGNED_LINES = 200
ERRORS_NAMED = 5
"""What is shown at most; a line tells of the rest."""

LINE_WIDTH = 88
"""Characters of a line of source; an ellipsis stands for the rest."""

RESULT_WIDTH = 150
"""Columns that the table of a result has at most."""

_FAINT = "opacity:.65"
_BLUE, _GREEN, _RED = (f"color:color-mix(in srgb,currentColor 45%,{colour})" for colour in ("#0969da", "#1a9f37", "#e5383b"))
_PRE = "font-family:ui-monospace,monospace;font-size:12px;white-space:pre;line-height:1.35;margin:0;background:none"
_CELL = 'align="left" valign="top" style="text-align:left;vertical-align:top;padding-right:1.5em"'
_HUES = (210, 140, 30, 280, 0, 180, 60, 320)


def tree_html(tree: Tree) -> str:
    """What the tree is, and its first rows."""
    dialect = "" if tree.dialect == tree.language else f" ({tree.dialect})"
    what = f"{tree.language}{dialect}, {counted(len(tree.source), 'byte')}, {counted(len(tree), 'node')}, {_trouble(tree)}"
    return _folded(escape(what), _pre(_rows(tree.root)))


def node_html(node: Node) -> str:
    """Where the node stands, its source and its first rows, side by side."""
    first, last = _lines_of(node)
    lines = f"line {first + 1}" if first == last else f"lines {first + 1} to {last + 1}"
    path = [*(str(above.kind) for above in node.ancestors())][::-1]
    if len(path) > 8:
        path[4:-3] = ["…"]
    role = "" if node.role is None else f", {node.role}"
    native = f", {node.native_kind} in the grammar" if node.native_kind else ""
    where = " › ".join([*map(escape, path), f"<b>{escape(str(node.kind))}</b>"])
    title = f"{where}{escape(role)}: {escape(node.tree.language)}, {lines}{escape(_visible(native))}"
    return _folded(title, _beside((_pre(_source(node, first, last)), _pre(_rows(node)))))


def alignment_html(alignment: Alignment) -> str:
    """Both programs side by side, the scores between them."""
    shown = beside(alignment)
    cut = f"<small>… {len(shown) - ALIGNED_LINES:,} more lines; <code>uast align</code> and <code>uast-view</code> show all</small>"
    first = shown[:ALIGNED_LINES]
    left = _indent(row.a.text for row in first if row.a)
    right = _indent(row.b.text for row in first if row.b)
    columns = (
        [_line(row.a, "-", left) for row in first],
        [_between(row) for row in first],
        [_line(row.b, "+", right) for row in first],
    )
    languages = " and ".join(escape(side.tree.language) for side in (alignment.a, alignment.b))
    title = f"{languages}: <b>similarity {alignment.similarity:.2f}</b>, {len(alignment):,} pairs of nodes, "
    title += f"{len(alignment.unmatched_a):,} and {len(alignment.unmatched_b):,} without a counterpart"
    title += "" if alignment.names else ", names hidden"
    title += ", cut: pairs may be missing" if alignment.cut else ""
    key = "<small>between the lines: how sure it is, or the line of the counterpart; - and + begin lines without one</small>"
    table = _beside(map(_pre, columns))
    return _folded(title, table + key + (f"<br>{cut}" if len(shown) > ALIGNED_LINES else ""))


def result_html(result: Result) -> str:
    """What the terminal shows of a result of `uast.analysis`, in its colours."""
    from rich.console import Console

    console = Console(file=StringIO(), record=True, width=RESULT_WIDTH, force_terminal=True, color_system="truecolor", legacy_windows=False)
    console.print(result)
    text = console.export_html(inline_styles=True, code_format="{code}")
    lines = (line.rstrip() for line in text.rstrip("\n").split("\n"))
    return f"<div>{_box(_pre(lines))}</div>"


def _folded(title: str, content: str) -> str:
    return f"<div><details open><summary>{title}</summary>{_box(content)}</details></div>"


def _box(content: str) -> str:
    return f'<div style="overflow:auto;max-height:45em">{content}</div>'


def _pre(lines: Iterable[str]) -> str:
    # HTML drops a line break right after the tag, which else would be that of an empty first line.
    return f'<pre style="{_PRE}">\n' + "\n".join(lines) + "</pre>"


def _beside(columns: Iterable[str]) -> str:
    cells = "".join(f"<td {_CELL}>{column}</td>" for column in columns)
    return f'<table><tr style="background:none">{cells}</tr></table>'


def _trouble(tree: Tree) -> str:
    errors = tree.errors
    if not errors:
        return "no errors"
    lines = sorted({error.start_point.line + 1 for error in errors})
    named = ", ".join(map(str, lines[:ERRORS_NAMED])) + (", …" if len(lines) > ERRORS_NAMED else "")
    return f"{len(errors):,} error{'' if len(errors) == 1 else 's'} (line{'' if len(lines) == 1 else 's'} {named})"


def _rows(node: Node) -> Iterator[str]:
    tree = node.tree
    gutter = len(str(node.end_point.line + 1))
    for count, row in enumerate(rows(node)):
        if count == TREE_ROWS:
            below = tree.columns.subtree_end[node.index] - node.index
            yield f"… cut after {TREE_ROWS} lines; there are {counted(below, 'node')}, sexp() and uast-view show all"
            return
        yield _row(tree, row, gutter)


def _row(tree: Tree, row: Row, gutter: int) -> str:
    number = tree.lines.point(tree.columns.start[row.place]).line + 1
    kind = f'<b style="{_RED if row.kind.startswith("!") else _BLUE}">{escape(row.kind)}</b>'
    facts = f' <span style="{_FAINT}">{{{escape(row.facts)}}}</span>' if row.facts else ""
    text = f' <span style="{_GREEN}">{escape(row.text)}</span>' if row.text else ""
    return f'<span style="{_FAINT}">{number:>{gutter}}</span>  {"  " * min(row.depth, DEEPEST)}{escape(row.role)}{kind}{facts}{text}'


def _lines_of(node: Node) -> tuple[int, int]:
    first, end = node.start_point.line, node.end_point
    return first, max(first, end.line - (end.column == 0))


def _source(node: Node, first: int, last: int) -> Iterator[str]:
    """The node's lines; where it is only a part of them, it stands in bold."""
    tree = node.tree
    gutter = len(str(last + 1))
    for line in range(first, last + 1):
        if line == first + SOURCE_LINES:
            yield f"… {last + 1 - line:,} more lines"
            return
        start, end = tree.lines.span(line)
        before, own, after = (
            tree.source[begin:stop].decode("utf-8", "replace").rstrip("\r\n")
            for begin, stop in ((start, max(start, node.start)), (max(start, node.start), min(end, node.end)), (min(end, node.end), end))
        )
        room = LINE_WIDTH - len(before)
        text = _shown(before, LINE_WIDTH) + (f"<b>{_shown(own, room)}</b>" if before.strip() or after.strip() else _shown(own, room))
        text += _shown(after, room - len(own))
        yield f'<span style="{_FAINT}">{line + 1:>{gutter}}</span>  {text}'


def _line(line: Line | None, lacking: str, indent: int) -> str:
    """A line of one of two aligned programs, marked where it lacks a counterpart and tinted where it has one."""
    if line is None:
        return ""
    text = _shown(line.text[indent:], LINE_WIDTH)
    mark = " "
    if line.pair is not None:
        text = f'<span style="background-color:hsla({_HUES[line.pair % len(_HUES)]},70%,50%,.2)">{text}</span>'
    elif not line.blank:
        mark = lacking
        text = f'<span style="text-decoration:underline dotted">{text}</span>'
    return f'{mark}<span style="{_FAINT}">{line.number + 1:>4}</span> {text}'


def _between(row: Beside) -> str:
    if row.corresponds and row.a is not None:
        return f"{row.a.score:.2f}"
    to = f"→{row.a.other + 1}" if row.a is not None and row.a.other is not None else ""
    back = f"{row.b.other + 1}←" if row.b is not None and row.b.other is not None else ""
    return f"{to} {back}".strip()


def _indent(lines: Iterable[str]) -> int:
    """The spaces that all lines begin with."""
    return min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)


def _shown(text: str, width: int) -> str:
    """Text of a source, escaped, of so many characters at most."""
    text = text.expandtabs(4)
    kept = text if len(text) <= max(width, 0) else text[: max(width - 1, 0)] + "…"
    return escape(_visible(kept))


def _visible(text: str) -> str:
    """What cannot be seen, or turns the direction of what follows, by number."""
    return "".join(character if character.isprintable() else f"\\u{{{ord(character):x}}}" for character in text)
