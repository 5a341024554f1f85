# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.ReorderResult] = Operation(
    "reorder_favorited_items",
    "post",
    "/sync/favorites/reorder",
    lambda: {
        200: models.ReorderResult,
        201: models.ReorderResult,
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
    *, client: AuthenticatedClient | Client, body: models.ReorderRequest
) -> Response[models.ReorderResult]:
    """Reorder favorited items.

    Sets the rank of the token owner's favourites: `rank` holds the entry ids, first to last.
    Ids that match nothing are returned in `skipped_ids`.

    Needs a signed-in person.

    Args:
        body: The new order.

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
