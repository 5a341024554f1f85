# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.AccessTokenResponse | models.OauthErrorResponse] = Operation(
    "exchange_a_token",
    "post",
    "/oauth/token",
    lambda: {
        200: models.AccessTokenResponse,
        400: models.OauthErrorResponse,
        401: models.OauthErrorResponse,
        403: None,
        429: None,
    },
)


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.AuthorizationCodeGrant | models.RefreshTokenGrant,
) -> Response[models.AccessTokenResponse | models.OauthErrorResponse]:
    """Exchange a token.

    Exchanges an authorization code, or a refresh token, for an access token. Each works once:
    after the answer the old refresh token is void, so save the new one first.

    Args:
        body: What to send.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
