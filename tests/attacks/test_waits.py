"""The holder of a lock stands still, or the token endpoint hangs: every wait ends."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from tests.attacks.fake import FakeTrakt, stored
from tests.attacks.programs import start, stop
from tests.stores import valkey
from tests.tokens.life import end_renewals
from trakt_auth import (
    AsyncTrakt,
    FileTokenStore,
    RedisTokenStore,
    Trakt,
    Unavailable,
)
from trakt_auth._tokens import drivers
from trakt_auth._tokens.refresher import Refresher
from trakt_auth.stores import locking
from trakt_auth.stores.base import LockBusy

pytestmark = pytest.mark.slow

HOLDS = """
with store.lock("default"):
    say("held")
    sys.stdin.readline()
"""


@pytest.fixture
def stopped(trakt: FakeTrakt, store: FileTokenStore) -> Iterator[subprocess.Popen[str]]:
    """A program that holds the lock of an expired login, and stands still."""
    store.save("default", trakt.token(0))
    with start(HOLDS, trakt, str(store.path)) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        stop(holder)
        yield holder
        end_renewals()
        holder.kill()


@pytest.fixture
def in_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits for a lock end soon."""
    monkeypatch.setattr(drivers, "LONGEST_RENEWAL", 0.2)
    for name in ("LONG_LOCK_WAIT", "LOCK_PATIENCE"):
        monkeypatch.setattr(locking, name, 0.2)


@pytest.mark.usefixtures("stopped", "in_no_time")
class TestAHolderThatStandsStill:
    @pytest.mark.parametrize("waits", [{"timeout": 0.2}, {"max_wait": 0.1}, {"max_wait": 0}])
    def test_a_call(self, trakt: FakeTrakt, store: FileTokenStore, waits: dict[str, Any]) -> None:
        with Trakt(trakt.app, store=store, **waits) as client:
            with pytest.raises(Unavailable) as caught:
                client.users.settings()
            assert caught.value.renewing
            client.request("GET", "/movies/trending")
        assert trakt.calls == [""], "a call that needs nobody is sent unsigned"

    def test_an_async_call(self, trakt: FakeTrakt, store: FileTokenStore) -> None:
        async def main() -> None:
            async with AsyncTrakt(trakt.app, store=store, max_wait=0.1) as client:
                with pytest.raises(Unavailable):
                    await client.users.settings()
                await client.request("GET", "/movies/trending")

        anyio.run(main)
        assert trakt.calls == [""]

    def test_a_renewal_names_it(
        self, trakt: FakeTrakt, store: FileTokenStore, stopped: subprocess.Popen[str]
    ) -> None:
        with pytest.raises(Unavailable) as caught:
            Refresher(trakt.app, store).get()
        assert f"(pid {stopped.pid})" in str(caught.value)
        assert trakt.sent == []

    def test_a_new_login_is_saved_all_the_same(
        self, trakt: FakeTrakt, store: FileTokenStore, stopped: subprocess.Popen[str]
    ) -> None:
        store.save("default", trakt.token(7))
        assert stored(store) == trakt.token(7)
        with pytest.raises(LockBusy, match=str(stopped.pid)):
            store.replace("default", trakt.token(7), trakt.token(8))
        with pytest.raises(LockBusy):
            store.check_writable("default")
        store.delete("default")
        assert store.load("default") is None


def test_a_token_endpoint_that_hangs(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with Trakt(trakt.app, store=store, max_wait=0.1) as client:
        with pytest.raises(Unavailable, match="longer than the call may wait"):
            client.users.settings()
        client.request("GET", "/movies/trending")
        assert trakt.calls == [""]
        trakt.answer.set()
    assert stored(store).access_token == "access-1", "the renewal goes on"


@pytest.mark.usefixtures("in_no_time")
def test_a_holder_in_redis_is_named(trakt: FakeTrakt, server: valkey.Server) -> None:
    store = RedisTokenStore(server.url)
    store.save("default", trakt.token(0))
    with start(f"store = RedisTokenStore(place)\n{HOLDS}", trakt, server.url) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Unavailable, match=f"process {holder.pid} on host "):
            Refresher(trakt.app, store).get()
        holder.kill()
    assert trakt.sent == []
