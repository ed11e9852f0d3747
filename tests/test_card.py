"""What stands beside the shards: the card, the checksums, the statistics."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from dataclasses import asdict
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow.parquet as pq
import pytest
import yaml
from buildkit import Inline, contents, make, small_corpus, write_files
from click.testing import CliRunner
from identify.vendor.licenses import LICENSES

import uast
from build_dataset.card import card_text, command
from build_dataset.checksums import listed_files
from build_dataset.cli import main
from build_dataset.cli.run import run as run_command
from build_dataset.engine import LocalEngine
from build_dataset.options import Options
from build_dataset.progress import Watcher
from build_dataset.run import build
from build_dataset.verify import verify
from uast.tables import table

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("card")
    source = small_corpus(folder / "source")
    write_files(source, {"LICENSE": dict(LICENSES)["MIT"], "p/own.py": "# SPDX-License-Identifier: GPL-2.0-or-later OR ISC\n"})
    write_files(
        source, {"odd/LICENSE": "Ask.\n", "odd/a.c": "int a;\n", "p/twice.py": "# SPDX-License-Identifier: GPL-2.0-or-later OR ISC\n"}
    )
    make(source, folder / "out", shard_bytes=3000, max_bytes=1_000_000)
    return folder / "out"


def front(out: Path) -> dict[str, Any]:
    text = (out / "README.md").read_text(encoding="utf-8")
    found = re.match(r"---\n(.*?\n)---\n", text, re.DOTALL)
    assert found
    data: dict[str, Any] = yaml.safe_load(found[1])
    return data


def test_the_card_is_what_the_hub_reads(built: Path, require: Callable[..., Any]) -> None:
    try:
        import huggingface_hub
    except ImportError:
        huggingface_hub = None  # type: ignore[assignment]
    hub = require("huggingface_hub", huggingface_hub)
    card = hub.DatasetCard.load(built / "README.md")
    assert card.data.license == ["gpl-2.0", "isc", "mit", "unknown"]
    assert card.data.size_categories == ["n<1K"]
    assert card.data.task_categories == ["text-generation"]
    assert card.data.pretty_name == "Universal syntax trees of source"
    languages = {"c", "java", "python"}
    assert {config["config_name"] for config in card.data.configs} == {"all"} | languages | {f"{name}-functions" for name in languages}


def test_configs_name_all_shards_and_nothing_else(built: Path) -> None:
    shards = {path.relative_to(built).as_posix() for path in built.glob("*/*/*.parquet") if ".uast-build" not in path.parts}
    assert len(shards) > 6
    for config in front(built)["configs"]:
        name = config["config_name"]
        (files,) = config["data_files"]
        assert files["split"] == "train"
        found = {path.relative_to(built).as_posix() for path in built.glob(files["path"])}
        folder = "functions" if name.endswith("-functions") else "data"
        language = "*" if name == "all" else name.removesuffix("-functions")
        assert found == {shard for shard in shards if PurePosixPath(shard).match(f"{folder}/{language}/*")}
        assert config.get("default", False) == (name == "all")


def test_splits_and_other_folders_get_configs(built: Path) -> None:
    manifest = uast.open_dataset(built).manifest
    names = ["data/c/train-00000", "data/c/validation-00000", "data/python/train-00000", "functions/c/train-00000"]
    made_up = manifest | {"shards": [{"path": f"{name}.parquet", "sha256": "0"} for name in names]}
    text = card_text(made_up, pq.read_table(built / "inventory.parquet"))
    configs = {config["config_name"]: config["data_files"] for config in yaml.safe_load(text.split("---\n")[1])["configs"]}
    assert configs == {
        "all": [{"split": "train", "path": "data/*/train-*.parquet"}, {"split": "validation", "path": "data/*/validation-*.parquet"}],
        "c": [{"split": "train", "path": "data/c/train-*.parquet"}, {"split": "validation", "path": "data/c/validation-*.parquet"}],
        "python": [{"split": "train", "path": "data/python/train-*.parquet"}],
        "c-functions": [{"split": "train", "path": "functions/c/train-*.parquet"}],
    }


def test_the_card_tells_what_is_there(built: Path) -> None:
    text = (built / "README.md").read_text(encoding="utf-8")
    files = uast.open_dataset(built).files.select("license").collect()["license"].to_list()
    for license_, count in Counter(files).items():
        assert re.search(rf"^\| {license_ or 'unknown'} \| {count} \| \d+\.\d% \|$", text, re.MULTILINE), license_
    for name in (*table("files").schema.names, *table("functions").schema.names):
        assert f"| `{name}` |" in text
    assert f"| all | {len(files)} |" in text
    assert re.search(r"^\| skipped: unknown-language \| 3 \|", text, re.MULTILINE)


@pytest.mark.slow
def test_nothing_in_it_depends_on_time_or_place(built: Path, tmp_path: Path) -> None:
    source = built.parent / "source"
    moved = tmp_path / "elsewhere" / "source"
    moved.parent.mkdir()
    source.rename(moved)
    try:
        with LocalEngine(2) as engine:
            build([moved], tmp_path / "out", Options(shard_bytes=3000, max_bytes=1_000_000), engine)
    finally:
        moved.rename(source)
    assert contents(tmp_path / "out") == contents(built)
    text = (built / "README.md").read_text(encoding="utf-8")
    assert str(built.parent) not in text
    assert str(tmp_path) not in text


def test_sha256sum_passes(built: Path, require: Callable[..., Any]) -> None:
    done = subprocess.run([require("sha256sum"), "--strict", "-c", "CHECKSUMS"], cwd=built, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    named = {line.rpartition(":")[0] for line in done.stdout.splitlines()}
    assert named == contents(built).keys() - {"CHECKSUMS"}


def test_listed_files_are_found_wherever_they_are() -> None:
    manifest = {"a": [{"path": "x", "sha256": "1", "more": {"path": "y", "sha256": "2"}}], "b": ({"path": "z"},), "sha256": "3"}
    assert list(listed_files(manifest)) == [("x", "1"), ("y", "2")]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("damage", "path", "message"),
    [
        (lambda out: (out / "README.md").write_bytes(b"My own words\n"), "README.md", "the SHA-256 differs from CHECKSUMS"),
        (lambda out: (out / "README.md").unlink(), "README.md", "it is missing; uast-build card writes it"),
        (lambda out: (out / "CHECKSUMS").unlink(), "CHECKSUMS", "it is missing; uast-build card writes it"),
        (lambda out: append(out / "CHECKSUMS", b"00  data/x\n"), "CHECKSUMS", "what it says of data/x is not what the manifest says"),
        (lambda out: reverse(out / "CHECKSUMS"), "CHECKSUMS", "its lines are not in their order"),
        (lambda out: append(out / "manifest.json", b"\n"), "manifest.json", "the SHA-256 differs from CHECKSUMS"),
    ],
)
def test_damage_is_named_and_mended(tmp_path: Path, damage: Callable[[Path], object], path: str, message: str) -> None:
    out = tmp_path / "out"
    make(small_corpus(tmp_path / "source", 1), out)
    before = contents(out)
    damage(out)
    problems = verify(out, Inline(), Watcher())
    assert [problem.path for problem in problems] == [path]
    assert message in problems[0].message
    done = CliRunner().invoke(main, ["card", str(out)])
    assert done.exit_code == 0, done.output
    if path != "manifest.json":
        assert contents(out) == before
        assert verify(out, Inline(), Watcher()) == []


def append(path: Path, more: bytes) -> None:
    path.write_bytes(path.read_bytes() + more)


def reverse(path: Path) -> None:
    path.write_text("".join(reversed(path.read_text(encoding="utf-8").splitlines(keepends=True))), encoding="utf-8")


def test_the_command_in_the_card_is_a_command(built: Path) -> None:
    manifest = uast.open_dataset(built).manifest
    words = command(manifest)
    assert words == ["uast-build", "source", "-o", "OUT", "--max-bytes", "1000000", "--shard-bytes", "3000"]
    options = {
        "languages": ["c", "python"],
        "max_bytes": 5,
        "dedup": "near",
        "dedup_threshold": 0.9,
        "dedup_within": "source",
        "keep_duplicates": True,
        "splits": [["train", 0.75], ["test", 0.25]],
        "repository_depth": 2,
        "shard_bytes": 9000,
        "functions": False,
        "ignore": False,
        "include": ["*.c", "a b"],
        "exclude": ["x"],
        "skip": ["test", "minified"],
        "allow_licenses": ["ISC", "GPL-2.0-only WITH Classpath-exception-2.0"],
        "deny_licenses": ["GPL-2.0-only"],
        "sample": 0.5,
        "limit": 7,
        "seed": 3,
        "mappings": {"rust": "0" * 64},
    }
    assert options.keys() == asdict(Options()).keys(), "say what the card makes of a new option"
    parsed = run_command.make_context("uast-build", command(manifest | {"options": options})[1:]).params
    named = {"allow_licenses": "allow_license", "deny_licenses": "deny_license"}
    plain = {name: tuple(value) if isinstance(value, list) else value for name, value in options.items()}
    expected = {named.get(name, name): value for name, value in plain.items()} | {"splits": (("train", 0.75), ("test", 0.25))}
    expected |= {"no_ignore": not expected.pop("ignore"), "mappings": (Path("rust.toml"),)}
    assert {name: parsed[name] for name in expected} == expected


def test_statistics_are_those_of_the_tables(built: Path) -> None:
    done = CliRunner().invoke(main, ["stats", str(built), "--json"])
    assert done.exit_code == 0, done.output
    told = json.loads(done.output)
    dataset = uast.open_dataset(built)
    files = dataset.files.select("language", "size", "license", "status", "node_count", "is_test").collect()
    assert set(told["languages"]) == set(dataset.languages)
    for language, found in told["languages"].items():
        rows = files.filter(pl.col("language") == language)
        assert found["files"] == len(rows)
        assert found["nodes"] == rows["node_count"].sum() == sum(found["kinds"].values())
        assert found["bytes"] == rows["size"].sum()
        assert found["functions"] == sum(pq.read_metadata(path).num_rows for path in built.glob(f"functions/{language}/*.parquet"))
        assert found["with_errors"] == (rows["status"] == "parsed_with_errors").sum()
        assert found["median"] == rows["size"].quantile(0.5, "lower")
        assert found["flags"]["test"] == rows["is_test"].sum()
        assert found["licenses"] == {name or "unknown": count for name, count in Counter(rows["license"].to_list()).items()}
        kinds = dataset.nodes(language).group_by("kind").len().collect()
        assert found["kinds"] == {str(kind): count for kind, count in kinds.iter_rows()}
    assert told["all"]["duplicates"] == 1
    assert told["counts"] == dataset.manifest["counts"]


def test_statistics_for_people(built: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["stats", str(built), "--top", "2"])
    assert done.exit_code == 0, done.output
    assert re.search(r"^ ?all +\d+ +\d+\.\d% ", done.output, re.MULTILINE)
    assert re.search(r"MIT \d+\.\d%, ", done.output)
    assert "Identifier" in done.output
    assert "Punctuation" not in done.output
    alone = CliRunner().invoke(main, ["stats", str(built), "--top", "0"]).output
    assert "Identifier" not in alone
    missing = CliRunner().invoke(main, ["stats", str(tmp_path / "nowhere")])
    assert (missing.exit_code, "[dataset-missing]" in missing.output) == (1, True)


def test_a_dataset_without_trees_has_a_card(tmp_path: Path) -> None:
    make(write_files(tmp_path / "source", {"notes.txt": "nothing\n"}), tmp_path / "out")
    assert "configs" not in front(tmp_path / "out")
    assert front(tmp_path / "out")["license"] == ["unknown"]
    assert CliRunner().invoke(main, ["stats", str(tmp_path / "out")]).exit_code == 0


def test_names_of_sources_are_quoted(tmp_path: Path) -> None:
    name = 'a: "b" #c é'
    make(write_files(tmp_path / name, {"a.py": "x = 1\n"}), tmp_path / "out")
    assert front(tmp_path / "out")["pretty_name"] == f"Universal syntax trees of {name}"
    text = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert f"$ uast-build '{name}' -o OUT\n" in text
