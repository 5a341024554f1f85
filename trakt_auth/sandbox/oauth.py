"""The OAuth endpoints that programs call: device login, tokens, revocation."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from trakt_auth.sandbox.devices import Poll
from trakt_auth.sandbox.firewall import is_trakts
from trakt_auth.sandbox.locations import ACTIVATE, DEVICE_TOKEN
from trakt_auth.sandbox.replies import NO_STORE, Json, OAuthError, empty, fields_of, json_object
from trakt_auth.sandbox.state import State
from trakt_auth.sandbox.tokens import InvalidGrant, TokenBody


class OAuth:
    """``/oauth/*``, except for the page on which a person consents."""

    def __init__(self, state: State) -> None:
        self._settings = state.settings
        self._devices = state.devices
        self._tokens = state.tokens
        self.routes = [
            Route("/oauth/device/code", self.device_code, methods=["POST"]),
            Route(DEVICE_TOKEN, self.device_token, methods=["POST"]),
            Route("/oauth/token", self.token, methods=["POST"]),
            Route("/oauth/revoke", self.revoke, methods=["POST"]),
        ]

    async def device_code(self, request: Request) -> Response:
        """Start a device login."""
        fields = await json_object(request)
        if not fields.get("client_id"):
            raise OAuthError(400, "invalid_request", "client_id is required")
        if fields["client_id"] != self._settings.client_id:
            return empty(403)
        login = self._devices.issue()
        body = {
            "device_code": login.device_code,
            "user_code": login.user_code,
            "verification_url": f"{_own_address(request)}{ACTIVATE}",
            "expires_in": self._settings.expires_in,
            "interval": login.interval,
        }
        return Json(body, headers=NO_STORE)

    async def device_token(self, request: Request) -> Response:
        """Answer a poll; only success has a body."""
        fields = await json_object(request)
        if fields.get("client_id") != self._settings.client_id:
            return empty(403)
        self._check_secret(fields)
        poll = self._devices.poll(fields.get("code"))
        if poll is Poll.GRANTED:
            return _granted(self._tokens.issue(self._devices.who(fields.get("code"))))
        if poll is Poll.TOO_FAST:
            retry = {"Retry-After": str(self._settings.interval)}
            return PlainTextResponse("Slow down.", poll.value, retry)
        return empty(poll.value)

    async def token(self, request: Request) -> Response:
        """Trade an authorization code or a refresh token for tokens."""
        fields = await fields_of(request)
        self._check_client(fields)
        try:
            match fields.get("grant_type"):
                case "authorization_code":
                    return _granted(
                        self._tokens.redeem(
                            fields.get("code"),
                            redirect_uri=fields.get("redirect_uri"),
                            verifier=fields.get("code_verifier"),
                            authenticated=fields.get("client_secret") is not None,
                        )
                    )
                case "refresh_token":
                    self._check_redirect_uri(fields)
                    return _granted(self._tokens.refresh(fields.get("refresh_token")))
                case _:
                    raise OAuthError(
                        400,
                        "unsupported_grant_type",
                        "grant_type must be authorization_code or refresh_token",
                    )
        except InvalidGrant as error:
            raise OAuthError(400, "invalid_grant", str(error)) from None

    async def revoke(self, request: Request) -> Response:
        """End a session."""
        fields = await json_object(request)
        self._check_client(fields)
        if not fields.get("token"):
            raise OAuthError(400, "invalid_request", "token is required")
        self._tokens.revoke(fields["token"])
        return Json({}, headers=NO_STORE)

    def _check_client(self, fields: Mapping[str, object]) -> None:
        if not fields.get("client_id"):
            raise OAuthError(401, "invalid_client", "client_id is required")
        if fields["client_id"] != self._settings.client_id:
            raise OAuthError(401, "invalid_client", "no application has this client_id")
        self._check_secret(fields)

    def _check_secret(self, fields: Mapping[str, object]) -> None:
        # Optional since 2026, but not optionally right. Programs without one send null.
        if fields.get("client_secret") not in (None, self._settings.client_secret):
            raise OAuthError(401, "invalid_client", "client_secret is wrong")

    def _check_redirect_uri(self, fields: Mapping[str, object]) -> None:
        # Documented for a refresh too; applications that leave it out have been seen to work.
        sent = fields.get("redirect_uri")
        if sent is not None and sent not in self._settings.redirect_uris:
            raise OAuthError(400, "invalid_request", "redirect_uri is not a registered one")


def _own_address(request: Request) -> str:
    """Where people go: in Trakt's place, to its host for logins, whichever was asked."""
    ours = request.base_url
    return "https://auth.trakt.tv" if is_trakts(ours.hostname or "") else str(ours).rstrip("/")


def _granted(body: TokenBody) -> Response:
    return Json(body, headers=NO_STORE)
