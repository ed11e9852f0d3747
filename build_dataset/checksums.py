"""CHECKSUMS: the SHA-256 of all files of a dataset, as `sha256sum -c` reads it. Of the builder's folder and of itself there is none."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from uast.tables import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


def listed_files(data: Any) -> Iterator[tuple[str, str]]:
    """(path, SHA-256) of every file that a manifest lists, wherever in it."""
    if isinstance(data, dict):
        if isinstance(data.get("path"), str) and isinstance(data.get("sha256"), str):
            yield data["path"], data["sha256"]
        for value in data.values():
            yield from listed_files(value)
    elif isinstance(data, (list, tuple)):
        for value in data:
            yield from listed_files(value)


def checksums(manifest: Mapping[str, Any], written: Mapping[str, bytes]) -> str:
    """The text of CHECKSUMS, by path: what the manifest lists, and some files by their content."""
    sums = dict(listed_files(manifest)) | {path: hashlib.sha256(content).hexdigest() for path, content in written.items()}
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(sums.items()))


def check_checksums(root: Path, manifest: Mapping[str, Any], card: str, name: str) -> Iterator[tuple[str, str]]:
    """(path, what is wrong) of the file of checksums `name` and of what only it vouches for: the card and the manifest."""
    contents: dict[str, bytes] = {}
    for path in (card, MANIFEST, name):
        found = _read(root / path)
        if isinstance(found, str):
            yield path, found
        else:
            contents[path] = found
    if name not in contents:
        return
    stored = contents.pop(name).decode("utf-8", "replace")
    expected = checksums(manifest, contents)
    odd = set(stored.splitlines()) ^ set(expected.splitlines())
    for path in sorted({line.partition("  ")[2] for line in odd}):
        if path in contents:
            yield path, f"its bytes are not those that were written: the SHA-256 differs from {name}"
        elif path not in (card, MANIFEST):
            yield name, f"what it says of {path or 'nothing'} is not what the manifest says"
    if not odd and stored != expected:
        yield name, "its lines are not in their order"


def _read(path: Path) -> bytes | str:
    """The bytes of a file, or what is wrong with it."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return "it is missing; uast-build card writes it"
    except OSError as error:
        return f"it cannot be read: {error}"
