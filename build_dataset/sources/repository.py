"""Git repositories as the program `git` reads them: no hook runs, nothing is fetched, no setting of this machine or its user counts."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
from typing import IO, TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from build_dataset.sources.model import Origin, UnreadableError
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BLOCK_BYTES = 1 << 18

_SETTINGS = {
    "GIT_ALLOW_PROTOCOL": "none",  # the same as the next for versions before 2.44
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


class Entry(NamedTuple):
    """A file of a commit; `size` is None where the repository lacks the object."""

    mode: str
    object: str
    size: int | None
    path: bytes


def repository_in(folder: Path) -> Repository | None:
    """The repository of a work tree's root, or the folder itself as a bare one."""
    if (folder / ".git").exists():
        return Repository(folder / ".git")
    if (folder / "HEAD").is_file() and all((folder / name).is_dir() for name in ("objects", "refs")):
        return Repository(folder)
    return None


class Repository:
    """A repository by its git folder, or the file `.git` that leads there."""

    def __init__(self, git_folder: Path) -> None:
        self.git_folder = git_folder

    def commit(self, revision: str) -> str | None:
        """The full id of a commit, or None if there is none of that name."""
        if revision.startswith("-"):
            return None
        return self._line("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")

    def is_shallow(self) -> bool:
        """Whether the repository was cloned without its whole history."""
        return self._line("rev-parse", "--is-shallow-repository") == "true"

    def origin(self, commit: str | None = None) -> Origin:
        """The URL that the repository was cloned from and a commit, HEAD unless told."""
        return Origin(self._url(), commit or self.commit("HEAD"))

    def entries(self, commit: str) -> Iterator[Entry]:
        """All files of a commit. Raises UnreadableError missing-object after the last one that can be had."""
        missing = self._left_out(commit)
        # In a partial clone, asking for the size of what it left out ends git.
        sizes = Objects(self, "--batch-check") if missing else None
        with self.start("ls-tree", "-r", "-z", *(() if sizes else ("--long",)), "--full-tree", commit) as process:
            try:
                assert process.stdout is not None
                for record in _records(process.stdout):
                    told, _, path = record.partition(b"\t")
                    mode, kind, name, *size = told.decode("ascii").split()
                    if kind == "commit":
                        yield Entry(mode, name, 0, path)
                    elif sizes:
                        yield Entry(mode, name, None if name in missing else sizes.size(name.encode()), path)
                    else:
                        yield Entry(mode, name, int(size[0]) if size[0].isdigit() else None, path)
            except BaseException:
                process.kill()
                raise
            finally:
                if sizes:
                    sizes.close()
        if process.returncode:
            raise UnreadableError("missing-object")

    def start(self, *arguments: str, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """`git` at work on this repository, its output in a pipe. Raises DatasetError git-missing."""
        command = ["git", f"--git-dir={self.git_folder}", "-c", "core.bigFileThreshold=16m", *arguments]
        try:
            return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment())
        except FileNotFoundError as error:
            raise DatasetError(
                "the program git reads repositories, and it is not installed",
                code="git-missing",
                where=str(self.git_folder),
                hint="install git, or name a folder or an archive of the files",
            ) from error

    def _url(self) -> str | None:
        urls: dict[str, str] = {}
        for line in self._output("config", "--null", "--get-regexp", r"^remote\..*\.url$").split("\0"):
            name, _, url = line.partition("\n")
            if url:
                urls.setdefault(name, url)
        first = urls.get("remote.origin.url") or next((urls[name] for name in sorted(urls)), None)
        return None if first is None else public_url(first)

    def _left_out(self, commit: str) -> frozenset[str]:
        """The objects of a commit that a partial clone does not have."""
        if not self._output("config", "--get-regexp", r"^(extensions\.partialclone|remote\..*\.promisor)$"):
            return frozenset()
        listed = self._output("rev-list", "--objects", "--no-walk", "--missing=print", f"{commit}^{{tree}}")
        return frozenset(line[1:] for line in listed.splitlines() if line.startswith("?"))

    def _line(self, *arguments: str) -> str | None:
        return self._output(*arguments).strip() or None

    def _output(self, *arguments: str) -> str:
        """What git says, nothing if it fails."""
        with self.start(*arguments) as process:
            output, _ = process.communicate()
        return output.decode("utf-8", "replace") if process.returncode == 0 else ""


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | _SETTINGS


def _records(stream: IO[bytes]) -> Iterator[bytes]:
    rest = b""
    while block := stream.read(BLOCK_BYTES):
        *whole, rest = (rest + block).split(b"\0")
        yield from whole


_SCP = re.compile(r"(?:[^/@:]+@)?[^/@:]{2,}:(?!//)")
"""host:path, as scp has it; one letter before the colon is a drive."""


def public_url(url: str) -> str | None:
    """A remote's URL without credentials; None for a place on this machine."""
    if _SCP.match(url):
        return url
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not host or parts.scheme == "file":
        return None
    host = f"[{host}]" if ":" in host else host
    # Whom to log in as over SSH is part of the address, and no secret.
    user = f"{parts.username}@" if parts.username and "ssh" in parts.scheme else ""
    return urlunsplit((parts.scheme, f"{user}{host}" + (f":{port}" if port else ""), parts.path, "", ""))


class Objects:
    """One process that hands out objects by their ids, for as long as this process reads this repository."""

    def __init__(self, repository: Repository, mode: str = "--batch") -> None:
        self._repository = repository
        self._mode = mode
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, name: bytes, limit: int | None = None) -> bytes:
        """The bytes of a blob, at most `limit` of them. Raises UnreadableError missing-object."""
        size, stream = self._ask(name)
        content = stream.read(size if limit is None else min(limit, size))
        left = size + 1 - len(content)  # a line feed follows
        while left and (block := stream.read(min(left, BLOCK_BYTES))):
            left -= len(block)
        if left:
            self.close()
            raise UnreadableError("missing-object", "it is damaged")
        return content

    def size(self, name: bytes) -> int | None:
        """The size of an object in bytes, None if there is none; in the mode --batch-check."""
        try:
            return self._ask(name)[0]
        except UnreadableError:
            return None

    def _ask(self, name: bytes) -> tuple[int, IO[bytes]]:
        """The size of an object, and where its bytes follow. Raises UnreadableError missing-object."""
        process = self._process or self._repository.start("cat-file", self._mode, stdin=subprocess.PIPE)
        self._process = process
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(name + b"\n")
            process.stdin.flush()
            told = process.stdout.readline().split()
        except BrokenPipeError:
            told = []
        if len(told) == 3:
            return int(told[2]), process.stdout
        if not told:
            # It ended, as it does of a damaged object; the next one gets a new process.
            self.close()
        raise UnreadableError("missing-object", "the repository does not have it")

    def close(self) -> None:
        """Ends the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with contextlib.suppress(BrokenPipeError):
                process.__exit__(None, None, None)

    def __del__(self) -> None:
        self.close()
