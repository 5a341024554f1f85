"""The part of a lock that is the same in every store: threads, turns and timeouts."""

from __future__ import annotations

import os
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from trakt_auth.errors import StoreError
from trakt_auth.stores.account import account_key
from trakt_auth.stores.base import LOCK_TIMEOUT


class Deadline:
    """How long one caller waits for a lock, over all the steps it takes.

    Args:
        timeout: Seconds; None waits for as long as it takes.
    """

    def __init__(self, timeout: float | None) -> None:
        self._end = None if timeout is None else time.monotonic() + timeout

    def remaining(self) -> float | None:
        """Seconds left, never negative; None for ever."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())


def busy(account: str) -> StoreError:
    """The error of a lock that was not had in time."""
    return StoreError(
        f"The token of account {account!r} is locked by another thread or process, which has not "
        "let go of it in time. Try again; if this lasts, find the program that hangs and end it."
    )


class _State:
    """What one process knows of the locks of one store."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.gates: dict[str, threading.Lock] = {}
        self.thread = threading.local()


class LockingStore(ABC):
    """`TokenStore.lock` over whatever keeps other processes out.

    The threads of a process queue here first, so that one of them at a time knocks outside.
    """

    def __init__(self) -> None:
        self._state = _State()

    @abstractmethod
    def _exclude_others(
        self, account: str, key: str, deadline: Deadline
    ) -> AbstractContextManager[int]:
        """Keep other processes out; gives the fencing number, 0 where the lock cannot be lost."""

    @contextmanager
    def lock(self, account: str, *, timeout: float | None = LOCK_TIMEOUT) -> Iterator[None]:
        """See `TokenStore.lock`."""
        key = account_key(account)
        held = self._held()
        if key in held:
            raise StoreError(
                f"This thread already holds the lock of account {account!r}; leave it first."
            )
        deadline = Deadline(timeout)
        gate = self._gate(key)
        if not gate.acquire(timeout=_for_acquire(deadline.remaining())):
            raise busy(account)
        try:
            with self._exclude_others(account, key, deadline) as fence:
                held[key] = fence
                try:
                    yield
                finally:
                    del held[key]
        finally:
            gate.release()

    def _turn(self, account: str) -> AbstractContextManager[None]:
        """The lock of the account, unless this thread holds it already."""
        held = account_key(account) in self._held()
        return nullcontext() if held else self.lock(account)

    def _gate(self, key: str) -> threading.Lock:
        """A lock between the threads of this process, always the same for the same key."""
        return self._current_state().gates.setdefault(key, threading.Lock())

    def _held(self) -> dict[str, int]:
        """Fencing numbers of the locks this thread holds, by key."""
        thread = self._current_state().thread
        if not hasattr(thread, "held"):
            thread.held = {}
        held: dict[str, int] = thread.held
        return held

    def _current_state(self) -> _State:
        # After a fork, the locks of the parent's threads would never be released in the child.
        if self._state.pid != os.getpid():
            self._state = _State()
        return self._state


def _for_acquire(seconds: float | None) -> float:
    return -1 if seconds is None else min(seconds, threading.TIMEOUT_MAX)
