"""The fixtures that other tests lean on."""

from __future__ import annotations

import sys

import pytest


def test_require_skips_or_fails(require, monkeypatch) -> None:
    monkeypatch.setenv("UAST_REQUIRE", "javac, klingon-compiler")
    assert require("python", sys.executable) == sys.executable
    with pytest.raises(pytest.skip.Exception, match="UAST_REQUIRE=romulan"):
        require("romulan")
    with pytest.raises(pytest.fail.Exception, match="klingon-compiler is not here"):
        require("klingon-compiler")
    with pytest.raises(pytest.fail.Exception):
        require("javac", None)


def test_golden_compares_or_writes(request, tmp_path, monkeypatch) -> None:
    monkeypatch.delenv("UAST_BLESS", raising=False)
    if request.config.getoption("--bless"):
        pytest.skip("--bless writes every golden")
    golden = request.getfixturevalue("golden")
    path = tmp_path / "a" / "b.sexp"
    with pytest.raises(pytest.fail.Exception, match="there is no golden"):
        golden(path, "x\n")
    path.parent.mkdir()
    path.write_bytes(b"x\ny\n")
    golden(path, "x\ny\n")
    with pytest.raises(pytest.fail.Exception, match=r"-y\n\+z"):
        golden(path, "x\nz\n")
    with pytest.raises(pytest.fail.Exception, match="only line ends differ"):
        golden(path, "x\r\ny\n")
