"""Licence files and package metadata: which files are such, what they state, and for which folder they speak."""

from __future__ import annotations

import json
import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

from build_dataset.licenses import UNREAD, canonical, joined, license_in_header
from build_dataset.licensetexts import LARGEST, license_of_text
from uast import _core

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

TEXT_SUFFIXES = r"(?:\.(?:txt|md|rst|markdown|adoc|html?))?"
_PLAIN = re.compile(rf"(?:licen[cs]e|copying|unlicense){TEXT_SUFFIXES}", re.IGNORECASE)
_NAMED = re.compile(
    rf"(?:(?:licen[cs]e|copying)[-. ][\w.+-]{{1,40}}|[\w.+]{{1,40}}[-._](?:licen[cs]e|copying){TEXT_SUFFIXES})", re.IGNORECASE
)
_NO_TEXT = re.compile(
    r"\.(?:svg|png|jpe?g|gif|ico|webp|pdf|json|ya?ml|xml|xslt?|toml|lock|cfg|ini|css|scss|less|csv|tsv|po|pot|map|snap|in|tmpl|tpl|erb|hbs"
    r"|ejs|vue|kt|swift|rs|php|p[lm]|sh|ps1|bat|exe|dll|gz|zip|whl)",
    re.IGNORECASE,
)
_STATED_IN_GEMSPEC = re.compile(rb"^\s*\w+\.licenses?\s*=\s*(\[[^\]\n]{0,200}\]|[\"'][^\"'\n]{0,200}[\"'])", re.MULTILINE)
_LICENSES_OF_POM = re.compile(rb"<licenses>(.{0,4000}?)</licenses>", re.DOTALL)
_NAME_IN_POM = re.compile(rb"<name>\s*([^<]{1,200}?)\s*</name>")
_FIELD_OF_PYTHON = re.compile(rb"^License(?:-Expression)?:[ \t]*([^\r\n]+)", re.MULTILINE)
_QUOTED = re.compile(r"[\"']([^\"']+)[\"']")


def is_license_document(path: str, *, is_source: bool = False) -> bool:
    """Whether a file is read for what it states of its folder, by its name. Source (`license.rb`) is no licence, but may be metadata."""
    return _rank(path) is not None and (not is_source or _reader(path) is not None)


def stated(path: str, content: bytes) -> str | None:
    """What a licence file or a package's metadata states: an expression, `UNREAD` for a licence file of no known text, None for
    metadata without one."""
    reader = _reader(path)
    if reader is not None:
        return reader(content[:LARGEST])
    return license_in_header(content) or license_of_text(content) or UNREAD


def _reader(path: str) -> Callable[[bytes], str | None] | None:
    name = path.rpartition("/")[2]
    return _METADATA.get(name) or (_of_gemspec if name.endswith(".gemspec") else None)


def _all(told: Iterable[str]) -> str | None:
    found = [canonical(one) for one in told]
    return joined(one for one in found if one is not None) if all(found) else None


def _of_package_json(content: bytes) -> str | None:
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return None
    told = data.get("license") if isinstance(data, dict) else None
    return canonical(told) if isinstance(told, str) else None


def _of_toml(content: bytes, table: str) -> str | None:
    try:
        data = _core.read_toml(content.decode())[0]
    except (UnicodeDecodeError, ValueError, TypeError):
        return None
    part = data.get(table)
    told = part.get("license") if isinstance(part, dict) else None
    if isinstance(told, dict):
        told = told.get("text")
    # Cargo's former way to say OR.
    return canonical(re.sub(r"\s*/\s*", " OR ", told)) if isinstance(told, str) else None


def _of_gemspec(content: bytes) -> str | None:
    found = _STATED_IN_GEMSPEC.search(content)
    return None if found is None else _all(_QUOTED.findall(found[1].decode("utf-8", "replace")))


def _of_pom(content: bytes) -> str | None:
    found = _LICENSES_OF_POM.search(content)
    return None if found is None else _all(name.decode("utf-8", "replace") for name in _NAME_IN_POM.findall(found[1]))


def _of_python(content: bytes) -> str | None:
    fields, _, _description = content.replace(b"\r\n", b"\n").partition(b"\n\n")
    found = [canonical(told.decode("utf-8", "replace").strip()) for told in _FIELD_OF_PYTHON.findall(fields)]
    return next((one for one in found if one is not None), None)


_METADATA: dict[str, Callable[[bytes], str | None]] = {
    "package.json": _of_package_json,
    "Cargo.toml": lambda content: _of_toml(content, "package"),
    "pyproject.toml": lambda content: _of_toml(content, "project"),
    "pom.xml": _of_pom,
    "PKG-INFO": _of_python,
    "METADATA": _of_python,
}

METADATA_RANK, PLAIN_RANK, NAMED_RANK = 0, 1, 2
"""Whom to believe first in one folder: metadata say what several texts mean together; a plain LICENSE is the project's, LICENSE-FOO may
be that of a part."""


def _rank(path: str) -> int | None:
    name = path.rpartition("/")[2]
    if _reader(path) is not None:
        return METADATA_RANK
    if _PLAIN.fullmatch(name):
        return PLAIN_RANK
    is_named = _NAMED.fullmatch(name) and not _NO_TEXT.fullmatch(posixpath.splitext(name)[1])
    return NAMED_RANK if is_named else None


def _speaks_for(path: str) -> tuple[str, str]:
    """(folder, container): the folder that a document is about; the container is the folder of metadata that it lies in, or ""."""
    folders = path.split("/")[:-1]
    for index, folder in enumerate(folders):
        if folder == "META-INF" or folder.endswith((".dist-info", ".egg-info")):
            return "/".join(folders[:index]), folder
    return "/".join(folders), ""


class Stated(NamedTuple):
    """What holds for a folder. `license` None: a licence file is there, and it is not understood."""

    license: str | None
    told_by: str


class Folders:
    """What the licence documents of one project state, by folder."""

    def __init__(self, documents: Mapping[str, str]) -> None:
        """`documents`: path -> what it states (`stated`)."""
        found: dict[str, dict[int, list[str]]] = {}
        containers: dict[str, set[str]] = {}
        for path, told in documents.items():
            rank = _rank(path)
            if rank is None:
                continue
            folder, container = _speaks_for(path)
            if container:
                containers.setdefault(folder, set()).add(container)
            found.setdefault(folder if not container else f"{folder}\0{container}", {}).setdefault(rank, []).append(told)
        self._stated: dict[str, Stated] = {}
        for folder, ranks in found.items():
            place, _, container = folder.partition("\0")
            # A folder of many installed packages: whose file is whose is not told by folders.
            if container and len(containers[place]) > 1:
                continue
            if container and place in found:
                continue
            best = min(ranks)
            self._stated[place] = Stated(joined(ranks[best]), "metadata" if best == METADATA_RANK else "file")
        self._known: dict[str, Stated | None] = {}

    def of(self, path: str) -> Stated | None:
        """What the nearest folder around a file states, or None."""
        folder = path.rpartition("/")[0]
        passed = []
        while folder not in self._known:
            if folder in self._stated:
                self._known[folder] = self._stated[folder]
                break
            passed.append(folder)
            if not folder:
                self._known[folder] = None
                break
            folder = folder.rpartition("/")[0]
        answer = self._known[folder]
        self._known.update(dict.fromkeys(passed, answer))
        return answer
