"""How reports reach a local Trakt, by a clock that nobody waits for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from trakt_scrobbler.daemon import Daemon
from trakt_scrobbler.delivery import Way, way_of
from trakt_scrobbler.playing import Action, Report, Snapshot, State
from trakt_scrobbler.queue import Queue
from trakt_scrobbler.titles import Title

from trakt_auth import App, AsyncTrakt
from trakt_auth.sandbox import Answer, Sandbox

FILM = Title(movie={"title": "TRON: Legacy", "year": 2010, "ids": {"imdb": "tt1104001"}})
EPISODE = Title(show={"title": "Breaking Bad"}, episode={"season": 1, "number": 2})
HOUR = 3600.0


class Nothing:
    """A player that plays nothing, or what it is told."""

    now: Snapshot | None = None

    async def look(self, before: Snapshot | None) -> Snapshot | None:
        return self.now


class Bench:
    """A daemon that is driven step by step."""

    def __init__(self, sandbox: Sandbox, app: App, queue: Queue) -> None:
        self.sandbox, self.app, self.queue, self.player = sandbox, app, queue, Nothing()
        self.token = sandbox.sign_in()

    def do(self, work: Callable[[Daemon], Coroutine[Any, Any, Any]]) -> Any:
        async def main() -> Any:
            async with AsyncTrakt(
                self.app,
                token=self.token,
                clock=self.sandbox.clock,
                sleep=self.sandbox.advance_async,
                retries=0,
            ) as trakt:
                return await work(
                    Daemon(trakt, self.player, self.queue, clock=self.sandbox.clock, tick=0.02)
                )

        return asyncio.run(main())

    def ended(self, title: Title, progress: float = 95.0) -> None:
        """Something has ended now."""
        self.queue.add([Report(Action.STOP, title, progress, self.sandbox.clock())], None)

    def tell(self) -> float | None:
        pause: float | None = self.do(lambda daemon: daemon.tell())
        return pause

    @property
    def history(self) -> list[str]:
        return [play["item"].partition(":")[0] for play in self.sandbox.person().history]


@pytest.fixture
def bench(trakt_sandbox: Sandbox, trakt_app: App, tmp_path: Path) -> Iterator[Bench]:
    with Queue(tmp_path / "queue.sqlite") as queue:
        yield Bench(trakt_sandbox, trakt_app, queue)


TITLES = pytest.mark.parametrize(
    ("title", "kind"), [(FILM, "movie"), (EPISODE, "episode")], ids=["movie", "episode"]
)


@TITLES
def test_at_once_it_is_a_scrobble(bench: Bench, title: Title, kind: str) -> None:
    bench.ended(title)
    assert bench.tell() is None
    assert bench.history == [kind]
    assert [request.path for request in bench.sandbox.requests] == ["/scrobble/stop"]
    assert bench.queue.entries() == []


@TITLES
def test_later_it_is_a_play_with_its_own_time(bench: Bench, title: Title, kind: str) -> None:
    bench.ended(title)
    at = bench.sandbox.clock()
    bench.sandbox.advance(9 * HOUR)
    assert bench.tell() is None
    (play,) = bench.sandbox.person().history
    assert play["item"].startswith(kind)
    assert play["watched_at"][:16] == _stamp(at)[:16]


@TITLES
@pytest.mark.parametrize("late", [0.0, 9 * HOUR])
@pytest.mark.parametrize("again", [0.0, HOUR])
def test_an_answer_that_was_lost_makes_no_second_play(
    bench: Bench, title: Title, kind: str, late: float, again: float
) -> None:
    # A play that ended long ago goes into the history.
    route = "POST /sync/history" if late else "POST /scrobble/stop"
    bench.sandbox.script(route, [Answer.lost()])
    bench.ended(title)
    bench.sandbox.advance(late)
    assert bench.tell() is not None
    assert bench.history == [kind]
    bench.sandbox.advance(again)
    assert bench.tell() is None
    assert bench.history == [kind]
    assert bench.queue.entries() == []


@TITLES
@pytest.mark.parametrize("again", [0.0, HOUR])
def test_what_never_arrived_is_sent_again(
    bench: Bench, title: Title, kind: str, again: float
) -> None:
    bench.sandbox.script("POST /scrobble/stop", [Answer.dropped()])
    bench.ended(title)
    assert bench.tell() is not None
    assert bench.history == []
    bench.sandbox.advance(again)
    assert bench.tell() is None
    assert bench.history == [kind]


def test_a_film_that_was_seen_twice_is_two_plays(bench: Bench) -> None:
    bench.ended(FILM)
    bench.sandbox.advance(4 * HOUR)
    bench.ended(FILM)
    bench.sandbox.advance(4 * HOUR)
    assert bench.tell() is None
    assert bench.history == ["movie", "movie"]


@pytest.mark.parametrize(
    "answer",
    [Answer(422), Answer(409), Answer(404), Answer(400)],
    ids=lambda answer: str(answer.status),
)
def test_what_trakt_refuses_for_good_is_logged_and_left_out(
    bench: Bench, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    bench.sandbox.script("POST /scrobble/stop", [answer])
    bench.ended(FILM)
    bench.ended(EPISODE)
    with caplog.at_level(logging.WARNING):
        assert bench.tell() is None
    assert bench.queue.entries() == []
    assert bench.history == ["episode"]  # and what comes after it goes on
    assert "TRON: Legacy (2010): Trakt refuses the stop" in caplog.text


@pytest.mark.parametrize(
    "answer",
    [Answer(503), Answer.html(502), Answer(429), Answer(403), Answer.reset(), Answer(423)],
    ids=lambda answer: str(answer.status),
)
def test_what_may_be_right_later_stays(
    bench: Bench, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    bench.sandbox.script("POST /scrobble/stop", [answer, answer])
    bench.ended(FILM)
    with caplog.at_level(logging.WARNING):
        assert bench.do(_twice) == (5.0, 10.0)
    assert len(bench.queue.entries()) == 1
    assert len(caplog.records) == 1  # said once
    assert bench.tell() is None
    assert bench.history == ["movie"]


async def _twice(daemon: Daemon) -> tuple[float | None, float | None]:
    return await daemon.tell(), await daemon.tell()


def test_trakt_says_when(bench: Bench) -> None:
    bench.sandbox.script("POST /scrobble/stop", [Answer(503, headers={"Retry-After": "1234"})])
    bench.ended(FILM)
    assert bench.tell() == 1234


def test_nobody_knows_the_title(bench: Bench) -> None:
    unknown = Title(movie={"title": "Nobody Has Made This", "year": 2010})
    bench.ended(unknown)
    bench.sandbox.advance(HOUR)
    bench.ended(unknown)
    assert bench.tell() is None
    assert (bench.queue.entries(), bench.history) == ([], [])


async def until(true: Callable[[], object], task: asyncio.Task[None]) -> None:
    async with asyncio.timeout(60):
        while not true():
            assert not task.done()
            await asyncio.sleep(0.01)


def test_after_a_suspend_what_waits_is_sent_at_once(bench: Bench) -> None:
    """By the clock on the wall, hours have passed; by any other, none."""
    bench.sandbox.script("POST /scrobble/stop", [Answer(503, headers={"Retry-After": "3600"})])
    bench.ended(FILM)

    async def suspend(daemon: Daemon) -> None:
        task = asyncio.create_task(daemon.run())
        await until(lambda: bench.sandbox.requests, task)
        bench.sandbox.advance(8 * HOUR)
        await until(lambda: not bench.queue.entries(), task)
        task.cancel()

    bench.do(suspend)
    assert bench.history == ["movie"]


def test_only_the_last_word_is_said(bench: Bench) -> None:
    now = bench.sandbox.clock()
    for action, progress in (("start", 0), ("pause", 10), ("start", 10), ("stop", 40)):
        bench.queue.add([Report(Action(action), FILM, progress, now)], None)
    bench.queue.add([Report(Action.START, EPISODE, 1, now)], None)
    assert bench.tell() is None
    assert [(request.path, request.status) for request in bench.sandbox.requests] == [
        ("/scrobble/stop", 201),
        ("/scrobble/start", 201),
    ]


@pytest.mark.parametrize(
    ("action", "progress", "age", "newer", "way"),
    [
        (Action.START, 5, 0, [], Way.SCROBBLE),
        (Action.START, 5, 0, [EPISODE], Way.SKIP),
        (Action.PAUSE, 50, HOUR, [], Way.SCROBBLE),
        (Action.PAUSE, 50, 0, [FILM], Way.SKIP),
        (Action.PAUSE, 50, 0, [EPISODE], Way.SCROBBLE),
        (Action.STOP, 79.9, HOUR, [], Way.SCROBBLE),
        (Action.STOP, 79.9, 0, [FILM], Way.SKIP),
        (Action.STOP, 80, 0, [FILM], Way.SCROBBLE),
        (Action.STOP, 80, 120, [], Way.SCROBBLE),
        (Action.STOP, 80, 121, [FILM], Way.HISTORY),
    ],
)
def test_the_way(action: Action, progress: float, age: float, newer: list[Title], way: Way) -> None:
    reports = [Report(Action.START, title, 0.0, 1000.0) for title in newer]
    assert way_of(Report(action, FILM, progress, 1000.0), reports, 1000.0 + age) is way


def test_a_start_that_waited_tells_where_the_film_is(bench: Bench) -> None:
    playing = Snapshot(FILM, State.PLAYING, 600.0, 1000.0, bench.sandbox.clock())
    bench.queue.add([Report(Action.START, FILM, 5.0, playing.at)], playing)
    bench.tell()
    assert bench.sandbox.requests[0].body["progress"] == 60


def _stamp(seconds: float) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")
