"""Workers that fail on command, for tests of what a build makes of it. The product knows nothing of this.

As a program: `python tests/faults.py FAULT ARGUMENTS...` is `uast-build ARGUMENTS...` with workers that have the fault.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from build_dataset import engine, worker
from build_dataset.layout import Output
from uast import _core, registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

KILLS = b"this file kills"
HANGS = b"this file hangs"
STANDS = b"this file stands still"
EATS = b"this file eats memory"
SWELLS = b"this file swells its tree"
PANICS = b"this file panics"
TOGETHER = b"in company this file is slow"


class Parser:
    """Stands in for `uast.registry.engine` in a worker."""

    def __init__(self, language: str, dialect: str | None = None) -> None:
        self._engine = registry.engine(language, dialect)
        self.legend = self._engine.legend
        self.program = self

    def parse_batch(self, sources: list[bytes], **options: Any) -> dict[str, Any]:
        everything = b"".join(sources)
        if KILLS in everything:
            os.kill(os.getpid(), signal.SIGKILL)
        while HANGS in everything or (TOGETHER in everything and len(sources) > 1):
            pass
        if STANDS in everything:
            signal.pause()
        if EATS in everything:
            bytearray(8 << 30)
        if SWELLS in everything:
            self._engine.program.parse_batch([b"x = 1\n" * 3_000_000], **options)
        if PANICS in everything:
            raise _core.CorePanic("a test")
        return self._engine.program.parse_batch(sources, **options)


def parse_badly(order: Any, report: Any) -> Any:
    worker.engine = Parser
    return worker.make_shard(order, report)


def lose_power(order: Any, report: Any) -> Any:
    """The machine stops after the first shard has its name and before its marker is written."""

    def stop(*_: object) -> None:
        os.kill(os.getppid(), signal.SIGKILL)
        os._exit(1)

    Output.write_marker = stop  # type: ignore[method-assign]
    return worker.make_shard(order, report)


def die_before_the_marker(order: Any, report: Any) -> Any:
    """The first worker dies at that place; the file `died` of the source says that one did."""
    died = Path(next(iter(order.sources.values())).root, "..", "died").resolve()
    if not died.exists():
        died.touch()
        Output.write_marker = lambda *_: os._exit(1)  # type: ignore[assignment, method-assign]
    return worker.make_shard(order, report)


def lose_the_actor(order: Any, report: Any) -> Any:
    """The first worker kills the process that started it; the file `died` beside the source says that one did."""
    died = Path(next(iter(order.sources.values())).root, "..", "died").resolve()
    if not died.exists():
        died.touch()
        os.kill(os.getppid(), signal.SIGKILL)
        signal.pause()  # it is about to end with its parent
    return worker.make_shard(order, report)


DOOMED = "UAST_TEST_DOOMED"
"""Set in the environment of a node that is about to be lost."""


def be_lost_with_the_node(order: Any, report: Any) -> Any:
    """On the doomed node says `doomed`, and what it began never ends; elsewhere nothing begins before that."""
    beside = Path(next(iter(order.sources.values())).root).parent
    if DOOMED in os.environ:
        (beside / "doomed").touch()
        signal.pause()
    while not (beside / "doomed").exists():
        os.sched_yield()
    return worker.make_shard(order, report)


def wait_for_go(order: Any, report: Any) -> Any:
    """Says `waiting` and goes on when there is `go`, both beside the source."""
    beside = Path(next(iter(order.sources.values())).root).parent
    (beside / "waiting").touch()
    while not (beside / "go").exists():
        os.sched_yield()
    return worker.make_shard(order, report)


class Faulty(engine.LocalEngine):
    """Processes that make shards in another way."""

    def __init__(self, workers: int, fault: Callable[[Any, Any], Any] = parse_badly, **options: Any) -> None:
        super().__init__(workers, **options)
        self.fault = fault

    def run(self, task: Any, items: Iterable[Any]) -> Iterator[Any]:
        return super().run(self.fault if task is worker.make_shard else task, items)


def _interrupt_while_closing() -> None:
    close = engine.LocalEngine.close

    def closing(self: engine.LocalEngine) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        close(self)

    engine.LocalEngine.close = closing  # type: ignore[method-assign]


def main() -> None:
    import faults  # the workers import it by this name

    from build_dataset import cli

    fault = sys.argv.pop(1)
    if fault == "interrupt_while_closing":
        _interrupt_while_closing()
    else:
        run = engine.LocalEngine.run
        task = getattr(faults, fault)
        engine.LocalEngine.run = lambda self, given, items: run(self, task if given is worker.make_shard else given, items)  # type: ignore[assignment, method-assign]
    cli.main()


if __name__ == "__main__":
    main()
