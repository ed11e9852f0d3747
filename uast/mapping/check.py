"""Third pass: a mapping of the right form is judged against the grammar and the schema that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uast.mapping.check_clauses import check_clauses
from uast.mapping.check_grammar import check_grammar
from uast.mapping.check_schema import check_schema
from uast.mapping.grammar import GrammarInfo
from uast.mapping.problems import Problems
from uast.mapping.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping as Dict

    from uast.mapping.model import Mapping
    from uast.mapping.source import MappingSource

__all__ = ["GrammarInfo", "check_mapping"]


def check_mapping(mapping: Mapping, grammars: Dict[str, GrammarInfo], source: MappingSource, *, total: bool = True) -> None:
    """Raise MappingErrors with everything that is wrong, in the order of the file.

    `grammars` has one element per dialect; a name is known if one of them has it. `total=False` leaves out what is missing, for
    a mapping that is still being written.
    """
    problems = Problems(source.file)
    check_grammar(mapping, GrammarInfo.union(grammars.values()), source, problems, total=total)
    check_schema(mapping, vocabulary(), source, problems)
    check_clauses(mapping, source, problems)
    problems.raise_if_any()
