"""Tokens to store, told apart by a number, and what tests of every store ask."""

from __future__ import annotations

import traceback
from collections.abc import Callable

import pytest
from attrs import evolve

from trakt_auth import StoreError, Token
from trakt_auth.stores import FileTokenStore

SECRET = "s3cr3t"


def make_token(number: int = 1, size: int = 0) -> Token:
    """A token whose secrets hold `SECRET`, at least `size` characters long."""
    return Token(
        access_token=f"access-{SECRET}-{number}".ljust(size, "x"),
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


def assert_no_secret(error: BaseException, *secrets: str) -> None:
    """Neither the error, nor what led to it, nor a frame they passed shows a secret."""
    shown: list[str] = []
    link: BaseException | None = error
    while link is not None:
        shown += [str(link), repr(link), repr(link.__dict__)]
        for frame, _ in traceback.walk_tb(link.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                shown += [f"{name}={value!r}" for name, value in frame.f_locals.items()]
        link = link.__cause__ or link.__context__
    for secret in (SECRET, *secrets):
        assert not [text for text in shown if secret in text]


def assert_fails(call: Callable[[], object], match: str) -> None:
    """The call raises a `StoreError` that says what `match` does, and no secret."""
    with pytest.raises(StoreError, match=match) as caught:
        call()
    assert_no_secret(caught.value)


def file_names(store: FileTokenStore) -> set[str]:
    """What is in the store's directory."""
    return {file.name for file in store.path.iterdir()}
