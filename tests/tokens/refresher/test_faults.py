"""A renewal that fails at Trakt: what serves meanwhile, and how long until the next."""

from __future__ import annotations

import httpx
import pytest

from tests.driving import Reply
from tests.tokens.refresher.conftest import DEAD, ISSUED, LIFE, Machine, Trakt, stored, token
from trakt_auth import (
    Forbidden,
    InvalidClient,
    MemoryTokenStore,
    RateLimited,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth._tokens.refresher import pause_after

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
