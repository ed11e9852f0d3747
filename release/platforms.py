"""What a wheel's platform tag promises, and whether its symbols keep that."""

from __future__ import annotations

import re

from .checks import CheckError

TAG = re.compile(r"uast-(?P<version>[^-]+)-cp310-abi3-(?P<platform>\w+)\.whl")
GLIBC = re.compile(r"manylinux_2_(\d+)_\w+")


def platform_of(name: str) -> str:
    """The platform of a wheel, by its name. Raises CheckError if it is none of the stable ABI."""
    tag = TAG.fullmatch(name)
    if not tag:
        raise CheckError(f"{name} is no abi3 wheel of CPython 3.10")
    return tag["platform"]


def promise_kept(name: str, audited: str) -> str:
    """What a wheel's name promises, where that is no older glibc than what its symbols need by `audited`, the output of `auditwheel show`.

    Raises CheckError if it is, and if the wheel is for one machine alone.
    """
    platform, said = platform_of(name), " ".join(audited.split())
    allowed = _minors(said.split("consistent with the following platform tag", 1)[-1].split(". ")[0])
    promised = _minors(platform)
    if not allowed or not promised:
        raise CheckError(f"{name} is for this machine alone: auditwheel finds no manylinux tag\n{said}")
    if min(promised) < min(allowed):
        raise CheckError(f"{name} promises glibc 2.{min(promised)}; its symbols need 2.{min(allowed)}\n{said}")
    return f"{platform}: glibc 2.{min(promised)} or newer; auditwheel allows 2.{min(allowed)}"


def _minors(text: str) -> list[int]:
    """The minor versions of glibc in tags such as manylinux_2_28_x86_64."""
    return [int(minor) for minor in GLIBC.findall(text)]
