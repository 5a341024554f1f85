"""What `trakt_auth.contrib.django` does beyond the conformance kit."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from anyio import to_thread
from attrs import evolve
from cryptography.fernet import Fernet

# Below: they need the settings, which `tests.contrib.django_place` makes.
from django.core.management import call_command
from django.db import connections, transaction
from django.test.utils import override_settings
from django.utils import timezone

from tests.contrib.django_place import Store
from trakt_auth import AsyncTrakt
from trakt_auth.contrib.django.models import TraktLogin
from trakt_auth.contrib.django.store import DjangoTokenStore
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import UnusableToken
from trakt_auth.testing.tokens import full_token, make_token

HERE = Path(__file__).resolve().parents[2]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(tmp_path / "logins.sqlite")}
    store = Store(database)
    store.create_tables()
    return store


def _rows(store: Store) -> list[dict[str, Any]]:
    with store.use():
        return list(TraktLogin.objects.using(store.using).order_by("account").values())


class Failed(Exception):
    pass


def test_a_token_outlasts_the_transaction_of_its_caller(store: Store) -> None:
    def view() -> None:
        with transaction.atomic(using=store.using):
            store.save("default", make_token(1))
            with store.lock("default"):
                assert store.replace("default", make_token(1), make_token(2))
            raise Failed

    with pytest.raises(Failed):
        view()
    assert store.load("default") == make_token(2)
    connections[store.using].close()


def test_a_test_case_sees_and_undoes_what_it_saves(store: Store) -> None:
    def test() -> None:
        block = transaction.atomic(using=store.using)
        block._from_testcase = True  # type: ignore[attr-defined] # as Django's TestCase does
        with block:
            store.save("default", make_token(1))
            assert store.load("default") == make_token(1)
            raise Failed

    with pytest.raises(Failed):
        test()
    assert store.load("default") is None
    connections[store.using].close()


def test_a_thread_keeps_no_connection(store: Store) -> None:
    store.save("default", make_token(1))
    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(store.load, "default").result() == make_token(1)
        assert thread.submit(store.accounts).result() == ["default"]
        assert thread.submit(lambda: connections[store.using].connection).result() is None


def test_the_connection_of_a_request_stays_open(store: Store) -> None:
    connections[store.using].ensure_connection()
    before = connections[store.using].connection
    store.save("default", make_token(1))
    assert connections[store.using].connection is before
    connections[store.using].close()


def test_without_the_table_it_says_so(tmp_path: Path) -> None:
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(tmp_path / "empty.sqlite")}
    with pytest.raises(StoreError, match="no such table: trakt_auth_traktlogin"):
        Store(database).load("default")


def test_tokens_are_encrypted_if_there_is_a_key(store: Store) -> None:
    old, new = Fernet.generate_key(), Fernet.generate_key().decode()
    encrypted = DjangoTokenStore(store.using, keys=[old])
    encrypted.save("default", full_token())
    (row,) = _rows(store)
    assert "token-1" not in str(row)
    assert encrypted.load("default") == full_token()

    rotated = DjangoTokenStore(store.using, keys=[new, old])
    assert rotated.load("default") == full_token()
    assert rotated.replace("default", full_token(), make_token(2))
    assert DjangoTokenStore(store.using, keys=[new]).load("default") == make_token(2)
    for keys in ([], [old]):
        with pytest.raises(UnusableToken, match="none of the keys"):
            DjangoTokenStore(store.using, keys=keys).load("default")


def test_plain_tokens_are_read_once_there_is_a_key(store: Store) -> None:
    store.save("default", make_token(1))
    encrypted = DjangoTokenStore(store.using, keys=[Fernet.generate_key()])
    assert encrypted.load("default") == make_token(1)


def test_a_key_that_is_none(store: Store) -> None:
    with pytest.raises(ConfigurationError, match="generate_key") as caught:
        DjangoTokenStore(store.using, keys=["s3cr3t"])
    assert "s3cr3t" not in str(caught.value)


def test_the_setting(store: Store) -> None:
    key = Fernet.generate_key().decode()
    with override_settings(TRAKT_AUTH={"DATABASE": store.using, "KEYS": [key]}):
        mine = DjangoTokenStore()
        mine.save("default", make_token(1))
    assert mine.using == store.using
    assert "token-1" not in str(_rows(store))


def test_the_accounts_and_the_sweep(store: Store) -> None:
    store.save("alice", make_token(1))
    store.save("robin\n", evolve(make_token(2), refused=True))
    store.save("kim", make_token(3))
    store.delete("kim")
    with override_settings(TRAKT_AUTH={"DATABASE": store.using}):
        said = _said("trakt_accounts")
        assert [line.split(maxsplit=2)[2].split() for line in said] == [
            ["signed", "in", "'alice'"],
            ["refused", "'robin\\n'"],
        ]
        assert _said("trakt_accounts", "--sweep") == ["0 logins swept up"]
        with store.use():
            logins = TraktLogin.objects.using(store.using)
            logins.update(changed=timezone.now() - timedelta(days=31))
        assert _said("trakt_accounts", "--sweep") == ["2 logins swept up"]
    assert store.accounts() == ["alice"]
    assert [row["account"] for row in _rows(store)] == ["alice", "robin%0a"]
    assert "token-2" not in str(_rows(store))


def _said(*command: str) -> list[str]:
    out = io.StringIO()
    call_command(*command, stdout=out)
    return out.getvalue().splitlines()


@pytest.mark.anyio
async def test_in_an_event_loop_the_store_runs_on_threads(
    store: Store, trakt_sandbox: Sandbox
) -> None:
    await to_thread.run_sync(store.save, "default", trakt_sandbox.sign_in())
    async with AsyncTrakt(
        trakt_sandbox.app,
        store=store,
        clock=trakt_sandbox.clock,
        sleep=trakt_sandbox.advance_async,
    ) as trakt:
        assert (await trakt.users.settings()).user.username == "robin"
        trakt_sandbox.advance(8 * 24 * 3600)
        assert (await trakt.users.settings()).user.username == "robin"


@pytest.mark.slow
def test_the_admin_shows_no_token(tmp_path: Path) -> None:
    program = """
from django.core.management import call_command
import django
django.setup()
from django.contrib.auth.models import User
from django.test import Client
from trakt_auth.contrib.django import DjangoTokenStore
from trakt_auth.testing.tokens import make_token
call_command("migrate", verbosity=0)
DjangoTokenStore().save("alice", make_token(1))
client = Client()
client.force_login(User.objects.create_superuser("root"))
pages = ["", "alice/change/", "alice/delete/", "add/"]
for page in pages:
    answer = client.get("/admin/trakt_auth/traktlogin/" + page)
    text = answer.content.decode()
    assert "token-1" not in text, page
    print(answer.status_code, "alice" in text)
client.post("/admin/trakt_auth/traktlogin/alice/delete/", {"post": "yes"})
print(DjangoTokenStore().load("alice"))
"""
    assert _run(program, tmp_path).split("\n") == [
        "200 True",
        "200 True",
        "200 True",
        "403 False",
        "None",
    ]


@pytest.mark.slow
def test_each_process_has_its_own_trakt_and_no_cryptography_without_a_key(tmp_path: Path) -> None:
    program = """
import os, sys
import django
django.setup()
from trakt_auth.contrib.django import get_trakt
before = get_trakt()
assert before is get_trakt()
child = os.fork()
if child == 0:
    os._exit(7 if get_trakt() is not before else 1)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), get_trakt() is before)
print("cryptography" in sys.modules)
"""
    assert _run(program, tmp_path) == "7 True\nFalse"


def _run(program: str, directory: Path) -> str:
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(directory / "site.sqlite")}
    environment = {
        "DJANGO_SETTINGS_MODULE": "tests.contrib.django_settings",
        "TEST_DATABASES": f'{{"default": {database}}}'.replace("'", '"'),
        "TRAKT_CLIENT_ID": "client-id",
        "TRAKT_CLIENT_SECRET": "client-secret",
    }
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=HERE,
        env=os.environ | environment,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
