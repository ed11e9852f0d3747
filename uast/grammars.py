"""Grammars out of their wheels: installed, of exactly the pinned version, of an ABI that the core runs."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from uast import _core
from uast.errors import GrammarMissingError, GrammarVersionError, MappingError, MappingErrors

if TYPE_CHECKING:
    from types import ModuleType

    from uast.mapping.source import MappingSource

ABI_VERSIONS = (13, 14, 15)
"""What the tree-sitter in the core can run."""


def capsule(source: MappingSource, dialect: str) -> Any:
    """The capsule of the grammar, of exactly the pinned version. Raises MappingErrors where the wheel has no such function."""
    pin = f"{source.package}=={source.version}"
    module_name, _, function = source.dialects[dialect].partition(":")
    try:
        module = import_module(module_name)
        installed = installed_version(source.package, module.__file__)
    except ImportError as error:
        hint, fault = f"python -m pip install {pin}", "which is not installed"
        if _is_installed(source.package):
            fault = f"whose module {module_name} cannot be imported"
            hint += f"; its dialects are in {source.file}:{source.line(('language', 'dialects'))}"
        raise GrammarMissingError(f"{source.language} needs the grammar {pin}, {fault}", hint=hint) from error
    if installed != source.version:
        hint = f"python -m pip install {pin}, or write the mapping for version {installed}"
        raise GrammarVersionError(f"{source.language} needs the grammar {pin}, but {installed} is installed", hint=hint)
    make = getattr(module, function, None)
    if not callable(make):
        raise _wrong_function(source, dialect, module)
    return make()


def _wrong_function(source: MappingSource, dialect: str, module: ModuleType) -> MappingErrors:
    module_name, _, function = source.dialects[dialect].partition(":")
    offered = sorted(name for name in dir(module) if name.startswith("language") and callable(getattr(module, name)))
    error = MappingError(
        f'the module {module_name} of {source.package} {source.version} has no function "{function}"',
        code="wrong-value",
        file=source.file,
        line=source.line(("language", "dialects", dialect)),
        key=f"language.dialects.{dialect}",
        hint=f"it has {', '.join(offered) or 'none that returns a grammar'}",
    )
    return MappingErrors([error])


def _is_installed(package: str) -> bool:
    from importlib import metadata

    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True


def installed_version(package: str, module_file: str | None) -> str:
    """The version of an installed wheel. Raises ImportError.

    The wheel's metadata folder stands beside its module and has the version in its name. `importlib.metadata` knows better in
    odd installations, but importing it costs several times what loading a language does.
    """
    if module_file is not None:
        stem = package.replace("-", "_")
        found = list(Path(module_file).parent.parent.glob(f"{stem}-*.dist-info"))
        if len(found) == 1:
            return found[0].name.removeprefix(f"{stem}-").removesuffix(".dist-info")
    from importlib import metadata

    return metadata.version(package)


def grammar_of(source: MappingSource, dialect: str) -> _core.Grammar:
    """The grammar of a dialect, in the core. Raises MappingErrors, GrammarMissingError, GrammarVersionError."""
    grammar = _core.Grammar(capsule(source, dialect))
    if grammar.abi not in ABI_VERSIONS:
        raise GrammarVersionError(
            f"the grammar {source.package} {source.version} has ABI {grammar.abi}",
            hint=f"the core runs ABI {ABI_VERSIONS[0]} to {ABI_VERSIONS[-1]}; another version of the wheel is needed, and a mapping for it",
        )
    return grammar
