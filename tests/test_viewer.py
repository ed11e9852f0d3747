"""Pages of the viewer, as they are built: one file, nothing loaded, source as data only. tests/test_viewer_browser.py opens them."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
import zlib
from array import array
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from buildkit import make
from oracle import native_nodes

import uast
from uast.columns import PER_NODE
from uast.errors import CoreError, ExtraMissingError
from viz import alignment_page, collection, framed, pair_page, program, tree_page
from viz.charts import checked
from viz.cli import main
from viz.native import native_columns
from viz.packing import pack
from viz.page import asset, bundle

if TYPE_CHECKING:
    from uast.tree import Tree

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "viz" / "assets"
HOSTILE = "</script><script>window.hit=1</script><img src=x onerror=window.hit=1><!-- ]]> \u202e\u2066\x07 &lt;"
FORMATS = {"B": "B", "H": "H", "I": "I", "f": "f"}


def data_of(page: str) -> dict[str, Any]:
    """What the script finds in a page."""
    (text,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    found: dict[str, Any] = json.loads(text)
    return found


def unpacked(packed: dict[str, Any]) -> dict[str, bytes]:
    block, out = zlib.decompress(base64.b64decode(packed["data"])), {}
    for name, form, count in packed["layout"]:
        size = count * array(FORMATS[form]).itemsize
        out[name], block = block[:size], block[size:]
    assert block == b""
    return out


def example(language: str) -> Tree:
    return uast.parse_file(min((ROOT / "examples" / language).iterdir()))


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> uast.Dataset:
    folder = tmp_path_factory.mktemp("viewer") / "dataset"
    make(ROOT / "examples", folder)
    return uast.open_dataset(folder)


def test_a_page_loads_nothing_and_runs_nothing_but_its_own_script() -> None:
    page = tree_page(example("java"), "Expression.java")
    outside = re.sub(r"<script.*?</script>|<style>.*?</style>", "", page, flags=re.DOTALL)
    assert not re.findall(r'\b(?:src|action|data)=|href="(?!data:,)|https?:', outside)
    assert "@import" not in asset("style.css")
    assert "url(" not in asset("style.css")
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ('<script type="module">', "<style>"):
        (text,) = re.findall(f"{re.escape(tag)}(.*?)</{tag[1:].split()[0].rstrip('>')}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


def test_hostile_text_is_data_only() -> None:
    tree = uast.parse(f"x = '''{HOSTILE}'''", "python")
    page = tree_page(tree, f"{HOSTILE}.py")
    assert page.count("</script") == page.count("<script") == 2
    assert "onerror=" not in page.partition("<style>")[0].replace("onerror=window.hit=1&gt;", "")
    assert "\u202e" not in page
    assert "\x07" not in page
    (found,) = data_of(page)["programs"]
    assert found["name"] == f"{HOSTILE}.py"
    assert unpacked(found["source"])["source"] == tree.source


@pytest.mark.parametrize("language", [language.name for language in uast.languages()])
def test_columns_and_rules_are_those_of_the_tree(language: str) -> None:
    tree = example(language)
    found = program.program_data(tree, "x")
    columns = unpacked(found["columns"])
    assert {name: columns[name] for name in tree.columns.raw()} == tree.columns.raw()
    lines = memoryview(columns["rule"]).cast("I")
    for node in list(tree.walk())[:: max(len(tree) // 40, 1)]:
        explanation = uast.explain(node)
        assert lines[node.index] == (explanation.line or 0)
        if explanation.line:
            assert found["rules"]["lines"][explanation.line] == (explanation.rule, explanation.clause)
            assert found["rules"]["file"] == explanation.file


@pytest.mark.parametrize("language", [language.name for language in uast.languages()])
def test_the_native_tree_is_the_grammars_own(language: str) -> None:
    tree = example(language)
    columns = {name: memoryview(data).cast(form) for name, (form, data) in native_columns(tree).items()}
    expected = [(node.type, node.is_named, node.start_byte, min(node.end_byte, len(tree.source))) for node in native_nodes(tree.concrete())]
    names = [tree.legend.native[place] for place in columns["native"]]
    found = [(name, named, start, end) for (name, named), start, end in zip(names, columns["start"], columns["end"], strict=True)]
    assert found == expected
    fields = {tree.legend.fields[place] for place in columns["native_field"]}
    assert fields <= set(tree.legend.fields)
    assert len(fields) > 3


def test_a_large_source_is_cut_at_a_line_end(monkeypatch: pytest.MonkeyPatch) -> None:
    tree = uast.parse("".join(f"x{number} = f({number})\n" for number in range(100)), "python")
    monkeypatch.setattr(program, "MAX_NODES", 100)
    found = program.program_data(tree, "x")
    source, columns = unpacked(found["source"])["source"], unpacked(found["columns"])
    assert source.endswith(b"\n")
    assert tree.source.startswith(source)
    after = memoryview(columns["subtree_end"]).cast("I")
    assert 80 < len(after) <= 100
    assert after[0] == len(after)
    assert all(row < end <= len(after) for row, end in enumerate(after))
    assert list(memoryview(columns["row"]).cast("I")) == list(range(len(after)))
    assert re.match(r"Only lines 1 to \d+ of 101 are shown: .* uast-view --range L1:L2 shows others", found["notes"][0])
    assert found["native"] is None
    assert found["nodes"] == len(tree)


def test_lines_choose_the_part() -> None:
    tree = uast.parse("".join(f"@deco\nclass C{number}:\n    x = {number}\n" for number in range(50)), "python")
    found = program.program_data(tree, "x", lines=(30, 32))
    columns = unpacked(found["columns"])
    rows = list(memoryview(columns["row"]).cast("I"))
    start, end = tree.lines.span(30)[0], tree.lines.span(32)[1]
    assert unpacked(found["source"])["source"] == tree.source[start:end]
    assert (found["base"], found["first_line"]) == (start, 30)
    within = [node.index for node in tree.walk() if node.start < end and node.end > start]
    assert rows == within
    kinds = [str(tree.node(row).kind) for row in rows]
    assert kinds[0] == "Module"
    assert kinds.count("Class") == 1
    after = memoryview(columns["subtree_end"]).cast("I")
    for place, row in enumerate(rows):
        below = [each for each in rows if row < each < tree.columns.subtree_end[row]]
        assert after[place] == place + 1 + len(below)
    for name in PER_NODE[:4]:
        assert len(columns[name]) // array({"native": "H"}.get(name, "B")).itemsize == len(rows)


@pytest.mark.slow
def test_ten_megabytes_give_a_message_and_a_slice() -> None:
    line = b"value = compute(first, second)[0]\n"
    tree = uast.parse(line * (10_000_000 // len(line)), "python")
    found = program.program_data(tree, "large.py")
    assert "of 9,999,9" in found["notes"][0]
    assert len(unpacked(found["source"])["source"]) <= program.MAX_BYTES


def test_an_alignment_is_on_the_page_with_names_seen_and_hidden() -> None:
    a, b = (uast.parse_file(ROOT / "examples" / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    data = data_of(pair_page(a, b, "a", "b"))
    for name, names in (("seen", True), ("hidden", False)):
        alignment, found = uast.align(a, b, names=names), data["alignments"][name]
        columns = unpacked(found["columns"])
        assert columns["a"] == array("I", (pair.a.index for pair in alignment.pairs)).tobytes()
        assert columns["b"] == array("I", (pair.b.index for pair in alignment.pairs)).tobytes()
        assert [data["reasons"][reason][0] for reason in columns["reason"]] == [pair.reason for pair in alignment.pairs]
        assert columns["unmatched_b"] == array("I", (node.index for node in alignment.unmatched_b)).tobytes()
        assert [group["a"] for group in found["groups"]] == [[node.index for node in group.a] for group in alignment.groups]
        assert found["similarity"] == alignment.similarity
        assert found["left_out"] == 0
    assert data["alignments"]["seen"] != data["alignments"]["hidden"]


def test_two_functions_are_shown_by_their_lines() -> None:
    a, b = (uast.parse_file(ROOT / "examples" / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    one, two = (next(node for node in tree.find("Method") if node.name == "withdraw") for tree in (a, b))
    data = data_of(pair_page(one, two, "a", "b"))
    for found, node, start in zip(data["programs"], (one, two), data["starts"], strict=True):
        lines = node.tree.source.splitlines(keepends=True)[node.start_point.line : node.end_point.line + 1]
        assert unpacked(found["source"])["source"] == b"".join(lines).rstrip(b"\n")
        assert memoryview(unpacked(found["columns"])["row"]).cast("I")[start] == node.index
        assert re.fullmatch(r"Only lines .* are shown: .* nodes\.", found["notes"][0])
    assert data["alignments"]["seen"]["similarity"] == uast.align(one, two).similarity


@pytest.mark.parametrize("names", [True, False])
def test_an_alignment_that_is_there_is_shown_first(names: bool) -> None:
    a, b = example("go"), example("ruby")
    alignment = uast.align(a, b, names=names)
    data = data_of(alignment_page(alignment, "a", "b"))["alignments"]
    assert data["first"] == ("seen" if names else "hidden")
    assert data[data["first"]]["similarity"] == alignment.similarity
    pairs = data_of(pair_page(a, b, "a", "b"))["alignments"]
    assert {name: data[name] for name in ("seen", "hidden")} == {name: pairs[name] for name in ("seen", "hidden")}


def test_a_framed_page_is_one_attribute() -> None:
    page = tree_page(uast.parse(f"x = '''{HOSTILE}'''", "python"), HOSTILE)
    head = '<iframe title="uast" sandbox="allow-scripts" width="100%" height="400" srcdoc="'
    frame = framed(page, 400).removeprefix(head).removesuffix('"></iframe>')
    assert '"' not in frame
    assert unescape(frame) == page
    assert "<" not in frame


def test_pairs_outside_of_a_slice_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    a = uast.parse("".join(f"x{number} = f({number})\n" for number in range(60)), "python")
    monkeypatch.setattr(program, "MAX_NODES", 100)
    found = data_of(pair_page(a, a, "a", "b"))["alignments"]["seen"]
    columns = unpacked(found["columns"])
    assert found["left_out"] + len(columns["a"]) // 4 == len(uast.align(a, a))
    assert found["left_out"] > 0


@pytest.mark.slow
def test_a_dataset_has_a_table_charts_and_samples(dataset: uast.Dataset) -> None:
    data = data_of(collection.dataset_page(dataset))
    rows = {row[0]: row[1:] for row in data["table"]["rows"]}
    assert tuple(rows) == dataset.languages
    assert sum(row[0] for row in rows.values()) == len(dataset)
    assert sum(row[2] for row in rows.values()) == dataset.manifest["counts"]["nodes"]
    assert [chart["title"] for chart in data["charts"]] == ["Size", "Licences", "Kinds", "Similarity of languages", "Dendrogram"]
    for chart in data["charts"]:
        assert chart["svg"].startswith("<svg")
        assert "currentColor" in chart["svg"]
    assert {found["language"] for found in data["programs"]} == set(dataset.languages)


def test_a_drawing_with_more_than_shapes_is_refused() -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
    assert "<text>&lt;b&gt;</text>" in checked(f"{head}<text>&lt;b&gt;</text></svg>")
    for bad in ("<script/>", '<rect onclick="x"/>', '<g xlink:href="x"/>', "<foreignObject/>", '<g style="x"/>'):
        with pytest.raises(CoreError, match="a chart holds"):
            checked(f"{head}{bad}</svg>")


@pytest.mark.slow
def test_without_the_extra_a_dataset_says_what_to_install(dataset: uast.Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(ExtraMissingError, match=r"uast\[viz\]"):
        collection.dataset_page(dataset)


# The command


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str]:
    with pytest.raises(SystemExit) as stopped:
        main(list(args))
    assert isinstance(stopped.value.code, int)
    return stopped.value.code, capsys.readouterr().err


def test_the_command_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "page.html"
    code, told = run(capsys, str(ROOT / "examples/c/matrix.c"), "--no-open", "-o", str(out))
    assert (code, told) == (0, f"{out}, {out.stat().st_size / 1e6:.1f} MB\n")
    assert data_of(out.read_text(encoding="utf-8"))["view"] == "tree"
    assert run(capsys, *[str(ROOT / "examples/c/matrix.c")] * 2, "--no-open", "-o", str(out))[0] == 0
    assert data_of(out.read_text(encoding="utf-8"))["view"] == "pair"


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (("no-such-file.py",), 1, "[file-unreadable]"),
        (("-l", "pyton", "README.md"), 2, 'did you mean "python"'),
        (("README.md",), 1, "[undetectable-file]"),
        (("a.py", "b.py", "c.py"), 2, "one FILE or DATASET, or two files"),
        (("-l", "c", "a.c", "b.c"), 2, "1 times --language, but 2 inputs"),
        (("a.c", "b.c", "--range", "1:2"), 2, "are for one FILE"),
        ((".ci",), 1, "[dataset-missing]"),
        (("examples/c/matrix.c", "-o", "no/such/folder/x.html"), 1, "[output-unwritable]"),
        (("examples/c/matrix.c", "--range", "9000:9001"), 2, "[out-of-range]"),
    ],
)
def test_mistakes_end_with_a_way_out(
    args: tuple[str, ...], code: int, says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert run(capsys, "--no-open", *args)[0] == code
    with pytest.raises(SystemExit):
        main(["--no-open", *args])
    assert says in capsys.readouterr().err


def test_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "uast-view Stack.java stack.py" in capsys.readouterr().out


# The script


def test_the_modules_are_small_and_write_text_as_text_only() -> None:
    modules = sorted(ASSETS.glob("*.js"))
    lines = [line.strip() for path in modules for line in path.read_text(encoding="utf-8").splitlines()]
    assert len([line for line in lines if line and not line.startswith(("/*", "*"))]) < 2000
    for path in modules:
        text = path.read_text(encoding="utf-8")
        assert not re.findall(r"\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function)\b\s*[(=.]", text), path
        assert not re.findall(r"^(?:var|window\.)", text, re.MULTILINE), path
    assert bundle().count("\nimport ") == 0


def test_the_bundle_parses(require, tmp_path: Path) -> None:
    """A name that two modules declare, which would clash in the bundle, is a syntax error, too."""
    bundled = tmp_path / "bundle.mjs"
    bundled.write_text(bundle(), encoding="utf-8")
    done = subprocess.run([require("node"), "--check", bundled], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("tool", "args"), [("biome", ("ci",)), ("tsc", ("--project", "jsconfig.json"))], ids=["style and lint", "types"])
def test_the_script_passes_its_linters(tool: str, args: tuple[str, ...], require) -> None:
    """`.ci/run` installs them into build/js."""
    done = subprocess.run([require(tool), *args], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_arrays_begin_at_multiples_of_their_width() -> None:
    packed = pack({"a": ("B", b"abc"), "b": ("I", bytes(8)), "c": ("H", bytes(6)), "d": ("f", bytes(4))})
    assert [name for name, _, _ in packed["layout"]] == ["b", "d", "c", "a"]
    assert unpacked(packed) == {"a": b"abc", "b": bytes(8), "c": bytes(6), "d": bytes(4)}
