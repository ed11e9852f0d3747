"""A language that is not among the ten, by a user's own mapping: tests/test_documents.py follows docs/adding-a-language.md.

tests/own_language/ is what its author has: rust.toml, its first lines (begun.toml), and a source.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from buildkit import Inline, contents, make, markers, run
from click.testing import CliRunner

import uast
from build_dataset.engine import LocalEngine
from build_dataset.progress import Watcher
from build_dataset.verify import verify
from uast import registry
from uast.cli.commands import main
from uast.errors import (
    DatasetError,
    GrammarMissingError,
    GrammarVersionError,
    MappingErrors,
    UndetectableError,
    UnknownLanguageError,
)
from uast.invariants import check
from uast.kinds import Kind
from uast.mapping.coverage import coverage
from uast.mapping.grammar import GrammarInfo

if TYPE_CHECKING:
    from collections.abc import Callable

OWN = Path(__file__).parent / "own_language"
MAPPING = OWN / "rust.toml"
SOURCE = OWN / "sample.rs"
GUIDE = Path(__file__).parents[1] / "docs" / "adding-a-language.md"


def changed(tmp_path: Path, *replacements: tuple[str, str]) -> Path:
    """The mapping with other words in it."""
    text = MAPPING.read_text(encoding="utf-8")
    for old, new in replacements:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = tmp_path / "rust.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_guide_begins_the_mapping_as_it_ends() -> None:
    """What the guide shows first is how the whole file begins."""
    begun = (OWN / "begun.toml").read_text(encoding="utf-8")
    assert f"```toml\n{begun}```" in GUIDE.read_text(encoding="utf-8")
    header = [line for line in begun.splitlines() if line and not line.startswith("#")]
    assert [line for line in MAPPING.read_text(encoding="utf-8").splitlines() if line in header][: len(header)] == header


def test_the_tree(golden: Callable[[Path, str], None]) -> None:
    with pytest.raises(UndetectableError, match="register_language"):
        uast.parse_file(SOURCE)
    with pytest.raises(UnknownLanguageError):
        uast.parse("fn f() {}", "rust")
    language = uast.register_language(MAPPING)
    assert (language.name, language.extensions, language.own) == ("rust", ("rs",), True)
    assert language in uast.languages()
    assert uast.detect("a/b.rs") == ("rust", "rust", "extension")
    assert uast.detect("tool", b"#!/usr/bin/env rust-script\n") == ("rust", "rust", "shebang")
    tree = uast.parse_file(SOURCE)
    assert tree.language == "rust"
    assert tree == uast.parse(SOURCE.read_bytes(), "Rust") == uast.parse(SOURCE.read_bytes(), registry.engine_from_file(MAPPING))
    assert not tree.has_errors
    assert check(tree) == []
    assert b"".join(tree.tokens()) == SOURCE.read_bytes()
    assert tree.concrete().root_node.type == "source_file"
    assert not list(tree.find(Kind.UNMAPPED))
    golden(OWN / "sample.sexp", tree.sexp())
    loop = next(iter(tree.find(Kind.FOR_EACH)))
    assert f"{MAPPING}:" in str(uast.explain(loop))


def test_every_kind_of_the_grammar_is_decided() -> None:
    uast.register_language(MAPPING)
    loaded = registry.loaded_mapping("rust")
    report = coverage(loaded.mapping, {name: GrammarInfo.of(grammar) for name, grammar in loaded.grammars.items()})
    assert report.complete
    assert {name for name in report.named.opaque if "token" not in name} == {"macro_rule", "use_bounds"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "code", ["", "\n", "fn", "fn f( {", "\ufefffn f() {}", "#[a]", "struct S { #[a] }", "fn f(#[a] x: i32, #[b]) {}", "\0"]
)
def test_broken_source(code: str) -> None:
    uast.register_language(MAPPING)
    tree = uast.parse(code, "rust")
    assert check(tree) == []
    assert b"".join(tree.tokens()) == code.encode()


def test_a_file_of_a_known_language_takes_its_place(tmp_path: Path) -> None:
    whole = registry._texts()["python"]
    head, loop, rest = whole.partition("[node.while_statement]")
    text = head + loop + rest.replace('"While"', '"DoWhile"', 1)
    own = tmp_path / "python.toml"
    own.write_text(text, encoding="utf-8")
    before = uast.parse("while x: pass", "python")
    names = [language.name for language in uast.languages()]
    uast.register_language(own)
    assert [language.name for language in uast.languages()] == names
    assert list(uast.parse("while x: pass", "python").find(Kind.DO_WHILE))
    assert uast.detect("a.py") == ("python", "python", "extension")
    assert list(before.find(Kind.WHILE))


def test_a_changed_file_is_registered_again(tmp_path: Path) -> None:
    own = changed(tmp_path, ('extensions = ["rs"]', 'extensions = ["rs", "c"]'))
    uast.register_language(MAPPING)
    assert uast.detect("a.c") == ("c", "c", "extension")
    uast.register_language(own)
    assert uast.detect("a.c") == ("rust", "rust", "extension")
    assert [language.name for language in uast.languages()].count("rust") == 1


@pytest.mark.parametrize(
    ("old", "new", "error", "message"),
    [
        (
            'version = "0.24.2"',
            'version = "0.20.0"',
            GrammarVersionError,
            r"pip install tree-sitter-rust==0\.20\.0, or write the mapping for",
        ),
        ('package = "tree-sitter-rust"', 'package = "tree-sitter-klingon"', GrammarMissingError, "pip install tree-sitter-klingon==0"),
        (
            '"tree_sitter_rust:language"',
            '"tree_sitter_rusty:language"',
            GrammarMissingError,
            r"whose module tree_sitter_rusty .*rust\.toml:6",
        ),
        ('"tree_sitter_rust:language"', '"tree_sitter_rust:langage"', MappingErrors, 'no function "langage"; it has language'),
        ('name    = "rust"', 'name    = "Rust 2"', MappingErrors, r'rust\.toml:3: .*write "rust_2"'),
        ('rust = "tree_sitter', '"../rust" = "tree_sitter', MappingErrors, 'write "rust"'),
        ("[node.continue_expression]", "[node.continue_statement]", MappingErrors, 'did you mean "continue_expression"'),
    ],
)
def test_a_bad_file_changes_nothing(tmp_path: Path, old: str, new: str, error: type[Exception], message: str) -> None:
    known = uast.languages()
    with pytest.raises(error, match=message):
        uast.register_language(changed(tmp_path, (old, new)))
    assert uast.languages() is known


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    for index in range(4):
        (folder / f"m{index}.rs").write_text(f"// {index}\n" + SOURCE.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "a.py").write_text("x = 1\n", encoding="utf-8")
    return folder


@pytest.mark.slow
def test_a_dataset(source: Path, tmp_path: Path) -> None:
    """Built by spawned processes, the same for any number of them."""
    out = tmp_path / "out"
    built = run(source, "-o", out, "--mapping", MAPPING, "--workers", "2", "--shard-bytes", "2k", "-q")
    assert built.returncode == 0, built.stderr
    dataset = uast.open_dataset(out)
    assert dataset.languages == ("python", "rust")
    digest = registry.engine_from_file(MAPPING).mapping_sha256
    assert dataset.manifest["options"]["mappings"] == {"rust": digest}
    assert dataset.manifest["versions"]["grammars"]["rust"]["mapping_sha256"] == digest
    assert len(dataset.shards("rust")) > 1

    assert run("verify", out, "-q").returncode == 0
    without = run("verify", out, "--deep", "-q")
    assert "--mapping FILE" in without.stderr
    deep = run("verify", out, "--deep", "--mapping", MAPPING, "-q")
    assert deep.returncode == 0, deep.stderr

    uast.register_language(MAPPING)
    make(source, tmp_path / "inline", shard_bytes=2000)
    assert contents(tmp_path / "inline") == contents(out)
    assert [tree.sexp() for tree in dataset.trees("rust")] == [uast.parse_file(path).sexp() for path in sorted(source.glob("*.rs"))]


def test_a_build_is_resumed_with_its_mapping_only(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    uast.register_language(MAPPING)
    make(source, out)
    (out / "manifest.json").unlink()
    markers(out)[0].unlink()
    uast.register_language(changed(tmp_path, ("# ---- types", "# ---- Types")))
    with pytest.raises(DatasetError, match=r"another mapping of rust; .*former file") as caught:
        make(source, out)
    assert caught.value.code == "output-occupied"
    uast.register_language(MAPPING)
    assert make(source, out).resumed
    registry._own.clear()
    registry._start_anew()
    with pytest.raises(DatasetError, match="another mapping of rust"):
        make(source, out)


@pytest.mark.slow
def test_workers_that_were_there_before_know_the_mapping(source: Path, tmp_path: Path) -> None:
    """Each task carries what its worker has to know."""
    with LocalEngine(1) as engine:
        uast.register_language(MAPPING)
        assert make(source, tmp_path / "out", engine).manifest["counts"]["parsed"] == 5
        uast.register_language(changed(tmp_path, ("# ---- types", "# ---- Types")))
        assert make(source, tmp_path / "again", engine).manifest["counts"]["parsed"] == 5
    assert verify(tmp_path / "again", Inline(), Watcher(), deep=True) == []


def test_the_commands() -> None:
    def say(*arguments: object) -> str:
        done = CliRunner().invoke(main, list(map(str, arguments)))
        assert done.exit_code == 0, done.output
        return done.output

    listed = {language["name"]: language for language in json.loads(say("languages", "--json", "--mapping", MAPPING))}
    assert listed["rust"]["own"]
    assert not listed["python"]["own"]
    assert json.loads(say("stats", OWN, "--json", "--mapping", MAPPING))["languages"]["rust"]["files"] == 1
    assert json.loads(say("kinds", "--coverage", "rust", "--json", "--mapping", MAPPING))["named"]["unmapped"] == []
    assert "Match" in say("show", SOURCE, "--mapping", MAPPING)
    assert "[node.for_expression]" in say("explain", f"{SOURCE}:13:9", "--mapping", MAPPING)
