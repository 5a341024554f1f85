# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.EpisodePlay]] = Operation(
    "get_history_for_a_show",
    "get",
    "/users/{id}/history/shows/{item_id}",
    lambda: {200: list[models.EpisodePlay], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: str,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.EpisodePlay]]:
    """Get history for a show.

    Every play of any episode of one show by a user, newest first. Paged.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        item_id: The Trakt id of the item.
        extended: How much of each item to return; without it, only title, year and ids.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.

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
