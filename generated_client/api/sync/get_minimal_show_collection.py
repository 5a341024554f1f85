# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.MinimalCollectedShows] = Operation(
    "get_minimal_show_collection",
    "get",
    "/sync/collection/minimal/shows",
    lambda: {200: models.MinimalCollectedShows, 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[models.MinimalCollectedShows]:
    """Get minimal show collection.

    The show collection of the token's owner in its shortest form: an object nested by show id,
    season and episode, ending in the time of collecting. Not paged.

    Needs a signed-in person.

    Args:
        available_on: Only items on this server or service, such as `plex`.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.
        sync_id: Only plays imported by this sync.

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
