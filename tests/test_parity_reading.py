"""How a parity corpus is read, compared and reported, on corpora made here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from uast import parity
from uast.cli.commands import main
from uast.errors import ParityError
from uast.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAD = 'title = "a loop"\nsection = "loops"\ngolden = "javascript"\n'
ABSENT = "[absent]\n" + "".join(
    f'{language} = "It has no loops."\n' for language in parity.LANGUAGES if language not in ("javascript", "ruby")
)
DIFFERENCE = (
    '[[difference]]\nlanguages = ["ruby"]\nreason = "Ruby waits."\nlines = ["-     statement: Call", "-       callee: Identifier"]\n'
)
PROGRAMS = {"javascript.js": "while (a) { f(); }\n", "ruby.rb": "while a\nend\n"}


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., parity.Construct]:
    """Writes the construct `loop` and reads it."""

    def write(settings: str = HEAD + ABSENT, golden: bool = True, **more: str) -> parity.Construct:
        folder = tmp_path / "corpus" / "loop"
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in {**PROGRAMS, **more, "parity.toml": settings}.items():
            (folder / name).write_text(text, encoding="utf-8")
        construct = parity.read_construct(folder)
        if golden:
            lines = parity.shape_of(construct, construct.golden).lines
            construct.shape_file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return construct

    return write


def test_shape_has_a_line_for_each_named_node(make: Callable[..., parity.Construct]) -> None:
    construct = make(HEAD + 'select = ["While"]\n' + ABSENT, **{"javascript.js": "/* c */ while (!a) { var b = 'x'; f(); }\n"})
    shape = parity.shape_of(construct, "javascript")
    assert shape.lines == (
        "While",
        "  condition: Unary operator=not",
        "    operand: Identifier",
        "  body: Block",
        "    statement: Variable",
        "      name: Identifier",
        "      initializer: String",
        "        content: StringContent",
        # The ExpressionStatement around it is looked through.
        "    statement: Call",
        "      callee: Identifier",
    )
    assert [str(node.kind) for node in shape.nodes] == [line.split(": ")[-1].split()[0].strip() for line in shape.lines]


def test_a_shape_may_show_more(make: Callable[..., parity.Construct]) -> None:
    program = {"javascript.js": "var a = 1;\n// Why.\nlet b;\n"}
    whole = make(HEAD + 'comments = true\nshows = ["binding"]\n' + ABSENT, **program)
    assert parity.shape_of(whole, "javascript").lines == (
        "statement: Variable binding=var",
        "  name: Identifier",
        "  initializer: Number",
        "comment: Comment attach=leading",
        "statement: Variable binding=let",
        "  name: Identifier",
    )


def test_a_selection_takes_the_outermost_of_that_name(make: Callable[..., parity.Construct]) -> None:
    program = {"javascript.js": "class A { f() { class A {} } }\nfunction A() {}\n"}
    both = parity.shape_of(make(HEAD + 'select_name = "A"\n' + ABSENT, **program), "javascript")
    assert [line for line in both.lines if not line.startswith(" ")] == ["Class", "Function"]
    one = parity.shape_of(make(HEAD + 'select = ["Function"]\nselect_name = "A"\n' + ABSENT, **program), "javascript")
    assert one.lines[0] == "Function"
    with pytest.raises(ParityError, match="nothing is selected"):
        parity.shape_of(make(HEAD + 'select = ["Throw"]\n' + ABSENT, golden=False), "javascript")


def test_children_stand_by_role(make: Callable[..., parity.Construct]) -> None:
    """Python writes the value in front of the condition."""
    settings = HEAD.replace("javascript", "python") + 'select = ["Conditional"]\n' + ABSENT.replace('python = "It has no loops."\n', "")
    construct = make(settings, **{"python.py": "1 if a else ''\n", "javascript.js": "a ? 1 : '';\n"})
    assert parity.shape_of(construct, "python").lines == parity.shape_of(construct, "javascript").lines
    one, other = zip(*parity.pairs(construct, "python", "javascript"), strict=True)
    assert [node.text for node in one[1:4]] == [node.text for node in other[1:4]] == ["a", "1", "''"]


def test_statuses(make: Callable[..., parity.Construct]) -> None:
    construct = make()
    assert parity.cell(construct, "javascript").status == "same"
    assert parity.cell(construct, "go") == ("loop", "go", "absent", "It has no loops.", ())
    ruby = parity.cell(construct, "ruby")
    assert (ruby.status, ruby.diff) == ("failing", ("-     statement: Call", "-       callee: Identifier"))
    assert parity.pairs(construct, "javascript", "ruby") == []
    accepted = parity.cell(make(HEAD + ABSENT + DIFFERENCE), "ruby")
    assert (accepted.status, accepted.why) == ("difference", "Ruby waits.")


@pytest.mark.parametrize(
    ("settings", "programs", "why"),
    [
        (HEAD + ABSENT + DIFFERENCE, {"ruby.rb": "while a\n  f()\nend\n"}, "the difference is not the accepted one"),
        (HEAD + ABSENT + DIFFERENCE.replace("Call", "New"), {}, "the difference is not the accepted one"),
        (HEAD, {}, "there is neither a program nor a reason"),
        (HEAD + ABSENT, {"ruby.rb": "while (\n"}, "the program does not parse"),
    ],
)
def test_what_fails(make: Callable[..., parity.Construct], settings: str, programs: dict[str, str], why: str) -> None:
    found = [each for each in parity.cells(make(settings, **programs)) if each.status == "failing"]
    assert why in found[0].why


def test_a_shape_that_is_not_written_fails(make: Callable[..., parity.Construct]) -> None:
    assert {each.status for each in parity.cells(make(golden=False))} == {"absent", "failing"}


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("title = ", "no TOML"),
        (HEAD + "colour = 1\n", "unknown keys ['colour']"),
        (HEAD.replace("a loop", " "), "title must say something"),
        (HEAD.replace('"javascript"', '"go"'), "names no program"),
        (HEAD + 'select = ["Loop"]\n', "['Loop'] are no kinds"),
        (HEAD + 'shows = ["operator"]\n', "['operator'] are no kinds"),
        (HEAD + '[absent]\ncobol = "No."\n', "there is no language 'cobol'"),
        (HEAD + '[absent]\nruby = "No."\n', "['ruby'] are absent and have programs"),
        (HEAD + '[absent]\ngo = ""\n', "go must say something"),
        (HEAD + ABSENT + DIFFERENCE.replace("Ruby waits.", ""), "reason must say something"),
        (HEAD + '[[difference]]\nlanguages = ["ruby"]\nreason = "Why."\n', "languages, reason and lines"),
    ],
)
def test_settings_are_read_strictly(make: Callable[..., parity.Construct], settings: str, message: str) -> None:
    with pytest.raises(ParityError) as raised:
        make(settings)
    assert message in str(raised.value)
    assert raised.value.code == "corpus-wrong"


@pytest.mark.parametrize("stray", ["notes.txt", "cobol.cob", "ruby.rake"])
def test_stray_files_are_refused(make: Callable[..., parity.Construct], stray: str) -> None:
    with pytest.raises(ParityError, match="is neither"):
        make(**{stray: "\n"})


def test_a_corpus_that_is_not_there(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["kinds", "--parity", "--corpus", str(tmp_path)])
    assert result.exit_code == 1
    assert "[corpus-missing]" in result.output
    assert "--corpus DIR" in result.output


def report(construct: parity.Construct, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["kinds", "--parity", "--corpus", str(construct.folder.parent), *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


def test_report(make: Callable[..., parity.Construct]) -> None:
    code, output = report(make())
    assert (code, "1 constructs: 1 same, 0 difference, 8 absent, 1 failing" in output, "loop-ruby: the shape" in output) == (1, True, True)
    code, output = report(make(HEAD + ABSENT + DIFFERENCE), "--json")
    data = json.loads(output)
    assert code == 0
    assert data["totals"]["ruby"] == {"same": 0, "difference": 1, "absent": 0, "failing": 0}
    assert data["constructs"][0]["languages"]["ruby"]["why"] == "Ruby waits."


def test_report_of_one_construct_offers_the_entry_to_fill_in(make: Callable[..., parity.Construct]) -> None:
    construct = make()
    code, output = report(construct, "loop")
    assert code == 1
    stub = output[output.index("[[difference]]") :].replace('reason = ""', 'reason = "Ruby waits."')
    assert report(make(HEAD + ABSENT + stub), "loop")[0] == 0
    assert json.loads(report(construct, "loop", "--json")[1])["languages"]["javascript"]["status"] == "same"
    code, output = report(construct, "lop")
    assert (code, 'did you mean "loop"?' in output) == (1, True)


def test_options_that_do_not_go_together() -> None:
    for arguments in (["--corpus", "x"], ["--parity", "--coverage", "python"]):
        assert CliRunner().invoke(main, ["kinds", *arguments]).exit_code == 2


def test_what_shapes_leave_out_says_why() -> None:
    assert all(reason for reason in parity.UNSHOWN.values())
    assert Kind.EXPRESSION_STATEMENT in parity.LOOKED_THROUGH
