"""`python -m build_dataset` is `uast-build`."""

from __future__ import annotations

from build_dataset.cli import main

if __name__ == "__main__":
    main(prog_name="uast-build")
