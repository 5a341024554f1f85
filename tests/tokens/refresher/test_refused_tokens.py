"""Tokens that Trakt refuses, and those that are never sent to it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.tokens.refresher.conftest import (
    DEAD,
    FRESH,
    ISSUED,
    LOG_IN,
    STALE,
    Machine,
    Trakt,
    stored,
    token,
)
from trakt_auth import (
    App,
    LoginRequired,
    MemoryTokenStore,
    ServiceError,
    StoreError,
    Token,
    Unavailable,
)
from trakt_auth._tokens.pauses import LONGEST_RENEWAL_PAUSE


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
        for number, pause in enumerate([60, 120, 240, 480, 900, 900], 1):
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

    @pytest.mark.parametrize("name", ["api_url", "auth_url"])
    @pytest.mark.parametrize("url", ["https://auth.trakt.tv:99999", "https://[", "nonsense"])
    def test_one_of_what_is_no_host_is_not_sent(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore, name: str, url: str
    ) -> None:
        store.save("default", token(0, **{name: url}))
        with pytest.raises(LoginRequired, match="signed in at"):
            machine.use()
        assert trakt.sent == []

    def test_one_of_the_same_host_is(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        here = {"api_url": "https://API.trakt.tv:443/", "auth_url": "https://auth.trakt.tv"}
        store.save("default", token(0, **here))
        assert machine.renewed() == "access-1"
        assert stored(store).api_url == "https://api.trakt.tv"


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
            trakt.time.now += LONGEST_RENEWAL_PAUSE
            with pytest.raises(LoginRequired):
                other.use()
        assert trakt.sent == ["refresh-0", "refresh-0"]
        assert stored(store).access_token == "access-0"

    def test_not_even_if_the_store_fails_just_then(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        def fail(account: str) -> Token | None:
            raise StoreError(f"no answer for {account}")

        trakt.time.now = DEAD
        trakt.sent = ["refresh-0"]
        load = store.load
        trakt.before_answer = lambda: setattr(store, "load", fail)
        with pytest.raises(StoreError):
            machine.use()
        store.load = load  # type: ignore[method-assign]
        for _ in range(2):
            trakt.time.now += LONGEST_RENEWAL_PAUSE
            with pytest.raises(LoginRequired):
                machine.use()
        assert trakt.sent == ["refresh-0", "refresh-0"]
        store.save("default", token(7, received_at=trakt.time.now))
        assert machine.use() == "access-7"

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
