"""The viewer: one self-contained HTML page out of a tree, a pair of trees or a dataset. No network, no framework.

    from viz import tree_page
    Path("page.html").write_text(tree_page(uast.parse_file("a.py"), "a.py"), encoding="utf-8")

viz/assets holds the JavaScript and the style; docs/viewer.md says what one sees.
"""

from __future__ import annotations

from viz.comparison import pair_page
from viz.program import tree_page

__all__ = ["pair_page", "tree_page"]
