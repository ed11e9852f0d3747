"""What mkdocs.yml cannot say: patterns in the navigation, and links that lead out of docs/.

In the repository such a link opens a file. The site has a page, with line numbers, for every file that a page links to; a folder is
named and not linked.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ASSETS = ("style.css", "iframe-worker.js")
OUTSIDE = re.compile(r"\[(?P<text>[^\]\n]*)\]\((?P<path>\.\./[^)#\s]*)(?P<anchor>#[^)\s]*)?\)")
LEXERS = {".toml": "toml", ".py": "python", ".md": "markdown"}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if config.nav is not None:
        config.nav = expanded(config.nav, Path(config.docs_dir))
    config.extra_css = [*config.extra_css, "style.css"]
    return config


def expanded(entries: list[Any], docs: Path) -> list[Any]:
    """The navigation with every pattern replaced by the pages that it matches, each under the pattern's title, if that has one."""
    found: list[Any] = []
    for entry in entries:
        for title, below in entry.items() if isinstance(entry, dict) else [(None, entry)]:
            if isinstance(below, list):
                found.append({title: expanded(below, docs)})
            else:
                found += (page if title is None else {title: page} for page in matches(below, docs))
    return found


def matches(pattern: str, docs: Path) -> list[str]:
    """README.md is the first page of its folder."""
    if "*" not in pattern:
        return [pattern]
    paths = [path.relative_to(docs) for path in docs.glob(pattern)]
    return [path.as_posix() for path in sorted(paths, key=lambda path: (path.name != "README.md", path))]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    docs = Path(config.docs_dir)
    linked = {target for page in files.documentation_pages() for target in targets(page, docs) if target.is_file()}
    for path in sorted(linked):
        files.append(File.generated(config, place(path), content=listing(path)))
    for name in ASSETS:
        files.append(File.generated(config, name, abs_src_path=str(HERE / name)))
    return files


def targets(page: File, docs: Path) -> set[Path]:
    """What of the repository, outside of docs/, a page links to."""
    folder = (docs / page.src_uri).parent
    found = {(folder / link["path"]).resolve() for link in OUTSIDE.finditer(page.content_string)}
    return {path for path in found if not path.is_relative_to(docs)}


def place(path: Path) -> str:
    return f"source/{path.relative_to(ROOT).as_posix()}.md"


def listing(path: Path) -> str:
    name, text = path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
    fence = "`" * max([3, *(len(run) + 1 for run in re.findall(r"`{3,}", text))])
    lexer = LEXERS.get(path.suffix, "text")
    return f'---\nsearch:\n  exclude: true\n---\n# {name}\n\n{fence}{lexer} linenums="1"\n{text.rstrip()}\n{fence}\n'


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - mkdocs names them
    uri = page.file.src_uri
    if uri.startswith("source/"):
        return markdown
    docs = Path(config.docs_dir)
    folder = (docs / uri).parent
    up = "../" * uri.count("/")

    def inside(link: re.Match[str]) -> str:
        path = (folder / link["path"]).resolve()
        if path.is_relative_to(docs) or not path.exists():
            return link[0]  # mkdocs says what is wrong with it
        if not path.is_file():
            return link["text"]
        anchor = re.sub(r"^#L(\d+)$", r"#line-0-\1", link["anchor"] or "")
        return f"[{link['text']}]({up}{place(path)}{anchor})"

    return OUTSIDE.sub(inside, markdown)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - mkdocs names them
    """The lines of a listing are anchors that mkdocs does not see by itself."""
    if page.file.src_uri.startswith("source/") and page.present_anchor_ids is not None:
        page.present_anchor_ids |= set(re.findall(r'\bid="(line-\d+-\d+)"', html))
    return html
