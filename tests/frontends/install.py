"""Fetches by package name what the front ends need and the machine lacks, into build/frontends: `make frontends-install`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from frontends.extractors import front_end, languages


def main(wanted: list[str]) -> int:
    """Number of front ends that are still missing."""
    missing = 0
    for language in wanted or languages():
        end = front_end(language)
        if end.missing and end.fetch:
            end.install()
        print(f"{language}: {end.missing or end.version()}")
        missing += end.missing is not None
    return missing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
