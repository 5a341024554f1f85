"""A store in another process, for the tests of stores."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from inspect import iscoroutinefunction
from types import TracebackType
from typing import Any, BinaryIO, Self

import pytest

from trakt_auth.stores import AsyncLeasedStore, LeasedStore

PATIENCE = 60.0
"""Seconds that a step of a test may take, on the slowest machine."""

_PROGRAM = """
import pickle, sys
sys.path[:] = pickle.load(sys.stdin.buffer)
from trakt_auth.testing._other_process import main
main(sys.stdin.buffer, sys.stdout.buffer)
"""


class OtherProcess:
    """A store that was pickled, in a process of its own.

    Args:
        store: The store. A `pickle.PicklingError`, a `TypeError` or an `AttributeError` says that
            it cannot be pickled.
    """

    def __init__(self, store: object) -> None:
        pickled = pickle.dumps(store)
        self._process = subprocess.Popen(  # noqa: S603 - no command of anybody's
            [sys.executable, "-c", _PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._watchdog = threading.Timer(2 * PATIENCE, self._process.kill)
        self._watchdog.start()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._commands, self._answers = self._process.stdin, self._process.stdout
        pickle.dump(sys.path, self._commands)
        self.ask(pickled)

    def ask(self, *command: Any) -> Any:
        """Call a method of the store there; give what it returned, or raise what it raised.

        ``hold`` enters the lock of an account and stays in it, ``let_go`` leaves it.
        """
        pickle.dump(command, self._commands)
        self._commands.flush()
        answer = pickle.load(self._answers)  # noqa: S301 - from our own program
        if isinstance(answer, Exception):
            raise answer
        return answer

    def kill(self) -> None:
        """End the process at once, in the middle of whatever it does."""
        self._process.kill()
        self._process.wait(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._watchdog.cancel()
        self.kill()
        self._commands.close()
        self._answers.close()


@contextmanager
def other_process(
    store: object, peer: object, *, lease: float | None = None
) -> Iterator[OtherProcess]:
    """Another process that has `peer`; skips the test where there cannot be one.

    Args:
        store: The store of this process.
        peer: The store for the other.
        lease: How long its locks outlive it, in seconds, if it is to be killed.
    """
    if peer is store:
        pytest.skip("no fixture `peer`: only this process uses the storage")
    if lease is not None and isinstance(peer, LeasedStore | AsyncLeasedStore):
        peer.lease_seconds = lease
    try:
        other = OtherProcess(peer)
    except (pickle.PicklingError, TypeError, AttributeError) as problem:
        pytest.skip(f"`peer` cannot be pickled, so no other process can have it: {problem}")
    with other:
        yield other


def main(commands: BinaryIO, answers: BinaryIO) -> None:
    """Do what is asked, until this process is killed."""
    (pickled,) = pickle.load(commands)  # noqa: S301 - from the test that started this
    store = pickle.loads(pickled)  # noqa: S301
    pickle.dump(None, answers)
    answers.flush()
    if not iscoroutinefunction(store.load):
        _serve(store, commands, answers)
        return
    import anyio

    anyio.run(_aserve, store, commands, answers)


def _serve(store: Any, commands: BinaryIO, answers: BinaryIO) -> None:
    locks = ExitStack()
    methods: dict[str, Callable[..., object]] = {
        "hold": lambda account: locks.enter_context(store.lock(account)),
        "let_go": locks.close,
    }
    while True:
        method, *arguments = pickle.load(commands)  # noqa: S301
        answer: object
        try:
            answer = (methods.get(method) or getattr(store, method))(*arguments)
        except Exception as error:  # noqa: BLE001 - the test's to judge
            answer = error
        pickle.dump(
            None if method == "hold" and not isinstance(answer, Exception) else answer, answers
        )
        answers.flush()


async def _aserve(store: Any, commands: BinaryIO, answers: BinaryIO) -> None:
    from anyio import to_thread

    locks = AsyncExitStack()
    methods: dict[str, Callable[..., Awaitable[object]]] = {
        "hold": lambda account: locks.enter_async_context(store.lock(account)),
        "let_go": locks.aclose,
    }
    while True:
        # On a thread: the holder of a lock keeps it from a task of this loop.
        method, *arguments = await to_thread.run_sync(pickle.load, commands)
        answer: object
        try:
            answer = await (methods.get(method) or getattr(store, method))(*arguments)
        except Exception as error:  # noqa: BLE001
            answer = error
        pickle.dump(
            None if method == "hold" and not isinstance(answer, Exception) else answer, answers
        )
        answers.flush()
