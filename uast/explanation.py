"""Which rule of the mapping file gave a node its kind and its role."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from uast.errors import ExplainError
from uast.registry import Engine, engine
from uast.wording import counted

if TYPE_CHECKING:
    from uast.node import Node
    from uast.tree import Tree


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where a node's kind and role come from. Lines are 1-based and of `file`; None where no rule of the file decides.

    `kind`, `native_kind` and `role` are the node's names, `role` None for the root. `rule` is the header of the entry
    (`[node.if_statement]`) that gave the kind, `clause` the text of line `line` when that is not the header itself; `role_line` and
    `role_rule` say the same of the role. `reason` says what decides where there is no line. `str()` gives all of it in one line.
    """

    kind: str
    native_kind: str
    role: str | None
    file: str
    line: int | None
    rule: str | None
    clause: str | None
    role_line: int | None
    role_rule: str | None
    reason: str | None

    def __str__(self) -> str:
        native = f" from {self.native_kind}" if self.native_kind else ""
        if self.line is None:
            first = f"{self.kind}{native}: {self.reason}"
        else:
            first = f"{self.kind}{native}: {self.file}:{self.line} {self.rule or ''}".rstrip()
            first += f" {self.clause}" if self.clause else ""
        if self.role is None:
            return first
        if self.role_line is None:
            return f"{first}; role {self.role} is built in"
        rule = f" {self.role_rule}" if self.role_rule and self.role_rule != self.rule else ""
        return f"{first}; role {self.role} from {self.file}:{self.role_line}{rule}"


def explain(node: Node, *, engine: Engine | None = None) -> Explanation:
    """The rule that gave a node its kind, and the one that gave it its role. The source is parsed again, once for each tree.

    `engine` is needed for a tree that a user's own mapping made. Raises ExplainError when the tree is not what the mapping gives.
    """
    maker = engine if engine is not None else _built_in(node.tree)
    kind_lines, role_lines = _trace(node.tree, maker)
    line, role_line = kind_lines[node.index] or None, role_lines[node.index] or None
    text = maker.mapping_text.splitlines()
    rule = _header(text, line)
    return Explanation(
        kind=str(node.kind),
        native_kind=node.native_kind,
        role=None if node.role is None else str(node.role),
        file=maker.mapping_file,
        line=line,
        rule=rule,
        clause=_own_text(text, line),
        role_line=role_line,
        role_rule=_header(text, role_line),
        reason=None if line else _reason(node),
    )


class RuleLines(NamedTuple):
    """The lines of the mapping `file` that gave each node its `kind` and its `role`: by row, from 1, 0 for none. `rules` has of each such
    line the header of its entry and its own text, None where it is the header."""

    file: str
    kind: memoryview[int]
    role: memoryview[int]
    rules: dict[int, tuple[str | None, str | None]]


def rule_lines(tree: Tree, *, engine: Engine | None = None) -> RuleLines:
    """What `explain` says about lines, for all nodes at once. Raises ExplainError."""
    maker = engine if engine is not None else _built_in(tree)
    kind, role = _trace(tree, maker)
    text = maker.mapping_text.splitlines()
    used = sorted({*kind, *role} - {0})
    return RuleLines(maker.mapping_file, kind, role, {line: (_header(text, line), _own_text(text, line)) for line in used})


def _built_in(tree: Tree) -> Engine:
    return engine(tree.language, tree.dialect)


@lru_cache(maxsize=4)
def _trace(tree: Tree, maker: Engine) -> tuple[memoryview[int], memoryview[int]]:
    columns = maker.program.trace(tree.source)
    kind_lines, role_lines = (memoryview(columns[name]).cast("I") for name in ("entry_line", "role_line"))
    if not len(tree) == len(kind_lines) == len(role_lines):
        raise ExplainError(
            f"the tree has {counted(len(tree), 'node')}, {maker.mapping_file} gives {len(kind_lines)}",
            hint="it was made by another mapping or version; parse its source again, or give engine=",
        )
    return kind_lines, role_lines


def _header(text: list[str], line: int | None) -> str | None:
    """The table header that line `line` stands under."""
    for number in range(min(line or 0, len(text)) - 1, -1, -1):
        # `[[node.x.when]]` is a clause of the table before it.
        if text[number].startswith("[") and not text[number].startswith("[["):
            return text[number].partition("#")[0].rstrip()
    return None


def _own_text(text: list[str], line: int | None) -> str | None:
    if not line or line > len(text) or text[line - 1].startswith("["):
        return None
    return text[line - 1].strip().rstrip(",")


def _reason(node: Node) -> str:
    if node.is_missing:
        return "put in by the parser where the source has nothing"
    if node.is_error:
        return "text that the grammar could not parse"
    if node.is_synthetic:
        return "synthetic, made by an operation of the entry around it"
    if not node.native_kind:
        return "text that no native node covers"
    return "built into the core"
