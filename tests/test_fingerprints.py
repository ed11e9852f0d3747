"""Fingerprints: the same for the same structure, whatever names, strings and comments say, and cheap for any tree."""

from __future__ import annotations

import re
import time

import pytest

import uast
from uast.registry import engine

np = pytest.importorskip("numpy")

from uast import fingerprints  # noqa: E402 - needs numpy

SOURCES = {
    "python": '''# sums
def total(values, limit):
    """Adds up."""
    result = 0
    for value in values:
        if value % 2 == 0 and value < limit:
            result += helper(value, "even")
    return result
''',
    "java": """class Sums {
    /** Adds up. */
    int total(int[] values, int limit) {
        int result = 0;
        for (int value : values) {
            if (value % 2 == 0 && value < limit) {
                result += helper(value, "even"); // more
            }
        }
        return result;
    }
}
""",
    "javascript": """// sums
export function total(values, limit) {
  let result = 0;
  for (const value of values) {
    if (value % 2 === 0 && value < limit) {
      result += helper(value, "even");
    }
  }
  return result;
}
""",
    "ruby": """# sums
def total(values, limit)
  result = 0
  for value in values
    if value % 2 == 0 && value < limit
      result += helper(value, "even")
    end
  end
  return result
end
""",
}
NAMES = ("total", "values", "limit", "result", "helper", "value", "Sums")


def hidden(source: str | bytes, language: str) -> dict[int, float]:
    ids, counts = fingerprints.of_tree(uast.parse(source, language), names=False)
    return dict(zip(ids.tolist(), counts.tolist(), strict=True))


def alike(one: tuple[str, str], other: tuple[str, str], *, names: bool) -> float:
    vectors = []
    for source, language in (one, other):
        offsets, ids, counts = fingerprints.of_batch([uast.parse(source, language)], names)
        _, ids, values = fingerprints.vectors(language, offsets, ids, counts, names)
        vectors.append(dict(zip(ids.tolist(), values.tolist(), strict=True)))
    return float(sum(value * vectors[1].get(number, 0.0) for number, value in vectors[0].items()))


@pytest.mark.parametrize("language", SOURCES)
def test_a_renaming_changes_nothing_that_is_hidden(language: str) -> None:
    source = SOURCES[language]
    renamed = source
    for number, name in enumerate(NAMES):
        other = f"Other{number}" if name[0].isupper() else f"other{number}"
        renamed = re.sub(rf"\b{name}\b", other, renamed)
    assert renamed != source
    assert hidden(renamed, language) == hidden(source, language)
    seen = [fingerprints.of_tree(uast.parse(text, language), names=True) for text in (source, renamed)]
    assert seen[0][0].tolist() != seen[1][0].tolist()


def test_one_name_for_two_variables_changes_what_is_hidden() -> None:
    source = SOURCES["python"]
    assert hidden(source.replace("limit", "result"), "python") != hidden(source, "python")


@pytest.mark.parametrize("language", SOURCES)
def test_strings_and_comments_change_nothing_that_is_hidden(language: str) -> None:
    source = SOURCES[language]
    bare = source.replace('"even"', '""')
    bare = re.sub(r' *"""Adds up\."""\n|/\*\*.*?\*/|// \w+|^# \w+\n', "", bare)
    assert "even" not in bare
    assert "sums" not in bare
    assert "Adds" not in bare
    assert hidden(bare, language) == hidden(source, language)


@pytest.mark.parametrize("names", [False, True])
def test_ids_are_sorted_and_the_same_every_time(names: bool) -> None:
    first = fingerprints.of_tree(uast.parse(SOURCES["java"], "java"), names)
    second = fingerprints.of_tree(uast.parse(SOURCES["java"], "java"), names)
    assert first[0].tolist() == sorted(set(first[0].tolist())) == second[0].tolist()
    assert first[1].tolist() == second[1].tolist()
    assert first[1].min() >= 1
    named = (first[0] >> (32 - fingerprints.FAMILY_BITS)) >= fingerprints.NAMED
    assert named.any() == names


def test_the_same_in_another_language_is_nearer_than_something_else() -> None:
    other = "def merge(left, right):\n    while left or right:\n        yield (left or right).pop()\n"
    for language, source in SOURCES.items():
        same = alike((source, language), (SOURCES["python"], "python"), names=False)
        assert same > 0.3 > alike((source, language), (other, "python"), names=False)
        assert alike((source, language), (source, language), names=True) == pytest.approx(1, abs=1e-4)


def test_a_batch_is_its_trees_one_after_another() -> None:
    trees = [uast.parse(source, language) for language, source in SOURCES.items()]
    nodes: list[uast.Tree | uast.Node] = [*trees, trees[0].root.children[1]]
    offsets, ids, counts = fingerprints.of_batch(nodes, False)
    for row, node in enumerate(nodes):
        own = fingerprints.of_tree(node, False)
        assert own[0].tolist() == ids[offsets[row] : offsets[row + 1]].tolist()
        assert own[1].tolist() == counts[offsets[row] : offsets[row + 1]].tolist()


def test_stored_rows_give_what_their_trees_give() -> None:
    sources = [SOURCES["python"], "", "x = 1\n"]
    encoded = [source.encode() for source in sources]
    rows = [[0, 2], [0], [0]]
    found = fingerprints.of_packed(engine("python").program.parse_batch(encoded, packed=True), encoded, rows, False)
    nodes = [uast.parse(source, "python").node(row) for source, own in zip(sources, rows, strict=True) for row in own]
    expected = fingerprints.of_batch(nodes, False)
    assert [list(column) for column in found] == [list(column) for column in expected]


@pytest.mark.parametrize("source", ["", "\n", "# only a comment\n", "def (((", "\x00\xff", ")" * 50])
def test_empty_and_broken_sources_have_a_fingerprint(source: str) -> None:
    offsets, ids, counts = fingerprints.of_batch([uast.parse(source, "python")], False)
    ends, _, values = fingerprints.vectors("python", offsets, ids, counts, False)
    assert len(ends) == 2
    assert np.isfinite(values).all()
    assert np.square(values).sum() == pytest.approx(1 if len(ids) else 0, abs=1e-4)


def test_a_language_without_weights_of_its_own_has_the_mean() -> None:
    ids, counts = fingerprints.of_tree(uast.parse("x = 1\n", "python"), False)
    assert np.isfinite(fingerprints.weights("cobol", ids, counts, False)).all()


def test_a_hundred_thousand_nodes_are_bounded() -> None:
    deep = uast.parse("x = " + "+".join(["a"] * 25_000) + "\n", "python")
    flat = uast.parse("f(a, 1)\n" * 12_000, "python")
    for tree in (deep, flat):
        assert len(tree) > 70_000
        begin = time.process_time()
        ids, counts = fingerprints.of_tree(tree, True)
        assert time.process_time() - begin < 5
        assert len(ids) < 200
        assert counts.max() > 1000
