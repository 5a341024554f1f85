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

OPERATION: Operation[
    list[models.CollectedMovie]
    | list[models.CollectedShow]
    | list[models.CollectedEpisodeItem]
    | list[models.CollectedItem]
] = Operation(
    "get_user_collection",
    "get",
    "/users/{id}/collection/{type_}",
    lambda: {
        200: list[models.CollectedItem],
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
    lambda: (
        ({"type_": ("movies",)}, list[models.CollectedMovie]),
        ({"type_": ("shows",)}, list[models.CollectedShow]),
        ({"type_": ("episodes",)}, list[models.CollectedEpisodeItem]),
    ),
)


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.CollectionType.MOVIES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedMovie]]: ...


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.CollectionType.SHOWS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedShow]]: ...


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.CollectionType.EPISODES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedEpisodeItem]]: ...


@overload
def sync_detailed(
    id: str,
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[
    list[models.CollectedMovie]
    | list[models.CollectedShow]
    | list[models.CollectedEpisodeItem]
    | list[models.CollectedItem]
]: ...


def sync_detailed(
    id: str,
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[Any]:
    """Get collection.

    What a user owns, with the date each item was collected; shows come with their collected
    seasons and episodes. Takes `page` and `limit`. A private user's collection needs a token
    that may see it.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        type_: Kind of item.
        extended: How much of each item to return; without it, only title, year and ids.
        watchnow: Only titles available this way: any, free, subscriptions and others.
        genres: Only titles of these genres: slugs, joined by commas.
        subgenres: Only titles of these subgenres: slugs, joined by commas.
        years: Only titles of this year or range of years, such as `1990-1999`.
        ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
        start_date: Only titles released on or after this day.
        end_date: Only titles released on or before this day.
        runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
        countries: Only titles from one of these countries: two-letter codes, joined by commas.
        certifications: Only titles with one of these certifications: slugs, joined by commas.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
        available_on: Only items on this server or service, such as `plex`.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.
        sync_id: Only plays imported by this sync.

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
    type_: Literal[models.CollectionType.MOVIES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedMovie]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: Literal[models.CollectionType.SHOWS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedShow]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: Literal[models.CollectionType.EPISODES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedEpisodeItem]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[
    list[models.CollectedMovie]
    | list[models.CollectedShow]
    | list[models.CollectedEpisodeItem]
    | list[models.CollectedItem]
]: ...


async def asyncio_detailed(
    id: str,
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    id: str,
    type_: Literal[models.CollectionType.MOVIES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.CollectedMovie] | None: ...


@overload
def sync(
    id: str,
    type_: Literal[models.CollectionType.SHOWS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.CollectedShow] | None: ...


@overload
def sync(
    id: str,
    type_: Literal[models.CollectionType.EPISODES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.CollectedEpisodeItem] | None: ...


@overload
def sync(
    id: str,
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> (
    list[models.CollectedMovie]
    | list[models.CollectedShow]
    | list[models.CollectedEpisodeItem]
    | list[models.CollectedItem]
    | None
): ...


def sync(
    id: str,
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    id: str,
    type_: Literal[models.CollectionType.MOVIES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.CollectedMovie] | None: ...


@overload
async def asyncio(
    id: str,
    type_: Literal[models.CollectionType.SHOWS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.CollectedShow] | None: ...


@overload
async def asyncio(
    id: str,
    type_: Literal[models.CollectionType.EPISODES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.CollectedEpisodeItem] | None: ...


@overload
async def asyncio(
    id: str,
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> (
    list[models.CollectedMovie]
    | list[models.CollectedShow]
    | list[models.CollectedEpisodeItem]
    | list[models.CollectedItem]
    | None
): ...


async def asyncio(
    id: str,
    type_: models.CollectionType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
