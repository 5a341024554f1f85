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
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
] = Operation(
    "get_list_items_by_type",
    "get",
    "/lists/{id}/items/{type_}",
    lambda: {
        200: list[models.ListItem],
        401: None,
        403: None,
        404: None,
        423: None,
        426: None,
        429: None,
    },
    lambda: (
        ({"type_": ("movie",)}, list[models.MovieListItem]),
        ({"type_": ("show",)}, list[models.ShowListItem]),
        ({"type_": ("season",)}, list[models.SeasonListItem]),
        ({"type_": ("episode",)}, list[models.EpisodeListItem]),
    ),
)


@overload
def sync_detailed(
    id: int | str,
    type_: Literal[models.ListItemType.MOVIE],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.MovieListItem]]: ...


@overload
def sync_detailed(
    id: int | str,
    type_: Literal[models.ListItemType.SHOW],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.ShowListItem]]: ...


@overload
def sync_detailed(
    id: int | str,
    type_: Literal[models.ListItemType.SEASON],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.SeasonListItem]]: ...


@overload
def sync_detailed(
    id: int | str,
    type_: Literal[models.ListItemType.EPISODE],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.EpisodeListItem]]: ...


@overload
def sync_detailed(
    id: int | str,
    type_: models.ListItemType | Sequence[models.ListItemType],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
]: ...


def sync_detailed(
    id: int | str,
    type_: models.ListItemType | Sequence[models.ListItemType],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[Any]:
    """Get list items by type.

    Entries of any list narrowed to some kinds of item, in the order of the list. Paged and
    filterable. The applied order is repeated in the response headers.

    Signing in is optional.

    Args:
        id: The Trakt id of the list.
        type_: Kinds of item.
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
        ignore_watched: Leaves out what the signed-in user has watched.
        ignore_collected: Leaves out what the signed-in user has collected.
        ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
            250: `X-Pagination-Limit` has the one that counts.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.

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
    id: int | str,
    type_: Literal[models.ListItemType.MOVIE],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.MovieListItem]]: ...


@overload
async def asyncio_detailed(
    id: int | str,
    type_: Literal[models.ListItemType.SHOW],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.ShowListItem]]: ...


@overload
async def asyncio_detailed(
    id: int | str,
    type_: Literal[models.ListItemType.SEASON],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.SeasonListItem]]: ...


@overload
async def asyncio_detailed(
    id: int | str,
    type_: Literal[models.ListItemType.EPISODE],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.EpisodeListItem]]: ...


@overload
async def asyncio_detailed(
    id: int | str,
    type_: models.ListItemType | Sequence[models.ListItemType],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
]: ...


async def asyncio_detailed(
    id: int | str,
    type_: models.ListItemType | Sequence[models.ListItemType],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    id: int | str,
    type_: Literal[models.ListItemType.MOVIE],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.MovieListItem] | None: ...


@overload
def sync(
    id: int | str,
    type_: Literal[models.ListItemType.SHOW],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.ShowListItem] | None: ...


@overload
def sync(
    id: int | str,
    type_: Literal[models.ListItemType.SEASON],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.SeasonListItem] | None: ...


@overload
def sync(
    id: int | str,
    type_: Literal[models.ListItemType.EPISODE],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.EpisodeListItem] | None: ...


@overload
def sync(
    id: int | str,
    type_: models.ListItemType | Sequence[models.ListItemType],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> (
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
    | None
): ...


def sync(
    id: int | str,
    type_: models.ListItemType | Sequence[models.ListItemType],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    id: int | str,
    type_: Literal[models.ListItemType.MOVIE],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.MovieListItem] | None: ...


@overload
async def asyncio(
    id: int | str,
    type_: Literal[models.ListItemType.SHOW],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.ShowListItem] | None: ...


@overload
async def asyncio(
    id: int | str,
    type_: Literal[models.ListItemType.SEASON],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.SeasonListItem] | None: ...


@overload
async def asyncio(
    id: int | str,
    type_: Literal[models.ListItemType.EPISODE],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.EpisodeListItem] | None: ...


@overload
async def asyncio(
    id: int | str,
    type_: models.ListItemType | Sequence[models.ListItemType],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> (
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
    | None
): ...


async def asyncio(
    id: int | str,
    type_: models.ListItemType | Sequence[models.ListItemType],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
