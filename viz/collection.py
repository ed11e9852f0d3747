"""A dataset as data for the page: totals, charts, sample files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

import uast
from uast.analysis import count
from uast.errors import AnalysisError
from uast.extras import package
from viz import charts
from viz.page import page
from viz.program import program_data, schema

if TYPE_CHECKING:
    from uast.dataset import Dataset

SAMPLES = 2
"""Files of each language that open as trees, and one more with errors, where there is one."""

SAMPLE_NODES = 20_000
"""Nodes that a sample file has at most."""

BOOTSTRAP = 100


def dataset_page(dataset: Dataset) -> str:
    """The page of a dataset. Reads it once from end to end. Raises ExtraMissingError without the extra `viz`."""
    for name in ("altair", "vl_convert", "numpy", "scipy"):  # said before the dataset is read, which may take long
        package(name, extra="viz")
    columns = ("id", "path", "language", "license", "size", "node_count", "error_count", "missing_count")
    files = dataset.files.select(columns).collect().with_columns(errors=pl.col("error_count") + pl.col("missing_count"))
    languages = _languages(files)
    drawn, notes = _charts(dataset, files, languages)
    skipped = dataset.manifest["counts"]["skipped"] + dataset.manifest["counts"]["failed"]
    summary = (
        f"{len(files):,} files, {int(files['size'].sum()) / 1e6:,.1f} MB of source, {files['node_count'].sum():,} nodes, "
        f"{len(languages)} languages; {skipped:,} inputs without a tree"
    )
    rows = [list(row.values()) for row in languages.iter_rows(named=True)]
    data = {
        "view": "dataset",
        "schema": schema(),
        "version": uast.__version__,
        "name": str(dataset.root),
        "summary": summary,
        "notes": notes,
        "table": {"head": ["language", "files", "bytes", "nodes", "files with errors", "errors"], "rows": rows},
        "charts": drawn,
        "programs": [program_data(dataset.tree(file_id), path) for file_id, path in samples(files)],
    }
    return page(f"{dataset.root} · uast", data)


def samples(files: pl.DataFrame) -> list[tuple[str, str]]:
    """(id, path) of the sample files: by their ids, which are hashes, so no folder is preferred."""
    small = files.filter(pl.col("node_count") <= SAMPLE_NODES).sort("id")
    plain = small.group_by("language", maintain_order=True).head(SAMPLES)
    broken = small.filter(pl.col("errors") > 0).group_by("language", maintain_order=True).head(1)
    chosen = pl.concat([plain, broken]).unique("id").sort("language", "path", "id")
    return list(chosen.select("id", "path").iter_rows())


def _languages(files: pl.DataFrame) -> pl.DataFrame:
    return (
        files.group_by("language")
        .agg(
            pl.len().alias("files"),
            pl.col("size").sum().alias("bytes"),
            pl.col("node_count").sum().alias("nodes"),
            (pl.col("errors") > 0).sum().alias("with_errors"),
            pl.col("errors").sum().alias("errors"),
        )
        .sort("language")
    )


def _charts(dataset: Dataset, files: pl.DataFrame, languages: pl.DataFrame) -> tuple[list[dict[str, str]], list[str]]:
    """The charts, and what could not be drawn."""
    if files.is_empty():
        return [], ["The dataset has no file with a tree."]
    licences = files.with_columns(pl.col("license").fill_null("unknown")).group_by("language", "license").agg(pl.len().alias("files"))
    counts = count(dataset)
    made = [
        ("Size", "Source of the files that have a tree.", charts.size_chart(languages)),
        ("Licences", "By language, as the builder found them.", charts.licence_chart(licences.sort("language", "license"))),
        ("Kinds", f"The {charts.KINDS_SHOWN} most frequent, as shares of a language's nodes; blank: none.", charts.kind_chart(counts)),
    ]
    if languages["errors"].sum():
        made.append(("Errors", "Files in which the grammar could not parse everything.", charts.error_chart(languages)))
    notes: list[str] = []
    try:
        similarity = counts.similarity(samples=BOOTSTRAP)
    except AnalysisError as error:
        notes.append(f"No similarity of languages: {error.message}.")
    else:
        matrix, dendrogram = charts.similarity_charts(similarity)
        about = f"Of paths of {similarity.length} kinds, names hidden; {similarity.measure}, resampled by {similarity.unit}."
        made.append(("Similarity of languages", about, matrix))
        made.append(("Dendrogram", "Average linkage; how many of the resampled datasets have the cluster.", dendrogram))
    return [{"title": title, "about": about, "svg": charts.drawing(chart)} for title, about, chart in made], notes
