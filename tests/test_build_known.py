"""What a former run knew is taken over where it holds; neither that nor the plan keeps Python objects of files."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pyarrow as pa
import pytest

from build_dataset.inventory import INPUTS, file_id
from build_dataset.known import Known
from build_dataset.options import Options
from build_dataset.plan import make_plan
from build_dataset.sources import Found, Origin, Source

HERE = Source("here", "/here")


def row(path: str, source: str = "here", **more: Any) -> dict[str, Any]:
    raw = path.encode()
    base = {"id": file_id(source, raw), "source": source, "path": path, "raw_path": raw, "size": 3, "stamp": "1", "sha256": "00"}
    return base | {"language": "python", "dialect": "python"} | more


def known(*rows: dict[str, Any], distrusted: tuple[str, ...] = ()) -> Known:
    return Known(pa.Table.from_pylist(list(rows), INPUTS), distrusted)


def test_what_is_as_it_was_is_taken_over() -> None:
    rows, others = known(row("z.py"), row("a.py"), row("a.py", "there", sha256="11")).unchanged(
        HERE, [Found(b"z.py", 3, "1"), Found(b"new.py", 3, "1"), Found(b"a.py", 3, "2")]
    )
    assert rows.schema == INPUTS
    assert rows.to_pylist() == pa.Table.from_pylist([row("z.py")], INPUTS).to_pylist()
    assert [found.path for found in others] == [b"new.py", b"a.py"]


@pytest.mark.parametrize(
    ("before", "now", "held"),
    [
        ({}, {}, True),
        ({"stamp": None}, {}, False),
        ({}, {"stamp": None}, False),
        ({"repository": "u"}, {"origin": Origin("u")}, True),
        ({}, {"origin": Origin("u")}, False),
        ({"repository": "u"}, {}, False),
        ({"source_license": "MIT"}, {"origin": Origin(license="ISC")}, False),
        ({"task": "t"}, {"origin": Origin(task="t")}, True),
        ({"task": "t"}, {"origin": Origin(task="v")}, False),
        ({"reason": "unreadable", "sha256": None}, {}, False),
        ({"reason": "missing-object", "sha256": None}, {}, False),
        ({"reason": "binary", "sha256": None}, {}, True),
    ],
)
def test_what_may_have_changed_is_not(before: dict[str, Any], now: dict[str, Any], held: bool) -> None:
    found = Found(b"a.py", 3, "1")._replace(**now)
    rows, others = known(row("a.py", **before)).unchanged(HERE, [found])
    assert (len(rows), others) == ((1, []) if held else (0, [found]))


def test_another_commit_is_told_and_another_place() -> None:
    rows, _ = known(row("a.py", commit="old", place=b"1", size=3)).unchanged(
        HERE, [Found(b"a.py", 4, "1", place=b"2", origin=Origin(commit="new"))]
    )
    assert rows.select(["commit", "place", "size"]).to_pylist() == [{"commit": "new", "place": b"2", "size": 4}]


def test_the_selection_decides_anew_and_the_inventory_does_not() -> None:
    rows, _ = known(row("a.py", reason="duplicate"), row("b.py", reason="too-large", sha256=None)).unchanged(
        HERE, [Found(b"a.py", 3, "1"), Found(b"b.py", 3, "1")]
    )
    assert rows["reason"].to_pylist() == [None, "too-large"]


def test_the_distrusted_are_not_known() -> None:
    doubtful = known(row("a.py"), row("b.py"), distrusted=(file_id("here", b"a.py"),))
    rows, others = doubtful.unchanged(HERE, [Found(b"a.py", 3, "1"), Found(b"b.py", 3, "1")])
    assert (rows["path"].to_pylist(), [found.path for found in others]) == (["b.py"], [b"a.py"])


def test_a_stream_is_known_as_a_whole_or_not_at_all() -> None:
    whole = known(row("a.py"), row("b.py"), row("c.py", "there", stamp="2"))
    rows = whole.all_of(HERE, "1")
    assert rows is not None
    assert rows["path"].to_pylist() == ["a.py", "b.py"]
    assert whole.all_of(HERE, "2") is None
    assert whole.all_of(HERE, None) is None
    assert whole.all_of(Source("nowhere", "/nowhere"), "1") is None
    assert known(row("a.py"), row("b.py", stamp="2")).all_of(HERE, "1") is None
    assert known(row("a.py"), row("b.py", stamp=None)).all_of(HERE, "1") is None


def peak(files: int) -> int:
    """Bytes of Python objects, at most, that looking up and planning so many files take."""
    found = [Found(b"%d/%d.py" % (index // 50, index), 3, "1") for index in range(files)]
    former = pa.Table.from_pylist([row(each.path.decode(), sha256=f"{index:064x}") for index, each in enumerate(found)], INPUTS)
    tracemalloc.start()
    before = Known(former)
    parts = [before.unchanged(HERE, found[first : first + 1000])[0] for first in range(0, files, 1000)]
    make_plan(pa.concat_tables(parts), [HERE], Options())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


@pytest.mark.slow
def test_memory_does_not_grow_with_files() -> None:
    peak(1000)  # imports and caches
    grown = peak(10_000) - peak(4_000)
    # Some columns are lists of references for a moment.
    assert grown / 6_000 < 100
