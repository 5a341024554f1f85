"""The store of the command: a program that stands still and holds its lock does not stop it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from trakt_auth.cli.output import write_error
from trakt_auth.stores import FileTokenStore
from trakt_auth.stores.base import LockBusy

_SECONDS = 2.0
"""How long a command that has a token which lives waits for the lock."""

_LOGIN_SECONDS = 5.0
"""How long a login waits for the lock: the rest of its 10 s is for the save."""


class ImpatientStore(FileTokenStore):
    """For a login whose token lives: it is not worth a long wait for the lock."""

    @classmethod
    def like(cls, store: FileTokenStore) -> ImpatientStore:
        """The same store, which also finds what a version before kept elsewhere."""
        made = cls(store.path)
        made._host = store._host  # noqa: SLF001 - of the same class
        return made

    @contextmanager
    def exclude_others(self, account: str, timeout: float | None) -> Iterator[None]:
        """See `LockingStore.exclude_others`."""
        seconds = min(_SECONDS, math.inf if timeout is None else timeout)
        with super().exclude_others(account, seconds):
            yield


class LoginStore(FileTokenStore):
    """For what a person has just approved: without the lock, where it is not free in time.

    A file is replaced in one step, with or without the lock. A renewal that held it finds a newer
    login when it wants to save, and leaves that alone.
    """

    _told = False

    @contextmanager
    def exclude_others(self, account: str, timeout: float | None) -> Iterator[None]:  # noqa: ARG002
        """See `LockingStore.exclude_others`."""
        with ExitStack() as lock:
            try:
                lock.enter_context(super().exclude_others(account, _LOGIN_SECONDS))
            except LockBusy:
                self._tell(account)
            yield

    def _tell(self, account: str) -> None:
        if not self._told:
            self._told = True
            write_error(
                f"Another program holds the lock of account {account} and does not let go; its id "
                f"is shown by: lsof {self.file(account).with_suffix('.lock')} The login goes on, "
                "and is saved without the lock."
            )
