"""Tasks on a Ray cluster: each actor is a `LocalEngine` of one process on its machine, so a death has the same cause here and there.

Ray itself retries nothing: a lost actor is a `Crashed` like any other, and the build decides what is tried again. What a task reports
on its way comes as the items of a streaming generator.
"""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any

from build_dataset.engine import Crashed, Event, Item, LocalEngine, Task
from uast.errors import DatasetError, UastError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

KNOCK = 10.0
"""Seconds in which a cluster's address must answer."""

GLANCE = 1.0
"""Seconds after which the driver asks Ray anew."""


class RayEngine:
    """`workers` actors with a processor each, spread over the machines; None is one for each processor of the cluster.

    All machines must have this library and see sources and output under the same names. Raises DatasetError ray-missing,
    ray-unreachable.
    """

    def __init__(
        self, workers: int | None = None, *, address: str | None = None, max_memory: int | None = None, stall_after: float | None = None
    ) -> None:
        # Nobody asked for reports to Ray's makers.
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
        try:
            import ray
        except ImportError as error:
            hint = "pip install 'uast[ray]', or leave out --engine ray"
            raise DatasetError(f"Ray cannot be imported: {error}", code="ray-missing", hint=hint) from None
        self._ray = ray
        self._started = not ray.is_initialized()
        if self._started:
            try:
                _knock(address)
                own: dict[str, Any] = {} if address else {"include_dashboard": False}
                ray.init(address=address or "local", log_to_driver=False, configure_logging=False, **own)
            except (ConnectionError, OSError, RuntimeError, ValueError) as error:
                raise DatasetError(
                    f"no Ray cluster answers: {error}",
                    code="ray-unreachable",
                    where=address,
                    hint="start one with `ray start`, or leave out --ray-address",
                ) from None
        self._options = {"max_memory": max_memory, "stall_after": stall_after}
        self._actor: Any = ray.remote(num_cpus=1, max_restarts=0, max_task_retries=0, scheduling_strategy="SPREAD")(_Supervisor)
        self._unstarted = workers or max(1, int(ray.cluster_resources().get("CPU", 1)))  # type: ignore[no-untyped-call]
        self._idle: list[Any] = []
        self._starting: dict[Any, Any] = {}
        self._busy: dict[Any, tuple[Any, Any]] = {}

    def __enter__(self) -> RayEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        if self._started:
            self._ray.shutdown()

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
                actor = self._idle.pop()
                self._busy[actor.run.remote(task, item)] = (actor, item)
            if exhausted and not self._busy:
                return
            while self._unstarted and not exhausted:
                self._start()
            ready, _ = self._ray.wait([*self._busy, *self._starting], timeout=GLANCE)
            for reference in ready:
                if reference in self._starting:
                    self._welcome(reference)
                else:
                    yield from self._receive(reference)

    def close(self) -> None:
        actors = [*self._idle, *self._starting.values(), *(actor for actor, _ in self._busy.values())]
        self._unstarted += len(actors)
        self._idle, self._starting, self._busy = [], {}, {}
        for actor in actors:
            self._ray.kill(actor)

    def _receive(self, stream: Any) -> Iterator[Event]:
        actor, item = self._busy[stream]
        try:
            event = self._ray.get(next(stream))
        except StopIteration:
            del self._busy[stream]
            self._idle.append(actor)
        except self._ray.exceptions.RayActorError:
            del self._busy[stream]
            self._unstarted += 1
            yield Crashed(item, "its Ray actor was lost")
        except self._ray.exceptions.RayTaskError as error:
            raise (error.cause if isinstance(error.cause, UastError) else error) from None
        else:
            # The item itself does not come back: it may be large.
            yield event._replace(item=item)

    def _start(self) -> None:
        """Asks for an actor. It gets no item before it is there: the cluster may have fewer processors than there are workers."""
        self._unstarted -= 1
        actor = self._actor.remote(**self._options)
        self._starting[actor.ready.remote()] = actor

    def _welcome(self, reference: Any) -> None:
        actor = self._starting.pop(reference)
        try:
            self._ray.get(reference)
            self._idle.append(actor)
        except self._ray.exceptions.RayActorError:
            self._unstarted += 1


def _knock(address: str | None) -> None:
    """Ray tries for minutes to reach a machine that does not answer. Raises OSError, ValueError."""
    host, colon, port = (address or "").removeprefix("ray://").rpartition(":")
    if colon:
        socket.create_connection((host, int(port)), timeout=KNOCK).close()


class _Supervisor:
    """An actor."""

    def __init__(self, max_memory: int | None, stall_after: float | None) -> None:
        self._engine = LocalEngine(1, max_memory=max_memory, stall_after=stall_after)

    def ready(self) -> None:
        """Returns once the actor runs."""

    def run(self, task: Task[Any], item: Any) -> Iterator[Event]:
        for event in self._engine.run(task, [item]):
            yield event._replace(item=None)
