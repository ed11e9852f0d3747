"""`uast-build verify` names what is wrong, and only that."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from buildkit import Inline, Notes, make, rewrite_manifest, run, small_corpus

from build_dataset.layout import sha256_of
from build_dataset.verify import Problem, verify
from uast.errors import DatasetError
from uast.shards import LEGEND
from uast.tables import table

if TYPE_CHECKING:
    from collections.abc import Callable

SHARD = "data/java/part-00000.parquet"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    make(small_corpus(folder / "source"), folder / "out", shard_bytes=4000)
    return folder / "out"


@pytest.fixture
def out(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "out"))


def problems(out: Path, *, deep: bool = False) -> list[Problem]:
    return verify(out, Inline(), Notes(), deep=deep)


def rewrite(out: Path, change: Callable[[pa.Table], pa.Table], **options: Any) -> None:
    """Writes the shard again with something changed, and a manifest that has its checksum: only the content can tell."""
    path = out / SHARD
    file = pq.ParquetFile(path)
    rows = change(file.read())
    legend = file.metadata.metadata[LEGEND.encode()].decode()
    with pq.ParquetWriter(path, rows.schema, **{**table("files").writer_options(), **options}) as writer:
        writer.write_table(rows)
        writer.add_key_value_metadata({LEGEND: legend})
    manifest = json.loads((out / "manifest.json").read_bytes())
    entry = next(entry for entry in manifest["shards"] if entry["path"] == SHARD)
    change_of_size = path.stat().st_size - entry["bytes"]
    entry |= {"sha256": sha256_of(path), "bytes": path.stat().st_size}
    manifest["counts"]["bytes"] += change_of_size
    manifest["languages"]["java"]["bytes"] += change_of_size
    rewrite_manifest(out, manifest)


def replaced(name: str, change: Callable[[list[Any]], object]) -> Callable[[pa.Table], pa.Table]:
    """A change of one column's values."""

    def apply(rows: pa.Table) -> pa.Table:
        values = rows[name].to_pylist()
        change(values)
        place = rows.schema.get_field_index(name)
        return rows.set_column(place, rows.schema.field(place), pa.array(values, rows.schema.field(place).type))

    return apply


def test_a_whole_dataset_passes(out: Path) -> None:
    assert problems(out) == []
    assert problems(out, deep=True) == []


@pytest.mark.parametrize("place", [4, 0.1, 0.5, 0.9, -200, -5])
def test_a_flipped_byte_is_found_wherever_it_is(out: Path, place: float) -> None:
    path = out / SHARD
    data = bytearray(path.read_bytes())
    data[int(place * len(data)) if isinstance(place, float) else place] ^= 0x40
    path.write_bytes(data)
    found = problems(out)
    assert {problem.path for problem in found} == {SHARD}
    assert "SHA-256" in found[0].message or "SHA-256" in found[-1].message


@pytest.mark.parametrize("name", ["inventory.parquet", "quarantine.parquet"])
def test_the_tables_are_checked_too(out: Path, name: str) -> None:
    data = bytearray((out / name).read_bytes())
    data[len(data) // 3] ^= 1
    (out / name).write_bytes(data)
    assert name in {problem.path for problem in problems(out)}


def test_missing_and_foreign_files_are_named(out: Path) -> None:
    shutil.move(out / SHARD, out / "data/java/part-00099.parquet")
    (out / "inventory.parquet").unlink()
    assert problems(out) == [
        Problem(SHARD, "it is missing"),
        Problem("data/java/part-00099.parquet", "the manifest does not list it"),
        Problem("inventory.parquet", "it is missing"),
    ]


def test_a_shard_is_read_and_not_only_hashed(out: Path) -> None:
    rewrite(out, lambda rows: rows)
    assert problems(out) == []


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize(
    ("change", "message"),
    [
        (replaced("content", lambda values: values.__setitem__(0, values[0][:-2] + b"}\t")), "the content is not that of the hash"),
        (replaced("kind", lambda values: values[1].__setitem__(3, 250)), "250 is no kind of the schema"),
        (replaced("form", lambda values: values[1].__setitem__(2, values[1][2] & ~0xFF)), "role 0 is not allowed under kind"),
        (replaced("subtree", lambda values: values[2].__setitem__(1, 100_000)), "subtrees do not nest"),
        (replaced("width", lambda values: values[2].__setitem__(-1, values[2][-1] + 1)), "the root does not span the source"),
        (replaced("node_count", lambda values: values.__setitem__(0, 3)), "node_count is 3, the tree has"),
        (replaced("depth", lambda values: values.__setitem__(0, 99)), "depth is 99, the tree has"),
        (replaced("status", lambda values: values.__setitem__(0, "parsed_with_errors")), "does not fit the counts of errors"),
        (replaced("language", lambda values: values.__setitem__(0, "c")), "is c and lies among java"),
        (replaced("id", lambda values: values.__setitem__(0, "x")), "it does not hold the files that the inventory says"),
        (lambda rows: rows.slice(1), "the manifest says"),
        (lambda rows: rows.drop_columns(["lines"]), "its schema is not the declared one: lines"),
    ],
)
def test_a_shard_with_the_right_checksum_and_the_wrong_content(out: Path, change: Any, message: str, deep: bool) -> None:
    rewrite(out, change, **({"use_dictionary": False, "column_encoding": None, "compression_level": None} if "schema" in message else {}))
    found = problems(out, deep=deep)
    assert any(message in problem.message for problem in found), found
    assert {problem.path for problem in found} == {SHARD}


def test_deep_finds_a_tree_that_is_valid_but_not_the_parser_s(out: Path) -> None:
    rewrite(out, replaced("attr_value", lambda values: values[1].__setitem__(0, values[1][0] ^ 1)))
    assert problems(out) == []
    (found,) = problems(out, deep=True)
    assert found.path == SHARD
    assert found.message.endswith(".java: parsed again, attr_value differ")


def test_counts_of_the_manifest_are_checked(out: Path) -> None:
    manifest = json.loads((out / "manifest.json").read_bytes())
    manifest["counts"]["parsed"] += 1
    rewrite_manifest(out, manifest)
    assert problems(out) == [Problem("manifest.json", "its counts are not those of the inventory and the shards")]


def test_deep_needs_the_same_mapping(out: Path) -> None:
    manifest = json.loads((out / "manifest.json").read_bytes())
    manifest["versions"]["grammars"]["c"]["mapping_sha256"] = "0"
    rewrite_manifest(out, manifest)
    with pytest.raises(DatasetError) as caught:
        problems(out, deep=True)
    assert caught.value.code == "dataset-version"
    assert problems(out) == []


def test_row_groups_are_bounded(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("build_dataset.verify.GROUP_LIMIT", 1000)
    found = problems(out)
    assert all("bytes uncompressed, over 1,000" in problem.message for problem in found)
    assert SHARD in {problem.path for problem in found}


@pytest.mark.slow
def test_the_command_names_the_file_and_fails(out: Path) -> None:
    good = run("verify", out, "--workers", "1")
    assert (good.returncode, good.stderr.splitlines()[-1].split(":")[0]) == (0, "verifying")
    assert good.stdout.startswith(f"{out} is whole: 40 trees")
    data = bytearray((out / SHARD).read_bytes())
    data[len(data) // 2] ^= 1
    (out / SHARD).write_bytes(data)
    bad = run("verify", out, "--workers", "1", "--quiet")
    assert (bad.returncode, bad.stdout) == (1, "")
    assert f"{out / SHARD}: its bytes are not those that were written" in bad.stderr
    plain = run("verify", out, "--workers", "1", "--json")
    assert plain.returncode == 1
    told = json.loads(plain.stdout)
    assert told["whole"] is False
    assert {problem["path"] for problem in told["problems"]} == {SHARD}
