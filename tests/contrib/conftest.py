"""A PostgreSQL server for the tests of the stores in databases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.contrib import postgres


@pytest.fixture(scope="session")
def shared_postgres() -> Iterator[postgres.Postgres]:
    """A server to share, that takes 20 connections."""
    if postgres.PROGRAMS is None:
        pytest.skip("needs PostgreSQL: apt-get install postgresql")
    pytest.importorskip("psycopg", exc_type=ImportError)
    server = postgres.Postgres(connections=20)
    server.start()
    yield server
    server.remove()
