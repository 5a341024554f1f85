# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from ... import models
from ..._operation import Operation, segment
from ..._writing import timestamp
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.CalendarMedia]] = Operation(
    "get_hot_releases",
    lambda: {200: list[models.CalendarMedia], 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    start_date_path: datetime.date,
    days: int,
    *,
    extended: str | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: models.MediaType | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> dict[str, Any]:
    params: dict[str, Any] = {}
    params["extended"] = extended
    json_watchnow: str | Unset = UNSET
    if not isinstance(watchnow, Unset):
        json_watchnow = watchnow.value
    params["watchnow"] = json_watchnow
    params["genres"] = genres
    params["subgenres"] = subgenres
    params["years"] = years
    params["ratings"] = ratings
    json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        json_end_date = timestamp(end_date)
    params["end_date"] = json_end_date
    params["runtimes"] = runtimes
    params["countries"] = countries
    params["certifications"] = certifications
    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value
    params["type"] = json_type_
    json_group: str | Unset = UNSET
    if not isinstance(group, Unset):
        json_group = group.value
    params["group"] = json_group
    json_start_date_query: str | Unset = UNSET
    if not isinstance(start_date_query, Unset):
        json_start_date_query = timestamp(start_date_query)
    params["start_date"] = json_start_date_query
    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/calendars/releases/hot/{start_date_path}/{days}".format(
            start_date_path=segment(timestamp(start_date_path)), days=segment(str(days))
        ),
        "params": params,
    }
    return _kwargs


def sync_detailed(
    start_date_path: datetime.date,
    days: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: models.MediaType | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> Response[list[models.CalendarMedia]]:
    """Get hot releases.

    Upcoming movies and episodes in a span of days that are trending or eagerly awaited, by
    date. The same for everyone, and not paged.

    Signing in is optional.

    Args:
        start_date: Keep titles released on or after this day.
        days: Number of days to show, the first one included.
        extended: How much of each item to send. Without it titles, years and ids; `full` adds all
            text and figures, `images` the artwork; several words are joined by commas.
        watchnow: Keep what can be watched in that way.
        genres: Genre slugs to keep, joined by commas.
        subgenres: Subgenre slugs to keep, joined by commas.
        years: A year or a range of years, such as `1990-1999`.
        ratings: A range of Trakt ratings in per cent, such as `75-100`.
        end_date: Keep titles released on or before this day.
        runtimes: A range of running times in minutes, such as `30-90`.
        countries: Two-letter codes of the countries of origin to keep, joined by commas.
        certifications: Certification slugs to keep, joined by commas.
        type_: The only kind to show.
        group: `day` joins the episodes of a show that air on one day into a single entry.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(
            start_date_path,
            days,
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
            type_=type_,
            group=group,
            start_date_query=start_date_query,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    start_date_path: datetime.date,
    days: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: models.MediaType | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> Response[list[models.CalendarMedia]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            start_date_path,
            days,
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
            type_=type_,
            group=group,
            start_date_query=start_date_query,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    start_date_path: datetime.date,
    days: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: models.MediaType | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> list[models.CalendarMedia] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        start_date_path,
        days,
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
        type_=type_,
        group=group,
        start_date_query=start_date_query,
        client=client,
    ).parsed


async def asyncio(
    start_date_path: datetime.date,
    days: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: models.MediaType | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> list[models.CalendarMedia] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            start_date_path,
            days,
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
            type_=type_,
            group=group,
            start_date_query=start_date_query,
            client=client,
        )
    ).parsed
