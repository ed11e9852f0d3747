"""`uast-build merge`: one dataset out of several, whose shards are copied as they are.

The result depends on the datasets, not on their order. Nothing is compared across them: what repeats is found by building together.
"""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from build_dataset.finish import conclude
from build_dataset.layout import DATA, Output, cannot_write, commit, paths_of
from build_dataset.opt_outs import match, merged, read_opt_outs, recorded, write_opt_outs
from build_dataset.splits import leaks, split_of
from uast.dataset import read_manifest
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from build_dataset.progress import Watcher

BEGUN = "merging.json"
"""In the builder's folder while a merge is at work: what is there is not finished, and may be replaced."""


class _Part(NamedTuple):
    """A dataset that goes in. `names`: its shards' paths in the merged one."""

    root: Path
    manifest: dict[str, Any]
    inventory: pa.Table
    names: dict[str, str]


def merge(out: Path, roots: Sequence[Path], watcher: Watcher) -> dict[str, Any]:
    """Makes the dataset in `out`, a new or empty folder, and returns its manifest.

    Raises DatasetError: merge-mismatch, and for the parts dataset-missing, dataset-incomplete, dataset-version, dataset-damaged, for
    `out` output-occupied, output-busy, output-unwritable.
    """
    manifests = {root: read_manifest(root) for root in roots}
    ordered = sorted(manifests, key=lambda root: (sorted(manifests[root]["sources"]), str(root)))
    _check_alike(ordered, manifests)
    parts = [_Part(root, manifests[root], pq.read_table(Output(root).inventory), {}) for root in ordered]
    _number(parts)
    inventory = _inventory(parts)
    _check_splits(parts, inventory)
    opted_out = merged(each for part in parts for each in read_opt_outs(Output(part.root)))
    _check_opt_outs(inventory, opted_out)
    output = Output(out)
    _check_free(output)
    output.create()
    try:
        with output.locked():
            output.write_json(output.state / BEGUN, [part.manifest["sources"] for part in parts])
            output.sweep()
            shards = _copy(parts, output, watcher)
            quarantine = pa.concat_tables([pq.read_table(Output(part.root).quarantine) for part in parts])
            if opted_out:
                write_opt_outs(output, opted_out)
            facts = {**_facts(parts), "opt_outs": recorded(output)}
            manifest = conclude(inventory, _by_source(quarantine), shards, facts, output)
            (output.state / BEGUN).unlink()
    except OSError as error:
        raise cannot_write(out, error) from error
    return manifest


def _check_free(output: Output) -> None:
    output.check_free()
    begun = (output.state / BEGUN).exists()
    if not begun and (output.manifest.exists() or output.plan.exists()):
        hint = "choose a new or empty folder"
        raise DatasetError("this folder holds a dataset already", code="output-occupied", where=str(output.root), hint=hint)


def _mismatch(message: str, root: Path, hint: str) -> DatasetError:
    return DatasetError(message, code="merge-mismatch", where=str(root), hint=hint)


def _check_alike(roots: Sequence[Path], manifests: dict[Path, dict[str, Any]]) -> None:
    """The layout is checked by reading the manifests; here schema, mappings and sources."""
    first = roots[0]
    grammars: dict[str, tuple[Path, str]] = {}
    sources: dict[str, Path] = {}
    for root in roots:
        made = manifests[root]["versions"]
        if manifests[root]["options"]["functions"] != manifests[first]["options"]["functions"]:
            raise _mismatch(f"of it and {first} only one has the table of callables", root, "build both with it or both without")
        if made["schema"] != manifests[first]["versions"]["schema"]:
            raise _mismatch(f"it was made with another schema than {first}", root, "build the older one anew, then merge")
        for language, grammar in made["grammars"].items():
            other, sha256 = grammars.setdefault(language, (root, grammar["mapping_sha256"]))
            if sha256 != grammar["mapping_sha256"]:
                hint = "build the older one anew, then merge"
                raise _mismatch(f"its trees of {language} were made with another mapping than those of {other}", root, hint)
        for source in manifests[root]["sources"]:
            if (other := sources.setdefault(source, root)) != root:
                hint = "build one of them from a folder of another name, or both sources in one build, which names them apart"
                raise _mismatch(f'it has a source "{source}", and so has {other}', root, hint)


def _number(parts: Sequence[_Part]) -> None:
    """Gives all shards new names, those of a language and split numbered through."""
    numbers: Counter[tuple[str, str]] = Counter()
    for part in parts:
        for entry in part.manifest["shards"]:
            language, split = entry["language"], PurePosixPath(entry["path"]).stem.rpartition("-")[0]
            part.names[entry["path"]] = f"{DATA}/{language}/{split}-{numbers[language, split]:05}.parquet"
            numbers[language, split] += 1


def _inventory(parts: Sequence[_Part]) -> pa.Table:
    tables = []
    for part in parts:
        shards = pa.array([None if name is None else part.names[name] for name in part.inventory["shard"].to_pylist()], pa.string())
        tables.append(part.inventory.set_column(part.inventory.schema.get_field_index("shard"), "shard", shards))
    return _by_source(pa.concat_tables(tables))


def _by_source(rows: pa.Table) -> pa.Table:
    """In the order of sources; the rows of each keep theirs."""
    return rows.take(pc.sort_indices(rows["source"])).combine_chunks()


def _check_splits(parts: Sequence[_Part], inventory: pa.Table) -> None:
    kinds = {split_of(path) is not None for part in parts for path in part.names}
    if len(kinds) > 1:
        without = next(part for part in parts if any(split_of(path) is None for path in part.names))
        raise _mismatch("it has no splits, and others have", without.root, "build it with --split, then merge")
    found = leaks(inventory)
    if found:
        hint = "build their sources in one build, or take the files out of one dataset with uast-build opt-out"
        raise _mismatch(f"in another split than in another dataset are {found[0]}, and {len(found) - 1} more", parts[-1].root, hint)


def _check_opt_outs(inventory: pa.Table, opted_out: Sequence[Any]) -> None:
    rows = match(inventory, opted_out).rows
    if rows:
        one = inventory.slice(rows[0], 1).to_pylist()[0]
        raise DatasetError(
            f"{one['source']}/{one['path']} was opted out of another of the datasets, and {len(rows) - 1} more were",
            code="merge-mismatch",
            hint="take them out with uast-build opt-out, then merge",
        )


def _copy(parts: Sequence[_Part], output: Output, watcher: Watcher) -> list[dict[str, Any]]:
    watcher.stage("copying shards", sum(len(part.names) for part in parts))
    entries = []
    for part in parts:
        for entry in part.manifest["shards"]:
            new = part.names[entry["path"]]
            for path in paths_of(entry):
                _copy_file(part.root / path, output.root / _renamed(path, new), output)
            functions = entry.get("functions")
            entry = {**entry, "path": new}
            if functions:
                entry["functions"] = {**functions, "path": _renamed(functions["path"], new)}
            entries.append(entry)
            watcher.advance(1)
    return sorted(entries, key=lambda entry: entry["path"])


def _renamed(path: str, shard: str) -> str:
    """The new path of a file of a shard: in its own folder, with the name of the shard."""
    return path.partition("/")[0] + shard.removeprefix(DATA)


def _copy_file(source: Path, target: Path, output: Output) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = output.temporary(target)
    shutil.copyfile(source, temporary)
    commit(temporary, target)


def _facts(parts: Sequence[_Part]) -> dict[str, Any]:
    """What the merged manifest says besides counts: what all parts have in common, and each part's own."""
    versions = [part.manifest["versions"] for part in parts]
    grammars = {name: grammar for made in versions for name, grammar in made["grammars"].items()}
    joined = {name: ", ".join(sorted({made[name] for made in versions})) for name in ("pyarrow", "uast")}
    options = parts[0].manifest["options"]
    return {
        "merged": [own for part in parts for own in part.manifest.get("merged") or [_own(part)]],
        "options": {name: value for name, value in options.items() if all(part.manifest["options"].get(name) == value for part in parts)},
        "sources": sorted(source for part in parts for source in part.manifest["sources"]),
        "splits": {},
        "versions": {"grammars": dict(sorted(grammars.items())), "schema": versions[0]["schema"], **joined},
    }


def _own(part: _Part) -> dict[str, Any]:
    return {name: part.manifest.get(name) for name in ("options", "sources", "splits", "versions")}
