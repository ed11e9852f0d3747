"""Errors: typed, picklable, with a stable code, the fact, the place and the way out.

Every error that the library raises on purpose derives from `UastError`. `code` is kebab-case, stable, and listed in `CATALOGUE`;
`docs/errors.md` is the same list for people, and a test compares the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CATALOGUE: dict[str, str] = {
    # uast.parse and its neighbours
    "unknown-language": "No language of this name is known.",
    "unknown-dialect": "The language has no dialect of this name.",
    "undetectable-file": "Neither the file's name nor its first line tells its language.",
    "source-type": "The source is neither str nor bytes.",
    "lone-surrogate": "A str holds a lone surrogate, which has no UTF-8 form.",
    "source-too-large": "The source is over 4 GiB, the limit of a 32-bit offset.",
    "file-unreadable": "A file cannot be read.",
    # grammars and the core
    "grammar-missing": "The wheel of the language's grammar is not installed.",
    "grammar-version": "The installed grammar is not the version, or not of the ABI, that the mapping was written for.",
    "core-missing": "The compiled core is not there: this is a folder of source, or a part of the package is missing.",
    "core-failure": "The compiled core failed in a way that no input may cause; please report it.",
    # trees and nodes
    "out-of-range": "A node index, a byte offset or a line lies outside the tree.",
    "foreign-node": "A node belongs to another tree than those that it is asked about.",
    "unknown-name": "The schema has no kind, role, attribute, order or format of this name.",
    "no-rule": "The rule of this node cannot be told: the tree and the mapping at hand do not belong together.",
    # mapping files
    "mapping-errors": "A mapping file has several problems; each is listed with its own code.",
    "toml-syntax": "A mapping file is not valid TOML.",
    "missing-key": "A table lacks a key that it must have.",
    "unknown-key": "A table has a key that the mapping language does not know.",
    "unknown-predicate": "A clause has a key that is neither a predicate nor an assignment.",
    "wrong-type": "A value has the wrong type.",
    "wrong-value": "A value is malformed or lies outside its closed list.",
    "empty-value": "A string, list or table that must say something is empty.",
    "bad-selector": "The left side of a `roles` entry is no selector.",
    "bad-path": "A path to a child is malformed.",
    "duplicate-selector": "Two selectors of one table mean the same children.",
    "duplicate-token": "An anonymous kind is decided twice.",
    "shape-conflict": "Two keys both say what becomes of the node.",
    "missing-shape": "An entry does not say what becomes of the node.",
    "clause-without-predicate": "A clause has no condition.",
    "clause-without-effect": "A clause assigns nothing.",
    "unknown-native-node": "The pinned grammar has no node of this name.",
    "unknown-native-field": "The pinned grammar has no field of this name.",
    "unknown-native-name": "The pinned grammar has neither a field nor a node of this name.",
    "unknown-token": "The pinned grammar has no anonymous node of this text.",
    "hidden-native-node": "No tree contains this node: it is a supertype or hidden.",
    "unmapped-native-node": "A node kind of the pinned grammar has no entry.",
    "unmapped-token": "An anonymous kind of the pinned grammar is not classified.",
    "unmapped-field": "A field of the pinned grammar gives its children no role.",
    "field-in-use": "A field is declared unused and yet gives a role.",
    "unknown-kind": "The schema has no kind of this name.",
    "unknown-role": "The schema has no role of this name.",
    "unknown-attribute": "The schema has no attribute of this name.",
    "unknown-value": "The attribute has no such value.",
    "role-not-allowed": "The schema does not allow this role under this kind.",
    "child-not-allowed": "The schema does not allow a child of this kind under this role.",
    "attribute-not-allowed": "The schema does not give this attribute to this kind.",
    "wrong-source": "The source cannot give a value of the attribute's type.",
    "unknown-values-table": "There is no [values] table of this name.",
    "unused-values-table": "No attribute reads this [values] table.",
    "no-effect": "A key can change nothing where it stands.",
    "dead-rule": "A rule can never apply.",
    # the parity corpus
    "corpus-missing": "There is no parity corpus at this path.",
    "corpus-wrong": "A construct of the parity corpus is not written as it must be.",
    # the lowered view
    "rewrite-wrong": "A rewrite of the lowered view is not written as it must be.",
    # alignment
    "comparison-too-large": "Two programs are too large for the exact tree edit distance.",
    # comparing languages
    "too-little-data": "There is too little to compare: no tree, or only one language.",
    "extra-missing": "A package of an optional extra of uast is not installed.",
    # datasets
    "dataset-missing": "There is no dataset at this path.",
    "dataset-incomplete": "The build of this dataset was not finished.",
    "dataset-damaged": "A dataset's files are not what its manifest says.",
    "remote-missing": "A package that reads and writes URLs is not installed.",
    "dataset-version": "A dataset was written under a schema or format that this version does not read.",
    "unknown-file": "A dataset has no file of this id, or of this language.",
    "no-functions": "The dataset was built without the table of callables.",
    # searching
    "duplicate-id": "An index has a document of this id already.",
    "unknown-id": "An index has no document of this id.",
    "wrong-id": "The id of a document is no str.",
    "index-missing": "There is no index at this path.",
    "index-damaged": "A file is no whole index.",
    "index-version": "An index was written in a format, or with features, that this version does not read.",
    "index-other": "An index is of other documents, or of another mode, than is asked for.",
    "index-unwritable": "An index cannot be written there.",
    # building datasets
    "source-missing": "What a dataset is to be made of does not exist, or has no file in it.",
    "revision-missing": "A git repository has no such commit.",
    "git-missing": "The program git, which reads repositories, is not installed.",
    "unknown-license": "The SPDX licence list has no licence of this id.",
    "source-list": "A list of sources is not written as it must be, or names one in two ways.",
    "table-columns": "A table has not the columns that are asked for, or none that is known to hold source text.",
    "package-missing": "An optional package that is needed is not installed.",
    "config-unreadable": "A configuration file is missing, or no TOML.",
    "config-unknown-key": "A configuration file has a key that is no option.",
    "config-wrong-value": "A configuration file has a value that its option does not take.",
    "output-occupied": "The output folder holds something else than this dataset.",
    "output-busy": "Another build is at work in the output folder.",
    "output-unwritable": "The operating system refuses to write the output.",
    "opt-out-wrong": "A list of opt-outs cannot be read, or a line of it is no such entry.",
    "merge-mismatch": "Datasets do not fit together: other versions or mappings, a source in both, splits that would leak.",
    "ray-missing": "Ray is not installed.",
    "ray-unreachable": "There is no Ray cluster at this address, or none can be started.",
    "file-failed": "A file could not be parsed, and the build was told to stop at the first such file.",
    "build-failed": "A build ended for a reason that is in no file: workers died again and again, or failed.",
}
"""Every code with one line that says what it means."""


class UastError(Exception):
    """Base of all errors. `code`, `message`, `hint` (the way out, or None), `where` (file, line or offset, or None)."""

    default_code: ClassVar[str] = "core-failure"
    """The code of an error that is raised without one."""

    def __init__(self, message: str, *, code: str | None = None, hint: str | None = None, where: str | None = None) -> None:
        super().__init__(message)
        self.code = code if code is not None else self.default_code
        self.message = message
        self.hint = hint
        self.where = where

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        way_out = f"; {self.hint}" if self.hint else ""
        return f"{place}[{self.code}] {self.message}{way_out}"

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own reduction calls the constructor with `args` only and would lose the keyword arguments.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[UastError], args: tuple[Any, ...], state: dict[str, Any]) -> UastError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class UnknownLanguageError(UastError, ValueError):
    """A language, or a dialect of one, that the registry does not have."""

    default_code = "unknown-language"


class UndetectableError(UastError, ValueError):
    """No language was given and the file's name and first line do not tell it."""

    default_code = "undetectable-file"


class SourceTypeError(UastError, TypeError):
    """The source is neither str nor bytes."""

    default_code = "source-type"


class EncodingError(UastError, ValueError):
    """Text that has no UTF-8 form. `index` is the offset of the first bad character (str) or byte (bytes)."""

    default_code = "lone-surrogate"

    def __init__(self, message: str, *, index: int, code: str | None = None, hint: str | None = None, where: str | None = None) -> None:
        super().__init__(message, code=code, hint=hint, where=where)
        self.index = index


class SourceTooLargeError(UastError, ValueError):
    """More bytes than a 32-bit offset reaches."""

    default_code = "source-too-large"


class FileReadError(UastError, OSError):
    """A file is missing or cannot be read."""

    default_code = "file-unreadable"


class GrammarMissingError(UastError, ImportError):
    """The wheel of a grammar is not installed."""

    default_code = "grammar-missing"


class GrammarVersionError(UastError, ImportError):
    """The installed grammar does not fit the mapping's pin."""

    default_code = "grammar-version"


class CoreMissingError(UastError, ImportError):
    """The compiled core is not where the package is."""

    default_code = "core-missing"


class CoreError(UastError, RuntimeError):
    """A panic of the compiled core, caught; always a defect of the library."""

    default_code = "core-failure"


class ForeignNodeError(UastError, ValueError):
    """A node belongs to another tree than those that it is asked about."""

    default_code = "foreign-node"


class OutOfRangeError(UastError, IndexError):
    """A node index, byte offset or line outside the tree."""

    default_code = "out-of-range"


class UnknownNameError(UastError, ValueError):
    """A kind, role, order or format that does not exist."""

    default_code = "unknown-name"


class ExplainError(UastError):
    """The rule of a node cannot be told."""

    default_code = "no-rule"


class MappingError(UastError, ValueError):
    """One problem of a mapping file. `file`, `line` (1-based, or None) and `key` (dotted, or None) say where."""

    default_code = "wrong-type"

    def __init__(
        self, message: str, *, code: str, file: str, line: int | None = None, key: str | None = None, hint: str | None = None
    ) -> None:
        super().__init__(message, code=code, hint=hint, where=file if line is None else f"{file}:{line}")
        self.file = file
        self.line = line
        self.key = key


class MappingErrors(UastError, ValueError):  # noqa: N818 - the plural says what it holds
    """All problems of a mapping file, in the order of the file: `errors`. `str` gives one line each."""

    default_code = "mapping-errors"

    def __init__(self, errors: Sequence[MappingError]) -> None:
        count = len(errors)
        super().__init__(f"{count} problem{'' if count == 1 else 's'}", where=errors[0].file if errors else None)
        self.errors: tuple[MappingError, ...] = tuple(errors)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors) or super().__str__()


class ParityError(UastError):
    """A parity corpus that is not there, or a construct of it that cannot be read or compared."""

    default_code = "corpus-wrong"


class RewriteError(UastError):
    """A rewrite of the lowered view that cannot be compiled."""

    default_code = "rewrite-wrong"


class ComparisonTooLargeError(UastError, ValueError):
    """Two programs are too large for an exact comparison."""

    default_code = "comparison-too-large"


class AnalysisError(UastError, ValueError):
    """Data that cannot be analysed."""

    default_code = "too-little-data"


class ExtraMissingError(UastError, ImportError):
    """A package of an extra is not installed; the hint names the extra."""

    default_code = "extra-missing"


class DatasetError(UastError):
    """A dataset that cannot be opened, read, verified or built."""

    default_code = "dataset-damaged"


class SearchError(UastError, ValueError):
    """An index that cannot be read or written, or an id that it has or has not."""

    default_code = "index-damaged"


def did_you_mean(name: str, known: Iterable[str]) -> str | None:
    """`did you mean "for_statement"?` for the known name nearest to `name`, or None where none is near."""
    from difflib import get_close_matches  # only on the way to an error

    by_folded = {candidate.casefold(): candidate for candidate in sorted(known, reverse=True)}
    near = get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.6)
    return f'did you mean "{by_folded[near[0]]}"?' if near else None
