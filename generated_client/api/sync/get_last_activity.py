# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.LastActivities] = Operation(
    "get_last_activity",
    "get",
    "/sync/last_activities",
    lambda: {200: models.LastActivities, 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[models.LastActivities]:
    """Get last activity.

    When each kind of the token owner's data last changed: plays, ratings, collection,
    watchlist, lists, settings and so on, in UTC. Ask this first and fetch only what is newer
    than your copy; `all` is the latest of them.

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
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
