"""How long property tests look, and from which seed: UAST_PROPERTY=slow looks twenty times longer, UAST_SEED=N repeats a run."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, seed, settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

SLOW = os.environ.get("UAST_PROPERTY") == "slow"
SEED = int(os.environ.get("UAST_SEED") or random.SystemRandom().randrange(2**32))
"""A test that fails prints it, see `test_properties.py`."""


def looking(examples: int) -> Callable[[Any], Any]:
    """Decorates a test that `hypothesis.given` made: so many examples in the fast profile."""
    chosen = settings(
        max_examples=20 * examples if SLOW else examples,
        deadline=None,
        print_blob=True,
        # What a slow machine does is no failure.
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    return lambda test: seed(SEED)(chosen(test))
