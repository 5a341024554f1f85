"""One fresh token for everybody who shares an account.

Trakt's refresh tokens work once, so of all tasks, threads, processes and hosts that find a token
stale, one may refresh it, and the others use what it brought.
"""

from __future__ import annotations

import copy
import math
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress

import httpx
from attrs import evolve, frozen

from trakt_auth import oauth
from trakt_auth.app import App
from trakt_auth.errors import InvalidGrant, LoginRequired, ServiceError, StoreError, TraktAuthError
from trakt_auth.stores.base import NewerTokenSaved, TokenStore
from trakt_auth.token import Token

# After a failed refresh the next one waits this long, doubling up to the longest.
SHORTEST_PAUSE = 5.0
LONGEST_PAUSE = 300.0


def pause_after(failures: int, retry_after: float | None) -> float:
    """Seconds to leave Trakt alone after some refreshes in a row have failed.

    Args:
        failures: How many, at least 1.
        retry_after: Seconds that Trakt asked for, where it did.
    """
    # 2**10 pauses are past the longest; a bounded exponent cannot overflow.
    backoff = SHORTEST_PAUSE * 2.0 ** min(failures - 1, 10)
    return max(min(backoff, LONGEST_PAUSE), retry_after or 0.0)


@frozen
class _Trouble:
    """Refreshing one token has failed: why, how often, and when it may be tried again."""

    stale: Token
    error: TraktAuthError
    failures: int
    since: float
    pause: float

    def lasts(self, now: float) -> bool:
        """Whether it is too early to try again. A clock that was set back ends the pause."""
        return self.since <= now < self.since + self.pause


class Refresher:
    """Keeps one account's token fresh, in whatever store it lives.

    Safe to share between threads and event loops.

    Args:
        app: The application that the account is signed in to.
        store: Where the token lives.
        account: Its name there.
        http_client: A client of yours to refresh by; it is not closed.
        clock: This machine's clock, in Unix seconds.
    """

    def __init__(
        self,
        app: App,
        store: TokenStore,
        account: str = "default",
        *,
        http_client: httpx.Client | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._app = app
        self._store = store
        self._account = account
        self._http_client = http_client
        self._clock = clock
        self._pid = os.getpid()
        self._guard = threading.Lock()
        self._flight: Future[Token] | None = None
        # Only the flight writes these, and there is one at a time.
        self._token: Token | None = None
        self._trouble: _Trouble | None = None
        # What Trakt has issued and the store has not taken yet, with what it was issued for.
        self._unsaved: tuple[Token, Token] | None = None

    def __repr__(self) -> str:
        return f"Refresher(account={self._account!r}, store={self._store!r})"

    def at_hand(self) -> Token | None:
        """The token if it can be used as it is: no lock, no disk, no network."""
        token, now = self._token, self._clock()
        if token is None or token.is_fresh(now):
            return token
        # Stale, but it lives, and it is too early to try again what has just failed.
        trouble = self._trouble
        waiting = trouble is not None and trouble.lasts(now) and self._unsaved is None
        return token if waiting and token.seconds_left(now) > 0 else None

    def get(self, rejected: Token | None = None) -> Token:
        """Return a usable token: from the store, or else from Trakt.

        Args:
            rejected: A token that the API has just answered 401 to.

        Raises:
            LoginRequired: There is no usable token, and none can be had without a person.
            StoreError: The store failed, and there is no usable token at hand.
            TraktAuthError: What `oauth.refresh` raises, where there is no usable token either.
        """
        flight, joined = self._renewal(rejected)
        token = _outcome(flight)
        # A flight that began before the 401 may bring the very token that was refused.
        while joined and _same(token, rejected):
            flight, joined = self._renewal(rejected)
            token = _outcome(flight)
        return token

    async def aget(self, rejected: Token | None = None) -> Token:
        """Do as `get` does, async. Cancelling it leaves the renewal to finish, and to save."""
        flight, joined = self._renewal(rejected)
        await _landing(flight)
        token = _outcome(flight)
        while joined and _same(token, rejected):
            flight, joined = self._renewal(rejected)
            await _landing(flight)
            token = _outcome(flight)
        return token

    def _renewal(self, rejected: Token | None) -> tuple[Future[Token], bool]:
        """Join the renewal that is under way (True), or start one.

        It runs on a thread that the interpreter waits for when it ends, so that no token is lost
        because nobody waited for it any more.
        """
        if self._pid != os.getpid():
            # After a fork, the parent's flight would never land here, nor its guard be let go.
            self._pid, self._guard, self._flight = os.getpid(), threading.Lock(), None
        with self._guard:
            if self._flight is not None and not self._flight.done():
                return self._flight, True
            pool = ThreadPoolExecutor(1, thread_name_prefix="trakt-auth refresh")
            try:
                self._flight = pool.submit(self._renew, rejected)
            except RuntimeError:
                # No thread starts any more, as in a function of `atexit`: do it on this one.
                self._flight = _done(lambda: self._renew(rejected))
            pool.shutdown(wait=False)
            return self._flight, False

    def _renew(self, rejected: Token | None) -> Token:
        try:
            stored = self._load()
            if self._unsaved is None and self._is_fresh(stored, rejected):
                return self._use(stored)
            with self._store.lock(self._account):
                stored = self._load()
                if self._unsaved is not None:
                    stored = self._save_unsaved(stored)
                if not self._is_fresh(stored, rejected):
                    stored = self._refresh(stored)
                return self._use(stored)
        except TraktAuthError as error:
            problem = error
        # While the old token lives, calls go on with it.
        token = self._token
        if token is None or self._unsaved is not None or not self._lives(token, rejected):
            raise problem
        return token

    def _load(self) -> Token:
        stored = self._store.load(self._account)
        self._token = None
        if stored is None:
            raise LoginRequired(
                f"Nobody is signed in as account {self._account}. Log in, "
                "for example by: trakt-auth login"
            )
        if stored.client_id not in (None, self._app.client_id):
            raise LoginRequired(
                f"Account {self._account} is signed in to another application, client id "
                f"{stored.client_id}. Use that client id, or log in under another account name."
            )
        self._token = stored
        return stored

    def _refresh(self, stale: Token) -> Token:
        trouble = self._trouble if self._trouble and self._trouble.stale == stale else None
        if trouble and trouble.lasts(self._clock()):
            raise copy.copy(trouble.error)
        try:
            return self._trade(stale)
        except TraktAuthError as error:
            failures = trouble.failures + 1 if trouble else 1
            retry_after = error.retry_after if isinstance(error, ServiceError) else None
            pause = pause_after(failures, retry_after)
            if isinstance(error, LoginRequired):
                pause = math.inf  # even if the store could not be told
            self._trouble = _Trouble(stale, copy.copy(error), failures, self._clock(), pause)
            raise

    def _trade(self, stale: Token) -> Token:
        if stale.refused:
            raise self._login_required()
        # A disk that is full or read-only says so here, before the refresh token is spent.
        self._store.save(self._account, stale)
        try:
            answer = oauth.refresh(self._app, stale, http_client=self._http_client)
        except InvalidGrant:
            # Somebody who does not know of the lock may have used it, and saved what it brought.
            latest = self._load()
            if latest.refresh_token != stale.refresh_token:
                return latest
            try:
                self._store.save(self._account, evolve(stale, refused=True))
            except NewerTokenSaved:
                return self._load()
            except StoreError:
                pass  # this process remembers
            raise self._login_required() from None
        self._unsaved = stale, evolve(answer, received_at=self._clock())
        return self._save_unsaved(stale)

    def _save_unsaved(self, stored: Token) -> Token:
        assert self._unsaved is not None  # noqa: S101 - both callers have just looked
        spent, token = self._unsaved
        if stored.refresh_token == spent.refresh_token:
            try:
                self._store.save(self._account, token)
                stored = token
            except NewerTokenSaved:
                stored = self._load()
        self._unsaved = None
        return stored

    def _login_required(self) -> LoginRequired:
        return LoginRequired(
            f"Trakt no longer accepts the login of account {self._account}. Log in again, "
            "for example by: trakt-auth login"
        )

    def _is_fresh(self, token: Token, rejected: Token | None) -> bool:
        return self._lives(token, rejected) and token.is_fresh(self._clock())

    def _lives(self, token: Token, rejected: Token | None) -> bool:
        return not _same(token, rejected) and token.seconds_left(self._clock()) > 0

    def _use(self, token: Token) -> Token:
        self._token, self._trouble = token, None
        return token


def _same(token: Token, rejected: Token | None) -> bool:
    return rejected is not None and token.access_token == rejected.access_token


def _done(renew: Callable[[], Token]) -> Future[Token]:
    flight = Future[Token]()
    try:
        flight.set_result(renew())
    except TraktAuthError as error:
        flight.set_exception(error)
    return flight


def _outcome(flight: Future[Token]) -> Token:
    error = flight.exception()
    if isinstance(error, TraktAuthError):
        # Many may wait for one flight: each gets an exception, and a traceback, of its own.
        raise copy.copy(error)
    return flight.result()


async def _landing(flight: Future[Token]) -> None:
    """Wait until `flight` is over, on asyncio or trio, without a thread for each who waits."""
    import asyncio

    from anyio import Event  # here, since blocking programs do not need it

    landed = Event()
    try:
        soon: Callable[[Callable[[], object]], object] = (
            asyncio.get_running_loop().call_soon_threadsafe
        )
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        soon = current_trio_token().run_sync_soon

    def wake(_: Future[Token]) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            soon(landed.set)

    flight.add_done_callback(wake)
    await landed.wait()
