# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.FavoritesAddResult] = Operation(
    "add_items_to_favorites",
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


def _get_kwargs(*, body: models.FavoriteItemsRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/sync/favorites", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.FavoriteItemsRequest
) -> Response[models.FavoritesAddResult]:
    """Add items to favorites.

    Adds movies and shows to the favourites of the token's owner, which also steer
    recommendations. Those already there are counted under `existing`. The number is limited for
    every account, VIP or not: beyond it Trakt answers 420.

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
    answer = client.get_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: models.FavoriteItemsRequest
) -> Response[models.FavoritesAddResult]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.FavoriteItemsRequest
) -> models.FavoritesAddResult | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.FavoriteItemsRequest
) -> models.FavoritesAddResult | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
