"""A token as the JSON document that stores keep."""

from __future__ import annotations

import json

from attrs import frozen

from trakt_auth.errors import StoreError
from trakt_auth.stores.base import UnusableToken
from trakt_auth.token import Token

VERSION = 1
"""Of the document. A store neither reads nor overwrites a newer one."""

# A token takes less than 1 KiB. Whatever is larger was not written here, and is not worth reading.
LARGEST_DOCUMENT = 64 * 1024


@frozen
class Unreadable:
    """Why a document holds no token, without a word of its content.

    A value, since the traceback of an exception would hold the content in its frames.
    """

    reason: str
    newer: bool = False
    """Written by a newer version of this package."""


def dump(token: Token) -> bytes:
    """The document of `token`.

    Raises:
        StoreError: It would be too large to be read back.
    """
    document = json.dumps({"version": VERSION, "token": token.to_dict()}).encode()
    if len(document) <= LARGEST_DOCUMENT:
        return document
    del document  # not for the traceback
    raise StoreError("The token is far larger than any that Trakt issues, and was not saved.")


def parse(document: bytes | None) -> Token | Unreadable | None:
    """The token in `document`; None where there is no document."""
    if document is None:
        return None
    if len(document) > LARGEST_DOCUMENT:
        return Unreadable("it is far larger than a token")
    try:
        content = json.loads(document)
    except (ValueError, RecursionError):
        return Unreadable("it is not JSON, or was cut short")
    version = content.get("version") if isinstance(content, dict) else None
    if type(version) is not int or version < 1:
        return Unreadable("it is JSON, but not a token")
    if version > VERSION:
        return Unreadable("it was written by a newer version of trakt-auth", newer=True)
    token = content.get("token")
    if not isinstance(token, dict):
        return Unreadable("it is JSON, but not a token")
    try:
        return Token.from_dict(token)
    except ValueError as problem:
        return Unreadable(str(problem))


def usable(found: Token | Unreadable | None, where: str) -> Token | None:
    """What `parse` found at `where`, if it is of use.

    Raises:
        UnusableToken: It is not, and what to do.
    """
    if not isinstance(found, Unreadable):
        return found
    remedy = "Upgrade trakt-auth" if found.newer else "Restore it from a backup"
    raise UnusableToken(
        f"Cannot use {where}: {found.reason}. {remedy}, or move it away and sign in again."
    )


def check_replaceable(found: Token | Unreadable | None, where: str) -> None:
    """Whether a token may take the place of what `parse` found: of anything but the newer.

    Raises:
        StoreError: It may not, and what to do.
    """
    if isinstance(found, Unreadable) and found.newer:
        raise StoreError(
            f"Cannot replace {where}: {found.reason}. Upgrade trakt-auth, or move it away and sign "
            "in again."
        )
