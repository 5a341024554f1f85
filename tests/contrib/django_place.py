"""`DjangoTokenStore` on a database of a test's own. To import this sets Django up."""

from __future__ import annotations

import os
from typing import Any

import django
from django.core.management import call_command
from django.db import connections

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.contrib.django_settings"
django.setup()

from trakt_auth.contrib.django.store import DjangoTokenStore  # noqa: E402


class Store(DjangoTokenStore):
    """One that another process can make again."""

    def __init__(self, database: dict[str, Any]) -> None:
        super().__init__(use_database(database))
        self._database = database

    def __reduce__(self) -> Any:
        return (_with_lease, (self._database, self.lease_seconds))

    def create_tables(self) -> None:
        call_command("migrate", "trakt_auth", database=self.using, verbosity=0)
        connections[self.using].close()

    def drop_tables(self) -> None:
        call_command("migrate", "trakt_auth", "zero", database=self.using, verbosity=0)
        connections[self.using].close()


def _with_lease(database: dict[str, Any], lease_seconds: float) -> Store:
    store = Store(database)
    store.lease_seconds = lease_seconds
    return store


def use_database(database: dict[str, Any]) -> str:
    """Make a database known to Django; return its alias, the same for the same database."""
    alias = f"{database['ENGINE']} {database['NAME']} {database.get('PORT', '')}"
    if alias not in connections.settings:
        known = connections.configure_settings({"default": {}, alias: dict(database)})
        connections.settings[alias] = known[alias]
    return alias
