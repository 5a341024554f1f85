"""Tell the clients of this process that a stored token has changed.

A client keeps its token in memory. Each ``save``, ``delete`` and ``replace`` of a store is followed
by `changed`, so that every client of the process notices a new login or a logout at its next call.
Stores of this package do it themselves. Of any other class, the methods are wrapped as soon as a
client uses a store of it: see `version`. What other processes save is noticed within half a minute.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import suppress
from contextvars import ContextVar
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, cast
from weakref import WeakValueDictionary

from attrs import define, field

from trakt_auth._ground.forks import GUARD


@define(eq=False)
class Count:
    """How often an account was changed by this process, in stores that may be one."""

    number: int = 0


@define(eq=False)
class Version:
    """How often an account of a store was changed by this process."""

    store: object
    """Held, so that no other store gets its identity meanwhile."""
    _count: Count = field(factory=Count)

    @property
    def number(self) -> int:
        """It only grows."""
        return self._count.number


_versions: WeakValueDictionary[Hashable, Version] = WeakValueDictionary()
_counts: WeakValueDictionary[Hashable, Count] = WeakValueDictionary()


def identity(store: object) -> Hashable:
    """Return the store's `identity`, equal for two objects on one store; or else one of its own."""
    own: Hashable = getattr(store, "identity", None)
    return ("object", id(store)) if own is None else own


def version(store: object, account: str) -> Version:
    """Return the version of an account: for each account, always the same object.

    From now on, stores of this class tell of their changes.
    """
    key = (identity(store), account)
    with GUARD:
        found = _versions.get(key)
        if found is None:
            _make_tell(type(store))
            count = _counts.setdefault(_counted(store, account), Count())
            found = _versions[key] = Version(store, count)
        return found


def changed(store: object, account: str) -> None:
    """Tell that `store` has saved or deleted the token of `account`."""
    count = None if _TELLS.get() is store else _counts.get(_counted(store, account))
    if count is not None:
        with GUARD:
            count.number += 1


def _counted(store: object, account: str) -> Hashable:
    # Two objects of one class that do not say which store they are may be the same one. Where they
    # are not, the store is read once more than it had to be.
    own: Hashable = getattr(store, "identity", None)
    return (type(store) if own is None else own, account)


_TELLS: ContextVar[object] = ContextVar("trakt_auth_tells", default=None)
"""The store whose method is under way, and tells at its end: what it calls need not."""


def _make_tell(kind: type) -> None:
    """Have the class tell of what it saves and deletes. Nothing is done for one that has been."""
    for name in ("save", "delete", "replace"):
        method = getattr(kind, name, None)
        if callable(method) and not hasattr(method, "tells_of_changes"):
            with suppress(TypeError):  # a class of an extension cannot be changed
                setattr(kind, name, _telling(method))


def _telling(method: Callable[..., Any]) -> Callable[..., Any]:
    if iscoroutinefunction(method):

        @wraps(method)
        async def acall(self: object, *args: Any, **kwargs: Any) -> Any:
            before = _TELLS.set(self)
            try:
                result = await method(self, *args, **kwargs)
            finally:
                _TELLS.reset(before)
            return _told(self, result, args[0] if args else kwargs["account"])

        return _marked(acall)

    @wraps(method)
    def call(self: object, *args: Any, **kwargs: Any) -> Any:
        before = _TELLS.set(self)
        try:
            result = method(self, *args, **kwargs)
        finally:
            _TELLS.reset(before)
        return _told(self, result, args[0] if args else kwargs["account"])

    return _marked(call)


def _told(store: object, result: Any, account: str) -> Any:
    if result is not False:  # of `replace`: nothing was changed
        changed(store, account)
    return result


def _marked(method: Any) -> Callable[..., Any]:
    method.tells_of_changes = True
    return cast("Callable[..., Any]", method)
