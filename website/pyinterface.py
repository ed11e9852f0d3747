"""A public name as Markdown: its signature and what its docstrings say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import griffe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WIDTH = 100
SPECIAL = {"__len__": "len({})", "__iter__": "iter({})", "__contains__": "name in {}"}
"""The special methods that are shown, where they have a docstring, and how they are called."""


class Problems(list[str]):
    """What keeps the pages from being written."""

    def add(self, *texts: str) -> None:
        self += texts

    def stop(self) -> None:
        """Raises SystemExit if there is any."""
        if self:
            raise SystemExit("\n".join(self))


def section(name: str, found: griffe.Object | griffe.Alias, errors: Sequence[str], problems: Problems) -> list[str]:
    """The paragraphs of one public name; `errors` are the names that become links."""
    thing = found.final_target if isinstance(found, griffe.Alias) else found
    parts = [f"## {name}"]
    if isinstance(thing, griffe.Function):
        return [*parts, *_function(name, thing, errors, problems)]
    if isinstance(thing, griffe.Class):
        return [*parts, *_class(name, thing, errors, problems)]
    value = str(thing.value) if isinstance(thing, griffe.Attribute) and thing.value is not None else ""
    shown = [f"```python\n{name} = {value}\n```"] if value and len(value) <= WIDTH else []
    return [*parts, *shown, _linked(_doc(thing, name, problems), errors)]


def _function(call: str, one: griffe.Function, errors: Sequence[str], problems: Problems, *, method: bool = False) -> list[str]:
    parameters = [each for each in one.parameters if not (method and each.name in ("self", "cls"))]
    returns = "" if one.returns is None or str(one.returns) == "None" else f" -> {_type(one.returns)}"
    return [_code(call, _parameters(parameters), returns), _linked(_doc(one, call, problems), errors)]


def _class(name: str, one: griffe.Class, errors: Sequence[str], problems: Problems) -> list[str]:
    about = _doc(one, name, problems)
    short = name.rpartition(".")[2]
    bases = ", ".join(base for base in _bases(one) if base not in ("object", "NamedTuple"))
    head = f"class {name}({bases})" if bases else f"class {name}"
    made = one.members.get("__init__")
    parts = [f"```python\n{head}\n```", _linked(about, errors)]
    if isinstance(made, griffe.Function) and made.docstring:
        parameters = [each for each in made.parameters if each.name != "self"]
        parts += [_code(name, _parameters(parameters), ""), _linked(made.docstring.value, errors)]
    members = [member for member in one.attributes if member.isupper()] if "IntEnum" in bases else []
    if members:
        few = f"{len(members)} members, `{members[0]}` to `{members[-1]}`"
        parts.append(f"{few}, each with its id; [the schema](../schema.md) describes them.")
    attributes, methods = [], []
    for member, value in one.members.items():
        if isinstance(value, griffe.Alias) or member in members:
            continue
        if member in SPECIAL and value.docstring:
            attributes.append(f"- `{SPECIAL[member].format(short.lower())}`: {_line(value, errors)}")
        elif member.startswith("_"):
            continue
        elif isinstance(value, griffe.Function):
            call = f"{short if 'classmethod' in value.labels else short.lower()}.{member}"
            methods += [f"### {short}.{member}", *_function(call, value, errors, problems, method=True)]
        elif isinstance(value, griffe.Attribute):
            is_field = value.annotation is not None and "instance-attribute" in value.labels
            constant = "class-attribute" in value.labels and not is_field and value.value is not None
            kind = f" ({_inline(_type(value.annotation))})" if value.annotation is not None else ""
            kind = f" = {_inline(str(value.value))}" if constant else kind
            if value.docstring:
                attributes.append(f"- `{member}`{kind}: {_line(value, errors)}")
            elif constant or re.search(rf"`[^`]*\b{member}\b[^`]*`", about):
                attributes += [f"- `{member}`{kind}"] if kind else []
            else:
                problems.add(f"{value.filepath}:{value.lineno}: {name}.{member} has no docstring, and that of {short} does not name it")
    return [*parts, *(["\n".join(attributes)] if attributes else []), *methods]


def _bases(one: griffe.Class) -> Iterator[str]:
    """The bases by name; in place of a private one, its own."""
    for base in map(str, one.bases):
        private = one.parent.members.get(base) if base.startswith("_") and one.parent else None
        yield from _bases(private) if isinstance(private, griffe.Class) else (base,)


def _doc(one: griffe.Object, name: str, problems: Problems) -> str:
    if one.docstring is None or not one.docstring.value.strip():
        problems.add(f"{one.filepath}:{one.lineno}: {name} has no docstring")
        return ""
    return one.docstring.value


def _line(one: griffe.Object, errors: Sequence[str]) -> str:
    assert one.docstring is not None
    return " ".join(_linked(one.docstring.value, errors).split())


def _linked(text: str, errors: Sequence[str]) -> str:
    """Names of exceptions in prose lead to their page."""
    if not errors:
        return text
    names = re.compile(rf"(?<![`.\w])({'|'.join(errors)})\b")
    return names.sub(lambda found: f"[{found[0]}](exceptions.md#uast{found[0].lower()})", text)


def _parameters(parameters: Iterable[griffe.Parameter]) -> list[str]:
    """As they are written, with `*` and `/` where they belong."""
    shown: list[str] = []
    kinds = griffe.ParameterKind
    star = False
    for each in parameters:
        if each.kind is kinds.keyword_only and not star:
            shown.append("*")
            star = True
        name = {kinds.var_positional: "*", kinds.var_keyword: "**"}.get(each.kind or kinds.positional_or_keyword, "") + each.name
        star = star or each.kind is kinds.var_positional
        kind = f": {_type(each.annotation)}" if each.annotation is not None else ""
        default = "" if each.default is None or name.startswith("*") else f" = {each.default}" if kind else f"={each.default}"
        shown.append(f"{name}{kind}{default}")
    return shown


def _type(annotation: object) -> str:
    return str(annotation).strip("\"'")


def _inline(text: str) -> str:
    return f"`{text}`"


def _code(call: str, parameters: Sequence[str], returns: str) -> str:
    line = f"{call}({', '.join(parameters)}){returns}"
    if len(line) > WIDTH:
        inside = "".join(f"    {each},\n" for each in parameters)
        line = f"{call}(\n{inside}){returns}"
    return f"```python\n{line}\n```"
