"""C and C++ as the preprocessor leaves them, every token on the line of the file that it came from.

Clang needs the headers to know the types, our parser must not see them: so what comes from headers is kept apart, in chunks that
only clang includes, on the line of their own #include. Both read the same file otherwise.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

MARKER = re.compile(rb'# (\d+) "((?:[^"\\]|\\.)*)"')
# gcc writes letters of identifiers as escapes, which are left alone in strings.
ESCAPE = re.compile(rb""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\\U([0-9a-f]{8})""")
# The first that suits a file: C23 has no old parameter lists, but bool.
STANDARDS = {"c": ("gnu17", "gnu2x"), "cpp": ("gnu++20",)}
LANGUAGE = {"c": "c", "cpp": "c++"}
# Assertions in full are statement expressions of the library's, not of the file; and the rest is what real builds define.
DEFINED = ("-DNDEBUG", "-DOS_LINUX", "-DROCKSDB_PLATFORM_POSIX", "-DROCKSDB_LIB_IO_POSIX", "-DLEVELDB_PLATFORM_POSIX", "-D_GNU_SOURCE")
# Headers that are not complete without the one that includes them mostly lack these.
FIRST = ("-include", "stddef.h", "-include", "stdint.h", "-include", "sys/types.h")
PLACES = ("", "include", "src", "lib", "src/include")
DEEPEST = 7


class Prepared(NamedTuple):
    """`text` is the file's own part, `chunks` what its headers hold, by the line (from 1) of their #include; 0 is before the file."""

    text: bytes
    chunks: dict[int, bytes]

    def for_clang(self) -> tuple[bytes, list[tuple[str, bytes]]]:
        """The text with includes of the chunks, on the blank lines of the #include, and the chunks as files."""
        lines = self.text.split(b"\n")
        files = []
        for line, chunk in self.chunks.items():
            name = f"/chunk/{line}.h"
            files.append((name, chunk))
            if line:
                lines[line - 1] = f'#include "{name}"'.encode()
        return b"\n".join(lines), files


class NotPreparedError(Exception):
    """The preprocessor cannot read the file."""


def prepare(path: Path, language: str, standard: str, stubs: Path) -> Prepared:
    """Raises NotPreparedError. `stubs` is a folder for empty files in the place of headers that are not there; it is looked at last, since
    what one language lacks another has."""
    options = ["gcc", "-x", LANGUAGE[language], f"-std={standard}", *DEFINED, *FIRST, *_places(path), "-idirafter", str(stubs)]
    listed = subprocess.run([*options, "-M", "-MG", str(path)], capture_output=True, check=False)
    if listed.returncode:
        raise NotPreparedError(_first_line(listed.stderr))
    for name in listed.stdout.replace(b"\\\n", b" ").decode(errors="replace").split()[1:]:
        if not Path(name).is_absolute() and not Path(name).exists():
            stub = (stubs / name).resolve()
            if stub.is_relative_to(stubs.resolve()):
                stub.parent.mkdir(parents=True, exist_ok=True)
                stub.touch()
    run = subprocess.run([*options, "-E", str(path)], capture_output=True, check=False)
    if run.returncode:
        raise NotPreparedError(_first_line(run.stderr))
    output = ESCAPE.sub(_letter, run.stdout) if b"\\U" in run.stdout else run.stdout
    return _aligned(output, str(path).encode(), path.read_bytes().count(b"\n") + 1)


def _letter(found: re.Match[bytes]) -> bytes:
    return found[0] if found[1] is None else chr(int(found[1], 16)).encode()


def _first_line(error: bytes) -> str:
    return (error.decode(errors="replace").splitlines() or ["no output"])[0]


def _places(path: Path) -> list[str]:
    """Where headers may be: the usual folders of every folder around the file."""
    folders = list(path.resolve().parents)[:DEEPEST]
    found = [folder / place for folder in folders for place in PLACES]
    # Not its own folder, whose files may have the names of the standard headers.
    return [f"-I{place}" for place in found if len(place.parts) > 2 and place != folders[0] and place.is_dir()]


def _aligned(output: bytes, own: bytes, count: int) -> Prepared:
    lines: list[list[bytes]] = [[] for _ in range(count + 1)]
    chunks: dict[int, bytes] = {}
    held: list[bytes] = []
    place, inside, last = 0, False, 0
    for line in output.split(b"\n"):
        marker = MARKER.match(line)
        if marker:
            place, was, inside = int(marker[1]), inside, marker[2] == own
            if inside and not was and any(part.strip() for part in held):
                target = max(place - 1, last)
                if lines[target] or target in chunks:
                    raise NotPreparedError(f"an #include inside of line {target}")
                chunks[target] = b"\n".join(held) + b"\n"
            if inside and not was:
                held = []
        elif inside:
            if line.strip():
                if place > count:
                    raise NotPreparedError("more lines than the file has")
                lines[place].append(line)
                last = place
            place += 1
        else:
            held.append(line)
    return Prepared(b"\n".join(b" ".join(parts) for parts in lines[1:]), chunks)
