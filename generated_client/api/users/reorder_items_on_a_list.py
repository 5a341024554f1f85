# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.ListReorderResult] = Operation(
    "reorder_items_on_a_list",
    "post",
    "/users/{id}/lists/{list_id}/items/reorder",
    lambda: {
        200: models.ListReorderResult,
        201: models.ListReorderResult,
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
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: models.ReorderRequest,
) -> Response[models.ListReorderResult]:
    """Reorder items on a list.

    Sets the rank of the entries on a list the token's owner may edit: `rank` holds the entry
    ids, first to last. Ids that are not on the list are returned in `skipped_ids`.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        list_id: The Trakt id or the slug of the list.
        body: The new order.

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
