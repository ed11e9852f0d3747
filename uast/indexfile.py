"""An index on disk: one Parquet file, a row a document, with a header in its metadata; docs/search.md tells the format."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from uast.errors import SearchError
from uast.fingerprints import VERSION
from uast.index import State
from uast.kinds import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from uast.index import Index

HEADER = b"uast.index"
FORMAT = 1
"""Counts the changes that an old reader would misread."""
ROWS = 20_000
"""Documents of a row group."""

SCHEMA = pa.schema(
    [
        pa.field("id", pa.large_string(), nullable=False),
        pa.field("language", pa.string(), nullable=False),
        pa.field("features", pa.large_list(pa.field("element", pa.uint32(), nullable=False)), nullable=False),
        pa.field("values", pa.large_list(pa.field("element", pa.float32(), nullable=False)), nullable=False),
    ]
)


def write(state: State, path: str | os.PathLike[str]) -> None:
    """Raises SearchError index-unwritable."""
    target = Path(path)
    header = {
        "format": FORMAT,
        "fingerprints": VERSION,
        "schema": SCHEMA_VERSION,
        "names": state.names,
        "documents": len(state.ids),
        "origin": state.origin,
    }
    table = _table(state).replace_schema_metadata({HEADER: json.dumps(header).encode()})
    scratch = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as stream:
            scratch = stream.name
            pq.write_table(
                table,
                stream,
                row_group_size=ROWS,
                compression="zstd",
                use_dictionary=["language"],
                column_encoding={"features.list.element": "BYTE_STREAM_SPLIT", "values.list.element": "BYTE_STREAM_SPLIT"},
                write_page_checksum=True,
            )
            stream.flush()
            os.fsync(stream.fileno())
        # A temporary file is its owner's alone; an index is as readable as other files are.
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(scratch, 0o666 & ~mask)  # noqa: PTH101
        os.replace(scratch, target)  # noqa: PTH105
    except OSError as error:
        if scratch is not None:
            with suppress(OSError):
                os.unlink(scratch)  # noqa: PTH108
        raise SearchError(f"the index cannot be written: {error.strerror}", code="index-unwritable", where=str(target)) from error


def read(path: str | os.PathLike[str], restore: Callable[[State], Index]) -> Index:
    """What `restore` makes of the saved state; a ValueError of it says that the vectors are none. Raises SearchError index-missing,
    index-damaged, index-version."""
    with _opened(path) as (file, header):
        return restore(_state(header, file.read(use_threads=False)))


def header_of(path: str | os.PathLike[str]) -> dict[str, Any]:
    """What a file says of its index, without reading it: `origin`, `names`, `documents` and versions. Raises as `read`."""
    with _opened(path) as (_, header):
        return header


@contextmanager
def _opened(path: str | os.PathLike[str]) -> Iterator[tuple[pq.ParquetFile, dict[str, Any]]]:
    place = Path(path)
    if not place.is_file():
        raise SearchError("there is no index", code="index-missing", where=str(place))
    try:
        with pq.ParquetFile(place, page_checksum_verification=True) as file:
            yield file, _header(file.schema_arrow.metadata or {}, str(place))
    except SearchError:
        raise
    except (OSError, pa.ArrowException, ValueError, KeyError, TypeError) as error:
        hint = "index the documents anew"
        raise SearchError(f"the file is no whole index: {error}", code="index-damaged", where=str(place), hint=hint) from error


def _table(state: State) -> pa.Table:
    count = len(state.ids)
    offsets = pa.py_buffer(state.offsets)

    def lists(name: str, data: bytes) -> pa.Array:
        kind = SCHEMA.field(name).type
        items = pa.Array.from_buffers(kind.value_type, len(data) // 4, [None, pa.py_buffer(data)])
        return pa.LargeListArray.from_arrays(pa.Array.from_buffers(pa.int64(), count + 1, [None, offsets]), items, type=kind)

    columns = [
        pa.array(state.ids, pa.large_string()),
        pa.array(state.languages, pa.string()),
        lists("features", state.features),
        lists("values", state.values),
    ]
    return pa.Table.from_arrays(columns, schema=SCHEMA)


def _header(metadata: Mapping[bytes, bytes], where: str) -> dict[str, Any]:
    if HEADER not in metadata:
        raise ValueError("it has no header")
    header: dict[str, Any] = json.loads(metadata[HEADER])
    for name, known in (("format", FORMAT), ("fingerprints", VERSION), ("schema", SCHEMA_VERSION)):
        found = header[name]
        if not isinstance(found, int) or isinstance(found, bool):
            raise ValueError(f"{name} is {found!r}")
        if found != known:
            age, way = ("a newer", "update uast") if found > known else ("an older", "index the documents anew")
            message = f"the index has {name} {found}, written by {age} uast; this one reads {name} {known}"
            raise SearchError(message, code="index-version", where=where, hint=way)
    if not isinstance(header["names"], bool) or not isinstance(header["origin"], str):
        raise ValueError("its header is not as it must be")
    return header


def _state(header: Mapping[str, Any], table: pa.Table) -> State:
    if table.schema.remove_metadata() != SCHEMA or len(table) != header["documents"]:
        raise ValueError("its columns are not as they must be")
    ids: list[str] = table["id"].to_pylist()
    languages: list[str] = table["language"].to_pylist()
    if len(set(ids)) != len(ids) or None in languages or None in ids:
        raise ValueError("an id is there twice")
    (features, offsets), (values, other) = _lists(table["features"]), _lists(table["values"])
    if offsets != other:
        raise ValueError("features and values do not belong together")
    return State(header["names"], header["origin"], ids, languages, offsets, features, values)


def _lists(column: pa.ChunkedArray) -> tuple[bytes, bytes]:
    """Items and offsets."""
    import numpy as np

    lists = column.combine_chunks() if column.num_chunks != 1 else column.chunk(0)
    if isinstance(lists, pa.ChunkedArray):
        lists = pa.concat_arrays(lists.chunks) if lists.num_chunks else pa.array([], column.type)
    offsets = lists.offsets.to_numpy().astype("<i8")
    return np.ascontiguousarray(lists.flatten().to_numpy()).tobytes(), (offsets - offsets[0]).tobytes()
