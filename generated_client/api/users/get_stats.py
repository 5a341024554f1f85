# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.UserStats] = Operation(
    "get_stats",
    "get",
    "/users/{id}/stats",
    lambda: {
        200: models.UserStats,
        204: None,
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def sync_detailed(id: str, *, client: AuthenticatedClient | Client) -> Response[models.UserStats]:
    """Get stats.

    Lifetime figures of a user: plays, titles watched, collected, rated and commented on,
    minutes watched, size of the network, and how the ratings spread from 1 to 10. A 204 if
    Trakt has not counted them for that user; since September 2026 it counts for VIP members
    alone.

    Signing in is optional.

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
