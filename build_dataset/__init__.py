"""`uast-build`: source files in, a dataset of universal trees out.

One module per stage, in the order in which data meets them: `sources` (what was named), `inventory` (every input, its language and
hash), `plan` (which files make which shard), `worker` (one shard), `run` (all shards, in processes), `finish` (totals and manifest),
`verify` (reads everything back). Beside them: `layout` (the output folder), `engine` (processes), `cli` and `progress` (the face).
"""
