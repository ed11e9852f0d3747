"""Every fixture and example keeps the laws of all trees, and what checks the laws finds every kind of damage."""

from __future__ import annotations

import random
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from damage import Raw, closed, opened, raw, without_row
from hypothesis import given
from hypothesis import strategies as st
from laws import EXAMPLES, FIXTURES, LANGUAGES, broken, parsed, sources
from oracle import native_nodes, unaccounted
from profiles import looking

import uast
from uast import _core, invariants, registry
from uast.columns import CONTAINS_ERROR, ERROR, FORMATS, PER_NODE
from uast.kinds import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.parametrize("path", sources(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_law_holds(path: Path) -> None:
    assert broken(parsed(path)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_something_to_hold(language: str) -> None:
    """Broken, empty, non-ASCII, CRLF, NUL, byte order mark, only a comment: a fixture of each, and an example."""
    data = [path.read_bytes() for path in sources() if path.parent.parent == FIXTURES and path.parent.name == language]
    trees = [parsed(path) for path in sources() if path.parent.name == language]
    assert any(tree.has_errors for tree in trees)
    assert b"" in data
    assert any(b"\r\n" in each for each in data)
    assert any(b"\0" in each for each in data)
    assert any(each.startswith(b"\xef\xbb\xbf") for each in data)
    assert any(not each.removeprefix(b"\xef\xbb\xbf").isascii() for each in data)
    assert any({str(node.kind) for node in tree.walk()} == {"Module", "Comment"} for tree in trees)
    assert any(path.parent.parent == EXAMPLES for path in sources() if path.parent.name == language)


# What the invariant checker must find

CODE = '\ndef g(a):\n    "Doc."\n    # é\n    return f(a, " b")\n'


def damaged(change: Callable[[Raw, Callable[[str], int]], None], code: str = CODE) -> dict[str, bytes]:
    """Columns of a good tree after `change(columns, row_of)`; `row_of` gives the last (the innermost) row of a text."""
    tree = uast.parse(code, "python")
    columns = opened(tree)
    change(columns, lambda text: max(node.index for node in tree.walk() if node.text == text))
    return raw(columns)


def codes(columns: dict[str, bytes], code: str = CODE) -> list[str]:
    return [each.code for each in invariants.check_columns(columns, code.encode())]


def put(name: str, text: str, value: int) -> Callable[[Raw, Callable[[str], int]], None]:
    def change(columns: Raw, row_of: Callable[[str], int]) -> None:
        columns[name][row_of(text)] = value

    return change


def move(name: str, text: str, by: int) -> Callable[[Raw, Callable[[str], int]], None]:
    def change(columns: Raw, row_of: Callable[[str], int]) -> None:
        columns[name][row_of(text)] += by

    return change


def flip(text: str, flag: int) -> Callable[[Raw, Callable[[str], int]], None]:
    def change(columns: Raw, row_of: Callable[[str], int]) -> None:
        columns["flags"][row_of(text)] ^= flag

    return change


def no_way_back(columns: Raw, _: object) -> None:
    columns["link_from"].pop()
    columns["link_to"].pop()


def links_reversed(columns: Raw, _: object) -> None:
    columns["link_from"].reverse()
    columns["link_to"].reverse()


def link_to_nowhere(columns: Raw, _: object) -> None:
    size = len(columns["kind"])
    columns["link_from"] = array("I", [0, size])
    columns["link_to"] = array("I", [size, 0])


def attributes_reversed(columns: Raw, _: object) -> None:
    for name in ("attr_node", "attr_key", "attr_value"):
        columns[name].reverse()


def attribute_of_nothing(columns: Raw, _: object) -> None:
    columns["attr_node"][-1] = len(columns["kind"])


def a_second_root(columns: Raw, _: object) -> None:
    last = len(columns["kind"]) - 1
    columns["subtree_end"] = array("I", [*(min(end, last) for end in columns["subtree_end"][:-1]), last + 1])


def one_row_short(columns: Raw, _: object) -> None:
    columns["flags"].pop()


DAMAGE = {
    "a role that the parent does not allow": (put("role", "f", Role.CONDITION), "role"),
    "no role": (put("role", "f", 0), "role"),
    "a role that does not exist": (put("role", "f", 255), "role"),
    "a kind that does not exist": (put("kind", ",", 255), "kind"),
    "a node without a rule": (put("kind", ",", Kind.UNMAPPED), "unmapped"),
    "a span that ends before it starts": (put("end", 'f(a, " b")', 0), "span"),
    "a span that ends behind its parent's": (move("end", ")", 1), "span"),
    "a span that begins before its left neighbour's end": (move("start", ",", -1), "order"),
    "a leaf that lost its last byte": (move("end", "return", -1), "tiling"),
    "a leaf that lost its first byte": (move("start", "return", 1), "tiling"),
    "a gap of white space inside a string": (move("start", " b", 1), "gap"),
    "a root that ends before the source": (move("end", CODE, -1), "root"),
    "a root that does not begin at 0": (move("start", CODE, 1), "root"),
    "a second root": (a_second_root, "root"),
    "a subtree that ends before it begins": (put("subtree_end", ",", 0), "subtree"),
    "a subtree that ends behind its parent's": (move("subtree_end", ")", 1), "subtree"),
    "an error flag out of nothing": (flip("g", CONTAINS_ERROR), "contains-error"),
    "an error that nobody above knows of": (flip("g", ERROR | CONTAINS_ERROR), "contains-error"),
    "unsorted attributes": (attributes_reversed, "attributes"),
    "an attribute of a row that is not there": (attribute_of_nothing, "attributes"),
    "a link without a link back": (no_way_back, "links"),
    "unsorted links": (links_reversed, "links"),
    "a link to a row that is not there": (link_to_nowhere, "links"),
    "columns of two lengths": (one_row_short, "columns"),
}


def test_the_undamaged_tree_is_sound() -> None:
    tree = uast.parse(CODE, "python")
    assert broken(tree) == []
    assert tree.columns.link_from, "damage to links needs some"
    assert len(set(tree.columns.attr_node)) > 1, "damage to attributes needs some"
    assert codes(tree.columns.raw()) == []


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_found_and_called_by_its_name(name: str) -> None:
    change, expected = DAMAGE[name]
    found = codes(damaged(change))
    assert found, "not found"
    assert set(found) == {expected}


def test_the_error_flags_of_broken_source() -> None:
    """The flag must reach from the Error to the root, and nowhere else."""
    code = "a = (\nb = 1\n"
    tree = uast.parse(code, "python")
    assert tree.has_errors
    for row in range(len(tree)):
        columns = opened(tree)
        columns["flags"][row] ^= CONTAINS_ERROR
        assert codes(raw(columns), code) == ["contains-error"]


def test_every_code_has_its_damage() -> None:
    """The codes are those of the core's source, so that a new one is not forgotten here."""
    text = (FIXTURES.parent.parent / "core" / "src" / "invariants.rs").read_text(encoding="utf-8")
    told = {part.split('"')[1] for part in text.split("violation(")[1:] if part.split(",", 2)[1].strip().startswith('"')}
    assert told == {code for _, code in DAMAGE.values()}


def test_the_number_of_violations_is_limited() -> None:
    tree = uast.parse(CODE, "python")
    columns = opened(tree)
    columns["role"] = array("B", bytes(len(tree)))
    all_of_them = invariants.check_columns(raw(columns), tree.source)
    assert len(all_of_them) == len(tree) - 1
    assert invariants.check_columns(raw(columns), tree.source, limit=3) == all_of_them[:3]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lost_leaf_is_found(language: str) -> None:
    """By the tiling, and by the account of native nodes."""
    tree = parsed(min(EXAMPLES.glob(f"{language}/*")))
    leaves = [node.index for node in tree.walk() if not node.children and node.text and not node.is_synthetic]
    for row in random.Random(1).sample(leaves, 40):
        lost = tree.node(row)
        less = without_row(tree, row)
        found = {each.code for each in invariants.check(less)}
        if lost.parent is not None and len(lost.parent.children) > 1:
            # A gap inside a string is one thing more that is wrong.
            assert found in ({"tiling"}, {"tiling", "gap"}), lost
        if lost.native_kind:
            assert (lost.native_kind, lost.start, lost.end, "a leaf with text has no row") in unaccounted(less)


# What the account of native nodes must find


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lost_inner_node_is_found(language: str) -> None:
    """Where a rule leaves no other outcome; a rule that looks at roles or at what is around in the universal tree may."""
    tree = parsed(min(EXAMPLES.glob(f"{language}/*")))
    inner = [node.index for node in tree.walk() if node.children and node.index and not node.is_synthetic]
    inner = random.Random(4).sample(inner, 50)
    found = 0
    for row in inner:
        lost = (tree.node(row).native_kind, tree.node(row).start, tree.node(row).end)
        wrong = unaccounted(without_row(tree, row))
        assert [each[:3] for each in wrong] in ([], [lost])
        found += bool(wrong)
    assert found >= 0.8 * len(inner)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_another_native_kind_is_found(language: str) -> None:
    tree = parsed(min(EXAMPLES.glob(f"{language}/*")))
    for row in random.Random(2).sample(range(1, len(tree)), 40):
        # Text that no node covers has rows without a native kind.
        if not tree.node(row).native_kind or tree.node(row).children:
            continue
        columns = opened(tree)
        columns["native"][row] = tree.columns.native[0]
        assert unaccounted(closed(tree, columns)), tree.node(row)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_another_span_is_found(language: str) -> None:
    tree = parsed(min(EXAMPLES.glob(f"{language}/*")))
    for row in random.Random(3).sample(range(1, len(tree)), 40):
        if not tree.node(row).native_kind or tree.node(row).children or not tree.node(row).text:
            continue
        columns = opened(tree)
        columns["end"][row] += 1
        assert unaccounted(closed(tree, columns)), tree.node(row)


@pytest.mark.parametrize(("code", "why"), [("x = (", "the tree does not tell of errors"), ("x = 1", "the tree has errors")])
def test_other_errors_are_found(code: str, why: str) -> None:
    tree = uast.parse(code, "python")
    columns = opened(tree)
    columns["flags"][0] ^= CONTAINS_ERROR | (columns["flags"][0] & ERROR)
    assert [each.why for each in unaccounted(closed(tree, columns))] == [why]


def test_the_account_sees_every_native_node() -> None:
    tree = uast.parse("x = (1, 2)\n", "python")
    assert [node.type for node in native_nodes(tree.concrete()) if node.is_named] == [
        "module", "expression_statement", "assignment", "identifier", "tuple", "integer", "integer",
    ]  # fmt: skip


# The other laws


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("native", 60_000, "no such name in the legend"),
        ("native_field", 255, "no such name in the legend"),
        ("flags", 0, "NAMED does not agree"),
        ("flags", 3, "ERROR and MISSING do not agree"),
        ("flags", 17, "synthetic, but of a native node"),
    ],
)
def test_the_laws_find_damage(column: str, value: int, message: str) -> None:
    tree = uast.parse(CODE, "python")
    columns = opened(tree)
    columns[column][tree.node_at(4).index] = value
    if column == "native":
        # The account of native nodes needs names, so only what is left of the laws looks at this.
        from laws import _wrong_flags

        assert any(message in line for line in _wrong_flags(closed(tree, columns)))
    else:
        assert any(message in line for line in broken(closed(tree, columns)))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"attr_key": 250}, "there is no attribute"),
        ({"attr_node": 0}, "Module carries"),
        ({"attr_value": 5000}, "has no value"),
    ],
)
def test_the_laws_find_wrong_attributes(change: dict[str, int], message: str) -> None:
    tree = uast.parse("# c\nx = 'a'\n", "python")
    columns = opened(tree)
    for name, value in change.items():
        columns[name][0] = value
    assert any(message in line for line in broken(closed(tree, columns)))


# Columns out of a damaged file


@looking(100)
@given(st.data())
def test_no_columns_make_the_checker_fail(data: st.DataObject) -> None:
    """Whatever a shard holds is reported; nothing raises but ValueError for a size that fits no whole number of entries."""
    columns = opened(uast.parse(CODE, "python"))
    for name in data.draw(st.lists(st.sampled_from(tuple(FORMATS)), min_size=1, max_size=3)):
        column = columns[name]
        largest = 256**column.itemsize - 1
        if data.draw(st.booleans()):
            columns[name] = array(column.typecode, data.draw(st.lists(st.integers(0, largest), max_size=len(column) + 2)))
        elif column:
            place = data.draw(st.integers(0, len(column) - 1))
            column[place] = data.draw(st.integers(0, largest) | st.integers(0, min(largest, 60)))
    source = data.draw(st.sampled_from([CODE.encode(), b"", b"x"]))
    for each in invariants.check_columns(raw(columns), source):
        assert each.code
        assert each.message


def test_a_column_that_fits_no_number_is_refused() -> None:
    columns = uast.parse(CODE, "python").columns.raw()
    with pytest.raises(ValueError, match="3 bytes are no column of 4-byte numbers"):
        invariants.check_columns({**columns, "start": b"abc"}, b"")
    with pytest.raises(ValueError, match="the column kind is missing"):
        invariants.check_columns({name: data for name, data in columns.items() if name != "kind"}, b"")


def test_a_batch_names_the_file() -> None:
    engine = registry.engine("python")
    texts = [b"x = 1\n", CODE.encode(), b"", b"y = (\n"]
    batch = engine.program.parse_batch(texts, packed=True)
    assert invariants.check_batch(batch, texts) == []
    assert invariants.check_batch(batch, [b"x = 2\n", *texts[1:]]) == []
    assert [(file, each.code) for file, each in invariants.check_batch(batch, [*texts[:2], b"z", texts[3]])] == [
        (2, "root"),
        (2, "tiling"),
    ]
    form = array("I", batch["form"])
    first = array("q", batch["row_offsets"])[1]
    form[first + 1] &= ~0xFF  # its lowest byte is the role
    found = invariants.check_batch({**batch, "form": form.tobytes()}, texts)
    assert [(file, each.node, each.code) for file, each in found] == [(1, 1, "role")]
    short = {**batch, "row_offsets": batch["row_offsets"][:-8]}
    with pytest.raises(ValueError, match="row_offsets do not cut the rows"):
        invariants.check_batch(short, texts)


@pytest.mark.slow
@looking(100)
@given(st.data())
def test_no_batch_makes_the_checker_fail(data: st.DataObject) -> None:
    engine = registry.engine("python")
    texts = [b"x = 1\n", CODE.encode(), b"", b"y = (\n"]
    batch = engine.program.parse_batch(texts, packed=True)
    for name in data.draw(st.lists(st.sampled_from(sorted(batch)), min_size=1, max_size=3)):
        column = bytearray(batch[name])
        for _ in range(data.draw(st.integers(1, 3))):
            if column:
                column[data.draw(st.integers(0, len(column) - 1))] = data.draw(st.integers(0, 255))
        batch[name] = bytes(column[: data.draw(st.integers(0, len(column)))] if data.draw(st.booleans()) else column)
    with suppress(ValueError):
        invariants.check_batch(batch, texts)


def test_the_checker_reads_what_the_core_writes() -> None:
    engine = registry.engine("python")
    assert set(engine.program.parse(b"x")) == set(FORMATS)
    assert set(PER_NODE) < set(FORMATS)
    assert _core.check_tree(engine.program.parse(b"x"), b"x", *invariants._rules(), 10) == []
