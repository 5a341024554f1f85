# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.ScoredMovie]] = Operation(
    "get_smart_movies_recommendations_with_scores",
    "get",
    "/movies/recommendations/smart",
    lambda: {200: list[models.ScoredMovie], 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
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
    limit: int | Unset = UNSET,
    watch_window: int | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    hide: str | Unset = UNSET,
    hide_watched: bool | Unset = UNSET,
    hide_watchlisted: bool | Unset = UNSET,
    hide_watching: bool | Unset = UNSET,
    hide_unreleased: bool | Unset = UNSET,
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_no_release_date: bool | Unset = UNSET,
    hide_released: bool | Unset = UNSET,
) -> Response[list[models.ScoredMovie]]:
    """Get smart movies recommendations with scores.

    Movies picked for the signed-in person, each with its score and the items it was derived
    from. Takes `limit` but no `page`; filterable.

    Needs a signed-in person.

    Args:
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
        limit: How many to recommend.
        watch_window: How far back plays count.
        languages: Only titles in one of these languages: two-letter codes, joined by commas.
        statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
            commas.
        imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
            `7.5-10`.
        rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
            as `75-100`.
        rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
            such as `75-100`.
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
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
