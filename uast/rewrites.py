"""The rewrites of the lowered view: schema/rewrites.toml compiled to the tables that the core applies.

The head of that file tells the language in which patterns and results are written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from uast import _core
from uast.errors import RewriteError, did_you_mean
from uast.kinds import ATTRIBUTE_BY_NAME, CATEGORIES, FAMILIES, KIND_BY_NAME, ROLE_BY_NAME, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PHASES = ("shape", "choice", "statement", "flow")
"""In this order; the results of callables are made before the third."""

MOST = 2**32 - 1
"""Siblings that a capture of many may hold, where none is said."""

_WORDS = re.compile(r"[\w]*\(|\)|'(?:\\.|[^'\\])*'(?:\|'[^']*')*|[^\s()]+")


@dataclass(frozen=True, slots=True)
class Rewrite:
    """One entry of schema/rewrites.toml. `variants` are (pattern, result); `example` is source by language, all with one view."""

    name: str
    doc: str
    phase: str
    names: bool
    roles: tuple[str, ...]
    becomes: str | None
    variants: tuple[tuple[str, str], ...]
    example: Mapping[str, str]
    id: int


@cache
def rewrites() -> tuple[Rewrite, ...]:
    """The rewrites of the lowered view in their order."""
    return read(_core.rewrites_text())[0]


@cache
def names() -> tuple[str, ...]:
    """What stands behind a number in the column `rewrite`; 0 is the empty name."""
    return ("", *(rewrite.name for rewrite in rewrites()), read(_core.rewrites_text())[1]["name"])


def tail_example() -> Mapping[str, str]:
    """The example of the tail, as `Rewrite.example`."""
    example: Mapping[str, str] = read(_core.rewrites_text())[1]["example"]
    return example


def read(text: str) -> tuple[tuple[Rewrite, ...], dict[str, Any]]:
    """The rewrites and the tail of a file. Raises RewriteError."""
    data, _ = _core.read_toml(text)
    found: list[Rewrite] = []
    for at, entry in enumerate(data["rewrite"], 1):
        name = entry.get("name", f"number {at}")
        if unknown := set(entry) - {"name", "doc", "phase", "names", "role", "as", "pattern", "result", "variant", "with", "example"}:
            raise RewriteError(f"rewrite {name}: unknown keys {sorted(unknown)}")
        if entry["phase"] not in PHASES:
            raise RewriteError(f"rewrite {name}: there is no phase {entry['phase']!r}", hint=did_you_mean(entry["phase"], PHASES))
        pairs = [(each["pattern"], each["result"]) for each in entry.get("variant", [entry])]
        found.append(
            Rewrite(
                name=name,
                doc=entry["doc"],
                phase=entry["phase"],
                names=entry.get("names", False),
                roles=tuple(entry.get("role", ())),
                becomes=entry.get("as"),
                variants=tuple(_instances(pairs, entry.get("with", [{}]))),
                example=entry["example"],
                id=at,
            )
        )
    return tuple(found), data["tail"]


def _instances(pairs: list[tuple[str, str]], values: list[dict[str, str]]) -> Iterable[tuple[str, str]]:
    """The variants with every `{name}` replaced, once for each table of values."""
    for table in values:
        for pattern, result in pairs:
            for name, value in table.items():
                pattern, result = pattern.replace("{" + name + "}", value), result.replace("{" + name + "}", value)
            yield pattern, result


def tables(text: str | None = None, *, only: Iterable[str] | None = None) -> dict[str, Any]:
    """The compiled rewrites as plain data; with `only`, those of these names. Raises RewriteError."""
    found, tail = read(_core.rewrites_text() if text is None else text)
    wanted = None if only is None else set(only)
    compiled = [
        _compiled(rewrite, pattern, result)
        for rewrite in found
        if wanted is None or rewrite.name in wanted
        for pattern, result in rewrite.variants
    ]
    has_tail = wanted is None or tail["name"] in wanted
    return {"rewrites": compiled, "tail": _tail(tail, len(found) + 1) if has_tail else None, "phases": len(PHASES)}


def attributes(text: str | None = None) -> set[str]:
    """Names of the attributes that patterns look at."""
    return set(re.findall(r"\b(" + "|".join(ATTRIBUTE_BY_NAME) + r")\b", text or _core.rewrites_text()))


def _tail(entry: dict[str, Any], number: int) -> dict[str, Any]:
    def kinds(names: Iterable[str]) -> list[int]:
        return sorted({kind for name in names for kind in _kinds(name, "tail")})

    return {
        "id": number,
        "callables": kinds(entry["callables"]),
        "body": _role("body", "tail"),
        "through": [
            (kind, _role(role.rstrip("$"), "tail"), role.endswith("$"))
            for name, roles in entry["through"].items()
            for kind in _kinds(name, "tail")
            for role in roles
        ],
        "needs": [(kind, _role(role, "tail")) for name, role in entry["needs"].items() for kind in _kinds(name, "tail")],
        "values": sorted(set(kinds(entry["values"])) - set(kinds(entry["not_values"]))),
        "result": int(Kind.RETURN),
        "value": _role("value", "tail"),
        "result_type": _role("return_type", "tail"),
        "no_result": entry["no_result"],
    }


def _kinds(written: str, where: str) -> list[int]:
    """Kinds, families and categories joined by `|`; `_` is any, `!` in front: any other."""
    if written.startswith("!"):
        without = set(_kinds(written[1:], where))
        return [int(kind) for kind in Kind if int(kind) not in without]
    found: set[int] = set()
    for name in written.split("|"):
        if name == "_":
            found.update(map(int, Kind))
        elif name in KIND_BY_NAME:
            found.add(int(KIND_BY_NAME[name]))
        elif name in FAMILIES or name in CATEGORIES:
            found.update(map(int, FAMILIES.get(name, frozenset()) | CATEGORIES.get(name, frozenset())))
        else:
            raise RewriteError(f"rewrite {where}: there is no kind {name!r}", hint=did_you_mean(name, KIND_BY_NAME))
    return sorted(found)


def _role(name: str, where: str) -> int:
    if name not in ROLE_BY_NAME:
        raise RewriteError(f"rewrite {where}: there is no role {name!r}", hint=did_you_mean(name, ROLE_BY_NAME))
    return int(ROLE_BY_NAME[name])


def _value(attribute: str, name: str, where: str) -> int:
    values = ATTRIBUTE_BY_NAME[attribute].values if attribute in ATTRIBUTE_BY_NAME else ()
    if name not in values:
        raise RewriteError(f"rewrite {where}: {attribute} has no value {name!r}", hint=did_you_mean(name, values))
    return values.index(name)


@dataclass
class _Names:
    """The captures and labels of one rewrite, numbered as they come."""

    where: str
    slots: dict[str, int] = field(default_factory=dict)
    values: dict[str, int] = field(default_factory=dict)
    labels: dict[str, int] = field(default_factory=dict)
    uses: dict[str, int] = field(default_factory=dict)

    def slot(self, name: str) -> int:
        return self.slots.setdefault(name, len(self.slots))

    def label(self, name: str) -> int:
        return self.labels.setdefault(name or f"#{len(self.labels)}", len(self.labels))

    def used(self, name: str) -> int:
        if name not in self.slots:
            raise RewriteError(f"rewrite {self.where}: the pattern does not capture {name}")
        self.uses[name] = self.uses.get(name, 0) + 1
        return self.slots[name]


def _compiled(rewrite: Rewrite, pattern: str, result: str) -> dict[str, Any]:
    names = _Names(rewrite.name)
    words = _Reader(pattern, rewrite.name)
    patterns = [_pattern(words, names)]
    while words.skip(";"):
        patterns.append(_pattern(words, names))
    words.end()
    words = _Reader(result, rewrite.name)
    templates: list[dict[str, Any]] = []
    while not words.at_end():
        templates.append(_template(words, names))
        words.skip(";")
    taken = set(_labels_of(templates))
    first = templates[0] if templates else None
    if first is not None and first["slot"] is None and first["label"] is None and 0 not in taken and 0 not in _captured(patterns):
        first["label"] = 0
        taken.add(0)
    return {
        "id": rewrite.id,
        "names": rewrite.names,
        "phase": PHASES.index(rewrite.phase),
        "roles": [_role(role, rewrite.name) for role in rewrite.roles],
        "becomes": None if rewrite.becomes is None else _role(rewrite.becomes, rewrite.name),
        "patterns": patterns,
        "results": templates,
        "copied": [names.slots[name] for name, count in names.uses.items() if count > 1],
        "consumed": [number for number in names.labels.values() if number not in taken and number not in _captured(patterns)],
    }


def _captured(patterns: list[dict[str, Any]]) -> set[int]:
    """Labels of what is captured whole: it keeps its origins itself."""
    found: set[int] = set()
    waiting = list(patterns)
    while waiting:
        one = waiting.pop()
        if one["slot"] is not None:
            found.add(one["label"])
        for group in one["groups"]:
            waiting += group["front"] + group["back"]
    return found


def _labels_of(templates: list[dict[str, Any]]) -> Iterable[int]:
    waiting = list(templates)
    while waiting:
        one = waiting.pop()
        if one["label"] is not None:
            yield one["label"]
        waiting += [child for _, child in one["children"]]


class _Reader:
    """The words of a pattern or result, one after another."""

    def __init__(self, text: str, where: str) -> None:
        self.words: list[str] = _WORDS.findall(text)
        self.where = where
        self.at = 0

    def at_end(self) -> bool:
        return self.at == len(self.words)

    def peek(self) -> str:
        if self.at_end():
            raise RewriteError(f"rewrite {self.where}: a parenthesis is not closed")
        return self.words[self.at]

    def next(self) -> str:
        word: str = self.peek()
        self.at += 1
        return word

    def skip(self, word: str) -> bool:
        if not self.at_end() and self.words[self.at] == word:
            self.at += 1
            return True
        return False

    def end(self) -> None:
        if not self.at_end():
            raise RewriteError(f"rewrite {self.where}: nothing is expected at {' '.join(self.words[self.at :])!r}")


def _pattern(words: _Reader, names: _Names) -> dict[str, Any]:
    word = words.next()
    found: dict[str, Any] = {"attrs": [], "says": [], "groups": [], "rest": None, "whole": False, "slot": None, "statement": None}
    if word.startswith("$"):
        name, _, kinds = word.partition(":")
        return found | {"kinds": _kinds(kinds or "_", words.where), "whole": True, "slot": names.slot(name), "label": names.label("")}
    if not word.endswith("("):
        raise RewriteError(f"rewrite {words.where}: {word!r} is neither a capture nor a node")
    found["label"] = names.label(word[:-1])
    found["kinds"] = _kinds(words.next(), words.where)
    while (word := words.next()) != ")":
        if word == "...":
            found["rest"] = names.slot(word)
        elif word in ("statement", "!statement"):
            found["statement"] = word == "statement"
        elif word.startswith("'"):
            found["says"] += [{"text": text.strip("'"), "is_number": False} for text in word.split("|")]
        elif word.startswith("#"):
            found["says"].append({"text": word[1:], "is_number": True})
        elif word.endswith(":"):
            _child(word[:-1], words, names, found["groups"])
        else:
            found["attrs"].append(_test(word, names))
    return found


def _child(word: str, words: _Reader, names: _Names, groups: list[dict[str, Any]]) -> None:
    many = re.fullmatch(r"(\w+)([*?])(\d*)", word)
    role = _role(many[1] if many else word, words.where)
    group = next((group for group in groups if group["role"] == role), None)
    if group is None:
        group = {"role": role, "front": [], "many": None, "most": 0, "back": []}
        groups.append(group)
    if many:
        group["many"] = names.slot(words.next())
        group["most"] = 1 if many[2] == "?" else int(many[3] or MOST)
    elif not words.skip("none"):
        group["front" if group["many"] is None else "back"].append(_pattern(words, names))


def _test(word: str, names: _Names) -> dict[str, Any]:
    name, equals, values = word.lstrip("!").partition("=")
    if name not in ATTRIBUTE_BY_NAME:
        raise RewriteError(f"rewrite {names.where}: there is no attribute {name!r}", hint=did_you_mean(name, ATTRIBUTE_BY_NAME))
    key = ATTRIBUTE_BY_NAME[name].id
    if values.startswith("$"):
        return {"key": key, "values": [], "absent": False, "slot": names.values.setdefault(values, len(names.values))}
    if word.startswith("!"):
        return {"key": key, "values": [], "absent": True, "slot": None}
    ids = [_value(name, value, names.where) for value in values.split("|")] if equals else [1]
    return {"key": key, "values": ids, "absent": False, "slot": None}


def _nothing() -> dict[str, Any]:
    """A template with nothing said of it."""
    lists: dict[str, Any] = {name: [] for name in ("attrs", "attr_slots", "removed", "children")}
    return lists | {"slot": None, "kind": 0, "label": None, "keep": False, "says": None, "text_class": 0, "keep_text": False}


def _template(words: _Reader, names: _Names) -> dict[str, Any]:
    word = words.next()
    made = _nothing()
    if word.startswith("$") or word == "...":
        return made | {"slot": names.used(word)}
    if not word.endswith("("):
        raise RewriteError(f"rewrite {words.where}: {word!r} is neither a capture nor a node")
    if word[:-1]:
        if word[:-1] not in names.labels:
            raise RewriteError(f"rewrite {words.where}: the pattern has no node {word[:-1]!r}")
        made["label"] = names.labels[word[:-1]]
    kind = words.next()
    if kind.startswith("="):
        made["keep"] = True
        made["label"] = 0 if made["label"] is None else made["label"]
        made["kind"] = _kinds(kind[1:], words.where)[0] if kind[1:] else 0
    else:
        (made["kind"],) = _kinds(kind, words.where)
        made["text_class"] = _text_class(made["kind"])
    while (word := words.next()) != ")":
        if word == "...":
            made["children"].append((0, _nothing() | {"slot": names.used(word)}))
        elif word == "text":
            made["keep_text"] = True
        elif word.startswith("'"):
            made["says"] = {"text": word.strip("'"), "is_number": False}
        elif word.startswith("#"):
            made["says"] = {"text": word[1:], "is_number": True}
        elif word.endswith(":"):
            made["children"].append((_role(word[:-1].rstrip("*?"), words.where), _template(words, names)))
        elif word.startswith("-"):
            made["removed"].append(ATTRIBUTE_BY_NAME[word[1:]].id)
        else:
            name, equals, value = word.partition("=")
            test = _test(name, names)
            if value.startswith("$"):
                made["attr_slots"].append((test["key"], names.values[value]))
            else:
                made["attrs"].append((test["key"], _value(name, value, names.where) if equals else 1))
    return made


def _text_class(kind: int) -> int:
    from uast.lowering import TEXT_CLASSES

    return next((number for number, kinds in TEXT_CLASSES.items() if kind in kinds), 0)
