# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.FavoritesAddResult] = Operation(
    "add_items_to_favorites",
    "post",
    "/sync/favorites",
    lambda: {
        200: models.FavoritesAddResult,
        201: models.FavoritesAddResult,
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
    *, client: AuthenticatedClient | Client, body: models.FavoriteItemsRequest
) -> Response[models.FavoritesAddResult]:
    """Add items to favorites.

    Adds movies and shows to the favourites of the token's owner, which also steer
    recommendations. Those already there are counted under `existing`. The number is limited for
    every account, VIP or not: beyond the limit, Trakt answers 420.

    Needs a signed-in person.

    Args:
        body: Movies and shows; `notes` say why.

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
