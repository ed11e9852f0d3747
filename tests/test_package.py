"""What ships is what is tested: sdist -> wheel -> fresh virtual environment -> the library and its commands.

`make release-check` does the same with the profile of a release, on every CPython that is here.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from release import contents, interpreters, metadata
from release.checks import run

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.package


def test_what_the_sdist_makes_works_in_a_fresh_environment(tmp_path: Path) -> None:
    """The wheel is built from the sdist alone; what was compiled of its dependencies is taken from the repository's build folder."""
    run(sys.executable, "-m", "maturin", "sdist", "--out", tmp_path, cwd=ROOT)
    (sdist,) = tmp_path.glob("uast-*.tar.gz")
    assert contents.sdist_faults(sdist) == []

    options = ("--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path)
    run(sys.executable, "-m", "pip", "wheel", "--quiet", *options, sdist, cwd=tmp_path, CARGO_TARGET_DIR=str(ROOT / "target"))
    (wheel,) = tmp_path.glob("uast-*.whl")
    assert contents.wheel_faults(wheel) == []
    assert "-abi3-" in wheel.name

    python = interpreters.fresh_environment(Path(sys.executable), tmp_path / "venv", wheel)
    (tmp_path / "empty").mkdir()
    print(run(python, "-I", ROOT / "release" / "smoke.py", ROOT / "examples", metadata.version(), cwd=tmp_path / "empty"))
