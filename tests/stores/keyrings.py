"""Keyrings to test with."""

from __future__ import annotations

from typing import Any

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


def _plain(value: object) -> Any:
    # Keyring's types ask for a property of the class; a plain value does as well.
    return value


def _unavailable(_: object) -> float:
    raise RuntimeError("no daemon")


class DictKeyring(KeyringBackend):
    """A keyring as good as any, in a dictionary."""

    viable = _plain(value=False)  # to keyring's own search, which other tests do
    priority = _plain(5)

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError


class WeakKeyring(DictKeyring):
    """One that keyring does not recommend."""

    priority = _plain(0.5)


class PlaintextKeyring(DictKeyring):
    """One that says what it is, whatever its priority."""


class AbsentKeyring(DictKeyring):
    """One that cannot work here."""

    priority = _plain(property(_unavailable))


class ReadingKeyring(DictKeyring):
    """One that only reads, and is asked first."""

    priority = _plain(9)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError


class FailingKeyring(DictKeyring):
    """One whose every call fails, with what it was called with in the error."""

    def __init__(self, error: type[Exception]) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error(service, username)

    def delete_password(self, service: str, username: str) -> None:
        raise self.error(service, username)


class WriteOnlyFailing(DictKeyring):
    """One that fails to save, and quotes the secret."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(password)
