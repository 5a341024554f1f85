"""Drivers of a `Renewal`: they do its steps, on a thread or in a loop, and decide nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager, suppress
from typing import Any, Self, TypeAlias, cast

from attrs import field, frozen

from trakt_auth import oauth
from trakt_auth._ground.loops import RENEWAL, settled
from trakt_auth._ground.teller import Teller
from trakt_auth._tokens.flight import Flight, Lost
from trakt_auth._tokens.ledger import KnownAccount
from trakt_auth._tokens.renewal import (
    Deliver,
    Exchange,
    Load,
    Lock,
    Renewal,
    Replace,
    Revoke,
    Saved,
    Sleep,
    Step,
    StepResult,
    StoreFailed,
    Unlock,
)
from trakt_auth._wire.http import httpx
from trakt_auth.app import App
from trakt_auth.errors import StoreError, TraktAuthError
from trakt_auth.events import Event, OnEvent, Renewed, StoreTrouble, tell
from trakt_auth.stores.base import AsyncTokenStore, TokenStore
from trakt_auth.stores.optional import areplace, replace
from trakt_auth.token import Token

AnyStore: TypeAlias = TokenStore | AsyncTokenStore

# How long, in seconds, a task waits until its thread has let go of the lock.
_RELEASE_TIMEOUT = 1.0


@frozen
class RenewalContext:
    """What a renewal is done by."""

    app: App
    store: AnyStore
    account: KnownAccount
    http_client: httpx.Client | None
    async_http_client: httpx.AsyncClient | None
    clock: Callable[[], float]
    on_event: OnEvent | None
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] = time.sleep
    teller: Teller = field(factory=Teller)

    def tell(self, step: Saved | StoreFailed) -> None:
        """Have a renewal, or trouble with the store, told: nobody waits for that."""
        name, now = self.account.memory.account, self.clock()
        event: Event
        if isinstance(step, StoreFailed):
            event = StoreTrouble(name, str(step.error))
        else:
            event = Renewed(name, now + step.token.seconds_left(now))
        if not self.teller.soon(lambda: tell(event, self.on_event)):
            # The program ends, and this may be a caller's thread: an `on_event` could wait for it.
            with suppress(Exception):  # of a log handler
                tell(event, None)

    def at_once(self, step: Step, flight: Flight) -> bool:
        """Do `step` if there is nothing to wait for."""
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
            steps, began = renewal.steps(), context.monotonic()
            step = next(steps)
            while True:
                value = runner.do(step)
                step = steps.send(StepResult(value, context.clock(), context.monotonic() - began))
    except StopIteration as end:
        flight.end(end.value)
    except BaseException as error:
        flight.fail(error)
        if not isinstance(error, Exception):
            raise


class _Blocking:
    """Does the steps by a blocking store and a blocking client."""

    def __init__(self, context: RenewalContext, flight: Flight) -> None:
        self._context = context
        self._flight = flight
        self._store = cast("TokenStore", context.store)
        self._locks = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Let go of the lock; one that cannot be let go of ends by itself."""
        with suppress(Exception):  # what was done under it is done
            self._locks.close()

    def do(self, step: Step) -> Any:
        """What comes of `step`."""
        try:
            if not self._context.at_once(step, self._flight):
                return self._do(step)
        except TraktAuthError as error:
            return error
        return None

    def _do(self, step: Step) -> Any:
        context = self._context
        match step:
            case Exchange(token):
                return oauth.refresh(context.app, token, http_client=context.http_client)
            case Revoke(token):
                return oauth.revoke(context.app, token, http_client=context.http_client)
            case Sleep(seconds):
                return context.sleep(seconds)
            case _:
                return self.store(step)

    def store(self, step: Step) -> Any:
        """What comes of a step that concerns the store alone."""
        name, account = self._context.account.memory.account, self._context.account
        with store_errors():
            match step:
                case Load():
                    with account.looking(self._context.clock):
                        return checked(self._store.load(name))
                case Lock():
                    return self._locks.enter_context(self._store.lock(name))
                case Replace(spent, token):
                    with account.saving():
                        return replace(self._store, name, spent, token)
                case Unlock():
                    return self._locks.close()
        raise AssertionError(step)


def checked(found: object) -> Token | None:
    """What a store of somebody else's has loaded.

    Raises:
        StoreError: It is no token.
    """
    if found is None or isinstance(found, Token):
        return found
    raise StoreError("The token store failed: what it loads is no Token.")


@contextmanager
def store_errors() -> Iterator[None]:
    """Whatever a store of somebody else's raises is trouble with a store, and loses nothing."""
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
            steps, began = renewal.steps(), context.monotonic()
            step = next(steps)
            while True:
                value = await runner.do(step)
                step = steps.send(StepResult(value, context.clock(), context.monotonic() - began))
    except StopIteration as end:
        flight.end(end.value)
    except Exception as error:  # noqa: BLE001 - those who wait are told
        flight.fail(error)
    except BaseException:
        flight.fail(Lost())
        raise


class _Async:
    """Does the steps by an async client, and by an async store or a thread for a blocking one."""

    def __init__(
        self, context: RenewalContext, flight: Flight, store: Callable[[Step], Awaitable[Any]]
    ) -> None:
        self._context = context
        self._flight = flight
        self._store = store

    async def do(self, step: Step) -> Any:
        """What comes of `step`."""
        from anyio import CancelScope

        try:
            if not self._context.at_once(step, self._flight):
                with CancelScope(shield=self._is_to_be_finished(step)):
                    return await self._do(step)
        except TraktAuthError as error:
            return error
        return None

    def _is_to_be_finished(self, step: Step) -> bool:
        # On trio, which ends every task with the program. A wait for a lock may have no end; it is
        # given up, as is one for a login that is missing, unless Trakt has issued a token that is
        # still to be saved.
        waits = isinstance(step, Lock | Sleep)
        return not waits or self._context.account.memory.unsaved is not None

    async def _do(self, step: Step) -> Any:
        from anyio import sleep

        app, client = self._context.app, self._context.async_http_client
        match step:
            case Exchange(token):
                return await oauth.arefresh(app, token, http_client=client)
            case Revoke(token):
                return await oauth.arevoke(app, token, http_client=client)
            case Sleep(seconds):
                return await sleep(seconds)
            case _:
                return await self._store(step)


class _StoreThread:
    """One thread that does all that concerns a blocking store: its lock belongs to a thread."""

    def __init__(self, context: RenewalContext, flight: Flight) -> None:
        self._blocking = _Blocking(context, flight)
        self._pool = ThreadPoolExecutor(1, RENEWAL)
        self._left = self._here = False

    async def do(self, step: Step) -> Any:
        """What comes of `step`."""
        if self._left:
            raise Lost
        if (done := self._begun(step)) is None:
            return self._blocking.store(step)
        await settled(done)
        return done.result()

    def _begun(self, step: Step) -> Future[Any] | None:
        if not self._here:
            try:
                return self._pool.submit(self._blocking.store, step)
            except RuntimeError:
                # The interpreter ends, and has ended the thread, or the system has no thread left.
                # All that is left to do is done here. A lock that the thread held cannot go on:
                # each step of a store keeps others out for itself.
                self._here = True
                self._blocking.release()
        return None

    def leave(self) -> Future[None] | None:
        """Let go of the lock, and end the thread."""
        if self._left:
            return None
        self._left = True
        try:
            if not self._here:
                return self._pool.submit(self._blocking.release)
        except RuntimeError:
            pass  # as above
        finally:
            self._pool.shutdown(wait=False)
        self._blocking.release()
        return None


@asynccontextmanager
async def _step_runner(context: RenewalContext, flight: Flight) -> AsyncIterator[_Async]:
    from anyio import CancelScope, move_on_after

    if is_async(context.store):
        locks = AsyncExitStack()
        try:
            yield _Async(context, flight, _in_loop(context, locks))
        finally:
            with suppress(Exception), CancelScope(shield=True):  # as in `_Blocking.release`
                await locks.aclose()
        return
    thread = _StoreThread(context, flight)
    flight.abandon = thread.leave
    try:
        yield _Async(context, flight, thread.do)
    finally:
        if (released := thread.leave()) is not None:
            # It may come after a wait for the lock that was given up here, and has no end there.
            with move_on_after(_RELEASE_TIMEOUT, shield=True):
                await settled(released)


def _in_loop(context: RenewalContext, locks: AsyncExitStack) -> Callable[[Step], Awaitable[Any]]:
    store, account = cast("AsyncTokenStore", context.store), context.account
    name = account.memory.account

    async def do(step: Step) -> Any:
        with store_errors():
            match step:
                case Load():
                    with account.looking(context.clock):
                        return checked(await store.load(name))
                case Lock():
                    return await locks.enter_async_context(store.lock(name))
                case Replace(spent, token):
                    with account.saving():
                        return await areplace(store, name, spent, token)
                case Unlock():
                    return await locks.aclose()
        raise AssertionError(step)

    return do


def is_async(store: AnyStore) -> bool:
    """Whether the methods of `store` are coroutines."""
    from inspect import iscoroutinefunction

    return iscoroutinefunction(store.load)
