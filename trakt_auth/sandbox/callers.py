"""Who calls the API: the application by its key, the person by a token."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request

from trakt_auth.sandbox.replies import LOCKED
from trakt_auth.sandbox.state import State
from trakt_auth.sandbox.world.person import Person


class Callers:
    """Tells those who may call from those who may not, and who they are."""

    def __init__(self, state: State) -> None:
        self._settings = state.settings
        self._tokens = state.tokens
        self._world = state.world

    def check_application(self, request: Request) -> None:
        """Refuse a wrong api key with 403, and another version of the API with 412."""
        if request.headers.get("trakt-api-key") != self._settings.client_id:
            raise HTTPException(403)
        if request.headers.get("trakt-api-version") != "2":
            raise HTTPException(412)

    def known(self, request: Request) -> Person | None:
        """Who calls what nobody has to sign in for, if they send a token that holds."""
        try:
            return self.person(request)
        except HTTPException:
            return None

    def person(self, request: Request) -> Person:
        """Who is signed in. Refuses a token that is missing, expired or revoked.

        Those are 401 (RFC 6750 section 3); a locked account is 423.
        """
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if not token:
            raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
        name = self._tokens.whose(token.strip()) if scheme.lower() == "bearer" else None
        person = None if name is None else self._world.person(name)
        if person is None:
            raise HTTPException(401, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
        if person.locked:
            raise HTTPException(423, headers=LOCKED)
        return person
