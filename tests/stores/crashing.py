"""Kills processes that save tokens: ``python -m tests.stores.crashing DIRECTORY KILLS SEED``.

A program of its own, since it forks, and a test run may have threads.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from itertools import count
from pathlib import Path

from tests.stores.making import make_token
from trakt_auth.stores import FileTokenStore

WORKERS = 3


def save_for_ever(directory: Path) -> None:
    store = FileTokenStore(directory)
    for number in count(os.getpid() * 10_000):
        store.save("default", make_token(number))


def start(directory: Path) -> int:
    pid = os.fork()
    if pid == 0:
        try:
            save_for_ever(directory)
        finally:
            os._exit(1)
    return pid


def check(store: FileTokenStore) -> int:
    """Loads what is there, and returns its number."""
    token = store.load("default")
    assert token is not None
    number = token.created_at - make_token(0).created_at
    assert token == make_token(number), "half of one token and half of another"
    assert store.file("default").stat().st_mode & 0o777 == 0o600
    return number


def _wait_for_a_save(store: FileTokenStore) -> None:
    before, end = check(store), time.monotonic() + 60
    while check(store) == before:
        assert time.monotonic() < end, "the workers do not save"


def main(directory: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    store = FileTokenStore(directory)
    store.save("default", make_token(0))
    workers = [start(directory) for _ in range(WORKERS)]
    for killed in range(kills):
        _wait_for_a_save(store)
        time.sleep(chance.uniform(0, 0.02))
        victim = workers.pop(chance.randrange(WORKERS))
        os.kill(victim, signal.SIGKILL)
        status = os.waitpid(victim, 0)[1]
        assert os.WTERMSIG(status) == signal.SIGKILL, "a worker was locked out, or failed"
        check(store)
        if killed % 10 == 0:
            # Takes its turn among workers that do nothing else.
            with store.lock("default", timeout=60):
                check(store)
        workers.append(start(directory))
    for worker in workers:
        os.kill(worker, signal.SIGKILL)
        os.waitpid(worker, 0)
    with store.lock("default", timeout=0):
        check(store)
        store.save("default", make_token(1))
    assert {file.name for file in directory.iterdir()} == {"default.json", "default.lock"}


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
