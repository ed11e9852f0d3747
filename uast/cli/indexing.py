"""What `uast search` and `uast clones` share: the index of a dataset, made or read, and what the dataset tells of a document."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from uast.errors import SearchError
from uast.render import harmless

if TYPE_CHECKING:
    from collections.abc import Collection

    from rich.console import Console
    from rich.text import Text

    from uast.dataset import Dataset
    from uast.index import Index, Rows

Command = TypeVar("Command", bound=Callable[..., Any])

WIDTH = 160
"""Of a table where no terminal says how wide it is."""


def index_options(command: Command) -> Command:
    """--names and --index; `index_of` takes them."""
    names = click.option("--names/--hide-names", default=True, show_default=True, help="Whether identifiers and strings are looked at.")
    text = "Keep the index in this file: it is made if it is not there, and read if it is. Without, it is made anew and thrown away."
    path = click.option("--index", "index_path", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), help=text)
    return names(path(command))


def index_of(dataset: Dataset, rows: Rows, names: bool, path: Path | None, languages: Collection[str] = ()) -> Index:
    """The index of all callables or files of a dataset; of these languages only where it is not kept.

    Raises SearchError index-other if the one in the file is of another dataset, or of names seen and not hidden.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from uast.index import Index
    from uast.indexfile import header_of

    origin = f"{rows} of {_digest(dataset)}"
    if path is not None and path.exists():
        header = header_of(path)
        hint = "name another file with --index, or delete this one"
        if header["origin"] != origin:
            message = f"the index is not of the {rows} of {dataset.root}"
            raise SearchError(message, code="index-other", where=str(path), hint=hint)
        if header["names"] != names:
            message = f"the index was made with names {'seen' if header['names'] else 'hidden'}"
            raise SearchError(message, code="index-other", where=str(path), hint=hint)
        return Index.load(path)
    index = Index(names=names, origin=origin)
    console = Console(stderr=True)
    columns = (TextColumn("indexing"), BarColumn(), MofNCompleteColumn(), TextColumn("files"), TimeRemainingColumn())
    chosen = () if path is not None else tuple(sorted(languages))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        files = sum(shard["files"] for shard in dataset.manifest["shards"] if not chosen or shard["language"] in chosen)
        task = progress.add_task("indexing", total=files)
        index.add_dataset(dataset, rows, languages=chosen, progress=lambda done: progress.advance(task, done))
    if path is not None:
        index.save(path)
    return index


def _digest(dataset: Dataset) -> str:
    """The same for the same shards."""
    shards = [(shard["path"], shard["sha256"], (shard["functions"] or {}).get("sha256")) for shard in dataset.manifest["shards"]]
    return hashlib.sha256(json.dumps(shards).encode()).hexdigest()


def described(dataset: Dataset, rows: Rows, ids: Collection[str]) -> dict[str, dict[str, Any]]:
    """What the dataset says of its documents: source, path, language, lines, name and a line of text, by id."""
    import polars as pl

    wanted = pl.col("id").is_in(list(ids))
    if rows == "functions":
        columns = ("id", "file_id", "source", "path", "language", "start_line", "end_line", "node", "nodes")
        frame = dataset.functions.filter(wanted).select(*columns, pl.col("qualified_name").alias("name"), pl.col("signature").alias("text"))
        found = frame.collect().to_dicts()
    else:
        frame = dataset.files.filter(wanted).select("id", "source", "path", "language", pl.col("lines").alias("end_line"), "content")
        found = [{**row, "start_line": 1, "name": None, "text": _first_line(row.pop("content"))} for row in frame.collect().to_dicts()]
    for row in found:
        row.update((name, harmless(row[name])) for name in ("source", "path", "name", "text") if row[name])
    return {row["id"]: row for row in found}


def _first_line(content: bytes) -> str:
    lines = (line.strip() for line in content.decode("utf-8", "replace").splitlines())
    return next((line for line in lines if any(character.isalnum() for character in line)), "")


def public(row: dict[str, Any]) -> dict[str, Any]:
    """A description as JSON prints it."""
    return {name: row[name] for name in ("source", "path", "language", "start_line", "end_line", "name", "text")}


def place(row: dict[str, Any]) -> Text:
    """Path and lines."""
    from rich.text import Text

    return Text.assemble((f"{row['source']}/", "dim"), row["path"], (f":{row['start_line']}-{row['end_line']}", "cyan"))


def console() -> Console:
    """As wide as the terminal, or `WIDTH`."""
    from rich.console import Console

    found = Console(highlight=False)
    return found if found.is_terminal else Console(width=WIDTH, highlight=False)
