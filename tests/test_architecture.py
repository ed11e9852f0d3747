"""What docs/architecture.md says of the code: the files that it names are there, and imports point one way."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "architecture.md"
PACKAGES = {"uast": set(), "build_dataset": {"uast"}, "viz": {"uast"}}
"""Each package with those that it may import: of the other folders of the repository, which are not installed with it, none."""


def imported(path: Path) -> set[str]:
    """The top-level packages that a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_the_files_that_it_names_are_there() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    named = 0
    for row in rows:
        folder = ROOT
        for name in re.findall(r"`([\w/.]+\.(?:py|rs|c|js|toml))`", row):
            # A bare name stands in the folder of the one before it.
            place = ROOT / name if "/" in name else folder / name
            assert place.is_file(), f"{name} in: {row}"
            folder = place.parent
            named += 1
    assert named > 100


def test_imports_point_one_way() -> None:
    folders = {path.name for path in ROOT.iterdir() if path.is_dir()}
    assert folders >= {"benchmarks", "release", "schema", "tests", "website", *PACKAGES}
    for package, others in PACKAGES.items():
        for path in sorted((ROOT / package).rglob("*.py")):
            wrong = imported(path) & (folders - others - {package})
            assert not wrong, f"{path.relative_to(ROOT)} imports {wrong}"
