"""Jupyter notebooks (.ipynb) as source: the code cells one after the other, a blank line between.

What only the notebook's program understands becomes comments, line by line: `%magic`, `!command` and `name?` of IPython, and cells
that `%%` gives to another program. So the lines of a cell stay where they are, and what is left is the language's own syntax.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from build_dataset.sources import UnreadableError
from uast.registry import find_language

if TYPE_CHECKING:
    from collections.abc import Iterator

EXTENSION = ".ipynb"
ENCODING = "notebook"
"""What the column `encoding` says of a file whose content is the cells of a notebook."""

COMMENTS = {"python": "#", "ruby": "#"}
OTHER_COMMENT = "//"
"""What begins a comment to the end of the line."""

SAME_LANGUAGE = frozenset({"capture", "debug", "lprun", "memit", "mprun", "prun", "time", "timeit"})
"""Cell magics whose cells are still of the notebook's language; those that name the language are, too."""


class Notebook(NamedTuple):
    """The language that its metadata name, None for one that is not known here, and the cells as source."""

    language: str | None
    source: bytes


def is_notebook(path: str) -> bool:
    return path.endswith(EXTENSION)


def decode(content: bytes) -> Notebook:
    """A notebook as it lies on disk, of version 2 to 4 of the format. Raises UnreadableError bad-notebook."""
    try:
        data = json.loads(content)
        cells = list(_cells(data))
        language = _language(data, cells)
        texts = [_without_magic(_text(cell), language) for cell in cells if cell["cell_type"] == "code"]
        source = "\n\n".join(text.removesuffix("\n") for text in texts if text.strip())
        return Notebook(language, (source + "\n" if source else "").encode())
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnreadableError("bad-notebook", f"no notebook: {error!r}") from error


def _cells(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if "cells" in data:
        yield from data["cells"]
    else:  # before version 4
        for sheet in data["worksheets"]:
            yield from sheet["cells"]


def _language(data: dict[str, Any], cells: list[dict[str, Any]]) -> str | None:
    metadata = data.get("metadata", {})
    kernel = metadata.get("kernelspec", {})
    named = [metadata.get("language_info", {}).get("name"), kernel.get("language"), kernel.get("name")]
    named += [cell.get("language") for cell in cells[:1]]
    first = next((name for name in named if name), None)
    found = None if first is None else find_language(first)
    return None if found is None else found[0]


def _text(cell: dict[str, Any]) -> str:
    source: str | list[str] = cell["source"] if "source" in cell else cell["input"]
    if not isinstance(source, (str, list)):
        raise TypeError("the source of a cell is no text")
    return source if isinstance(source, str) else "".join(source)


def _without_magic(text: str, language: str | None) -> str:
    """The text of a cell with comments for what is not the language's."""
    comment = COMMENTS.get(language or "", OTHER_COMMENT)
    lines = text.split("\n")
    first = next((index for index, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return text
    if magic := _CELL_MAGIC.match(lines[first]):
        if magic["name"] not in SAME_LANGUAGE and find_language(magic["name"]) != (language, None):
            return "\n".join(_commented(line, comment) if line.strip() else line for line in lines)
        lines[first] = _commented(lines[first], comment)
        text = "\n".join(lines)
    if language == "python":
        marked = _python_magic(text)
    else:
        pattern = _OTHER_MAGIC.get(language or "", _PERCENT_OR_BANG)
        marked = {index for index, line in enumerate(lines) if pattern.match(line)}
    return "\n".join(_commented(line, comment) if index in marked else line for index, line in enumerate(lines))


_CELL_MAGIC = re.compile(r"%%(?P<name>\w*)")
_PERCENT = re.compile(r"%\w")
_PERCENT_OR_BANG = re.compile(r"[%!]\w")
_OTHER_MAGIC = {"javascript": _PERCENT, "typescript": _PERCENT, "csharp": re.compile(r"#!|%\w")}
"""`!` may begin a line of JavaScript; .NET's notebooks write `#!`."""

_PYTHON_MAGIC = re.compile(
    r"\s*(?:[%!]|\?{1,2}\s*\S|%{0,2}[\w.*]+\?{1,2}\s*$"
    r"|[\w.,\s()*\[\]]+=\s*(?:!|%\w))"
)
_PYTHON_TOKEN = re.compile(
    r'(?P<comment>#[^\n]*)|(?P<quotes>"""|\'\'\')|"(?:\\.|[^"\\\n])*"?|\'(?:\\.|[^\'\\\n])*\'?'
    r"|(?P<open>[([{])|(?P<close>[)\]}])|(?P<joined>\\\r?\n)|(?P<end>\n)",
    re.DOTALL,
)


def _python_magic(text: str) -> set[int]:
    """The lines, counted from 0, that IPython does not hand on to Python: those that begin a statement, and where a backslash
    continues a command, the lines after."""
    marked: set[int] = set()
    lines = text.split("\n")
    line = at = depth = 0
    begins = True
    while line < len(lines):
        if begins and _PYTHON_MAGIC.match(lines[line]):
            while True:
                marked.add(line)
                at += len(lines[line]) + 1
                line += 1
                if line >= len(lines) or not lines[line - 1].rstrip("\r").endswith("\\"):
                    break
            continue
        token = _PYTHON_TOKEN.search(text, at)
        if token is None:
            break
        at = token.end()
        if token["quotes"]:
            close = text.find(token["quotes"], at)
            while close > 0 and _is_escaped(text, close):
                close = text.find(token["quotes"], close + 1)
            if close < 0:
                break
            line += text.count("\n", at, close)
            at = close + 3
            begins = False
        elif token["open"]:
            depth += 1
        elif token["close"]:
            depth = max(0, depth - 1)
        elif token["joined"] or token["end"]:
            line += 1
            begins = depth == 0 and not token["joined"]
            continue
        else:
            line += token[0].count("\n")  # a string that a backslash continues
        begins = False
    return marked


def _is_escaped(text: str, at: int) -> bool:
    before = at
    while before > 0 and text[before - 1] == "\\":
        before -= 1
    return (at - before) % 2 == 1


def _commented(line: str, comment: str) -> str:
    """A line as a comment, where the line begins."""
    code = line.lstrip(" \t")
    return f"{line[: len(line) - len(code)]}{comment} {code}"
