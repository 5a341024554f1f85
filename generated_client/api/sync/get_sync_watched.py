# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[
    list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies
] = Operation(
    "get_sync_watched",
    "get",
    "/sync/watched/{type_}",
    lambda: {
        200: list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies,
        401: None,
        403: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.WatchedItem] | models.MinimalWatchedShows | models.MinimalWatchedMovies]:
    """Get watched.

    Every movie or show that the token's owner has watched, with the number of plays and the
    time of the latest. Paged since July 2026: a single request no longer brings the whole list.

    Needs a signed-in person.

    Args:
        type_: Movies or shows.
        extended: How much of each item to send. `min` answers an object keyed by id in place of the
            list.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.

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
