"""uast.analysis: counts equal to a plain count, measures with known answers, and a planted likeness that must be found."""

from __future__ import annotations

import json
import sys
import tracemalloc
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
import polars as pl
import pytest
from buildkit import make, write_files
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.style import Style
from scipy import sparse
from scipy.spatial.distance import jensenshannon as peer

import uast
from uast.analysis import CONSTRUCTS, count, features
from uast.analysis.constructs import filled_places
from uast.analysis.display import _cell
from uast.analysis.measures import all_pairs, cosine, jensen_shannon
from uast.analysis.pairings import pairings
from uast.analysis.sampling import Sample, entropies, interval
from uast.analysis.similarity import similarity
from uast.cli.commands import main
from uast.dataset import Dataset
from uast.errors import AnalysisError, ExtraMissingError, UnknownNameError
from uast.extras import package
from uast.kinds import ATTRIBUTE_BY_NAME

if TYPE_CHECKING:
    from uast.analysis import Counts, Similarity
    from uast.tree import Tree

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="module")
def trees() -> list[Tree]:
    """The examples, and sources with errors, comments, links and nothing."""
    odd = [
        ("python", "# x\ndef f(:\n  x = = (1\n"),
        ("c", ""),
        ("ruby", "x = <<A\nb #{c} d\nA\n"),
        ("java", "/** d */ class A { int x = ; }"),
    ]
    found = [uast.parse_file(file) for file in sorted(EXAMPLES.rglob("*")) if file.is_file() and uast.detect(file)]
    return [*found, *(uast.parse(code, language) for language, code in odd)]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The examples as three projects."""
    folder = tmp_path_factory.mktemp("analysis")
    files = {f"p{at}/{file.relative_to(EXAMPLES)}": file.read_bytes() for at in range(3) for file in EXAMPLES.rglob("*") if file.is_file()}
    files["p0/python/more.py"] = "for x in y:\n    pass\n"
    make(write_files(folder / "source", files), folder / "out", shard_bytes=30_000)
    return uast.open_dataset(folder / "out")


def plain_counts(trees: list[Tree]) -> Counter[tuple[str, str, str]]:
    """(language, family, what) -> count, node by node."""
    found: Counter[tuple[str, str, str]] = Counter()
    for tree in trees:
        for node in tree.walk():
            chain = [node, *node.ancestors()]
            broken = any(each.kind.family == "quality" for each in chain)
            if broken or node.kind in features.LEFT_OUT:
                found[tree.language, "left_out", str(node.kind)] += 1
                continue
            for length in range(1, 5):
                path = chain[:length]
                if len(path) == length and not any(each.kind in features.LEFT_OUT for each in path):
                    found[tree.language, f"paths {length}", " > ".join(str(each.kind) for each in reversed(path))] += 1
            if node.parent is not None:
                found[tree.language, "places", f"{node.parent.kind}.{node.role}"] += 1
                found[tree.language, "roles", str(node.role)] += 1
    return found


def as_plain(counts: Counts) -> Counter[tuple[str, str, str]]:
    found: Counter[tuple[str, str, str]] = Counter()
    for name, of, length in [("roles", "roles", 1), ("places", "places", 1), *((f"paths {n}", "paths", n) for n in range(1, 5))]:
        for language, what, number, _ in counts.histogram(of, length=length).frame.iter_rows():
            found[language, name, what] += number
    outside = counts.frame.filter(family=features.COUNTED.index("left_out")).join(counts.cells, on="cell")
    for row in outside.iter_rows(named=True):
        found[row["language"], "left_out", features.path_name(row["code"])] += row["count"]
    return found


def test_counts_are_those_of_a_walk_over_the_nodes(trees) -> None:
    assert as_plain(count(trees)) == plain_counts(trees)


@pytest.mark.slow
def test_a_dataset_counts_as_its_trees_do(dataset) -> None:
    stored, given_trees = count(dataset), count(dataset.trees())
    assert as_plain(stored) == as_plain(given_trees)
    attributes = features.COUNTED.index("attribute")
    sums = [each.frame.filter(family=attributes).group_by("code").agg(pl.col("count").sum()).sort("code") for each in (stored, given_trees)]
    assert sums[0].equals(sums[1])
    assert not sums[0].is_empty()
    assert stored.projects["files"].sum() == len(dataset)


def test_attributes_and_filled_roles_are_counted_once_a_node(trees) -> None:
    counts = count(trees)
    totals = {
        (family, code): number for family, code, number in counts.frame.group_by("family", "code").agg(pl.col("count").sum()).iter_rows()
    }
    good = [node for tree in trees for node in tree.walk() if not any(each.kind.family == "quality" for each in [node, *node.ancestors()])]
    for place in filled_places():
        parents = {
            (id(node.tree), node.parent.index)
            for node in good
            if node.parent and features.role_of_kind_name(place) == f"{node.parent.kind}.{node.role}"
        }
        assert totals.get((features.COUNTED.index("filled"), place), 0) == len(parents), features.role_of_kind_name(place)
    operator = ATTRIBUTE_BY_NAME["operator"]
    for name in ("add", "eq", "and"):
        code = int(uast.Kind.BINARY) << 24 | operator.id << 16 | operator.values.index(name)
        assert totals[features.COUNTED.index("attribute"), code] == sum(
            node.kind is uast.Kind.BINARY and node.attrs.get("operator") == name for node in good
        )


@pytest.mark.slow
def test_the_order_of_trees_and_a_second_run_change_nothing(trees) -> None:
    one, other = count(trees), count(iter(trees[::-1]))
    assert one.frame.equals(other.frame)
    assert one.cells.equals(other.cells)
    assert one.similarity(samples=5).frame.equals(other.similarity(samples=5).frame)
    assert not one.similarity(samples=5, seed=1).frame.equals(other.similarity(samples=5).frame)


def test_files_projects_and_languages_can_be_chosen(dataset) -> None:
    counts = count(dataset, folders=1, languages=["python", "java"])
    assert counts.languages == ("java", "python")
    assert counts.cells["project"].unique().sort().to_list() == ["source/p0", "source/p1", "source/p2"]
    assert counts.unit() == "project"
    assert count(dataset).unit() == "file"
    few = count(dataset, folders=1, where=pl.col("path").str.starts_with("p0/"))
    assert few.cells["project"].unique().to_list() == ["source/p0"]
    with pytest.raises(AnalysisError):
        count(dataset.trees(), folders=1)
    assert count([("a", tree) for tree in dataset.trees("go")]).cells["project"].unique().to_list() == ["a"]
    with pytest.raises(UnknownNameError):
        counts.unit("shelf")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        counts.sample("nodes")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        counts.sample("paths", length=5)


class Repeated(Dataset):
    """A dataset whose shards come again and again."""

    times = 1

    def shards(self, *languages: str) -> list[Path]:
        return super().shards(*languages) * self.times


@pytest.mark.slow
def test_memory_does_not_grow_with_the_dataset(dataset) -> None:
    peaks = {}
    once = count(dataset).frame
    for times in (2, 6):
        many = Repeated(dataset.root, dataset.manifest)
        many.times = times
        tracemalloc.start()
        try:
            frame = count(many).frame
            peaks[times] = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert frame["count"].sum() == once["count"].sum() * times
        assert len(frame) == len(once)
    assert peaks[6] < 1.3 * peaks[2]


# Measures

distributions = st.lists(st.integers(0, 50), min_size=4, max_size=4).filter(any).map(lambda row: np.array(row) / sum(row))


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(distributions, distributions, distributions)
def test_jensen_shannon_is_one_less_a_metric(p, q, r) -> None:
    rows = np.stack([p, q, r])
    matrix = jensen_shannon(rows, rows)
    assert ((matrix >= 0) & (matrix <= 1)).all()
    assert np.allclose(matrix, matrix.T)
    assert np.allclose(np.diagonal(matrix), 1, atol=1e-7)
    assert (1 - matrix)[0, 2] <= (1 - matrix)[0, 1] + (1 - matrix)[1, 2] + 1e-7
    assert matrix[0, 1] == pytest.approx(1 - np.nan_to_num(peer(p, q, base=2)), abs=1e-7)
    assert (matrix[0, 1] == pytest.approx(1, abs=1e-7)) == np.allclose(p, q, atol=1e-9)


def test_measures_of_what_has_nothing_in_common_are_zero() -> None:
    rows = np.eye(3)
    for measure in (jensen_shannon, cosine):
        assert np.allclose(measure(rows, rows), np.eye(3))
    assert cosine(np.array([[3.0, 4.0]]), np.array([[4.0, 3.0]]))[0, 0] == pytest.approx(24 / 25)
    assert np.allclose(all_pairs(np.array([[0.5, 0.5], [0.5, 0.5]]), "cosine"), 1)


def test_entropy_of_what_is_equally_frequent_is_the_logarithm() -> None:
    assert entropies(np.full((1, 8), 1 / 8)) == pytest.approx(3)
    assert entropies(np.array([[1.0, 0.0]])) == pytest.approx(0)
    low, high = interval(np.arange(101.0)[:, None])
    assert (low[0], high[0]) == pytest.approx((2.5, 97.5))
    assert np.isnan(interval([np.array([np.nan]), np.array([np.nan])])[0]).all()


def test_entropy_of_a_program_is_that_of_its_kinds() -> None:
    counts = count([uast.parse("x = 1\n", "python")])
    # Module, ExpressionStatement, Assignment, Number; the name is hidden, the rest are tokens.
    row = counts.entropy(samples=2).frame.filter(of="kinds").row(0, named=True)
    kinds = counts.histogram(names=False).frame
    assert kinds["share"].sum() == pytest.approx(1)
    assert row["entropy"] == pytest.approx(np.log2(len(kinds)))
    assert (row["different"], row["low"]) == (len(kinds), None)


# Planted

LANGUAGES = ("ab", "ba", "c", "d", "e", "f")


def planted(*, shuffle: bool = False, projects: int = 6) -> Sample:
    """Six languages of some projects each; the first two are drawn of nearly the same distribution. Or any labels."""
    draw = np.random.default_rng(7)
    bases = [draw.dirichlet(np.ones(40)) for _ in LANGUAGES]
    bases[1] = 0.85 * bases[0] + 0.15 * bases[1]
    label = np.repeat(np.arange(len(LANGUAGES)), projects)
    rows = [draw.multinomial(5000, draw.dirichlet(400 * bases[each] + 0.01)) for each in label]
    if shuffle:
        label = draw.permutation(label)
    return Sample(LANGUAGES, label, sparse.csr_matrix(np.array(rows, float)), np.arange(40), "project")


def compared(sample: Sample, samples: int = 50) -> Similarity:
    return similarity(sample, "paths", 3, False, "jensen-shannon", samples, 0)


def test_a_planted_pair_is_found() -> None:
    found = compared(planted())
    pair = found.between("ba", "ab")
    assert pair["p"] < 0.05
    assert pair["low"] < pair["similarity"] <= pair["high"] + 0.02
    assert found.frame.filter(pl.col("p") < 0.05).height == 1
    nearest = found.nearest.row(0, named=True)
    assert (nearest["nearest"], nearest["mutual"], nearest["support"]) == ("ba", True, 1.0)
    assert found.merges.row(0, named=True)["languages"] == ["ab", "ba"]
    assert found.merges["support"][0] == 1.0
    assert found.merges["languages"][-1].to_list() == list(LANGUAGES)
    assert found.expected([("ab", "ba")]) | {"mean": 0, "all_mean": 0} == {
        "mean": 0, "all_mean": 0, "better": 1, "ways": 15, "p": 1 / 15, "nearest": 1
    }  # fmt: skip
    assert (found.ceiling["found"] == 1.0).all()
    assert (found.ceiling["ceiling"] > found.ceiling["nearest_other"]).all()
    assert found.explained["share"].sum() == pytest.approx(1)
    distance = found.components.select((pl.col("pc1").head(2).max() - pl.col("pc1").head(2).min()).alias("d"))["d"][0]
    assert distance < 0.3 * (found.components["pc1"].max() - found.components["pc1"].min())


def test_under_shuffled_labels_nothing_is_found() -> None:
    found = compared(planted(shuffle=True))
    assert (found.frame["p"] > 0.05).all()
    inside = found.frame.filter(pl.col("similarity").is_between("null_low", "null_high"))
    assert inside.height >= 0.7 * found.frame.height
    assert found.ceiling["found"].mean() < 0.5


def test_one_project_has_no_interval() -> None:
    found = compared(planted(projects=1), samples=5)
    assert found.frame["low"].null_count() == found.frame.height
    assert found.ceiling["ceiling"].null_count() == len(LANGUAGES)


def test_two_languages_can_be_compared_and_one_cannot(trees) -> None:
    two = count([tree for tree in trees if tree.language in ("c", "java")]).similarity(samples=3)
    assert two.nearest["nearest"].to_list() == ["java", "c"]
    assert two.nearest["second"].null_count() == 2
    with pytest.raises(AnalysisError, match="only c is here"):
        count(tree for tree in trees if tree.language == "c").similarity()
    for empty in (count([]), count(iter(()))):
        with pytest.raises(AnalysisError):
            empty.similarity()


def test_hidden_names_change_nothing() -> None:
    codes = {"python": "def f(a):\n    return a + g('x')\n", "java": 'class A { int f(int a) { return a + g("x"); } }'}
    other = {"python": "def zz(yy):\n    return yy + hh('long \\n text')\n", "java": 'class Z { Q f(R b) { return b + h("\\n y"); } }'}
    one, two = (count([uast.parse(code, name) for name, code in each.items()]) for each in (codes, other))
    assert one.similarity(samples=2).frame["similarity"].equals(two.similarity(samples=2).frame["similarity"])
    assert not one.similarity(names=True, samples=2).frame["similarity"].equals(two.similarity(names=True, samples=2).frame["similarity"])


def test_pairings_are_all_and_each_once() -> None:
    ways = list(pairings("abcdefghij", 3))
    assert len(ways) == len(set(ways)) == 3150
    assert all(len({name for pair in way for name in pair}) == 6 for way in ways)
    assert all(first < second for way in ways for first, second in pairwise(way))
    found = compared(planted(), samples=2)
    with pytest.raises(AnalysisError):
        found.expected([("ab", "ba"), ("ab", "c")])
    with pytest.raises(UnknownNameError):
        found.between("ab", "cobol")
    with pytest.raises(UnknownNameError):
        found.between("ab", "ab")


# Constructs


def test_constructs_ask_for_what_is_stored_and_their_choices_are_disjoint() -> None:
    for construct in CONSTRUCTS:
        groups = [construct.base, *construct.choices.values()]
        for nodes in (nodes for group in groups for nodes in group):
            attribute = ATTRIBUTE_BY_NAME[nodes.attribute] if nodes.attribute else None
            assert attribute is None or attribute.default is None or attribute.default not in nodes.values, construct.name
        facts = [fact for group in construct.choices.values() for nodes in group for fact in nodes.codes()]
        assert len(facts) == len(set(facts)), construct.name


def test_constructs_of_a_known_program() -> None:
    code = "for x in y:\n    pass\nfor x in z:\n    pass\nwhile a:\n    b += 1\ntry:\n    f(1 if c else 2)\nfinally:\n    pass\n"
    found = count([uast.parse(code, "python"), uast.parse("for (;;) { x = 1; }", "javascript")]).constructs(samples=3).frame
    share = {(row["construct"], row["choice"], row["language"]): row["share"] for row in found.iter_rows(named=True)}
    assert share["loop", "for_each", "python"] == pytest.approx(2 / 3)
    assert share["loop", "while", "python"] == pytest.approx(1 / 3)
    assert share["loop", "three_part", "javascript"] == 1
    assert share["endless loop", "endless", "javascript"] == 1
    assert share["decision", "conditional", "python"] == 1
    assert share["finally", "with finally", "python"] == 1
    assert share["catch", "with catch", "python"] == 0
    assert share["assignment", "compound", "python"] == 1
    assert share["assignment", "plain", "javascript"] == 1
    assert share["finally", "with finally", "javascript"] is None


def test_shares_far_from_shuffled_labels_surprise(dataset) -> None:
    found = count(dataset, folders=1).constructs(samples=20)
    assert found.unit == "project"
    surprising = found.surprising(5)
    assert len(surprising) == 5
    assert surprising["distance"].is_sorted(descending=True)


# What results show


@pytest.mark.slow
def test_every_result_has_charts_a_graph_and_a_table(trees) -> None:
    from rich.console import Console

    counts = count(trees, languages=["c", "java", "python", "typescript"])
    for result in (counts.histogram(), counts.entropy(samples=2), counts.constructs(samples=2), counts.similarity(samples=2)):
        for chart in result.charts:
            assert json.loads(result.plot(chart).to_json())["$schema"]
        with pytest.raises(UnknownNameError):
            result.plot("pie")
        graph = uast.graph(result)
        assert "python" in graph
        assert all(isinstance(value, (str, int, float, bool)) for *_, facts in graph.edges(data=True) for value in facts.values())
        "\n".join(nx.generate_graphml(graph))
        console = Console(width=200)
        with console.capture() as shown:
            console.print(result)
        assert "typescript" in shown.get()
    found = counts.similarity(samples=2)
    assert sorted(found.dendrogram().replace("│", "").replace("├─", "").replace("└─", "").split())[-4:] == sorted(found.languages)
    assert found.matrix.select(found.languages).to_numpy().trace() == 4


def test_a_missing_package_names_the_extra(monkeypatch, trees) -> None:
    found = count(trees).similarity(samples=2)
    monkeypatch.setitem(sys.modules, "altair", None)
    with pytest.raises(ExtraMissingError, match=r"uast\[analysis\]") as raised:
        found.plot()
    assert (raised.value.code, raised.value.message) == ("extra-missing", "this needs the package altair, which is not installed")
    assert package("numpy") is np


@pytest.mark.slow
def test_the_commands_compare_datasets_and_folders(dataset, tmp_path) -> None:
    run = CliRunner().invoke
    table = run(main, ["languages", "--compare", str(dataset.root), "--folders", "1", "--samples", "5"])
    assert table.exit_code == 0, table.output
    assert "samples of projects" in table.output
    plain = run(main, ["languages", "--compare", str(EXAMPLES), "--samples", "5", "--json"])
    assert plain.exit_code == 0
    assert len(json.loads(plain.output)["pairs"]) == 45
    assert "for_each" in run(main, ["stats", str(dataset.root), "--constructs", "--samples", "2"]).output
    assert len(json.loads(run(main, ["stats", str(EXAMPLES), "--entropy", "--samples", "2", "--json"]).output)["entropy"]) == 50
    assert "dataset-missing" in run(main, ["languages", "--compare", str(tmp_path / "none")]).output
    (tmp_path / "x.c").write_text("int x;")
    alone = run(main, ["languages", "--compare", str(tmp_path)])
    assert (alone.exit_code, "too-little-data" in alone.output) == (1, True)


def test_a_similarity_can_be_read_on_its_ground() -> None:
    """By the contrast of WCAG 2.2, whatever the number."""

    def light(red: float, green: float, blue: float) -> float:
        linear = ((each / 255 + 0.055) / 1.055 for each in (red, green, blue))
        return sum(share * each**2.4 for share, each in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    for percent in range(101):
        style = Style.parse(str(_cell(percent / 100, 0, 1).style))
        assert style.color is not None
        assert style.bgcolor is not None
        ground = light(*style.bgcolor.get_truecolor())
        contrast = (ground + 0.05) / 0.05 if style.color.name == "black" else 1.05 / (ground + 0.05)
        assert contrast >= 4.5, (percent, style)
