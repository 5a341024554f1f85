# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.AccessTokenResponse] = Operation(
    "poll_for_the_access_token",
    "post",
    "/oauth/device/token",
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


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.PollForTheAccessTokenRequest
) -> Response[models.AccessTokenResponse]:
    """Poll for the access_token.

    Asks whether the person has approved the device yet. Poll every `interval` seconds, counted
    from the last answer. Stop after `expires_in` seconds, and tell the person to start again.
    On a 200, save the whole answer: the access token lives for its `expires_in` seconds (7 days
    in 2026). Before it expires, get a new one with the refresh token, which works once; the
    person need not sign in again.

    Only the body of the 200 counts. Other answers are empty, HTML or JSON, and are told apart
    by their status.

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
