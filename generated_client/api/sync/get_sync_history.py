# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.HistoryItem]] = Operation(
    "get_sync_history",
    "get",
    "/sync/history",
    lambda: {200: list[models.HistoryItem], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
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
) -> Response[list[models.HistoryItem]]:
    """Get history.

    The plays of the token's owner, newest first. Paged. Each play has an `id` of its own (64
    bits), which serves to remove just that play.

    Needs a signed-in person.

    Args:
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
    """
    return _OPERATION.blocking(locals())


asyncio_detailed = _OPERATION.asyncio_detailed(sync_detailed)
sync = _OPERATION.sync(sync_detailed)
asyncio = _OPERATION.asyncio(sync_detailed)
