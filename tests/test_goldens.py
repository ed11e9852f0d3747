"""Every fixture of every language: the golden tree, the invariants, the schema's fine print."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import uast
from uast import kinds
from uast.columns import CONTAINS_ERROR, SYNTHETIC
from uast.invariants import check
from uast.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
FIXTURES = HERE / "fixtures"
GOLDENS = HERE / "goldens"

_STAND_INS = kinds.FAMILIES["quality"] | kinds.FAMILIES["preprocessor"]
"""Kinds that may stand under any role, in place of what should be there."""


def fixtures() -> list[Path]:
    return sorted(path for path in FIXTURES.glob("*/*") if path.is_file())


def parsed(path: Path) -> uast.Tree:
    return uast.parse(path.read_bytes(), path.parent.name, filename=path.name)


@pytest.fixture(params=fixtures(), ids=lambda path: f"{path.parent.name}/{path.name}")
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def test_golden(path: Path, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDENS / path.parent.name / f"{path.name}.sexp", parsed(path).sexp())


def test_invariants(path: Path) -> None:
    tree = parsed(path)
    assert [(str(tree.node(found.node)), found.message) for found in check(tree)] == []


def test_tokens_tile_the_source(path: Path) -> None:
    assert b"".join(parsed(path).tokens()) == path.read_bytes()


def test_no_node_is_unmapped(path: Path) -> None:
    assert [str(node) for node in parsed(path).find(Kind.UNMAPPED)] == []


def test_what_the_schema_says_of_kinds(path: Path) -> None:
    """Cardinalities (where nothing is broken), the kinds that a role holds, the attributes that a kind carries."""
    tree = parsed(path)
    found: list[str] = []
    for node in tree.walk(named=True):
        if node.kind in (Kind.ERROR, Kind.OPAQUE):
            continue
        unknown = set(node.attrs) - kinds.KIND_ATTRIBUTES[node.kind] - {"attach", "implicit"}
        found.extend(f"{node.kind} carries {name}: {node}" for name in sorted(unknown))
        counts = Counter(child.role for child in node.children)
        if not tree.columns.flags[node.index] & CONTAINS_ERROR:
            for role, many in kinds.CARDINALITIES[node.kind].items():
                if (many in "1+" and not counts[role]) or (many in "1?" and counts[role] > 1):
                    found.append(f"{node.kind} has {counts[role]} {role}, the schema says {many}: {node}")
        for child in node.children:
            held = kinds.ROLE_HOLDS.get(child.role) if child.role else None
            if held is not None and child.kind not in held | _STAND_INS:
                found.append(f"{child.role} of {node.kind} holds {child.kind}: {child}")
    assert found == []


def test_every_golden_has_its_fixture() -> None:
    languages = {path.parent.name for path in fixtures()}
    goldens = {path for language in languages for path in (GOLDENS / language).glob("*.sexp")}
    assert {GOLDENS / path.parent.name / f"{path.name}.sexp" for path in fixtures()} == goldens


def test_synthetic_rows_are_of_the_closed_list() -> None:
    """What tree operations may add, over all languages. A new kind here is a decision, not an accident."""
    allowed = {
        Kind.ANNOTATION,
        Kind.ARGUMENT,
        Kind.BINDING_PATTERN,
        Kind.BLOCK,
        Kind.CASE,
        Kind.CATCH,
        Kind.COMPREHENSION_CLAUSE,
        Kind.ENUM_MEMBER,
        Kind.FIELD,
        Kind.FUNCTION,
        Kind.FUNCTION_TYPE,
        Kind.GENERIC_TYPE,
        Kind.HERITAGE,
        Kind.IMPORT_ITEM,
        Kind.MAP_ENTRY,
        Kind.MEMBER_ACCESS,
        Kind.METHOD,
        Kind.NAMED_TYPE,
        Kind.NOT_PATTERN,
        Kind.PARAMETER,
        Kind.PARENTHESIZED,
        Kind.QUALIFIED_NAME,
        Kind.SEQUENCE_PATTERN,
        Kind.TRY,
        Kind.TUPLE,
        Kind.TYPE_ALIAS,
        Kind.TYPE_OPERATOR,
        Kind.TYPE_PARAMETER,
        Kind.TYPE_PATTERN,
        Kind.TYPE_TEST,
        Kind.UNARY,
        Kind.VALUE_PATTERN,
        Kind.VARIABLE,
    }
    seen = set()
    for path in fixtures():
        tree = parsed(path)
        seen |= {Kind(kind) for kind, flags in zip(tree.columns.kind, tree.columns.flags, strict=True) if flags & SYNTHETIC}
    assert seen <= allowed | {Kind.MODULE}
