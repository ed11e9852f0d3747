"""A dataset on disk: its files and nodes as polars frames, its trees as `Tree`."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

import polars as pl

from uast.errors import DatasetError
from uast.location import arrow_paths, is_remote, located, open_parquet
from uast.nodetable import scan_nodes
from uast.packing import list_types
from uast.parsing import nearest_path
from uast.shards import TREE_COLUMNS, native_legend, row_group, tree_of, trees_in, whole
from uast.tables import BUILD_STATE, INVENTORY, MANIFEST, QUARANTINE, TableName, dataset_version, table
from uast.wording import counted

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from pathlib import Path

    from uast.node import Node
    from uast.tree import Tree


def open_dataset(path: str | os.PathLike[str]) -> Dataset:
    """The dataset that `uast-build` wrote, in a folder or behind a URL (`s3://bucket/prefix`).

    Raises DatasetError: dataset-missing, dataset-incomplete, dataset-version, dataset-damaged, remote-missing.
    """
    root = located(path)
    return Dataset(root, read_manifest(root))


_SHARD = re.compile(r"(?:data|functions)/[^/\\.][^/\\]*/[^/\\.][^/\\]*\.parquet")


def read_manifest(root: Path, *, check_shards: bool = True) -> dict[str, Any]:
    """What the builder wrote about the dataset in `root`; with `check_shards`, all shards must be there. Raises DatasetError."""
    try:
        text = (root / MANIFEST).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        raise _no_manifest(root) from None
    except (OSError, UnicodeDecodeError) as error:
        raise DatasetError(f"{MANIFEST} cannot be read: {error}", where=str(root)) from error
    try:
        manifest: dict[str, Any] = json.loads(text)
        version = manifest["dataset_version"]
        paths = [entry["path"] for shard in manifest["shards"] for entry in (shard, shard["functions"]) if entry]
        astray = next((path for path in paths if not _SHARD.fullmatch(path)), None)
        missing = _missing(root, paths) if check_shards and astray is None else []
    except (ValueError, KeyError, TypeError):
        raise DatasetError(f"{MANIFEST} is no manifest of a dataset", where=str(root), hint="build it anew with --overwrite") from None
    if version != dataset_version():
        raise _other_version(root, version)
    if astray is not None:
        # Whoever wrote the manifest may want another file of this machine to be read, or written anew.
        hint = "ask for the dataset anew where you have it from"
        raise DatasetError(f"{MANIFEST} names {astray!r}, which is no shard of a dataset", where=str(root), hint=hint)
    if missing:
        raise DatasetError(f"{missing[0]} is missing", where=str(root), hint="the uast-build command that made the dataset restores it")
    return manifest


def _missing(root: Path, shards: list[str]) -> list[str]:
    if is_remote(root):
        # One question for all of them.
        there = {path.as_posix() for path in root.glob("*/*/*.parquet")} if shards else set()
        return [shard for shard in shards if (root / shard).as_posix() not in there]
    return [shard for shard in shards if not (root / shard).is_file()]


def _no_manifest(root: Path) -> DatasetError:
    if (root / BUILD_STATE).is_dir():
        hint = "run the same uast-build command again; it resumes"
        return DatasetError("the build of this dataset was not finished", code="dataset-incomplete", where=str(root), hint=hint)
    hint = "uast-build SOURCE -o OUT makes a dataset"
    if root.is_dir():
        what, hint = "this folder holds no dataset", f"uast-build {root} -o OUT makes one of the source in it"
    elif root.is_file():
        what = "this is a file, not the folder of a dataset"
        hint = f"say {root.parent}" if root.name == MANIFEST else hint
    else:
        what = "there is no such folder"
        hint = (not is_remote(root) and nearest_path(root)) or hint
    return DatasetError(what, code="dataset-missing", where=str(root), hint=hint)


def _other_version(root: Path, version: object) -> DatasetError:
    known = dataset_version()
    newer = isinstance(version, int) and version > known
    return DatasetError(
        f"the dataset has layout {version}, written by {'a newer' if newer else 'an older'} uast; this one reads layout {known}",
        code="dataset-version",
        where=str(root),
        hint="update uast" if newer else "build it anew with --overwrite",
    )


class Dataset:
    """A dataset, read lazily. `root` is its folder; `manifest` what the builder wrote: counts, versions, checksums."""

    def __init__(self, root: Path, manifest: dict[str, Any]) -> None:
        self.root = root
        self.manifest = manifest

    def __repr__(self) -> str:
        counts = f"{counted(len(self), 'file')}, {counted(self.manifest['counts']['nodes'], 'node')}"
        return f"<Dataset {self.root}: {counts}, {' '.join(self.languages) or 'no language'}>"

    def __len__(self) -> int:
        """Number of files with a tree."""
        return sum(shard["files"] for shard in self.manifest["shards"])

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a tree, sorted."""
        return tuple(sorted({shard["language"] for shard in self.manifest["shards"]}))

    def shards(self, *languages: str) -> list[Path]:
        """The Parquet files of these languages, or of all. Raises DatasetError unknown-file for a language without one."""
        for name in languages:
            if name not in self.languages:
                hint = f"its languages: {' '.join(self.languages)}"
                raise DatasetError(f'the dataset has no file of "{name}"', code="unknown-file", where=str(self.root), hint=hint)
        return [self.root / shard["path"] for shard in self.manifest["shards"] if not languages or shard["language"] in languages]

    @property
    def files(self) -> pl.LazyFrame:
        """One row per file with a tree: the `files` table. Select what you need, `content` and the lists are large."""
        return _scan(self.shards(), "files")

    @property
    def functions(self) -> pl.LazyFrame:
        """One row per callable: the `functions` table; `node` gives the node of one. Raises DatasetError no-functions."""
        self._need_functions()
        return _scan([self.root / shard["functions"]["path"] for shard in self.manifest["shards"]], "functions")

    def parts(self, *languages: str, functions: bool = True) -> list[tuple[Path, Path | None]]:
        """The Parquet files of these languages, or of all, each with that of its callables, or None for `functions=False`.
        Raises DatasetError unknown-file, no-functions."""
        paths = self.shards(*languages)
        if not functions:
            return [(path, None) for path in paths]
        self._need_functions()
        of = {self.root / shard["path"]: self.root / shard["functions"]["path"] for shard in self.manifest["shards"]}
        return [(path, of[path]) for path in paths]

    def _need_functions(self) -> None:
        if not self.manifest["options"]["functions"]:
            hint = "build it without --no-functions"
            raise DatasetError("the dataset was built without functions", code="no-functions", where=str(self.root), hint=hint)

    @property
    def inventory(self) -> pl.LazyFrame:
        """One row per input, those without a tree with the reason."""
        return _scan([self.root / INVENTORY], "inventory")

    @property
    def quarantine(self) -> pl.LazyFrame:
        """One row per input that failed."""
        return _scan([self.root / QUARANTINE], "quarantine")

    def nodes(self, *languages: str) -> pl.LazyFrame:
        """One row per node, in preorder, file after file; of these languages, or of all.

        `id` of the file; `node`, `parent` (null at the root), `depth`; `kind` and `role` (null at the root), `native_kind` and
        `native_field` (null for none) as enums; `start` and `end` in bytes of `content`, half open; `subtree_end`, one past the
        last descendant; the flags `named error missing contains_error synthetic implicit extra` as booleans.

        Shards are read a row group at a time, and only what the query needs is unpacked. Raises DatasetError unknown-file.
        """
        return scan_nodes(self.shards(*languages))

    def pairs(self, first: str, second: str) -> pl.LazyFrame:
        """Parallel programs in two languages: `task`, `id_a` and `id_b`, a row for each two files of a task, in the order of tasks and
        ids. Raises DatasetError unknown-file for a language without a file."""
        a, b = (
            _scan(self.shards(language), "files").filter(pl.col("task").is_not_null()).select("task", pl.col("id").alias(name))
            for language, name in ((first, "id_a"), (second, "id_b"))
        )
        return a.join(b, on="task").sort("task", "id_a", "id_b")

    def tree(self, file_id: str) -> Tree:
        """The tree of the file with this `id`, equal to a fresh parse. Raises DatasetError unknown-file, dataset-damaged."""
        place = self._places.get(file_id)
        if place is None:
            hint = "the column `id` of `files` lists them"
            raise DatasetError(f'the dataset has no tree of "{file_id}"', code="unknown-file", where=str(self.root), hint=hint)
        path, index, row = place
        with open_parquet(self.root / path) as file, whole(self.root / path):
            batch = row_group(file, index, (*TREE_COLUMNS, *list_types()))
            return tree_of(batch.slice(row, 1), native_legend(file))

    def node(self, function_id: str) -> Node:
        """The node of the callable with this `id` of `functions`, in the tree of its file. Raises DatasetError unknown-file,
        OutOfRangeError."""
        file_id, _, node = function_id.partition(":")
        return self.tree(file_id).node(int(node) if node.isdecimal() else -1)

    def trees(self, *languages: str) -> Iterator[Tree]:
        """The trees of these languages, or of all, in the order of `files`; one row group is in memory at a time.
        Raises DatasetError unknown-file, dataset-damaged."""
        for shard in self.shards(*languages):
            yield from trees_in(shard)

    @cached_property
    def _places(self) -> dict[str, tuple[str, int, int]]:
        """id -> shard, row group, row in it."""
        places: dict[str, tuple[str, int, int]] = {}
        for shard in self.manifest["shards"]:
            with open_parquet(self.root / shard["path"]) as file:
                for index in range(file.num_row_groups):
                    ids = row_group(file, index, ("id",)).column("id").to_pylist()
                    places.update((file_id, (shard["path"], index, row)) for row, file_id in enumerate(ids))
        return places


def _scan(paths: list[Path], name: TableName) -> pl.LazyFrame:
    if not paths:
        empty = pl.from_arrow(table(name).schema.empty_table())
        assert isinstance(empty, pl.DataFrame)
        return empty.lazy()
    if not is_remote(paths[0]):
        return pl.scan_parquet(paths, glob=False)
    import pyarrow.dataset

    # By fsspec, so that there is one way to say where the storage is and who asks.
    names, files = arrow_paths(paths)
    return pl.scan_pyarrow_dataset(pyarrow.dataset.dataset(names, filesystem=files, format="parquet"))
