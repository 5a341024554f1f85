"""A renewal that is under way, and the wait of all who need its token."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from attrs import define, field

from trakt_auth._ground.loops import running_loop, settled
from trakt_auth.errors import ConfigurationError, TraktAuthError
from trakt_auth.token import Token


class Lost(Exception):
    """The event loop of a flight has ended before it."""


@define(eq=False)
class Flight:
    """One renewal that is under way, for all who wait for it."""

    answer: Future[Token] = field(factory=lambda: Future[Token]())
    """A token to go on with, or why there is none."""
    ended: Future[None] = field(factory=lambda: Future[None]())
    """Done when nothing is left to do."""
    loop: Any = None
    """The event loop that it belongs to, if it does."""
    stopped: bool = False
    """Whether its event loop has stood still for so long that nobody waits for it."""
    thread: int | None = None
    """The thread that does it, if one does."""
    abandon: Callable[[], object] = lambda: None
    """Let go of what is held, where its loop no longer can."""

    def deliver(self, token: Token) -> None:
        """Let those who wait go on with `token`."""
        if not self.answer.done():
            self.answer.set_result(token)

    def end(self, token: Token) -> None:
        """It is over, and this is what it brought."""
        self.ended.set_result(None)  # first: who has the answer must not join what is over
        self.deliver(token)

    def fail(self, error: BaseException) -> None:
        """It is over, and this is why it brought nothing."""
        self.ended.set_result(None)
        if not self.answer.done():
            self.answer.set_exception(error)

    def is_over(self) -> bool:
        """Whether nobody should wait for it any more."""
        return self.ended.done() or self.is_lost()

    def is_lost(self) -> bool:
        """Whether its event loop is gone, so that it never ends."""
        is_closed = getattr(self.loop, "is_closed", None)
        gone = self.stopped or (is_closed is not None and bool(is_closed()))
        return gone and not self.ended.done()

    def stands_still(self) -> bool:
        """Whether its event loop does not run now: stopped, and maybe run again later."""
        is_running = getattr(self.loop, "is_running", None)
        return is_running is not None and not is_running()


# How often, in seconds, one who waits looks whether the event loop of a renewal is still there.
LOOP_CHECK = 1.0
# After so many seconds one whose loop stands still is taken over: as from a dead holder of a lock.
_STANDSTILL = 10.0


async def wait_in_loop(flight: Flight, done: Future[Any]) -> None:
    from anyio import move_on_after

    check_not_within(flight)
    if flight.loop is None or flight.loop is running_loop():
        await settled(done)
        return
    still = 0
    while not done.done():
        still = check_loop(flight, still)
        with move_on_after(LOOP_CHECK):
            await settled(done)


def check_loop(flight: Flight, still: int) -> int:
    """Look at the event loop of a flight: how often in a row it has stood still.

    Raises:
        Lost: Nobody should wait for it any more.
    """
    still = still + 1 if flight.stands_still() else 0
    flight.stopped = flight.stopped or still * LOOP_CHECK > _STANDSTILL
    if flight.is_lost():
        raise Lost
    return still


def check_not_within(flight: Flight) -> None:
    if flight.thread == threading.get_ident() and not flight.ended.done():
        raise ConfigurationError(
            "The token is being renewed by the very code that asks for it: a token store or an "
            "HTTP client that is used by the renewal must not wait for one."
        )


def outcome_of(answer: Future[Token]) -> Token:
    error = answer.exception()
    if isinstance(error, TraktAuthError):
        # Many may wait for one flight: each gets an exception, and a traceback, of its own.
        raise copy.copy(error)
    return answer.result()
