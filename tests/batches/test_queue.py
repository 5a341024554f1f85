"""The queue of a batch, step by step: no request is sent, and nobody waits."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.fronting import ADDED, NOW
from trakt_auth import (
    AccountLimitExceeded,
    PartlyDone,
    Progress,
    RateLimited,
    Unavailable,
    UnexpectedResponse,
    ValidationFailed,
    models,
)
from trakt_auth._batches.entries import Target
from trakt_auth._batches.queue import BatchResult, Queue, Unit
from trakt_auth._calls.options import Options
from trakt_auth.errors import TraktAuthError

PLAY, OWN = Target("sync.history", "add"), Target("sync.collection", "add")
WANT, UNWANT = Target("sync.watchlist", "add"), Target("sync.watchlist", "remove")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def queue(clock: Clock | None = None, **options: Any) -> Queue:
    given: dict[str, Any] = {"size": 100, "every": None, "options": Options()}
    return Queue(clock=clock or Clock(), wall=lambda: NOW, **(given | options))


def put(one: Queue, *targets: Target, start: int = 1) -> None:
    for number, target in enumerate(targets, start):
        one.put(target, {"ids": {"trakt": number}}, None, {})


def send(one: Queue, *outcomes: Any) -> tuple[list[str], list[BatchResult]]:
    """What is sent, and what became of it. The last outcome is that of all others."""
    steps, asked = one.sending(lambda: False), list[str]()
    try:
        unit = next(steps)
        while True:
            asked.append(unit.target.name)
            unit = steps.send(outcomes[min(len(asked), len(outcomes)) - 1])
    except StopIteration as end:
        return asked, end.value


def lost(*, doubt: bool) -> TraktAuthError:
    error = Unavailable("Trakt is not available.")
    error.maybe_done = doubt
    return error


class TestSending:
    def test_what_waits_is_sent_once(self) -> None:
        one = queue()
        put(one, PLAY, OWN, PLAY)
        asked, results = send(one, ADDED)
        assert asked == [PLAY.name, OWN.name]
        assert [(each.call, each.sent, each.error) for each in results] == [
            (PLAY.name, 2, None),
            (OWN.name, 1, None),
        ]
        found = results[0]
        assert (found.added.movies, found.added.episodes, found.existing.shows) == (1, 0, 0)
        assert (found.deleted.movies, found.not_found.movies) == (0, [])
        assert one.left == []
        assert send(one, ADDED) == ([], [])
        assert one.results == results

    def test_large_ones_go_out_in_parts(self) -> None:
        one = queue(size=10_000)
        put(one, *[OWN] * 1001)
        assert [each.sent for each in send(one, ADDED)[1]] == [500, 500, 1]

    def test_progress_is_told(self) -> None:
        told: list[object] = []
        one = queue(options=Options(on_event=told.append))
        put(one, PLAY, OWN, OWN)
        send(one, ADDED)
        assert told == [Progress("batch", 1, 3), Progress("batch", 3, 3)]

    def test_what_trakt_did_not_find(self) -> None:
        missing = {"movies": [{"ids": {"trakt": 1}}], "shows": []}
        body = {"added": {"movies": 0}, "existing": {"movies": 4}, "not_found": missing}
        one = queue()
        put(one, OWN)
        result = send(one, httpx.Response(201, json=body))[1][0]
        assert (result.added.movies, result.existing.movies) == (0, 4)
        assert [each.to_dict() for each in result.not_found.movies or ()] == missing["movies"]

    def test_a_model_without_ids_is_told(self) -> None:
        movie = models.Movie.from_dict({"title": "x", "year": 1, "ids": {"trakt": None}})
        one = queue()
        one.put(OWN, movie, None, {})
        assert send(one) == ([], [BatchResult(OWN.name, unnamed=(movie,))])
        assert one.left == []
        assert one.partly_done() is None

    def test_a_wrong_item_is_not_queued(self) -> None:
        one = queue()
        with pytest.raises(ValueError, match="imbd"):
            one.put(OWN, {"ids": {"imbd": "tt1"}}, None, {})
        assert one.left == []

    def test_nothing_more_once_it_is_stopped(self) -> None:
        one, stops = queue(), [False, True]
        put(one, PLAY, OWN)
        steps = one.sending(lambda: stops.pop(0))
        next(steps)
        with pytest.raises(StopIteration):
            steps.send(ADDED)
        assert [row["call"] for row in one.left] == [OWN.name]


class TestErrors:
    def test_one_does_not_stop_the_others(self) -> None:
        one = queue()
        put(one, OWN, PLAY)
        limited = RateLimited("Too many.", retry_after=1)
        asked, results = send(one, limited, ADDED)
        assert asked == [OWN.name, PLAY.name]
        assert [each.error for each in results] == [limited, None]
        assert [row["call"] for row in one.left] == [OWN.name]
        assert send(one, ADDED)[0] == [OWN.name]  # the next flush takes it
        assert one.partly_done() is None

    def test_what_may_be_done_is_never_left(self) -> None:
        one = queue()
        put(one, PLAY)
        row = one.left[0]
        (result,) = send(one, lost(doubt=True))[1]
        assert result.maybe_done == [row]
        assert (one.left, send(one)) == ([], ([], []))
        error = one.partly_done()
        assert isinstance(error, PartlyDone)
        assert "1 items may have been done: look at Trakt" in str(error)
        assert (error.maybe_done, error.left, error.done) == (True, {}, [result])
        assert error.__cause__ is result.error

    def test_a_lost_write_that_may_be_repeated_is_left(self) -> None:
        for outcome in (lost(doubt=False), httpx.Response(200, text="<html>")):
            one = queue()
            put(one, OWN)
            (result,) = send(one, outcome)[1]
            assert (result.maybe_done, len(one.left)) == ((), 1)

    def test_an_answer_that_cannot_be_read_is_a_doubt_where_a_repeat_does_harm(self) -> None:
        one = queue()
        put(one, PLAY)
        (result,) = send(one, httpx.Response(200, text="<html>"))[1]
        assert isinstance(result.error, UnexpectedResponse)
        assert len(result.maybe_done) == 1
        assert one.left == []

    def test_an_account_that_is_full_stops_that_one_list(self) -> None:
        one = queue()
        put(one, WANT, OWN, UNWANT)
        one.put(UNWANT, {"ids": {"trakt": 1}}, None, {})
        full = AccountLimitExceeded("Full.", status=420)
        assert send(one, full, ADDED)[0] == [WANT.name, OWN.name]
        put(one, WANT, OWN, start=9)
        assert send(one, ADDED)[0] == [OWN.name]
        assert [row["call"] for row in one.left] == [WANT.name, UNWANT.name]
        error = one.partly_done()
        assert error is not None
        assert {name: len(items["movies"]) for name, items in error.left.items()} == {
            WANT.name: 2,
            UNWANT.name: 2,
        }
        assert not error.maybe_done

    def test_what_trakt_refuses_is_held_back_and_no_more(self) -> None:
        one = queue()
        put(one, OWN)
        send(one, ValidationFailed("No.", status=422))
        put(one, OWN, start=2)
        assert send(one, ADDED)[0] == [OWN.name]
        assert one.left == [{"call": OWN.name, "movies": [{"ids": {"trakt": 1}}]}]


class TestInterrupted:
    """As by Ctrl-C, or a task that is cancelled."""

    def end(self, one: Queue, *, started: bool) -> Unit:
        steps = one.sending(lambda: False)
        unit = next(steps)
        unit.started = started
        if not unit.harmless:
            assert one.left == []
        steps.close()
        return unit

    def test_what_was_sent_may_be_done(self) -> None:
        one = queue()
        put(one, PLAY)
        row = one.left[0]
        self.end(one, started=True)
        assert one.left == []
        assert one.results == [BatchResult(PLAY.name, sent=1, maybe_done=[row])]

    @pytest.mark.parametrize(("target", "started"), [(PLAY, False), (OWN, True)])
    def test_the_rest_is_left(self, target: Target, started: bool) -> None:
        one = queue()
        put(one, target)
        self.end(one, started=started)
        assert len(one.left) == 1
        assert one.results == []


class TestTime:
    def test_so_many_items(self) -> None:
        one = queue(size=3)
        for count in range(1, 4):
            put(one, OWN, start=count)
            assert one.is_full is (count == 3)
        send(one, lost(doubt=False))
        assert not one.is_full  # it waits for as many new ones

    def test_so_many_seconds_after_the_first(self) -> None:
        clock = Clock()
        one = queue(clock, every=30)
        assert one.due_in() is None
        put(one, OWN)
        clock.now += 20
        put(one, OWN, start=2)
        assert one.due_in() == 10
        clock.now += 20
        assert one.due_in() == 0
        send(one, lost(doubt=False))
        assert one.due_in() == 30
        send(one, ADDED)
        assert one.due_in() is None

    def test_never(self) -> None:
        one = queue()
        put(one, OWN)
        assert one.due_in() is None

    def test_numbers_that_cannot_be_used(self) -> None:
        for name in ("size", "every"):
            options: dict[str, Any] = {name: 0}
            with pytest.raises(ValueError, match=name):
                queue(**options)

    def test_a_play_was_when_it_was_queued(self) -> None:
        one = queue()
        put(one, PLAY)
        assert one.left[0]["movies"][0]["watched_at"].startswith("2026-09-21T14:13:20")


def test_what_was_left_goes_first() -> None:
    saved = [{"call": UNWANT.name, "movies": [{"ids": {"trakt": 5}}]}]
    one = queue(left=saved)
    put(one, WANT)
    assert send(one, ADDED)[0] == [UNWANT.name, WANT.name]
    with pytest.raises(ValueError, match="no call"):
        queue(left=[{"call": "x"}])
