# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.HistoryItem]] = Operation(
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
    bits), by which that one play can be removed.

    Needs a signed-in person.

    Args:
        extended: How much of each item to return; without it, only title, year and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.
        watchnow: Only titles available this way: any, free, subscriptions and others.
        genres: Only titles of these genres: slugs, joined by commas.
        subgenres: Only titles of these subgenres: slugs, joined by commas.
        years: Only titles of this year or range of years, such as `1990-1999`.
        ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
        runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
        countries: Only titles from one of these countries: two-letter codes, joined by commas.
        certifications: Only titles with one of these certifications: slugs, joined by commas.
        languages: Only titles in one of these languages: two-letter codes, joined by commas.
        statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
            commas.
        imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
            `7.5-10`.
        rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
            as `75-100`.
        rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
            such as `75-100`.
        sync_id: Only plays imported by this sync.

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
