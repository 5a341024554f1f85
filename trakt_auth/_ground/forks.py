"""What no fork leaves locked, half done, or in use by two processes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

C = TypeVar("C")

GUARD = threading.RLock()
"""Held for moments, to count or to make something once. One for all, since a fork waits for it: a
child has one thread, and a lock that another one held would never be let go of there."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=GUARD.acquire, after_in_parent=GUARD.release, after_in_child=GUARD.release
    )


class PerProcess(Generic[C]):
    """A client for each process that a program forks into.

    Connections are left to the process that has made them: neither used nor closed in another.

    Args:
        make: Makes a client.
    """

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._mine = os.getpid(), make()
        self._left: list[C] = []

    def get(self) -> C:
        """The client of this process."""
        pid, client = self._mine
        if pid != os.getpid():
            self._left.append(client)  # lest its end close what the parent uses
            client = self._make()
            self._mine = os.getpid(), client
        return client
