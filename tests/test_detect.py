"""The language of a file by name, extension, first line and content."""

from __future__ import annotations

from pathlib import Path

import pytest

from uast import detection
from uast.detection import CONTENT_TESTS, Detection, build_index, detect
from uast.registry import Language, languages


def language(name: str, *extensions: str, **more: object) -> Language:
    settings: dict[str, object] = {"dialects": (name,), "dialect_extensions": {}, "file_names": (), "shebangs": ()}
    return Language(name=name, extensions=extensions, package=f"tree-sitter-{name}", version="1.0", **{**settings, **more})


@pytest.fixture
def ten(monkeypatch):
    """Languages that need not be finished for these tests."""
    known = (
        language("c", "c", "h"),
        language("cpp", "cpp", "hpp", "C", "h"),
        language("python", "py", "pyi", shebangs=("python",), file_names=("SConstruct",)),
        language("ruby", "rb", shebangs=("ruby",), file_names=("Rakefile",)),
        language("typescript", "ts", "mts", dialects=("typescript", "tsx"), dialect_extensions={"tsx": ("tsx",)}),
    )
    index = build_index(known)
    monkeypatch.setattr(detection, "_index", lambda: index)


@pytest.mark.usefixtures("ten")
@pytest.mark.parametrize(
    ("path", "head", "expected"),
    [
        ("a.py", None, ("python", "python", "extension")),
        ("dir.rb/a.b.py", None, ("python", "python", "extension")),
        ("A.PY", None, ("python", "python", "extension")),
        ("a.C", None, ("cpp", "cpp", "extension")),
        ("a.c", None, ("c", "c", "extension")),
        ("a.tsx", None, ("typescript", "tsx", "extension")),
        ("a.d.ts", None, ("typescript", "typescript", "extension")),
        ("lib/Rakefile", None, ("ruby", "ruby", "name")),
        ("SConstruct", b"#!/usr/bin/ruby\n", ("python", "python", "name")),
        ("tool", b"#!/usr/bin/python3.11 -u\nx", ("python", "python", "shebang")),
        ("tool", b"#! /usr/bin/env -S PYTHONPATH=x python3\n", ("python", "python", "shebang")),
        ("tool", b"\xef\xbb\xbf#!/usr/bin/env ruby", ("ruby", "ruby", "shebang")),
        ("tool.unknown", b"#!/usr/bin/env ruby", ("ruby", "ruby", "shebang")),
        ("tool", b"#!/bin/sh\n", None),
        ("tool", b"#!\n", None),
        ("tool", b"", None),
        ("tool", b"\xff\xfe\x00", None),
        ("py", None, None),
        (".py", None, None),
        ("a.", None, None),
        ("", None, None),
        ("x.h", None, ("c", "c", "extension")),
        ("x.h", b"int f(void);\n", ("c", "c", "extension")),
        ("x.h", b"class A;\n", ("cpp", "cpp", "content")),
    ],
)
def test_detect(path, head, expected) -> None:
    assert detect(path, head) == (None if expected is None else Detection(*expected))
    assert detect(Path(path), head) == detect(path, head)


@pytest.mark.parametrize(
    ("code", "cpp"),
    [
        ("namespace a::b {\n", True),
        ("inline namespace v1 {\n", True),
        ("#pragma once\n\ntemplate <typename T>\nstruct A;\n", True),
        ("  public:\n", True),
        ("void f(std::string s);\n", True),
        ("using namespace x;\n", True),
        ("class A final : public B {\n", True),
        ("struct a { int class; };\n", False),
        ("/* class A { */ // namespace x {\n", False),
        ("/*\nclass of things;\n*/\n", False),
        ('const char *s = "std::string";\n', False),
        ('#ifdef __cplusplus\nextern "C" {\nnamespace x {\n#endif\nint f(void);\n', False),
        ("#if defined(__cplusplus)\ntemplate <class T> T f();\n#else\nint f();\n#endif\n", False),
        ("typedef struct namespace_s namespace_t;\n", False),
        ("", False),
    ],
)
def test_headers_by_content(code: str, cpp: bool) -> None:
    assert CONTENT_TESTS["c", "h"][1](code.encode()) is cpp


def test_the_languages_say_what_they_need() -> None:
    known = languages()
    assert [each.name for each in known] == sorted(each.name for each in known)
    for each in known:
        assert each.dialects
        assert each.extensions
        assert not any(extension.startswith(".") for extension in each.extensions)
        for extension in each.extensions:
            dialects = [dialect for dialect, own in each.dialect_extensions.items() if extension in own] or [each.dialects[0]]
            assert detect(f"x.{extension}") == (each.name, *dialects, "extension")
