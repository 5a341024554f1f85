"""Numbered tokens for tests of stores, and account names that are hard to store."""

from __future__ import annotations

from trakt_auth.token import Intent, Token

# Each is an account of its own. Stores that make a file name, a key or a line of SQL of a name
# mix some of them up, or cannot keep them.
ACCOUNTS = (
    "default",
    "Default",
    "user@example.com",
    "../../etc/passwd",
    "..",
    ".hidden",
    "a/b\\c",
    "con",
    "NUL.txt",
    "空の箱",
    "e\u0301",
    "é",
    "🙂" * 16,
    "new\nline\0",
    "}{",
    "a*b?[c]",
    "100%",
    "0" * 64 + ":someone",
)


def make_token(number: int = 1) -> Token:
    """Return a token like those of Trakt: a different one for each number."""
    return Token(
        access_token=f"access-token-{number}",
        refresh_token=f"refresh-token-{number}",
        expires_in=604_800,
        created_at=1_760_000_000 + number,
    )


def make_intent(pid: int) -> Intent:
    """Return what the process with this id writes down before it spends a refresh token."""
    return Intent(host="attic", boot="b", pid=pid, started="7", at=1_760_000_000.5, uptime=9.25)


def full_token() -> Token:
    """Return a token with no field at its default."""
    known: dict[str, object] = {
        "token_type": "Bearer",
        "scope": "private",
        "received_at": 1_760_000_000.25,
        "client_id": "client-id",
        "auth_url": "https://auth.example.com",
        "api_url": "https://api.example.com",
        "refused": True,
        "rejections": 2,
        "spending": make_intent(1),
    }
    return Token.from_dict({**make_token().to_dict(), **known})
