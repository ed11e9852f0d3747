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
    ("code", "told"),
    [
        ("namespace a::b {\n", "cpp"),
        ("inline namespace v1 {\n", "cpp"),
        ("#pragma once\n\ntemplate <typename T>\nstruct A;\n", "cpp"),
        ("  public:\n", "cpp"),
        ("void f(std::string s);\n", "cpp"),
        ("void f(absl::string_view s);\n", "cpp"),
        ("using namespace x;\n", "cpp"),
        ("class A final : public B {\n", "cpp"),
        ("enum class E { a };\n", "cpp"),
        ("#include <vector>\n", "cpp"),
        ("int x = static_cast<int>(y);\n", "cpp"),
        ("bool operator==(A a, A b);\n", "cpp"),
        ("struct A {\n  virtual ~A();\n};\n", "cpp"),
        ("/* -*- C++ -*- */\nint f();\n", "cpp"),
        ("// Copyright -*- mode: c++; tab-width: 4 -*-\nint f();\n", "cpp"),
        ("// -*- mode: C; coding: utf-8 -*-\nusing x;\n", "c"),
        ("#include <stdio.h>\n#include <sys/types.h>\nint f(void);\n", "c"),
        ("[[gnu::packed, clang::x]] struct a { int b; };\n", "c"),
        ("struct a { int class; };\n", "c"),
        ("/* class A { */ // namespace x {\n", "c"),
        ("/*\nclass of things;\n*/\n", "c"),
        ('const char *s = "std::string";\n', "c"),
        ('#ifdef __cplusplus\nextern "C" {\nnamespace x {\n#endif\nint f(void);\n', "c"),
        ("#if defined(__cplusplus)\ntemplate <class T> T f();\n#else\nint f();\n#endif\n", "c"),
        ("#if __cplusplus\nnamespace x {\n#endif\nint f();\n", "c"),
        ("typedef struct namespace_s namespace_t;\n", "c"),
        ("", "c"),
        ("#import <Foundation/Foundation.h>\n", None),
        ("@interface A : B\n@end\n", None),
        ("/** @class A */\nint f(void);\n", "c"),
    ],
)
def test_headers_by_content(code: str, told: str | None) -> None:
    assert CONTENT_TESTS["c", "h"](code.encode()) == told
    found = detect("a/b.H" if told == "c" else "a/b.h", code.encode())
    assert (found and found.language) == told


@pytest.mark.parametrize(
    ("name", "head", "language"),
    [
        ("a.ts", b"export const x = 1;\n", "typescript"),
        ("a.ts", b"<T>(x: T) => x\n", "typescript"),
        ("de.ts", b"\xef\xbb\xbf<?xml version='1.0'?>\n<!DOCTYPE TS>\n", None),
        ("de.ts", b"<!DOCTYPE TS><TS>\n", None),
        ("film.ts", b"G" + bytes(187) + b"G" + bytes(187), None),
        ("a.ts", b"G = 1;\n", "typescript"),
        ("a.sc", b"object A extends App\n", "scala"),
        ("a.sc", b"Foo : Bar {\n\t*new { ^super.new }\n}\n", None),
        ("vector", b"// <vector> -*- C++ -*-\n", "cpp"),
        ("tool", b"#!/bin/sh\n# -*- mode: ruby -*-\n", "ruby"),
        ("notes", b"-*- text -*-\n", None),
        ("scan.l", b"/* -*- C -*- */\n", None),
    ],
)
def test_content_and_modes(name: str, head: bytes, language: str | None) -> None:
    found = detect(name, head)
    assert (found and found.language) == language


USUAL = {
    "c": "a.c a.h",
    "cpp": "a.cc a.cpp a.cxx a.c++ a.C a.hh a.hpp a.hxx a.h++ a.inl a.ipp a.ixx a.tpp a.txx a.tcc a.cppm a.ino",
    "csharp": "a.cs a.csx build.cake a.Designer.cs",
    "go": "a.go a_test.go",
    "java": "A.java package-info.java module-info.java",
    "javascript": "a.js a.mjs a.cjs a.jsx a.es6 a.jsm a.min.js Jakefile webpack.config.js",
    "python": "a.py a.pyi a.pyw setup.py SConstruct SConscript wscript app.wsgi a.gyp",
    "ruby": "a.rb a.rbw a.rake a.rbi a.gemspec a.ru config.ru a.podspec a.jbuilder Gemfile Rakefile Vagrantfile Guardfile Capfile Podfile "
    "Fastfile Berksfile Thorfile Brewfile Dangerfile Appraisals .irbrc .pryrc",
    "scala": "a.scala a.sc build.sbt",
    "typescript": "a.ts a.mts a.cts a.d.ts a.tsx",
}
INTERPRETERS = {
    "python": "python python2 python3 python3.12 pypy3",
    "ruby": "ruby jruby rake",
    "javascript": "node nodejs qjs",
    "typescript": "deno bun ts-node tsx",
    "scala": "scala scala-cli amm",
    "csharp": "dotnet-script dotnet",
    "java": "java",
    "c": "tcc",
}


def test_what_users_of_each_language_expect() -> None:
    assert USUAL.keys() == {each.name for each in languages()}
    told = {name: detect(f"some/{name}") for names in USUAL.values() for name in names.split()}
    assert {name: found and found.language for name, found in told.items()} == {
        name: language for language, names in USUAL.items() for name in names.split()
    }
    assert detect("a.tsx") == ("typescript", "tsx", "extension")
    assert detect("a.jsx") == ("javascript", "jsx", "extension")
    for language, names in INTERPRETERS.items():
        for name in names.split():
            for line in (f"#!/usr/bin/{name}\n", f"#!/usr/bin/env -S {name} --flag\n", f"#! /opt/x/{name}\r\n"):
                assert detect("tool", line.encode()) == (language, languages_by_name()[language].dialects[0], "shebang"), line


def languages_by_name() -> dict[str, Language]:
    return {each.name: each for each in languages()}


@pytest.mark.parametrize(
    "name", ["build.gradle.kts", "a.kt", "a.txt", "a.cu", "a.m", "a.mm", "Makefile", "a.pyx", "a.json", "a.vue", "a.l", ""]
)
def test_what_is_not_ours(name: str) -> None:
    assert detect(name, b"x") is None


def test_no_two_languages_claim_one_name() -> None:
    claimed = [name for each in languages() for name in {*each.extensions, *(x for some in each.dialect_extensions.values() for x in some)}]
    assert len(claimed) == len(set(claimed))
    for kind in ("file_names", "shebangs"):
        names = [name for each in languages() for name in getattr(each, kind)]
        assert len(names) == len(set(names))


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
