# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.StreamingMovie]] = Operation(
    "get_streaming_movies",
    "get",
    "/movies/streaming/{period}",
    lambda: {200: list[models.StreamingMovie], 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(
    period: models.StreamingPeriod,
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
) -> Response[list[models.StreamingMovie]]:
    """Get streaming movies.

    Movies on streaming services in a period, by rank; `delta` is the change of rank, null where
    there is none to compare. Paged and filterable. Trakt has answered this with 404 "endpoint
    removed" since September 2026.

    Signing in is optional.

    Args:
        period: Time to look back.
        extended: How much of each item to send. Without it titles, years and ids.
        watchnow: Keep what can be watched in that way.
        genres: Genre slugs to keep, joined by commas.
        subgenres: Subgenre slugs to keep, joined by commas.
        years: A year or a range of years, such as `1990-1999`.
        ratings: A range of Trakt ratings in per cent, such as `75-100`.
        start_date: Keep titles released on or after this day.
        end_date: Keep titles released on or before this day.
        runtimes: A range of running times in minutes, such as `30-90`.
        countries: Two-letter codes of the countries of origin to keep, joined by commas.
        certifications: Certification slugs to keep, joined by commas.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.
        ignore_watched: Leave out what the signed-in user has watched.
        ignore_collected: Leave out what the signed-in user has collected.
        ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
        genres_operator: Whether all the genres are to fit or one is enough.
        keywords: Keywords to keep, joined by commas.
        keywords_operator: Whether all the keywords are to fit or one is enough.
        languages: Two-letter codes of languages to keep, joined by commas.
        statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
        imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
        rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
        rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
            `75-100`.
        letterboxd_ratings: A range of ratings on Letterboxd.
        mal_ratings: A range of ratings on MyAnimeList.
        hide: What to leave out. Which words Trakt takes is not documented.
        hide_watched: Leave out what the signed-in user has watched.
        hide_watchlisted: Leave out what is on the signed-in user's watchlist.
        hide_watching: Leave out what the signed-in user is in the middle of.
        hide_unreleased: Leave out what has not been released.
        hide_ended: Leave out shows that have ended.
        hide_airing: Leave out shows that are on the air.
        hide_no_release_date: Leave out what has no date of release.
        hide_released: Leave out what has been released.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return _OPERATION.blocking(locals())


asyncio_detailed = _OPERATION.asyncio_detailed(sync_detailed)
sync = _OPERATION.sync(sync_detailed)
asyncio = _OPERATION.asyncio(sync_detailed)
