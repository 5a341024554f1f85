# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.CalendarMedia]] = Operation(
    "get_upcoming_calendar_media",
    "get",
    "/calendars/media",
    lambda: {200: list[models.CalendarMedia], 401: None, 403: None, 423: None, 429: None},
    wires={"type_": "type"},
)


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
    type_: models.MediaType | Unset = UNSET,
    group: models.CalendarGrouping | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    languages: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
) -> Response[list[models.CalendarMedia]]:
    """Get upcoming calendar media.

    Movies and episodes that become available in a span of days, in one list by date; the fields
    tell the two apart. `my` needs a token. Not paged. Without `target` Trakt chooses the
    calendar: the personal one of a signed-in person, else that of everybody. Without dates it
    chooses them too, usually the seven days from today.

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
        type_: The only kind to show.
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
    return _OPERATION.blocking(locals())


asyncio_detailed = _OPERATION.asyncio_detailed(sync_detailed)
sync = _OPERATION.sync(sync_detailed)
asyncio = _OPERATION.asyncio(sync_detailed)
