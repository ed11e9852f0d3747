"""The notebooks run from start to end, and what they say is what is committed with them.

Compared are texts and HTML, cell by cell; of pictures only that there is one, since their letters are laid out by the drawing library.
The output of a cell with the tag `live` is for who runs it, and is not committed. `make notebooks` (`--bless`) writes what they say now.
"""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
LARGEST = 500_000
"""Bytes of a notebook; GitHub shows no large ones."""

PICTURE = "image/svg+xml"
COMPARED = ("text/plain", "text/html")
_MACHINE = re.compile(r"(?<![\w.])/(home|root|tmp|Users|var|opt|usr)/")
_LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")


def read(path: Path) -> Any:
    return nbformat.read(path, as_version=4)


def code_cells(notebook: Any) -> list[Any]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def is_live(cell: Any) -> bool:
    return "live" in cell.metadata.get("tags", ())


@pytest.fixture
def executed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """The notebook as it comes out of a kernel of its own, without the settings and the history of who runs the tests."""
    from nbclient import NotebookClient

    for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    notebook = read(request.param)
    place = {"metadata": {"path": str(request.param.parent)}}
    settings: dict[str, Any] = {"kernel_name": "python3", "timeout": 600, "record_timing": False, "coalesce_streams": True}
    NotebookClient(notebook, resources=place, **settings).execute()
    return notebook


def committed_form(notebook: Any) -> Any:
    """Without what changes from machine to machine, and without what is there for who runs it."""
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in code_cells(notebook):
        cell.metadata.pop("execution", None)
        if is_live(cell):
            cell.outputs = []
    return notebook


def said(notebook: Any) -> Iterator[str]:
    """What the cells said, as lines."""
    for number, cell in enumerate(code_cells(notebook), 1):
        yield f"cell [{number}]"
        for output in cell.outputs:
            if output.output_type == "stream":
                yield f"{output.name}:"
                yield from output.text.splitlines()
                continue
            data = output.data
            yield f"{output.output_type}: {' '.join(sorted(data))}"
            for kind in COMPARED:
                yield from data.get(kind, "").splitlines()


def test_there_are_four() -> None:
    assert [path.name[:2] for path in NOTEBOOKS] == ["1-", "2-", "3-", "4-"]


@pytest.mark.slow
@pytest.mark.parametrize(("executed", "path"), [(path, path) for path in NOTEBOOKS], indirect=["executed"], ids=lambda path: path.stem)
def test_they_say_what_is_committed(executed: Any, path: Path, bless: bool) -> None:
    for cell in code_cells(executed):
        assert not [output.text for output in cell.outputs if output.get("name") == "stderr"], cell.source
        assert cell.outputs or not is_live(cell), f"nothing came of the live cell {cell.source!r}"
    now = committed_form(executed)
    if bless:
        nbformat.write(now, path)
        return
    lines = list(difflib.unified_diff(list(said(read(path))), list(said(now)), "committed", "now", lineterm="", n=1))
    if lines:
        pytest.fail(f"{path.name} says something else; `make notebooks` accepts it\n" + "\n".join(lines), pytrace=False)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_they_are_committed_as_they_ran(path: Path) -> None:
    notebook = read(path)
    nbformat.validate(notebook)
    cells = code_cells(notebook)
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert not [cell.source for cell in cells if is_live(cell) and cell.outputs]
    assert notebook.metadata["language_info"] == {"name": "python"}, "`make notebooks` leaves the version out"
    outputs = [output for cell in cells for output in cell.outputs]
    assert {output.output_type for output in outputs} <= {"stream", "display_data", "execute_result"}, "no errors"
    assert any(PICTURE in output.get("data", {}) for output in outputs), "there is a picture"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_they_can_be_read_anywhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.encode()) < LARGEST
    assert not _MACHINE.search(text), "a path of some machine"
    outputs = [output for cell in code_cells(read(path)) for output in cell.outputs if "data" in output]
    assert {kind for output in outputs for kind in output.data} <= {PICTURE, *COMPARED}, "GitHub shows nothing else"
    for output in outputs:
        assert "<script" not in "".join(output.data.values())
        if "text/html" not in output.data and PICTURE not in output.data:
            assert "object at 0x" not in output.data["text/plain"]
    links = {link for cell in read(path).cells if cell.cell_type == "markdown" for link in _LINK.findall(cell.source)}
    assert not [link for link in links if not link.startswith("http") and not (path.parent / link).exists()]
