"""Stores over sqlite3, as the page "Tokens in a database" shows them."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from anyio import to_thread

from trakt_auth import Token
from trakt_auth.stores import AsyncLeasedStore, LeasedStore, account_name

TABLES = """
create table if not exists logins (account text primary key, refresh text, token text);
create table if not exists leases (account text primary key, owner text, ends real);
"""


class SqliteStore(LeasedStore):
    """The store of the page, in 30 lines."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with closing(sqlite3.connect(path)) as db:
            db.executescript(TABLES)

    def run(self, statement: str, *values: object) -> list[Any]:
        with closing(sqlite3.connect(self.path, timeout=30)) as db, db:
            return db.execute(statement + " returning *" * (statement[0] != "s"), values).fetchall()

    def read(self, account: str) -> Token | None:
        rows = self.run("select token from logins where account = ?", account)
        return Token.from_dict(json.loads(rows[0][0])) if rows else None

    def put(self, account: str, token: Token) -> None:
        row = (account, token.refresh_token, json.dumps(token.to_dict()))
        self.run("insert or replace into logins values (?, ?, ?)", *row)

    def remove(self, account: str) -> None:
        self.run("delete from logins where account = ?", account)

    def swap(self, account: str, spent_refresh: str, token: Token) -> bool:
        change = "update logins set refresh = ?, token = ? where account = ? and refresh = ?"
        new = json.dumps(token.to_dict())
        return bool(self.run(change, token.refresh_token, new, account, spent_refresh))

    def lease(self, account: str, owner: str, seconds: float) -> bool:
        now = time.time()
        take = """insert into leases values (?, ?, ?) on conflict (account) do update
            set owner = excluded.owner, ends = excluded.ends
            where owner = excluded.owner or ends not between ? and ?"""
        return bool(self.run(take, account, owner, now + seconds, now, now + 60))

    def release(self, account: str, owner: str) -> None:
        self.run("delete from leases where account = ? and owner = ?", account, owner)

    def accounts(self) -> list[str]:
        return sorted(account_name(row[0]) for row in self.run("select account from logins"))


class AsyncSqliteStore(AsyncLeasedStore):
    """The same for an event loop: each step on a thread."""

    def __init__(self, path: Path) -> None:
        self.steps = SqliteStore(path)

    async def read(self, account: str) -> Token | None:
        return await to_thread.run_sync(self.steps.read, account)

    async def put(self, account: str, token: Token) -> None:
        await to_thread.run_sync(self.steps.put, account, token)

    async def remove(self, account: str) -> None:
        await to_thread.run_sync(self.steps.remove, account)

    async def swap(self, account: str, spent_refresh: str, token: Token) -> bool:
        return await to_thread.run_sync(self.steps.swap, account, spent_refresh, token)

    async def lease(self, account: str, owner: str, seconds: float) -> bool:
        return await to_thread.run_sync(self.steps.lease, account, owner, seconds)

    async def release(self, account: str, owner: str) -> None:
        await to_thread.run_sync(partial(self.steps.release, account, owner))

    async def accounts(self) -> list[str]:
        return await to_thread.run_sync(self.steps.accounts)
