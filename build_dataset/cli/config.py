"""`--config FILE`: the options of a command in a TOML file, by the names that they have on the command line.

The keys are generated from the command's own parameters, so a new option is a new key. What the command line says goes before.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from uast.errors import DatasetError, did_you_mean


def _take(ctx: click.Context, option: click.Parameter, path: Path | None) -> None:
    if path is not None:
        ctx.default_map = read_config(path, ctx, option)


CONFIG = click.option(
    "--config",
    metavar="FILE",
    is_eager=True,
    expose_value=False,
    type=click.Path(path_type=Path),
    callback=_take,
    help="TOML file of the same options, sources and out included. The command line goes before it.",
)


def read_config(path: Path, ctx: click.Context, itself: click.Parameter | None = None) -> dict[str, Any]:
    """What a file says, by name of the parameter of `ctx.command`; `itself` is no key.

    Raises DatasetError: config-unreadable, config-unknown-key, config-wrong-value.
    """
    from uast import _core

    try:
        data, lines = _core.read_toml(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _unreadable(f"{path}", error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise _unreadable(f"{path}", "it is not UTF-8") from None
    except ValueError as error:
        message, line = error.args
        raise _unreadable(f"{path}:{line}", message) from None
    known = keys(ctx.command, itself)
    taken: dict[str, Any] = {}
    for key, value in data.items():
        where = f"{path}:{lines[(key,)]}"
        name = key.replace("_", "-")
        if name not in known:
            hint = did_you_mean(name, known) or f"the keys are {', '.join(known)}"
            raise DatasetError(f'there is no option "{key}"', code="config-unknown-key", where=where, hint=hint)
        parameter = known[name]
        assert parameter.name is not None
        if parameter.name in taken:
            raise _wrong(where, key, "is given twice, with a dash and with an underscore", "keep one")
        taken[parameter.name] = _value(key, value, parameter, ctx, where)
    return taken


def keys(command: click.Command, itself: click.Parameter | None = None) -> dict[str, click.Parameter]:
    """The parameters of a command by their keys: the long names of the options, the names of the arguments."""
    found = {}
    for parameter in command.params:
        names = [name.removeprefix("--") for name in parameter.opts if name.startswith("--")] or [str(parameter.name)]
        if parameter is not itself:
            found[max(names, key=len)] = parameter
    return found


def _value(key: str, value: Any, parameter: click.Parameter, ctx: click.Context, where: str) -> Any:
    """What click is to take for the value on the command line. Raises DatasetError config-wrong-value."""
    several = parameter.multiple or parameter.nargs == -1
    separated = getattr(parameter.type, "separated", False)
    types, words = _plain_types(parameter)
    if several and not isinstance(value, list):
        value = [value]
    each = value if isinstance(value, list) and (several or separated) else [value]
    if not all(isinstance(one, types) and isinstance(one, bool) == (bool in types) for one in each):
        words = f'{words}, or a list: ["...", "..."]' if several or separated else words
        raise _wrong(where, key, f"has a value of the wrong type: {value!r}", f"say {words}")
    if separated and isinstance(value, list):
        value = ",".join(map(str, value))
    try:
        parameter.type_cast_value(ctx, value)
    except click.BadParameter as error:
        raise _wrong(
            where, key, f"cannot be {value!r}: {error.message}", f"`uast-build {ctx.command.name} --help` says what it takes"
        ) from None
    return value


def _plain_types(parameter: click.Parameter) -> tuple[tuple[type, ...], str]:
    """The types that a TOML value may have, and in words. What they mean is for the parameter's own type to judge."""
    if getattr(parameter, "is_flag", False):
        return (bool,), "true or false"
    if isinstance(parameter.type, click.types.FloatParamType):
        return (int, float), "a number"
    if isinstance(parameter.type, click.types.IntParamType):
        return (int,), "a whole number"
    if isinstance(parameter.type, (click.Path, click.Choice, click.types.StringParamType)):
        return (str,), 'a text: "..."'
    return (str, int, float), 'a number or a text: "..."'


def _unreadable(where: str, why: str) -> DatasetError:
    hint = 'it is a TOML file with lines such as  out = "dataset"'
    return DatasetError(f"the configuration cannot be read: {why}", code="config-unreadable", where=where, hint=hint)


def _wrong(where: str, key: str, what: str, hint: str) -> DatasetError:
    return DatasetError(f'"{key}" {what}', code="config-wrong-value", where=where, hint=hint)
