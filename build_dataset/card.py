"""README.md of a dataset: a card as the Hugging Face Hub reads it, YAML in front, and as people do.

A pure function of the manifest and the inventory: no time, no absolute path, the same bytes for any number of workers.
"""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from build_dataset.checksums import checksums, listed_files
from build_dataset.layout import CARD, CHECKSUMS, DATA, is_merged, json_bytes
from build_dataset.options import Options
from build_dataset.statistics import UNKNOWN, Figures, figures
from uast.tables import INVENTORY, MANIFEST, QUARANTINE, is_declared, reasons, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyarrow as pa

    from build_dataset.layout import Output

SPLITS = {"part": "train"}
"""What the Hub calls the shards of a dataset without splits."""

MOST_LICENSES = 30
SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"), (10_000_000, "1M<n<10M"))
LARGER = ((100_000_000, "10M<n<100M"), (1_000_000_000, "100M<n<1B"), (10_000_000_000, "1B<n<10B"))

HUB_LICENSES = frozenset(
    [
        "afl-3.0",
        "agpl-3.0",
        "apache-2.0",
        "artistic-2.0",
        "bsd-2-clause",
        "bsd-3-clause",
        "bsd-3-clause-clear",
        "bsl-1.0",
        "cc-by-4.0",
        "cc-by-sa-4.0",
        "cc0-1.0",
        "ecl-2.0",
        "epl-1.0",
        "epl-2.0",
        "eupl-1.1",
        "gpl-2.0",
        "gpl-3.0",
        "isc",
        "lgpl-2.1",
        "lgpl-3.0",
        "lppl-1.3c",
        "mit",
        "mpl-2.0",
        "ms-pl",
        "ncsa",
        "ofl-1.1",
        "osl-3.0",
        "postgresql",
        "unlicense",
        "wtfpl",
        "zlib",
    ]
)
"""Licences that the Hub has an id for: that of SPDX in small letters, without `-only` and `-or-later`."""

REPEATED = frozenset({"include", "exclude"})
"""Options that take one value at a time."""

FLAGS_OF_OPTIONS = {"allow_licenses": "--allow-license", "deny_licenses": "--deny-license", "mappings": "--mapping", "splits": "--split"}
"""Options whose flag is not their name with dashes."""

LIMITS = """\
- A tree is what the grammar makes of a file. Files that it does not understand whole have `status` parsed_with_errors; `error_bytes` says
  how much is under Error nodes. C and C++ are parsed without preprocessing, so macros leave errors in correct code.
- Flags and licences are found by rules, documented with the tool that made this dataset. `license` is what a file, its source or its folder
  states; it is no legal advice, and null is not the absence of a licence.
- Personal data, passwords and keys in the sources are not looked for.
- What is not one of the languages above, and what was skipped or failed, is in `inventory.parquet` with its reason, without content.
"""

OPTED_OUT = """\
Files were taken out of it by opt-outs; `opt-outs.json` says which. With that file in OUT beforehand, they stay out.

"""


def write_card(manifest: Mapping[str, Any], inventory: pa.Table, output: Output) -> None:
    """Writes README.md and CHECKSUMS, for a manifest that may still be to be written."""
    card = card_text(manifest, inventory).encode()
    output.write_bytes(CARD, card)
    output.write_bytes(CHECKSUMS, checksums(manifest, {CARD: card, MANIFEST: json_bytes(manifest)}).encode())


def card_text(manifest: Mapping[str, Any], inventory: pa.Table) -> str:
    """The text of README.md."""
    told = json.loads(json_bytes(manifest))  # as it is when it is read back
    languages, whole = figures(told, inventory)
    folders = _folders(told)
    parts = [
        f"---\n{_yaml(_front(told, languages, whole, folders))}---\n",
        f"# {_title(told)}\n",
        _summary(told, len(languages), whole),
        _loading(languages, folders),
        "## Languages\n",
        _language_table(languages, whole),
        "## Licences\n",
        _license_table(whole),
        "## Flags\n",
        _flag_table(languages, whole),
        "## What was left out\n",
        _reason_table(told["counts"]),
        *_feature_tables(folders),
        "## Known limits\n",
        LIMITS,
        "## Rebuilding it\n",
        _rebuilding(told),
    ]
    return "\n".join(parts)


def _title(manifest: Mapping[str, Any]) -> str:
    names = manifest["sources"]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"Universal syntax trees of {', '.join(names[:3])}{more}"


def _summary(manifest: Mapping[str, Any], languages: int, whole: Figures) -> str:
    what = f"{_number(whole.files, 'source file')} in {_number(languages, 'language')}, {_number(whole.nodes, 'node')}"
    return f"{what}: each with its bytes and a lossless universal syntax tree. Made by `uast-build` {manifest['versions']['uast']}.\n"


def _number(many: int, what: str) -> str:
    return f"{many:,} {what}{'' if many == 1 else 's'}"


def _folders(manifest: Mapping[str, Any]) -> dict[str, dict[str, list[str]]]:
    """Folder of data -> language -> what the shards are called, by the files that the manifest lists."""
    found: dict[str, dict[str, set[str]]] = {}
    for path, _ in listed_files(manifest):
        match = re.fullmatch(r"(\w+)/([^/]+)/(\w+)-\d+\.parquet", path)
        if match:
            found.setdefault(match[1], {}).setdefault(match[2], set()).add(match[3])
    return {folder: {language: sorted(found[folder][language]) for language in sorted(found[folder])} for folder in sorted(found)}


def _front(
    manifest: Mapping[str, Any], languages: Mapping[str, Figures], whole: Figures, folders: Mapping[str, Mapping[str, list[str]]]
) -> dict[str, Any]:
    """What the Hub reads."""
    configs: list[dict[str, Any]] = []
    data = folders.get(DATA, {})
    if data:
        everything = sorted({name for names in data.values() for name in names})
        configs.append({"config_name": "all", "default": True, "data_files": _data_files(DATA, "*", everything)})
    configs += [{"config_name": language, "data_files": _data_files(DATA, language, names)} for language, names in data.items()]
    for folder, of_language in folders.items():
        if folder != DATA:
            configs += [
                {"config_name": f"{language}-{folder}", "data_files": _data_files(folder, language, names)}
                for language, names in of_language.items()
            ]
    front = {
        "pretty_name": _title(manifest),
        "license": _hub_licenses(whole.licenses),
        "language": ["code"],
        "task_categories": ["text-generation"],
        "size_categories": [next((name for bound, name in (*SIZES, *LARGER) if whole.files < bound), "n>1T")],
        "annotations_creators": ["machine-generated"],
        "language_creators": ["found"],
        "source_datasets": ["original"],
        "tags": ["code", "syntax-trees", "uast", *languages],
    }
    return front | ({"configs": configs} if configs else {})


def _data_files(folder: str, language: str, names: Iterable[str]) -> list[dict[str, str]]:
    return [{"split": SPLITS.get(name, name), "path": f"{folder}/{language}/{name}-*.parquet"} for name in names]


def _hub_licenses(licenses: Iterable[str]) -> list[str]:
    found = set()
    for expression in licenses:
        for name in re.findall(r"[\w.+-]+", re.sub(r" WITH [\w.-]+| (?:AND|OR)(?= )", " ", expression)):
            short = re.sub(r"-(?:only|or-later)$", "", name.lower())
            found.add(short if short in HUB_LICENSES or name == UNKNOWN else "other")
    return sorted(found) or [UNKNOWN]


def _yaml(value: Any, indent: str = "") -> str:
    """Mappings, lists of mappings or texts, texts and booleans."""
    if isinstance(value, dict):
        lines = []
        for key, each in value.items():
            if isinstance(each, (list, dict)):
                lines.append(f"{indent}{key}:\n{_yaml(each, indent)}")
            else:
                lines.append(f"{indent}{key}: {_yaml(each)}\n")
        return "".join(lines)
    if isinstance(value, list):
        items = [_yaml(each, indent + "  ").lstrip() if isinstance(each, dict) else _yaml(each) + "\n" for each in value]
        return "".join(f"{indent}- {item}" for item in items)
    # JSON's texts are YAML's.
    return json.dumps(value, ensure_ascii=False)


def _loading(languages: Mapping[str, Figures], folders: Mapping[str, Mapping[str, list[str]]]) -> str:
    if DATA not in folders:
        return "No file has a tree.\n"
    language = max(languages, key=lambda name: (languages[name].files, name))
    split = SPLITS.get(folders[DATA][language][0], folders[DATA][language][0])
    return f"""\
```python
import datasets, polars, uast

rows = datasets.load_dataset("OUT", "{language}", split="{split}", streaming=True)
files = polars.scan_parquet("OUT/{DATA}/{language}/*.parquet")
trees = uast.open_dataset("OUT").trees("{language}")
```

`OUT` is this folder. All Parquet files of a folder have one schema. `{INVENTORY}` has every input and what became of it, `{QUARANTINE}`
the inputs that failed, `{MANIFEST}` versions, options, counts and checksums; `sha256sum -c {CHECKSUMS}` checks all files.
"""


def _grid(titles: tuple[str, ...], rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table, the first column to the left."""
    lines = ["| " + " | ".join(titles) + " |", "|---|" + "---:|" * (len(titles) - 1)]
    lines += ["| " + " | ".join(f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _language_table(languages: Mapping[str, Figures], whole: Figures) -> str:
    titles = (
        "language",
        "files",
        "with errors",
        "MB of source",
        "nodes",
        "callables",
        "MB stored",
        "median bytes",
        "95 % under",
        "repeated",
    )

    def row(name: str, of: Figures) -> tuple[object, ...]:
        sizes = f"{of.bytes / 1e6:,.1f}", of.nodes, of.functions, f"{of.stored / 1e6:,.1f}", of.median, of.p95
        return (name, of.files, f"{of.with_errors / max(1, of.files):.1%}", *sizes, of.duplicates)

    return _grid(titles, [*(row(name, of) for name, of in languages.items()), row("all", whole)])


def _license_table(whole: Figures) -> str:
    listed = list(whole.licenses.items())
    rows: list[tuple[str, int, str]] = [(name, count, f"{count / whole.files:.1%}") for name, count in listed[:MOST_LICENSES]]
    if rest := sum(count for _, count in listed[MOST_LICENSES:]):
        rows.append((f"{len(listed) - MOST_LICENSES} others", rest, f"{rest / whole.files:.1%}"))
    return _grid(("SPDX expression", "files", "share"), rows)


def _flag_table(languages: Mapping[str, Figures], whole: Figures) -> str:
    rows = [(name, *of.flags.values()) for name, of in (*languages.items(), ("all", whole))]
    return _grid(("language", *whole.flags), rows)


def _reason_table(counts: Mapping[str, Any]) -> str:
    rows = []
    for status in ("skipped", "failed"):
        meanings = reasons(status)
        for reason, many in sorted(counts[f"{status}_because"].items(), key=lambda item: (-item[1], item[0])):
            rows.append((f"{status}: {reason}", many, meanings.get(reason, "")))
    if not rows:
        return "Nothing: every input has a tree.\n"
    return (
        "\n".join(["| reason | files | meaning |", "|---|---:|---|", *(f"| {name} | {many:,} | {doc} |" for name, many, doc in rows)])
        + "\n"
    )


def _feature_tables(folders: Mapping[str, Any]) -> list[str]:
    parts = []
    for folder in folders:
        name = "files" if folder == DATA else folder
        if not is_declared(name):
            continue
        declared = table(name)
        parts += [f"## Features of `{folder}`\n", declared.doc + "\n"]
        lines = ["| column | type | meaning |", "|---|---|---|"]
        for column in declared.columns:
            kind = str(column.type).replace("element: ", "").replace(" not null", "")
            null = f" Null: {column.null}." if column.null else ""
            lines.append(f"| `{column.name}` | {kind} | {column.doc}{null} |".replace("\\", "\\\\"))
        parts.append("\n".join(lines) + "\n")
    return parts


def command(manifest: Mapping[str, Any], out: str = "OUT") -> list[str]:
    """The command that makes the dataset, with the names of its sources and without those of mappings."""
    words = ["uast-build", *manifest["sources"], "-o", out]
    defaults = json.loads(json.dumps(asdict(Options())))
    for name, value in sorted(manifest["options"].items()):
        if value == defaults.get(name):
            continue
        flag = FLAGS_OF_OPTIONS.get(name, f"--{name.replace('_', '-')}")
        if name == "mappings":
            words += [word for language in sorted(value) for word in (flag, f"{language}.toml")]
        elif name in REPEATED:
            words += [word for each in value for word in (flag, each)]
        elif isinstance(value, bool):
            words.append(flag if value else f"--no-{flag[2:]}")
        elif isinstance(value, list):
            words += [flag, ",".join("=".join(map(str, each)) if isinstance(each, list) else str(each) for each in value)]
        else:
            words += [flag, str(value)]
    return words


def commands(manifest: Mapping[str, Any]) -> list[list[str]]:
    """The command that makes the dataset, or those that make the parts of a merged one, and the merging."""
    if not is_merged(manifest):
        return [command(manifest)]
    outs = [f"PART{number}" for number in range(1, len(manifest["merged"]) + 1)]
    parts = [command(part, out) for part, out in zip(manifest["merged"], outs, strict=True)]
    return [*parts, ["uast-build", "merge", "OUT", *outs]]


def _rebuilding(manifest: Mapping[str, Any]) -> str:
    versions = manifest["versions"]
    rows = [("uast", versions["uast"]), ("pyarrow", versions["pyarrow"])]
    grammars = {(grammar["package"], grammar["version"]) for grammar in versions["grammars"].values()}
    rows += sorted((package or "a mapping of its own", version or "") for package, version in grammars)
    lines = ["| package | version |", "|---|---|", *(f"| {package} | {version} |" for package, version in rows)]
    return f"""\
The same sources, options and versions give the same bytes, on any machine and with any number of workers:

```console
{chr(10).join("$ " + shlex.join(words) for words in commands(manifest))}
```

{OPTED_OUT if manifest["opt_outs"] else ""}{chr(10).join(lines)}
"""
