# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.AccessTokenResponse] = Operation(
    "poll_for_the_access_token",
    lambda: {
        200: models.AccessTokenResponse,
        400: None,
        404: None,
        409: None,
        410: None,
        418: None,
        429: None,
    },
)


def _get_kwargs(*, body: models.PollForTheAccessTokenRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/oauth/device/token", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.PollForTheAccessTokenRequest
) -> Response[models.AccessTokenResponse]:
    """Poll for the access_token.

    Asks whether the person has approved the device yet. Poll every `interval` seconds, counted
    from the last answer. Stop after `expires_in` seconds, and tell the person to start again.
    On a 200, save the whole answer: the access token lives for its `expires_in` seconds (7 days
    in 2026). Before it expires, get a new one with the refresh token, which works once; the
    person need not sign in again.

    Only the 200 has a body that means anything: the other answers come empty, as HTML or as
    JSON, and the status alone tells them apart.

    Args:
        body: What to send.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: models.PollForTheAccessTokenRequest
) -> Response[models.AccessTokenResponse]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.PollForTheAccessTokenRequest
) -> models.AccessTokenResponse | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.PollForTheAccessTokenRequest
) -> models.AccessTokenResponse | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
