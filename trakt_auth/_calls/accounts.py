"""The accounts of one `Trakt`: for each its token, and its count of requests."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from trakt_auth._calls import rates
from trakt_auth._calls.policy import Attempts, WaitBudget
from trakt_auth._ground.checks import at_least_one, functions
from trakt_auth._ground.forks import GUARD
from trakt_auth.app import App, an_app
from trakt_auth.errors import ConfigurationError
from trakt_auth.stores.changes import changed
from trakt_auth.token import Token

if TYPE_CHECKING:
    from trakt_auth._calls.options import Options
    from trakt_auth._calls.outcome import Subject
    from trakt_auth._calls.rates import RateLimiter, SharedCount
    from trakt_auth._tokens.refresher import Refresher
    from trakt_auth.stores.base import AsyncTokenStore, TokenStore

Clock = Callable[[], float]

RECENT = 500
"""Accounts that are kept though nobody holds them: with a token, each takes 3 KB."""


class Account:
    """One account, by its name in the store. What it needs is made when it is first needed."""

    __slots__ = ("__weakref__", "_accounts", "_limiter", "name", "started")

    def __init__(self, name: str, accounts: Accounts) -> None:
        self.name = name
        self._accounts = accounts
        self._limiter: RateLimiter | None = None
        self.started: Refresher | None = None
        """`refresher`, if it was ever needed."""

    @property
    def limiter(self) -> RateLimiter | None:
        """Its count of requests; None where nobody counts."""
        if self._limiter is None and self._accounts.limits:
            with GUARD:
                self._limiter = self._limiter or rates.RateLimiter(clock=self._accounts.monotonic)
        return self._limiter

    @property
    def refresher(self) -> Refresher:
        """What keeps its token fresh."""
        refresher = self.started
        if refresher is None:
            with GUARD:
                refresher = self.started = self.started or self._accounts.refresher(self.name)
        return refresher

    def attempts(self, subject: Subject, options: Options, budget: WaitBudget | None) -> Attempts:
        """The attempts at one call. Without a `budget`, the options say how long it may wait."""
        accounts = self._accounts
        signs = subject.signed and accounts.store is not None
        return Attempts(
            subject=subject,
            signs=signs,
            token=self.at_hand() if signs else None,
            limiter=(self if signs else accounts.nobody).limiter if subject.counted else None,
            claim=partial(accounts.claim, self.name)
            if subject.counted and accounts.shared
            else None,
            rejection=lambda token: self.refresher.rejection(token),
            budget=budget or WaitBudget(options.max_wait),
            retries=options.retries,
            now=accounts.clock,
            chance=random.random,
            success=options.success,
            raises=options.raises,
        )

    def forget(self) -> None:
        """Drop token and count. The next call reads the store."""
        with GUARD:
            self._limiter = self.started = None

    def at_hand(self) -> Token | None:
        """The token if it can be used as it is: no lock, no disk, no thread."""
        return None if self.started is None else self.started.at_hand()

    def token(self) -> Token | None:
        """The present token, from memory or else from the store; None where nobody is signed in.

        Raises:
            StoreError: The store cannot be read.
        """
        store = self._accounts.store
        if (token := self.at_hand()) is not None or store is None:
            return token
        # A store that lives in an event loop cannot be asked here.
        return None if iscoroutinefunction(store.load) else store.load(self.name)


class Accounts:
    """All accounts over one store.

    Args:
        store: Where their tokens live; None where nobody is signed in.
        limits: Whether to keep to Trakt's rates, or the count that workers share.
        clock: Unix seconds.
        renewals_at_once, **options: As for each `Refresher`.
    """

    def __init__(
        self,
        store: Any,
        *,
        limits: bool | SharedCount,
        clock: Clock,
        app: App,
        renewals_at_once: int,
        **options: Any,
    ) -> None:
        functions(clock=clock)
        self.store = store
        self._app = app
        self._nobodys: Refresher | None = None
        at_least_one(renewals_at_once=renewals_at_once)
        self._options = {**options, "renewals_at_once": renewals_at_once}
        self.limits = bool(limits)
        if not isinstance(limits, int) and not callable(getattr(limits, "claim", None)):
            raise ConfigurationError("rate_limit must be True, False or a count, like RedisRates()")
        self.shared = None if isinstance(limits, int) else limits
        self.clock = clock
        # A clock of the caller's is the only one; without, the rates go by one that nobody sets.
        self.monotonic: Clock = time.monotonic if clock is time.time else clock
        self._accounts: WeakValueDictionary[str, Account] = WeakValueDictionary()
        self._recent: dict[str, Account] = {}
        # Trakt counts calls without a token by the application and the address.
        self.nobody = Account("", self)

    def get(self, name: str) -> Account:
        """The account with this name: the same for as long as anybody holds it.

        Those that were asked for last are held here. A program may have a name for each session.
        """
        with GUARD:
            account = self._accounts.get(name)
            if account is None:
                account = self._accounts[name] = Account(name, self)
            self._recent.pop(name, None)
            self._recent[name] = account
            if len(self._recent) > RECENT:
                idle = (
                    e for e in self._recent.values() if not (e.started and e.started.is_under_way)
                )
                del self._recent[next(idle, account).name]
        return account

    def forget(self, name: str) -> None:
        """Drop what is known of an account. The next call reads the store."""
        with GUARD:
            account = self._accounts.get(name)
            self._recent.pop(name, None)
        if account is not None:
            account.forget()
        if self.store is not None:
            changed(self.store, name)  # to others who share the token that is known

    def claim(self, name: str, method: str, *, signed: bool) -> float:
        """Claim a turn of the count that workers share; see `rates.SharedCount`."""
        assert self.shared is not None  # noqa: S101 - or nobody asks
        who = f"account {name}" if signed else "nobody"
        return self.shared.claim(f"{self._app.client_id} {who}", method)

    def refresher(self, name: str) -> Refresher:
        """Make what keeps the token of an account fresh."""
        if self._nobodys is None:
            # Here, since what nobody is signed in for does not need it.
            from trakt_auth._tokens.refresher import Refresher

            self._nobodys = Refresher(self._app, self.store, "", clock=self.clock, **self._options)
        return self._nobodys.for_account(name)

    def close(self, seconds: float) -> None:
        """Wait for renewals that are under way, so many seconds at most."""
        end = time.monotonic() + seconds
        for refresher in self._refreshers():
            refresher.close(max(0.0, end - time.monotonic()))

    async def aclose(self, seconds: float) -> None:
        """Do as `close` does, async."""
        end = time.monotonic() + seconds
        for refresher in self._refreshers():
            await refresher.aclose(max(0.0, end - time.monotonic()))

    def _refreshers(self) -> list[Refresher]:
        with GUARD:
            started = [account.started for account in self._accounts.values()]
        return [refresher for refresher in started if refresher is not None]


def app_for(app: App | None) -> App:
    """The application: `app`, or that of the environment.

    Raises:
        ConfigurationError: It is no `App`, or the environment has none.
    """
    return App.from_env() if app is None else an_app(app)


def store_for(
    store: TokenStore | AsyncTokenStore | None, token: Token | None, account: str
) -> TokenStore | AsyncTokenStore | None:
    """Where the tokens live: in `store`, or in memory where there is a token at hand.

    Raises:
        ConfigurationError: Both are given, or one is of another kind.
    """
    if store is not None and not callable(getattr(store, "load", None)):
        raise ConfigurationError("store must be a token store, such as FileTokenStore()")
    if token is None:
        return store
    if store is not None:
        raise ConfigurationError("Give a store or a token, not both: a token lives in memory.")
    if not isinstance(token, Token):
        raise ConfigurationError("token must be a Token, such as Token.from_dict({...})")
    from trakt_auth.stores.memory import MemoryTokenStore  # with all that locks

    memory = MemoryTokenStore()
    memory.save(account, token)
    return memory
