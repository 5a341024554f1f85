"""The ways in which Trakt says no, and reading what it was asked."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote_plus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from trakt_auth.sandbox import json_text

LOCKED = {"X-Account-Locked": "true"}
"""What a locked account is told, with 423."""

NO_STORE = {"Cache-Control": "no-store"}


class Json(JSONResponse):
    """JSON as Trakt sends it."""

    media_type = "application/json; charset=utf-8"


class OAuthError(Exception):
    """A refusal that OAuth explains in JSON (RFC 6749 section 5.2)."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.error = error
        self.description = description


def empty(status: int, headers: Mapping[str, str] | None = None) -> Response:
    """A status without a body, as Trakt sends it."""
    return Response(b"", status, headers, media_type="text/html")


def tagged(request: Request, response: Response, cache_control: str) -> Response:
    """What a read answers, for caches; 304 without a body where the caller has it already."""
    if request.method not in {"GET", "HEAD"} or response.status_code != 200:
        return response
    digest = hashlib.sha256(response.body).hexdigest()[:32]
    tag = f'W/"{digest}"'
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = cache_control
    known = request.headers.get("if-none-match", "").split(",")
    if tag not in {each.strip() for each in known}:
        return response
    body_alone = {"content-length", "content-type"}
    kept = {name: each for name, each in response.headers.items() if name not in body_alone}
    return Response(status_code=304, headers=kept)


async def on_http_exception(_: Request, error: Exception) -> Response:
    """Starlette's own refusals, such as an unknown path, as Trakt says them."""
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for these alone
    return empty(error.status_code, error.headers)


async def on_oauth_error(_: Request, error: Exception) -> Response:
    """A refusal of an ``/oauth`` endpoint."""
    assert isinstance(error, OAuthError)  # noqa: S101 - registered for these alone
    body = {"error": error.error, "error_description": error.description}
    return Json(body, error.status, NO_STORE)


async def fields_of(request: Request) -> Mapping[str, object]:
    """The fields of a body that is JSON, or a form: OAuth says forms (RFC 6749 section 4.1.3).

    Raises what `json_object` raises.
    """
    if _media_type(request) != "application/x-www-form-urlencoded":
        return await json_object(request)
    fields = dict(parse_qsl((await request.body()).decode(errors="replace")))
    # auth.trakt.tv takes no credentials in a header (trakt/trakt-api#903); of the other, no source
    # says, and requests-oauthlib sends them there.
    return {**fields, **(_basic(request) if request.url.hostname == "api.trakt.tv" else {})}


def _basic(request: Request) -> Mapping[str, str]:
    scheme, _, text = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return {}
    try:
        name, _, secret = b64decode(text, validate=True).decode().partition(":")
    except ValueError:
        return {}
    return {"client_id": unquote_plus(name), "client_secret": unquote_plus(secret)}


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def json_value(request: Request) -> object:
    """The JSON in a request's body.

    Raises:
        HTTPException: 412 if the body is not said to be JSON, 400 if it is none that can be used.
    """
    if _media_type(request) != "application/json":
        raise HTTPException(412)
    try:
        return json_text.read(await request.body())
    except ValueError:
        raise HTTPException(400) from None


async def json_object(request: Request) -> Mapping[str, object]:
    """The JSON object in a request's body.

    Raises:
        HTTPException: 412 if the body is not said to be JSON, 400 if it is not a JSON object.
    """
    value = await json_value(request)
    if not isinstance(value, dict):
        raise HTTPException(400)
    return value
