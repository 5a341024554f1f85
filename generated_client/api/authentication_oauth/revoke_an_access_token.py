# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.OauthErrorResponse] = Operation(
    "revoke_an_access_token",
    lambda: {
        200: None,
        400: models.OauthErrorResponse,
        401: models.OauthErrorResponse,
        403: None,
        429: None,
    },
)


def _get_kwargs(*, body: models.RevokeAnAccessTokenRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/oauth/revoke", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.RevokeAnAccessTokenRequest
) -> Response[models.OauthErrorResponse]:
    """Revoke an access_token.

    Signs the person out of this application. The access token and its refresh token stop
    working.

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
    *, client: AuthenticatedClient | Client, body: models.RevokeAnAccessTokenRequest
) -> Response[models.OauthErrorResponse]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.RevokeAnAccessTokenRequest
) -> models.OauthErrorResponse | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.RevokeAnAccessTokenRequest
) -> models.OauthErrorResponse | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
