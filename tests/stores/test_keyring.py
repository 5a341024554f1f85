"""The keyring store: on keyrings that work, on those that must not be used, on a real one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringLocked

from tests.stores import keyrings
from tests.stores.file.conftest import umask
from tests.stores.keyrings import DictKeyring
from tests.stores.making import SECRET, assert_no_secret, make_token
from trakt_auth._ground.origin import to_install
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores import FileTokenStore, KeyringTokenStore


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The state directory, for the lock files."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path


def use(backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> KeyringTokenStore:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return KeyringTokenStore()


def chain(monkeypatch: pytest.MonkeyPatch, *backends: KeyringBackend) -> KeyringTokenStore:
    monkeypatch.setattr(ChainerBackend, "backends", list(backends))
    chainer: Callable[[], KeyringBackend] = ChainerBackend
    return use(chainer(), monkeypatch)


@pytest.mark.skipif(sys.platform == "win32", reason="about POSIX modes")
def test_the_file_store_may_come_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    with umask(0o002):
        use(DictKeyring(), monkeypatch).save("default", make_token(1))
        FileTokenStore().save("default", make_token(2))
    assert FileTokenStore().load("default") == make_token(2)


class TestRealKeyringsOnly:
    @pytest.mark.slow
    @pytest.mark.parametrize(
        "kind",
        [
            FailKeyring,
            NullKeyring,
            keyrings.WeakKeyring,
            keyrings.PlaintextKeyring,
            keyrings.AbsentKeyring,
        ],
    )
    def test_what_is_no_keyring_is_refused(
        self, kind: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for store in (use(kind(), monkeypatch), chain(monkeypatch, kind(), kind())):
            with pytest.raises(StoreError, match=r"no keyring here.*FileTokenStore"):
                store.load("default")
            with pytest.raises(StoreError, match="no keyring here") as caught:
                store.save("default", make_token())
            assert_no_secret(caught.value)
            with pytest.raises(StoreError, match="no keyring here"):
                store.delete("default")

    @pytest.mark.slow
    def test_an_empty_chain_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(StoreError, match="no keyring here"):
            chain(monkeypatch).load("default")

    def test_everything_of_keyrings_alt_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(DictKeyring, "__module__", "keyrings.alt.pyfs")
        with pytest.raises(StoreError, match="no keyring here"):
            use(DictKeyring(), monkeypatch).load("default")

    @pytest.mark.slow
    def test_a_chain_never_reaches_its_weak_links(self, monkeypatch: pytest.MonkeyPatch) -> None:
        reading, real, weak = (
            keyrings.ReadingKeyring(),
            DictKeyring(),
            keyrings.WeakKeyring(),
        )
        store = chain(monkeypatch, reading, real, weak)
        weak.set_password("trakt-auth:default", "default", "planted")
        assert store.load("default") is None
        store.save("default", make_token())
        assert store.load("default") == make_token()
        assert len(real.entries) == 1
        assert weak.entries == {("trakt-auth:default", "default"): "planted"}
        store.delete("default")
        assert real.entries == {}

    def test_a_keyring_that_only_reads(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(StoreError, match="only be read"):
            use(keyrings.ReadingKeyring(), monkeypatch).save("default", make_token())


class TestEntries:
    def test_each_account_has_an_entry_of_its_own(self, monkeypatch: pytest.MonkeyPatch) -> None:
        backend = DictKeyring()
        store = use(backend, monkeypatch)
        store.save("me", make_token())
        store.save("Me", make_token())
        assert list(backend.entries) == [("trakt-auth:me", "me"), ("trakt-auth:%4de", "%4de")]

    def test_services_do_not_mix(self, monkeypatch: pytest.MonkeyPatch) -> None:
        store = use(DictKeyring(), monkeypatch)
        store.save("me", make_token())
        assert KeyringTokenStore("Mine/yours").load("me") is None

    def test_a_service_without_a_name_is_refused(self) -> None:
        with pytest.raises(ConfigurationError, match="service name"):
            KeyringTokenStore("")

    def test_an_entry_fits_what_windows_keeps(self, monkeypatch: pytest.MonkeyPatch) -> None:
        backend = DictKeyring()
        use(backend, monkeypatch).save("default", make_token(size=128))
        assert len(backend.entries["trakt-auth:default", "default"].encode("utf-16-le")) <= 2560

    @pytest.mark.parametrize(
        ("stored", "match"),
        [
            (f'{{"version": 1, "token": "{SECRET}', "cut short"),
            (f'{{"version": 2, "token": "{SECRET}"}}', "newer version.*Upgrade"),
        ],
    )
    def test_what_is_not_a_token(
        self, stored: str, match: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        backend = DictKeyring()
        backend.set_password("trakt-auth:default", "default", stored)
        with pytest.raises(StoreError, match=match) as caught:
            use(backend, monkeypatch).load("default")
        assert_no_secret(caught.value)

    def test_an_entry_of_a_newer_version_is_not_replaced(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        backend = DictKeyring()
        backend.set_password("trakt-auth:default", "default", '{"version": 2}')
        with pytest.raises(StoreError, match="Upgrade") as caught:
            use(backend, monkeypatch).save("default", make_token())
        assert_no_secret(caught.value)
        assert list(backend.entries.values()) == ['{"version": 2}']


class TestFailures:
    @pytest.mark.parametrize(
        ("error", "match"),
        [
            (KeyringLocked, "locked. Unlock it"),
            (InitError, "could not be opened"),
            (ConnectionError, "failed .ConnectionError."),
        ],
    )
    def test_a_keyring_that_fails(
        self, error: type[Exception], match: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = use(keyrings.FailingKeyring(error), monkeypatch)
        calls: list[Callable[[], object]] = [
            lambda: store.load("default"),
            lambda: store.save("default", make_token()),
            lambda: store.delete("default"),
        ]
        for call in calls:
            with pytest.raises(StoreError, match=match) as caught:
                call()
            assert_no_secret(caught.value)

    def test_an_error_that_quotes_the_token_is_not_passed_on(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with pytest.raises(StoreError, match="OSError") as caught:
            use(keyrings.WriteOnlyFailing(), monkeypatch).save("default", make_token())
        assert_no_secret(caught.value)

    def test_a_backend_that_cannot_be_loaded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
        monkeypatch.setattr(keyring.core, "_keyring_backend", None)
        with pytest.raises(StoreError, match="ModuleNotFoundError"):
            KeyringTokenStore().load("default")

    def test_the_missing_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "keyring", None)
        with pytest.raises(StoreError, match=re.escape(to_install("keyring"))):
            KeyringTokenStore()

    def test_the_lock_files_are_private(self, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        use(DictKeyring(), monkeypatch).save("default", make_token())
        lock = state / "trakt-auth" / "keyring" / "trakt-auth" / "default.lock"
        assert lock.stat().st_mode & 0o777 == 0o600
        assert lock.parent.stat().st_mode & 0o777 == 0o700
        assert lock.read_bytes() == b""


@pytest.mark.slow
@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs a keyring: apt-get install gnome-keyring dbus-daemon",
)
def test_a_real_secret_service_passes_the_conformance_tests(tmp_path: Path) -> None:
    """A GNOME Keyring of this test, on a D-Bus of its own, runs test_kit.py."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    session = (
        "echo password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
        # It is on the bus only a moment later; who asks before makes the bus start another one.
        "until dbus-send --session --print-reply --dest=org.freedesktop.DBus / "
        "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true; "
        "do sleep 0.05; done && "
        'exec "$0" -m pytest -p no:xdist tests/stores/test_kit.py '
        "-k 'secret-service and not (accounts or two_hundred or process or comes_back)'"
    )
    private = {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "TRAKT_AUTH_TEST_SECRET_SERVICE": "1",
    }
    ran = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", session, sys.executable],
        env={"PATH": os.environ["PATH"], **private},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "passed" in ran.stdout
    assert "skipped" not in ran.stdout
    keyring_file = tmp_path / "data" / "keyrings" / "login.keyring"
    assert b"refresh-token" not in keyring_file.read_bytes()
