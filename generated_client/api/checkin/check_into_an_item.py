# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.Checkin | models.CheckinConflict] = Operation(
    "check_into_an_item",
    "post",
    "/checkin",
    lambda: {
        200: models.Checkin,
        201: models.Checkin,
        400: None,
        401: None,
        403: None,
        404: None,
        409: models.CheckinConflict,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.CheckinRequest
) -> Response[models.Checkin | models.CheckinConflict]:
    """Check into an item.

    Says, without a player, that the token's owner is watching a movie or an episode. After the
    running time it becomes a play by itself. Only one check-in or scrobble can be active at a
    time.

    Needs a signed-in person.

    Args:
        body: What is being watched: a movie, an episode, or a show and the number of an episode.

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
