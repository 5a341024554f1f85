"""The token endpoint: get a token for an authorization code, refresh it, revoke it.

Each function comes blocking and async (with an ``a`` before its name). All of them raise the same:

* `InvalidGrant`: the code or refresh token is used, revoked or expired.
* `InvalidClient`: the client id or secret is wrong.
* `OAuthError`: any other refusal of RFC 6749 section 5.2.
* `RateLimited`, `Unavailable`, `Forbidden`: Trakt did not process the request, or not completely.
  After an `Unavailable` without a status, the code or refresh token may have been used up.
* `UnexpectedResponse`: an answer that breaks the contract.
"""

from __future__ import annotations

import re
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Collection, Mapping
from hashlib import sha256
from hmac import compare_digest
from typing import Any, Literal, Self
from urllib.parse import parse_qs, urlencode, urlsplit

from attrs import asdict, field, frozen

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client import models
from generated_client.api.authentication_oauth import exchange_a_token, revoke_an_access_token
from generated_client.types import UNSET
from trakt_auth import errors
from trakt_auth._ground.checks import given, visible
from trakt_auth._ground.secrets import sealed, sealed_init
from trakt_auth._ground.shown import shown
from trakt_auth._statuses.statuses import is_success
from trakt_auth._wire.clients import async_client, sync_client
from trakt_auth._wire.exchange import MaySend, Reply, Sends, aask, ask, error_for
from trakt_auth._wire.http import httpx
from trakt_auth._wire.issued import issued, token_names
from trakt_auth.app import App
from trakt_auth.token import Home, Token


@sealed_init
@frozen(kw_only=True)
class AuthorizationRequest:
    """A sign-in in a browser, in progress (RFC 6749 section 4.1, with PKCE of RFC 7636).

    Send the person to `url`, and keep this value until they come back. Then call `exchange` with
    the code that `code_from` finds in the redirect, and with `code_verifier`. If another process
    receives the redirect, pass the value on by `to_dict` and `from_dict`.

    Raises:
        ValueError: A field could not have come from `authorize_url`. The message names only the
            field.
    """

    url: str = field(repr=False, validator=visible)
    state: str = field(repr=False, validator=visible)
    code_verifier: str = field(repr=False, validator=visible)

    def to_dict(self) -> dict[str, str]:
        """Return the request as a JSON object. Store it where the browser cannot read it."""
        return asdict(self)

    @classmethod
    @sealed
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read back what `to_dict` made. Unknown keys are ignored.

        Raises:
            ValueError: A field is missing or of the wrong kind.
        """
        return cls(**given(cls, data))

    @sealed
    def code_from(self, redirect: str) -> str:
        """Find the authorization code in the URL that the browser was sent back to.

        Args:
            redirect: The whole URL, or its query.

        Raises:
            OAuthError: The person refused, or Trakt reports another error.
            InvalidGrant: The answer belongs to another request (its ``state`` differs; RFC 6749
                section 10.12), or holds no code.
        """
        try:
            redirect.encode()
            answer = parse_qs(urlsplit(redirect).query or redirect.rpartition("?")[2])
        except ValueError:  # no URL, half an emoji in it, or more fields than anybody sends
            answer = {}
        if not compare_digest(answer.get("state", [""])[0].encode(), self.state.encode()):
            raise errors.InvalidGrant(
                "This answer belongs to another sign-in (its state differs). Start a new one."
            )
        if "error" in answer:
            error = _error_code(answer["error"][0])
            raise errors.OAuthError(
                f"The sign-in was refused ({error or 'no reason given'}).", error=error
            )
        if not answer.get("code"):
            raise errors.InvalidGrant(
                "The answer holds no authorization code. Start a new sign-in."
            )
        return answer["code"][0]


def authorize_url(
    app: App, *, signup: bool = False, prompt: Literal["login"] | None = None
) -> AuthorizationRequest:
    """Make the link to sign in with, with new ``state`` and PKCE secrets (S256).

    Args:
        app: The application. Trakt sends the browser back to its `redirect_uri`.
        signup: Whether Trakt first shows the page to create an account.
        prompt: With ``login``, the person must sign in and approve again, even if the browser is
            signed in at Trakt. Use it to let people change accounts.

    Raises:
        ConfigurationError: `prompt` is neither ``login`` nor None.
    """
    if prompt not in (None, "login"):
        raise errors.ConfigurationError('prompt must be "login" or None')
    state = secrets.token_urlsafe(32)
    verifier = secrets.token_urlsafe(64)
    challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    query = urlencode(
        {
            "response_type": "code",
            "client_id": app.client_id,
            "redirect_uri": app.redirect_uri,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        | ({"signup": "true"} if signup else {})
        | ({"prompt": prompt} if prompt else {})
    )
    return AuthorizationRequest(
        url=f"{app.auth_url}/oauth/authorize?{query}", state=state, code_verifier=verifier
    )


@sealed
def exchange(
    app: App,
    code: str,
    *,
    code_verifier: str | None = None,
    http_client: httpx.Client | None = None,
) -> Token:
    """Exchange an authorization code for a token. The code works once.

    Args:
        app: The application that calls.
        code: The code that `AuthorizationRequest.code_from` found in the redirect.
        code_verifier: The `code_verifier` of the `AuthorizationRequest`.
        http_client: Your own client to send with; it is not closed.
    """
    grant = _code_grant(app, code, code_verifier)
    return grant.token(grant.send(http_client))


@sealed
async def aexchange(
    app: App,
    code: str,
    *,
    code_verifier: str | None = None,
    http_client: httpx.AsyncClient | None = None,
) -> Token:
    """Do as `exchange` does, async."""
    grant = _code_grant(app, code, code_verifier)
    return grant.token(await grant.send_async(http_client))


@sealed
def refresh(
    app: App,
    token: Token,
    *,
    http_client: httpx.Client | None = None,
    may_send: MaySend | None = None,
) -> Token:
    """Exchange a refresh token for a new token. It works once: save the new token at once.

    Args:
        app: The application that `token` was issued to.
        token: The old token. Its refresh token is used up.
        http_client: Your own client to send with; it is not closed.
        may_send: Called once there is a connection, before the first byte leaves. If it raises a
            `TraktAuthError`, nothing is sent. A transport of your own may not call it.
    """
    grant = _refresh_grant(app, token)
    return grant.token(grant.send(http_client, may_send), spent=token.refresh_token)


@sealed
async def arefresh(
    app: App,
    token: Token,
    *,
    http_client: httpx.AsyncClient | None = None,
    may_send: MaySend | None = None,
) -> Token:
    """Do as `refresh` does, async."""
    grant = _refresh_grant(app, token)
    reply = await grant.send_async(http_client, may_send)
    return grant.token(reply, spent=token.refresh_token)


@sealed
def revoke(app: App, token: Token, *, http_client: httpx.Client | None = None) -> None:
    """Revoke a token. Afterwards, neither access token nor refresh token works (RFC 7009).

    A token that Trakt does not know counts as revoked.
    """
    revocation = _revocation(app, token)
    revocation.check(revocation.send(http_client))


@sealed
async def arevoke(app: App, token: Token, *, http_client: httpx.AsyncClient | None = None) -> None:
    """Do as `revoke` does, async."""
    revocation = _revocation(app, token)
    revocation.check(await revocation.send_async(http_client))


@frozen
class _Request:
    """A request to an OAuth endpoint."""

    app: App
    sends: Sends = field(repr=False)
    endpoint: str
    """The name of the endpoint, for messages."""
    proof: str
    """The name of the code or token that is sent, for messages."""
    secrets: Collection[str | None] = field(repr=False)

    def send(self, http_client: httpx.Client | None, may_send: MaySend | None = None) -> Reply:
        with sync_client(self.app, self.app.auth_url, http_client) as http:
            return ask(http, self.sends, may_send=may_send)

    async def send_async(
        self, http_client: httpx.AsyncClient | None, may_send: MaySend | None = None
    ) -> Reply:
        async with async_client(self.app, self.app.auth_url, http_client) as http:
            return await aask(http, self.sends, may_send=may_send)

    def token(self, reply: Reply, *, spent: str | None = None) -> Token:
        self.check(reply)
        token = issued(self.app, reply.body, spent=spent)
        if token is None:
            raise error_for(reply, self.endpoint)
        return token

    def check(self, reply: Reply) -> None:
        """Raise the error for a reply that refuses it (RFC 6749 section 5.2), or is no success."""
        if is_success(reply.status):
            return
        body = reply.body if isinstance(reply.body, dict) else {}
        code = _error_code(body.get("error"))
        # Only the body of these says why (RFC 6749 section 5.2). Of the others, the status says it.
        if code is None or reply.status not in (400, 401):
            raise error_for(reply, self.endpoint)
        secrets = filter(None, (*self.secrets, self.app.client_secret))
        description = _description(body.get("error_description"), [*secrets])
        because = f": {description}" if description else ""
        kind, message = errors.OAuthError, f"Trakt refused {self.proof} ({code}{because})."
        if code == "invalid_grant":
            kind = errors.InvalidGrant
            message += " It was used, revoked or has expired: log in again."
        # A deleted application is reported as invalid_request, "client_id is required".
        elif code in ("invalid_client", "unauthorized_client") or "client_id" in (
            description or ""
        ):
            kind = errors.InvalidClient
            message = (
                f"Trakt refused the application's credentials ({code}{because}). "
                "Check client_id and client_secret, and that the application still exists."
            )
        raise kind(message, error=code, description=description)


# Fields are given in the order of the contract, which alone knows their names.


def _grant(app: App, what: str, body: Any, *secrets: str | None) -> _Request:
    token_names()
    sends = exchange_a_token.OPERATION.request({"body": body})
    return _Request(app, sends, "the token endpoint", what, secrets)


@sealed
def _code_grant(app: App, code: str, verifier: str | None) -> _Request:
    body = models.AuthorizationCodeGrant(
        "authorization_code",
        code,
        app.client_id,
        app.redirect_uri,
        app.client_secret or UNSET,
        verifier or UNSET,
    )
    return _grant(app, "the authorization code", body, code, verifier)


def _refresh_grant(app: App, token: Token) -> _Request:
    if problem := Home.of(app).refusal(token):
        raise problem
    spent = token.refresh_token
    body = models.RefreshTokenGrant(
        "refresh_token", spent, app.client_id, app.redirect_uri, app.client_secret or UNSET
    )
    return _grant(app, "the refresh token", body, spent)


def _revocation(app: App, token: Token) -> _Request:
    if problem := Home.of(app).refusal(token):
        raise problem
    body = models.RevokeAnAccessTokenRequest(
        token.access_token, app.client_id, app.client_secret or UNSET
    )
    sends = revoke_an_access_token.OPERATION.request({"body": body})
    return _Request(app, sends, "the revocation endpoint", "the token", [token.access_token])


def _error_code(value: object) -> str | None:
    if isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", value):
        return value
    return None


def _description(value: object, secrets: Collection[str]) -> str | None:
    if not isinstance(value, str):
        return None
    # A long run without a blank could be a secret that was sent: a description needs none.
    words = [
        "..." if len(word) > 20 or any(secret in word for secret in secrets) else word
        for word in value.split()
    ]
    return shown(" ".join(words))[:200] or None
