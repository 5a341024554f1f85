"""Forks: no lock stays held, and nothing is used by two processes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

GUARD = threading.RLock()
"""Held for moments, to count or to make an object once. One lock for all: a fork waits for it.
A child has one thread, and a lock that another thread held would never be released there."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=GUARD.acquire, after_in_parent=GUARD.release, after_in_child=GUARD.release
    )


class PerProcess(Generic[T]):
    """A value for each process that a program forks into: connections, threads, locks.

    A child makes a value of its own. It neither uses nor closes that of its parent: the end of a
    connection would end it for the parent too.
    """

    __slots__ = ("_make", "_pid", "_value")

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._pid, self._value = os.getpid(), make()

    def is_inherited(self) -> bool:
        """Whether the program was forked since `get` was last called: this is a child."""
        return self._pid != os.getpid()

    def get(self) -> T:
        if self.is_inherited():
            with GUARD:
                if self.is_inherited():
                    _OF_PARENTS.append(self._value)
                    self._value, self._pid = self._make(), os.getpid()
        return self._value


# Kept to the end: a finalizer would disturb the event loop of the parent, too.
_OF_PARENTS: list[object] = []
