"""Tokens to store, told apart by a number."""

from __future__ import annotations

from attrs import evolve

from trakt_auth import Token

SECRET = "s3cr3t"


def make_token(number: int = 1) -> Token:
    """A token whose every field is set, each secret with `SECRET` in it."""
    return Token(
        access_token=f"access-{SECRET}-{number}",
        refresh_token=f"refresh-{SECRET}-{number}",
        expires_in=604_800,
        created_at=1_760_000_000 + number,
        token_type="bearer",
        scope="public",
    )


def full_token() -> Token:
    """A token that differs from every default, in the fields of later versions too."""
    known = {"received_at": 1_760_000_000.25, "client_id": "client-id"}
    token = Token.from_dict({**make_token().to_dict(), "scope": "private", **known})
    return evolve(token, token_type="Bearer")
