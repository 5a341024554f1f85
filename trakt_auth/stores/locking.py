"""`LockingStore`: the lock that all blocking stores have in common."""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress
from functools import partial
from itertools import starmap
from typing import Any, Self, cast
from weakref import WeakValueDictionary

from trakt_auth._ground.forks import GUARD, PerProcess
from trakt_auth._ground.teller import Tell, Teller
from trakt_auth._ground.threads import program_ends
from trakt_auth._ground.waits import interruptible
from trakt_auth.errors import StoreError
from trakt_auth.events import LOGGER
from trakt_auth.stores.account import account_key
from trakt_auth.stores.base import LockBusy, UnusableToken
from trakt_auth.stores.optional import missing, replaces
from trakt_auth.token import Token

LONG_LOCK_WAIT = 10.0
"""A longer wait for a lock, in seconds, is logged: an exchange and its save take less."""

_TELLER = PerProcess(Teller)

LOCK_PATIENCE = 75.0
"""The longest wait for a lock, in seconds, where it is not given: a renewal takes less."""

TURN = 1.0
"""Seconds between two looks whether the program ends, after a long wait."""


class Deadline:
    """How long one caller waits for a lock, over all the steps it takes.

    Args:
        timeout: Seconds; None waits for as long as it takes.
        clock: A monotonic clock, in seconds.
    """

    def __init__(self, timeout: float | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end = None if timeout is None else clock() + timeout

    def remaining(self) -> float | None:
        """Seconds left, never negative; None for ever."""
        return None if self._end is None else max(0.0, self._end - self._clock())


def as_holds(handle: object) -> Callable[[], bool] | None:
    """Says whether the lock is still held, if `exclude_others` gave a function that does."""
    return cast("Callable[[], bool]", handle) if callable(handle) else None


def busy(account: str, holder: str | None = None) -> LockBusy:
    """The error of a lock that was not had in time.

    Args:
        account: Whose lock.
        holder: Who holds it, if that is known.
    """
    who = holder or "another thread or process"
    return LockBusy(
        f"The token of account {account!r} is locked by {who}, and was not "
        "released in time. Try again; if this lasts, find the program that hangs and end it."
    )


def tell_waiting(account: str, hint: str = "") -> None:
    """Log that a lock has not been had for `LONG_LOCK_WAIT` seconds, and that the wait goes on.

    Args:
        account: Whose lock.
        hint: How to find out who holds it.
    """
    warn(
        f"The token of account {account!r} has been locked by another thread or process for more "
        f"than {LONG_LOCK_WAIT:.0f} s. The wait goes on; if it lasts, find the program that hangs "
        f"and end it.{hint}"
    )


def warn(text: str) -> None:
    """Log a warning on a thread of its own: a log handler may wait for a caller of the lock."""
    if not _TELLER.get().soon(lambda: LOGGER.warning("%s", text)):
        LOGGER.warning("%s", text)


def patiently(acquire: Callable[[float], bool], deadline: Deadline, tell: Tell) -> bool:
    """Acquire a lock in time, and log once if that takes long.

    After a long wait, it is given up when the program ends, which would wait for it.

    Args:
        acquire: Tries for the given seconds; returns whether it has the lock.
        deadline: When to give up.
        tell: Logs the long wait.
    """
    left = deadline.remaining()
    if left is not None and left <= LONG_LOCK_WAIT:
        return acquire(left)
    if acquire(LONG_LOCK_WAIT):
        return True
    tell()
    while not program_ends():
        left = deadline.remaining()
        if left is not None and left <= TURN:
            return acquire(left)
        if acquire(TURN):
            return True
    return False


class _State:
    """The locks of one store in one process: a child must not wait for its parent's threads."""

    def __init__(self) -> None:
        # Let go with the last that holds one or waits: a program may have a name for each session.
        self.gates: WeakValueDictionary[str, threading.Lock] = WeakValueDictionary()
        self.thread = threading.local()


class LockingStore(ABC):
    """Base class of a `TokenStore`: define ``load``, ``save`` and ``delete``.

    By default, the lock works between the threads of this process. If other processes share the
    store, override `exclude_others`. In ``save`` and ``delete``, work inside ``with
    self.turn(account):``. Test the class with `trakt_auth.testing.stores`.
    """

    _state: PerProcess[_State]

    def __new__(cls, *_args: Any, **_kwargs: Any) -> Self:  # noqa: D102 - nothing to know
        # Here, so that a subclass need not call __init__.
        store = super().__new__(cls)
        store._state = PerProcess(_State)
        return store

    def __getstate__(self) -> dict[str, Any]:
        # A store that is pickled for another process holds no lock there.
        return {name: value for name, value in vars(self).items() if name != "_state"}

    @abstractmethod
    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""

    @abstractmethod
    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`."""

    @abstractmethod
    def delete(self, account: str) -> None:
        """See `TokenStore.delete`."""

    def exclude_others(
        self,
        account: str,  # noqa: ARG002 - for those that override it
        timeout: float | None,  # noqa: ARG002
    ) -> AbstractContextManager[object]:
        """Lock out other processes during a ``with`` block. By default, do nothing.

        For each account, only one thread of this process at a time calls it: `lock` sees to that.

        Args:
            account: The account to lock.
            timeout: Seconds to wait for the lock; None waits for as long as its holder
                lives, or until the program ends.

        Raises:
            StoreError: The lock was not free in time, or cannot be taken here.
        """
        return nullcontext()

    @contextmanager
    def lock(
        self, account: str, *, timeout: float | None = None
    ) -> Iterator[Callable[[], bool] | None]:
        """See `TokenStore.lock`. Gives what `exclude_others` does, if that can be called."""
        key = account_key(account)
        held = self._held()
        if key in held:
            raise StoreError(
                f"This thread already holds the lock of account {account!r}; leave it first."
            )
        deadline = Deadline(timeout)
        gate, had = self._gate(key), [False]

        def acquire(seconds: float) -> bool:
            # In one call of C: no handler of a signal can raise between the lock and its note.
            had.extend(starmap(partial(gate.acquire, timeout=seconds), [()]))
            return had[-1]

        try:
            if not patiently(
                lambda seconds: interruptible(acquire, seconds),
                deadline,
                lambda: tell_waiting(account),
            ):
                raise busy(account)
            with self.exclude_others(account, deadline.remaining()) as handle:
                held[key] = handle
                try:
                    yield as_holds(handle)
                finally:
                    del held[key]
        finally:
            if had[-1]:
                gate.release()

    @contextmanager
    def turn(self, account: str) -> Iterator[None]:
        """Hold the account's lock. Do nothing if this thread already holds it.

        After 10 seconds, go on without it: what is saved or deleted outside the lock is newer than
        what its holder does, and that one may stand still for ever.
        """
        with ExitStack() as lock:
            if account_key(account) not in self._held():
                with suppress(LockBusy):
                    lock.enter_context(self.lock(account, timeout=LONG_LOCK_WAIT))
            yield

    def locked(self, account: str) -> AbstractContextManager[object]:
        """Hold the account's lock, or fail. Do nothing if this thread already holds it."""
        held = account_key(account) in self._held()
        return nullcontext() if held else self.lock(account, timeout=LOCK_PATIENCE)

    def replace(self, account: str, spent: Token, token: Token) -> bool:
        """See `trakt_auth.stores.optional.Replacing.replace`."""
        with self.locked(account):
            if not self._may_replace(account, spent, token):
                return False
            self.save(account, token)
            return True

    def _may_replace(self, account: str, spent: Token, token: Token) -> bool:
        """Whether `token` may take the place of what is stored now; see `replace`."""
        try:
            found = self.load(account)
        except UnusableToken:
            found = spent  # nothing that works is lost, and `save` has the last word
        if found is None and missing(self, account):
            found = spent
        return found is not None and replaces(found, spent, token)

    def check_writable(self, account: str) -> None:
        """See `trakt_auth.stores.optional.Checking.check_writable`. Tries only to lock."""
        with self.locked(account):
            pass

    def _gate(self, key: str) -> threading.Lock:
        """A lock between the threads of this process, always the same for the same key."""
        with GUARD:
            return self._state.get().gates.setdefault(key, threading.Lock())

    def _held(self) -> dict[str, object]:
        """The results of `exclude_others` for the locks that this thread holds, by key."""
        thread = self._state.get().thread
        if not hasattr(thread, "held"):
            thread.held = {}
        held: dict[str, object] = thread.held
        return held
