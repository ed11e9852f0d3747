"""What the programs of the builder do without, so that they start quickly and stay small."""

from __future__ import annotations

import sys
from typing import Any


class _WithoutPandas:
    def find_spec(self, name: str, *_: Any) -> None:
        if name == "pandas":
            raise ModuleNotFoundError("the builder does without pandas", name=name)


def do_without_pandas() -> None:
    """pyarrow imports pandas, where it is installed, with the first list that it converts: half a second and 50 MB for nothing.

    For processes of the builder's own; nothing can be converted to pandas in them any more.
    """
    if "pandas" not in sys.modules:
        sys.meta_path.insert(0, _WithoutPandas())
