# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "delete_any_active_checkins",
    "delete",
    "/checkin",
    lambda: {204: None, 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[None]:
    """Delete any active checkins.

    Cancels the active check-in of the token's owner; no play is added.

    Needs a signed-in person.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
