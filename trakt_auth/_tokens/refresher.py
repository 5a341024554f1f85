"""One fresh token for all who share an account.

A refresh token of Trakt works once. So if several tasks, threads, processes or hosts find a token
stale, only one may refresh it, and the others use the new token. The rules are in `renewal`. This
module decides who waits, and where a renewal runs: on a thread, or in the event loop of an async
store. The requests of a caller's async client are made in the caller's event loop.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeAlias

from trakt_auth._ground.checks import at_least_one, check_kind, functions, functions_if_any
from trakt_auth._ground.forks import GUARD
from trakt_auth._ground.loops import RENEWAL, running_loop, settled, spawn
from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.steps import arun, run
from trakt_auth._ground.teller import PATIENCE
from trakt_auth._ground.threads import submit
from trakt_auth._tokens.drivers import AnyStore, RenewalContext, adrive, drive, is_async
from trakt_auth._tokens.flight import Flight, token_of, wait_here, wait_in_loop
from trakt_auth._tokens.ledger import (
    keep_while_unsaved,
    ledger_of,
    probation_left,
    rejects_fresh,
    renewing,
    same,
)
from trakt_auth._tokens.pauses import RENEWALS_AT_ONCE, SHORTEST_RENEWAL_PAUSE
from trakt_auth._tokens.renewal import SAVE_PATIENCE, Lost, Renewal, Serve, decide
from trakt_auth._tokens.store_watch import first_look, look, look_is_due
from trakt_auth._wire.http import httpx
from trakt_auth._wire.timeouts import TOKEN_SECONDS
from trakt_auth.app import App
from trakt_auth.errors import ConfigurationError, ServiceError, Unavailable
from trakt_auth.events import OnEvent
from trakt_auth.token import Home, Token

# Seconds that a close waits for a renewal: the slowest exchange, and the slowest save.
CLOSE_TIMEOUT = TOKEN_SECONDS + SAVE_PATIENCE


_Wait: TypeAlias = tuple[Flight, Future[Any]]
"""A renewal, and the part of it to wait for: `answer` or `ended`."""


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
        async_http_client: Your own client for the refreshes of async callers: their requests are
            sent in the event loop of the caller; it is not closed. Without one, a thread does it.
        clock: This machine's clock, in Unix seconds.
        on_event: Called with events about renewals and failures of the store (`trakt_auth.events`),
            one after another, on a thread of its own. Nobody waits for it.
        renewals_at_once: How many renewals of this process may run before one of these begins.

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
        renewals_at_once: int = RENEWALS_AT_ONCE,
    ) -> None:
        at_least_one(renewals_at_once=renewals_at_once)
        check_kind(http_client, httpx.Client)
        check_kind(async_http_client, httpx.AsyncClient, "async_http_client")
        functions(clock=clock)
        functions_if_any(on_event=on_event)
        self._clock = clock
        self._is_async = is_async(store)
        self._in_loop = self._is_async or async_http_client is not None
        self._ledger = ledger_of(store, account, Home.of(app))
        self._context = RenewalContext(
            app,
            store,
            self._ledger,
            http_client,
            async_http_client,
            clock,
            on_event,
            renewals_at_once,
        )
        self._flight: Flight | None = None
        """The renewal that is under way."""

    def __repr__(self) -> str:
        return f"Refresher(account={self._ledger.account!r}, store={self._context.store!r})"

    def for_account(self, account: str) -> Refresher:
        """The same for another account of the store."""
        context, other = self._context, object.__new__(Refresher)
        ledger = ledger_of(context.store, account, self._ledger.home)
        context = context.of(ledger)
        vars(other).update(vars(self), _ledger=ledger, _context=context, _flight=None)
        return other

    def at_hand(self) -> Token | None:
        """Return the token in memory if it can be used as it is, or else None.

        Uses no lock, no disk, no network and no thread.
        """
        ledger, now = self._ledger, self._clock()
        token = ledger.held
        if token is None or not ledger.is_current or look_is_due(ledger, now):
            return None
        if ledger.rejected is None and token.is_fresh(now):
            return token
        decision = decide(ledger, token, None, now)
        if isinstance(decision, Serve) and (not decision.renew or self.is_under_way):
            return decision.token
        return None

    def get(
        self,
        rejected: Token | None = None,
        *,
        check: Callable[[], object] | None = None,
        timeout: float | None = None,
    ) -> Token:
        """Return a usable token: from memory, or from the store, or else from Trakt.

        Args:
            rejected: A token that the API has just answered 401 to. One that was just renewed is
                not renewed, unless its `received_at` is left out here.
            check: Called again and again while this waits. If it raises, the wait ends; the renewal
                still finishes and saves.
            timeout: Seconds to wait for a renewal; None for as long as one takes, at most two
                minutes and a half. The renewal still finishes and saves.

        Raises:
            LoginRequired: There is no usable token, and a person must sign in to get one.
            StoreError: The store failed, and there is no usable token in memory.
            Unavailable: The renewal takes longer than `timeout`, or another program has the lock or
                has begun to renew the token.
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
        if self._ledger.is_new and not self.is_under_way:
            first_look(self._context)
            if rejected is None and (token := self.at_hand()) is not None:
                return token
        end = math.inf if timeout is None else time.monotonic() + timeout

        def waited(waits: _Wait) -> None:
            if not wait_here(*waits, timeout=end - time.monotonic(), check=check):
                raise self._too_long()

        return run(self._search(rejected), waited)

    async def aget(self, rejected: Token | None = None, *, timeout: float | None = None) -> Token:  # noqa: ASYNC109 - as in `get`
        """Do as `get` does, async. If it is cancelled, the renewal still finishes and saves."""
        from anyio import move_on_after

        end = math.inf if timeout is None else time.monotonic() + timeout

        async def waited(waits: _Wait) -> None:
            with move_on_after(end - time.monotonic()) as scope:
                await wait_in_loop(*waits)
            if scope.cancelled_caught:
                raise self._too_long()

        return await arun(self._search(rejected, loop=True), waited)

    def _search(
        self, rejected: Token | None, *, loop: bool = False
    ) -> Generator[_Wait, None, Token]:
        """Yield renewals to wait for, until there is a token."""
        while (token := self._ready(rejected, loop=loop)) is None:
            flight, joined = self._join(rejected, loop=loop)
            # One that has a token for others already has none that is of use here.
            if not (joined and flight.answer.done()):
                yield flight, flight.answer
                try:
                    token = token_of(flight)
                except Lost:
                    continue
                if not (joined and same(token, rejected)):
                    break
                # A flight that began before the 401 may bring the very token that was refused.
            yield flight, flight.ended
        return token

    def _too_long(self) -> Unavailable:
        return renewing(
            f"The token of account {self._ledger.account} is being renewed, which takes longer "
            "than the call may wait (max_wait, timeout). The renewal goes on; try again later."
        )

    def rejection(self, token: Token) -> ServiceError:
        """Return the error to raise if the API rejects `token`, though it was just renewed."""
        left = probation_left(token, self._clock()) or SHORTEST_RENEWAL_PAUSE
        return rejects_fresh(self._ledger.account, left)

    def close(self, timeout: float = CLOSE_TIMEOUT) -> None:
        """Wait until a running renewal is done and saved, and a second at most for its events.

        The refresher can be used again afterwards.

        Args:
            timeout: Seconds to wait at most.
        """
        flight = self._last_flight()
        if flight is not None:
            wait_here(flight, flight.ended, timeout=timeout)
        if (idle := self._context.teller.get().idle()) is not None:
            with suppress(TimeoutError):
                idle.result(min(timeout, PATIENCE))

    async def aclose(self, timeout: float = CLOSE_TIMEOUT) -> None:  # noqa: ASYNC109 - as in `close`
        """Do as `close` does, async. Call it before the event loop ends."""
        from anyio import move_on_after

        flight = self._last_flight(loop=True)
        if flight is not None:
            with move_on_after(timeout):
                await wait_in_loop(flight, flight.ended)
        if (idle := self._context.teller.get().idle()) is not None:
            with move_on_after(min(timeout, PATIENCE)):
                await settled(idle)

    def _last_flight(self, *, loop: bool = False) -> Flight | None:
        if self._ledger.unsaved is not None and (loop or not self._is_async):
            return self._join(None, loop=loop)[0]
        return self._flight if self.is_under_way else None

    def _ready(self, rejected: Token | None, *, loop: bool = False) -> Token | None:
        """A token to use at once. A renewal or a look that is due is begun, and not waited for."""
        ledger, now = self._ledger, self._clock()
        token = ledger.held
        if token is None or not ledger.is_current:
            return None
        if rejected is not None:
            ledger.reject(rejected)
        decision = decide(ledger, token, rejected, now)
        if not isinstance(decision, Serve):
            return None
        due = look_is_due(ledger, now)
        if decision.renew or (due and ledger.unsaved is not None):
            self._join(None, loop=loop)
        elif due:
            look(self._context)
        return decision.token

    @property
    def is_under_way(self) -> bool:
        """Whether a renewal is under way, begun by this one in this process."""
        flight = self._flight
        return flight is not None and not flight.is_over()

    def _join(self, rejected: Token | None, *, loop: bool = False) -> tuple[Flight, bool]:
        """Join the renewal that is under way (True), or start one."""
        with GUARD:
            flight = self._flight
            if flight is not None and not flight.is_over():
                return flight, True
            flight = self._flight = Flight(running_loop() if loop and self._in_loop else None)
        self._start(Renewal(self._ledger, rejected, self._context.lock_is_sure), flight)
        return flight, False

    def _start(self, renewal: Renewal, flight: Flight) -> None:
        if not self._is_async:
            # On a thread that the interpreter waits for when it ends, so that no token is lost
            # because no caller waits for it any more. It lasts as long as the renewal.
            pool = ThreadPoolExecutor(1, thread_name_prefix=RENEWAL)
            started = submit(pool, self._run_on_thread, renewal, flight)
            pool.shutdown(wait=False)
            if started is not None:
                return
        # Or else here, as in a function of `atexit`.
        if flight.loop is None:
            self._run_on_thread(renewal, flight)
        else:
            spawn(lambda: self._run_in_loop(renewal, flight))

    def _run_on_thread(self, renewal: Renewal, flight: Flight) -> None:
        try:
            drive(self._context, renewal, flight)
        finally:
            self._ended(flight)

    async def _run_in_loop(self, renewal: Renewal, flight: Flight) -> None:
        try:
            await adrive(self._context, renewal, flight)
        finally:
            self._ended(flight)

    def _ended(self, flight: Flight) -> None:
        keep_while_unsaved(self._ledger)
        # It weighs more than all else of an account, and a program may have thousands of those.
        with GUARD:
            if self._flight is flight and flight.ended.done():
                self._flight = None
