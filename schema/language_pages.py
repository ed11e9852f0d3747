"""Writes docs/languages/: for each language what becomes of every native kind, by which line of its mapping, with an example.

Run `python schema/language_pages.py` after every change of a mapping or a fixture; `--check` writes nothing, prints a diff of what is
stale and exits with 1. The kinds and conditions are read from grammars/, the examples from tests/fixtures/: the shortest text of a
file without errors of which the rule decided, so an outcome without one is a rule that no fixture tests.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
# The pages are about the files of this checkout, also where the core was compiled before they changed.
os.environ["UAST_GRAMMARS"] = str(ROOT / "grammars")
sys.path.insert(0, str(ROOT))

from schema import generated  # noqa: E402
from uast import parsing, registry  # noqa: E402
from uast.mapping.load import ASSIGNMENTS  # noqa: E402
from uast.names import KINDS  # noqa: E402
from uast.reading import for_grammar  # noqa: E402

if TYPE_CHECKING:
    from uast.mapping.model import Entry, Shape
    from uast.registry import LoadedMapping

COMMAND = "python schema/language_pages.py"
PAGES = ROOT / "docs" / "languages"
FIXTURES = ROOT / "tests" / "fixtures"
LONGEST = 60
"""Characters of an example."""

TITLES = {"c": "C", "cpp": "C++", "csharp": "C#", "javascript": "JavaScript", "typescript": "TypeScript"}


class Outcome(NamedTuple):
    """What can become of a native kind: in words, by which line, under which conditions. `kind` is that of its row, None where it has
    none or takes that of a child."""

    becomes: str
    kind: str | None
    line: int
    when: str
    merged: bool


class Examples(NamedTuple):
    """Texts of the fixtures: by the line that decided and the universal kind, and of the native kinds, (name, named), that have no
    row of their own somewhere."""

    rows: dict[tuple[int, str], str]
    dissolved: dict[tuple[str, bool], str]

    def of(self, outcome: Outcome, entry: Entry) -> str | None:
        if outcome.merged:
            return self.dissolved.get((entry.name, entry.named))
        if outcome.kind is not None:
            return self.rows.get((outcome.line, outcome.kind))
        return min((text for (line, _), text in self.rows.items() if line == outcome.line), key=_rank, default=None)


class Page(NamedTuple):
    text: str
    outcomes: int
    shown: int


def outcomes(entry: Entry, data: dict[str, Any]) -> list[Outcome]:
    """In the order in which they are tried."""
    found = []
    for clause, written in zip(entry.when, data.get("when", ()), strict=True):
        if clause.shape is not None:
            conditions = "; ".join(f"{name} = {_toml(value)}" for name, value in written.items() if name not in ASSIGNMENTS)
            found.append(_outcome(clause.shape, clause.line, conditions))
    if entry.shape is not None:
        found.append(_outcome(entry.shape, entry.line, "else" if found else ""))
    return found


def _outcome(shape: Shape, line: int, when: str) -> Outcome:
    kind, merged = shape.kind, False
    if shape.opaque is not None:
        kind, becomes = "Opaque", f"{_kind('Opaque')}: {shape.opaque}"
    elif shape.drop:
        becomes = "white space, no row"
    elif shape.fuse is not None:
        becomes = f"the kind of its `{shape.fuse.removeprefix('kind:')}`, which dissolves into it"
    elif kind is not None:
        becomes = _kind(kind)
        if shape.wrap is not None:
            becomes = f"{_kind(shape.wrap[0])} around {becomes}"
        if shape.merge is not None:
            becomes += ", or dissolves into one around it"
    elif shape.wrap is not None:
        becomes = f"{_kind(shape.wrap[0])} around its own kind"
    else:
        becomes, merged = "no row: its children pass up", True
    return Outcome(becomes, kind, line, when, merged)


def _kind(name: str) -> str:
    return f"[{name}](../schema.md#{name.lower()})"


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{name} = {_toml(inner)}' for name, inner in value.items())} }}"
    return f'"{value}"' if isinstance(value, str) else str(value)


def examples(language: str) -> Examples:
    """The best text for each line of the mapping that decided of a row, and for each native kind that dissolved."""
    rows: dict[tuple[int, str], str] = {}
    dissolved: dict[tuple[str, bool], str] = {}
    grammars = registry.loaded_mapping(language).grammars
    for path in sorted((FIXTURES / language).iterdir()):
        tree = parsing.parse(path.read_bytes(), language, filename=path.name)
        if tree.has_errors or tree.encoding != "utf-8":
            continue
        columns, names = tree.columns, tree.legend.native
        trace = registry.engine(language, tree.dialect).program.trace(tree.source)
        seen: set[tuple[tuple[str, bool], int]] = set()
        for row, line in enumerate(memoryview(trace["entry_line"]).cast("I")):
            seen.add((names[columns.native[row]], columns.start[row]))
            _keep(rows, (line, str(KINDS[columns.kind[row]])), tree.source[columns.start[row] : columns.end[row]])
        grammar = grammars[tree.dialect]
        native = {symbol: (name, named) for symbol, name, named, _, _ in grammar.kinds()}
        for symbol, _, start, end, *_ in grammar.native_nodes(for_grammar(tree.source)):
            key = native.get(symbol, names[0])
            if (key, start) not in seen:
                _keep(dissolved, key, tree.source[start:end])
    return Examples(rows, dissolved)


def _keep(found: dict[Any, str], key: Any, text: bytes) -> None:
    shown = text.decode()
    if shown.strip() and (key not in found or _rank(shown) < _rank(found[key])):
        found[key] = shown


def _rank(text: str) -> tuple[bool, bool, int, str]:
    return "\n" in text.strip(), len(text) > LONGEST, len(text), text


def page(language: str) -> Page:
    """The page of a language, and how many outcomes there are and have an example."""
    loaded = registry.loaded_mapping(language)
    source = loaded.source
    texts = examples(language)
    many = shown = 0
    rows = {"node": ["| native kind | becomes | when | line | example |", "|---|---|---|---|---|"]}
    rows["token"] = list(rows["node"])
    for entry in loaded.mapping.entries.values():
        table = "node" if entry.named else "token"
        name = _code(entry.name)
        for outcome in outcomes(entry, source.data[table][entry.name]):
            text = texts.of(outcome, entry)
            example = "" if text is None else _code(_short(text))
            link = f"[{outcome.line}](../../grammars/{language}.toml#L{outcome.line})"
            rows[table].append(f"| {name} | {outcome.becomes} | {_code(outcome.when) if outcome.when else ''} | {link} | {example} |")
            many, shown, name = many + 1, shown + (text is not None), ""
    file = f"grammars/{language}.toml"
    about = (
        f"What becomes of every node of `{source.package}` {source.version} under [{file}](../../{file}). A kind with several rows is "
        "several things: the conditions, in [the mapping language](../mapping-language.md), are tried from the top. The examples are from "
        "the test fixtures, where one has the case; a kind that has no row in several cases shows the same one for all of them."
    )
    # A "#" at the end of a heading is not part of it everywhere.
    parts = [
        f"# {title(language).replace('#', chr(92) + '#')}",
        _stamp(source.sha256),
        about,
        _files(loaded),
        "## Named kinds",
        "\n".join(rows["node"]),
    ]
    if len(rows["token"]) > 2:
        parts += ["## Tokens with an entry of their own", "\n".join(rows["token"])]
    parts += ["## Tokens", _tokens(loaded)]
    return Page("\n\n".join(parts) + "\n", many, shown)


def title(language: str) -> str:
    return TITLES.get(language, language.capitalize())


def _stamp(digest: str) -> str:
    return f"<!-- Generated by `{COMMAND}` from the mapping and the fixtures; do not edit.\nsha256 of the mapping {digest} -->"


def _files(loaded: LoadedMapping) -> str:
    files, dialects = loaded.source.files, loaded.source.dialects
    facts = [("dialects", dialects), ("extensions", files.extensions), ("file names", files.names), ("interpreters", files.shebangs)]
    by_dialect = [(f"extensions of {dialect}", extensions) for dialect, extensions in files.dialects.items()]
    lines = [f"- {name}: {' '.join(map(_code, values))}" for name, values in [*facts, *by_dialect] if values]
    return "\n".join(lines)


def _tokens(loaded: LoadedMapping) -> str:
    """The lists of [tokens] as the file has them."""
    lists: dict[tuple[str | None, str], list[str]] = {}
    for token in loaded.mapping.tokens.values():
        lists.setdefault((token.kind, token.role), []).append(_code(token.text))
    lines = ["| kind | role | tokens |", "|---|---|---|"]
    for (kind, role), tokens in lists.items():
        lines.append(f"| {_kind(kind) if kind else 'white space, no row'} | `{role}` | {' '.join(tokens)} |")
    return "\n".join(lines)


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"


def _code(text: str) -> str:
    """Code in a cell of a table."""
    shown = text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r").replace("\0", "\\0").replace("|", "\\|")
    if "`" in shown:
        return f"`` {shown} ``"
    return f"` {shown} `" if shown != shown.strip() or not shown else f"`{shown}`"


def outputs() -> dict[Path, str]:
    """Every generated file with its text."""
    pages = {language.name: page(language.name) for language in registry.languages()}
    about = (
        "Each page lists the kinds of a grammar, what becomes of each, by which rule, with an example. *Outcomes*: what the rules of a "
        "mapping can make of a native kind, and for how many the fixtures have an example."
    )
    index = ["# The languages", f"<!-- Generated by `{COMMAND}`; do not edit. -->", about]
    lines = ["| language | grammar | named kinds | outcomes | with an example |", "|---|---|---|---|---|"]
    for name, made in pages.items():
        loaded = registry.loaded_mapping(name)
        named = sum(entry.named for entry in loaded.mapping.entries.values())
        grammar = f"{loaded.source.package} {loaded.source.version}"
        lines.append(f"| [{title(name)}]({name}.md) | {grammar} | {named} | {made.outcomes} | {made.shown} |")
    found = {PAGES / f"{name}.md": made.text for name, made in pages.items()}
    return {PAGES / "README.md": "\n\n".join([*index, "\n".join(lines)]) + "\n"} | found


if __name__ == "__main__":
    sys.exit(generated.main(outputs, "Generate docs/languages/ from the mappings and the fixtures.", folder=PAGES))
