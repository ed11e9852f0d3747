"""Where tasks run. An engine only maps a function over items and says what became of each; it knows nothing of datasets.

The function must be importable and take an item and a callable that reports progress; items, reports and results must pickle.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import multiprocessing.connection
import os
import queue
import signal
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from uast.errors import DatasetError, UastError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

Item = TypeVar("Item")
Report = Callable[[Any], None]
Task = Callable[[Item, Report], Any]


class Reported(NamedTuple):
    """A task said something on its way."""

    item: Any
    value: Any


class Done(NamedTuple):
    """A task came to its end."""

    item: Any
    value: Any


class Crashed(NamedTuple):
    """The process of a task died; `why` is its exit code or signal."""

    item: Any
    why: str


Event = Reported | Done | Crashed


class Engine(Protocol):
    """Runs tasks, in any order and on any machine. What a task raises, `run` raises."""

    def run(self, task: Task[Item], items: Iterable[Item]) -> Iterator[Event]:
        """The events of all items, as they come. Items are drawn when a worker is free."""
        ...

    def close(self) -> None:
        """Ends all work at once."""
        ...


class LocalEngine:
    """Processes on this machine, started with `spawn`. They end when this process does, however it does."""

    def __init__(self, workers: int) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._idle = [self._start() for _ in range(workers)]
        self._busy: dict[Connection, tuple[_Worker, Any]] = {}

    def __enter__(self) -> LocalEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, task: Task[Item], items: Iterable[Item]) -> Iterator[Event]:
        waiting = iter(items)
        exhausted = False
        while True:
            while self._idle and not exhausted:
                try:
                    item = next(waiting)
                except StopIteration:
                    exhausted = True
                    break
                worker = self._idle.pop()
                self._busy[worker.connection] = (worker, item)
                worker.send(task, item)
            if not self._busy:
                return
            for connection in multiprocessing.connection.wait(list(self._busy)):
                yield self._receive(connection)  # type: ignore[arg-type]  # waited for these connections only

    def close(self) -> None:
        workers = [*self._idle, *(worker for worker, _ in self._busy.values())]
        self._idle, self._busy = [], {}
        for worker in workers:
            worker.process.kill()
        for worker in workers:
            worker.process.join()
            worker.connection.close()

    def _receive(self, connection: Connection) -> Event:
        worker, item = self._busy[connection]
        try:
            what, value = connection.recv()
        except (EOFError, OSError):
            del self._busy[connection]
            worker.process.join()
            worker.connection.close()
            self._idle.append(self._start())
            return Crashed(item, _cause(worker.process.exitcode))
        if what == "report":
            return Reported(item, value)
        del self._busy[connection]
        self._idle.append(worker)
        if what == "raised":
            raise value
        return Done(item, value)

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs,), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)


class _Worker(NamedTuple):
    process: SpawnProcess
    connection: Connection

    def send(self, task: Task[Any], item: Any) -> None:
        # If it died while idle, its end of the pipe says so when it is waited for.
        with contextlib.suppress(OSError):
            self.connection.send((task, item))


def _cause(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


def _serve(connection: Connection) -> None:
    # Ctrl-C goes to the whole group of processes; only the parent acts on it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    work: queue.SimpleQueue[tuple[Task[Any], Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(connection, work), daemon=True).start()
    while True:
        task, item = work.get()
        try:
            answer = ("done", task(item, lambda value: connection.send(("report", value))))
        except UastError as error:
            answer = ("raised", error)
        except Exception as error:  # noqa: BLE001  # it is a defect, and must be seen in the parent
            answer = ("raised", DatasetError(f"a worker failed: {error!r}", code="build-failed", hint=traceback.format_exc()))
        connection.send(answer)


def _listen(connection: Connection, work: queue.SimpleQueue[tuple[Task[Any], Any]]) -> None:
    """Hands tasks on; ends the process at once when the parent is gone, also in the middle of a task."""
    try:
        while True:
            work.put(connection.recv())
    except (EOFError, OSError):
        os._exit(1)
