"""Trakt and AsyncTrakt: writes of many items."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest

from generated_client import models
from tests.fronting import ADDED, NOTHING, ONE, Front, Server, write
from trakt_auth import PartlyDone, Progress, ValidationFailed
from trakt_auth._calls.rates import GAP


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
        assert front.time.sleeps == [GAP, GAP]
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
        assert caught.value.retry_after == GAP
        assert len(caught.value.left["movies"]) == 3
        assert front.time.sleeps == [GAP, GAP]

    def test_a_chunk_must_hold_something(self, front: Front) -> None:
        with pytest.raises(ValueError, match="chunk"):
            front.one(Server(ADDED), lambda trakt: trakt._caller.write(write(), 0))


LOST = models.Movie.from_dict(
    {"title": None, "year": None, "ids": dict.fromkeys(("trakt", "slug", "imdb", "tmdb"))}
)
NAMED = models.Movie.from_dict({"title": "Tron", "year": 1982, "ids": {"trakt": 1}})


class TestRowsWithoutAName:
    """Trakt sends items whose title and ids are all null (trakt/trakt-api#783)."""

    def test_they_are_left_out_and_told(self, front: Front) -> None:
        server = Server(ADDED)
        result = front.one(
            server, lambda trakt: trakt.sync.history.add(movies=[LOST, NAMED, LOST], chunk=1)
        )
        assert [json.loads(each.content) for each in server.requests] == [
            {"movies": [{"ids": {"trakt": 1}}]}
        ]
        assert result.unnamed == (LOST, LOST)
        assert result.added.movies == 1
        assert "unnamed" not in result.to_dict()

    def test_without_any_other_nothing_is_sent(self, front: Front) -> None:
        server = Server(ADDED)
        result = front.one(server, lambda trakt: trakt.sync.watchlist.add(movies=[LOST]))
        assert server.requests == []
        assert result.unnamed == (LOST,)
        assert (result.added.movies, result.existing.episodes) == (0, 0)
        assert result.not_found.movies == []
        removed = front.one(server, lambda trakt: trakt.sync.history.remove(movies=[LOST]))
        assert (removed.deleted.movies, removed.unnamed) == (0, (LOST,))
        assert server.requests == []

    def test_with_response_there_would_be_none(self, front: Front) -> None:
        server = Server(ADDED)
        with pytest.raises(ValueError, match="none of the items has an id"):
            front.one(server, lambda trakt: trakt.with_response.sync.history.add(movies=[LOST]))
        assert server.requests == []
        answer = front.one(
            server, lambda trakt: trakt.with_response.sync.history.add(movies=[LOST, NAMED])
        )
        assert answer.value.unnamed == (LOST,)

    def test_of_an_ordinary_write_there_are_none(self, front: Front) -> None:
        result = front.one(Server(ADDED), lambda trakt: trakt.sync.history.add(movies=[NAMED]))
        assert result.unnamed == ()

    def test_a_page_with_one_can_be_read_strictly(self, front: Front) -> None:
        row = {"watchers": 3, "movie": LOST.to_dict()}
        server = Server(httpx.Response(200, json=[row], headers={"X-Pagination-Page-Count": "1"}))
        (item,) = front.one(server, lambda trakt: trakt.movies.trending().first(5), strict=True)
        assert (item.movie.title, item.movie.ids.trakt, item.movie.ids.slug) == (None, None, None)


def test_a_204_is_none(front: Front) -> None:
    """Of those without VIP, Trakt has no figures since September 2026."""
    server = Server(httpx.Response(204))
    assert front.one(server, lambda trakt: trakt.users.stats("ada")) is None
    figures = {"progress": {"started": 84, "finished": 51, "dropped": 6}, "lists": 4}
    figures |= {"total_minutes": 184200, "total_plays": 4120}
    stats = front.one(
        Server(httpx.Response(200, json=figures)), lambda trakt: trakt.users.stats("ada")
    )
    assert (stats.progress.finished, stats.lists, stats.total_plays) == (51, 4, 4120)
