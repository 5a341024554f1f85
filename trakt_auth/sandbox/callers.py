"""Who calls the API: the application by its key, the person by a token."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request

from trakt_auth.sandbox.state import State


class Callers:
    """Tells those who may call from those who may not."""

    def __init__(self, state: State) -> None:
        self._settings = state.settings
        self._tokens = state.tokens

    def check_application(self, request: Request) -> None:
        """Refuse a wrong api key with 403, and another version of the API with 412."""
        if request.headers.get("trakt-api-key") != self._settings.client_id:
            raise HTTPException(403)
        if request.headers.get("trakt-api-version") != "2":
            raise HTTPException(412)

    def check_person(self, request: Request) -> None:
        """Refuse a token that is missing, expired or revoked (RFC 6750 section 3)."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if not token:
            raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
        if scheme.lower() != "bearer" or not self._tokens.is_live(token.strip()):
            raise HTTPException(401, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
