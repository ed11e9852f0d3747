"""The boundary of the compiled core: what it refuses, and that no input stops it."""

from __future__ import annotations

import ctypes
import json
import pickle
from array import array
from contextlib import suppress
from typing import Any

import pytest
import tree_sitter
import tree_sitter_java
import tree_sitter_python
from hypothesis import given
from hypothesis import strategies as st
from laws import FIXTURES, broken
from profiles import looking

import uast
from uast import _core, registry
from uast.columns import Columns
from uast.errors import CoreError, SourceTooLargeError
from uast.mapping.compile import compile_mapping
from uast.parsing import LARGEST_SOURCE

Path = tuple[Any, ...]
SOURCE = b'def f(a):\n    "Doc."\n    return a + 0x1F  # c\n'


@pytest.fixture(scope="module")
def grammar() -> _core.Grammar:
    return registry.loaded_mapping("python").grammars["python"]


@pytest.fixture
def tables() -> dict[str, Any]:
    """What the compiler hands to the core, to be damaged."""
    loaded = registry.loaded_mapping("python")
    decoded: dict[str, Any] = json.loads(compile_mapping(loaded.mapping, loaded.grammars["python"], loaded.legend))
    return decoded


def program(grammar: _core.Grammar, tables: dict[str, Any]) -> _core.Program:
    return _core.Program(grammar, json.dumps(tables))


def entry(tables: dict[str, Any], kind: str) -> dict[str, Any]:
    """The compiled entry of a named native kind."""
    loaded = registry.loaded_mapping("python")
    found: dict[str, Any] = tables["entries"][list(loaded.mapping.entries).index((kind, True))]
    return found


# Grammars


def capsule(name: bytes | None) -> object:
    make = ctypes.pythonapi.PyCapsule_New
    make.restype, make.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    made: object = make(ctypes.c_void_p(16), name, None)
    return made


@pytest.mark.parametrize("name", [b"another.Language", b"tree_sitter.language", None])
def test_a_capsule_of_something_else_is_refused(name: bytes | None) -> None:
    with pytest.raises(ValueError, match="incorrect name"):
        _core.Grammar(capsule(name))


@pytest.mark.parametrize("thing", [None, 0, tree_sitter_python, tree_sitter.Language(tree_sitter_python.language())])
def test_what_is_no_capsule_is_refused(thing: object) -> None:
    with pytest.raises(TypeError, match="PyCapsule"):
        _core.Grammar(thing)


@pytest.mark.parametrize("module", [tree_sitter_python, tree_sitter_java])
def test_a_grammar_is_what_py_tree_sitter_says(module: Any) -> None:
    here, there = _core.Grammar(module.language()), tree_sitter.Language(module.language())
    assert here.abi == there.abi_version
    assert [kind[:4] for kind in here.kinds()] == [
        (number, there.node_kind_for_id(number), there.node_kind_is_named(number), there.node_kind_is_visible(number))
        for number in range(there.node_kind_count)
    ]
    # Grammars of ABI 14 mark their supertypes, and py-tree-sitter does not list them.
    assert {number for number, *_, supertype in here.kinds() if supertype} >= set(there.supertypes)
    assert here.fields() == [(number, there.field_name_for_id(number)) for number in range(1, there.field_count + 1)]


@looking(30)
@given(st.binary(max_size=200))
def test_a_bare_parse_takes_anything(source: bytes) -> None:
    assert registry.loaded_mapping("python").grammars["python"].bare_parse(source) is None  # type: ignore[func-returns-value]


# Tables


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "{", '{"wellknown": 3}'])
def test_what_are_no_tables_are_refused(grammar: _core.Grammar, text: str) -> None:
    with pytest.raises(ValueError, match=r"at line \d+ column \d+"):
        _core.Program(grammar, text)


def test_tables_without_a_key_are_refused(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    for key in tables:
        less = {name: value for name, value in tables.items() if name != key}
        with pytest.raises(ValueError, match=f"missing field `{key}`"):
            program(grammar, less)


def test_a_role_table_out_of_range_is_refused(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    entry(tables, "block")["roles"] = len(tables["role_tables"])
    with pytest.raises(ValueError, match=r"the entry of line \d+ names a role table that is not there"):
        program(grammar, tables)


def test_a_role_table_of_a_clause_out_of_range_is_refused(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    entry(tables, "block")["clauses"][0]["roles"] = len(tables["role_tables"])
    with pytest.raises(ValueError, match=r"the entry of line \d+ names a role table that is not there"):
        program(grammar, tables)


def test_no_role_tables_are_refused(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    tables["role_tables"] = []
    with pytest.raises(ValueError, match="role table 0"):
        program(grammar, tables)


def test_too_many_clauses_are_refused(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    block = entry(tables, "block")
    block["clauses"] = block["clauses"][:1] * 33
    with pytest.raises(ValueError, match="32 clauses"):
        program(grammar, tables)


def test_a_value_table_out_of_range_is_refused(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    tables["value_tables"].clear()
    with pytest.raises(ValueError, match="names a value table that is not there"):
        program(grammar, tables)


def test_an_entry_out_of_range_is_refused(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    tables["symbols"][1]["entry"] = len(tables["entries"])
    with pytest.raises(ValueError, match=r"a symbol names entry \d+, but there are \d+"):
        program(grammar, tables)


def test_unknown_words_of_the_tables_are_refused(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    entry(tables, "block")["clauses"][0]["predicates"] = [{"Klingon": 3}]
    with pytest.raises(ValueError, match="unknown variant `Klingon`"):
        program(grammar, tables)


@pytest.mark.parametrize(
    "path",
    [
        ("role_tables", 1, "fields", 0, 0),
        ("role_tables", -1, "symbols", 0, 0),
        ("value_tables", 0, "symbols", 0, 0),
        ("symbols", 1, "kind"),
        ("entries", 0, "shape", "kind"),
    ],
)
def test_indices_out_of_range_are_refused(grammar: _core.Grammar, tables: dict[str, Any], path: Path) -> None:
    tables["role_tables"].append({**tables["role_tables"][0], "symbols": [[1, 1, 0]]})
    tables["role_tables"][1] = {**tables["role_tables"][1], "fields": [[1, 1, 0]]}
    place: Any = tables
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = 255 if path[-1] == "kind" or "fields" in path else 65_000
    with pytest.raises(ValueError, match=r"\d"):
        program(grammar, tables)


def test_tables_of_another_grammar_are_refused(grammar: _core.Grammar) -> None:
    java = registry.loaded_mapping("java")
    with pytest.raises(ValueError, match="grammar"):
        _core.Program(grammar, compile_mapping(java.mapping, java.grammars["java"], java.legend))


# Native nodes


def by_cursor(tree: tree_sitter.Tree) -> list[tuple[int, int, int, int, int, int, int]]:
    """What `native_nodes` should say, from the cursor of py-tree-sitter."""
    cursor, found, open_nodes = tree.walk(), [], [0]
    broken = tree.root_node.has_error
    while True:
        node = cursor.node
        assert node is not None
        flags = node.is_extra | broken * (node.is_missing << 1 | node.has_error << 2)
        found.append([node.kind_id, cursor.field_id or 0, node.start_byte, node.end_byte, 0, open_nodes[-1], flags])
        if cursor.goto_first_child():
            open_nodes.append(len(found) - 1)
            continue
        found[-1][4] = len(found)
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return [tuple(row) for row in found]
            found[open_nodes.pop()][4] = len(found)


@pytest.mark.slow
@pytest.mark.parametrize("language", [language.name for language in uast.languages()])
def test_native_nodes_are_what_the_cursor_gives(language: str) -> None:
    """The core walks tree-sitter's own structures (core/src/walk.c); the public cursor is the witness."""
    mapping = registry.loaded_mapping(language)
    for dialect, grammar in mapping.grammars.items():
        parser = tree_sitter.Parser(registry.concrete_language(language, dialect))
        for path in sorted((FIXTURES / language).iterdir()):
            for source in (path.read_bytes(), path.read_bytes()[:-7] + b") {"):
                assert grammar.native_nodes(source) == by_cursor(parser.parse(source)), path


# Panics


def stopping(grammar: _core.Grammar, tables: dict[str, Any]) -> _core.Program:
    """A program that stops on identifiers: their kind is not in the tables of facts, which nobody but a broken compiler writes."""
    tables["facts"]["token"] = tables["facts"]["token"][:4]
    return program(grammar, tables)


def test_a_panic_is_a_typed_error(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    broken_program = stopping(grammar, tables)
    for call in (broken_program.parse, broken_program.trace, lambda source: broken_program.parse_batch([source])):
        with pytest.raises(_core.CorePanic, match=r"core/src/\w+\.rs:\d+:\d+:\nindex out of bounds"):
            call(SOURCE)
    assert issubclass(_core.CorePanic, Exception)
    known = registry.engine("python")
    engine = registry.Engine("python", "python", broken_program, known.legend, "x", "", "")
    for parse in (lambda: uast.parse(SOURCE, engine), lambda: uast.parse_batch([SOURCE], engine)):
        with pytest.raises(CoreError, match="index out of bounds") as caught:
            parse()
        assert caught.value.code == "core-failure"
        assert isinstance(caught.value.__cause__, _core.CorePanic)
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_panic_leaves_nothing_behind(grammar: _core.Grammar, tables: dict[str, Any], capfd: pytest.CaptureFixture[str]) -> None:
    before = uast.parse(SOURCE, "python")
    with pytest.raises(_core.CorePanic):
        stopping(grammar, tables).parse(SOURCE)
    assert uast.parse(SOURCE, "python") == before
    assert capfd.readouterr() == ("", ""), "the library prints nothing"


def paths_of_numbers(tables: dict[str, Any]) -> list[Path]:
    found: list[Path] = []
    waiting: list[tuple[Any, Path]] = [(tables, ())]
    while waiting:
        value, path = waiting.pop()
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        waiting.extend((item, (*path, key)) for key, item in items)
        if isinstance(value, int) and not isinstance(value, bool):
            found.append(path)
    return found


def test_no_tables_crash_the_core(grammar: _core.Grammar, tables: dict[str, Any]) -> None:
    """One number in the tables is wrong: refused, or a typed error, or a tree. (Of `decode`, PanicException is not yet typed.)"""
    numbers = paths_of_numbers(tables)

    @looking(60)
    @given(st.sampled_from(range(len(numbers))), st.sampled_from([0, 1, 40, 200, 255, 60_000, 65_534, 65_535]))
    def search(which: int, value: int) -> None:
        place: Any = tables
        for step in numbers[which][:-1]:
            place = place[step]
        last = numbers[which][-1]
        kept, place[last] = place[last], value
        try:
            with suppress(ValueError, _core.CorePanic):
                damaged = program(grammar, tables)
                Columns(damaged.parse(SOURCE))
        except BaseException as error:
            if type(error).__name__ != "PanicException":
                raise
        finally:
            place[last] = kept

    search()


# Sources


@pytest.mark.parametrize("source", [b"", b"\n", b"\0", b"\\", b"\xff", b"#", b"\xef\xbb\xbf", b"'", b"\x80" * 100])
@pytest.mark.parametrize("language", [language.name for language in uast.languages()])
def test_tiny_sources(source: bytes, language: str) -> None:
    tree = uast.parse(source, language)
    assert broken(tree) == []
    assert (tree.root.kind, tree.root.span) == (uast.Kind.MODULE, (0, len(source)))


def test_a_batch_may_hold_nothing() -> None:
    run = registry.engine("python").program.parse_batch
    for packed in (False, True):
        none = run([], packed=packed)
        assert array("q", none["row_offsets"]).tolist() == [0]
        assert none["kind"] == b""
        mixed = run([b"", b"x", b"", b"y = 1", b""], packed=packed)
        assert array("q", mixed["row_offsets"]).tolist() == [0, 1, 4, 5, 11, 12]
        assert array("I", mixed["error_count"]).tolist() == [0] * 5
        assert array("I", mixed["max_depth"]).tolist() == [0, 2, 0, 3, 0]


def test_a_batch_counts_what_is_broken() -> None:
    sources = [b"x = (", b"a\n", b"a = ) b )\n", b"if x\n  y\n"]
    batch = registry.engine("python").program.parse_batch(sources)
    trees = [uast.parse(source, "python") for source in sources]
    assert array("I", batch["error_count"]).tolist() == [len(list(tree.find("Error"))) for tree in trees]
    assert array("I", batch["missing_count"]).tolist() == [len(list(tree.find("Missing"))) for tree in trees]
    outermost = [[node for node in tree.find("Error") if not any(above.is_error for above in node.ancestors())] for tree in trees]
    assert array("I", batch["error_bytes"]).tolist() == [sum(node.end - node.start for node in nodes) for nodes in outermost]
    assert array("I", batch["max_depth"]).tolist() == [max(node.depth for node in tree.walk()) for tree in trees]


@pytest.mark.parametrize("wrong", ["text", None, 3, ["x"]])
def test_sources_of_another_type_are_refused(wrong: Any) -> None:
    run = registry.engine("python").program
    with pytest.raises(TypeError):
        run.parse(wrong)
    with pytest.raises(TypeError):
        run.trace(wrong)
    with pytest.raises(TypeError):
        run.parse_batch([b"x", wrong])


@pytest.fixture(scope="module")
def endless() -> bytes:
    """4 GiB of zeros that nobody reads: the system gives the memory when it is touched."""
    try:
        return bytes(2**32)
    except MemoryError:
        pytest.skip("this machine does not promise 4 GiB of memory")


def test_sources_over_the_limit_are_refused(endless: bytes) -> None:
    assert len(endless) > LARGEST_SOURCE
    with pytest.raises(SourceTooLargeError, match="the source has 4,294,967,296 bytes") as caught:
        uast.parse(endless, "python")
    assert caught.value.hint == "the limit is 4,294,967,294; parse it in parts"
    with pytest.raises(SourceTooLargeError):
        uast.parse_batch([b"x", endless], "python")


@pytest.mark.slow
def test_the_core_has_the_same_limit(endless: bytes) -> None:
    run = registry.engine("python").program
    with pytest.raises(ValueError, match="a source of 4294967296 bytes exceeds"):
        run.parse(endless)
    with pytest.raises(ValueError, match="a source of 4294967296 bytes exceeds"):
        run.trace(endless)
    with pytest.raises(ValueError, match="a source of 4294967296 bytes exceeds"):
        run.parse_batch([b"x", endless])


# What comes back from disk


@looking(100)
@given(st.data())
def test_no_packed_columns_crash_the_core(data: st.DataObject) -> None:
    batch = registry.engine("python").program.parse_batch([SOURCE, b"", b"x = ("], packed=True)
    for name in data.draw(st.lists(st.sampled_from(sorted(batch)), min_size=1, max_size=3)):
        column = bytearray(batch[name])
        for _ in range(data.draw(st.integers(0, 3))):
            if column:
                column[data.draw(st.integers(0, len(column) - 1))] = data.draw(st.sampled_from([0, 1, 127, 128, 255]))
        batch[name] = bytes(column[: data.draw(st.integers(0, len(column)))] if data.draw(st.booleans()) else column)
    with suppress(ValueError):
        unpacked = _core.unpack(batch)
        widths = {"role": 1, "native": 2, "native_field": 1}
        assert len({len(column) // widths.get(name, 4) for name, column in unpacked.items()}) == 1
