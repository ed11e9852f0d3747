"""The parity corpus: one construct, the same program in every language that has it, one universal shape for all.

    tests/parity/for-each-value/
      parity.toml     title, section, golden, select, select_name, comments, shows; [absent]; [[difference]]
      python.py ...   one program a language; the stem is the language's name
      shape.sexp      the golden shape, written from the language that `golden` names and read by a person

A shape has one line for each named node of the selected part: `role: Kind attribute=value`, two spaces a level. `select` names
kinds (any declaration, if it is left out) and `select_name` a declared name; the outermost nodes that fit both are the part. They
print no role, since where they stand is not what is compared. Without either the part is all that the module holds. Children stand
in the order of their roles, those of one role in source order: the role, not the place, carries the meaning (`int x` and
`x: int`). Left out: tokens; text; `UNSHOWN` attributes, save those that `shows` names; `LOOKED_THROUGH` kinds, whose children stand
in their place; comments, unless `comments = true`, and then everything stands in source order.

A cell (a construct in a language) is `same`, `difference` (its line diff to the golden is exactly the one that parity.toml
accepts with a reason), `absent` (the language has no such thing, with the reason), or `failing`.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from uast import _core
from uast.errors import ParityError
from uast.kinds import CATEGORIES, KIND_BY_NAME, Kind, Role
from uast.parsing import parse_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uast.node import Node
    from uast.tree import Tree

LANGUAGES = ("python", "java", "javascript", "typescript", "c", "cpp", "csharp", "go", "ruby", "scala")
"""The languages that every construct speaks of, in the order of the reports."""

UNSHOWN = {
    "form": "which of its notations a language uses for a construct",
    "quote": "the quotes that a language has for strings",
    "prefix": "the letters that a language puts in front of strings",
    "comment_style": "the marks that a language has for comments",
    "builtin": "whether a language names its basic types by keywords or by names of its library",
    "binding": "the word that a language binds a name with",
    "implicit": "whether a language wants brackets there",
}
"""Attributes that tell notations of one language apart, each with what it says. Constructs about them list them under `shows`."""

LOOKED_THROUGH = frozenset({Kind.EXPRESSION_STATEMENT})
"""Kinds that exist where a grammar has a node for the place, whatever the language: they say nothing of the program."""

STATUSES = ("same", "difference", "absent", "failing")
Status: TypeAlias = Literal["same", "difference", "absent", "failing"]

SETTINGS = "parity.toml"
SHAPE = "shape.sexp"

_TOKENS = CATEGORIES["token"]
_ORDER: dict[Role | None, float] = {role: role + (0.0 if role != Role.BODY else Role.CLAUSE - Role.BODY + 0.5) for role in Role}
"""Role -> place among its siblings: as the schema lists them, but a body after what decides whether it runs."""
_KEYS = {"title", "section", "golden", "select", "select_name", "comments", "shows", "absent", "difference"}


class Difference(NamedTuple):
    """What a language's shape may have in place of the golden's lines, and why."""

    languages: tuple[str, ...]
    reason: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Construct:
    """One folder of the corpus, as it is written."""

    folder: Path
    title: str
    section: str
    golden: str
    """The language whose program shows the construct most fully."""
    select: frozenset[Kind]
    select_name: str | None
    comments: bool
    shows: frozenset[str]
    absent: dict[str, str]
    """language -> reason"""
    differences: tuple[Difference, ...]
    programs: dict[str, Path]
    """language -> file"""

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def shape_file(self) -> Path:
        return self.folder / SHAPE

    def golden_lines(self) -> tuple[str, ...] | None:
        """The golden shape; None before it is written."""
        if not self.shape_file.exists():
            return None
        return tuple(self.shape_file.read_text(encoding="utf-8").splitlines())

    def reasons(self, language: str) -> tuple[str, ...]:
        """Why the language's shape may differ."""
        return tuple(difference.reason for difference in self.differences if language in difference.languages)

    def accepted(self, language: str) -> tuple[str, ...]:
        """The diff that the language's shape must have."""
        return tuple(line for difference in self.differences if language in difference.languages for line in difference.lines)


class Shape(NamedTuple):
    """Line i is about node i."""

    lines: tuple[str, ...]
    nodes: tuple[Node, ...]


class Cell(NamedTuple):
    """A construct in one language. `why` gives the reasons of an absence or difference, or what is wrong."""

    construct: str
    language: str
    status: Status
    why: str
    diff: tuple[str, ...]


def corpus_folder() -> Path:
    """The corpus of the checkout that this package is used from."""
    return Path(__file__).resolve().parent.parent / "tests" / "parity"


def construct_names(corpus: Path) -> list[str]:
    """The folders of a corpus. Raises ParityError where there is none."""
    names = sorted(path.name for path in corpus.iterdir() if path.is_dir()) if corpus.is_dir() else []
    if not names:
        hint = "the corpus is part of a checkout, not of the installed package; name its folder: --corpus DIR"
        raise ParityError("there is no parity corpus", code="corpus-missing", where=str(corpus), hint=hint)
    return names


def read_corpus(corpus: Path) -> list[Construct]:
    """Every construct, in the order of the names. Raises ParityError."""
    return [read_construct(corpus / name) for name in construct_names(corpus)]


def read_construct(folder: Path) -> Construct:
    """One folder. Raises ParityError: unknown keys, languages, kinds and attributes, missing reasons, stray files."""
    settings = folder / SETTINGS
    try:
        data, _ = _core.read_toml(settings.read_text(encoding="utf-8"))
    except OSError as error:
        raise _wrong(settings, f"the file cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise _wrong(settings, f"no TOML: {error}") from None
    if unknown := sorted(set(data) - _KEYS):
        raise _wrong(settings, f"unknown keys {unknown}")
    programs: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        if path.name in (SETTINGS, SHAPE):
            continue
        if path.stem not in LANGUAGES or path.stem in programs:
            raise _wrong(path, "is neither the one program of a language, nor parity.toml, nor shape.sexp")
        programs[path.stem] = path
    absent = _strings(settings, data, "absent")
    differences = tuple(_difference(settings, entry) for entry in data.get("difference", []))
    for language in [*absent, *(language for difference in differences for language in difference.languages)]:
        if language not in LANGUAGES:
            raise _wrong(settings, f"there is no language {language!r}")
    if both := sorted(set(absent) & set(programs)):
        raise _wrong(settings, f"{both} are absent and have programs")
    golden = _text(settings, data, "golden")
    if golden not in programs:
        raise _wrong(settings, f"golden = {golden!r} names no program of the folder")
    select, shows = data.get("select", []), data.get("shows", [])
    if unknown := sorted({*select} - {*KIND_BY_NAME}) + sorted({*shows} - {*UNSHOWN}):
        raise _wrong(settings, f"{unknown} are no kinds (select), or no attributes that are left out (shows)")
    return Construct(
        folder=folder,
        title=_text(settings, data, "title"),
        section=_text(settings, data, "section"),
        golden=golden,
        select=frozenset(KIND_BY_NAME[kind] for kind in select),
        select_name=data.get("select_name"),
        comments=bool(data.get("comments", False)),
        shows=frozenset(shows),
        absent=absent,
        differences=differences,
        programs=programs,
    )


def _wrong(path: Path, message: str) -> ParityError:
    return ParityError(message, code="corpus-wrong", where=str(path))


def _text(settings: Path, data: dict[str, Any], key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _wrong(settings, f"{key} must say something")
    return value


def _strings(settings: Path, data: dict[str, Any], key: str) -> dict[str, str]:
    table: dict[str, Any] = data.get(key, {})
    return {name: _text(settings, table, name) for name in table}


def _difference(settings: Path, entry: dict[str, Any]) -> Difference:
    if set(entry) != {"languages", "reason", "lines"} or not entry["languages"] or not entry["lines"]:
        raise _wrong(settings, "a difference has languages, reason and lines, none of them empty")
    return Difference(tuple(entry["languages"]), _text(settings, entry, "reason"), tuple(entry["lines"]))


def shape_of(construct: Construct, language: str) -> Shape:
    """The shape of the language's program. Raises ParityError where the program is broken or the selection empty."""
    path = construct.programs[language]
    tree = parse_file(path, language)
    if tree.errors:
        raise _wrong(path, f"the program does not parse: {tree.errors[0]}")
    lines: list[str] = []
    nodes: list[Node] = []
    for level, role, node in _selected(tree, construct):
        lines.append("  " * level + (f"{role}: " if role else "") + " ".join((str(node.kind), *_facts(node, construct))))
        nodes.append(node)
    if not lines:
        raise _wrong(path, "nothing is selected")
    return Shape(tuple(lines), tuple(nodes))


def _selected(tree: Tree, construct: Construct) -> Iterator[tuple[int, Role | None, Node]]:
    """The nodes of the shape in its order, each with its level and the role that it has there."""
    # What waits, the next one last: a stack, since trees may be deep.
    waiting: list[tuple[int, Role | None, Node]] = []
    if construct.select or construct.select_name:
        after, stop = tree.columns.subtree_end, 0
        for node in tree.root.walk():
            if node.index >= stop and _fits(node, construct):
                stop = after[node.index]
                waiting.append((0, None, node))
        waiting.reverse()
    else:
        waiting = [(0, role, node) for role, node in reversed(_inner(tree.root, construct))]
    while waiting:
        level, role, node = waiting.pop()
        yield level, role, node
        waiting += [(level + 1, role, child) for role, child in reversed(_inner(node, construct))]


def _inner(node: Node, construct: Construct) -> list[tuple[Role | None, Node]]:
    """What a shape shows directly below a node, in the order of the shape."""
    found: list[tuple[Role | None, Node]] = []
    waiting = [(child.role, child) for child in reversed(node.children)]
    while waiting:
        role, child = waiting.pop()
        if child.kind in LOOKED_THROUGH:
            waiting += [(role, inner) for inner in reversed(child.children)]
        elif child.kind not in _TOKENS or (child.kind == Kind.COMMENT and construct.comments):
            found.append((role, child))
    if not construct.comments:
        found.sort(key=lambda each: _ORDER[each[0]])
    return found


def _fits(node: Node, construct: Construct) -> bool:
    kinds = construct.select or CATEGORIES["declaration"]
    return node.kind in kinds and construct.select_name in (None, node.name)


def _facts(node: Node, construct: Construct) -> Iterator[str]:
    for name, value in node.attrs.items():
        if name in UNSHOWN and name not in construct.shows:
            continue
        match value:
            case True:
                yield name
            case tuple():
                yield f"{name}=[{' '.join(value)}]"
            case _:
                yield f"{name}={value}"
    if construct.comments and "doc" in node.attrs:
        yield from (f"link={link.kind}" for link in node.links)


def line_diff(golden: tuple[str, ...], shape: tuple[str, ...]) -> tuple[str, ...]:
    """What to take out of the golden (`- `) and to put in (`+ `) to have the shape, in order."""
    diff = list(difflib.unified_diff(golden, shape, n=0, lineterm=""))[2:]
    return tuple(f"{line[0]} {line[1:]}" for line in diff if line[0] in "+-")


def cell(construct: Construct, language: str, golden: tuple[str, ...] | None = None) -> Cell:
    """The status of one language. `golden` stands in for a golden shape that is not written yet."""

    def of(status: Status, why: str = "", diff: tuple[str, ...] = ()) -> Cell:
        return Cell(construct.name, language, status, why, diff)

    if language in construct.absent:
        return of("absent", construct.absent[language])
    if language not in construct.programs:
        return of("failing", "there is neither a program nor a reason for its absence")
    golden = golden or construct.golden_lines()
    if golden is None:
        return of("failing", f"there is no {SHAPE}")
    try:
        shape = shape_of(construct, language)
    except ParityError as error:
        return of("failing", str(error))
    diff, accepted = line_diff(golden, shape.lines), construct.accepted(language)
    if diff != accepted:
        return of("failing", "the shape is not the golden" if not accepted else "the difference is not the accepted one", diff)
    return of("difference" if diff else "same", " ".join(construct.reasons(language)), diff)


def cells(construct: Construct) -> list[Cell]:
    """All languages, in the order of `LANGUAGES`."""
    return [cell(construct, language) for language in LANGUAGES]


def pairs(construct: Construct, one: str, other: str) -> list[tuple[Node, Node]]:
    """The nodes of two languages' trees that stand for each other; empty unless both have exactly the golden shape."""
    if {cell(construct, language).status for language in (one, other)} != {"same"}:
        return []
    return list(zip(shape_of(construct, one).nodes, shape_of(construct, other).nodes, strict=True))
