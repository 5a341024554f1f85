"""Leases: short locks that their living holder renews."""

from __future__ import annotations

import os
import platform
import random
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar
from weakref import ref

from attrs import frozen

from trakt_auth._ground.forks import PerProcess
from trakt_auth._ground.loops import sleep_async
from trakt_auth._ground.threads import program_ends, start
from trakt_auth.errors import StoreError
from trakt_auth.stores.locking import LONG_LOCK_WAIT, TURN, Deadline, busy, tell_waiting, warn

S = TypeVar("S")
T = TypeVar("T")

# Seconds. Until it ends, nobody else may spend the refresh token of a holder that stands still;
# once it has, a dead holder blocks nobody: at most 10 seconds with all that is around it.
LEASE = 8.0

# Seconds between two attempts at the lock, at most.
LOCK_POLL = 0.1


@frozen
class LockPause:
    """A wait, in seconds."""

    seconds: float


def acquire(
    attempt: Callable[[], Generator[S, Any, T | None]],
    account: str,
    timeout: float | None,
    *,
    hint: str = "",
    clock: Callable[[], float] = time.monotonic,
) -> Generator[S | LockPause, Any, T]:
    """Attempt to take a lease until it is had; gives what the attempt gave.

    Args:
        attempt: The steps of one attempt; they give something false where others have the lease.
        account: Whose lock.
        timeout: Seconds to wait for it; None for as long as its holder lives.
        hint: How to find out who holds it, for the log.
        clock: A monotonic clock, in seconds.

    Raises:
        StoreError: It was not had in time.
    """
    deadline, long = Deadline(timeout, clock), Deadline(LONG_LOCK_WAIT, clock)
    pause, quiet = LOCK_POLL / 16, True
    while True:
        had = yield from attempt()
        if had:
            return had
        remaining = deadline.remaining()
        if remaining == 0:
            raise busy(account)
        if long.remaining() == 0:
            if quiet:
                tell_waiting(account, hint)
                quiet = False
            if program_ends():
                raise busy(account)
            long = Deadline(TURN, clock)
        pause = min(2 * pause, LOCK_POLL)
        jittered = pause * random.uniform(0.5, 1)  # noqa: S311 - spreads load, hides nothing
        yield LockPause(jittered if remaining is None else min(jittered, remaining))


def pause_before_renewal(lease: float, *, renewed: bool) -> float:
    """Seconds until the next renewal.

    Args:
        lease: Seconds that it lasts.
        renewed: Whether the last attempt reached the server.
    """
    return lease / 4 if renewed else lease / 16


def uptime() -> float:
    """Seconds of a clock that nobody sets, and that counts while the machine sleeps."""
    if sys.platform == "win32":
        return time.monotonic()  # counts there
    # macOS has no CLOCK_BOOTTIME; its CLOCK_MONOTONIC counts, and `time.monotonic` does not.
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def lock_owner() -> str:
    """Who holds a lock, for messages and unlike all others."""
    return f"process {os.getpid()} on host {platform.node()}, {os.urandom(16).hex()}"


class Lease:
    """A lock that is held for so long. Call it to learn whether it surely still is.

    Args:
        number: The holder's fence.
        asked: The `uptime` before the server was asked for it.
        lasts: Seconds.
    """

    def __init__(self, number: int, asked: float, lasts: float) -> None:
        self.number = number
        self.lasts = lasts
        self._until = asked + lasts

    def renewed(self, asked: float) -> None:
        """Note that the server has made it last, asked at this `uptime`."""
        self._until = asked + self.lasts

    def __call__(self) -> bool:
        """Whether nobody else can have the lock by now."""
        return uptime() < self._until


class Keeper:
    """Renews a lease on a thread, until it is let go, its holder has died, or nobody has it.

    Args:
        renew: Renews it; gives whether it was still there. `StoreError` where it cannot tell.
        account: Whose lock, for the log.
        lease: The lease. Only its holder keeps it: a handler of a signal may have raised before
            it could be let go.
        wait: Waits so many seconds, less if it was let go; gives whether it was.
    """

    def __init__(
        self,
        renew: Callable[[Any], bool],
        account: str,
        lease: Lease,
        wait: Callable[[float], bool] | None = None,
    ) -> None:
        self._renew = renew
        self._account = account
        self._lease, self._lasts = ref(lease), lease.lasts
        self._let_go = threading.Event()
        self._reached = True
        self._wait = wait or self._let_go.wait
        self._holder = threading.current_thread()
        # No daemon: an interpreter must not end beneath it. It ends before the interpreter does.
        name = f"trakt-auth lock {account}"
        self._thread = PerProcess(
            lambda: threading.Thread(target=self.run, name=name, daemon=False)
        )

    def start(self) -> None:
        """Begin. Where no thread starts any more, as at exit, the lease is not renewed."""
        start(self._thread.get())

    def run(self) -> None:
        """Renew until the end; on the thread."""
        pause = pause_before_renewal(self._lasts, renewed=True)
        while not self._wait(pause) and self._holder_lives():
            lease = self._lease()
            if lease is None:
                return
            self._reached = False
            try:
                kept = self._renew(lease)
                self._reached = True
            except StoreError:
                pause = pause_before_renewal(self._lasts, renewed=False)
                continue
            finally:
                del lease
            if not kept:
                tell_lost(self._account)
                return
            pause = pause_before_renewal(self._lasts, renewed=True)

    def stop(self) -> bool:
        """End, and wait for that; gives whether the lock is to be let go.

        Not where the server is away: another wait for it is for nothing, as the lease ends by
        itself. And not by a process that was forked since, which has no part in it.
        """
        if self._thread.is_inherited():
            return False
        self._let_go.set()
        thread = self._thread.get()
        if thread.ident is not None:
            # A client without timeouts may hang; the lease then ends by itself.
            thread.join(self._lasts)
        return self._reached

    def _holder_lives(self) -> bool:
        try:
            # The interpreter ends beneath a daemon, and waits for the others.
            return self._holder.is_alive() and (
                not self._holder.daemon or threading.main_thread().is_alive()
            )
        except RuntimeError:
            return False  # a thread that Python did not start, and that has ended


async def keep(renew: Callable[[], Awaitable[bool]], account: str, lease: float) -> None:
    """Renew a lease in a task, until it is cancelled or the lease is lost.

    Args:
        renew: Renews it; gives whether it was still there. `StoreError` where it cannot tell.
        account: Whose lock, for the log.
        lease: Seconds that it lasts.
    """
    renewed = True
    while True:
        await sleep_async(pause_before_renewal(lease, renewed=renewed))
        try:
            if not await renew():
                tell_lost(account)
                return
            renewed = True
        except StoreError:
            renewed = False


def tell_lost(account: str) -> None:
    """Log that somebody else has the lock: the holder stood still for longer than the lease."""
    warn(
        f"The lock of account {account!r} was lost: this program or its server stood still for too "
        "long. Nothing is lost by that; another program may now refresh the token too."
    )
