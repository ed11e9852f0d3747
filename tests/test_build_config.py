"""`--config FILE`: the options of a build in a TOML file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pytest
from buildkit import run, small_corpus
from click.testing import CliRunner

import uast
from build_dataset.cli import main
from build_dataset.cli.config import CONFIG, keys
from build_dataset.cli.options import Names, Size, Splits
from build_dataset.cli.run import run as run_command
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def config(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "build.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@click.command()
@click.argument("sources", nargs=-1, required=True)
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path))
@click.option("--size", type=Size())
@click.option("--names", type=Names())
@click.option("--splits", type=Splits(), default=())
@click.option("--share", type=click.FloatRange(0, 1), default=0.5)
@click.option("--workers", type=click.IntRange(1), default=1)
@click.option("--mapping", "mappings", multiple=True)
@click.option("--kind", type=click.Choice(["none", "exact"]), default="none")
@click.option("-q", "--quiet", "silent", is_flag=True)
@click.option("--ignore/--no-ignore", default=True)
@CONFIG
def example(**values: Any) -> None:
    click.echo(json.dumps({name: str(value) if isinstance(value, Path) else value for name, value in values.items()}))


def said(*arguments: object) -> dict[str, Any]:
    done = CliRunner().invoke(example, list(map(str, arguments)), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return json.loads(done.output)


FULL = """
sources = ["a", "b c"]
out = "somewhere"
size = "2M"
names = ["x", "y"]
splits = ["train=0.9", "test=0.1"]
share = 1
workers = 3
mapping = ["m.toml", "n.toml"]
kind = "exact"
quiet = true
ignore = false
"""


def test_every_sort_of_option_can_stand_in_a_file(config: Callable[[str], Path]) -> None:
    assert said("--config", config(FULL)) == {
        "sources": ["a", "b c"],
        "out": "somewhere",
        "size": 2_000_000,
        "names": ["x", "y"],
        "splits": [["train", 0.9], ["test", 0.1]],
        "share": 1.0,
        "workers": 3,
        "mappings": ["m.toml", "n.toml"],
        "kind": "exact",
        "silent": True,
        "ignore": False,
    }
    short = said("--config", config('sources = "a"\nout = "o"\nsize = 500\nnames = "x,y"\nmapping = "m.toml"\n'))
    assert (short["sources"], short["size"], short["names"], short["mappings"]) == (["a"], 500, ["x", "y"], ["m.toml"])


def test_the_command_line_goes_before(config: Callable[[str], Path]) -> None:
    arguments = ["z", "-o", "other", "--names", "q", "--workers", "1", "--mapping", "k", "--kind", "none", "--ignore"]
    told = said(*arguments, "--config", config(FULL))
    assert told == said("--config", config(FULL)) | {
        "sources": ["z"],
        "out": "other",
        "names": ["q"],
        "workers": 1,
        "mappings": ["k"],
        "kind": "none",
        "ignore": True,
    }


@pytest.mark.parametrize(
    ("text", "line", "code", "message"),
    [
        ('out = "o"\nsizes = 3\n', 2, "config-unknown-key", 'there is no option "sizes"; did you mean "size"?'),
        ("frobnicate = 3\n", 1, "config-unknown-key", 'no option "frobnicate"; the keys are sources, out, size, names,'),
        ("[run]\nworkers = 1\n", 1, "config-unknown-key", 'there is no option "run"'),
        ("config = 'other.toml'\n", 1, "config-unknown-key", 'there is no option "config"'),
        ("\nworkers = 'two'\n", 2, "config-wrong-value", "\"workers\" has a value of the wrong type: 'two'; say a whole number"),
        ("workers = true\n", 1, "config-wrong-value", "of the wrong type: True; say a whole number"),
        ("workers = 0\n", 1, "config-wrong-value", '"workers" cannot be 0: 0 is not in the range'),
        ("share = 2.5\n", 1, "config-wrong-value", '"share" cannot be 2.5: 2.5 is not in the range'),
        ("size = 'lots'\n", 1, "config-wrong-value", "'lots' is no size; say 2000000, 500k or 2M"),
        ("size = -5\n", 1, "config-wrong-value", "-5 is no size"),
        ("size = [1, 2]\n", 1, "config-wrong-value", "of the wrong type: [1, 2]; say a number or a text"),
        ("quiet = 'yes'\n", 1, "config-wrong-value", "of the wrong type: 'yes'; say true or false"),
        ("out = 3\n", 1, "config-wrong-value", "of the wrong type: 3; say a text"),
        ("sources = [1]\n", 1, "config-wrong-value", "of the wrong type: [1]; say a text"),
        ("splits = 'train=0.9'\n", 1, "config-wrong-value", "the fractions of the splits sum to 0.9, not to 1"),
        ("splits = { train = 1 }\n", 1, "config-wrong-value", "of the wrong type: {'train': 1}; say a number or a text"),
        ("out = { a = 1 }\n", 1, "config-wrong-value", "of the wrong type: {'a': 1}; say"),
        ("kind = 'near'\n", 1, "config-wrong-value", "\"kind\" cannot be 'near': 'near' is not one of"),
        ("a-b = \n", 1, "config-unreadable", "the configuration cannot be read"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(config: Callable[[str], Path], text: str, line: int, code: str, message: str) -> None:
    path = config(text)
    with pytest.raises(DatasetError) as caught:
        CliRunner().invoke(example, ["--config", str(path)], catch_exceptions=False)
    assert caught.value.code == code
    assert caught.value.where == f"{path}:{line}"
    assert message in str(caught.value)


def test_a_key_twice_and_files_that_cannot_be_read(config: Callable[[str], Path], tmp_path: Path) -> None:
    twice = config('max-bytes = 5\nmax_bytes = "6"\n')
    for arguments, message in (
        (["--config", str(twice)], f'{twice}:2: [config-wrong-value] "max_bytes" is given twice'),
        (["--config", str(tmp_path / "none.toml")], "none.toml: [config-unreadable] the configuration cannot be read: No such file"),
        (["--config", str(tmp_path)], "[config-unreadable]"),
    ):
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code == 1
        assert message in done.stderr
    twice.write_bytes(b"out = '\xff'\n")
    assert "it is not UTF-8" in CliRunner().invoke(main, ["--config", str(twice)]).stderr


def test_the_keys_are_the_options_of_run() -> None:
    known = keys(run_command)
    assert {"sources", "out", "languages", "max-bytes", "shard-bytes", "mapping", "overwrite", "dry-run", "json", "quiet"} <= known.keys()
    for key, parameter in known.items():
        assert f"--{key}" in parameter.opts or parameter.name == key == "sources"
    assert len({parameter.name for parameter in known.values()}) == len(known) == len(run_command.params)


@pytest.mark.slow
def test_a_build_by_a_file_is_the_build_by_options(config: Callable[[str], Path], tmp_path: Path) -> None:
    source = small_corpus(tmp_path / "source", 2)
    path = config(
        f'sources = ["{source}"]\nout = "{tmp_path / "a"}"\nlanguages = ["java", "c"]\nmax_bytes = "1k"\nworkers = 1\nquiet = true\n'
    )
    for arguments in ([], ["--languages", "python", "-o", tmp_path / "b"]):
        done = run("--config", path, *arguments)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), done.stderr
    first, second = (uast.open_dataset(tmp_path / name).manifest["options"] for name in "ab")
    assert (first["languages"], first["max_bytes"]) == (["c", "java"], 1000)
    assert second == first | {"languages": ["python"]}
    assert json.loads(run("plan", "--config", path, "--json", "-o", tmp_path / "a").stdout)["all"]["kept"] == 2
