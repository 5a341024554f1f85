# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.OauthErrorResponse] = Operation(
    "revoke_an_access_token",
    "post",
    "/oauth/revoke",
    lambda: {
        200: None,
        400: models.OauthErrorResponse,
        401: models.OauthErrorResponse,
        403: None,
        429: None,
    },
)


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
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
