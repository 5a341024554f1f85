from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest
from trakt_scrobbler.playing import Action, Report, Snapshot, State
from trakt_scrobbler.queue import Busy, Queue
from trakt_scrobbler.titles import Title

FILM = Title(movie={"title": "TRON: Legacy", "year": 2010})
EPISODE = Title(show={"title": "House"}, episode={"season": 1, "number": 2})
REPORTS = [Report(Action.STOP, FILM, 95.5, 1000.25), Report(Action.START, EPISODE, 0.0, 1001.0)]
PLAYING = Snapshot(EPISODE, State.PAUSED, 1.5, 2700.0, 1002.0)


def test_what_is_written_is_there_again(tmp_path: Path) -> None:
    path = tmp_path / "state" / "queue.sqlite"
    with Queue(path) as queue:
        assert (queue.entries(), queue.playing()) == ([], None)
        queue.add(REPORTS, PLAYING)
    with Queue(path) as queue:
        first, second = queue.entries()
        assert [first.report, second.report] == REPORTS
        assert queue.playing() == PLAYING
        queue.sending(first)
        assert [entry.tried for entry in queue.entries()] == [True, False]
        queue.done(first)
        assert queue.entries() == [second]
        queue.add([], None)
        assert queue.playing() is None


def test_all_of_it_or_nothing(tmp_path: Path) -> None:
    with Queue(tmp_path / "queue.sqlite") as queue:
        queue.add([], PLAYING)
        broken = Snapshot(FILM, State.PLAYING, None, 1.0, 1.0)  # type: ignore[arg-type]
        with pytest.raises(sqlite3.IntegrityError):
            queue.add(REPORTS, broken)
        assert (queue.entries(), queue.playing()) == ([], PLAYING)


def test_one_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    with Queue(path), pytest.raises(Busy, match="another file"):
        Queue(path)
    Queue(path).__exit__(None, None, None)


def test_nobody_else_reads_what_was_watched(tmp_path: Path) -> None:
    path = tmp_path / "state" / "queue.sqlite"
    with Queue(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
