"""Splits: nothing leaks, sizes are what was asked for, and nothing depends on luck."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow as pa
import pytest
from buildkit import Inline, contents, make, run, write_files
from hypothesis import given, settings
from hypothesis import strategies as st
from test_duplicates import edited, program

import uast
from build_dataset.duplicates import signature_of
from build_dataset.inventory import INPUTS, file_id
from build_dataset.layout import Output
from build_dataset.options import Options
from build_dataset.progress import Watcher
from build_dataset.repositories import repository_key, repository_of
from build_dataset.select import select
from build_dataset.splits import leaks, split_of
from build_dataset.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

SPLITS = (("train", 0.8), ("validation", 0.1), ("test", 0.1))
POOL = [program(seed, 30) for seed in range(3)]
TEXTS = [*POOL, *(edited(text, 0.004, 9) for text in POOL), *(f"x = {number}\n" for number in range(6))]


def row(source: str, path: str, content: str, repository: str | None = None) -> dict[str, Any]:
    raw = content.encode()
    return {
        "id": file_id(source, path.encode()),
        "source": source,
        "path": path,
        "raw_path": path.encode(),
        "size": len(raw),
        "repository": repository,
        "language": "python",
        "sha256": hashlib.sha256(raw).hexdigest(),
        "signature": signature_of(raw, "python", "near"),
    }


FILES = st.lists(
    st.builds(
        row,
        st.sampled_from(["a", "b"]),
        st.builds("{}/{}/{}.py".format, st.sampled_from("pqrst"), st.sampled_from("uvw"), st.integers(0, 99)),
        st.sampled_from(TEXTS),
        st.sampled_from([None, None, "https://host/x/one.git", "git@host:x/one", "https://host/x/two", "https://host/y/one"]),
    ),
    max_size=40,
    unique_by=lambda made: made["id"],
)


@pytest.mark.slow
@settings(max_examples=80, deadline=None)
@given(FILES, st.integers(0, 2), st.integers(0, 3), st.sampled_from(["none", "exact", "near"]), st.booleans())
def test_nothing_leaks(files: list[dict[str, Any]], depth: int, seed: int, dedup: Any, keep: bool) -> None:
    options = Options(splits=SPLITS, repository_depth=depth, seed=seed, dedup=dedup, keep_duplicates=keep)
    selected = select(pa.Table.from_pylist(files, INPUTS), options)
    rows = selected.inputs.to_pylist()
    seen: dict[Any, set[str]] = {}
    for each in rows:
        if each["reason"] is not None:
            assert each["split"] is None
            continue
        assert each["split"] in dict(SPLITS)
        known = {"https://host/x/one.git": 1, "git@host:x/one": 1}.get(each["repository"], each["repository"])
        place = known or (each["source"], *each["path"].split("/")[:-1][:depth])
        for key in (("repository", place), ("bytes", each["sha256"]), ("cluster", each["cluster"]), ("signature", each["signature"])):
            if key[1] is not None and (key[0] != "signature" or dedup == "near"):
                seen.setdefault(key, set()).add(each["split"])
    assert all(len(splits) == 1 for splits in seen.values()), seen
    parts = selected.splits["parts"]
    assert sum(part["files"] for part in parts.values()) == sum(each["reason"] is None for each in rows)
    assert sum(part["components"] for part in parts.values()) == selected.splits["components"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 100_000), min_size=40, max_size=200), st.integers(0, 5))
def test_sizes_are_as_wanted_as_far_as_components_allow(sizes: list[int], seed: int) -> None:
    files = [row("s", f"r{at}/f.py", f"x = {at}\n") | {"size": size} for at, size in enumerate(sizes)]
    parts = select(pa.Table.from_pylist(files, INPUTS), Options(splits=SPLITS, repository_depth=1, seed=seed)).splits["parts"]
    total = sum(sizes)
    for name, fraction in SPLITS:
        assert abs(parts[name]["bytes"] - fraction * total) <= max(sizes) + total / 500, (name, parts)


def test_a_giant_component_is_named() -> None:
    files = [row("s", f"giant/f{at}.py", f"x = {at}\n" * 500) for at in range(20)]
    files += [row("s", f"small{at}/f.py", f"y = {at}\n") for at in range(20)]
    selected = select(pa.Table.from_pylist(files, INPUTS), Options(splits=SPLITS, repository_depth=1))
    giant = selected.splits["largest_component"]
    assert giant == {
        "first_file": "s/giant/f0.py",
        "repositories": 1,
        "files": 20,
        "bytes": sum(each["size"] for each in files[:20]),
        "split": "train",
    }
    parts = selected.splits["parts"]
    assert parts["validation"]["files"] + parts["test"]["files"] == 20


def test_the_seed_decides_and_only_the_seed() -> None:
    files = [row("s", f"r{at}/f.py", f"x = {at}\n") for at in range(200)]
    table = pa.Table.from_pylist(files, INPUTS)

    def splits(seed: int) -> list[str]:
        made: list[str] = select(table, Options(splits=SPLITS, repository_depth=1, seed=seed)).inputs["split"].to_pylist()
        return made

    assert splits(1) == splits(1) != splits(2)
    assert all(18 <= splits(seed).count("test") <= 22 for seed in range(3))


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://github.com/Alice/Proj.git", "github.com/alice/proj"),
        ("http://alice:secret@github.com/alice/proj/", "github.com/alice/proj"),
        ("git@github.com:alice/proj.git", "github.com/alice/proj"),
        ("ssh://git@github.com:22/alice/proj", "github.com:22/alice/proj"),
        ("github.com/alice/proj", "github.com/alice/proj"),
        ("alice", "alice"),
        ("file:///srv/git/proj.git", "srv/git/proj"),
    ],
)
def test_one_spelling_for_a_repository(url: str, key: str) -> None:
    assert repository_key(url) == key
    assert repository_key(repository_key(url)) == key


def test_what_counts_as_a_repository() -> None:
    assert repository_of("https://host/a/b", "s", b"p/q.py", 1) == repository_of("git@host:a/b.git", "other", b"x.py", 0)
    assert repository_of(None, "s", b"p/q/r.py", 1) == ("s", b"p")
    assert repository_of(None, "s", b"r.py", 1) == repository_of(None, "s", b"p/q/r.py", 0) == ("s", b"")


@pytest.fixture
def checkouts(tmp_path: Path) -> Path:
    """Twelve repositories side by side; some share a file, some have nearly the same one."""
    files: dict[str, str | bytes] = {}
    for number in range(12):
        for file in range(4):
            files[f"repo{number:02}/f{file}.py"] = program(100 * number + file, 30)
    files["repo01/shared.py"] = files["repo02/shared.py"] = program(5000)
    files["repo03/near.py"], files["repo04/near.py"] = program(6000), program(6000) + "# changed\n"
    files["repo05/__init__.py"] = files["repo06/__init__.py"] = ""
    return write_files(tmp_path / "checkouts", files)


@pytest.mark.slow
@pytest.mark.parametrize("dedup", ["none", "near"])
def test_nothing_leaks_in_what_is_written(checkouts: Path, tmp_path: Path, dedup: str) -> None:
    out = tmp_path / "out"
    options = {"splits": (("train", 0.5), ("test", 0.5)), "repository_depth": 1, "shard_bytes": 10_000}
    make(checkouts, out, dedup=dedup, keep_duplicates=True, **options)
    dataset = uast.open_dataset(out)
    files = dataset.files.select("path", "content", "split", "cluster").collect()
    assert set(files["split"]) == {"train", "test"}
    for key in (pl.col("content"), pl.col("path").str.split("/").list.first(), pl.col("cluster")):
        split = files.filter(key.is_not_null()).group_by(key.alias("key")).agg(pl.col("split").n_unique())
        assert split["split"].max() == 1
    linked = {path: split for path, split in files.select("path", "split").iter_rows() if "repo03" in path or "repo04" in path}
    if dedup == "near":
        assert len(set(linked.values())) == 1
    for shard in dataset.shards():
        told = set(pl.read_parquet(shard, columns=["split"])["split"])
        assert told == {split_of(shard.relative_to(out).as_posix())}
    assert dataset.manifest["splits"]["parts"]["train"]["wanted"] == 0.5
    assert not verify(out, Inline(), Watcher())
    make(checkouts, tmp_path / "again", dedup=dedup, keep_duplicates=True, **options)
    assert contents(out) == contents(tmp_path / "again")


def test_verify_sees_a_leak(checkouts: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    out = tmp_path / "out"
    make(checkouts, out, splits=(("train", 0.5), ("test", 0.5)), repository_depth=1)
    inventory = pq.read_table(Output(out).inventory)
    assert not leaks(inventory)
    rows = inventory.to_pylist()
    for each in rows:
        if each["path"] == "repo01/shared.py":
            other = "test" if split_of(each["shard"]) == "train" else "train"
            each["shard"] = each["shard"].replace(str(split_of(each["shard"])), other)
    assert len(leaks(pa.Table.from_pylist(rows, inventory.schema))) == 2  # the cluster, and the bytes


@pytest.mark.parametrize("wrong", ["train=0.9", "train=a", "Train=1", "", "a=0.5,a=0.5", "a=0,b=1", "train"])
def test_splits_that_make_no_sense(wrong: str, tmp_path: Path) -> None:
    from click.testing import CliRunner

    from build_dataset.cli import main

    done = CliRunner().invoke(main, ["run", str(tmp_path), "-o", str(tmp_path / "out"), "--split", wrong])
    assert done.exit_code == 2
    assert "train=0.9,validation=0.05,test=0.05" in done.output


@pytest.mark.slow
def test_splits_from_the_command_line(checkouts: Path, tmp_path: Path) -> None:
    split = "train=0.5,dev_1=0.5"
    done = run("run", checkouts, "-o", tmp_path / "out", "--split", split, "--repository-depth", 1, "--seed", 3, "--workers", 1)
    assert done.returncode == 0, done.stderr
    assert "dev_1: " in done.stdout
    assert {path.name for path in uast.open_dataset(tmp_path / "out").shards()} == {"train-00000.parquet", "dev_1-00000.parquet"}
