"""The tables of a dataset as schema/dataset.toml declares them: Arrow schemas, writer options, reasons.

The declaration is embedded in the core. The builder writes by it, `uast.dataset` and `uast-build verify` read by it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeGuard

import pyarrow as pa

from uast import _core

MANIFEST = "manifest.json"
INVENTORY = "inventory.parquet"
QUARANTINE = "quarantine.parquet"
OPT_OUTS = "opt-outs.json"
BUILD_STATE = ".uast-build"
"""The builder's own folder in a dataset; it is there before the manifest is."""

TableName = Literal["files", "functions", "inventory", "quarantine"]

_PLAIN = {
    "string": pa.string(),
    "large_string": pa.large_string(),
    "bool": pa.bool_(),
    "uint8": pa.uint8(),
    "uint16": pa.uint16(),
    "uint32": pa.uint32(),
    "uint64": pa.uint64(),
    "float32": pa.float32(),
    "large_binary": pa.large_binary(),
}
_LIST = re.compile(r"large_list<(\w+)>")
_ENCODINGS = ("dictionary", "byte_stream_split", "delta_binary_packed")
_COLUMN_KEYS = {"name", "type", "doc", "null", "encoding", "level"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `null` says what a missing value means, None that there is none; `encoding` and `level` (of zstd) are for the
    writer."""

    name: str
    type: pa.DataType
    doc: str
    null: str | None
    encoding: str | None
    level: int

    @property
    def is_list(self) -> bool:
        """Whether a row has many values."""
        return bool(pa.types.is_large_list(self.type))

    @property
    def has_statistics(self) -> bool:
        """Whether the writer notes minimum and maximum, for readers that look for some rows: of no use in trees and contents."""
        return not self.is_list and not pa.types.is_large_binary(self.type)

    @property
    def leaf(self) -> str:
        """The column's path in a Parquet file."""
        return f"{self.name}.list.element" if self.is_list else self.name


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns in their order."""

    name: str
    doc: str
    columns: tuple[Column, ...]

    @property
    def schema(self) -> pa.Schema:
        """The Arrow schema of every file of this table."""
        return pa.schema([pa.field(column.name, column.type, nullable=column.null is not None) for column in self.columns])

    def writer_options(self) -> dict[str, Any]:
        """Keyword arguments of `pyarrow.parquet.ParquetWriter`."""
        return {
            "compression": "zstd",
            "compression_level": {column.leaf: column.level for column in self.columns},
            "use_dictionary": [column.leaf for column in self.columns if column.encoding == "dictionary"],
            "column_encoding": {
                column.leaf: column.encoding.upper() for column in self.columns if column.encoding not in (None, "dictionary")
            },
            "write_statistics": [column.leaf for column in self.columns if column.has_statistics],
            "write_page_index": True,
            "version": "2.6",
        }


@cache
def _declaration() -> dict[str, Any]:
    return _core.read_toml(_core.dataset_text())[0]


@cache
def dataset_version() -> int:
    """The version of the layout that this library writes and reads."""
    return int(_declaration()["dataset_version"])


@cache
def table(name: TableName) -> Table:
    """A declared table. Raises ValueError if the declaration has what this module does not know, KeyError if it lacks something."""
    declared = _declaration()["table"][name]
    level = int(declared.get("compression_level", _declaration()["compression_level"]))
    return Table(name, declared["doc"], tuple(_column(entry, level) for entry in declared["columns"]))


@cache
def is_declared(name: str) -> TypeGuard[TableName]:
    """Whether there is a table of this name."""
    return name in _declaration()["table"]


@cache
def reasons(status: Literal["skipped", "failed"]) -> dict[str, str]:
    """The closed list of reasons of a status, with what each means."""
    return dict(_declaration()["reasons"][status])


def _column(entry: dict[str, Any], level: int) -> Column:
    unknown = entry.keys() - _COLUMN_KEYS
    encoding = entry.get("encoding")
    if unknown or encoding not in (None, *_ENCODINGS):
        raise ValueError(f"schema/dataset.toml: column {entry['name']} has unknown {sorted(unknown) or encoding}")
    return Column(
        entry["name"],
        _arrow_type(entry["type"]),
        entry["doc"],
        entry.get("null"),
        encoding,
        int(entry.get("level", level)),
    )


def _arrow_type(name: str) -> pa.DataType:
    if in_list := _LIST.fullmatch(name):
        return pa.large_list(pa.field("element", _PLAIN[in_list[1]], nullable=False))
    return _PLAIN[name]
