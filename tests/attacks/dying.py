"""Programs that die or stand still in mid-renewal: ``python -m tests.attacks.dying HOW PLACE ...``.

A program of its own, since it forks, and a test run has threads. `HOW` is one of

- ``kill``: a renewal is killed at each of its system calls, one after the other; another program
  then asks for a token;
- ``stop``: it stands still there, while another program asks for the token, which still lives, and
  renews it if it may; then it goes on;
- ``login``: it stands still there, while a person signs in without its lock; then it goes on;
- ``load``: programs renew logins whose tokens live for a second, and are killed at random. Then
  come the number of kills and of seconds, and a seed.

A `PLACE` that ends in ``.sqlite`` is a database, whose lock is a lease. Each writes what happened
as lines of JSON.
"""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from tests.attacks.fake import FAMILY, WEEK, token
from tests.stores.databases import SqliteStore
from trakt_auth import App, FileTokenStore, Token, TraktAuthError
from trakt_auth._tokens import drivers
from trakt_auth._tokens.pauses import LONGEST_RENEWAL
from trakt_auth._tokens.refresher import Refresher
from trakt_auth.stores import locking

try:
    import fcntl
except ImportError:  # Windows, where nothing of this runs
    fcntl = None  # type: ignore[assignment]

_FILES = ("open", "read", "write", "fsync", "close", "stat", "lstat", "fstat", "replace", "unlink")
CALLS: tuple[tuple[Any, str], ...] = (
    *((os, name) for name in _FILES),
    (fcntl, "flock"),
    (SqliteStore, "run"),
    *((socket.socket, name) for name in ("connect", "send", "sendall", "recv", "close")),
)
WORKERS, ACCOUNTS = 3, 6
LEASE = 1.0
"""Seconds, for a program that is to stand still for longer."""
LOGIN = FAMILY // 2
"""The number of a new login is so much higher than that of the one before."""
# Seconds between two looks of a worker, and at most between two kills.
PAUSE, LIFE = 0.02, 0.2


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


def interrupted_at(number: int, signal_number: int) -> Callable[[], str]:
    """Have this process send itself a signal before its system call of that number.

    Returns:
        The name of that call; empty if there was none.
    """
    count, name_of_it = 0, ""

    def counted(real: Callable[..., Any], name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            nonlocal count, name_of_it
            count += 1
            if count == number:
                name_of_it = name
                os.kill(os.getpid(), signal_number)
            return real(*arguments, **options)

        return call

    for owner, name in CALLS:
        setattr(owner, name, counted(getattr(owner, name), name))
    return lambda: name_of_it


def forked(do: Callable[[], object]) -> tuple[int, int]:
    """Run `do` in a child, whose result is written to a pipe; its process id, and the pipe."""
    reads, writes = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.write(writes, str(do()).encode())
        finally:
            os._exit(0)
    os.close(writes)
    return pid, reads


def said(pid: int, pipe: int) -> str:
    """What a child has written, once it has ended."""
    with os.fdopen(pipe) as written:
        result = written.read()
    os.waitpid(pid, 0)
    return result


class Attack:
    """Renewals of one login that are interrupted, in the store at `place`."""

    def __init__(self, place: str) -> None:
        self.app = App.from_env()
        self.store: FileTokenStore | SqliteStore = (
            SqliteStore(Path(place)) if place.endswith(".sqlite") else FileTokenStore(place)
        )
        # What is imported late is imported here, so that each child begins alike.
        self.save("first", 0, left=-1)
        self.renew("first")

    def token(self, number: int, left: float) -> Token:
        urls = {"api_url": self.app.api_url, "auth_url": self.app.auth_url}
        return token(number, **urls, created_at=int(time.time() - WEEK + left))

    def save(self, account: str, number: int, *, left: float) -> None:
        self.store.save(account, self.token(number, left))

    def get(self) -> str:
        return self.renew(wait=False)

    def later(self) -> str:
        """As soon as a program that has begun a renewal cannot be at it any more."""
        return self.renew(clock=lambda: time.time() + LONGEST_RENEWAL + 1)

    def renew_if_free(self) -> str:
        if isinstance(self.store, FileTokenStore):
            # A lease ends, but who stands still keeps this lock.
            setattr(drivers, "LONGEST_RENEWAL", 0.2)  # noqa: B010 - it is not exported
        return self.renew()

    def renew(
        self,
        name: str = "default",
        *,
        wait: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> str:
        refresher = Refresher(self.app, self.store, name, clock=clock)
        try:
            served = refresher.get()
            if wait:
                refresher.close()
                served = refresher.get()
        except TraktAuthError as error:
            return f"{type(error).__name__}: {error}"
        return served.access_token

    def interrupted(self, at: int, number: int) -> tuple[int, int]:
        def do() -> str:
            if isinstance(self.store, SqliteStore):
                self.store.lease_seconds = LEASE
            interrupted_at(at, number)
            return self.renew()

        return forked(do)

    def kill(self) -> None:
        """Kill at each system call."""
        for at in range(1, 1000):
            self.save("default", at * FAMILY, left=-1)
            dead, pipe = self.interrupted(at, signal.SIGKILL)
            if said(dead, pipe):
                return
            first, later = said(*forked(self.get)), said(*forked(self.later))
            say(number=at * FAMILY, pid=dead, next=first, later=later)

    def stop(self) -> None:
        """Stand still at each system call, while another program uses the token."""
        self.stopped_while(lambda _: self.renew_if_free(), left=600)

    def login(self) -> None:
        """Stand still at each system call, while somebody signs in."""
        locking.LONG_LOCK_WAIT = 0.0
        self.stopped_while(lambda number: self.save("default", number + LOGIN, left=WEEK), left=-1)

    def stopped_while(self, do: Callable[[int], object], *, left: float) -> None:
        for at in range(1, 1000):
            number = at * FAMILY
            self.save("default", number, left=left)
            stopped, pipe = self.interrupted(at, signal.SIGSTOP)
            _, status = os.waitpid(stopped, os.WUNTRACED)
            if not os.WIFSTOPPED(status):
                os.close(pipe)
                return
            meanwhile = said(*forked(partial(do, number)))
            os.kill(stopped, signal.SIGCONT)
            result = said(stopped, pipe)
            then, later = self.stored(), said(*forked(self.later))
            say(number=number, meanwhile=meanwhile, result=result, next=then, later=later)

    def stored(self) -> str:
        found = self.store.load("default")
        return "" if found is None else found.access_token


class Load(Attack):
    """Many renewals, by several programs."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.names = [f"account{number}" for number in range(ACCOUNTS)]
        self.family = 0

    def sign_in(self, name: str) -> None:
        self.family += 1
        self.save(name, self.family * FAMILY, left=-1)

    def work(self) -> None:
        refreshers = [Refresher(self.app, self.store, name) for name in self.names]
        ends: list[int] = []
        signal.signal(signal.SIGTERM, lambda number, _: ends.append(number))
        while not ends:
            for refresher in refreshers:
                with suppress(TraktAuthError):
                    refresher.get()
            time.sleep(PAUSE)
        for refresher in refreshers:
            refresher.close()

    def run(self, kills: int, seconds: float, seed: int) -> None:
        chance = random.Random(seed)
        for name in self.names:
            self.sign_in(name)
        workers = [forked(self.work) for _ in range(WORKERS)]
        killed, end = 0, time.monotonic() + seconds
        while killed < kills or time.monotonic() < end:
            time.sleep(chance.uniform(0, LIFE))
            if killed < kills:
                killed += 1
                pid, pipe = workers.pop(chance.randrange(WORKERS))
                os.kill(pid, signal.SIGKILL)
                said(pid, pipe)
                workers.append(forked(self.work))
            for name in self.names:
                found = self.store.load(name)
                assert found is not None, "no login is ever away"
                if found.refused:
                    say(lost=int(found.refresh_token.removeprefix("refresh-")))
                    self.sign_in(name)
        for pid, _ in workers:
            os.kill(pid, signal.SIGTERM)
        for worker in workers:
            said(*worker)
        say(killed=killed)


def main(how: str, place: str, *more: str) -> None:
    if how == "load":
        kills, seconds, seed = more
        Load(place).run(int(kills), float(seconds), int(seed))
    else:
        getattr(Attack(place), how)()


if __name__ == "__main__":
    main(*sys.argv[1:])
