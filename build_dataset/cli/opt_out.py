"""`uast-build opt-out`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from build_dataset.cli.options import INTERRUPTED, JSON, QUIET, display
from uast.cli.groups import Documented
from uast.cli.options import examples
from uast.wording import counted

_LIST = click.Path(path_type=Path)


@click.command(
    "opt-out",
    cls=Documented,
    short_help="Take files out of a dataset, and keep them out.",
    epilog=examples(
        "uast-build opt-out build/dataset --repositories gone.txt --dry-run",
        "uast-build opt-out build/dataset --hashes sha256.txt",
    ),
)
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--repositories", metavar="LIST", type=_LIST, help="URLs, one a line; also of an account, for all its repositories.")
@click.option("--authors", metavar="LIST", type=_LIST, help="Accounts that repositories are of, by their URLs; commits are not looked at.")
@click.option("--hashes", metavar="LIST", type=_LIST, help="SHA-256 of files, wherever they occur.")
@click.option("--ids", metavar="LIST", type=_LIST, help="Ids of files.")
@click.option("--paths", metavar="LIST", type=_LIST, help="source/path of files; * stands for anything.")
@click.option("--dry-run", is_flag=True, help="Only say what would go.")
@JSON
@QUIET
def opt_out(
    out: Path,
    repositories: Path | None,
    authors: Path | None,
    hashes: Path | None,
    ids: Path | None,
    paths: Path | None,
    dry_run: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Take files out of a dataset, in place, and keep them out.

    LIST is a text file with an entry a line. The entries are recorded in OUT/opt-outs.json; a later build in OUT goes by it.
    """
    from build_dataset import opt_out as stage
    from build_dataset.opt_outs import read_list

    lists = (("repository", repositories), ("author", authors), ("hash", hashes), ("id", ids), ("path", paths))
    if not any(path for _, path in lists):
        raise click.UsageError("nothing to opt out; give a list, for instance --repositories LIST")
    entries = [entry for kind, path in lists if path is not None for entry in read_list(path, kind)]  # type: ignore[arg-type]
    try:
        with display(quiet or as_json) as watcher:
            removal = stage.opt_out(out, entries, watcher, dry_run=dry_run)
    except KeyboardInterrupt:
        click.echo("Interrupted. The dataset is as it was, or the same command completes the change.", err=True)
        sys.exit(INTERRUPTED)
    if as_json:
        click.echo(json.dumps(removal.plain()))
    elif not quiet:
        for entry in removal.entries:
            click.echo(f"{entry.kind} {entry.entry}: {counted(entry.rows, 'file') if entry.rows else 'nothing is of it'}")
        if dry_run:
            for _, path in removal.files:
                click.echo(f"  {path}")
        files, shards = counted(len(removal.files), "file"), counted(len(removal.shards), "shard")
        click.echo(f"{out}: {files} to take out, {shards} to write anew" if dry_run else f"{out}: {files} taken out, {shards} written anew")
