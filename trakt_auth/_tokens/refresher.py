"""One fresh token for all who share an account.

A refresh token of Trakt works once. So if several tasks, threads, processes or hosts find a token
stale, only one may refresh it, and the others use the new token. The rules are in `renewal`. This
module decides who waits, and where the work is done: on a thread, or in the caller's event loop.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from trakt_auth._ground.checks import check_kind, functions, functions_if_any
from trakt_auth._ground.loops import RENEWAL, running_loop, settled, spawn
from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.teller import PATIENCE
from trakt_auth._tokens.drivers import AnyStore, RenewalContext, adrive, drive, is_async
from trakt_auth._tokens.flight import (
    LOOP_CHECK,
    Flight,
    Lost,
    check_loop,
    check_not_within,
    outcome_of,
    wait_in_loop,
)
from trakt_auth._tokens.ledger import (
    LONGEST_PAUSE,
    SHORTEST_PAUSE,
    account_of,
    keep_while_unsaved,
    pause_after,
    rejects_fresh,
    same,
)
from trakt_auth._tokens.renewal import Renewal, Serve, decide
from trakt_auth._tokens.store_watch import look, look_async
from trakt_auth._wire.bounds import CANCEL_CHECK
from trakt_auth._wire.http import httpx
from trakt_auth.app import App
from trakt_auth.errors import ConfigurationError, ServiceError
from trakt_auth.events import OnEvent
from trakt_auth.token import Home, Token

T = TypeVar("T")

__all__ = ["LONGEST_PAUSE", "SHORTEST_PAUSE", "Refresher", "pause_after"]

# An exchange and its save, at their slowest.
CLOSE_TIMEOUT = 120.0


class Refresher:
    """Keeps one account's token fresh, in any store.

    A token that still works is returned at once. If it expires soon, it is renewed in the
    background. Callers wait only if the token has expired or the API rejected it. Safe to share
    between threads and event loops.

    Args:
        app: The application that the account is signed in to.
        store: Where the token is stored. With an `AsyncTokenStore`, only the async methods work.
        account: The name of the account in the store.
        http_client: Your own client to refresh with; it is not closed.
        async_http_client: Your own client for the refreshes of async callers, which then run in
            their event loop; it is not closed. Without one, a thread does them.
        clock: This machine's clock, in Unix seconds.
        on_event: Called with events about renewals and failures of the store (`trakt_auth.events`),
            one after another, on a thread of its own. Nobody waits for it.

    Raises:
        ConfigurationError: A client has the wrong type, or `clock` or `on_event` is no function.
    """

    @sealed
    def __init__(
        self,
        app: App,
        store: AnyStore,
        account: str = "default",
        *,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
        on_event: OnEvent | None = None,
    ) -> None:
        check_kind(http_client, httpx.Client)
        check_kind(async_http_client, httpx.AsyncClient, "async_http_client")
        functions(clock=clock)
        functions_if_any(on_event=on_event)
        self._home = Home.of(app)
        self._account = account_of(store, account, self._home)
        self._memory = self._account.memory
        self._clock = clock
        self._context = RenewalContext(
            app, store, self._account, http_client, async_http_client, clock, on_event
        )
        self._is_async = is_async(store)
        self._in_loop = self._is_async or async_http_client is not None
        self._pid = os.getpid()
        self._guard = threading.Lock()
        self._flight: Flight | None = None

    def __repr__(self) -> str:
        return f"Refresher(account={self._memory.account!r}, store={self._context.store!r})"

    def take_over(self, token: Token, number: int, read: float) -> None:
        """Go on with what the store held at the time `read`, in this version of the account."""
        self._account.take_over(token, number, read)

    def at_hand(self) -> Token | None:
        """Return the token in memory if it can be used as it is, or else None.

        Uses no lock, no disk, no network and no thread.
        """
        account, memory = self._account, self._memory
        token, now = memory.held, self._clock()
        if token is None or not account.is_current or account.look_is_due(now):
            return None
        if memory.rejected is None and token.is_fresh(now):
            return token
        decision = decide(memory, token, None, now)
        if isinstance(decision, Serve) and (not decision.renew or self._under_way()):
            return decision.token
        return None

    def get(
        self, rejected: Token | None = None, *, check: Callable[[], object] | None = None
    ) -> Token:
        """Return a usable token: from memory, or from the store, or else from Trakt.

        Args:
            rejected: A token that the API has just answered 401 to.
            check: Called again and again while this waits. What it raises ends the wait; the
                renewal still finishes and saves.

        Raises:
            LoginRequired: There is no usable token, and a person must sign in to get one.
            StoreError: The store failed, and there is no usable token in memory.
            ServiceError: For example, the API rejects even a token that was just renewed.
            TraktAuthError: There is no usable token, and `oauth.refresh` raised this error.
            ConfigurationError: The store is async; or a renewal runs in the event loop that this
                call would block.
        """
        if self._is_async:
            raise ConfigurationError(
                "This token store is async, and a blocking call cannot use it. Call from an async "
                "client, or choose a blocking store."
            )
        while True:
            if (token := self._ready(rejected)) is not None:
                return token
            flight, joined = self._join(rejected)
            try:
                if joined and flight.answer.done():
                    # It has let others go on with a token that is of no use here.
                    self._wait(flight, flight.ended, check=check)
                    continue
                token = outcome_of(self._wait(flight, flight.answer, check=check))
                if not (joined and same(token, rejected)):
                    return token
                # A flight that began before the 401 may bring the very token that was refused.
                self._wait(flight, flight.ended, check=check)
            except Lost:
                continue

    async def aget(self, rejected: Token | None = None) -> Token:
        """Do as `get` does, async. If it is cancelled, the renewal still finishes and saves."""
        while True:
            if (token := self._ready(rejected, loop=True)) is not None:
                return token
            flight, joined = self._join(rejected, loop=True)
            try:
                if joined and flight.answer.done():
                    await wait_in_loop(flight, flight.ended)
                    continue
                await wait_in_loop(flight, flight.answer)
                token = outcome_of(flight.answer)
                if not (joined and same(token, rejected)):
                    return token
                await wait_in_loop(flight, flight.ended)
            except Lost:
                continue

    def rejection(self, token: Token) -> ServiceError:
        """Return the error to raise if the API rejects `token`, though it was just renewed."""
        probation = self._memory.probation
        known = probation is not None and same(token, probation.token)
        left = probation.left(self._clock()) if probation and known else SHORTEST_PAUSE
        return rejects_fresh(self._memory.account, max(left, 0.0))

    def close(self, timeout: float = CLOSE_TIMEOUT) -> None:
        """Wait until a running renewal is done and saved, and a second at most for its events.

        The refresher can be used again afterwards.

        Args:
            timeout: Seconds to wait at most.
        """
        flight = self._last_flight()
        if flight is not None:
            with suppress(Lost, TimeoutError):
                self._wait(flight, flight.ended, timeout)
        if (idle := self._context.teller.idle()) is not None:
            with suppress(TimeoutError):
                idle.result(min(timeout, PATIENCE))

    async def aclose(self, timeout: float = CLOSE_TIMEOUT) -> None:  # noqa: ASYNC109 - as in `close`
        """Do as `close` does, async. Call it before the event loop ends."""
        from anyio import move_on_after

        flight = self._last_flight(loop=True)
        if flight is not None:
            with suppress(Lost), move_on_after(timeout):
                await wait_in_loop(flight, flight.ended)
        if (idle := self._context.teller.idle()) is not None:
            with move_on_after(min(timeout, PATIENCE)):
                await settled(idle)

    def _last_flight(self, *, loop: bool = False) -> Flight | None:
        if self._memory.unsaved is not None and (loop or not self._is_async):
            return self._join(None, loop=loop)[0]
        return self._flight if self._under_way() else None

    def _ready(self, rejected: Token | None, *, loop: bool = False) -> Token | None:
        """A token to use at once. What there is to do is begun, and not waited for."""
        account, memory = self._account, self._memory
        token, now = memory.held, self._clock()
        if token is None or not account.is_current:
            return None
        if rejected is not None:
            memory.reject(rejected)
        decision = decide(memory, token, rejected, now)
        if not isinstance(decision, Serve):
            return None
        due = account.look_is_due(now)
        if decision.renew or (due and memory.unsaved is not None):
            self._join(None, loop=loop)
        elif due:
            account.looked = now
            if self._is_async:
                spawn(lambda: look_async(self._context))
            else:
                look(self._context)
        return decision.token

    def _under_way(self) -> bool:
        flight = self._flight
        return flight is not None and self._pid == os.getpid() and not flight.is_over()

    def _join(self, rejected: Token | None, *, loop: bool = False) -> tuple[Flight, bool]:
        """Join the renewal that is under way (True), or start one."""
        if self._pid != os.getpid():
            # After a fork, the parent's flight would never end here, nor its guard be let go.
            self._pid, self._guard, self._flight = os.getpid(), threading.Lock(), None
        with self._guard:
            if self._flight is not None and self._under_way():
                return self._flight, True
            self._free_locks()
            renewal = Renewal(self._memory, rejected, self._clock())
            flight = self._flight = Flight()
            if loop and self._in_loop:
                flight.loop = running_loop()
                self._account.watch(flight)
                spawn(lambda: self._run_in_loop(renewal, flight))
                return flight, False
        self._start(renewal, flight)
        return flight, False

    def _free_locks(self) -> None:
        # Of renewals whose event loop is gone, whichever client began them.
        for lost in self._account.lost_flights():
            lost.abandon()

    def _start(self, renewal: Renewal, flight: Flight) -> None:
        # On a thread that the interpreter waits for when it ends, so that no token is lost because
        # nobody waits for it any more. It lasts as long as the renewal.
        pool = ThreadPoolExecutor(1, thread_name_prefix=RENEWAL)
        try:
            pool.submit(self._run_on_thread, renewal, flight)
        except RuntimeError:
            # No thread starts any more, as in a function of `atexit`: do it on this one.
            self._run_on_thread(renewal, flight)
        pool.shutdown(wait=False)

    def _run_on_thread(self, renewal: Renewal, flight: Flight) -> None:
        try:
            self._run(renewal, flight)
        finally:
            self._forget(flight)

    def _run(self, renewal: Renewal, flight: Flight) -> None:
        try:
            drive(self._context, renewal, flight)
        finally:
            keep_while_unsaved(self._account)

    async def _run_in_loop(self, renewal: Renewal, flight: Flight) -> None:
        try:
            await adrive(self._context, renewal, flight)
        finally:
            keep_while_unsaved(self._account)
            self._forget(flight)

    def _forget(self, flight: Flight) -> None:
        # It weighs more than all else of an account, and a program may have thousands of those.
        with self._guard:
            if self._flight is flight and flight.ended.done():
                self._flight = None

    def _wait(
        self,
        flight: Flight,
        done: Future[T],
        timeout: float | None = None,
        check: Callable[[], object] | None = None,
    ) -> Future[T]:
        if flight.loop is not None and flight.loop is running_loop():
            raise ConfigurationError(
                "The token is being renewed in this event loop, which a blocking call would stop. "
                "Call from an async client here."
            )
        check_not_within(flight)
        pause = LOOP_CHECK if flight.loop is not None or check is None else CANCEL_CHECK
        end = math.inf if timeout is None else time.monotonic() + timeout
        still = 0
        while not done.done():
            if check is not None:
                check()
            self._free_locks()
            still = check_loop(flight, still)
            if time.monotonic() >= end:
                raise TimeoutError
            # In turns, for a signal too: where another thread is given it, this one is not woken.
            with suppress(TimeoutError):
                done.exception(min(pause, max(0.0, end - time.monotonic())))
        return done
