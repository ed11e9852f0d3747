"""What languages share: histograms, entropy, constructs and similarity over a dataset or any trees.

    import uast
    counts = uast.analysis.count("path/of/dataset")
    found = counts.similarity()
    found.nearest, found.frame, found.plot()

Needs the extra: `pip install 'uast[analysis]'`. docs/analysis.md tells what is measured and why.
"""

from __future__ import annotations

from uast.analysis.constructs import CONSTRUCTS, Construct
from uast.analysis.counts import Counts, count
from uast.analysis.drawing import static_charts
from uast.analysis.results import ConstructShares, Entropy, Histogram, Result, Similarity

__all__ = ["CONSTRUCTS", "Construct", "ConstructShares", "Counts", "Entropy", "Histogram", "Result", "Similarity", "count", "static_charts"]
