"""Speed and memory against their bars, as ratios to tree-sitter's own parse of the same files: `make bench`."""
