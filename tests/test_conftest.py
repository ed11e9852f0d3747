"""The fixtures that other tests lean on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOT_NAMED = {"torch_geometric": "some gigabytes for one call"}
"""What `.ci/run` does not name, and why."""


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


GOLDEN_TESTS = """
from pathlib import Path

def test_golden(golden):
    golden(Path(__file__).with_name("a.txt"), "new")

def test_asks(bless):
    assert bless

def test_other():
    raise AssertionError
"""


@pytest.mark.slow
@pytest.mark.parametrize("said", ["--bless", "UAST_BLESS=1"])
def test_bless_runs_what_has_goldens_and_nothing_else(said: str, tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    (tmp_path / "test_sample.py").write_text(GOLDEN_TESTS, encoding="utf-8")
    (tmp_path / "a.txt").write_text("old", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "UAST_BLESS"} | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    options = [said] if said.startswith("-") else []
    environment.update([] if options else [said.split("=")])
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir", str(tmp_path), "-p", "no:cacheprovider"]
    done = subprocess.run([*command, *options], cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1].startswith("2 passed, 1 deselected"), done.stdout + done.stderr
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "new"


def test_ci_names_what_tests_may_skip_for() -> None:
    """Names that are put together, those of the front ends and of the linters of the viewer, have to be looked at by hand."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    named = {name for names in re.findall(r'UAST_REQUIRE\+?=",?([\w,-]+)"', script) for name in names.split(",")}
    texts = [path.read_text(encoding="utf-8") for path in ROOT.glob("tests/test_*.py") if path.name != Path(__file__).name]
    asked = {name for text in texts for name in re.findall(r'\brequire\("([^"]+)"', text)}
    assert len(asked) > 8
    assert asked - named == NOT_NAMED.keys()
