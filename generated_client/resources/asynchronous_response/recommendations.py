# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncRecommendationsWithResponse`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import recommendations as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncRecommendationsWithResponse(Resource[AsyncAnswerCaller]):
    """What Trakt suggests to a person."""

    async def movies(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
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
    ) -> Answer[list[models.RecommendedMovie]]:
        """Get movie recommendations, with status and headers: see `recommendations.movies`."""
        return await self._caller.answer(
            calls.MOVIES(
                {
                    "extended": extended,
                    "limit": limit,
                    "watch_window": watch_window,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
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
                    "hide": hide,
                    "hide_watched": hide_watched,
                    "hide_watchlisted": hide_watchlisted,
                    "hide_watching": hide_watching,
                    "hide_unreleased": hide_unreleased,
                    "hide_ended": hide_ended,
                    "hide_airing": hide_airing,
                    "hide_no_release_date": hide_no_release_date,
                    "hide_released": hide_released,
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
                }
            )
        )

    async def hide_movie(self, id: int | str) -> Answer[None]:
        """Hide a movie recommendation, with status and headers: see `recommendations.hide_movie`."""
        return await self._caller.answer(calls.HIDE_MOVIE({"id": id}))

    async def shows(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
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
    ) -> Answer[list[models.RecommendedShow]]:
        """Get show recommendations, with status and headers: see `recommendations.shows`."""
        return await self._caller.answer(
            calls.SHOWS(
                {
                    "extended": extended,
                    "limit": limit,
                    "watch_window": watch_window,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
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
                    "hide": hide,
                    "hide_watched": hide_watched,
                    "hide_watchlisted": hide_watchlisted,
                    "hide_watching": hide_watching,
                    "hide_unreleased": hide_unreleased,
                    "hide_ended": hide_ended,
                    "hide_airing": hide_airing,
                    "hide_no_release_date": hide_no_release_date,
                    "hide_released": hide_released,
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
                }
            )
        )

    async def hide_show(self, id: int | str) -> Answer[None]:
        """Hide a show recommendation, with status and headers: see `recommendations.hide_show`."""
        return await self._caller.answer(calls.HIDE_SHOW({"id": id}))
