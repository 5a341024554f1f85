"""Tokens in the system's keyring: Secret Service, KWallet, macOS Keychain, Windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from trakt_auth._ground.secrets import sealed
from trakt_auth.errors import StoreError
from trakt_auth.stores.account import account_key
from trakt_auth.stores.changes import changed
from trakt_auth.stores.document import check_replaceable, dump, parse, usable
from trakt_auth.stores.filelocks import file_lock
from trakt_auth.stores.files import make_private_directory, state_directory
from trakt_auth.stores.locking import LockingStore
from trakt_auth.token import Token

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
_Entry = tuple[str, str]  # what keyring calls service and user name

_BACKEND = " "  # no account's key has a blank

_NO_KEYRING = (
    "There is no keyring here that keeps secrets from other programs{found}. Install or start one "
    "(on Linux, GNOME Keyring or KWallet in a desktop session), or use FileTokenStore."
)


class KeyringTokenStore(LockingStore):
    """A `TokenStore` in the user's keyring (extra ``keyring``).

    It never falls back to plain text: it raises `StoreError` for the ``fail`` and ``null``
    backends, for all of ``keyrings.alt``, and for any other backend that keyring does not
    recommend. If the keyring is locked, the system asks the person to unlock it, and the call
    waits without a limit.

    A saved token is as durable as the keyring makes it. The lock works between threads and
    processes of this user on this machine. Its lock files are in the platform's state directory,
    beside the files of `FileTokenStore`. Windows keeps 1,280 characters at most: a token of Trakt
    takes about 400, and a larger one is refused.

    Args:
        service: The start of each entry's name; the full name is ``<service>:<account>``.

    Raises:
        StoreError: The extra is not installed.
    """

    lock_is_sure = True

    @sealed
    def __init__(self, service: str = "trakt-auth") -> None:
        try:
            import keyring
        except ImportError:
            from trakt_auth._ground.origin import to_install

            raise StoreError(
                f"KeyringTokenStore needs a package more: {to_install('keyring')}"
            ) from None
        self._keyring = keyring
        self._backends: list[KeyringBackend] = []
        self._service = account_key(service, "service name")

    def __repr__(self) -> str:
        return f"KeyringTokenStore({self._service!r})"

    @property
    def identity(self) -> tuple[str, str]:
        """See `trakt_auth.stores.changes.identity`."""
        return "keyring", self._service

    @sealed
    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        entry = self._entry(account)
        found = self._run("read", account, lambda: parse(self._get(entry)))
        return usable(found, f"the keyring's entry {entry[0]!r}")

    @sealed
    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`."""
        entry = self._entry(account)
        with self.turn(account):
            present = self._run("read", account, lambda: parse(self._get(entry)))
            check_replaceable(present, f"the keyring's entry {entry[0]!r}")
            self._run("save", account, lambda: self._set(entry, dump(token).decode()))
        changed(self, account)

    @sealed
    def delete(self, account: str) -> None:
        """See `TokenStore.delete`."""
        entry = self._entry(account)
        with self.turn(account):
            self._run("delete", account, lambda: self._remove(entry))
        changed(self, account)

    @sealed
    def check_writable(self, account: str) -> None:
        """See `trakt_auth.stores.optional.Checking.check_writable`. Sets and removes an entry."""
        entry = self._entry(account)
        with self.locked(account):
            present = self._run("read", account, lambda: parse(self._get(entry)))
            check_replaceable(present, f"the keyring's entry {entry[0]!r}")
            # The key of no account: it has a blank.
            attempt = f"{entry[0]} try", f"{entry[1]} try"
            self._run("save", account, lambda: self._set(attempt, "x"))
            self._run("save", account, lambda: self._remove(attempt))

    @contextmanager
    def exclude_others(self, account: str, timeout: float | None) -> Iterator[None]:
        """See `LockingStore.exclude_others`."""
        directory = state_directory("use another store") / "keyring" / self._service
        make_private_directory(directory)
        with file_lock(directory / f"{account_key(account)}.lock", account, timeout):
            yield

    def _entry(self, account: str) -> _Entry:
        # An entry of its own, since on Windows accounts of one entry are moved about; in small
        # letters, since Windows does not tell them from capitals; and plain, since D-Bus hangs up
        # on a NUL.
        key = account_key(account)
        return f"{self._service}:{key}", key

    def _get(self, entry: _Entry) -> bytes | None:
        for backend in self._real_backends():
            secret = backend.get_password(*entry)
            if secret is not None:
                return secret.encode()
        return None

    def _set(self, entry: _Entry, secret: str) -> None:
        for backend in self._real_backends():
            try:
                return backend.set_password(*entry, secret)
            except NotImplementedError:
                # Some backends only read, such as those that fetch passwords for pip.
                continue
        raise NotImplementedError

    def _remove(self, entry: _Entry) -> None:
        for backend in self._real_backends():
            if backend.get_password(*entry) is not None:
                backend.delete_password(*entry)

    def _real_backends(self) -> list[KeyringBackend]:
        if not self._backends:
            self._backends = _real_backends(self._keyring.get_keyring())
        return self._backends

    def _run(self, what: str, account: str, action: Callable[[], T]) -> T:
        try:
            # Not every backend is safe to call from two threads.
            with self._gate(_BACKEND):
                return action()
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - each backend has its own, from D-Bus to Windows
            problem = _explain(error)
        # Out here, so that no context leads to frames that hold the token.
        raise StoreError(f"Cannot {what} the token of account {account!r}: {problem}.")


def _real_backends(found: KeyringBackend) -> list[KeyringBackend]:
    from keyring.backends.chainer import ChainerBackend

    candidates: list[KeyringBackend] = (
        list(found.backends) if isinstance(found, ChainerBackend) else [found]
    )
    real = [backend for backend in candidates if _is_real(backend)]
    if not real:
        names = ", ".join(backend.name for backend in candidates)
        raise StoreError(_NO_KEYRING.format(found=f" (found: {names})" if names else ""))
    return real


def _is_real(backend: KeyringBackend) -> bool:
    kind = type(backend)
    if kind.__module__.startswith("keyrings.alt") or "plaintext" in kind.__name__.lower():
        return False
    # What keyring recommends. A backend that cannot work here says so with a RuntimeError.
    try:
        return backend.priority >= 1
    except RuntimeError:
        return False


def _explain(error: Exception) -> str:
    from keyring import errors

    match error:
        case errors.KeyringLocked():
            return "the keyring is locked. Unlock it and try again"
        case errors.InitError():
            return "the keyring could not be opened. Check that it works, for example with seahorse"
        case NotImplementedError():
            return "the keyring can only be read. Choose another one, or use FileTokenStore"
        case _:
            return f"the keyring failed ({type(error).__name__}). Check that it runs"
