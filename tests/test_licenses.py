"""Licences: expressions, headers, texts, metadata, the nearest folder, and what the user allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify.vendor.licenses import LICENSES

from build_dataset.licensefiles import Folders, Stated, is_license_document, stated
from build_dataset.licenses import UNREAD, Policy, canonical, joined, license_ids, license_in_header
from build_dataset.licensetexts import license_of_text
from uast.errors import DatasetError

TEXTS = dict(LICENSES)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("MIT", "MIT"),
        ("apache-2.0", "Apache-2.0"),
        ("GPL-2.0+", "GPL-2.0-or-later"),
        ("GPL-2.0", "GPL-2.0-only"),
        ("MIT OR Apache-2.0 AND BSD-3-Clause", "MIT OR (Apache-2.0 AND BSD-3-Clause)"),
        ("(mit or apache-2.0)", "MIT OR Apache-2.0"),
        ("GPL-2.0 WITH Linux-syscall-note", "GPL-2.0-only WITH Linux-syscall-note"),
        ("LicenseRef-Own OR MIT", "LicenseRef-Own OR MIT"),
        ("", None),
        ("BSD", None),
        ("MIT WITH nothing", None),
        ("MIT and", None),
        ("((((", None),
        ("The MIT License", None),
        ("SEE LICENSE IN x.txt", None),
        ("MIT " * 1000, None),
        ("\0\ud800", None),
    ],
)
def test_expressions_are_spelled_as_spdx_does(told: str, expected: str | None) -> None:
    assert canonical(told) == expected


@given(st.text("()MITORAND -.+\n\tW", max_size=40))
def test_no_text_is_too_much_for_the_parser(told: str) -> None:
    found = canonical(told)
    assert found is None or canonical(found) == found


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("// SPDX-License-Identifier: MIT\n", "MIT"),
        ("/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */\nint x;\n", "GPL-2.0-only WITH Linux-syscall-note"),
        ("#!/usr/bin/env python\r\n# Copyright x\r\n# SPDX-License-Identifier: MIT OR Apache-2.0\r\n", "MIT OR Apache-2.0"),
        ("/*\n * SPDX-License-Identifier: MIT\n * SPDX-License-Identifier: ISC\n */", "ISC AND MIT"),
        ("# SPDX-License-Identifier: mit -->\n", "MIT"),
        ("# SPDX-License-Identifier: Our Own\n", UNREAD),
        ("# SPDX-License-Identifier: MIT\n# SPDX-License-Identifier: Our Own\n", UNREAD),
        ("# SPDX-License-Identifier:\n", UNREAD),
        ("x = 'SPDX-License-Identifier: MIT'\n", None),
        ("print('# SPDX-License-Identifier: MIT')\n", None),
        ("\n" * 9000 + "# SPDX-License-Identifier: MIT\n", None),
        ("MIT License\n", None),
    ],
)
def test_what_a_file_says_of_itself(content: str, expected: str | None) -> None:
    assert license_in_header(content.encode()) == expected


def test_joined_is_all_of_them_or_nothing() -> None:
    assert joined(["MIT"]) == "MIT"
    assert joined(["MIT", "Apache-2.0 OR ISC", "MIT"]) == "(Apache-2.0 OR ISC) AND MIT"
    assert joined(["MIT", UNREAD]) is None
    assert joined([]) is None


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_every_known_text_is_known(name: str) -> None:
    assert license_of_text(TEXTS[name].encode()) == name
    shouted = "THE LICENSE\n\nCopyright (c) 1999-2024 Somebody <a@b.example>\n" + TEXTS[name].replace("\n", "\r\n").upper()
    assert license_of_text(shouted.encode()) == name


def test_what_is_to_be_filled_in_does_not_matter() -> None:
    bsd = TEXTS["BSD-3-Clause"].replace("the copyright holder", "Example & Sons, Inc.").replace("copyright holder", "owner")
    assert license_of_text(bsd.encode()) == "BSD-3-Clause"
    terms = TEXTS["Apache-2.0"].partition("END OF TERMS AND CONDITIONS")[0]
    assert license_of_text(terms.encode()) == "Apache-2.0"


def test_a_sentence_more_or_less_is_another_license() -> None:
    mit = TEXTS["MIT"]
    assert license_of_text(mit.replace("The above copyright notice", "Not for evil. The above copyright notice").encode()) == "MIT"
    assert license_of_text((mit + "\nThe Software shall be used for good purposes, and never for a bad one.\n").encode()) is None
    shall = mit.index("The above copyright notice")
    assert license_of_text((mit[:shall] + mit[mit.index("THE SOFTWARE IS") :]).encode()) is None
    assert license_of_text((mit + TEXTS["Apache-2.0"]).encode()) is None
    assert license_of_text(b"") is None
    assert license_of_text(b"All rights reserved.\n") is None
    assert license_of_text(mit.encode() * 300) is None


@given(st.binary(max_size=300))
def test_no_bytes_are_too_much_for_the_texts(content: bytes) -> None:
    assert license_of_text(content) is None


def test_documents_are_known_by_name() -> None:
    for name in ("LICENSE", "a/licence.md", "COPYING", "UNLICENSE", "LICENSE-MIT", "LICENSE.txt", "COPYING.LESSER", "MIT-LICENSE"):
        assert is_license_document(name), name
    for name in ("a/package.json", "Cargo.toml", "pyproject.toml", "pom.xml", "a.gemspec", "a.dist-info/METADATA", "PKG-INFO"):
        assert is_license_document(name), name
    for name in ("license", "LICENSE.RST"):
        assert is_license_document(name), name
    for name in ("a.py", "LICENSES", "license_plate", "package-lock.json", "LICENSE/a.txt", "mylicense", "licensed.md", "license.svg"):
        assert not is_license_document(name), name
    assert not is_license_document("license.rb", is_source=True)
    assert is_license_document("a.gemspec", is_source=True)


@pytest.mark.parametrize(
    ("path", "content", "expected"),
    [
        ("package.json", '{"license": "(MIT OR Apache-2.0)"}', "MIT OR Apache-2.0"),
        ("package.json", '{"license": "SEE LICENSE IN LICENSE.md"}', None),
        ("package.json", '{"license": {"type": "MIT"}}', None),
        ("package.json", "[" * 100_000, None),
        ("package.json", "{", None),
        ("Cargo.toml", '[package]\nname = "a"\nlicense = "MIT/Apache-2.0"\n', "MIT OR Apache-2.0"),
        ("Cargo.toml", "[package\n", None),
        ("pyproject.toml", '[project]\nlicense = "BSD-3-Clause"\n', "BSD-3-Clause"),
        ("pyproject.toml", '[project]\nlicense = {text = "MIT"}\n', "MIT"),
        ("pyproject.toml", '[project]\nlicense = {file = "LICENSE"}\n', None),
        ("a.gemspec", 'Gem::Specification.new do |s|\n  s.license = "MIT"\nend\n', "MIT"),
        ("a.gemspec", 'Gem::Specification.new do |s|\n  s.licenses = ["Ruby", "BSD-2-Clause"]\nend\n', "BSD-2-Clause AND Ruby"),
        ("a.gemspec", "s.name = 'a'\n", None),
        ("pom.xml", "<project><licenses><license><name>Apache-2.0</name></license></licenses></project>", "Apache-2.0"),
        ("pom.xml", "<project><licenses><license><name>Our own</name></license></licenses></project>", None),
        ("a.dist-info/METADATA", "Name: a\nLicense-Expression: MIT AND ISC\n\nLicense: BSD-2-Clause\n", "MIT AND ISC"),
        ("PKG-INFO", "Name: a\r\nLicense: UNKNOWN\r\n", None),
        ("PKG-INFO", "Name: a\n\nLicense: MIT\n", None),
        ("LICENSE", TEXTS["ISC"], "ISC"),
        ("LICENSE", "Ask us.\n", UNREAD),
        ("LICENSE", "SPDX-License-Identifier: CC0-1.0\n", "CC0-1.0"),
    ],
)
def test_what_documents_state(path: str, content: str, expected: str | None) -> None:
    assert stated(path, content.encode()) == expected


def test_the_nearest_folder_speaks() -> None:
    folders = Folders({"LICENSE": "MIT", "third/LICENSE.txt": "ISC", "odd/COPYING": UNREAD, "npm/package.json": "Apache-2.0"})
    assert folders.of("a.py") == Stated("MIT", "file")
    assert folders.of("src/deep/a.py") == Stated("MIT", "file")
    assert folders.of("third/x/a.py") == Stated("ISC", "file")
    assert folders.of("npm/a.js") == Stated("Apache-2.0", "metadata")
    # A licence that is not understood is not overruled by one further away.
    assert folders.of("odd/x/a.py") == Stated(None, "file")
    assert Folders({"sub/LICENSE": "MIT"}).of("a.py") is None


def test_several_documents_in_a_folder() -> None:
    assert Folders({"LICENSE-MIT": "MIT", "LICENSE-APACHE": "Apache-2.0"}).of("a") == Stated("Apache-2.0 AND MIT", "file")
    both = {"LICENSE-MIT": "MIT", "LICENSE-APACHE": "Apache-2.0", "Cargo.toml": "MIT OR Apache-2.0"}
    assert Folders(both).of("src/a") == Stated("MIT OR Apache-2.0", "metadata")
    assert Folders({"LICENSE": "MIT", "LICENSE-3RD-PARTY": UNREAD}).of("a") == Stated("MIT", "file")
    assert Folders({"LICENSE": "MIT", "COPYING": UNREAD}).of("a") == Stated(None, "file")


def test_packages_keep_their_documents_in_a_folder_beside() -> None:
    wheel = {"a-1.dist-info/METADATA": "MIT", "a-1.dist-info/licenses/LICENSE": UNREAD}
    assert Folders(wheel).of("a/b.py") == Stated("MIT", "metadata")
    assert Folders({"META-INF/LICENSE": "Apache-2.0"}).of("org/a/B.java") == Stated("Apache-2.0", "file")
    installed = wheel | {"b-2.dist-info/METADATA": "ISC"}
    assert Folders(installed).of("a/b.py") is None
    assert Folders({"lib/META-INF/LICENSE": "MIT", "lib/LICENSE": "ISC"}).of("lib/a") == Stated("ISC", "file")


@pytest.mark.parametrize(
    ("allow", "deny", "expression", "expected"),
    [
        (["MIT"], [], "MIT", None),
        (["MIT"], [], "ISC", "license-not-allowed"),
        (["MIT"], [], None, "no-license"),
        (["MIT"], [], "MIT OR ISC", None),
        (["MIT"], [], "MIT AND ISC", "license-not-allowed"),
        (["MIT", "ISC"], [], "MIT AND (ISC OR Zlib)", None),
        (["MIT"], [], "LicenseRef-Own", "license-not-allowed"),
        (["LicenseRef-Own"], [], "LicenseRef-Own", None),
        (["GPL-2.0-only"], [], "GPL-2.0-only WITH Classpath-exception-2.0", None),
        (["GPL-2.0-only WITH Classpath-exception-2.0"], [], "GPL-2.0-only WITH Classpath-exception-2.0", None),
        (["GPL-2.0-only WITH Classpath-exception-2.0"], [], "GPL-2.0-only", "license-not-allowed"),
        (None, ["ISC"], "ISC", "license-denied"),
        (None, ["ISC"], "MIT OR ISC", None),
        (None, ["ISC"], "MIT AND ISC", "license-denied"),
        (None, ["ISC"], None, None),
        (None, ["GPL-2.0-only"], "GPL-2.0-only WITH Classpath-exception-2.0", "license-denied"),
        (["MIT", "ISC"], ["ISC"], "ISC", "license-denied"),
        (["ISC"], ["ISC"], "ISC OR MIT", "license-not-allowed"),
    ],
)
def test_what_is_allowed(allow: list[str] | None, deny: list[str], expression: str | None, expected: str | None) -> None:
    policy = Policy(None if allow is None else frozenset(license_ids(allow)), frozenset(license_ids(deny)))
    assert policy.reason(expression) == expected


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("MTI", 'did you mean "MIT"'),
        ("Apache2.0", 'did you mean "Apache-2.0"'),
        ("xyzzy-plugh", "SPDX licence list"),
        ("MIT OR ISC", "single"),
    ],
)
def test_a_name_that_spdx_does_not_have(name: str, hint: str) -> None:
    with pytest.raises(DatasetError, match=hint) as caught:
        license_ids([name])
    assert caught.value.code == "unknown-license"


def test_ids_are_spelled_as_spdx_does() -> None:
    assert license_ids(["mit", "gpl-3.0", "MIT"]) == ("GPL-3.0-only", "MIT")
