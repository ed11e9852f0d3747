"""The languages that the library knows, and what each needs to parse: its grammar, its mapping, its compiled program.

The mapping files are embedded in the core; `register_language` adds a user's own. Everything is read when first asked for and kept
for the life of the process. Language and dialect names have one spelling; another case of it is accepted, another name (`c++`, `js`)
is an error that says the right one.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from uast import _core
from uast.errors import (
    FileReadError,
    UnknownLanguageError,
    did_you_mean,
)
from uast.grammars import capsule, grammar_of
from uast.reading import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable

    import tree_sitter

    from uast.mapping.model import Mapping
    from uast.mapping.source import MappingSource
    from uast.native import NativeLegend

OTHER_NAMES = {
    "c#": "csharp",
    "c-sharp": "csharp",
    "c++": "cpp",
    "cc": "cpp",
    "cs": "csharp",
    "cxx": "cpp",
    "golang": "go",
    "js": "javascript",
    "node": "javascript",
    "py": "python",
    "python3": "python",
    "rb": "ruby",
    "ts": "typescript",
}
"""Names that people and data use; a caller is told the right one."""


class Language(NamedTuple):
    """One language: its names, its files, and the grammar that its mapping is written for.

    `name` is its one spelling in uast; `dialects[0]` is the default. `extensions` are without the dot, `dialect_extensions` those that
    mean another dialect, by dialect; `file_names` are whole names; `shebangs` interpreters of a `#!` line. `package` and `version` are
    the grammar's wheel. `own`: its mapping came through `register_language`.
    """

    name: str
    dialects: tuple[str, ...]
    extensions: tuple[str, ...]
    dialect_extensions: dict[str, tuple[str, ...]]
    file_names: tuple[str, ...]
    shebangs: tuple[str, ...]
    package: str
    version: str
    own: bool = False


class MappingText(NamedTuple):
    """A mapping file as it was read: the name that messages give it, and its text."""

    file: str
    text: str


class Engine(NamedTuple):
    """What parses one dialect: the compiled program and the names behind its trees' native columns."""

    language: str
    dialect: str
    program: Reader
    legend: NativeLegend
    mapping_file: str
    mapping_text: str
    mapping_sha256: str


_own: dict[str, MappingText] = {}
"""What `register_language` added, by language."""

_registrations = 0


@cache
def languages() -> tuple[Language, ...]:
    """All languages, those of `register_language` included, in the order of their names."""
    return tuple(_language(_source(name)) for name in sorted(_files()))


def register_language(path: str | os.PathLike[str]) -> Language:
    """Adds the language of a user's own mapping file to this process, and returns what is now known of it.

    From then on it parses, is detected, listed and explained like the built-in ones; its file names and extensions come before
    theirs. A file of a language that is known already takes its place; a file that was changed is registered again.

    Raises MappingErrors, FileReadError, GrammarMissingError, GrammarVersionError, and then nothing is changed.
    """
    checked = _checked(path)
    _register([(checked.source.language, MappingText(checked.source.file, checked.text))])
    return next(language for language in languages() if language.name == checked.source.language)


def registered() -> tuple[MappingText, ...]:
    """What another process needs, through `register_again`, to know the same languages as this one."""
    return tuple(_own.values())


def register_again(mappings: Iterable[MappingText]) -> None:
    """Registers mappings that `register_language` has checked, in another process. Cheap where they are known."""
    from uast.mapping.source import read_mapping

    known = set(_own.values())
    _register([(read_mapping(each.text, each.file).language, each) for each in mappings if each not in known])


def registrations() -> int:
    """A number that changes whenever `languages` may have changed."""
    return _registrations


def _register(mappings: list[tuple[str, MappingText]]) -> None:
    if mappings:
        _own.update(mappings)
        _start_anew()


def _start_anew() -> None:
    """Forgets what was read of the mappings."""
    global _registrations
    _registrations += 1
    for cached in (languages, _files, _source, _loaded, _engine, keywords, concrete_language):
        cached.cache_clear()


def _language(source: MappingSource) -> Language:
    return Language(
        name=source.language,
        dialects=tuple(source.dialects),
        extensions=source.files.extensions,
        dialect_extensions=dict(source.files.dialects),
        file_names=source.files.names,
        shebangs=source.files.shebangs,
        package=source.package,
        version=source.version,
        own=source.language in _own,
    )


@cache
def _files() -> dict[str, MappingText]:
    """The mapping file of each language."""
    return {name: MappingText(f"grammars/{name}.toml", text) for name, text in _texts().items()} | _own


@cache
def _texts() -> dict[str, str]:
    """The mapping files in the core; `UAST_GRAMMARS=DIR` lays the files of a folder over them, for people who write mappings."""
    texts = _core.grammar_texts()
    folder = os.environ.get("UAST_GRAMMARS")
    if folder:
        texts.update({path.stem: path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.toml"))})
    return texts


@cache
def _source(name: str) -> MappingSource:
    from uast.mapping.source import read_mapping

    file, text = _files()[name]
    return read_mapping(text, file)


def language_name(name: str) -> str:
    """The registry's spelling of a language's name. Raises UnknownLanguageError."""
    known = _files()
    folded = name.casefold()
    if folded in known:
        return folded
    hint = f"languages: {' '.join(sorted(known))}"
    better = OTHER_NAMES.get(folded)
    if better in known:
        hint = f'did you mean "{better}"? {hint}'
    elif of_dialect := next((language for language in languages() if folded in language.dialects), None):
        hint = f'did you mean "{of_dialect.name}" with dialect="{folded}"? {hint}'
    elif near := did_you_mean(name, known):
        hint = f"{near} {hint}"
    else:
        hint += "; a mapping file of your own makes one more: uast.register_language(...), or --mapping"
    raise UnknownLanguageError(f'there is no language "{name}"', hint=hint)


def find_language(name: str) -> tuple[str, str | None] | None:
    """The language that data means by `name`, in any of its usual names (`C++`, `js`), with the dialect if it is the name of one
    (`TSX`); None for a language that is not known here."""
    folded = name.strip().casefold()
    folded = OTHER_NAMES.get(folded, folded)
    if folded in _files():
        return folded, None
    of_dialect = next((language.name for language in languages() if folded in language.dialects), None)
    return None if of_dialect is None else (of_dialect, folded)


def default_dialect(language: str) -> str:
    """The dialect that a language has unless another is told. Raises UnknownLanguageError."""
    return next(iter(_source(language_name(language)).dialects))


def engine(language: str, dialect: str | None = None) -> Engine:
    """The engine of a language; of its default dialect, if none is named.

    Raises UnknownLanguageError, GrammarMissingError, GrammarVersionError.
    """
    name = language_name(language)
    source = _source(name)
    chosen = next(iter(source.dialects)) if dialect is None else dialect.casefold()
    if chosen not in source.dialects:
        known = " ".join(source.dialects)
        raise UnknownLanguageError(f'{name} has no dialect "{dialect}"', code="unknown-dialect", hint=f"dialects: {known}")
    return _engine(name, chosen)


@cache
def _engine(name: str, dialect: str) -> Engine:
    # The embedded mappings are checked against the pinned grammars by the tests, registered ones were checked when they came, and
    # `_capsule` insists on the pinned version, so a run need not check again.
    return _compile(_loaded(name), dialect)


class LoadedMapping(NamedTuple):
    """A mapping with the grammars of its dialects: what the compiler, the checker and the coverage report need."""

    source: MappingSource
    text: str
    mapping: Mapping
    grammars: dict[str, _core.Grammar]
    legend: NativeLegend


def loaded_mapping(language: str) -> LoadedMapping:
    """The mapping of a language. Raises as `engine` does."""
    return _loaded(language_name(language))


@cache
def _loaded(name: str) -> LoadedMapping:
    return _load(_source(name), _files()[name].text)


def _load(source: MappingSource, text: str) -> LoadedMapping:
    from uast.mapping.compile import native_legend
    from uast.mapping.load import load_mapping

    grammars = {dialect: grammar_of(source, dialect) for dialect in source.dialects}
    fields = {name for grammar in grammars.values() for _, name in grammar.fields()}
    mapping = load_mapping(source, fields)
    return LoadedMapping(source, text, mapping, grammars, native_legend(mapping, grammars.values()))


def _compile(loaded: LoadedMapping, dialect: str) -> Engine:
    from uast.mapping.compile import compile_mapping

    grammar, source = loaded.grammars[dialect], loaded.source
    program = Reader(_core.Program(grammar, compile_mapping(loaded.mapping, grammar, loaded.legend)))
    return Engine(source.language, dialect, program, loaded.legend, source.file, loaded.text, source.sha256)


@cache
def keywords(language: str) -> tuple[str, ...]:
    """The words that the grammars of a language have as tokens of their own, sorted. Raises as `engine` does."""
    source = _source(language_name(language))
    found: set[str] = set()
    for dialect in source.dialects:
        for _, name, named, visible, supertype in grammar_of(source, dialect).kinds():
            if visible and not (named or supertype) and name.replace("_", "a").isalnum() and not name[0].isdigit():
                found.add(name)
    return tuple(sorted(found))


def needs_final_newline(language: str) -> bool:
    """Whether the grammar needs a line end after the last line; False for a language that is not known here."""
    return language in _files() and _source(language).final_newline


def mapping_sha256(language: str) -> str:
    """Hash of a language's mapping file; nothing is compiled for it. Raises UnknownLanguageError."""
    return _source(language_name(language)).sha256


def load_grammars(language: str) -> dict[str, _core.Grammar]:
    """The grammars of a language by dialect, seen to be there; nothing is compiled. Raises UnknownLanguageError, GrammarMissingError,
    GrammarVersionError."""
    source = _source(language_name(language))
    return {dialect: grammar_of(source, dialect) for dialect in source.dialects}


def engine_from_file(path: str | os.PathLike[str], dialect: str | None = None) -> Engine:
    """An engine made from a user's own mapping file, for this call alone; `register_language` makes the language known everywhere.

    `uast.parse(code, language=engine)` uses it. Raises MappingErrors, FileReadError, GrammarMissingError, GrammarVersionError,
    UnknownLanguageError for a dialect that the file does not declare.
    """
    loaded = _checked(path)
    source = loaded.source
    chosen = next(iter(source.dialects)) if dialect is None else dialect
    if chosen not in source.dialects:
        known = " ".join(source.dialects)
        raise UnknownLanguageError(f'{source.file} has no dialect "{dialect}"', code="unknown-dialect", hint=f"dialects: {known}")
    return _compile(loaded, chosen)


def _checked(path: str | os.PathLike[str]) -> LoadedMapping:
    """The mapping in a user's file, checked as strictly as the built-in ones are."""
    from uast.mapping.check import check_mapping
    from uast.mapping.grammar import GrammarInfo
    from uast.mapping.source import read_mapping

    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise FileReadError(f"the mapping file cannot be read: {why}", where=os.fspath(path)) from error
    source = read_mapping(text, os.fspath(path))
    loaded = _load(source, text)
    infos = {name: GrammarInfo.of(grammar) for name, grammar in loaded.grammars.items()}
    check_mapping(loaded.mapping, infos, source)
    return loaded


@cache
def concrete_language(language: str, dialect: str) -> tree_sitter.Language:
    """The grammar as py-tree-sitter has it."""
    import tree_sitter

    return tree_sitter.Language(capsule(_source(language_name(language)), dialect))


def concrete_parser(language: str, dialect: str) -> tree_sitter.Parser:
    """A fresh py-tree-sitter parser: one parser must not be shared between threads."""
    import tree_sitter

    return tree_sitter.Parser(concrete_language(language, dialect))
