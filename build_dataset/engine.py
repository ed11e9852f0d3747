"""Where tasks run. An engine only maps a function over items and says what became of each; it knows nothing of datasets.

The function must be importable and take an item and a callable that reports progress; items, reports and results must pickle.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import multiprocessing.connection
import os
import queue
import re
import signal
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from types import ModuleType
from typing import IO, TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeVar

from build_dataset.startup import do_without_pandas
from uast.errors import DatasetError, UastError
from uast.processors import processors

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

Item = TypeVar("Item")
Report = Callable[[Any], None]
Task = Callable[[Item, Report], Any]
Cause = Literal["crashed", "hung", "out-of-memory"]

GLANCE = 1.0
"""Seconds between two looks at processes that say nothing."""

NO_MEMORY = 12
"""Exit code of a process that Python told so; others say it on stderr and abort."""

_OUT_OF_MEMORY = re.compile(rb"failed to allocate|memory allocation of \d+ bytes failed|std::bad_alloc|Cannot allocate memory")
"""What tree-sitter, Rust, C++ and the C library say of it."""

_LAST_WORDS = 4096


class Reported(NamedTuple):
    """A task said something on its way."""

    item: Any
    value: Any


class Done(NamedTuple):
    """A task came to its end."""

    item: Any
    value: Any


class Crashed(NamedTuple):
    """The process of a task died; `why` is its exit code or signal, in words, `cause` what that means."""

    item: Any
    why: str
    cause: Cause = "crashed"


Event = Reported | Done | Crashed


class Engine(Protocol):
    """Runs tasks, in any order and on any machine. What a task raises, `run` raises."""

    def run(self, task: Task[Item], items: Iterable[Item]) -> Iterator[Event]:
        """The events of all items, as they come. Items are drawn when a worker is free."""
        ...

    def close(self) -> None:
        """Ends all work at once."""
        ...


def run_all(engine: Engine, task: Task[Item], items: Iterable[Item], after_crash: Callable[[Crashed], Item]) -> Iterator[Reported | Done]:
    """The events of all items until each is done. Of a crash, `after_crash` makes the item that is tried in its place, or raises."""
    waiting: Iterable[Item] | list[Item] = items
    while True:
        again: list[Item] = []
        for event in engine.run(task, waiting):
            if isinstance(event, Crashed):
                again.append(after_crash(event))
            else:
                yield event
        if not again:
            return
        waiting = again


@contextlib.contextmanager
def processor_time(seconds: float) -> Iterator[None]:
    """The process dies, of SIGPROF, if what is done within takes more processor time than this.

    The kernel counts and kills, so nothing that the process does can stop it, and waiting for a processor or a disk does not count.
    Windows has no such clock.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


class LocalEngine:
    """Processes on this machine, one per processor unless told, started with `spawn` when there is work. They end when this process
    does, however it does. Each begins with importing the modules of `preload`.

    A process has `max_memory` bytes for its data (Linux). One that uses no processor time at all for `stall_after` seconds, while it
    has a task, is killed (where there is /proc).
    """

    def __init__(
        self, workers: int | None, *, max_memory: int | None = None, stall_after: float | None = None, preload: Sequence[str] = ()
    ) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._unstarted = workers or processors()
        self._idle: list[_Worker] = []
        self._busy: dict[Connection, tuple[_Worker, Any]] = {}
        self._max_memory = max_memory
        self._stall_after = stall_after
        self._preload = tuple(preload)
        self._watched = monotonic()

    def __enter__(self) -> LocalEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Starts the first process, which gets ready while this one still finds out what there is to do."""
        if not self._idle and not self._busy:
            self._idle.append(self._start())

    def run(self, task: Task[Item], items: Iterable[Item]) -> Iterator[Event]:
        waiting = iter(items)
        exhausted = False
        self._watched = monotonic()
        while True:
            while (self._idle or self._unstarted) and not exhausted:
                try:
                    item = next(waiting)
                except StopIteration:
                    exhausted = True
                    break
                worker = self._idle.pop() if self._idle else self._start()
                self._busy[worker.connection] = (worker, item)
                worker.send(task, item)
            if not self._busy:
                return
            for connection in multiprocessing.connection.wait(list(self._busy), GLANCE):
                yield self._receive(connection)  # type: ignore[arg-type]  # waited for these connections only
            self._watch()

    def close(self) -> None:
        workers = [*self._idle, *(worker for worker, _ in self._busy.values())]
        self._unstarted += len(workers)
        self._idle, self._busy = [], {}
        for worker in workers:
            worker.process.kill()
        for worker in workers:
            worker.bury()

    def _receive(self, connection: Connection) -> Event:
        worker, item = self._busy[connection]
        try:
            what, value = connection.recv()
        except (EOFError, OSError):
            del self._busy[connection]
            self._unstarted += 1
            return Crashed(item, *worker.bury())
        worker.quiet = 0.0
        if what == "report":
            return Reported(item, value)
        del self._busy[connection]
        self._idle.append(worker)
        if what == "raised":
            raise value
        return Done(item, value)

    def _watch(self) -> None:
        """Kills the processes that stand still. What passes while this process itself is held up is not counted."""
        now = monotonic()
        if self._stall_after is None or now < self._watched + GLANCE / 2:
            return
        passed = min(now - self._watched, 2 * GLANCE)
        self._watched = now
        for worker, _ in self._busy.values():
            used = _processor_ticks(worker.process.pid)
            worker.quiet = worker.quiet + passed if used is not None and used == worker.used else 0.0
            worker.used = used
            if worker.quiet >= self._stall_after:
                worker.stalled = True
                worker.process.kill()

    def _start(self) -> _Worker:
        self._unstarted -= 1
        ours, theirs = self._context.Pipe()
        words = tempfile.TemporaryFile() if sys.platform != "win32" else None  # noqa: SIM115  # the worker closes it
        with _on_its_own():
            words_end = Connection(os.dup(words.fileno()), readable=False) if words else None
            process = self._context.Process(target=_serve, args=(theirs, words_end, self._max_memory, self._preload), daemon=True)
            process.start()
        theirs.close()
        if words_end:
            words_end.close()
        return _Worker(process, ours, words)


class _Worker:
    def __init__(self, process: SpawnProcess, connection: Connection, words: IO[bytes] | None) -> None:
        self.process = process
        self.connection = connection
        self.quiet = 0.0
        self.used: int | None = None
        self.stalled = False
        self._words = words

    def send(self, task: Task[Any], item: Any) -> None:
        # If it died while idle, its end of the pipe says so when it is waited for.
        self.quiet, self.used = 0.0, None
        with contextlib.suppress(OSError):
            self.connection.send((task, item))

    def bury(self) -> tuple[str, Cause]:
        """What the process died of, in words and in one; what it had to say goes to stderr, unless the cause says it all."""
        self.process.join()
        self.connection.close()
        words = b""
        if self._words:
            with self._words as file:
                file.seek(0)
                words = file.read()
        why, cause = _cause(self.process.exitcode, words[-_LAST_WORDS:], stalled=self.stalled)
        if words and cause != "out-of-memory":
            sys.stderr.write(words.decode("utf-8", "replace"))
        return why, cause


@contextlib.contextmanager
def _on_its_own() -> Iterator[None]:
    """A process that is spawned within imports nothing of the program that this one runs (the command line, or the worker of a
    cluster), and a Ctrl-C, which goes to the whole group of processes, does not reach it: only the parent acts on it."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    masks = hasattr(signal, "pthread_sigmask")
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT]) if masks else ()
    try:
        yield
    finally:
        sys.modules["__main__"] = main
        if masks:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _cause(code: int | None, words: bytes, *, stalled: bool) -> tuple[str, Cause]:
    if stalled:
        return "it stood still", "hung"
    if code == NO_MEMORY or (code == -signal.SIGABRT and _OUT_OF_MEMORY.search(words)):
        return "out of memory", "out-of-memory"
    if code is None or code >= 0:
        return f"exit code {code}", "crashed"
    try:
        why = signal.Signals(-code).name
    except ValueError:
        why = f"signal {-code}"
    return ("its processor time was up", "hung") if why == "SIGPROF" else (why, "crashed")


def _processor_ticks(pid: int | None) -> int | None:
    """Processor time of a process, in ticks of the kernel; None where that cannot be told."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        return int(fields[11]) + int(fields[12])
    except (OSError, ValueError, IndexError):
        return None


def _serve(connection: Connection, words: Connection | None, max_memory: int | None, preload: Sequence[str]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGPROF"):
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
    if words:
        os.dup2(words.fileno(), 2)
    if max_memory is not None:
        _cap_memory(max_memory)
    do_without_pandas()
    gc.set_threshold(100_000)  # rows are many, and none of them is part of a cycle
    work: queue.SimpleQueue[tuple[Task[Any], Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(connection, work), daemon=True).start()
    try:
        for module in preload:
            import_module(module)
    except MemoryError:
        os._exit(NO_MEMORY)
    while True:
        task, item = work.get()
        try:
            answer = ("done", task(item, lambda value: connection.send(("report", value))))
        except UastError as error:
            answer = ("raised", error)
        except MemoryError:
            os._exit(NO_MEMORY)  # what is left of the process is not to be trusted
        except Exception as error:  # noqa: BLE001  # it is a defect, and must be seen in the parent
            answer = ("raised", DatasetError(f"a worker failed: {error!r}", code="build-failed", hint=traceback.format_exc()))
        connection.send(answer)


def _cap_memory(limit: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):  # no such limits on this system, or a lower one is set
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def _listen(connection: Connection, work: queue.SimpleQueue[tuple[Task[Any], Any]]) -> None:
    """Hands tasks on; ends the process at once when the parent is gone, also in the middle of a task."""
    try:
        while True:
            work.put(connection.recv())
    except (EOFError, OSError):
        os._exit(1)
    except MemoryError:
        os._exit(NO_MEMORY)
