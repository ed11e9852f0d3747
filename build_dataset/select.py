"""Stage 2a, select: which inputs are parsed, which repeat another, and which split each belongs to.

A pure function of the inventory, the options and the dataset's opt-outs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from build_dataset.duplicates import mark_duplicates
from build_dataset.opt_outs import honour
from build_dataset.sieve import leave_out, name_licenses, take_sample
from build_dataset.splits import assign_splits

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from build_dataset.opt_outs import OptOut
    from build_dataset.options import Options


class Selection(NamedTuple):
    """The inputs in the order of source and path, with `license`, `license_from`, `duplicate_of`, `cluster`, `similarity` and `split`;
    what is left out has got a reason. `splits` is what the manifest says of them."""

    inputs: pa.Table
    splits: dict[str, Any]


def select(inventory: pa.Table, options: Options, opt_outs: Sequence[OptOut] = ()) -> Selection:
    """What is to be made of the inventory. What was opted out comes first, so that it is nobody's original; duplicates are of what is
    wanted, a sample is of what is left then, and splits are of the sample."""
    inputs = inventory.sort_by([("source", "ascending"), ("raw_path", "ascending")])
    inputs = honour(inputs, opt_outs)
    inputs = leave_out(name_licenses(inputs), options)
    inputs = mark_duplicates(inputs, options)
    inputs = take_sample(inputs, options)
    return Selection(*assign_splits(inputs, options))
