"""The viewer: one self-contained HTML page out of a tree, a pair of trees or a dataset. Nothing is here yet."""
