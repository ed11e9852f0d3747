"""The engine `ray`: the same bytes as on one machine, whatever dies."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import faults
import pytest
from buildkit import Notes, contents, make, markers, small_corpus, wait_until, write_files

import uast
from build_dataset import worker
from build_dataset.limits import Limits
from build_dataset.options import Options
from build_dataset.ray_engine import RayEngine
from build_dataset.run import build
from uast.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ray = pytest.importorskip("ray", reason="needs the extra `ray`")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals"),
    pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning", "ignore::ResourceWarning"),
]
ROOT = Path(__file__).parent.parent
OPTIONS = Options(shard_bytes=2000)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two nodes with a processor each, both on this machine."""
    from ray.cluster_utils import Cluster

    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    # What the tests do to workers must be importable in them.
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    started = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    started.add_node(num_cpus=1)
    ray.init(address=started.address, log_to_driver=False, configure_logging=False)
    yield started
    ray.shutdown()
    started.shutdown()
    os.environ.pop("PYTHONPATH")
    if before is not None:
        os.environ["PYTHONPATH"] = before


class Faulty(RayEngine):
    """Workers that make shards in another way."""

    fault: Callable[[Any, Any], Any]

    def run(self, task: Any, items: Iterable[Any]) -> Iterator[Any]:
        return super().run(self.fault if task is worker.make_shard else task, items)


def by_ray(
    source: Path, out: Path, fault: Callable[[Any, Any], Any] | None = None, workers: int | None = None, watcher: Notes | None = None
) -> Notes:
    watcher = watcher or Notes()
    kind = type("_Faulty", (Faulty,), {"fault": staticmethod(fault)}) if fault else RayEngine
    with kind(workers, stall_after=60) as engine:
        build([source], out, OPTIONS, engine, watcher, limits=Limits())
    return watcher


def test_two_nodes_write_the_same_bytes(cluster: Any, tmp_path: Path) -> None:
    source = small_corpus(tmp_path / "source", 6)
    # More workers than there are processors: those that find no place are not waited for.
    by_ray(source, tmp_path / "ray", workers=3)
    make(source, tmp_path / "local", shard_bytes=2000)
    assert contents(tmp_path / "ray") == contents(tmp_path / "local")


def test_a_killed_ray_worker_loses_nothing(cluster: Any, tmp_path: Path) -> None:
    source = small_corpus(tmp_path / "source", 6)
    watcher = by_ray(source, tmp_path / "ray", faults.lose_the_actor)
    assert any("A worker died (its Ray actor was lost)" in note for note in watcher.notes)
    make(source, tmp_path / "local", shard_bytes=2000)
    assert contents(tmp_path / "ray") == contents(tmp_path / "local")


def test_a_lost_node_loses_nothing(cluster: Any, tmp_path: Path) -> None:
    """A head and two more nodes; one of them goes while a task runs on it and others are done."""
    source = small_corpus(tmp_path / "source", 6)
    doomed = cluster.add_node(num_cpus=1, env_vars={faults.DOOMED: "1"})

    def lose() -> None:
        wait_until(lambda: (tmp_path / "doomed").exists() and markers(tmp_path / "ray"), "a task on the node, and a finished shard")
        cluster.remove_node(doomed, allow_graceful=False)

    losing = threading.Thread(target=lose)
    losing.start()
    watcher = by_ray(source, tmp_path / "ray", faults.be_lost_with_the_node, workers=3)
    losing.join()
    wait_until(lambda: not is_alive(doomed), "Ray says that the node is gone")
    assert any("A worker died (its Ray actor was lost)" in note for note in watcher.notes)
    make(source, tmp_path / "local", shard_bytes=2000)
    assert contents(tmp_path / "ray") == contents(tmp_path / "local")


def test_a_build_is_resumed_on_what_is_left_of_the_cluster(cluster: Any, tmp_path: Path) -> None:
    """The driver dies with a task on each node, then a node is lost; the same command completes the rest."""
    source = small_corpus(tmp_path / "source", 6)
    doomed = cluster.add_node(num_cpus=1, env_vars={faults.DOOMED: "1"})

    class Until(Notes):
        def advance(self, files: int, size: int = 0, **counts: int) -> None:
            super().advance(files, size, **counts)
            if size and (tmp_path / "doomed").exists():
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        by_ray(source, tmp_path / "ray", faults.be_lost_with_the_node, workers=3, watcher=Until())
    cluster.remove_node(doomed, allow_graceful=False)
    by_ray(source, tmp_path / "ray", workers=3)
    make(source, tmp_path / "local", shard_bytes=2000)
    assert contents(tmp_path / "ray") == contents(tmp_path / "local")


def is_alive(node: Any) -> bool:
    return any(known["Alive"] for known in ray.nodes() if known["NodeID"] == node.node_id)


def test_a_file_that_kills_its_worker_has_the_same_row_in_quarantine(cluster: Any, tmp_path: Path) -> None:
    source = write_files(small_corpus(tmp_path / "source", 6), {"p/m5x.py": b"x = 1  # " + faults.KILLS + b"\n"})
    by_ray(source, tmp_path / "ray", faults.parse_badly)
    with faults.Faulty(1) as engine:
        build([source], tmp_path / "local", OPTIONS, engine)
    assert uast.open_dataset(tmp_path / "ray").manifest["counts"]["failed_because"] == {"crashed": 1}
    assert contents(tmp_path / "ray") == contents(tmp_path / "local")


def test_what_a_worker_raises_arrives(cluster: Any, tmp_path: Path) -> None:
    source = write_files(tmp_path / "source", {"a.py": "x = 1\n"})
    write_files(tmp_path / "out", {".uast-build/x": "", "data/python": "in the way"})
    with pytest.raises(DatasetError) as caught:
        by_ray(source, tmp_path / "out")
    assert caught.value.code == "output-unwritable"


def test_no_cluster_at_the_address(tmp_path: Path) -> None:
    ray.shutdown()
    with pytest.raises(DatasetError) as caught:
        RayEngine(1, address="127.0.0.1:1")
    assert caught.value.code == "ray-unreachable"


def test_a_ray_of_this_machine_s_own(tmp_path: Path) -> None:
    ray.shutdown()
    source = small_corpus(tmp_path / "source", 3)
    by_ray(source, tmp_path / "ray", workers=2)
    assert not ray.is_initialized()
    make(source, tmp_path / "local", shard_bytes=2000)
    assert contents(tmp_path / "ray") == contents(tmp_path / "local")
