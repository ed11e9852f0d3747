"""Source in, tree out."""

from __future__ import annotations

import codecs
import os
from pathlib import Path
from typing import TYPE_CHECKING

from uast._core import CorePanic
from uast.columns import Columns
from uast.detection import HEAD_BYTES, detect
from uast.errors import (
    CoreError,
    EncodingError,
    FileReadError,
    SourceTooLargeError,
    SourceTypeError,
    UndetectableError,
)
from uast.registry import Engine, engine
from uast.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow

LARGEST_SOURCE = 2**32 - 2
"""Bytes: what 32-bit offsets reach."""

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def parse(
    code: str | bytes,
    language: str | Engine | None = None,
    *,
    filename: str | os.PathLike[str] | None = None,
    dialect: str | None = None,
) -> Tree:
    """The tree of a source. Broken source gives a tree with Error and Missing nodes.

    Without `language` the name and the first bytes of `filename` tell it; the file is not opened. With `language`, `filename` may
    still choose the dialect. A str is parsed as UTF-8; bytes are kept as they are, except that UTF-16 and UTF-32 with a byte order
    mark become UTF-8 (`tree.encoding` says so).

    Raises SourceTypeError, EncodingError (lone surrogates), SourceTooLargeError (over 4 GiB), UnknownLanguageError,
    UndetectableError, GrammarMissingError, GrammarVersionError.
    """
    source, encoding = to_utf8(code)
    chosen = _choose(source, language, filename, dialect)
    try:
        columns = chosen.program.parse(source)
    except CorePanic as error:
        raise _core_error(error, chosen) from error
    return Tree(source, chosen.language, chosen.dialect, Columns(columns), chosen.legend, encoding=encoding)


def parse_file(path: str | os.PathLike[str], language: str | Engine | None = None, *, dialect: str | None = None) -> Tree:
    """The tree of a file. Raises FileReadError and what `parse` raises."""
    return parse(read_source(path), language, filename=path, dialect=dialect)


def parse_batch(sources: Sequence[str | bytes], language: str | Engine, *, dialect: str | None = None) -> pyarrow.RecordBatch:
    """Many sources of one language as one Arrow batch, a row each, the tree in list columns. Much cheaper than a `Tree` each.

    Columns: `source`, `encoding`, `nodes`, `errors`, `missing`, `error_bytes`, `max_depth`, and lists, an entry a node in preorder, `kind`,
    `role`, `native`, `native_field`, `start` and `length` in bytes, `depth`, `flags`; attributes and links as further lists. Names are
    ids of the schema and of the language's legend; the batch's metadata names schema, language, dialect and mapping. Raises what `parse`
    raises.
    """
    from uast.arrow import batch_of

    prepared = [to_utf8(code) for code in sources]
    chosen = language if isinstance(language, Engine) else engine(language, dialect)
    try:
        columns = chosen.program.parse_batch([source for source, _ in prepared])
    except CorePanic as error:
        raise _core_error(error, chosen) from error
    return batch_of(prepared, chosen, columns)


def to_utf8(code: str | bytes) -> tuple[bytes, str | None]:
    """The bytes to parse, and the encoding if that is known already (None: UTF-8 or unknown, told later by looking).

    Raises SourceTypeError, EncodingError, SourceTooLargeError.
    """
    encoding: str | None = None
    if isinstance(code, str):
        try:
            source = code.encode()
        except UnicodeEncodeError as error:
            raise EncodingError(
                f"the str has a lone surrogate, U+{ord(code[error.start]):04X}, at index {error.start}",
                index=error.start,
                hint='pass bytes, or code.encode("utf-8", "surrogatepass")',
            ) from None
        encoding = "utf-8"
    elif isinstance(code, (bytes, bytearray, memoryview)):
        source = bytes(code)
        for mark, name in _MARKS:
            if source.startswith(mark):
                try:
                    source, encoding = source[len(mark) :].decode(name).encode(), name
                except UnicodeDecodeError:
                    encoding = None  # not that encoding after all: the bytes stay as they are
                break
    else:
        raise SourceTypeError(
            f"source is {type(code).__name__}, not str or bytes",
            hint="uast.parse_file reads a path" if isinstance(code, os.PathLike) else None,
        )
    if len(source) > LARGEST_SOURCE:
        raise SourceTooLargeError(f"the source has {len(source):,} bytes", hint=f"the limit is {LARGEST_SOURCE:,}; parse it in parts")
    return source, encoding


def read_source(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a file. Raises FileReadError."""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise FileReadError(f"the file cannot be read: {error.strerror or error}", where=os.fspath(path)) from error


def _choose(source: bytes, language: str | Engine | None, filename: str | os.PathLike[str] | None, dialect: str | None) -> Engine:
    if isinstance(language, Engine):
        return language
    if language is not None and (dialect is not None or filename is None):
        return engine(language, dialect)
    if filename is None:
        raise UndetectableError("neither language nor filename is given", hint='say uast.parse(code, "python")')
    found = detect(filename, source[:HEAD_BYTES])
    if language is not None:
        chosen = engine(language)
        return engine(language, found.dialect) if found and found.language == chosen.language else chosen
    if found is None:
        raise UndetectableError(
            "the name and the first line do not tell the language",
            where=os.fspath(filename),
            hint="name it: language=..., or --language; a mapping file of your own: uast.register_language(...), or --mapping",
        )
    return engine(found.language, dialect or found.dialect)


def _core_error(error: Exception, chosen: Engine) -> CoreError:
    return CoreError(f"parsing {chosen.dialect} failed: {error}", hint="this is a defect of uast; please report it with the source")
