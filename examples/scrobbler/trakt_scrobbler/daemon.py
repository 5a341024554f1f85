"""The daemon: one task looks at the players and writes, the other tells Trakt."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Protocol

from dbus_fast import DBusError

from trakt_auth import (
    AsyncTrakt,
    BadRequest,
    ConfigurationError,
    Conflict,
    NotFound,
    TraktAuthError,
    ValidationFailed,
)
from trakt_scrobbler.delivery import Way, deliver, way_of
from trakt_scrobbler.playing import Snapshot, changes, kept, up_to_date
from trakt_scrobbler.queue import Entry, Queue

TICK = 5.0
"""Seconds between two looks at the players, and the most of a film that SIGKILL can hide."""
SHORTEST_PAUSE = 5.0
LONGEST_PAUSE = 300.0
"""Seconds between two attempts while Trakt cannot be reached."""

REFUSED = (BadRequest, NotFound, Conflict, ValidationFailed, ValueError)
"""What stays wrong, however often it is sent. Everything else may be right later."""

log = logging.getLogger("trakt_scrobbler")


class Player(Protocol):
    """Where to see what is played."""

    async def look(self, before: Snapshot | None) -> Snapshot | None:
        """What is played now; see `trakt_scrobbler.mpris.Players.look`."""
        ...


class Daemon:
    """Follows a player and tells Trakt.

    Args:
        trakt: Whom to tell.
        player: What to follow. Whoever makes it has it call `wake` when it may have changed.
        queue: What is still to be told.
        clock: Unix seconds.
        tick: Seconds between two looks.
    """

    def __init__(
        self,
        trakt: AsyncTrakt,
        player: Player,
        queue: Queue,
        *,
        clock: Callable[[], float] = time.time,
        tick: float = TICK,
    ) -> None:
        self._trakt = trakt
        self._player = player
        self._queue = queue
        self._clock = clock
        self._tick = tick
        self._look_again = asyncio.Event()
        self._send_again = asyncio.Event()
        self._looked = 0.0
        self._failures = 0
        self._trouble = ""

    def wake(self) -> None:
        """Look at the player at once."""
        self._look_again.set()

    async def run(self) -> None:
        """Run until the task is cancelled. What was not told by then stays on disk."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._watch())
            tasks.create_task(self._tell())

    async def _watch(self) -> None:
        while True:
            self._look_again.clear()
            await self.look()
            await _wait(self._look_again, self._tick)

    async def look(self) -> None:
        """Look at the player, and write down what has to be told."""
        before = self._queue.playing()
        try:
            now = await self._player.look(before)
        except (OSError, EOFError, DBusError, TimeoutError) as error:
            self._say(f"The players cannot be seen: {error or type(error).__name__}")
            return
        reports = changes(before, now)
        self._queue.add(reports, kept(before, now))
        for report in reports:
            log.info("%s: %s at %g %%", report.title, report.action, report.progress)
        # Monotonic clocks stand still while a machine is suspended: a pause of minutes would begin
        # anew, while the network is there again.
        slept = self._clock() - self._looked > 3 * self._tick
        self._looked = self._clock()
        if reports or slept:
            self._send_again.set()

    async def _tell(self) -> None:
        while True:
            self._send_again.clear()
            pause = await self.tell()
            await _wait(self._send_again, pause)

    async def tell(self) -> float | None:
        """Tell Trakt all that waits.

        Returns:
            Seconds to leave Trakt alone; None where nothing waits any more.
        """
        while entries := self._queue.entries():
            entry, *newer = entries
            try:
                await self._deliver(entry, newer)
            except ConfigurationError as error:  # a ValueError, and no fault of the report
                return self._later(error)
            except REFUSED as error:
                log.warning("%s: Trakt refuses the %s: %s", *_named(entry), error)
            except TraktAuthError as error:
                return self._later(error)
            self._queue.done(entry)
            self._failures, self._trouble = 0, ""
        return None

    async def _deliver(self, entry: Entry, newer: list[Entry]) -> None:
        way = way_of(entry.report, [each.report for each in newer], self._clock())
        if way is Way.SKIP:
            return
        self._queue.sending(entry)
        current = Entry(entry.number, up_to_date(entry.report, self._queue.playing()), entry.tried)
        result = await deliver(self._trakt, current, way)
        log.info("%s: %s: %s", *_named(entry), result)

    def _later(self, error: TraktAuthError) -> float:
        self._failures += 1
        self._say(f"{error} ({len(self._queue.entries())} reports wait)")
        pause = min(SHORTEST_PAUSE * 2.0 ** min(self._failures - 1, 10), LONGEST_PAUSE)
        return max(pause, getattr(error, "retry_after", None) or 0.0)

    def _say(self, trouble: str) -> None:
        # Once, and not each time that it is still so.
        if trouble != self._trouble:
            log.warning("%s", trouble)
        self._trouble = trouble


def _named(entry: Entry) -> tuple[str, str]:
    return str(entry.report.title), str(entry.report.action)


async def _wait(event: asyncio.Event, seconds: float | None) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass
