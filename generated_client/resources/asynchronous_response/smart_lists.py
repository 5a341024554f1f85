# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSmartListsWithResponse`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import smart_lists as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncSmartListsWithResponse(Resource[AsyncAnswerCaller]):
    """Lists that fill themselves."""

    async def get(self, list_id: int | str) -> Answer[models.SmartList]:
        """Get smart list, with status and headers: see `smart_lists.get`."""
        return await self._caller.answer(calls.GET({"list_id": list_id}))

    async def items(
        self,
        list_id: int | str,
        type: params.CatalogTypeValue,
        sort_by: params.ItemSortValue,
        sort_how: params.SortHowValue,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        ignore_watching: bool | None = None,
        ignore_unreleased: bool | None = None,
        ignore_released: bool | None = None,
        ignore_ended: bool | None = None,
        ignore_airing: bool | None = None,
        ignore_no_release_date: bool | None = None,
    ) -> Answer[Page[models.SmartListItem]]:
        """Get smart list items, with status and headers: see `smart_lists.items`."""
        return await self._caller.answer_page(
            calls.ITEMS(
                {
                    "list_id": list_id,
                    "type": type,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "page": page,
                    "limit": limit,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
                    "ignore_watching": ignore_watching,
                    "ignore_unreleased": ignore_unreleased,
                    "ignore_released": ignore_released,
                    "ignore_ended": ignore_ended,
                    "ignore_airing": ignore_airing,
                    "ignore_no_release_date": ignore_no_release_date,
                }
            )
        )
