"""MLCPD's record: all of its keys, and what it does not hold to: one root, all reachable, right texts, categories, errors."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from buildkit import Inline, make, run, small_corpus
from click.testing import CliRunner

import uast
from build_dataset.export import MLCPD, export_mlcpd
from build_dataset.progress import Watcher
from uast.cli.commands import main
from uast.errors import DatasetError
from uast.mlcpd import CATEGORIES, mlcpd_record, native_text

PROGRAMS = sorted(path for path in (Path(__file__).parent / "parity" / "program-shop").iterdir() if path.suffix not in (".toml", ".sexp"))
POINT = {"row": int, "column": int}
ID_OR_NONE = (int, type(None))
NODE = {
    "id": int,
    "type": str,
    "text": str,
    "parent": ID_OR_NONE,
    "children": [int],
    "start_byte": int,
    "end_byte": int,
    "start_point": POINT,
    "end_point": POINT,
    "field_name": (str, type(None)),
    "is_named": bool,
    "is_error": bool,
    "language_specific": dict,
}
RECORD = {
    "schema_version": str,
    "language": str,
    "success": bool,
    "metadata": {"lines": int, "avg_line_length": float, "nodes": int, "errors": int, "source_hash": str, "categorized_nodes": int},
    "ast": {"root": str, "nodes": [NODE]},
    "node_categories": {
        "declarations": {name: [int] for name in ("functions", "variables", "classes", "imports", "modules", "enums")},
        "statements": {name: [int] for name in ("expressions", "assignments", "loops", "conditionals", "returns", "exceptions")},
        "expressions": {
            name: [int] for name in ("calls", "literals", "identifiers", "binary_operations", "unary_operations", "member_access")
        },
    },
    "cross_language_map": {
        "function_declarations": [
            {
                "node_id": int,
                "universal_type": str,
                "name": (str, type(None)),
                "name_node": ID_OR_NONE,
                "parameters_node": ID_OR_NONE,
                "return_type_node": ID_OR_NONE,
                "body_node": ID_OR_NONE,
                "text_snippet": str,
            }
        ],
        "class_declarations": [
            {
                "node_id": int,
                "universal_type": str,
                "name": (str, type(None)),
                "name_node": ID_OR_NONE,
                "body_node": ID_OR_NONE,
                "text_snippet": str,
            }
        ],
        "import_statements": [{"node_id": int, "module_path": (str, type(None)), "imported_items": [str], "text": str}],
    },
    "errors": [{"type": str, "message": str, "start_point": POINT, "end_point": POINT}],
    "original_source_code": str,
}
"""The shape of a record: the keys of a dictionary exactly, the element of a list, a type or several."""


def misfits(data: Any, shape: Any, place: str = "") -> list[str]:
    if isinstance(shape, dict):
        if not isinstance(data, dict) or data.keys() != shape.keys():
            return [f"{place}: {sorted(data)} for {sorted(shape)}"]
        return [problem for key in shape for problem in misfits(data[key], shape[key], f"{place}.{key}")]
    if isinstance(shape, list):
        return [problem for index, value in enumerate(data) for problem in misfits(value, shape[0], f"{place}[{index}]")]
    return [] if isinstance(data, shape) else [f"{place}: {data!r}"]


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_a_record_has_all_keys_and_is_a_tree(path: Path) -> None:
    tree = uast.parse_file(path)
    record = json.loads(json.dumps(mlcpd_record(tree)))
    assert misfits(record, RECORD) == []
    nodes = record["ast"]["nodes"]
    assert [node["id"] for node in nodes] == list(range(record["metadata"]["nodes"]))
    assert [node["id"] for node in nodes if node["parent"] is None] == [0]
    assert record["ast"]["root"] == nodes[0]["type"] == "Module"
    reached, waiting = set(), [0]
    while waiting:
        reached.add(index := waiting.pop())
        assert all(nodes[child]["parent"] == index for child in nodes[index]["children"])
        waiting += nodes[index]["children"]
    assert len(reached) == len(nodes)
    assert all(node["text"].encode() == tree.source[node["start_byte"] : node["end_byte"]] for node in nodes)
    # The leaves and what stands between them are the source.
    leaves = [node for node in nodes if not node["children"]]
    source = record["original_source_code"].encode()
    assert source == tree.source
    assert not b"".join(source[before["end_byte"] : after["start_byte"]] for before, after in pairwise(leaves)).strip(b" \t\r\n\f\\")


def test_ten_languages_have_the_same_declarations() -> None:
    seen = {path.name: mlcpd_record(uast.parse_file(path)) for path in PROGRAMS}
    assert len({record["language"] for record in seen.values()}) == 10
    assert "c_sharp" in {record["language"] for record in seen.values()}
    for name, record in seen.items():
        found = record["cross_language_map"]
        functions = [each["name"].lower() for each in found["function_declarations"] if each["name"]]
        assert {"price", "total"} <= {function.rpartition("_")[2] for function in functions}, name
        assert "shop" in [each["name"].lower() for each in found["class_declarations"] if each["name"]], name
        categories = record["node_categories"]
        assert categories["statements"]["loops"], name
        assert categories["statements"]["conditionals"], name
        assert categories["statements"]["returns"] or record["language"] in ("ruby", "scala"), name
        assert categories["expressions"]["calls"], name


def test_a_category_holds_whole_kinds() -> None:
    kinds = [kind for group in CATEGORIES.values() for names in group.values() for kind in names]
    assert len(kinds) == len(set(kinds)), "a kind in two categories"
    record = mlcpd_record(uast.parse("identifier = if_else(a) if b else -1\n", "python"))
    types = {node["id"]: node["type"] for node in record["ast"]["nodes"]}
    assert [types[each] for each in record["node_categories"]["statements"]["conditionals"]] == ["Conditional"]
    assert [types[each] for each in record["node_categories"]["expressions"]["unary_operations"]] == ["Unary"]


def test_errors_are_counted_and_placed() -> None:
    record = mlcpd_record(uast.parse("int f() { LOG(ERROR); return 0; }\n", "cpp"))
    assert (record["success"], record["metadata"]["errors"], record["errors"]) == (True, 0, [])
    record = mlcpd_record(uast.parse("class A {\n  int f( { }\n", "java"))
    assert not record["success"]
    assert record["metadata"]["errors"] == len(record["errors"]) > 0
    assert all(error["type"] in ("ERROR", "MISSING") for error in record["errors"])
    assert record["errors"][0]["start_point"]["row"] in (0, 1)


@pytest.mark.parametrize(
    ("code", "language", "module", "items"),
    [
        ("from a.b import c as d, e\n", "python", "a.b", ["c", "e"]),
        ("import {y as z} from 'mod'\n", "javascript", "mod", ["y"]),
        ("#include <a.h>\n", "c", "a.h", []),
        ('#include "b.h"\n', "cpp", "b.h", []),
        ("import a.b.{C, D}\n", "scala", "a.b", ["C", "D"]),
        ('import "fmt"\n', "go", "fmt", []),
    ],
)
def test_what_an_import_names(code: str, language: str, module: str, items: list[str]) -> None:
    (found,) = mlcpd_record(uast.parse(code, language))["cross_language_map"]["import_statements"]
    assert (found["module_path"], found["imported_items"]) == (module, items)


def test_positions_are_bytes() -> None:
    record = mlcpd_record(uast.parse("x = 'ü'; y = 1\n", "python"))
    (number,) = [node for node in record["ast"]["nodes"] if node["type"] == "Number"]
    assert (number["text"], number["start_point"]["column"]) == ("1", 14)


def test_depth_is_no_matter() -> None:
    record = mlcpd_record(uast.parse("x = " + "(" * 2000 + "1" + ")" * 2000 + "\n", "python"))
    assert record["metadata"]["nodes"] > 6000
    json.dumps(record)


def test_the_native_tree_as_text() -> None:
    assert native_text(uast.parse("f(1)\n", "python")).splitlines() == [
        '(module) "f(1)\\n"',
        '  (expression_statement) "f(1)"',
        '    (call) "f(1)"',
        '      (identifier) "f"',
        '      (argument_list) "(1)"',
        '        (() "("',
        '        (integer) "1"',
        '        ()) ")"',
    ]


def test_the_command(tmp_path: Path) -> None:
    source = tmp_path / "a.py"
    source.write_text("x = 'é'\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["export", str(source), "--format", "mlcpd"])
    assert result.exit_code == 0
    assert json.loads(result.output) == json.loads(json.dumps(mlcpd_record(uast.parse_file(source))))
    assert CliRunner().invoke(main, ["export", str(source)]).exit_code == 2


def test_a_dataset(tmp_path: Path) -> None:
    make(small_corpus(tmp_path / "source", files=3), tmp_path / "out", shard_bytes=200)
    dataset = uast.open_dataset(tmp_path / "out")
    assert len(dataset.shards("python")) > 1
    records = export_mlcpd(tmp_path / "out", tmp_path / "mlcpd", Inline(), Watcher())
    assert records == len(dataset)
    names = {path.name for path in (tmp_path / "mlcpd").iterdir()}
    assert names == {
        f"{language}_parsed_{number}.parquet" for language in dataset.languages for number in range(1, len(dataset.shards(language)) + 1)
    }
    rows = [row for name in sorted(names) for row in pq.read_table(tmp_path / "mlcpd" / name).to_pylist()]
    assert pq.read_schema(tmp_path / "mlcpd" / "python_parsed_1.parquet").equals(MLCPD)
    for row in rows:
        record = json.loads(row["universal_schema"])
        assert misfits(record, RECORD) == []
        assert (row["language"], row["line_count"], row["num_errors"], row["ast_node_count"]) == (
            record["language"],
            *(record["metadata"][name] for name in ("lines", "errors", "nodes")),
        )
        assert row["lang_specific_parse"].startswith("(")
    with pytest.raises(DatasetError, match="not empty") as caught:
        export_mlcpd(tmp_path / "out", tmp_path / "mlcpd", Inline(), Watcher())
    assert caught.value.code == "output-occupied"


@pytest.mark.slow
def test_the_dataset_command(tmp_path: Path) -> None:
    make(small_corpus(tmp_path / "source", files=2), tmp_path / "out")
    told = run("export", tmp_path / "out", "--format", "mlcpd", "-o", tmp_path / "mlcpd", "--workers", 1)
    assert told.returncode == 0, told.stderr
    assert "records" in told.stdout
    told = run("export", tmp_path / "nothing", "--format", "mlcpd", "-o", tmp_path / "x")
    assert told.returncode == 1
    assert "there is no such folder" in told.stderr


def test_the_page_lists_the_categories() -> None:
    page = (Path(__file__).parent.parent / "docs" / "from-mlcpd.md").read_text(encoding="utf-8")
    for group, names in CATEGORIES.items():
        for name, kinds in names.items():
            assert f"| `{group}.{name}` | {', '.join(sorted(str(kind) for kind in kinds))} |" in page
