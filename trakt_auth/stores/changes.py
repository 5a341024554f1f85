"""Changes of accounts, made known within this process.

A client keeps the token that it uses in memory. A store that calls `changed` after each save and
delete lets every client of the process notice a new login, or a logout, at its next call. A store
of somebody else's need not: then it is noticed within half a minute.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from weakref import WeakValueDictionary

from attrs import define


@define(eq=False)
class Version:
    """How often an account of a store was changed by this process."""

    store: object
    """Held, so that no other store gets its identity meanwhile."""
    number: int = 0


_guard = threading.Lock()
_versions: WeakValueDictionary[Hashable, Version] = WeakValueDictionary()


def identity(store: object) -> Hashable:
    """What two store objects share if they are one store: their `identity`, where they have one."""
    own: Hashable = getattr(store, "identity", None)
    return ("object", id(store)) if own is None else own


def version(store: object, account: str) -> Version:
    """The version of an account, the same object for all who ask."""
    key = (identity(store), account)
    with _guard:
        return _versions.setdefault(key, Version(store))


def changed(store: object, account: str) -> None:
    """`store` has saved a token of `account`, or deleted it."""
    found = _versions.get((identity(store), account))
    if found is not None:
        with _guard:
            found.number += 1


def _after_fork() -> None:
    global _guard
    _guard = threading.Lock()


def _register() -> None:
    import os

    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_after_fork)


_register()
