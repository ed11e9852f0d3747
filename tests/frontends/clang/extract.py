"""The extractor of C and C++: `extract.py c` or `extract.py cpp`, paths on stdin; ../extractors.py says what it prints."""

from __future__ import annotations

import hashlib
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "build" / "frontends" / "libclang"))

from clang import cindex
from frontends.clang.assumed import assume
from frontends.clang.prepared import LANGUAGE, STANDARDS, NotPreparedError, prepare
from frontends.clang.seen import Finder
from frontends.clang.tokens import Tokens

if TYPE_CHECKING:
    from frontends.clang.prepared import Prepared

BUILD = Path(__file__).resolve().parents[3] / "build" / "frontends"
ROUNDS, LONGEST, MARK = 6, 400, b"/* assumed */\n"
# gcc's own types for clang, and what old C may leave out.
OPTIONS = (
    *("-w", "-ferror-limit=0", "-fdeclspec", "-Doffsetof=__builtin_offsetof"),
    *("-D_Float128=__float128", "-D_Float64x=long double", "-D_Float64=double", "-D_Float32x=double", "-D_Float32=float"),
)
OLD_C = (
    "-Dstatic_assert=_Static_assert",
    "-Wno-implicit-function-declaration",
    "-Wno-int-conversion",
    "-Wno-implicit-int",
    "-Wno-incompatible-function-pointer-types",
)


def answer(index: cindex.Index, path: Path, language: str) -> dict[str, Any]:
    """One object of the output."""
    error = ""
    for standard in STANDARDS[language]:
        try:
            prepared = prepare(path, language, standard, BUILD / "clang" / "stubs")
        except NotPreparedError as reason:
            error = error or str(reason)
            continue
        unit = parse(index, prepared, language, standard)
        # Only snippets: in a real file a wrong guess could turn a declaration into a product.
        if not set(prepared.chunks) - {0} and prepared.text.count(b"\n") < LONGEST:
            prepared, unit = guess(index, prepared, unit, language, standard)
        # Errors in headers do no harm that does not show in the file itself.
        found = [each for each in unit.diagnostics if each.severity >= cindex.Diagnostic.Error and _is_own(each)]
        if not found:
            read = BUILD / "clang" / language / f"{hashlib.sha256(str(path).encode()).hexdigest()[:16]}{path.suffix}"
            read.parent.mkdir(parents=True, exist_ok=True)
            read.write_bytes(prepared.text)
            items = Finder(unit, Tokens(unit, prepared.for_clang()[0])).find()
            return {"path": str(path), "ok": True, "read": str(read), "items": items}
        error = error or f"{found[0].location.line}: {found[0].spelling}"
    return {"path": str(path), "ok": False, "error": error}


def guess(
    index: cindex.Index, prepared: Prepared, unit: cindex.TranslationUnit, language: str, standard: str
) -> tuple[Prepared, cindex.TranslationUnit]:
    """With declarations of what it does not declare, as long as that takes errors away."""
    assumed: dict[str, str] = {}
    for _ in range(ROUNDS):
        own = [
            (each.spelling, prepared.text[each.location.offset :][:LONGEST].decode(errors="replace"))
            for each in unit.diagnostics
            if _is_own(each)
        ]
        new = {name: text for name, text in assume(own, language).items() if name not in assumed}
        if not new:
            break
        assumed |= new
        first = prepared.chunks.get(0, b"").split(MARK)[0] + MARK + "\n".join(assumed.values()).encode() + b"\n"
        prepared = prepared._replace(chunks={**prepared.chunks, 0: first})
        unit = parse(index, prepared, language, standard)
    return prepared, unit


def _is_own(found: cindex.Diagnostic) -> bool:
    file = found.location.file
    return file is not None and file.name.startswith("/main")


def parse(index: cindex.Index, prepared: Prepared, language: str, standard: str) -> cindex.TranslationUnit:
    """The file with its headers."""
    text, chunks = prepared.for_clang()
    main = f"/main.{language}"
    first = ("-include", "/chunk/0.h") if 0 in prepared.chunks else ()
    options = ["-x", LANGUAGE[language], f"-std={standard}", *OPTIONS, *(OLD_C if language == "c" else ()), *first]
    return index.parse(main, options, unsaved_files=[(main, text), *chunks])


def main(language: str) -> None:
    if language == "--version":
        print("libclang", version("libclang"))
        return
    (BUILD / "clang" / "stubs").mkdir(parents=True, exist_ok=True)
    index = cindex.Index.create()
    for line in sys.stdin:
        print(json.dumps(answer(index, Path(line.rstrip("\n")), language)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
