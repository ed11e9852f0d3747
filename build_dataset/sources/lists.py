"""Lists of sources: a text file with a source a line, or TOML with a table for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from build_dataset.sources.columns import MEANINGS
from build_dataset.sources.named import Named
from build_dataset.sources.storage import is_url
from uast import _core
from uast.errors import DatasetError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    Line = Callable[..., str]

KEYS = {"path": str, "name": str, "commit": str, "tables": bool, "columns": dict}
"""What a `[[source]]` may say, and of which type."""

_CALLED = {str: "text", bool: "true or false", dict: "a table"}


def read_list(path: Path, tables: bool | None = None, columns: Mapping[str, str] | None = None) -> list[Named]:
    """The sources that a list names; relative paths are relative to the list. What it does not say of a source is as `tables` and
    `columns` have it. Raises DatasetError: source-missing, source-list."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise DatasetError("there is no such list of sources", code="source-missing", where=str(path)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise DatasetError(f"the list of sources cannot be read: {error}", code="source-list", where=str(path)) from error
    entries = _toml(text, path) if path.suffix == ".toml" else _lines(text, path)
    if not entries:
        raise DatasetError("the list names no source", code="source-list", where=str(path), hint="one path or URL a line, # for comments")
    return [
        Named(
            _below(path.parent, entry["path"]),
            entry.get("name"),
            entry.get("commit"),
            entry.get("tables", tables),
            tuple({**(columns or {}), **entry.get("columns", {})}.items()),
            where,
        )
        for entry, where in entries
    ]


def _below(folder: Path, path: str) -> str:
    return path if is_url(path) else str(folder / path)


def _lines(text: str, path: Path) -> list[tuple[dict[str, Any], str]]:
    lines = enumerate((line.strip() for line in text.splitlines()), 1)
    return [({"path": line}, f"{path}:{number}") for number, line in lines if line and not line.startswith("#")]


def _toml(text: str, path: Path) -> list[tuple[dict[str, Any], str]]:
    try:
        data, lines = _core.read_toml(text)
    except ValueError as error:
        message, line = (*error.args, 1)[:2]
        raise _wrong(str(message), f"{path}:{line}", "a list that ends in .toml is TOML 1.0: https://toml.io/en/v1.0.0") from None

    def at(*key: str | int) -> str:
        while key and key not in lines:
            key = key[:-1]
        return f"{path}:{lines[key] if key else 1}"

    _known(data, ("source",), at)
    entries = data.get("source", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _wrong("source is no list of tables", at("source"), "begin each with [[source]]")
    for index, entry in enumerate(entries):
        _check(entry, lambda *key, index=index: at("source", index, *key))
    return [(entry, at("source", index, "path")) for index, entry in enumerate(entries)]


def _check(entry: dict[str, Any], at: Line) -> None:
    _known(entry, KEYS, at)
    if "path" not in entry:
        raise _wrong("a source has no path", at(), 'write path = "FOLDER, FILE or URL"')
    for key, value in entry.items():
        if not isinstance(value, KEYS[key]):
            raise _wrong(f"{key} is not {_CALLED[KEYS[key]]}", at(key), f"write it as {_CALLED[KEYS[key]]}")
        if value == "":
            raise _wrong(f"{key} is empty", at(key), "leave it out, or say something")
    columns = entry.get("columns", {})
    _known(columns, MEANINGS, lambda *key: at("columns", *key))
    for meaning, column in columns.items():
        if not isinstance(column, str):
            raise _wrong(f"the column for {meaning} is no text", at("columns", meaning), f'write {meaning} = "NAME"')


def _known(table: Mapping[str, Any], known: Collection[str], at: Line) -> None:
    for key in table:
        if key not in known:
            hint = did_you_mean(key, known) or ""
            raise _wrong(f'there is no key "{key}"', at(key), f"{hint} keys: {', '.join(known)}".strip())


def _wrong(message: str, where: str, hint: str) -> DatasetError:
    return DatasetError(message, code="source-list", where=where, hint=hint)
