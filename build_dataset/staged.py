"""Changes to a finished dataset, all or nothing: new files are put aside, a list says that they are complete, then they take their places.

While they do, the dataset has no manifest. Whoever opens it next to change it brings an interrupted change to its end.
"""

from __future__ import annotations

import os
import shutil
from pathlib import PurePath
from typing import TYPE_CHECKING

from build_dataset.layout import Output, commit, read_json
from uast.errors import DatasetError
from uast.location import is_remote

if TYPE_CHECKING:
    from collections.abc import Sequence

LIST = "changes.json"


def stage(output: Output) -> Output:
    """An empty folder beside the dataset, laid out as the dataset is."""
    discard(output)
    staged = Output(output.staged)
    staged.create()
    return staged


def change(output: Output, removed: Sequence[str]) -> None:
    """Lets what was staged take the place of what is there, and removes some files (paths below the root)."""
    staged = Output(output.staged)
    paths = sorted(path.relative_to(staged.root).as_posix() for path in staged.root.rglob("*") if path.is_file())
    replaced = [path for path in paths if not path.startswith(staged.state.name)]
    for path in replaced:
        with (staged.root / path).open("rb") as file:
            os.fsync(file.fileno())
    output.write_json(output.staged / LIST, {"removed": list(removed), "replaced": replaced})
    roll_forward(output)


def roll_forward(output: Output) -> None:
    """Ends a change that was begun, if there is one; drops one that was not complete. Behind a URL there are none.

    Raises DatasetError dataset-damaged for a list that names files outside of the dataset: someone else wrote it."""
    if is_remote(output.root):
        return
    listed = read_json(output.staged / LIST)
    if listed is not None:
        for path in (*listed["removed"], *listed["replaced"]):
            if PurePath(path).is_absolute() or ".." in PurePath(path).parts:
                raise DatasetError(f"{LIST} names {path!r}, which is no file of a dataset", where=str(output.staged))
        manifest = output.manifest.relative_to(output.root).as_posix()
        output.manifest.unlink(missing_ok=True)
        for path in listed["removed"]:
            (output.root / path).unlink(missing_ok=True)
        # What has its place already is no longer aside.
        for path in sorted(listed["replaced"], key=lambda path: path == manifest):
            if (output.staged / path).exists():
                (output.root / path).parent.mkdir(parents=True, exist_ok=True)
                commit(output.staged / path, output.root / path)
    discard(output)


def discard(output: Output) -> None:
    """Removes what is aside; the list first, so that half of it is never taken for the whole."""
    (output.staged / LIST).unlink(missing_ok=True)
    shutil.rmtree(output.staged, ignore_errors=True)
