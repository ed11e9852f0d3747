"""The pictures of docs/viewer.md, from the examples: `python schema/viewer_pictures.py`. Needs Chromium and playwright.

Letters differ by machine, so no test compares them; make them anew when what they show changes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import uast  # noqa: E402
from schema.chromium import CHROMIUM, QUIET  # noqa: E402
from viz import pair_page, tree_page  # noqa: E402

IMAGES = ROOT / "docs" / "images"


def main() -> None:
    expression = uast.parse_file(ROOT / "examples/java/Expression.java")
    node = next(node for node in expression.find("Identifier", role="property") if node.text == "peek")
    java, python = (uast.parse_file(ROOT / "examples" / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    wanted = [node for node in java.find("Identifier", role="name") if node.text == "wanted"][-1]
    pages = (
        ("viewer.png", tree_page(expression, "examples/java/Expression.java"), f"#node={node.index}", "n"),
        ("viewer-pair.png", pair_page(java, python, "BankAccount.java", "bank_account.py"), f"#a={wanted.index}", ""),
    )
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        for name, html, address, key in pages:
            path = Path(folder) / "page.html"
            path.write_text(html, encoding="utf-8")
            page = browser.new_page(viewport={"width": 1280, "height": 640})
            page.goto(path.as_uri() + address)
            page.wait_for_selector("html[data-ready]")
            if key:
                page.keyboard.press(key)
            page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
            page.screenshot(path=IMAGES / name)
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
