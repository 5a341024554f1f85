"""`DjangoTokenStore`, held against the conformance kit, on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.contrib.django_place import Store
from tests.contrib.postgres import Postgres
from trakt_auth.stores import TokenStore
from trakt_auth.testing.stores import TokenStoreTests

pytestmark = pytest.mark.slow


class TestSqlite(TokenStoreTests):
    @pytest.fixture
    def store(self, tmp_path: Path) -> TokenStore:
        store = Store(_sqlite(tmp_path))
        store.create_tables()
        return store

    @pytest.fixture
    def peer(self, tmp_path: Path, store: TokenStore) -> TokenStore:
        return Store(_sqlite(tmp_path))


@pytest.mark.nightly
class TestPostgres(TokenStoreTests):
    @pytest.fixture
    def store(self, shared_postgres: Postgres) -> Iterator[TokenStore]:
        store = Store(on_postgres(shared_postgres))
        store.create_tables()
        yield store
        store.drop_tables()

    @pytest.fixture
    def peer(self, shared_postgres: Postgres, store: TokenStore) -> TokenStore:
        return Store(on_postgres(shared_postgres))

    @pytest.fixture
    def outage(self, shared_postgres: Postgres) -> AbstractContextManager[object]:
        return shared_postgres.away()


def _sqlite(directory: Path) -> dict[str, object]:
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(directory / "logins.sqlite")}


def on_postgres(server: Postgres) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "postgres",
        "USER": "trakt",
        "HOST": "127.0.0.1",
        "PORT": str(server.port),
    }
