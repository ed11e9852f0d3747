"""Source in, tree out."""

from __future__ import annotations

import codecs
import os
import warnings
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
    did_you_mean,
)
from uast.registry import Engine, engine
from uast.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow

LARGEST_SOURCE = 2**32 - 2
"""Bytes: what 32-bit offsets reach."""

LONGEST_NAME = 255
"""Bytes of a source that is asked whether it is meant for the name of a file."""

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

    `code` is source, never a path: `parse_file` reads a file, and a str that names one gives a warning.

    Without `language` the name and the first bytes of `filename` tell it; the file is not opened. With `language`, `filename` may
    still choose the dialect. A str is parsed as UTF-8; bytes are kept as they are, except that UTF-16 and UTF-32 with a byte order
    mark become UTF-8 (`tree.encoding` says so).

    Raises SourceTypeError, EncodingError (lone surrogates), SourceTooLargeError (over 4 GiB), UnknownLanguageError,
    UndetectableError, GrammarMissingError, GrammarVersionError.
    """
    source, encoding = to_utf8(code)
    if isinstance(code, str) and filename is None and language is not None and (named := _named_file(source)):
        message = f'"{named}" is parsed as source, and is the name of a file; uast.parse_file("{named}") reads the file'
        warnings.warn(message, stacklevel=2)
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
    except FileNotFoundError:
        raise FileReadError("there is no such file", where=os.fspath(path), hint=nearest_path(path)) from None
    except IsADirectoryError:
        hint = "`uast stats` counts what is in a folder, and `uast-build FOLDER -o OUT` makes a dataset of it"
        raise FileReadError("this is a folder, not a file", where=os.fspath(path), hint=hint) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise FileReadError(f"the file cannot be read: {why}", where=os.fspath(path)) from error


def nearest_path(path: str | os.PathLike[str]) -> str | None:
    """`did you mean "src/app.py"?` for one that is not there, or what part of its folder is missing."""
    wanted = Path(path)
    folder = wanted.parent
    if not os.path.isdir(folder):  # noqa: PTH112  # pathlib raises where a folder on the way may not be searched
        missing = next(each for each in (*reversed(folder.parents), folder) if not os.path.isdir(each))  # noqa: PTH112
        near = nearest_path(missing)
        return f'there is no folder "{missing}"' + (f"; {near}" if near else "")
    try:
        near = did_you_mean(wanted.name, [each.name for each in folder.iterdir()])
    except OSError:
        return None
    return near and near.replace('"', f'"{folder}{os.sep}', 1) if folder != Path() else near


def _choose(source: bytes, language: str | Engine | None, filename: str | os.PathLike[str] | None, dialect: str | None) -> Engine:
    if isinstance(language, Engine):
        return language
    if language is not None and (dialect is not None or filename is None):
        return engine(language, dialect)
    if filename is None:
        named = _named_file(source)
        hint = f'uast.parse_file("{named}") reads the file' if named else 'say uast.parse(code, "python")'
        raise UndetectableError("neither language nor filename is given", hint=hint)
    found = detect(filename, source[:HEAD_BYTES])
    if language is not None:
        chosen = engine(language)
        return engine(language, found.dialect) if found and found.language == chosen.language else chosen
    if found is None:
        raise UndetectableError(
            "the name and the first line do not tell the language",
            where=os.fspath(filename),
            hint='name it: --language NAME, or language="..." in Python; `uast languages` lists them; '
            "one of your own: --mapping, or uast.register_language(...)",
        )
    return engine(found.language, dialect or found.dialect)


def _named_file(source: bytes) -> str | None:
    """A file that is there and has the source for its name: one who wrote that meant the file."""
    if len(source) > LONGEST_NAME or b"\n" in source or b"." not in source or not os.path.isfile(source):  # noqa: PTH113  # thrice as fast
        return None
    return os.fsdecode(source)


def _core_error(error: Exception, chosen: Engine) -> CoreError:
    return CoreError(f"parsing {chosen.dialect} failed: {error}", hint="this is a defect of uast; please report it with the source")
