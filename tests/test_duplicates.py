"""Near-duplicates: what is found, what never is, and what becomes of it."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import polars as pl
import pytest
from buildkit import contents, make, write_files
from hypothesis import given, settings
from hypothesis import strategies as st

import uast
from build_dataset.components import components
from build_dataset.duplicates import band_width, mark_duplicates, signature_of
from build_dataset.inventory import INPUTS
from build_dataset.options import Options
from build_dataset.verify import verify
from uast import _core, registry

if TYPE_CHECKING:
    from pathlib import Path

import pyarrow as pa

WORDS = ("count", "total", "name", "value", "index", "items", "result", "path", "line", "token", "first", "second", "left", "right")


def program(seed: int, statements: int = 120, name: str = "") -> str:
    """A Python program of random statements, with names that end in `name`; the statements are of `seed` alone."""
    chance = random.Random(seed)

    def word() -> str:
        return chance.choice(WORDS) + name

    def expression() -> str:
        one, two = word(), word()
        return chance.choice(
            (
                f"{one}({two}, {chance.randrange(100)})",
                f"{one} + {two}",
                f"[{one} for {one} in {two}]",
                f"{one}.{two}",
                f"{one}[{two}:]",
                f"not {one} or {two} is None",
                f"{{'k': {one}, **{two}}}",
                f"lambda {one}: -{two}",
            )
        )

    lines = []
    for _ in range(statements):
        kind = chance.randrange(6)
        if kind == 0:
            lines.append(f"def {word()}({word()}_a, {word()}_b={expression()}):\n    return {expression()}")
        elif kind == 1:
            lines.append(f"if {expression()}:\n    {word()} = {expression()}\nelse:\n    del {word()}")
        elif kind == 2:
            lines.append(f"for {word()} in {expression()}:\n    print({expression()})")
        elif kind == 3:
            lines.append(f"with {word()}({expression()}) as {word()}:\n    raise {word()}")
        else:
            lines.append(f"{word()} = {expression()}")
    return "\n".join(lines) + "\n"


def edited(text: str, part: float, seed: int) -> str:
    """With this part of its words put in place of others that occur nowhere else."""
    chance = random.Random(seed)
    pieces = re.split(r"(\w+)", text)
    words = list(range(1, len(pieces), 2))
    for at in chance.sample(words, round(part * len(words))):
        pieces[at] = f"other{seed}_{at}"
    return "".join(pieces)


def jaccard(left: str, right: str) -> float:
    """The exact similarity that the signatures estimate: of the bags of all runs of five tokens."""
    bags = []
    for text in (left, right):
        tokens = re.findall(r"[^\W\d]\w*|\d[\w.]*|[^\w\s]", text)
        seen: dict[tuple[str, ...], int] = {}
        bag = set()
        for at in range(len(tokens) - 4):
            run = tuple(tokens[at : at + 5])
            seen[run] = seen.get(run, 0) + 1
            bag.add((run, seen[run]))
        bags.append(bag)
    return len(bags[0] & bags[1]) / len(bags[0] | bags[1])


def estimate(left: str, right: str) -> float:
    signatures = b"".join(signature_of(text.encode(), "python", "near") or b"" for text in (left, right))
    return memoryview(_core.signature_common(signatures, bytes(4), (1).to_bytes(4, "little"))).cast("H")[0] / 128


def inputs(files: dict[str, str | bytes], dedup: str = "near", language: str = "python") -> pa.Table:
    """Files as the inventory has them, in order; a path begins with its source."""
    import hashlib

    rows = []
    for name in sorted(files):
        content = files[name]
        raw = content if isinstance(content, bytes) else content.encode()
        source, _, path = name.partition("/")
        told = {"py": "python", "js": "javascript", "java": "java"}.get(name.rpartition(".")[2], language)
        rows.append(
            {
                "id": hashlib.sha256(name.encode()).hexdigest()[:32],
                "source": source,
                "path": path,
                "raw_path": path.encode(),
                "size": len(raw),
                "language": told,
                "sha256": hashlib.sha256(raw).hexdigest(),
                "signature": signature_of(raw, told, dedup),  # type: ignore[arg-type]
            }
        )
    return pa.Table.from_pylist(rows, INPUTS)


def marked(files: dict[str, str | bytes], **options: object) -> dict[str, dict[str, object]]:
    """name -> reason, and the names of the original and of the first of the cluster."""
    table = inputs(files, str(options.get("dedup", "none")))
    rows = mark_duplicates(table, Options(**options)).to_pylist()  # type: ignore[arg-type]
    names = {row["id"]: f"{row['source']}/{row['path']}" for row in rows}
    return {
        names[row["id"]]: {
            "reason": row["reason"],
            "of": names.get(row["duplicate_of"]),
            "cluster": names.get(row["cluster"]),
            "similarity": row["similarity"],
        }
        for row in rows
    }


@pytest.mark.slow
def test_the_estimate_is_near_the_exact_similarity() -> None:
    errors = []
    for seed in range(60):
        original = program(seed)
        copy = edited(original, seed / 600, seed)
        errors.append(estimate(original, copy) - jaccard(original, copy))
    assert max(map(abs, errors)) < 0.14
    assert abs(sum(errors)) / len(errors) < 0.012


@pytest.mark.slow
def test_copies_are_found_above_the_threshold_and_not_below() -> None:
    files: dict[str, str | bytes] = {}
    exact = {}
    for seed in range(90):
        files[f"s/{seed:03}_a.py"] = program(seed)
        files[f"s/{seed:03}_b.py"] = copy = edited(program(seed), (seed % 9) / 120, seed)
        exact[f"s/{seed:03}_b.py"] = jaccard(program(seed), copy)
    found = marked(files, dedup="near")
    above = [name for name, similarity in exact.items() if similarity >= 0.94]
    below = [name for name, similarity in exact.items() if similarity <= 0.75]
    assert len(above) > 15
    assert len(below) > 15
    assert all(found[name]["of"] == name.replace("_b", "_a") for name in above)
    assert all(found[name]["cluster"] is None for name in below)
    # No two programs of different seeds are alike.
    assert all(row["cluster"] in (None, name, name.replace("_b", "_a")) for name, row in found.items())
    for name, row in found.items():
        if row["of"] and row["reason"] == "near-duplicate":
            assert abs(float(str(row["similarity"])) - exact[name]) < 0.14


def test_the_threshold_is_that_of_the_option() -> None:
    files: dict[str, str | bytes] = {
        f"s/{seed}_{side}.py": edited(program(seed), 0.04 * side, seed) for seed in range(20) for side in (0, 1)
    }
    assert 0.7 < jaccard(str(files["s/3_0.py"]), str(files["s/3_1.py"])) < 0.85
    clusters = {
        threshold: sum(row["of"] is not None for row in marked(files, dedup="near", dedup_threshold=threshold).values())
        for threshold in (0.6, 0.95)
    }
    assert clusters == {0.6: 20, 0.95: 0}


def test_the_bands_find_what_is_at_the_threshold() -> None:
    for threshold in (0.5, 0.7, 0.85, 0.95, 1.0):
        width = band_width(threshold)
        assert 1 - (1 - threshold**width) ** (128 // width) >= 0.99
    assert (band_width(0.85), band_width(1.0)) == (8, 128)


def test_renamed_copies_are_found_by_structure_only() -> None:
    files: dict[str, str | bytes] = {}
    for seed in range(30):
        files[f"s/{seed:02}_a.py"] = program(seed)
        files[f"s/{seed:02}_b.py"] = program(seed, name="_renamed")
    near, structure = marked(files, dedup="near"), marked(files, dedup="structure")
    assert all(row["cluster"] is None for row in near.values())
    assert all(structure[name]["of"] == (name.replace("_b", "_a") if "_b" in name else None) for name in files)
    assert {row["reason"] for name, row in structure.items() if "_b" in name} == {"near-duplicate"}


def test_ten_getters_are_not_one() -> None:
    def bean(fields: int) -> str:
        return "class B {\n" + "".join(f"  int get{n}() {{ return this.f{n}; }}\n" for n in range(fields)) + "}\n"

    files: dict[str, str | bytes] = {f"s/B{fields}.java": bean(fields) for fields in (20, 40, 80)}
    assert all(row["cluster"] is None for row in marked(files, dedup="structure").values())
    renamed = bean(40).replace("get", "read").replace(".f", ".field")
    assert marked({**files, "s/C.java": renamed}, dedup="structure")["s/C.java"]["of"] == "s/B40.java"


def test_keywords_come_from_the_grammars() -> None:
    expected = {"python": "elif", "java": "synchronized", "c": "typedef", "ruby": "ensure", "go": "chan", "scala": "implicit"}
    for language, keyword in expected.items():
        words = registry.keywords(language)
        assert keyword in words
        assert words == tuple(sorted(words))
        assert all(re.fullmatch(r"[A-Za-z_]\w*", word) and "repeat" not in word for word in words), words


def test_small_files_have_no_near_duplicates() -> None:
    few, more = "f(1)\n" * 15, "f(1)\n" * 16  # 60 and 64 tokens
    assert signature_of(few.encode(), "python", "near") is None
    assert len(signature_of(more.encode(), "python", "near") or b"") == 256
    found = marked({"s/a.py": few, "s/b.py": few + "#\n", "s/c.py": few}, dedup="near")
    assert found["s/b.py"]["cluster"] is None
    assert found["s/c.py"] == {"reason": "duplicate", "of": "s/a.py", "cluster": "s/a.py", "similarity": 1.0}


def test_white_space_and_encoding_make_no_difference() -> None:
    text = program(1) + "x = 'é ß'\n"
    signature = signature_of(text.encode(), "python", "near")
    assert signature is not None
    for other in (
        text.replace("\n", "\r\n").encode(),
        text.replace("    ", "\t").encode(),
        text.encode("utf-8-sig"),
        text.encode("utf-16"),
    ):
        assert signature_of(other, "python", "near") == signature
    assert signature_of(text.encode(), "python", "exact") is None


def test_what_is_compared_with_what() -> None:
    text = program(1)
    files: dict[str, str | bytes] = {"a/x.py": text, "a/y.py": text + "#\n", "b/x.py": text + "# \n", "b/x.js": text, "b/y.py": text}

    def of(within: str) -> dict[str, object]:
        return {name: row["of"] for name, row in marked(files, dedup="near", dedup_within=within).items() if row["of"]}

    everything = {"a/y.py": "a/x.py", "b/x.py": "a/y.py", "b/x.js": "a/x.py", "b/y.py": "a/x.py"}
    found = of("everything")
    assert found.keys() == everything.keys()
    assert found["b/x.js"] == found["b/y.py"] == "a/x.py"
    assert of("language").keys() == everything.keys() - {"b/x.js"}
    assert of("source") == {"a/y.py": "a/x.py", "b/y.py": "b/x.py"}


def test_exact_duplicates_are_recorded_whatever_is_asked_for() -> None:
    files: dict[str, str | bytes] = {"s/a.py": "x\n", "s/b.py": "x\n", "s/c.py": program(1), "s/d.py": program(1) + "#\n"}
    for options in ({}, {"dedup": "near", "keep_duplicates": True}):
        found = marked(files, **options)
        assert {row["reason"] for row in found.values()} == {None}
        assert found["s/b.py"]["of"] == found["s/b.py"]["cluster"] == found["s/a.py"]["cluster"] == "s/a.py"
        assert found["s/d.py"]["of"] == ("s/c.py" if options else None)
    found = marked(files, dedup="exact")
    assert [row["reason"] for row in found.values()] == [None, "duplicate", None, None]


def test_a_chain_is_one_cluster_and_says_how_unlike_its_ends_are() -> None:
    chain = [program(7)]
    for step in range(12):
        chain.append(edited(chain[-1], 0.01, step))
    found = marked({f"s/{step:02}.py": text for step, text in enumerate(chain)}, dedup="near")
    assert {row["cluster"] for row in found.values()} == {"s/00.py"}
    assert float(str(found["s/12.py"]["similarity"])) < 0.6


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.sampled_from([0.0, 0.005, 0.1])), min_size=1, max_size=12), st.randoms())
def test_the_order_of_arrival_does_not_matter(made: list[tuple[int, float]], chance: random.Random) -> None:
    from build_dataset.select import select

    files: dict[str, str | bytes] = {f"s/{at:02}.py": edited(program(seed, 40), part, at) for at, (seed, part) in enumerate(made)}
    table = inputs(files)
    order = list(range(len(table)))
    chance.shuffle(order)
    options = Options(dedup="near", splits=(("train", 0.5), ("test", 0.5)), repository_depth=1)
    first, again = select(table, options), select(table.take(order), options)
    assert first.inputs.equals(again.inputs)
    assert first.splits == again.splits


@pytest.mark.slow
@settings(deadline=None)
@given(st.integers(1, 30).flatmap(lambda count: st.tuples(st.just(count), st.lists(st.tuples(*[st.integers(0, count - 1)] * 2)))))
def test_components_are_those_of_networkx(made: tuple[int, list[tuple[int, int]]]) -> None:
    import networkx

    count, links = made
    graph = networkx.Graph(links)
    graph.add_nodes_from(range(count))
    expected = {node: min(part) for part in networkx.connected_components(graph) for node in part}
    assert components(count, links) == [expected[node] for node in range(count)]


def test_a_build_leaves_them_out_and_resumes(tmp_path: Path) -> None:
    from buildkit import Inline

    from build_dataset.progress import Watcher

    source = write_files(
        tmp_path / "source",
        {"a.py": program(1), "b.py": program(1) + "#\n", "c.py": program(2), "d.py": program(1), "e.py": program(1, name="_x")},
    )
    out = tmp_path / "out"
    make(source, out, dedup="near")
    before = contents(out)
    inventory = {row["path"]: row for row in uast.open_dataset(out).inventory.collect().to_dicts()}
    assert {path: row["reason"] for path, row in inventory.items()} == {
        "a.py": None,
        "b.py": "near-duplicate",
        "c.py": None,
        "d.py": "duplicate",
        "e.py": None,
    }
    assert inventory["b.py"]["duplicate_of"] == inventory["a.py"]["id"] == inventory["a.py"]["cluster"]
    assert inventory["b.py"]["similarity"] > 0.95
    files = uast.open_dataset(out).files.select("path", "cluster").collect()
    assert files.filter(pl.col("cluster").is_not_null())["path"].to_list() == ["a.py"]
    assert uast.open_dataset(out).manifest["counts"]["duplicates"] == 2
    # What the inventory remembers says the same again; another file first changes who is the original.
    summary = make(source, out, dedup="near")
    assert (summary.files, contents(out)) == (0, before)
    write_files(source, {"Z.py": program(1)})
    make(source, out, dedup="near")
    make(source, tmp_path / "fresh", dedup="near")
    assert contents(out) == contents(tmp_path / "fresh")
    assert not verify(out, Inline(), Watcher())


@pytest.mark.parametrize("wrong", [{"dedup_threshold": 0.1}, {"splits": (("a", 0.5),)}, {"splits": (("A", 1.0),)}])
def test_options_that_make_no_sense(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"threshold|sum to|no name"):
        Options(**wrong)  # type: ignore[arg-type]
