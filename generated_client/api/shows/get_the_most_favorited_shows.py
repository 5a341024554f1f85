# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.FavoritedShow]] = Operation(
    "get_the_most_favorited_shows",
    "get",
    "/shows/favorited/{period}",
    lambda: {200: list[models.FavoritedShow], 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(
    period: models.Period,
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
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    genres_operator: models.FilterOperator | Unset = UNSET,
    networks: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    keywords_operator: models.FilterOperator | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    letterboxd_ratings: str | Unset = UNSET,
    mal_ratings: str | Unset = UNSET,
    hide: str | Unset = UNSET,
    hide_watched: bool | Unset = UNSET,
    hide_watchlisted: bool | Unset = UNSET,
    hide_watching: bool | Unset = UNSET,
    hide_unreleased: bool | Unset = UNSET,
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_no_release_date: bool | Unset = UNSET,
    hide_released: bool | Unset = UNSET,
) -> Response[list[models.FavoritedShow]]:
    """Get the most favorited shows.

    The shows that most users added to their favourites in a period. Paged; the count covers the
    period only.

    Signing in is optional.

    Args:
        period: The period that the chart covers.
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
        ignore_watched: Leaves out what the signed-in user has watched.
        ignore_collected: Leaves out what the signed-in user has collected.
        ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
        genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
        networks: Only shows of these networks, joined by commas.
        keywords: Only titles with these keywords, joined by commas.
        keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
        languages: Only titles in one of these languages: two-letter codes, joined by commas.
        statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
            commas.
        imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
            `7.5-10`.
        rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
            as `75-100`.
        rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
            such as `75-100`.
        letterboxd_ratings: Only titles with a Letterboxd rating in this range.
        mal_ratings: Only titles with a MyAnimeList rating in this range.
        hide: What to leave out. The values that Trakt takes are not documented.
        hide_watched: Leaves out what the signed-in user has watched.
        hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
        hide_watching: Leaves out what the signed-in user is in the middle of.
        hide_unreleased: Leaves out what has not been released.
        hide_ended: Leaves out shows that have ended.
        hide_airing: Leaves out shows that are on the air.
        hide_no_release_date: Leaves out what has no release date.
        hide_released: Leaves out what has been released.

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
