"""Logins of pytrakt and trakt.py, taken over."""

from __future__ import annotations

import json
import traceback
from pathlib import Path

import pytest

from trakt_auth import Token

PYTRAKT = {
    "APPLICATION_ID": None,
    "CLIENT_ID": "an-id",
    "CLIENT_SECRET": "a-secret",
    "OAUTH_EXPIRES_AT": 1_800_000_000,
    "OAUTH_REFRESH": "refresh-me",
    "OAUTH_TOKEN": "use-me",
}
TRAKTPY = {
    "access_token": "use-me",
    "refresh_token": "refresh-me",
    "expires_in": 604800,
    "created_at": 1_799_395_200,
    "token_type": "bearer",
    "scope": "public",
}


def test_pytrakt(tmp_path: Path) -> None:
    path = tmp_path / ".pytrakt.json"
    path.write_text(json.dumps(PYTRAKT))
    token = Token.from_pytrakt(path)
    assert (token.access_token, token.refresh_token) == ("use-me", "refresh-me")
    assert (token.expires_at, token.client_id) == (1_800_000_000, "an-id")


def test_traktpy(tmp_path: Path) -> None:
    path = tmp_path / "authorization.json"
    path.write_text(json.dumps(TRAKTPY))
    assert Token.from_traktpy(TRAKTPY) == Token.from_traktpy(str(path))
    assert Token.from_traktpy(TRAKTPY).expires_at == 1_800_000_000


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '"use-me"',
        "use-me refresh-me",
        json.dumps({**PYTRAKT, "OAUTH_TOKEN": None}),
        json.dumps({**PYTRAKT, "OAUTH_EXPIRES_AT": "soon"}),
    ],
)
def test_no_login(tmp_path: Path, text: str) -> None:
    path = tmp_path / "file.json"
    path.write_text(text)
    for read in (Token.from_pytrakt, Token.from_traktpy):
        with pytest.raises(ValueError, match=r".") as caught:
            read(path)
        lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        ours = [line for line in lines.format() if "test_other_logins" not in line]
        assert not [line for line in ours if "use-me" in line or "refresh-me" in line]


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Token.from_pytrakt(tmp_path / "nowhere.json")
