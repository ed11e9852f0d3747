"""What can be wrong with a mapping file: the codes, and the collector that reports all problems of a file at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from uast.errors import MappingError, MappingErrors

if TYPE_CHECKING:
    from collections.abc import Iterable

Key: TypeAlias = tuple[str | int, ...]
"""Where a value stands in the file: table names, keys and list indices."""

CODES: dict[str, str] = {
    # the form of the file, found by load.py
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
    "unknown-dialect": "The language has no dialect of this name.",
    "shape-conflict": "Two keys both say what becomes of the node.",
    "missing-shape": "An entry does not say what becomes of the node.",
    "clause-without-predicate": "A clause has no condition.",
    "clause-without-effect": "A clause assigns nothing.",
    # the pinned grammar, found by check_grammar.py
    "unknown-native-node": "The pinned grammar has no node of this name.",
    "unknown-native-field": "The pinned grammar has no field of this name.",
    "unknown-native-name": "The pinned grammar has neither a field nor a node of this name.",
    "unknown-token": "The pinned grammar has no anonymous node of this text.",
    "hidden-native-node": "No tree contains this node: it is a supertype or hidden.",
    "unmapped-native-node": "A node kind of the pinned grammar has no entry.",
    "unmapped-token": "An anonymous kind of the pinned grammar is not classified.",
    "unmapped-field": "A field of the pinned grammar gives its children no role.",
    "field-in-use": "A field is declared unused and yet gives a role.",
    # the schema, found by check_schema.py
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
    # what can never happen, found by check_clauses.py
    "no-effect": "A key can change nothing where it stands.",
    "dead-rule": "A rule can never apply.",
}
"""Every code of a mapping problem with one line that says what it means."""

MEANT = 3
"""As many names as a hint offers for one that is cut short."""


class Problems:
    """Collects the problems of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: dict[tuple[int, str, str], MappingError] = {}

    def add(self, code: str, line: int, key: Key, message: str, hint: str) -> None:
        """Note a problem. `hint` is the way out; the same problem of the same line counts once."""
        assert code in CODES, code
        error = MappingError(message, code=code, file=self.file, line=line, key=dotted(key), hint=hint)
        self._found.setdefault((line, code, message), error)

    def raise_if_any(self) -> None:
        """Raise `MappingErrors` with all problems in the order of the file."""
        if self._found:
            raise MappingErrors([error for _, error in sorted(self._found.items())])


def dotted(key: Key) -> str:
    """The key as TOML writes it, list indices in brackets: `node.if_statement.when[0].has`."""
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part}]"
            continue
        bare = part.isascii() and part.replace("_", "a").replace("-", "a").isalnum()
        name = part if bare else quoted(part)
        text += f".{name}" if text else name
    return text


def quoted(name: str) -> str:
    r"""The name in double quotes, with quotes, backslashes and control characters as TOML escapes them."""
    escaped = name.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    return f'"{escaped}"'


def listed(names: Iterable[str]) -> str:
    """The names in quotes, separated by commas, in the given order."""
    return ", ".join(quoted(name) for name in names)


def table_name(key: Key) -> str:
    """A table as the author sees it: in brackets where it has a head of its own, else by its dotted key."""
    return f"[{dotted(key)}]" if 0 < len(key) <= 2 else dotted(key) or "a mapping file"


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """A way out of a wrong name: the nearest known ones, else all if they are few, else `otherwise`."""
    known = sorted(known, key=lambda each: (len(each), each))
    near = _nearest(name, {each.casefold(): each for each in reversed(known)})
    if near:
        return f"did you mean {' or '.join(quoted(each) for each in near)}?"
    return f"known here: {listed(sorted(known))}" if 0 < len(known) <= 16 else otherwise


def _nearest(name: str, known: dict[str, str]) -> list[str]:
    """The known name that is misspelt, cut short (`cond` for `condition`), drawn out (`IfStatement` for `If`), or has another end
    (`continue_statement` for `continue_expression`). Where it is cut short of two or three (`range` for `range_excl` and
    `range_incl`), all of them."""
    from difflib import get_close_matches  # only on the way to an error

    folded = name.casefold()
    if folded in known:
        return [known[folded]]
    if len(name) < 3:
        # Of a short name every other one is a neighbour.
        return []
    longer = [each for each in reversed(known) if each.startswith(folded)]
    words = [each for each in known if folded.startswith(each) and (name[len(each)].isupper() or name[len(each)] == "_")]
    head, joint, _ = folded.partition("_")
    alike = [each for each in known if joint and each.startswith(f"{head}_")]
    best = (
        longer[: len(longer) if len(longer) <= MEANT else 1]
        or get_close_matches(folded, alike, n=1, cutoff=0.6)
        or get_close_matches(folded, known, n=1, cutoff=0.8)
        or words[:1]
        or get_close_matches(folded, known, n=1, cutoff=0.65)
    )
    return [known[each] for each in best]
