"""A renewal that others wait for, that finds no more threads, or that a fork left behind."""

from __future__ import annotations

import threading

import anyio
import httpx
import pytest

from tests.tokens.refresher.conftest import DEAD, FRESH, Machine, Trakt, stored, token
from trakt_auth import App, ConfigurationError, MemoryTokenStore, Token, Unavailable
from trakt_auth._tokens.flight import Flight
from trakt_auth._tokens.refresher import Refresher


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

        monkeypatch.setattr("trakt_auth._tokens.refresher.ThreadPoolExecutor.submit", submit)

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

    def test_who_asks_from_within_is_refused(
        self, app: App, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        refused: list[Exception] = []

        def ask() -> None:
            try:
                refresher.get(token(1))
            except ConfigurationError as error:
                refused.append(error)

        client = httpx.Client(transport=httpx.MockTransport(trakt))
        refresher = Refresher(app, store, http_client=client, clock=trakt.time.clock)
        trakt.before_answer = ask
        trakt.time.now = DEAD
        assert refresher.get().access_token == "access-1"
        assert "by the very code that asks for it" in str(refused[0])

    def test_an_error_is_raised(self, machine: Machine, trakt: Trakt) -> None:
        trakt.time.now = DEAD
        trakt.script = [httpx.Response(503)]
        with pytest.raises(Unavailable):
            machine.use()


def test_a_fork_waits_for_no_thread_of_its_parent(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    parents = machine.refresher._flight = Flight()
    monkeypatch.setattr("os.getpid", lambda: -1)
    assert machine.renewed() == "access-1"
    assert not parents.ended.done()


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
