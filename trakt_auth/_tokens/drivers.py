"""Does the steps of a `Renewal`, on a thread or in an event loop, and decides nothing."""

from __future__ import annotations

import operator
import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from contextlib import AsyncExitStack, ExitStack, closing, contextmanager, suppress
from functools import partial
from inspect import isawaitable, iscoroutinefunction
from typing import Any, TypeAlias

from attrs import define, field

from trakt_auth import oauth
from trakt_auth._ground.forks import PerProcess
from trakt_auth._ground.loops import settled, sleep_async
from trakt_auth._ground.steps import arun, run
from trakt_auth._ground.teller import Teller
from trakt_auth._tokens.flight import Flight, lent, lost
from trakt_auth._tokens.ledger import Ledger, is_missing, renewing
from trakt_auth._tokens.owners import intent
from trakt_auth._tokens.pauses import LONGEST_RENEWAL, RENEWALS_AT_ONCE
from trakt_auth._tokens.renewal import (
    RESTORED,
    Deliver,
    Exchange,
    Load,
    Lock,
    Renewal,
    RenewalStep,
    Replace,
    Revoke,
    Saved,
    SleepFor,
    StepResult,
    StoreFailed,
    Unlock,
)
from trakt_auth._tokens.turns import TURNS
from trakt_auth._wire.http import httpx
from trakt_auth.app import App
from trakt_auth.errors import StoreError, TraktAuthError, Unavailable
from trakt_auth.events import Event, OnEvent, Renewed, StoreTrouble, tell
from trakt_auth.stores.base import AsyncTokenStore, LockBusy, TokenStore
from trakt_auth.stores.optional import Marking, areplace, replace
from trakt_auth.token import Token

AnyStore: TypeAlias = TokenStore | AsyncTokenStore
Call: TypeAlias = Callable[[], Any]
"""A part of a step that may wait: blocking, or what it returns is awaited."""


@define(eq=False, repr=False)
class RenewalContext:
    """The account, clients, store, clocks and callbacks of renewals."""

    app: App
    store: AnyStore
    ledger: Ledger
    http_client: httpx.Client | None
    async_http_client: httpx.AsyncClient | None
    clock: Callable[[], float]
    on_event: OnEvent | None
    renewals_at_once: int = RENEWALS_AT_ONCE
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] = time.sleep
    teller: PerProcess[Teller] = field(factory=lambda: PerProcess(Teller), init=False)

    def of(self, ledger: Ledger) -> RenewalContext:
        """The same for another account. A view that is made for one call must not take long."""
        return RenewalContext(
            self.app,
            self.store,
            ledger,
            self.http_client,
            self.async_http_client,
            self.clock,
            self.on_event,
            self.renewals_at_once,
        )

    def tell(self, step: Saved | StoreFailed) -> None:
        """Have a renewal, or trouble with the store, told on another thread."""
        account, now = self.ledger.account, self.clock()
        event: Event
        if isinstance(step, StoreFailed):
            event = StoreTrouble(account, str(step.error))
        else:
            event = Renewed(account, now + step.token.seconds_left(now))
        if not self.teller.get().soon(lambda: tell(event, self.on_event)):
            # The program ends, and this may be a caller's thread, which `on_event` could wait for.
            with suppress(Exception):  # of a log handler
                tell(event, None)

    @property
    def lock_is_sure(self) -> bool | None:
        """What the store says of its lock; None for one that says nothing."""
        sure: object = getattr(self.store, "lock_is_sure", None)
        return sure if isinstance(sure, bool) else None

    def result(self, value: Any, began: float) -> StepResult:
        """The result of a step, with the time: by the clock, and since the renewal began."""
        now = self.clock()
        return StepResult(value, now, self.monotonic() - began, intent(now))


def drive(context: RenewalContext, renewal: Renewal, flight: Flight) -> None:
    """Do all of a renewal on this thread. Its requests are made in the event loop of `flight`."""
    flight.thread = threading.get_ident()
    locks = ExitStack()
    doing = _Doing(context, flight, locks)

    def do(step: RenewalStep) -> StepResult:
        try:
            with store_errors(step):
                value = run(doing.parts(step), operator.call)
        except TraktAuthError as error:
            value = error
        return context.result(value, began)

    try:
        began = context.monotonic()
        try:
            end = run(renewal.steps(), do)
        finally:
            # The steps under a lock are done; it ends with its process.
            with closing(doing), suppress(Exception):
                locks.close()
    except BaseException as error:
        flight.fail(error)
        if not isinstance(error, Exception):
            raise
    else:
        flight.end(end)


async def adrive(context: RenewalContext, renewal: Renewal, flight: Flight) -> None:
    """Do all of a renewal in this task. A blocking store blocks the event loop."""
    from anyio import CancelScope

    locks = AsyncExitStack()
    doing = _Doing(context, flight, locks)

    async def do(step: RenewalStep) -> StepResult:
        # Trio cancels every task at the end of the program. A wait for a lock, or for a missing
        # login, is given up then, unless a token that Trakt has issued is still to be saved.
        finishes = not isinstance(step, Lock | SleepFor) or context.ledger.unsaved is not None
        value: Any = None
        try:
            with CancelScope(shield=finishes), store_errors(step):
                value = await arun(doing.parts(step), acalled)
        except TraktAuthError as error:
            value = error
        return context.result(value, began)

    try:
        began = context.monotonic()
        try:
            end = await arun(renewal.steps(), do)
        finally:
            doing.close()  # first: a loop that is gone does no more
            with suppress(Exception), CancelScope(shield=True):  # as in `drive`
                await locks.aclose()
    except Exception as error:  # noqa: BLE001 - callers who wait get it
        flight.fail(error)
    except BaseException:
        flight.fail(lost())
        raise
    else:
        flight.end(end)


async def acalled(call: Call) -> Any:
    """Do a part of a step; `operator.call` does, blocking."""
    result = call()
    return await result if isawaitable(result) else result


class _Doing:
    """What is done for each step: its parts that may wait are handed out, to be called."""

    def __init__(self, context: RenewalContext, flight: Flight, locks: Any) -> None:
        self._context = context
        self._flight = flight
        self._locks = locks
        self._is_here = isinstance(locks, AsyncExitStack)
        """Whether the steps are done in the event loop."""
        self._turn: Future[None] | None = None
        self._holds: object = None
        """What the lock of the store has given; see `trakt_auth.stores.base`."""

    def close(self) -> None:
        """Let another renewal of the process go on."""
        if self._turn is not None:
            TURNS.get().give(self._turn)

    def parts(self, step: RenewalStep) -> Generator[Call, Any, Any]:
        """The parts of `step`; returns its result, or raises."""
        context, ledger, locks = self._context, self._context.ledger, self._locks
        store: Any = context.store
        name = ledger.account
        match step:
            case Deliver(token):
                self._flight.deliver(token)
            case Saved() | StoreFailed():
                context.tell(step)
            case SleepFor(seconds):
                yield partial(sleep_async if self._is_here else context.sleep, seconds)
            case Exchange() | Revoke():
                return (yield self._request(step))
            case Load():
                number = ledger.look(context.clock())
                found = yield from loading(context)
                ledger.seen = number
                return found
            case Lock():
                turn = self._turn = self._turn or TURNS.get().take(context.renewals_at_once)
                yield partial(settled, turn) if self._is_here else turn.result
                enter = locks.enter_async_context if is_async(store) else locks.enter_context
                lock = partial(store.lock, name, timeout=LONGEST_RENEWAL)
                self._holds = yield lambda: enter(lock())
            case Replace(spent, token):
                with ledger.saving():
                    marks = isinstance(store, Marking)
                    gone = (yield partial(store.missing, name)) if marks else None
                    if gone is not None and token == spent:  # only a new one takes its place
                        raise is_missing(name, gone)
                    put = areplace if is_async(store) else replace
                    saved = yield partial(put, store, name, spent, token)
                    return RESTORED if saved and gone else saved
            case Unlock():
                yield locks.aclose if self._is_here else locks.close
        return None

    def _request(self, step: Exchange | Revoke) -> Call:
        app, loop = self._context.app, self._flight.loop
        client: Any = self._context.http_client if loop is None else self._context.async_http_client
        send: Any
        if isinstance(step, Revoke):
            send = oauth.revoke if loop is None else oauth.arevoke
        else:
            self._may_send()
            send = oauth.refresh if loop is None else oauth.arefresh
            send = partial(send, may_send=self._may_send)
        send = partial(send, app, step.token, http_client=client)
        return send if loop is None or self._is_here else partial(lent, self._flight, send)

    def _may_send(self) -> None:
        """Called before the first byte of an exchange leaves.

        Raises:
            Unavailable: It is too late already.
        """
        if self._flight.is_lost():
            raise lost()
        if callable(self._holds) and not self._holds():
            raise Unavailable(
                "This program stood still for too long, and another one may renew the token by "
                "now. Nothing was sent; try again."
            )


def loading(context: RenewalContext) -> Generator[Call, Any, Token | None]:
    """Read the store of a process that may have seen the login there.

    Raises:
        StoreError: The login is missing, and was not deleted; or what is loaded is no Token.
    """
    store, ledger = context.store, context.ledger
    load = partial(store.load, ledger.account)
    found = yield load
    if found is None and isinstance(store, Marking):
        gone = yield partial(store.missing, ledger.account)
        ledger.deleted = gone is None
        if gone is not None and ledger.held is not None:
            raise is_missing(ledger.account, gone)
        found = yield load  # it may have been saved meanwhile
    if found is None or isinstance(found, Token):
        return found
    raise StoreError("The token store failed: what it loads is no Token.")


@contextmanager
def store_errors(step: RenewalStep) -> Iterator[None]:
    """Raise a `StoreError` for any error of a store of the caller's own, where `step` is its.

    Of a lock that was not free in time, say that Trakt cannot be asked now.
    """
    problem: TraktAuthError
    try:
        yield
    except LockBusy as error:
        if not isinstance(step, Lock):
            raise
        problem = renewing(str(error))
    except (TraktAuthError, AssertionError):
        raise
    except Exception as error:
        if isinstance(step, Exchange | Revoke | SleepFor):
            raise
        problem = StoreError(f"The token store failed ({type(error).__name__}).")
    else:
        return
    raise problem


def is_async(store: AnyStore) -> bool:
    """Whether the methods of `store` are coroutines."""
    return iscoroutinefunction(store.load)
