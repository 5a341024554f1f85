# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.RemoveResult] = Operation(
    "remove_items_from_personal_list",
    "post",
    "/users/{id}/lists/{list_id}/items/remove",
    lambda: {
        200: models.RemoveResult,
        201: models.RemoveResult,
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
    id: str, list_id: int | str, *, client: AuthenticatedClient | Client, body: models.ItemsRequest
) -> Response[models.RemoveResult]:
    """Remove items from personal list.

    Removes titles from a list that the token's owner may edit. What could not be found comes
    back in `not_found`; a repeat does no harm.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        list_id: The Trakt id or the slug of the list.
        body: The items to hide, or to unhide.

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
