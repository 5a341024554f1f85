# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.LeaderboardEntry]] = Operation(
    "get_global_leaderboard",
    "get",
    "/users/leaderboard",
    lambda: {
        200: list[models.LeaderboardEntry],
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client
) -> Response[list[models.LeaderboardEntry]]:
    """Get global leaderboard.

    The people who have watched the most, by rank, with minutes and plays.

    Signing in is optional.

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
