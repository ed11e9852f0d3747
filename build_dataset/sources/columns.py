"""Which column of a table means what: what the user says, and guesses by the names that known datasets have."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from uast.errors import DatasetError, did_you_mean
from uast.registry import find_language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

GUESSES: dict[str, tuple[str, ...]] = {
    "text": (
        "content",  # The Stack, StarCoder data
        "whole_func_string",  # CodeSearchNet on the Hugging Face hub
        "func_code_string",
        "original_string",  # CodeSearchNet as published
        "code",  # GitHub Code, Exercism style sets
        "prompt+canonical_solution",  # HumanEval, HumanEval-X
        "prompt+solution",
        "canonical_solution",
        "solution",
        "source_code",
        "text",
    ),
    "path": (
        "max_stars_repo_path",
        "func_path_in_repository",
        "path",
        "file_path",
        "filepath",
        "filename",
        "file_name",
    ),
    "repository": ("max_stars_repo_name", "repository_name", "repo_name", "repository", "repo"),
    "commit": ("max_stars_repo_head_hexsha", "revision_id", "commit", "commit_id", "commit_sha"),
    "license": ("max_stars_repo_licenses", "detected_licenses", "licenses", "license", "licence"),
    "language": ("lang", "language", "programming_language"),
    "task": ("task", "task_id", "exercise", "problem", "problem_id"),
}
"""What a column means -> its names in known datasets, the surest first. `+` joins the texts of columns."""

MEANINGS = tuple(GUESSES)
WIDE_TASKS = ("id", "idx")
"""What a table with a column for each language calls the problem that a row is about."""


class Text(NamedTuple):
    """A source text in a row: the columns that are joined for it, and its language where the column's name is one."""

    columns: tuple[str, ...]
    language: str | None = None


@dataclass(frozen=True)
class Columns:
    """The columns of a table by what they mean; one text, or one for each of several languages."""

    texts: tuple[Text, ...]
    path: str | None = None
    repository: str | None = None
    commit: str | None = None
    license: str | None = None
    language: str | None = None
    task: str | None = None

    @classmethod
    def of(cls, chosen: Sequence[tuple[str, str]]) -> Columns:
        """What `choose` chose."""
        given = dict(chosen)
        texts = [Text(tuple(each.split(" + "))) for each in given.pop("text").split(" , ")]
        if len(texts) > 1:
            texts = [Text(text.columns, text.columns[0]) for text in texts]
        return cls(tuple(texts), **given)

    def names(self) -> list[str]:
        """All columns that are read."""
        others = (getattr(self, meaning) for meaning in MEANINGS[1:])
        return list(dict.fromkeys([*self.text_names(), *(name for name in others if name is not None)]))

    def text_names(self) -> list[str]:
        """Those that hold source text."""
        return [name for text in self.texts for name in text.columns]

    def words(self, values: Mapping[str, Any]) -> dict[str, str | None]:
        """What a row says, by meaning, the texts apart; None for what it does not say."""
        found: dict[str, str | None] = dict.fromkeys(MEANINGS[1:])
        for meaning, name in self._named:
            value = values.get(name)
            if value is not None:
                found[meaning] = _licenses(value) if meaning == "license" else _word(value)
        return found

    @cached_property
    def _named(self) -> list[tuple[str, str]]:
        return [(meaning, name) for meaning in MEANINGS[1:] if (name := getattr(self, meaning)) is not None]


def choose(said: Mapping[str, str], names: Sequence[str], where: str) -> tuple[tuple[str, str], ...]:
    """The column of each meaning that the table has one for. What the user said stands, "" for none; the rest is guessed.

    Several columns of text are joined with `+`; with commas they are texts in the languages that the columns are named after.
    Raises DatasetError table-columns, which lists the columns that there are.
    """
    chosen: dict[str, str] = {}
    text = said.get("text")
    if text is None:
        text = next((guess for guess in GUESSES["text"] if set(guess.split("+")) <= set(names)), None)
    if text is None:
        text = ",".join(_languages(names))
        if "," not in text:
            raise _wrong("no column is known to hold source text", names, where, "name it: --text-column")
    chosen["text"] = _text(text, names, where)
    for meaning in MEANINGS[1:]:
        name = said.get(meaning)
        if name and name not in names:
            raise _wrong(f'there is no column "{name}"', names, where, did_you_mean(name, names))
        if name is None:
            guesses = GUESSES[meaning] + (WIDE_TASKS if meaning == "task" and " , " in chosen["text"] else ())
            name = next((guess for guess in guesses if guess in names), None)
        if name:
            chosen[meaning] = name
    return tuple(chosen.items())


def _text(text: str, names: Sequence[str], where: str) -> str:
    if text in names:
        return text
    texts = [[part.strip() for part in each.split("+")] if each not in names else [each] for each in _listed(text)]
    for column in (column for each in texts for column in each):
        if column not in names:
            raise _wrong(f'there is no column "{column}"', names, where, did_you_mean(column, names))
        if len(texts) > 1 and find_language(column) is None:
            message = f'"{column}" is one of several texts, and not the name of a language'
            raise _wrong(message, names, where, "join columns with +, as in prompt+canonical_solution")
    return " , ".join(" + ".join(each) for each in texts)


def _listed(text: str) -> list[str]:
    return [each.strip() for each in text.split(",")]


def _languages(names: Sequence[str]) -> list[str]:
    return [name for name in names if find_language(name)]


def _wrong(message: str, names: Sequence[str], where: str, hint: str | None) -> DatasetError:
    there = f"its columns: {', '.join(names) or 'none'}"
    return DatasetError(message, code="table-columns", where=where, hint=f"{hint} {there}" if hint else there)


def _word(value: Any) -> str | None:
    """A value that names something, as text: of a list the first; None for nothing. A lone surrogate is written `\\uNNNN`."""
    if isinstance(value, (list, tuple)):
        value = next(iter(value), None)
    if value is None or isinstance(value, (dict, bool, bytes)):
        return None
    return str(value).encode("utf-8", "backslashreplace").decode().strip() or None


def _licenses(value: Any) -> str | None:
    """A licence, or a list of them, where each applies to some of the repository."""
    if not isinstance(value, (list, tuple)):
        return _word(value)
    found = sorted({text for each in value if (text := _word(each))})
    return " AND ".join(found) or None
