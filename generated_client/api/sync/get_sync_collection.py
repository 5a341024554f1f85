# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.CollectedItem] | models.MinimalCollection] = Operation(
    "get_sync_collection",
    "get",
    "/sync/collection/{type_}",
    lambda: {
        200: list[models.CollectedItem] | models.MinimalCollection,
        401: None,
        403: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedItem] | models.MinimalCollection]:
    """Get collection.

    What the token's owner owns, of one kind, with the date each item was collected. Takes
    `page` and `limit`.

    Needs a signed-in person.

    Args:
        type_: Kind of item.
        extended: How much of each item to return; without it, only title, year and ids.
        available_on: Only items on this server or service, such as `plex`.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.
        sync_id: Only plays imported by this sync.

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
