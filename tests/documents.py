"""Runs the examples of a document again, in order, in one folder, and says what they print now.

- A `python` block runs; the names of the blocks before it are there, as in a notebook. If a `text` block follows, it is what the block
  prints. One that begins with `>>>` is a session: what its statements show stands in it.
- In a `console` block, lines that begin with `$ uast`, `$ uast-build` or `$ uast-view` run, and what stands below each is what it
  prints; if it is the only line of the block and a `text` block follows, that is. A command whose shown output begins with `error:` has
  to fail, and what it says on the standard error counts too; any other has to succeed. `make` is not run, its task has to be there; nor
  are other programs, and `OTHERS` names them all.
- The lines of a `sh` block are not run: those of the same three programs have to be command lines of theirs, tasks of `make` be there.
- A `toml` or `json` block has to parse; a block in one of the ten languages, too. `text` is not looked at.

What a generator wrote is left out: pages whose third line is `<!-- Generated ...`, and what stands between `<!-- begin: ... -->` and
`<!-- end -->`. Generators make what they show, and have tests of their own.

An output whose last line is `...` is compared up to there; lines of over 160 characters are cut. A warning is an error. This module is also
the program that runs the blocks of one document.
"""

from __future__ import annotations

import contextlib
import doctest
import hashlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = ("uast", "uast-build", "uast-view")
OTHERS = frozenset({"PYTHONPATH=.", "cd", "git"})
"""Programs of console lines that are not run."""

OTHERS_IN_SCRIPTS = frozenset({"cd", "git", "hf", "python", "source", "time"})
"""Programs of `sh` blocks that are not ours."""

GENERATED = re.compile(r"\A# .*\n\n<!-- Generated ")
BEGIN, END = "<!-- begin: ", "<!-- end -->"
STRICT = ("-W", "error")
CUT = "..."
LONGEST = 160


class Block(NamedTuple):
    """A fenced block: its language, its text, and the lines of the document that the text has, 0-based, half open."""

    language: str
    text: str
    first: int
    last: int


class Rerun(NamedTuple):
    """The document with what its examples print now, and how many of each sort there were."""

    text: str
    programs: int
    commands: int
    read: int
    """Blocks that were parsed and not run."""


def blocks(document: str) -> list[Block]:
    """The fenced blocks that people wrote, those in lists too."""
    from markdown_it import MarkdownIt

    if GENERATED.match(document):
        return []
    made = generated_parts(document)
    return [
        Block(token.info.strip(), token.content, token.map[0] + 1, token.map[1] - 1)
        for token in MarkdownIt("commonmark").parse(document)
        if token.type == "fence" and token.map is not None and not any(token.map[0] in part for part in made)
    ]


def generated_parts(document: str) -> list[range]:
    """The lines, 0-based, between each beginning and its end. Raises AssertionError for one without the other."""
    parts: list[range] = []
    begin: int | None = None
    for number, line in enumerate(document.splitlines()):
        if line.startswith(BEGIN):
            assert begin is None, f"line {number + 1} begins a part within another"
            begin = number
        elif line == END:
            assert begin is not None, f"line {number + 1} ends a part that has no beginning"
            parts.append(range(begin, number))
            begin = None
    assert begin is None, f"the part that begins at line {(begin or 0) + 1} has no end"
    return parts


def rerun(document: str, folder: Path, environment: dict[str, str] | None = None) -> Rerun:
    """Raises AssertionError with the line of a block that fails."""
    lines = document.splitlines(keepends=True)
    found = blocks(document)
    programs = commands = read = 0
    outputs: dict[int, str] = {}
    with _session(folder, document, environment or {}) as session:
        for place, block in enumerate(found):
            where = f"the {block.language or 'nameless'} block at line {block.first}"
            follower = found[place + 1] if place + 1 < len(found) else None
            shown = follower if follower and follower.language == "text" and _adjacent(lines, block, follower) else None
            if block.language == "python":
                programs += 1
                done = session.ask(python=block.text)
                assert not done["failed"], f"{where} fails:\n{done['error']}"
                assert not done["code"], f"{where} ends with {done['code']}\n{done['error']}"
                assert not done["error"], f"{where} says on the standard error:\n{done['error']}"
                if block.text.startswith(">>> "):
                    outputs[place] = done["output"]
                elif shown is not None:
                    outputs[place + 1] = _as_shown(done["output"], shown.text, where)
            elif block.language == "console":
                now, run, below = _console(block.text, shown, session, where)
                commands += run
                outputs[place] = now
                if below is not None:
                    outputs[place + 1] = below
            else:
                read += _parses(block, where)
    return Rerun(_with(lines, found, outputs), programs, commands, read)


def _adjacent(lines: list[str], block: Block, follower: Block) -> bool:
    return not "".join(lines[block.last + 1 : follower.first - 1]).strip()


def _with(lines: list[str], found: list[Block], outputs: dict[int, str]) -> str:
    """The document with other texts in some of its blocks."""
    parts: list[str] = []
    end = 0
    for place, text in sorted(outputs.items()):
        block = found[place]
        fence = lines[block.last]  # the end: in a list, the beginning may stand behind a number
        indent = fence[: len(fence) - len(fence.lstrip(" "))]
        parts += lines[end : block.first]
        parts += (indent + line if line.strip() else line for line in text.splitlines(keepends=True))
        end = block.last
    return "".join([*parts, *lines[end:]])


def _console(text: str, follower: Block | None, session: _Session, where: str) -> tuple[str, int, str | None]:
    """The block as it is now, how many commands were run, and what the block that follows has to show, if it shows the output."""
    entries: list[tuple[str, str]] = []
    for line in text.splitlines(keepends=True):
        if line.startswith("$ "):
            entries.append((line, ""))
        else:
            assert entries, f"{where} begins with no command"
            command, shown = entries[-1]
            continues = command.endswith("\\\n")
            entries[-1] = (command + line, shown) if continues else (command, shown + line)
    now, run = [], 0
    for command, shown in entries:
        words = shlex.split(command.removeprefix("$ ").replace("\\\n", " "), comments=True)
        assert words, f"{where} has an empty command"
        if words[0] not in PROGRAMS:
            _not_run(command.removeprefix("$ "), OTHERS, where)
            now.append(command + shown)
            continue
        run += 1
        beside = follower is not None and len(entries) == 1 and not shown
        expected = follower.text if follower is not None and beside else shown
        output = _as_shown(_run(words, session, fails=expected.startswith("error:"), where=where), expected, where)
        if beside:
            return text, run, output
        now.append(command + output)
    return "".join(now), run, None


def _not_run(script: str, others: frozenset[str], where: str) -> None:
    from commandlines import check_script  # here, since the program of the blocks needs none of it

    try:
        check_script(script, others)
    except AssertionError as error:
        raise AssertionError(f"{where}: {error}") from error


def _run(words: list[str], session: _Session, *, fails: bool, where: str) -> str:
    if words[0] == "uast-build":
        code, output, error = _build(words[1:], session)
    else:
        answer = session.ask(command=words)
        code, output, error = answer["code"], answer["output"], answer["error"]
    # Two programs that differ are no failure of `uast align`, which says so as diff does.
    worst_success = 1 if words[1:2] == ["align"] else 0
    assert (code > worst_success) == fails, f"{where}: {shlex.join(words)} ends with {code}\n{output}\n{error}"
    return output + (error if fails else "")


def _build(arguments: list[str], session: _Session) -> tuple[int, str, str]:
    """Exit code, output and standard error of uast-build, which starts processes of its own.

    Most pages begin with a dataset of the same examples: a process of the tests makes it once and copies it. Not for a page that builds
    in the same folder again, which the builder allows only where the sources are as they were, by their paths.
    """
    folder = session.folder
    match arguments:
        case ["examples", "-o", out, *options] if not (folder / out).exists() and session.document.count(f" -o {out} ") == 1:
            key = (_digest(folder / "examples"), *options)
            if key not in _built:
                kept = Path(_kept.name) / str(len(_built))
                _built[key] = kept, _uast_build(["examples", "-o", str(kept), *options], folder)
            kept, said = _built[key]
            if kept.exists():
                shutil.copytree(kept, folder / out)
            return said
    return _uast_build(arguments, folder)


_kept = tempfile.TemporaryDirectory(prefix="uast-documents-")
_built: dict[tuple[Any, ...], tuple[Path, tuple[int, str, str]]] = {}


def _uast_build(arguments: list[str], folder: Path) -> tuple[int, str, str]:
    done = subprocess.run([sys.executable, *STRICT, "-m", "build_dataset", *arguments], cwd=folder, capture_output=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def _digest(folder: Path) -> str:
    texts = (f"{path.relative_to(folder)}\0{path.read_text(encoding='utf-8')}" for path in sorted(folder.rglob("*")) if path.is_file())
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()


def _as_shown(output: str, shown: str, where: str) -> str:
    """The output, as long as what is shown where that ends with a line `...`, with its lines cut.

    Raises AssertionError if that is all that is shown.
    """
    lines = output.splitlines(keepends=True)
    if shown.splitlines()[-1:] == [CUT] and lines[-1:] != [f"{CUT}\n"]:
        assert shown.count("\n") > 1, f"{where} shows nothing of what it prints"
        lines = [*lines[: shown.count("\n") - 1], f"{CUT}\n"]
    return "".join(line if len(line) <= LONGEST else f"{line[: LONGEST - len(CUT) - 1]}{CUT}\n" for line in lines)


def _parses(block: Block, where: str) -> bool:
    """Whether the block was looked at."""
    import uast
    from uast import _core

    if block.language == "text":
        return False
    if block.language == "sh":
        _not_run(block.text, OTHERS_IN_SCRIPTS, where)
    elif block.language == "json":
        json.loads(block.text)
    elif block.language == "toml":
        _core.read_toml(block.text)
    else:
        known = [language.name for language in uast.languages()]
        assert block.language in known, f"{where} is in no language that is known here"
        assert not uast.parse(block.text, block.language).has_errors, f"{where} has errors"
    return True


class _Session:
    """The program that runs the blocks of one document."""

    def __init__(self, process: subprocess.Popen[str], folder: Path, document: str) -> None:
        self._process = process
        self.folder = folder
        self.document = document

    def ask(self, **request: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"the session ended at {request}"
        found: dict[str, Any] = json.loads(answer)
        return found


@contextlib.contextmanager
def _session(folder: Path, document: str, environment: dict[str, str]) -> Iterator[_Session]:
    # No browser is opened, and no example is shorter because of the terminal of whoever runs the tests.
    temporary = folder.parent / "temporary"
    temporary.mkdir(exist_ok=True)
    env = {**os.environ, "BROWSER": "true", "COLUMNS": "80", "PYTHONUTF8": "1", "TMPDIR": str(temporary), **environment}
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, *STRICT, __file__], cwd=folder, env=env, stdin=pipe, stdout=pipe, encoding="utf-8") as process:
        try:
            yield _Session(process, folder, document)
        finally:
            process.kill()


# What the session's process does


def serve() -> None:
    """Answers requests, a line of JSON each, until the input ends. What blocks print never goes to the real standard output."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    names: dict[str, Any] = {"__name__": "__main__"}
    for line in sys.stdin:
        request = json.loads(line)
        out, err = io.StringIO(), io.StringIO()
        answer: dict[str, Any] = {"failed": False, "code": 0}
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                if "python" in request:
                    if re.search(r"^(?:import|from) torch", request["python"], re.MULTILINE):
                        _stand_in_for_torch()
                    _execute(request["python"], names)
                else:
                    _invoke(request["command"])
            except SystemExit as stop:
                answer["code"] = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
            except BaseException:  # noqa: BLE001 - whatever a page does, its test says so
                answer.update(failed=True, code=70)
                traceback.print_exc()
        answers.write(json.dumps({**answer, "output": out.getvalue(), "error": err.getvalue()}) + "\n")
        answers.flush()


def _stand_in_for_torch() -> None:
    """What a page shows of torch and torch_geometric, which no test needs: it takes arrays, and keeps what it is told.

    Only for a block that imports them: other packages look whether torch is there.
    """

    def from_numpy(array: Any) -> Any:
        import numpy as np

        if not isinstance(array, np.ndarray):
            raise TypeError(f"torch.from_numpy takes an array, not {type(array).__name__}")
        return array

    torch, geometric, data = (ModuleType(name) for name in ("torch", "torch_geometric", "torch_geometric.data"))
    torch.__dict__["from_numpy"] = from_numpy
    data.__dict__["Data"] = SimpleNamespace
    sys.modules.update({module.__name__: module for module in (torch, geometric, data)})


def _execute(text: str, names: dict[str, Any]) -> None:
    if not text.startswith(">>> "):
        exec(compile(text, "<block>", "exec"), names)
        return
    for part in doctest.DocTestParser().parse(text):
        if isinstance(part, str):
            print(part, end="")
            continue
        for number, line in enumerate(part.source.splitlines()):
            print(f"{'...' if number else '>>>'} {line}".rstrip())
        exec(compile(part.source, "<block>", "single"), names)


def _invoke(words: list[str]) -> None:
    if words[0] == "uast":
        from uast.cli.commands import main

        main(words[1:], prog_name=words[0])
    else:
        from viz.cli import main as view

        view(words[1:], prog_name=words[0])


if __name__ == "__main__":
    serve()
