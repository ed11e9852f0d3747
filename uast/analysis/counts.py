"""What a dataset or some trees hold, counted when first asked for: the way in to all that is analysed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

import polars as pl

from uast import _core
from uast.analysis.counting import Sums, stored_rows, tree_rows
from uast.analysis.features import COUNTED, cut
from uast.analysis.sampling import Sample
from uast.dataset import Dataset, open_dataset
from uast.errors import AnalysisError, UnknownNameError
from uast.extras import package
from uast.location import open_parquet
from uast.packing import list_types, unpack
from uast.shards import row_group
from uast.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pyarrow as pa

    from uast.analysis.results import ConstructShares, Entropy, Histogram, Similarity

Unit = Literal["project", "file"]
Of = Literal["kinds", "roles", "places", "paths"]

PROJECTS = 64
"""Projects of one language that are told apart; where there are more, each of so many groups of them counts as one."""

CELLS = 64
"""About how many cells a language is cut into."""

FEWEST = 3
"""Projects that each language must have for projects to be resampled where nobody says what is."""

TOGETHER = 1 << 18
"""Nodes of trees that are counted in one go."""


def count(
    source: Dataset | str | PathLike[str] | Iterable[Tree | tuple[str, Tree]],
    *,
    languages: Iterable[str] = (),
    folders: int = 0,
    where: pl.Expr | None = None,
) -> Counts:
    """The counts of a dataset, or its path, or of trees, each alone or as (project, tree).

    A file's project is its `repository`; where that is not known, its `source` with the first `folders` folders of its path. `where`
    chooses files by the columns of the table `files`. Nothing is read before a result is asked for. Trees that come from an iterator
    are read once.
    """
    if isinstance(source, Dataset):
        return Counts(_Stored(source, tuple(languages), folders, where))
    if isinstance(source, (str, PathLike)):
        return count(open_dataset(source), languages=languages, folders=folders, where=where)
    if where is not None or folders:
        raise AnalysisError("`where` and `folders` are for datasets", hint="choose the trees, and give (project, tree)")
    return Counts(_Given(source, frozenset(languages)))


class Counts:
    """Counts of kinds, roles, attributes and kind paths per cell, a part of one project in one language.

    Memory while counting: one row group (of at most some million nodes), and the sums, which grow with the number of different paths
    and not with the files.
    """

    def __init__(self, source: _Stored | _Given) -> None:
        self._source = source

    def __repr__(self) -> str:
        # Counting takes a while, and is for the first question.
        return f"<Counts of {' '.join(self.languages) or 'no language'}>" if "_counted" in self.__dict__ else "<Counts, to be counted>"

    @cached_property
    def _counted(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        return self._source.count()

    @property
    def cells(self) -> pl.DataFrame:
        """A row a cell: `cell`, `language`, `project`, `part`, `files`."""
        return self._counted[0]

    @property
    def frame(self) -> pl.DataFrame:
        """A row a count: `cell`, `family` (of uast.analysis.features.COUNTED), `code`, `count`."""
        return self._counted[1]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a tree, sorted."""
        return tuple(self.cells["language"].unique().sort())

    @property
    def projects(self) -> pl.DataFrame:
        """How much of each language there is: `language`, `projects`, `files`, `nodes` (without what is left out)."""
        nodes = self.frame.filter(family=COUNTED.index("path")).group_by("cell").agg(pl.col("count").sum().alias("nodes"))
        return (
            self.cells.join(nodes, on="cell", how="left")
            .group_by("language")
            .agg(pl.col("project").n_unique().alias("projects"), pl.col("files").sum(), pl.col("nodes").sum())
            .sort("language")
        )

    def unit(self, unit: Unit | None = None) -> Unit:
        """What is resampled: `unit`, or projects where every language has three of them, or else files."""
        if unit not in (None, "project", "file"):
            raise UnknownNameError(f"there is no unit {unit!r}", hint='"project" or "file"')
        if unit is not None:
            return unit
        return "project" if len(self.projects) and int(self.projects["projects"].to_numpy().min()) >= FEWEST else "file"

    def sample(self, of: Of = "kinds", *, length: int = 3, names: bool = False, unit: Unit | None = None) -> Sample:
        """Counts of one sort as a matrix of clusters by features; see `uast.analysis.sampling`. Raises AnalysisError without a tree."""
        _check(of, length)
        family = COUNTED.index("role" if of in ("roles", "places") else "path")
        rows = self.frame.filter(family=family)
        codes = cut(rows["code"].to_numpy(), of, length, names=names)
        rows = rows.with_columns(pl.Series("feature", codes, pl.UInt64)).filter(pl.col("feature") > 0)
        return self.clustered(rows.select("cell", "feature", "count"), self.unit(unit))

    def clustered(self, rows: pl.DataFrame, unit: Unit) -> Sample:
        """`cell`, `feature`, `count` as a sample whose clusters are projects or cells."""
        np = package("numpy")
        sparse = package("scipy.sparse")
        if self.cells.is_empty():
            raise AnalysisError("there is no tree to analyse")
        key = ["language", "project"] if unit == "project" else ["language", "project", "part"]
        clusters = self.cells.select(key).unique().sort(key).with_row_index("cluster")
        placed = rows.join(self.cells.join(clusters, on=key).select("cell", "cluster"), on="cell")
        summed = placed.group_by("cluster", "feature").agg(pl.col("count").sum()).sort("cluster", "feature")
        features = summed["feature"].unique().sort()
        column = features.search_sorted(summed["feature"])
        values = summed["count"].to_numpy().astype(np.float64)
        matrix = sparse.csr_matrix((values, (summed["cluster"].to_numpy(), column.to_numpy())), shape=(len(clusters), len(features)))
        label = clusters["language"].to_numpy()
        languages = self.languages
        return Sample(languages, np.searchsorted(np.array(languages), label.astype(str)), matrix, features.to_numpy(), unit)

    # Results

    def histogram(self, of: Of = "kinds", *, length: int = 2, names: bool = True, top: int | None = None) -> Histogram:
        """How often what occurs, by language: "kinds", "roles", "places" (roles under a kind) or "paths" of `length` kinds, one to four.

        `top` keeps so many of each language, the most frequent. Raises UnknownNameError, AnalysisError without a tree, ExtraMissingError.
        """
        from uast.analysis.histograms import histogram

        return histogram(self, of, length, names=names, top=top)

    def entropy(self, *, names: bool = False, unit: Unit | None = None, samples: int = 200, seed: int = 0) -> Entropy:
        """Entropy in bits of kinds, roles and paths of two to four kinds, by language, with intervals and null model.

        `samples` bootstrap samples and as many shufflings of the labels are drawn, from `seed`; `unit` is what is drawn. Without `names`,
        identifiers, strings and comments do not count. Raises AnalysisError without a tree, ExtraMissingError.
        """
        from uast.analysis.histograms import entropy

        return entropy(self, names=names, unit=unit, samples=samples, seed=seed)

    def constructs(self, *, unit: Unit | None = None, samples: int = 200, seed: int = 0) -> ConstructShares:
        """How often each of `CONSTRUCTS` is written in which way, by language, with intervals and null model.

        `unit`, `samples` and `seed` as in `entropy`. Raises AnalysisError without a tree, ExtraMissingError.
        """
        from uast.analysis.histograms import constructs

        return constructs(self, unit=unit, samples=samples, seed=seed)

    def similarity(
        self,
        of: Of = "paths",
        *,
        length: int = 3,
        names: bool = False,
        measure: str = "jensen-shannon",
        unit: Unit | None = None,
        samples: int = 200,
        seed: int = 0,
    ) -> Similarity:
        """How alike the languages are, with neighbours, clusters, components, intervals, null model and ceiling.

        What is compared are the distributions of `of`, as in `histogram`, by `measure`, "jensen-shannon" or "cosine". `unit`,
        `samples` and `seed` as in `entropy`. Raises AnalysisError with fewer than two languages, UnknownNameError, ExtraMissingError.
        """
        from uast.analysis.similarity import similarity

        return similarity(self.sample(of, length=length, names=names, unit=unit), of, length, names, measure, samples, seed)


def _check(of: str, length: int) -> None:
    if of not in ("kinds", "roles", "places", "paths"):
        raise UnknownNameError(f"there is nothing called {of!r} to count", hint='"kinds", "roles", "places" or "paths"')
    if not 1 <= length <= 4:
        raise UnknownNameError(f"paths have one to four kinds, not {length}")


class _Cells:
    """Numbers cells as they come, and says in the end which is which, in an order that does not depend on that."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str, int], int] = {}
        self._files: list[int] = []

    def number(self, language: str, project: str, part: int) -> int:
        number = self._numbers.setdefault((language, project, part), len(self._numbers))
        if number == len(self._files):
            self._files.append(0)
        self._files[number] += 1
        return number

    def settled(self, sums: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
        schema: dict[str, Any] = {"language": pl.String, "project": pl.String, "part": pl.UInt32, "old": pl.UInt32, "files": pl.UInt64}
        rows = [(*key, number, self._files[number]) for key, number in sorted(self._numbers.items())]
        cells = pl.DataFrame(rows, schema=schema, orient="row").with_row_index("cell")
        frame = sums.join(cells.select(pl.col("old").alias("cell"), pl.col("cell").alias("new")), on="cell", how="left")
        frame = frame.select(pl.col("new").alias("cell"), "family", "code", "count").sort("cell", "family", "code")
        return cells.drop("old"), frame


@dataclass(frozen=True, slots=True)
class _Stored:
    """A dataset as the source of counts."""

    dataset: Dataset
    languages: tuple[str, ...]
    folders: int
    where: pl.Expr | None

    def count(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        number = self._projects()
        cells, sums = _Cells(), Sums()
        for batch, files in self._groups():
            raw = unpack(batch)
            raw |= _core.unpack(raw)
            numbers = []
            for language, project, file_id in files.select("language", "project", "id").iter_rows():
                parts = max(CELLS // number[language], 1)
                if number[language] > PROJECTS:
                    project = f"group {_hash(project.encode()) % PROJECTS}"
                numbers.append(cells.number(language, project, int(file_id[:8], 16) % parts))
            sums.add(stored_rows(raw, numbers))
            # The next row group is read before these names get new values.
            del batch, raw
        return cells.settled(sums.frame())

    def _projects(self) -> dict[str, int]:
        """How many projects each language has."""
        if not self.dataset.shards(*self.languages):
            return {}
        files = self.dataset.files if self.where is None else self.dataset.files.filter(self.where)
        frame = files.select("language", self._project()).group_by("language").agg(pl.col("project").n_unique())
        return dict(frame.collect().iter_rows())

    def _project(self) -> pl.Expr:
        parts = pl.col("path").str.split("/")
        inside = parts.list.slice(0, pl.min_horizontal(parts.list.len() - 1, pl.lit(self.folders)))
        return pl.coalesce("repository", pl.concat_list("source", inside).list.join("/")).alias("project")

    def _groups(self) -> Iterator[tuple[pa.RecordBatch, pl.DataFrame]]:
        """The row groups: lists, and what tells the cells."""
        asked = {"id", "language", "source", "repository", "path", *(self.where.meta.root_names() if self.where is not None else ())}
        for shard in self.dataset.shards(*self.languages):
            with open_parquet(shard) as file:
                for index in range(file.num_row_groups):
                    batch = row_group(file, index, (*sorted(asked), *list_types()))
                    files = pl.DataFrame(pl.from_arrow(batch.select(sorted(asked)))).with_columns(self._project())
                    if self.where is not None:
                        wanted = files.select(self.where.fill_null(False).alias("wanted"))["wanted"]
                        batch, files = batch.filter(wanted.to_arrow()), files.filter(wanted)
                    if len(files):
                        yield batch, files
                    del batch


@dataclass(frozen=True, slots=True)
class _Given:
    """Trees as the source of counts."""

    trees: Iterable[Tree | tuple[str, Tree]]
    languages: frozenset[str]

    def count(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        cells, sums = _Cells(), Sums()
        waiting: list[Tree] = []
        numbers: list[int] = []
        nodes = 0
        for given in self.trees:
            project, tree = ("", given) if isinstance(given, Tree) else given
            if self.languages and tree.language not in self.languages:
                continue
            parts = 8 if project else CELLS
            numbers.append(cells.number(tree.language, project, _hash(tree.source) % parts))
            waiting.append(tree)
            nodes += len(tree)
            if nodes >= TOGETHER:
                sums.add(tree_rows(waiting, numbers))
                waiting, numbers, nodes = [], [], 0
        if waiting:
            sums.add(tree_rows(waiting, numbers))
        return cells.settled(sums.frame())


def _hash(data: bytes) -> int:
    return int.from_bytes(hashlib.sha256(data).digest()[:4], "little")
