# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.AddResult] = Operation(
    "add_items_to_collection",
    "post",
    "/sync/collection",
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
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.CollectionItemsRequest
) -> Response[models.AddResult]:
    """Add items to collection.

    Adds titles to the collection of the token's owner. A show or season stands for all its
    episodes; items already collected are counted under `existing`, so a repeat does no harm.

    Needs a signed-in person.

    Args:
        body: What is collected, since when, and the format of the copy.

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
