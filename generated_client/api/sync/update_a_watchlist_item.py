# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "update_a_watchlist_item",
    "put",
    "/sync/watchlist/{list_item_id}",
    lambda: {
        204: None,
        400: None,
        401: None,
        403: None,
        404: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    list_item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: models.ListItemUpdateRequest,
) -> Response[None]:
    """Update a watchlist item.

    Changes the notes or the rank of one entry on the token owner's watchlist.

    Needs a signed-in person.

    Args:
        list_item_id: The `id` that the entry has on the list.
        body: What to send.

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
