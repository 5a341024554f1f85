# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.CalendarMedia]] = Operation(
    "get_hot_releases",
    "get",
    "/calendars/releases/hot/{start_date_path}/{days}",
    lambda: {200: list[models.CalendarMedia], 401: None, 403: None, 423: None, 429: None},
    wires={"type_": "type", "start_date_query": "start_date"},
)


def sync_detailed(
    start_date_path: datetime.date,
    days: int,
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
    type_: models.MediaType | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
) -> Response[list[models.CalendarMedia]]:
    """Get hot releases.

    Upcoming movies and episodes in a span of days that are trending or anticipated, by date.
    The same for everyone, and not paged.

    Signing in is optional.

    Args:
        start_date: Only titles released on or after this day.
        days: Number of days to show, the first one included.
        extended: How much of each item to return; without it, only title, year and ids.
        watchnow: Only titles available this way: any, free, subscriptions and others.
        genres: Only titles of these genres: slugs, joined by commas.
        subgenres: Only titles of these subgenres: slugs, joined by commas.
        years: Only titles of this year or range of years, such as `1990-1999`.
        ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
        end_date: Only titles released on or before this day.
        runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
        countries: Only titles from one of these countries: two-letter codes, joined by commas.
        certifications: Only titles with one of these certifications: slugs, joined by commas.
        type_: Only this kind of title.
        group: `day` joins the episodes of a show that air on one day into a single entry.
        languages: Only titles in one of these languages: two-letter codes, joined by commas.
        statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
            commas.
        imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
            `7.5-10`.
        rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
            as `75-100`.
        rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
            such as `75-100`.

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
