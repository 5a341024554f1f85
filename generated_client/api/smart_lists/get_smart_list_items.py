# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.SmartListItem]] = Operation(
    "get_smart_list_items",
    "get",
    "/smart-lists/{list_id}/items/{type_}/{sort_by}/{sort_how}",
    lambda: {
        200: list[models.SmartListItem],
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    list_id: int | str,
    type_: models.SmartListItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    watchnow: models.WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: int | str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
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
    ignore_watching: bool | Unset = UNSET,
    ignore_unreleased: bool | Unset = UNSET,
    ignore_released: bool | Unset = UNSET,
    ignore_ended: bool | Unset = UNSET,
    ignore_airing: bool | Unset = UNSET,
    ignore_no_release_date: bool | Unset = UNSET,
    watchnow_country: str | Unset = UNSET,
    parental_nudity: str | Unset = UNSET,
    parental_violence: str | Unset = UNSET,
    parental_profanity: str | Unset = UNSET,
    parental_alcohol: str | Unset = UNSET,
    parental_frightening: str | Unset = UNSET,
    parental_include_unrated: bool | Unset = UNSET,
) -> Response[list[models.SmartListItem]]:
    """Get smart list items.

    What the rules of a smart list find right now: the same request may answer differently
    tomorrow. Paged, and open to further filters.

    Signing in is optional.

    Args:
        list_id: Slug of the smart list.
        type_: Movies, shows, or `all` for both.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
        extended: How much of each item to return; without it, only title, year and ids.
        watchnow: Only titles available this way: any, free, subscriptions and others.
        genres: Only titles of these genres: slugs, joined by commas.
        subgenres: Only titles of these subgenres: slugs, joined by commas.
        years: Only titles of this year or range of years, such as `1990-1999`.
        ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
        runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
        countries: Only titles from one of these countries: two-letter codes, joined by commas.
        certifications: Only titles with one of these certifications: slugs, joined by commas.
        ignore_watched: Leaves out what the signed-in user has watched.
        ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
            250: `X-Pagination-Limit` has the one that counts.
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
        ignore_watching: Leaves out what the signed-in user is in the middle of.
        ignore_unreleased: Leaves out what has not been released.
        ignore_released: Leaves out what has been released.
        ignore_ended: Leaves out shows that have ended.
        ignore_airing: Leaves out shows that are on the air.
        ignore_no_release_date: Leaves out what has no release date.
        watchnow_country: The country that `watchnow` is about, a two-letter code.
        parental_nudity: Only titles with nudity in this range, such as `0-1`, from 0 (none) to 3
            (severe).
        parental_violence: Only titles with violence in this range, such as `0-1`, from 0 (none) to
            3 (severe).
        parental_profanity: Only titles with profanity in this range, such as `0-1`, from 0 (none)
            to 3 (severe).
        parental_alcohol: Only titles with alcohol, drugs and smoking in this range, such as `0-1`,
            from 0 (none) to 3 (severe).
        parental_frightening: Only titles with frightening scenes in this range, such as `0-1`, from
            0 (none) to 3 (severe).
        parental_include_unrated: Includes titles without a parental rating.

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
