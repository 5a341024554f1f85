# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.AddResult] = Operation(
    "add_items_to_watchlist",
    "post",
    "/sync/watchlist",
    lambda: {
        200: models.AddResult,
        201: models.AddResult,
        400: None,
        401: None,
        403: None,
        412: None,
        420: None,
        422: None,
        423: None,
        426: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.ListItemsRequest
) -> Response[models.AddResult]:
    """Add items to watchlist.

    Adds titles to the token owner's watchlist; a show stands for itself, not for its episodes.
    Titles already there are counted under `existing`, so a repeat does no harm. The size is
    limited: beyond the limit, Trakt answers 420. VIP raises the limit.

    Needs a signed-in person.

    Args:
        body: What to add to the list or the watchlist.

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
