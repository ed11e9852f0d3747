"""Where a dataset lies: a folder of this machine, or anything that fsspec has a file system for, such as s3://bucket/prefix."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from uast.errors import DatasetError

if TYPE_CHECKING:
    import os

    import pyarrow.parquet as pq


def located(place: str | os.PathLike[str]) -> Path:
    """A folder or a URL as a path: `pathlib.Path`, or for a URL the `upath.UPath` that behaves alike.

    Credentials and endpoints are those of the environment, as fsspec and its file systems read them. Raises DatasetError
    remote-missing where the packages for URLs are not installed.
    """
    if not isinstance(place, str) or "://" not in place:
        return Path(place)
    if place.startswith("file://"):
        return Path(place.removeprefix("file://"))
    try:
        from upath import UPath

        # What another process wrote a moment ago must be seen.
        path: Any = UPath(place, use_listings_cache=False)
        path.fs  # noqa: B018  # this is where the package of the protocol is imported
    except (ImportError, ValueError) as error:
        raise DatasetError(
            f"URLs of this kind need a package that is not here: {error}",
            code="remote-missing",
            where=place,
            hint="pip install 'uast[remote]', or the package that fsspec names",
        ) from None
    found: Path = path
    return found


def is_remote(path: Path) -> bool:
    """Whether `located` made it of a URL."""
    return hasattr(path, "fs")


def open_parquet(path: Path) -> pq.ParquetFile:
    """A Parquet file of either kind. Raises OSError, ArrowException."""
    import pyarrow.parquet as pq

    return pq.ParquetFile(path.open("rb") if is_remote(path) else path)


def arrow_paths(paths: list[Path]) -> tuple[list[str], Any]:
    """What pyarrow takes: names, and the file system that has them (None: this machine)."""
    if not paths or not is_remote(paths[0]):
        return [str(path) for path in paths], None
    return [path.path for path in paths], paths[0].fs  # type: ignore[attr-defined]
