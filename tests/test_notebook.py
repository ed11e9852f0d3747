"""Jupyter notebooks: their cells as source, what only their program understands as comments."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from buildkit import Inline, make, write_files
from hypothesis import given
from hypothesis import strategies as st

import uast
from build_dataset.notebook import decode
from build_dataset.progress import Watcher
from build_dataset.sources import UnreadableError
from build_dataset.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

PYTHON = {"kernelspec": {"name": "python3", "language": "python"}, "language_info": {"name": "python"}}


def notebook(*cells: str | list[str], metadata: dict[str, Any] | None = None) -> bytes:
    """A notebook of code cells, with prose between them."""
    made: list[dict[str, Any]] = []
    for cell in cells:
        made.append({"cell_type": "markdown", "metadata": {}, "source": ["# prose\n"]})
        made.append({"cell_type": "code", "metadata": {}, "execution_count": 1, "outputs": [], "source": cell})
    data = {"cells": made, "metadata": PYTHON if metadata is None else metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(data).encode()


def kernel(name: str) -> dict[str, Any]:
    return {"kernelspec": {"language": name}}


def source(*cells: str | list[str], language: str = "python") -> str:
    return decode(notebook(*cells, metadata=kernel(language))).source.decode()


def test_cells_are_joined_by_a_blank_line() -> None:
    assert source("import os", ["x = 1\n", "y = 2\n"], "", "  \n", "é = 3") == "import os\n\nx = 1\ny = 2\n\né = 3\n"
    assert source() == ""


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("%matplotlib inline\nx = 1", "# %matplotlib inline\nx = 1"),
        ("!pip install a", "# !pip install a"),
        ("if x:\n    !ls\n    y()", "if x:\n    # !ls\n    y()"),
        ("x?", "# x?"),
        ("a.b.*c??", "# a.b.*c??"),
        ("?x", "# ?x"),
        ("%%time\nx = 1\n%env", "# %%time\nx = 1\n# %env"),
        ("%%python3\nx = 1", "# %%python3\nx = 1"),
        ("\n%%bash\nls\n\necho 1", "\n# %%bash\n# ls\n\n# echo 1"),
        ("%%html\n<b>\n", "# %%html\n# <b>"),
        ("files = !ls\nx = %timeit -o f()", "# files = !ls\n# x = %timeit -o f()"),
        ("!pip install a \\\n  b \\\n  c\nx = 1", "# !pip install a \\\n  # b \\\n  # c\nx = 1"),
        # What only looks like magic.
        ("x = (a\n  % b)", "x = (a\n  % b)"),
        ("x = a \\\n% b", "x = a \\\n% b"),
        ('s = """\n%x\n!y\n\\"""\n%z\n"""\n%magic', 's = """\n%x\n!y\n\\"""\n%z\n"""\n# %magic'),
        ("s = '(['  # ([\n%magic", "s = '(['  # ([\n# %magic"),
        ("s = 'it\\'s (' \n!ls", "s = 'it\\'s (' \n# !ls"),
        ("a != b\nx = a % b\nf(x=a)", "a != b\nx = a % b\nf(x=a)"),
        ("d = {\n'a': 1}\n%magic\n)\n%more", "d = {\n'a': 1}\n# %magic\n)\n# %more"),
        ("x = 'a\\\n%b'\n%c", "x = 'a\\\n%b'\n# %c"),
        ("x\f = 1\r2\n%magic\ny", "x\f = 1\r2\n# %magic\ny"),
        ("x = 1\r\n%magic\r\ny", "x = 1\r\n# %magic\r\ny"),
    ],
)
def test_magic_becomes_comments(cell: str, expected: str) -> None:
    assert source(cell) == expected + "\n"


@pytest.mark.parametrize(
    ("language", "cell", "expected"),
    [
        ("javascript", "!function () {}()\n%load x", "!function () {}()\n// %load x"),
        ("java", "%maven a:b:1\nint x = 1;\nboolean y = a &&\n    !b;", "// %maven a:b:1\nint x = 1;\nboolean y = a &&\n    !b;"),
        ("C++17", "x", "x"),
        ("c++", "!ls\nint x = 7\n% 2;", "// !ls\nint x = 7\n% 2;"),
        ("C#", "#!markdown\nvar x = 1;", "// #!markdown\nvar x = 1;"),
        ("scala", "%%python\nx = 1", "// %%python\n// x = 1"),
        ("ruby", "%%bash\nls", "# %%bash\n# ls"),
        ("go", "%%time\nx := 1", "// %%time\nx := 1"),
    ],
)
def test_magic_of_other_kernels(language: str, cell: str, expected: str) -> None:
    assert source(cell, language=language) == expected + "\n"


def test_the_metadata_tell_the_language() -> None:
    def language(metadata: Any) -> str | None:
        return decode(notebook("x", metadata=metadata)).language

    assert language(PYTHON) == "python"
    assert language({"language_info": {"name": "C++"}}) == "cpp"
    assert language({"kernelspec": {"name": "python3"}}) == "python"
    assert language(kernel("scala")) == "scala"
    assert language(kernel("R")) is None
    assert language({}) is None
    old = {"worksheets": [{"cells": [{"cell_type": "code", "language": "python", "input": "%x\ny = 1"}]}], "nbformat": 3, "metadata": {}}
    assert decode(json.dumps(old).encode()) == ("python", b"# %x\ny = 1\n")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"cells": 1}',
        b'{"cells": [1]}',
        b'{"cells": [{"cell_type": "code"}]}',
        b'{"cells": [{"cell_type": "code", "source": [1]}]}',
        b'{"cells": [{"cell_type": "code", "source": "\\ud800"}]}',
        b'{"cells": [], "metadata": {"kernelspec": {"language": 3}}}',
        b'{"cells": [], "metadata": []}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
    ],
)
def test_what_is_no_notebook_is_told(content: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(content)
    assert caught.value.reason == "bad-notebook"


@given(st.lists(st.text("x%!?=(){}[]'\"\\#\n\r \tab1", max_size=60), max_size=4), st.sampled_from(["python", "java", "csharp", "R"]))
def test_no_cell_loses_a_line(cells: list[str], language: str) -> None:
    """Whatever is in them: no error, and what is not a comment now is as it was."""
    decoded = decode(notebook(*cells, metadata=kernel(language))).source.decode()
    before = "\n\n".join(cell.removesuffix("\n") for cell in cells if cell.strip())
    before += "\n" if before else ""
    assert decoded.count("\n") == before.count("\n")
    for old, new in zip(before.split("\n"), decoded.split("\n"), strict=True):
        indent = old[: len(old) - len(old.lstrip(" \t"))]
        assert new in (old, f"{indent}# {old[len(indent) :]}", f"{indent}// {old[len(indent) :]}")


def test_notebooks_are_inputs(tmp_path: Path) -> None:
    good = notebook("%matplotlib inline\nimport os", "def f():\n    return 1")
    written: dict[str, str | bytes] = {
        "a.ipynb": good,
        "bom.ipynb": b"\xef\xbb\xbf" + good,
        "b.py": "x = 1\n",
        "scala.ipynb": notebook("val x = 1", metadata=kernel("scala")),
        "r.ipynb": notebook("x <- 1", metadata=kernel("R")),
        "broken.ipynb": good[:-1],
        "large.ipynb": notebook("x" * 5000),
        "empty.ipynb": notebook(),
    }
    make(write_files(tmp_path / "source", written), tmp_path / "out", max_bytes=4000, languages=("python",))
    dataset = uast.open_dataset(tmp_path / "out")
    columns = ("path", "content", "language", "encoding", "sha256", "size", "lines")
    rows = {row[0]: row[1:] for row in dataset.files.select(columns).collect().iter_rows()}
    content = b"# %matplotlib inline\nimport os\n\ndef f():\n    return 1\n"
    assert rows["a.ipynb"] == (content, "python", "notebook", hashlib.sha256(good).hexdigest(), len(good), 5)
    assert rows["bom.ipynb"][0] == content
    assert rows["b.py"][2] == "utf-8"
    assert rows["empty.ipynb"][0] == b""
    inventory = dataset.inventory.select("path", "reason", "detected_by").filter(pl.col("path").str.ends_with(".ipynb")).collect()
    assert {path: told for path, *told in inventory.iter_rows()} == {
        "a.ipynb": [None, "notebook"],
        "bom.ipynb": [None, "notebook"],
        "empty.ipynb": [None, "notebook"],
        "scala.ipynb": ["other-language", "notebook"],
        "r.ipynb": ["unknown-language", None],
        "broken.ipynb": ["bad-notebook", None],
        "large.ipynb": ["too-large", None],
    }
    assert verify(tmp_path / "out", Inline(), Watcher(), deep=True) == []
    trees = [tree for tree in dataset.trees("python") if tree.source == content]
    assert [tree.encoding for tree in trees] == ["notebook", "notebook"]


def test_flags_licences_and_duplicates_are_those_of_the_cells(tmp_path: Path) -> None:
    code = "# SPDX-License-Identifier: MIT\n" + "".join(
        f"def f{index}(a, b):\n    return [a, b, {index} + a * b]\n\n\n" for index in range(20)
    )
    written: dict[str, str | bytes] = {"a.py": code, "b.ipynb": notebook(code), "c.ipynb": notebook(code, metadata={**PYTHON, "title": 1})}
    make(write_files(tmp_path / "source", written), tmp_path / "out", dedup="near", keep_duplicates=True)
    dataset = uast.open_dataset(tmp_path / "out")
    rows = {path: told for path, *told in dataset.inventory.select("path", "license", "duplicate_of").collect().iter_rows()}
    first = dataset.inventory.filter(pl.col("path") == "a.py").collect()["id"].item()
    assert rows == {"a.py": ["MIT", None], "b.ipynb": ["MIT", first], "c.ipynb": ["MIT", first]}


def test_notebooks_in_tables(tmp_path: Path) -> None:
    text = notebook("x = 1").decode()
    rows = [{"content": text, "path": "a.ipynb", "lang": "Jupyter Notebook"}, {"content": text, "lang": "Jupyter Notebook"}]
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    make(tmp_path / "t.jsonl", tmp_path / "out")
    stored = uast.open_dataset(tmp_path / "out").files.select("path", "content", "encoding").collect()
    assert sorted(stored.iter_rows()) == [("a.ipynb", b"x = 1\n", "notebook"), ("row-0000002.ipynb", b"x = 1\n", "notebook")]
