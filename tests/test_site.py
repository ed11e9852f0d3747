"""The documentation as a site: it is built without a warning, what is amiss is one, and its pages load nothing from elsewhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from schema.chromium import CHROMIUM

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
LOADED = {
    ("audio", "src"),
    ("embed", "src"),
    ("iframe", "src"),
    ("image", "href"),
    ("img", "src"),
    ("img", "srcset"),
    ("input", "src"),
    ("link", "href"),
    ("object", "data"),
    ("script", "src"),
    ("source", "src"),
    ("source", "srcset"),
    ("use", "href"),
    ("video", "src"),
}
"""What a browser fetches without being asked."""


def build(config: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config), "--site-dir", str(out)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, cwd=ROOT)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site")
    done = build(ROOT / "mkdocs.yml", out)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    return out


class Page(HTMLParser):
    """What a page loads, and the ids that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.add(value or "")
            elif (tag, name) in LOADED:
                self.loads.append(value or "")
            elif (tag, name) == ("a", "href"):
                self.links.append(value or "")
            elif name == "style":
                self.loads += re.findall(r"url\(([^)]*)\)", value or "")


def read(path: Path) -> Page:
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


@pytest.mark.slow
def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 60
    for path in pages:
        for target in read(path).loads:
            parts = urlsplit(target.strip("\"'"))
            assert not parts.netloc, f"{path.name} loads {target}"
            assert parts.scheme in ("", "data"), f"{path.name} loads {target}"
            folder = site if parts.path.startswith("/") else path.parent  # 404.html stands for a page at any depth
            assert parts.scheme or (folder / parts.path.lstrip("/")).exists(), f"{path.name} loads {target}, which is not there"
    for path in site.rglob("*.css"):
        assert not re.search(r"@import|url\([\"']?(?:https?:)?//", path.read_text(encoding="utf-8")), path


@pytest.mark.slow
def test_every_document_is_a_page_and_links_stay_inside(site: Path) -> None:
    made = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    documents = {path.relative_to(ROOT / "docs").with_suffix(".html").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert {re.sub(r"(^|/)README\.html$", r"\1index.html", name) for name in documents} <= made
    assert "source/grammars/python.toml.html" in made
    pages = {path: read(path) for path in site.rglob("*.html") if path.name != "404.html"}
    for path, page in pages.items():
        for target in page.links:
            parts = urlsplit(target)
            if parts.scheme in ("http", "https", "mailto"):
                continue
            to = (path.parent / parts.path).resolve() if parts.path not in ("", ".") else path
            to = to / "index.html" if to.is_dir() else to
            assert to.exists(), f"{path.relative_to(site)}: {target}"
            if parts.fragment and to in pages:
                assert parts.fragment in pages[to].ids, f"{path.relative_to(site)}: {target}"


@pytest.mark.slow
def test_what_is_amiss_is_an_error(tmp_path: Path) -> None:
    """A page in no menu, a menu entry without a page, and links to no page, no heading."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "index.md").write_text("# A\n\n[b](b.md#nowhere) [gone](gone.md) [self](#nowhere) [out](../absent.toml)\n", encoding="utf-8")
    (docs / "b.md").write_text("# B\n", encoding="utf-8")
    (docs / "forgotten.md").write_text("# C\n", encoding="utf-8")
    shutil.copytree(ROOT / "website", tmp_path / "website")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    menu = "nav: [index.md, b*.md, missing.md]\n"
    (tmp_path / "mkdocs.yml").write_text(re.sub(r"^nav:\n(?:  .*\n)*", menu, config, flags=re.MULTILINE), encoding="utf-8")
    done = build(tmp_path / "mkdocs.yml", tmp_path / "site")
    assert done.returncode == 1
    warnings = done.stderr.split("WARNING")[1:]
    for words in ("  - forgotten.md", "'missing.md'", "'gone.md'", "link '#nowhere'", "link 'b.md#nowhere'", "'../absent.toml'"):
        assert sum(words in line for line in warnings) == 1, done.stderr
    assert len(warnings) == 6


@pytest.mark.slow
def test_in_a_browser(site: Path, require: Callable[..., Any]) -> None:
    """From disk, without a server: nothing but files is asked for, no error is told, and the search finds."""
    chromium = require("chromium", CHROMIUM, why="a browser")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        page = browser.new_page()
        asked: list[str] = []
        said: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto((site / "index.html").as_uri())
        page.keyboard.press("/")
        page.locator("input.md-search__input:focus").wait_for()
        page.keyboard.type("comprehension")
        page.locator(".md-search-result__item a").first.wait_for()
        browser.close()
    assert asked
    assert {urlsplit(url).scheme for url in asked} <= {"file", "blob", "data"}
    assert said == []
