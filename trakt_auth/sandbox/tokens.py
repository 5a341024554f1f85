"""Tokens: issued, used, refreshed once, revoked (RFC 6749, 7009, 7636)."""

from __future__ import annotations

import base64
import hashlib
import re
import threading
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from attrs import asdict, define, field, frozen

from trakt_auth.sandbox.clock import Clock
from trakt_auth.sandbox.settings import Settings

AUTHORIZATION_CODE_LIFE = 600.0
"""Seconds an authorization code lives: the most that RFC 6749 section 4.1.2 recommends."""

_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
"""An S256 challenge: 32 bytes in base64url without padding."""


class TokenBody(TypedDict):
    """Trakt's answer to a successful login or refresh."""

    access_token: str
    token_type: str
    expires_in: int
    refresh_token: str
    scope: str
    created_at: int


class InvalidGrant(Exception):
    """A code or refresh token that buys nothing. Its text is the ``error_description``."""


@define(eq=False)
class _Session:
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    username: str
    expires_at: float


@frozen(eq=False)
class _AuthorizationCode:
    username: str
    redirect_uri: str
    code_challenge: str | None
    expires_at: float


class Tokens:
    """All tokens of a sandbox. Safe to use from any thread."""

    def __init__(self, settings: Settings, clock: Clock, lock: threading.RLock) -> None:
        self._settings = settings
        self._clock = clock
        self._lock = lock
        self._by_access_token: dict[str, _Session] = {}
        self._by_refresh_token: dict[str, _Session] = {}
        self._codes: dict[str, _AuthorizationCode] = {}

    def issue(self, username: str) -> TokenBody:
        """Sign a person in once more; earlier sessions live on."""
        life = self._settings.token_expires_in
        with self._lock:
            now = self._clock.now()
            session = _Session(
                access_token=self._settings.chance.token(),
                refresh_token=self._settings.chance.token(),
                username=username,
                expires_at=now + life,
            )
            self._by_access_token[session.access_token] = session
            self._by_refresh_token[session.refresh_token] = session
            return {
                "access_token": session.access_token,
                "token_type": "bearer",
                "expires_in": life,
                "refresh_token": session.refresh_token,
                "scope": "public",
                "created_at": int(now),
            }

    def refresh(self, refresh_token: object) -> TokenBody:
        """Trade a refresh token for a new pair; the old pair dies at once.

        Raises:
            InvalidGrant: The token is unknown, used or revoked.
        """
        with self._lock:
            if not isinstance(refresh_token, str) or refresh_token not in self._by_refresh_token:
                raise InvalidGrant("session not found")
            session = self._by_refresh_token[refresh_token]
            self._end(session)
            return self.issue(session.username)

    def revoke(self, token: object) -> None:
        """End the session of an access or refresh token; an unknown one is fine (RFC 7009)."""
        with self._lock:
            if isinstance(token, str):
                session = self._by_access_token.get(token) or self._by_refresh_token.get(token)
                if session is not None:
                    self._end(session)

    def whose(self, access_token: str) -> str | None:
        """Who is signed in by an access token; None where it opens nothing now."""
        with self._lock:
            session = self._by_access_token.get(access_token)
            live = session is not None and self._clock.now() < session.expires_at
            return session.username if session is not None and live else None

    def save(self) -> list[dict[str, Any]]:
        """The sessions, tokens and all, as JSON for `load`."""
        with self._lock:
            return [asdict(each) for each in self._by_refresh_token.values()]

    def load(self, saved: Sequence[Mapping[str, Any]]) -> None:
        """Let the sessions be those of a `save`.

        Raises:
            TypeError: It is something else.
        """
        sessions = [_Session(**each) for each in saved]
        with self._lock:
            self._by_access_token = {each.access_token: each for each in sessions}
            self._by_refresh_token = {each.refresh_token: each for each in sessions}

    def expire_access_tokens(self) -> None:
        """Let every access token expire now; the refresh tokens live on."""
        with self._lock:
            for session in self._by_access_token.values():
                session.expires_at = min(session.expires_at, self._clock.now())

    def revoke_all(self) -> None:
        """End every session."""
        with self._lock:
            self._by_access_token.clear()
            self._by_refresh_token.clear()

    def authorize(self, username: str, redirect_uri: str, code_challenge: str | None) -> str:
        """An authorization code, good once, for `AUTHORIZATION_CODE_LIFE` seconds."""
        with self._lock:
            code = self._settings.chance.token()
            self._codes[code] = _AuthorizationCode(
                username, redirect_uri, code_challenge, self._clock.now() + AUTHORIZATION_CODE_LIFE
            )
            return code

    def redeem(
        self, code: object, *, redirect_uri: object, verifier: object, authenticated: bool
    ) -> TokenBody:
        """Trade an authorization code for tokens. Whatever comes of it, the code is used up.

        Args:
            code: The code of the redirect.
            redirect_uri: Must be the one of the authorization request.
            verifier: The PKCE verifier, or None where none was sent.
            authenticated: Whether the client proved itself with its secret.

        Raises:
            InvalidGrant: The code is unknown, used, expired or was issued to another redirect URI,
                the verifier does not fit, or neither a verifier nor a secret protects the code.
        """
        with self._lock:
            issued = self._codes.pop(code, None) if isinstance(code, str) else None
            if issued is None or self._clock.now() >= issued.expires_at:
                raise InvalidGrant("the authorization code is invalid, expired or already used")
            if redirect_uri != issued.redirect_uri:
                raise InvalidGrant("redirect_uri is not the one of the authorization request")
            _check_verifier(verifier, issued.code_challenge, authenticated=authenticated)
            return self.issue(issued.username)

    def _end(self, session: _Session) -> None:
        del self._by_access_token[session.access_token]
        del self._by_refresh_token[session.refresh_token]


def _check_verifier(verifier: object, challenge: str | None, *, authenticated: bool) -> None:
    if challenge is None:
        if verifier is not None:
            raise InvalidGrant("code_verifier sent, but the authorization request had no challenge")
        if not authenticated:
            raise InvalidGrant("send a client_secret, or use PKCE")
        return
    if not isinstance(verifier, str) or not _VERIFIER.fullmatch(verifier):
        raise InvalidGrant("code_verifier must be 43 to 128 unreserved characters")
    digest = hashlib.sha256(verifier.encode()).digest()
    if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != challenge:
        raise InvalidGrant("code_verifier does not match the challenge")
