"""Writes the table of docs/lowering.md from schema/rewrites.toml.

Run `python schema/lowering_page.py` after every change of that file; `--check` writes nothing, prints a diff of what is stale and exits
with 1.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from schema import generated  # noqa: E402
from uast import rewrites  # noqa: E402

PAGE = ROOT / "docs" / "lowering.md"
SOURCE = ROOT / "schema" / "rewrites.toml"
BEGIN, END = "<!-- begin: `python schema/lowering_page.py` -->\n", "<!-- end -->\n"


def table() -> str:
    """The rewrites, a section each."""
    found, tail = rewrites.read(SOURCE.read_text(encoding="utf-8"))
    parts = []
    for phase in rewrites.PHASES:
        parts.append(f"### Phase: {phase}\n")
        if phase == "statement":
            parts += [f"**{tail['name']}**, before the others of this phase. {tail['doc']}\n", *_examples(tail["example"])]
        for rewrite in found:
            if rewrite.phase == phase:
                names = " *Looks at names.*" if rewrite.names else ""
                parts += [f"**{rewrite.name}**. {rewrite.doc}{names}\n", *_examples(rewrite.example)]
    return "\n".join(parts)


def _examples(example: object) -> list[str]:
    assert isinstance(example, dict)
    return [f"```{language}\n{code.strip()}\n```\n" for language, code in example.items()]


def page() -> str:
    """The whole page as it should be."""
    text = PAGE.read_text(encoding="utf-8")
    head, rest = text.split(BEGIN)
    return f"{head}{BEGIN}\n{table()}\n{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    sys.exit(generated.main(lambda: {PAGE: page()}, __doc__))
