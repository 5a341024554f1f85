"""Turn any account name into a safe file name or key, and back."""

from __future__ import annotations

from urllib.parse import unquote

from trakt_auth.errors import ConfigurationError

# Fits a file name of 255 bytes, with room for the suffix of a temporary file.
LONGEST_KEY = 200

# No capitals: file systems that ignore case must not mix up two accounts.
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_.@")

# Names of devices on Windows, with any suffix.
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)


def account_key(account: str, what: str = "account name") -> str:
    """Return `account` as a key: at most 200 characters of ``a-z 0-9 - _ . @ %``, no dot first.

    Args:
        account: Any text.
        what: What the error message calls it.

    Raises:
        ConfigurationError: The name is empty, too long, or not valid Unicode.
    """
    if not isinstance(account, str) or not account:
        raise ConfigurationError(f"The {what} must be non-empty text, such as 'default'.")
    try:
        plain = _PLAIN.issuperset(account)
        key = account if plain else "".join(c if c in _PLAIN else _escaped(c) for c in account)
    except UnicodeEncodeError:
        raise ConfigurationError(f"The {what} is not valid Unicode; choose another.") from None
    if key.startswith(".") or key.partition(".")[0] in _RESERVED:
        key = _escaped(key[0]) + key[1:]
    if len(key) > LONGEST_KEY:
        raise ConfigurationError(
            f"The {what} is too long: it takes {len(key)} of {LONGEST_KEY} characters "
            "(a capital counts as three, and a letter beyond ASCII as six or more)."
        )
    return key


def account_name(key: str) -> str:
    """Return the account whose `account_key` is `key`."""
    return unquote(key, errors="strict")


def _escaped(character: str) -> str:
    return "".join(f"%{byte:02x}" for byte in character.encode())
