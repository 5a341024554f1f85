"""A program is told to end while Trakt answers: what it was given is saved first."""

from __future__ import annotations

import signal
import time

import pytest

from tests.attacks.fake import WEEK, FakeTrakt, stored
from tests.attacks.programs import command, end_of, start
from trakt_auth import FileTokenStore

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="needs POSIX signals"),
]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("what", ["refresh", "token", "status"])
def test_the_command_finishes_first(
    trakt: FakeTrakt, store: FileTokenStore, what: str, number: signal.Signals
) -> None:
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with command(what, trakt=trakt, place=store.path) as process:
        assert trakt.asked.wait(60)
        process.send_signal(number)
        process.send_signal(number)
        with pytest.raises(TimeoutError):
            _wait(process, 0.2)
        trakt.answer.set()
        code, _ = end_of(process)
    assert code == 128 + number
    assert stored(store).access_token == "access-1"
    assert trakt.sent == ["refresh-0"]


@pytest.mark.parametrize("what", ["refresh", "token"])
@pytest.mark.parametrize(
    "names", ["INT INT INT", "TERM INT INT", "INT HUP TERM", "INT TERM HUP", "HUP INT TERM"]
)
def test_one_signal_after_the_other(
    trakt: FakeTrakt, store: FileTokenStore, what: str, names: str
) -> None:
    numbers = [signal.Signals[f"SIG{name}"] for name in names.split()]
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with command(what, trakt=trakt, place=store.path) as process:
        assert trakt.asked.wait(60)
        for number in numbers:
            process.send_signal(number)
            with pytest.raises(TimeoutError):
                _wait(process, 0.2)
        trakt.answer.set()
        code, _ = end_of(process)
    assert code in {128 + number for number in numbers}
    assert stored(store).access_token == "access-1"


# As with a wait of 10 s for the renewal at the end of the calls, which is over before it.
IMPATIENT = """
import os
import trakt_auth.trakt
from trakt_auth.cli import main

trakt_auth.trakt.CLOSING = 0.0
sys.argv = ["trakt-auth", *os.environ["WHAT"].split(), "--store", place]
sys.exit(main())
"""


@pytest.mark.parametrize("name", ["INT", "TERM", "HUP"])
@pytest.mark.parametrize("what", ["status --json", "api GET /users/settings"])
def test_a_command_whose_renewal_outlasts_it(
    trakt: FakeTrakt,
    store: FileTokenStore,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    name: str,
) -> None:
    """It has its answer by a token that is stale and lives; the renewal is waited for at exit."""
    number = signal.Signals[f"SIG{name}"]
    store.save("default", trakt.token(0, created_at=int(time.time()) - WEEK + 600))
    monkeypatch.setenv("WHAT", what)
    trakt.answer.clear()
    with start(IMPATIENT, trakt, str(store.path)) as process:
        assert process.stdout is not None
        assert "robin" in process.stdout.readline()
        assert trakt.asked.wait(60)
        for _ in range(2):
            process.send_signal(number)
            with pytest.raises(TimeoutError):
                _wait(process, 0.2)
        trakt.answer.set()
        code, _ = end_of(process)
    assert code in {0, 128 + number}
    assert stored(store).access_token == "access-1"


AT_THE_LOCK = """
import trakt_auth.stores.locking
from trakt_auth.cli import main

trakt_auth.stores.locking.LONG_LOCK_WAIT = 0.1
sys.argv = ["trakt-auth", "refresh", "--store", place]
sys.exit(main())
"""


@pytest.mark.parametrize("names", ["TERM", "INT", "TERM TERM INT"])
def test_a_command_that_waits_for_a_lock_whose_holder_stands_still(
    trakt: FakeTrakt, store: FileTokenStore, names: str
) -> None:
    numbers = [signal.Signals[f"SIG{name}"] for name in names.split()]
    store.save("default", trakt.token(0))
    with store.lock("default"), start(AT_THE_LOCK, trakt, str(store.path)) as process:
        assert process.stderr is not None
        assert "has been locked" in process.stderr.readline()
        for number in numbers:
            process.send_signal(number)
        code, _ = end_of(process)
    assert code in {128 + number for number in numbers}
    assert trakt.sent == []
    assert stored(store) == trakt.token(0)


SERVICE = """
import signal

signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
auth = TraktAuth(app, store)
with httpx.Client(auth=auth) as client:
    client.get(url)
"""


def test_a_service_as_the_guide_shows_it(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(SERVICE, trakt, str(store.path)) as process:
        assert trakt.asked.wait(60)
        process.send_signal(signal.SIGTERM)
        trakt.answer.set()
        assert end_of(process)[0] == 0
    assert stored(store).access_token == "access-1"


ASYNC_SERVICE = """
import asyncio, signal

async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with httpx.AsyncClient() as http:
        auth = TraktAuth(app, store, async_http_client=http)
        async with httpx.AsyncClient(auth=auth) as client:
            call = asyncio.create_task(client.get(url))
            await stop.wait()
            call.cancel()
            await auth.refresher.aclose()

asyncio.run(main())
"""


def test_an_async_service_as_the_guide_shows_it(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(ASYNC_SERVICE, trakt, str(store.path)) as process:
        assert trakt.asked.wait(60)
        process.send_signal(signal.SIGTERM)
        trakt.answer.set()
        assert end_of(process)[0] == 0
    assert stored(store).access_token == "access-1"


def _wait(process: object, seconds: float) -> None:
    import subprocess

    assert isinstance(process, subprocess.Popen)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        raise TimeoutError from None
