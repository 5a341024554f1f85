"""A refresher: which token is used, when it is traded for the next, and what is saved."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import anyio
import attrs
import httpx
import pytest

from tests.tokens.refresher.conftest import DEAD, FRESH, STALE, Machine, Trakt, stored, token
from trakt_auth import App, ConfigurationError, MemoryTokenStore
from trakt_auth._tokens.refresher import Refresher


class TestOrder:
    def test_a_fresh_token_is_used_as_it_is(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        assert machine.use() == "access-0"
        store._tokens.clear()  # by nobody who would say so
        assert machine.use() == "access-0", "the fast path touches no store"
        assert trakt.sent == []

    def test_a_stale_one_is_traded_once_and_saved(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        assert machine.use() == "access-0", "it lives, and nobody waits for its successor"
        assert machine.use() == "access-1"
        assert machine.use() == "access-1"
        assert trakt.sent == ["refresh-0"]
        assert attrs.astuple(stored(store)) == attrs.astuple(
            token(
                1,
                created_at=STALE,
                received_at=STALE,
                rejections=1,
                auth_url="https://auth.trakt.tv",
                api_url="https://api.trakt.tv",
            )
        )

    def test_what_another_machine_saved_is_used(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore, app: App
    ) -> None:
        assert Machine(trakt, store, app).renewed() == "access-1"
        assert machine.use() == "access-1"
        assert trakt.sent == ["refresh-0"]

    def test_a_rejected_token_is_traded_though_it_looks_fresh(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        assert machine.use() == "access-0"
        assert machine.use(rejected=token(0)) == "access-1"
        assert trakt.sent == ["refresh-0"]

    def test_a_rejected_token_that_was_replaced_is_not_traded(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        store.save("default", token(5))
        assert machine.use(rejected=token(0)) == "access-5"
        assert trakt.sent == []

    def test_twenty_threads_make_one_request(self, machine: Machine, trakt: Trakt) -> None:
        trakt.time.now = DEAD
        together = threading.Barrier(20)

        def use(_: int) -> str:
            together.wait()
            return machine.use()

        with ThreadPoolExecutor(20) as pool:
            assert set(pool.map(use, range(20))) == {"access-1"}
        assert trakt.sent == ["refresh-0"]

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_two_hundred_tasks_make_one_request(
        self, machine: Machine, trakt: Trakt, backend: str
    ) -> None:
        trakt.time.now = DEAD
        used: list[str] = []

        async def use() -> None:
            used.append((await machine.refresher.aget()).access_token)

        async def main() -> None:
            async with anyio.create_task_group() as tasks:
                for _ in range(200):
                    tasks.start_soon(use)

        anyio.run(main, backend=backend)
        assert used == ["access-1"] * 200
        assert trakt.sent == ["refresh-0"]

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_a_cancelled_task_leaves_the_token_saved(
        self,
        machine: Machine,
        trakt: Trakt,
        store: MemoryTokenStore,
        backend: str,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        trakt.time.now = DEAD
        asked, answer = threading.Event(), threading.Event()

        def hold() -> None:
            asked.set()
            answer.wait(60)

        trakt.before_answer = hold

        async def main() -> None:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(machine.refresher.aget)
                await anyio.to_thread.run_sync(asked.wait, 10)
                tasks.cancel_scope.cancel()

        anyio.run(main, backend=backend)
        assert stored(store) == token(0)
        answer.set()
        assert machine.use() == "access-1"
        assert stored(store).access_token == "access-1"
        assert trakt.sent == ["refresh-0"]
        # The loop of the cancelled task is closed by now, which is nothing to complain of.
        for thread in refreshing():
            thread.join(60)
        assert caplog.records == []

    def test_a_fresh_token_waits_for_nobody_who_holds_the_lock(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        with store.lock("default"):
            assert machine.use() == "access-0"

    def test_a_stale_one_neither(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        refresher = machine.refresher
        with store.lock("default"):
            for _ in range(3):
                assert (refresher.at_hand() or refresher.get()).access_token == "access-0"
        refresher.close()
        assert machine.use() == "access-1"
        assert trakt.sent == ["refresh-0"]

    def test_it_is_done_on_a_thread_that_says_what_for(
        self, machine: Machine, trakt: Trakt
    ) -> None:
        names: list[str] = []
        trakt.before_answer = lambda: names.append(threading.current_thread().name)
        machine.use()
        assert names == ["trakt-auth refresh_0"]

    def test_a_token_knows_when_it_came_by_the_clock_that_judges_it(
        self,
        machine: Machine,
        store: MemoryTokenStore,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("trakt_auth._wire.issued.time.time", lambda: 0.0)
        machine.use()
        assert stored(store).received_at == STALE

    def test_a_token_that_comes_again_after_a_401_is_not_traded_for_ever(
        self, machine: Machine, trakt: Trakt
    ) -> None:
        again = token(1, access_token="access-0", received_at=STALE)
        trakt.script = [httpx.Response(200, json=again.to_dict())]
        assert machine.use(rejected=token(0)) == "access-0"
        assert trakt.sent == ["refresh-0"]


def refreshing() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if "trakt-auth refresh" in thread.name]


def test_clients_of_the_wrong_kind_are_refused_at_once(app: App, store: MemoryTokenStore) -> None:
    with pytest.raises(ConfigurationError, match=r"http_client must be an httpx\.Client"):
        Refresher(app, store, http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="async_http_client must be"):
        Refresher(app, store, async_http_client=httpx.Client())  # type: ignore[arg-type]


def test_its_repr_holds_no_secret(machine: Machine) -> None:
    machine.use()
    assert "access" not in repr(machine.refresher)
    assert "client-secret" not in repr(machine.refresher)
