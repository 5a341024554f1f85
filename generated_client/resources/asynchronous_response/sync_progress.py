# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncProgressWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import sync_progress as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncSyncProgressWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.progress`."""

    async def up_next(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        include_stats: bool | None = None,
        lifetime_stats: bool | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
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
        intent: params.UpNextIntentValue | None = None,
    ) -> Answer[Page[models.ProgressItem]]:
        """Get up next, with status and headers: see `sync.progress.up_next`."""
        return await self._caller.answer_page(
            calls.UP_NEXT(
                {
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "include_stats": include_stats,
                    "lifetime_stats": lifetime_stats,
                    "watchnow": watchnow,
                    "genres": genres,
                    "genres_operator": genres_operator,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
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
                    "intent": intent,
                }
            )
        )

    async def watched(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        lifetime_stats: bool | None = None,
        hide_completed: bool | None = None,
        hide_not_completed: bool | None = None,
        only_rewatching: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_rewatching: bool | None = None,
        hidden: bool | None = None,
        terms: str | None = None,
        last_activity: str | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        include_seasons: bool | None = None,
        include_hidden_seasons: bool | None = None,
        list: str | None = None,
        exclude: bool | None = None,
    ) -> Answer[Page[models.ProgressItem]]:
        """Get watched progress, with status and headers: see `sync.progress.watched`."""
        return await self._caller.answer_page(
            calls.WATCHED(
                {
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "lifetime_stats": lifetime_stats,
                    "hide_completed": hide_completed,
                    "hide_not_completed": hide_not_completed,
                    "only_rewatching": only_rewatching,
                    "hide_ended": hide_ended,
                    "hide_airing": hide_airing,
                    "hide_rewatching": hide_rewatching,
                    "hidden": hidden,
                    "terms": terms,
                    "last_activity": last_activity,
                    "specials": specials,
                    "count_specials": count_specials,
                    "include_seasons": include_seasons,
                    "include_hidden_seasons": include_hidden_seasons,
                    "list": list,
                    "exclude": exclude,
                }
            )
        )
