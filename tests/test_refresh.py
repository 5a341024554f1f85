"""One fresh token for all: what is sent, saved and served, whatever goes wrong."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import anyio
import attrs
import httpx
import pytest

from tests.driving import TOKEN_BODY, FakeTime, Reply
from trakt_auth import (
    App,
    ConfigurationError,
    FileTokenStore,
    Forbidden,
    InvalidClient,
    LoginRequired,
    MemoryTokenStore,
    RateLimited,
    ServiceError,
    StoreError,
    Token,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
    _store_watch,
)
from trakt_auth._accounts import LOOK_EVERY
from trakt_auth._renewal_drivers import Flight
from trakt_auth.refresh import LONGEST_PAUSE, Refresher, pause_after
from trakt_auth.renewal import SAVE_PATIENCE
from trakt_auth.stores.base import NewerTokenSaved

ISSUED = 1_790_000_000
LIFE = 7 * 86_400
LOG_IN = r"account default\. Log in.*, for example by: trakt-auth login$"
FRESH, STALE, DEAD = ISSUED + 1000, ISSUED + LIFE - 1000, ISSUED + LIFE + 1


def token(number: int = 0, **more: object) -> Token:
    body = {
        **TOKEN_BODY,
        "access_token": f"access-{number}",
        "refresh_token": f"refresh-{number}",
        "expires_in": LIFE,
        "created_at": ISSUED,
        "received_at": float(ISSUED),
        "client_id": "client-id",
    }
    return Token.from_dict({**body, **more})


class Trakt:
    """The token endpoint: refresh token n works once, and brings n + 1, unless told otherwise."""

    def __init__(self, time: FakeTime) -> None:
        self.time = time
        self.sent: list[str] = []
        self.revoked: list[str] = []
        self.script: list[Reply] = []
        self.before_answer: Callable[[], object] = lambda: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/revoke":
            self.revoked.append(json.loads(request.content)["token"])
            return httpx.Response(200, json={})
        assert request.url.path == "/oauth/token"
        spent = json.loads(request.content)["refresh_token"]
        again = spent in self.sent
        self.sent.append(spent)
        self.before_answer()
        if self.script:
            reply = self.script.pop(0)
            if isinstance(reply, httpx.RequestError):
                raise reply
            return reply
        if again:
            return httpx.Response(400, json={"error": "invalid_grant"})
        number = int(spent.removeprefix("refresh-")) + 1
        body = token(number, created_at=int(self.time.now)).to_dict()
        return httpx.Response(200, json=body)


class Machine:
    """One process: a refresher with its connections."""

    def __init__(self, trakt: Trakt, store: MemoryTokenStore, app: App) -> None:
        client = httpx.Client(transport=httpx.MockTransport(trakt))
        self.refresher = Refresher(app, store, http_client=client, clock=trakt.time.clock)

    def use(self, rejected: Token | None = None) -> str:
        """The access token that a call would carry; what goes on behind its back is waited for."""
        at_hand = None if rejected else self.refresher.at_hand()
        used = (at_hand or self.refresher.get(rejected)).access_token
        self.refresher.close()
        return used

    def hurry(self) -> list[float]:
        """Let what it waits for pass at once: the waits to come."""
        waits: list[float] = []
        self.refresher._means = attrs.evolve(
            self.refresher._means, sleep=waits.append, monotonic=lambda: sum(waits)
        )
        return waits

    def renewed(self) -> str:
        """What a second call carries, where the first one has begun a renewal."""
        self.use()
        return self.use()


@pytest.fixture
def trakt(time: FakeTime, monkeypatch: pytest.MonkeyPatch) -> Trakt:
    time.now = STALE
    monkeypatch.setattr("trakt_auth.oauth.time.time", time.clock)
    return Trakt(time)


@pytest.fixture
def store() -> MemoryTokenStore:
    store = MemoryTokenStore()
    store.save("default", token(0))
    return store


@pytest.fixture
def machine(trakt: Trakt, store: MemoryTokenStore, app: App) -> Machine:
    return Machine(trakt, store, app)


def stored(store: MemoryTokenStore) -> Token:
    found = store.load("default")
    assert found is not None
    return found


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
        monkeypatch.setattr("trakt_auth.oauth.time.time", lambda: 0.0)
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


class Gated(MemoryTokenStore):
    """Its first reader has to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.gate, self.loads = threading.Event(), threading.Event(), 0

    def load(self, account: str) -> Token | None:
        self.loads += 1
        self.asked.set()
        assert self.gate.wait(60)
        return super().load(account)


class Joins(Refresher):
    """Opens the gate of its store once somebody has joined the flight that waits there."""

    gate: threading.Event

    def _join(self, rejected: Token | None, *, loop: bool = False) -> tuple[Flight, bool]:
        flight, joined = super()._join(rejected, loop=loop)
        if joined:
            self.gate.set()
        return flight, joined

    def obtain(self, kind: str, rejected: Token | None = None) -> Token:
        if kind == "sync":
            return self.get(rejected)
        return anyio.run(self.aget, rejected, backend=kind)


@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio"])
class TestJoining:
    """Somebody else's flight is under way."""

    @pytest.fixture
    def store(self) -> Gated:
        store = Gated()
        store._tokens["default"] = token(0)
        return store

    @pytest.fixture
    def joins(self, app: App, store: Gated, trakt: Trakt) -> Joins:
        client = httpx.Client(transport=httpx.MockTransport(trakt))
        joins = Joins(app, store, http_client=client, clock=trakt.time.clock)
        joins.gate = store.gate
        joins._join(None)
        assert store.asked.wait(60)
        return joins

    def test_what_it_brings_is_used(
        self, joins: Joins, trakt: Trakt, store: Gated, kind: str
    ) -> None:
        trakt.time.now = FRESH
        assert joins.obtain(kind) == token(0)
        assert store.loads == 1

    def test_unless_it_brings_the_token_that_was_refused(
        self, joins: Joins, trakt: Trakt, kind: str
    ) -> None:
        trakt.time.now = FRESH
        assert joins.obtain(kind, rejected=token(0)).access_token == "access-1"
        assert trakt.sent == ["refresh-0"]

    def test_its_error_is_raised_as_a_copy(self, joins: Joins, trakt: Trakt, kind: str) -> None:
        trakt.time.now = DEAD
        trakt.script = [httpx.Response(503)]
        flight, _ = joins._flight, joins.gate
        assert flight is not None
        with pytest.raises(Unavailable) as caught:
            joins.obtain(kind)
        assert caught.value is not flight.answer.exception()
        assert str(caught.value) == str(flight.answer.exception())


class TestNoMoreThreads:
    """As in a function of `atexit`."""

    @pytest.fixture(autouse=True)
    def _no_more_threads(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def submit(*_: object) -> None:
            raise RuntimeError("cannot schedule new futures after interpreter shutdown")

        monkeypatch.setattr("trakt_auth.refresh.ThreadPoolExecutor.submit", submit)

    def test_a_stale_token_is_traded_on_this_thread(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        threads: list[threading.Thread] = []
        trakt.before_answer = lambda: threads.append(threading.current_thread())
        assert machine.renewed() == "access-1"
        assert stored(store).access_token == "access-1"
        assert threads == [threading.current_thread()]

    def test_a_rejected_token_is_traded(self, machine: Machine, trakt: Trakt) -> None:
        trakt.time.now = FRESH
        assert machine.use(rejected=token(0)) == "access-1"

    def test_an_error_is_raised(self, machine: Machine, trakt: Trakt) -> None:
        trakt.time.now = DEAD
        trakt.script = [httpx.Response(503)]
        with pytest.raises(Unavailable):
            machine.use()


def test_a_fork_waits_for_no_thread_of_its_parent(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.refresher._guard.acquire()
    machine.refresher._flight = Flight()
    monkeypatch.setattr("trakt_auth.refresh.os.getpid", lambda: -1)
    assert machine.renewed() == "access-1"
    assert machine.refresher._pid == -1


def wait_for_looks() -> None:
    """Until nothing goes on behind anybody's back."""
    pool = _store_watch._shared_pool()
    for done in [pool.submit(lambda: None) for _ in range(20)]:
        done.result(60)


class TestLooks:
    """What others did to the account."""

    def test_the_same_process_is_noticed_at_the_next_call(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        assert machine.use() == "access-0"
        store.save("default", token(5))
        assert machine.use() == "access-5"
        store.delete("default")
        with pytest.raises(LoginRequired, match="Nobody"):
            machine.use()
        store.save("default", token(6))
        assert machine.use() == "access-6"

    def test_by_another_object_for_the_same_place(
        self, trakt: Trakt, app: App, tmp_path: Path
    ) -> None:
        trakt.time.now = FRESH
        store = FileTokenStore(tmp_path / "tokens")
        store.save("default", token(0))
        refresher = Refresher(app, store, clock=trakt.time.clock)
        assert refresher.get() == token(0)
        FileTokenStore(tmp_path / "tokens").save("default", token(5))
        assert refresher.at_hand() is None
        assert refresher.get() == token(5)

    def test_another_process_is_noticed_within_half_a_minute(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        assert machine.use() == "access-0"
        store._tokens["default"] = token(5)
        trakt.time.now += LOOK_EVERY - 0.5
        assert machine.use() == "access-0"
        wait_for_looks()
        assert machine.use() == "access-0", "the store is not asked more often"
        trakt.time.now += 0.5
        assert machine.use() == "access-0", "nobody waits for the look"
        wait_for_looks()
        assert machine.use() == "access-5"
        store._tokens.clear()
        trakt.time.now += LOOK_EVERY
        machine.use()
        wait_for_looks()
        with pytest.raises(LoginRequired, match="Nobody"):
            machine.use()

    def test_one_look_is_one_read(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        loads: list[str] = []
        load = store.load
        store.load = lambda account: loads.append(account) or load(account)  # type: ignore[method-assign,func-returns-value]
        trakt.time.now = FRESH
        machine.use()
        for _ in range(100):
            machine.use()
        assert len(loads) == 1
        trakt.time.now += LOOK_EVERY
        for _ in range(100):
            machine.use()
        wait_for_looks()
        assert len(loads) == 2

    def test_a_store_that_fails_then_costs_nothing(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        machine.use()

        def load(_: str) -> Token:
            raise StoreError("hangs")

        store.load = load  # type: ignore[assignment]
        trakt.time.now += LOOK_EVERY
        for _ in range(3):
            assert machine.use() == "access-0"
            wait_for_looks()


class TestARejectedToken:
    def test_a_lasting_401_costs_one_renewal(self, machine: Machine, trakt: Trakt) -> None:
        trakt.time.now = FRESH
        assert machine.use() == "access-0"
        assert machine.use(rejected=token(0)) == "access-1"
        for _ in range(10):
            with pytest.raises(ServiceError, match="rejects a token") as caught:
                machine.use(rejected=token(1))
            assert not isinstance(caught.value, LoginRequired)
            assert caught.value.status == 401
        assert trakt.sent == ["refresh-0"]

    def test_then_it_is_tried_after_ever_longer_pauses(
        self, machine: Machine, trakt: Trakt
    ) -> None:
        trakt.time.now = FRESH
        machine.use(rejected=token(0))
        for number, pause in enumerate([5, 10, 20, 40, 80, 160, 300, 300], 1):
            trakt.time.now += pause - 0.5
            with pytest.raises(ServiceError, match="rejects a token"):
                machine.use(rejected=token(number))
            trakt.time.now += 0.5
            assert machine.use(rejected=token(number)) == f"access-{number + 1}"

    def test_it_serves_those_who_have_not_seen_it_rejected(
        self, machine: Machine, trakt: Trakt
    ) -> None:
        trakt.time.now = FRESH
        machine.use(rejected=token(0))
        with pytest.raises(ServiceError):
            machine.use(rejected=token(1))
        assert machine.use() == "access-1"

    def test_others_wait_for_its_successor(self, machine: Machine, trakt: Trakt) -> None:
        trakt.time.now = FRESH
        machine.use()
        asked, answer = threading.Event(), threading.Event()

        def hold() -> None:
            asked.set()
            assert answer.wait(60)

        trakt.before_answer = hold
        with ThreadPoolExecutor(2) as pool:
            first = pool.submit(machine.refresher.get, token(0))
            assert asked.wait(60)
            assert machine.refresher.at_hand() is None
            second = pool.submit(machine.refresher.get)
            answer.set()
            assert first.result(60) == second.result(60) == token(1, created_at=FRESH)

    def test_one_of_unknown_life_serves_until_it_is_rejected(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        store.save("default", token(0, expires_in=None))
        trakt.time.now = ISSUED + 10**9
        assert machine.use() == "access-0"
        trakt.script = [httpx.Response(503)]
        with pytest.raises(Unavailable):
            machine.use(rejected=token(0))
        with pytest.raises(Unavailable):
            machine.use()
        trakt.time.now += 5
        trakt.sent.clear()
        assert machine.use() == "access-1"


class TestElsewhere:
    @pytest.mark.parametrize("name", ["api_url", "auth_url"])
    def test_a_token_of_another_host_is_not_sent(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore, name: str
    ) -> None:
        store.save("default", token(0, **{name: "https://other.example"}))
        for now in (FRESH, STALE, DEAD):
            trakt.time.now = now
            with pytest.raises(LoginRequired, match=r"signed in at https://other.example.*login"):
                machine.use()
        assert trakt.sent == []
        assert stored(store).access_token == "access-0"

    def test_one_of_the_same_host_is(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        here = {"api_url": "https://API.trakt.tv:443/", "auth_url": "https://auth.trakt.tv"}
        store.save("default", token(0, **here))
        assert machine.renewed() == "access-1"
        assert stored(store).api_url == "https://api.trakt.tv"


def test_clients_of_the_wrong_kind_are_refused_at_once(app: App, store: MemoryTokenStore) -> None:
    with pytest.raises(ConfigurationError, match=r"http_client must be an httpx\.Client"):
        Refresher(app, store, http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="async_http_client must be"):
        Refresher(app, store, async_http_client=httpx.Client())  # type: ignore[arg-type]


FAULTS: list[tuple[Reply, type[TraktAuthError]]] = [
    (httpx.ConnectError("refused"), Unavailable),
    (httpx.ReadTimeout("lost"), Unavailable),
    (httpx.Response(500), Unavailable),
    (httpx.Response(503, html="<html>"), Unavailable),
    (httpx.Response(403, html="<html>"), Forbidden),
    (httpx.Response(429, headers={"Retry-After": "60"}), RateLimited),
    (httpx.Response(429), RateLimited),
    (httpx.Response(200, html="<html>"), UnexpectedResponse),
    (httpx.Response(200, json={}), UnexpectedResponse),
    (httpx.Response(400, html="<html>"), UnexpectedResponse),
    (httpx.Response(401, json={"error": "invalid_client"}), InvalidClient),
]


@pytest.mark.parametrize(("fault", "error"), FAULTS)
class TestFaults:
    def test_the_old_token_serves_on_and_trakt_is_left_alone(
        self,
        machine: Machine,
        trakt: Trakt,
        store: MemoryTokenStore,
        fault: Reply,
        error: type[TraktAuthError],
    ) -> None:
        trakt.script = [fault]
        for _ in range(100):
            assert machine.use() == "access-0"
        assert trakt.sent == ["refresh-0"]
        assert stored(store) == token(0)
        assert not stored(store).refused
        # Once the pause is over it is tried again: here the fault had kept the request from Trakt.
        trakt.time.now += 61
        trakt.sent.clear()
        assert machine.renewed() == "access-1"

    def test_a_dead_token_makes_it_an_error_that_is_not_sent_twice(
        self,
        machine: Machine,
        trakt: Trakt,
        store: MemoryTokenStore,
        fault: Reply,
        error: type[TraktAuthError],
    ) -> None:
        trakt.time.now = DEAD
        trakt.script = [fault]
        for _ in range(3):
            with pytest.raises(error) as caught:
                machine.use()
            assert type(caught.value) is error
        assert trakt.sent == ["refresh-0"]
        assert stored(store) == token(0)

    def test_a_rejected_token_does_not_serve_on(
        self,
        machine: Machine,
        trakt: Trakt,
        fault: Reply,
        error: type[TraktAuthError],
    ) -> None:
        trakt.script = [fault]
        with pytest.raises(error):
            machine.use(rejected=token(0))


class TestPauses:
    @pytest.mark.parametrize(
        ("failures", "retry_after", "pause"),
        [
            (1, None, 5),
            (2, None, 10),
            (3, 1, 20),
            (7, None, 300),
            (10**9, None, 300),
            (1, 899, 899),
            (1, 31_536_000, 900),
            (1, float("inf"), 900),
        ],
    )
    def test_how_long(self, failures: int, retry_after: float | None, pause: float) -> None:
        assert pause_after(failures, retry_after) == pause

    def test_each_failure_in_a_row_doubles_it(self, machine: Machine, trakt: Trakt) -> None:
        trakt.script = [httpx.Response(503) for _ in range(4)]
        for count, pause in enumerate([5, 10, 20, 40], 1):
            assert machine.use() == "access-0"
            trakt.time.now += pause - 0.5
            assert machine.use() == "access-0"
            assert len(trakt.sent) == count
            trakt.time.now += 0.5
        trakt.sent.clear()
        assert machine.renewed() == "access-1"

    def test_meanwhile_the_old_token_costs_no_look_into_the_store(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.script = [httpx.Response(503)]
        machine.use()
        store._tokens.clear()  # by nobody who would say so
        assert machine.use() == "access-0"

    def test_meanwhile_a_token_is_at_hand_to_its_last_second(
        self, machine: Machine, trakt: Trakt
    ) -> None:
        trakt.time.now = ISSUED + LIFE - 1
        trakt.script = [httpx.Response(503)]
        machine.use()
        assert machine.refresher.at_hand() == token(0)
        trakt.time.now = ISSUED + LIFE
        assert machine.refresher.at_hand() is None

    def test_trakt_may_ask_for_a_longer_one(self, machine: Machine, trakt: Trakt) -> None:
        trakt.script = [httpx.Response(429, headers={"Retry-After": "60"})]
        machine.use()
        trakt.time.now += 59.5
        assert machine.use() == "access-0"
        trakt.time.now += 0.5
        trakt.sent.clear()
        assert machine.renewed() == "access-1"

    @pytest.mark.parametrize("asked", ["31536000", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
    def test_but_not_for_more_than_a_quarter_of_an_hour(
        self, machine: Machine, trakt: Trakt, asked: str
    ) -> None:
        trakt.time.now = ISSUED + LIFE - 3000
        trakt.script = [httpx.Response(429, headers={"Retry-After": asked})]
        machine.use()
        trakt.time.now += 899
        assert machine.renewed() == "access-0"
        trakt.sent.clear()
        trakt.time.now += 1
        assert machine.renewed() == "access-1"

    def test_another_token_has_none(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.script = [httpx.Response(503)]
        machine.use()
        store.save("default", token(7))
        assert machine.use() == "access-7"
        assert machine.use() == "access-8"

    def test_the_old_token_serves_to_its_last_second(self, machine: Machine, trakt: Trakt) -> None:
        trakt.time.now = ISSUED + LIFE - 1
        trakt.script = [httpx.Response(503)]
        assert machine.refresher.get().access_token == "access-0"
        trakt.time.now = ISSUED + LIFE
        with pytest.raises(Unavailable):
            machine.refresher.get()


class TestRefusal:
    def test_a_refused_refresh_token_is_sent_once_by_anybody(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore, app: App
    ) -> None:
        trakt.sent = ["refresh-0"]  # spent by somebody who did not save
        assert machine.use() == "access-0", "it lives for another while"
        for other in (machine, Machine(trakt, store, app)):
            trakt.time.now = max(trakt.time.now, DEAD)
            with pytest.raises(LoginRequired, match=f"no longer accepts .*{LOG_IN}"):
                other.use()
            trakt.time.now += LONGEST_PAUSE
            with pytest.raises(LoginRequired):
                other.use()
        assert trakt.sent == ["refresh-0", "refresh-0"]
        assert stored(store).access_token == "access-0"

    def test_a_new_login_is_taken_up_at_once(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = DEAD
        trakt.sent = ["refresh-0"]
        with pytest.raises(LoginRequired):
            machine.use()
        store.save("default", token(7, received_at=float(DEAD)))
        assert machine.use() == "access-7"

    def test_what_an_outsider_saved_meanwhile_is_used(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        def outsider() -> None:
            store._tokens = {key: token(9, received_at=float(STALE)) for key in store._tokens}

        trakt.sent = ["refresh-0"]
        trakt.before_answer = outsider
        assert machine.renewed() == "access-9"

    def test_nobody_is_signed_in(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        store.delete("default")
        with pytest.raises(LoginRequired, match=f"Nobody is signed in .*{LOG_IN}"):
            machine.use()
        store.save("default", token(3, received_at=float(STALE)))
        assert machine.use() == "access-3"

    def test_a_token_of_another_application_is_left_alone(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        store.save("default", token(0, client_id="another"))
        with pytest.raises(LoginRequired, match="another application"):
            machine.use()
        assert trakt.sent == []
        assert stored(store) == token(0)


class Fragile(MemoryTokenStore):
    """A store that fails where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.failing: set[str] = set()
        self.saves_left = 10**9
        self.saves_fail: list[bool] = []
        self.problem: Exception = StoreError("the disk is full")
        self.overtaken_by: Token | None = None

    def load(self, account: str) -> Token | None:
        if "load" in self.failing:
            raise StoreError("the disk cannot be read")
        return super().load(account)

    def save(self, account: str, token: Token) -> None:
        self.saves_left -= 1
        if self.saves_fail and self.saves_fail.pop(0):
            raise self.problem
        if self.saves_left < 0 and self.overtaken_by:
            self._tokens = dict.fromkeys(self._tokens, self.overtaken_by)
            raise NewerTokenSaved("the lock was lost")
        if "save" in self.failing or self.saves_left < 0:
            raise StoreError("the disk is full")
        super().save(account, token)


class TestStoreTrouble:
    @pytest.fixture
    def store(self) -> Fragile:
        store = Fragile()
        store.save("default", token(0))
        return store

    def test_a_full_disk_spends_no_refresh_token(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        store.failing = {"save"}
        assert machine.use() == "access-0"
        trakt.time.now = DEAD
        with pytest.raises(StoreError, match="full"):
            machine.use()
        assert trakt.sent == []
        store.failing = set()
        trakt.time.now += LONGEST_PAUSE
        assert machine.use() == "access-1"

    def test_a_save_that_fails_is_tried_again_within_a_minute(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        waits = machine.hurry()
        store.saves_fail = [False, *[True] * 9]
        assert machine.renewed() == "access-1"
        assert stored(store).access_token == "access-1"
        assert waits == [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 5, 5, 5]
        assert trakt.sent == ["refresh-0"]

    def test_a_token_that_was_not_saved_serves_everybody_here_until_it_is(
        self, machine: Machine, trakt: Trakt, store: Fragile, app: App
    ) -> None:
        waits = machine.hurry()
        store.saves_left = 1
        trakt.time.now = DEAD
        assert machine.refresher.get().access_token == "access-1"
        assert machine.refresher._flight is not None
        machine.refresher._flight.ended.result(60)
        assert SAVE_PATIENCE <= sum(waits) < SAVE_PATIENCE + 6
        assert stored(store) == token(0)
        another = Machine(trakt, store, app)
        another.hurry()
        assert another.use() == "access-1"
        assert machine.use() == "access-1"
        store.saves_left = 10
        trakt.time.now += LOOK_EVERY
        assert machine.use() == "access-1"
        assert stored(store).access_token == "access-1"
        assert trakt.sent == ["refresh-0"]

    def test_its_successor_is_not_asked_for_before_it_is_saved(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        machine.hurry()
        store.saves_left = 1
        assert machine.renewed() == "access-1"
        with pytest.raises(StoreError, match="full"):
            machine.use(rejected=token(1))
        assert trakt.sent == ["refresh-0"]

    def test_closing_saves_it(self, machine: Machine, trakt: Trakt, store: Fragile) -> None:
        machine.hurry()
        store.saves_left = 1
        machine.refresher.get()
        machine.refresher.close()
        assert stored(store) == token(0)
        store.saves_left = 10
        machine.refresher.close()
        assert stored(store).access_token == "access-1"

    def test_a_token_that_was_not_saved_gives_way_to_a_new_login(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        machine.hurry()
        store.saves_left = 1
        assert machine.renewed() == "access-1"
        store.saves_left = 10
        store.save("default", token(7, received_at=float(STALE)))
        assert machine.use() == "access-7"
        assert stored(store) == token(7)

    def test_a_token_that_was_not_saved_is_revoked_where_the_account_was_deleted(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        trakt.before_answer = lambda: store._tokens.clear()
        machine.use()
        with pytest.raises(LoginRequired, match="Nobody"):
            machine.use()
        assert trakt.revoked == ["access-1"]
        assert store.load("default") is None

    def test_a_token_that_was_not_saved_gives_way_to_one_saved_in_the_same_moment(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        store.saves_left = 1
        store.overtaken_by = token(7, received_at=float(STALE))
        assert machine.renewed() == "access-7"
        assert stored(store) == token(7)

    def test_a_store_that_raises_what_it_should_not_loses_nothing(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        machine.hurry()
        store.saves_fail = [False, True, True]
        store.problem = OSError("PLANTED")
        assert machine.renewed() == "access-1"
        assert stored(store).access_token == "access-1"

    def test_a_refusal_that_cannot_be_written_down_is_remembered(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        trakt.time.now = DEAD
        trakt.sent = ["refresh-0"]
        store.saves_left = 1
        for _ in range(2):
            with pytest.raises(LoginRequired, match="no longer accepts"):
                machine.use()
            trakt.time.now += LONGEST_PAUSE
        assert trakt.sent == ["refresh-0", "refresh-0"]

    def test_a_refusal_gives_way_to_a_login_saved_in_the_same_moment(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        trakt.sent = ["refresh-0"]
        store.saves_left = 1
        store.overtaken_by = token(7, received_at=float(STALE))
        machine.use()
        trakt.time.now += LOOK_EVERY
        machine.use()
        wait_for_looks()
        assert machine.use() == "access-7"

    def test_a_store_that_cannot_be_read_leaves_the_token_at_hand(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        trakt.time.now = FRESH
        machine.use()
        store.failing = {"load"}
        trakt.time.now = STALE
        assert machine.use() == "access-0"
        trakt.time.now = DEAD
        with pytest.raises(StoreError, match="read"):
            machine.use()


def test_errors_are_not_shared_between_those_who_wait(machine: Machine, trakt: Trakt) -> None:
    trakt.time.now = DEAD
    trakt.script = [httpx.Response(503)]
    errors = []
    for _ in range(2):
        with pytest.raises(Unavailable) as caught:
            machine.use()
        errors.append(caught.value)
    assert errors[0] is not errors[1]
    assert errors[0].__context__ is None


def test_its_repr_holds_no_secret(machine: Machine) -> None:
    machine.use()
    assert "access" not in repr(machine.refresher)
    assert "client-secret" not in repr(machine.refresher)
