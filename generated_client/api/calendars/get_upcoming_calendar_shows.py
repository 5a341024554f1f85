# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.CalendarEpisode]] = Operation(
    "get_upcoming_calendar_shows",
    lambda: {200: list[models.CalendarEpisode], 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/calendars/shows",
        "params": as_query(
            {
                "extended": extended,
                "watchnow": watchnow,
                "genres": genres,
                "subgenres": subgenres,
                "years": years,
                "ratings": ratings,
                "end_date": end_date,
                "runtimes": runtimes,
                "countries": countries,
                "certifications": certifications,
                "ignore_watched": ignore_watched,
                "ignore_collected": ignore_collected,
                "ignore_watchlisted": ignore_watchlisted,
                "group": group,
                "start_date": start_date,
                "languages": languages,
                "statuses": statuses,
                "imdb_ratings": imdb_ratings,
                "rt_meters": rt_meters,
                "rt_user_meters": rt_user_meters,
            }
        ),
    }


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
) -> Response[list[models.CalendarEpisode]]:
    """Get upcoming calendar shows.

    Episodes that air in a span of days, in UTC. `my` needs a token. Not paged; hidden shows are
    left out of a personal calendar. Without `target` Trakt chooses the calendar: the personal
    one of a signed-in person, else that of everybody. Without dates it chooses them too,
    usually the seven days from today.

    Signing in is optional.

    Args:
        extended: How much of each item to send. Without it titles, years and ids.
        watchnow: Keep what can be watched in that way.
        genres: Genre slugs to keep, joined by commas.
        subgenres: Subgenre slugs to keep, joined by commas.
        years: A year or a range of years, such as `1990-1999`.
        ratings: A range of Trakt ratings in per cent, such as `75-100`.
        end_date: Keep titles released on or before this day.
        runtimes: A range of running times in minutes, such as `30-90`.
        countries: Two-letter codes of the countries of origin to keep, joined by commas.
        certifications: Certification slugs to keep, joined by commas.
        ignore_watched: Leave out what the signed-in user has watched.
        ignore_collected: Leave out what the signed-in user has collected.
        ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
        group: `day` joins the episodes of a show that air on one day into a single entry.
        start_date: Keep titles released on or after this day.
        languages: Two-letter codes of languages to keep, joined by commas.
        statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
        imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
        rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
        rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
            `75-100`.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(
            extended=extended,
            watchnow=watchnow,
            genres=genres,
            subgenres=subgenres,
            years=years,
            ratings=ratings,
            end_date=end_date,
            runtimes=runtimes,
            countries=countries,
            certifications=certifications,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
            group=group,
            start_date=start_date,
            languages=languages,
            statuses=statuses,
            imdb_ratings=imdb_ratings,
            rt_meters=rt_meters,
            rt_user_meters=rt_user_meters,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
) -> Response[list[models.CalendarEpisode]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            extended=extended,
            watchnow=watchnow,
            genres=genres,
            subgenres=subgenres,
            years=years,
            ratings=ratings,
            end_date=end_date,
            runtimes=runtimes,
            countries=countries,
            certifications=certifications,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
            group=group,
            start_date=start_date,
            languages=languages,
            statuses=statuses,
            imdb_ratings=imdb_ratings,
            rt_meters=rt_meters,
            rt_user_meters=rt_user_meters,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
) -> list[models.CalendarEpisode] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        extended=extended,
        watchnow=watchnow,
        genres=genres,
        subgenres=subgenres,
        years=years,
        ratings=ratings,
        end_date=end_date,
        runtimes=runtimes,
        countries=countries,
        certifications=certifications,
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
        group=group,
        start_date=start_date,
        languages=languages,
        statuses=statuses,
        imdb_ratings=imdb_ratings,
        rt_meters=rt_meters,
        rt_user_meters=rt_user_meters,
        client=client,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
) -> list[models.CalendarEpisode] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            extended=extended,
            watchnow=watchnow,
            genres=genres,
            subgenres=subgenres,
            years=years,
            ratings=ratings,
            end_date=end_date,
            runtimes=runtimes,
            countries=countries,
            certifications=certifications,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
            group=group,
            start_date=start_date,
            languages=languages,
            statuses=statuses,
            imdb_ratings=imdb_ratings,
            rt_meters=rt_meters,
            rt_user_meters=rt_user_meters,
            client=client,
        )
    ).parsed
