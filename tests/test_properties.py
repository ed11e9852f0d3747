"""What must hold for any source: broken, random, or edited at random. `profiles.py` says how long it looks."""

from __future__ import annotations

import pickle
import random
import threading
from array import array
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from laws import LANGUAGES, broken, sources
from profiles import SEED, SLOW, looking
from sourcemaker import any_source, edited, real_sources, token_soup

import uast
from uast import _core, registry
from uast.columns import FORMATS, NAMED
from uast.kinds import Kind
from uast.positions import LineIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(autouse=True)
def seed_is_told() -> None:
    print(f"UAST_SEED={SEED} repeats this run")


# Any source gives a sound tree


@each_language
@looking(30)
@given(data=st.data())
def test_random_bytes(language: str, data: st.DataObject) -> None:
    source = data.draw(st.binary(max_size=300))
    assert broken(uast.parse(source, language)) == []


@pytest.mark.slow
@each_language
@looking(40)
@given(data=st.data())
def test_random_tokens(language: str, data: st.DataObject) -> None:
    source = data.draw(token_soup(language))
    assert broken(uast.parse(source, language)) == []


@pytest.mark.slow
@each_language
@looking(40)
@given(data=st.data())
def test_random_edits(language: str, data: st.DataObject) -> None:
    source = data.draw(edited(language))
    tree = uast.parse(source, language)
    assert broken(tree) == []
    assert uast.parse(source, language) == tree, "two parses of one source differ"
    again = pickle.loads(pickle.dumps(tree))
    assert again == tree
    assert (again.encoding, again.legend, again.columns.raw()) == (tree.encoding, tree.legend, tree.columns.raw())
    assert pickle.loads(pickle.dumps(tree.root)).tree == tree


@pytest.mark.slow
@each_language
def test_every_prefix_of_a_file(language: str) -> None:
    """As an editor sees it: cut at every byte, also inside characters, strings and comments."""
    files = [source for source in real_sources(language) if len(source) < (3000 if SLOW else 400)]
    for source in files:
        for end in range(0, len(source), 1 if SLOW else 7):
            assert broken(uast.parse(source[:end], language)) == [], source[:end]


FOUND = [
    ("python", b"a in b\na not i"),
    ("go", b'package m\nvar x = "a\nb"\n'),
]
"""Sources that chance found, made short."""


@pytest.mark.parametrize(("language", "source"), FOUND, ids=str)
def test_what_chance_found(language: str, source: bytes) -> None:
    assert broken(uast.parse(source, language)) == []


# Batches and threads


@pytest.mark.slow
@each_language
@looking(10)
@given(data=st.data())
def test_a_batch_is_its_files(language: str, data: st.DataObject) -> None:
    texts = data.draw(st.lists(any_source(language), max_size=5))
    program = registry.engine(language).program
    single = [program.parse(text) for text in texts]
    assert list(of_batch(program.parse_batch(texts))) == single
    assert list(of_packed(program.parse_batch(texts, packed=True))) == single


def of_batch(batch: dict[str, bytes]) -> Iterator[dict[str, bytes]]:
    for columns in cut(batch, (*FORMATS, "length", "depth")):
        start, length, depth = (array("I", columns.pop(name)) for name in ("start", "length", "depth"))
        end = array("I", map(sum, zip(start, length, strict=True)))
        subtree_end = array("I", bytes(4 * len(depth)))
        open_rows: list[int] = []
        for row, level in enumerate([*depth, 0]):
            while len(open_rows) > level:
                subtree_end[open_rows.pop()] = row
            open_rows.append(row)
        yield {**columns, "start": start.tobytes(), "end": end.tobytes(), "subtree_end": subtree_end.tobytes()}


def of_packed(batch: dict[str, bytes]) -> Iterator[dict[str, bytes]]:
    return cut({**batch, **_core.unpack(batch)}, tuple(FORMATS))


def cut(batch: dict[str, bytes], names: tuple[str, ...]) -> Iterator[dict[str, bytes]]:
    """The columns of each file."""
    offsets = {owner: array("q", batch[f"{owner}_offsets"]) for owner in ("row", "attr", "link")}
    for file in range(len(offsets["row"]) - 1):
        columns = {}
        for name in names:
            if name in batch:
                owner = name.partition("_")[0]
                start, end = offsets[owner if owner in ("attr", "link") else "row"][file : file + 2]
                width = array(FORMATS.get(name, "I")).itemsize
                columns[name] = batch[name][start * width : end * width]
        yield columns


def test_many_parsers_at_once() -> None:
    """Threads that share nothing but the library give what one thread gives."""
    jobs = [(path.parent.name, path.read_bytes()) for path in sources()]
    alone = [uast.parse(source, language) for language, source in jobs]
    order = list(range(len(jobs))) * (20 if SLOW else 3)
    random.Random(SEED).shuffle(order)
    workers = 8
    barrier = threading.Barrier(workers)

    def work(share: list[int]) -> list[tuple[int, uast.Tree]]:
        barrier.wait()
        return [(job, uast.parse(jobs[job][1], jobs[job][0])) for job in share]

    with ThreadPoolExecutor(workers) as pool:
        for share in pool.map(work, [order[worker::workers] for worker in range(workers)]):
            for job, tree in share:
                assert tree == alone[job]


@pytest.mark.slow
def test_many_threads_in_one_tree() -> None:
    """What a tree computes when first asked does not depend on who asks."""
    language = LANGUAGES[-1]
    source = real_sources(language)[-1]
    told = describe(uast.parse(source, language))
    for _ in range(5):
        tree, barrier = uast.parse(source, language), threading.Barrier(4)

        def work(_: int, tree: uast.Tree = tree, barrier: threading.Barrier = barrier) -> object:
            barrier.wait()
            return describe(tree)

        with ThreadPoolExecutor(4) as pool:
            assert all(each == told for each in pool.map(work, range(4)))


def describe(tree: uast.Tree) -> object:
    return (
        [(node.depth, node.start_point, tree.position(node.end), node.attrs) for node in tree.walk("post")],
        tree.sexp(),
        tree.encoding,
        [node.index for node in tree.errors],
    )


# Trees and nodes


@pytest.mark.slow
@each_language
@looking(15)
@given(data=st.data())
def test_the_laws_of_nodes(language: str, data: st.DataObject) -> None:
    tree = uast.parse(data.draw(any_source(language)), language)
    assert_family(tree)
    assert_text(tree)
    assert_search(tree)
    assert_forms(tree)


def assert_family(tree: uast.Tree) -> None:
    """Parents and children agree, and from the root every node is reached once, in order."""
    reached, waiting = [], [tree.root]
    while waiting:
        node = waiting.pop()
        reached.append(node)
        children = node.children
        place = node.start
        for child in children:
            assert child.parent == node
            assert child.depth == node.depth + 1
            assert next(child.ancestors()) == node
            assert place <= child.start <= child.end <= node.end
            place = child.end
            assert child.role is not None
            assert node.child(child.role) == node.children_under(child.role)[0]
            assert child in node.children_under(child.role)
        assert node.named_children == tuple(child for child in children if child.is_named)
        waiting.extend(reversed(children))
    assert reached == [tree.node(row) for row in range(len(tree))] == list(tree.walk())
    assert len(set(reached)) == len(tree)
    post = list(tree.walk("post"))
    assert sorted(node.index for node in post) == list(range(len(tree)))
    assert all(place < len(tree) for place in range(len(post)))
    place_of = {node: place for place, node in enumerate(post)}
    assert all(place_of[node] < place_of[node.parent] for node in reached if node.parent is not None)
    assert (tree.root.parent, tree.root.role, tree.root.depth, tree.root.span) == (None, None, 0, (0, len(tree.source)))


def assert_text(tree: uast.Tree) -> None:
    """Spans are slices of the source; points and positions are counted from its line ends."""
    source = tree.source
    for node in tree.walk():
        assert node.source == source[node.start : node.end]
        assert node.text == node.source.decode("utf-8", "replace")
        assert node.span == (node.start, node.end)
        for offset, point in ((node.start, node.start_point), (node.end, node.end_point)):
            before = source[:offset]
            assert point == (before.count(b"\n"), offset - (before.rfind(b"\n") + 1))
            assert tree.position(offset)[:2] == point
        for other in node.links:
            assert node in other.links
    place = 0
    for token in tree.tokens():
        assert token.start == place
        assert token or (token.node is not None and not token.node.source)
        assert token.node is None or (token == token.node.source and not token.node.children)
        assert token.node is not None or not token.strip(b" \t\r\n\v\f")
        place += len(token)
    assert place == len(source)


def assert_search(tree: uast.Tree) -> None:
    """The smallest node at a byte is what one comes to by going down; finding is filtering."""
    for byte in range(0, len(tree.source) + 1, max(1, len(tree.source) // 200)):
        for named in (False, True):
            node, deeper = tree.root, True
            while deeper:
                deeper = False
                for child in node.children:
                    if child.start <= byte < child.end and (child.is_named or not named):
                        node, deeper = child, True
                        break
            assert tree.node_at(byte, named=named) == node, (byte, named)
    nodes = list(tree.walk())
    for kind in {node.kind for node in nodes}:
        assert list(tree.find(kind)) == [node for node in nodes if node.kind is kind]
    for role in {node.role for node in nodes if node.role is not None}:
        assert list(tree.find(role=role)) == [node for node in nodes if node.role is role]
    assert list(tree.walk(named=True)) == [node for node in nodes if tree.columns.flags[node.index] & NAMED]
    assert list(tree.errors) == [node for node in nodes if node.kind in (Kind.ERROR, Kind.MISSING)]
    assert tree.has_errors == bool(tree.errors)


def assert_forms(tree: uast.Tree) -> None:
    assert tree.sexp(tokens=True, spans=True, native=True).count("@") >= len(tree)
    assert len(tree.to_dict()) > 1
    assert tree.to_arrow(text=True).num_rows == len(tree)
    assert repr(tree)
    assert tree._repr_html_().startswith("<div>")
    for node in tree.walk():
        assert repr(node)


@looking(50)
@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\n\r\tä变\N{PILE OF POO}"), max_size=60))
def test_positions_of_text(text: str) -> None:
    tree = uast.parse(text, "python")
    offset = 0
    for index in range(len(text) + 1):
        line_start = text.rfind("\n", 0, index) + 1
        before = text[line_start:index]
        line = text.count("\n", 0, index)
        assert tree.position(offset) == (line, len(before.encode()), len(before), len(before.encode("utf-16-le")) // 2)
        assert tree.lines.offset(line, len(before)) == offset
        if index < len(text):
            for inside in range(1, len(text[index].encode())):
                # Inside a character: characters and UTF-16 units are those of its first byte.
                assert tree.position(offset + inside)[2:] == tree.position(offset)[2:]
            offset += len(text[index].encode())


PARTS = (b"a", b"\n", b"\xc3", b"\xa4", b"\xe4\xbd", b"\xa0", b"\xf0\x9f", b"\x92\xa9", b"\xed\xa0\x80")
"""Halves of characters, and a surrogate."""


@looking(150)
@given(
    st.binary(max_size=40)
    | st.lists(st.sampled_from([b"a", b"\n", b"\xc3", b"\xa4", b"\xe4\xbd", b"\xa0", b"\xf0\x9f", b"\x92\xa9"])).map(b"".join)
)
def test_positions_in_bytes_that_are_no_text(data: bytes) -> None:
    """A byte that is not UTF-8 counts as one character."""
    lines = LineIndex(data)
    start = 0
    for number, line in enumerate(data.split(b"\n")):
        text = line.decode("utf-8", "surrogateescape")
        offset = start
        for index in range(len(text) + 1):
            position = lines.position(offset)
            units = index + sum(character > "\uffff" for character in text[:index])
            assert position == (number, offset - start, index, units)
            assert lines.offset(number, index) == offset
            offset += len(text[index : index + 1].encode("utf-8", "surrogateescape"))
        start += len(line) + 1
