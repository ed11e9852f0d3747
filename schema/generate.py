"""Writes what follows from schema/universal.toml: uast/kinds.py, uast/legend.py and docs/schema.md.

Run `python schema/generate.py` after every change of the schema; `--check` writes nothing, prints a diff of what is stale and
exits with 1. The files are written through `read_schema` -> `problems` -> one `render_*` function each.
"""

from __future__ import annotations

import hashlib
import importlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from schema import generated  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = ROOT / "schema" / "universal.toml"
COMMAND = "python schema/generate.py"
WIDTH = 140
MAX_ID = 255
MAX_VALUE = 65535
CARDINALITIES = ("1", "?", "*", "+")
TYPES = ("flag", "enum", "set", "int")
STAND_INS = ("preprocessor", "quality")
"""Families whose kinds may stand under a role that otherwise holds given kinds only."""


@dataclass(frozen=True)
class KindSpec:
    id: int
    name: str
    family: str
    category: str
    doc: str
    counts: str
    excludes: str
    roles: dict[str, str]
    attrs: tuple[str, ...]
    transparent: bool
    scope: bool

    @property
    def member(self) -> str:
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", self.name).upper()


@dataclass(frozen=True)
class RoleSpec:
    id: int
    name: str
    doc: str
    anywhere: bool
    holds: tuple[str, ...]


@dataclass(frozen=True)
class AttributeSpec:
    id: int
    name: str
    type: str
    values: tuple[str, ...]
    shared_with: str
    default: bool | int | str | None
    doc: str


@dataclass(frozen=True)
class Schema:
    version: int
    sha256: str
    categories: dict[str, str]
    families: dict[str, tuple[str, str]]
    """name -> (category, doc)"""
    kinds: tuple[KindSpec, ...]
    roles: tuple[RoleSpec, ...]
    attributes: tuple[AttributeSpec, ...]

    def members(self, family_or_kind: str) -> list[KindSpec]:
        return [kind for kind in self.kinds if family_or_kind in (kind.family, kind.name)]

    def holders(self, role: RoleSpec) -> list[KindSpec]:
        """The kinds that a child in this role may have, or none where every kind may."""
        names = (*role.holds, *STAND_INS) if role.holds else ()
        return [kind for kind in self.kinds if kind.name in names or kind.family in names]


def read_toml(text: str) -> dict[str, Any]:
    """Plain data. Python 3.10 has no TOML reader, so there the built extension reads it."""
    try:
        reader = importlib.import_module("tomllib").loads
    except ModuleNotFoundError:
        reader = importlib.import_module("uast._core").read_toml
    data = reader(text)
    return dict(data[0] if isinstance(data, tuple) else data)


def read_schema(path: Path = SOURCE) -> Schema:
    raw = path.read_bytes()
    data = read_toml(raw.decode())
    order = {name: spec["id"] for name, spec in data["role"].items()}
    kinds = []
    for name, spec in data["kind"].items():
        family = data["family"].get(spec["family"], {})
        kinds.append(
            KindSpec(
                id=spec["id"],
                name=name,
                family=spec["family"],
                category=family.get("category", ""),
                doc=spec.get("doc", ""),
                counts=spec.get("counts", ""),
                excludes=spec.get("not", ""),
                roles=dict(sorted({**family.get("roles", {}), **spec["roles"]}.items(), key=lambda item: order.get(item[0], 0))),
                attrs=tuple(dict.fromkeys((*family.get("attrs", ()), *spec["attrs"]))),
                transparent=spec.get("transparent", False),
                scope=spec.get("scope", False),
            )
        )
    kinds.sort(key=lambda kind: kind.id)
    # Families and categories stand in the order of their first kinds: not every TOML reader keeps that of the file.
    first = {name: kind.id for kind in reversed(kinds) for name in (("family", kind.family), ("category", kind.category))}
    families, categories = (sorted(data[what], key=lambda name: first.get((what, name), MAX_ID)) for what in ("family", "category"))
    roles = [
        RoleSpec(spec["id"], name, spec.get("doc", ""), spec.get("anywhere", False), tuple(spec.get("holds", ())))
        for name, spec in data["role"].items()
    ]
    attributes = []
    for name, spec in data["attribute"].items():
        values = spec.get("values", ())
        shared_with = values if isinstance(values, str) else ""
        if shared_with:
            values = data["attribute"][shared_with]["values"]
        default = spec.get("default", False if spec["type"] == "flag" else None)
        attributes.append(AttributeSpec(spec["id"], name, spec["type"], tuple(values), shared_with, default, spec.get("doc", "")))
    return Schema(
        version=data["schema"]["version"],
        sha256=hashlib.sha256(raw).hexdigest(),
        categories={name: data["category"][name]["doc"] for name in categories},
        families={name: (data["family"][name]["category"], data["family"][name]["doc"]) for name in families},
        kinds=tuple(kinds),
        roles=tuple(sorted(roles, key=lambda role: role.id)),
        attributes=tuple(sorted(attributes, key=lambda attribute: attribute.id)),
    )


def problems(schema: Schema) -> list[str]:
    """What is wrong with the schema itself, one line each."""
    return [*list_problems(schema), *kind_problems(schema), *role_problems(schema), *attribute_problems(schema)]


def list_problems(schema: Schema) -> Iterator[str]:
    for what, specs in (("kind", schema.kinds), ("role", schema.roles), ("attribute", schema.attributes)):
        ids = [spec.id for spec in specs]
        if ids != list(range(1, len(ids) + 1)) or len(ids) > MAX_ID:
            yield f"{what} ids are not 1..{len(ids)}, each once, at most {MAX_ID}"
        yield from (f"{what} {spec.name} has no doc" for spec in specs if not spec.doc.endswith("."))
    for family, (category, doc) in schema.families.items():
        if category not in schema.categories:
            yield f"family {family} names no category: {category}"
        if not schema.members(family) or not doc:
            yield f"family {family} has no kind or no doc"


def kind_problems(schema: Schema) -> Iterator[str]:
    roles = {role.name for role in schema.roles}
    attributes = {attribute.name for attribute in schema.attributes}
    kinds = {kind.name for kind in schema.kinds}
    for kind in schema.kinds:
        if kind.family not in schema.families:
            yield f"kind {kind.name} names no family: {kind.family}"
        if not re.fullmatch(r"([A-Z][a-z]+)+", kind.name):
            yield f"kind {kind.name} is not PascalCase"
        if not kind.counts or not kind.excludes:
            yield f"kind {kind.name} does not say what it counts and what not"
        yield from (f"kind {kind.name} has the undeclared role {role}" for role in kind.roles if role not in roles)
        yield from (f"kind {kind.name}, role {role}: {n} is no cardinality" for role, n in kind.roles.items() if n not in CARDINALITIES)
        yield from (f"kind {kind.name} has the undeclared attribute {name}" for name in kind.attrs if name not in attributes)
        yield from (f"kind {kind.name}: `not` names {name}, no kind" for name in sorted(kinds_in_parentheses(kind.excludes) - kinds))


def role_problems(schema: Schema) -> Iterator[str]:
    used = {role for kind in schema.kinds for role in kind.roles}
    for role in schema.roles:
        if role.anywhere == (role.name in used) and role.name != "content":
            yield f"role {role.name} is allowed nowhere, or both anywhere and under kinds"
        yield from (f"role {role.name} holds {name}, which is no kind or family" for name in role.holds if not schema.members(name))


def attribute_problems(schema: Schema) -> Iterator[str]:
    used = {name for kind in schema.kinds for name in kind.attrs}
    for attribute in schema.attributes:
        if attribute.type not in TYPES:
            yield f"attribute {attribute.name}: {attribute.type} is no type"
        if (attribute.type in ("enum", "set")) != bool(attribute.values):
            yield f"attribute {attribute.name}: enum and set need values, flag and int have none"
        if len(set(attribute.values)) != len(attribute.values) or len(attribute.values) > MAX_VALUE:
            yield f"attribute {attribute.name} has a value twice or too many"
        if attribute.type == "enum" and attribute.default is not None and attribute.default not in attribute.values:
            yield f"attribute {attribute.name}: the default {attribute.default} is no value"
        if attribute.name not in used:
            yield f"attribute {attribute.name} is carried by no kind"


def kinds_in_parentheses(text: str) -> set[str]:
    """The kinds that a `not` text points to: capitalised words within parentheses that follow a description."""
    inner = re.findall(r" \(([^()`]*)\)", text)
    return {word for part in inner for word in re.findall(r"\b[A-Z][A-Za-z]+\b", part)}


def quoted(text: str) -> str:
    """A literal in the quotes that need fewer escapes, as the formatter writes it."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + text.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote


def folded(text: str, indent: int) -> list[str]:
    """A string of any length within parentheses, as lines."""
    whole = quoted(text)
    pieces = [whole]
    if indent + 4 + len(whole) > WIDTH:
        pieces = [quoted(piece) for piece in re.findall(rf".{{1,{WIDTH - indent - 12}}}(?:\s|$)", text)]
    return [" " * indent + "(", *(" " * (indent + 4) + piece for piece in pieces), " " * indent + ")"]


def dict_rows(texts: dict[str, str]) -> list[str]:
    """Lines of a dict display; empty texts are left out."""
    lines: list[str] = []
    for name, text in texts.items():
        line = f'    "{name}": {quoted(text)},'
        if text and len(line) <= WIDTH:
            lines.append(line)
        elif text:
            first, *rest = folded(text, 4)
            lines += [f'    "{name}": {first.strip()}', *rest[:-1], rest[-1] + ","]
    return lines


def tuple_row(*items: str | int | bool | None) -> list[str]:
    words = [quoted(item) if isinstance(item, str) else repr(item) for item in items]
    line = f"    ({', '.join(words)}),"
    if len(line) <= WIDTH:
        return [line]
    lines = ["    ("]
    for item, word in zip(items, words, strict=True):
        if isinstance(item, str) and 9 + len(word) > WIDTH:
            *most, last = folded(item, 8)
            lines += [*most, last + ","]
        else:
            lines.append(f"        {word},")
    return [*lines, "    ),"]


def enum_body(pairs: list[tuple[str, int, str]]) -> list[str]:
    return [line for member, number, doc in pairs for line in (f"    {member} = {number}", f'    """{doc}"""')]


def render_kinds(schema: Schema) -> str:
    """uast/kinds.py."""
    fills = {
        "VERSION": [str(schema.version)],
        "SHA256": [f'"{schema.sha256}"'],
        "KIND_MEMBERS": enum_body([(kind.member, kind.id, kind.doc) for kind in schema.kinds]),
        "ROLE_MEMBERS": enum_body([(role.name.upper(), role.id, role.doc) for role in schema.roles]),
        "KIND_ROWS": [line for kind in schema.kinds for line in tuple_row(kind.name, kind.family, kind.doc)],
        "ROLE_ROWS": [line for role in schema.roles for line in tuple_row(role.name, role.doc)],
        "FAMILY_ROWS": dict_rows({name: category for name, (category, _) in schema.families.items()}),
        "KIND_ROLE_ROWS": dict_rows({kind.name: " ".join(role + number for role, number in kind.roles.items()) for kind in schema.kinds}),
        "KIND_ATTRIBUTE_ROWS": dict_rows({kind.name: " ".join(kind.attrs) for kind in schema.kinds}),
        "HOLDS_ROWS": dict_rows({role.name: " ".join(kind.name for kind in schema.holders(role)) for role in schema.roles}),
        "ANYWHERE": [" ".join(role.name for role in schema.roles if role.anywhere)],
        "TRANSPARENT": [" ".join(kind.name for kind in schema.kinds if kind.transparent)],
        "SCOPE": [" ".join(kind.name for kind in schema.kinds if kind.scope)],
        "ATTRIBUTE_ROWS": [
            line for a in schema.attributes for line in tuple_row(a.id, a.name, a.type, " ".join(a.values), a.default, a.doc)
        ],
    }
    return filled("kinds.py.template", schema, fills)


def filled(template: str, schema: Schema, fills: dict[str, list[str]]) -> str:
    """A template with its `#=NAME` lines and `{=NAME}` places filled in; a name that is unknown or left over is an error."""
    banner = f"Generated by `{COMMAND}` from schema/universal.toml; do not edit.\nsha256 {schema.sha256}"
    fills = {"BANNER": [banner], **fills}
    left = set(fills)

    def fill(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        left.discard(name)
        return "\n".join(fills[name])

    text = re.sub(r"(?m)^ *#=(\w+)$|\{=(\w+)\}", fill, (SOURCE.parent / template).read_text(encoding="utf-8"))
    if left:
        raise ValueError(f"{template} does not use {sorted(left)}")
    return text


def render_legend(schema: Schema) -> str:
    """uast/legend.py."""
    fills = {
        "COUNTS": dict_rows({kind.name: kind.counts for kind in schema.kinds}),
        "EXCLUDES": dict_rows({kind.name: kind.excludes for kind in schema.kinds}),
        "FAMILIES": dict_rows({name: doc for name, (_, doc) in schema.families.items()}),
        "CATEGORIES": dict_rows(schema.categories),
    }
    return filled("legend.py.template", schema, fills)


def render_docs(schema: Schema) -> str:
    """docs/schema.md."""
    overview = ["| category | family | kinds |", "|---|---|---|"]
    for family, (category, _) in schema.families.items():
        links = ", ".join(f"[{kind.name}](#{kind.name.lower()})" for kind in schema.members(family))
        overview.append(f"| {category} | {family} | {links} |")
    sections: list[str] = []
    for category, doc in schema.categories.items():
        sections += [f"## Category {category}", "", doc, ""]
        for family, (parent, family_doc) in schema.families.items():
            if parent == category:
                sections += [f"**Family `{family}`**: {family_doc}", ""]
                sections += [line for kind in schema.members(family) for line in kind_section(kind)]
    roles = ["| id | role | meaning | holds | under |", "|---|---|---|---|---|"]
    for role in schema.roles:
        under = "every kind" if role.anywhere else ", ".join(kind.name for kind in schema.kinds if role.name in kind.roles)
        roles.append(f"| {role.id} | `{role.name}` | {role.doc} | {', '.join(role.holds)} | {under} |")
    attributes = ["| id | attribute | type | meaning | values | default | carried by |", "|---|---|---|---|---|---|---|"]
    for attribute in schema.attributes:
        values = f"those of `{attribute.shared_with}`" if attribute.shared_with else " ".join(f"`{value}`" for value in attribute.values)
        default = "" if attribute.default is None else str(attribute.default).lower()
        carriers = ", ".join(kind.name for kind in schema.kinds if attribute.name in kind.attrs)
        row = (attribute.id, f"`{attribute.name}`", attribute.type, attribute.doc, values, default, carriers)
        attributes.append("| " + " | ".join(str(part) for part in row) + " |")
    fills = {
        "VERSION": [str(schema.version)],
        "COUNT_KINDS": [str(len(schema.kinds))],
        "COUNT_ROLES": [str(len(schema.roles))],
        "COUNT_ATTRIBUTES": [str(len(schema.attributes))],
        "OVERVIEW": overview,
        "SECTIONS": sections[:-1],
        "ROLES": roles,
        "ATTRIBUTES": attributes,
        "ANYWHERE": [" ".join(f"`{role.name}`" for role in schema.roles if role.anywhere)],
    }
    return filled("schema.md.template", schema, fills)


def kind_section(kind: KindSpec) -> list[str]:
    lines = [f"### {kind.name}", "", f"{kind.doc} (id {kind.id})", "", f"- counts: {kind.counts}", f"- not: {kind.excludes}"]
    if kind.roles:
        lines.append("- roles: " + " ".join(f"`{role}{'' if number == '1' else number}`" for role, number in kind.roles.items()))
    if kind.attrs:
        lines.append("- attributes: " + " ".join(f"`{name}`" for name in kind.attrs))
    facts = [word for word, holds in (("transparent for `inside`", kind.transparent), ("a scope", kind.scope)) if holds]
    if facts:
        lines.append("- " + ", ".join(facts))
    return [*lines, ""]


def outputs(schema: Schema) -> dict[Path, str]:
    """Every generated file with its text."""
    texts = {"uast/kinds.py": render_kinds(schema), "uast/legend.py": render_legend(schema), "docs/schema.md": render_docs(schema)}
    return {ROOT / name: text for name, text in texts.items()}


def made() -> dict[Path, str]:
    """The outputs of the schema as it is. Raises ValueError for one that is wrong."""
    schema = read_schema()
    if wrong := problems(schema):
        raise ValueError("\n".join(f"schema/universal.toml: {line}" for line in wrong))
    return outputs(schema)


if __name__ == "__main__":
    sys.exit(generated.main(made, "Generate the files that follow from schema/universal.toml."))
