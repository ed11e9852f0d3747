"""The packages of the extra `[analysis]`, imported when they are first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from uast.errors import ExtraMissingError


def package(name: str) -> Any:
    """The module `name`: numpy, scipy.sparse, altair. Raises ExtraMissingError where its package is not installed."""
    try:
        return import_module(name)
    except ImportError as error:
        raise ExtraMissingError(
            f"this needs the package {name.partition('.')[0]}: {error}", hint="pip install 'uast[analysis]'", where=name
        ) from None
