# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.HistoryRemoveResult] = Operation(
    "remove_items_from_history",
    "post",
    "/sync/history/remove",
    lambda: {
        200: models.HistoryRemoveResult,
        201: models.HistoryRemoveResult,
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
    *, client: AuthenticatedClient | Client, body: models.HistoryRemovalRequest
) -> Response[models.HistoryRemoveResult]:
    """Remove items from history.

    Removes plays of the token's owner. Naming a title removes all its plays, and a show or
    season stands for all its episodes; to remove single plays send their history `ids` instead.

    Needs a signed-in person.

    Args:
        body: All plays of the items, or single plays by their history ids.

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
