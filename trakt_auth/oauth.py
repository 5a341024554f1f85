"""The token endpoint: get a token for an authorization code, refresh it, revoke it.

Each function comes blocking and async (with an ``a`` before its name). All of them raise the same:

* `InvalidGrant`: the code or refresh token is used, revoked or expired.
* `InvalidClient`: the client id or secret is wrong.
* `OAuthError`: any other refusal of RFC 6749 section 5.2.
* `RateLimited`, `Unavailable`, `Forbidden`: Trakt did not look at the request, or not to the end.
  After an `Unavailable` without a status it is unknown whether the grant was used up.
* `UnexpectedResponse`: an answer that breaks the contract.
"""

from __future__ import annotations

import re
import secrets
import time
from base64 import urlsafe_b64encode
from hashlib import sha256
from hmac import compare_digest
from typing import TypeAlias
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
from attrs import field, frozen

from generated_client import Client, models
from generated_client.api.authentication_oauth import exchange_a_token, revoke_an_access_token
from generated_client.types import UNSET
from trakt_auth._http import Attempt, Reply, async_client, sync_client
from trakt_auth.app import App
from trakt_auth.errors import InvalidClient, InvalidGrant, OAuthError, TraktAuthError
from trakt_auth.status import error_for_status
from trakt_auth.token import Token

_TOKEN_ENDPOINT = "the token endpoint"  # noqa: S105 - a name, for messages
_REVOKE_ENDPOINT = "the revocation endpoint"

# Here and not in hints alone: once Trakt has answered a refresh, nothing may be left to import. The
# package may have been upgraded under a running program, and the old refresh token is spent.
Grant: TypeAlias = models.AuthorizationCodeGrant | models.RefreshTokenGrant
Answer: TypeAlias = models.AccessTokenResponse | models.OauthErrorResponse


@frozen(kw_only=True)
class AuthorizationRequest:
    """A sign-in in a browser that is under way (RFC 6749 section 4.1, with PKCE of RFC 7636).

    Send the person to `url`, keep this until they come back, then give `exchange` the code that
    `code_from` finds in the redirect, and `code_verifier`.
    """

    url: str = field(repr=False)
    state: str = field(repr=False)
    code_verifier: str = field(repr=False)

    def code_from(self, redirect: str) -> str:
        """Find the authorization code in the URL that the browser was sent back to.

        Args:
            redirect: The whole URL, or its query.

        Raises:
            OAuthError: The person refused, or Trakt reports another error.
            InvalidGrant: The answer belongs to another request (its ``state`` differs; RFC 6749
                section 10.12), or holds no code.
        """
        answer = parse_qs(urlsplit(redirect).query or redirect.rpartition("?")[2])
        if not compare_digest(answer.get("state", [""])[0].encode(), self.state.encode()):
            raise InvalidGrant(
                "This answer belongs to another sign-in (its state differs). Start a new one."
            )
        if "error" in answer:
            error = _error_code(answer["error"][0])
            raise OAuthError(
                f"The sign-in was refused ({error or 'no reason given'}).", error=error
            )
        if not answer.get("code"):
            raise InvalidGrant("The answer holds no authorization code. Start a new sign-in.")
        return answer["code"][0]


def authorize_url(app: App) -> AuthorizationRequest:
    """Make the link that a person signs in by, with fresh ``state`` and PKCE secrets (S256)."""
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
    )
    return AuthorizationRequest(
        url=f"{app.auth_url}/oauth/authorize?{query}", state=state, code_verifier=verifier
    )


def exchange(
    app: App,
    code: str,
    *,
    code_verifier: str | None = None,
    http_client: httpx.Client | None = None,
) -> Token:
    """Trade an authorization code for a token. The code works once.

    Args:
        app: Who is calling.
        code: What the browser came back with.
        code_verifier: The one of the `AuthorizationRequest`.
        http_client: A client of yours to send by; it is not closed.
    """
    return _obtain(app, _code_grant(app, code, code_verifier), http_client)


async def aexchange(
    app: App,
    code: str,
    *,
    code_verifier: str | None = None,
    http_client: httpx.AsyncClient | None = None,
) -> Token:
    """Do as `exchange` does, async."""
    return await _aobtain(app, _code_grant(app, code, code_verifier), http_client)


def refresh(app: App, token: Token, *, http_client: httpx.Client | None = None) -> Token:
    """Trade a refresh token for a new token. It works once: save the new token before all else.

    Args:
        app: Who is calling; the application that `token` was issued to.
        token: Its refresh token is used up.
        http_client: A client of yours to send by; it is not closed.
    """
    return _obtain(app, _refresh_grant(app, token), http_client)


async def arefresh(
    app: App, token: Token, *, http_client: httpx.AsyncClient | None = None
) -> Token:
    """Do as `refresh` does, async."""
    return await _aobtain(app, _refresh_grant(app, token), http_client)


def revoke(app: App, token: Token, *, http_client: httpx.Client | None = None) -> None:
    """Sign out: neither the access token nor the refresh token works afterwards (RFC 7009).

    A token that Trakt does not know counts as revoked.
    """
    attempt: Attempt[models.OauthErrorResponse] = Attempt()
    with sync_client(app, app.auth_url, http_client) as http, attempt:
        api = Client(base_url=app.auth_url).set_httpx_client(http)
        attempt.got(revoke_an_access_token.sync_detailed(client=api, body=_revocation(app, token)))
    _check_revoked(app, attempt.reply)


async def arevoke(app: App, token: Token, *, http_client: httpx.AsyncClient | None = None) -> None:
    """Do as `revoke` does, async."""
    attempt: Attempt[models.OauthErrorResponse] = Attempt()
    async with async_client(app, app.auth_url, http_client) as http:
        api = Client(base_url=app.auth_url).set_async_httpx_client(http)
        with attempt:
            attempt.got(
                await revoke_an_access_token.asyncio_detailed(
                    client=api, body=_revocation(app, token)
                )
            )
    _check_revoked(app, attempt.reply)


def _obtain(app: App, grant: Grant, http_client: httpx.Client | None) -> Token:
    attempt: Attempt[Answer] = Attempt()
    with sync_client(app, app.auth_url, http_client) as http, attempt:
        api = Client(base_url=app.auth_url).set_httpx_client(http)
        attempt.got(exchange_a_token.sync_detailed(client=api, body=grant))
    return _token(app, grant, attempt.reply)


async def _aobtain(app: App, grant: Grant, http_client: httpx.AsyncClient | None) -> Token:
    attempt: Attempt[Answer] = Attempt()
    async with async_client(app, app.auth_url, http_client) as http:
        api = Client(base_url=app.auth_url).set_async_httpx_client(http)
        with attempt:
            attempt.got(await exchange_a_token.asyncio_detailed(client=api, body=grant))
    return _token(app, grant, attempt.reply)


def _code_grant(app: App, code: str, code_verifier: str | None) -> models.AuthorizationCodeGrant:
    return models.AuthorizationCodeGrant(
        grant_type="authorization_code",
        code=code,
        client_id=app.client_id,
        client_secret=app.client_secret or UNSET,
        redirect_uri=app.redirect_uri,
        code_verifier=code_verifier or UNSET,
    )


def _refresh_grant(app: App, token: Token) -> models.RefreshTokenGrant:
    return models.RefreshTokenGrant(
        grant_type="refresh_token",
        refresh_token=token.refresh_token,
        client_id=app.client_id,
        client_secret=app.client_secret or UNSET,
        redirect_uri=app.redirect_uri,
    )


def _revocation(app: App, token: Token) -> models.RevokeAnAccessTokenRequest:
    return models.RevokeAnAccessTokenRequest(
        token=token.access_token,
        client_id=app.client_id,
        client_secret=app.client_secret or UNSET,
    )


def _token(app: App, grant: Grant, reply: Reply[Answer]) -> Token:
    if reply.status == 200 and isinstance(reply.parsed, models.AccessTokenResponse):
        arrival = {"received_at": time.time(), "client_id": app.client_id}
        try:
            return Token.from_dict(reply.parsed.to_dict() | arrival)
        except ValueError:
            pass  # the same as any other answer that is no token
    what = "refresh token" if isinstance(grant, models.RefreshTokenGrant) else "authorization code"
    raise _refusal(app, reply, _TOKEN_ENDPOINT, f"the {what}")


def _check_revoked(app: App, reply: Reply[models.OauthErrorResponse]) -> None:
    if reply.status not in (200, 204):
        raise _refusal(app, reply, _REVOKE_ENDPOINT, "the token")


def _refusal(
    app: App, reply: Reply[Answer] | Reply[models.OauthErrorResponse], where: str, what: str
) -> TraktAuthError:
    """The error for an answer other than the one asked for (RFC 6749 section 5.2)."""
    body = reply.parsed
    code = _error_code(body.error) if isinstance(body, models.OauthErrorResponse) else None
    if code is None:
        return error_for_status(reply.status, where, retry_after=reply.retry_after)
    assert isinstance(body, models.OauthErrorResponse)  # noqa: S101 - only such a body has a code
    description = _description(body.error_description, app.client_secret)
    because = f": {description}" if description else ""
    if code == "invalid_grant":
        return InvalidGrant(
            f"Trakt refused {what} ({code}{because}). It was used, revoked or has expired: "
            "log in again.",
            error=code,
            description=description,
        )
    # A deleted application is reported as invalid_request, "client_id is required".
    if code in ("invalid_client", "unauthorized_client") or "client_id" in (description or ""):
        return InvalidClient(
            f"Trakt refused the application's credentials ({code}{because}). "
            "Check client_id and client_secret, and that the application still exists.",
            error=code,
            description=description,
        )
    return OAuthError(
        f"Trakt refused {what} ({code}{because}).", error=code, description=description
    )


def _error_code(value: object) -> str | None:
    if isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", value):
        return value
    return None


def _description(value: object, secret: str | None) -> str | None:
    if not isinstance(value, str):
        return None
    # Long runs without a blank could be what was sent: a description has no use for them.
    words = [word if len(word) <= 20 and word != secret else "..." for word in value.split()]
    return "".join(filter(str.isprintable, " ".join(words)))[:200] or None
