"""A row that is lost is no sign-out: `delete` leaves a mark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections
from sqlalchemy import delete

from tests.contrib.django_place import Store
from tests.contrib.places import Async, Blocking
from trakt_auth.contrib.django.models import TraktLogin
from trakt_auth.testing.tokens import make_token


@pytest.fixture(params=["sqlalchemy", "django"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Blocking | Store]:
    if request.param == "sqlalchemy":
        blocking = Blocking(f"sqlite:///{tmp_path}/logins.sqlite")
        blocking.create_tables()
        yield blocking
        blocking._engine.dispose()
        return
    engine = "django.db.backends.sqlite3"
    store = Store({"ENGINE": engine, "NAME": f"{tmp_path}/logins.sqlite"})
    store.create_tables()
    yield store


def _lose(store: Blocking | Store) -> None:
    """Delete every row, as a table that was restored from an old backup."""
    if isinstance(store, Blocking):
        with store._engine.begin() as connection:
            connection.execute(delete(store.table))
        return
    TraktLogin.objects.using(store.using).all().delete()
    connections[store.using].close()


def test_a_row_that_is_lost_is_missing(store: Blocking | Store) -> None:
    store.save("Alice", make_token(1))
    assert store.missing("Alice") is None
    _lose(store)
    assert "'Alice'" in str(store.missing("Alice"))
    with store.lock("Alice"):
        assert "'Alice'" in str(store.missing("Alice"))
        assert store.replace("Alice", make_token(1), make_token(2))
    assert store.load("Alice") == make_token(2)
    assert store.missing("Alice") is None


def test_a_row_that_was_deleted_is_not(store: Blocking | Store) -> None:
    store.save("Alice", make_token(1))
    store.delete("Alice")
    assert store.missing("Alice") is None
    with store.lock("Alice"):
        assert not store.replace("Alice", make_token(1), make_token(2))
    assert store.load("Alice") is None


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_the_same_in_an_event_loop(tmp_path: Path, anyio_backend: str) -> None:
    store = Async(f"sqlite+aiosqlite:///{tmp_path}/logins.sqlite")
    await store.create_tables()
    assert "'Alice'" in str(await store.missing("Alice"))
    async with store.lock("Alice"):
        assert await store.replace("Alice", make_token(1), make_token(2))
    assert await store.missing("Alice") is None
    await store.delete("Alice")
    assert await store.missing("Alice") is None
    assert not await store.replace("Alice", make_token(2), make_token(3))
