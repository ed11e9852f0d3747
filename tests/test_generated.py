"""The command line of what writes generated files."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from schema import generated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """`run(*arguments)` of a program that makes two pages of a folder."""

    def call(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["program", *arguments])
        texts = {tmp_path / "pages" / "a.md": "one\ntwo\n", tmp_path / "pages" / "b.md": "b\n"}
        return generated.main(lambda: texts, None, folder=tmp_path / "pages")

    return call


def test_it_writes_what_is_made_and_removes_what_is_not(
    run: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--check") == 1
    assert not (tmp_path / "pages").exists()
    assert run() == 0
    (tmp_path / "pages" / "old.md").write_text("old\n", encoding="utf-8")
    (tmp_path / "pages" / "other.txt").write_text("other\n", encoding="utf-8")
    assert run("--check") == 1
    assert "-old" in capsys.readouterr().out
    assert run() == 0
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == ["a.md", "b.md", "other.txt"]
    assert (tmp_path / "pages" / "a.md").read_bytes() == b"one\ntwo\n"
    assert run("--check") == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("stale", "said"),
    [
        ("one\n2\n", "@@ -2 +2 @@\n-2\n+two\n"),
        ("one\ntwo", "a.md: only line ends differ\n"),
        (None, "@@ -0,0 +1,2 @@\n+one\n+two\n"),
    ],
)
def test_a_file_that_is_stale_is_told(
    run: Callable[..., int], tmp_path: Path, stale: str | None, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run()
    path = tmp_path / "pages" / "a.md"
    path.unlink() if stale is None else path.write_bytes(stale.encode())
    assert run("--check") == 1
    assert capsys.readouterr().out.endswith(said)


def test_an_empty_page_that_nobody_makes_is_stale(run: Callable[..., int], tmp_path: Path) -> None:
    run()
    (tmp_path / "pages" / "c.md").write_bytes(b"")
    assert run("--check") == 1


def test_sources_that_are_wrong_are_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def make() -> dict[Path, str]:
        raise ValueError("line 3 is odd")

    monkeypatch.setattr(sys, "argv", ["program"])
    assert generated.main(make, None) == 2
    assert capsys.readouterr().err == "line 3 is odd\n"
