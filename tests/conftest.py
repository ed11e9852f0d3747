"""Shared by all tests.

`--bless` (or UAST_BLESS=1): golden files are rewritten instead of compared, and only the tests that have some are run; look at the
diff before committing. A test takes the fixture `golden` and calls `golden(path, text)`.

`require("node")`: for a test that needs something which a user may lack: a program on PATH or in FETCHED, or, with a second argument,
whatever that says is there. It returns the path of the program (or the second argument), or skips the test with the reason (`why=` says
more), unless the environment's UAST_REQUIRE (a list with commas) has the name: then the test fails. `.ci/run` names them all, but for
what test_conftest.py gives a reason for.
"""

from __future__ import annotations

import difflib
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from uast import registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
FETCHED = (ROOT / "build" / "js" / "node_modules" / ".bin", ROOT / "build" / "go", Path(sys.executable).parent)
"""Where `.ci/run` and pip put programs."""

# Tests import their neighbours (`treemaker`) by name; importlib mode leaves this folder off the path.
sys.path.insert(0, str(Path(__file__).parent))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="rewrite golden files instead of comparing with them")


def is_blessing(config: pytest.Config) -> bool:
    return bool(config.getoption("--bless")) or os.environ.get("UAST_BLESS") == "1"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if is_blessing(config):
        has_golden = [isinstance(item, pytest.Function) and "bless" in item.fixturenames for item in items]
        config.hook.pytest_deselected(items=[item for item, stays in zip(items, has_golden, strict=True) if not stays])
        items[:] = [item for item, stays in zip(items, has_golden, strict=True) if stays]


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be rewritten."""
    return is_blessing(request.config)


@pytest.fixture
def golden(bless: bool) -> Callable[[Path, str], None]:
    """`golden(path, text)`: fails with the diff unless the file holds exactly this text; writes it under --bless."""

    def compare(path: Path, text: str) -> None:
        if bless:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            return
        if not path.exists():
            pytest.fail(f"there is no golden {path}; run pytest --bless and look at it", pytrace=False)
        expected = path.read_bytes().decode()
        if text != expected:
            lines = difflib.unified_diff(expected.splitlines(), text.splitlines(), "golden", "now", lineterm="", n=2)
            diff = "\n".join(lines) or "only line ends differ"
            pytest.fail(f"{path} differs; --bless accepts it\n{diff}", pytrace=False)

    return compare


@pytest.fixture(autouse=True)
def own_languages() -> Iterator[None]:
    """What a test registers is known in that test only."""
    yield
    if registry._own:
        registry._own.clear()
        registry._start_anew()


@pytest.fixture
def require() -> Callable[..., Any]:
    """`node = require("node")`: see the head of this file."""

    def check(name: str, *found: object, why: str | None = None) -> object:
        there = found[0] if found else shutil.which(name, path=os.pathsep.join((*map(str, FETCHED), os.environ.get("PATH", ""))))
        if there:
            return there
        reason = f"{name} is not here" + (f" ({why})" if why else "")
        wanted = {word.strip() for word in os.environ.get("UAST_REQUIRE", "").split(",")}
        if name in wanted:
            pytest.fail(f"{reason}, but UAST_REQUIRE names it", pytrace=False)
        pytest.skip(f"{reason}; UAST_REQUIRE={name} makes this a failure")

    return check


@pytest.fixture(scope="session")
def s3_server() -> Iterator[str]:
    """The address of an S3 server of this machine."""
    moto = pytest.importorskip("moto.server", reason="needs moto")
    pytest.importorskip("s3fs", reason="needs the extra `remote`")
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    yield "http://{}:{}".format(*server.get_host_and_port())
    server.stop()


@pytest.fixture
def s3(s3_server: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """S3 as fsspec has it. This process and those that it starts know where it is."""
    import s3fs

    for name, value in {
        "AWS_ENDPOINT_URL": s3_server,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    return s3fs.S3FileSystem()
