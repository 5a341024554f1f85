"""What every test may use."""

from __future__ import annotations

import faulthandler
import gc
import os
import signal
import sys
import threading
import time as real_time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.driving import Driver, FakeTime
from trakt_auth import App

# What collection makes stays to the end. To look through it for garbage again and again would be a
# third of collecting, and a part of every test.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


# A shell starts what it puts in the background with Ctrl-C ignored, and programs inherit that:
# those that are tested by a Ctrl-C would wait for ever.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
# And nohup ignores the end of the terminal.
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

# `make test-unit` tries a few, `make fuzz` thousands.
settings.register_profile("quick", deadline=None, max_examples=8)
settings.register_profile("default", deadline=None, max_examples=40)
settings.register_profile("fuzz", deadline=None, max_examples=20_000)
# The same examples for every mutant. mutmut runs a test several times in one process.
settings.register_profile(
    "mutation",
    deadline=None,
    max_examples=30,
    derandomize=True,
    suppress_health_check=[HealthCheck.differing_executors],
)


def pytest_configure(config: pytest.Config) -> None:
    if "not slow" in config.option.markexpr and not config.getoption("--hypothesis-profile"):
        settings.load_profile("quick")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Two workers for a core: slow tests wait for their processes, and for time to pass."""
    cores = os.cpu_count() or 1
    return cores if "not slow" in config.option.markexpr else 2 * cores


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long form of a test to `make nightly`, and begin with what takes a minute."""
    items.sort(key=lambda item: item.path.name != "test_examples.py")
    for item in items:
        if item.name.startswith("test_two_hundred_renewals"):  # the kit's, which has no marks
            item.add_marker(pytest.mark.nightly)
    if "nightly" not in config.option.markexpr:
        for item in items:
            if item.get_closest_marker("nightly"):
                item.add_marker(pytest.mark.skip(reason="needs time: make nightly takes it"))


# Seconds; none takes a minute on a machine that does nothing else.
LONGEST = 1800.0

# What a test does that is not marked slow, and may not do.
IDLED: list[str] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn"):
        IDLED.append("starts a process")


sys.addaudithook(_watch)


def _watched(sleep: Callable[[Any], None]) -> Callable[[Any], None]:
    # Python tells hooks of it from 3.13 on only.
    def watched(seconds: Any) -> None:
        if seconds >= 0.1 and threading.current_thread() is threading.main_thread():
            IDLED.append(f"sleeps for {seconds} s")
        sleep(seconds)

    return watched


real_time.sleep = _watched(real_time.sleep)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Keep `make test-unit` quick, and end a test that hangs: of several workers, its own alone."""
    IDLED.clear()
    faulthandler.dump_traceback_later(LONGEST, exit=True, file=2)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
    if IDLED and "not slow" in item.config.option.markexpr:
        pytest.fail(f"this test {IDLED[0]}: mark it slow", pytrace=False)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests were left out for want of a program, and how to have it."""
    reasons = Counter(
        str(each.longrepr[2]).removeprefix("Skipped: ")
        for each in terminalreporter.stats.get("skipped", [])
        if isinstance(each.longrepr, tuple)
    )
    for reason, count in sorted(reasons.items()):
        if reason.startswith("needs "):
            terminalreporter.write_line(f"skipped {count}: {reason}")


@pytest.fixture
def app() -> App:
    return App(client_id="client-id", client_secret="client-secret")


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture(params=["sync", "asyncio", "trio"])
def driver(request: pytest.FixtureRequest) -> Driver:
    """The same test, with the blocking flow and with the async one on both event loops."""
    return Driver(request.param)
