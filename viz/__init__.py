"""The viewer: one self-contained HTML page out of a tree, a pair of trees or a dataset. No network, no framework.

    from viz import framed, tree_page
    Path("page.html").write_text(tree_page(uast.parse_file("a.py"), "a.py"), encoding="utf-8")
    IPython.display.HTML(framed(tree_page(uast.parse_file("a.py"), "a.py")))

viz/assets holds the JavaScript and the style; docs/viewer.md says what one sees.
"""

from __future__ import annotations

from viz.comparison import alignment_page, pair_page
from viz.page import framed
from viz.program import tree_page

__all__ = ["alignment_page", "framed", "pair_page", "tree_page"]
