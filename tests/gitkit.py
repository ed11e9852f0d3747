"""Git repositories for tests, made with the program git and nothing of the user's settings."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from buildkit import write_files

if TYPE_CHECKING:
    from pathlib import Path

_WHO = {"NAME": "A", "EMAIL": "a@example.org", "DATE": "1700000000 +0000"}
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
    **{f"GIT_{role}_{name}": value for role in ("AUTHOR", "COMMITTER") for name, value in _WHO.items()},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def git(folder: Path, *arguments: str, stdin: bytes = b"") -> str:
    """What git prints. Raises CalledProcessError."""
    command = ["git", "-c", "protocol.file.allow=always", "-C", str(folder), *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, check=True, env=ENVIRONMENT)
    return done.stdout.decode().strip()


def work_tree(root: Path, files: dict[str, str | bytes], url: str | None = None) -> Path:
    """A repository with these files in one commit."""
    write_files(root, files)
    git(root, "init", "-q", "-b", "main")
    if url is not None:
        git(root, "remote", "add", "origin", url)
    commit(root)
    return root


def commit(root: Path) -> str:
    """The id of a new commit of all that is there."""
    git(root, "add", "--all", "--force")
    git(root, "commit", "-q", "--allow-empty", "-m", "a change")
    return git(root, "rev-parse", "HEAD")
