"""The stores of `trakt_auth.contrib` on a database of a test's own, to be pickled for a peer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from trakt_auth.contrib.sqlalchemy import AsyncSQLAlchemyTokenStore, SQLAlchemyTokenStore


class Blocking(SQLAlchemyTokenStore):
    """One that another process can make again."""

    def __init__(self, url: str) -> None:
        super().__init__(create_engine(url))
        self._made_by: tuple[Any, ...] = (url,)

    def __reduce__(self) -> Any:
        return (_with_lease, (type(self), self._made_by, self.lease_seconds))


class Async(AsyncSQLAlchemyTokenStore):
    """The same, async."""

    def __init__(self, url: str) -> None:
        super().__init__(create_async_engine(url, poolclass=NullPool))
        self._made_by: tuple[Any, ...] = (url,)

    def __reduce__(self) -> Any:
        return (_with_lease, (type(self), self._made_by, self.lease_seconds))


def _with_lease(kind: Any, arguments: tuple[Any, ...], lease_seconds: float) -> Any:
    store = kind(*arguments)
    store.lease_seconds = lease_seconds
    return store
