"""The viewer's pages in a real Chromium: what one clicks, types, hears and prints. Without one these tests skip, and say so.

Every page is watched: an error, a word on the console or a request for anything but the page itself fails its test.
"""

from __future__ import annotations

import contextlib
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from buildkit import make
from test_viewer import HOSTILE

import uast
from schema.chromium import CHROMIUM, QUIET
from viz import framed, pair_page, tree_page
from viz.collection import dataset_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
SOURCE = '''"""Doubles."""
import os


def double(numbers, by=2):
    out = []
    for number in numbers:
        out.append(number * by)  # twice
    return out


print(double([1, 2], os.cpu_count()))
'''

Open = "Callable[..., Page]"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser | None]:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        yield None
        return
    if CHROMIUM is None:
        yield None
        return
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield made
        made.close()


@pytest.fixture
def show(browser: Browser | None, require: Callable[..., Any], tmp_path: Path) -> Iterator[Open]:
    """`show(html)` opens a page from disk, and fails in the end if anything was wrong with it."""
    require("chromium", browser is not None, why="a browser, and playwright to drive it")
    assert browser is not None
    trouble: list[str] = []
    with contextlib.ExitStack() as pages:

        def opened(html: str, address: str = "", **context: Any) -> Page:
            path = tmp_path / f"page{len(trouble)}.html"
            path.write_text(html, encoding="utf-8")
            page = browser.new_page(viewport={"width": 1280, "height": 800}, **context)
            pages.callback(page.close)
            page.on("console", lambda message: trouble.append(f"console: {message.text}"))
            page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
            page.on("dialog", lambda dialog: (trouble.append("dialog"), dialog.dismiss()))
            page.on("request", lambda request: request.url.startswith((path.as_uri(), "data:,", "blob:")) or trouble.append(request.url))
            page.goto(path.as_uri() + address)
            page.wait_for_selector("html[data-ready]", timeout=20_000)
            return page

        yield opened
    assert trouble == []


@pytest.fixture
def page(show: Open) -> Page:
    return show(tree_page(uast.parse(SOURCE, "python"), "double.py"))


def row(page: Page, kind: str, text: str = "", pane: str = "Universal") -> Locator:
    found = page.locator(f"[role=tree][aria-label^='{pane}'], [role=tree][aria-label^=\"{pane}\"]").locator(".row")
    found = found.filter(has=page.locator(".kind", has_text=kind))
    return (found.filter(has_text=text) if text else found).first


def until(page: Page, condition: str) -> None:
    """Waits for an expression to hold. Playwright's own `wait_for_function` asks again by `eval`, which the page's policy forbids."""
    turn = "await new Promise(requestAnimationFrame)"
    page.evaluate(f"async () => {{ for (let end = performance.now() + 20000; !({condition}) && performance.now() < end; ) {turn} }}")
    assert page.evaluate(condition), condition


def segment(page: Page, text: str, nth: int = 0) -> Locator:
    return page.locator(".source .seg").filter(has_text=text).nth(nth)


def selected(page: Page) -> str:
    return page.locator(".tree .row.selected .kind").first.inner_text()


def marked(page: Page, name: str, pane: str = ".source") -> str:
    """What the marked segments of the source say."""
    return "".join(page.locator(f"{pane} .seg.{name}").all_inner_texts())


def facts(page: Page) -> dict[str, str]:
    rows = page.locator(".facts-list > div").all()
    return {each.locator("dt").inner_text(): each.locator("dd").inner_text() for each in rows}


# One program


@pytest.mark.slow
def test_the_pointer_on_one_side_shows_the_other(page: Page) -> None:
    segment(page, "append").hover()
    assert page.locator(".tree .row.hover").inner_text().strip() == "property: Identifier append"
    row(page, "Return").hover()
    assert marked(page, "hover") == "return out"
    page.locator("h1").hover()
    assert page.locator(".hover").count() == 0


def test_a_click_on_the_source_tells_all_about_the_node(page: Page) -> None:
    segment(page, "numbers", 1).click()
    assert page.locator(".row.selected").inner_text().strip() == "iterable: Identifier numbers"
    assert [each.inner_text() for each in page.locator(".crumbs button").all()] == ["Module", "Function", "Block", "ForEach", "Identifier"]
    said = facts(page)
    assert said["kind"].startswith("Identifier A name")
    assert said["role"] == "iterable"
    assert said["native kind"] == "identifier, field right"
    assert said["rule"].startswith("grammars/python.toml:")
    assert "[node.identifier]" in said["rule"]
    assert "[node.for_statement]" in said["role's rule"]
    assert said["span"].startswith("7:19 to 7:26, bytes ")
    tree = uast.parse(SOURCE, "python")
    node = next(node for node in tree.find("Identifier", role="iterable"))
    assert page.evaluate("location.hash") == f"#node={node.index}"
    page.locator(".crumbs button", has_text="ForEach").click()
    assert selected(page) == "ForEach"
    assert marked(page, "selected").startswith("for number in numbers:")


def test_a_click_on_a_token_means_what_it_is_part_of_unless_tokens_are_shown(page: Page) -> None:
    segment(page, "return").click()
    assert selected(page) == "Return"
    page.keyboard.press("t")
    segment(page, "return").click()
    assert page.locator(".row.selected").inner_text().strip() == "keyword: Keyword return"
    assert page.get_by_role("button", name="tokens").get_attribute("aria-pressed") == "true"


def test_the_keyboard_walks_and_folds(page: Page) -> None:
    def pressed(*keys: str) -> str:
        for key in keys:
            page.keyboard.press(key)
        return selected(page)

    assert selected(page) == "Module"
    count = page.locator(".tree .row").count()
    assert pressed("ArrowDown", "ArrowDown") == "String"
    assert pressed("ArrowLeft") in ("String", "ExpressionStatement")
    assert pressed("Home") == "Module"
    assert pressed("ArrowLeft") == "Module"
    assert page.locator(".tree .row").count() == 1
    assert page.locator(".tree .row").get_attribute("aria-expanded") == "false"
    assert pressed("ArrowRight") == "Module"
    assert pressed("ArrowRight") == "ExpressionStatement"
    assert pressed("End") == "Identifier"
    assert pressed("1") == "ExpressionStatement"
    assert {item.get_attribute("aria-level") for item in page.locator(".tree .row").all()} == {"1", "2"}
    assert pressed("0") == "ExpressionStatement"
    assert page.locator(".tree .row").count() == count
    assert pressed("3", "Home") == "Module"
    assert {item.get_attribute("aria-level") for item in page.locator(".tree .row").all()} == {"1", "2", "3", "4"}
    assert pressed("ArrowDown", " ") == "ExpressionStatement"
    assert row(page, "String").count() == 0
    pressed("Enter")
    assert page.evaluate("document.activeElement.className").endswith("source")


def test_folding_by_mouse(page: Page) -> None:
    row(page, "Function").locator(".twisty").click()
    assert row(page, "Block").count() == 0
    assert "below" in row(page, "Function").inner_text()
    row(page, "Function").dblclick()
    assert row(page, "Block").count() == 1


def test_search_by_kind_role_and_text(page: Page) -> None:
    page.keyboard.press("/")
    field, count = page.locator(".search input"), page.locator(".search .count")
    assert field.evaluate("each => each === document.activeElement")

    def found(query: str) -> str:
        field.fill(query)
        return count.inner_text()

    assert found("kind:Call") == "4"
    assert page.locator(".row.match .kind").first.inner_text() == "Call"
    page.keyboard.press("Enter")
    assert count.inner_text() == "1 of 4"
    assert selected(page) == "Call"
    first = page.evaluate("location.hash")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") != first
    page.keyboard.press("Shift+Enter")
    assert page.evaluate("location.hash") == first
    page.keyboard.press("Shift+Enter")
    assert count.inner_text() == "4 of 4"
    assert found("role:iterable") == "1"
    assert found("native:for_statement") == "1"
    assert found("text:NUMBERS") == "2"
    assert marked(page, "match") == "numbersnumbers"
    assert found('kind:Call text:"os.cpu"') == "3"
    assert found("kind:foreach text:append") == "1"
    assert found("nothing-of-the-kind") == "0"
    assert "none" in (field.get_attribute("class") or "")
    page.keyboard.press("Escape")
    assert field.input_value() == ""
    assert page.locator(".match").count() == 0
    assert page.evaluate("document.activeElement.getAttribute('role')") == "tree"


def test_errors_stand_out(show: Open) -> None:
    page = show(tree_page(uast.parse("int f(void) { return 1 }\nint g( { ) }\n", "c"), "broken.c"))
    assert page.locator(".row.error").count() > 1
    assert page.locator(".line.wrong").count() == 2
    assert page.locator(".seg.error", has_text="return").count() == 0  # an error elsewhere on the line is not its error
    assert page.locator(".missing").inner_text() == '‹missing ";"›'
    button = page.locator("button.errors")
    assert "errors" in button.inner_text()
    button.click()
    assert selected(page).startswith("!")
    first = page.evaluate("location.hash")
    page.keyboard.press("e")
    assert page.evaluate("location.hash") != first
    page.keyboard.press("/")
    page.locator(".search input").fill("error")
    assert page.locator(".search .count").inner_text() == str(len(uast.parse("int f(void) { return 1 }\nint g( { ) }\n", "c").errors))


def test_the_native_tree_beside_the_universal_one(page: Page) -> None:
    segment(page, "numbers", 1).click()
    native = page.locator("[role=tree][aria-label*='own tree']")
    assert not native.is_visible()
    page.keyboard.press("n")
    assert native.locator(".row.selected").inner_text().strip() == "right: identifier numbers"
    native.locator(".row", has_text="return_statement").click()
    assert page.locator("[aria-label^=Universal] .row.selected .kind").inner_text() == "Return"
    assert facts(page)["native kind"] == "return_statement"
    page.locator(".facts-list button").click()
    assert facts(page)["kind"].startswith("Return")
    native.locator(".row", has_text="for_statement").hover()
    assert marked(page, "hover").startswith("for number in")
    page.get_by_role("button", name="native").click()
    assert not native.is_visible()


def test_links_lead_to_a_node(show: Open) -> None:
    tree = uast.parse(SOURCE, "python")
    call = list(tree.find("Call"))[-1]
    page = show(tree_page(tree, "double.py"), f"#node={call.index}")
    assert selected(page) == "Call"
    assert marked(page, "selected") == call.text
    page.evaluate("location.hash = '#node=0'")
    until(page, "document.querySelector('.row.selected .kind').textContent === 'Module'")
    page.evaluate("location.hash = '#node=99999999'")
    token = next(node for node in tree.walk() if not node.is_named)
    page.evaluate(f"location.hash = '#node={token.index}'")
    until(page, f"document.querySelector('.row.selected').dataset.row === '{token.index}'")


def test_the_root_is_selected_but_not_marked(page: Page) -> None:
    assert selected(page) == "Module"
    assert marked(page, "selected") == ""
    row(page, "Module").hover()
    assert marked(page, "hover") == ""


def test_white_space_is_no_error_and_what_is_missing_has_its_native_node(show: Open) -> None:
    page = show(tree_page(uast.parse("int f(void) { return 1 }\nint g( { )  }\n", "c"), "broken.c"))
    wrong = page.locator(".seg.error").all_inner_texts()
    assert wrong
    assert all(text.strip() for text in wrong)
    page.keyboard.press("n")
    row(page, "!Missing").click()
    native = page.locator("[role=tree][aria-label*='own tree'] .row.selected .kind")
    assert native.inner_text() == '";"'
    assert facts(page)["text"] == "none"


def test_tabs_are_four_wide_from_the_edge_of_the_code(show: Open) -> None:
    page = show(tree_page(uast.parse("package a\n\nfunc f() {\n\tg()\n    g()\n}\n", "go"), "a.go"))
    tab, spaces = (page.locator(".line code").nth(line).locator(".seg").filter(has_text="g").first.bounding_box() for line in (3, 4))
    assert tab is not None
    assert spaces is not None
    assert abs(tab["x"] - spaces["x"]) < 1


def test_a_framed_page_works_without_an_address_of_its_own(show: Open) -> None:
    html = framed(tree_page(uast.parse(SOURCE, "python"), "double.py"))
    page = show(f"<!DOCTYPE html><html data-ready><title>notebook</title><body>{html}</body></html>")
    inner = page.frame_locator("iframe")
    inner.locator(".tree .row", has_text="ForEach").first.click()
    assert inner.locator(".crumbs button[aria-current]").inner_text() == "ForEach"
    assert page.evaluate("location.hash") == ""


UNDECIDED = {
    "nonBmp": "a sign such as an arrow, which axe takes for a picture",
    "shortTextContent": "a single letter, which may be a sign",
    "elmPartiallyObscured": "a row at the edge of a pane that is scrolled",
    "imgNode": "a word in a chart, which axe takes for a picture",
}
"""Why axe does not judge the contrast of some text; then it is computed here. Anything else is a fault."""

CONTRAST = """
selector => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    if (colour === "none") return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((each, at) => each * a + below[at] * (1 - a));
  const light = colour => {
    const [r, g, b] = colour.map(each => each / 255).map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const element = document.querySelector(selector), around = [];
  for (let each = element; each; each = each.parentElement) around.unshift(getComputedStyle(each));
  let paper = around.reduce((below, style) => over(rgba(style.backgroundColor), below), [255, 255, 255]);
  const box = element.getBoundingClientRect(), x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
  for (const shape of element.ownerSVGElement?.querySelectorAll("path, rect") ?? []) {
    const { left, right, top, bottom } = shape.getBoundingClientRect(), style = getComputedStyle(shape);
    const [r, g, b, a] = rgba(style.fill), before = shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (before && left < x && x < right && top < y && y < bottom) paper = over([r, g, b, a * style.fillOpacity * style.opacity], paper);
  }
  const own = around[around.length - 1], ink = rgba(element instanceof SVGElement ? own.fill : own.color);
  ink[3] *= around.reduce((so_far, style) => so_far * style.opacity, 1);
  const [dark, bright] = [light(over(ink, paper)), light(paper)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
"""
"""The contrast of an element's text to what its ancestors paint, and the shapes of a chart below it."""


def audit(page: Page, axe: str) -> list[str]:
    """What axe-core has against a page, by the rules of WCAG 2.2, levels A and AA, and its own advice."""
    page.evaluate(axe)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.evaluate("tags => axe.run(document, { runOnly: tags })", tags)
    assert len(found["passes"]) > 15
    faults = [f"{each['id']}: {node['html']} {node['failureSummary']}" for each in found["violations"] for node in each["nodes"]]
    for node in (node for each in found["incomplete"] if each["id"] == "color-contrast" for node in each["nodes"]):
        (why,), (place,) = {check["data"]["messageKey"] for check in node["any"]}, node["target"]
        if why not in UNDECIDED:
            faults.append(f"contrast: {node['html']} {node['failureSummary']}")
        elif (ratio := page.evaluate(CONTRAST, place)) < 4.5:
            faults.append(f"contrast: {node['html']} has {ratio:.2f}")
    return faults


@pytest.fixture
def axe(require: Callable[..., Any]) -> str:
    """axe-core, which `.ci/run` installs into build/js."""
    path = ROOT / "build/js/node_modules/axe-core/axe.min.js"
    require("axe", path.exists(), why="npm's axe-core in build/js")
    return path.read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_tree_is_accessible(scheme: str, show: Open, axe: str) -> None:
    page = show(tree_page(uast.parse(SOURCE + "x = (\n", "python"), "double.py"), color_scheme=scheme)
    page.keyboard.press("n")
    page.keyboard.press("/")
    page.locator(".search input").fill("identifier")
    page.keyboard.press("Enter")
    segment(page, "append").hover()
    assert audit(page, axe) == []
    page.locator(".tree").first.focus()
    page.keyboard.press("?")
    assert audit(page, axe) == []


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_pair_and_a_dataset_are_accessible(scheme: str, show: Open, axe: str, tmp_path: Path) -> None:
    a, b = (uast.parse_file(ROOT / "examples" / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    page = show(pair_page(a, b, "BankAccount.java", "bank_account.py"), color_scheme=scheme)
    assert audit(page, axe) == []
    page.keyboard.press("u")
    assert audit(page, axe) == []
    make(ROOT / "examples", tmp_path / "dataset", languages=("c", "java"))
    assert audit(show(dataset_page(uast.open_dataset(tmp_path / "dataset")), color_scheme=scheme), axe) == []


def test_a_narrow_window_has_all_of_it(show: Open) -> None:
    a, b = (uast.parse_file(ROOT / "examples" / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    for html, parts in ((tree_page(a, "BankAccount.java"), 10), (pair_page(a, b, "BankAccount.java", "bank_account.py"), 13)):
        page = show(html)
        page.set_viewport_size({"width": 400, "height": 780})
        assert page.evaluate("document.documentElement.scrollWidth") <= 400
        there = page.locator("header button, .search input, .search button, .frame.source").all()
        assert len(there) == parts
        for each in there:
            box = each.bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 400
            assert box["height"] > 20


def test_a_screen_reader_hears_a_tree(page: Page) -> None:
    tree = page.locator("[role=tree]").first
    assert tree.get_attribute("tabindex") == "0"
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    active = page.locator(f"#{tree.get_attribute('aria-activedescendant')}")
    assert active.get_attribute("aria-selected") == "true"
    items = page.locator("[role=treeitem]").all()
    levels = [int(item.get_attribute("aria-level") or 0) for item in items]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert items[0].get_attribute("aria-expanded") == "true"
    statements = [item for item in items if item.get_attribute("aria-level") == "2"]
    assert [item.get_attribute("aria-posinset") for item in statements] == [str(place + 1) for place in range(len(statements))]
    assert {item.get_attribute("aria-setsize") for item in statements} == {str(len(statements))}
    assert page.locator("[role=status]").inner_text()
    assert page.locator("button:not([aria-label])").evaluate_all("all => all.every(each => each.textContent.trim())")


def test_light_and_dark(show: Open) -> None:
    html = tree_page(uast.parse(SOURCE, "python"), "double.py")
    papers = []
    for scheme in ("light", "dark"):
        page = show(html, color_scheme=scheme)
        papers.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        page.keyboard.press("d")
        papers.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert papers[0] == papers[3]
    assert papers[1] == papers[2]
    assert papers[0] != papers[1]


def test_help_lists_the_keys(page: Page) -> None:
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    assert "Next error" in dialog.inner_text()
    page.keyboard.press("Escape")
    assert not dialog.is_visible()
    page.get_by_role("button", name="Help").click()
    assert dialog.is_visible()


def test_all_lines_are_printed(show: Open) -> None:
    page = show(tree_page(uast.parse("".join(f"x{number} = {number}\n" for number in range(400)), "python"), "long.py"))
    assert page.locator(".line").count() < 120
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.locator(".line").count() == 401
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".line").count() < 120


def test_paper_has_all_lines(show: Open) -> None:
    page = show(tree_page(uast.parse("".join(f"x{number} = {number}\n" for number in range(400)), "python"), "long.py"))
    assert page.pdf().count(b"/Type /Page\n") > 4


@pytest.mark.slow
def test_hostile_text_is_shown_and_not_run(show: Open) -> None:
    source = f"# {HOSTILE}\nx = '''{HOSTILE}'''\n".encode() + b'y = "\x00 \xff\xfe"\r\n'
    page = show(tree_page(uast.parse(source, "python"), f"{HOSTILE}.py"))
    assert page.evaluate("window.hit") is None
    assert page.locator("img").count() == 0
    assert page.locator("script").count() == 0  # the view has taken the place of all that the file had in its body
    first = page.locator(".line code").first.inner_text()
    assert first.startswith("# </script><script>window.hit=1</script><img src=x onerror=window.hit=1><!-- ]]> U+202EU+2066U+0007 &lt;")
    assert page.locator(".line code").nth(2).inner_text() == 'y = "U+0000 \\xff\\xfe"\\r'
    assert "U+202E" in page.locator("h1").inner_text()
    assert "\u202e" not in page.locator("body").inner_text()
    page.keyboard.press("/")
    page.locator(".search input").fill("</script>")
    assert page.locator(".row.match").count() > 0


def test_a_very_long_line_is_drawn_around_what_is_looked_at(show: Open) -> None:
    source = "x = [" + ", ".join(f"item{number}" for number in range(5000)) + "]\n"
    page = show(tree_page(uast.parse(source, "python"), "minified.py"))
    assert page.locator(".seg").count() < 2000
    page.keyboard.press("/")
    page.locator(".search input").fill("text:item4321")
    page.keyboard.press("Enter")
    assert marked(page, "selected") == "item4321"
    assert segment(page, "item4321").is_visible()
    assert "bytes before" in page.locator(".line").first.inner_text()


def test_a_hundred_thousand_nodes_open_and_scroll(show: Open) -> None:
    """How fast is in docs/viewer.md; here it is that only what can be seen is drawn."""
    head, loop = "def area{0}(radius, *, factor={0}):", "[pi * each ** 2 + factor for each in range(radius) if each % 7]"
    body = f"{head}\n    values = {loop}\n    return sum(values)\n\n"
    tree = uast.parse("".join(body.format(number) for number in range(2000)), "python")
    assert len(tree) >= 100_000
    page = show(tree_page(tree, "large.py"))
    page.keyboard.press("0")
    assert page.evaluate("document.querySelectorAll('*').length") < 4000
    page.keyboard.press("End")
    assert int(page.locator(".row.selected").get_attribute("data-row") or 0) > len(tree) - 20
    last = page.evaluate("document.querySelector('.source').scrollTop")
    assert last > 100_000
    page.locator(".tree").first.evaluate("each => { each.scrollTop = each.scrollHeight / 2 }")
    until(page, "[...document.querySelectorAll('.tree .row')].some(each => Math.abs(each.dataset.row - 50000) < 20000)")
    assert page.evaluate("document.querySelectorAll('*').length") < 4000


@pytest.mark.parametrize("language", [language.name for language in uast.languages()])
def test_every_language_opens(language: str, show: Open) -> None:
    path = min((ROOT / "examples" / language).iterdir())
    tree = uast.parse_file(path)
    page = show(tree_page(tree, path.name))
    assert page.locator(".summary").inner_text() == f"{language}, {len(tree.source):,} bytes, {len(tree):,} nodes, no errors"
    lines = tree.source.decode().split("\n")
    assert page.locator(".line code").all_inner_texts()[:20] == lines[:20]
    page.keyboard.press("n")
    page.keyboard.press("End")
    assert page.locator(".row.selected").count() == 2


# Two programs


@pytest.fixture
def pair(show: Open) -> Page:
    a, b = (uast.parse_file(ROOT / "examples" / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    return show(pair_page(a, b, "BankAccount.java", "bank_account.py"))


def side(page: Page, name: str) -> str:
    return f".source[aria-label$='{name}']"


def test_what_corresponds_is_shown_on_both_sides(pair: Page) -> None:
    java, python = side(pair, "BankAccount.java"), side(pair, "bank_account.py")
    deposit = pair.locator(f"{java} .seg", has_text="InsufficientFundsException").first
    deposit.hover()
    assert "InsufficientFunds" in marked(pair, "hover", python)
    deposit.click()
    assert "InsufficientFunds" in marked(pair, "selected", python)
    said = facts(pair)
    assert "InsufficientFundsException" in said["A"]
    assert "InsufficientFunds" in said["B"]
    assert 0 < float(said["score"]) <= 1
    assert said["reason"].split()[0] in ("identical", "same-shape", "declaration", "similar", "moved", "equivalent", "group")
    assert pair.locator(".tree .row.selected").count() == 2
    assert pair.evaluate("location.hash").startswith("#a=")


def test_the_threshold_takes_pairs_away(pair: Page) -> None:
    def pairs() -> int:
        return int(pair.locator("header .summary").inner_text().split(" pairs")[0].split()[-1])

    all_of_them, alone = pairs(), pair.locator(".seg.alone").count()
    slider = pair.get_by_role("slider")
    slider.fill("0.9")
    assert 0 < pairs() < all_of_them
    assert pair.locator(".seg.alone").count() > alone
    for _ in range(18):
        pair.keyboard.press("[")
    assert pairs() == all_of_them
    pair.keyboard.press("]")
    assert pair.locator("output").first.inner_text() == "0.05"


def test_names_seen_or_hidden(pair: Page) -> None:
    summary = pair.locator("header .summary")
    seen = summary.inner_text()
    pair.keyboard.press("h")
    assert summary.inner_text() != seen
    assert pair.get_by_role("button", name="names hidden").get_attribute("aria-pressed") == "true"
    pair.get_by_role("button", name="names hidden").click()
    assert summary.inner_text() == seen


def test_unmatched_parts_one_after_another(pair: Page) -> None:
    places = set()
    for _ in range(12):
        pair.keyboard.press("u")
        assert facts(pair)["counterpart"] == "none"
        places.add(pair.evaluate("location.hash"))
    assert len(places) == 12
    last = pair.evaluate("location.hash")
    pair.keyboard.press("Shift+U")
    pair.keyboard.press("u")
    assert pair.evaluate("location.hash") == last
    assert pair.locator(".badge.alone").count() > 0
    assert pair.locator(".tree.idle").count() == 1


def test_scores_are_seen_at_once_and_colours_explained(pair: Page) -> None:
    assert pair.locator(".seg.selected").count() == 0
    assert pair.locator(".seg.score4").count() > 0
    pair.keyboard.press("?")
    assert "has no counterpart" in pair.get_by_role("dialog").inner_text()


def test_two_functions_open_where_they_are(show: Open) -> None:
    a, b = (uast.parse_file(ROOT / "examples" / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    one, two = next(a.find("Method")), next(b.find("Method"))
    page = show(pair_page(one, two, "a", "b"))
    assert page.locator(".tree .row.selected").count() >= 1
    assert page.locator(".tree .row.selected").first.get_attribute("aria-level") == str(len(list(one.ancestors())) + 1)
    assert page.locator(".seg.selected").count() == 0
    assert page.locator(".source").first.locator(".number").first.inner_text() == str(one.start_point.line + 1)


def test_groups_are_shown_as_a_whole(pair: Page, show: Open) -> None:
    a, b = (uast.parse_file(ROOT / "examples" / name) for name in ("java/BankAccount.java", "python/bank_account.py"))
    group = next(group for group in uast.align(a, b).groups if len(group.a) + len(group.b) > 2)
    pair.evaluate(f"location.hash = '#a={group.a[0].index}'")
    until(pair, "document.querySelector('.facts-list').textContent.includes('group')")
    assert pair.locator(".part").count() == len(group.a) + len(group.b)


def test_trees_below_can_go_and_both_sides_search(pair: Page) -> None:
    pair.keyboard.press("t")
    assert not pair.locator(".tree").first.is_visible()
    pair.keyboard.press("t")
    assert pair.locator(".tree").first.is_visible()
    for key, place in (("/", 0), ("\\", 1)):
        pair.keyboard.press(key)
        field = pair.locator(".search input").nth(place)
        assert field.evaluate("each => each === document.activeElement")
        field.fill("kind:Return")
        assert int(pair.locator(".search .count").nth(place).inner_text()) > 0
        pair.keyboard.press("Enter")
        pair.keyboard.press("Escape")
    pair.keyboard.press("?")
    assert "Threshold" in pair.get_by_role("dialog").inner_text()


# A dataset


def test_a_dataset_opens_its_samples(show: Open, tmp_path: Path) -> None:
    make(ROOT / "examples", tmp_path / "dataset", languages=("c", "python", "java"))
    html = dataset_page(uast.open_dataset(tmp_path / "dataset"))
    page = show(html)
    assert page.locator("tbody tr").count() == 3
    charts = page.get_by_role("img")
    assert charts.count() == 5
    assert charts.first.bounding_box()["width"] > 200
    page.locator(".samples button").nth(1).click()
    page.wait_for_selector("[role=tree]")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("location.hash").startswith("#sample=1&node=")
    address = page.evaluate("location.hash")
    page.get_by_role("button", name="Dataset").click()
    assert page.locator("tbody tr").count() == 3
    page.keyboard.press("e")
    again = show(html, address)
    assert again.locator(".row.selected").count() == 1
