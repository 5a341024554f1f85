# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.SmartListItem]] = Operation(
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

    What the rules of a smart list find at this moment: the same request may answer differently
    tomorrow. Paged, and open to further filters.

    Signing in is optional.

    Args:
        list_id: Slug of the smart list.
        type_: Movies, shows, or all: both.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
        extended: How much of each item to send. Without it titles, years and ids.
        watchnow: Keep what can be watched in that way.
        genres: Genre slugs to keep, joined by commas.
        subgenres: Subgenre slugs to keep, joined by commas.
        years: A year or a range of years, such as `1990-1999`.
        ratings: A range of Trakt ratings in per cent, such as `75-100`.
        runtimes: A range of running times in minutes, such as `30-90`.
        countries: Two-letter codes of the countries of origin to keep, joined by commas.
        certifications: Certification slugs to keep, joined by commas.
        ignore_watched: Leave out what the signed-in user has watched.
        ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page, or `all`. Trakt lowers too large a value without a word, often to
            250: trust `X-Pagination-Limit`.
        genres_operator: Whether all the genres are to fit or one is enough.
        networks: Networks to keep, joined by commas.
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
        ignore_watching: Leave out what the signed-in user is in the middle of.
        ignore_unreleased: Leave out what has not been released.
        ignore_released: Leave out what has been released.
        ignore_ended: Leave out shows that have ended.
        ignore_airing: Leave out shows that are on the air.
        ignore_no_release_date: Leave out what has no date of release.
        watchnow_country: Two-letter code of the country where `watchnow` looks.
        parental_nudity: Range of nudity to keep, such as `0-1`: from 0, none, to 3, severe.
        parental_violence: Range of violence to keep, such as `0-1`: from 0, none, to 3, severe.
        parental_profanity: Range of profanity to keep, such as `0-1`: from 0, none, to 3, severe.
        parental_alcohol: Range of alcohol, drugs and smoking to keep, such as `0-1`: from 0, none,
            to 3, severe.
        parental_frightening: Range of frightening scenes to keep, such as `0-1`: from 0, none, to
            3, severe.
        parental_include_unrated: Keep titles that nobody has rated for what parents look out for.

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
