"""Uses an installed `uast` as its user would: `python -I smoke.py EXAMPLES VERSION`, in an empty folder. Prints what it saw in a line.

It imports nothing but the standard library and what is installed, and it is run by the Python of a fresh environment.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def command(name: str, *arguments: str | Path) -> str:
    """What one of the installed commands prints."""
    program = Path(sys.executable).with_name(name)
    done = subprocess.run([program, *arguments], capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        sys.exit(f"{name} {' '.join(map(str, arguments))}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def main(examples: Path, version: str) -> None:
    import uast

    home = Path(uast.__file__)
    assert home.is_relative_to(sys.prefix), f"{home} is not the installed one"
    assert uast.__version__ == version, f"version {uast.__version__}, not {version}"

    nodes = 0
    languages = [language.name for language in uast.languages()]
    assert len(languages) == 10, languages
    for language in languages:
        paths = sorted((examples / language).iterdir())
        assert paths, f"no example in {language}"
        for path in paths:
            tree = uast.parse_file(path)
            assert tree.language == language, f"{path} is taken for {tree.language}"
            assert b"".join(tree.tokens()) == path.read_bytes(), f"the tokens of {path} are not its source"
            nodes += len(tree)

    java, python = (uast.parse_file(examples / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    alignment = uast.align(java, python)
    assert alignment.similarity > 0.5, f"the same program in two languages has a similarity of {alignment.similarity}"

    command("uast-build", examples, "-o", "out", "--quiet", "--workers", "1")
    whole = command("uast-build", "verify", "out")
    assert "is whole" in whole, whole
    rows = uast.open_dataset("out").files.select("node_count").collect()["node_count"]
    assert rows.sum() == nodes, f"{rows.sum()} nodes in the dataset, {nodes} parsed"

    for page, names in {"tree.html": ["c/matrix.c"], "pair.html": ["java/BankAccount.java", "python/bank_account.py"]}.items():
        command("uast-view", *(examples / name for name in names), "--no-open", "-o", page)
        assert "</html>" in Path(page).read_text(encoding="utf-8"), f"{page} has no end"

    assert command("uast", "--version").split()[-1] == version
    seen = [f"{len(languages)} languages", f"{len(rows)} trees", f"{nodes:,} nodes", f"similarity {alignment.similarity:.2f}", "2 pages"]
    command("uast", "doctor")
    print(", ".join([*seen, "doctor"]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
