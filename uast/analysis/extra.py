"""The packages of the extra `[analysis]`, imported when they are first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from uast.errors import ExtraMissingError


def package(name: str, *, extra: str = "analysis") -> Any:
    """The module `name`: numpy, scipy.sparse, altair. Raises ExtraMissingError, which names the extra, where its package is not
    installed."""
    try:
        return import_module(name)
    except ImportError as error:
        raise ExtraMissingError(
            f"this needs the package {name.partition('.')[0]}: {error}", hint=f"pip install 'uast[{extra}]'", where=name
        ) from None
