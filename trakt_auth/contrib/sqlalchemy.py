"""Tokens in a database that SQLAlchemy reaches: PostgreSQL, MySQL, MariaDB, SQLite.

    store = SQLAlchemyTokenStore(create_engine("postgresql+psycopg://..."))
    store.create_tables()

Needs the extra ``sqlalchemy``. It has one table, a row for each account; ``store.table`` is for
Alembic. Each step is one short transaction on a connection of the engine's pool.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from typing import Any, TypeVar

from sqlalchemy import (
    Boolean,
    Column,
    Dialect,
    Double,
    Engine,
    Executable,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    insert,
    not_,
    or_,
    select,
    update,
)
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from trakt_auth._ground.steps import arun, run
from trakt_auth.contrib._rows import DELETED, MARGIN, Rows, Unprinted, fingerprint
from trakt_auth.errors import ConfigurationError
from trakt_auth.stores import AsyncLeasedStore, LeasedStore, account_key, account_name
from trakt_auth.token import Token

__all__ = ["AsyncSQLAlchemyTokenStore", "SQLAlchemyTokenStore"]

T = TypeVar("T")
Statements = Generator[Executable, Any, T]


class SQLAlchemyTokenStore(LeasedStore):
    """A `TokenStore` in a table, shared by every process and host that reaches the database.

    Args:
        engine: How to reach it. A connection that the database has closed is replaced.
        table: The name of the table.
        keys: Keys of `cryptography.fernet.Fernet`, the newest first: tokens are encrypted by the
            first, and decrypted by any. Without a key, they are stored as plain text.

    Raises:
        ConfigurationError: `engine` is of another kind, or a key cannot work.
        StoreError: There are keys, and ``cryptography`` is not installed.
    """

    def __init__(
        self, engine: Engine, *, table: str = "trakt_logins", keys: Sequence[str | bytes] = ()
    ) -> None:
        if not isinstance(engine, Engine):
            raise ConfigurationError("engine must be what sqlalchemy.create_engine() returns")
        self._engine = engine
        self._logins = _Logins(table, keys)
        self.table = self._logins.table

    def __repr__(self) -> str:
        return f"SQLAlchemyTokenStore({self._engine.url!r}, table={self.table.name!r})"

    @property
    def identity(self) -> tuple[object, ...] | None:
        """See `trakt_auth.stores.changes.identity`."""
        return _identity(self._engine, self.table)

    def create_tables(self) -> None:
        """Create the table, unless it is there."""
        self.table.metadata.create_all(self._engine)

    def read(self, account: str) -> Token | None:
        """See `LeasedStore.read`."""
        return run(self._logins.read(account), self._execute)

    def put(self, account: str, token: Token) -> None:
        """See `LeasedStore.put`."""
        run(self._logins.put(account, token), self._execute)

    def remove(self, account: str) -> None:
        """See `LeasedStore.remove`. Leaves a row without a token, as a mark."""
        run(self._logins.remove(account), self._execute)

    def swap(self, account: str, spent_refresh: str, token: Token) -> bool:
        """See `LeasedStore.swap`."""
        return run(self._logins.swap(account, spent_refresh, token), self._execute)

    def lease(self, account: str, owner: str, seconds: float) -> bool:
        """See `LeasedStore.lease`."""
        return run(self._logins.lease(account, owner, seconds), self._execute)

    def release(self, account: str, owner: str) -> None:
        """See `LeasedStore.release`."""
        run(self._logins.release(account, owner), self._execute)

    def missing(self, account: str) -> str | None:
        """See `trakt_auth.stores.optional.Marking.missing`."""
        return run(self._logins.missing(account), self._execute)

    def accounts(self) -> list[str]:
        """Return the accounts that have a token, sorted."""
        return run(self._logins.accounts(), self._execute)

    def _execute(self, statement: Executable) -> Any:
        for again in (False, True):
            try:
                with self._engine.begin() as connection:
                    return _outcome(connection.execute(statement))
            except IntegrityError:
                return 0
            except DBAPIError as error:
                if again or not error.connection_invalidated:
                    raise
        raise AssertionError


class AsyncSQLAlchemyTokenStore(AsyncLeasedStore):
    """The same for asyncio, on an `AsyncEngine`. It shares tokens and locks with the other.

    An `AsyncEngine` belongs to one event loop, and so does this store.
    """

    def __init__(
        self, engine: AsyncEngine, *, table: str = "trakt_logins", keys: Sequence[str | bytes] = ()
    ) -> None:
        if not isinstance(engine, AsyncEngine):
            raise ConfigurationError("engine must be what create_async_engine() returns")
        self._engine = engine
        self._logins = _Logins(table, keys)
        self.table = self._logins.table

    def __repr__(self) -> str:
        return f"AsyncSQLAlchemyTokenStore({self._engine.url!r}, table={self.table.name!r})"

    @property
    def identity(self) -> tuple[object, ...] | None:
        """See `trakt_auth.stores.changes.identity`."""
        return _identity(self._engine.sync_engine, self.table)

    async def create_tables(self) -> None:
        """Create the table, unless it is there."""
        async with self._engine.begin() as connection:
            await connection.run_sync(self.table.metadata.create_all)

    async def read(self, account: str) -> Token | None:
        """See `LeasedStore.read`."""
        return await arun(self._logins.read(account), self._execute)

    async def put(self, account: str, token: Token) -> None:
        """See `LeasedStore.put`."""
        await arun(self._logins.put(account, token), self._execute)

    async def remove(self, account: str) -> None:
        """See `LeasedStore.remove`. Leaves a row without a token, as a mark."""
        await arun(self._logins.remove(account), self._execute)

    async def swap(self, account: str, spent_refresh: str, token: Token) -> bool:
        """See `LeasedStore.swap`."""
        return await arun(self._logins.swap(account, spent_refresh, token), self._execute)

    async def lease(self, account: str, owner: str, seconds: float) -> bool:
        """See `LeasedStore.lease`."""
        return await arun(self._logins.lease(account, owner, seconds), self._execute)

    async def release(self, account: str, owner: str) -> None:
        """See `LeasedStore.release`."""
        await arun(self._logins.release(account, owner), self._execute)

    async def missing(self, account: str) -> str | None:
        """See `trakt_auth.stores.optional.Marking.missing`."""
        return await arun(self._logins.missing(account), self._execute)

    async def accounts(self) -> list[str]:
        """Return the accounts that have a token, sorted."""
        return await arun(self._logins.accounts(), self._execute)

    async def _execute(self, statement: Executable) -> Any:
        for again in (False, True):
            try:
                async with self._engine.begin() as connection:
                    return _outcome(await connection.execute(statement))
            except IntegrityError:
                return 0
            except DBAPIError as error:
                if again or not error.connection_invalidated:
                    raise
        raise AssertionError


class _Secret(TypeDecorator[str]):
    """Text whose value is in no log of SQLAlchemy: of parameters, rows or errors."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else Unprinted(value)

    process_result_value = process_bind_param


class _Logins:
    """The statements of each step. Yields one, is sent its rows, or the number of rows changed.

    A row that another writer has inserted first counts as none changed.
    """

    def __init__(self, name: str, keys: Sequence[str | bytes]) -> None:
        self._rows = Rows(keys)
        self.table = Table(
            name,
            MetaData(),
            Column("account", String(200), primary_key=True),
            Column("token", _Secret),
            Column("refresh", String(64), nullable=False, default=""),
            Column("refused", Boolean, nullable=False, default=False),
            Column("deleted", Boolean, nullable=False, default=False),
            Column("owner", String(32), nullable=False, default=""),
            Column("ends", Double, nullable=False, default=0.0),
            Column("changed", Double, nullable=False, default=time.time),
        )

    def read(self, account: str) -> Statements[Token | None]:
        columns = self.table.c
        found = yield select(columns.token).where(columns.account == account)
        return self._rows.token(found[0][0] if found else None, account)

    def put(self, account: str, token: Token) -> Statements[None]:
        yield from self._write(account, self._rows.columns(token))

    def remove(self, account: str) -> Statements[None]:
        yield self._update(account).values(_now(DELETED))  # the lock has made the row

    def missing(self, account: str) -> Statements[str | None]:
        columns = self.table.c
        known = or_(columns.token.is_not(None), columns.deleted)
        mine = select(columns.account).where(columns.account == account_key(account), known)
        return None if (yield mine) else f"the row of {account!r} in the table {self.table.name}"

    def swap(self, account: str, spent_refresh: str, token: Token) -> Statements[bool]:
        spent = self.table.c.refresh == fingerprint(spent_refresh)
        change = self._update(account).where(spent)
        return bool((yield change.values(_now(self._rows.columns(token)))))

    def lease(self, account: str, owner: str, seconds: float) -> Statements[bool]:
        columns, now = self.table.c, time.time()
        free = or_(columns.owner == owner, not_(columns.ends.between(now, now + MARGIN)))
        lease = {"owner": owner, "ends": now + seconds}
        if (yield self._update(account).where(free).values(lease)):
            return True
        if (yield select(columns.account).where(columns.account == account)):
            return False
        return bool((yield insert(self.table).values(account=account, **lease)))

    def release(self, account: str, owner: str) -> Statements[None]:
        mine = self._update(account).where(self.table.c.owner == owner)
        yield mine.values(owner="", ends=0.0)

    def accounts(self) -> Statements[list[str]]:
        columns = self.table.c
        found = yield select(columns.account).where(columns.token.is_not(None))
        return sorted(account_name(row[0]) for row in found)

    def _write(self, account: str, values: dict[str, Any]) -> Statements[None]:
        change = self._update(account).values(_now(values))
        if not (yield change) and not (
            yield insert(self.table).values(account=account, **_now(values))
        ):
            yield change  # another writer has inserted it first

    def _update(self, account: str) -> Any:
        return update(self.table).where(self.table.c.account == account)


def _now(values: dict[str, Any]) -> dict[str, Any]:
    return {**values, "changed": time.time()}


def _outcome(result: CursorResult[Any]) -> Any:
    return result.all() if result.returns_rows else result.rowcount


def _identity(engine: Engine, table: Table) -> tuple[object, ...] | None:
    url = engine.url
    if url.get_backend_name() == "sqlite" and url.database in {None, "", ":memory:"}:
        return None  # each engine has one of its own
    server = (url.get_backend_name(), url.host, url.port, url.database)
    return ("sqlalchemy", *server, table.name)
