# Generated from openapi.yaml by "make regen". Do not edit.
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Literal, overload

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.MinimalWatchedMovies | list[models.WatchedMovie]] = Operation(
    "get_sync_watched_movies",
    "get",
    "/sync/watched/movies",
    lambda: {
        200: list[models.WatchedItem] | models.MinimalWatchedMovies,
        401: None,
        403: None,
        423: None,
        429: None,
    },
    lambda: (
        ({"extended": ("min",)}, models.MinimalWatchedMovies),
        ({}, list[models.WatchedMovie]),
    ),
)


@overload
def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedWatched.MIN],
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Response[models.MinimalWatchedMovies]: ...


@overload
def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[
        models.ExtendedWatched.FULL,
        models.ExtendedWatched.IMAGES,
        models.ExtendedWatched.PROGRESS,
        models.ExtendedWatched.NOSEASONS,
    ]
    | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Response[list[models.WatchedMovie]]: ...


@overload
def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Response[models.MinimalWatchedMovies | list[models.WatchedMovie]]: ...


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Response[Any]:
    """Get watched movies.

    Every movie that the signed-in person has watched, with the number of plays and the time of
    the latest. Paged since July 2026.

    Needs a signed-in person.

    Args:
        extended: How much of each item to send. `min` answers an object keyed by id in place of the
            list.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    return OPERATION.blocking(locals())


@overload
async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedWatched.MIN],
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Response[models.MinimalWatchedMovies]: ...


@overload
async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[
        models.ExtendedWatched.FULL,
        models.ExtendedWatched.IMAGES,
        models.ExtendedWatched.PROGRESS,
        models.ExtendedWatched.NOSEASONS,
    ]
    | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Response[list[models.WatchedMovie]]: ...


@overload
async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Response[models.MinimalWatchedMovies | list[models.WatchedMovie]]: ...


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedWatched.MIN],
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> models.MinimalWatchedMovies | None: ...


@overload
def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[
        models.ExtendedWatched.FULL,
        models.ExtendedWatched.IMAGES,
        models.ExtendedWatched.PROGRESS,
        models.ExtendedWatched.NOSEASONS,
    ]
    | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> list[models.WatchedMovie] | None: ...


@overload
def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> models.MinimalWatchedMovies | list[models.WatchedMovie] | None: ...


def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedWatched.MIN],
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> models.MinimalWatchedMovies | None: ...


@overload
async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[
        models.ExtendedWatched.FULL,
        models.ExtendedWatched.IMAGES,
        models.ExtendedWatched.PROGRESS,
        models.ExtendedWatched.NOSEASONS,
    ]
    | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> list[models.WatchedMovie] | None: ...


@overload
async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> models.MinimalWatchedMovies | list[models.WatchedMovie] | None: ...


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
