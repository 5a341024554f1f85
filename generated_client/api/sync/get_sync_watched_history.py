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

_OPERATION: Operation[
    list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem]
] = Operation(
    "get_sync_watched_history",
    "get",
    "/sync/history/{type_}/{id}",
    lambda: {200: list[models.HistoryItem], 401: None, 403: None, 404: None, 423: None, 429: None},
    lambda: (
        ({"type_": ("movies",)}, list[models.MoviePlay]),
        ({"type_": ("shows", "seasons", "episodes")}, list[models.EpisodePlay]),
    ),
)


@overload
def sync_detailed(
    type_: Literal[models.ItemsType.MOVIES],
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.MoviePlay]]: ...


@overload
def sync_detailed(
    type_: Literal[models.ItemsType.SHOWS, models.ItemsType.SEASONS, models.ItemsType.EPISODES],
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.EpisodePlay]]: ...


@overload
def sync_detailed(
    type_: models.ItemsType,
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem]]: ...


def sync_detailed(
    type_: models.ItemsType,
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[Any]:
    """Get watched history.

    The plays of the token's owner, newest first, for one kind of item or a single item. Paged.
    Each play has an `id` of its own (64 bits), which serves to remove just that play.

    Needs a signed-in person.

    Args:
        type_: Kind of item.
        id: The Trakt id of the item.
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.
        start_at: Earliest time to include.
        end_at: Latest time to include.
        watchnow: Keep what can be watched in that way.
        genres: Genre slugs to keep, joined by commas.
        subgenres: Subgenre slugs to keep, joined by commas.
        years: A year or a range of years, such as `1990-1999`.
        ratings: A range of Trakt ratings in per cent, such as `75-100`.
        runtimes: A range of running times in minutes, such as `30-90`.
        countries: Two-letter codes of the countries of origin to keep, joined by commas.
        certifications: Certification slugs to keep, joined by commas.
        languages: Two-letter codes of languages to keep, joined by commas.
        statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
        imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
        rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
        rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
            `75-100`.
        sync_id: Id of a synchronisation, to keep what came by it.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return _OPERATION.blocking(locals())


@overload
async def asyncio_detailed(
    type_: Literal[models.ItemsType.MOVIES],
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.MoviePlay]]: ...


@overload
async def asyncio_detailed(
    type_: Literal[models.ItemsType.SHOWS, models.ItemsType.SEASONS, models.ItemsType.EPISODES],
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.EpisodePlay]]: ...


@overload
async def asyncio_detailed(
    type_: models.ItemsType,
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem]]: ...


async def asyncio_detailed(
    type_: models.ItemsType,
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await _OPERATION.awaited(locals())


@overload
def sync(
    type_: Literal[models.ItemsType.MOVIES],
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.MoviePlay] | None: ...


@overload
def sync(
    type_: Literal[models.ItemsType.SHOWS, models.ItemsType.SEASONS, models.ItemsType.EPISODES],
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.EpisodePlay] | None: ...


@overload
def sync(
    type_: models.ItemsType,
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem] | None: ...


def sync(
    type_: models.ItemsType,
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return _OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    type_: Literal[models.ItemsType.MOVIES],
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.MoviePlay] | None: ...


@overload
async def asyncio(
    type_: Literal[models.ItemsType.SHOWS, models.ItemsType.SEASONS, models.ItemsType.EPISODES],
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.EpisodePlay] | None: ...


@overload
async def asyncio(
    type_: models.ItemsType,
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem] | None: ...


async def asyncio(
    type_: models.ItemsType,
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await _OPERATION.awaited(locals())).parsed
