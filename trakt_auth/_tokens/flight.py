"""A renewal that is under way, and the wait of its callers."""

from __future__ import annotations

import copy
import os
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from typing import Any

from attrs import define, field

from trakt_auth._ground.loops import running_loop, settled, soon_in, spawn
from trakt_auth._ground.threads import program_ends
from trakt_auth._tokens.pauses import LONGEST_RENEWAL
from trakt_auth._tokens.renewal import Lost
from trakt_auth._wire.timeouts import CANCEL_CHECK
from trakt_auth.errors import ConfigurationError, TraktAuthError
from trakt_auth.token import Token


@define(eq=False)
class Flight:
    """One renewal that is under way."""

    loop: Any = None
    """The event loop that it makes its requests in, or all of it; None for neither."""
    answer: Future[Token] = field(factory=lambda: Future[Token]())
    """A token for the callers who wait, or the error for them."""
    ended: Future[None] = field(factory=lambda: Future[None]())
    """Done when the renewal is over: its token is saved, its lock released."""
    pid: int = field(factory=lambda: os.getpid())
    """The process that it runs in: one that is forked has none of its threads."""
    stopped: bool = False
    """Whether its event loop has stood still for too long."""
    thread: int | None = None
    """The thread that it runs on; None for one in an event loop."""

    def deliver(self, token: Token) -> None:
        """Give `token` to the callers who wait."""
        if not self.answer.done():
            self.answer.set_result(token)

    def end(self, token: Token) -> None:
        """Note that it is over and has brought `token`."""
        self.ended.set_result(None)  # first: a caller that has the answer must not join it again
        self.deliver(token)

    def fail(self, error: BaseException) -> None:
        """Note that it is over and has brought no token, because of `error`."""
        self.ended.set_result(None)
        if not self.answer.done():
            self.answer.set_exception(error)

    def is_over(self) -> bool:
        """Whether a caller must begin another one."""
        return self.ended.done() or self.is_lost() or self.pid != os.getpid()

    def is_lost(self) -> bool:
        """Whether its event loop is gone, so that it ends soon, or never."""
        is_closed = getattr(self.loop, "is_closed", None)
        gone = self.stopped or (is_closed is not None and bool(is_closed()))
        return gone and not self.ended.done()

    def stands_still(self) -> bool:
        """Whether its event loop does not run now. It may run again later."""
        is_running = getattr(self.loop, "is_running", None)
        return is_running is not None and not is_running()

    def look(self, still: int) -> int:
        """How often in a row its event loop stood still by now; `still` times before."""
        still = still + 1 if self.stands_still() else 0
        self.stopped = self.stopped or still * LOOP_CHECK > _STANDSTILL
        return still

    def check_not_within(self) -> None:
        """Refuse to wait for a renewal that waits for this very caller.

        Raises:
            ConfigurationError: The caller is a part of the renewal.
        """
        if self.thread == threading.get_ident() and not self.ended.done():
            raise ConfigurationError(
                "The token is being renewed by the very code that asks for it: a token store or an "
                "HTTP client that is used by the renewal must not wait for one."
            )


# Seconds between two looks of whoever waits: does the event loop of the renewal still run?
LOOP_CHECK = 0.25
# A renewal whose event loop stands still for so many seconds counts as lost.
_STANDSTILL = 10.0


def wait_here(
    flight: Flight,
    done: Future[Any],
    *,
    timeout: float,
    check: Callable[[], object] | None = None,
) -> bool:
    """Wait until `answer` or `ended` of `flight` is done, or it is lost; False if it takes longer.

    Raises:
        ConfigurationError: It waits for this very caller.
    """
    if flight.loop is not None and flight.loop is running_loop():
        raise ConfigurationError(
            "The token is being renewed in this event loop, which a blocking call would stop. "
            "Call from an async client here."
        )
    flight.check_not_within()
    pause = LOOP_CHECK if flight.loop is not None or check is None else CANCEL_CHECK
    end, still = time.monotonic() + timeout, 0
    while not (done.done() or flight.is_lost()):
        if check is not None:
            check()
        still = flight.look(still)
        if (left := end - time.monotonic()) <= 0:
            return False
        # In turns, for a signal too: where another thread is given it, this one is not woken.
        with suppress(TimeoutError):
            done.exception(min(pause, left))
    return True


async def wait_in_loop(flight: Flight, done: Future[Any]) -> None:
    """Do as `wait_here` does, async, for as long as it takes."""
    from anyio import move_on_after

    flight.check_not_within()
    if flight.loop is None or flight.loop is running_loop():
        await settled(done)
        return
    still = 0
    while not (done.done() or flight.is_lost()):
        still = flight.look(still)
        with move_on_after(LOOP_CHECK):
            await settled(done)


def lent(flight: Flight, send: Callable[[], Awaitable[Any]]) -> Any:
    """Send a request in the event loop of `flight`, and wait for its result on this other thread.

    Raises:
        Lost: The loop is gone, or has stood still for too long.
    """
    done, end = Future[Any](), time.monotonic() + LONGEST_RENEWAL

    async def main() -> None:
        from anyio import CancelScope

        # Trio cancels every task at the end of the program: not this one, nor before the new token
        # is saved.
        with CancelScope(shield=True):
            if done.set_running_or_notify_cancel() and await _settle(done, send):
                await settled(flight.ended)

    def begin() -> None:
        try:
            spawn(main)
        except RuntimeError:  # at the end of trio
            done.cancel()

    try:
        soon_in(flight.loop)(begin)
    except RuntimeError:  # it is closed
        done.cancel()
    while not done.done():
        # A loop that stands still at the end of a program is not run again: nobody waits for it.
        still = flight.stands_still() and (time.monotonic() >= end or program_ends())
        if (still or flight.is_lost()) and not done.cancel():
            raise lost(maybe_done=True)
        wait([done], LOOP_CHECK)
    if done.cancelled():
        raise lost()
    return done.result()


async def _settle(done: Future[Any], send: Callable[[], Awaitable[Any]]) -> bool:
    try:
        done.set_result(await send())
    except Exception as error:  # noqa: BLE001 - the other thread gets it
        done.set_exception(error)
        return False
    except BaseException:  # the task is cancelled
        done.set_exception(lost(maybe_done=True))
        raise
    return True


def lost(*, maybe_done: bool = False) -> Lost:
    """The error of a renewal whose event loop is gone."""
    error = Lost("The event loop in which the token was renewed is gone. Try again.")
    error.maybe_done = maybe_done
    return error


def token_of(flight: Flight) -> Token:
    """The token that it has brought; raises the error that is there in its place.

    Raises:
        Lost: There is neither: its event loop is gone.
    """
    if not flight.answer.done():
        raise lost()
    error = flight.answer.exception()
    if isinstance(error, TraktAuthError):
        # Many callers may wait for one renewal: each gets an exception with its own traceback.
        raise copy.copy(error)
    return flight.answer.result()
