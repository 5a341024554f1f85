"""What a row of a database holds of a login: the token, encrypted if there is a key."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from trakt_auth._ground.secrets import sealed
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores.base import UnusableToken
from trakt_auth.stores.document import dump, parse, usable
from trakt_auth.token import Token

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

MARGIN = 60.0
"""Seconds. A lease that ends later is void: the clock was set back."""


class Unprinted(str):
    """Text that a log of parameters or rows shows as ``***``."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def fingerprint(refresh_token: str) -> str:
    """What is compared in place of a refresh token: 64 characters, no secret."""
    return sha256(refresh_token.encode()).hexdigest()


class Rows:
    """Turns tokens into the columns of a row, and back.

    Args:
        keys: Keys of `cryptography.fernet.Fernet`, the newest first; none to store plain text.

    Raises:
        ConfigurationError: A key is not one that ``Fernet.generate_key()`` gives.
        StoreError: ``cryptography`` is not installed.
    """

    @sealed
    def __init__(self, keys: Sequence[str | bytes]) -> None:
        self._fernet = _fernet(keys) if keys else None

    def columns(self, token: Token) -> dict[str, Any]:
        """The columns ``token``, ``refresh``, ``refused`` and ``deleted`` of a login."""
        document = dump(token)
        sealed_document = document if self._fernet is None else self._fernet.encrypt(document)
        return {
            "token": Unprinted(sealed_document.decode()),
            "refresh": fingerprint(token.refresh_token),
            "refused": token.refused,
            "deleted": False,
        }

    @sealed
    def token(self, document: str | None, account: str) -> Token | None:
        """The token in the column ``token`` of an account.

        Raises:
            UnusableToken: There is something, but no key decrypts it, or it is no token.
        """
        if document is None:
            return None
        plain = document.encode() if document.startswith("{") else self._decrypted(document)
        del document  # not for the traceback
        if plain is None:
            raise UnusableToken(
                f"Cannot use the login of account {account}: it is encrypted, and none of the keys "
                "decrypts it. Set the key that it was saved with, or sign in again."
            )
        return usable(parse(plain), f"the login of account {account}")

    def _decrypted(self, document: str) -> bytes | None:
        if self._fernet is None:
            return None
        from cryptography.fernet import InvalidToken

        try:
            return self._fernet.decrypt(document)
        except InvalidToken:
            return None


DELETED: dict[str, Any] = {"token": None, "refresh": "", "refused": False, "deleted": True}
"""The columns of a login that was deleted. The row stays, as a mark without a secret."""


@sealed
def _fernet(keys: Sequence[str | bytes]) -> MultiFernet:
    try:
        from cryptography.fernet import Fernet, MultiFernet
    except ImportError:
        raise StoreError("Encrypted logins need a package more: pip install cryptography") from None
    if isinstance(keys, str | bytes):
        keys = [keys]
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except (TypeError, ValueError):
        del keys  # not for the traceback
    raise ConfigurationError(
        "A key for encrypted logins must be what cryptography.fernet.Fernet.generate_key() gives."
    )
