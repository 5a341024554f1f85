"""Tokens in files: for programs that share a machine, or a local disk of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from trakt_auth.errors import StoreError
from trakt_auth.stores.account import account_key, account_name
from trakt_auth.stores.document import LARGEST, check_replaceable, dump, parse, usable
from trakt_auth.stores.filelocks import file_lock
from trakt_auth.stores.files import (
    explain,
    make_private_directory,
    read_private_file,
    replace_file,
    sync_directory,
)
from trakt_auth.stores.locking import LockingStore
from trakt_auth.token import Token


class FileTokenStore(LockingStore):
    """A `TokenStore` of one JSON file an account, readable by its owner alone.

    A file is replaced all at once (temporary file, fsync, rename, fsync of the directory), so that
    a reader, or a machine that loses power, finds the whole old token or the whole new one. The
    lock excludes threads and processes of this machine; the system releases it when its holder
    ends, however it ends. Lock files stay, empty, when tokens go.

    A file that is not what this class would have written is refused, as OpenSSH refuses keys: one
    that other users own or can read, a link, a pipe, a file of a newer version. `save` replaces a
    file that is corrupt or readable by others (so that a new login mends it), and nothing else.
    On Windows, owners and modes are left to the profile directory.

    Args:
        path: The directory, made with mode 0700 where it does not exist. By default
            ``trakt-auth`` in the platform's state directory (``~/.local/state`` on Linux).
    """

    path: Path
    """The directory."""

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        if path is None:
            from platformdirs import user_state_path

            path = user_state_path("trakt-auth", appauthor=False)
        # Absolute, so that a program may change its directory.
        self.path = Path(path).expanduser().absolute()

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"

    def file(self, account: str) -> Path:
        """Where the account's token is, or would be."""
        return self.path / f"{account_key(account)}.json"

    def accounts(self) -> list[str]:
        """The accounts that have a file, sorted."""
        names: list[str] = []
        for file in self.path.glob("*.json"):
            with suppress(ValueError):
                name = account_name(file.stem)
                if self.file(name) == file:
                    names.append(name)
        return sorted(names)

    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        file = self.file(account)
        return usable(parse(read_private_file(file, LARGEST)), str(file))

    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`."""
        file = self.file(account)
        with self.turn(account):
            present = parse(read_private_file(file, LARGEST, any_mode=True))
            check_replaceable(present, str(file))
            self._remove_leftovers(account)
            temporary = self.path / f"{account_key(account)}~{os.urandom(8).hex()}.tmp"
            try:
                replace_file(file, temporary, dump(token))
                return
            except OSError as error:
                problem = explain("save", file, error)
            raise StoreError(problem)

    def delete(self, account: str) -> None:
        """See `TokenStore.delete`."""
        file = self.file(account)
        if not self.path.exists():
            return
        with self.turn(account):
            try:
                self._remove_leftovers(account)
                file.unlink(missing_ok=True)
                sync_directory(self.path)
            except OSError as error:
                raise StoreError(explain("delete", file, error)) from None

    @contextmanager
    def exclude_others(self, account: str, timeout: float | None) -> Iterator[None]:
        """See `LockingStore.exclude_others`."""
        make_private_directory(self.path)
        with file_lock(self.path / f"{account_key(account)}.lock", account, timeout):
            yield

    def _remove_leftovers(self, account: str) -> None:
        # Of writers that were killed: a live one holds the lock. "~" is in no account's key.
        for leftover in self.path.glob(f"{account_key(account)}~*.tmp"):
            with suppress(OSError):
                leftover.unlink()
