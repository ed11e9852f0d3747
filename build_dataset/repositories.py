"""Which repository a file is of, and when two URLs mean the same one."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://")
_USER = re.compile(r"^[^/@]+@")
_SCP = re.compile(r"^([^/:]+):(?!\d+(/|$))")


def repository_key(url: str) -> str:
    """One spelling for the ways to write a repository's URL: host and path, small letters, without scheme, user and `.git`."""
    text = url.strip().casefold()
    bare = _USER.sub("", _SCHEME.sub("", text))
    if bare == text or _SCHEME.match(text) is None:
        bare = _SCP.sub(r"\1/", bare)
    return bare.strip("/").removesuffix(".git").rstrip("/")


def repository_of(url: str | None, source: str, path: bytes, depth: int) -> tuple[str, bytes]:
    """What counts as the repository of a file: its URL if that is known, else its source and the first `depth` folders of its path."""
    if url is not None:
        return "", repository_key(url).encode()
    folders = path.split(b"/")[:-1]
    return source, b"/".join(folders[:depth])
