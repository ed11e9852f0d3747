"""The compiled core: what core/src/python.rs exports."""

from typing import Any

class CorePanic(Exception):  # noqa: N818 - a panic, not an error of the caller
    """A defect of the core: it stopped on an input."""

class Grammar:
    """A tree-sitter grammar, out of a wheel's capsule."""

    def __new__(cls, capsule: object) -> Grammar: ...
    @property
    def abi(self) -> int: ...
    def kinds(self) -> list[tuple[int, str, bool, bool, bool]]:
        """(id, name, named, visible, supertype) of every native kind."""
    def fields(self) -> list[tuple[int, str]]:
        """(id, name) of every field."""
    def native_nodes(self, source: bytes) -> list[tuple[int, int, int, int, int, int, int]]:
        """(symbol, field, start, end, next, parent, flags) of every native node, in preorder."""
    def bare_parse(self, source: bytes) -> None:
        """Parses and throws the tree away."""

class Program:
    """A compiled mapping together with its grammar; `tables` is what uast/mapping/compile.py writes."""

    def __new__(cls, grammar: Grammar, tables: str) -> Program: ...
    def parse(self, source: bytes) -> dict[str, bytes]:
        """The columns of the universal tree."""
    def trace(self, source: bytes) -> dict[str, bytes]:
        """`entry_line` and `role_line`, u32 per row; 0 is none."""
    def parse_batch(self, sources: list[bytes], packed: bool = False, callables: CallableRules | None = None) -> dict[str, Any]:
        """The columns of many trees one after another, with i64 offsets: `length` and `depth` in place of the ends, or, `packed`,
        what the dataset stores (core/src/packed.rs). With `callables`, those of their callables, too."""

class CallableRules:
    """What the core must know of the schema to find callables; `tables` is what uast/callables.py writes.

    Columns of callables are bytes (numbers, bits), (numbers, validity), (offsets, UTF-8, validity) or (offsets, such texts); `offsets`
    says where those of each tree begin.
    """

    def __new__(cls, tables: str) -> CallableRules: ...
    def of_tree(self, columns: dict[str, bytes], source: bytes) -> dict[str, Any]:
        """The callables of the tree whose columns `Program.parse` returned."""
    def of_batch(self, columns: dict[str, bytes], sources: list[bytes]) -> dict[str, Any]:
        """The callables of a batch in the packed layout; its trees keep the invariants."""

class LoweringRules:
    """What the core must know of the schema to lower trees; `tables` is what uast/lowering.py writes."""

    def __new__(cls, tables: str) -> LoweringRules: ...
    def of_tree(self, columns: dict[str, bytes], source: bytes, top: int = 0, names: bool = True) -> dict[str, bytes]:
        """The columns of core/src/view.rs for the subtree at row `top` of the tree whose columns `Program.parse` returned."""
    def of_batch(self, columns: dict[str, bytes], sources: list[bytes], names: bool = True) -> dict[str, bytes]:
        """The same for the trees of a batch in the packed layout, one after another: `offsets` (i64) says where each tree begins,
        `origin_offsets` is i64, `subtree_end` and `origins` count from 0 in each tree."""

class AlignmentRules:
    """What the core must know of the schema to align trees; `tables` is what uast/alignment.py writes."""

    def __new__(cls, tables: str) -> AlignmentRules: ...
    def align(
        self,
        lowering: LoweringRules,
        columns_a: dict[str, bytes],
        source_a: bytes,
        top_a: int,
        columns_b: dict[str, bytes],
        source_b: bytes,
        top_b: int,
        names: bool,
    ) -> dict[str, Any]:
        """Pairs by row of a (`a b score reason`), groups (`group_pair`, lists of further rows), `unmatched_*`, `similarity`, `cut`."""
    def distance(
        self,
        lowering: LoweringRules,
        columns_a: dict[str, bytes],
        source_a: bytes,
        top_a: int,
        columns_b: dict[str, bytes],
        source_b: bytes,
        top_b: int,
    ) -> int:
        """The tree edit distance of two lowered subtrees."""

class FingerprintRules:
    """What the core must know of the schema to make fingerprints; `tables` is what uast/fingerprints.py writes."""

    def __new__(cls, tables: str) -> FingerprintRules: ...
    def of_tree(
        self, lowering: LoweringRules, columns: dict[str, bytes], source: bytes, tops: bytes, names: bool
    ) -> tuple[bytes, bytes, bytes]:
        """Offsets (i64), ids (u32) and counts (u32) of the fingerprints of the subtrees at the rows `tops` (u32) of one tree."""
    def of_batch(
        self,
        lowering: LoweringRules,
        columns: dict[str, bytes],
        sources: list[bytes],
        tops: bytes,
        ends: bytes,
        names: bool,
    ) -> tuple[bytes, bytes, bytes]:
        """The same for a batch in the packed layout: those of tree i are `tops[ends[i - 1]:ends[i]]` (i64)."""

class MinHash:
    """Makes MinHash signatures of sources (core/src/minhash.rs); with keywords, names are hidden."""

    def __new__(cls, keywords: list[str] | None = None) -> MinHash: ...
    def signature(self, source: bytes) -> bytes | None:
        """256 bytes, 128 values; None for a source of fewer than 64 tokens."""

class Postings:
    """Sparse vectors by feature (core/src/postings.rs): a matrix of i64 offsets, u32 ids ascending in each row, and f32 values."""

    def __new__(cls, offsets: bytes, ids: bytes, values: bytes) -> Postings: ...
    def __len__(self) -> int: ...
    @property
    def nbytes(self) -> int: ...
    def rows(self) -> tuple[bytes, bytes, bytes]:
        """The matrix."""
    def select(self, rows: bytes) -> tuple[bytes, bytes, bytes]:
        """The matrix of some rows (u32, ascending)."""
    def usual(self, references: tuple[bytes, bytes, bytes], own: bytes, count: int) -> bytes:
        """How alike each row and the `count` nearest of the references are on average, f32; `own` (u32) is the row that each reference
        is."""
    def nearest(
        self, ids: bytes, values: bytes, k: int, allowed: bytes | None = None, usual: bytes | None = None
    ) -> list[tuple[int, float]]:
        """(row, score) of the `k` nearest and of those as near as the last of them, in the order of rows; only rows with a byte other
        than 0 in `allowed`; compared with what is `usual` (f32) for each."""
    def near(self, least: float, allowed: bytes | None = None) -> tuple[bytes, bytes, bytes, bytes]:
        """The first row (u32) that equals each, and left (u32), right (u32) and score (f64) of every pair of such at least `least`
        alike."""

class Projection:
    """Makes points of sparse vectors (core/src/projection.rs): `rows` (f32) are those of the features that are mapped."""

    def __new__(cls, rows: bytes) -> Projection: ...
    def points(self, centre: bytes, offsets: bytes, places: bytes, values: bytes) -> bytes:
        """f32: the sum of the rows at the places (u32) times the values (f32), less the centre (f32), of length one; `offsets` (i64) cut
        places and values."""

def signature_bands(signatures: bytes, width: int) -> bytes:
    """u64 hashes of bands of `width` values, all rows of the first band first."""

def signature_links(signatures: bytes, ends: bytes, rows: bytes, enough: int) -> bytes:
    """Pairs of rows (u32) that connect what has at least `enough` values in common within each bucket, `rows[ends[i - 1]:ends[i]]`."""

def signature_common(signatures: bytes, left: bytes, right: bytes) -> bytes:
    """How many values the rows of each pair (u32) have in common, of 128: u16 per pair."""

def unpack(columns: dict[str, bytes]) -> dict[str, bytes]:
    """Names (`role`, `native`, `native_field`), positions and shapes of the rows of many trees, from the packed layout."""

def check_tree(columns: dict[str, bytes], source: bytes, roles: bytes, kinds: bytes, limit: int) -> list[tuple[int, str, str]]:
    """Violations of the invariants: (row, code, message), at most `limit`."""

def check_batch(columns: dict[str, bytes], sources: list[bytes], roles: bytes, kinds: bytes, limit: int) -> list[tuple[int, int, str, str]]:
    """The same for a packed batch: (file, row, code, message), at most `limit` a file."""

def schema_text() -> str: ...
def dataset_text() -> str: ...
def rewrites_text() -> str: ...
def grammar_texts() -> dict[str, str]:
    """Text of each built-in mapping file, by language."""

def keep_memory() -> None: ...
def read_toml(text: str) -> tuple[dict[str, Any], dict[tuple[str | int, ...], int]]:
    """Plain data, and the 1-based line of every key by its path. Raises ValueError(message, line)."""
