"""The HTML page: style, script and data in one file that needs nothing else.

Source text is data: it reaches the page inside a JSON block in which no `<` stands, and the script shows it by `textContent` only.
The page's own policy forbids every script and style but those two whose hashes it names, and all network.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

MAIN = "main"
"""The module that the page starts."""

_IMPORT = re.compile(r'^import \{[^}]*\} from "\./([a-z]+)\.js";\n', re.MULTILINE)


def page(title: str, data: dict[str, Any]) -> str:
    """The page of a view; `data["view"]` says which one, viz/assets/main.js knows them."""
    style, script = asset("style.css"), bundle()
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_hash(script)}'",
            f"style-src '{_hash(style)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>{escape(visible(title))}</title>
<style>{style}</style>
</head>
<body>
<noscript>This page draws its trees with its own script, which is switched off here. It loads nothing from anywhere.</noscript>
<script type="application/json" id="data">{embedded(data)}</script>
<script type="module">{script}</script>
</body>
</html>
"""


def framed(page: str, height: int = 600) -> str:
    """A page as HTML to stand in another, such as the output of a notebook's cell: a frame of this height in pixels that may run the
    page's own script and has no access to what is around it."""
    return f'<iframe title="uast" sandbox="allow-scripts" width="100%" height="{height}" srcdoc="{escape(page)}"></iframe>'


def embedded(data: dict[str, Any]) -> str:
    """JSON that no HTML parser takes for an end tag or a comment."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def visible(text: str) -> str:
    """Text in which no character is invisible or turns the direction of others: such ones by number, as `U+202E`."""
    return "".join(character if character.isprintable() else f"U+{ord(character):04X}" for character in text)


def asset(name: str) -> str:
    """The text of a file of viz/assets."""
    return (files("viz") / "assets" / name).read_text(encoding="utf-8")


@cache
def bundle() -> str:
    """The modules of viz/assets as one, each after those that it imports.

    A page that is opened from disk may import nothing. The modules import each other by name only, from `./name.js`, and no name is
    declared twice, so putting them one after another is all that it takes.
    """
    parts: dict[str, str] = {}
    _place(MAIN, parts)
    return "\n".join(parts.values())


def _place(name: str, parts: dict[str, str]) -> None:
    text = asset(f"{name}.js")
    for other in _IMPORT.findall(text):
        if other not in parts:
            _place(other, parts)
    parts[name] = re.sub(r"^export ", "", _IMPORT.sub("", text), flags=re.MULTILINE)


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
