# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.HistoryAddResult] = Operation(
    "add_items_to_watched_history",
    "post",
    "/sync/history",
    lambda: {
        200: models.HistoryAddResult,
        201: models.HistoryAddResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.HistoryItemsRequest
) -> Response[models.HistoryAddResult]:
    """Add items to watched history.

    Records plays for the token's owner. A show or season stands for all its episodes;
    `watched_at` is a UTC time, `released` or `unknown`, and now if absent. Not idempotent:
    Trakt does not look for duplicates, so a repeat adds every play once more.

    Needs a signed-in person.

    Args:
        body: What was watched, and when.

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
