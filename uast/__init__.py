"""Universal, lossless syntax trees of ten languages.

    import uast
    tree = uast.parse("x = 1", "python")

Names are imported when first used (PEP 562), so that `import uast` stays cheap: it loads neither the core nor pyarrow, polars or
networkx.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from uast import alignment as alignment
    from uast import analysis as analysis
    from uast import explanation as explanation
    from uast import graphs as graphs
    from uast import invariants as invariants
    from uast import mlcpd as mlcpd
    from uast.alignment import Alignment as Alignment
    from uast.alignment import align as align
    from uast.dataset import Dataset as Dataset
    from uast.dataset import open_dataset as open_dataset
    from uast.detection import Detection as Detection
    from uast.detection import detect as detect
    from uast.errors import AnalysisError as AnalysisError
    from uast.errors import ComparisonTooLargeError as ComparisonTooLargeError
    from uast.errors import CoreError as CoreError
    from uast.errors import CoreMissingError as CoreMissingError
    from uast.errors import DatasetError as DatasetError
    from uast.errors import EncodingError as EncodingError
    from uast.errors import ExplainError as ExplainError
    from uast.errors import ExtraMissingError as ExtraMissingError
    from uast.errors import FileReadError as FileReadError
    from uast.errors import ForeignNodeError as ForeignNodeError
    from uast.errors import GrammarMissingError as GrammarMissingError
    from uast.errors import GrammarVersionError as GrammarVersionError
    from uast.errors import MappingError as MappingError
    from uast.errors import MappingErrors as MappingErrors
    from uast.errors import OutOfRangeError as OutOfRangeError
    from uast.errors import ParityError as ParityError
    from uast.errors import RewriteError as RewriteError
    from uast.errors import SearchError as SearchError
    from uast.errors import SourceTooLargeError as SourceTooLargeError
    from uast.errors import SourceTypeError as SourceTypeError
    from uast.errors import UastError as UastError
    from uast.errors import UndetectableError as UndetectableError
    from uast.errors import UnknownLanguageError as UnknownLanguageError
    from uast.errors import UnknownNameError as UnknownNameError
    from uast.explanation import Explanation as Explanation
    from uast.explanation import explain as explain
    from uast.graphs import graph as graph
    from uast.index import CloneGroup as CloneGroup
    from uast.index import Index as Index
    from uast.kinds import Kind as Kind
    from uast.kinds import Role as Role
    from uast.lowering import Lowered as Lowered
    from uast.lowering import lower as lower
    from uast.node import Node as Node
    from uast.parsing import parse as parse
    from uast.parsing import parse_batch as parse_batch
    from uast.parsing import parse_file as parse_file
    from uast.registry import Language as Language
    from uast.registry import languages as languages
    from uast.registry import register_language as register_language
    from uast.tree import Tree as Tree

    __version__: str

_HOME = {
    "align": "alignment",
    "Alignment": "alignment",
    "Dataset": "dataset",
    "detect": "detection",
    "Detection": "detection",
    "explain": "explanation",
    "Explanation": "explanation",
    "graph": "graphs",
    "CloneGroup": "index",
    "Index": "index",
    "Kind": "kinds",
    "Role": "kinds",
    "Language": "registry",
    "languages": "registry",
    "lower": "lowering",
    "Lowered": "lowering",
    "Node": "node",
    "open_dataset": "dataset",
    "parse": "parsing",
    "parse_batch": "parsing",
    "parse_file": "parsing",
    "register_language": "registry",
    "Tree": "tree",
} | dict.fromkeys(
    (
        "AnalysisError",
        "ComparisonTooLargeError",
        "CoreError",
        "CoreMissingError",
        "DatasetError",
        "EncodingError",
        "ExplainError",
        "ExtraMissingError",
        "FileReadError",
        "ForeignNodeError",
        "GrammarMissingError",
        "GrammarVersionError",
        "MappingError",
        "MappingErrors",
        "OutOfRangeError",
        "ParityError",
        "RewriteError",
        "SearchError",
        "SourceTooLargeError",
        "SourceTypeError",
        "UastError",
        "UndetectableError",
        "UnknownLanguageError",
        "UnknownNameError",
    ),
    "errors",
)
"""Public name -> the module that defines it."""

_MODULES = ("alignment", "analysis", "explanation", "graphs", "invariants", "mlcpd")
"""Public modules that are imported when first used."""

__all__ = ["__version__", *sorted((*_HOME, "analysis", "graphs"))]
"""What `from uast import *` brings: of the modules those that are used for themselves."""


# Type checkers go by the imports above: a name that is none of these is an error to them.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name == "__version__":
            from importlib.metadata import version

            value: Any = version("uast")
        elif name in _MODULES:
            value = _imported(name)
        elif name in _HOME:
            value = getattr(_imported(_HOME[name]), name)
        else:
            raise AttributeError(f"module 'uast' has no attribute {name!r}")
        globals()[name] = value
        return value


def _imported(module: str) -> Any:
    """A module of the package. Raises CoreMissingError where that is for want of the core."""
    try:
        return import_module(f"uast.{module}")
    except ImportError:
        from importlib.util import find_spec

        if find_spec("uast._core") is not None:
            raise
        from uast.errors import CoreMissingError

        hint = "start Python in another folder if uast is installed, else `make build` or `pip install .` compiles it"
        raise CoreMissingError("the compiled core is not in this folder of source", where=__path__[0], hint=hint) from None


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
