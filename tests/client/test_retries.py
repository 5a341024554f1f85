"""connect: what is sent again, and after which pause."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from tests.connecting import SETTINGS, Caller, Trakt
from tests.driving import Reply
from trakt_auth import App, RateLimited, Unavailable, connect


class TestRetries:
    @pytest.mark.parametrize(
        "fault",
        [
            httpx.Response(502),
            httpx.Response(503, html="<html>"),
            httpx.Response(520),
            httpx.Response(429),
            httpx.ConnectError("refused"),
            httpx.ReadTimeout("slow"),
        ],
    )
    def test_what_fails_for_the_moment(self, caller: Caller, fault: Reply) -> None:
        trakt = Trakt([fault, fault, fault, httpx.Response(200, json=SETTINGS)])
        assert caller.settings(trakt).status_code == 200
        assert len(caller.pauses) == 3
        for pause, most in zip(caller.pauses, (1, 2, 4), strict=True):
            assert most / 2 <= pause <= most

    def test_no_more_than_three_times(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(503)])
        with pytest.raises(Unavailable):
            caller.settings(trakt)
        assert len(trakt.requests) == 4

    def test_retry_after_is_kept(self, caller: Caller) -> None:
        limited = httpx.Response(429, headers={"Retry-After": "7"})
        caller.settings(Trakt([limited, httpx.Response(200, json=SETTINGS)]))
        assert caller.pauses == [7]

    def test_a_long_retry_after_is_the_callers_to_wait_for(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(429, headers={"Retry-After": "300"})])
        with pytest.raises(RateLimited, match="300 s") as caught:
            caller.settings(trakt)
        assert caught.value.retry_after == 300
        assert caller.pauses == []

    def test_a_post_that_may_have_worked_is_not_sent_again(self, caller: Caller) -> None:
        for fault in (httpx.Response(502), httpx.ReadTimeout("lost")):
            trakt = Trakt([fault])
            with pytest.raises(Unavailable):
                caller.request(trakt, "POST", "/sync/history", json={})
            assert len(trakt.requests) == 1

    def test_a_post_that_never_got_there_is(self, caller: Caller) -> None:
        trakt = Trakt([httpx.ConnectError("refused"), httpx.Response(201, json={})])
        caller.request(trakt, "POST", "/sync/history", json={"movies": []})
        assert len(trakt.requests) == 2

    def test_a_post_that_was_not_looked_at_is(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(429), httpx.Response(201, json={})])
        caller.request(trakt, "POST", "/sync/history", json={"movies": []})
        assert len(trakt.requests) == 2

    def test_a_body_that_streams_is_sent_once(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(429)])

        def body() -> Any:
            yield b"{}"

        async def abody() -> Any:
            yield b"{}"

        with pytest.raises(RateLimited):
            caller.request(
                trakt, "POST", "/x", content=body() if caller.kind == "sync" else abody()
            )
        assert len(trakt.requests) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_pause_of_its_own(app: App, backend: str) -> None:
    trakt = Trakt([httpx.Response(429, headers={"Retry-After": "0"}), httpx.Response(200, json={})])
    http = httpx.AsyncClient(transport=httpx.MockTransport(trakt))

    async def main() -> int:
        async with connect(app, async_http_client=http) as client:
            return (await client.get_async_httpx_client().get("/movies/1")).status_code

    assert anyio.run(main, backend=backend) == 200
    assert len(trakt.requests) == 2
