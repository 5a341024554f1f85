# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "deny_follow_request",
    "delete",
    "/users/requests/{id}",
    lambda: {204: None, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(id: int | str, *, client: AuthenticatedClient | Client) -> Response[None]:
    """Deny follow request.

    Denies a request to follow the token's owner.

    Needs a signed-in person.

    Args:
        id: The id of the request.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
