# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.CalendarMovie]] = Operation(
    "get_streaming_releases_from_a_day",
    lambda: {200: list[models.CalendarMovie], 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    target: models.CalendarTarget,
    start_date_path: datetime.date,
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
    start_date_query: datetime.date | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/calendars/{segment('target', target)}/streaming/{segment('start_date_path', start_date_path)}",
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
                "start_date": start_date_query,
            }
        ),
    }


def sync_detailed(
    target: models.CalendarTarget,
    start_date_path: datetime.date,
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
    start_date_query: datetime.date | Unset = UNSET,
) -> Response[list[models.CalendarMovie]]:
    """Get streaming releases from a day.

    Movies that come to streaming in a span of days. `my` needs a token. Not paged. Without
    `days` Trakt chooses how many to show, usually seven.

    Signing in is optional.

    Args:
        target: Whose calendar.
        start_date: Keep titles released on or after this day.
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

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(
            target,
            start_date_path,
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
            start_date_query=start_date_query,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    target: models.CalendarTarget,
    start_date_path: datetime.date,
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
    start_date_query: datetime.date | Unset = UNSET,
) -> Response[list[models.CalendarMovie]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            target,
            start_date_path,
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
            start_date_query=start_date_query,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    target: models.CalendarTarget,
    start_date_path: datetime.date,
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
    start_date_query: datetime.date | Unset = UNSET,
) -> list[models.CalendarMovie] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        target,
        start_date_path,
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
        start_date_query=start_date_query,
        client=client,
    ).parsed


async def asyncio(
    target: models.CalendarTarget,
    start_date_path: datetime.date,
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
    start_date_query: datetime.date | Unset = UNSET,
) -> list[models.CalendarMovie] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            target,
            start_date_path,
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
            start_date_query=start_date_query,
            client=client,
        )
    ).parsed
