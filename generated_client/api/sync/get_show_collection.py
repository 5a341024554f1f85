# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.CollectedShow]] = Operation(
    "get_show_collection",
    "get",
    "/sync/collection/shows",
    lambda: {200: list[models.CollectedShow], 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedShow]]:
    """Get show collection.

    Shows the token's owner owns, each with its collected seasons and episodes. Paged.

    Needs a signed-in person.

    Args:
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
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
