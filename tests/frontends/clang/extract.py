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
from frontends.clang.prepared import LANGUAGE, STANDARD, NotPreparedError, prepare
from frontends.clang.seen import Finder
from frontends.clang.tokens import Tokens

if TYPE_CHECKING:
    from frontends.clang.prepared import Prepared

BUILD = Path(__file__).resolve().parents[3] / "build" / "frontends"
# gcc's own types for clang, and what old C may leave out.
OPTIONS = (
    *("-w", "-ferror-limit=0", "-Doffsetof=__builtin_offsetof"),
    *("-D_Float128=__float128", "-D_Float64x=long double", "-D_Float64=double", "-D_Float32x=double", "-D_Float32=float"),
)
OLD_C = ("-Wno-implicit-function-declaration", "-Wno-int-conversion", "-Wno-implicit-int", "-Wno-incompatible-function-pointer-types")


def answer(index: cindex.Index, path: Path, language: str) -> dict[str, Any]:
    """One object of the output."""
    try:
        prepared = prepare(path, language, BUILD / "clang" / "stubs")
    except NotPreparedError as error:
        return {"path": str(path), "ok": False, "error": str(error)}
    unit = parse(index, prepared, language)
    for found in unit.diagnostics:
        if found.severity >= cindex.Diagnostic.Error and found.location.file and found.location.file.name.startswith("/main"):
            return {"path": str(path), "ok": False, "error": f"{found.location.line}: {found.spelling}"}
    read = BUILD / "clang" / language / f"{hashlib.sha256(str(path).encode()).hexdigest()[:16]}{path.suffix}"
    read.parent.mkdir(parents=True, exist_ok=True)
    read.write_bytes(prepared.text)
    return {"path": str(path), "ok": True, "read": str(read), "items": Finder(unit, Tokens(unit, prepared.for_clang()[0])).find()}


def parse(index: cindex.Index, prepared: Prepared, language: str) -> cindex.TranslationUnit:
    """The file with its headers."""
    text, chunks = prepared.for_clang()
    main = f"/main.{language}"
    first = ("-include", "/chunk/0.h") if 0 in prepared.chunks else ()
    options = ["-x", LANGUAGE[language], f"-std={STANDARD[language]}", *OPTIONS, *(OLD_C if language == "c" else ()), *first]
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
