"""From source to tree: every kind of input, every refusal."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
import tree_sitter_python
from hypothesis import given
from hypothesis import strategies as st

import uast
from uast import grammars, parsing, registry
from uast.errors import (
    CoreError,
    EncodingError,
    FileReadError,
    GrammarMissingError,
    GrammarVersionError,
    MappingErrors,
    SourceTooLargeError,
    SourceTypeError,
    UndetectableError,
    UnknownLanguageError,
)

CODE = 'def f(x):\n    """Twice."""\n    return x * 2  # \N{PILE OF POO}\n'


def test_str_and_bytes_give_the_same_tree() -> None:
    tree = uast.parse(CODE, "python")
    assert tree == uast.parse(CODE.encode(), "python") == uast.parse(bytearray(CODE.encode()), "Python")  # type: ignore[arg-type]
    assert (tree.language, tree.dialect, tree.encoding, tree.source) == ("python", "python", "utf-8", CODE.encode())
    assert b"".join(tree.tokens()) == tree.source
    assert not tree.has_errors
    function = next(tree.find(uast.Kind.FUNCTION))
    assert function.name == "f"
    assert function.text == CODE.strip()


def test_the_language_comes_from_the_file_name(tmp_path: Path) -> None:
    assert uast.parse("x = 1", filename="a.py").language == "python"
    assert uast.parse("#!/usr/bin/env python3\nx = 1", filename="tool").language == "python"
    file = tmp_path / "a.py"
    file.write_text(CODE, encoding="utf-8")
    assert uast.parse_file(file) == uast.parse_file(str(file)) == uast.parse(CODE, "python")
    assert uast.parse_file(file, "java").language == "java"


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_is_believed(name: str) -> None:
    tree = uast.parse(("\ufeff" + CODE).encode(name), "python")
    assert (tree.encoding, tree.source) == (name, CODE.encode())
    again = pickle.loads(pickle.dumps(tree))
    assert again.encoding == name


@pytest.mark.parametrize("data", [b"\xff\xfex", b"\xff\xfe\x00\xd8", b"x = '\xe9'", b"\xff\xfe\x00\x00\xff\xff\xff\xff"])
def test_bytes_of_no_known_encoding_are_kept(data: bytes) -> None:
    tree = uast.parse(data, "python")
    assert (tree.encoding, tree.source) == ("unknown", data)
    assert b"".join(tree.tokens()) == data
    assert "\N{REPLACEMENT CHARACTER}" in tree.root.text


def test_a_utf8_mark_is_kept() -> None:
    data = b"\xef\xbb\xbfx = 1\n"
    tree = uast.parse(data, "python")
    assert (tree.encoding, tree.source) == ("utf-8", data)
    assert b"".join(tree.tokens()) == data


@given(st.binary(max_size=200) | st.text(max_size=100))
def test_anything_gives_a_tree(code: str | bytes) -> None:
    try:
        tree = uast.parse(code, "python")
    except EncodingError:
        assert isinstance(code, str)
        assert any("\ud800" <= character <= "\udfff" for character in code)
        return
    assert b"".join(tree.tokens()) == tree.source
    assert pickle.loads(pickle.dumps(tree)) == tree


def test_lone_surrogates_are_named() -> None:
    with pytest.raises(EncodingError, match=r"U\+D800, at index 2") as caught:
        uast.parse("a\n\ud800", "python")
    assert caught.value.index == 2


@pytest.mark.parametrize("code", [None, 3, ["x"], Path("a.py")])
def test_other_types_are_refused(code: object) -> None:
    with pytest.raises(SourceTypeError, match="not str or bytes") as caught:
        uast.parse(code, "python")  # type: ignore[arg-type]
    assert isinstance(caught.value, TypeError)
    assert (caught.value.hint is None) == (not isinstance(code, Path))


def test_the_limit_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LARGEST_SOURCE", 5)
    assert len(uast.parse("x = 1", "python")) > 1
    with pytest.raises(SourceTooLargeError, match="6 bytes"):
        uast.parse("x = 12", "python")


@pytest.mark.parametrize(
    ("name", "hint"),
    [("pyton", 'did you mean "python"?'), ("py", 'did you mean "python"?'), ("klingon", "languages: "), ("", "languages: ")],
)
def test_unknown_languages(name: str, hint: str) -> None:
    with pytest.raises(UnknownLanguageError) as caught:
        uast.parse("x", name)
    assert caught.value.hint is not None
    assert caught.value.hint.startswith(hint)
    assert "python" in caught.value.hint


def test_unknown_dialects() -> None:
    with pytest.raises(UnknownLanguageError, match="dialects: python") as caught:
        uast.parse("x", "python", dialect="python2")
    assert caught.value.code == "unknown-dialect"


def test_files_that_tell_nothing(tmp_path: Path) -> None:
    with pytest.raises(UndetectableError, match="neither language nor filename"):
        uast.parse("x")
    with pytest.raises(UndetectableError, match=r"^notes\.txt: "):
        uast.parse("x", filename="notes.txt")
    with pytest.raises(FileReadError, match="there is no such file"):
        uast.parse_file(tmp_path / "missing.py")
    with pytest.raises(FileReadError):
        uast.parse_file(tmp_path)


@pytest.fixture
def fresh_registry():
    """The grammar is looked up anew, and again after the test."""
    caches = [registry._engine, registry._loaded]
    for each in caches:
        each.cache_clear()
    yield
    for each in caches:
        each.cache_clear()


@pytest.mark.usefixtures("fresh_registry")
def test_a_wrong_grammar_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammars, "installed_version", lambda *_: "0.1.0")
    with pytest.raises(GrammarVersionError, match=r"python needs the grammar tree-sitter-python==.*, but 0\.1\.0 is installed"):
        uast.parse("x", "python")


@pytest.mark.usefixtures("fresh_registry")
def test_a_missing_grammar_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tree_sitter_python", None)
    with pytest.raises(GrammarMissingError, match="python -m pip install tree-sitter-python=="):
        uast.parse("x", "python")


def test_the_installed_version_is_read_from_the_folder_or_the_metadata(tmp_path: Path) -> None:
    version = metadata.version("tree-sitter-python")
    assert grammars.installed_version("tree-sitter-python", tree_sitter_python.__file__) == version
    assert grammars.installed_version("tree-sitter-python", None) == version
    assert grammars.installed_version("tree-sitter-python", str(tmp_path / "a" / "b.py")) == version
    (tmp_path / "tree_sitter_python-7.dist-info").mkdir()
    assert grammars.installed_version("tree-sitter-python", str(tmp_path / "a" / "b.py")) == "7"
    with pytest.raises(ImportError):
        grammars.installed_version("tree-sitter-klingon", None)


@pytest.mark.usefixtures("fresh_registry")
def test_a_grammar_of_another_abi_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammars, "ABI_VERSIONS", (1, 2))
    with pytest.raises(GrammarVersionError, match="ABI 1"):
        uast.parse("x", "python")


def test_a_panic_of_the_core_is_a_typed_error() -> None:
    class Broken:
        def parse(self, *_: object) -> dict[str, bytes]:
            raise parsing.CorePanic("somewhere")

        parse_batch = parse

    engine = registry.Engine("python", "python", Broken(), registry.engine("python").legend, "x", "", "")  # type: ignore[arg-type]
    with pytest.raises(CoreError, match="somewhere"):
        uast.parse("x", engine)
    with pytest.raises(CoreError, match="somewhere"):
        uast.parse_batch(["x"], engine)


def test_a_mapping_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(registry._texts()["python"], encoding="utf-8")
    engine = registry.engine_from_file(file)
    tree = uast.parse(CODE, engine)
    assert tree == uast.parse(CODE, "python")
    assert str(file) in str(uast.explain(tree.node(1), engine=engine))
    file.write_text("[language]\nname = 3\n", encoding="utf-8")
    with pytest.raises(MappingErrors):
        registry.engine_from_file(file)
    with pytest.raises(FileReadError):
        registry.engine_from_file(tmp_path / "none.toml")


def test_a_batch_holds_the_same_trees() -> None:
    sources = [CODE, b"", "x = (", b"\xff\xfe" + CODE.encode("utf-16-le"), b"\xe9"]
    batch = uast.parse_batch(sources, "python")
    assert batch.num_rows == len(sources)
    assert batch["encoding"].to_pylist() == ["utf-8", "utf-8", "utf-8", "utf-16-le", "unknown"]
    for code, row in zip(sources, batch.to_pylist(), strict=True):
        tree = uast.parse(code, "python")
        assert row["source"] == tree.source
        assert bytes(row["kind"]) == tree.columns.kind
        assert bytes(row["role"]) == tree.columns.role
        assert row["native"] == list(tree.columns.native)
        assert row["start"] == list(tree.columns.start)
        assert row["length"] == [end - start for start, end in zip(tree.columns.start, tree.columns.end, strict=True)]
        assert row["depth"] == [node.depth for node in tree.walk()]
        assert row["attr_node"] == list(tree.columns.attr_node)
        assert row["nodes"] == len(tree)
        assert row["errors"] + row["missing"] == len(tree.errors)
        assert row["max_depth"] == max(row["depth"])
    metadata_of = batch.schema.metadata
    assert metadata_of[b"uast.language"] == b"python"
    assert uast.parse_batch([], "python").num_rows == 0


def test_the_concrete_tree_is_of_the_same_bytes() -> None:
    tree = uast.parse(CODE, "python")
    concrete = tree.concrete()
    assert concrete.root_node.type == "module"
    assert concrete.root_node.end_byte == len(tree.source)


def test_explain_names_file_and_lines() -> None:
    tree = uast.parse(CODE, "python")
    function = next(tree.find("Function"))
    explanation = uast.explain(function)
    assert explanation.file == "grammars/python.toml"
    assert explanation.rule == "[node.function_definition]"
    text = registry._texts()["python"].splitlines()
    assert explanation.line is not None
    assert "function_definition" in "".join(text[: explanation.line])
    assert str(explanation).startswith(f"Function from function_definition: grammars/python.toml:{explanation.line}")
    assert "; role statement " in str(explanation)
    for node in tree.walk():
        assert str(uast.explain(node))
    other = uast.parse("x", "python")
    forged = uast.Tree(b"x = 1", "python", "python", other.columns, other.legend)
    with pytest.raises(uast.ExplainError, match="parse its source again"):
        uast.explain(forged.root)


def test_import_is_light() -> None:
    code = """
import sys, time
begin = time.perf_counter()
import uast
spent = time.perf_counter() - begin
heavy = {"pyarrow", "polars", "networkx", "click", "rich", "tree_sitter", "numpy"} & set(sys.modules)
tree = uast.parse("x = 1", "python")
heavy |= {"pyarrow", "polars", "networkx", "click", "rich", "tree_sitter"} & set(sys.modules)
assert uast.detect("a.py").language == "python"
assert callable(uast.languages) and callable(uast.explain) and callable(uast.detect)
print(spent, sorted(heavy))
"""
    best = 1.0
    for _ in range(3):  # the best of three: other tests run beside this one
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
        spent, heavy = done.stdout.split(maxsplit=1)
        assert heavy.strip() == "[]"
        best = min(best, float(spent))
    assert best < 0.15


def test_every_public_name_exists() -> None:
    for name in uast.__all__:
        assert getattr(uast, name) is not None
    assert set(uast.__all__) <= set(dir(uast))
    with pytest.raises(AttributeError, match="nonsense"):
        _ = uast.nonsense


@pytest.mark.slow
def test_public_modules_need_no_import_of_their_own() -> None:
    for name in uast._MODULES:
        code = f"import uast; assert uast.{name}.__name__ == 'uast.{name}'"
        subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[1])


def test_the_default_dialect_is_the_first_of_the_file() -> None:
    assert [language.dialects for language in uast.languages() if len(language.dialects) > 1] == [
        ("javascript", "jsx"),
        ("typescript", "tsx"),
    ]
    assert uast.parse("let x = <T>y;", "typescript").dialect == "typescript"
