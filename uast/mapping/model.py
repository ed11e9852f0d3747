"""What a mapping file says, after loading and before compiling: names, not ids.

The loader (`load.py`) produces these, the checker (`check.py`) judges them against the grammar and the schema, the compiler
(`compile.py`) turns them into the core's integer tables. Every element keeps the line that it came from, 1-based.
"""

# No `from __future__ import annotations`: NamedTuple would compile each annotation from text, 20 ms at import.
# ruff: noqa: I002
from typing import Literal, NamedTuple, TypeAlias

Merge: TypeAlias = Literal["wrapper", "up", "same"]
NodeKey: TypeAlias = tuple[str, bool]
"""A native kind: its name and whether it is named."""


class Shape(NamedTuple):
    """How a native node appears: as a row of a kind, dissolved, fused, opaque, or not at all."""

    line: int
    kind: str | None = None
    merge: Merge | None = None
    fuse: str | None = None
    opaque: str | None = None
    drop: bool = False
    wrap: tuple[str, str] | None = None
    """Kind of a synthetic row around this one, and this one's role in it."""


class Selector(NamedTuple):
    """The left side of a `roles` entry. `name` is empty for `*` and for the bare `after:`."""

    kind: Literal["field", "after", "before", "kind", "token", "any"]
    name: str


class RoleRule(NamedTuple):
    selector: Selector
    role: str
    line: int


class Step(NamedTuple):
    """One step of a child path. `up` is `..` and has no name."""

    kind: Literal["field", "kind", "token", "up"]
    name: str = ""


Path: TypeAlias = tuple[Step, ...]
"""An empty path is the node itself (`.`)."""


class AttrSource(NamedTuple):
    """Where an attribute's value comes from.

    `constant` uses `value`; `tokens` uses `table`, and `paths` or `tables` if they are there; `text` uses `path`, `table`, `default`;
    `count` uses `tokens`; `read` uses `reader`.
    """

    how: Literal["constant", "tokens", "text", "count", "read"]
    line: int
    value: bool | int | str | tuple[str, ...] | None = None
    """A tuple holds several values of a set."""
    table: str | None = None
    path: Path = ()
    default: str | None = None
    tokens: tuple[str, ...] = ()
    reader: str | None = None
    paths: tuple[Path, ...] = ()
    """To the native nodes whose tokens are meant instead of the row's own."""
    tables: tuple[tuple[str, str], ...] = ()
    """Class of declarator -> a further table, for the tokens that stand in such a one."""


class Predicate(NamedTuple):
    """One condition of a clause. `name` is the key of the file; the other members are what that key needs."""

    name: str
    line: int
    paths: tuple[Path, ...] = ()
    names: tuple[str, ...] = ()
    selector: Selector | None = None
    number: int = 0


NO_ATTRS: dict[str, AttrSource] = {}


class Clause(NamedTuple):
    line: int
    predicates: tuple[Predicate, ...]
    shape: Shape | None = None
    roles: tuple[RoleRule, ...] = ()
    attrs: dict[str, AttrSource] = NO_ATTRS
    role: str | None = None


class NestChain(NamedTuple):
    clause: str


class WrapRuns(NamedTuple):
    kind: str
    role: str | None = None
    """None: the role of the dissolving node itself."""
    separators: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    """Only children of these roles make runs; empty: all children."""
    having: tuple[str, ...] = ()
    """Only runs with one of these tokens are wrapped; empty: all runs."""
    without: tuple[str, ...] = ()
    """Runs with a child of one of these roles are left alone."""
    through: tuple[str, ...] = ()
    """Brackets that do not end a run."""
    inner: str | None = None
    """What the roles of `of` become inside the wrap."""
    last: str | None = None
    """What the last child of these roles becomes instead."""
    attr: tuple[str, bool | str] | None = None
    """A constant of the synthetic nodes."""


class ImplicitList(NamedTuple):
    kind: str
    role: str
    separator: str


class WrapBefore(NamedTuple):
    kind: str
    until: tuple[str, ...]
    body: str


class GroupDeclarators(NamedTuple):
    of: Selector
    kind: str
    lacks: Selector | None = None
    """With a child like this the node is no group."""
    shared: tuple[str, ...] = ()
    """Roles of what stands behind the last declarator and belongs to the group."""


class AdoptPreceding(NamedTuple):
    kind: str
    role: str


class GapText(NamedTuple):
    kind: str
    quotes: tuple[str, ...] = ()
    """Openings of literals whose quotes the grammar does not give; what closes them is their last part, from the first quotation mark."""
    escape: str | None = None
    """What begins an EscapeSequence where a literal of one character has no child for it."""


class Operations(NamedTuple):
    nest_chain: NestChain | None = None
    member_call: bool = False
    wrap_runs: tuple[WrapRuns, ...] = ()
    """In the order in which they are applied."""
    implicit_list: ImplicitList | None = None
    wrap_before: WrapBefore | None = None
    group_declarators: GroupDeclarators | None = None
    adopt_preceding: AdoptPreceding | None = None
    gap_text: GapText | None = None
    heredoc: str | None = None
    """`beginning` or `body`."""
    docstring: bool = False


class Entry(NamedTuple):
    """All that the file says of one native kind."""

    name: str
    named: bool
    line: int
    shape: Shape | None = None
    role: str | None = None
    roles: tuple[RoleRule, ...] = ()
    attrs: dict[str, AttrSource] = NO_ATTRS
    when: tuple[Clause, ...] = ()
    transparent: bool = False
    declarator: str | None = None
    operations: Operations = Operations()


class TokenClass(NamedTuple):
    """What `[tokens]` says of one anonymous kind: `kind` is None for white space."""

    text: str
    kind: str | None
    role: str
    line: int


NO_DIALECTS: dict[str, tuple[str, ...]] = {}


class Files(NamedTuple):
    extensions: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    shebangs: tuple[str, ...] = ()
    dialects: dict[str, tuple[str, ...]] = NO_DIALECTS


class Mapping(NamedTuple):
    """One language's mapping file."""

    file: str
    sha256: str
    language: str
    package: str
    version: str
    dialects: dict[str, str]
    """dialect -> `module:function` of the wheel that returns the grammar's capsule; the first is the default."""
    files: Files
    tokens: dict[str, TokenClass]
    values: dict[str, dict[str, str | int | bool]]
    entries: dict[NodeKey, Entry]
    final_newline: bool = False
    """The grammar needs a line end after the last line."""
    adjacent_docs: bool = False
    """A comment right in front of a declaration documents it."""
