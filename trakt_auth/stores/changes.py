"""Tell the clients of this process that a stored token has changed.

A client keeps its token in memory. If the store calls `changed` after each save and delete, every
client of the process notices a new login or a logout at its next call. A store of your own need
not call it: clients then notice a login within half a minute, and a logout 10 seconds later.
"""

from __future__ import annotations

from collections.abc import Hashable
from weakref import WeakValueDictionary

from attrs import define

from trakt_auth._ground.forks import GUARD


@define(eq=False)
class Version:
    """How often an account of a store was changed by this process."""

    store: object
    """Held, so that no other store gets its identity meanwhile."""
    number: int = 0


_versions: WeakValueDictionary[Hashable, Version] = WeakValueDictionary()


def identity(store: object) -> Hashable:
    """Return the store's `identity`, equal for two objects on one store; or else one of its own."""
    own: Hashable = getattr(store, "identity", None)
    return ("object", id(store)) if own is None else own


def version(store: object, account: str) -> Version:
    """Return the version of an account: for each account, always the same object."""
    key = (identity(store), account)
    with GUARD:
        return _versions.setdefault(key, Version(store))


def changed(store: object, account: str) -> None:
    """Tell that `store` has saved or deleted the token of `account`."""
    found = _versions.get((identity(store), account))
    if found is not None:
        with GUARD:
            found.number += 1
