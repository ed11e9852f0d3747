"""Which CPythons this machine has, and fresh environments of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .checks import NotTriedError, run
from .contents import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

# A build without the global lock has no stable ABI.
TELL = """
import sys, sysconfig, venv
fits = sys.implementation.name == "cpython" and not sysconfig.get_config_var("Py_GIL_DISABLED")
print("{}.{}".format(*sys.version_info[:2]) if fits else "other", sys.version.split()[0])
"""


def find(version: str, named: tuple[Path, ...]) -> tuple[Path, str]:
    """A CPython of that minor version, and its full version: of those that were named, on PATH, or kept by pyenv or uv.

    Raises NotTriedError when there is none.
    """
    for path in (*named, *_places(version)):
        try:
            done = subprocess.run([path, "-I", "-c", TELL], capture_output=True, encoding="utf-8", check=False)
        except OSError:
            continue
        if done.returncode == 0 and done.stdout.split()[0] == version:
            return path, done.stdout.split()[1]
    raise NotTriedError(f"not found: CPython {version} (name one with --python PATH)")


def _places(version: str) -> Iterator[Path]:
    name = f"python{version}"
    if "{}.{}".format(*sys.version_info) == version:
        yield Path(getattr(sys, "_base_executable", sys.executable))
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        found = shutil.which(name, path=folder)
        if found:
            yield Path(found)
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(pyenv.glob(f"versions/{version}.*/bin/{name}"), reverse=True)
    uv = Path(os.environ.get("UV_PYTHON_INSTALL_DIR") or Path.home() / ".local" / "share" / "uv" / "python")
    yield from sorted(uv.glob(f"cpython-{version}.*/bin/{name}"), reverse=True)


def fresh_environment(python: Path, folder: Path, *requirements: str | Path, pinned: bool = True, **variables: str) -> Path:
    """An environment with these packages, each in a version that constraints.txt has if `pinned`; returns its Python.

    pip is ours: a Python may come without one.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    run(python, "-I", "-m", "venv", "--without-pip", folder, cwd=ROOT)
    inside = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (sys.executable, "-m", "pip", "--python", inside)
    constraints = ("--constraint", ROOT / "constraints.txt") if pinned else ()
    run(*pip, "install", "--quiet", "--no-compile", "--disable-pip-version-check", *constraints, *requirements, cwd=folder, **variables)
    run(*pip, "check", cwd=folder)
    return inside
