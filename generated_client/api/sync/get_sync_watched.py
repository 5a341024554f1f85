# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[
    list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies
] = Operation(
    "get_sync_watched",
    lambda: {
        200: list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies,
        401: None,
        403: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(
    type_: models.CatalogType,
    *,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/sync/watched/{segment('type_', type_)}",
        "params": as_query({"extended": extended, "page": page, "limit": limit}),
    }


def sync_detailed(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies]:
    """Get watched.

    Every movie or show the token's owner has seen, with the number of plays and the time of the
    latest. Paged since July 2026: a single request no longer brings the whole list.

    Needs a signed-in person.

    Args:
        type_: Movies or shows.
        extended: How much of each item to send. `min` answers an object keyed by id in place of the
            list.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(type_, extended=extended, page=page, limit=limit)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(type_, extended=extended, page=page, limit=limit)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(type_, extended=extended, page=page, limit=limit, client=client).parsed


async def asyncio(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(type_, extended=extended, page=page, limit=limit, client=client)
    ).parsed
