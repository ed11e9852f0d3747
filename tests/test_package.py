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

pytestmark = pytest.mark.package


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")} | variables
    environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), environment["PATH"]))  # pip looks for maturin there
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture
def sdist(tmp_path: Path) -> Path:
    run(sys.executable, "-m", "maturin", "sdist", "--out", tmp_path, cwd=ROOT)
    (archive,) = tmp_path.glob("uast-*.tar.gz")
    return archive


def test_sdist_holds_the_data_that_the_core_embeds(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    data = {path.relative_to(ROOT).as_posix() for folder in ("grammars", "schema") for path in (ROOT / folder).glob("*.toml")}
    assert data | {"LICENSE", "README.md", "Cargo.lock", "pyproject.toml", "core/src/lib.rs", "uast/py.typed"} <= names
    assert not any(name.endswith((".so", ".pyc")) for name in names)


def test_wheel_from_the_sdist_works_in_a_fresh_environment(sdist: Path, tmp_path: Path) -> None:
    """The wheel is built from the sdist alone; what was compiled of its dependencies is taken from the repository's build folder."""
    options = ("--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path)
    run(sys.executable, "-m", "pip", "wheel", "--quiet", *options, sdist, cwd=tmp_path, CARGO_TARGET_DIR=str(ROOT / "target"))
    (wheel,) = tmp_path.glob("uast-*.whl")
    check_names(wheel)

    run(sys.executable, "-m", "venv", tmp_path / "venv", cwd=tmp_path)
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / "python"
    run(python, "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", wheel, cwd=tmp_path)
    version, nodes = run(python, "-c", USE, cwd=tmp_path).split()
    assert int(nodes) > 1
    assert run(scripts / "uast", "--version", cwd=tmp_path).strip().endswith(version)
    assert "--workers" in run(scripts / "uast-build", "--help", cwd=tmp_path)
    run(scripts / "uast-view", ROOT / "examples" / "c" / "matrix.c", "--no-open", "-o", tmp_path / "page.html", cwd=tmp_path)
    assert "</html>" in (tmp_path / "page.html").read_text(encoding="utf-8")


def check_names(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    top = {name.split("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == TOP_LEVEL
    assert len(top) == len(TOP_LEVEL) + 1
    assert "abi3" in wheel.name
    assert "uast/py.typed" in names
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "viz" / "assets").iterdir()} <= set(names)
    sources = {path.relative_to(ROOT).as_posix() for folder in TOP_LEVEL for path in (ROOT / folder).rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == sources
