"""Two processes share a login whose tokens live for 40 seconds, for over a minute."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.contrib.django_place import Store
from tests.contrib.living import ACCOUNT
from tests.contrib.places import Blocking
from tests.contrib.postgres import Postgres
from tests.contrib.test_django_kit import on_postgres
from trakt_auth.sandbox import Sandbox

CALLS = 150

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.slow, pytest.mark.nightly]


@pytest.mark.parametrize("kind", ["sqlalchemy", "django"])
def test_two_processes_on_sqlite(kind: str, tmp_path: Path) -> None:
    name = str(tmp_path / "logins.sqlite")
    store: Any = Blocking(f"sqlite:///{name}")
    if kind == "django":
        store = Store({"ENGINE": "django.db.backends.sqlite3", "NAME": name})
    store.create_tables()
    try:
        live(store, None)
    finally:
        if kind == "sqlalchemy":
            store._engine.dispose()


@pytest.mark.parametrize("kind", ["sqlalchemy", "django"])
def test_two_processes_and_a_restart_of_postgres(kind: str, shared_postgres: Postgres) -> None:
    store: Any = Blocking(shared_postgres.url)
    if kind == "django":
        store = Store(on_postgres(shared_postgres))
    store.create_tables()
    try:
        live(store, shared_postgres)
    finally:
        if kind == "django":
            store.drop_tables()
        else:
            store._engine.dispose()  # its connections broke in the restart
            store.table.metadata.drop_all(store._engine)
            store._engine.dispose()


def live(store: Any, server: Postgres | None) -> None:
    """Have two processes call, and take the server away for two seconds meanwhile."""
    with Sandbox(people=["robin", "alice"], token_expires_in=40) as sandbox:
        store.save(ACCOUNT, sandbox.sign_in("robin"))
        alice = json.dumps(sandbox.sign_in("alice").to_dict())
        began = time.monotonic()
        workers = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.contrib.living", str(CALLS)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env={**os.environ, **sandbox.env},
            )
            for _ in range(2)
        ]
        for worker, token in zip(workers, ["", alice], strict=True):
            assert worker.stdin is not None
            worker.stdin.write(f"{pickle.dumps(store).hex()}\n{token}\n")
            worker.stdin.flush()
        time.sleep(10)
        if server is not None:
            with server.away():
                time.sleep(2)
        other, changer = (json.loads(worker.communicate()[0]) for worker in workers)
        renewals = [each.status for each in sandbox.requests if each.path == "/oauth/token"]
        elapsed = time.monotonic() - began
    half = CALLS // 2
    assert changer == ["robin"] * half + ["alice"] * (CALLS - half)
    assert other == sorted(other, reverse=True)  # robin, and alice once it has noticed
    assert other[-1] == "alice"
    # A refresh token that was sent twice would have been refused.
    assert set(renewals) == {200}
    assert len(renewals) <= elapsed // 20 + 1
