"""`python -m viz` is `uast-view`."""

from __future__ import annotations

from viz.cli import main

if __name__ == "__main__":
    main(prog_name="uast-view")
