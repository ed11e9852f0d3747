"""What ships is what is tested: sdist -> wheel -> fresh virtual environment -> the library and both commands."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOP_LEVEL = {"uast", "build_dataset", "viz"}
USE = """
import uast
from pathlib import Path
assert Path(uast.__file__).is_relative_to(Path(__import__("sys").prefix)), uast.__file__
tree = uast.parse("answer = 42", "python")
assert b"".join(tree.source[t.start : t.end] for t in tree.root.children) == tree.source
print(uast.__version__, len(tree))
"""

pytestmark = [pytest.mark.package, pytest.mark.xdist_group("package")]


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")} | variables
    environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), environment["PATH"]))  # pip looks for maturin there
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("sdist")
    run(sys.executable, "-m", "maturin", "sdist", "--out", out, cwd=ROOT)
    (archive,) = out.glob("uast-*.tar.gz")
    return archive


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the sdist alone. Compiled dependencies are taken from the repository's build folder."""
    out = tmp_path_factory.mktemp("wheel")
    options = ("--no-deps", "--no-build-isolation", "--wheel-dir", out)
    run(sys.executable, "-m", "pip", "wheel", "--quiet", *options, sdist, cwd=out, CARGO_TARGET_DIR=str(ROOT / "target"))
    (archive,) = out.glob("uast-*.whl")
    return archive


def test_sdist_holds_the_data_that_the_core_embeds(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    data = {path.relative_to(ROOT).as_posix() for folder in ("grammars", "schema") for path in (ROOT / folder).glob("*.toml")}
    assert data | {"LICENSE", "README.md", "Cargo.lock", "pyproject.toml", "core/src/lib.rs", "uast/py.typed"} <= names
    assert not any(name.endswith((".so", ".pyc")) for name in names)


def test_wheel_has_exactly_these_top_level_names(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    top = {name.split("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == TOP_LEVEL
    assert len(top) == len(TOP_LEVEL) + 1
    assert "abi3" in wheel.name
    assert "uast/py.typed" in names
    sources = {path.relative_to(ROOT).as_posix() for folder in TOP_LEVEL for path in (ROOT / folder).rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == sources


def test_wheel_works_in_a_fresh_environment(wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "venv", tmp_path / "venv", cwd=tmp_path)
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / "python"
    run(python, "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", wheel, cwd=tmp_path)
    version, nodes = run(python, "-c", USE, cwd=tmp_path).split()
    assert int(nodes) > 1
    assert run(scripts / "uast", "--version", cwd=tmp_path).strip().endswith(version)
    assert "--workers" in run(scripts / "uast-build", "--help", cwd=tmp_path)
