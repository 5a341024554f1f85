"""The stores on SQLAlchemy, held against the conformance kit, on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager

import pytest

from tests.contrib.places import Async, Blocking
from tests.contrib.postgres import Postgres
from trakt_auth.stores import AsyncTokenStore, TokenStore
from trakt_auth.testing.stores import AsyncTokenStoreTests, TokenStoreTests

pytestmark = [pytest.mark.slow, pytest.mark.nightly]


class TestBlocking(TokenStoreTests):
    @pytest.fixture
    def store(self, shared_postgres: Postgres) -> Iterator[TokenStore]:
        store = Blocking(shared_postgres.url)
        store.create_tables()
        yield store
        store.table.metadata.drop_all(store._engine)
        store._engine.dispose()

    @pytest.fixture
    def peer(self, shared_postgres: Postgres, store: TokenStore) -> Iterator[TokenStore]:
        peer = Blocking(shared_postgres.url)
        yield peer
        peer._engine.dispose()

    @pytest.fixture
    def outage(self, shared_postgres: Postgres) -> AbstractContextManager[object]:
        return shared_postgres.away()


@pytest.mark.anyio
class TestAsync(AsyncTokenStoreTests):
    @pytest.fixture
    def anyio_backend(self) -> str:
        return "asyncio"

    @pytest.fixture
    async def store(self, shared_postgres: Postgres) -> AsyncIterator[AsyncTokenStore]:
        store = Async(shared_postgres.url)
        await store.create_tables()
        yield store
        async with store._engine.begin() as connection:
            await connection.run_sync(store.table.metadata.drop_all)

    @pytest.fixture
    def peer(self, shared_postgres: Postgres, store: AsyncTokenStore) -> AsyncTokenStore:
        return Async(shared_postgres.url)

    @pytest.fixture
    def outage(self, shared_postgres: Postgres) -> AbstractContextManager[object]:
        return shared_postgres.away()
