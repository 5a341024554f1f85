"""Tokens in files: for programs on one machine, on a local disk."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from trakt_auth._ground.secrets import sealed
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores.account import account_key, account_name
from trakt_auth.stores.base import NewerTokenSaved
from trakt_auth.stores.changes import changed
from trakt_auth.stores.document import LARGEST_DOCUMENT, check_replaceable, dump, parse, usable
from trakt_auth.stores.filelocks import file_lock
from trakt_auth.stores.files import (
    file_problem,
    make_private_directory,
    move_file,
    private_directory,
    read_private_file,
    remove_file,
    state_directory,
    sync_directory,
    try_file,
    written,
)
from trakt_auth.stores.locking import LockingStore
from trakt_auth.token import Token, other_host

_INSTEAD = "say where: FileTokenStore(path), or --store PATH on the command line"


# Which directory this process has found a login in, by its path: device and number.
_FOUND: dict[Path, tuple[int, int]] = {}


class FileTokenStore(LockingStore):
    """A `TokenStore` with one JSON file for each account. Only the owner can read the files.

    A file is replaced atomically (temporary file, fsync, rename, fsync of the directory). Readers
    find the whole old token or the whole new one, even after a loss of power. The lock works
    between threads and processes of this machine. The system releases it when its holder ends,
    even by a crash. The empty lock files stay when tokens are deleted.

    A file is refused, as OpenSSH refuses keys, if other users own it or can read it, if it is a
    link or a pipe, or if a newer version wrote it. `save` replaces a file that is corrupt or that
    others can read (so a new login repairs it), but no other refused file. On Windows, owners and
    modes are not checked: the profile directory protects the files.

    `delete` leaves a mark, ``<account>.deleted``, until the next `save`. A file that is gone
    without one is no sign-out for a program that has found a login in it. Nor is a directory that
    is gone (it was moved or is not mounted): `StoreError` says so until it is back, `delete` was
    called, or `save` makes it anew.

    Args:
        path: The directory; it is made with mode 0700 if it does not exist. By default
            ``trakt-auth`` in the platform's state directory (``~/.local/state`` on Linux) for
            logins at Trakt. Where ``TRAKT_API_URL`` names another host, such as a sandbox, its
            logins have a directory of that host's name inside it.
    """

    lock_is_sure = True
    path: Path
    """The directory."""

    @sealed
    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        # Absolute, so that a program may change its directory.
        self._host = None if path is not None else other_host(os.environ.get("TRAKT_API_URL"))
        self.path = default_directory(self._host) if path is None else _absolute(path)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"

    @property
    def identity(self) -> tuple[str, str]:
        """See `trakt_auth.stores.changes.identity`."""
        return "file", str(self.path)

    def file(self, account: str) -> Path:
        """Return the path of the account's file, whether it exists or not."""
        return self.path / f"{account_key(account)}.json"

    def accounts(self) -> list[str]:
        """The accounts that have a file, sorted."""
        if self._directory(self.path) is None:
            return []
        try:
            found = [file.name for file in self.path.iterdir()]
        except OSError as error:
            raise StoreError(file_problem("read", self.path, error)) from None
        names: list[str] = []
        for file in found:
            with suppress(ValueError):
                name = account_name(file.removesuffix(".json"))
                if self.file(name).name == file:
                    names.append(name)
        return sorted(names)

    @sealed
    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        file = self.file(account)
        directory = self._directory(file)
        if directory is None:
            return self._of_before(account)
        token = usable(parse(read_private_file(file, LARGEST_DOCUMENT)), str(file))
        if token is None:
            return self._of_before(account)
        _FOUND[self.path] = directory.st_dev, directory.st_ino
        return token

    @sealed
    def _of_before(self, account: str) -> Token | None:
        """The login of this host that an earlier version kept beside those of Trakt, if any."""
        if self._host is None:
            return None
        with suppress(StoreError):  # one of Trakt's
            token = FileTokenStore(self.path.parent).load(account)
            if token is not None and other_host(token.api_url) == self._host:
                return token
        return None

    @sealed
    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`."""
        file, temporary = self.file(account), self._temporary(account)
        self._may_make_directory(account)
        with self.turn(account):
            try:
                with written(temporary, dump(token)):
                    # Compared only now: who saves without the lock, while its holder stands still,
                    # takes the holder's file away, so that an older login does not come back.
                    self._check_replaceable(file)
                    self._compare(account, token)
                    self._remove_leftovers(account, but=temporary)
                    move_file(temporary, file)
                remove_file(self._mark(account))
                problem = None
            except OSError as error:
                problem = file_problem("save", file, error)
        changed(self, account)
        if problem is not None:
            raise StoreError(problem)

    def replace(self, account: str, spent: Token, token: Token) -> bool:
        """See `trakt_auth.stores.optional.Replacing.replace`."""
        with self.locked(account):
            self._directory(self.file(account))
            held, key = self._held(), _spent(account)
            held[key] = spent
            try:
                self.save(account, token)
            except NewerTokenSaved:
                return False
            finally:
                del held[key]
            return True

    def _compare(self, account: str, token: Token) -> None:
        spent = self._held().get(_spent(account))
        if isinstance(spent, Token) and not self._may_replace(account, spent, token):
            raise NewerTokenSaved(f"Cannot save the token of account {account!r}: it has another.")

    def _check_replaceable(self, file: Path) -> None:
        present = parse(read_private_file(file, LARGEST_DOCUMENT, any_mode=True))
        check_replaceable(present, str(file))

    @sealed
    def check_writable(self, account: str) -> None:
        """See `trakt_auth.stores.optional.Checking.check_writable`. Writes and removes a file.

        Raises:
            StoreError: A save would fail.
        """
        file = self.file(account)
        self._may_make_directory(account)
        with self.locked(account):
            self._check_replaceable(file)
            try:
                self._remove_leftovers(account)
                try_file(self._temporary(account), 4096)
            except OSError as error:
                raise StoreError(file_problem("save", file, error)) from None

    def delete(self, account: str) -> None:
        """See `TokenStore.delete`."""
        if self._of_before(account) is not None:
            FileTokenStore(self.path.parent).delete(account)
        file = self.file(account)
        if self._directory(file) is None:
            return
        with self.turn(account):
            try:
                self._remove_leftovers(account)
                # First, so that no moment looks as if the file had gone by itself.
                mark = self._temporary(account)
                with written(mark, b"signed out\n"):
                    move_file(mark, self._mark(account))
                remove_file(file)
                _FOUND.pop(self.path, None)
                sync_directory(self.path)
            except OSError as error:
                raise StoreError(file_problem("delete", file, error)) from None
        changed(self, account)

    def missing(self, account: str) -> str | None:
        """See `trakt_auth.stores.optional.Marking.missing`."""
        file = self.file(account)
        if os.path.lexists(file) or os.path.lexists(self._mark(account)):
            return None
        if self._of_before(account) is not None:
            return None
        return f"the file {file}" if os.path.lexists(self.path) else f"the directory {self.path}"

    @contextmanager
    def exclude_others(self, account: str, timeout: float | None) -> Iterator[None]:
        """See `LockingStore.exclude_others`."""
        if self._directory(self.file(account)) is None:
            make_private_directory(self.path)
        with file_lock(self.path / f"{account_key(account)}.lock", account, timeout):
            yield

    def _directory(self, file: Path) -> os.stat_result | None:
        """What the system says of the directory of `file`; None where there is none.

        Raises:
            StoreError: It is gone, or another one is in its place, where there was a login before.
        """
        found, known = private_directory(self.path), _FOUND.get(self.path)
        another = found is not None and (found.st_dev, found.st_ino) != known
        if known is not None and (found is None or (another and not os.path.lexists(file))):
            raise StoreError(
                f"The directory {self.path}, which held a login, is missing. Bring it back (was it "
                "moved, or is its volume not mounted?), or sign in again."
            )
        return found

    def _may_make_directory(self, account: str) -> None:
        # For a login that is new. Who holds the lock has a directory, which may be away just now.
        if account_key(account) not in self._held():
            _FOUND.pop(self.path, None)

    def _mark(self, account: str) -> Path:
        return self.path / f"{account_key(account)}.deleted"

    def _temporary(self, account: str) -> Path:
        return self.path / f"{account_key(account)}~{os.urandom(8).hex()}.tmp"

    def _remove_leftovers(self, account: str, but: Path | None = None) -> None:
        # Of writers that were killed, or stand still. "~" is in no account's key.
        for leftover in self.path.glob(f"{account_key(account)}~*.tmp"):
            if leftover != but:
                with suppress(OSError):
                    leftover.unlink()


def _spent(account: str) -> str:
    """Where the token that a save of this thread is to replace stands, beside its locks."""
    return f"{account_key(account)}~spent"


def default_directory(host: str | None) -> Path:
    """Where logins are kept by default: those at Trakt, or at another host.

    Raises:
        ConfigurationError: This user has no home directory.
    """
    place = state_directory(_INSTEAD)
    if host is None:
        return place
    return place / (re.sub("[^a-z0-9.-]+", "_", host).strip("._") or "another")


def _absolute(path: str | os.PathLike[str]) -> Path:
    try:
        absolute = Path(path).expanduser().absolute()
        os.fsencode(absolute)
    except (RuntimeError, OSError, ValueError, TypeError) as error:
        problem = type(error).__name__
    else:
        if "\0" not in str(absolute):
            return absolute
        problem = "it holds a NUL character"
    raise ConfigurationError(
        f"The directory of the tokens, {path!r}, cannot be used ({problem}). Give an absolute path."
    )
