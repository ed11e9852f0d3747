"""The optional parts of the library, `pip install 'uast[search]'`: which packages they need, and what is said where one is missing.

What belongs to an extra is read from the metadata of the installed distribution, so that pyproject.toml is the only list.
"""

from __future__ import annotations

from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any, NamedTuple

from uast.errors import ExtraMissingError

if TYPE_CHECKING:
    from packaging.requirements import Requirement


class Package(NamedTuple):
    """A package that is asked for: its name, the versions that will do, and the one that is installed, or None."""

    name: str
    wanted: str
    found: str | None

    @property
    def fits(self) -> bool:
        from packaging.specifiers import SpecifierSet

        return self.found is not None and SpecifierSet(self.wanted).contains(self.found, prereleases=True)


def package(name: str, *, extra: str = "analysis") -> Any:
    """The module `name`, of a package that an extra asks for. Raises ExtraMissingError, which names the extra."""
    try:
        return import_module(name)
    except ImportError as error:
        raise missing(name, extra, error) from None


def missing(name: str, extra: str, error: ImportError) -> ExtraMissingError:
    """What to raise where the module `name` cannot be imported."""
    top = name.partition(".")[0]
    gone = isinstance(error, ModuleNotFoundError) and error.name is not None and error.name.partition(".")[0] == top
    why = "which is not installed" if gone else f"which cannot be imported: {error}"
    return ExtraMissingError(f"this needs the package {top}, {why}", hint=f"pip install 'uast[{extra}]'")


def requirements() -> tuple[tuple[Package, ...], dict[str, tuple[Package, ...]]]:
    """What the library needs, and what each of its extras needs on top, on this machine and Python."""
    asked = [_requirement(line) for line in metadata.requires("uast") or ()]
    base = tuple(_package(each) for each in asked if _applies(each, ""))
    extras = metadata.metadata("uast").get_all("Provides-Extra") or []
    return base, {extra: tuple(_of_extra(extra, asked, {package.name for package in base})) for extra in sorted(extras)}


def _of_extra(extra: str, asked: list[Requirement], base: set[str]) -> list[Package]:
    found: dict[str, Package] = {}
    for each in asked:
        if not _applies(each, extra) or each.name in base:
            continue
        if each.name == "uast":
            # One extra may ask for another.
            for other in sorted(each.extras):
                found.update((package.name, package) for package in _of_extra(other, asked, base))
        else:
            found[each.name] = _package(each)
    return [found[name] for name in sorted(found)]


def _requirement(line: str) -> Requirement:
    from packaging.requirements import Requirement

    return Requirement(line)


def _applies(requirement: Requirement, extra: str) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": extra})


def _package(requirement: Requirement) -> Package:
    try:
        found: str | None = metadata.version(requirement.name)
    except metadata.PackageNotFoundError:
        found = None
    return Package(requirement.name, str(requirement.specifier), found)
