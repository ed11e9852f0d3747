"""The first look at a mapping file: its TOML and its `[language]` table, before any grammar is known."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

from uast import _core
from uast.errors import MappingError, MappingErrors
from uast.mapping.model import Files
from uast.mapping.problems import Problems, dotted, nearest, quoted
from uast.mapping.reading import Reader, line_of

if TYPE_CHECKING:
    from uast.mapping.problems import Key
    from uast.mapping.reading import Lines

TABLES = ("language", "tokens", "values", "node", "token")
_LANGUAGE = ("name", "package", "version", "dialects", "files", "final_newline", "adjacent_docs", "unused_fields")
_FILES = ("extensions", "names", "shebangs", "dialects")


class MappingSource(NamedTuple):
    """A mapping file whose header is known to be right: plain data, the line of every key, and whom it is for."""

    file: str
    sha256: str
    data: dict[str, Any]
    lines: Lines
    language: str
    package: str
    version: str
    dialects: dict[str, str]
    """dialect -> `module:function` of the wheel; the first is the default."""
    files: Files
    final_newline: bool
    """The grammar needs a line end after the last line."""
    adjacent_docs: bool
    """A comment right in front of a declaration, without a blank line between, documents it."""
    unused_fields: dict[str, str]
    """Fields of the grammar that give no role, each with the reason."""

    def line(self, key: Key) -> int:
        return line_of(self.lines, key)


def read_mapping(text: str, file: str) -> MappingSource:
    """Parse the text of a mapping file and read its header. `file` is the name that messages give.

    Raises MappingErrors: TOML syntax, unknown top-level tables, a wrong or incomplete `[language]`.
    """
    try:
        data, lines = _core.read_toml(text)
    except ValueError as error:
        message, line = (*error.args, 1)[:2]
        hint = "a mapping file is TOML 1.0: https://toml.io/en/v1.0.0"
        raise MappingErrors([MappingError(str(message), code="toml-syntax", file=file, line=line, hint=hint)]) from None
    problems = Problems(file)
    reader = Reader(lines, problems)
    reader.known_keys(data, (), TABLES)
    if "language" not in data:
        hint = "begin the file with [language]: name, package, version, dialects"
        problems.add("missing-key", 1, (), "the file has no [language] table", hint)
        problems.raise_if_any()
    table = reader.table(data["language"], ("language",), "give name, package, version and dialects")
    reader.known_keys(table, ("language",), _LANGUAGE, ("name", "package", "version", "dialects"))
    problems.raise_if_any()
    name = reader.string(table["name"], ("language", "name"), 'write the language\'s one spelling, such as "python"')
    if name is not None:
        _plain_name(reader, name, ("language", "name"))
    package = reader.string(table["package"], ("language", "package"), 'write the name of the wheel, such as "tree-sitter-python"')
    version = reader.string(table["version"], ("language", "version"), 'write the exact version of the wheel, such as "0.25.0"')
    dialects = _dialects(reader, table["dialects"], text)
    files = _files(reader, table.get("files", {}), dialects)
    unused = _reasons(reader, table["unused_fields"]) if "unused_fields" in table else {}
    final_newline, adjacent_docs = (
        name in table and reader.true(table[name], ("language", name)) for name in ("final_newline", "adjacent_docs")
    )
    problems.raise_if_any()
    assert name is not None
    assert package is not None
    assert version is not None
    digest = hashlib.sha256(text.encode()).hexdigest()
    return MappingSource(file, digest, data, lines, name, package, version, dialects, files, final_newline, adjacent_docs, unused)


def _plain_name(reader: Reader, name: str, key: Key) -> None:
    """Names are typed in any case, and name folders of a dataset."""
    if not (name.isascii() and name.isidentifier() and name == name.lower()):
        plain = "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in name.lower()).strip("_")
        message = f"{quoted(name)} cannot name a language or a dialect"
        hint = f"write {quoted(plain or 'mine')}: small letters, digits and _, a letter first"
        reader.problem("wrong-value", key, message, hint)


def _dialects(reader: Reader, value: object, text: str) -> dict[str, str]:
    """In the order in which the file has them: the first is the default. (TOML's tables have no order of their own.)"""
    key: Key = ("language", "dialects")
    hint = 'write python = "tree_sitter_python:language"'
    dialects: dict[str, str] = {}
    rows = text.splitlines()

    def place(dialect: str) -> tuple[int, int]:
        line = reader.line((*key, dialect))
        return line, rows[line - 1].find(dialect)

    table = reader.table(value, key, hint)
    for dialect in sorted(table, key=place):
        _plain_name(reader, dialect, (*key, dialect))
        target = reader.string(table[dialect], (*key, dialect), hint)
        if target is None:
            continue
        module, _, function = target.partition(":")
        if not function.isidentifier() or not all(part.isidentifier() for part in module.split(".")):
            message = f"{dotted((*key, dialect))} is {quoted(target)}, not the module:function that returns the grammar"
            reader.problem("wrong-value", (*key, dialect), message, hint)
        dialects[dialect] = target
    return dialects


def _files(reader: Reader, value: object, dialects: dict[str, str]) -> Files:
    key: Key = ("language", "files")
    table = reader.table(value, key, 'write extensions = ["py"]', may_be_empty=True)
    reader.known_keys(table, key, _FILES)
    lists: dict[str, tuple[str, ...]] = {}
    for name in _FILES[:3]:
        if name in table:
            lists[name] = reader.strings(table[name], (*key, name), f"list the {name} of the language's files")
            _no_dots(reader, (*key, name), lists[name] if name == "extensions" else ())
    by_dialect: dict[str, tuple[str, ...]] = {}
    if "dialects" in table:
        inner = (*key, "dialects")
        for dialect, extensions in reader.table(table["dialects"], inner, 'write tsx = ["tsx"]').items():
            by_dialect[dialect] = reader.strings(extensions, (*inner, dialect), "list the extensions of the dialect's files")
            _no_dots(reader, (*inner, dialect), by_dialect[dialect])
            if dialect not in dialects:
                message = f"[language.dialects] has no dialect {quoted(dialect)}"
                reader.problem("unknown-dialect", (*inner, dialect), message, nearest(dialect, dialects, "declare it there"))
    return Files(lists.get("extensions", ()), lists.get("names", ()), lists.get("shebangs", ()), by_dialect)


def _no_dots(reader: Reader, key: Key, extensions: tuple[str, ...]) -> None:
    for extension in extensions:
        if extension.startswith("."):
            message = f"{dotted(key)} has {quoted(extension)}"
            reader.problem("wrong-value", key, message, f"write {quoted(extension.lstrip('.'))}: extensions stand without the dot")


def _reasons(reader: Reader, value: object) -> dict[str, str]:
    key: Key = ("language", "unused_fields")
    hint = 'write name = "why its children need no role from it"'
    reasons = {name: reader.string(reason, (*key, name), hint) for name, reason in reader.table(value, key, hint).items()}
    return {name: reason for name, reason in reasons.items() if reason is not None}
