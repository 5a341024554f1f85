# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.FollowResult] = Operation(
    "follow_this_user",
    "post",
    "/users/{id}/follow",
    lambda: {
        200: models.FollowResult,
        201: models.FollowResult,
        401: None,
        403: None,
        404: None,
        409: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    id: str, *, client: AuthenticatedClient | Client
) -> Response[models.FollowResult]:
    """Follow this user.

    Follows a user on behalf of the token's owner. A public user is followed at once; a private
    one has to approve first, and until then `approved_at` is null.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.

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
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
