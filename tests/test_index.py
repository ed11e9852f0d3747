"""`uast.Index`: what it finds, in which order, and that it says the same after every way of making it."""

from __future__ import annotations

import json
import pickle
import random
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from buildkit import Inline

import uast
from build_dataset.options import Options
from build_dataset.run import build
from uast.errors import SearchError, UnknownLanguageError
from uast.indexfile import HEADER

EXAMPLES = Path(__file__).parent.parent / "examples"

SUM_OF_SQUARES = {
    "python": """
def sum_of_squares(values):
    total = 0
    for value in values:
        total += value * value
    return total
""",
    "java": """
class A {
    static int sumOfSquares(int[] values) {
        int total = 0;
        for (int value : values) { total += value * value; }
        return total;
    }
}
""",
    "go": """
package a
func sumOfSquares(values []int) int {
    total := 0
    for _, value := range values { total += value * value }
    return total
}
""",
}
FACTORIAL = {
    "python": """
def factorial(n):
    if n < 2:
        return 1
    return n * factorial(n - 1)
""",
    "java": "class B { static long factorial(long n) { if (n < 2) { return 1; } return n * factorial(n - 1); } }",
    "go": """
package b
func factorial(n int) int {
    if n < 2 { return 1 }
    return n * factorial(n-1)
}
""",
}
TASKS = {"squares": SUM_OF_SQUARES, "factorial": FACTORIAL}
PROGRAMS = {f"{task}.{language}": (code, language) for task, codes in TASKS.items() for language, code in codes.items()}
TREES = {name: uast.parse(code, language) for name, (code, language) in PROGRAMS.items()}


def made(names: bool = True) -> uast.Index:
    index = uast.Index(names=names)
    for name, tree in TREES.items():
        index.add(name, tree)
    return index


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> uast.Dataset:
    out = tmp_path_factory.mktemp("dataset") / "out"
    build([EXAMPLES], out, Options(), Inline())
    return uast.open_dataset(out)


@pytest.mark.parametrize("names", [True, False])
def test_the_same_task_in_another_language_is_nearest(names: bool) -> None:
    index = made(names)
    for name, tree in TREES.items():
        task = name.partition(".")[0]
        found = index.query(tree)
        assert dict(found)[name] == 1.0
        assert {other for other, _ in found[:3]} == {f"{task}.{language}" for language in TASKS[task]}
        assert found[3][1] < found[2][1]


def test_scores_fall_and_ties_are_in_the_order_of_ids() -> None:
    index = uast.Index()
    tree = TREES["squares.python"]
    ids = [f"copy {number}" for number in range(20)]
    random.Random(5).shuffle(ids)
    for name in ids:
        index.add(name, tree)
    index.add("other", TREES["factorial.java"])
    assert index.query(tree, 7) == [(name, 1.0) for name in sorted(ids)[:7]]
    scores = [score for _, score in index.query(tree, 100)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_hidden_names_change_nothing_when_they_are_hidden() -> None:
    renamed = (
        PROGRAMS["squares.python"][0].replace("sum_of_squares", "f").replace("values", "qs").replace("value", "z").replace("total", "w")
    )
    tree = uast.parse(renamed + "# a comment\n", "python")
    assert made(names=False).query(tree) == made(names=False).query(TREES["squares.python"])
    assert made(names=True).query(tree) != made(names=True).query(TREES["squares.python"])


def test_a_part_of_a_tree_is_a_document_and_a_query() -> None:
    tree = uast.parse(SUM_OF_SQUARES["python"] + FACTORIAL["python"], "python")
    index = uast.Index()
    for function in tree.functions():
        index.add(function.qualified_name, function.node)
    (whole,) = TREES["factorial.python"].find("Function")
    assert index.query(whole, 1) == [("factorial", 1.0)]


def test_languages_of_the_answers_can_be_told() -> None:
    index = made()
    found = index.query(TREES["squares.python"], 10, ["go", "java"])
    assert found
    assert {index.language_of(name) for name, _ in found} == {"go", "java"}
    assert index.languages == ("go", "java", "python")
    assert index.query(TREES["squares.python"], 10, ["ruby"]) == []
    assert index.query(TREES["squares.python"], 10, []) == []
    with pytest.raises(UnknownLanguageError, match="pyhton"):
        index.query(TREES["squares.python"], 10, ["pyhton"])


def test_nothing_to_say() -> None:
    tree = TREES["squares.python"]
    assert uast.Index().query(tree) == []
    assert uast.Index().clones() == []
    assert len(uast.Index()) == 0
    assert made().query(tree, 0) == made().query(tree, -3) == []
    index = made()
    (comment,) = uast.parse("# nothing but words", "python").find("Comment")
    assert index.query(comment, 100) == []
    index.add("comment", comment)
    index.add("empty", uast.parse("", "c"))
    assert len(index) == len(TREES) + 2
    assert "comment" not in dict(index.query(tree, 100))
    assert index.clones(0.01, only=["comment", "squares.go"]) == []


def test_broken_source_is_found_all_the_same() -> None:
    index = made()
    index.add("broken", uast.parse("def sum_of_squares(values:\n total = = 0\n for", "python"))
    assert index.query(uast.parse(")))(((", "java")) is not None
    assert "broken" in dict(index.query(TREES["squares.python"], 100))


def test_an_id_is_there_once() -> None:
    index = made()
    with pytest.raises(SearchError, match=r"squares\.go") as caught:
        index.add("squares.go", TREES["factorial.go"])
    assert caught.value.code == "duplicate-id"
    with pytest.raises(SearchError) as caught:
        index.add(7, TREES["factorial.go"])  # type: ignore[arg-type]
    assert caught.value.code == "wrong-id"
    with pytest.raises(TypeError, match="str"):
        index.add("text", "x = 1")  # type: ignore[arg-type]
    assert list(index) == list(TREES)
    assert "squares.go" in index
    assert "text" not in index


def test_documents_are_taken_out_and_replaced() -> None:
    index = made()
    index.query(TREES["squares.go"])
    index.remove("squares.go")
    assert "squares.go" not in dict(index.query(TREES["squares.go"], 100))
    index.replace("squares.java", TREES["squares.go"])
    assert index.query(TREES["squares.go"], 1) == [("squares.java", 1.0)]
    assert index.language_of("squares.java") == "go"
    for act in (index.remove, index.language_of, lambda name: index.replace(name, TREES["squares.go"])):
        with pytest.raises(SearchError) as caught:
            act("squares.go")
        assert caught.value.code == "unknown-id"
    index.add("squares.go", TREES["squares.go"])
    assert dict(index.query(TREES["squares.go"], 2)) == {"squares.go": 1.0, "squares.java": 1.0}


def test_the_order_of_arrival_and_questions_in_between_change_nothing(tmp_path: Path) -> None:
    at_once = made(names=False)
    names = list(TREES)
    random.Random(3).shuffle(names)
    slowly = uast.Index(names=False)
    for number, name in enumerate(names):
        slowly.add(name, TREES[name])
        slowly.add(f"gone {number}", TREES["factorial.go"])
        slowly.query(TREES[name])
        slowly.remove(f"gone {number}")
    answers = [at_once.query(tree, 100) for tree in TREES.values()]
    assert [slowly.query(tree, 100) for tree in TREES.values()] == answers
    slowly.save(tmp_path / "index")
    loaded = uast.Index.load(tmp_path / "index")
    assert [loaded.query(tree, 100) for tree in TREES.values()] == answers
    assert len(loaded) == len(TREES)
    again = pickle.loads(pickle.dumps(slowly))
    assert [again.query(tree, 100) for tree in TREES.values()] == answers
    loaded.add("more", TREES["squares.go"])
    assert loaded.query(TREES["squares.go"], 1) == [("more", 1.0)]


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    index = uast.Index(names=False, origin="here")
    index.add("ä id/1", TREES["squares.go"])
    path = tmp_path / "a.index"
    index.save(path)
    first = path.read_bytes()
    index.save(path)
    assert path.read_bytes() == first
    assert list(tmp_path.iterdir()) == [path]
    loaded = uast.Index.load(path)
    assert (loaded.names, loaded.origin, list(loaded), loaded.languages) == (False, "here", ["ä id/1"], ("go",))
    uast.Index().save(path)
    assert len(uast.Index.load(path)) == 0


def test_a_file_that_is_no_index_is_told(tmp_path: Path) -> None:
    path = tmp_path / "index"
    made().save(path)
    whole = path.read_bytes()
    cases = {
        "cut": whole[: len(whole) // 2],
        "empty": b"",
        "text": b"no index at all\n" * 10,
        # In a page: only its checksum can tell.
        "flipped": whole[:200] + bytes([whole[200] ^ 1]) + whole[201:],
    }
    for data in cases.values():
        path.write_bytes(data)
        with pytest.raises(SearchError) as caught:
            uast.Index.load(path)
        assert caught.value.code == "index-damaged"
    for missing in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(SearchError) as caught:
            uast.Index.load(missing)
        assert caught.value.code == "index-missing"
    with pytest.raises(SearchError) as caught:
        made().save(tmp_path / "no folder" / "index")
    assert caught.value.code == "index-unwritable"


@pytest.mark.parametrize("key", ["format", "fingerprints", "schema"])
@pytest.mark.parametrize(("step", "hint"), [(1, "update uast"), (-1, "index the documents anew")])
def test_other_versions_are_told(tmp_path: Path, key: str, step: int, hint: str) -> None:
    path = tmp_path / "index"
    made().save(path)
    table = pq.read_table(path)
    header = json.loads(table.schema.metadata[HEADER])
    header[key] += step
    pq.write_table(table.replace_schema_metadata({HEADER: json.dumps(header)}), path)
    with pytest.raises(SearchError) as caught:
        uast.Index.load(path)
    assert (caught.value.code, caught.value.hint) == ("index-version", hint)


@pytest.mark.parametrize("change", [{"documents": 5}, {"names": "yes"}, {"origin": None}, {"format": "1"}])
def test_a_header_that_is_not_so_is_told(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "index"
    made().save(path)
    table = pq.read_table(path)
    header = json.loads(table.schema.metadata[HEADER]) | change
    pq.write_table(table.replace_schema_metadata({HEADER: json.dumps(header)}), path)
    with pytest.raises(SearchError) as caught:
        uast.Index.load(path)
    assert caught.value.code == "index-damaged"


@pytest.mark.slow
@pytest.mark.parametrize("rows", ["functions", "files"])
def test_a_dataset_is_indexed_as_its_trees_are(dataset: uast.Dataset, rows: str) -> None:
    index = uast.Index()
    done: list[int] = []
    count = index.add_dataset(dataset, rows, progress=done.append)  # type: ignore[arg-type]
    frame = (dataset.functions if rows == "functions" else dataset.files).select("id").collect()
    assert list(index) == frame["id"].to_list()
    assert (count, sum(done)) == (len(frame), len(dataset))
    by_hand = uast.Index()
    for name in index:
        by_hand.add(name, dataset.node(name) if rows == "functions" else dataset.tree(name))
    for name in list(index)[::25]:
        query = dataset.node(name) if rows == "functions" else dataset.tree(name)
        assert index.query(query, 5) == by_hand.query(query, 5)
        assert index.query(query, 1)[0][1] == 1.0


def test_languages_of_a_dataset_can_be_told_and_twice_is_refused_whole(dataset: uast.Dataset) -> None:
    index = uast.Index()
    index.add_dataset(dataset, languages=["go", "ruby"])
    assert index.languages == ("go", "ruby")
    before = list(index)
    with pytest.raises(SearchError) as caught:
        index.add_dataset(dataset)
    assert caught.value.code == "duplicate-id"
    assert list(index) == before
    index.add("more", TREES["squares.go"])
    assert index.query(TREES["squares.go"], 1) == [("more", 1.0)]


def test_clones_are_groups_around_the_most_alike() -> None:
    index = uast.Index()
    for number in range(3):
        index.add(f"python {number}", TREES["squares.python"])
    index.add("java", TREES["squares.java"])
    index.add("factorial", TREES["factorial.python"])
    (group,) = index.clones(0.99)
    assert group.members == tuple((f"python {number}", "python", 1.0) for number in range(3))
    assert (group.score, group.languages) == (1.0, ("python",))
    assert index.clones(0.99, across_languages=True) == []
    score = dict(index.query(TREES["squares.java"], 10))["python 0"]
    assert score < 0.99
    (group,) = index.clones(score, across_languages=True, only=["python 1", "java", "factorial"])
    assert {name for name, _, _ in group.members} == {"python 1", "java"}
    assert (group.score, group.languages) == (score, ("java", "python"))
    index.remove("python 1")
    (group,) = index.clones(0.99)
    assert [name for name, _, _ in group.members] == ["python 0", "python 2"]
    for wrong in (0, 1.5):
        with pytest.raises(ValueError, match="min_score"):
            index.clones(wrong)


def test_every_member_is_as_like_the_first_as_it_says(dataset: uast.Dataset) -> None:
    index = uast.Index(names=False)
    index.add_dataset(dataset)
    groups = index.clones(0.7)
    assert len(groups) > 3
    seen: set[str] = set()
    for group in groups:
        first = group.members[0][0]
        scores = dict(index.query(dataset.node(first), len(index), adjusted=False))
        assert all(scores[name] == score >= 0.7 for name, _, score in group.members)
        assert not seen & {name for name, _, _ in group.members}
        seen |= {name for name, _, _ in group.members}
    assert [len(group.members) for group in groups] == sorted((len(group.members) for group in groups), reverse=True)
