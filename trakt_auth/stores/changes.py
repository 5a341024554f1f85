"""Tell the clients of this process that a stored token has changed.

A client keeps its token in memory. If the store calls `changed` after each save and delete, every
client of the process notices a new login or a logout at its next call. A store of your own need
not call it: clients then notice within half a minute.
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
    """Return the store's `identity`, equal for two objects on one store; or else one of its own."""
    own: Hashable = getattr(store, "identity", None)
    return ("object", id(store)) if own is None else own


def version(store: object, account: str) -> Version:
    """Return the version of an account: for each account, always the same object."""
    key = (identity(store), account)
    with _guard:
        return _versions.setdefault(key, Version(store))


def changed(store: object, account: str) -> None:
    """Tell that `store` has saved or deleted the token of `account`."""
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
