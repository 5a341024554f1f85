# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.MinimalCollection] = Operation(
    "get_minimal_episode_collection",
    "get",
    "/sync/collection/minimal/episodes",
    lambda: {200: models.MinimalCollection, 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[models.MinimalCollection]:
    """Get minimal episode collection.

    The collected episodes of the token's owner in their shortest form: an object that maps each
    Trakt id to the time of collecting. Not paged.

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
