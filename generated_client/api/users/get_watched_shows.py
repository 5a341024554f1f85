# Generated from openapi.yaml by "make regen". Do not edit.
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.MinimalWatchedShows | list[models.WatchedShow]] = Operation(
    "get_watched_shows",
    "get",
    "/users/{id}/watched/shows",
    lambda: {
        200: list[models.WatchedItem] | models.MinimalWatchedShows,
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
    lambda: (
        ({"extended": ("min",)}, models.MinimalWatchedShows),
        ({}, list[models.WatchedShow]),
    ),
)


@overload
def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedWatched.MIN],
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Response[models.MinimalWatchedShows]: ...


@overload
def sync_detailed(
    id: str,
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
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Response[list[models.WatchedShow]]: ...


@overload
def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Response[models.MinimalWatchedShows | list[models.WatchedShow]]: ...


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Response[Any]:
    """Get watched shows.

    Every show that a user has watched, in short form: an object nested by show id, season and
    episode, ending in the times of the plays. Paged.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        extended: How much of each item to send. `min` answers an object keyed by id in place of the
            list.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        specials: Includes the specials (season 0).
        season_numbers: Whether to include season numbers.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return OPERATION.blocking(locals())


@overload
async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedWatched.MIN],
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Response[models.MinimalWatchedShows]: ...


@overload
async def asyncio_detailed(
    id: str,
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
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Response[list[models.WatchedShow]]: ...


@overload
async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Response[models.MinimalWatchedShows | list[models.WatchedShow]]: ...


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedWatched.MIN],
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> models.MinimalWatchedShows | None: ...


@overload
def sync(
    id: str,
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
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> list[models.WatchedShow] | None: ...


@overload
def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> models.MinimalWatchedShows | list[models.WatchedShow] | None: ...


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedWatched.MIN],
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> models.MinimalWatchedShows | None: ...


@overload
async def asyncio(
    id: str,
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
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> list[models.WatchedShow] | None: ...


@overload
async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> models.MinimalWatchedShows | list[models.WatchedShow] | None: ...


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedWatched | Sequence[models.ExtendedWatched] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    specials: bool | Unset = UNSET,
    season_numbers: bool | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
