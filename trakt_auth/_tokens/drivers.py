"""Drivers of a `Renewal`: they do its steps, on a thread or in a loop, and decide nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager, suppress
from inspect import iscoroutinefunction
from typing import Any, Self, TypeAlias, cast

from attrs import field, frozen

from trakt_auth import oauth
from trakt_auth._ground.forks import PerProcess
from trakt_auth._ground.loops import RENEWAL, settled
from trakt_auth._ground.steps import arun, run
from trakt_auth._ground.teller import Teller
from trakt_auth._ground.threads import submit
from trakt_auth._tokens.flight import Flight, Lost
from trakt_auth._tokens.ledger import KnownAccount, Memory, is_missing, renewing
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
from trakt_auth.stores.optional import (
    AsyncMarking,
    Marking,
    amissing,
    areplace,
    missing,
    replace,
)
from trakt_auth.token import Token

AnyStore: TypeAlias = TokenStore | AsyncTokenStore

# Seconds that a task waits until its thread has released the lock.
_RELEASE_TIMEOUT = 1.0


@frozen
class RenewalContext:
    """The clients, store, clocks and callbacks of a renewal."""

    app: App
    store: AnyStore
    account: KnownAccount
    http_client: httpx.Client | None
    async_http_client: httpx.AsyncClient | None
    clock: Callable[[], float]
    on_event: OnEvent | None
    renewals_at_once: int = RENEWALS_AT_ONCE
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] = time.sleep
    teller: PerProcess[Teller] = field(factory=lambda: PerProcess(Teller))

    def tell(self, step: Saved | StoreFailed) -> None:
        """Have a renewal, or trouble with the store, told on another thread."""
        name, now = self.account.memory.account, self.clock()
        event: Event
        if isinstance(step, StoreFailed):
            event = StoreTrouble(name, str(step.error))
        else:
            event = Renewed(name, now + step.token.seconds_left(now))
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

    def at_once(self, step: RenewalStep, flight: Flight) -> bool:
        """Do `step` if it needs no wait; return whether it did."""
        match step:
            case Deliver(token):
                flight.deliver(token)
            case Saved() | StoreFailed():
                self.tell(step)
            case _:
                return False
        return True


def drive(context: RenewalContext, renewal: Renewal, flight: Flight) -> None:
    """Do all of a renewal on this thread."""
    flight.thread = threading.get_ident()
    try:
        with _Blocking(context, flight) as runner:
            began = context.monotonic()
            end = run(renewal.steps(), lambda step: context.result(runner.do(step), began))
    except BaseException as error:
        flight.fail(error)
        if not isinstance(error, Exception):
            raise
    else:
        flight.end(end)


class _Blocking:
    """Does the steps by a blocking store and a blocking client."""

    def __init__(self, context: RenewalContext, flight: Flight) -> None:
        self._context = context
        self._flight = flight
        self._store = cast("TokenStore", context.store)
        self._locks = ExitStack()
        self._turn: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Release the lock. One that cannot be released ends with its process or lease."""
        with suppress(Exception):  # the steps under it are done
            self._locks.close()
        if self._turn is not None:
            TURNS.get().give(self._turn)

    def do(self, step: RenewalStep) -> Any:
        """Do `step`; return its result, or the error that it ended with."""
        try:
            if not self._context.at_once(step, self._flight):
                return self._do(step)
        except TraktAuthError as error:
            return error
        return None

    def _do(self, step: RenewalStep) -> Any:
        context = self._context
        match step:
            case Exchange(token):
                check = may_send(self._flight.holds)
                return oauth.refresh(
                    context.app, token, http_client=context.http_client, may_send=check
                )
            case Revoke(token):
                return oauth.revoke(context.app, token, http_client=context.http_client)
            case SleepFor(seconds):
                return context.sleep(seconds)
            case _:
                return self.store(step)

    def store(self, step: RenewalStep) -> Any:
        """Do a step that concerns the store alone."""
        name, account = self._context.account.memory.account, self._context.account
        with store_errors():
            match step:
                case Load():
                    with account.looking(self._context.clock):
                        return load(self._store, account)
                case Lock():
                    self._turn = self._turn or TURNS.get().take(self._context.renewals_at_once)
                    self._turn.result()
                    with _waits():
                        lock = self._store.lock(name, timeout=LONGEST_RENEWAL)
                        self._flight.holds = self._locks.enter_context(lock)
                    return None
                case Replace(spent, token):
                    with account.saving():
                        gone = missing(self._store, name)
                        refuse_mark(account.memory, gone, spent, token)
                        saved = replace(self._store, name, spent, token)
                        return RESTORED if saved and gone else saved
                case Unlock():
                    return self._locks.close()
        raise AssertionError(step)


@contextmanager
def _waits() -> Iterator[None]:
    """Say of a lock that was not free in time that Trakt cannot be asked now."""
    try:
        yield
    except LockBusy as error:
        problem = str(error)
    else:
        return
    raise renewing(problem)


def may_send(holds: object) -> Callable[[], object] | None:
    """What to call before the first byte of an exchange leaves; None where it needs no check.

    Args:
        holds: What the lock of the store has given.

    Raises:
        Unavailable: It is too late already.
    """
    if not callable(holds):
        return None

    def check() -> None:
        if not holds():
            raise Unavailable(
                "This program stood still for too long, and another one may renew the token by "
                "now. Nothing was sent; try again."
            )

    check()
    return check


def load(store: TokenStore, account: KnownAccount) -> Token | None:
    """Read a store for a process that may have seen the login there.

    Raises:
        StoreError: The login is missing, and was not deleted; or the store fails.
    """
    memory = account.memory
    found = loaded_token(store.load(memory.account))
    if found is None and isinstance(store, Marking):
        check_absence(memory, store.missing(memory.account))
        found = loaded_token(store.load(memory.account))  # it may have been saved meanwhile
    return found


async def aload(store: AsyncTokenStore, account: KnownAccount) -> Token | None:
    """Do as `load` does, async."""
    memory = account.memory
    found = loaded_token(await store.load(memory.account))
    if found is None and isinstance(store, AsyncMarking):
        check_absence(memory, await store.missing(memory.account))
        found = loaded_token(await store.load(memory.account))
    return found


def check_absence(memory: Memory, what: str | None) -> None:
    """Note what is missing where a store that marks deletions holds no token.

    Raises:
        StoreError: A login that this process knows is missing, and was not deleted.
    """
    memory.deleted = what is None
    if what is not None and memory.held is not None:
        raise is_missing(memory.account, what)


def refuse_mark(memory: Memory, gone: str | None, spent: Token, token: Token) -> None:
    """Mark nothing in a token that is missing: only a new one takes its place.

    Raises:
        StoreError: That is what was asked.
    """
    if gone is not None and token == spent:
        raise is_missing(memory.account, gone)


def loaded_token(found: object) -> Token | None:
    """The token that a store has loaded.

    Raises:
        StoreError: A store of the caller's own has loaded something else.
    """
    if found is None or isinstance(found, Token):
        return found
    raise StoreError("The token store failed: what it loads is no Token.")


@contextmanager
def store_errors() -> Iterator[None]:
    """Raise a `StoreError` for any error of a store of the caller's own."""
    try:
        yield
    except (TraktAuthError, AssertionError):
        raise
    except Exception as error:  # noqa: BLE001 - it may be any
        problem = f"The token store failed ({type(error).__name__})."
    else:
        return
    raise StoreError(problem)


async def adrive(context: RenewalContext, renewal: Renewal, flight: Flight) -> None:
    """Do all of a renewal in this task."""
    try:
        async with _step_runner(context, flight) as runner:
            began = context.monotonic()

            async def do(step: RenewalStep) -> StepResult:
                return context.result(await runner.do(step), began)

            end = await arun(renewal.steps(), do)
    except Exception as error:  # noqa: BLE001 - callers who wait get it
        flight.fail(error)
    except BaseException:
        flight.fail(Lost())
        raise
    else:
        flight.end(end)


class _Async:
    """Does the steps by an async client, and by an async store or a thread for a blocking one."""

    def __init__(
        self,
        context: RenewalContext,
        flight: Flight,
        store: Callable[[RenewalStep], Awaitable[Any]],
    ) -> None:
        self._context = context
        self._flight = flight
        self._store = store

    async def do(self, step: RenewalStep) -> Any:
        """Do `step`; return its result, or the error that it ended with."""
        from anyio import CancelScope

        try:
            if not self._context.at_once(step, self._flight):
                with CancelScope(shield=self._is_to_be_finished(step)):
                    return await self._do(step)
        except TraktAuthError as error:
            return error
        return None

    def _is_to_be_finished(self, step: RenewalStep) -> bool:
        # Trio cancels every task at the end of the program. A wait for a lock, or for a missing
        # login, is given up then, unless a token that Trakt has issued is still to be saved.
        waits = isinstance(step, Lock | SleepFor)
        return not waits or self._context.account.memory.unsaved is not None

    async def _do(self, step: RenewalStep) -> Any:
        from anyio import sleep

        app, client = self._context.app, self._context.async_http_client
        match step:
            case Exchange(token):
                check = may_send(self._flight.holds)
                return await oauth.arefresh(app, token, http_client=client, may_send=check)
            case Revoke(token):
                return await oauth.arevoke(app, token, http_client=client)
            case SleepFor(seconds):
                return await sleep(seconds)
            case _:
                return await self._store(step)


class _StoreThread:
    """One thread for all steps of a blocking store, whose lock belongs to a thread."""

    def __init__(self, context: RenewalContext, flight: Flight) -> None:
        self._blocking = _Blocking(context, flight)
        self._pool = ThreadPoolExecutor(1, RENEWAL)
        self._left = self._here = False

    async def do(self, step: RenewalStep) -> Any:
        """Do `step`; return its result, or the error that it ended with."""
        if self._left:
            raise Lost
        done = None if self._here else submit(self._pool, self._blocking.store, step)
        if done is not None:
            await settled(done)
            return done.result()
        if not self._here:
            # From now on, all steps are done here. The lock of a thread that has ended cannot be
            # held on: each step of a store keeps others out for itself.
            self._here = True
            self._blocking.release()
        return self._blocking.store(step)

    def leave(self) -> Future[None] | None:
        """Release the lock, and end the thread; return a future if that takes time."""
        if self._left:
            return None
        self._left = True
        released = None if self._here else submit(self._pool, self._blocking.release)
        self._pool.shutdown(wait=False)
        if released is None:
            self._blocking.release()
        return released


@asynccontextmanager
async def _step_runner(context: RenewalContext, flight: Flight) -> AsyncIterator[_Async]:
    from anyio import CancelScope, move_on_after

    if is_async(context.store):
        locks = AsyncExitStack()
        try:
            yield _Async(context, flight, _in_loop(context, flight, locks))
        finally:
            if flight.turn is not None:
                TURNS.get().give(flight.turn)  # first: a loop that is gone does no more
            with suppress(Exception), CancelScope(shield=True):  # as in `_Blocking.release`
                await locks.aclose()
        return
    thread = _StoreThread(context, flight)
    flight.abandon = thread.leave
    try:
        yield _Async(context, flight, thread.do)
    finally:
        if (released := thread.leave()) is not None:
            # The thread may still wait for a lock; that wait has no end.
            with move_on_after(_RELEASE_TIMEOUT, shield=True):
                await settled(released)


def _in_loop(
    context: RenewalContext, flight: Flight, locks: AsyncExitStack
) -> Callable[[RenewalStep], Awaitable[Any]]:
    store, account = cast("AsyncTokenStore", context.store), context.account
    name = account.memory.account

    async def do(step: RenewalStep) -> Any:
        with store_errors():
            match step:
                case Load():
                    with account.looking(context.clock):
                        return await aload(store, account)
                case Lock():
                    flight.turn = flight.turn or TURNS.get().take(context.renewals_at_once)
                    await settled(flight.turn)
                    with _waits():
                        lock = store.lock(name, timeout=LONGEST_RENEWAL)
                        flight.holds = await locks.enter_async_context(lock)
                    return None
                case Replace(spent, token):
                    with account.saving():
                        gone = await amissing(store, name)
                        refuse_mark(account.memory, gone, spent, token)
                        saved = await areplace(store, name, spent, token)
                        return RESTORED if saved and gone else saved
                case Unlock():
                    return await locks.aclose()
        raise AssertionError(step)

    return do


def is_async(store: AnyStore) -> bool:
    """Whether the methods of `store` are coroutines."""
    return iscoroutinefunction(store.load)
