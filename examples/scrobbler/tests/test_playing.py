from __future__ import annotations

import pytest
from attrs import evolve
from trakt_scrobbler.playing import Action, Snapshot, State, changes, kept, up_to_date
from trakt_scrobbler.titles import Title

FILM = Title(movie={"title": "TRON: Legacy", "year": 2010})
OTHER = Title(movie={"title": "TRON", "year": 1982})
HOUR = 3600.0
PLAYING = Snapshot(FILM, State.PLAYING, position=HOUR, length=2 * HOUR, at=1000.0)
PAUSED = evolve(PLAYING, state=State.PAUSED)


def later(snapshot: Snapshot, seconds: float, *, moved: float | None = None) -> Snapshot:
    moved = snapshot.expected(snapshot.at + seconds) - snapshot.position if moved is None else moved
    return evolve(snapshot, at=snapshot.at + seconds, position=snapshot.position + moved)


def told(before: Snapshot | None, now: Snapshot | None) -> list[tuple[Action, Title, float]]:
    return [(each.action, each.title, each.progress) for each in changes(before, now)]


def test_start_pause_resume_stop() -> None:
    assert told(None, PLAYING) == [(Action.START, FILM, 50.0)]
    assert told(PLAYING, PAUSED) == [(Action.PAUSE, FILM, 50.0)]
    assert told(PAUSED, PLAYING) == [(Action.START, FILM, 50.0)]
    assert told(PLAYING, None) == told(PAUSED, None) == [(Action.STOP, FILM, 50.0)]


@pytest.mark.parametrize("seconds", [1, 5, 3000])
def test_nothing_new(seconds: float) -> None:
    assert told(PLAYING, later(PLAYING, seconds)) == []
    assert told(PAUSED, later(PAUSED, seconds)) == []
    assert told(None, None) == []


def test_another_title() -> None:
    other = evolve(PLAYING, title=OTHER, position=0.0)
    assert told(PLAYING, other) == [(Action.STOP, FILM, 50.0), (Action.START, OTHER, 0.0)]


@pytest.mark.parametrize("moved", [-HOUR, 600.0])
def test_a_jump_is_told(moved: float) -> None:
    assert [action for action, *_ in told(PLAYING, later(PLAYING, 5, moved=moved))] == ["start"]


def test_a_suspend_is_told() -> None:
    """Hours have passed, and the film has not moved: what Trakt shows as watched is over."""
    assert told(PLAYING, later(PLAYING, 8 * HOUR, moved=1)) == [(Action.START, FILM, 50.01)]


def test_a_paused_film_does_not_drift() -> None:
    assert told(PAUSED, later(PAUSED, 8 * HOUR)) == []


def test_a_stop_has_the_time_and_place_that_were_seen() -> None:
    (stop,) = changes(PLAYING, None)
    assert (stop.at, stop.progress) == (PLAYING.at, 50.0)


def test_a_film_that_nobody_has_started_is_not_watched() -> None:
    assert told(None, PAUSED) == []
    assert kept(None, PAUSED) is None
    assert kept(PLAYING, PAUSED) == PAUSED
    assert kept(None, PLAYING) == PLAYING


def test_progress_stays_within_bounds() -> None:
    assert evolve(PLAYING, position=-5.0).progress == 0
    assert evolve(PLAYING, position=3 * HOUR).progress == 100


def test_a_start_that_waited_tells_where_the_film_is_now() -> None:
    (start,) = changes(None, PLAYING)
    now = later(PLAYING, 720)
    assert up_to_date(start, now).progress == 60
    assert up_to_date(start, None) == start
    assert up_to_date(start, evolve(now, title=OTHER)) == start
    (pause,) = changes(PLAYING, PAUSED)
    assert up_to_date(pause, now) == pause
