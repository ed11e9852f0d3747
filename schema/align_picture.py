"""Draws docs/images/align.svg: what `uast align` shows of two methods, in the colours of a terminal.

Run `python schema/align_picture.py` when the alignment or its display changes; `--check` writes nothing, prints a diff of a stale picture
and exits with 1.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from schema import generated  # noqa: E402

PICTURE = ROOT / "docs" / "images" / "align.svg"
PLACES = ("examples/java/BankAccount.java:42", "examples/python/bank_account.py:29")
WIDTH = 120

# A picture loads no font from a network: the reader's own monospaced one is as wide, since each run of text has its width told.
FORMAT = re.sub(r"\s*@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace("Fira Code, monospace", "monospace")


def picture() -> str:
    """The picture as it should be."""
    command = ["align", *PLACES, "--width", str(WIDTH)]
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    done = subprocess.run(
        [sys.executable, "-c", "from uast.cli.commands import main; main()", *command],
        cwd=ROOT,
        env=environment | {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLORTERM": "truecolor"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1, "two programs that differ"
    console = Console(record=True, width=WIDTH, file=io.StringIO(), highlight=False)
    console.print(Text.from_ansi(done.stdout.rstrip()))
    svg = console.export_svg(title=f"uast align {' '.join(PLACES)}", code_format=FORMAT, unique_id="align")
    return re.sub(r"[ \t]+$", "", svg, flags=re.MULTILINE)


if __name__ == "__main__":
    sys.exit(generated.main(lambda: {PICTURE: picture()}, __doc__))
