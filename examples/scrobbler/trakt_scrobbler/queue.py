"""What Trakt is still to be told, on disk: it survives SIGKILL and loss of power.

A report and what is played since are written in one transaction, before anything is sent. So the
end of a film is not lost either if the daemon dies before it: the next one finds what was played.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from attrs import frozen

from trakt_scrobbler.playing import Action, Report, Snapshot, State
from trakt_scrobbler.titles import Title

_TABLES = """
create table if not exists report (
  number integer primary key autoincrement, action text not null, title text not null,
  progress real not null, at real not null, tried integer not null default 0
) strict;
create table if not exists playing (
  only integer primary key check (only = 1), title text not null, state text not null,
  position real not null, length real not null, at real not null
) strict;
"""


class Busy(Exception):
    """Another scrobbler has the queue."""


@frozen
class Entry:
    """A report in the queue."""

    number: int
    report: Report
    tried: bool
    """Whether it was sent before. Nobody knows then what came of it."""


class Queue:
    """The queue in one file, which it has to itself.

    A write takes some milliseconds. It is done in the event loop, so that nothing comes between a
    change of the player and its report.

    Args:
        path: The file. It is made, with its directory, where there is none.

    Raises:
        Busy: Another scrobbler uses it.
        OSError: The directory cannot be made.
        sqlite3.Error: The file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        self._db = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            # The kernel lets go of the lock when the process dies, however it dies.
            self._db.execute("pragma locking_mode = exclusive")
            self._db.execute("pragma synchronous = full")
            self._db.executescript(f"begin exclusive; {_TABLES} commit;")
        except sqlite3.OperationalError as error:
            self._db.close()
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            busy = Busy(f"Another scrobbler uses {path}; end it, or give --queue another file.")
            raise busy from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._db.close()

    def playing(self) -> Snapshot | None:
        """What was played when somebody looked last."""
        row = self._db.execute("select title, state, position, length, at from playing").fetchone()
        if row is None:
            return None
        title, state, *numbers = row
        return Snapshot(Title.from_json(title), State(state), *numbers)

    def add(self, reports: Iterable[Report], playing: Snapshot | None) -> None:
        """Write reports and what is played now: all of it, or nothing."""
        self._db.execute("begin")
        try:
            self._db.executemany(
                "insert into report (action, title, progress, at) values (?, ?, ?, ?)",
                [(each.action, each.title.to_json(), each.progress, each.at) for each in reports],
            )
            self._db.execute("delete from playing")
            if playing is not None:
                now = playing
                self._db.execute(
                    "insert into playing values (1, ?, ?, ?, ?, ?)",
                    (now.title.to_json(), now.state, now.position, now.length, now.at),
                )
            self._db.execute("commit")
        except BaseException:
            self._db.execute("rollback")
            raise

    def entries(self) -> list[Entry]:
        """What is to be told, the oldest first."""
        rows = self._db.execute(
            "select number, tried, action, title, progress, at from report order by number"
        ).fetchall()
        return [
            Entry(number, Report(Action(action), Title.from_json(title), progress, at), bool(tried))
            for number, tried, action, title, progress, at in rows
        ]

    def sending(self, entry: Entry) -> None:
        """Write down that a report is about to be sent."""
        self._db.execute("update report set tried = 1 where number = ?", (entry.number,))

    def done(self, entry: Entry) -> None:
        """Take a report out."""
        self._db.execute("delete from report where number = ?", (entry.number,))
