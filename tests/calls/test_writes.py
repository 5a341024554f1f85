"""Trakt and AsyncTrakt: writes of many items."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest

from tests.fronting import ADDED, NOTHING, ONE, Front, Server, write
from trakt_auth import PartlyDone, Progress, ValidationFailed


class TestWrites:
    def test_many_items_go_out_in_requests_of_some(self, front: Front) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            body = json.loads(request.content)
            added = ONE | {"movies": len(body.get("movies", [])), "episodes": 2}
            missing = [item for item in body.get("movies", []) if item["ids"]["trakt"] % 50 == 0]
            return httpx.Response(
                201,
                json={"added": added, "updated": ONE, "not_found": NOTHING | {"movies": missing}},
            )

        server = Server(answer)
        call = write(movies=120, shows=5)
        result = front.one(server, lambda trakt: trakt._caller.write(call, 50)).to_dict()
        sent = [json.loads(request.content) for request in server.requests]
        assert [{name: len(items) for name, items in body.items()} for body in sent] == [
            {"movies": 50},
            {"movies": 50},
            {"movies": 20, "shows": 5},
        ]
        assert result["added"] == ONE | {"movies": 120, "episodes": 6}
        assert len(result["not_found"]["movies"]) == 3
        assert front.time.sleeps == [1, 1]
        done = [event for event in front.events if isinstance(event, Progress)]
        assert done == [Progress("sync.history.add", n, 125) for n in (50, 100, 125)]

    def test_a_small_write_is_one_request(self, front: Front) -> None:
        server = Server(ADDED)
        front.one(server, lambda trakt: trakt._caller.write(write(movies=50), 50))
        assert len(server.requests) == 1
        assert front.events == []

    @pytest.mark.parametrize(
        "failure",
        [
            httpx.Response(420, headers={"X-Account-Limit": "100"}),
            httpx.Response(500),
            httpx.ReadTimeout("x"),
            httpx.Response(200, json=[]),
            httpx.Response(200, text="<html>"),
            httpx.Response(302),
        ],
    )
    def test_what_is_done_stays_known(self, front: Front, failure: Any) -> None:
        server = Server(ADDED, ADDED, failure)
        with pytest.raises(PartlyDone, match="after 4 of 7 items") as caught:
            front.one(server, lambda trakt: trakt._caller.write(write(movies=5, shows=2), 2))
        stopped = caught.value
        unsure = isinstance(failure, Exception) or failure.status_code in (200, 500)
        assert stopped.maybe_done is unsure
        assert ("Look whether the next 2 are too" in str(stopped)) is unsure
        assert stopped.done.to_dict()["added"] == ONE | {"movies": 2}
        assert stopped.left == {
            "movies": [{"ids": {"trakt": 4}}],
            "shows": [{"ids": {"trakt": 0}}, {"ids": {"trakt": 1}}],
        }
        assert isinstance(stopped.__cause__, Exception)
        assert len(server.requests) == 3
        assert str(stopped.__cause__) in str(stopped)
        assert pickle.loads(pickle.dumps(stopped)).left == stopped.left

    def test_where_the_first_request_fails_nothing_is_done(self, front: Front) -> None:
        server = Server(httpx.Response(422))
        with pytest.raises(ValidationFailed):
            front.one(server, lambda trakt: trakt._caller.write(write(movies=5), 2))

    def test_max_wait_is_for_all_of_it(self, front: Front) -> None:
        server = Server(ADDED)
        with pytest.raises(PartlyDone) as caught:
            front.one(server, lambda trakt: trakt._caller.write(write(movies=9), 2), max_wait=2.5)
        assert caught.value.retry_after == 1
        assert len(caught.value.left["movies"]) == 3
        assert front.time.sleeps == [1, 1]

    def test_a_chunk_must_hold_something(self, front: Front) -> None:
        with pytest.raises(ValueError, match="chunk"):
            front.one(Server(ADDED), lambda trakt: trakt._caller.write(write(), 0))
