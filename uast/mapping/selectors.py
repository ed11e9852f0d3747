"""The small notations inside strings: selectors of children and paths to a child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uast.mapping.model import Selector, Step
from uast.mapping.problems import dotted, quoted

if TYPE_CHECKING:
    from collections.abc import Collection

    from uast.mapping.model import Path
    from uast.mapping.problems import Key
    from uast.mapping.reading import Reader

MAX_STEPS = 4
_SELECTOR_HINT = 'a selector is a field, a node kind, "kind:NAME", "token:TEXT", "after:TEXT", "before:TEXT" or "*"'
_TOKENS = "tokens:"
_PATH_HINT = 'a path is at most four steps, such as "body/block/token:;" or "../name"; "." is the node itself'


class Notation:
    """Reads selectors and paths. A bare name is a field where the grammar has one of that name, else a node kind."""

    def __init__(self, reader: Reader, fields: Collection[str]) -> None:
        self.reader = reader
        self.fields = frozenset(fields)
        self._selectors: dict[str, Selector] = {}
        self._paths: dict[str, Path] = {}

    def selector(self, text: str, key: Key) -> Selector | None:
        found = self._selectors.get(text)
        if found is None:
            found = self._parse_selector(text)
            if found is None:
                self.reader.problem("bad-selector", key, f"{quoted(text)} is no selector", _SELECTOR_HINT)
                return None
            self._selectors[text] = found
        return found

    def child(self, text: str, key: Key) -> Selector | None:
        """A selector that can only be a field or a node kind."""
        found = self.selector(text, key)
        if found is not None and found.kind not in ("field", "kind"):
            message = f"{dotted(key)} is {quoted(text)}, it must be a field or a node kind"
            self.reader.problem("bad-selector", key, message, 'write the name alone, or "kind:NAME" where a field has the same name')
            return None
        return found

    def _parse_selector(self, text: str) -> Selector | None:
        if text == "*":
            return Selector("any", "")
        prefix, colon, name = text.partition(":")
        if not colon:
            return Selector("field" if text in self.fields else "kind", text) if text else None
        if prefix == "after":
            return Selector("after", name)
        if prefix in ("token", "before") and name:
            return Selector("token" if prefix == "token" else "before", name)
        if prefix == "kind" and name:
            return Selector("kind", name)
        return None

    def paths(self, text: str, key: Key) -> list[Path]:
        """The paths to a child for which a text stands: one for each of the tokens in `a/tokens:+ -`, else one."""
        before, last, tokens = text.rpartition(_TOKENS)
        texts = [f"{before}token:{token}" for token in tokens.split()] if last and before[-1:] in ("", "/") else [text]
        if not texts:
            self.reader.problem("bad-path", key, f"{quoted(text)} is no path: it names no token", _PATH_HINT)
        found = [self.path(each, key, itself=False) for each in texts]
        return [path for path in found if path is not None]

    def path(self, text: str, key: Key, *, itself: bool) -> Path | None:
        """A path; `itself` says whether `.`, the node itself, makes sense here."""
        found = self._paths.get(text)
        if found is None:
            found, wrong = self._parse_path(text)
            if wrong:
                self.reader.problem("bad-path", key, f"{quoted(text)} is no path: {wrong}", _PATH_HINT)
                return None
            self._paths[text] = found
        if not found and not itself:
            message = f'{dotted(key)} asks for "." as a child of itself'
            self.reader.problem("bad-path", key, message, "name a child, or delete the predicate")
            return None
        return found

    def _parse_path(self, text: str) -> tuple[Path, str]:
        """The steps and what is wrong with them, if anything."""
        if text == ".":
            return (), ""
        steps: list[Step] = []
        rest = text
        while True:
            if rest.startswith("token:"):
                # A token's text may hold slashes, and a token has no children: it is the last step.
                part, rest = rest, ""
            else:
                part, slash, rest = rest.partition("/")
                if slash and not rest:
                    return (), "it ends in a slash"
            prefix, colon, name = part.partition(":")
            if part == "..":
                if steps and steps[-1].kind != "up":
                    return (), '".." stands only at the beginning'
                steps.append(Step("up"))
            elif not part or (colon and (prefix not in ("token", "kind") or not name)):
                return (), f"the step {quoted(part)} names nothing"
            elif colon:
                steps.append(Step("token" if prefix == "token" else "kind", name))
            else:
                steps.append(Step("field" if part in self.fields else "kind", part))
            if not rest:
                break
        if len(steps) > MAX_STEPS:
            return (), f"it has {len(steps)} steps"
        if steps[-1].kind == "up":
            return (), 'it stops at ".."'
        return tuple(steps), ""
