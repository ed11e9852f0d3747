"""What people get wrong in the first hour: each mistake, the whole line that answers it, and the exit code.

tests/mistakes.txt has those of the command line. A line that begins with `Error:` is click's, below two lines of usage; all others are
errors of the library, with their code.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import pickle
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from buildkit import make
from click.testing import CliRunner

import build_dataset.cli
import uast
import uast.cli.commands
import viz.cli
from uast.errors import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROGRAMS = {"uast": uast.cli.commands.main, "uast-build": build_dataset.cli.main}
CODE = "class A:\n    def f(self):\n        return 1\n"
COMMANDS = re.findall(r"^\$ (.+)\n(.+)\nexit (\d)$", Path(__file__).with_name("mistakes.txt").read_text(encoding="utf-8"), re.MULTILINE)
"""Command, what it says, exit code."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "src").mkdir()
    (tmp_path / "a.py").write_text(CODE, encoding="utf-8")
    (tmp_path / "src" / "b.py").write_text(CODE, encoding="utf-8")
    (tmp_path / "notes.xyz").write_text("hello\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    return tmp_path


@pytest.fixture
def data(folder: Path) -> Path:
    """A dataset `data`, one of an older layout, and an index with names seen."""
    make(folder / "src", folder / "data")
    manifest = json.loads((folder / "data" / "manifest.json").read_text(encoding="utf-8"))
    older = folder / "older"
    older.mkdir()
    (older / "manifest.json").write_text(json.dumps(manifest | {"dataset_version": 0}), encoding="utf-8")
    say("uast search src/b.py data --index seen.index")
    return folder


def say(line: str) -> tuple[int, str]:
    """The exit code, and what is printed on the standard error."""
    program, *arguments = shlex.split(line)
    if program == "uast-view":
        # Its errors end outside click.
        with contextlib.redirect_stderr(io.StringIO()) as said, pytest.raises(SystemExit) as ended:
            viz.cli.main(arguments)
        return int(ended.value.code or 0), said.getvalue()
    result = CliRunner().invoke(PROGRAMS[program], arguments, prog_name=program)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stderr


def answer(text: str) -> str:
    """The one line that says what is wrong."""
    assert "Traceback" not in text
    lines = [line for line in text.splitlines() if not line.startswith(("Usage: ", "Try '")) and line]
    assert len(lines) == 1, text
    return lines[0]


@pytest.mark.parametrize(("line", "expected", "code"), COMMANDS, ids=[line for line, _, _ in COMMANDS])
def test_commands(line: str, expected: str, code: str, folder: Path, request: pytest.FixtureRequest) -> None:
    if any(word in line for word in ("dat", "older")):
        request.getfixturevalue("data")
    exit_code, said = say(line)
    assert (answer(said), exit_code) == (expected, int(code))


def test_the_table_is_read_whole_and_its_codes_are_in_the_catalogue() -> None:
    text = Path(__file__).with_name("mistakes.txt").read_text(encoding="utf-8")
    assert len(COMMANDS) == text.count("\n$ ") >= 30
    codes = {line.partition("[")[2].partition("]")[0] for _, line, _ in COMMANDS if line.startswith("error: ")}
    assert codes <= CATALOGUE.keys()


def test_a_dataset_is_not_taken_for_a_folder_of_source(data: Path) -> None:
    told = json.loads(CliRunner().invoke(uast.cli.commands.main, ["stats", "data", "--json"]).stdout)
    source = json.loads(CliRunner().invoke(uast.cli.commands.main, ["stats", "src", "--json"]).stdout)
    assert told == source
    assert told["languages"]["python"]["files"] == 1


# Files that are odd, and no mistake


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"", "python, 0 bytes, 1 node, no errors"),
        (b"x = 'caf\xe9'\n", "python, 11 bytes, 9 nodes, no errors, encoding unknown"),
        (bytes(range(256)), "encoding unknown"),
    ],
    ids=["empty", "latin-1", "binary"],
)
def test_odd_files_have_a_tree(content: bytes, title: str, folder: Path) -> None:
    (folder / "odd.py").write_bytes(content)
    result = CliRunner().invoke(uast.cli.commands.main, ["show", "odd.py"])
    assert (result.exit_code, result.exception) == (0, None)
    assert result.output.splitlines()[0].endswith(title)
    assert b"".join(uast.parse_file("odd.py").tokens()) == content


def test_the_case_of_a_language_does_not_matter() -> None:
    assert uast.parse("x", "Python") == uast.parse("x", "PYTHON") == uast.parse("x", "python")


# Permissions


@contextlib.contextmanager
def nobody() -> Iterator[None]:
    """A user whom permissions hold for."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_what_may_not_be_read_or_written(folder: Path) -> None:
    # The folder is the first user's alone, so that another may neither read nor write in it.
    if os.getuid() != 0:
        (folder / "a.py").chmod(0)
        (folder / "src").chmod(0o500)
    page = ["-", "-l", "c", "--no-open", "-o", f"{folder}/src/page.html"]
    # What is imported on the way may lie in a folder that is the first user's alone, too.
    CliRunner().invoke(viz.cli.view, [*page[:-1], f"{folder}/page.html"], input="int x;")
    with nobody():
        told = say(f"uast show {folder}/a.py")
        result = CliRunner().invoke(viz.cli.view, page, input="int x;")
    assert told == (1, f"error: {folder}/a.py: [file-unreadable] the file cannot be read: Permission denied\n")
    assert str(result.exception) == f"{folder}/src/page.html: [output-unwritable] the page cannot be written: Permission denied"


# Pipes that are closed


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
@pytest.mark.parametrize(
    "line",
    [
        "uast.cli.commands show large.py",
        "uast.cli.commands show large.py --json",
        "uast.cli.commands kinds",
        "uast.cli.commands doctor",
        "build_dataset.cli --help",
    ],
)
def test_a_closed_pipe_is_no_error(line: str, folder: Path) -> None:
    (folder / "large.py").write_text("x = 1\n" * 5_000, encoding="utf-8")
    module, *arguments = line.split()
    code = f"import sys; from {module} import main; main(prog_name='program')"
    program = subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()  # before a byte is read: as `| true` does
    said = program.stderr.read().decode()
    program.stderr.close()
    assert (program.wait(60), said) == (1, "")  # as click ends it: what is written is not all that there is


# In Python

TREE = uast.parse("f(1)", "python")


@pytest.mark.parametrize(
    ("mistake", "kind", "expected"),
    [
        (
            lambda: uast.parse("x = 1"),
            uast.UndetectableError,
            '[undetectable-file] neither language nor filename is given; say uast.parse(code, "python")',
        ),
        (
            lambda: uast.parse("a.py"),
            uast.UndetectableError,
            '[undetectable-file] neither language nor filename is given; uast.parse_file("a.py") reads the file',
        ),
        (
            lambda: uast.parse(Path("a.py"), "python"),  # type: ignore[arg-type]
            uast.SourceTypeError,
            "[source-type] source is PosixPath, not str or bytes; uast.parse_file reads a path",
        ),
        (
            lambda: list(TREE.find("Cal")),
            uast.UnknownNameError,
            """[unknown-name] there is no kind 'Cal'; did you mean "Call"?""",
        ),
        (
            lambda: list(TREE.find(role="calee")),
            uast.UnknownNameError,
            """[unknown-name] there is no role 'calee'; did you mean "callee"?""",
        ),
        (
            lambda: TREE.root.attrs["opertor"],
            uast.UnknownNameError,
            """[unknown-name] there is no attribute 'opertor'; did you mean "operator"?""",
        ),
        (lambda: TREE.root.attrs["operator"], KeyError, "'operator'"),
        (lambda: TREE.node(99), uast.OutOfRangeError, "[out-of-range] node 99 is outside the tree of 7 nodes"),
        (
            lambda: uast.align(TREE, TREE).of(uast.parse("f(1)", "python").root),
            uast.ForeignNodeError,
            (
                '[foreign-node] <Node 0 Module 0:4 at 1:1 "f(1)"> belongs to neither of the aligned trees; '
                "ask for nodes of alignment.a.tree and alignment.b.tree; another parse of the same source has other nodes"
            ),
        ),
        (
            lambda: uast.align(TREE, "f(2)"),  # type: ignore[arg-type]
            uast.SourceTypeError,
            '[source-type] a program is a Tree, a Node or a (source, language), not str; uast.align((code, "python"), tree)',
        ),
        (
            lambda: uast.open_dataset("src"),
            uast.DatasetError,
            "src: [dataset-missing] this folder holds no dataset; uast-build src -o OUT makes one of the source in it",
        ),
        (lambda: uast.Index.load("no.index"), uast.SearchError, "no.index: [index-missing] there is no index"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_calls(mistake: Callable[[], Any], kind: type[Exception], expected: str) -> None:
    with pytest.raises(kind) as caught:
        mistake()
    assert str(caught.value) == expected
    assert str(pickle.loads(pickle.dumps(caught.value))) == expected


@pytest.mark.usefixtures("folder")
def test_the_name_of_a_file_is_no_source() -> None:
    with pytest.warns(
        UserWarning, match=r'^"a\.py" is parsed as source, and is the name of a file; uast\.parse_file\("a\.py"\) reads the file$'
    ):
        assert uast.parse("a.py", "python").source == b"a.py"
    # None of these is the name of a file that is there.
    for code in ("b.py", "a.py\n", "x = 1", b"a.py"):
        uast.parse(code, "python")


def test_a_member_is_compared_with_members() -> None:
    found: Any = next(uast.parse("if x:\n    pass\n", "python").find("If"))
    for compare, warning in (
        (lambda: found.kind == "If", 'a Kind is never equal to the str "If"; compare it with Kind.IF'),
        (lambda: "if" in (found.kind, "else"), 'a Kind is never equal to the str "if"; compare it with a member of Kind'),
        (lambda: not (found.role != "statement"), 'a Role is never equal to the str "statement"; compare it with Role.STATEMENT'),  # noqa: SIM202
    ):
        with pytest.warns(UserWarning, match=f"^{re.escape(warning)}$") as told:
            assert not compare()
        assert told[0].filename == __file__
    kind, number = uast.Kind.IF, int(uast.Kind.IF)
    assert kind == found.kind == number
    assert number == kind
    assert kind != uast.Kind.CALL
    assert kind != number + 1
    assert not kind != number  # noqa: SIM202  # both operators are our own
    assert kind != None  # noqa: E711
    assert {kind: 1}[number] == 1  # type: ignore[index]


def test_an_empty_index_knows_nothing() -> None:
    index = uast.Index()
    assert index.query(TREE) == []
    assert index.clones() == []
    assert repr(index) == "<Index of 0 documents, names seen: no language>"


# Extras that are not installed

WITHOUT = """
import sys
class Without:
    def find_spec(self, name, *_):
        if name.partition(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Without())
import uast
try:
    {code}
except uast.UastError as error:
    print(error)
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("names", "code", "expected"),
    [
        ("numpy", "uast.Index", "[extra-missing] this needs the package numpy, which is not installed; pip install 'uast[search]'"),
        (
            "numpy",
            "uast.graphs.arrays(uast.parse('x', 'python'))",
            "[extra-missing] this needs the package numpy, which is not installed; pip install 'uast[analysis]'",
        ),
        (
            "scipy",
            "uast.analysis.count([('', uast.parse('f(x)', 'python')), ('', uast.parse('f(x);', 'c'))]).similarity()",
            "[extra-missing] this needs the package scipy, which is not installed; pip install 'uast[analysis]'",
        ),
        (
            "upath",
            "uast.open_dataset('s3://bucket/prefix')",
            (
                "s3://bucket/prefix: [remote-missing] URLs of this kind need a package that is not here: No module named 'upath'; "
                "pip install 'uast[remote]', or the package that fsspec names"
            ),
        ),
    ],
)
def test_extras(names: str, code: str, expected: str) -> None:
    program = WITHOUT.format(names=names.split(), code=code)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8")
    assert (done.stdout, done.stderr) == (f"{expected}\n", "")


@pytest.mark.slow
def test_a_command_without_its_extra(data: Path) -> None:
    run = WITHOUT.format(names=["numpy"], code="import uast.cli.commands; uast.cli.commands.main(['clones', 'data'])")
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, encoding="utf-8")
    expected = "error: [extra-missing] this needs the package numpy, which is not installed; pip install 'uast[search]'\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", expected)


def test_a_clone_that_is_not_compiled(tmp_path: Path) -> None:
    """Python prefers the folder that it is started in, also to the package that is installed."""
    package = Path(uast.__file__).parent
    shutil.copytree(package, tmp_path / "uast", ignore=shutil.ignore_patterns("*.so", "*.pyd", "__pycache__"))
    for name in ("parse", "Index"):
        program = f"import uast\ntry:\n    uast.{name}\nexcept ImportError as error:\n    print(error.code, error)"
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8")
        way_out = "start Python in another folder if uast is installed, else `make build` or `pip install .` compiles it"
        expected = f"core-missing {tmp_path}/uast: [core-missing] the compiled core is not in this folder of source; {way_out}\n"
        assert (done.stdout, done.stderr) == (expected, "")
