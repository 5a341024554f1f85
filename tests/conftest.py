"""What every test may use."""

from __future__ import annotations

import signal

import pytest
from hypothesis import HealthCheck, settings

from tests.driving import Driver, FakeTime
from trakt_auth import App

# A shell starts what it puts in the background with Ctrl-C ignored, and programs inherit that:
# those that are tested by a Ctrl-C would wait for ever.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
# And nohup ignores the end of the terminal.
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

settings.register_profile("default", deadline=None)
settings.register_profile("fuzz", deadline=None, max_examples=20_000)
# The same examples for every mutant. mutmut runs a test several times in one process.
settings.register_profile(
    "mutation",
    deadline=None,
    max_examples=30,
    derandomize=True,
    suppress_health_check=[HealthCheck.differing_executors],
)


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
