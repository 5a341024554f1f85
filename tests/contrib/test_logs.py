"""A log of a database holds no secret of a login that is kept without a key."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connections
from django.test.utils import override_settings

from tests.contrib.django_place import Store
from tests.contrib.places import Blocking
from trakt_auth import Trakt, oauth
from trakt_auth.sandbox import Sandbox


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    for name in ("sqlalchemy.engine", "sqlalchemy.pool", "django.db.backends", "trakt_auth"):
        caplog.set_level(logging.DEBUG, logger=name)
    return lambda: "\n".join(
        f"{record.getMessage()} {record.args!r} {vars(record)!r}" for record in caplog.records
    )


def _a_login_and_its_end(store: Any) -> list[str]:
    """Sign in, renew and sign out; return each secret that came by."""
    with (
        Sandbox() as local,
        Trakt(local.app, store=store, account="alice", clock=local.clock) as trakt,
    ):
        token = local.sign_in()
        store.save("alice", token)
        local.advance(8 * 24 * 3600)
        assert trakt.users.settings().user.username
        renewed = store.load("alice")
        assert renewed.refresh_token != token.refresh_token
        oauth.revoke(local.app, renewed)
        store.delete("alice")
    return [secret for one in (token, renewed) for secret in (one.access_token, one.refresh_token)]


def test_sqlalchemy(tmp_path: Path, logged: Callable[[], str]) -> None:
    store = Blocking(f"sqlite:///{tmp_path}/logins.sqlite")
    store.create_tables()
    secrets = _a_login_and_its_end(store)
    log = logged()
    assert "UPDATE trakt_logins" in log
    assert "Row (" in log
    assert not [secret for secret in secrets if secret in log]


def test_django(tmp_path: Path, logged: Callable[[], str]) -> None:
    store = Store({"ENGINE": "django.db.backends.sqlite3", "NAME": f"{tmp_path}/logins.sqlite"})
    store.create_tables()
    with override_settings(DEBUG=True):
        secrets = _a_login_and_its_end(store)
    log = f"{logged()} {connections[store.using].queries}"
    assert 'UPDATE "trakt_auth_traktlogin"' in log
    assert not [secret for secret in secrets if secret in log]
