"""`uast-build`: source files in, a dataset of universal trees out.

One module per stage, in the order in which data meets them: `sources` (what was named, one module per kind), `inventory` (every input,
its language and hash), `select` (what is parsed, which split it belongs to), `plan` (which files make which shard), `worker` (one
shard), `run` (all shards, in processes), `finish` (totals and manifest), `verify` (reads everything back), `opt_out` and
`merge` (finished datasets changed). Beside them: `options`
(what decides the content), `contents` (bytes of planned inputs), `layout` (the output folder), `engine` (processes), `outlook` and `cost`
(what a build would make), `cli`, `display`
and `progress` (the face).
"""
